"""Cohorts (потоки), their groups and their listeners."""

import datetime as dt
from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Attempt,
    Certificate,
    Cohort,
    Enrolment,
    GradingProfile,
    OrderEntry,
    Person,
    Programme,
    StudyGroup,
    Unit,
)
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key, tidy
from trainingdesk.services.people import NewPerson, add_person, refuse_known

MAX_CODE = 40
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


def add_cohort(
    session: Session,
    code: str,
    *,
    title: str = "",
    starts: dt.date | None = None,
    ends: dt.date | None = None,
) -> int:
    """Make a cohort on the newest programme and profile; a code in use is refused."""
    clean = tidy(code)
    if not clean or len(clean) > MAX_CODE:
        raise Rejected("cohort-code", code=code, most=MAX_CODE)
    for row in session.execute(select(Cohort.code)):
        if search_key(row[0]) == search_key(clean):
            raise Rejected("cohort-exists", code=row[0])
    _check_dates(starts, ends)
    cohort = Cohort(
        code=clean,
        title=tidy(title),
        programme_id=newest_programme(session),
        profile_id=newest_profile(session),
        starts=starts,
        ends=ends,
        show_ects=False,
    )
    session.add(cohort)
    session.flush()
    return cohort.id


def _check_dates(starts: dt.date | None, ends: dt.date | None) -> None:
    if starts is not None and ends is not None and ends < starts:
        raise Rejected("cohort-dates", starts=starts, ends=ends)


@record
class AddCohort:
    """Open a cohort."""

    code: str
    title: str = ""
    starts: dt.date | None = None
    ends: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the cohort's key."""
        return add_cohort(session, self.code, title=self.title, starts=self.starts, ends=self.ends)


@record
class EditCohort:
    """Change a cohort's title, dates or ECTS switch; ``version`` is what the person saw."""

    cohort: int
    version: int
    title: str
    starts: dt.date | None
    ends: dt.date | None
    show_ects: bool

    def perform(self, session: Session) -> None:
        """Write the fields; refused when somebody changed the cohort meanwhile."""
        _check_dates(self.starts, self.ends)
        row = session.get(Cohort, self.cohort)
        if row is None or row.version != self.version:
            raise Rejected("row-changed-meanwhile")
        row.title, row.starts, row.ends, row.show_ects = (
            tidy(self.title),
            self.starts,
            self.ends,
            self.show_ects,
        )


@record
class AddGroup:
    """Open a study group in a cohort."""

    cohort: int
    name: str

    def perform(self, session: Session) -> int:
        """Gives the group's key; a name in use is refused."""
        return find_or_add_group(session, self.cohort, self.name, new=True)


def find_or_add_group(session: Session, cohort: int, name: str, *, new: bool = False) -> int:
    """The group of this name in the cohort, made when missing (refused when it exists and ``new``)."""
    clean = tidy(name)
    if not clean:
        raise Rejected("group-name-missing")
    found = session.scalar(
        select(StudyGroup.id).where(StudyGroup.cohort_id == cohort, StudyGroup.name == clean)
    )
    if found is not None:
        if new:
            raise Rejected("group-exists", name=clean)
        return found
    group = StudyGroup(cohort_id=cohort, name=clean)
    session.add(group)
    session.flush()
    return group.id


@record
class AssignGroup:
    """Put listeners into a group by its name (made when new); an empty name takes them out."""

    enrolments: tuple[int, ...]
    name: str

    def perform(self, session: Session) -> int:
        """Gives how many changed."""
        rows = session.scalars(select(Enrolment).where(Enrolment.id.in_(self.enrolments))).all()
        changed = 0
        for row in rows:
            group = find_or_add_group(session, row.cohort_id, self.name) if tidy(self.name) else None
            changed += row.group_id != group
            row.group_id = group
        return changed


def enrol(session: Session, cohort: int, person: int, *, state: str = "expected", **marks: object) -> int:
    """Put a known person into a cohort; twice is refused."""
    taken = select(Enrolment.id).where(Enrolment.cohort_id == cohort, Enrolment.person_id == person)
    if session.scalar(taken) is not None:
        row = session.get(Person, person)
        raise Rejected("enrolled-already", surname=row.surname if row else "", given=row.given if row else "")
    fields = {"reserve": "", "hidden_in_sheet": False, "source": "", "note": "", "group_id": None} | marks
    enrolment = Enrolment(
        cohort_id=cohort, person_id=person, state=state, left_ground="", left_order="", **fields
    )
    session.add(enrolment)
    session.flush()
    return enrolment.id


@record
class EnrolPerson:
    """Add somebody to a cohort by hand: a person of the register, or a new one."""

    cohort: int
    person: int | None = None
    new: NewPerson | None = None
    group: str = ""

    def perform(self, session: Session) -> int:
        """Gives the enrolment's key."""
        if self.new is not None:
            refuse_known(session, self.new)
            person = add_person(session, self.new)
        elif self.person is not None:
            person = self.person
        else:
            raise Rejected("person-name-missing", field="surname")
        group = find_or_add_group(session, self.cohort, self.group) if self.group else None
        return enrol(session, self.cohort, person, source="window", group_id=group)


@record
class Exclude:
    """A listener leaves before the end, on a ground; marks and papers stay."""

    enrolment: int
    on: dt.date
    ground: str
    order: str = ""
    order_date: dt.date | None = None

    def perform(self, session: Session) -> None:
        """Mark the listener as left; refused without a ground, or once a certificate stands."""
        row = _enrolment(session, self.enrolment)
        if not tidy(self.ground):
            raise Rejected("exit-ground-missing")
        if row.state == "left":
            raise Rejected("left-already", date=row.left_on)
        _refuse_certified(session, self.enrolment)
        row.state = "left"
        row.left_on, row.left_ground = self.on, tidy(self.ground)
        row.left_order, row.left_order_date = tidy(self.order), self.order_date


@record
class Arrive:
    """Listeners have arrived."""

    enrolments: tuple[int, ...]
    at: dt.datetime

    def perform(self, session: Session) -> int:
        """Gives how many were still expected."""
        rows = session.scalars(
            select(Enrolment).where(Enrolment.id.in_(self.enrolments), Enrolment.state == "expected")
        ).all()
        for row in rows:
            row.state, row.arrived_at = "arrived", self.at
        return len(rows)


@record
class MoveToCohort:
    """A listener entered in the wrong cohort goes to another; only before any order or mark names them."""

    enrolment: int
    cohort: int

    def perform(self, session: Session) -> None:
        """Move the enrolment with its marks; the group is left behind."""
        row = _enrolment(session, self.enrolment)
        here, there = session.get_one(Cohort, row.cohort_id), session.get(Cohort, self.cohort)
        if there is None:
            raise Rejected("cohort-unknown", code=self.cohort)
        marked = session.scalar(select(Attempt.id).where(Attempt.enrolment_id == self.enrolment).limit(1))
        if marked is not None and here.programme_id != there.programme_id:
            raise Rejected("move-has-marks", code=there.code)
        listed = session.scalar(
            select(OrderEntry.id).where(OrderEntry.enrolment_id == self.enrolment).limit(1)
        )
        if listed is not None:
            raise Rejected("move-in-order")
        taken = select(Enrolment.id).where(
            Enrolment.cohort_id == self.cohort, Enrolment.person_id == row.person_id
        )
        if session.scalar(taken) is not None:
            raise Rejected("enrolled-already", surname="", given="")
        row.cohort_id, row.group_id = self.cohort, None


def _enrolment(session: Session, enrolment: int) -> Enrolment:
    row = session.get(Enrolment, enrolment)
    if row is None:
        raise Rejected("enrolment-unknown", enrolment=enrolment)
    return row


def _refuse_certified(session: Session, enrolment: int) -> None:
    number = session.scalar(
        select(Certificate.registration_number).where(
            Certificate.enrolment_id == enrolment, Certificate.voided_at.is_(None)
        )
    )
    if number is not None:
        raise Rejected("exit-certified", number=number)
