"""A campaign of 5,000 candidates: first page, who waits for what, search as you type, results, decisions.

The first page and the search ask what the page asks before it shows rows: the keys, the rows with every
stage, warnings and namesakes. Results fill one stage of 500 candidates in one paste; the decision recommends
500 at once. Beside each, in turns, the bare driver reads or writes as many rows in plain statements.
"""

import datetime as dt
import statistics
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from benchmarks._figure import Figure, medians, seconds, timed
from benchmarks._register_people import fill
from benchmarks.intake import desk
from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import Candidate, StageResult
from trainingdesk.db.store import Store
from trainingdesk.domain.selection import Outcome
from trainingdesk.domain.text import search_key
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign, stage_templates, stages
from trainingdesk.services.candidate_decisions import Decide
from trainingdesk.services.candidates import candidates
from trainingdesk.services.stages import ResultWrite, SetResults

SIZE, MANY = 5_000, 500
ROUNDS = 5
BY = "benchmark"
DAY = dt.date(2020, 6, 25)
TYPED = ("бондаренко олег", "ткачук світлана", "нечуй", "їжак")
PAGE, WAITING, SEARCH, RESULTS, DECISION = (
    "first page",
    "those who wait for the third stage",
    "search as one types, 95 of 100 letters",
    "500 results in one paste",
    "a decision on 500",
)
LIMITS = {PAGE: 0.050, WAITING: 0.050, SEARCH: 0.030, RESULTS: 1.0, DECISION: 1.0}
PLAIN = (
    "select c.id, p.surname, p.given, p.birth_date, c.unit_id from candidate c join person p on p.id = "
    "c.person_id where c.campaign_id = ?"
)
Times = tuple[float, float, float]
"""Seconds of ours on the clock, of the bare statement, and of the processor for ours."""


@dataclass(frozen=True)
class Crowd:
    """Everybody in the register applies; the first ``MANY`` passed all stages, the others two of them."""

    campaign: int

    def perform(self, session: Session) -> None:
        """Write rows past the guards, which would take their time."""
        people = list(session.scalars(select(Person.id).order_by(Person.id).limit(SIZE)))
        rows = [_blank(self.campaign, person) for person in people]
        session.execute(insert(Candidate), rows)
        made = list(session.scalars(select(Candidate.id).order_by(Candidate.id)))
        order = [stage.id for stage in stages(session, self.campaign)]
        results = [
            {"candidate_id": one, "stage_id": stage, "attempt": 1, "state": "passed", "held_on": DAY,
             "ground": "", "version": 1, "points": 800 if at in {1, 3} else None}
            for place, one in enumerate(made)
            for at, stage in enumerate(order[: 4 if place < MANY else 2])
        ]  # fmt: skip
        session.execute(insert(StageResult), results)


def _blank(campaign: int, person: int) -> dict[str, Any]:
    return {
        "campaign_id": campaign, "person_id": person, "source": "serving", "education": "", "licence": "",
        "categories": "В", "ppp_number": "", "outcome": "", "reason": "", "note": "", "version": 1,
        "service_months": 30, "higher_education": True, "consent_on": DAY,
    }  # fmt: skip


def figures() -> list[Figure]:
    """The five of them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite3"
        store = desk(path)
        fill(store, SIZE)
        template = stage_templates()[0]
        key = store.execute(OpenCampaign(CampaignTerms("2020-06", "Відбір"), template.stages), by=BY).result
        store.execute(Crowd(key), by=BY)
        found = measure(store, path, key)
        store.engine.dispose()
    made: list[Figure] = []
    for name, limit in LIMITS.items():
        taken, base, ratio = medians([each[:2] for each in found[name]])
        made.append(
            Figure(
                f"{SIZE:,} candidates: {name}", taken, "the bare driver, plain statements", base, ratio,
                limit=limit, in_seconds=True, worked=statistics.median(each[2] for each in found[name]),
                grows="",
            )
        )  # fmt: skip
    return made


def measure(store: Store, path: Path, key: int) -> dict[str, list[Times]]:
    """Every round of each, the first left out."""
    driver = dbapi2.connect(str(path))

    def bare(where: str = "", values: Any = ()) -> object:
        return driver.execute(f"{PLAIN}{where} order by p.sort_key limit 100", (key, *values)).fetchall()

    third = store.query(stages, key)[2].id
    first = store.query(candidates, key, limit=None)
    passed = tuple(row.id for row in first if row.waiting_for is None)
    waiting = [row.id for row in first if row.waiting_for == third][:MANY]
    rounds: dict[str, list[Times]] = {name: [] for name in LIMITS}
    for _ in range(ROUNDS + 1):
        for name, ask in (
            (PAGE, partial(store.query, candidates, key)),
            (WAITING, partial(store.query, candidates, key, waiting_for=third)),
        ):
            taken, worked = timed(ask)
            rounds[name].append((taken, seconds(bare), worked))
        rounds[SEARCH].append(_typed(store, key, bare))
        writes = tuple(ResultWrite(one, third, "придатний") for one in waiting)
        rounds[RESULTS].append(_done(store, SetResults(key, writes), driver, path))
        rounds[DECISION].append(_done(store, Decide(key, passed, Outcome.RECOMMENDED, DAY), driver, path))
    driver.close()
    return {name: each[1:] for name, each in rounds.items()}


def _typed(store: Store, key: int, bare: Any) -> Times:
    """The 95th percentile of the letters of every name typed."""
    mine: list[float] = []
    plain: list[float] = []
    worked: list[float] = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            taken = timed(partial(store.query, candidates, key, text[:end]))
            mine.append(taken[0])
            worked.append(taken[1])
            words = search_key(text[:end]).split()
            where = "".join(" and p.search_key like ?" for _ in words)
            plain.append(seconds(partial(bare, where, [f"%{word}%" for word in words])))
    late = [statistics.quantiles(each, n=20)[-1] for each in (mine, plain, worked)]
    return late[0], late[1], late[2]


def _done(store: Store, command: Any, driver: Any, path: Path) -> Times:
    """A command carried out and taken back; beside it as many rows inserted in one plain transaction."""
    done: list[Any] = []
    taken, worked = timed(lambda: done.append(store.execute(command, by=BY)))
    store.undo(done[0].operation, by=BY)

    def plain() -> None:
        driver.execute("create temp table if not exists plain (a, b, c)")
        driver.executemany("insert into plain values (?, ?, ?)", [(at, at, path.name) for at in range(MANY)])
        driver.commit()

    return taken, seconds(plain), worked
