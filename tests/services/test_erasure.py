"""Erasing a person's former values leaves the journal whole and the register untouched."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests import make
from trainingdesk.db.models import JournalEntry, JournalPersonal, Operation
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.checking import look_over
from trainingdesk.services.cohorts import listeners
from trainingdesk.services.erasure import ErasePast
from trainingdesk.services.history import operations, row_changes
from trainingdesk.services.people import people
from trainingdesk.services.person_changes import CorrectPerson


def _counts(session: Session) -> tuple[int, int, int]:
    entries = session.scalar(select(func.count()).select_from(JournalEntry)) or 0
    personal = session.scalar(select(func.count()).select_from(JournalPersonal)) or 0
    args = session.scalar(select(func.count()).where(Operation.args.contains("0501112233"))) or 0
    return entries, personal, args


def test_former_values_go_and_the_journal_stays(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    person = any_store.query(listeners, made.id)[0].person
    change = any_store.execute(CorrectPerson(person, "phone", "0501112233", ""), by=make.BY)
    entries, personal, args = any_store.query(_counts)
    assert args == 1
    before = any_store.query(people)
    done = any_store.execute(ErasePast(person, "заява особи"), by=make.BY)
    after = any_store.query(_counts)
    assert after == (entries, personal - done.result, 0)
    assert 0 < done.result < personal
    assert any_store.query(people) == before
    (told,) = any_store.query(row_changes, change.operation)
    assert told.erased
    assert dict(told.new) == {}
    assert any_store.query(look_over).findings == ()
    assert any_store.query(operations)[0].command == "ErasePast"


def test_what_was_erased_cannot_be_taken_back_by(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    person = any_store.query(listeners, made.id)[0].person
    change = any_store.execute(CorrectPerson(person, "phone", "0501112233", ""), by=make.BY)
    erased = any_store.execute(ErasePast(person, "заява особи"), by=make.BY)
    for operation, code in ((change.operation, "undo-erased"), (erased.operation, "erasure-final")):
        with pytest.raises(Rejected) as no:
            any_store.undo(operation, by=make.BY)
        assert no.value.code == code


def test_erasing_needs_a_ground_and_a_person(store: Store) -> None:
    made = make.cohort(store, 1)
    person = store.query(listeners, made.id)[0].person
    for command, code in (
        (ErasePast(person, " "), "erasure-ground-missing"),
        (ErasePast(99, "заява"), "person-unknown"),
    ):
        with pytest.raises(Rejected) as no:
            store.execute(command, by=make.BY)
        assert no.value.code == code
