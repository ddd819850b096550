"""The cars: found by plate in either alphabet, VIN, make, community or holder; as of a date, with keys."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.custody import Attachment, Custody, Reading
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import Equipment, Vehicle
from trainingdesk.domain.names import FullName
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.domain.vehicles import SOON, insurance_on, plate_key
from trainingdesk.services.custody import Holder, KeyRow, LinkRow, chain, keys_of
from trainingdesk.services.custody_rows import HOLDER_COLUMNS, holder_of, said, standing, with_holders

PAGE = 200
ORDERS = ("name", "plate", "state", "holder", "community", "since", "insured")
INSURANCES = ("valid", "soon", "expired", "unknown")
Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class VehicleRow:
    """One car as the list shows it: where it is now or on the date asked, and who has each key set.

    ``link`` is the open link that a move must have ``seen``. ``meant_for`` is who shall receive it,
    ``community`` the community it is for; ``insurance`` is how the insurance stands on the day asked.
    """

    id: int
    make: str
    model: str
    plate: str
    vin: str
    year: int | None
    colour: str
    community: int | None
    community_name: str
    meant_for: int | None
    meant_for_name: str
    insured_until: dt.date | None
    insurance: str
    link: int
    state: str
    holder: Holder
    since: dt.date
    keys: tuple[KeyRow, ...]

    @property
    def name(self) -> str:
        """«Renault Duster АХ 4902 КР», as sentences and papers call it."""
        return " ".join(filter(None, (self.make, self.model, self.plate or self.vin)))


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    """One thing that goes with the car, and whether it is there."""

    name: str
    quantity: int
    present: bool


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One line of the odometer and fuel log: kilometres, litres left, litres filled in."""

    id: int
    taken_on: dt.date
    kind: str
    km: int | None
    fuel: int | None
    filled: int | None
    act: int | None
    note: str


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo of the car; ``services.photos.photo`` gives its bytes."""

    id: int
    file_name: str
    media_type: str
    caption: str
    taken_on: dt.date | None


@dataclass(frozen=True, slots=True)
class VehicleCard:
    """All that is known of one car; ``version`` tells an editor whether it changed meanwhile."""

    row: VehicleRow
    engine: str
    chassis: str
    registration: str
    policy: str
    owner: str
    owner_unit: str
    owner_community: int | None
    owner_name: str
    tank: int | None
    documents: str
    note: str
    equipment: tuple[EquipmentRow, ...]
    readings: tuple[ReadingRow, ...]
    photos: tuple[PhotoRow, ...]
    chain: tuple[LinkRow, ...]
    version: int

    @property
    def km(self) -> int | None:
        """What the odometer said last."""
        return next((row.km for row in reversed(self.readings) if row.km is not None), None)

    @property
    def fuel(self) -> int | None:
        """The litres left when somebody looked last."""
        return next((row.fuel for row in reversed(self.readings) if row.fuel is not None), None)


def vehicles(
    session: Session,
    search: str = "",
    state: str = "",
    community: int | None = None,
    holder: Holder | None = None,
    on: dt.date | None = None,
    *,
    insurance: str = "",
    order: str = "name",
    descending: bool = False,
    offset: int = 0,
    limit: int = PAGE,
) -> list[VehicleRow]:
    """One page of the cars, as they stand now or stood on ``on``; in one of ``ORDERS``.

    ``insurance`` is one of ``INSURANCES`` (on that day, or today). A car that was not there yet on the date
    is left out. ``holder`` narrows to what one person, community or unit holds.
    """
    conditions = _conditions(search, state, community, holder, on, insurance)
    keys = [key.desc() if descending else key.asc() for key in _order(order)]
    query = _placed(select(Vehicle.id), on).where(*conditions).order_by(*keys)
    if order == "holder":
        query = with_holders(query)
    ids = list(session.scalars(query.offset(offset).limit(limit)))
    return vehicles_by_id(session, ids, on)


def count_vehicles(
    session: Session,
    search: str = "",
    state: str = "",
    community: int | None = None,
    holder: Holder | None = None,
    on: dt.date | None = None,
    *,
    insurance: str = "",
) -> int:
    """How many cars ``vehicles`` would list."""
    conditions = _conditions(search, state, community, holder, on, insurance)
    return session.scalar(_placed(select(func.count(Vehicle.id)), on).where(*conditions)) or 0


def vehicles_by_id(session: Session, ids: Sequence[int], on: dt.date | None = None) -> list[VehicleRow]:
    """These cars as they stand now or stood on a date, in the order of ``ids``."""
    query = with_holders(
        _placed(
            select(
                Vehicle.id, Vehicle.make, Vehicle.model, Vehicle.plate, Vehicle.vin, Vehicle.year,
                Vehicle.colour, Vehicle.community_id, _For.name, Vehicle.receiver_id, _Receiver.surname,
                _Receiver.given, _Receiver.patronymic, Vehicle.insured_until, Custody.id, Custody.state,
                Custody.since, *HOLDER_COLUMNS,
            ),
            on,
        )
        .outerjoin(_For, _For.id == Vehicle.community_id)
        .outerjoin(_Receiver, _Receiver.id == Vehicle.receiver_id)
    ).where(Vehicle.id.in_(ids))  # fmt: skip
    sets = keys_of(session, ids, on)
    day = on or today()
    found = {row[0]: _row(row, tuple(sets.get(row[0], ())), day) for row in session.execute(query)}
    return [found[key] for key in ids if key in found]


def vehicle(session: Session, key: int) -> VehicleCard:
    """One car whole; ``Rejected`` when there is none under this key."""
    car = vehicle_of(session, key)
    unit = session.get(Unit, car.owner_unit_id) if car.owner_unit_id else None
    place = session.get(Community, car.owner_community_id) if car.owner_community_id else None
    return VehicleCard(
        row=vehicles_by_id(session, [key])[0],
        engine=car.engine,
        chassis=car.chassis,
        registration=car.registration,
        policy=car.insurance,
        owner=car.owner,
        owner_unit=unit.name if unit else "",
        owner_community=car.owner_community_id,
        owner_name=unit.name if unit else place.name if place else "",
        tank=car.tank,
        documents=car.documents,
        note=car.note,
        equipment=tuple(equipment(session, key)),
        readings=tuple(readings(session, key)),
        photos=tuple(photos(session, key)),
        chain=tuple(chain(session, key)),
        version=car.version,
    )


def equipment(session: Session, key: int) -> list[EquipmentRow]:
    """What goes with a car, in the order of its list."""
    query = select(Equipment).where(Equipment.vehicle_id == key).order_by(Equipment.place, Equipment.id)
    return [EquipmentRow(row.name, row.quantity, row.present) for row in session.scalars(query)]


def readings(session: Session, key: int) -> list[ReadingRow]:
    """The odometer and fuel log of a car, the first line first."""
    query = select(Reading).where(Reading.vehicle_id == key).order_by(Reading.taken_on, Reading.id)
    return [
        ReadingRow(r.id, r.taken_on, r.kind, r.km, r.fuel, r.filled, r.act_id, r.note)
        for r in session.scalars(query)
    ]


def photos(session: Session, key: int) -> list[PhotoRow]:
    """The photos of a car, the first added first."""
    query = select(Attachment).where(Attachment.vehicle_id == key).order_by(Attachment.id)
    return [
        PhotoRow(row.id, row.file_name, row.media_type, row.caption, row.taken_on)
        for row in session.scalars(query)
    ]


def vehicle_of(session: Session, key: int) -> Vehicle:
    """The row of a car; ``Rejected`` when there is none under this key."""
    row = session.get(Vehicle, key)
    if row is None:
        raise Rejected("vehicle-unknown")
    return row


def today() -> dt.date:
    """This day, here."""
    return dt.datetime.now().astimezone().date()


# --- how the list is asked for -----------------------------------------------------------------------

_For = aliased(Community)
_Receiver = aliased(Person)


def _placed(query: Select[*tuple[Any, ...]], on: dt.date | None) -> Select[*tuple[Any, ...]]:
    """Join each car to the link that stands on the date.

    An outer join, and conditions on the link that say nothing to the planner (``said``): so SQLite goes from
    car to link along an index. Left to itself it begins with the links, of which there are sixty a car.
    """
    link = and_(Custody.vehicle_id == Vehicle.id, Custody.key_set_id.is_(None), standing(on))
    return query.select_from(Vehicle).outerjoin(Custody, link).where(said(Custody.id, 0) != 0)


def _conditions(
    search: str,
    state: str,
    community: int | None,
    holder: Holder | None,
    on: dt.date | None,
    insurance: str,
) -> list[Condition]:
    found = [_matches(word, on) for word in search.split()]
    if state:
        found.append(said(Custody.state, "") == state)
    if community is not None:
        found.append(or_(Vehicle.community_id == community, said(Custody.community_id, 0) == community))
    if holder is not None:
        found.append(holds(holder))
    if insurance:
        found.append(_insured(insurance, on or today()))
    return found


def holds(holder: Holder) -> Condition:
    """The links of one holder."""
    column = {"unit": Custody.unit_id, "person": Custody.person_id, "community": Custody.community_id}
    if holder.kind not in column:
        return said(Custody.holder, "") == holder.kind
    return said(column[holder.kind], 0) == holder.id


def _insured(insurance: str, on: dt.date) -> Condition:
    """The cars whose insurance stands so on the day, as ``insurance_on`` judges it."""
    until, soon = Vehicle.insured_until, on + dt.timedelta(days=SOON)
    match insurance:
        case "expired":
            return until < on
        case "soon":
            return and_(until >= on, until <= soon)
        case "valid":
            return until > soon
        case _:
            return until.is_(None)


def _matches(word: str, on: dt.date | None) -> Condition:
    """One word of a search: in the car's own key, or in the name of who holds or shall have it or its keys.

    A plate or a VIN may be typed in either alphabet, a name by any of its former forms.
    """
    text = search_key(word)
    parts = dict.fromkeys(filter(None, (text, plate_key(word).lower())))
    own = [Vehicle.search_key.contains(part, autoescape=True) for part in parts]
    # Asked twice each, so named: the database then looks through the names once.
    people = select(Person.id).where(Person.search_key.contains(text, autoescape=True)).cte()
    places = select(Community.id).where(Community.search_key.contains(text, autoescape=True)).cte()
    link = aliased(Custody)
    by_people = select(link.vehicle_id).where(standing(on, link), link.person_id.in_(select(people.c.id)))
    by_places = select(link.vehicle_id).where(standing(on, link), link.community_id.in_(select(places.c.id)))
    return or_(
        *own,
        Vehicle.id.in_(by_people),
        Vehicle.id.in_(by_places),
        Vehicle.receiver_id.in_(select(people.c.id)),
        Vehicle.community_id.in_(select(places.c.id)),
    )


def _order(order: str) -> Iterable[Any]:
    """The columns an order goes by; the car's name decides between equals."""
    name = (Vehicle.sort_key, Vehicle.id)
    match order:
        case "plate":
            return (Vehicle.plate_key == "", Vehicle.plate_key, *name)
        case "state":
            return (Custody.state, *name)
        case "holder":
            held_by = func.coalesce(Person.sort_key, Community.sort_key, Unit.search_key)
            return (held_by.is_(None), held_by, *name)
        case "community":
            place = select(_For.sort_key).where(_For.id == Vehicle.community_id).scalar_subquery()
            return (place.is_(None), place, *name)
        case "since":
            return (Custody.since, *name)
        case "insured":
            return (Vehicle.insured_until.is_(None), Vehicle.insured_until, *name)
        case _:
            return name


def _row(row: Sequence[Any], sets: tuple[KeyRow, ...], day: dt.date) -> VehicleRow:
    (
        key, make, model, plate, vin, year, colour, place, place_name, receiver, surname, given, patronymic,
        insured_until, link, state, since, *held,
    ) = row  # fmt: skip
    receiver_name = FullName(surname, given, patronymic).full if surname else ""
    return VehicleRow(
        key, make, model, plate, vin, year, colour, place, place_name or "", receiver, receiver_name,
        insured_until, insurance_on(insured_until, day), link, state, holder_of(held), since, sets,
    )  # fmt: skip
