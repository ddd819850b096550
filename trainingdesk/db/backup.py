"""Backups: copied through SQLite's backup API, proved by reading them back, kept by day, week and month.

A backup is an embedded database file whatever the desk works on, so it can be restored on either kind. The
live file itself is never opened or copied as a file: closing such a handle drops SQLite's locks.
"""

import contextlib
import datetime as dt
import errno
import hashlib
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from trainingdesk import paths
from trainingdesk.db import copying, schema
from trainingdesk.db.engine import (
    APPLICATION_ID,
    code_of,
    open_database,
    refusal_of,
    sqlite_file,
    sqlite_url,
)
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

SUFFIX = ".tdbackup"
DAILY, WEEKLY, MONTHLY = 7, 4, 12
MINIMUM = 5
"""The newest that stay whatever the calendar says."""
OVERDUE = dt.timedelta(days=1)
"""The age from which the last backup is too old."""

_NAME = re.compile(r"trainingdesk-(\d{8}-\d{6})Z(?: \(\d+\))?\.tdbackup")
_STAMP = "%Y%m%d-%H%M%S"
_PAGES = 1024
"""Pages copied between two looks at Stop: 4 MB."""
_VERSIONS_AT = 18
"""Where a database's header says how it is journalled."""
_STALE_S = 24 * 3600
"""Age from which the remains of a killed backup are swept away."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})

Clock = Callable[[], dt.datetime]
_QUIET = Quiet()


@record
class Backup:
    """A verified backup just made: the file, its moment in UTC, its SHA-256 and the rows it holds."""

    path: Path
    at: dt.datetime
    sha256: str
    rows: int


@record
class BackupFile:
    """A backup found in the folder: the file, its moment in UTC and its size in bytes."""

    path: Path
    at: dt.datetime
    size: int


@record
class Checked:
    """What a sound file of ours holds: its schema step, and its rows by table."""

    version: str
    rows: dict[str, int]


def now() -> dt.datetime:
    """This moment, in UTC."""
    return dt.datetime.now(dt.UTC)


def backup(
    engine: Engine,
    folder: Path,
    clock: Clock = now,
    *,
    progress: Progress = _QUIET,
    spare: Collection[Path] = (),
) -> Backup:
    """Copy the database as it stands this moment into ``folder``, prove the copy, and drop what is too old.

    Others go on reading and writing meanwhile. The file appears whole or not at all; nothing old is dropped
    before it stands, and nothing of ``spare`` ever. ``Rejected`` when the disk is full or the copy unsound.
    """
    at = clock()
    with _disk_refusals(folder):
        paths.private_folder(folder)
        live = sqlite_file(engine)
        for place in {
            folder,
            folder if live is None else live.parent,
        }:  # a restore works beside the live file
            _sweep(place)
        path = paths.free_name(folder / f"trainingdesk-{at.astimezone(dt.UTC):{_STAMP}}Z{SUFFIX}")
        with paths.whole_file(path) as temporary:
            temporary.chmod(0o600)  # names and birth dates of people
            expected = _fill(engine, temporary, progress)
            checked = check(temporary, unsound="backup-not-sound")
            if checked.rows != expected:
                raise Rejected("backup-not-sound", path=str(path), detail="row counts differ")
            digest = _sha256(temporary)
    _prune(folder, spare)
    return Backup(path, at, digest, sum(checked.rows.values()))


def list_backups(folder: Path) -> tuple[BackupFile, ...]:
    """The backups in ``folder``, newest first."""
    if not folder.is_dir():
        return ()
    found = []
    with _disk_refusals(folder):
        for path in folder.iterdir():
            at = _moment(path.name)
            if at is not None:
                with contextlib.suppress(FileNotFoundError):  # another window has just dropped it
                    found.append(BackupFile(path, at, path.stat().st_size))
    return tuple(sorted(found, key=lambda each: (each.at, each.path.name), reverse=True))


def due(folder: Path, moment: dt.datetime) -> bool:
    """Whether the last backup is older than a day, or from the future because a clock was put back."""
    newest = next(iter(list_backups(folder)), None)
    return newest is None or not dt.timedelta(0) <= moment - newest.at < OVERDUE


def kept(moments: Iterable[dt.datetime]) -> frozenset[dt.datetime]:
    """Which of these backups stay: the newest of 7 days, 4 weeks and 12 months, and always the newest 5.

    Days, weeks (Monday first) and months are those of UTC; only such that have a backup count.
    """
    newest_first = sorted(set(moments), reverse=True)
    chosen = set(newest_first[:MINIMUM])
    periods: tuple[tuple[Callable[[dt.datetime], object], int], ...] = (
        (lambda at: at.date(), DAILY),
        (lambda at: at.isocalendar()[:2], WEEKLY),
        (lambda at: (at.year, at.month), MONTHLY),
    )
    for period, number in periods:
        newest_of: dict[object, dt.datetime] = {}
        for at in newest_first:
            newest_of.setdefault(period(at), at)
        chosen.update(list(newest_of.values())[:number])
    return frozenset(chosen)


def check(path: Path, *, unsound: str = "restore-damaged") -> Checked:
    """Read a backup through: ours, sound in every page and link, of a schema this program knows.

    ``Rejected`` says which of these it is not; ``unsound`` is the code for a damaged one.
    """
    if not path.is_file():
        raise Rejected("restore-missing", path=str(path))
    try:
        with contextlib.closing(_reader(path)) as connection:
            _ours(connection, path)
            for pragma in ("integrity_check", "foreign_key_check"):
                found = connection.execute(f"PRAGMA {pragma}").fetchone()
                if found is not None and found[0] != "ok":
                    raise Rejected(unsound, path=str(path), detail=str(found[0]))
            return Checked(_known_version(connection, path), row_counts(connection))
    except dbapi2.Error as error:
        shown = str(error)
        if "not a database" in shown:
            raise Rejected("restore-not-a-backup", path=str(path)) from error
        raise Rejected(unsound, path=str(path), detail=shown) from error


def row_counts(connection: Any) -> dict[str, int]:
    """Rows by table of an embedded database, through a connection of its own driver."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - own names
        for (name,) in names
    }


def copy_pages(source: Any, path: Path, progress: Progress = _QUIET, *, pages: int = _PAGES) -> None:
    """Copy an open embedded database into the file ``path``, which ends closed and without sidecars."""

    def report(_status: int, remaining: int, total: int) -> None:
        progress.step(total - remaining, total)

    # The file is nobody else's, and locks may not work where it lies: a backup may go to a network drive.
    target = dbapi2.connect(f"{path.absolute().as_uri()}?nolock=1", uri=True, isolation_level=None)
    with contextlib.closing(target):
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target, pages=pages, progress=report)
    _leave_wal(path)


def _leave_wal(path: Path) -> None:
    """Mark a closed copy as one that keeps a rollback journal: as copied, it asks for a log beside it.

    Bytes 18 and 19 of the header are the write and read version, 2 with a write-ahead log and 1 without
    (sqlite.org/fileformat2.html, 1.3). SQLite itself would need locks to change them.
    """
    with path.open("r+b") as stream:
        stream.seek(_VERSIONS_AT)
        stream.write(b"\x01\x01")


@contextlib.contextmanager
def snapshot(path: Path) -> Iterator[Any]:
    """A connection of its own on a live embedded file, held at one moment while others go on writing."""
    with contextlib.closing(dbapi2.connect(str(path), isolation_level=None, timeout=5.0)) as source:
        source.execute("PRAGMA query_only=ON")
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the snapshot begins with a read
        yield source


@contextlib.contextmanager
def scratch(folder: Path | None) -> Iterator[Path]:
    """A folder for what is half-made, gone at the end; what a kill leaves is swept by the next backup."""
    with tempfile.TemporaryDirectory(prefix=".trainingdesk-", suffix=".part", dir=folder) as made:
        yield Path(made)


def _fill(engine: Engine, temporary: Path, progress: Progress) -> dict[str, int]:
    """Put the whole database into ``temporary``; gives the rows by table it must then hold."""
    if schema.version_of(engine) is None:
        raise Rejected("backup-nothing")
    live = sqlite_file(engine)
    if live is not None:
        return _fill_from_file(live, temporary, progress)
    with scratch(None) as folder:
        made = folder / "copy.sqlite3"
        _fill_from_server(engine, made, progress)
        return _fill_from_file(made, temporary, _QUIET)


def _fill_from_file(live: Path, temporary: Path, progress: Progress) -> dict[str, int]:
    with snapshot(live) as source:
        expected = row_counts(source)
        copy_pages(source, temporary, progress)
    return expected


def _fill_from_server(engine: Engine, made: Path, progress: Progress) -> None:
    """Copy every table of a server in one REPEATABLE READ snapshot into an embedded file of the same step."""
    version = schema.version_of(engine)
    if version not in schema.KNOWN:
        raise Rejected("database-newer", found=version or "", known=schema.HEAD)
    embedded = open_database(sqlite_url(made))
    try:
        schema.migrate(embedded, version)
        with engine.connect() as source, embedded.execution_options(writes=True).begin() as target:
            copying.copy_all(source, target, progress)
    finally:
        embedded.dispose()


def _reader(path: Path) -> Any:
    """A connection that can only read, and leaves no sidecar beside a closed backup."""
    alone = not path.with_name(path.name + "-wal").exists()
    uri = f"{path.absolute().as_uri()}?mode=ro" + ("&immutable=1" if alone else "")
    return dbapi2.connect(uri, uri=True, isolation_level=None, timeout=5.0)


def _ours(connection: Any, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Rejected("restore-not-a-backup", path=str(path))
    # We have neither; one put in by hand would run inside the desk at its next change.
    if connection.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone():
        raise Rejected("restore-not-a-backup", path=str(path))


def _known_version(connection: Any, path: Path) -> str:
    try:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except dbapi2.OperationalError as error:
        raise Rejected("restore-not-a-backup", path=str(path)) from error
    if found is None:
        raise Rejected("restore-not-a-backup", path=str(path))
    if found[0] not in schema.KNOWN:
        raise Rejected("restore-newer", path=str(path), found=found[0], known=schema.HEAD)
    return str(found[0])


def _moment(name: str) -> dt.datetime | None:
    """The moment a backup's name tells, or nothing where it is not a backup's name."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    try:
        return dt.datetime.fromisoformat(f"{match[1].replace('-', 'T')}Z")
    except ValueError:
        return None


def _prune(folder: Path, spare: Collection[Path]) -> None:
    found = list_backups(folder)
    staying = kept(each.at for each in found)
    spared = {path.resolve() for path in spare}
    for each in found:
        if each.at not in staying and each.path.resolve() not in spared:
            with contextlib.suppress(OSError):  # held by another program: the next backup tries again
                each.path.unlink()


def _sweep(folder: Path) -> None:
    """Take away what backups and restores killed long ago left half-made."""
    before = time.time() - _STALE_S
    for path in folder.glob(".trainingdesk-*.part*"):
        with contextlib.suppress(OSError):  # gone meanwhile, or another program's: neither hinders a backup
            if path.stat().st_mtime < before:
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextlib.contextmanager
def _disk_refusals(folder: Path) -> Iterator[None]:
    """Turn what the disk and the driver say while a backup is written into a refusal."""
    try:
        yield
    except DBAPIError as error:
        refusal = refusal_of(error)
        if refusal is not None and refusal.code == "disk-full":
            refusal = Rejected("backup-disk-full", folder=str(folder))
        raise refusal or error from error
    except dbapi2.Error as error:
        code = code_of(str(error))
        if code == "disk-full":
            raise Rejected("backup-disk-full", folder=str(folder)) from error
        if code is None:
            raise Rejected("backup-folder-unwritable", folder=str(folder), reason=str(error)) from error
        raise Rejected(code) from error
    except OSError as error:
        if error.errno in _FULL:
            raise Rejected("backup-disk-full", folder=str(folder)) from error
        raise Rejected("backup-folder-unwritable", folder=str(folder), reason=error) from error
