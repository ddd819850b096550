"""Invented people for the register: namesakes, letters and units as a real register of that size has them."""

import datetime as dt
from typing import Any

from sqlalchemy import insert

from trainingdesk.db.models import Person, PersonName, PersonStanding, Unit
from trainingdesk.db.store import Store
from trainingdesk.domain.ranks import RANKS
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.domain.units import OBLASTS

ROOTS = (
    "Бондар", "Мельник", "Ткач", "Коваль", "Кравець", "Швець", "Гончар", "Пономар", "Писар", "Лимар",
    "Шинкар", "Гнат", "Савч", "Петр", "Іван", "Федор", "Мартин", "Яким", "Юр", "Єрем", "Ґалаґан", "Дем’ян",
    "Лук’ян", "Лис", "Зай", "Вовк", "Гриц", "Данил", "Захар", "Тимош", "Олекс", "Павл", "Роман", "Семен",
)  # fmt: skip
ENDINGS = ("енко", "чук", "ук", "ишин", "івський", "ів", "ець", "ак", "як", "юк", "ченко", "ський", "ик")
GIVEN = (
    "Олег", "Тарас", "Андрій", "Сергій", "Богдан", "Ігор", "Юрій", "Віктор", "Мар’яна", "Любов", "Ольга",
    "Ірина", "Наталія", "Олена", "Світлана", "Катерина", "Соломія", "Ярослав", "Остап", "Захар",
)  # fmt: skip
FATHERS = ("Іван", "Петр", "Степан", "Богдан", "Віктор", "Роман", "Семен", "Андрій", "Тарас", "Олег")
KINDS = ("ГУНП", "УПП", "УПО")
WOMEN = range(8, 17)
CHUNK = 5_000
NAMES = ("surname", "given", "patronymic")
STANDING = ("rank", "position", "unit_id")


def fill(store: Store, size: int) -> None:
    """Put ``size`` people into the register with name and standing, past the journal: the number matters."""
    units = [(kind, oblast) for kind in KINDS for oblast in OBLASTS]
    with store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(insert(Unit), [_unit(at, *each) for at, each in enumerate(units, start=1)])
        for start in range(0, size, CHUNK):
            people = [_person(number, len(units)) for number in range(start, min(start + CHUNK, size))]
            connection.execute(insert(Person), people)
            connection.execute(insert(PersonName), [_dated(each, NAMES) for each in people])
            connection.execute(insert(PersonStanding), [_dated(each, STANDING) for each in people])


def _unit(key: int, kind: str, oblast: str) -> dict[str, Any]:
    """One sending unit."""
    name = f"{kind} · {oblast}"
    return {
        "id": key, "version": 1, "name": name, "kind": kind, "oblast": oblast, "search_key": search_key(name)
    }  # fmt: skip


def _dated(person: dict[str, Any], columns: tuple[str, ...]) -> dict[str, Any]:
    """A dated row's columns, from the beginning of time."""
    return {**{name: person[name] for name in columns}, "person_id": person["id"], "version": 1, "ground": ""}


def _person(number: int, units: int) -> dict[str, Any]:
    """Somebody of the register, which is in no order; each tenth bears the name of the one before."""
    at = (number - number % 10 // 9) * 7_919
    surname = ROOTS[at % len(ROOTS)] + ENDINGS[at // len(ROOTS) % len(ENDINGS)]
    at //= len(ROOTS) * len(ENDINGS)
    woman = at % len(GIVEN) in WOMEN
    given = GIVEN[at % len(GIVEN)]
    patronymic = FATHERS[at // len(GIVEN) % len(FATHERS)] + ("івна" if woman else "ович")
    name, badge = f"{surname} {given} {patronymic}", f"{number:07d}"
    return {
        "id": number + 1,
        "version": 1,
        "surname": surname,
        "given": given,
        "patronymic": patronymic,
        "sex": "f" if woman else "m",
        "birth_date": dt.date(1970, 1, 1) + dt.timedelta(days=number * 31 % 11_000),
        "rank": RANKS[number % 11].code,
        "position": "поліцейський офіцер громади",
        "unit_id": number * 13 % units + 1,
        "badge": badge,
        "search_key": search_key(f"{name} {badge}"),
        "sort_key": sort_key(name),
    }
