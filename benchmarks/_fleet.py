"""Cars with ten years of custody, put straight into the tables: twenty links a car and a set of keys."""

import datetime as dt
import random
from collections.abc import Iterator

from sqlalchemy import insert

from benchmarks._register_people import fill as fill_people
from trainingdesk.db.models import Unit
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.db.store import Store
from trainingdesk.domain.text import search_key, sort_key

LINKS = 20
"""Links of each thing in ten years: a hand-over and a return each year."""
PEOPLE = 10_000
COMMUNITIES = 1_469
FIRST = dt.date(2010, 2, 1)
NOW = dt.datetime(2020, 2, 1, tzinfo=dt.UTC)
STATES = {(False, True): "handed", (False, False): "returned", (True, True): "held", (True, False): "safe"}
_LETTERS = "ABCEHIKMOPTX"
_TOGETHER = 20_000


def fill(store: Store, cars: int) -> None:
    """Fill an empty database with people, communities, cars, two key sets each, and all their chains."""
    fill_people(store, PEOPLE)
    chance = random.Random(20200212)
    with store.engine.execution_options(writes=True).begin() as connection:
        unit = connection.execute(insert(Unit).returning(Unit.id), [_unit()]).scalar_one()
        connection.execute(insert(Community), [_community(n) for n in range(COMMUNITIES)])
        connection.execute(insert(Vehicle), [_vehicle(n, unit, chance) for n in range(cars)])
        connection.execute(
            insert(KeySet),
            [
                {"vehicle_id": car + 1, "number": number, "ignition": 1, "fobs": 1, "tag": "", "version": 1}
                for car in range(cars)
                for number in (1, 2)
            ],
        )
        rows: list[dict[str, object]] = []
        for link in _links(cars, unit, chance):
            rows.append(link)
            if len(rows) == _TOGETHER:
                connection.execute(insert(Custody), rows)
                rows = []
        if rows:
            connection.execute(insert(Custody), rows)


def _unit() -> dict[str, object]:
    name = "ГУНП в Харківській області (автопарк)"
    return {"name": name, "kind": "", "oblast": "Харківська", "search_key": search_key(name), "version": 1}


def _community(number: int) -> dict[str, object]:
    name = f"{_word(number)}ська"
    return {
        "code": f"UA63{number:015}", "name": name, "oblast": "Харківська", "raion": "Харківський",
        "kind": "village", "centre": "", "closed_on": None, "successor_id": None,
        "search_key": search_key(name), "sort_key": sort_key(name), "version": 1,
    }  # fmt: skip


def _word(number: int) -> str:
    parts = ("Рога", "Мали", "Коло", "Бере", "Зачи", "Люби", "Степ", "Яблу", "Черво", "Ново", "Старо", "Дуби")
    return f"{parts[number % 12]}{parts[number // 12 % 12].lower()}{parts[number // 144 % 12].lower()}"


def _vehicle(number: int, unit: int, chance: random.Random) -> dict[str, object]:
    make, model = chance.choice((("Renault", "Duster"), ("Suzuki", "Vitara"), ("Skoda", "Octavia")))
    key = f"AX{number:04}{_LETTERS[number // 10_000 % 12]}{_LETTERS[number % 12]}"
    vin = f"VF1HSRCA5{number:08}"
    return {
        "make": make, "model": model, "plate": key, "plate_key": key, "vin": vin, "year": 2010, "colour": "",
        "engine": "", "chassis": "", "registration": "", "insurance": "",
        "insured_until": FIRST + dt.timedelta(days=chance.randrange(5000)), "owner": "police",
        "owner_unit_id": unit, "community_id": chance.randrange(COMMUNITIES) + 1,
        "receiver_id": chance.randrange(PEOPLE) + 1, "tank": 50, "documents": "", "note": "",
        "search_key": f"{make} {model} {key} {vin}".lower(),
        "sort_key": sort_key(f"{make} {model} {key}"), "version": 1,
    }  # fmt: skip


def _links(cars: int, unit: int, chance: random.Random) -> Iterator[dict[str, object]]:
    key = 0
    for car in range(cars):
        for key_set in (None, car * 2 + 1, car * 2 + 2):
            day = FIRST + dt.timedelta(days=chance.randrange(60))
            for place in range(LINKS):
                key += 1
                last = place == LINKS - 1
                out = place % 2 == 1
                later = day + dt.timedelta(days=chance.randrange(90, 180))
                yield {
                    "vehicle_id": car + 1, "key_set_id": key_set, "after_id": key - 1 if place else None,
                    "state": STATES[key_set is not None, out],
                    "holder": "person" if out else "unit", "unit_id": None if out else unit,
                    "person_id": chance.randrange(PEOPLE) + 1 if out else None, "community_id": None,
                    "place": "", "since": day, "until": None if last else later,
                    "move": "hand_over" if out else "give_back", "act_id": None, "ground": "",
                    "corrected_by_id": None, "recorded_at": NOW, "recorded_by": "О. Савчук", "version": 1,
                }  # fmt: skip
                day = later
