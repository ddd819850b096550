"""Who may take the wheel of a service car on a day: category B and the clearance to drive."""

import datetime as dt
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.vehicles import DrivingRight
from trainingdesk.domain.names import FullName
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import LATIN_TO_CYRILLIC, tidy
from trainingdesk.services.people import EARLIEST, person_of

DRIVER, MATE, REFUSED, UNKNOWN = "driver", "mate", "none", ""
CLEARANCES = (DRIVER, MATE, REFUSED, UNKNOWN)
NEEDED = "B"
CATEGORIES = (
    "A1", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T",
)  # fmt: skip
"""The categories of a Ukrainian driving licence."""
_LATIN = str.maketrans({cyrillic: latin for latin, cyrillic in LATIN_TO_CYRILLIC.items() if latin.isupper()})
_SEPARATORS = re.compile(r"[\s,;/]+")


@dataclass(frozen=True, slots=True)
class RightRow:
    """A licence and clearance as known since a date."""

    id: int
    person: int
    since: dt.date | None
    licence: str
    categories: str
    licence_until: dt.date | None
    clearance: str
    clearance_number: str
    clearance_on: dt.date | None
    clearance_until: dt.date | None


def rights(session: Session, person: int) -> list[RightRow]:
    """All that was ever known of a person's right to drive, the earliest first."""
    query = select(DrivingRight).where(DrivingRight.person_id == person)
    rows = sorted(session.scalars(query), key=lambda row: (row.since or EARLIEST, row.id))
    return [
        RightRow(
            r.id, r.person_id, r.since, r.licence, r.categories, r.licence_until, r.clearance,
            r.clearance_number, r.clearance_on, r.clearance_until,
        )
        for r in rows
    ]  # fmt: skip


def right_on(session: Session, person: int, on: dt.date) -> RightRow | None:
    """What held for a person on a day; nothing where nothing is known."""
    return next((row for row in reversed(rights(session, person)) if (row.since or EARLIEST) <= on), None)


def may_take(session: Session, person: int, on: dt.date) -> Rejected | None:
    """Why a person may not take a car on a day; nothing when they may, or nothing is known to the contrary.

    A mate may take the wheel too (domain reference 4.4: mark 4). What speaks against it can be set aside
    only by an order, which the act then names.
    """
    right = right_on(session, person, on)
    if right is None:
        return None
    row = person_of(session, person)
    name = FullName(row.surname, row.given, row.patronymic).full
    if right.clearance == REFUSED:
        return Rejected("driving-refused", name=name, date=on)
    if right.clearance_until is not None and right.clearance_until < on:
        return Rejected("driving-clearance-over", name=name, date=on, until=right.clearance_until)
    if right.categories and NEEDED not in right.categories.split(", "):
        return Rejected("driving-no-category", name=name, date=on, categories=right.categories)
    if right.licence_until is not None and right.licence_until < on:
        return Rejected("driving-licence-over", name=name, date=on, until=right.licence_until)
    return None


def driving_doubt(session: Session, person: int, on: dt.date) -> Rejected | None:
    """What is not known of a receiver and should be asked: a warning, never a refusal."""
    right = right_on(session, person, on)
    row = person_of(session, person)
    name = FullName(row.surname, row.given, row.patronymic).full
    if right is None or not right.categories:
        return Rejected("driving-licence-unknown", name=name)
    if right.clearance == UNKNOWN:
        return Rejected("driving-clearance-unknown", name=name)
    return None


@dataclass(frozen=True, slots=True)
class SetDrivingRight:
    """Say what holds for a person's right to drive since a date; over what was entered for that date."""

    person: int
    since: dt.date | None
    licence: str = ""
    categories: str = ""
    licence_until: dt.date | None = None
    clearance: str = UNKNOWN
    clearance_number: str = ""
    clearance_on: dt.date | None = None
    clearance_until: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the key of what was entered."""
        if self.clearance not in CLEARANCES:
            raise Rejected("clearance-unknown", value=self.clearance)
        starts, ends = self.clearance_on, self.clearance_until
        if starts is not None and ends is not None and ends < starts:
            raise Rejected("clearance-dates", starts=starts, ends=ends)
        person = person_of(session, self.person)
        query = select(DrivingRight).where(
            DrivingRight.person_id == person.id,
            DrivingRight.since == self.since if self.since else DrivingRight.since.is_(None),
        )
        row = session.scalar(query)
        values = {
            "licence": tidy(self.licence),
            "categories": ", ".join(read_categories(self.categories)),
            "licence_until": self.licence_until,
            "clearance": self.clearance,
            "clearance_number": tidy(self.clearance_number),
            "clearance_on": starts,
            "clearance_until": ends,
        }
        if row is None:
            row = DrivingRight(person_id=person.id, since=self.since, **values)
            session.add(row)
        else:
            for name, value in values.items():
                setattr(row, name, value)
        session.flush()
        return row.id


def read_categories(text: str) -> list[str]:
    """Read categories in either alphabet («В, С1»), in the order of the licence."""
    read = {word for word in _SEPARATORS.split(tidy(text).upper().translate(_LATIN)) if word}
    strange = sorted(read.difference(CATEGORIES))
    if strange:
        raise Rejected("licence-category", value=strange[0], known=CATEGORIES)
    return [category for category in CATEGORIES if category in read]
