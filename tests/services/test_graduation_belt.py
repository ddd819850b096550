"""The belt to the certificates, the look before they are issued, and what befell each of them."""

import datetime as dt

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_changes import StampCertificates, VoidCertificate, reissue
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_outlook import (
    batch_now,
    doubts,
    outlook,
    preview_pdf,
    trial_pdf,
    usual_date,
    usual_signing,
)
from trainingdesk.services.certificate_rows import certificates
from trainingdesk.services.certificate_story import story
from trainingdesk.services.certificates import issue, paper_pdf
from trainingdesk.services.graduation_belt import STEPS, Belt, Stage, belt
from trainingdesk.services.office import SaveSignatory, SignatoryRow, signatories
from trainingdesk.services.orders import ENROLMENT, GRADUATION, DraftOrder, entries, prospects
from trainingdesk.services.person_changes import CorrectName

NOW = dt.datetime(2021, 2, 6, 9, 0, tzinfo=dt.UTC)
SIGNING = Signing(make.ENDS)
LONG = "Надзвичайнодовгопрізвищенко" * 3


def _counts(found: Belt) -> list[int]:
    return [len(found.passed(stage)) for stage in STEPS]


def _keys(store: Store, made: make.Made) -> list[int]:
    return [row.id for row in store.query(certificates, made.id)]


def test_before_any_order_only_the_first_step_is_walked(store: Store) -> None:
    made = make.cohort(store, 3)
    make.order(store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(store, made, but={(2, 0): Mark(tenths=400)})
    found = store.query(belt, made.id)
    assert _counts(found) == [2, 0, 0, 0, 0, 0, 0]
    assert [row.refused for row in found.rows] == [False, False, True]
    assert len(found.waiting(Stage.ORDERED)) == 2
    assert found.registered is None


def test_a_draft_order_is_no_step_yet(store: Store) -> None:
    made = make.cohort(store, 2)
    make.order(store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(store, made)
    store.execute(DraftOrder(GRADUATION, made.id, make.ORDERED), by=make.BY)
    found = store.query(belt, made.id)
    assert _counts(found)[:2] == [2, 0]
    assert found.draft is not None
    assert [row.place for row in found.rows] == [1, 2]


def test_each_stamp_moves_a_certificate_one_step(store: Store) -> None:
    made = make.graduated(store, 3)
    issue(store, made.id, SIGNING, by=make.BY)
    first, second, _ = _keys(store, made)
    for step, keys in (("printed", (first, second)), ("checked", (first,))):
        store.execute(StampCertificates(keys, step, NOW), by=make.BY)
    found = store.query(belt, made.id)
    assert _counts(found) == [3, 3, 3, 2, 1, 0, 0]
    assert [len(found.waiting(stage)) for stage in STEPS[3:]] == [1, 1, 1, 0]


def test_a_void_certificate_leaves_the_belt_and_stands_beside_it(store: Store) -> None:
    made = make.graduated(store, 2)
    issue(store, made.id, SIGNING, by=make.BY)
    store.execute(VoidCertificate(_keys(store, made)[0], "помилково", NOW), by=make.BY)
    found = store.query(belt, made.id)
    assert _counts(found)[2] == 1
    assert [row.certificate.void_reason for row in found.voided if row.certificate] == ["помилково"]
    assert len({row.key for row in (*found.rows, *found.voided)}) == 3


def test_the_preview_is_the_very_paper_that_is_issued(store: Store) -> None:
    made = make.graduated(store, 2)
    batch = store.query(batch_now, made.id, SIGNING)
    seen = preview_pdf(batch, made.enrolments[1])
    issue(store, made.id, SIGNING, by=make.BY)
    assert store.query(paper_pdf, _keys(store, made)[1]) == seen


def test_the_look_ahead_names_what_does_not_fit_and_the_tightest(store: Store) -> None:
    made = make.graduated(store, 3)
    person = store.query(belt, made.id).rows[1].listener.person
    store.execute(CorrectName(person, LONG, "Олег", "Іванович"), by=make.BY)
    found = store.query(outlook, made.id, SIGNING)
    assert {key for key, _ in found.misfits} == {made.enrolments[1]}
    assert found.tightest[0].name.startswith(LONG)
    assert found.tightest[0].share > 1
    with pytest.raises(Rejected, match="papers-do-not-fit"):
        issue(store, made.id, SIGNING, by=make.BY)


def test_without_an_order_the_look_ahead_says_why_there_is_no_plan(store: Store) -> None:
    made = make.cohort(store, 1)
    found = store.query(outlook, made.id, SIGNING)
    assert found.plan is None
    assert found.refusal is not None
    assert found.refusal.code == "certificate-without-order"


def test_a_record_changed_after_the_drawing_is_seen(store: Store) -> None:
    made = make.graduated(store, 2)
    issue(store, made.id, SIGNING, by=make.BY)
    person = store.query(belt, made.id).rows[0].listener.person
    store.execute(CorrectName(person, "Авраменко", "Остап", "Іванович"), by=make.BY)
    assert set(store.query(outlook, made.id, SIGNING).changed) == {_keys(store, made)[0]}


def test_what_nobody_confirmed_is_doubted(store: Store) -> None:
    made = make.graduated(store, 1)
    codes = [doubt.code for doubt in store.query(doubts, made.id, SIGNING)]
    assert codes == ["doubt-signatory", "doubt-signatory", "doubt-programme", "doubt-edrpou"]


def test_who_is_in_office_signs_unless_somebody_acting_is_chosen(store: Store) -> None:
    made = make.graduated(store, 1)
    rector = next(row for row in store.query(signatories) if row.role == "rector")
    acting = SignatoryRow(0, "rector", "ректора", "Rector", "Ганна ІНША", "В. о.", None, None)
    store.execute(SaveSignatory(acting), by=make.BY)
    assert store.query(usual_signing, make.ENDS).rector == rector.id
    assert store.query(usual_date, made.id, dt.date(2022, 1, 1)) == make.ENDS


def test_the_story_tells_each_step_who_took_it_and_what_was_taken_back(store: Store) -> None:
    made = make.graduated(store, 1)
    issue(store, made.id, SIGNING, by=make.BY)
    (key,) = _keys(store, made)
    done = store.execute(StampCertificates((key,), "printed", NOW), by="Ганна")
    store.undo(done.operation, by="Ганна")
    store.execute(StampCertificates((key,), "printed", NOW), by="Ганна")
    reissue(store, key, "описка", by="Ганна")
    store.execute(VoidCertificate(key, "помилково", NOW), by=make.BY)
    told = store.query(story, key)
    assert [(each.what, each.by) for each in told.happenings] == [
        ("issued", make.BY),
        ("printed", "Ганна"),
        ("printed-back", "Ганна"),
        ("printed", "Ганна"),
        ("reissued", "Ганна"),
        ("voided", make.BY),
    ]
    assert [(each.number, each.spoilt) for each in told.editions] == [(1, "описка"), (2, "")]


def test_a_draft_keeps_the_order_it_is_given(store: Store) -> None:
    made = make.cohort(store, 3)
    wanted = (made.enrolments[2], made.enrolments[0])
    order = store.execute(DraftOrder(ENROLMENT, made.id, make.ENROLLED, wanted), by=make.BY).result
    assert tuple(row.enrolment for row in store.query(entries, order)) == wanted


def test_the_prospects_of_an_order_say_why_somebody_cannot_be_named(store: Store) -> None:
    made = make.cohort(store, 3)
    make.order(store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(store, made, but={(1, 0): None})
    why = [[each.code for each in row.why_not] for row in store.query(prospects, made.id, GRADUATION)]
    assert why == [[], ["lack-grade"], []]
    again = store.query(prospects, made.id, ENROLMENT)
    assert {each.code for row in again for each in row.why_not} == {"order-names-already"}


def test_a_trial_page_beyond_the_sheet_is_refused() -> None:
    assert trial_pdf(15, -8).startswith(b"%PDF")
    with pytest.raises(Rejected, match="print-shift-too-large"):
        trial_pdf(900, 0)
