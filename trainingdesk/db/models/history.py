"""What was done: operations, and the journal of every row they changed."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Base, Id, UtcDateTime


class Operation(Base):
    """One command carried out: who, when, what, what it touched, and which operation it takes back."""

    __tablename__ = "operation"
    __table_args__ = (Index("ix_operation_at", "at"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=True)
    at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    by: Mapped[str] = mapped_column(Text)
    command: Mapped[str] = mapped_column(Text)
    args: Mapped[str | None] = mapped_column(Text)
    """The command's fields as JSON; emptied when personal data are erased."""
    inverse: Mapped[str | None] = mapped_column(Text)
    """The command that takes it back, as JSON, or nothing where it cannot be taken back."""
    why_final: Mapped[str | None] = mapped_column(Text)
    """The code that says why it cannot be taken back."""
    changes: Mapped[int] = mapped_column(Integer, default=0)
    touched: Mapped[str] = mapped_column(Text, default="{}")
    """Rows changed by table, as JSON."""
    reverts: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), index=True)


class JournalEntry(Base):
    """One row changed by an operation; ``old`` and ``new`` hold the columns not personal, as JSON."""

    __tablename__ = "journal"
    __table_args__ = (Index("ix_journal_row", "table_name", "row_id"),)

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    table_name: Mapped[str] = mapped_column(Text)
    row_id: Mapped[int] = mapped_column(Id)
    kind: Mapped[str] = mapped_column(Text)
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str | None] = mapped_column(Text)
    personal: Mapped[bool] = mapped_column(default=False)
    """Whether personal values belong to this entry (erased or not)."""


class JournalPersonal(Base):
    """The personal values of a journal entry; erasing a row here leaves the journal whole."""

    __tablename__ = "journal_personal"

    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str | None] = mapped_column(Text)
