"""Killed at any moment, the database opens with no question: all that was acknowledged, nothing by halves.

The moments are random and the seed is told on failure. ``DESK_KILLS=500`` kills so many times in each test.
"""

import os
import random
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest
from sqlalchemy import inspect, select

from tests.db.worlds import WHO, AddPeople, Found, SetMarks, World, everything, until_done, whole
from tests.safety.doing import BATCH, NEXT, batches, do_until_killed, knowing_a_second_step
from tests.safety.victims import Victim, kill_at_random, opened
from trainingdesk.db import copying, schema
from trainingdesk.db.backup import backup, check, list_backups
from trainingdesk.db.engine import open_database
from trainingdesk.db.models import Attempt, Operation, Person
from trainingdesk.db.store import Store

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are killed through a fork server"),
]
KILLS = int(os.environ.get("DESK_KILLS", "0"))


def begin(nursery: ForkServerContext, what: str, url: str, folder: Path, first: int, world: World) -> Victim:
    ear, mouth = nursery.Pipe(duplex=False)
    process = nursery.Process(target=do_until_killed, args=(what, url, folder, first, world, mouth))
    process.start()
    mouth.close()
    return Victim(process, ear)


@pytest.fixture
def world(any_url: str) -> World:
    """A small office in the database."""
    engine = open_database(any_url)
    found = Store(engine).execute(Found(listeners=12, disciplines=5), by=WHO).result
    engine.dispose()
    return found


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
