"""Taking an operation back: the journal read backwards, with the same keys, unless somebody came between."""

from dataclasses import dataclass

from sqlalchemy import Table, UniqueConstraint, select
from sqlalchemy.orm import Session

from trainingdesk.db.journal import Values, columns_of, unpack
from trainingdesk.db.models import Base, JournalEntry, JournalPersonal, Operation, Tracked
from trainingdesk.domain.refusal import Rejected


@dataclass(frozen=True, slots=True)
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
        entries = list(
            session.execute(
                select(JournalEntry, JournalPersonal)
                .outerjoin(
                    JournalPersonal,
                    (JournalPersonal.operation_id == JournalEntry.operation_id)
                    & (JournalPersonal.seq == JournalEntry.seq),
                )
                .where(JournalEntry.operation_id == self.operation)
                .order_by(JournalEntry.seq.desc())
            )
        )
        together: tuple[str, str] | None = None
        pending: set[int] = set()
        for entry, personal in entries:
            if entry.personal and personal is None:
                raise Rejected("undo-erased")
            # Rows of one table that come, change or go alike may wait together. Others hang on them; a row
            # met twice must be journalled in both of its states; and a unique value must be free again
            # before it is put back, which one flush, inserting first, would not see to.
            alike = (entry.table_name, entry.kind)
            if alike != together or entry.row_id in pending or _frees_a_place(entry, personal):
                session.flush()
                pending.clear()
            together = alike
            pending.add(entry.row_id)
            _put_back(session, entry, personal)
        session.flush()
        return len(entries)


def _put_back(session: Session, entry: JournalEntry, personal: JournalPersonal | None) -> None:
    kind = TABLES[entry.table_name]
    old = unpack(kind, entry.old) | unpack(kind, personal.old if personal else None)
    new = unpack(kind, entry.new) | unpack(kind, personal.new if personal else None)
    row = session.get(kind, entry.row_id)
    if entry.kind == "delete":
        if row is not None:
            raise Rejected("undo-changed-meanwhile")
        session.add(kind(id=entry.row_id, **{name: old[name] for name in columns_of(kind) if name in old}))
        return
    if row is None or not _stands(row, new):
        raise Rejected("undo-changed-meanwhile")
    if entry.kind == "insert":
        session.delete(row)
    else:
        for name, value in old.items():
            setattr(row, name, value)


def _frees_a_place(entry: JournalEntry, personal: JournalPersonal | None) -> bool:
    """Whether the entry changed a column of a unique constraint, so that rows may have swapped places."""
    if entry.kind != "update":
        return False
    kind = TABLES[entry.table_name]
    touched = unpack(kind, entry.new).keys() | unpack(kind, personal.new if personal else None).keys()
    return not UNIQUE[entry.table_name].isdisjoint(touched)


def _unique_columns(kind: type[Tracked]) -> frozenset[str]:
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


TABLES: dict[str, type[Tracked]] = {
    mapper.class_.__tablename__: mapper.class_
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Tracked)
}
UNIQUE: dict[str, frozenset[str]] = {name: _unique_columns(kind) for name, kind in TABLES.items()}
"""Columns that take part in a unique constraint, by table."""
