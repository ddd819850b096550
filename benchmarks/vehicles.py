"""500 and 5,000 cars with ten years of custody: list, search as you type, on a date; and how each grows.

Search types plates, VINs, makes, holders and communities letter by letter; «on a date» asks the list, its
count and one holder's sheet on days of all ten years. Each takes the 95th percentile. Beside it the bare
driver asks the same file in one plain statement.
"""

import datetime as dt
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from benchmarks._figure import Figure, medians, seconds, timed
from benchmarks._fleet import FIRST, fill
from benchmarks.intake import desk
from trainingdesk.db.store import Store
from trainingdesk.services.custody import Holder, holdings
from trainingdesk.services.vehicles import ORDERS, count_vehicles, vehicles

SIZES = (500, 5_000)
LIMIT = 0.050
ROUNDS = 5
PAGE = 100
TYPED = ("ах1234", "vf1hsrca", "duster", "бондаренко", "рогарога", "0042", "їжак")
"""Plates in Cyrillic, part of a VIN, a make, a holder, a community, what is not there."""
COLUMNS = (
    "select v.id, v.make, v.model, v.plate, v.vin, c.state, c.holder, c.since from vehicle v"
    " join custody c on c.vehicle_id = v.id and c.key_set_id is null"
)

Times = tuple[float, float, float]
"""Seconds of ours on the clock, of the bare statement, and of the processor for ours."""
Ask = Callable[[], object]


def late(asked: list[tuple[Ask, Ask]]) -> Times:
    """The 95th percentile of a number of questions, each beside its bare statement."""
    mine = [timed(ask) for ask, _ in asked]
    plain = [seconds(bare) for _, bare in asked]
    clock, worked = [each[0] for each in mine], [each[1] for each in mine]
    first, second, third = (
        statistics.quantiles(each, n=20, method="inclusive")[-1] for each in (clock, plain, worked)
    )
    return first, second, third


def questions(store: Store, bare: Callable[..., object]) -> dict[str, list[tuple[Ask, Ask]]]:
    """What is asked for each figure."""
    now = f"{COLUMNS} and c.until is null"
    then = f"{COLUMNS} and c.since <= ? and (c.until is null or c.until > ?)"
    page = partial(bare, f"{now} order by v.sort_key limit {PAGE}")
    listed: list[tuple[Ask, Ask]] = [
        (partial(store.query, vehicles, order=order, descending=down, limit=PAGE), page)
        for order in ORDERS
        for down in (False, True)
    ]
    listed = [*listed, (partial(store.query, vehicles, state="handed", limit=PAGE), page)] * 3
    typed: list[tuple[Ask, Ask]] = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            like = f"%{text[:end]}%"
            plain = partial(bare, f"{now} where v.search_key like ? limit {PAGE}", [like])
            typed.append((partial(store.query, vehicles, text[:end], limit=PAGE), plain))
    dated: list[tuple[Ask, Ask]] = []
    for years in range(1, 10):
        on = FIRST + dt.timedelta(days=365 * years)
        day = on.isoformat()
        plain = partial(bare, f"{then} order by v.sort_key limit {PAGE}", [day, day])
        dated += [
            (partial(store.query, vehicles, on=on, limit=PAGE), plain),
            (partial(store.query, vehicles, on=on, order="holder", limit=PAGE), plain),
            (partial(store.query, vehicles, "бондаренко", on=on, limit=PAGE), plain),
            (partial(store.query, count_vehicles, on=on, state="handed"), plain),
            (partial(store.query, holdings, on, limit=PAGE), plain),
            (partial(store.query, vehicles, holder=Holder("person", 42), on=on, limit=PAGE), plain),
        ]
    return {"list": listed, "search as one types": typed, "on a date": dated}


def measure(store: Store, path: Path) -> dict[str, list[Times]]:
    """Every round of each figure, for one size."""
    driver = dbapi2.connect(str(path))

    def bare(statement: str, values: Any = ()) -> object:
        return driver.execute(statement, values).fetchall()

    asked = questions(store, bare)
    rounds: dict[str, list[Times]] = {name: [] for name in asked}
    for _ in range(ROUNDS + 1):
        for name, each in asked.items():
            rounds[name].append(late(each))
    driver.close()
    return {name: each[1:] for name, each in rounds.items()}


def figures() -> list[Figure]:
    """The three of the larger fleet, and how each grows from the smaller."""
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
    for name, rounds in large.items():
        taken, base, ratio = medians([each[:2] for each in rounds])
        times = taken / statistics.median(each[0] for each in small[name])
        made.append(
            Figure(
                f"{SIZES[1]:,} cars, 300,000 links: {name}, 95 of 100",
                taken, "the bare driver, one plain statement", base, ratio,
                limit=LIMIT, in_seconds=True, worked=statistics.median(each[2] for each in rounds),
                grows=f"10 × the cars take {times:.1f} × the time",
            )
        )  # fmt: skip
    return made
