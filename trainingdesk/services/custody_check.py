"""Looking the chains of custody over: whole, one open link each, and ended with the car they belong to."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.domain.custody import WRITTEN_OFF
from trainingdesk.services.custody_rows import car_name

Said = tuple[str, dict[str, object]]


def broken_chains(session: Session) -> list[Said]:
    """What is wrong with the chains: codes and facts of sentences, nothing most of the time."""
    return [*_not_open_once(session), *_not_continued(session), *_keys_left(session)]


def _not_open_once(session: Session) -> Iterator[Said]:
    """Cars and key sets whose chain has no open link, or several."""
    count = func.count(Custody.id)
    of_car = and_(Custody.vehicle_id == Vehicle.id, Custody.key_set_id.is_(None), Custody.until.is_(None))
    cars = select(Vehicle, count).outerjoin(Custody, of_car).group_by(Vehicle.id).having(count != 1)
    for car, n in session.execute(cars):
        yield "check-chain-open", {"what": car_name(car), "n": n}
    of_key = and_(Custody.key_set_id == KeySet.id, Custody.until.is_(None))
    sets = select(KeySet, count).outerjoin(Custody, of_key).group_by(KeySet.id).having(count != 1)
    for key, n in session.execute(sets):
        yield "check-chain-open", {"what": f"{_car(session, key.vehicle_id)}, № {key.number}", "n": n}


def _not_continued(session: Session) -> Iterator[Said]:
    """Links that do not begin where the one before them ended, or follow the link of another thing.

    Those that stood for no day are passed over: a mistake taken back may lie on a later day than what was
    written down instead of it.
    """
    former = aliased(Custody)
    query = (
        select(Custody, former)
        .join(former, former.id == Custody.after_id)
        .where(
            or_(
                former.until.is_distinct_from(Custody.since),
                former.vehicle_id != Custody.vehicle_id,
                former.key_set_id.is_distinct_from(Custody.key_set_id),
            )
        )
        .order_by(Custody.id)
    )
    for link, before in session.execute(query):
        same = (before.vehicle_id, before.key_set_id) == (link.vehicle_id, link.key_set_id)
        if not same or (link.until != link.since and _last_day(session, before) != link.since):
            yield "check-chain-broken", {"what": _car(session, link.vehicle_id), "link": link.id}


def _last_day(session: Session, link: Custody) -> dt.date | None:
    """The day on which the last link that stood for at least one day ended, this one or one before it."""
    while link.until == link.since and link.after_id is not None:
        link = session.get_one(Custody, link.after_id)
    return link.until


def _keys_left(session: Session) -> Iterator[Said]:
    """Key sets still held, lost or in a safe though their car is written off."""
    car, key = aliased(Custody), aliased(Custody)
    query = (
        select(KeySet)
        .join(key, and_(key.key_set_id == KeySet.id, key.until.is_(None)))
        .join(car, and_(car.vehicle_id == KeySet.vehicle_id, car.key_set_id.is_(None), car.until.is_(None)))
        .where(car.state == WRITTEN_OFF, key.state != WRITTEN_OFF)
        .order_by(KeySet.id)
    )
    for row in session.scalars(query):
        yield "check-keys-left", {"what": _car(session, row.vehicle_id), "number": row.number}


def _car(session: Session, vehicle: int) -> str:
    return car_name(session.get_one(Vehicle, vehicle))
