"""Taking an operation back: the journal read backwards, with the same keys, unless somebody came between."""

from dataclasses import dataclass

from sqlalchemy import select
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
        pending: set[tuple[str, int]] = set()
        for entry, personal in entries:
            if entry.personal and personal is None:
                raise Rejected("undo-erased")
            # Rows of one table may wait together; another table's may hang on them, and a row met twice
            # must be journalled in both of its states.
            if (entry.table_name, entry.row_id) in pending or any(
                name != entry.table_name for name, _ in pending
            ):
                session.flush()
                pending.clear()
            pending.add((entry.table_name, entry.row_id))
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


def _stands(row: Tracked, new: Values) -> bool:
    """Whether the row still says what the operation left in it."""
    return all(getattr(row, name) == value for name, value in new.items())


TABLES: dict[str, type[Tracked]] = {
    mapper.class_.__tablename__: mapper.class_
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Tracked)
}
