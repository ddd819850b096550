"""The register of everyone ever known here: found by any name they had, each fact as of a date."""

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models import CaseForm, Person, PersonName, PersonStanding, Unit
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key, tidy
from trainingdesk.services.register import PAGE, count_matching, first_ids, ordered_ids

EARLIEST = dt.date.min


@record
class PersonRow:
    """One person as the register lists them."""

    id: int
    surname: str
    given: str
    patronymic: str
    sex: str | None
    birth_date: dt.date | None
    rank: str | None
    position: str
    unit: str
    oblast: str
    badge: str
    phone: str
    namesake: bool = False
    """Whether somebody else in the register bears the same name."""

    @property
    def name(self) -> FullName:
        """The name in parts."""
        return FullName(self.surname, self.given, self.patronymic)


@record
class NameRow:
    """A name borne since a date."""

    id: int
    name: FullName
    since: dt.date | None
    ground: str


@record
class StandingRow:
    """What changed in service since a date; nothing where unchanged."""

    id: int
    since: dt.date | None
    rank: str | None
    position: str | None
    unit: str | None
    ground: str


@record
class FormRow:
    """A confirmed form of a name, rank or position in one case."""

    id: int
    subject: str
    nominative: str
    gcase: str
    text: str


@record
class PersonCard:
    """All that is known of one person."""

    row: PersonRow
    tax_number: str
    note: str
    latin_surname: str
    latin_given: str
    names: tuple[NameRow, ...]
    standings: tuple[StandingRow, ...]
    forms: tuple[FormRow, ...]
    version: int


@record
class AsOf:
    """A person as of a date: what a paper of that date says."""

    person: int
    name: FullName
    sex: str | None
    rank: str | None
    position: str
    unit: str
    latin_surname: str
    latin_given: str


def count_people(session: Session, search: str = "") -> int:
    """How many people match: any part of any name, past ones and the badge too."""
    return count_matching(session, search)


def people(
    session: Session,
    search: str = "",
    *,
    order: str = "name",
    descending: bool = False,
    offset: int = 0,
    limit: int = PAGE,
) -> list[PersonRow]:
    """One page of the register, in one of ``ORDERS``; ties fall in Ukrainian order of names."""
    ids = ordered_ids(session, search, order, descending=descending, offset=offset, limit=limit)
    return people_by_id(session, ids)


@record
class FirstPage:
    """The beginning of the register as asked for.

    ``every`` holds the keys of all who match, so that a longer search need look only among them; None when
    they are too many. ``total`` is counted where that takes no time, else ``count_people`` tells it.
    """

    rows: tuple[PersonRow, ...]
    total: int | None
    every: tuple[int, ...] | None = None


def first_page(
    session: Session,
    search: str = "",
    *,
    order: str = "name",
    descending: bool = False,
    within: Sequence[int] | None = None,
) -> FirstPage:
    """What a list shows at each letter typed; ``within`` is ``every`` of the search it goes on from."""
    found = first_ids(session, search, order, descending=descending, within=within)
    total = None if found.every is None else len(found.every)
    if not search_key(search):
        total = count_people(session)
    return FirstPage(tuple(people_by_id(session, found.ids)), total, found.every)


def people_by_id(session: Session, ids: Sequence[int]) -> list[PersonRow]:
    """These people, in the order of ``ids``."""
    other = aliased(Person)
    query = (
        select(
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
            Person.badge,
            Person.phone,
            exists().where(other.sort_key == Person.sort_key, other.id != Person.id),
        )
        .outerjoin(Unit, Unit.id == Person.unit_id)
        .where(Person.id.in_(ids))
    )
    found = {row[0]: PersonRow(*tuple(row)) for row in session.execute(query)}
    return [found[key] for key in ids if key in found]


def person_card(session: Session, person: int) -> PersonCard:
    """One person whole; ``Rejected`` when there is nobody under this key."""
    row = person_of(session, person)
    names = session.execute(
        select(PersonName).where(PersonName.person_id == person).order_by(PersonName.id)
    ).scalars()
    standings = session.execute(
        select(PersonStanding, Unit.name)
        .outerjoin(Unit, Unit.id == PersonStanding.unit_id)
        .where(PersonStanding.person_id == person)
        .order_by(PersonStanding.id)
    )
    forms = session.scalars(select(CaseForm).where(CaseForm.person_id == person).order_by(CaseForm.id))
    return PersonCard(
        people_by_id(session, [person])[0],
        row.tax_number,
        row.note,
        row.latin_surname,
        row.latin_given,
        tuple(
            sorted(
                (NameRow(n.id, FullName(n.surname, n.given, n.patronymic), n.since, n.ground) for n in names),
                key=lambda n: (n.since or EARLIEST, n.id),
            )
        ),
        tuple(
            sorted(
                (StandingRow(s.id, s.since, s.rank, s.position, unit, s.ground) for s, unit in standings),
                key=lambda s: (s.since or EARLIEST, s.id),
            )
        ),
        tuple(FormRow(f.id, f.subject, f.nominative, f.gcase, f.text) for f in forms),
        row.version,
    )


def as_of(session: Session, ids: Iterable[int], date: dt.date) -> dict[int, AsOf]:
    """How these people stood on ``date``: name, rank, position and unit each by its own latest row."""
    wanted = list(ids)
    names = _latest(session.scalars(select(PersonName).where(PersonName.person_id.in_(wanted))), date)
    standings: dict[int, list[PersonStanding]] = {}
    for row in session.scalars(select(PersonStanding).where(PersonStanding.person_id.in_(wanted))):
        standings.setdefault(row.person_id, []).append(row)
    units: dict[int, str] = {row.id: row.name for row in session.scalars(select(Unit))}
    found: dict[int, AsOf] = {}
    for person in session.scalars(select(Person).where(Person.id.in_(wanted))):
        rank, position, unit = _standing_on(standings.get(person.id, ()), date)
        name = names[person.id]
        found[person.id] = AsOf(
            person.id,
            FullName(name.surname, name.given, name.patronymic),
            person.sex,
            rank,
            position or "",
            units.get(unit or 0, ""),
            person.latin_surname,
            person.latin_given,
        )
    return found


def case_forms(session: Session, ids: Iterable[int]) -> dict[tuple[int, str, str, str], str]:
    """Confirmed forms of these people by (person, subject, nominative, case)."""
    query = select(CaseForm).where(CaseForm.person_id.in_(list(ids)))
    return {(f.person_id, f.subject, f.nominative, f.gcase): f.text for f in session.scalars(query)}


def units(session: Session) -> list[str]:
    """Names of all sending units, in Ukrainian order."""
    return sorted(session.scalars(select(Unit.name)), key=sort_key)


def _latest(rows: Iterable[PersonName], date: dt.date) -> dict[int, PersonName]:
    """The name each person bore on ``date``; one with only later names bears the earliest."""
    best: dict[int, PersonName] = {}
    for row in sorted(rows, key=lambda row: (row.since or EARLIEST, row.id)):
        if (row.since or EARLIEST) <= date or row.person_id not in best:
            best[row.person_id] = row
    return best


def _standing_on(rows: Iterable[PersonStanding], date: dt.date) -> tuple[str | None, str | None, int | None]:
    rank: str | None = None
    position: str | None = None
    unit: int | None = None
    for row in sorted(rows, key=lambda row: (row.since or EARLIEST, row.id)):
        if (row.since or EARLIEST) > date:
            continue
        rank = row.rank if row.rank is not None else rank
        position = row.position if row.position is not None else position
        unit = row.unit_id if row.unit_id is not None else unit
    return rank, position, unit


def person_of(session: Session, person: int) -> Person:
    """The row of a person; ``Rejected`` when there is nobody under this key."""
    row = session.get(Person, person)
    if row is None:
        raise Rejected("person-unknown", person=person)
    return row


def find_or_add_unit(session: Session, name: str, *, kind: str = "", oblast: str = "") -> int:
    """The key of the unit of this name, made when it is new."""
    clean = tidy(name)
    key = search_key(clean)
    found = session.scalar(select(Unit.id).where(Unit.search_key == key))
    if found is not None:
        return found
    unit = Unit(name=clean, kind=kind, oblast=oblast, search_key=key)
    session.add(unit)
    session.flush()
    return unit.id


def settle(session: Session, person: Person) -> None:
    """Make a person's current columns and keys say what the dated rows say (the latest of each)."""
    names = sorted(
        session.scalars(select(PersonName).where(PersonName.person_id == person.id)),
        key=lambda row: (row.since or EARLIEST, row.id),
    )
    standings = session.scalars(select(PersonStanding).where(PersonStanding.person_id == person.id))
    now = names[-1]
    person.surname, person.given, person.patronymic = now.surname, now.given, now.patronymic
    rank, position, unit = _standing_on(standings, dt.date.max)
    person.rank, person.position, person.unit_id = rank, position or "", unit
    person.search_key = " ".join(
        dict.fromkeys(
            word
            for row in reversed(names)
            for word in search_key(f"{row.surname} {row.given} {row.patronymic} {person.badge}").split()
        )
    )
    person.sort_key = sort_key(f"{now.surname} {now.given} {now.patronymic}")
