"""What goes with a car: the office's usual list, and the list of each car with what is there."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.vehicles import Equipment
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.services.office import SetPreference, preference
from trainingdesk.services.vehicles import EquipmentRow, equipment, vehicle_of

PREFERENCE = "vehicle-equipment"
MOST_LINES = 40
MOST_OF_ONE = 99
# Domain reference 6.2 and the act's third section; weapons go by an act of their own.
USUAL = (
    "запасне колесо",
    "домкрат",
    "балонний ключ",
    "набір інструменту",
    "буксирувальний трос",
    "аптечка",
    "вогнегасник",
    "знак аварійної зупинки",
    "радіостанція",
    "спецсигнал",
    "термопринтер",
    "сейф",
)


def usual_equipment(session: Session) -> list[EquipmentRow]:
    """The list a new car begins with, as the office set it."""
    stored = preference(session, PREFERENCE, None)
    if not isinstance(stored, str):
        return [EquipmentRow(name, 1, present=True) for name in USUAL]
    return [EquipmentRow(str(name), int(quantity), present=True) for name, quantity in json.loads(stored)]


@dataclass(frozen=True, slots=True)
class SetUsualEquipment:
    """Set the list new cars begin with; cars already on the books keep theirs."""

    items: tuple[EquipmentRow, ...]

    def perform(self, session: Session) -> None:
        """Write it as an office-wide setting."""
        read = read_items(self.items)
        SetPreference(
            PREFERENCE, json.dumps([[item.name, item.quantity] for item in read], ensure_ascii=False)
        ).perform(session)


@dataclass(frozen=True, slots=True)
class SetEquipment:
    """Write a car's list anew; refused when somebody changed it after it was ``seen``."""

    vehicle: int
    items: tuple[EquipmentRow, ...]
    seen: tuple[EquipmentRow, ...]

    def perform(self, session: Session) -> None:
        """Change the lines in their order; what stayed the same is not touched."""
        vehicle_of(session, self.vehicle)
        if tuple(equipment(session, self.vehicle)) != self.seen:
            raise Rejected("equipment-changed-meanwhile")
        list_equipment(session, self.vehicle, self.items)


def list_equipment(session: Session, vehicle: int, items: Sequence[EquipmentRow]) -> None:
    """Make a car's list say this, line by line."""
    query = select(Equipment).where(Equipment.vehicle_id == vehicle).order_by(Equipment.place, Equipment.id)
    stored = list(session.scalars(query))
    read = read_items(items)
    for place, item in enumerate(read, start=1):
        if place > len(stored):
            session.add(
                Equipment(
                    vehicle_id=vehicle, place=place, name=item.name, quantity=item.quantity,
                    present=item.present,
                )
            )  # fmt: skip
            continue
        row = stored[place - 1]
        row.place, row.name, row.quantity, row.present = place, item.name, item.quantity, item.present
    for row in stored[len(read) :]:
        session.delete(row)
    session.flush()


def read_items(items: Sequence[EquipmentRow]) -> list[EquipmentRow]:
    """Tidy a list; refuse a line without a name, the same name twice, a senseless quantity, or too many."""
    if len(items) > MOST_LINES:
        raise Rejected("equipment-many", most=MOST_LINES)
    read: list[EquipmentRow] = []
    seen: set[str] = set()
    for item in items:
        name = tidy(item.name)
        if not name:
            raise Rejected("equipment-name-missing")
        if search_key(name) in seen:
            raise Rejected("equipment-twice", name=name)
        if not 1 <= item.quantity <= MOST_OF_ONE:
            raise Rejected("equipment-quantity", name=name, most=MOST_OF_ONE)
        seen.add(search_key(name))
        read.append(EquipmentRow(name, item.quantity, item.present))
    return read
