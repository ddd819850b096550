"""The odometer and fuel log: kilometres only grow, and no more fuel is in the tank than fits."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.custody import Reading
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.custody import car_name, recorded
from trainingdesk.services.vehicles import vehicle_of

CHECK, REFUEL, REPLACED = "check", "refuel", "replaced"
BY_HAND = (CHECK, REFUEL, REPLACED)
MOST_KM = 2_000_000
"""Kilometres; more is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class AddReading:
    """Write down what the odometer and the gauge say, or a refuelling, or that the odometer was replaced."""

    vehicle: int
    taken_on: dt.date
    km: int | None = None
    fuel: int | None = None
    filled: int | None = None
    kind: str = CHECK
    note: str = ""

    def perform(self, session: Session) -> int:
        """Gives the reading's key; fewer kilometres than before are refused (odometer-lower)."""
        if self.kind not in BY_HAND:
            raise Rejected("reading-kind", kind=self.kind)
        car = vehicle_of(session, self.vehicle)
        return take_reading(
            session, car, self.taken_on, self.kind,
            km=self.km, fuel=self.fuel, filled=self.filled, note=self.note,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CorrectReading:
    """Mend a mistyped reading that no act rests on; what it says must fit between its neighbours."""

    reading: int
    km: int | None
    fuel: int | None
    filled: int | None
    note: str

    def perform(self, session: Session) -> None:
        """Write it over the old one; the history keeps what stood there."""
        row = session.get(Reading, self.reading)
        if row is None:
            raise Rejected("reading-unknown")
        if row.act_id is not None:
            raise Rejected("reading-by-act")
        car = vehicle_of(session, row.vehicle_id)
        _check_content(row.kind, self.km, self.fuel, self.filled, self.note)
        check_fuel(car, self.fuel, self.filled)
        if row.kind != REPLACED:
            check_km(session, car, row.taken_on, self.km, but=row.id)
        row.km, row.fuel, row.filled, row.note = self.km, self.fuel, self.filled, tidy(self.note)


def take_reading(
    session: Session,
    car: Vehicle,
    taken_on: dt.date,
    kind: str,
    *,
    km: int | None = None,
    fuel: int | None = None,
    filled: int | None = None,
    act: int | None = None,
    note: str = "",
) -> int:
    """Add a line to the log of a car, by hand or by an act; gives its key.

    Raises ``Rejected``: reading-empty, reading-future, odometer-lower, odometer-higher (than one of a later
    day), odometer-much, fuel-negative, fuel-over-tank, refuel-litres, replaced-note-missing.
    """
    if taken_on > recorded(session).today:
        raise Rejected("reading-future", date=taken_on)
    _check_content(kind, km, fuel, filled, note)
    check_fuel(car, fuel, filled)
    if kind != REPLACED:
        check_km(session, car, taken_on, km)
    row = Reading(
        vehicle_id=car.id, taken_on=taken_on, kind=kind, km=km, fuel=fuel, filled=filled, act_id=act,
        note=tidy(note),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def _check_content(kind: str, km: int | None, fuel: int | None, filled: int | None, note: str) -> None:
    if kind == REPLACED and not tidy(note):
        raise Rejected("replaced-note-missing")
    if kind == REPLACED and km is None:
        raise Rejected("replaced-km-missing")
    if kind == REFUEL and not filled:
        raise Rejected("refuel-litres")
    if km is None and fuel is None and not filled:
        raise Rejected("reading-empty")
    if km is not None and not 0 <= km <= MOST_KM:
        raise Rejected("odometer-much", value=km, most=MOST_KM)


def check_fuel(car: Vehicle, fuel: int | None, filled: int | None = None) -> None:
    """Refuse litres that are less than nothing or more than the tank holds."""
    for litres in (fuel, filled):
        if litres is not None and litres < 0:
            raise Rejected("fuel-negative", value=litres)
        if litres is not None and car.tank is not None and litres > car.tank:
            raise Rejected("fuel-over-tank", value=litres, tank=car.tank, what=car_name(car))


def check_km(
    session: Session, car: Vehicle, taken_on: dt.date, km: int | None, *, but: int | None = None
) -> None:
    """Refuse kilometres below an earlier reading or above a later one; a replaced odometer begins anew.

    Of readings of one day the later written is the later; ``but`` is the one being corrected.
    """
    if km is None:
        return
    query = (
        select(Reading.id, Reading.taken_on, Reading.kind, Reading.km)
        .where(Reading.vehicle_id == car.id, Reading.km.is_not(None))
        .order_by(Reading.taken_on, Reading.id)
    )
    place = (taken_on, float("inf") if but is None else but)
    log = [row for row in session.execute(query) if row.id != but]
    before = [row for row in log if (row.taken_on, row.id) < place]
    after = [row for row in log if (row.taken_on, row.id) > place]
    if before and before[-1].km > km:
        raise Rejected("odometer-lower", value=km, former=before[-1].km, date=before[-1].taken_on)
    if after and after[0].kind != REPLACED and after[0].km < km:
        raise Rejected("odometer-higher", value=km, later=after[0].km, date=after[0].taken_on)
