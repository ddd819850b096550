"""A new version of a unit's list beside the one that stands: who is added, gone, changed, the same."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import Candidate
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.selection import Outcome
from trainingdesk.domain.text import search_key
from trainingdesk.services.letters import ADDED, CHANGED, REMOVED, LetterEntry
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.returning import Resemblance, resemblances

SAME = "same"


@record
class LetterPlanLine:
    """One person of the two versions: the deed, and the entry that does it (None where nothing changes).

    ``alike`` are people of the register an added one may be; ``changes`` say what differs as field, old, new.
    """

    deed: str
    name: FullName
    birth_date: dt.date | None
    entry: LetterEntry | None
    alike: tuple[Resemblance, ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()


@record
class LetterPlan:
    """The whole comparison, added first."""

    lines: tuple[LetterPlanLine, ...]

    def of(self, deed: str) -> list[LetterPlanLine]:
        """The lines of one deed."""
        return [line for line in self.lines if line.deed == deed]

    @property
    def entries(self) -> tuple[LetterEntry, ...]:
        """What ``TakeLetter`` is to do."""
        return tuple(line.entry for line in self.lines if line.entry is not None)


def compare_list(session: Session, campaign: int, unit: int, people: Sequence[NewPerson]) -> LetterPlan:
    """Compare a unit's new list with its candidates; one who was taken off and stands again comes back.

    People are told by name in any spelling and by birth date where both have one.
    """
    there = _there(session, campaign, unit)
    lines: list[LetterPlanLine] = []
    met: set[int] = set()
    for new in people:
        mine = next((row for row in there if row[0].id not in met and _one(new, row[1])), None)
        name = FullName(new.surname, new.given, new.patronymic)
        if mine is None:
            alike = tuple(resemblances(session, new))
            sure = [each.person.id for each in alike if each.certain]
            entry = LetterEntry(ADDED, person=sure[0] if sure else None, new=None if sure else new)
            lines.append(LetterPlanLine(ADDED, name, new.birth_date, entry, alike))
            continue
        candidate, person = mine
        met.add(candidate.id)
        if candidate.outcome == Outcome.WITHDRAWN:
            entry = LetterEntry(ADDED, candidate.id)
            lines.append(LetterPlanLine(ADDED, name, person.birth_date, entry))
            continue
        changes = _changes(new, person)
        changed = LetterEntry(CHANGED, candidate.id, new=new) if changes else None
        lines.append(
            LetterPlanLine(CHANGED if changes else SAME, name, person.birth_date, changed, (), tuple(changes))
        )
    for candidate, person in there:
        if candidate.id not in met and candidate.outcome in {Outcome.RUNNING, Outcome.RESERVE}:
            gone = FullName(person.surname, person.given, person.patronymic)
            entry = LetterEntry(REMOVED, candidate.id)
            lines.append(LetterPlanLine(REMOVED, gone, person.birth_date, entry))
    order = (ADDED, REMOVED, CHANGED, SAME)
    return LetterPlan(tuple(sorted(lines, key=lambda line: order.index(line.deed))))


def _there(session: Session, campaign: int, unit: int) -> list[tuple[Candidate, Person]]:
    query = (
        select(Candidate, Person)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == campaign, func.coalesce(Candidate.unit_id, Person.unit_id) == unit)
        .order_by(Person.sort_key, Candidate.id)
    )
    return [(candidate, person) for candidate, person in session.execute(query)]


def _one(new: NewPerson, person: Person) -> bool:
    """Whether a line of the list means this person."""
    if new.badge and person.badge:
        return new.badge == person.badge
    named = search_key(f"{new.surname} {new.given} {new.patronymic}")
    borne = search_key(f"{person.surname} {person.given} {person.patronymic}")
    return named == borne and (
        new.birth_date is None or person.birth_date is None or new.birth_date == person.birth_date
    )


def _changes(new: NewPerson, person: Person) -> list[tuple[str, str, str]]:
    """Rank and position that differ; what the new list leaves out stays as it is."""
    pairs = (("rank", new.rank, person.rank), ("position", new.position, person.position))
    return [
        (field, theirs or "", mine)
        for field, mine, theirs in pairs
        if mine and search_key(mine) != search_key(theirs or "")
    ]
