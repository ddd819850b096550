"""Where a list and the desk say different things of one car."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import PersonName
from trainingdesk.db.models.custody import Reading
from trainingdesk.db.models.places import Community, CommunityName
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.domain.names import FullName
from trainingdesk.domain.text import search_key
from trainingdesk.services.intake_match import batched
from trainingdesk.services.vehicle_intake_rows import Difference, PlannedVehicle, said
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.spreadsheets.headers import Field


@dataclass(frozen=True, slots=True)
class Held:
    """A car of the desk as a row of a list is compared with; names are all it may be called by."""

    id: int
    make: str
    model: str
    plate: str
    plate_key: str
    vin: str
    year: int | None
    km: int | None
    keys: int
    planned_on: dt.date | None
    communities: frozenset[str]
    community: str
    receivers: frozenset[str]
    receiver: str

    @property
    def name(self) -> str:
        """«Renault Duster АХ 4902 КР»."""
        return " ".join(filter(None, (self.make, self.model, self.plate or self.vin)))


def held_by(session: Session, cars: Iterable[Vehicle]) -> Iterator[Held]:
    """These cars with their last kilometres, their key sets, and all names of whom they are meant for."""
    rows = list(cars)
    for some in batched([row.id for row in rows]):
        wanted = set(some)
        yield from _held(session, [row for row in rows if row.id in wanted])


def _held(session: Session, cars: list[Vehicle]) -> Iterator[Held]:
    ids = [car.id for car in cars]
    km: dict[int, int] = {}
    readings = (
        select(Reading.vehicle_id, Reading.km)
        .where(Reading.vehicle_id.in_(ids), Reading.km.is_not(None))
        .order_by(Reading.taken_on, Reading.id)
    )
    for vehicle, value in session.execute(readings):
        km[vehicle] = value or 0
    counts = select(KeySet.vehicle_id, func.count()).where(KeySet.vehicle_id.in_(ids))
    keys = {vehicle: int(count) for vehicle, count in session.execute(counts.group_by(KeySet.vehicle_id))}
    places: dict[int, list[str]] = {}
    meant = {car.community_id for car in cars}
    former = select(CommunityName.community_id, CommunityName.name)
    now = select(Community.id, Community.name).where(Community.id.in_(meant))
    for query in (former.where(CommunityName.community_id.in_(meant)), now):
        for key, name in session.execute(query):
            places.setdefault(key, []).append(name)
    people: dict[int, list[str]] = {}
    borne = select(PersonName).where(PersonName.person_id.in_({car.receiver_id for car in cars}))
    for row in session.scalars(borne.order_by(PersonName.id)):
        people.setdefault(row.person_id, []).append(FullName(row.surname, row.given, row.patronymic).full)
    for car in cars:
        towns, names = places.get(car.community_id or 0, []), people.get(car.receiver_id or 0, [])
        yield Held(
            car.id, car.make, car.model, car.plate, car.plate_key, car.vin, car.year, km.get(car.id),
            keys.get(car.id, 0), car.planned_on, frozenset(map(search_key, towns)),
            towns[-1] if towns else "", frozenset(map(search_key, names)), names[-1] if names else "",
        )  # fmt: skip


def differences(row: PlannedVehicle, car: Held) -> tuple[tuple[Difference, ...], tuple[Complaint, ...]]:
    """What the list has otherwise than the desk, and what cannot be so: fewer kilometres than before.

    Plate, kilometres and the day of the act are offered; the rest is changed where the car is shown.
    """
    line = row.line
    told = [
        (Field.PLATE, car.plate, line.plate, car.plate_key != line.plate_key, True),
        (Field.VIN, car.vin, line.vin, car.vin != line.vin, not car.vin),
        (Field.ACT_DATE, _day(car.planned_on), _day(line.act_on), car.planned_on != line.act_on, True),
        (Field.MAKE, f"{car.make} {car.model}".strip(), f"{line.make} {line.model}".strip(),
         search_key(f"{car.make} {car.model}") != search_key(f"{line.make} {line.model}"), False),
        (Field.YEAR, str(car.year or ""), str(line.year or ""), car.year != line.year, False),
        (Field.KEYS, str(car.keys), "" if line.keys is None else str(line.keys),
         car.keys != line.keys, False),
        (Field.COMMUNITY, car.community, line.community_name,
         search_key(line.community_name) not in car.communities, False),
        (Field.RECEIVER, car.receiver, line.receiver.full if line.receiver else "",
         line.receiver is not None and search_key(line.receiver.full) not in car.receivers, False),
    ]  # fmt: skip
    complaints: list[Complaint] = []
    if line.km is not None and car.km is not None and line.km < car.km:
        facts = {"km": line.km, "last": car.km, "what": car.name}
        complaints.append(said(line, Field.MILEAGE, "list-odometer-lower", facts))
    elif line.km is not None and line.km != car.km:
        old = "" if car.km is None else str(car.km)
        told.append((Field.MILEAGE, old, str(line.km), True, True))
    return tuple(
        Difference(f"{row.key}|{what}", what, old, new, offered)
        for what, old, new, other, offered in told
        if other and new
    ), tuple(complaints)


def _day(day: dt.date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"
