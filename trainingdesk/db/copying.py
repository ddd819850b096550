"""Copying every table of one database into another, whichever kind each is, and proving that all arrived.

Both databases stand at the same schema step, so both are read as they are found (reflected) rather than as
today's models describe them: a server that waits for its migration can be copied too.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, MetaData, Table, func, select, text

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

_BATCH = 1000
_VERSION_TABLE = "alembic_version"


@record
class Content:
    """What a table holds: its rows, and a checksum over all values in the order of the key."""

    rows: int
    sha256: str


Contents = dict[str, Content]


def copy_all(source: Connection, target: Connection, progress: Progress) -> Contents:
    """Replace every row of ``target`` by those of ``source``; both connections are inside transactions.

    Counters of keys are only ever raised, so that no key is handed out twice. ``Rejected`` when what was
    written does not read back the same.
    """
    tables = tables_of(target)
    of_source = {table.name: table for table in tables_of(source)}
    for table in reversed(tables):
        target.execute(table.delete())
    total = sum(_count(source, of_source[table.name]) for table in tables)
    done = 0
    copied: Contents = {}
    for table in tables:
        digest = _Digest(table)
        for batch in _batches(source, of_source[table.name], digest.names):
            target.execute(table.insert(), [dict(zip(digest.names, row, strict=True)) for row in batch])
            digest.take(batch)
            done += len(batch)
            progress.step(done, total, table.name)
        copied[table.name] = digest.content()
    raise_counters(target, counters_of(source))
    arrived = contents_of(target, tables)
    for name, content in copied.items():
        if arrived[name] != content:
            raise Rejected("copy-differs", table=name)
    return copied


def contents_of(connection: Connection, tables: Iterable[Table] | None = None) -> Contents:
    """What every table holds, in a form that is the same on both kinds of database."""
    found: Contents = {}
    for table in tables_of(connection) if tables is None else tables:
        digest = _Digest(table)
        for batch in _batches(connection, table, digest.names):
            digest.take(batch)
        found[table.name] = digest.content()
    return found


def tables_of(connection: Connection) -> list[Table]:
    """The tables as they stand, each after those it refers to; Alembic's own is left out."""
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: name != _VERSION_TABLE)
    return metadata.sorted_tables


def counters_of(connection: Connection) -> dict[str, int]:
    """The last key each table has handed out, rows since deleted included."""
    if connection.dialect.name == "sqlite":
        if not connection.dialect.has_table(connection, "sqlite_sequence"):
            return {}
        rows = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        return {str(name): int(seq) for name, seq in rows}
    found = {}
    for table, sequence in _sequences(connection):
        last, called = connection.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()  # noqa: S608
        found[table] = int(last) if called else 0
    return found


def raise_counters(connection: Connection, counters: Mapping[str, int]) -> None:
    """Let no table hand out a key up to its counter, nor up to the greatest it holds."""
    if connection.dialect.name == "sqlite":
        present = counters_of(connection)
        for table, last in counters.items():
            if table not in present:
                statement = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)")
            elif present[table] < last:
                statement = text("UPDATE sqlite_sequence SET seq = :last WHERE name = :table")
            else:
                continue
            connection.execute(statement, {"table": table, "last": last})
        return
    for table, sequence in _sequences(connection):
        greatest = connection.execute(text(f'SELECT max(id) FROM "{table}"')).scalar() or 0  # noqa: S608
        last, called = connection.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()  # noqa: S608
        wanted = max(greatest, counters.get(table, 0), last if called else 0)
        connection.execute(
            text("SELECT setval(:sequence, :last, :called)"),
            {"sequence": sequence, "last": max(wanted, 1), "called": wanted > 0},
        )


def _sequences(connection: Connection) -> list[tuple[str, str]]:
    """Tables of a PostgreSQL database with the sequence that feeds their ``id``."""
    rows = connection.execute(
        text(
            "SELECT table_name, pg_get_serial_sequence(quote_ident(table_name), 'id') "
            "FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'id'"
        )
    )
    return [(str(table), str(sequence)) for table, sequence in rows if sequence is not None]


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _batches(connection: Connection, table: Table, names: Iterable[str]) -> Iterator[list[tuple[Any, ...]]]:
    """The rows in the order of their key, a thousand at a time, never all in memory."""
    query = select(*(table.c[name] for name in names)).order_by(*table.primary_key.columns)
    result = connection.execute(query, execution_options={"stream_results": True, "yield_per": _BATCH})
    for batch in result.partitions():
        yield [tuple(row) for row in batch]


class _Digest:
    """A checksum that grows with the rows; columns go by name, so their order in the table does not count."""

    def __init__(self, table: Table) -> None:
        self.names = sorted(column.name for column in table.columns)
        self._sum = hashlib.sha256(json.dumps(self.names).encode())
        self._rows = 0

    def take(self, batch: list[tuple[Any, ...]]) -> None:
        """Count these rows in."""
        self._rows += len(batch)
        for row in batch:
            self._sum.update(json.dumps(row, ensure_ascii=True, default=_plain).encode())
            self._sum.update(b"\n")

    def content(self) -> Content:
        """What was taken in so far."""
        return Content(self._rows, self._sum.hexdigest())


def _plain(value: object) -> str:
    """Values JSON has no form for; those drivers give differently are made the same."""
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    raise TypeError(type(value).__name__)
