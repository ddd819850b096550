"""The grade book: one command for every way in, all or nothing, never over somebody else's mark."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.control import note

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import FormOfControl, Mark, Word
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cell_story import cell_history
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.gradebook import (
    AddAttempt,
    DateAttempt,
    MarkWrite,
    SetMarks,
    attempts,
    grid,
    read_block,
)

ABSENT = Mark(word=Word.ABSENT)


def _points(number: int) -> Mark:
    return Mark(tenths=number * 10)


def _cell(store: Store, made: make.Made, row: int = 0, column: int = 0) -> Mark | None:
    cell = store.query(grid, made.id).rows[row].cells[column]
    return cell.mark if cell else None


def test_a_mark_is_stored_shown_and_judged_by_the_cohorts_profile(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    write = MarkWrite(made.enrolments[0], made.disciplines[0], Mark(tenths=875))
    assert any_store.execute(SetMarks((write,)), by=make.BY).result == 1
    cell = any_store.query(grid, made.id).rows[0].cells[0]
    assert cell is not None
    assert (cell.mark.tenths, cell.grade.points, cell.grade.ects, cell.grade.passed) == (875, 88, "B", True)


def test_absence_is_a_word_and_never_zero(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    any_store.execute(SetMarks((MarkWrite(made.enrolments[0], made.disciplines[0], ABSENT),)), by=make.BY)
    cell = any_store.query(grid, made.id).rows[0].cells[0]
    assert cell is not None
    assert (cell.mark, cell.grade.points, cell.grade.passed) == (ABSENT, None, False)


def test_a_mark_somebody_changed_meanwhile_refuses_the_whole_block(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    first = MarkWrite(made.enrolments[1], made.disciplines[0], _points(70))
    any_store.execute(SetMarks((first,)), by="інше вікно")
    block = tuple(MarkWrite(enrolment, made.disciplines[0], _points(90)) for enrolment in made.enrolments)
    with pytest.raises(Rejected) as no:
        any_store.execute(SetMarks(block), by=make.BY)
    assert no.value.code == "mark-changed-meanwhile"
    assert (no.value.facts["now"], no.value.facts["yours"], no.value.facts["surname"]) == (
        "70",
        "90",
        "Бондар",
    )
    assert _cell(any_store, made, 0) is None


def test_writing_what_stands_there_already_changes_nothing(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    write = MarkWrite(made.enrolments[0], made.disciplines[0], _points(70))
    any_store.execute(SetMarks((write,)), by=make.BY)
    again = any_store.execute(SetMarks((write,)), by=make.BY)
    assert (again.result, again.undo, dict(again.touched)) == (0, False, {})


def test_points_in_a_pass_fail_discipline_and_the_reverse_are_refused(store: Store) -> None:
    made = make.cohort(store, 1)
    with pytest.raises(Rejected) as no:
        store.execute(
            SetMarks((MarkWrite(made.enrolments[0], made.disciplines[0], Mark(word=Word.PASSED)),)),
            by=make.BY,
        )
    assert no.value.code == "mark-passed-in-points"


def test_a_certified_grade_does_not_change_by_any_way(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    issue(any_store, made.id, Signing(make.ENDS), by=make.BY)
    change = MarkWrite(made.enrolments[0], made.disciplines[0], _points(95), _points(80))
    clear = MarkWrite(made.enrolments[0], made.disciplines[0], None, _points(80))
    for write in (change, clear):
        with pytest.raises(Rejected) as no:
            any_store.execute(SetMarks((write,)), by=make.BY)
        assert no.value.code == "grade-certified"
    assert _cell(any_store, made) == _points(80)


def test_a_retake_follows_a_failure_and_the_last_attempt_is_the_grade(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    enrolment, discipline = made.enrolments[0], made.disciplines[0]
    with pytest.raises(Rejected, match="retake-without-first"):
        any_store.execute(AddAttempt(enrolment, discipline, _points(70)), by=make.BY)
    any_store.execute(SetMarks((MarkWrite(enrolment, discipline, _points(54)),)), by=make.BY)
    first = any_store.query(attempts, enrolment, discipline)[0]
    any_store.execute(DateAttempt(first.id, dt.date(2021, 1, 18)), by=make.BY)
    with pytest.raises(Rejected, match="retake-before-first"):
        any_store.execute(AddAttempt(enrolment, discipline, _points(74), dt.date(2021, 1, 1)), by=make.BY)
    any_store.execute(AddAttempt(enrolment, discipline, ABSENT, dt.date(2021, 1, 27)), by=make.BY)
    any_store.execute(AddAttempt(enrolment, discipline, _points(74), dt.date(2021, 1, 30)), by=make.BY)
    cell = any_store.query(grid, made.id).rows[0].cells[0]
    assert cell is not None
    assert (cell.number, cell.mark, cell.grade.passed) == (3, _points(74), True)
    with pytest.raises(Rejected, match="retake-of-pass"):
        any_store.execute(AddAttempt(enrolment, discipline, _points(90)), by=make.BY)


def test_a_fourth_attempt_is_refused(store: Store) -> None:
    made = make.cohort(store, 1)
    enrolment, discipline = made.enrolments[0], made.disciplines[0]
    store.execute(SetMarks((MarkWrite(enrolment, discipline, _points(10)),)), by=make.BY)
    for _ in range(2):
        store.execute(AddAttempt(enrolment, discipline, _points(20)), by=make.BY)
    with pytest.raises(Rejected, match="retake-too-many"):
        store.execute(AddAttempt(enrolment, discipline, _points(60)), by=make.BY)


def test_the_history_of_a_cell_tells_every_change_even_of_a_mark_since_deleted(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    enrolment, discipline = made.enrolments[0], made.disciplines[0]
    steps = ((_points(45), None), (_points(54), _points(45)), (None, _points(54)), (ABSENT, None))
    for mark, was in steps:
        any_store.execute(SetMarks((MarkWrite(enrolment, discipline, mark, was),)), by=make.BY)
    any_store.execute(SetMarks((MarkWrite(made.enrolments[1], discipline, _points(99)),)), by=make.BY)
    told = any_store.query(cell_history, enrolment, discipline)
    assert [(change.old, change.new) for change in told] == [
        ("", "н/я"),
        ("54", ""),
        ("45", "54"),
        ("", "45"),
    ]
    assert {change.by for change in told} == {make.BY}
    assert [change.source for change in told] == ["typed", "clear", "typed", "typed"]


def test_a_block_is_read_whole_with_every_bad_cell_named() -> None:
    marks, bad = read_block((("87", "зарах."), ("101", "абв")), (FormOfControl.POINTS, FormOfControl.POINTS))
    assert marks == ((_points(87), None), (None, None))
    assert [(cell.row, cell.column, cell.why.code) for cell in bad] == [
        (0, 1, "mark-passed-in-points"), (1, 0, "mark-off-scale"), (1, 1, "mark-not-a-mark"),
    ]  # fmt: skip


MARKS = st.one_of(st.none(), st.integers(0, 1000).map(lambda n: Mark(tenths=n)), st.just(ABSENT))


@settings(max_examples=15)
@given(blocks=st.lists(st.lists(MARKS, min_size=6, max_size=6), min_size=1, max_size=4))
def test_undoing_every_paste_backwards_restores_every_grid(
    blocks: list[list[Mark | None]], tmp_path_factory: pytest.TempPathFactory, sqlite_template: object
) -> None:
    import shutil  # noqa: PLC0415 - hypothesis needs a database an example

    from trainingdesk.db.engine import open_database, sqlite_url  # noqa: PLC0415

    path = tmp_path_factory.mktemp("undo") / "desk.sqlite3"
    shutil.copyfile(str(sqlite_template), path)
    engine = open_database(sqlite_url(path))
    store = Store(engine)
    made = make.cohort(store, 2)
    states = [store.query(grid, made.id)]
    done = []
    for block in blocks:
        now = [cell.mark if cell else None for row in states[-1].rows for cell in row.cells[:3]]
        places = [(e, d) for e in made.enrolments for d in made.disciplines[:3]]
        writes = tuple(
            MarkWrite(*place, mark, was) for place, mark, was in zip(places, block, now, strict=True)
        )
        done.append(store.execute(SetMarks(writes), by=make.BY))
        states.append(store.query(grid, made.id))
    note(str(len(done)))
    redo = []
    for operation, before in zip(reversed(done), list(reversed(states))[1:], strict=True):
        if operation.undo:
            redo.append(store.undo(operation.operation, by=make.BY))
        assert store.query(grid, made.id) == before
    for operation in reversed(redo):
        store.undo(operation.operation, by=make.BY)
    assert store.query(grid, made.id) == states[-1]
    engine.dispose()
