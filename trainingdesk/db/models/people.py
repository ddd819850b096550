"""People and the units that send them; names, ranks, positions and units each as of a date."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import SortText, Tracked, table_args
from trainingdesk.domain.changes import Changes


class Unit(Tracked):
    """A sending unit (ГУНП, УПП, УПО … of an oblast); ``search_key`` is unique, so one unit is one row."""

    __tablename__ = "unit"
    __changes__ = Changes.PEOPLE
    __table_args__ = table_args(UniqueConstraint("search_key"))

    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text, default="")
    oblast: Mapped[str] = mapped_column(Text, default="")
    search_key: Mapped[str] = mapped_column(Text)


class Person(Tracked):
    """Everyone ever known here. Names, rank, position and unit repeat what the dated rows say now.

    ``search_key`` holds every name the person had; ``sort_key`` orders by the Ukrainian alphabet;
    ``latin_*`` hold the passport's spelling where it differs from the table of KMU resolution 55.
    """

    __tablename__ = "person"
    __changes__ = Changes.PEOPLE
    __personal__ = frozenset(
        {"surname", "given", "patronymic", "birth_date", "badge", "tax_number", "phone", "note", "search_key",
         "sort_key", "latin_surname", "latin_given"}
    )  # fmt: skip
    __table_args__ = table_args(
        CheckConstraint("sex in ('m', 'f')", name="sex"),
        Index("ix_person_sort_key_id_search_key", "sort_key", "id", "search_key"),
        Index("ix_person_birth_date_sort_key_id", "birth_date", "sort_key", "id"),
        Index("ix_person_search_key", "search_key"),
        Index("ix_person_rank_sort_key_id", "rank", "sort_key", "id"),
        Index("ix_person_unit_id_sort_key_id", "unit_id", "sort_key", "id"),
    )

    surname: Mapped[str] = mapped_column(Text)
    given: Mapped[str] = mapped_column(Text)
    patronymic: Mapped[str] = mapped_column(Text, default="")
    sex: Mapped[str | None] = mapped_column(Text)
    birth_date: Mapped[dt.date | None]
    rank: Mapped[str | None] = mapped_column(Text)
    position: Mapped[str] = mapped_column(Text, default="")
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    badge: Mapped[str] = mapped_column(Text, default="")
    tax_number: Mapped[str] = mapped_column(Text, default="")
    phone: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    latin_surname: Mapped[str] = mapped_column(Text, default="")
    latin_given: Mapped[str] = mapped_column(Text, default="")
    search_key: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(SortText)


class PersonName(Tracked):
    """A name a person bore since a date (no date: from the beginning)."""

    __tablename__ = "person_name"
    __changes__ = Changes.PEOPLE
    __personal__ = frozenset({"surname", "given", "patronymic"})

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    surname: Mapped[str] = mapped_column(Text)
    given: Mapped[str] = mapped_column(Text)
    patronymic: Mapped[str] = mapped_column(Text, default="")
    since: Mapped[dt.date | None]
    ground: Mapped[str] = mapped_column(Text, default="")


class PersonStanding(Tracked):
    """What changed in a person's service since a date: rank, position or unit; nothing where unchanged."""

    __tablename__ = "person_standing"
    __changes__ = Changes.PEOPLE

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    since: Mapped[dt.date | None]
    rank: Mapped[str | None] = mapped_column(Text)
    position: Mapped[str | None] = mapped_column(Text)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    ground: Mapped[str] = mapped_column(Text, default="")


class CaseForm(Tracked):
    """A form somebody confirmed for one person's name, rank or position; it holds on every later paper.

    ``subject`` is ``name``, ``rank`` or ``position``; ``nominative`` is the text it was confirmed for,
    so that a later surname does not inherit it.
    """

    __tablename__ = "case_form"
    __changes__ = Changes.PEOPLE
    __personal__ = frozenset({"nominative", "text"})
    __table_args__ = table_args(
        UniqueConstraint("person_id", "subject", "nominative", "gcase"),
        CheckConstraint("gcase in ('genitive', 'dative', 'accusative')", name="gcase"),
        CheckConstraint("subject in ('name', 'rank', 'position')", name="subject"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    subject: Mapped[str] = mapped_column(Text)
    nominative: Mapped[str] = mapped_column(Text)
    gcase: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
