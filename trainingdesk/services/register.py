"""The register's order: which people match, and a page of them in any order, fast with a hundred thousand.

A page is read along an index and stops when it is full. Only names have an index that holds what is searched
for, so another order falls into stretches (one a rank, one a unit), each of which lies in order of names.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, Unit
from trainingdesk.domain.ranks import RANK_BY_CODE, RANKS
from trainingdesk.domain.record import record
from trainingdesk.domain.text import search_key, sort_key

PAGE = 100
FEW = 500
"""So many matches are sorted here; more are dense enough to be met soon along an index."""
ORDERS = ("name", "birth_date", "rank", "unit", "oblast")

Condition = ColumnElement[bool]


@record
class Stretch:
    """People who stand together in an order: who they are, and how they stand among themselves."""

    who: Condition
    keys: tuple[Any, ...] = (Person.sort_key, Person.id)


@record
class FirstIds:
    """The keys of the first page; and of all who match, none when they are more than ``FEW``."""

    ids: tuple[int, ...]
    every: tuple[int, ...] | None


def matching(search: str) -> list[Condition]:
    """One condition a word: any part of any name, past ones and the badge too."""
    return [Person.search_key.contains(word, autoescape=True) for word in search_key(search).split()]


def count_matching(session: Session, search: str = "") -> int:
    """How many people match."""
    return session.scalar(select(func.count()).select_from(Person).where(*matching(search))) or 0


def first_ids(
    session: Session, search: str, order: str, *, descending: bool, within: Sequence[int] | None = None
) -> FirstIds:
    """The first page; ``within`` holds all who matched the beginning of the same search."""
    if order == "name" and within is None and search_key(search):
        # One walk along the index of names tells both who comes first and whether there are few.
        found = _along(session, search, order, descending=descending, offset=0, limit=max(FEW, PAGE) + 1)
        return FirstIds(tuple(found[:PAGE]), tuple(found) if len(found) <= FEW else None)
    few = _few(session, search, within) if search_key(search) else None
    if few is not None:
        found = _sorted(session, few, order, descending=descending)
        return FirstIds(tuple(found[:PAGE]), tuple(found))
    return FirstIds(tuple(_along(session, search, order, descending=descending, offset=0, limit=PAGE)), None)


def ordered_ids(
    session: Session, search: str, order: str, *, descending: bool, offset: int = 0, limit: int = PAGE
) -> list[int]:
    """The keys of one page; who has nothing to be ordered by comes last, either way."""
    few = _few(session, search, None) if search_key(search) else None
    if few is not None:
        return _sorted(session, few, order, descending=descending)[offset : offset + limit]
    return _along(session, search, order, descending=descending, offset=offset, limit=limit)


def _along(
    session: Session, search: str, order: str, *, descending: bool, offset: int, limit: int
) -> list[int]:
    """Read a page stretch by stretch, each along its index."""
    found: list[int] = []
    conditions = matching(search)
    stretches = _stretches(session, order, descending=descending)
    for stretch in stretches:
        if offset and len(stretches) > 1:
            asked = select(func.count()).select_from(Person).where(stretch.who, *conditions)
            here = session.scalar(asked) or 0
            if here <= offset:
                offset -= here
                continue
        keys = [key.desc() if descending else key.asc() for key in stretch.keys]
        page = select(Person.id).where(stretch.who, *conditions).order_by(*keys)
        found += session.scalars(page.offset(offset).limit(limit - len(found)))
        offset = 0
        if len(found) >= limit:
            break
    return found


def _few(session: Session, search: str, within: Sequence[int] | None) -> list[int] | None:
    """The keys of all who match, in no order; none when there are too many to be sorted here."""
    asked = select(Person.id).where(*matching(search)).limit(FEW + 1)
    if within is not None:
        asked = asked.where(Person.id.in_(within))
    ids = list(session.scalars(asked))
    return ids if len(ids) <= FEW else None


def _stretches(session: Session, order: str, *, descending: bool) -> list[Stretch]:
    """Cut the register into stretches; the last holds who has nothing to be ordered by."""
    match order:
        case "name":
            return [Stretch(true())]
        case "birth_date":
            born = (Person.birth_date, Person.sort_key, Person.id)
            return [Stretch(Person.birth_date.is_not(None), born), Stretch(Person.birth_date.is_(None))]
        case "rank":
            ranked = [Stretch(Person.rank == rank.code) for rank in RANKS]
            last = Stretch(Person.rank.is_(None))
        case _:
            units = _units(session, order)
            nowhere = units.pop("", [])
            ranked = [Stretch(Person.unit_id.in_(keys)) for keys in units.values()]
            last = Stretch(or_(Person.unit_id.is_(None), Person.unit_id.in_(nowhere)))
    return [*(reversed(ranked) if descending else ranked), last]


def _units(session: Session, order: str) -> dict[str, list[int]]:
    """The units by their name or oblast, in Ukrainian order; under "" those whose oblast is not known."""
    rows = session.execute(select(Unit.name if order == "unit" else Unit.oblast, Unit.id))
    read = sorted((sort_key(word), key) for word, key in rows)
    return {word: [key for _, key in group] for word, group in groupby(read, key=lambda row: row[0])}


def _sorted(session: Session, ids: Sequence[int], order: str, *, descending: bool) -> list[int]:
    """Put a few people in order, as the indexes have it."""
    asked = select(Person.id, Person.sort_key, Person.birth_date, Person.rank, Person.unit_id)
    rows = sorted(
        session.execute(asked.where(Person.id.in_(ids))), key=lambda row: row[1::-1], reverse=descending
    )
    if order == "name":
        return [row.id for row in rows]
    place = _place(session, order)
    placed = [row for row in rows if place(row) is not None]
    rest = [row.id for row in rows if place(row) is None]
    return [*(row.id for row in sorted(placed, key=place, reverse=descending)), *rest]


def _place(session: Session, order: str) -> Callable[[Any], Any]:
    """How a person's row is ordered; None for who has nothing to be ordered by."""
    if order == "birth_date":
        return lambda row: row.birth_date
    if order == "rank":
        return lambda row: RANK_BY_CODE[row.rank].order if row.rank in RANK_BY_CODE else None
    units = _units(session, order)
    places = {key: at for at, word in enumerate(units) if word for key in units[word]}
    return lambda row: places.get(row.unit_id)
