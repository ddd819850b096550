"""Children at work that are killed, and the database as the next start finds it."""

import random
import time
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess

import pytest
from sqlalchemy import text

from tests.safety.doing import NEXT
from trainingdesk.db import schema
from trainingdesk.db.engine import open_database
from trainingdesk.db.store import Store


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


def kill_at_random(victim: Victim, dice: random.Random, *, deed: float) -> list[tuple[int, object]]:
    """Let it work for up to three deeds and a bit (``deed`` is about how long one takes), then kill it."""
    victim.hear_until(dice.choice([0, 1, 1, 2]))
    victim.hear(dice.uniform(0, 2 * deed))
    return victim.kill()


def opened(url: str) -> Store:
    """The database as the next start finds it: open, sound, no question asked."""
    engine = open_database(url)
    assert schema.version_of(engine) in {schema.HEAD, NEXT}
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
    return Store(engine)


def settled(store: Store) -> None:
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
