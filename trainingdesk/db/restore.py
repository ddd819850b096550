"""Putting a backup in the place of the present state, which is itself backed up first.

On an embedded database the pages go through SQLite's backup API *into* the live file, as one transaction that
others see whole or not at all; on a server every table is replaced in one transaction. No write of another
window falls between the backup of the present state and its replacement: both happen under the writers' lock.
"""

import contextlib
import datetime as dt
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from trainingdesk import paths
from trainingdesk.db import backup as backups
from trainingdesk.db import copying, schema
from trainingdesk.db.backup import Backup, Clock
from trainingdesk.db.engine import code_of, open_database, refusal_of, sqlite_file, sqlite_url
from trainingdesk.db.models import Operation
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

COMMAND = "Restore"
"""How the operation that stands for a restore is called in the history."""

_BUSY = frozenset({5, 6})
_PATIENCE_S = 2.0
_LOCK_S = 0.1
_TRIES = 5
_FIRST_PAGES = 8
"""Pages of the first step: it takes the write lock, and must not be the last step of a small database."""
_HEADROOM = 1000
"""Keys left free when other windows write too often to prepare for their very last one."""
_QUIET = Quiet()


@record
class Restored:
    """A restore carried out: its operation, the rows now there, and where the state before it was kept.

    ``previous`` is a backup like any other, or a bare copy (``damaged-….sqlite3``) of a database that could
    not be read through any more.
    """

    operation: int
    rows: int
    previous: Path


def restore(
    engine: Engine,
    path: Path,
    folder: Path,
    clock: Clock = backups.now,
    *,
    by: str,
    progress: Progress = _QUIET,
) -> Restored:
    """Make the database what it was when ``path`` was made; ``folder`` takes the backup of the present state.

    An older schema is brought to today's on the way. The history goes on with one operation that says so and
    cannot be taken back; keys handed out since are not handed out again. ``Rejected`` leaves all as it was.
    """
    live = sqlite_file(engine)
    if live is not None and path.exists() and live.exists() and path.samefile(live):
        raise Rejected("restore-is-live", path=str(path))
    backups.check(path)
    _settle(engine)
    try:
        with _prepared(path, live) as ready:
            if live is None:
                return _into_server(engine, ready, path, folder, clock, by, progress)
            return _into_file(engine, live, ready, path, folder, clock, by, progress)
    except DBAPIError as error:
        raise refusal_of(error) or error from error
    except dbapi2.Error as error:
        raise Rejected(code_of(str(error)) or "restore-failed", detail=str(error)) from error
    except OSError as error:
        raise Rejected("restore-failed", detail=error) from error


def replace_unopenable(
    live: Path, path: Path, folder: Path, clock: Clock = backups.now, *, by: str
) -> Restored:
    """Put a backup in the place of an embedded file that cannot be opened; that one goes to ``folder``.

    Only for a file nobody works on. It stays where it is until all that takes its place is on the disk.
    """
    with backups.scratch(live.parent) as made:
        new = made / live.name
        engine = open_database(sqlite_url(new))
        try:
            done = restore(engine, path, made / "before", clock, by=by)
        finally:
            engine.dispose()
        kept = _set_aside(live, folder, clock)
        new.replace(live)
    return replace(done, previous=kept)


def _set_aside(live: Path, folder: Path, clock: Clock) -> Path:
    """Move an embedded file, sidecars included, into ``folder``."""
    paths.private_folder(folder)
    moved = paths.free_name(_damaged(folder, clock()))
    for sidecar in ("-wal", "-shm", ""):
        found = live.with_name(live.name + sidecar)
        if found.exists():
            found.replace(moved.with_name(moved.name + sidecar))
    return moved


def _settle(engine: Engine) -> None:
    """Give a new database its tables, something to replace; a damaged one is left to itself."""
    try:
        if schema.version_of(engine) is None:
            schema.ensure(engine)
    except DBAPIError as error:
        refusal = refusal_of(error)
        if refusal is None or refusal.code != "database-damaged":
            raise


@contextlib.contextmanager
def _prepared(path: Path, live: Path | None) -> Iterator[Engine]:
    """A copy of the backup at today's schema, open; it lies beside the live file, where locks work."""
    with backups.scratch(None if live is None else live.parent) as made:
        copy = made / "ready.sqlite3"
        with backups.snapshot(path) as source:
            backups.copy_pages(source, copy)
        engine = open_database(sqlite_url(copy))
        try:
            schema.ensure(engine)
            yield engine
        finally:
            engine.dispose()


def _into_server(
    engine: Engine, ready: Engine, path: Path, folder: Path, clock: Clock, by: str, progress: Progress
) -> Restored:
    with engine.execution_options(writes=True).begin() as target, ready.connect() as source:
        previous = _present(engine, folder, clock, path)
        contents = copying.copy_all(source, target, progress)
        operation = _note(target, path, by, clock())
        return Restored(operation, sum(each.rows for each in contents.values()) + 1, previous)


def _into_file(
    engine: Engine,
    live: Path,
    ready: Engine,
    path: Path,
    folder: Path,
    clock: Clock,
    by: str,
    progress: Progress,
) -> Restored:
    noted = 0
    for attempt in range(_TRIES):
        room = _HEADROOM if attempt else 0
        counters = {table: last + room for table, last in _live_counters(engine).items()}
        with ready.execution_options(writes=True).begin() as connection:
            connection.execute(delete(Operation).where(Operation.id == noted))
            copying.raise_counters(connection, counters)
            noted = _note(connection, path, by, clock())
        swap = _Swap(engine, live, folder, clock, path, counters, progress)
        try:
            rows = _pour(ready, live, swap)
        except _Moved:
            continue  # another window wrote between the look at the counters and the lock: leave room
        if swap.previous is None:
            raise RuntimeError("the present state was replaced without a backup")
        return Restored(noted, rows, swap.previous)
    raise Rejected("desk-busy")


def _pour(ready: Engine, live: Path, swap: "_Swap") -> int:
    """Copy the ready file's pages over the live ones; gives the rows poured."""
    copy = sqlite_file(ready)
    if copy is None:
        raise RuntimeError("a prepared backup is an embedded file")
    ready.dispose()
    with (
        contextlib.closing(dbapi2.connect(str(copy), isolation_level=None)) as source,
        contextlib.closing(dbapi2.connect(str(live), isolation_level=None, timeout=_LOCK_S)) as target,
    ):
        pages = source.execute("PRAGMA page_count").fetchone()[0]
        if pages <= _FIRST_PAGES:
            raise RuntimeError(f"a database of {pages} pages holds no tables")
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target, pages=_FIRST_PAGES, progress=swap, sleep=0.005)
        return sum(backups.row_counts(source).values())


class _Moved(Exception):
    """The live database has handed out keys that the restore was not prepared for."""


@dataclass(slots=True)
class _Swap:
    """Called after each step of the pouring; after the first one the live file is locked for all writers."""

    engine: Engine
    live: Path
    folder: Path
    clock: Clock
    path: Path
    counters: dict[str, int]
    progress: Progress
    previous: Path | None = None
    _deadline: float = field(default_factory=lambda: time.monotonic() + _PATIENCE_S)

    def __call__(self, status: int, remaining: int, total: int) -> None:
        """Keep the present state once nobody can change it any more; an exception rolls all back."""
        if status in _BUSY:
            if time.monotonic() > self._deadline:
                raise Rejected("desk-busy")
            return
        if self.previous is None:
            if remaining == 0:
                raise RuntimeError("the first step must not be the last")
            prepared = self.counters
            if any(last > prepared.get(table, 0) for table, last in _live_counters(self.engine).items()):
                raise _Moved
            self.previous = _present(self.engine, self.folder, self.clock, self.path)
        if remaining:
            self.progress.step(total - remaining, total)


def _present(engine: Engine, folder: Path, clock: Clock, spare: Path) -> Path:
    """Back the present state up; a damaged embedded database is kept as it is, page by page."""
    try:
        made: Backup = backups.backup(engine, folder, clock, spare={spare})
    except Rejected as refusal:
        live = sqlite_file(engine)
        if live is None or refusal.code not in {"backup-not-sound", "database-damaged"}:
            raise
        kept = paths.free_name(_damaged(folder, clock()))
        with paths.whole_file(kept) as temporary, backups.snapshot(live) as source:
            backups.copy_pages(source, temporary)
        return kept
    return made.path


def _damaged(folder: Path, at: dt.datetime) -> Path:
    return folder / f"damaged-{at.astimezone(dt.UTC):%Y%m%d-%H%M%S}Z.sqlite3"


def _live_counters(engine: Engine) -> dict[str, int]:
    """The keys handed out so far; none can be read from a damaged database."""
    try:
        with engine.connect() as connection:
            return copying.counters_of(connection)
    except DBAPIError as error:
        refusal = refusal_of(error)
        if refusal is not None and refusal.code == "database-damaged":
            return {}
        raise


def _note(connection: Connection, path: Path, by: str, at: dt.datetime) -> int:
    """Let the history say that a backup was restored; gives the operation."""
    added = connection.execute(
        insert(Operation).values(
            at=at,
            by=by,
            command=COMMAND,
            args=json.dumps({"command": COMMAND, "file": path.name}, ensure_ascii=False),
            why_final="restore-final",
            changes=Changes.EVERYTHING.value,
            touched="{}",
        )
    )
    key = added.inserted_primary_key
    if key is None:
        raise RuntimeError("an operation without a key")
    return int(key[0])
