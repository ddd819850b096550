"""The journal: every flushed row, old → new, in the same transaction as the change itself.

Bulk statements pass by it, so services change rows through the session only.
"""

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Date, LargeBinary, event, insert, inspect
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker
from sqlalchemy.orm.base import LoaderCallableStatus

from trainingdesk.db import many
from trainingdesk.db.base import Tracked, UtcDateTime
from trainingdesk.db.models import JournalEntry, JournalPersonal
from trainingdesk.domain.changes import Changes

Values = dict[str, Any]


@dataclass(slots=True)
class OperationLog:
    """What one running operation has touched so far; lives in ``session.info``."""

    operation: int
    seq: int = 0
    changes: Changes = Changes.NOTHING
    touched: Counter[str] = field(default_factory=Counter)


def columns_of(kind: type[Tracked]) -> tuple[str, ...]:
    """The journalled columns of a table: all but key, version and what is too large to keep twice."""
    found = _COLUMNS.get(kind)
    if found is None:
        skip = {"id", "version"} | kind.__unjournalled__
        found = tuple(name for name in kind.__mapper__.column_attrs.keys() if name not in skip)  # noqa: SIM118
        _COLUMNS[kind] = found
    return found


_COLUMNS: dict[type[Tracked], tuple[str, ...]] = {}


def pack(values: Mapping[str, Any]) -> str | None:
    """Column values as JSON; dates and moments in ISO form."""
    if not values:
        return None
    return _ENCODER.encode(values)


def _plain(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(type(value).__name__)


# Made once: ``json.dumps`` with settings of its own makes an encoder at every call.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)


def unpack(kind: type[Tracked], text: str | None) -> Values:
    """Column values back from JSON, with the types the table gives them."""
    if not text:
        return {}
    values: Values = json.loads(text)
    for name, typed in _typed_columns(kind):
        value = values.get(name)
        if isinstance(value, str):
            values[name] = typed(value)
    return values


@cache
def _typed_columns(kind: type[Tracked]) -> tuple[tuple[str, Callable[[str], object]], ...]:
    """The columns whose values JSON has no type for, and what reads them."""
    found = ((name, _reader(column.type)) for name, column in kind.__table__.c.items())
    return tuple((name, reader) for name, reader in found if reader is not None)


def _reader(column_type: object) -> Callable[[str], object] | None:
    if isinstance(column_type, UtcDateTime):
        return dt.datetime.fromisoformat
    if isinstance(column_type, Date):
        return dt.date.fromisoformat
    return bytes.fromhex if isinstance(column_type, LargeBinary) else None


def watch(session: Session, operation: int) -> OperationLog:
    """Journal everything this session flushes from now on under ``operation``."""
    log = OperationLog(operation)
    session.info["operation"] = log
    return log


def listen(sessions: sessionmaker[Session]) -> None:
    """Journal every flush of these sessions that runs under an operation."""
    event.listen(sessions, "after_flush", _journal_flush)


Noted = tuple[int, Values, Values]
"""One changed row: its key, the old values and the new ones."""


def note_rows(session: Session, kind: type[Tracked], change: str, rows: Iterable[Noted]) -> None:
    """Journal rows that a statement changed without a flush: ``change`` is insert, update or delete."""
    log: OperationLog | None = session.info.get("operation")
    if log is None:
        return
    entries: list[Values] = []
    personal: list[Values] = []
    for key, old, new in rows:
        if old or new:
            _note(log, change, kind, key, old, new, entries, personal)
    _touch(log, kind, len(entries))
    _write(session, entries, personal)


def _journal_flush(session: Session, _context: UOWTransaction) -> None:
    log: OperationLog | None = session.info.get("operation")
    if log is None:
        return
    entries: list[Values] = []
    personal: list[Values] = []
    for kind, rows in (("insert", session.new), ("update", session.dirty), ("delete", session.deleted)):
        for row in _in_order(rows):
            old, new = _difference(kind, row, columns_of(type(row)))
            if kind != "update" or new:
                _note(log, kind, type(row), row.id, old, new, entries, personal)
                _touch(log, type(row), 1)
    _write(session, entries, personal)


def _write(session: Session, entries: list[Values], personal: list[Values]) -> None:
    connection = session.connection()
    if entries:
        many.run(connection, insert(JournalEntry), entries)
    if personal:
        connection.execute(insert(JournalPersonal), personal)


def _in_order(rows: Iterable[object]) -> list[Tracked]:
    """The tracked rows by table and key, so that a journal reads the same whatever order a set has."""
    return sorted(
        (row for row in rows if isinstance(row, Tracked)), key=lambda row: (row.__tablename__, row.id)
    )


def _touch(log: OperationLog, kind: type[Tracked], rows: int) -> None:
    if rows:
        log.changes |= kind.__changes__
        log.touched[kind.__tablename__] += rows


def _note(
    log: OperationLog,
    kind: str,
    table: type[Tracked],
    key: int,
    old: Values,
    new: Values,
    entries: list[Values],
    personal: list[Values],
) -> None:
    log.seq += 1
    private = table.__personal__
    entry = {
        "operation_id": log.operation,
        "seq": log.seq,
        "table_name": table.__tablename__,
        "row_id": key,
        "kind": kind,
        "old": pack({name: value for name, value in old.items() if name not in private} if private else old),
        "new": pack({name: value for name, value in new.items() if name not in private} if private else new),
        "personal": False,
    }
    entries.append(entry)
    if private and not private.isdisjoint(old.keys() | new.keys()):
        entry["personal"] = True
        personal.append(
            {
                "operation_id": log.operation,
                "seq": log.seq,
                "old": pack({name: value for name, value in old.items() if name in private}),
                "new": pack({name: value for name, value in new.items() if name in private}),
            }
        )


def _difference(kind: str, row: Tracked, columns: tuple[str, ...]) -> tuple[Values, Values]:
    """The old and the new values of a flushed row: all of them, or for an update only those that differ."""
    if kind == "insert":
        return {}, {name: getattr(row, name) for name in columns}
    before = inspect(row).committed_state
    if kind == "delete":
        return {name: _stored(row, name, before) for name in columns}, {}
    old: Values = {}
    new: Values = {}
    for name in columns:
        if name in before:
            was, now = _stored(row, name, before), getattr(row, name)
            if was != now:
                old[name], new[name] = was, now
    return old, new


def _stored(row: Tracked, name: str, before: Mapping[str, Any]) -> Any:
    """What the database held ``before`` this flush, whatever was set since and never written."""
    if name not in before:
        return getattr(row, name)
    if before[name] is LoaderCallableStatus.NO_VALUE:
        msg = f"{row.__tablename__}.{name} was set before it was read; its old value is unknown"
        raise RuntimeError(msg)
    return before[name]
