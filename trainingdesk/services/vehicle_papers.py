"""The act by which each car is where it is, and whether its signed scan came back."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from trainingdesk.db.models.acts import Act, ActLine
from trainingdesk.db.models.custody import Attachment

VOID = "void"


@dataclass(frozen=True, slots=True)
class CarPaper:
    """The newest act of a car that is not void: its key, number (empty in a draft), state, day, scan."""

    act: int
    number: str
    state: str
    act_on: dt.date
    scanned: bool


def papers_of_cars(session: Session, vehicles: Iterable[int]) -> dict[int, CarPaper]:
    """The newest standing act of each of these cars, by car; nothing for a car that has none."""
    scanned = exists().where(Attachment.act_id == Act.id)
    query: Select[*tuple[Any, ...]] = (
        select(ActLine.vehicle_id, Act.id, Act.number, Act.state, Act.act_on, scanned)
        .join(Act, Act.id == ActLine.act_id)
        .where(ActLine.vehicle_id.in_(list(vehicles)), Act.state != VOID)
        .order_by(Act.act_on, Act.id)
    )
    return {vehicle: CarPaper(*facts) for vehicle, *facts in session.execute(query)}


@dataclass(frozen=True, slots=True)
class CarAct:
    """One act of a car as its card lists it; ``scanned`` when the signed scan is there."""

    id: int
    kind: str
    number: str
    state: str
    act_on: dt.date
    scanned: bool


def acts_of_car(session: Session, vehicle: int) -> list[CarAct]:
    """Every act a car stands in, void ones too, the newest first."""
    scanned = exists().where(Attachment.act_id == Act.id)
    query: Select[*tuple[Any, ...]] = (
        select(Act.id, Act.kind, Act.number, Act.state, Act.act_on, scanned)
        .join(ActLine, ActLine.act_id == Act.id)
        .where(ActLine.vehicle_id == vehicle)
        .order_by(Act.act_on.desc(), Act.id.desc())
    )
    return [CarAct(*facts) for facts in session.execute(query)]
