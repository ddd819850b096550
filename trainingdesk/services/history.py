"""What was done here: operations and the rows they changed, and which of them can still be taken back."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.journal import unpack
from trainingdesk.db.models import (
    Certificate,
    Discipline,
    Enrolment,
    JournalEntry,
    JournalPersonal,
    Operation,
    Person,
)
from trainingdesk.db.revert import kind_of
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record

PAGE = 200
STEPS = 100
"""How many steps back a window offers after a restart."""


@record
class OperationRow:
    """One operation: who, when, which command, how many rows of which tables, and its fate.

    ``reverts`` is the operation this takes back. ``undone_by`` took it back, unless that was taken back in
    turn: then ``redone_by`` did it again.
    """

    id: int
    at: dt.datetime
    by: str
    command: str
    touched: Mapping[str, int]
    changes: Changes
    can_undo: bool
    why_final: str | None
    reverts: int | None
    undone_by: int | None
    redone_by: int | None = None


@record
class RowChange:
    """One row an operation changed: table, key, and per column old and new; erased values are told apart."""

    table: str
    row: int
    kind: str
    old: Mapping[str, object]
    new: Mapping[str, object]
    erased: bool


@record
class Subject:
    """Whom a changed row is about, as named today; of a mark also the discipline's short names (uk, en)."""

    name: FullName
    discipline: tuple[str, str]


def operations(
    session: Session,
    *,
    by: str | None = None,
    day: dt.date | None = None,
    command: str | None = None,
    record: tuple[str, int] | None = None,
    among: Sequence[int] | None = None,
    before: int | None = None,
    limit: int = PAGE,
) -> list[OperationRow]:
    """One page of the history, the newest first; ``record`` is (table, key), ``day`` a local date.

    ``among`` names the operations to look at.
    """
    query = select(Operation).order_by(Operation.id.desc()).limit(limit)
    if by:
        query = query.where(Operation.by == by)
    if command:
        query = query.where(Operation.command == command)
    if day is not None:
        start = dt.datetime.combine(day, dt.time.min).astimezone(dt.UTC)
        query = query.where(Operation.at >= start, Operation.at < start + dt.timedelta(days=1))
    if before is not None:
        query = query.where(Operation.id < before)
    if among is not None:
        query = query.where(Operation.id.in_(among))
    if record is not None:
        table, row = record
        touched = select(JournalEntry.operation_id).where(
            JournalEntry.table_name == table, JournalEntry.row_id == row
        )
        query = query.where(Operation.id.in_(touched))
    found = session.scalars(query).all()
    fates = _fates(session, min((operation.id for operation in found), default=0))
    return [_row(operation, *fates.get(operation.id, (None, None))) for operation in found]


def _fates(session: Session, since: int) -> dict[int, tuple[int | None, int | None]]:
    """For operations from ``since`` on that were ever taken back: what undid each, what did it again.

    Only one of the two stands: taking a taking-back back is doing again.
    """
    query = select(Operation.id, Operation.reverts).where(Operation.reverts >= since)
    fates: dict[int, tuple[int | None, int | None]] = {}
    # The newest first, so that of each taking-back it is known already whether it still stands.
    for step, of in session.execute(query.order_by(Operation.id.desc())):
        if of is None or fates.get(of, (None, None))[0] is not None:
            continue
        undone, _ = fates.get(step, (None, None))
        if undone is None:
            fates[of] = (step, None)
        elif of not in fates:
            fates[of] = (None, fates.get(undone, (None, None))[1] or undone)
    return fates


def subjects(session: Session, changes: Iterable[RowChange]) -> dict[tuple[str, int], Subject]:
    """Whom each changed row is about, by its table and key; rows about nobody are left out."""
    told: dict[tuple[str, int], Subject] = {}
    for change in changes:
        person = session.get(Person, _person_of(session, change) or 0)
        if person is None:
            continue
        discipline = session.get(Discipline, _fact(session, change, "discipline_id") or 0)
        told[change.table, change.row] = Subject(
            FullName(person.surname, person.given, person.patronymic),
            (discipline.short_uk, discipline.short_en) if discipline is not None else ("", ""),
        )
    return told


def _person_of(session: Session, change: RowChange) -> int | None:
    if change.table == "person":
        return change.row
    person = _fact(session, change, "person_id")
    if person is not None:
        return person
    certificate = session.get(Certificate, _fact(session, change, "certificate_id") or 0)
    enrolment = certificate.enrolment_id if certificate else _fact(session, change, "enrolment_id")
    listener = session.get(Enrolment, enrolment or 0)
    return listener.person_id if listener is not None else None


def _fact(session: Session, change: RowChange, column: str) -> int | None:
    """A reference of a changed row: from the journal, else, where it did not change, from the row itself."""
    value = change.new.get(column, change.old.get(column))
    if value is None:
        value = getattr(session.get(kind_of(change.table), change.row), column, None)
    return value if isinstance(value, int) else None


def _row(operation: Operation, undone: int | None = None, redone: int | None = None) -> OperationRow:
    return OperationRow(
        operation.id,
        operation.at,
        operation.by,
        operation.command,
        json.loads(operation.touched),
        Changes(operation.changes),
        operation.inverse is not None,
        operation.why_final,
        operation.reverts,
        undone,
        redone,
    )


def last_operation(session: Session) -> int:
    """The newest operation's number; 0 in an untouched database."""
    return session.scalar(select(func.max(Operation.id))) or 0


def actors(session: Session) -> list[str]:
    """Everyone who did something here."""
    return sorted(session.scalars(select(Operation.by).distinct()))


def undo_steps(session: Session, by: str, limit: int = STEPS) -> list[OperationRow]:
    """What ``by`` did and has not taken back, the oldest first: the undo stack after a restart.

    A step taken back and done again is one step: its ``id`` is the redo's, its command the first one's.
    """
    query = select(Operation).where(Operation.by == by).order_by(Operation.id.desc()).limit(limit * 3)
    found = {operation.id: operation for operation in session.scalars(query)}
    taken_back = {operation.reverts for operation in found.values()}
    steps: list[OperationRow] = []
    for operation in found.values():
        if operation.inverse is None or operation.id in taken_back:
            continue
        root, depth = operation, 0
        while root.reverts is not None and root.reverts in found:
            root, depth = found[root.reverts], depth + 1
        if root.reverts is None and depth % 2 == 0:
            row = _row(operation)
            steps.append(replace(row, command=root.command, touched=json.loads(root.touched)))
    return list(reversed(steps[:limit]))


def row_changes(session: Session, operation: int) -> list[RowChange]:
    """Row by row what an operation changed, in the order it did."""
    query = (
        select(JournalEntry, JournalPersonal)
        .outerjoin(
            JournalPersonal,
            (JournalPersonal.operation_id == JournalEntry.operation_id)
            & (JournalPersonal.seq == JournalEntry.seq),
        )
        .where(JournalEntry.operation_id == operation)
        .order_by(JournalEntry.seq)
    )
    changes: list[RowChange] = []
    rows: Iterable[tuple[JournalEntry, JournalPersonal | None]] = session.execute(query)
    for entry, personal in rows:
        kind = kind_of(entry.table_name)
        old = unpack(kind, entry.old) | unpack(kind, None if personal is None else personal.old)
        new = unpack(kind, entry.new) | unpack(kind, None if personal is None else personal.new)
        changes.append(
            RowChange(
                entry.table_name, entry.row_id, entry.kind, old, new, entry.personal and personal is None
            )
        )
    return changes
