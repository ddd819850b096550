"""Changing what is known of a person: a correction mends the present row, a dated change adds one."""

import datetime as dt
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import CaseForm, Person, PersonName, PersonStanding
from trainingdesk.domain.dates import read_birth_date
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.newcomers import check_name, check_rank
from trainingdesk.services.people import EARLIEST, find_or_add_unit, person_of, settle
from trainingdesk.services.register import matching

SEXES = ("m", "f")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
CASES = ("genitive", "dative", "accusative")
PLAIN_FIELDS = (
    "sex", "birth_date", "badge", "tax_number", "phone", "note", "latin_surname", "latin_given",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CorrectPerson:
    """Correct one plain field (``PLAIN_FIELDS``); refused when somebody changed it after it was ``seen``."""

    person: int
    field: str
    value: str | dt.date | None
    seen: str | dt.date | None

    def perform(self, session: Session) -> None:
        """Write the value; texts are tidied, an empty sex or date is stored as unknown."""
        if self.field not in PLAIN_FIELDS:
            raise Rejected("person-field-unknown", field=self.field)
        row = person_of(session, self.person)
        now = getattr(row, self.field)
        if (now or None) != (self.seen or None):
            raise Rejected("field-changed-meanwhile", now=now or "—", yours=self.value or "—")
        value = tidy(self.value) if isinstance(self.value, str) else self.value
        _check(session, self.person, self.field, value)
        setattr(row, self.field, value)
        if self.field == "badge":
            settle(session, row)


def _check(session: Session, person: int, field: str, value: str | dt.date | None) -> None:
    """Refuse what the field cannot hold: an impossible birth date, Cyrillic in a passport, a taken badge."""
    match field, value:
        case "sex", _ if value not in (*SEXES, None):
            raise Rejected("sex-unknown", value=value)
        case "birth_date", dt.date():
            read_birth_date(value, today=dt.datetime.now().astimezone().date())
        case (("latin_surname" | "latin_given"), str()) if _CYRILLIC.search(value):
            raise Rejected("latin-not-latin", value=value)
        case "badge", str() if value:
            bearer = session.execute(
                select(Person.surname, Person.given).where(
                    *matching(value), Person.badge == value, Person.id != person
                )
            ).first()
            if bearer is not None:
                raise Rejected("badge-taken", badge=value, surname=bearer[0], given=bearer[1])


@dataclass(frozen=True, slots=True)
class CorrectName:
    """Mend a misspelt name in place: the row that holds now, for papers issued from now on."""

    person: int
    surname: str
    given: str
    patronymic: str = ""

    def perform(self, session: Session) -> None:
        """Change the latest name row; earlier names stay."""
        check_name(self.surname, self.given, self.patronymic)
        row = person_of(session, self.person)
        names = session.scalars(select(PersonName).where(PersonName.person_id == self.person)).all()
        last = max(names, key=lambda name: (name.since or EARLIEST, name.id))
        last.surname, last.given, last.patronymic = (
            tidy(p) for p in (self.surname, self.given, self.patronymic)
        )
        session.flush()
        settle(session, row)


@dataclass(frozen=True, slots=True)
class ChangeName:
    """A new name since a date (marriage, court): both names find the person, old papers keep the old one."""

    person: int
    surname: str
    given: str
    patronymic: str
    since: dt.date
    ground: str = ""

    def perform(self, session: Session) -> None:
        """Add a dated name; two names on one date are refused."""
        check_name(self.surname, self.given, self.patronymic)
        row = person_of(session, self.person)
        taken = select(PersonName.id).where(
            PersonName.person_id == self.person, PersonName.since == self.since
        )
        if session.scalar(taken) is not None:
            raise Rejected("dated-change-exists", date=self.since)
        parts = [tidy(part) for part in (self.surname, self.given, self.patronymic)]
        session.add(
            PersonName(
                person_id=self.person,
                surname=parts[0],
                given=parts[1],
                patronymic=parts[2],
                since=self.since,
                ground=tidy(self.ground),
            )
        )
        session.flush()
        settle(session, row)


@dataclass(frozen=True, slots=True)
class ChangeStanding:
    """A new rank, position or unit since a date; ``None`` leaves that one. No date corrects the first row."""

    person: int
    since: dt.date | None
    rank: str | None = None
    position: str | None = None
    unit: str | None = None
    unit_kind: str = ""
    oblast: str = ""
    ground: str = ""

    def perform(self, session: Session) -> None:
        """Add to the row of that date, or make it."""
        check_rank(self.rank)
        if self.rank is None and self.position is None and not self.unit:
            raise Rejected("standing-empty")
        person = person_of(session, self.person)
        query = select(PersonStanding).where(
            PersonStanding.person_id == self.person,
            PersonStanding.since == self.since if self.since else PersonStanding.since.is_(None),
        )
        row = session.scalar(query)
        if row is None:
            row = PersonStanding(
                person_id=self.person, since=self.since, rank=None, position=None, unit_id=None, ground=""
            )
            session.add(row)
            session.flush()
        if self.rank is not None:
            row.rank = self.rank
        if self.position is not None:
            row.position = tidy(self.position)
        if self.unit:
            row.unit_id = find_or_add_unit(session, self.unit, kind=self.unit_kind, oblast=self.oblast)
        if self.ground:
            row.ground = tidy(self.ground)
        session.flush()
        settle(session, person)


@dataclass(frozen=True, slots=True)
class SetCaseForm:
    """Confirm a form in one case for a person; it holds on every later paper. An empty text forgets it."""

    person: int
    subject: str
    nominative: str
    gcase: str
    text: str

    def perform(self, session: Session) -> None:
        """Store, replace or forget the form."""
        if self.gcase not in CASES:
            raise Rejected("case-unknown", gcase=self.gcase)
        person_of(session, self.person)
        row = session.scalar(
            select(CaseForm).where(
                CaseForm.person_id == self.person,
                CaseForm.subject == self.subject,
                CaseForm.nominative == self.nominative,
                CaseForm.gcase == self.gcase,
            )
        )
        text = tidy(self.text)
        if row is None and text:
            session.add(
                CaseForm(
                    person_id=self.person,
                    subject=self.subject,
                    nominative=self.nominative,
                    gcase=self.gcase,
                    text=text,
                )
            )
        elif row is not None and text:
            row.text = text
        elif row is not None:
            session.delete(row)
