"""Those not selected, once their storage term ended: listed, exported, erased with a record of the ground."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Base, Person, PersonName, PersonStanding, everything
from trainingdesk.db.models.people import CaseForm
from trainingdesk.db.models.selection import (
    Campaign,
    Candidate,
    CandidateDocument,
    CommunityConsent,
    ExerciseResult,
    LetterLine,
    Protocol,
    RankingLine,
    Score,
    StageResult,
)
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import CHOSEN, Outcome
from trainingdesk.domain.text import search_key, sort_key, tidy
from trainingdesk.services.candidate_changes import name_of
from trainingdesk.services.candidates import candidate, candidate_of
from trainingdesk.services.erasure import forget
from trainingdesk.services.office import preference

PREFERENCE = "selection-retention-months"
USUAL_MONTHS = 12
"""Until the office sets its term; no published list names one, so it is to be confirmed."""
ERASED = "вилучено"
"""What stands for a surname once the person is erased."""


@record
class DueRow:
    """A candidate whose term of storage ended, and on what day; ``kept`` says minutes still hold a line."""

    candidate: int
    person: int
    name: FullName
    campaign: str
    outcome: Outcome
    reason: str
    due_on: dt.date
    kept: bool


def retention_months(session: Session) -> int:
    """The office's term in months, for campaigns that name none."""
    stored = preference(session, PREFERENCE, None)
    return int(stored) if isinstance(stored, int | str) and str(stored).isdecimal() else USUAL_MONTHS


def due(session: Session, on: dt.date) -> list[DueRow]:
    """Everybody not selected whose term ended by a day, in Ukrainian order; the erased are not listed."""
    usual = retention_months(session)
    ended: dict[int, tuple[str, dt.date]] = {}
    for row in session.scalars(select(Campaign)):
        begins = row.closes or row.opens or row.order_on
        until = None if begins is None else months_after(begins, row.retention_months or usual)
        if until is not None and until <= on:
            ended[row.id] = (row.code, until)
    chosen = sorted(each.value for each in CHOSEN)
    query = (
        select(Candidate, Person)
        .join(Person, Person.id == Candidate.person_id)
        .where(
            Candidate.campaign_id.in_(sorted(ended)),
            Candidate.outcome.not_in(chosen),
            Person.surname != ERASED,
        )
        .order_by(Person.sort_key, Candidate.id)
    )
    found = [(each, person) for each, person in session.execute(query)]
    held = _in_minutes(session, [each.id for each, _ in found])
    return [
        DueRow(
            each.id,
            person.id,
            FullName(person.surname, person.given, person.patronymic),
            ended[each.campaign_id][0],
            Outcome(each.outcome),
            each.reason,
            ended[each.campaign_id][1],
            each.id in held,
        )
        for each, person in found
    ]


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return dt.date(year, month + 1, last)
        except ValueError:
            continue
    return dt.date(year, month + 1, min(day.day, 28))


def _in_minutes(session: Session, keys: Sequence[int]) -> set[int]:
    """Which candidates frozen minutes or a ranking hold; those have a term of storage of their own."""
    ranked = select(RankingLine.candidate_id).where(RankingLine.candidate_id.in_(keys))
    minuted = (
        select(StageResult.candidate_id)
        .join(Protocol, Protocol.id == StageResult.protocol_id)
        .where(StageResult.candidate_id.in_(keys), Protocol.frozen_at.is_not(None))
    )
    return {*session.scalars(ranked), *session.scalars(minuted)}


def exported(session: Session, keys: Sequence[int]) -> list[dict[str, Any]]:
    """All that is kept of these candidates in plain values, to be written out before it is erased."""
    found: list[dict[str, Any]] = []
    for key in keys:
        card = candidate(session, key)
        person = session.get_one(Person, card.row.person)
        found.append(
            {
                "name": card.row.name.full,
                "birth_date": person.birth_date,
                "rank": person.rank,
                "unit": card.row.unit,
                "outcome": card.row.outcome.value,
                "reason": card.row.reason,
                "applied_on": card.application.applied_on,
                "source": card.application.source,
                "documents": [(each.kind, each.number) for each in card.documents],
                "results": [
                    (each.stage, each.attempt, each.state.value, each.points) for each in card.attempts
                ],
            }
        )
    return found


@record
class EraseCandidates:
    """Erase candidates whose term ended, on a ground; the operation records who did it, when and why."""

    candidates: tuple[int, ...]
    ground: str
    on: dt.date
    undoable = "erasure-final"

    def record(self) -> dict[str, Any]:
        """Keys and the ground: no name may stay in the history that is being emptied."""
        return {"candidates": list(self.candidates), "ground": tidy(self.ground), "on": self.on.isoformat()}

    def perform(self, session: Session) -> int:
        """Gives how many people were erased; who is not due refuses the whole command.

        A line in frozen minutes stays, without the application behind it. A person whom something else of the
        desk still needs (a cohort, another application, an act) keeps the record in the register.
        """
        if not tidy(self.ground):
            raise Rejected("erasure-ground-missing")
        listed = {row.candidate: row for row in due(session, self.on)}
        for key in self.candidates:
            if key not in listed:
                raise Rejected("erasure-not-due", name=name_of(session, candidate_of(session, key)))
        rows: dict[str, list[int]] = {}
        people: list[int] = []
        for key in dict.fromkeys(self.candidates):
            self._erase(session, key, kept=listed[key].kept, rows=rows)
            people.append(listed[key].person)
        session.flush()
        erased = 0
        for person in dict.fromkeys(people):
            if not _tied(session, person):
                _blank_person(session, person, rows)
                erased += 1
        forget(session, rows)
        return erased

    @staticmethod
    def _erase(session: Session, key: int, *, kept: bool, rows: dict[str, list[int]]) -> None:
        row = candidate_of(session, key)
        rows.setdefault("candidate", []).append(key)
        for kind in (CandidateDocument, CommunityConsent, Score):
            for each in session.scalars(select(kind).where(kind.candidate_id == key)):
                if kind is not Score or not kept:
                    rows.setdefault(kind.__tablename__, []).append(each.id)
                    session.delete(each)
        if kept:
            row.licence = row.education = row.ppp_number = row.categories = row.note = ""
            row.service_months = row.higher_education = row.housing_needed = row.ppp_on = None
            return
        for line in session.scalars(
            select(LetterLine).where((LetterLine.candidate_id == key) | (LetterLine.instead_of_id == key))
        ):
            if line.candidate_id == key:
                session.delete(line)
            else:
                line.instead_of_id = None
        for other in session.scalars(select(Candidate).where(Candidate.instead_of_id == key)):
            other.instead_of_id = None
        results = list(session.scalars(select(StageResult).where(StageResult.candidate_id == key)))
        asked = select(ExerciseResult).where(ExerciseResult.result_id.in_([each.id for each in results]))
        for exercise in session.scalars(asked):
            session.delete(exercise)
        # Results go while the selection runs, so it runs once more; each table before what it hangs on.
        row.outcome = Outcome.RUNNING.value
        session.flush()
        for result in results:
            session.delete(result)
        session.flush()
        session.delete(row)
        session.flush()


OWN = frozenset({PersonName.__tablename__, PersonStanding.__tablename__, CaseForm.__tablename__})


def _tied(session: Session, person: int) -> bool:
    """Whether any table but the person's own still points to them."""
    everything()
    for table in Base.metadata.tables.values():
        for column in _to_person(table):
            if (
                table.name not in OWN
                and session.execute(select(column).where(column == person).limit(1)).first()
            ):
                return True
    return False


def _to_person(table: Table) -> list[Any]:
    target = Person.__tablename__
    return [key.parent for key in table.foreign_keys if key.column.table.name == target]


def _blank_person(session: Session, key: int, rows: dict[str, list[int]]) -> None:
    """Leave a numbered row without a name: the journal and the counts stay whole."""
    person = session.get_one(Person, key)
    rows.setdefault("person", []).append(key)
    for name in session.scalars(select(PersonName).where(PersonName.person_id == key)):
        rows.setdefault("person_name", []).append(name.id)
        name.surname, name.given, name.patronymic, name.ground = ERASED, f"№ {key}", "", ""
    for form in session.scalars(select(CaseForm).where(CaseForm.person_id == key)):
        rows.setdefault("case_form", []).append(form.id)
        session.delete(form)
    person.surname, person.given, person.patronymic = ERASED, f"№ {key}", ""
    person.birth_date, person.badge, person.tax_number, person.phone = None, "", "", ""
    person.note = person.latin_surname = person.latin_given = ""
    person.search_key, person.sort_key = search_key(f"{ERASED} {key}"), sort_key(f"{ERASED} {key}")
