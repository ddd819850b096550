"""Rows by the hundred: one statement a kind of change, guarded and journalled as a flush would be.

A flush costs some 0.1 ms a row, most of it bookkeeping of objects that nobody keeps; a paste of a thousand
marks would wait for it. Here rows are plain values. What the flush promises holds all the same: guards first,
the version of every row checked, every row in the journal, in the order of keys.
"""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from trainingdesk.db import guards, journal, many
from trainingdesk.db.journal import Values, columns_of
from trainingdesk.db.models import Tracked
from trainingdesk.domain.record import record


@record
class Change:
    """One row to change or delete: its key, its version as it was read, and all its journalled columns then.

    ``new`` holds the columns that get another value; for a deletion it stays empty.
    """

    id: int
    version: int
    old: Values
    new: Values


def insert_rows(
    session: Session, kind: type[Tracked], rows: Sequence[Values], natural: Sequence[str]
) -> None:
    """Insert rows that give every column but key and version; ``natural`` columns tell them apart.

    The keys are the database's own. Keys only grow and one writer is in at a time, so the rows above the last
    key are ours, and the natural columns say which is which: asked at once, that takes half as long as
    having every row give its key back.
    """
    if not rows:
        return
    guards.check(session, kind, rows)
    table, connection = _table(kind), session.connection()
    last = connection.scalar(select(func.max(table.c.id))) or 0
    many.run(connection, insert(table), [{**row, "version": 1} for row in rows])
    told = select(table.c.id, *(table.c[name] for name in natural)).where(table.c.id > last)
    keys = {tuple(values): key for key, *values in connection.execute(told)}
    _note_inserted(session, kind, [(keys[tuple(row[name] for name in natural)], row) for row in rows])


def restore_rows(session: Session, kind: type[Tracked], rows: Sequence[tuple[int, Values]]) -> None:
    """Insert rows under the keys they had once; each gives every column but version."""
    if not rows:
        return
    guards.check(session, kind, [row for _, row in rows])
    facts = [{**row, "id": key, "version": 1} for key, row in rows]
    many.run(session.connection(), insert(_table(kind)), facts)
    _note_inserted(session, kind, rows)


def _note_inserted(session: Session, kind: type[Tracked], rows: Sequence[tuple[int, Values]]) -> None:
    columns = columns_of(kind)
    noted: list[journal.Noted] = [
        (key, {}, {name: row[name] for name in columns})
        for key, row in sorted(rows, key=lambda each: each[0])
    ]
    journal.note_rows(session, kind, "insert", noted)


def update_rows(session: Session, kind: type[Tracked], changes: Sequence[Change]) -> None:
    """Change rows, all of them the same columns; a row whose version is another by now refuses them all."""
    if not changes:
        return
    guards.check(session, kind, [change.old for change in changes])
    table = _table(kind)
    names = list(changes[0].new)
    statement = (
        update(table)
        .where(table.c.id == bindparam("_id"), table.c.version == bindparam("_version"))
        .values({name: bindparam(f"_{name}") for name in names} | {"version": bindparam("_next")})
    )
    facts = [
        {"_id": change.id, "_version": change.version, "_next": change.version + 1}
        | {f"_{name}": change.new[name] for name in names}
        for change in changes
    ]
    _every_row(session, kind, statement, facts)
    noted = [(change.id, *_differing(change)) for change in sorted(changes, key=lambda each: each.id)]
    journal.note_rows(session, kind, "update", noted)


def delete_rows(session: Session, kind: type[Tracked], changes: Sequence[Change]) -> None:
    """Delete rows; one whose version is another by now refuses them all."""
    if not changes:
        return
    guards.check(session, kind, [change.old for change in changes])
    table = _table(kind)
    statement = delete(table).where(table.c.id == bindparam("_id"), table.c.version == bindparam("_version"))
    _every_row(
        session, kind, statement, [{"_id": change.id, "_version": change.version} for change in changes]
    )
    ordered = sorted(changes, key=lambda each: each.id)
    noted: list[journal.Noted] = [(change.id, change.old, {}) for change in ordered]
    journal.note_rows(session, kind, "delete", noted)


def _table(kind: type[Tracked]) -> Table:
    return cast("Table", kind.__table__)


def _every_row(session: Session, kind: type[Tracked], statement: Any, facts: list[dict[str, Any]]) -> None:
    """Run a statement once a row; fewer rows than asked for means somebody was quicker."""
    if many.run(session.connection(), statement, facts) != len(facts):
        raise StaleDataError
    for row in session.identity_map.values():
        if isinstance(row, kind):
            session.expire(row)  # it says what stood there before the statement


def _differing(change: Change) -> tuple[Values, Values]:
    """What an update changed: the columns that differ, in the table's order."""
    was, now = change.old, change.new
    names = [name for name in was if name in now and now[name] != was[name]]
    return {name: was[name] for name in names}, {name: now[name] for name in names}
