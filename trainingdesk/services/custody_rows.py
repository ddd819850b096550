"""What is said of custody: holders, things, links of a chain; and how a query reads them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.acts import Act
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.domain.custody import COMMUNITY, NOBODY, PERSON, UNIT
from trainingdesk.domain.names import FullName

Condition = ColumnElement[bool]
Asked = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a thing: a ``unit``, ``person`` or ``community`` by its key, or ``nobody``.

    ``place`` says where it lies («сейф чергової частини», a workshop); ``name`` is filled in by queries and
    need not be given to a command.
    """

    kind: str
    id: int | None = None
    name: str = ""
    place: str = ""


NO_HOLDER = Holder(NOBODY)


@dataclass(frozen=True, slots=True)
class Thing:
    """What a chain is of: a car, or with ``key_set`` one set of its keys."""

    vehicle: int
    key_set: int | None = None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link of a chain, as it was recorded.

    ``corrected_by`` is the counter-record that took a mistaken link back; ``move`` is ``correction`` in the
    counter-record itself, and ``ground`` there is the reason.
    """

    id: int
    vehicle: int
    key_set: int | None
    state: str
    holder: Holder
    since: dt.date
    until: dt.date | None
    move: str
    ground: str
    act: int | None
    act_number: str
    after: int | None
    corrected_by: int | None
    recorded_at: dt.datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One set of keys and where it is; ``link`` is the open link that a move must have ``seen``."""

    id: int
    vehicle: int
    number: int
    ignition: int
    fobs: int
    tag: str
    link: int
    state: str
    holder: Holder
    since: dt.date


@dataclass(frozen=True, slots=True)
class HoldingRow:
    """One thing somebody holds: a car, or with ``key_number`` a set of its keys."""

    link: int
    vehicle: int
    key_set: int | None
    key_number: int | None
    make: str
    model: str
    plate: str
    vin: str
    state: str
    holder: Holder
    since: dt.date
    act: int | None
    act_number: str


def car_name(vehicle: Vehicle) -> str:
    """A car as sentences call it: «Renault Duster АХ 4902 КР»."""
    return " ".join(filter(None, (vehicle.make, vehicle.model, vehicle.plate or vehicle.vin)))


HOLDER_COLUMNS: tuple[Any, ...] = (
    Custody.holder,
    func.coalesce(Custody.unit_id, Custody.person_id, Custody.community_id),
    Unit.name,
    Community.name,
    Person.surname,
    Person.given,
    Person.patronymic,
    Custody.place,
)


def with_holders(query: Asked) -> Asked:
    """Join what ``HOLDER_COLUMNS`` read to a query over ``Custody``."""
    return (
        query.outerjoin(Unit, Unit.id == Custody.unit_id)
        .outerjoin(Community, Community.id == Custody.community_id)
        .outerjoin(Person, Person.id == Custody.person_id)
    )


def holder_of(columns: Sequence[Any]) -> Holder:
    """A holder from ``HOLDER_COLUMNS``."""
    kind, key, unit, community, surname, given, patronymic, place = columns
    names = {UNIT: unit, COMMUNITY: community, PERSON: surname and FullName(surname, given, patronymic).full}
    return Holder(kind, key, names.get(kind) or "", place)


def standing(on: dt.date | None, link: type[Custody] = Custody) -> Condition:
    """The links that held on a date, at its end; without one, those that hold now. One a thing at most."""
    if on is None:
        return link.until.is_(None)
    # Not «until is null or …»: an «or» makes SQLite look each half up apart.
    return and_(link.since <= on, func.coalesce(link.until, dt.date.max) > on)


def said(column: Any, nothing: str | int) -> ColumnElement[Any]:
    """A column of an outer join, ``nothing`` where there is no row; the planner does not see through it."""
    return func.coalesce(column, nothing)


def of_key(key_set: int | None) -> Condition:
    """The links of one set of keys; without one, those of the cars themselves."""
    return Custody.key_set_id.is_(None) if key_set is None else Custody.key_set_id == key_set


def links() -> Asked:
    """Ask for links whole; ``link_row`` reads them."""
    query: Asked = select(
        Custody.id, Custody.vehicle_id, Custody.key_set_id, Custody.state, Custody.since, Custody.until,
        Custody.move, Custody.ground, Custody.act_id, Act.number, Custody.after_id, Custody.corrected_by_id,
        Custody.recorded_at, Custody.recorded_by, *HOLDER_COLUMNS,
    ).outerjoin(Act, Act.id == Custody.act_id)  # fmt: skip
    return with_holders(query)


def link_row(row: Sequence[Any]) -> LinkRow:
    """A link from what ``links`` asks for."""
    key, vehicle, key_set, state, since, until, move, ground, act, number, after, wrong, at, by, *held = row
    return LinkRow(
        key, vehicle, key_set, state, holder_of(held), since, until, move, ground, act, number or "", after,
        wrong, at, by,
    )  # fmt: skip
