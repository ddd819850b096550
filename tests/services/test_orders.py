"""Orders: drafted, registered, frozen; and the verdicts they rest on."""

import datetime as dt

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark, Word
from trainingdesk.domain.graduation import ENROLLED, State
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohorts import listeners
from trainingdesk.services.enrolments import Exclude
from trainingdesk.services.graduation import DropException, Except, verdicts
from trainingdesk.services.orders import (
    ENROLMENT,
    GRADUATION,
    DraftOrder,
    DropDraft,
    NoteDraft,
    RegisterOrder,
    SetOrderList,
    entries,
    orders,
)
from trainingdesk.services.person_changes import ChangeStanding

DAY = dt.date(2021, 2, 5)


def _refused(store: Store, command: object) -> str:
    with pytest.raises(Rejected) as no:
        store.execute(command, by=make.BY)  # type: ignore[arg-type]
    return no.value.code


def test_a_registered_enrolment_order_enrols_who_it_names(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    key = make.order(any_store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    assert [row.state for row in any_store.query(listeners, made.id)] == ["enrolled", "enrolled"]
    first = any_store.query(entries, key)[0]
    assert (first.place, first.name, first.rank, first.unit) == (
        1, "Авраменко Олег Іванович", "captain", "ГУНП в Харківській області",
    )  # fmt: skip


def test_the_list_says_rank_as_of_the_day_of_signing(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    person = any_store.query(listeners, made.id)[0].person
    any_store.execute(ChangeStanding(person, make.ENROLLED + dt.timedelta(days=1), rank="major"), by=make.BY)
    key = make.order(any_store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    assert any_store.query(entries, key)[0].rank == "captain"


def test_a_registered_list_does_not_change_but_its_registration_can_be_taken_back(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    key = any_store.execute(DraftOrder(ENROLMENT, made.id, DAY), by=make.BY).result
    done = any_store.execute(RegisterOrder(key, "512 о/с", DAY, DAY), by=make.BY)
    assert _refused(any_store, SetOrderList(key, made.enrolments[:1])) == "order-frozen"
    assert _refused(any_store, DropDraft(key)) == "order-frozen"
    any_store.undo(done.operation, by=make.BY)
    assert any_store.execute(SetOrderList(key, made.enrolments[:1]), by=make.BY).result == 1
    assert [row.state for row in any_store.query(listeners, made.id)] == ["expected", "expected"]


def test_an_order_needs_a_number_and_dates_in_their_order(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    key = any_store.execute(DraftOrder(ENROLMENT, made.id, DAY), by=make.BY).result
    assert _refused(any_store, RegisterOrder(key, " ", DAY, DAY)) == "order-number-missing"
    earlier = DAY - dt.timedelta(days=1)
    assert _refused(any_store, RegisterOrder(key, "1", DAY, earlier)) == "order-dates"
    any_store.execute(RegisterOrder(key, "1", DAY, DAY), by=make.BY)
    made2 = make.cohort(any_store, 1, "2021-01")
    other = any_store.execute(DraftOrder(ENROLMENT, made2.id, DAY), by=make.BY).result
    assert _refused(any_store, RegisterOrder(other, "1", DAY, DAY)) == "order-number-taken"


def test_a_second_order_names_only_who_no_earlier_one_named(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    first = any_store.execute(DraftOrder(ENROLMENT, made.id, DAY, made.enrolments[:2]), by=make.BY).result
    second = any_store.execute(DraftOrder(ENROLMENT, made.id, DAY), by=make.BY).result
    assert [row.enrolment for row in any_store.query(entries, second)] == [made.enrolments[2]]
    assert _refused(any_store, DraftOrder(ENROLMENT, made.id, DAY)) == "order-names-nobody"
    any_store.execute(DropDraft(first), by=make.BY)
    assert [row.id for row in any_store.query(orders, made.id)] == [second]


def test_only_the_ready_stand_in_a_graduation_order(any_store: Store) -> None:
    made = make.cohort(any_store, 4)
    make.order(any_store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    absent = Mark(word=Word.ABSENT)
    make.mark(any_store, made, but={(0, 0): None, (1, 1): absent, (2, 2): Mark(tenths=594)})
    key = any_store.execute(DraftOrder(GRADUATION, made.id, DAY), by=make.BY).result
    assert [row.enrolment for row in any_store.query(entries, key)] == [made.enrolments[3]]
    codes = [[lack.code for lack in row.verdict.lacking] for row in any_store.query(verdicts, made.id)]
    assert codes == [["lack-grade"], ["lack-absent"], ["lack-unsatisfactory"], []]
    assert _refused(any_store, SetOrderList(key, made.enrolments)) == "order-names-unready"


def test_who_stopped_being_ready_meanwhile_blocks_the_registration(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    make.order(any_store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(any_store, made)
    key = any_store.execute(DraftOrder(GRADUATION, made.id, DAY), by=make.BY).result
    make.mark(any_store, made, 30)
    assert _refused(any_store, RegisterOrder(key, "47 о/с", DAY, DAY)) == "order-names-unready"


def test_an_order_that_certificates_rest_on_stays_registered(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    make.order(any_store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(any_store, made)
    key = any_store.execute(DraftOrder(GRADUATION, made.id, DAY), by=make.BY).result
    done = any_store.execute(RegisterOrder(key, "47 о/с", DAY, DAY), by=make.BY)
    issue(any_store, made.id, Signing(make.ENDS), by=make.BY)
    with pytest.raises(Rejected) as no:
        any_store.undo(done.operation, by=make.BY)
    assert no.value.code == "order-has-certificates"


def test_who_left_is_not_registered(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    key = any_store.execute(DraftOrder(ENROLMENT, made.id, DAY), by=make.BY).result
    any_store.execute(Exclude(made.enrolments[0], DAY, "хвороба"), by=make.BY)
    assert _refused(any_store, RegisterOrder(key, "512 о/с", DAY, DAY)) == "order-names-left"


def test_an_order_can_lift_a_missing_enrolment_but_never_a_grade(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    make.mark(any_store, made, 30)
    grade = f"discipline:{made.disciplines[0]}"
    assert _refused(any_store, Except(made.enrolments[0], grade, "просимо", "1")) == "exception-impossible"
    assert _refused(any_store, Except(made.enrolments[0], ENROLLED, " ", "1")) == "exception-reason-missing"
    assert (
        _refused(any_store, Except(made.enrolments[0], ENROLLED, "просимо", " ")) == "exception-order-missing"
    )
    any_store.execute(Except(made.enrolments[0], ENROLLED, "зараховано іншим закладом", "3 о/с"), by=make.BY)
    verdict = any_store.query(verdicts, made.id)[0].verdict
    states = {r.key: r.state for r in verdict.requirements}
    assert states[ENROLLED] is State.EXCEPTED
    assert states[grade] is State.FAILED
    assert not verdict.ready
    any_store.execute(DropException(made.enrolments[0], ENROLLED), by=make.BY)
    again = any_store.query(verdicts, made.id)[0].verdict
    assert {r.key: r.state for r in again.requirements}[ENROLLED] is State.MISSING


def test_a_draft_keeps_the_number_and_dates_typed_without_being_registered(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    key = any_store.execute(DraftOrder(ENROLMENT, made.id, DAY), by=make.BY).result
    any_store.execute(NoteDraft(key, " 512 о/с ", DAY, DAY, None), by=make.BY)
    (kept,) = any_store.query(orders, made.id)
    assert (kept.number, kept.signed_on, kept.registered_on, kept.frozen) == ("512 о/с", DAY, DAY, False)
    assert [row.state for row in any_store.query(listeners, made.id)] == ["expected", "expected"]
    any_store.execute(NoteDraft(key, "", DAY, DAY, None), by=make.BY)
    assert any_store.query(orders, made.id)[0].registered_on is None
    any_store.execute(NoteDraft(key, "512 о/с", DAY, DAY, None), by=make.BY)
    any_store.execute(RegisterOrder(key, "512 о/с", DAY, DAY), by=make.BY)
    assert _refused(any_store, NoteDraft(key, "1", DAY, DAY, None)) == "order-frozen"
