"""The story of one cell of the grade grid, told from the journal."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import JournalEntry, Operation
from trainingdesk.domain.grading import Mark, Word, show_mark
from trainingdesk.domain.record import record


@record
class CellChange:
    """One change of a cell: who, when, where from, old → new as shown in the grid."""

    at: dt.datetime
    by: str
    source: str
    number: int
    old: str
    new: str


def cell_history(session: Session, enrolment: int, discipline: int) -> list[CellChange]:
    """Every change of one cell, the newest first, deleted marks included."""
    # An insertion is journalled with the columns in table order, so this prefix finds even rows gone since.
    prefix = f'{{"enrolment_id":{enrolment:d},"discipline_id":{discipline:d},'
    rows = select(JournalEntry.row_id).where(
        JournalEntry.table_name == "attempt",
        JournalEntry.kind == "insert",
        JournalEntry.new.startswith(prefix, autoescape=True),
    )
    query = (
        select(JournalEntry, Operation.at, Operation.by, Operation.command)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .where(JournalEntry.table_name == "attempt", JournalEntry.row_id.in_(rows))
        .order_by(JournalEntry.operation_id, JournalEntry.seq)
    )
    return _told(session.execute(query))


def _told(entries: Iterable[tuple[JournalEntry, dt.datetime, str, str]]) -> list[CellChange]:
    state: dict[int, dict[str, object]] = {}
    changes: list[CellChange] = []
    for entry, at, by, command in entries:
        before = dict(state.get(entry.row_id, {}))
        after = before | json.loads(entry.new or "{}")
        state[entry.row_id] = after
        old = "" if entry.kind == "insert" else _shown(before or json.loads(entry.old or "{}"))
        new = "" if entry.kind == "delete" else _shown(after)
        if old != new:
            number = after.get("number", 1)
            source = _whence(entry, command, after)
            changes.append(CellChange(at, by, source, number if isinstance(number, int) else 1, old, new))
    return list(reversed(changes))


def _whence(entry: JournalEntry, command: str, after: Mapping[str, object]) -> str:
    """Where a change came from: taken back, cleared, or what the mark itself says of its source."""
    if command == "Revert":
        return "undo"
    return "clear" if entry.kind == "delete" else str(after.get("source", ""))


def _shown(values: Mapping[str, object]) -> str:
    tenths, word = values.get("tenths"), values.get("word")
    if isinstance(tenths, int):
        return show_mark(Mark(tenths=tenths))
    return show_mark(Mark(word=Word(word))) if isinstance(word, str) else ""
