"""The ground all tables stand on: naming, column types, and marks that the journal reads."""

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import BigInteger, DateTime, Index, Integer, MetaData, Text, TypeDecorator, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.schema import SchemaItem

from trainingdesk.domain.changes import Changes

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment: aware UTC outside, naive UTC in the database (SQLite keeps no zone)."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """Turn an aware moment into naive UTC; a naive one is our mistake."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a moment needs a time zone"
            raise ValueError(msg)
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """Give the moment its zone back."""
        return None if value is None else value.replace(tzinfo=dt.UTC)


# The sort key must compare byte by byte on both databases; PostgreSQL would use the locale otherwise.
SortText = Text().with_variant(Text(collation="C"), "postgresql")
Id = BigInteger().with_variant(Integer(), "sqlite")


class Base(DeclarativeBase):
    """Every table: what kind of fact it holds, and which columns are personal."""

    metadata = MetaData(naming_convention=NAMING)
    __changes__: ClassVar[Changes] = Changes.NOTHING
    """The kind of fact a change to this table touches."""
    __personal__: ClassVar[frozenset[str]] = frozenset()
    """Columns whose journalled values lie in the table that can be erased."""
    __unjournalled__: ClassVar[frozenset[str]] = frozenset()
    """Columns too large or too derived to journal; a change to them cannot be taken back."""
    __by_hundreds__: ClassVar[bool] = False
    """Whether its rows come by the hundred, so that they are written (and taken back) past the flush."""


def table_args(*constraints: SchemaItem) -> tuple[Any, ...]:
    """Table arguments with keys that SQLite never hands out twice."""
    return (*constraints, {"sqlite_autoincrement": True})


def partial(name: str, *columns: str, where: str, unique: bool = True) -> Index:
    """An index, a ``unique`` one as a rule, over only the rows ``where`` is true of.

    ``postgresql_where`` cannot stand here: to take it, SQLAlchemy would load PostgreSQL's dialect with all
    its drivers and asyncio at every start. ``for_postgresql`` adds it for whoever makes tables from models.
    """
    return Index(name, *columns, unique=unique, sqlite_where=text(where), info={"where": where})


def for_postgresql(metadata: MetaData) -> None:
    """Tell PostgreSQL of the partial indexes."""
    for table in metadata.tables.values():
        for index in table.indexes:
            if "where" in index.info:
                index.dialect_options["postgresql"]["where"] = text(index.info["where"])


class Tracked(Base):
    """A table people edit: a key that is never reused, and a version each writer checks."""

    __abstract__ = True
    __table_args__: Any = table_args()

    id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=True, sort_order=-10)
    version: Mapped[int] = mapped_column(Integer, nullable=False, sort_order=90)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy's own form
        """Let the mapper check and count the version at every write."""
        return {"version_id_col": cls.version}
