"""Territorial communities by KATOTTG code: names as of a date, heads and their terms of office."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import SortText, Tracked, table_args
from trainingdesk.domain.changes import Changes


class Community(Tracked):
    """One territorial community (територіальна громада); ``name`` repeats what the dated names say now.

    ``kind`` is that of its centre: ``city``, ``settlement`` or ``village``, or empty where the codifier does
    not tell; ``centre`` the centre as written («с-ще Рогань»). ``search_key`` holds every name it had, with
    its centre's. ``closed_on`` is the day it ceased (merged into ``successor_id``).
    """

    __tablename__ = "community"
    __changes__ = Changes.COMMUNITIES
    __table_args__ = table_args(
        UniqueConstraint("code"),
        CheckConstraint("kind in ('city', 'settlement', 'village', '')", name="kind"),
        Index("ix_community_sort_key_id", "sort_key", "id"),
        Index("ix_community_oblast_sort_key_id", "oblast", "sort_key", "id"),
    )

    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    oblast: Mapped[str] = mapped_column(Text)
    raion: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text, default="")
    centre: Mapped[str] = mapped_column(Text, default="")
    closed_on: Mapped[dt.date | None]
    successor_id: Mapped[int | None] = mapped_column(ForeignKey("community.id"))
    search_key: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(SortText)


class CommunityName(Tracked):
    """A name a community bore since a date (no date: from the beginning)."""

    __tablename__ = "community_name"
    __changes__ = Changes.COMMUNITIES

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    since: Mapped[dt.date | None]
    ground: Mapped[str] = mapped_column(Text, default="")


class CommunityHead(Tracked):
    """Who heads a community, with the exact title («селищний голова») and the dates of office.

    Several at once are possible over time: an elected head and the head of a military administration.
    """

    __tablename__ = "community_head"
    __changes__ = Changes.COMMUNITIES
    __table_args__ = table_args(
        CheckConstraint("until is null or since is null or until >= since", name="dates"),
    )

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    title: Mapped[str] = mapped_column(Text)
    since: Mapped[dt.date | None]
    until: Mapped[dt.date | None]
    ground: Mapped[str] = mapped_column(Text, default="")
