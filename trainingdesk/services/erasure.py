"""Erasing a person's former values from the history; the journal itself stays whole and countable.

What stands in the register and on issued papers is not touched: those have terms of storage of their own.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, or_, select, tuple_, update
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    CaseForm,
    Enrolment,
    JournalEntry,
    JournalPersonal,
    Operation,
    OrderEntry,
    Person,
    PersonName,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy


@dataclass(frozen=True, slots=True)
class ErasePast:
    """Erase the personal values the history keeps of a person, on a ground; undo cannot use them any more."""

    person: int
    ground: str
    undoable = "erasure-final"

    def perform(self, session: Session) -> int:
        """Gives how many journal entries lost their personal values."""
        if session.get(Person, self.person) is None:
            raise Rejected("person-unknown", person=self.person)
        if not tidy(self.ground):
            raise Rejected("erasure-ground-missing")
        entries = session.execute(
            select(JournalPersonal.operation_id, JournalPersonal.seq)
            .join(
                JournalEntry,
                (JournalEntry.operation_id == JournalPersonal.operation_id)
                & (JournalEntry.seq == JournalPersonal.seq),
            )
            .where(or_(*(self._of(table, rows) for table, rows in self._rows(session).items())))
        ).all()
        places = [(row[0], row[1]) for row in entries]
        for start in range(0, len(places), 400):
            part = places[start : start + 400]
            session.execute(
                delete(JournalPersonal).where(
                    tuple_(JournalPersonal.operation_id, JournalPersonal.seq).in_(part)
                )
            )
        # The fields of a command repeat what it stored: a name typed in is a name kept.
        for operation in {operation for operation, _ in places}:
            session.execute(update(Operation).where(Operation.id == operation).values(args=None))
        return len(places)

    def _rows(self, session: Session) -> dict[str, list[int]]:
        """Keys of the rows that hold the person's values, by table."""
        enrolments = list(session.scalars(select(Enrolment.id).where(Enrolment.person_id == self.person)))
        return {
            "person": [self.person],
            "person_name": list(
                session.scalars(select(PersonName.id).where(PersonName.person_id == self.person))
            ),
            "case_form": list(session.scalars(select(CaseForm.id).where(CaseForm.person_id == self.person))),
            "enrolment": enrolments,
            "order_entry": list(
                session.scalars(select(OrderEntry.id).where(OrderEntry.enrolment_id.in_(enrolments)))
            ),
        }

    @staticmethod
    def _of(table: str, rows: list[int]) -> ColumnElement[bool]:
        return (JournalEntry.table_name == table) & JournalEntry.row_id.in_(rows)
