"""Bringing a database to today's schema: checked both ways, copied first, all in one transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, inspect, text
from sqlalchemy.exc import DBAPIError

from trainingdesk.db.base import for_postgresql
from trainingdesk.db.engine import refusal_of, server_of
from trainingdesk.db.models import everything
from trainingdesk.domain.refusal import Rejected

HEAD = "0003"
"""The newest step; a test holds it equal to Alembic's own head."""
KNOWN = ("0001", "0002", "0003")
"""Every step this program knows, oldest first."""
MIGRATIONS = Path(__file__).parent / "migrations"


def version_of(engine: Engine) -> str | None:
    """The step a database stands at; nothing for an empty one."""
    with engine.connect() as connection:
        return _version(connection)


def _version(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _refuse_taken(engine: Engine) -> None:
    """Refuse a database in which tables of our names stand though no step says that they are ours."""
    if set(inspect(engine).get_table_names()) & set(everything().tables):
        if engine.dialect.name == "sqlite":  # the file bears our mark
            raise Rejected("database-damaged")
        raise Rejected("database-not-ours", path=server_of(engine.url))


def ensure(engine: Engine, *, backup: Callable[[], object] | None = None) -> bool:
    """Bring the database to ``HEAD``; gives whether anything had to be done.

    ``backup`` is called before an older schema is touched. A schema from a newer program is refused.
    """
    try:
        found = version_of(engine)
        if found == HEAD:
            return False
        if found is not None and found not in KNOWN:
            raise Rejected("database-newer", found=found, known=HEAD)
        if found is None:
            _refuse_taken(engine)
        if found is not None and backup is not None:
            backup()
        migrate(engine, "head")
    except DBAPIError as error:
        raise refusal_of(error) or error from error
    return True


def migrate(engine: Engine, target: str, *, down: bool = False) -> None:
    """Run Alembic's steps up (or down) to ``target`` in one writing transaction."""
    # Alembic takes 0.1 s to import and most starts do not need it.
    from alembic import command  # noqa: PLC0415

    with _migrating(engine) as connection:
        config = configuration(connection)
        if down:
            command.downgrade(config, target)
        else:
            command.upgrade(config, target)


def declared(connection: Connection) -> MetaData:
    """Every table as the models would make it in this database."""
    metadata = everything()
    if connection.dialect.name == "postgresql":
        for_postgresql(metadata)
    return metadata


def configuration(connection: Connection) -> Any:
    """Alembic's configuration, running on ``connection``."""
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@contextmanager
def _migrating(engine: Engine) -> Iterator[Connection]:
    """A connection inside a writing transaction, on SQLite with foreign keys off.

    With them on, rebuilding a table silently deletes its children; and the PRAGMA is silently ignored
    once BEGIN has run, so it is set before and looked at inside.
    """
    sqlite = engine.dialect.name == "sqlite"
    with engine.execution_options(writes=True).connect() as connection:
        driver: Any = connection.connection.driver_connection
        if sqlite:
            driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                if sqlite:
                    _assert_keys_off(connection)
                before = _counts(connection)
                yield connection
                _nothing_lost(before, _counts(connection))
                if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise Rejected("migration-broke-links")
        finally:
            if sqlite:
                driver.execute("PRAGMA foreign_keys=ON")


def _assert_keys_off(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_keys").scalar() != 0:
        msg = "foreign keys must be off while tables are rebuilt"
        raise RuntimeError(msg)


def _counts(connection: Connection) -> dict[str, int]:
    """Rows by table, to see that a step lost none."""
    names = sorted(connection.dialect.get_table_names(connection))
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar() or 0)  # noqa: S608 - our own names
        for name in names
        if name != "alembic_version"
    }


def _nothing_lost(before: dict[str, int], after: dict[str, int]) -> None:
    for name, count in before.items():
        if name in after and after[name] < count:
            raise Rejected("migration-lost-rows", table=name, before=count, after=after[name])
