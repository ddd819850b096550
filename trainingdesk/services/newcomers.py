"""People who come into the register, by hand or from a sheet: what is known of them, what is refused."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, PersonName, PersonStanding
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key, tidy
from trainingdesk.services.people import find_or_add_unit

MAX_NAME = 100
"""Letters a part of a name may have; the longest on record are half of that."""


@record
class NewPerson:
    """What is known of a person who comes in; ``unit`` is a name, made a unit when it is new."""

    surname: str
    given: str
    patronymic: str = ""
    sex: str | None = None
    birth_date: dt.date | None = None
    rank: str | None = None
    position: str = ""
    unit: str = ""
    unit_kind: str = ""
    oblast: str = ""
    badge: str = ""
    phone: str = ""
    note: str = ""


def add_person(session: Session, new: NewPerson) -> int:
    """Store a person with the first name and standing; gives the key."""
    return add_people(session, [new])[0]


def add_people(session: Session, new: Sequence[NewPerson]) -> list[int]:
    """Store people with their first names and standings, a table at a time; gives the keys in that order."""
    people = [_person(session, each) for each in new]
    session.add_all(people)
    session.flush()
    for person in people:
        session.add(
            PersonName(
                person_id=person.id,
                surname=person.surname,
                given=person.given,
                patronymic=person.patronymic,
                since=None,
                ground="",
            )
        )
        session.add(
            PersonStanding(
                person_id=person.id,
                since=None,
                rank=person.rank,
                position=person.position or None,
                unit_id=person.unit_id,
                ground="",
            )
        )
    return [person.id for person in people]


def _person(session: Session, new: NewPerson) -> Person:
    check_name(new.surname, new.given, new.patronymic)
    check_rank(new.rank)
    return Person(
        surname=tidy(new.surname),
        given=tidy(new.given),
        patronymic=tidy(new.patronymic),
        sex=new.sex,
        birth_date=new.birth_date,
        rank=new.rank,
        position=tidy(new.position),
        badge=tidy(new.badge),
        tax_number="",
        phone=tidy(new.phone),
        note=new.note.strip(),
        latin_surname="",
        latin_given="",
        search_key=search_key(f"{new.surname} {new.given} {new.patronymic} {new.badge}"),
        sort_key=sort_key(f"{new.surname} {new.given} {new.patronymic}"),
        unit_id=find_or_add_unit(session, new.unit, kind=new.unit_kind, oblast=new.oblast)
        if new.unit
        else None,
    )


def check_name(surname: str, given: str, patronymic: str) -> None:
    """Refuse a name without its needful parts, or too long for any paper."""
    for part, value, needed in (
        ("surname", surname, True),
        ("given", given, True),
        ("patronymic", patronymic, False),
    ):
        if needed and not tidy(value):
            raise Rejected("person-name-missing", field=part)
        if len(tidy(value)) > MAX_NAME:
            raise Rejected("person-name-too-long", field=part, length=len(tidy(value)), most=MAX_NAME)


def check_rank(rank: str | None) -> None:
    """Refuse a rank the law does not know."""
    if rank is not None and rank not in RANK_BY_CODE:
        raise Rejected("rank-unknown", value=rank)


@record
class AddPerson:
    """Put a person into the register by hand."""

    new: NewPerson

    def perform(self, session: Session) -> int:
        """Gives the person's key; a full namesake of the same birth date is refused."""
        refuse_known(session, self.new)
        return add_person(session, self.new)


def refuse_known(session: Session, new: NewPerson) -> None:
    """Refuse somebody who is in the register already: same name, same birth date."""
    key = sort_key(f"{new.surname} {new.given} {new.patronymic}")
    same = session.execute(
        select(Person.id, Person.birth_date).where(
            and_(Person.sort_key == key, Person.birth_date == new.birth_date)
        )
    ).first()
    if same is not None and new.birth_date is not None:
        raise Rejected(
            "person-known", surname=new.surname, given=new.given, birth_date=new.birth_date, person=same[0]
        )
