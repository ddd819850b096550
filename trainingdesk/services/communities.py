"""The communities: found by any name they or their centres had; who heads them, as of a date."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import CompoundSelect, func, or_, select, union
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.places import Community, CommunityHead, CommunityName
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.domain.communities import asked_words, full_name, search_words
from trainingdesk.domain.custody import DESTROYED, WRITTEN_OFF
from trainingdesk.domain.names import FullName
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.services.codifier import ensure_codifier
from trainingdesk.services.people import EARLIEST

__all__ = [
    "CommunityLine",
    "CommunityRow",
    "HeadRow",
    "NameRow",
    "communities_by_id",
    "community",
    "community_lines",
    "community_of",
    "ensure_codifier",
    "find_communities",
    "head_on",
    "heads",
    "name_on",
    "names",
    "oblasts",
    "settle",
    "successor",
]

EXACT, BEGINS, WORD, PART = range(4)
"""How well a community answers what was typed, the best first."""
GONE = (DESTROYED, WRITTEN_OFF)
"""States of a car that is nobody’s any more."""
MANY = 500
"""From so many communities on, all dated names are read at once: they are few."""


@dataclass(frozen=True, slots=True)
class CommunityRow:
    """One community as it is called now; ``ambiguous`` when another one bears the same name."""

    id: int
    code: str
    name: str
    oblast: str
    raion: str
    kind: str
    centre: str
    former: tuple[str, ...]
    ambiguous: bool
    closed_on: dt.date | None
    version: int = 0

    @property
    def full(self) -> str:
        """As papers call it: «Роганська селищна територіальна громада»."""
        return full_name(self.name, self.kind)

    @property
    def place(self) -> str:
        """Where it lies, which tells it from its namesakes."""
        return f"{self.oblast} обл., {self.raion} р-н"


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name a community bore since a date; ``id`` is 0 for the one name of a community never renamed."""

    id: int
    name: str
    since: dt.date | None
    ground: str


@dataclass(frozen=True, slots=True)
class HeadRow:
    """Who heads a community: the person as called now, the exact title, the dates of office."""

    id: int
    community: int
    person: int
    name: FullName
    sex: str | None
    title: str
    since: dt.date | None
    until: dt.date | None
    ground: str
    version: int

    def holds(self, on: dt.date) -> bool:
        """Whether the term of office covers that day; its last day counts."""
        return (self.since or EARLIEST) <= on <= (self.until or dt.date.max)


@dataclass(frozen=True, slots=True)
class CommunityLine:
    """A community as the page lists it: with who heads it today, and how many cars and keys it has."""

    row: CommunityRow
    head: HeadRow | None
    cars: int


def find_communities(
    session: Session, text: str, oblast: str = "", limit: int | None = 50
) -> list[CommunityRow]:
    """Those that match every word by any old or new name, their centre’s name, oblast or raion.

    At least one word has to be of a name. The best come first: called exactly so, beginning so, with a word
    beginning so; closed communities stand behind the others. Without a text: all, in Ukrainian order.
    """
    words = asked_words(text)
    here = [Community.oblast == oblast] if oblast else []
    if not words:
        query = select(*_COLUMNS).where(*here).order_by(Community.sort_key, Community.id).limit(limit)
        return _rows(session, session.execute(query))
    matching = or_(*(Community.search_key.contains(word, autoescape=True) for word in words))
    keys = select(
        Community.id, Community.search_key, Community.oblast, Community.raion, Community.closed_on,
        Community.sort_key,
    ).where(*here, matching)  # fmt: skip
    ranked: list[tuple[int, bool, str, int]] = []
    for key, search, its_oblast, raion, closed, sort in session.execute(keys):
        rank = _rank(words, search, its_oblast, raion)
        if rank is not None:
            ranked.append((rank, closed is not None, sort, key))
    ranked.sort()
    wanted = [each[3] for each in ranked[:limit]]
    by_id = communities_by_id(session, wanted)
    return [by_id[key] for key in wanted]


_COLUMNS = (
    Community.id,
    Community.code,
    Community.name,
    Community.oblast,
    Community.raion,
    Community.kind,
    Community.centre,
    Community.closed_on,
    Community.version,
)


def _rank(words: Sequence[str], key: str, oblast: str, raion: str) -> int | None:
    """How well a community answers; None when some word is neither of its names nor of where it lies."""
    of_name = [word for word in words if word in key]
    if len(of_name) < len(words):
        place = _place_words(oblast, raion)
        if not all(any(part.startswith(word) for part in place) for word in words if word not in of_name):
            return None
    asked = " ".join(of_name)
    if key.startswith(asked):  # the present name stands first
        return EXACT if key.startswith(f"{asked} ") else BEGINS
    return WORD if all(f" {word}" in f" {key}" for word in of_name) else PART


@lru_cache(maxsize=512)
def _place_words(oblast: str, raion: str) -> tuple[str, ...]:
    return tuple(search_key(f"{oblast} {raion}").split())


def _rows(session: Session, found: Iterable[Any]) -> list[CommunityRow]:
    """Rows with their former names, and whether another community is called the same."""
    rows = list(found)
    twice = _twice(session)
    former: dict[int, list[str]] = {}
    dated = select(CommunityName.community_id, CommunityName.name).order_by(CommunityName.id)
    if len(rows) < MANY:
        dated = dated.where(CommunityName.community_id.in_([row.id for row in rows]))
    for key, name in session.execute(dated):
        former.setdefault(key, []).append(name)
    return [
        CommunityRow(
            row.id,
            row.code,
            row.name,
            row.oblast,
            row.raion,
            row.kind,
            row.centre,
            tuple(dict.fromkeys(name for name in former.get(row.id, ()) if name != row.name)),
            row.name in twice,
            row.closed_on,
            row.version,
        )
        for row in rows
    ]


def _twice(session: Session) -> frozenset[str]:
    """The names that more than one community bears today."""
    query = select(Community.name).where(Community.closed_on.is_(None)).group_by(Community.name)
    return frozenset(session.scalars(query.having(func.count() > 1)))


def communities_by_id(session: Session, ids: Iterable[int]) -> dict[int, CommunityRow]:
    """These communities by key."""
    wanted = set(ids)
    query = select(*_COLUMNS)
    if len(wanted) < MANY:
        query = query.where(Community.id.in_(wanted))
    found = (row for row in session.execute(query) if row.id in wanted)
    return {row.id: row for row in _rows(session, found)}


def community(session: Session, key: int) -> CommunityRow:
    """One community; ``Rejected`` when there is none under this key."""
    found = communities_by_id(session, [key])
    if key not in found:
        raise Rejected("community-unknown", text=str(key))
    return found[key]


def successor(session: Session, key: int) -> CommunityRow | None:
    """The community that a merged one went over into; None for one that was not merged."""
    into = session.scalar(select(Community.successor_id).where(Community.id == key))
    return None if into is None else community(session, into)


def community_of(session: Session, key: int) -> Community:
    """The stored row of a community; ``Rejected`` when there is none under this key."""
    row = session.get(Community, key)
    if row is None:
        raise Rejected("community-unknown", text=str(key))
    return row


def oblasts(session: Session) -> list[str]:
    """The oblasts that have communities, in Ukrainian order."""
    return sorted(session.scalars(select(Community.oblast).distinct()), key=sort_key)


def names(session: Session, key: int) -> list[NameRow]:
    """Every name a community bore, the earliest first."""
    query = select(CommunityName).where(CommunityName.community_id == key)
    rows = [NameRow(row.id, row.name, row.since, row.ground) for row in session.scalars(query)]
    rows.sort(key=lambda row: (row.since or EARLIEST, row.id))
    return rows or [NameRow(0, community_of(session, key).name, None, "")]


def name_on(session: Session, key: int, on: dt.date) -> str:
    """What a community was called on a day; before its first dated name, that name."""
    borne = names(session, key)
    return next((row.name for row in reversed(borne) if (row.since or EARLIEST) <= on), borne[0].name)


def heads(session: Session, key: int) -> list[HeadRow]:
    """Everyone who heads or headed a community, the latest first."""
    return sorted(
        _heads(session, [key]), key=lambda row: (row.until or dt.date.max, row.since or EARLIEST, row.id),
        reverse=True,
    )  # fmt: skip


def head_on(session: Session, key: int, on: dt.date) -> HeadRow | None:
    """Who heads a community on a day: of several, the one who took office last. None where nobody does."""
    holding = [row for row in _heads(session, [key]) if row.holds(on)]
    return max(holding, key=lambda row: (row.since or EARLIEST, row.id), default=None)


def _heads(session: Session, communities: Sequence[int] | None) -> list[HeadRow]:
    query = select(
        CommunityHead.id, CommunityHead.community_id, CommunityHead.person_id, Person.surname, Person.given,
        Person.patronymic, Person.sex, CommunityHead.title, CommunityHead.since, CommunityHead.until,
        CommunityHead.ground, CommunityHead.version,
    ).join(Person, Person.id == CommunityHead.person_id)  # fmt: skip
    if communities is not None:
        query = query.where(CommunityHead.community_id.in_(communities))
    return [
        HeadRow(key, place, person, FullName(surname, given, patronymic), *rest)
        for key, place, person, surname, given, patronymic, *rest in session.execute(query)
    ]


def community_lines(
    session: Session, on: dt.date, text: str = "", oblast: str = "", *, ours: bool = False
) -> list[CommunityLine]:
    """The page's list as of a day; ``ours`` leaves only those with a head or a car."""
    found = find_communities(session, text, oblast, limit=None)
    heading: dict[int, HeadRow] = {}
    for head in sorted(_heads(session, None), key=lambda row: (row.since or EARLIEST, row.id)):
        if head.holds(on):
            heading[head.community] = head
    known = _known(session)
    cars = _cars(session)
    return [
        CommunityLine(
            row,
            heading.get(row.id),
            cars.get(row.id, 0),
        )
        for row in found
        if not ours or row.id in known
    ]


def _known(session: Session) -> frozenset[int]:
    """The communities the office deals with: they have or had a head, a car or a key here."""
    asked: CompoundSelect[Any] = union(
        select(CommunityHead.community_id),
        select(Vehicle.community_id),
        select(Vehicle.owner_community_id),
        select(Custody.community_id),
    )
    return frozenset(key for key in session.scalars(asked) if key is not None)


def _cars(session: Session) -> dict[int, int]:
    """How many cars there are for each community, whoever holds them; those gone are not counted."""
    query = (
        select(Vehicle.community_id, func.count())
        .join(Custody, Custody.vehicle_id == Vehicle.id)
        .where(
            Vehicle.community_id.is_not(None),
            Custody.key_set_id.is_(None),
            Custody.until.is_(None),
            Custody.state.not_in(GONE),
        )
        .group_by(Vehicle.community_id)
    )
    return {key: count for key, count in session.execute(query) if key is not None}


def settle(session: Session, row: Community) -> None:
    """Make a community’s name and keys say what its dated names say; words it was found by stay."""
    borne = names(session, row.id)
    row.name = borne[-1].name
    row.sort_key = sort_key(row.name)
    spoken = [each.name for each in reversed(borne)]
    fresh = search_words(spoken, [row.centre], row.code).split()
    row.search_key = " ".join(dict.fromkeys([*fresh, *row.search_key.split()]))
