"""Nine sheets in, from strangers' files to stored listeners: read, recognised, planned, stored, journalled.

The limit is 1.5 s, the start of the reading child included. Beside it the same rows read with bare openpyxl
and put into a bare SQLite file, and how planning grows with the register. ``python -m benchmarks.intake`` prints
it alone.
"""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import insert

from benchmarks.intake_read import OFFICE, bare, made
from trainingdesk.db import engine as databases
from trainingdesk.db import schema
from trainingdesk.db.models import Person, PersonName
from trainingdesk.db.store import Store
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.services.intake import intake_files, read_sheets, take_in
from trainingdesk.services.intake_plan import plan_intake
from trainingdesk.services.office import Furnish

LIMIT = 1.5
ROUNDS = 5
CODE = "2020-11"
REGISTERS = (0, 10_000, 100_000)
SURNAMES = ("Гнатюк", "Мельник", "Шевчук", "Коваль", "Бондар", "Ткач", "Попович", "Кравець")


def median(work: Callable[[int], float]) -> float:
    """The median of what some rounds say they took."""
    return statistics.median(work(each) for each in range(ROUNDS))


def desk(path: Path) -> Store:
    """A furnished desk in a new file."""
    engine = databases.open_database(databases.sqlite_url(path))
    schema.ensure(engine)
    store = Store(engine)
    store.execute(Furnish(), by="bench")
    return store


def whole(folder: Path, files: Sequence[Path]) -> float:
    """Seconds from the files to the committed listeners."""

    def once(number: int) -> float:
        store = desk(folder / f"whole-{number}.sqlite3")
        start = time.perf_counter()
        intake_files(store, files, CODE, by="bench")
        taken = time.perf_counter() - start
        store.engine.dispose()
        return taken

    return median(once)


def simplest(folder: Path, files: Sequence[Path]) -> float:
    """Seconds a program without any care would take: the cells of the .xlsx files into one table."""

    def once(number: int) -> float:
        start = time.perf_counter()
        values = [(str(value),) for value in bare(list(files))]
        with sqlite3.connect(folder / f"bare-{number}.sqlite3") as connection:
            connection.execute("create table cell (value text)")
            connection.executemany("insert into cell values (?)", values)
        connection.close()
        return time.perf_counter() - start

    return median(once)


def growth(folder: Path, files: Sequence[Path]) -> list[tuple[int, float, float]]:
    """Seconds to plan and to store beside registers of several sizes."""
    found: list[tuple[int, float, float]] = []
    for size in REGISTERS:
        store = desk(folder / f"register-{size}.sqlite3")
        fill(store, size)
        people = read_sheets(store, files)
        start = time.perf_counter()
        plan = store.query(plan_intake, CODE, people)
        planned = time.perf_counter()
        store.execute(take_in(plan), by="bench")
        found.append((size, planned - start, time.perf_counter() - planned))
        store.engine.dispose()
    return found


def fill(store: Store, size: int) -> None:
    """Put invented people into the register, past the journal: only their number matters here."""
    people = []
    names = []
    for number in range(1, size + 1):
        surname, given = f"{SURNAMES[number % len(SURNAMES)]}{number}", "Олена"
        name = {"surname": surname, "given": given, "patronymic": "Іванівна"}
        text = " ".join(name.values())
        people.append(
            {**name, "id": number, "version": 1, "search_key": search_key(text), "sort_key": sort_key(text)}
        )
        names.append({**name, "person_id": number, "version": 1, "ground": ""})
    with store.engine.execution_options(writes=True).begin() as connection:
        if people:
            connection.execute(insert(Person), people)
            connection.execute(insert(PersonName), names)


def main() -> None:
    """Print the seconds, the ratios, and how planning and storing grow."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = sorted(OFFICE.glob("0[1-9]-*")) or made(folder)
        taken, least = whole(folder, files), simplest(folder, files)
        print(
            f"intake, {len(files)} files, read to stored: {taken:.2f} s, {taken / LIMIT:.2f} of the limit "
            f"({LIMIT} s), {taken / least:.1f} × bare openpyxl into bare SQLite"
        )
        for size, planned, stored in growth(folder, files):
            print(
                f"  beside {size:,} people: planned {planned:.2f} s, planned again and stored {stored:.2f} s"
            )


if __name__ == "__main__":
    main()
