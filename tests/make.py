"""Valid facts by default: what a test does not care about is made here."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.db.models.places import Community, CommunityName
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.gradebook import MarkWrite, SetMarks, grid
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.office import Furnish
from trainingdesk.services.orders import ENROLMENT, GRADUATION, DraftOrder, RegisterOrder
from trainingdesk.services.people import count_people
from trainingdesk.services.vehicle_changes import NewVehicle

BY = "О. Савчук"
STARTS, ENDS = dt.date(2020, 11, 23), dt.date(2021, 2, 6)
ENROLLED, ORDERED = dt.date(2020, 11, 20), dt.date(2021, 2, 5)
SURNAMES = ("Авраменко", "Бондар", "Вовк", "Гнатюк", "Ґудзь", "Дем’яненко", "Євтушенко", "Їжакевич")


def person(number: int = 0, **changes: object) -> NewPerson:
    """An invented person; different numbers are different people."""
    surname = SURNAMES[number % len(SURNAMES)] + ("" if number < len(SURNAMES) else f"-{_letters(number)}")
    fields: dict[str, object] = {
        "surname": surname,
        "given": "Олег",
        "patronymic": "Іванович",
        "sex": "m",
        "birth_date": dt.date(1990, 1, 1) + dt.timedelta(days=number),
        "rank": "captain",
        "position": "поліцейський",
        "unit": "ГУНП в Харківській області",
        "oblast": "Харківська",
    }
    return NewPerson(**(fields | changes))  # type: ignore[arg-type]


def _letters(number: int) -> str:
    """A surname's second half that no two numbers share."""
    alphabet = "абвгдежз"
    text = ""
    while number:
        number, rest = divmod(number, len(alphabet))
        text += alphabet[rest]
    return text.capitalize() + "енко"


@dataclass(frozen=True)
class Made:
    """A cohort made for a test: its key, its enrolments and disciplines in their order."""

    id: int
    code: str
    enrolments: tuple[int, ...]
    disciplines: tuple[int, ...]


def furnished(store: Store) -> Store:
    """The store with what every desk begins with."""
    store.execute(Furnish(), by=BY)
    return store


def cohort(store: Store, listeners_: int = 3, code: str = "2020-11", *, dates: bool = True) -> Made:
    """A cohort with so many listeners; nothing is marked or ordered yet."""
    furnished(store)
    starts, ends = (STARTS, ENDS) if dates else (None, None)
    key = store.execute(AddCohort(code, starts=starts, ends=ends), by=BY).result
    offset = store.query(count_people)
    for number in range(listeners_):
        store.execute(EnrolPerson(key, new=person(offset + number)), by=BY)
    return seen(store, key, code)


def seen(store: Store, key: int, code: str = "2020-11") -> Made:
    """The cohort as it stands now."""
    book = store.query(grid, key)
    return Made(
        key, code, tuple(row.listener.enrolment for row in book.rows), tuple(d.id for d in book.disciplines)
    )


def mark(
    store: Store, made: Made, points: int = 80, *, but: dict[tuple[int, int], Mark | None] | None = None
) -> None:
    """Give everybody ``points`` in everything, ``but`` for some (place of listener, place of discipline)."""
    other = but or {}
    book = store.query(grid, made.id)
    writes = []
    for row, line in enumerate(book.rows):
        for column, cell in enumerate(line.cells):
            value = other.get((row, column), Mark(tenths=points * 10))
            writes.append(
                MarkWrite(
                    line.listener.enrolment, made.disciplines[column], value, cell.mark if cell else None
                )
            )
    store.execute(SetMarks(tuple(writes)), by=BY)


def order(store: Store, made: Made, kind: str, number: str, signed: dt.date) -> int:
    """A registered order of this kind with everybody it may name."""
    key = store.execute(DraftOrder(kind, made.id, signed), by=BY).result
    store.execute(RegisterOrder(key, number, signed, signed), by=BY)
    return key


def graduated(store: Store, listeners_: int = 3, code: str = "2020-11") -> Made:
    """A cohort marked, enrolled and named in a registered graduation order; certificates not issued."""
    made = cohort(store, listeners_, code)
    order(store, made, ENROLMENT, f"512 о/с {code}", ENROLLED)
    mark(store, made)
    order(store, made, GRADUATION, f"47 о/с {code}", ORDERED)
    return made


UNIT_NAME = "ГУНП в Харківській області"
ON_BOOKS = dt.date(2020, 2, 1)


def vehicle(number: int = 0, **changes: object) -> NewVehicle:
    """An invented car with two sets of keys; different numbers are different cars."""
    fields: dict[str, object] = {
        "make": "Renault",
        "model": "Duster",
        "plate": f"АХ {1000 + number} КР",
        "vin": f"VF1HSRCA5{number:08}",
        "year": 2019,
        "owner_unit": UNIT_NAME,
        "tank": 50,
        "since": ON_BOOKS,
    }
    return NewVehicle(**(fields | changes))  # type: ignore[arg-type]


def community(store: Store, code: str = "UA63120270000028556", name: str = "Роганська") -> int:
    """A territorial community put straight into its table; gives its key."""
    return store.execute(_PutCommunity(code, name), by=BY).result


@dataclass(frozen=True)
class _PutCommunity:
    """What a test needs of a community, without the codifier."""

    code: str
    name: str

    def perform(self, session: Session) -> int:
        """Gives its key."""
        row = Community(
            code=self.code, name=self.name, oblast="Харківська", raion="Харківський", kind="settlement",
            centre="", closed_on=None, search_key=search_key(self.name), sort_key=sort_key(self.name),
        )  # fmt: skip
        session.add(row)
        session.flush()
        session.add(CommunityName(community_id=row.id, name=self.name, since=None))
        session.flush()
        return row.id
