"""Cars in from lists: planned, shown, and stored all at once or not at all."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from trainingdesk.db.models.custody import Custody, Reading
from trainingdesk.db.models.places import CommunityHead
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.db.store import Done, Store
from trainingdesk.domain.custody import BALANCE, RECEIVED, SAFE, UNIT
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.communities import ensure_codifier
from trainingdesk.services.custody import Recorded, recorded
from trainingdesk.services.intake_rows import refuse_strays
from trainingdesk.services.newcomers import NewPerson, add_people
from trainingdesk.services.people import find_or_add_unit
from trainingdesk.services.readings import CHECK, take_reading
from trainingdesk.services.sheet_memory import fields_remembered
from trainingdesk.services.vehicle_changes import settle
from trainingdesk.services.vehicle_intake_plan import plan_lines, plan_vehicles
from trainingdesk.services.vehicle_intake_rows import Action, PlannedVehicle, VehiclePlan, day_of
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.layout import Choice
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Sheet
from trainingdesk.spreadsheets.vehicles import VehicleLine, VehiclesSheet, read_vehicles

DONE, DOUBTS_REMAIN = 0, 3
"""Exit codes of a headless intake; a refusal is an exception and ends with 1."""


@dataclass(frozen=True, slots=True)
class VehicleIntakeResult:
    """What an intake of cars stored: cars and their key sets, people new to the register, changes."""

    vehicles: tuple[int, ...]
    keys: int
    people: int
    changed: int


@dataclass(frozen=True, slots=True)
class TakeInVehicles:
    """Store a planned intake of cars: one transaction, one undo.

    It is planned again where it is stored; ``expected`` is the digest of the plan that was shown, and an
    intake that would store anything else is refused (vehicle-intake-changed).
    """

    unit: str
    lines: tuple[VehicleLine, ...]
    decisions: tuple[tuple[str, str], ...]
    accept: tuple[str, ...]
    expected: str

    def record(self) -> dict[str, Any]:
        """The files and answers; what was stored stands in the journal of each car."""
        files = list(dict.fromkeys(line.file for line in self.lines))
        decisions, accept = dict(self.decisions), list(self.accept)
        return {"unit": self.unit, "files": files, "lines": len(self.lines),
                "decisions": decisions, "accept": accept}  # fmt: skip

    def perform(self, session: Session) -> VehicleIntakeResult:
        """Store every sure row; doubtful and skipped ones leave no trace."""
        plan = plan_lines(
            session, self.lines, unit=self.unit, decisions=dict(self.decisions), accept=self.accept
        )
        if plan.digest != self.expected:
            raise Rejected("vehicle-intake-changed")
        now = recorded(session)
        new = [
            NewPerson(
                each.name.surname, each.name.given, each.name.patronymic, rank=each.rank, note=each.source
            )
            for each in plan.people
        ]
        people = dict(zip((each.key for each in plan.people), add_people(session, new), strict=True))
        vehicles, keys = _add(session, plan, people, now)
        for head, title in plan.titles:
            session.get_one(CommunityHead, head).title = title
        changed = _change(session, plan, now)
        return VehicleIntakeResult(tuple(vehicles), keys, len(people), changed)


def take_in_vehicles(plan: VehiclePlan) -> TakeInVehicles:
    """The command that stores what this plan shows."""
    lines = tuple(replace(line, corrections=()) for line in plan.lines)
    return TakeInVehicles(plan.unit, lines, plan.decisions, plan.accepted, plan.digest)


def _add(
    session: Session, plan: VehiclePlan, people: Mapping[str, int], now: Recorded
) -> tuple[list[int], int]:
    """Put the new cars on the unit's books, keys in its safe; gives the cars' keys and how many sets.

    A table at a time, so that a list of thousands takes seconds. What ``AddVehicle`` checks, the plan has.
    """
    rows = plan.of(Action.NEW)
    if not rows:
        return [], 0
    unit = find_or_add_unit(session, plan.unit)
    cars = [_car(row, unit, people) for row in rows]
    session.add_all(cars)
    session.flush()
    sets = [
        KeySet(vehicle_id=car.id, number=number, ignition=1, fobs=1, tag="")
        for row, car in zip(rows, cars, strict=True)
        for number in range(1, row.keys + 1)
    ]
    session.add_all(sets)
    session.flush()
    days = {car.id: day_of(row.line, now.today) for row, car in zip(rows, cars, strict=True)}
    links = [_link(car.id, None, BALANCE, unit, days[car.id], now) for car in cars]
    links += [_link(each.vehicle_id, each.id, SAFE, unit, days[each.vehicle_id], now) for each in sets]
    session.add_all(links)
    session.add_all(
        Reading(
            vehicle_id=car.id, taken_on=days[car.id], kind=RECEIVED, km=row.line.km,
            fuel=None, filled=None, act_id=None, note="",
        )
        for row, car in zip(rows, cars, strict=True)
        if row.line.km is not None
    )  # fmt: skip
    session.flush()
    return [car.id for car in cars], len(sets)


def _car(row: PlannedVehicle, unit: int, people: Mapping[str, int]) -> Vehicle:
    line = row.line
    car = Vehicle(
        make=line.make or "—",
        model=line.model,
        plate=row.plate,
        plate_key=row.plate_key,
        vin=row.vin,
        year=line.year,
        colour=line.colour,
        engine="",
        chassis="",
        registration=line.registration,
        insurance="",
        insured_until=None,
        owner="police",
        owner_unit_id=unit,
        owner_community_id=None,
        community_id=row.place.id if row.place else None,
        receiver_id=people[row.newcomer] if row.newcomer else row.receiver,
        planned_on=line.act_on,
        tank=None,
        documents="",
        note=line.note,
    )
    settle(car)
    return car


def _link(vehicle: int, key_set: int | None, state: str, unit: int, day: dt.date, now: Recorded) -> Custody:
    """The first link of a car or a key set, as ``custody.begin`` puts it."""
    return Custody(
        vehicle_id=vehicle,
        key_set_id=key_set,
        after_id=None,
        state=state,
        holder=UNIT,
        unit_id=unit,
        person_id=None,
        community_id=None,
        place="",
        since=day,
        until=None,
        move=RECEIVED,
        act_id=None,
        ground="",
        corrected_by_id=None,
        recorded_at=now.at,
        recorded_by=now.by,
    )


def _change(session: Session, plan: VehiclePlan, now: Recorded) -> int:
    """Store the accepted differences of cars the desk has; gives how many."""
    changed = 0
    for row in plan.of(Action.CHANGE):
        accepted = {each.field for each in row.differences if each.accepted}
        if not accepted:
            continue
        car, line = session.get_one(Vehicle, row.vehicle), row.line
        if Field.PLATE in accepted:
            car.plate, car.plate_key = line.plate, line.plate_key
        if Field.VIN in accepted:
            car.vin = line.vin
        if Field.ACT_DATE in accepted:
            car.planned_on = line.act_on
        if Field.MILEAGE in accepted:
            take_reading(session, car, now.today, CHECK, km=line.km, note=line.file)
        settle(car)
        changed += len(accepted)
    return changed


@dataclass(frozen=True, slots=True)
class VehicleReport:
    """A headless intake of cars: the plan and what was done, nothing in a dry run or where nothing is new."""

    plan: VehiclePlan
    done: Done[VehicleIntakeResult] | None
    dry_run: bool = False

    @property
    def exit_code(self) -> int:
        """0 when everything is settled, 3 when questions remain."""
        return DOUBTS_REMAIN if self.plan.waiting or self.plan.unread else DONE


def vehicles_of(
    store: Store, sheets: Sequence[Sheet], choices: Mapping[str, Choice] | None = None
) -> VehiclesSheet:
    """Every car in sheets already read; ``choices`` of columns by fingerprint go before those remembered."""
    return read_vehicles(sheets, {**store.query(fields_remembered), **(choices or {})})


def vehicle_files(
    store: Store,
    paths: Sequence[Path],
    *,
    by: str,
    unit: str = "",
    dry_run: bool = False,
    decisions: Mapping[str, str] | None = None,
    accept: Iterable[str] = (),
    progress: Progress | None = None,
) -> VehicleReport:
    """Read, plan and (unless ``dry_run``) store; vehicle-intake-nothing when no file names a car."""
    sheets = read(list(dict.fromkeys(path.resolve() for path in paths)), progress)
    ensure_codifier(store, by)
    cars = vehicles_of(store, sheets)
    if not cars.lines and not cars.complaints:
        raise Rejected("vehicle-intake-nothing")
    wanted = frozenset(accept)
    plan = store.query(plan_vehicles, cars, unit=unit, decisions=decisions, accept=wanted)
    refuse_strays(decisions or {}, [row.key for row in plan.rows] + [each.key for each in plan.questions])
    offered = [each.key for row in plan.rows for each in row.differences if each.offered]
    refuse_strays(dict.fromkeys(wanted, "accept"), offered)
    done = store.execute(take_in_vehicles(plan), by=by) if plan.useful and not dry_run else None
    return VehicleReport(plan, done, dry_run)
