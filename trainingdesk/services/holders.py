"""Who may hold cars and keys: units found as one types, and the owner of a car."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Unit
from trainingdesk.db.models.places import Community
from trainingdesk.domain.custody import COMMUNITY, UNIT
from trainingdesk.domain.text import search_key
from trainingdesk.services.custody import Holder
from trainingdesk.services.vehicles import vehicle_of


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit and its name."""

    id: int
    name: str


def find_units(session: Session, text: str = "", limit: int = 20) -> list[UnitRow]:
    """Units whose name holds every word typed, in any case; few enough to be looked through here."""
    words = search_key(text).split()
    query = select(Unit.id, Unit.name).order_by(Unit.name)
    found = (UnitRow(key, name) for key, name in session.execute(query))
    return [row for row in found if all(word in search_key(row.name) for word in words)][:limit]


def owner_of(session: Session, vehicle: int) -> Holder | None:
    """Who owns a car: the unit on whose books it is, or the community; None when neither is known."""
    car = vehicle_of(session, vehicle)
    if car.owner_unit_id is not None:
        return Holder(UNIT, car.owner_unit_id, session.get_one(Unit, car.owner_unit_id).name)
    if car.owner_community_id is not None:
        place = session.get_one(Community, car.owner_community_id)
        return Holder(COMMUNITY, place.id, place.name)
    return None
