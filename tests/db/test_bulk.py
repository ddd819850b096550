"""Rows by the hundred: the same guards, versions and journal as a flush, on both databases."""

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import make
from trainingdesk.db import bulk
from trainingdesk.db.models import Attempt, JournalEntry
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.gradebook import DateAttempt, MarkWrite, SetMarks, grid


def _attempts(session: Session) -> list[tuple[int, int, int | None]]:
    return [
        (row.id, row.version, row.tenths) for row in session.scalars(select(Attempt).order_by(Attempt.id))
    ]


def _journal(session: Session, operation: int) -> list[tuple[str, int, str | None, str | None]]:
    query = select(JournalEntry).where(JournalEntry.operation_id == operation).order_by(JournalEntry.seq)
    return [(entry.kind, entry.row_id, entry.old, entry.new) for entry in session.scalars(query)]


def _write(made: make.Made, row: int, points: int | None, seen: int | None = None) -> MarkWrite:
    def mark(value: int | None) -> Mark | None:
        return None if value is None else Mark(tenths=value * 10)

    return MarkWrite(made.enrolments[row], made.disciplines[0], mark(points), mark(seen))


def test_a_block_is_stored_with_keys_versions_and_journal_in_the_order_of_keys(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    writes = tuple(_write(made, row, 70 + row) for row in (2, 0, 1))
    done = any_store.execute(SetMarks(writes), by=make.BY)
    rows = any_store.query(_attempts)
    assert [(version, tenths) for _, version, tenths in rows] == [(1, 720), (1, 700), (1, 710)]
    noted = any_store.query(_journal, done.operation)
    assert [(kind, key, old) for kind, key, old, _ in noted] == [("insert", key, None) for key, _, _ in rows]
    assert (done.result, dict(done.touched), done.undo) == (3, {"attempt": 3}, True)


def test_one_command_deletes_changes_and_adds_and_is_taken_back_whole(any_store: Store) -> None:
    made = make.cohort(any_store, 3)
    any_store.execute(SetMarks((_write(made, 0, 60), _write(made, 1, 61))), by=make.BY)
    before = any_store.query(_attempts)
    mixed = (_write(made, 0, None, 60), _write(made, 1, 91, 61), _write(made, 2, 92))
    done = any_store.execute(SetMarks(mixed), by=make.BY)
    assert [kind for kind, *_ in any_store.query(_journal, done.operation)] == ["delete", "update", "insert"]
    any_store.undo(done.operation, by=make.BY)
    after = any_store.query(_attempts)
    assert [(key, tenths) for key, _, tenths in after] == [(key, tenths) for key, _, tenths in before]


def test_deleted_marks_come_back_under_their_keys_with_their_dates(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    any_store.execute(SetMarks((_write(made, 0, 60), _write(made, 1, 61))), by=make.BY)
    (first, _, _), _ = before = any_store.query(_attempts)
    any_store.execute(DateAttempt(first, dt.date(2021, 1, 18)), by=make.BY)
    cleared = any_store.execute(SetMarks((_write(made, 0, None, 60), _write(made, 1, None, 61))), by=make.BY)
    back = any_store.undo(cleared.operation, by=make.BY)
    assert any_store.query(_attempts) == before
    assert any_store.query(lambda session: session.get_one(Attempt, first).held_on) == dt.date(2021, 1, 18)
    noted = any_store.query(_journal, back.operation)
    assert [(kind, key) for kind, key, _, _ in noted] == [("insert", key) for key, _, _ in before]
    any_store.undo(back.operation, by=make.BY)
    assert any_store.query(_attempts) == []


def test_marks_changed_meanwhile_are_not_taken_back(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    done = any_store.execute(SetMarks((_write(made, 0, 60), _write(made, 1, 61))), by=make.BY)
    any_store.execute(SetMarks((_write(made, 1, 90, 61),)), by=make.BY)
    with pytest.raises(Rejected, match="undo-changed-meanwhile"):
        any_store.undo(done.operation, by=make.BY)
    assert [tenths for _, _, tenths in any_store.query(_attempts)] == [600, 900]


def test_a_row_somebody_else_changed_refuses_the_whole(any_store: Store) -> None:
    made = make.cohort(any_store, 2)
    any_store.execute(SetMarks((_write(made, 0, 60), _write(made, 1, 61))), by=make.BY)
    (first, version, _), (second, _, _) = any_store.query(_attempts)

    class Late:
        """Changes one row as it is, and one as it was read before somebody changed it."""

        def perform(self, session: Session) -> None:
            values = {"enrolment_id": made.enrolments[0], "tenths": 600}
            good = bulk.Change(first, version, values, {"tenths": 900})
            late = bulk.Change(second, version - 1, values, {"tenths": 900})
            bulk.update_rows(session, Attempt, [good, late])

    with pytest.raises(Rejected, match="row-changed-meanwhile"):
        any_store.execute(Late(), by=make.BY)
    assert [tenths for _, _, tenths in any_store.query(_attempts)] == [600, 610]


def test_the_guards_are_asked_before_anything_is_written(any_store: Store) -> None:
    made = make.graduated(any_store, 2)
    issue(any_store, made.id, Signing(make.ENDS), by=make.BY)
    change = MarkWrite(made.enrolments[1], made.disciplines[0], Mark(tenths=990), Mark(tenths=800))
    with pytest.raises(Rejected, match="grade-certified"):
        any_store.execute(SetMarks((change,)), by=make.BY)
    cell = any_store.query(grid, made.id).rows[1].cells[0]
    assert cell is not None
    assert cell.mark == Mark(tenths=800)


def test_a_cell_written_twice_in_one_command_is_read_in_order(any_store: Store) -> None:
    made = make.cohort(any_store, 1)
    done = any_store.execute(SetMarks((_write(made, 0, 60), _write(made, 0, 70, 60))), by=make.BY)
    assert (done.result, [tenths for _, _, tenths in any_store.query(_attempts)]) == (1, [700])
