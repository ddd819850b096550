"""The institution, who signs for it and when, number series, and what the desk remembers for everybody."""

import datetime as dt

from sqlalchemy import CheckConstraint, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Tracked, table_args
from trainingdesk.domain.changes import Changes


class Institution(Tracked):
    """The issuer as it stands on papers; one row."""

    __tablename__ = "institution"
    __changes__ = Changes.OFFICE
    __unjournalled__ = frozenset({"crest"})

    ministry_uk: Mapped[str] = mapped_column(Text)
    ministry_en: Mapped[str] = mapped_column(Text)
    name_uk: Mapped[str] = mapped_column(Text)
    name_en: Mapped[str] = mapped_column(Text)
    city_uk: Mapped[str] = mapped_column(Text)
    city_en: Mapped[str] = mapped_column(Text)
    edrpou: Mapped[str] = mapped_column(Text)
    edrpou_confirmed: Mapped[bool]
    crest: Mapped[bytes | None] = mapped_column(LargeBinary)
    crest_sha256: Mapped[str | None] = mapped_column(Text)


class Signatory(Tracked):
    """A person in an office that signs papers, with the exact title and the dates of office.

    ``name`` stands as printed («Власне ім’я ПРІЗВИЩЕ»);
    ``acting`` is empty or the prefix as printed («В. о.»); titles hold their line break as a newline.
    """

    __tablename__ = "signatory"
    __changes__ = Changes.OFFICE
    __personal__ = frozenset({"name"})
    __table_args__ = table_args(CheckConstraint("role in ('rector', 'training_head')", name="role"))

    role: Mapped[str] = mapped_column(Text)
    title_uk: Mapped[str] = mapped_column(Text)
    title_en: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    acting: Mapped[str] = mapped_column(Text, default="")
    since: Mapped[dt.date | None]
    until: Mapped[dt.date | None]


class NumberSeries(Tracked):
    """A counter that papers take their numbers from, one row a kind and a year.

    ``pattern`` is a format string over ``edrpou``, ``seq``, ``yy`` and ``yyyy``; ``last`` the last drawn.
    """

    __tablename__ = "number_series"
    __changes__ = Changes.OFFICE
    __table_args__ = table_args(UniqueConstraint("kind", "year"), CheckConstraint("last >= 0", name="last"))

    kind: Mapped[str] = mapped_column(Text)
    year: Mapped[int]
    pattern: Mapped[str] = mapped_column(Text)
    last: Mapped[int] = mapped_column(Integer, default=0)


class Preference(Tracked):
    """One office-wide setting, as JSON text under a key."""

    __tablename__ = "preference"
    __changes__ = Changes.SETTINGS
    __table_args__ = table_args(UniqueConstraint("key"))

    key: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)


class SheetLayout(Tracked):
    """The columns a person chose for sheets of one look (``fingerprint``), remembered per sender."""

    __tablename__ = "sheet_layout"
    __changes__ = Changes.SETTINGS
    __table_args__ = table_args(UniqueConstraint("kind", "fingerprint"))

    kind: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(Text)
    columns: Mapped[str] = mapped_column(Text)
