"""A person's name, rank and position in the cases papers use: declined here, or as somebody confirmed."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.domain.declension import (
    Case,
    Declined,
    Doubt,
    decline_name,
    decline_position,
    decline_rank,
)
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.services.people import PersonRow, case_forms

NAME, RANK, POSITION = "name", "rank", "position"
CASES = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE)


@dataclass(frozen=True, slots=True)
class FormIn:
    """One form: of what (``subject``, ``nominative``), in which case, and whether somebody confirmed it.

    ``proposed`` is what the program would write by itself; ``doubt`` says why that needs an eye.
    """

    subject: str
    nominative: str
    case: Case
    text: str
    proposed: str
    doubt: Doubt | None
    confirmed: bool

    @property
    def key(self) -> str:
        """What it is called among the forms of one person."""
        return f"{self.subject}.{self.case.value}"


def forms_in_cases(session: Session, row: PersonRow) -> tuple[FormIn, ...]:
    """Every form of a person that papers may need, as it would be printed today."""
    confirmed = case_forms(session, [row.id])
    return tuple(
        _form(subject, nominative, case, declined, confirmed.get((row.id, subject, nominative, case.value)))
        for subject, nominative, case, declined in _proposed(row)
    )


def _proposed(row: PersonRow) -> Iterator[tuple[str, str, Case, Declined]]:
    sex = Sex(row.sex) if row.sex else None
    rank = RANK_BY_CODE.get(row.rank or "")
    for case in CASES:
        yield NAME, row.name.full, case, decline_name(row.name, sex, case)
    for case in CASES if rank is not None else ():
        if rank is not None:
            yield RANK, rank.uk, case, decline_rank(rank, case)
    for case in CASES if row.position else ():
        yield POSITION, row.position, case, decline_position(row.position, case)


def _form(subject: str, nominative: str, case: Case, declined: Declined, confirmed: str | None) -> FormIn:
    if confirmed is None:
        return FormIn(
            subject, nominative, case, declined.text, declined.text, declined.doubt, confirmed=False
        )
    return FormIn(subject, nominative, case, confirmed, declined.text, None, confirmed=True)
