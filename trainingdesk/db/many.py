"""One statement for many rows, handed to the driver as it stands.

SQLAlchemy makes a dictionary and looks for conversions for every row it is given, a third of what SQLite
needs to store it. Here names and conversions are looked up once a statement.
"""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import Connection, CursorResult, Delete, Insert, Update

from trainingdesk.domain.record import record


@record
class _Ready:
    """A statement as the driver takes it: its text, its values' names in turn, and what converts which."""

    text: str
    names: tuple[str, ...]
    converters: tuple[tuple[int, Any], ...]


def run(connection: Connection, statement: Insert | Update | Delete, rows: Sequence[dict[str, Any]]) -> int:
    """Run a statement once a row, each with a value for every name of it; gives how many rows it met."""
    if not connection.dialect.positional:  # PostgreSQL's driver takes dictionaries itself
        return cast("CursorResult[Any]", connection.execute(statement, rows)).rowcount
    ready = _ready(connection, statement, rows[0])
    values = list(map(itemgetter(*ready.names), rows))
    if ready.converters:
        changed = list(map(list, values))
        for at, convert in ready.converters:
            for each in changed:
                each[at] = convert(each[at])
        values = list(map(tuple, changed))
    return connection.exec_driver_sql(ready.text, values).rowcount


def _ready(connection: Connection, statement: Insert | Update | Delete, row: dict[str, Any]) -> _Ready:
    dialect = connection.dialect
    compiled = statement.compile(dialect=dialect, column_keys=list(row))
    names = tuple(compiled.positiontup or ())
    converters = []
    for at, name in enumerate(names):
        convert = compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
        if convert is not None:
            converters.append((at, convert))
    return _Ready(str(compiled), names, tuple(converters))
