"""The register of 10,000 and of 100,000 people: first page, search as you type, sort; and how each grows.

Each measurement asks what the page asks before it shows rows. Search types whole names letter by letter,
each letter going on from the one before as on the page, and takes the 95th percentile. Sort takes
the slowest order. Beside it, in turns, the bare driver asks the same file in one plain statement (order, scan
with LIKE, a page of bare columns; one order only, by birth date).
"""

import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from benchmarks._figure import Figure, medians, seconds, timed
from benchmarks._register_people import fill
from benchmarks.intake import desk
from trainingdesk.db.store import Store
from trainingdesk.domain.text import search_key
from trainingdesk.services.people import first_page
from trainingdesk.services.register import ORDERS, PAGE

SIZES = (10_000, 100_000)
LIMITS = {
    "first page": 0.050,
    "search as one types, 95 of 100 letters": 0.030,
    "sort, the slowest order": 0.030,
}
ROUNDS = 7
TYPED = ("бондаренко олег", "ґалаґан", "ткачук світлана богданівна", "0012345", "нечуй", "їжак", "мар'ян")
"""Common, rare and absent names, part of a name, a badge."""
COLUMNS = "select id, surname, given, patronymic, birth_date, rank, position, unit_id, badge from person"

Bare = Callable[..., object]


Times = tuple[float, float, float]
"""Seconds of ours on the clock, of the bare statement, and of the processor for ours."""


def typed(store: Store, bare: Bare) -> Times:
    """The 95th percentile of the letters of every name typed."""
    mine: list[float] = []
    plain: list[float] = []
    worked: list[float] = []
    for text in TYPED:
        every: tuple[int, ...] | None = None
        for end in range(1, len(text) + 1):
            found: list[Any] = []
            ask = partial(store.query, first_page, text[:end], within=every)
            taken = timed(lambda found=found, ask=ask: found.append(ask()))  # type: ignore[misc]
            mine.append(taken[0])
            worked.append(taken[1])
            every = found[0].every
            words = search_key(text[:end]).split()
            where = " and ".join(["search_key like ?"] * len(words)) or "1"
            like = [f"%{word}%" for word in words]
            plain.append(
                seconds(partial(bare, f"{COLUMNS} where {where} order by sort_key limit {PAGE}", like))
            )
    late, late_bare, late_worked = (statistics.quantiles(each, n=20)[-1] for each in (mine, plain, worked))
    return late, late_bare, late_worked


def measure(store: Store, path: Path) -> dict[str, list[Times]]:
    """Every round of each of the three, for one register."""
    driver = dbapi2.connect(str(path))

    def bare(statement: str, values: Any = ()) -> object:
        return driver.execute(statement, values).fetchall()

    page, search, sort = LIMITS
    by_name = f"{COLUMNS} order by sort_key limit {PAGE}"
    by_date = f"{COLUMNS} order by birth_date limit {PAGE}"
    orders = [partial(store.query, first_page, order=o, descending=d) for o in ORDERS for d in (False, True)]
    rounds: dict[str, list[Times]] = {name: [] for name in LIMITS}
    for _ in range(ROUNDS + 1):
        taken, worked = timed(partial(store.query, first_page))
        rounds[page].append((taken, seconds(partial(bare, by_name)), worked))
        rounds[search].append(typed(store, bare))
        taken, worked = max(map(timed, orders))
        rounds[sort].append((taken, seconds(partial(bare, by_date)), worked))
    driver.close()
    return {name: each[1:] for name, each in rounds.items()}


def figures() -> list[Figure]:
    """The three of the larger register, and how each grows from the smaller."""
    found: dict[int, dict[str, list[Times]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            path = Path(folder) / f"{size}.sqlite3"
            store = desk(path)
            fill(store, size)
            found[size] = measure(store, path)
            store.engine.dispose()
    small, large = (found[size] for size in SIZES)
    made: list[Figure] = []
    for name, limit in LIMITS.items():
        taken, base, ratio = medians([each[:2] for each in large[name]])
        times = taken / statistics.median(each[0] for each in small[name])
        made.append(
            Figure(
                f"{SIZES[1]:,} people: {name}", taken, "the bare driver, one plain statement", base, ratio,
                limit=limit, in_seconds=True, worked=statistics.median(each[2] for each in large[name]),
                grows=f"10 × the people take {times:.1f} × the time",
            )
        )  # fmt: skip
    return made
