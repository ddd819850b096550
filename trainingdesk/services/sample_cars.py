"""The sample of cars: 26 to 13 communities on 12 and 13 February 2020, and what became of them since.

Public: the days, the numbers, the communities of Kharkiv oblast (domain reference 6, 8). Invented: everybody,
every plate, VIN, order and act; nothing here tells of a real car or of somebody who lives.
"""

import csv
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.places import Community
from trainingdesk.db.store import Done, Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import resources
from trainingdesk.services.act_drafts import DraftActs, EditAct, EditActLine
from trainingdesk.services.acts import lines_of
from trainingdesk.services.ceremonies import CallAbsent, CallDeputy, CallHandedOver, PlanCeremony, calls
from trainingdesk.services.codifier import ensure_codifier
from trainingdesk.services.community_changes import SetHead
from trainingdesk.services.driving import DRIVER, SetDrivingRight
from trainingdesk.services.equipment import usual_equipment
from trainingdesk.services.newcomers import NewPerson, add_people, add_person
from trainingdesk.services.office import Furnish, furnished
from trainingdesk.services.sample import OpenSample
from trainingdesk.services.sample_custody import do, issue, live_on
from trainingdesk.services.vehicle_changes import AddVehicle, NewKeySet, NewVehicle
from trainingdesk.services.vehicles import EquipmentRow

UNIT = "ГУНП в Харківській області"
SAFE = "сейф чергової частини"
GROUND = "наказ ГУНП в Харківській області від 10 лютого 2020 року № 104 (приклад)"
EXCEPTION = "наказ ГУНП в Харківській області від 11 лютого 2020 року № 107 (приклад)"
ON_BOOKS = dt.date(2020, 2, 3)
INSURED_UNTIL = dt.date(2021, 2, 9)
CLEARED = dt.date(2020, 2, 7)
ISSUED_AT = dt.datetime(2020, 2, 11, 14, 0, tzinfo=dt.UTC)
HANDED_HOUR = dt.time(10, 30, tzinfo=dt.UTC)
TITLE = "Урочиста передача сертифікатів і ключів від службових автомобілів"
PLACE = "ХНУВС, м. Харків"
GIVER = NewPerson(
    "Зразковенко", "Павло", "Петрович", "m", dt.date(1976, 4, 18), "lieutenant-colonel",
    "начальник відділу автотранспортного забезпечення", UNIT, "ГУНП", "Харківська",
)  # fmt: skip
COMMISSION = (
    NewPerson(
        "Прикладенко", "Ірина", "Олегівна", "f", dt.date(1981, 6, 2), "major",
        "заступник начальника відділу автотранспортного забезпечення", UNIT, "ГУНП", "Харківська",
    ),
    NewPerson(
        "Умовний", "Степан", "Андрійович", "m", dt.date(1987, 12, 11), "captain",
        "старший інспектор відділу автотранспортного забезпечення", UNIT, "ГУНП", "Харківська",
    ),
)  # fmt: skip
# By the number of the act: who was told apart on the day.
BY_DEPUTY = 9
DEPUTY = ("Заміський Юрій Володимирович", "довіреність від 11.02.2020 № 31 (приклад)")
ABSENT = 24
ABSENCE = "у відрядженні до 20.02.2020"
BY_EXCEPTION = 17
"""The clearance ran out before the day, and an order lets him take the car."""
CLEARANCE_UNKNOWN = 20
WITHOUT = {4: "Термопринтер", 11: "Радіостанція", 19: "Термопринтер"}
"""By the number of the act: what was not in the car."""


@dataclass(frozen=True, slots=True)
class SampleCars:
    """Put the cars on the books, hand them over by acts in two ceremonies, and let them live on.

    One step, so that it can be taken away in one step too, though its acts are issued ones.
    """

    def perform(self, session: Session) -> tuple[int, ...]:
        """Gives the cars' keys; a community that is not in the register is refused."""
        if not furnished(session):
            do(session, Furnish())
        rows = _read("vehicles.tsv")
        communities = _communities(session)
        _heads(session, communities)
        officers = _officers(session, rows)
        cars = _cars(session, rows, communities, officers)
        giver = add_person(session, GIVER)
        members = tuple(add_people(session, COMMISSION))
        acts = _acts(session, rows, cars, giver, members)
        _ceremonies(session, rows, acts)
        live_on(session, cars, acts, officers, members)
        return tuple(cars)


@dataclass(frozen=True, slots=True)
class OpenSampleDesk:
    """Build the whole sample: the cohort, then the cars; one step, taken away by one."""

    def perform(self, session: Session) -> int:
        """Gives the cohort's key."""
        cohort = do(session, OpenSample())
        do(session, SampleCars())
        return cohort


def open_sample_desk(store: Store, *, by: str) -> Done[int]:
    """Load the communities where there are none, then build the whole sample; gives the cohort's key."""
    ensure_codifier(store, by)
    return store.execute(OpenSampleDesk(), by=by)


def _read(name: str) -> list[dict[str, str]]:
    source: Path = resources() / "sample" / name
    with source.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def _communities(session: Session) -> Mapping[str, int]:
    found = {row.code: row.id for row in session.execute(select(Community.code, Community.id))}
    for row in _read("heads.tsv"):
        if row["community"] not in found:
            raise Rejected("community-unknown", text=row["community"])
    return found


def _person(row: Mapping[str, str], **more: str) -> NewPerson:
    return NewPerson(
        surname=row["surname"],
        given=row["given"],
        patronymic=row["patronymic"],
        sex=row["sex"],
        birth_date=dt.date.fromisoformat(row["birth_date"]),
        **more,
    )


def _heads(session: Session, communities: Mapping[str, int]) -> None:
    """Who headed them on the days, and who came after the elections of that autumn."""
    for row in _read("heads.tsv"):
        until = dt.date.fromisoformat(row["until"]) if row["until"] else None
        since = dt.date.fromisoformat(row["since"])
        new = _person(row)
        do(session, SetHead(communities[row["community"]], row["title"], since, until, new=new))


def _officers(session: Session, rows: Sequence[Mapping[str, str]]) -> list[int]:
    """The officers with their licences and clearances."""
    found = add_people(
        session,
        [
            _person(
                row, rank=row["rank"], position="поліцейський офіцер громади", unit=UNIT, unit_kind="ГУНП",
                oblast="Харківська", badge=row["badge"],
            )
            for row in rows
        ],
    )  # fmt: skip
    for number, (row, person) in enumerate(zip(rows, found, strict=True), start=1):
        known = number != CLEARANCE_UNKNOWN
        ended = dt.date(2020, 2, 8) if number == BY_EXCEPTION else None
        right = SetDrivingRight(
            person, CLEARED, row["licence"], "B", clearance=DRIVER if known else "",
            clearance_number=str(40 + number) if known else "", clearance_on=CLEARED if known else None,
            clearance_until=ended,
        )  # fmt: skip
        do(session, right)
    return found


def _cars(
    session: Session,
    rows: Sequence[Mapping[str, str]],
    communities: Mapping[str, int],
    officers: Sequence[int],
) -> list[int]:
    """The cars on the books of the police, their keys in the safe; one came with one set of keys."""
    usual = usual_equipment(session)
    cars = []
    for number, (row, officer) in enumerate(zip(rows, officers, strict=True), start=1):
        missing = WITHOUT.get(number, "").casefold()
        new = NewVehicle(
            make=row["make"],
            model=row["model"],
            plate=row["plate"],
            vin=row["vin"],
            year=2019,
            colour="білий",
            engine=f"SAMPLE{number:04d}",
            chassis=row["vin"],
            registration=f"СХХ {number * 7919 % 1000000:06d}",
            insurance=f"АР {number * 10007:07d}",
            insured_until=INSURED_UNTIL,
            owner_unit=UNIT,
            community=communities[row["community"]],
            receiver=officer,
            tank=50 if row["model"] == "Duster" else 47,
            documents="Свідоцтво про реєстрацію, поліс ОСЦПВ, сервісна книжка.",
            keys=(NewKeySet(), NewKeySet()) if row["spare"] == "1" else (NewKeySet(),),
            safe=SAFE,
            km=int(row["km"]),
            fuel=int(row["fuel"]),
            equipment=tuple(
                EquipmentRow(each.name, each.quantity, present=each.name.casefold() != missing)
                for each in usual
            ),
            since=ON_BOOKS,
        )
        cars.append(do(session, AddVehicle(new)))
    return cars


def _acts(
    session: Session,
    rows: Sequence[Mapping[str, str]],
    cars: Sequence[int],
    giver: int,
    members: tuple[int, ...],
) -> list[int]:
    """An act a car, of the day it was handed over, numbered from 1 by the owner of the cars."""
    acts: list[int] = []
    for car, row in zip(cars, rows, strict=True):
        day = dt.date.fromisoformat(row["day"])
        draft = DraftActs((car,), day, giver=giver, ground=GROUND, time="12:30", members=members)
        acts += do(session, draft)
    for number, act in enumerate(acts, start=1):
        (line,) = lines_of(session, act)
        do(session, EditActLine(line.id, "condition", "Справний, видимих пошкоджень немає."))
        if number == BY_EXCEPTION:
            do(session, EditAct(act, "exception", EXCEPTION, ""))
    issue(session, {act: str(number) for number, act in enumerate(acts, start=1)}, ISSUED_AT)
    return acts


def _ceremonies(session: Session, rows: Sequence[Mapping[str, str]], acts: Sequence[int]) -> None:
    """Two days: everybody is called; one sends a deputy, one does not come."""
    days: dict[dt.date, list[int]] = {}
    for row, act in zip(rows, acts, strict=True):
        days.setdefault(dt.date.fromisoformat(row["day"]), []).append(act)
    for day, called in days.items():
        ceremony = do(session, PlanCeremony(TITLE, day, PLACE, tuple(called)))
        at = dt.datetime.combine(day, HANDED_HOUR)
        for call in calls(session, ceremony):
            number = acts.index(call.act.id) + 1
            if number == ABSENT:
                do(session, CallAbsent(call.id, ABSENCE))
            elif number == BY_DEPUTY:
                do(session, CallDeputy(call.id, *DEPUTY, call.seen, at))
            else:
                do(session, CallHandedOver(call.id, call.seen, at))
