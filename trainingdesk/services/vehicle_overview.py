"""What the overview tells of the cars: how many are where, which papers and insurances need somebody."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.domain.custody import DESTROYED, WRITTEN_OFF
from trainingdesk.domain.vehicles import SOON
from trainingdesk.services.acts import count_acts


@dataclass(frozen=True, slots=True)
class VehicleCounters:
    """Cars by state (written-off ones aside), acts without a signed scan, insurances ended or about to."""

    states: tuple[tuple[str, int], ...]
    unsigned: int
    expired: int
    ending: int

    @property
    def cars(self) -> int:
        """How many cars there are."""
        return sum(count for _, count in self.states)


def vehicle_counters(session: Session, today: dt.date) -> VehicleCounters:
    """Count the cars as they stand today, in four questions."""
    query = (
        select(Custody.state, func.count())
        .where(Custody.key_set_id.is_(None), Custody.until.is_(None), Custody.state != WRITTEN_OFF)
        .group_by(Custody.state)
    )
    states = tuple((state, count) for state, count in session.execute(query))
    soon = today + dt.timedelta(days=SOON)
    return VehicleCounters(
        states,
        count_acts(session, unsigned=True),
        _insured(session, None, today - dt.timedelta(days=1)),
        _insured(session, today, soon),
    )


def _insured(session: Session, first: dt.date | None, last: dt.date) -> int:
    """How many cars on the road have an insurance that ends within these days."""
    query = (
        select(func.count(Vehicle.id))
        .join(Custody, Custody.vehicle_id == Vehicle.id)
        .where(
            Custody.key_set_id.is_(None),
            Custody.until.is_(None),
            Custody.state.not_in((DESTROYED, WRITTEN_OFF)),
            Vehicle.insured_until <= last,
        )
    )
    if first is not None:
        query = query.where(Vehicle.insured_until >= first)
    return session.scalar(query) or 0
