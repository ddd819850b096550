"""Certificates: numbered in the order's order, stored as drawn, never lost, never changed."""

import datetime as dt
import io
import threading
from hashlib import sha256

import pypdfium2
import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.documents import template as templates
from trainingdesk.domain.grading import Mark
from trainingdesk.domain.progress import Stopped
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_changes import (
    StampCertificates,
    VoidCertificate,
    person_certificates,
    reissue,
)
from trainingdesk.services.certificate_facts import Signing, changed_since
from trainingdesk.services.certificate_rows import certificates
from trainingdesk.services.certificates import bound, issue, paper_pdf, plan
from trainingdesk.services.checking import look_over
from trainingdesk.services.cohort_changes import EditCohort
from trainingdesk.services.cohorts import cohort_by_code, listeners
from trainingdesk.services.history import operations, undo_steps
from trainingdesk.services.office import SaveSignatory, SetCrest, SignatoryRow, signatories
from trainingdesk.services.person_changes import ChangeName, ChangeStanding, CorrectName, CorrectPerson

NOW = dt.datetime(2021, 2, 6, 9, 0, tzinfo=dt.UTC)
SIGNING = Signing(make.ENDS)


def _text(pdf: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        found = document[page]
        words = found.get_textpage()
        text: str = words.get_text_range()
        words.close()
        found.close()
        return text.replace("\xa0", " ")
    finally:
        document.close()


def test_certificates_are_numbered_as_the_order_lists_and_say_what_is_stored(any_store: Store) -> None:
    made = make.graduated(any_store, 3)
    done = issue(any_store, made.id, SIGNING, by=make.BY)
    assert done.result == ("08571096/000001-21", "08571096/000002-21", "08571096/000003-21")
    assert not done.undo
    rows = any_store.query(certificates, made.id)
    assert [row.name for row in rows] == [
        "Авраменко Олег Іванович", "Бондар Олег Іванович", "Вовк Олег Іванович",
    ]  # fmt: skip
    pdf = any_store.query(paper_pdf, rows[1].id)
    assert sha256(pdf).hexdigest() == rows[1].sha256
    text = _text(pdf)
    for expected in (
        "Бондар Олег Іванович", "08571096/000002-21", "капітан поліції", "Police Captain Oleh BONDAR",
        "пройшов спеціалізацію «Поліцейський офіцер громади»", "2,5 місяця", "6 лютого 2021 року",
        "(приклад)",
        "№ 47 о/с 2020-11",
    ):  # fmt: skip
        assert expected in text, expected


def test_a_reprint_is_the_very_same_bytes(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    issue(any_store, made.id, SIGNING, by=make.BY)
    keys = [row.id for row in any_store.query(certificates, made.id)]
    assert any_store.query(paper_pdf, keys[0]) == any_store.query(paper_pdf, keys[0])
    assert any_store.query(bound, keys, "усі") == any_store.query(bound, keys, "усі")


def test_without_a_registered_order_nobody_is_certified(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    with pytest.raises(Rejected, match="certificate-without-order"):
        issue(any_store, made.id, SIGNING, by=make.BY)


def test_a_date_before_the_order_is_refused(store: Store) -> None:
    made = make.graduated(store, 1)
    with pytest.raises(Rejected, match="certificate-before-order"):
        issue(store, made.id, Signing(dt.date(2021, 2, 1)), by=make.BY)


def test_who_fell_behind_after_the_order_is_left_out_and_named(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    make.mark(any_store, made, but={(0, 0): Mark(tenths=300)})
    batch = any_store.query(plan, made.id, SIGNING, templates.shipped())
    assert [(each.name, each.why.code) for each in batch.blocked] == [
        ("Авраменко Олег Іванович", "lack-unsatisfactory")
    ]
    issue(any_store, made.id, SIGNING, by=make.BY)
    assert [row.name for row in any_store.query(certificates, made.id)] == ["Бондар Олег Іванович"]


def test_issuing_twice_gives_nobody_a_second_certificate(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    issue(any_store, made.id, SIGNING, by=make.BY)
    with pytest.raises(Rejected, match="certificate-nobody"):
        issue(any_store, made.id, SIGNING, by=make.BY)


def test_a_stop_between_papers_stores_nothing_and_takes_no_number(store: Store) -> None:
    made = make.graduated(store, 3)

    class Impatient:
        def step(self, done: int, total: int, label: str = "") -> None:
            if done == 2:
                raise Stopped

    with pytest.raises(Stopped):
        issue(store, made.id, SIGNING, by=make.BY, progress=Impatient())
    assert store.query(certificates, made.id) == []
    assert issue(store, made.id, SIGNING, by=make.BY).result[0] == "08571096/000001-21"


def _issue_patiently(store: Store, made: make.Made) -> None:
    for _ in range(50):
        try:
            issue(store, made.id, SIGNING, by=made.code)
        except Rejected as refusal:
            if refusal.code != "desk-busy":
                raise
        else:
            return


def test_two_desks_issuing_at_once_give_no_number_twice_and_lose_none(any_store: Store) -> None:
    cohorts = [make.graduated(any_store, 3, code) for code in ("2020-11", "2020-12")]
    failed: list[BaseException] = []

    def run(made: make.Made) -> None:
        try:
            _issue_patiently(any_store, made)
        except BaseException as error:  # noqa: BLE001 - told to the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=run, args=(made,)) for made in cohorts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    numbers = [row.registration_number for made in cohorts for row in any_store.query(certificates, made.id)]
    assert sorted(numbers) == [f"08571096/{n:06d}-21" for n in range(1, 7)]
    for made in cohorts:
        for row in any_store.query(certificates, made.id):
            assert row.registration_number in _text(any_store.query(paper_pdf, row.id))


def test_a_void_certificate_keeps_its_number_and_the_next_gets_a_new_one(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    issue(any_store, made.id, SIGNING, by=make.BY)
    key = any_store.query(certificates, made.id)[0].id
    with pytest.raises(Rejected, match="void-reason-missing"):
        any_store.execute(VoidCertificate(key, " ", NOW), by=make.BY)
    done = any_store.execute(VoidCertificate(key, "видано помилково", NOW), by=make.BY)
    assert not done.undo
    with pytest.raises(Rejected, match="void-final"):
        any_store.undo(done.operation, by=make.BY)
    with pytest.raises(Rejected, match="certificate-void"):
        any_store.execute(VoidCertificate(key, "ще раз", NOW), by=make.BY)
    assert issue(any_store, made.id, SIGNING, by=make.BY).result == ("08571096/000002-21",)
    rows = any_store.query(certificates, made.id)
    assert [(row.seq, row.void_reason) for row in rows] == [(1, "видано помилково"), (2, "")]
    person = any_store.query(listeners, made.id)[0].person
    assert [(row[0], row[3]) for row in any_store.query(person_certificates, person)] == [
        ("08571096/000001-21", False), ("08571096/000002-21", True),
    ]  # fmt: skip
    assert any_store.query(look_over).findings == ()


def test_a_misprint_before_hand_out_keeps_the_number_and_the_spoilt_paper(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    issue(any_store, made.id, SIGNING, by=make.BY)
    row = any_store.query(certificates, made.id)[0]
    person = any_store.query(listeners, made.id)[0].person
    any_store.execute(CorrectName(person, "Авраменко", "Олег", "Ігорович"), by=make.BY)
    assert any_store.query(changed_since, made.id) == {row.id: "Авраменко Олег Іванович"}
    any_store.execute(StampCertificates((row.id,), "printed", NOW), by=make.BY)
    reissue(any_store, row.id, "помилка по батькові", by=make.BY)
    again = any_store.query(certificates, made.id)[0]
    assert (again.registration_number, again.edition, again.name) == (
        row.registration_number, 2, "Авраменко Олег Ігорович",
    )  # fmt: skip
    assert again.printed_at is None
    assert "Авраменко Олег Ігорович" in _text(any_store.query(paper_pdf, row.id))
    assert any_store.query(changed_since, made.id) == {}


def test_after_hand_out_a_misprint_is_not_drawn_anew(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    issue(any_store, made.id, SIGNING, by=make.BY)
    key = any_store.query(certificates, made.id)[0].id
    for step in ("printed", "checked", "signed", "handed"):
        any_store.execute(StampCertificates((key,), step, NOW), by=make.BY)
    with pytest.raises(Rejected, match="certificate-handed"):
        reissue(any_store, key, "помилка", by=make.BY)


def test_the_belt_goes_step_by_step_and_back(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    issue(any_store, made.id, SIGNING, by=make.BY)
    keys = tuple(row.id for row in any_store.query(certificates, made.id))
    with pytest.raises(Rejected, match="belt-step-missing"):
        any_store.execute(StampCertificates(keys, "checked", NOW), by=make.BY)
    done = any_store.execute(StampCertificates(keys, "printed", NOW), by=make.BY)
    assert done.result == 2
    any_store.undo(done.operation, by=make.BY)
    assert [row.printed_at for row in any_store.query(certificates, made.id)] == [None, None]


def test_rank_and_surname_are_those_of_the_day_of_issue(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    person = any_store.query(listeners, made.id)[0].person
    any_store.execute(ChangeStanding(person, make.ENDS, rank="major"), by=make.BY)
    any_store.execute(
        ChangeName(person, "Савенко", "Олег", "Іванович", make.ENDS + dt.timedelta(days=1)), by=make.BY
    )
    issue(any_store, made.id, SIGNING, by=make.BY)
    text = _text(any_store.query(paper_pdf, any_store.query(certificates, made.id)[0].id))
    assert "майор поліції" in text
    assert "Авраменко Олег Іванович" in text


def test_the_passport_spelling_wins(store: Store) -> None:
    made = make.graduated(store, 1)
    person = store.query(listeners, made.id)[0].person
    store.execute(CorrectPerson(person, "latin_given", "Oleg", ""), by=make.BY)
    issue(store, made.id, SIGNING, by=make.BY)
    assert "Oleg AVRAMENKO" in _text(store.query(paper_pdf, store.query(certificates, made.id)[0].id))


def test_without_a_known_sex_nobody_is_certified(store: Store) -> None:
    made = make.graduated(store, 1)
    person = store.query(listeners, made.id)[0].person
    store.execute(CorrectPerson(person, "sex", None, "m"), by=make.BY)
    with pytest.raises(Rejected, match="certificate-nobody"):
        issue(store, made.id, SIGNING, by=make.BY)
    batch = store.query(plan, made.id, SIGNING, templates.shipped())
    assert batch.blocked[0].why.code == "lack-sex"


def test_without_dates_of_study_nobody_is_certified(store: Store) -> None:
    made = make.graduated(store, 1)
    row = store.query(cohort_by_code, made.code)
    store.execute(EditCohort(made.id, row.version, "", None, None, show_ects=False), by=make.BY)
    with pytest.raises(Rejected, match=r"certificate-nobody|cohort-without-dates"):
        issue(store, made.id, SIGNING, by=make.BY)


def test_who_signs_is_in_office_that_day_and_chosen_once_where_two_could(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    acting = SignatoryRow(
        0, "rector", "ректора Харківського національного\nуніверситету внутрішніх справ",
        "Rector of Kharkiv National University of Internal Affairs", "Олена ВИГАДАНА", "В. о.",
        dt.date(2021, 2, 1), dt.date(2021, 2, 28),
    )  # fmt: skip
    any_store.execute(SaveSignatory(acting), by=make.BY)
    with pytest.raises(Rejected, match="signatory-ambiguous"):
        issue(any_store, made.id, SIGNING, by=make.BY)
    chosen = next(row.id for row in any_store.query(signatories) if row.acting)
    with pytest.raises(Rejected, match="signatory-not-in-office"):
        issue(any_store, made.id, Signing(dt.date(2021, 3, 15), rector=chosen), by=make.BY)
    issue(any_store, made.id, Signing(make.ENDS, rector=chosen), by=make.BY)
    text = _text(any_store.query(paper_pdf, any_store.query(certificates, made.id)[0].id))
    assert "В. о. ректора" in text
    assert "Олена ВИГАДАНА" in text
    assert any_store.query(changed_since, made.id) == {}


def test_a_name_that_fits_nowhere_stops_the_batch_and_takes_no_number(store: Store) -> None:
    made = make.graduated(store, 2)
    person = store.query(listeners, made.id)[0].person
    store.execute(CorrectName(person, "Я" * 90, "Олег", "Іванович"), by=make.BY)
    with pytest.raises(Rejected, match="papers-do-not-fit"):
        issue(store, made.id, SIGNING, by=make.BY)
    batch = store.query(plan, made.id, SIGNING, templates.shipped())
    assert {misfit.person.split()[0] for misfit in batch.misfits} == {"Я" * 90}
    assert store.query(certificates, made.id) == []


def test_an_emblem_must_be_a_picture(store: Store) -> None:
    make.furnished(store)
    with pytest.raises(Rejected, match="crest-not-a-picture"):
        store.execute(SetCrest(b"GIF89a"), by=make.BY)


def test_the_history_names_the_issue_and_offers_no_way_back(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    issue(any_store, made.id, SIGNING, by=make.BY)
    newest = any_store.query(operations)[0]
    assert (newest.command, newest.can_undo, newest.why_final) == (
        "IssueCertificates",
        False,
        "certificate-final",
    )
    assert all(step.command != "IssueCertificates" for step in any_store.query(undo_steps, make.BY))
