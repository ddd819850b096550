"""A desk with cars, people and a community for tests of acts."""

import datetime as dt
from dataclasses import dataclass

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.services.act_drafts import DraftActs
from trainingdesk.services.act_issue import issue_acts
from trainingdesk.services.community_changes import SetHead
from trainingdesk.services.driving import SetDrivingRight
from trainingdesk.services.equipment import SetEquipment
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.vehicle_changes import AddVehicle
from trainingdesk.services.vehicles import EquipmentRow, vehicle, vehicle_of

BY = make.BY
DAY = dt.date(2020, 2, 13)


@dataclass(frozen=True)
class ActDesk:
    """What stands ready: cars on the books, who gives, who takes, the community they are for."""

    store: Store
    cars: tuple[int, ...]
    unit: int
    giver: int
    receiver: int
    community: int
    head: int

    def draft(self, *cars: int, **changes: object) -> tuple[int, ...]:
        """Draft acts for these cars (all without any)."""
        facts: dict[str, object] = {
            "vehicles": cars or self.cars,
            "act_on": DAY,
            "unit": self.unit,
            "giver": self.giver,
            "receiver": self.receiver,
            "community": self.community,
            "ground": "наказ ГУНП в Харківській області від 12 лютого 2020 року № 48 о/с",
        }
        command = DraftActs(**(facts | changes))  # type: ignore[arg-type]
        return self.store.execute(command, by=BY).result

    def handed(self, *cars: int, number: str = "12", **changes: object) -> int:
        """One act for these cars, issued and handed over on the day."""
        (act,) = self.draft(*cars, **changes)
        issue_acts(self.store, [act], {act: number}, by=BY, handed_on=DAY)
        return act


def act_desk(store: Store, cars: int = 2) -> ActDesk:
    """A desk with so many cars, each with two sets of keys in the unit's safe."""
    make.furnished(store)
    place = make.community(store)
    keys = tuple(
        store.execute(
            AddVehicle(make.vehicle(number, km=31 + number, fuel=20, safe="сейф чергової частини")), by=BY
        ).result
        for number in range(cars)
    )
    for key in keys:
        seen = store.query(vehicle, key).equipment
        things = (EquipmentRow("Домкрат", 1, present=True), EquipmentRow("Вогнегасник", 1, present=False))
        store.execute(SetEquipment(key, things, seen), by=BY)
    giver = store.execute(
        AddPerson(
            make.person(
                surname="Зразковий", given="Павло", patronymic="Петрович", rank="lieutenant-colonel",
                position="начальник відділу автотранспортного забезпечення",
            )
        ),
        by=BY,
    ).result  # fmt: skip
    receiver = store.execute(
        AddPerson(
            make.person(
                1, surname="Ковальчук", given="Андрій", patronymic="Миколайович", badge="0001234",
                position="поліцейський офіцер громади",
            )
        ),
        by=BY,
    ).result  # fmt: skip
    head = store.execute(
        AddPerson(
            make.person(
                2, surname="Прикладна", given="Марія", patronymic="Іванівна", sex="f", rank=None, position="",
                unit="",
            )
        ),
        by=BY,
    ).result  # fmt: skip
    office = store.execute(
        SetHead(place, "селищний голова", since=dt.date(2019, 1, 1), person=head), by=BY
    ).result
    store.execute(
        SetDrivingRight(
            receiver, None, licence="ВХХ 000000", categories="B", clearance="driver", clearance_number="9",
            clearance_on=dt.date(2020, 2, 1),
        ),
        by=BY,
    )  # fmt: skip
    unit = store.query(lambda session: vehicle_of(session, keys[0]).owner_unit_id)
    assert unit is not None
    return ActDesk(store, keys, unit, giver, receiver, place, office)
