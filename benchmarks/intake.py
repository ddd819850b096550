"""Nine sheets in, from strangers' files to stored listeners: read, recognised, planned, stored, journalled.

The limit is 1.5 s, the start of the reading child included. Beside it every cell of the same files read
bare (openpyxl, calamine) into one table of a bare SQLite file, in the same run and in turns.
"""

import sqlite3
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import insert

from benchmarks._figure import Figure, median, medians, seconds, timed
from benchmarks._intake_files import bare, made, nine
from trainingdesk.db import engine as databases
from trainingdesk.db import schema
from trainingdesk.db.models import Person, PersonName
from trainingdesk.db.store import Store
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.services.intake import intake_files
from trainingdesk.services.office import Furnish

LIMIT = 1.5
ROUNDS = 5
TIMES = 5
CODE = "2020-11"
REGISTER = 100_000
SURNAMES = ("Гнатюк", "Мельник", "Шевчук", "Коваль", "Бондар", "Ткач", "Попович", "Кравець")


def desk(path: Path) -> Store:
    """A furnished desk in a new file."""
    engine = databases.open_database(databases.sqlite_url(path))
    schema.ensure(engine)
    store = Store(engine)
    store.execute(Furnish(), by="bench")
    return store


def taken_in(path: Path, files: Sequence[Path], *, beside: int = 0) -> tuple[float, float]:
    """Seconds from the files to the committed listeners, beside so many people: clock and processor."""
    store = desk(path)
    fill(store, beside)
    taken = timed(lambda: intake_files(store, files, CODE, by="bench"))
    store.engine.dispose()
    return taken


def simplest(path: Path, files: Sequence[Path]) -> float:
    """Seconds a program without any care would take: the cells of the files into one table."""

    def work() -> None:
        connection = sqlite3.connect(path)
        with connection:
            connection.execute("create table cell (value text)")
            connection.executemany("insert into cell values (?)", [(value,) for value in bare(list(files))])
        connection.close()

    return seconds(work)


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


def unused(folder: Path) -> Path:
    """A name for a new database."""
    return folder / f"{len(list(folder.iterdir()))}-more.sqlite3"


def figures() -> list[Figure]:
    """The whole intake, and how it grows with the files and with the register."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = nine(folder / "nine")
        larger = made(folder / "larger", 10 * TIMES)
        rounds = [
            (*taken_in(unused(folder), files), simplest(unused(folder), files)) for _ in range(ROUNDS + 1)
        ][1:]
        whole, base, ratio = medians([(taken, script) for taken, _, script in rounds])
        worked = statistics.median(each[1] for each in rounds)
        more = median(lambda: taken_in(unused(folder), larger)[0])
        beside = median(lambda: taken_in(unused(folder), files, beside=REGISTER)[0])
    grows = (
        f"{TIMES} × the rows take {more / whole:.1f} × the time; "
        f"beside {REGISTER:,} people {beside / whole:.1f} ×"
    )
    what = "every cell read by openpyxl or calamine into bare SQLite"
    return [
        Figure(
            "nine files taken in", whole, what, base, ratio, limit=LIMIT, in_seconds=True, worked=worked,
            grows=grows,
        )
    ]  # fmt: skip
