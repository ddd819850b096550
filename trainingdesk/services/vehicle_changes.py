"""Putting a car on the books and mending its record; its keys begin in the safe of who owns it."""

import datetime as dt
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.domain.custody import BALANCE, COMMUNITY, DESTROYED, HELD, PERSON, SAFE, UNIT, WRITTEN_OFF
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key, tidy
from trainingdesk.domain.vehicles import check_tank, check_year, read_make, read_plate, read_vin
from trainingdesk.services.custody import Holder, Thing, begin, car_name, open_link, recorded
from trainingdesk.services.equipment import list_equipment
from trainingdesk.services.people import find_or_add_unit, person_of
from trainingdesk.services.readings import take_reading
from trainingdesk.services.vehicles import EquipmentRow, vehicle_of

POLICE, OF_COMMUNITY = "police", "community"
MOST_KEYS = 9
PLAIN_TEXTS = ("colour", "engine", "chassis", "registration", "insurance", "documents", "note")
FIELDS = (
    *PLAIN_TEXTS, "make", "model", "plate", "vin", "year", "tank", "insured_until", "community_id",
    "receiver_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewKeySet:
    """One set of keys of a car that comes: how many of each are on the ring, and the tag's text."""

    ignition: int = 1
    fobs: int = 1
    tag: str = ""


@dataclass(frozen=True, slots=True)
class NewVehicle:
    """What is known of a car that comes on the books on the day ``since``.

    ``owner`` is ``police`` (then ``owner_unit`` names the unit, made when it is new) or ``community``.
    ``keys`` are its sets, the main one first. ``km`` and ``fuel`` are as read on that day. ``safe`` says
    where the keys lie. No ``equipment`` means none listed yet.
    """

    make: str
    model: str = ""
    plate: str = ""
    vin: str = ""
    year: int | None = None
    colour: str = ""
    engine: str = ""
    chassis: str = ""
    registration: str = ""
    insurance: str = ""
    insured_until: dt.date | None = None
    owner: str = POLICE
    owner_unit: str = ""
    owner_community: int | None = None
    community: int | None = None
    receiver: int | None = None
    tank: int | None = None
    documents: str = ""
    note: str = ""
    keys: tuple[NewKeySet, ...] = (NewKeySet(), NewKeySet())
    safe: str = ""
    km: int | None = None
    fuel: int | None = None
    equipment: tuple[EquipmentRow, ...] = ()
    since: dt.date | None = None


@dataclass(frozen=True, slots=True)
class AddVehicle:
    """Put a car on the books, with its keys in the owner's safe."""

    new: NewVehicle

    def perform(self, session: Session) -> int:
        """Gives the car's key; a VIN or plate that another car has is refused, naming that car."""
        new, day = self.new, self.new.since or recorded(session).today
        owner = _owner(session, new.owner, new.owner_unit, new.owner_community)
        car = Vehicle(
            make=_make(new.make),
            model=tidy(new.model),
            owner=new.owner,
            owner_unit_id=owner.id if owner.kind == UNIT else None,
            owner_community_id=owner.id if owner.kind == COMMUNITY else None,
            community_id=_community(session, new.community),
            receiver_id=person_of(session, new.receiver).id if new.receiver else None,
            insured_until=new.insured_until,
            **{name: tidy(getattr(new, name)) for name in PLAIN_TEXTS},
        )
        set_numbers(session, car, new.plate, new.vin)
        check_year(new.year, today=recorded(session).today)
        check_tank(new.tank)
        car.year, car.tank = new.year, new.tank
        settle(car)
        session.add(car)
        session.flush()
        begin(session, Thing(car.id), owner, BALANCE, day)
        safe = Holder(owner.kind, owner.id, place=new.safe)
        for number, one in enumerate(new.keys, start=1):
            _add_key_set(session, car, number, one, safe, day)
        if new.km is not None or new.fuel is not None:
            take_reading(session, car, day, "received", km=new.km, fuel=new.fuel)
        list_equipment(session, car.id, new.equipment)
        return car.id


@dataclass(frozen=True, slots=True)
class EditVehicle:
    """Change one of ``FIELDS``; refused when somebody changed it after it was ``seen``."""

    vehicle: int
    field: str
    value: str | int | dt.date | None
    seen: str | int | dt.date | None

    def perform(self, session: Session) -> None:
        """Write the value, read as at the car's coming."""
        if self.field not in FIELDS:
            raise Rejected("vehicle-field-unknown", field=self.field)
        car = vehicle_of(session, self.vehicle)
        now = getattr(car, self.field)
        if now != self.seen:
            raise Rejected("field-changed-meanwhile", now=now, yours=self.value)
        self._write(session, car)
        settle(car)

    def _write(self, session: Session, car: Vehicle) -> None:
        value = self.value
        match self.field, value:
            case "plate", str():
                set_numbers(session, car, value, car.vin)
            case "vin", str():
                set_numbers(session, car, car.plate, value)
            case "make", str():
                car.make = _make(value)
            case ("year", int() | None):
                check_year(value, today=recorded(session).today)
                car.year = value
            case ("tank", int() | None):
                check_tank(value)
                car.tank = value
            case ("insured_until", dt.date() | None):
                car.insured_until = value
            case ("community_id", int() | None):
                car.community_id = _community(session, value)
            case ("receiver_id", int() | None):
                car.receiver_id = person_of(session, value).id if value else None
            case _, str() if self.field in {*PLAIN_TEXTS, "model"}:
                setattr(car, self.field, tidy(value))
            case _:
                raise Rejected("vehicle-field-unknown", field=self.field)


@dataclass(frozen=True, slots=True)
class SetOwner:
    """Say who owns the car: the police, on the books of a unit, or a community."""

    vehicle: int
    owner: str
    unit: str = ""
    community: int | None = None

    def perform(self, session: Session) -> None:
        """Write it; who holds the car is another matter and stays."""
        car = vehicle_of(session, self.vehicle)
        owner = _owner(session, self.owner, self.unit, self.community)
        car.owner = self.owner
        car.owner_unit_id = owner.id if owner.kind == UNIT else None
        car.owner_community_id = owner.id if owner.kind == COMMUNITY else None


@dataclass(frozen=True, slots=True)
class AddKeySet:
    """A further set of keys turns up: it begins in a safe, or with whoever holds it."""

    vehicle: int
    since: dt.date
    to: Holder
    new: NewKeySet = field(default_factory=NewKeySet)
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the key set's key."""
        car = vehicle_of(session, self.vehicle)
        state = open_link(session, Thing(car.id)).state
        if state in {DESTROYED, WRITTEN_OFF}:
            raise Rejected("keys-of-a-car-gone", what=car_name(car))
        numbers = session.scalars(select(KeySet.number).where(KeySet.vehicle_id == car.id))
        return _add_key_set(
            session, car, max(numbers, default=0) + 1, self.new, self.to, self.since, self.ground
        )


@dataclass(frozen=True, slots=True)
class EditKeySet:
    """Say how many keys and fobs are on a ring, and what its tag says."""

    key_set: int
    new: NewKeySet

    def perform(self, session: Session) -> None:
        """Write it; where the set is stays as it was."""
        row = session.get(KeySet, self.key_set)
        if row is None:
            raise Rejected("key-unknown")
        _check_keys(self.new)
        row.ignition, row.fobs, row.tag = self.new.ignition, self.new.fobs, tidy(self.new.tag)


def settle(car: Vehicle) -> None:
    """Make the keys for search and order say what the car's own columns say."""
    words = search_key(f"{car.make} {car.model} {car.plate} {car.registration}").split()
    numbers = [car.plate_key.lower(), car.vin.lower()]
    car.search_key = " ".join(dict.fromkeys(filter(None, (*words, *numbers))))
    car.sort_key = sort_key(f"{car.make} {car.model} {car.plate}")


def set_numbers(session: Session, car: Vehicle, plate: str, vin: str) -> None:
    """Give a car its plate and VIN as read; one that another car has is refused, naming that car."""
    read, number = read_plate(plate), read_vin(vin)
    same = select(Vehicle).where(Vehicle.id != (car.id or 0)).limit(1)
    if number.text:
        other = session.scalar(same.where(Vehicle.vin == number.text))
        if other is not None:
            raise Rejected("vin-taken", value=number.text, what=car_name(other))
    if read.key:
        other = session.scalar(same.where(Vehicle.plate_key == read.key))
        if other is not None:
            raise Rejected("plate-taken", value=read.text, what=car_name(other), vin=other.vin or "—")
    car.plate, car.plate_key, car.vin = read.text, read.key, number.text


def _make(text: str) -> str:
    make = read_make(text)
    if not make:
        raise Rejected("vehicle-make-missing")
    return make


def _owner(session: Session, owner: str, unit: str, community: int | None) -> Holder:
    if owner == POLICE and tidy(unit):
        return Holder(UNIT, find_or_add_unit(session, unit))
    if owner == OF_COMMUNITY and community is not None:
        return Holder(COMMUNITY, _community(session, community))
    raise Rejected("vehicle-owner-missing")


def _community(session: Session, key: int | None) -> int | None:
    if key is not None and session.get(Community, key) is None:
        raise Rejected("community-key-unknown")
    return key


def _check_keys(new: NewKeySet) -> None:
    if not (0 <= new.ignition <= MOST_KEYS and 0 <= new.fobs <= MOST_KEYS and new.ignition + new.fobs):
        raise Rejected("key-counts", most=MOST_KEYS)


def _add_key_set(
    session: Session, car: Vehicle, number: int, new: NewKeySet, to: Holder, since: dt.date, ground: str = ""
) -> int:
    _check_keys(new)
    row = KeySet(vehicle_id=car.id, number=number, ignition=new.ignition, fobs=new.fobs, tag=tidy(new.tag))
    session.add(row)
    session.flush()
    state = HELD if to.kind == PERSON else SAFE
    begin(session, Thing(car.id, row.id), to, state, since, ground)
    return row.id
