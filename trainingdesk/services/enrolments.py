"""A listener’s way through a cohort: put in, arrived, moved to another, left before the end."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Attempt, Certificate, Cohort, Enrolment, OrderEntry, Person
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.cohort_changes import find_or_add_group
from trainingdesk.services.newcomers import NewPerson, add_person, refuse_known


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
