"""What a person's card tells besides the person: courses with marks and verdict, certificates, history."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Attempt,
    CaseForm,
    Certificate,
    Cohort,
    Enrolment,
    JournalEntry,
    Person,
    PersonName,
    PersonStanding,
    Waiver,
)
from trainingdesk.domain.grading import Mark, grade_of, show_mark
from trainingdesk.domain.graduation import Lifted, Result, Standing, Verdict, judge
from trainingdesk.services.gradebook import stored_mark
from trainingdesk.services.history import OperationRow, operations
from trainingdesk.services.programmes import profile, programme

RECENT = 12
"""How many of the latest changes a card lists."""


@dataclass(frozen=True, slots=True)
class Course:
    """One cohort the person is or was in: state, the standing marks as shown, and the verdict."""

    enrolment: int
    cohort: int
    code: str
    title: str
    starts: dt.date | None
    ends: dt.date | None
    state: str
    left_on: dt.date | None
    left_ground: str
    marks: tuple[tuple[int, str, str], ...]
    """Discipline, its short name, the mark as the grade page shows it; empty where there is none."""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Held:
    """A certificate of the person; ``name`` of the cohort it was issued in is ``code``."""

    id: int
    enrolment: int
    cohort: int
    code: str
    number: str
    issued_on: dt.date
    printed: bool
    handed: bool
    void_reason: str
    voided: bool


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Everything the office did with a person; courses and certificates the newest first."""

    courses: tuple[Course, ...]
    certificates: tuple[Held, ...]
    history: tuple[OperationRow, ...]


def person_record(session: Session, person: int) -> PersonRecord:
    """Read a person's record."""
    return PersonRecord(_courses(session, person), _held(session, person), _history(session, person))


def _courses(session: Session, person: int) -> tuple[Course, ...]:
    sex = session.scalar(select(Person.sex).where(Person.id == person))
    query = (
        select(Enrolment, Cohort)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(Enrolment.person_id == person)
        .order_by(Cohort.code.desc())
    )
    return tuple(_course(session, row, cohort, sex) for row, cohort in session.execute(query))


def _course(session: Session, enrolment: Enrolment, cohort: Cohort, sex: str | None) -> Course:
    """One course; asked for one person alone, since a card is opened with every step down the list."""
    disciplines = programme(session, cohort.programme_id).disciplines
    scale = profile(session, cohort.profile_id).profile
    marks = _marks(session, enrolment.id)
    results = tuple(
        Result(d.id, d.short_uk, grade_of(marks[d.id], scale, d.form) if d.id in marks else None)
        for d in disciplines
    )
    waivers = session.scalars(select(Waiver).where(Waiver.enrolment_id == enrolment.id))
    lifted = {row.requirement: Lifted(row.reason, row.order_number, row.order_date) for row in waivers}
    return Course(
        enrolment.id,
        cohort.id,
        cohort.code,
        cohort.title,
        cohort.starts,
        cohort.ends,
        enrolment.state,
        enrolment.left_on,
        enrolment.left_ground,
        tuple((d.id, d.short_uk, show_mark(marks.get(d.id))) for d in disciplines),
        judge(
            Standing(
                enrolment.state,
                enrolment.left_on,
                enrolment.left_ground,
                sex,
                cohort.starts,
                cohort.ends,
                results,
                lifted,
            )
        ),
    )


def _marks(session: Session, enrolment: int) -> dict[int, Mark]:
    """The standing mark in each discipline: the last attempt."""
    query = (
        select(Attempt.discipline_id, Attempt.tenths, Attempt.word)
        .where(Attempt.enrolment_id == enrolment)
        .order_by(Attempt.number)
    )
    return {key: stored_mark(tenths, word) for key, tenths, word in session.execute(query)}


def _held(session: Session, person: int) -> tuple[Held, ...]:
    query = (
        select(Certificate, Cohort.id, Cohort.code)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(Enrolment.person_id == person)
        .order_by(Certificate.issued_on.desc(), Certificate.id.desc())
    )
    return tuple(
        Held(
            row.id,
            row.enrolment_id,
            cohort,
            code,
            row.registration_number,
            row.issued_on,
            row.printed_at is not None,
            row.handed_at is not None,
            row.void_reason,
            row.voided_at is not None,
        )
        for row, cohort, code in session.execute(query)
    )


def _history(session: Session, person: int) -> tuple[OperationRow, ...]:
    """The latest operations on the person, the dated rows, the confirmed forms and the places in cohorts."""
    mine = {
        Person.__tablename__: [person],
        PersonName.__tablename__: _keys(session, PersonName, person),
        PersonStanding.__tablename__: _keys(session, PersonStanding, person),
        CaseForm.__tablename__: _keys(session, CaseForm, person),
        Enrolment.__tablename__: _keys(session, Enrolment, person),
    }
    touched = [
        and_(JournalEntry.table_name == table, JournalEntry.row_id.in_(keys)) for table, keys in mine.items()
    ]
    query = select(JournalEntry.operation_id).where(or_(*touched)).distinct()
    latest = session.scalars(query.order_by(JournalEntry.operation_id.desc()).limit(RECENT))
    return tuple(operations(session, among=list(latest)))


def _keys(
    session: Session, table: type[PersonName | PersonStanding | CaseForm | Enrolment], person: int
) -> list[int]:
    return list(session.scalars(select(table.id).where(table.person_id == person)))
