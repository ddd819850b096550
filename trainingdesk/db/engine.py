"""Opening a database: SQLite set up so that nothing acknowledged is lost, PostgreSQL so that writers queue.

SQLite is the one inside ``sqlcipher3`` (see docs/decisions): Python's own may lie in the range of the
WAL-reset corruption bug. Readers run with ``query_only``; every writer takes the write lock at its BEGIN.
"""

import contextlib
import os
import re
import shutil
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, ProgrammingError
from sqlcipher3 import dbapi2

from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import private_folder

APPLICATION_ID = 0x54444B31
"""«TDK1»: tells our files from any other SQLite file."""
WRITER_LOCK = 0x54444B31
"""Key of the advisory lock that lets one writer in at a time on PostgreSQL."""
PATIENCE_MS = 200
"""How long a window waits for another writer before it says so."""
_OPENING_MS = 5000
"""How long an opening waits for another window that is setting a new file up."""
_NETWORK = {
    "connect_timeout": 5,  # seconds, like those below
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    "tcp_user_timeout": 10_000,  # milliseconds; Linux only, ignored elsewhere
}
"""How soon a server that does not answer any more is given up; the address may say otherwise."""
_POOL_S = 2
"""How long to wait for a connection of the pool; only a flood of threads ever does."""

_NETWORK_FILESYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs", "webdav"}
)
_DRIVE_REMOTE = 4
_SAID_BY_SERVER = re.compile(r"[^\W\d_]+:  (.+)")
"""«FATAL:  database "x" does not exist», the first word in the server's language: two spaces are its mark."""
_FILE = "trainingdesk-file"
_ROOM = 64 * 1024
"""Bytes that an opening may need beside the file."""


def open_database(url: str, *, patience_ms: int = PATIENCE_MS) -> Engine:
    """An engine for ``url`` (``sqlite:///…`` or ``postgresql://…``), or ``Rejected`` with the reason."""
    parsed = _read_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed, patience_ms)
    return _open_postgresql(parsed, patience_ms)


def sqlite_url(path: Path) -> str:
    """The URL of an embedded database file."""
    return URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)


def sqlite_file(engine: Engine) -> Path | None:
    """The file behind an embedded database, or nothing on a server."""
    return Path(str(engine.url.database)) if engine.dialect.name == "sqlite" else None


def _read_url(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:  # ValueError: a port that is no number, half an IPv6 address
        raise Rejected("database-url-unreadable") from error
    backend = parsed.get_backend_name()
    if backend not in {"sqlite", "postgresql"}:
        raise Rejected("database-kind-unknown", kind=backend)
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    return parsed.set(drivername="sqlite")


def refuse_network_folder(path: Path) -> None:
    """Refuse a folder on another machine: SQLite's locks do not hold there."""
    if on_network(path):
        raise Rejected("database-on-network", path=str(path))


def on_network(path: Path, *, mounts: str | None = None) -> bool:
    """Whether ``path`` lies on a network drive (UNC, mapped drive, NFS, CIFS)."""
    shown = str(path)
    if shown.startswith(("\\\\", "//")):
        return True
    if os.name == "nt":
        import ctypes  # noqa: PLC0415 - exists only where Windows does

        drive = Path(shown).resolve().drive + "\\"
        kind: int = ctypes.windll.kernel32.GetDriveTypeW(drive)  # type: ignore[attr-defined, unused-ignore]
        return kind == _DRIVE_REMOTE
    if mounts is None:
        table = Path("/proc/self/mounts")
        mounts = table.read_text(encoding="utf-8", errors="replace") if table.exists() else ""
    return _filesystem_of(path, mounts) in _NETWORK_FILESYSTEMS


def _filesystem_of(path: Path, mounts: str) -> str:
    """The file system that the longest matching mount point names."""
    target = path.absolute()
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:  # noqa: PLR2004 - device, mount point, type
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1]))
        if (target == point or point in target.parents) and len(point.parts) > best:
            best, kind = len(point.parts), fields[2]
    return kind


def _open_sqlite(url: URL, patience_ms: int) -> Engine:
    path = Path(url.database or "")
    if not path.name or path.name == ":memory:":
        raise Rejected("database-url-unreadable")
    refuse_network_folder(path)
    try:
        private_folder(path.parent)
    except OSError as error:
        raise Rejected("database-folder-unwritable", path=str(path.parent), reason=error) from error
    engine = create_engine(
        url,
        module=dbapi2,
        connect_args={"isolation_level": None, "timeout": patience_ms / 1000, "check_same_thread": False},
        pool_size=4,
        max_overflow=4,
        pool_timeout=_POOL_S,
    )

    @event.listens_for(engine, "connect")
    def _settle(connection: Any, record: Any) -> None:
        record.info[_FILE] = _file_at(path)
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={patience_ms:d}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA trusted_schema=OFF")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        if writes and connection.info[_FILE] != _file_at(path):
            raise Rejected("database-gone", path=str(path))
        connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    try:
        _claim(path)
    except Rejected:
        engine.dispose()
        raise
    return engine


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file stands under this name now; what is written into one that was moved away nobody finds again.

    Windows lets nobody move or delete an open file.
    """
    if os.name == "nt":
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _claim(path: Path) -> None:
    """Set write-ahead logging and our mark in a new file; refuse a file that is somebody else's."""
    _private(path)
    try:
        raw = dbapi2.connect(str(path), isolation_level=None, timeout=_OPENING_MS / 1000)
        try:
            _mark(raw, path)
        finally:
            raw.close()
    except dbapi2.Error as error:
        raise _not_ours(error, path) from error


def _private(path: Path) -> None:
    """Make a new file that only this person may read, whatever the umask; its sidecars follow it."""
    with contextlib.suppress(OSError):  # it is there, or SQLite will say better why it cannot be
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _mark(raw: Any, path: Path) -> None:
    """Mark an empty file as ours and turn write-ahead logging on; a marked one is only looked at."""
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raw.execute("BEGIN IMMEDIATE")  # two windows may open a new file in the same moment
        found = raw.execute("PRAGMA application_id").fetchone()[0]
        tables = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if found != APPLICATION_ID and (found or tables):
            raise Rejected("database-not-ours", path=str(path))
        raw.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
        raw.execute("COMMIT")
    if raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        raw.execute("PRAGMA journal_mode=WAL")


def _not_ours(error: Exception, path: Path) -> Rejected:
    shown = str(error).lower()
    if "not a database" in shown or "malformed" in shown:
        return Rejected("database-not-a-database", path=str(path))
    code = code_of(shown)
    if code == "disk-failing" and shutil.disk_usage(path.parent).free < _ROOM:
        code = "disk-full"  # the shared-memory file beside the database found no room: SQLite calls it I/O
    if code is not None:
        return Rejected(code)
    return Rejected("database-unopenable", path=str(path), reason=str(error))


def _open_postgresql(url: URL, patience_ms: int) -> Engine:
    network = {name: value for name, value in _NETWORK.items() if name not in url.query}
    engine = create_engine(
        url, pool_size=4, max_overflow=4, pool_timeout=_POOL_S, pool_pre_ping=True, connect_args=network
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {patience_ms:d}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK:d})")
        else:  # a reader waits for nobody but a window that is migrating the tables
            connection.exec_driver_sql(
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; "
                f"SET LOCAL lock_timeout = {patience_ms:d}"
            )

    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except DBAPIError as error:
        engine.dispose()
        raise _not_opened(error, server_of(url)) from error
    return engine


def server_of(url: URL) -> str:
    """A server and its database as a sentence names them: without user and password."""
    return f"{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"


def _not_opened(error: DBAPIError, server: str) -> Rejected:
    """What a failed connection means; the driver tells the server's own refusal only by its text."""
    if isinstance(error, ProgrammingError):  # an option of the address that the driver does not know
        return Rejected("database-url-unreadable")
    told = _SAID_BY_SERVER.search(str(error.orig))
    if told is not None:
        return Rejected("database-refuses", server=server, reason=told[1].strip())
    return Rejected("database-unreachable", server=server)


_STATES = {
    "55P03": "desk-busy",  # lock_not_available
    "40P01": "desk-busy",  # deadlock_detected
    "40001": "desk-busy",  # serialization_failure
    "53100": "disk-full",
    "53300": "desk-busy",  # too_many_connections
    "25006": "database-read-only",
    "42501": "database-read-only",  # insufficient_privilege
    "58030": "disk-failing",  # io_error
    "XX001": "database-damaged",  # data_corrupted
    "XX002": "database-damaged",  # index_corrupted
}
"""PostgreSQL's states: its messages speak the language of the server."""

_SIGNS = (
    ("desk-busy", ("database is locked", "database table is locked", "database schema is locked")),
    ("disk-full", ("disk is full", "no space left")),
    ("database-read-only", ("readonly database",)),
    ("database-lost", ("server closed the connection", "connection is lost", "terminating connection",
                              "connection refused", "the connection is closed")),
    ("disk-failing", ("disk i/o error",)),
    ("database-damaged", ("malformed", "not a database")),
)  # fmt: skip


def refusal_of(error: DBAPIError) -> Rejected | None:
    """The refusal a database error stands for, or nothing where it is our own mistake."""
    state = getattr(error.orig, "sqlstate", None)
    code = _STATES.get(state or "") or code_of(str(error.orig))
    if code is None and (error.connection_invalidated or str(state).startswith(("08", "57P"))):
        code = "database-lost"
    return None if code is None else Rejected(code)


def code_of(message: str) -> str | None:
    """The code of the refusal that a driver's English message stands for, or nothing."""
    shown = message.lower()
    return next((code for code, signs in _SIGNS if any(sign in shown for sign in signs)), None)
