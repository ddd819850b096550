"""Taking an operation back: the journal read backwards, with the same keys, unless somebody came between."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from sqlalchemy import Table, UniqueConstraint, select
from sqlalchemy.orm import Session

from trainingdesk.db import bulk
from trainingdesk.db.guards import LEAVING
from trainingdesk.db.journal import Values, columns_of, unpack
from trainingdesk.db.models import Base, JournalEntry, JournalPersonal, Operation, Tracked, everything
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

Rows = dict[tuple[str, int], Tracked]
_TOGETHER = 500


@record
class Revert:
    """Take ``operation`` back. Reverting a Revert is how redo works."""

    operation: int

    def perform(self, session: Session) -> int:
        """Put every row back as it was; gives the number of rows, or ``Rejected`` with nothing changed."""
        operation = session.get(Operation, self.operation)
        if operation is None:
            raise Rejected("undo-unknown", operation=self.operation)
        if operation.inverse is None:
            raise Rejected(operation.why_final or "undo-nothing")
        entries = _entries(session, self.operation)
        rows = _present(session, [entry for entry in entries if not kind_of(entry.table).__by_hundreds__])
        came = ((entry.table, entry.row_id) for entry in entries if entry.change == "insert")
        session.info[LEAVING] = frozenset(came)
        for alike in _runs(entries):
            if any(entry.erased for entry in alike):
                raise Rejected("undo-erased")
            if kind_of(alike[0].table).__by_hundreds__:
                _put_all_back(session, alike)
                continue
            for entry in alike:
                _put_back(session, rows, entry)
            session.flush()
        return len(entries)


@record
class _Entry:
    """One journalled row, private columns included; ``erased`` when those were taken out of the journal."""

    table: str
    row_id: int
    change: str
    old: Values
    new: Values
    erased: bool


def _entries(session: Session, operation: int) -> list[_Entry]:
    """What the operation did, the last first; read as plain values, since a paste is a thousand of them."""
    query = (
        select(
            JournalEntry.table_name,
            JournalEntry.row_id,
            JournalEntry.kind,
            JournalEntry.old,
            JournalEntry.new,
            JournalEntry.personal,
            JournalPersonal.seq,
            JournalPersonal.old,
            JournalPersonal.new,
        )
        .outerjoin(
            JournalPersonal,
            (JournalPersonal.operation_id == JournalEntry.operation_id)
            & (JournalPersonal.seq == JournalEntry.seq),
        )
        .where(JournalEntry.operation_id == operation)
        .order_by(JournalEntry.seq.desc())
    )
    found: list[_Entry] = []
    for table, row_id, change, old, new, personal, kept, old_too, new_too in session.execute(query):
        kind = kind_of(table)
        was = unpack(kind, old) | unpack(kind, old_too)
        now = unpack(kind, new) | unpack(kind, new_too)
        found.append(_Entry(table, row_id, change, was, now, erased=personal and kept is None))
    return found


def _present(session: Session, entries: list[_Entry]) -> Rows:
    """The rows the entries speak of as they stand, read a few hundred at a time."""
    wanted: dict[str, set[int]] = {}
    for entry in entries:
        wanted.setdefault(entry.table, set()).add(entry.row_id)
    found: Rows = {}
    for table, keys in wanted.items():
        kind, ordered = kind_of(table), sorted(keys)
        for start in range(0, len(ordered), _TOGETHER):
            some = ordered[start : start + _TOGETHER]
            for row in session.scalars(select(kind).where(kind.id.in_(some))):
                found[table, row.id] = row
    return found


def _runs(entries: Sequence[_Entry]) -> Iterator[list[_Entry]]:
    """The entries in turn, as many at once as may be put back together.

    Those are rows of one table that come, change or go alike. Others hang on them; a row met twice must be
    journalled in both of its states; and a unique value must be free again before it is put back, which one
    flush, inserting first, would not see to.
    """
    run: list[_Entry] = []
    pending: set[int] = set()
    for entry in entries:
        alike = bool(run) and (run[0].table, run[0].change) == (entry.table, entry.change)
        if run and (not alike or entry.row_id in pending or _frees_a_place(entry)):
            yield run
            run = []
            pending.clear()
        run.append(entry)
        pending.add(entry.row_id)
    if run:
        yield run


def _put_all_back(session: Session, run: Sequence[_Entry]) -> None:
    """Put rows back that came, changed or went alike, all in one statement: a paste is a thousand of them."""
    kind = kind_of(run[0].table)
    there = _values(session, kind, [entry.row_id for entry in run])
    if run[0].change == "delete":
        if there:
            raise Rejected("undo-changed-meanwhile")
        columns = columns_of(kind)
        bulk.restore_rows(
            session, kind, [(each.row_id, {name: each.old[name] for name in columns}) for each in run]
        )
        return
    changes: list[bulk.Change] = []
    names = list(dict.fromkeys(name for entry in run for name in entry.old))
    for entry in run:
        version, now = there.get(entry.row_id, (0, {}))
        if not now or any(now[name] != value for name, value in entry.new.items()):
            raise Rejected("undo-changed-meanwhile")
        back = {name: entry.old.get(name, now[name]) for name in names}
        changes.append(bulk.Change(entry.row_id, version, now, back))
    if run[0].change == "insert":
        bulk.delete_rows(session, kind, changes)
    else:
        bulk.update_rows(session, kind, changes)


def _values(session: Session, kind: type[Tracked], keys: Sequence[int]) -> dict[int, tuple[int, Values]]:
    """The version and the journalled columns of rows by their keys; no object is made of them."""
    names = columns_of(kind)
    columns = [kind.id, kind.version, *(getattr(kind, name) for name in names)]
    found: dict[int, tuple[int, Values]] = {}
    ordered = sorted(keys)
    for start in range(0, len(ordered), _TOGETHER):
        some = select(*columns).where(kind.id.in_(ordered[start : start + _TOGETHER]))
        for key, version, *values in session.execute(some):
            found[key] = (version, dict(zip(names, values, strict=True)))
    return found


def _put_back(session: Session, rows: Rows, entry: _Entry) -> None:
    kind = kind_of(entry.table)
    place = (entry.table, entry.row_id)
    row = rows.get(place)
    if entry.change == "delete":
        if row is not None:
            raise Rejected("undo-changed-meanwhile")
        if not _kept_whole(kind):
            raise Rejected("undo-paper-gone")
        values = {name: entry.old[name] for name in columns_of(kind) if name in entry.old}
        rows[place] = kind(id=entry.row_id, **values)
        session.add(rows[place])
        return
    if row is None or not _stands(row, entry.new):
        raise Rejected("undo-changed-meanwhile")
    if entry.change == "insert":
        session.delete(rows.pop(place))
    else:
        for name, value in entry.old.items():
            setattr(row, name, value)


def _frees_a_place(entry: _Entry) -> bool:
    """Whether the entry changed a column of a unique constraint, so that rows may have swapped places."""
    return entry.change == "update" and not _unique_columns(kind_of(entry.table)).isdisjoint(entry.new)


@cache
def _kept_whole(kind: type[Tracked]) -> bool:
    """Whether the journal can bring a row of this table back: it keeps the bytes of no paper."""
    columns = kind.__mapper__.columns
    return all(columns[name].nullable for name in kind.__unjournalled__)


@cache
def _unique_columns(kind: type[Tracked]) -> frozenset[str]:
    """Columns that take part in a unique constraint."""
    table = kind.__mapper__.local_table
    if not isinstance(table, Table):
        raise TypeError(kind.__name__)
    found = {column.name for index in table.indexes if index.unique for column in index.columns}
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            found |= {column.name for column in constraint.columns}
    return frozenset(found)


def _stands(row: Tracked, new: Values) -> bool:
    """Whether the row still says what the operation left in it."""
    return all(getattr(row, name) == value for name, value in new.items())


@cache
def kinds() -> Mapping[str, type[Tracked]]:
    """Every journalled table by its name."""
    everything()
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return {kind.__tablename__: kind for kind in mapped if issubclass(kind, Tracked)}


def kind_of(table: str) -> type[Tracked]:
    """The journalled table of this name; ``KeyError`` where there is none."""
    return kinds()[table]
