"""Cohorts, groups, and who listens in them."""

import datetime as dt

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohort_changes import AddCohort, AddGroup, AssignGroup, EditCohort
from trainingdesk.services.cohorts import cohort_by_code, cohorts, groups, listeners
from trainingdesk.services.enrolments import Arrive, EnrolPerson, Exclude, MoveToCohort
from trainingdesk.services.gradebook import MarkWrite, SetMarks
from trainingdesk.services.people import people


def _refused(store: Store, command: object) -> str:
    with pytest.raises(Rejected) as no:
        store.execute(command, by=make.BY)  # type: ignore[arg-type]
    return no.value.code


def test_a_new_cohort_takes_the_newest_programme_and_no_dates(any_store: Store) -> None:
    make.furnished(any_store)
    any_store.execute(AddCohort("2021-09"), by=make.BY)
    row = any_store.query(cohort_by_code, "2021-09")
    assert (row.programme, row.starts, row.ends, row.listeners) == (
        "Поліцейський офіцер громади",
        None,
        None,
        0,
    )


def test_a_code_in_use_is_refused_in_any_writing(any_store: Store) -> None:
    make.cohort(any_store, 0)
    assert _refused(any_store, AddCohort("2020‑11")) == "cohort-exists"
    assert _refused(any_store, AddCohort("")) == "cohort-code"
    assert _refused(any_store, AddCohort("2", starts=make.ENDS, ends=make.STARTS)) == "cohort-dates"
    assert len(any_store.query(cohorts)) == 1


def test_listeners_are_numbered_in_ukrainian_order_and_who_left_comes_last(any_store: Store) -> None:
    made = make.cohort(any_store, 4)
    any_store.execute(Exclude(made.enrolments[0], dt.date(2020, 12, 1), "за власним бажанням"), by=make.BY)
    rows = any_store.query(listeners, made.id)
    assert [(row.no, row.surname) for row in rows] == [
        (1, "Бондар"),
        (2, "Вовк"),
        (3, "Гнатюк"),
        (4, "Авраменко"),
    ]
    assert (rows[3].state, rows[3].left_ground) == ("left", "за власним бажанням")
    row = any_store.query(cohort_by_code, made.code)
    assert (row.listeners, row.left) == (3, 1)


def test_namesakes_in_one_cohort_are_marked(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    twin = make.person(0, birth_date=dt.date(1994, 5, 5))
    any_store.execute(EnrolPerson(made.id, new=twin), by=make.BY)
    rows = any_store.query(listeners, made.id)
    assert [(row.surname, row.namesake) for row in rows] == [
        ("Авраменко", True), ("Авраменко", True), ("Бондар", False),
    ]  # fmt: skip


def test_nobody_is_enrolled_twice(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    person = any_store.query(people)[0].id
    assert _refused(any_store, EnrolPerson(made.id, person=person)) == "enrolled-already"
    assert _refused(any_store, EnrolPerson(made.id)) == "person-name-missing"


def test_a_group_is_made_by_naming_it_and_left_by_an_empty_name(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    any_store.execute(AddGroup(made.id, "1"), by=make.BY)
    assert any_store.execute(AssignGroup(made.enrolments[:2], "2"), by=make.BY).result == 2
    assert [(row.name, row.listeners) for row in any_store.query(groups, made.id)] == [("1", 0), ("2", 2)]
    any_store.execute(AssignGroup(made.enrolments[:1], ""), by=make.BY)
    assert [row.group for row in any_store.query(listeners, made.id)] == ["", "2", ""]
    assert _refused(any_store, AddGroup(made.id, "2")) == "group-exists"
    assert _refused(any_store, AddGroup(made.id, " ")) == "group-name-missing"


def test_an_exit_needs_its_ground_and_happens_once(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    day = dt.date(2020, 12, 1)
    assert _refused(any_store, Exclude(made.enrolments[0], day, " ")) == "exit-ground-missing"
    done = any_store.execute(Exclude(made.enrolments[0], day, "хвороба", "5 о/с", day), by=make.BY)
    assert _refused(any_store, Exclude(made.enrolments[0], day, "хвороба")) == "left-already"
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(listeners, made.id)[0].state == "expected"


def test_who_holds_a_certificate_is_not_excluded(any_store: Store) -> None:
    made = make.graduated(any_store, 1)
    issue(any_store, made.id, Signing(make.ENDS), by=make.BY)
    assert _refused(any_store, Exclude(made.enrolments[0], make.ENDS, "помилка")) == "exit-certified"


def test_arrival_is_noted_for_those_still_expected(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    at = dt.datetime(2020, 11, 23, 7, 0, tzinfo=dt.UTC)
    assert any_store.execute(Arrive(made.enrolments[:2], at), by=make.BY).result == 2
    assert any_store.execute(Arrive(made.enrolments, at), by=make.BY).result == 1


def test_a_listener_moves_with_the_marks_until_an_order_names_them(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    other = any_store.execute(AddCohort("2021-01"), by=make.BY).result
    write = MarkWrite(made.enrolments[0], made.disciplines[0], Mark(tenths=870))
    any_store.execute(SetMarks((write,)), by=make.BY)
    any_store.execute(MoveToCohort(made.enrolments[0], other), by=make.BY)
    assert len(any_store.query(listeners, other)) == 1
    make.order(any_store, made, "enrolment", "512 о/с", make.ENROLLED)
    assert _refused(any_store, MoveToCohort(made.enrolments[1], other)) == "move-in-order"
    assert _refused(any_store, MoveToCohort(made.enrolments[1], 99)) == "cohort-unknown"


def test_an_edit_of_a_cohort_seen_before_somebody_elses_is_refused(any_store: Store) -> None:
    made = make.cohort(any_store, 0)
    row = any_store.query(cohort_by_code, made.code)
    edit = EditCohort(made.id, row.version, "Перший", make.STARTS, make.ENDS, show_ects=True)
    any_store.execute(edit, by=make.BY)
    assert _refused(any_store, edit) == "row-changed-meanwhile"
