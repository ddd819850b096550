"""What a child does until it is killed: one thing over and over, telling its parent of each that is done.

Only what was told counts as acknowledged. Run through a fork server, so that a child begins within
milliseconds.
"""

import shutil
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import Engine

from tests.db.worlds import WHO, AddPeople, SetMarks, World, until_done
from trainingdesk.db import schema
from trainingdesk.db.backup import backup
from trainingdesk.db.engine import open_database
from trainingdesk.db.restore import restore
from trainingdesk.db.store import Store

BATCH = 25
NEXT = "next"
STEP = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{before}"


def upgrade():
    always = "always" if op.get_bind().dialect.name == "sqlite" else "auto"
    with op.batch_alter_table("person", recreate=always) as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer(), nullable=True))
    with op.batch_alter_table("enrolment", recreate=always) as batch:
        batch.add_column(sa.Column("seat", sa.Integer(), nullable=True))


def downgrade():
    always = "always" if op.get_bind().dialect.name == "sqlite" else "auto"
    with op.batch_alter_table("enrolment", recreate=always) as batch:
        batch.drop_column("seat")
    with op.batch_alter_table("person", recreate=always) as batch:
        batch.drop_column("shoe_size")
"""

Deed = Callable[[int], object]


def surnames(number: int) -> tuple[str, ...]:
    """The people of one intake; their names tell which."""
    return tuple(f"Особа-{number}-{each}" for each in range(BATCH))


def knowing_a_second_step(folder: Path) -> Path:
    """Write the steps of a program that knows one more than is shipped; gives their folder."""
    steps = folder / "migrations"
    shutil.copytree(schema.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "next.py").write_text(STEP.format(before=schema.HEAD), encoding="utf-8")
    return steps


def do_until_killed(what: str, url: str, folder: Path, first: int, world: World, told: Connection) -> None:
    """Open the database as a start of the program does, then do ``what`` for ever, from ``first`` on."""
    engine = open_database(url)
    deed = DEEDS[what](engine, folder, world)
    number = first
    while True:
        told.send((number, _insist(deed, number)))
        number += 1


def _insist(deed: Deed, number: int) -> object:
    """Do it, trying again while somebody else is writing."""
    done: list[object] = []
    until_done(lambda: done.append(deed(number)))
    return done[0]


def _intake(engine: Engine, _folder: Path, _world: World) -> Deed:
    store = Store(engine)
    return lambda number: store.execute(AddPeople(surnames(number)), by=WHO).operation


def _paste(engine: Engine, _folder: Path, world: World) -> Deed:
    store = Store(engine)
    return lambda number: store.execute(SetMarks(world.cells, number % 1000), by=WHO).operation


def _taking_back(engine: Engine, _folder: Path, world: World) -> Deed:
    """Even numbers paste, odd ones take the last paste back."""
    store = Store(engine)
    pastes: list[int] = []

    def act(number: int) -> object:
        if pastes:
            store.undo(pastes.pop(), by=WHO)
            return False
        pastes.append(store.execute(SetMarks(world.cells, number % 1000), by=WHO).operation)
        return True

    return act


def _migrating(engine: Engine, folder: Path, _world: World) -> Deed:
    """Up with a backup before, then down again."""
    shipped = schema.HEAD
    schema.MIGRATIONS = folder / "migrations"
    schema.KNOWN = (*schema.KNOWN, NEXT)  # type: ignore[assignment]
    schema.HEAD = NEXT

    def act(_number: int) -> object:
        if schema.version_of(engine) == NEXT:
            schema.migrate(engine, shipped, down=True)
        else:
            schema.ensure(engine, backup=lambda: backup(engine, folder / "backups"))
        return schema.version_of(engine)

    return act


def _backing_up(engine: Engine, folder: Path, _world: World) -> Deed:
    def act(_number: int) -> object:
        made = backup(engine, folder / "backups")
        return made.path.name, made.rows

    return act


def _restoring(engine: Engine, folder: Path, _world: World) -> Deed:
    """Two states in turn; each restore keeps the one before."""

    def act(number: int) -> object:
        path = folder / f"{number % 2}.tdbackup"
        return restore(engine, path, folder / "backups", by=WHO).previous.name

    return act


DEEDS: dict[str, Callable[[Engine, Path, World], Deed]] = {
    "intake": _intake,
    "paste": _paste,
    "taking back": _taking_back,
    "migrating": _migrating,
    "backing up": _backing_up,
    "restoring": _restoring,
}


def batches(names: list[str]) -> Iterator[tuple[int, int]]:
    """Intakes found in a database: number, people."""
    counted: dict[int, int] = {}
    for name in names:
        if name.startswith("Особа-"):
            number = int(name.split("-")[1])
            counted[number] = counted.get(number, 0) + 1
    yield from sorted(counted.items())
