"""Cohorts (потоки), their groups and their listeners."""

import datetime as dt
from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Cohort,
    Enrolment,
    GradingProfile,
    Person,
    Programme,
    StudyGroup,
    Unit,
)
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key

PRESENT = ("expected", "arrived", "enrolled", "graduated")
"""States of those who still count; who left stays on the list, below."""


@record
class CohortRow:
    """One cohort with its counts."""

    id: int
    code: str
    title: str
    programme_id: int
    programme: str
    profile_id: int
    starts: dt.date | None
    ends: dt.date | None
    show_ects: bool
    listeners: int
    left: int
    version: int


@record
class GroupRow:
    """A study group and how many listen in it."""

    id: int
    name: str
    listeners: int


@record
class ListenerRow:
    """A person in a cohort as its lists show them; ``no`` counts from 1 in Ukrainian order."""

    no: int
    enrolment: int
    person: int
    surname: str
    given: str
    patronymic: str
    sex: str | None
    birth_date: dt.date | None
    rank: str | None
    position: str
    unit: str
    oblast: str
    group_id: int | None
    group: str
    state: str
    left_on: dt.date | None
    left_ground: str
    reserve: str
    hidden_in_sheet: bool
    note: str
    source: str
    namesake: bool

    @property
    def name(self) -> FullName:
        """The name in parts."""
        return FullName(self.surname, self.given, self.patronymic)


def cohorts(session: Session) -> list[CohortRow]:
    """All cohorts, the newest first."""
    counts: dict[int, dict[str, int]] = {}
    query = select(Enrolment.cohort_id, Enrolment.state, func.count()).group_by(
        Enrolment.cohort_id, Enrolment.state
    )
    for cohort, state, number in session.execute(query):
        counts.setdefault(cohort, {})[state] = number
    rows = session.execute(
        select(Cohort, Programme.title_uk).join(Programme, Programme.id == Cohort.programme_id)
    )
    return sorted(
        (_cohort_row(cohort, title, counts.get(cohort.id, {})) for cohort, title in rows),
        key=lambda row: row.code,
        reverse=True,
    )


def _cohort_row(cohort: Cohort, title: str, counts: dict[str, int]) -> CohortRow:
    return CohortRow(
        cohort.id,
        cohort.code,
        cohort.title,
        cohort.programme_id,
        title,
        cohort.profile_id,
        cohort.starts,
        cohort.ends,
        cohort.show_ects,
        sum(counts.get(state, 0) for state in PRESENT),
        counts.get("left", 0),
        cohort.version,
    )


def cohort_by_code(session: Session, code: str) -> CohortRow:
    """The cohort of this code (any case, any hyphen); ``Rejected`` when there is none."""
    for row in cohorts(session):
        if search_key(row.code) == search_key(code):
            return row
    raise Rejected("cohort-unknown", code=code)


def groups(session: Session, cohort: int) -> list[GroupRow]:
    """The cohort's groups by name."""
    query = (
        select(StudyGroup.id, StudyGroup.name, func.count(Enrolment.id))
        .outerjoin(Enrolment, (Enrolment.group_id == StudyGroup.id) & (Enrolment.state != "left"))
        .where(StudyGroup.cohort_id == cohort)
        .group_by(StudyGroup.id, StudyGroup.name)
    )
    return sorted((GroupRow(*row) for row in session.execute(query)), key=lambda row: sort_key(row.name))


def listeners(session: Session, cohort: int) -> list[ListenerRow]:
    """Everyone in the cohort in Ukrainian order; who left comes last."""
    query = (
        select(
            Enrolment.id,
            Person.id,
            Person.surname,
            Person.given,
            Person.patronymic,
            Person.sex,
            Person.birth_date,
            Person.rank,
            Person.position,
            func.coalesce(Unit.name, ""),
            func.coalesce(Unit.oblast, ""),
            Enrolment.group_id,
            func.coalesce(StudyGroup.name, ""),
            Enrolment.state,
            Enrolment.left_on,
            Enrolment.left_ground,
            Enrolment.reserve,
            Enrolment.hidden_in_sheet,
            Enrolment.note,
            Enrolment.source,
            Person.sort_key,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(Unit, Unit.id == Person.unit_id)
        .outerjoin(StudyGroup, StudyGroup.id == Enrolment.group_id)
        .where(Enrolment.cohort_id == cohort)
        .order_by(Person.sort_key, Person.id)
    )
    found = [tuple(row) for row in session.execute(query)]
    found.sort(key=lambda row: row[13] == "left")
    twice = {key for key, times in Counter(row[20] for row in found).items() if times > 1}
    rows: list[ListenerRow] = []
    for place, row in enumerate(found, start=1):
        *shown, key = row
        rows.append(ListenerRow(*(place, *shown, key in twice)))
    return rows


def newest_programme(session: Session) -> int:
    """The newest edition of the programme a new cohort studies by."""
    found = session.scalar(
        select(Programme.id).order_by(Programme.edition.desc(), Programme.id.desc()).limit(1)
    )
    if found is None:
        raise Rejected("programme-missing")
    return found


def newest_profile(session: Session) -> int:
    """The newest edition of the grading profile."""
    found = session.scalar(
        select(GradingProfile.id).order_by(GradingProfile.edition.desc(), GradingProfile.id.desc()).limit(1)
    )
    if found is None:
        raise Rejected("profile-missing")
    return found
