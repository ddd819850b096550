"""The register of handover acts: rows, one act whole, and who must still bring its signed paper."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.acts import Act, ActKey, ActLine, ActMember, ActPaper
from trainingdesk.db.models.custody import Attachment
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.domain.names import FullName
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.domain.vehicles import plate_key
from trainingdesk.services.custody import Thing, car_name, open_links

KINDS = ("hand_over", "assignment", "transfer", "give_back", "write_off")
STATES = ("draft", "issued", "handed", "void")
GOES = ("receiver", "safe", "community", "stays")
PAGE = 200
Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act as the register lists it; ``scanned`` tells whether the signed paper came back."""

    id: int
    kind: str
    state: str
    number: str
    act_on: dt.date
    unit: int | None
    unit_name: str
    community: int | None
    community_name: str
    receiver: int | None
    receiver_name: str
    cars: tuple[str, ...]
    scanned: bool
    void_reason: str
    replaces: int | None
    version: int


@dataclass(frozen=True, slots=True)
class ThingRow:
    """One line of what goes with a car."""

    name: str
    quantity: int
    present: bool


@dataclass(frozen=True, slots=True)
class ActKeyRow:
    """Where one key set goes by the act: one of ``GOES``; ``place`` is where it is kept."""

    id: int
    key_set: int
    number: int
    goes: str
    place: str


@dataclass(frozen=True, slots=True)
class LineRow:
    """One car of an act."""

    id: int
    vehicle: int
    car: str
    km: int | None
    fuel: int | None
    condition: str
    documents: str
    things: tuple[ThingRow, ...]
    keys: tuple[ActKeyRow, ...]
    out_line: int | None


@dataclass(frozen=True, slots=True)
class ActCard:
    """One act whole; ``seen`` are the open links of its cars and keys, which a hand-over must carry."""

    row: ActRow
    time: str
    city: str
    ground: str
    exception: str
    giver: int | None
    giver_name: str
    head: int | None
    copies: int
    remarks: str
    deputy: str
    members: tuple[tuple[int, str], ...]
    lines: tuple[LineRow, ...]
    seen: tuple[tuple[Thing, int], ...]


def acts(
    session: Session,
    search: str = "",
    *,
    state: str = "",
    kind: str = "",
    community: int | None = None,
    person: int | None = None,
    unsigned: bool = False,
    offset: int = 0,
    limit: int | None = PAGE,
) -> list[ActRow]:
    """One page of the register, the newest first; ``unsigned`` leaves issued acts without a scan.

    ``person`` is anybody named on the act: giver, receiver or head.
    """
    found = _conditions(search, state, kind, community, person, unsigned=unsigned)
    query = select(Act.id).where(*found).order_by(Act.act_on.desc(), Act.id.desc())
    return acts_by_id(session, list(session.scalars(query.offset(offset).limit(limit))))


def count_acts(
    session: Session,
    search: str = "",
    *,
    state: str = "",
    kind: str = "",
    community: int | None = None,
    person: int | None = None,
    unsigned: bool = False,
) -> int:
    """How many acts ``acts`` would list."""
    found = _conditions(search, state, kind, community, person, unsigned=unsigned)
    return session.scalar(select(func.count(Act.id)).where(*found)) or 0


def unsigned_acts(session: Session) -> list[ActRow]:
    """The acts whose signed scan has not come back, the oldest first."""
    return acts(session, unsigned=True, limit=None)[::-1]


def scanned() -> Condition:
    """Whether an act has a scan."""
    return exists().where(Attachment.act_id == Act.id)


_Receiver = aliased(Person)


def _conditions(
    search: str, state: str, kind: str, community: int | None, person: int | None, *, unsigned: bool
) -> list[Condition]:
    found: list[Condition] = [_matches(word) for word in search.split()]
    if state:
        found.append(Act.state == state)
    if kind:
        found.append(Act.kind == kind)
    if community is not None:
        found.append(Act.community_id == community)
    if person is not None:
        found.append(or_(Act.receiver_id == person, Act.giver_id == person))
    if unsigned:
        found += [Act.state.in_(("issued", "handed")), ~scanned()]
    return found


def _matches(word: str) -> Condition:
    """The word is in the act's number, in a name of its receiver or community, or in a car of it."""
    key, plate = search_key(word), plate_key(word)
    cars = select(ActLine.act_id).join(Vehicle, Vehicle.id == ActLine.vehicle_id)
    named = [Vehicle.search_key.contains(key, autoescape=True)]
    if plate:
        named.append(Vehicle.plate_key.contains(plate, autoescape=True))
    return or_(
        # SQLite folds no Cyrillic: a number is met as typed and in capitals.
        *(Act.number.icontains(each, autoescape=True) for each in {word, word.upper()}),
        Act.receiver_id.in_(select(Person.id).where(Person.search_key.contains(key, autoescape=True))),
        Act.community_id.in_(select(Community.id).where(Community.search_key.contains(key, autoescape=True))),
        Act.id.in_(cars.where(or_(*named))),
    )


def acts_by_id(session: Session, ids: Sequence[int]) -> list[ActRow]:
    """These acts in the order of ``ids``."""
    query: Select[*tuple[Any, ...]] = (
        select(
            Act, func.coalesce(Unit.name, ""), func.coalesce(Community.name, ""), _Receiver.surname,
            _Receiver.given, _Receiver.patronymic, scanned(),
        )
        .outerjoin(Unit, Unit.id == Act.giver_unit_id)
        .outerjoin(Community, Community.id == Act.community_id)
        .outerjoin(_Receiver, _Receiver.id == Act.receiver_id)
        .where(Act.id.in_(ids))
    )  # fmt: skip
    cars = _cars(session, ids)
    found = {}
    for act, unit, place, surname, given, patronymic, has_scan in session.execute(query):
        receiver = FullName(surname, given, patronymic).full if surname else ""
        found[act.id] = ActRow(
            act.id, act.kind, act.state, act.number, act.act_on, act.giver_unit_id, unit, act.community_id,
            place, act.receiver_id, receiver, cars.get(act.id, ()), bool(has_scan), act.void_reason,
            act.replaces_id, act.version,
        )  # fmt: skip
    return [found[key] for key in ids if key in found]


def _cars(session: Session, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    query = (
        select(ActLine.act_id, Vehicle)
        .join(Vehicle, Vehicle.id == ActLine.vehicle_id)
        .where(ActLine.act_id.in_(list(ids)))
        .order_by(ActLine.act_id, ActLine.place)
    )
    found: dict[int, list[str]] = {}
    for act, vehicle in session.execute(query):
        found.setdefault(act, []).append(car_name(vehicle))
    return {act: tuple(names) for act, names in found.items()}


def act_of(session: Session, key: int) -> Act:
    """The stored row of an act; ``Rejected`` when there is none under this key."""
    row = session.get(Act, key)
    if row is None:
        raise Rejected("act-unknown")
    return row


def lines_of(session: Session, act: int) -> list[ActLine]:
    """The stored lines of an act, in their order."""
    return list(session.scalars(select(ActLine).where(ActLine.act_id == act).order_by(ActLine.place)))


def act_card(session: Session, key: int) -> ActCard:
    """One act whole."""
    act = act_of(session, key)
    lines = lines_of(session, key)
    members = session.execute(
        select(Person)
        .join(ActMember, ActMember.person_id == Person.id)
        .where(ActMember.act_id == key)
        .order_by(ActMember.place)
    ).scalars()
    giver = session.get(Person, act.giver_id) if act.giver_id else None
    links = open_links(session, [line.vehicle_id for line in lines])
    return ActCard(
        row=acts_by_id(session, [key])[0],
        time=act.time,
        city=act.city,
        ground=act.ground,
        exception=act.exception,
        giver=act.giver_id,
        giver_name=_full(giver) if giver is not None else "",
        head=act.head_id,
        copies=act.copies,
        remarks=act.remarks,
        deputy=act.deputy,
        members=tuple((member.id, _full(member)) for member in members),
        lines=tuple(line_row(session, line) for line in lines),
        seen=tuple((thing, link.id) for thing, link in links.items()),
    )


def line_row(session: Session, line: ActLine) -> LineRow:
    """One line with its things and keys."""
    query: Select[*tuple[Any, ...]] = (
        select(ActKey.id, ActKey.key_set_id, KeySet.number, ActKey.goes, ActKey.place)
        .join(KeySet, KeySet.id == ActKey.key_set_id)
        .where(ActKey.line_id == line.id)
        .order_by(KeySet.number)
    )
    return LineRow(
        line.id,
        line.vehicle_id,
        car_name(session.get_one(Vehicle, line.vehicle_id)),
        line.km,
        line.fuel,
        line.condition,
        line.documents,
        things_of(line.equipment),
        tuple(ActKeyRow(*facts) for facts in session.execute(query)),
        line.out_line_id,
    )


def things_of(equipment: str) -> tuple[ThingRow, ...]:
    """The things of a line from its JSON."""
    return tuple(ThingRow(str(name), int(count), bool(there)) for name, count, there in json.loads(equipment))


def act_by_number(session: Session, number: str, year: int | None = None) -> int:
    """The key of the standing act of this number; of several years or units the year must tell."""
    query = select(Act.id, Act.act_year).where(Act.number == number, Act.state != "void")
    if year is not None:
        query = query.where(Act.act_year == year)
    found = list(session.execute(query))
    if not found:
        raise Rejected("act-number-unknown", number=number)
    if len(found) > 1:
        years = ", ".join(str(row[1]) for row in found)
        raise Rejected("act-number-ambiguous", number=number, years=years)
    return int(found[0][0])


def act_pdf(session: Session, act: int) -> bytes:
    """The stored paper itself with all its copies; ``act-damaged`` when it does not match its hash."""
    row = session.execute(select(ActPaper.pdf, ActPaper.sha256).where(ActPaper.act_id == act)).first()
    if row is None:
        raise Rejected("act-not-issued")
    if sha256(row[0]).hexdigest() != row[1]:
        raise Rejected("act-damaged", number=act_of(session, act).number)
    return bytes(row[0])


def _full(person: Person) -> str:
    return FullName(person.surname, person.given, person.patronymic).full
