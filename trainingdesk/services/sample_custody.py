"""What became of the sample's cars after the ceremony: scans, a transfer, a mistake, a repair, a loss."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from sqlalchemy.orm import Session

from trainingdesk.documents import act_paper as papers
from trainingdesk.documents import act_template as templates
from trainingdesk.documents.scanned import scanned
from trainingdesk.services.act_drafts import DraftActs, EditActLine
from trainingdesk.services.act_issue import DrawnAct, IssueActs, plan_issue
from trainingdesk.services.act_scans import AttachScan, read_scan
from trainingdesk.services.acts import act_pdf, lines_of
from trainingdesk.services.custody import Holder, Thing, keys, open_link, recorded
from trainingdesk.services.custody_moves import (
    CorrectLink,
    Destroy,
    FromRepair,
    HandKey,
    KeyFate,
    MarkLost,
    StartUse,
    ToRepair,
)
from trainingdesk.services.readings import CHECK, REFUEL, AddReading
from trainingdesk.services.vehicle_changes import EditVehicle
from trainingdesk.services.vehicles import vehicle_of

SIGNED = (1, 2, 3, 5, 8, 10, 13, 16, 18, 22)
"""Numbers of the acts whose signed paper came back and was scanned."""
SIGNED_ON = dt.date(2020, 2, 21)
SAID = (4, 7, 12, 15, 19, 26)
"""Those whose cars are known to be in use though the paper has not come."""
SAID_ON = dt.date(2020, 2, 24)
TRANSFERRED, TAKES_OVER = 7, 8
"""The car of the one officer went to the other of the same community."""
TRANSFER_ON = dt.date(2020, 9, 3)
TRANSFER_GROUND = "наказ ГУНП в Харківській області від 1 вересня 2020 року № 711 (приклад)"
MISTAKEN, MISTAKEN_TO = 14, 15
MISTAKEN_ON = dt.date(2020, 3, 4)
MISTAKE = "запасний комплект видано помилково: розписка стосується іншого автомобіля"
DESTROYED = 19
DESTROYED_ON = dt.date(2022, 3, 16)
DESTROYED_GROUND = "знищено внаслідок обстрілу, акт огляду від 16.03.2022 № 5 (приклад)"
LOST, LOST_ON = 2, dt.date(2020, 8, 19)
REPAIRED, IN_REPAIR = 10, 22
LOG = (
    (1, dt.date(2020, 3, 31), 1204, 30),
    (1, dt.date(2020, 6, 30), 5876, 22),
    (3, dt.date(2020, 3, 31), 980, 18),
    (13, dt.date(2020, 4, 30), 2315, 27),
)
"""Number of the act, day, kilometres, litres."""
RENEWED = {1: 4, 5: 12, 9: 26, 14: -6}
"""Whose policy ends how many days after today (before it, below nothing); the others have half a year."""
HALF_A_YEAR = 183

R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")


class _Command(Protocol[R_co]):
    def perform(self, session: Session) -> R_co:
        """Make the change."""


def do(session: Session, command: _Command[R]) -> R:
    """Carry a command out within the one that runs."""
    result = command.perform(session)
    session.flush()
    return result


def issue(
    session: Session, numbers: Mapping[int, str], at: dt.datetime, handed_on: dt.date | None = None
) -> None:
    """Issue drafts with the numbers typed in, drawn within the running step, handed over on ``handed_on``."""
    template = templates.shipped()
    batch = plan_issue(session, list(numbers), numbers, template)
    if batch.refusals:
        raise batch.refusals[0][1]
    pdfs = papers.draw(batch.facts, template)
    drawn = tuple(DrawnAct(*each) for each in zip(batch.acts, batch.facts, pdfs, strict=True))
    by = recorded(session).by
    do(session, IssueActs(drawn, tuple(numbers.items()), template, at, by, handed_on, batch.seen))


def live_on(
    session: Session,
    cars: Sequence[int],
    acts: Sequence[int],
    officers: Sequence[int],
    members: tuple[int, ...],
) -> None:
    """Let the years pass; cars, acts and officers stand in the order of the acts' numbers."""
    for number in SIGNED:
        _sign(session, acts[number - 1], number)
    for number in SAID:
        car = cars[number - 1]
        do(session, StartUse(car, SAID_ON, _link(session, car), "усне повідомлення поліцейського"))
    _mistake(session, cars[MISTAKEN - 1], officers[MISTAKEN_TO - 1])
    for number, day, km, fuel in LOG:
        do(session, AddReading(cars[number - 1], day, km=km, fuel=fuel, kind=CHECK))
    do(session, AddReading(cars[0], dt.date(2020, 7, 6), km=5990, filled=30, kind=REFUEL))
    _repair(session, cars)
    lost = keys(session, cars[LOST - 1])[0]
    do(session, MarkLost(lost.id, LOST_ON, lost.link, "рапорт від 19.08.2020 № 214 (приклад)"))
    _transfer(session, cars[TRANSFERRED - 1], officers[TAKES_OVER - 1], members)
    _destroy(session, cars[DESTROYED - 1])
    _insure(session, cars)


def _link(session: Session, car: int) -> int:
    return open_link(session, Thing(car)).id


def _sign(session: Session, act: int, number: int) -> None:
    """The signed paper came back: its first sheet as the office scanner gave it."""
    picture = scanned(act_pdf(session, act), turn=(number % 5 - 2) * 0.4)
    read = read_scan(f"акт {number}, підписаний.jpg", picture)
    do(session, AttachScan(act, read, SIGNED_ON))


def _mistake(session: Session, car: int, other: int) -> None:
    """A spare set was written down as given to the wrong officer, and taken back by a counter-record."""
    spare = keys(session, car)[1]
    wrong = do(
        session,
        HandKey(spare.id, Holder("person", other), MISTAKEN_ON, spare.link, "розписка від 04.03.2020"),
    )
    do(session, CorrectLink(wrong, MISTAKE))


def _repair(session: Session, cars: Sequence[int]) -> None:
    """One car was in the workshop for a week, another is there now."""
    back = cars[REPAIRED - 1]
    day, place = dt.date(2020, 10, 12), "СТО, м. Харків (приклад)"
    do(session, ToRepair(back, day, _link(session, back), place, "заміна гальмівних колодок"))
    do(session, FromRepair(back, day + dt.timedelta(days=7), _link(session, back)))
    here = cars[IN_REPAIR - 1]
    do(session, ToRepair(here, dt.date(2021, 2, 1), _link(session, here), place, "ремонт після ДТП"))


def _transfer(session: Session, car: int, to: int, members: tuple[int, ...]) -> None:
    """The car goes from one officer to the other by an act of its own."""
    (act,) = do(
        session,
        DraftActs(
            (car,), TRANSFER_ON, kind="transfer", receiver=to, ground=TRANSFER_GROUND, time="10:00",
            members=members,
        ),
    )  # fmt: skip
    (line,) = lines_of(session, act)
    do(session, EditActLine(line.id, "km", 9318))
    do(session, EditActLine(line.id, "fuel", 24))
    at = dt.datetime.combine(TRANSFER_ON, dt.time(7), tzinfo=dt.UTC)
    issue(session, {act: "27"}, at, handed_on=TRANSFER_ON)


def _destroy(session: Session, car: int) -> None:
    """The main keys were in the car; the spare ones stay in the safe until it is written off."""
    main, spare = keys(session, car)
    fates = (KeyFate(main.id, main.link, "destroyed"), KeyFate(spare.id, spare.link, "stays"))
    do(session, Destroy(car, DESTROYED_ON, _link(session, car), DESTROYED_GROUND, fates))


def _insure(session: Session, cars: Sequence[int]) -> None:
    """Policies renewed up to now: some end within days, one has ended."""
    today = recorded(session).today
    for number, car in enumerate(cars, start=1):
        if number == DESTROYED:
            continue
        row = vehicle_of(session, car)
        until = today + dt.timedelta(days=RENEWED.get(number, HALF_A_YEAR + number))
        do(session, EditVehicle(car, "insurance", f"ЕР {number * 20011:07d}", row.insurance))
        do(session, EditVehicle(car, "insured_until", until, row.insured_until))
