"""Opening a database: SQLite set up so that nothing acknowledged is lost, PostgreSQL so that writers queue.

SQLite is the one inside ``sqlcipher3`` (see docs/decisions): Python's own may lie in the range of the
WAL-reset corruption bug. Readers run with ``query_only``; every writer takes the write lock at its BEGIN.
"""

import os
import re
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlcipher3 import dbapi2

from trainingdesk.domain.refusal import Rejected

APPLICATION_ID = 0x54444B31
"""«TDK1»: tells our files from any other SQLite file."""
WRITER_LOCK = 0x54444B31
"""Key of the advisory lock that lets one writer in at a time on PostgreSQL."""
PATIENCE_MS = 200
"""How long a window waits for another writer before it says so."""

_NETWORK_FILESYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs", "webdav"}
)
_DRIVE_REMOTE = 4


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
    except ArgumentError as error:
        raise Rejected("database-url-unreadable", url=url) from error
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
    if not path.name:
        raise Rejected("database-url-unreadable", url=str(url))
    refuse_network_folder(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Rejected(
            "database-folder-unwritable", path=str(path.parent), reason=error.strerror or ""
        ) from error
    engine = create_engine(
        url,
        module=dbapi2,
        connect_args={"isolation_level": None, "timeout": patience_ms / 1000, "check_same_thread": False},
        pool_size=4,
        max_overflow=4,
    )

    @event.listens_for(engine, "connect")
    def _settle(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={patience_ms:d}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA trusted_schema=OFF")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    try:
        _claim(engine, path)
    except DBAPIError as error:
        engine.dispose()
        raise _not_ours(error, path) from error
    return engine


def _claim(engine: Engine, path: Path) -> None:
    """Set write-ahead logging and our mark in a new file; refuse a file that is somebody else's."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        mark = cursor.execute("PRAGMA application_id").fetchone()[0]
        if mark != APPLICATION_ID:
            tables = cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if mark or tables:
                raise Rejected("database-not-ours", path=str(path))
            cursor.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
        if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.close()
    finally:
        raw.close()


def _not_ours(error: DBAPIError, path: Path) -> Rejected:
    shown = str(error.orig).lower()
    if "not a database" in shown or "malformed" in shown:
        return Rejected("database-not-a-database", path=str(path))
    return refusal_of(error) or Rejected("database-unopenable", path=str(path), reason=str(error.orig))


def _open_postgresql(url: URL, patience_ms: int) -> Engine:
    engine = create_engine(url, pool_size=4, max_overflow=4, pool_pre_ping=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {patience_ms:d}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK:d})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except DBAPIError as error:
        engine.dispose()
        host = f"{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"
        raise Rejected("database-unreachable", server=host) from error
    return engine


_SIGNS = (
    ("desk-busy", ("database is locked", "database table is locked", "lock timeout", "deadlock detected")),
    ("disk-full", ("disk is full", "no space left", "could not extend file")),
    ("database-read-only", ("readonly database", "read-only transaction", "permission denied")),
    ("database-unreachable", ("server closed the connection", "connection is lost", "terminating connection",
                              "connection refused", "the connection is closed")),
    ("disk-failing", ("disk i/o error", "could not fsync", "could not read block")),
    ("database-damaged", ("malformed", "not a database")),
)  # fmt: skip


def refusal_of(error: DBAPIError) -> Rejected | None:
    """The refusal a database error stands for, or nothing where it is our own mistake."""
    shown = str(error.orig).lower()
    for code, signs in _SIGNS:
        if any(sign in shown for sign in signs):
            return Rejected(code, server="") if code == "database-unreachable" else Rejected(code)
    return None
