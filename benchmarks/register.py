"""The register of 10,000 and of 100,000 people: first page, search as you type, sort; and how each grows.

The limits stand in ``LIMITS`` (milliseconds). Each measurement asks what the page asks before it shows rows.
Search types whole names letter by letter, each letter going on from the one before as on the page, and takes
the 95th percentile of all keystrokes; how many match is counted when the typing pauses, and told apart. Sort
takes the slowest order, of the medians. Ratios are of the two sizes in this run.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks._register_people import fill
from benchmarks.intake import desk
from trainingdesk.db.store import Store
from trainingdesk.services.people import count_people, first_page
from trainingdesk.services.register import ORDERS

SIZES = (10_000, 100_000)
LIMITS = {"first page": 50.0, "search": 30.0, "sort": 30.0}
ROUNDS = 9
TYPED = ("бондаренко олег", "ґалаґан", "ткачук світлана богданівна", "0012345", "нечуй", "їжак", "мар'ян")
"""Common, rare and absent names, part of a name, a badge."""


def milliseconds(store: Store, ask: Any, *asked: Any, **order: Any) -> float:
    """How long one question takes, answer included."""
    start = time.perf_counter()
    store.query(ask, *asked, **order)
    return (time.perf_counter() - start) * 1000


def median(work: Callable[[], float]) -> float:
    """The median of some rounds."""
    return statistics.median(work() for _ in range(ROUNDS))


def typed(store: Store) -> list[float]:
    """Every keystroke of every name typed."""
    taken: list[float] = []
    for text in TYPED:
        every: tuple[int, ...] | None = None
        for end in range(1, len(text) + 1):
            start = time.perf_counter()
            every = store.query(first_page, text[:end], within=every).every
            taken.append((time.perf_counter() - start) * 1000)
    return taken


def measure(store: Store) -> dict[str, float]:
    """The figures of one register."""
    milliseconds(store, first_page)
    sorts = [
        median(partial(milliseconds, store, first_page, order=order, descending=descending))
        for order in ORDERS
        for descending in (False, True)
    ]
    return {
        "first page": median(partial(milliseconds, store, first_page)),
        "search": statistics.quantiles([each for _ in range(3) for each in typed(store)], n=20)[-1],
        "sort": max(sorts),
        "count": median(partial(milliseconds, store, count_people, "бо")),
    }


def main() -> None:
    """Fill, measure, print."""
    found: dict[int, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            store = desk(Path(folder) / f"{size}.sqlite3")
            fill(store, size)
            found[size] = measure(store)
            store.engine.dispose()
    small, large = (found[size] for size in SIZES)
    for what, limit in LIMITS.items():
        print(
            f"register, {what}: {small[what]:.1f} ms at {SIZES[0]:,} people, {large[what]:.1f} ms at "
            f"{SIZES[1]:,} ({large[what] / limit:.2f} of the limit of {limit:.0f} ms); "
            f"{SIZES[1] // SIZES[0]} × the people take {large[what] / small[what]:.1f} × the time"
        )
    print(f"  counting a search, when the typing pauses: {small['count']:.1f} ms and {large['count']:.1f} ms")


if __name__ == "__main__":
    main()
