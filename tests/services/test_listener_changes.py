"""Notes, sexes and groups of a cohort's listeners, on both databases."""

import pytest

from tests.services.sheets_in import furnished
from trainingdesk.db.store import Store
from trainingdesk.domain.people import Sex
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohort_changes import AddCohort, AddGroup, AssignGroup
from trainingdesk.services.cohorts import groups, listeners
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.listener_changes import (
    ConfirmSexes,
    DropGroup,
    NoteListener,
    RenameGroup,
    sex_proposals,
)
from trainingdesk.services.newcomers import NewPerson


@pytest.fixture
def desk(any_store: Store) -> Store:
    """A cohort of three whose sex nobody has told."""
    store = furnished(any_store)
    cohort = store.execute(AddCohort("2020-11"), by="тест").result
    for surname, given, patronymic in (
        ("Гнатюк", "Олена", "Іванівна"), ("Петренко", "Іван", "Львович"), ("Сміт", "Джон", ""),
    ):  # fmt: skip
        new = NewPerson(surname, given, patronymic)
        store.execute(EnrolPerson(cohort, new=new, group="1"), by="тест")
    return store


def test_a_patronymic_proposes_the_sex_and_stores_nothing(desk: Store) -> None:
    proposed = desk.query(sex_proposals, 1)
    assert [(each.name.surname, each.sex) for each in proposed] == [
        ("Гнатюк", Sex.FEMALE), ("Петренко", Sex.MALE),
    ]  # fmt: skip
    assert {row.sex for row in desk.query(listeners, 1)} == {None}


def test_confirmed_sexes_are_stored_in_one_step_and_taken_back_in_one(desk: Store) -> None:
    proposed = desk.query(sex_proposals, 1)
    done = desk.execute(ConfirmSexes(tuple((p.person, p.sex.value) for p in proposed)), by="тест")
    assert done.result == 2
    assert [row.sex for row in desk.query(listeners, 1)] == ["f", "m", None]
    desk.undo(done.operation, by="тест")
    assert {row.sex for row in desk.query(listeners, 1)} == {None}


def test_a_stored_sex_is_never_replaced_by_a_proposal(desk: Store) -> None:
    first = desk.query(sex_proposals, 1)[0]
    desk.execute(ConfirmSexes(((first.person, "m"),)), by="тест")
    assert desk.execute(ConfirmSexes(((first.person, "f"),)), by="тест").result == 0
    assert desk.query(listeners, 1)[0].sex == "m"


def test_what_is_no_sex_is_refused(desk: Store) -> None:
    with pytest.raises(Rejected) as refusal:
        desk.execute(ConfirmSexes(((1, "x"),)), by="тест")
    assert refusal.value.code == "sex-unknown"


def test_a_note_changed_meanwhile_is_not_overwritten(desk: Store) -> None:
    row = desk.query(listeners, 1)[0]
    desk.execute(NoteListener(row.enrolment, "  без  зброї ", ""), by="тест")
    assert desk.query(listeners, 1)[0].note == "без зброї"
    with pytest.raises(Rejected) as refusal:
        desk.execute(NoteListener(row.enrolment, "інше", ""), by="тест")
    assert refusal.value.code == "field-changed-meanwhile"


def test_a_group_is_renamed_unless_the_name_is_taken(desk: Store) -> None:
    one = desk.query(groups, 1)[0]
    desk.execute(AddGroup(1, "2"), by="тест")
    desk.execute(RenameGroup(one.id, " 1 взвод "), by="тест")
    assert [row.name for row in desk.query(groups, 1)] == ["1 взвод", "2"]
    with pytest.raises(Rejected) as refusal:
        desk.execute(RenameGroup(one.id, "2"), by="тест")
    assert refusal.value.code == "group-exists"


def test_only_an_empty_group_is_dropped(desk: Store) -> None:
    one = desk.query(groups, 1)[0]
    with pytest.raises(Rejected) as refusal:
        desk.execute(DropGroup(one.id), by="тест")
    assert (refusal.value.code, refusal.value.facts["n"]) == ("group-not-empty", 3)
    desk.execute(AssignGroup(tuple(row.enrolment for row in desk.query(listeners, 1)), ""), by="тест")
    desk.execute(DropGroup(one.id), by="тест")
    assert desk.query(groups, 1) == []
