"""Killed at any moment, the database opens with no question: all that was acknowledged, nothing by halves.

The moments are random and the seed is told on failure. ``DESK_KILLS=500`` kills so many times in each test.
"""

import multiprocessing
import os
import random
import time
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from tests.db.worlds import WHO, AddPeople, Found, SetMarks, World, everything, until_done, whole
from tests.safety.doing import BATCH, KIND, NEXT, YEAR, batches, do_until_killed, knowing_a_second_step
from trainingdesk.db import copying, schema
from trainingdesk.db.backup import backup, check, list_backups
from trainingdesk.db.engine import open_database
from trainingdesk.db.models import Attempt, NumberSeries, Operation, Person, Unit
from trainingdesk.db.store import Store

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are killed through a fork server"),
]
KILLS = int(os.environ.get("DESK_KILLS", "0"))
ISSUERS = 30


@pytest.fixture(scope="session")
def nursery() -> ForkServerContext:
    """Where children come from: a process that has already imported everything."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.safety.doing"])
    return context


@dataclass(slots=True)
class Victim:
    """A child at work, and what it has told so far."""

    process: BaseProcess
    ear: object
    told: list[tuple[int, object]] = field(default_factory=list)

    def hear(self, seconds: float) -> None:
        """Listen for so long."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if not self.ear.poll(left):  # type: ignore[attr-defined]
                return
            self._take()

    def hear_until(self, count: int) -> None:
        """Listen until so much was told; a child that dies by itself is a failure."""
        until = time.monotonic() + 60
        while len(self.told) < count:
            assert self.process.is_alive(), f"the child ended by itself: {self.process.exitcode}"
            assert time.monotonic() < until, "the child does nothing"
            if self.ear.poll(0.2):  # type: ignore[attr-defined]
                self._take()

    def kill(self) -> list[tuple[int, object]]:
        """Kill it this moment; gives all it has told, read to the end."""
        assert self.process.is_alive(), f"the child ended by itself: {self.process.exitcode}"
        self.process.kill()
        self.process.join(30)
        try:
            while True:
                self._take()
        except (EOFError, OSError):  # the end, or half a word
            pass
        self.ear.close()  # type: ignore[attr-defined]
        self.process.close()
        return self.told

    def _take(self) -> None:
        self.told.append(self.ear.recv())  # type: ignore[attr-defined]


def begin(nursery: ForkServerContext, what: str, url: str, folder: Path, first: int, world: World) -> Victim:
    ear, mouth = nursery.Pipe(duplex=False)
    process = nursery.Process(target=do_until_killed, args=(what, url, folder, first, world, mouth))
    process.start()
    mouth.close()
    return Victim(process, ear)


def kill_at_random(victim: Victim, dice: random.Random, *, deed: float) -> list[tuple[int, object]]:
    """Let it work for up to three deeds and a bit (``deed`` is about how long one takes), then kill it."""
    victim.hear_until(dice.choice([0, 1, 1, 2]))
    victim.hear(dice.uniform(0, 2 * deed))
    return victim.kill()


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Other moments in each run; a failing one tells its seed."""
    seed = int(os.environ.get("DESK_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
    request.node.user_properties.append(("seed", seed))
    print(f"DESK_SEED={seed}")  # noqa: T201 - pytest shows it when the test fails
    return random.Random(seed)


@pytest.fixture
def world(any_url: str) -> World:
    """A small office in the database."""
    engine = open_database(any_url)
    found = Store(engine).execute(Found(listeners=12, disciplines=5), by=WHO).result
    engine.dispose()
    return found


def opened(url: str) -> Store:
    """The database as the next start finds it: open, sound, no question asked."""
    engine = open_database(url)
    assert schema.version_of(engine) in {schema.HEAD, NEXT}
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
    return Store(engine)


def kills(kind: str, sqlite: int, postgresql: int) -> int:
    """How many kills a test makes on this kind of database."""
    return KILLS or (sqlite if kind.startswith("sqlite") else postgresql)


def test_an_intake_killed_at_any_moment_is_there_or_not(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    first = 0
    acknowledged: set[int] = set()
    for turn in range(kills(any_url, 12, 6)):
        told = kill_at_random(begin(nursery, "intake", any_url, tmp_path, first, world), dice, deed=0.03)
        acknowledged |= {number for number, _ in told}
        store = opened(any_url)
        names = list(store.query(lambda s: s.scalars(select(Person.surname)).all()))
        found = dict(batches(names))
        assert set(found.values()) <= {BATCH}, "an intake came in by halves"
        assert acknowledged <= found.keys()
        assert len(found.keys() - acknowledged) <= turn + 1, "more than what a kill may leave untold"
        whole(store)
        store.execute(AddPeople(("Після",)), by=WHO)
        store.engine.dispose()
        first = max([first, *found]) + 1


def test_a_paste_killed_at_any_moment_is_there_or_not(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    first = 1
    for _ in range(kills(any_url, 12, 6)):
        told = kill_at_random(begin(nursery, "paste", any_url, tmp_path, first, world), dice, deed=0.03)
        last = told[-1][0] if told else first - 1
        store = opened(any_url)
        marks = store.query(lambda s: list(s.scalars(select(Attempt.tenths))))
        assert len(marks) in {0, len(world.cells)}
        assert len(set(marks)) <= 1, "a paste went in by halves"
        stored = marks[0] if marks else 0
        assert stored in {last, last + 1} or (not told and stored == first - 1)
        whole(store)
        store.engine.dispose()
        first = (stored or 0) % 900 + 1


def test_an_undo_killed_at_any_moment_is_done_or_not(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    store = opened(any_url)
    store.execute(SetMarks(world.cells, 0), by=WHO)
    store.engine.dispose()
    for turn in range(kills(any_url, 6, 3)):
        first = 1 + turn * 10 % 900
        told = kill_at_random(begin(nursery, "taking back", any_url, tmp_path, first, world), dice, deed=0.03)
        store = opened(any_url)
        marks = set(store.query(lambda s: list(s.scalars(select(Attempt.tenths)))))
        assert len(marks) == 1, "an undo was done by halves"
        last = told[-1][0] if told else first - 1
        possible = {last if each else 0 for each in [bool(told and told[-1][1])]}
        possible.add(0 if told and told[-1][1] else last + 1)
        assert marks <= possible
        whole(store)
        until_done(lambda: store.execute(SetMarks(world.cells, 0), by=WHO))  # noqa: B023 - called at once
        store.engine.dispose()


def test_a_migration_killed_at_any_moment_is_made_or_not(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    knowing_a_second_step(tmp_path)
    store = opened(any_url)
    before = everything(store)
    store.engine.dispose()
    for _ in range(kills(any_url, 8, 4)):
        kill_at_random(begin(nursery, "migrating", any_url, tmp_path, 0, world), dice, deed=0.25)
        store = opened(any_url)
        version = schema.version_of(store.engine)
        looking = inspect(store.engine)
        names = {column["name"] for column in looking.get_columns("person")}
        assert ("shoe_size" in names) == (version == NEXT)
        assert not [table for table in looking.get_table_names() if table.startswith("_alembic")]
        assert everything(store) == before
        whole(store)
        store.engine.dispose()
        for each in list_backups(tmp_path / "backups"):
            assert check_of_either_step(each.path)


def check_of_either_step(path: Path) -> bool:
    """A sound backup, of the shipped step or of the test's own."""
    known = schema.KNOWN
    try:
        schema.KNOWN = (*known, NEXT)  # type: ignore[assignment]
        return check(path).version in schema.KNOWN
    finally:
        schema.KNOWN = known


def test_a_backup_killed_at_any_moment_is_whole_or_not_there(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    store = opened(any_url)
    store.execute(AddPeople(tuple(f"А{n}" for n in range(400))), by=WHO)
    before = everything(store)
    store.engine.dispose()
    for _ in range(kills(any_url, 8, 4)):
        told = kill_at_random(begin(nursery, "backing up", any_url, tmp_path, 0, world), dice, deed=0.2)
        found = {each.path.name: each.path for each in list_backups(tmp_path / "backups")}
        rows = {name: sum(check(path).rows.values()) for name, path in found.items()}
        if told:
            assert told[-1][1] in list(rows.items()), "an acknowledged backup is there and whole"
        store = opened(any_url)
        assert everything(store) == before
        store.engine.dispose()


def test_a_restore_killed_at_any_moment_is_done_or_not(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    store = opened(any_url)
    states = []
    for number in (0, 1):
        store.execute(AddPeople(tuple(f"Стан-{number}-{n}" for n in range(400))), by=WHO)
        backup(store.engine, tmp_path / "made").path.rename(tmp_path / f"{number}.tdbackup")
        states.append(everything(store))
    store.engine.dispose()
    stands = 1
    for _ in range(kills(any_url, 8, 4)):
        first = 1 - stands
        told = kill_at_random(begin(nursery, "restoring", any_url, tmp_path, first, world), dice, deed=0.3)
        store = opened(any_url)
        present = everything(store)
        assert present in states, "a restore was done by halves"
        last = told[-1][0] if told else first - 1
        stands = states.index(present)
        assert stands in {last % 2, (last + 1) % 2}
        restores = store.query(
            lambda s: s.scalars(select(Operation.id).where(Operation.command == "Restore")).all()
        )
        assert len(restores) <= 1, "each state has one restore at its end"
        whole(store)
        store.engine.dispose()
        kept = {each.path.name for each in list_backups(tmp_path / "backups")}
        for name in kept:
            check(tmp_path / "backups" / name)
        if told:
            assert told[-1][1] in kept, "the state before an acknowledged restore was kept"


def test_thirty_issuers_killed_at_random_leave_no_gap_and_no_double(
    any_url: str, world: World, nursery: ForkServerContext, dice: random.Random, tmp_path: Path
) -> None:
    issuers = [begin(nursery, "drawing", any_url, tmp_path, 0, world) for _ in range(ISSUERS)]
    issuers[0].hear_until(1)
    dice.shuffle(issuers)
    acknowledged: list[object] = []
    for issuer in issuers:
        issuer.hear(dice.uniform(0, 0.12))
        acknowledged += [seq for _, seq in issuer.kill()]
    store = opened(any_url)
    _settled(store)
    last = store.query(
        lambda s: s.scalars(
            select(NumberSeries.last).where(NumberSeries.kind == KIND, NumberSeries.year == YEAR)
        ).one()
    )
    papers = store.query(lambda s: list(s.scalars(select(Unit.name))))
    assert sorted(papers) == [f"08571096/{n:06d}-21" for n in range(1, last + 1)], "a gap or a double"
    assert len(acknowledged) == len(set(acknowledged)), "a number was given to two"
    assert set(acknowledged) <= set(range(1, last + 1)), "a number that was given is not there"
    assert last - len(acknowledged) <= ISSUERS
    assert last >= 5
    whole(store)
    store.engine.dispose()


def _settled(store: Store) -> None:
    """Wait until a server has noticed that its clients are dead."""
    if store.engine.dialect.name == "sqlite":
        return
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with store.engine.connect() as connection:
            if not connection.execute(others).scalar():
                return
        time.sleep(0.05)
    pytest.fail("the server still serves the dead")


def test_copying_needs_no_kill_to_be_proved(any_url: str, world: World) -> None:
    """The checksums the proofs rest on do see one changed mark."""
    store = opened(any_url)
    store.execute(SetMarks(world.cells, 500), by=WHO)
    with store.engine.connect() as connection:
        before = copying.contents_of(connection)["attempt"]
    store.execute(SetMarks(world.cells[:1], 501), by=WHO)
    with store.engine.connect() as connection:
        assert copying.contents_of(connection)["attempt"] != before
    store.engine.dispose()
