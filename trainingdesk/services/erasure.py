"""Erasing a person's former values from the history; the journal itself stays whole and countable.

What stands in the register and on issued papers is not touched: those have terms of storage of their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select, tuple_, update
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
from trainingdesk.db.models.selection import Candidate, CandidateDocument
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy

_TOGETHER = 400


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
        return forget(session, self._rows(session))

    def _rows(self, session: Session) -> dict[str, list[int]]:
        """Keys of the rows that hold the person's values, by table."""
        enrolments = list(session.scalars(select(Enrolment.id).where(Enrolment.person_id == self.person)))
        applications = list(session.scalars(select(Candidate.id).where(Candidate.person_id == self.person)))
        return {
            "person": [self.person],
            "person_name": list(
                session.scalars(select(PersonName.id).where(PersonName.person_id == self.person))
            ),
            "case_form": list(session.scalars(select(CaseForm.id).where(CaseForm.person_id == self.person))),
            "enrolment": enrolments,
            "candidate": applications,
            "candidate_document": list(
                session.scalars(
                    select(CandidateDocument.id).where(CandidateDocument.candidate_id.in_(applications))
                )
            ),
            "order_entry": list(
                session.scalars(select(OrderEntry.id).where(OrderEntry.enrolment_id.in_(enrolments)))
            ),
        }


def forget(session: Session, rows: Mapping[str, Sequence[int]]) -> int:
    """Erase what the history keeps of these rows (keys by table); gives how many entries lost values."""
    session.flush()
    wanted = [
        (JournalEntry.table_name == table) & JournalEntry.row_id.in_(some)
        for table, keys in rows.items()
        for some in (keys[start : start + _TOGETHER] for start in range(0, len(keys), _TOGETHER))
    ]
    places: list[tuple[int, int]] = []
    for condition in wanted:
        found = session.execute(
            select(JournalPersonal.operation_id, JournalPersonal.seq)
            .join(
                JournalEntry,
                (JournalEntry.operation_id == JournalPersonal.operation_id)
                & (JournalEntry.seq == JournalPersonal.seq),
            )
            .where(condition)
        )
        places += [(row[0], row[1]) for row in found]
    for start in range(0, len(places), _TOGETHER):
        part = places[start : start + _TOGETHER]
        session.execute(
            delete(JournalPersonal).where(tuple_(JournalPersonal.operation_id, JournalPersonal.seq).in_(part))
        )
    # The fields of a command repeat what it stored: a name typed in is a name kept.
    for operation in {operation for operation, _ in places}:
        session.execute(update(Operation).where(Operation.id == operation).values(args=None))
    return len(places)
