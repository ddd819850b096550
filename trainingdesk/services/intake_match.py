"""Who a row of a sheet is: somebody of the register, somebody of an earlier row, or nobody known."""

import datetime as dt
import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, Enrolment, Person, PersonName, PersonStanding, Unit
from trainingdesk.domain.names import FullName
from trainingdesk.domain.text import search_key
from trainingdesk.services.people import EARLIEST

T = TypeVar("T")
MANY = 400
"""Keys asked for at once: SQLite takes 32,766 values in one statement, PostgreSQL plans long lists slowly."""
NEAR_LETTERS = 2
"""Letters two spellings of one name may differ in («Наталія» and «Наталя», «Кравчюк» and «Кравчук»)."""


class Likeness(enum.IntEnum):
    """How surely two records mean one person."""

    NO = 0
    UNSURE = 1
    SAME = 2


Parts = tuple[str, str, str]
"""Surname, given name and patronymic, each folded to what search compares."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one person from another; ``names`` are all they bore, the present one last.

    ``unread_date`` is what a sheet has for a birth date when it is none («31.02.1990»).
    """

    names: tuple[Parts, ...]
    birth_date: dt.date | None
    badge: str
    phone: str
    unread_date: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """One person of the register, as a row of a sheet is compared with.

    ``ranks``, ``positions`` and ``units`` are all there ever were, the last two by key. ``enrolment`` and
    what follows it belong to the cohort in hand, empty for who is not in it; ``cohorts`` are codes of the
    others; ``left`` says the listener left this cohort.
    """

    person: int
    identity: Identity
    name: FullName
    sex: str | None
    badge: str
    phone: str
    rank: str | None
    position: str
    unit: str
    ranks: frozenset[str]
    positions: frozenset[str]
    units: frozenset[str]
    cohorts: tuple[str, ...]
    enrolment: int | None = None
    grouped: bool = False
    reserve: str = ""
    note: str = ""
    source: str = ""
    left: bool = False


def parts_of(name: FullName) -> Parts:
    """A name as it is compared: no apostrophes, no case, one alphabet."""
    return search_key(name.surname), search_key(name.given), search_key(name.patronymic)


def same_name(mine: Parts, theirs: Parts) -> Likeness:
    """How alike two names are: SAME when every part agrees, UNSURE when one is shorter or nearly so."""
    if mine == theirs:
        return Likeness.SAME
    if shortened(mine, theirs):
        return Likeness.UNSURE
    pairs = tuple(zip(mine, theirs, strict=True))
    close = all(a == b or _distance_at_most(a, b, NEAR_LETTERS) for a, b in pairs)
    # The given name and the patronymic agree: a surname taken in marriage, or one badly misspelt.
    renamed = mine[1:] == theirs[1:] and bool(mine[2])
    return Likeness.UNSURE if close or renamed else Likeness.NO


def shortened(mine: Parts, theirs: Parts) -> bool:
    """Whether two names are one name of which some given part may be missing or only an initial."""
    return mine[0] == theirs[0] and _fits(mine[1], theirs[1]) and _fits(mine[2], theirs[2])


def nearly(mine: Parts, theirs: Parts) -> bool:
    """Whether one name may be the other misspelt, given names perhaps in letters; only ever to ask about."""
    close = mine[0] == theirs[0] or _distance_at_most(mine[0], theirs[0], NEAR_LETTERS)
    initials = close and _fits(mine[1], theirs[1]) and _fits(mine[2], theirs[2])
    return initials or same_name(mine, theirs) is not Likeness.NO


def _fits(one: str, other: str) -> bool:
    """Whether two parts can be one: equal, or one is missing or only its initial."""
    if one == other or not one or not other:
        return True
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return len(short) == 1 and long.startswith(short)


def near_words(one: str, other: str) -> bool:
    """Whether one word may be the other misspelt."""
    return _distance_at_most(one, other, NEAR_LETTERS)


def _distance_at_most(one: str, other: str, most: int) -> bool:
    """Whether so few letters inserted, dropped or replaced turn one word into the other."""
    if abs(len(one) - len(other)) > most or min(len(one), len(other)) <= most + 1:
        return False
    return _turned(one, other, most)


def _turned(one: str, other: str, most: int) -> bool:
    """Whether ``most`` letters do: what both begin with is passed over, then each of the three is tried."""
    start = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        start += 1
    one, other = one[start:], other[start:]
    if not one or not other:
        return len(one) + len(other) <= most
    return most > 0 and (
        _turned(one[1:], other[1:], most - 1)
        or _turned(one[1:], other, most - 1)
        or _turned(one, other[1:], most - 1)
    )


def slip(one: dt.date, other: dt.date) -> bool:
    """Whether one date may be the other mistyped: one part differs, or day and month changed places."""
    mine, theirs = (one.day, one.month, one.year), (other.day, other.month, other.year)
    return sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1 or (
        one.year == other.year and (one.day, one.month) == (other.month, other.day)
    )


def likeness(mine: Identity, theirs: Identity) -> Likeness:
    """How surely two records mean one person.

    The same name with the same birth date, or with the same badge, is the same person. The same name without
    a date or a phone to tell, or with a date that may be mistyped, is unsure; with quite another date it is
    somebody else. Nearly the same name counts only beside the same birth date or badge, and stays unsure.
    """
    best = Likeness.NO
    for one in mine.names:
        for other in theirs.names:
            best = max(best, _judged(same_name(one, other), shortened(one, other), mine, theirs))
    return best


def _judged(by_name: Likeness, short: bool, mine: Identity, theirs: Identity) -> Likeness:  # noqa: FBT001
    if by_name is Likeness.NO:
        return Likeness.NO
    agreed = Likeness.SAME if short and not _letters(mine) and not _letters(theirs) else Likeness.UNSURE
    if mine.badge and mine.badge == theirs.badge:
        return agreed
    if mine.birth_date is None or theirs.birth_date is None:
        one = (mine.phone and mine.phone == theirs.phone) or (
            mine.unread_date and mine.unread_date == theirs.unread_date
        )
        return (agreed if one else Likeness.UNSURE) if short else Likeness.NO
    if mine.birth_date == theirs.birth_date:
        return agreed
    mistyped = by_name is Likeness.SAME and slip(mine.birth_date, theirs.birth_date)
    return Likeness.UNSURE if mistyped else Likeness.NO


def _letters(one: Identity) -> bool:
    """Whether only the first letter of the given name is known."""
    return len(one.names[-1][1].rstrip(".")) <= 1


def known_people(session: Session, rows: Iterable[Identity], cohort: int | None) -> list[Known]:
    """Everybody in the register whom one of these rows could mean, by name (past ones too), date or badge.

    One pass over the register's keys: a row may spell a name in ways no index can answer.
    """
    wanted = list(rows)
    keys = _named(session, wanted)
    for column, values in (
        (Person.birth_date, {row.birth_date for row in wanted if row.birth_date is not None}),
        (Person.badge, {row.badge for row in wanted if row.badge}),
    ):
        for some in batched(sorted(values)):
            keys.update(session.scalars(select(Person.id).where(column.in_(some))))
    return [known for some in batched(sorted(keys)) for known in _loaded(session, some, cohort)]


def batched(values: Sequence[T]) -> Iterable[Sequence[T]]:
    """The values, no more at once than a statement should carry."""
    return (values[start : start + MANY] for start in range(0, len(values), MANY))


def _named(session: Session, rows: Sequence[Identity]) -> set[int]:
    """Those who ever bore a surname of the rows together with a given name or its initial."""
    wanted: dict[str, set[str]] = {}
    for surname, given, _ in (parts for row in rows for parts in row.names):
        if surname and given:
            bare = given.rstrip(".")
            wanted.setdefault(surname.split()[0], set()).add(bare.split()[0] if len(bare) > 1 else bare)
    found: set[int] = set()
    for key, words in session.execute(select(Person.id, Person.search_key)):
        held = words.split()
        for word in held:
            givens = wanted.get(word)
            if givens and any(other in givens or other[:1] in givens or other[1:] == "." for other in held):
                found.add(key)
                break
    return found


def _loaded(session: Session, keys: Sequence[int], cohort: int | None) -> Iterable[Known]:
    names: dict[int, list[PersonName]] = {}
    for name in session.scalars(select(PersonName).where(PersonName.person_id.in_(keys))):
        names.setdefault(name.person_id, []).append(name)
    standings: dict[int, list[tuple[PersonStanding, str]]] = {}
    query = (
        select(PersonStanding, Unit.name)
        .outerjoin(Unit, Unit.id == PersonStanding.unit_id)
        .where(PersonStanding.person_id.in_(keys))
    )
    for standing, unit in session.execute(query):
        standings.setdefault(standing.person_id, []).append((standing, unit or ""))
    here, elsewhere = _enrolments(session, keys, cohort)
    people = (
        select(Person, Unit.name)
        .outerjoin(Unit, Unit.id == Person.unit_id)
        .where(Person.id.in_(keys))
        .order_by(Person.id)
    )
    for person, unit in session.execute(people):
        known = _known(person, unit or "", names[person.id], standings.get(person.id, []))
        known = replace(known, cohorts=tuple(elsewhere.get(person.id, ())))
        mine = here.get(person.id)
        if mine is not None:
            known = replace(
                known,
                enrolment=mine.id,
                grouped=mine.group_id is not None,
                reserve=mine.reserve,
                note=mine.note,
                source=mine.source,
                left=mine.state == "left",
            )
        yield known


def _known(
    person: Person, unit: str, names: list[PersonName], standings: list[tuple[PersonStanding, str]]
) -> Known:
    borne = sorted(names, key=lambda row: (row.since or EARLIEST, row.id))
    parts = tuple(parts_of(FullName(row.surname, row.given, row.patronymic)) for row in borne)
    return Known(
        person.id,
        Identity(parts, person.birth_date, person.badge, person.phone),
        FullName(person.surname, person.given, person.patronymic),
        person.sex,
        person.badge,
        person.phone,
        person.rank,
        person.position,
        unit,
        frozenset(row.rank for row, _ in standings if row.rank),
        frozenset(search_key(row.position) for row, _ in standings if row.position),
        frozenset(unit_key(name) for _, name in standings if name),
        (),
    )


def _enrolments(
    session: Session, keys: Sequence[int], cohort: int | None
) -> tuple[dict[int, Enrolment], dict[int, list[str]]]:
    """Their enrolments in the cohort in hand, and the codes of their other cohorts."""
    here: dict[int, Enrolment] = {}
    elsewhere: dict[int, list[str]] = {}
    query = (
        select(Enrolment, Cohort.code)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(Enrolment.person_id.in_(keys))
        .order_by(Cohort.code)
    )
    for enrolment, code in session.execute(query):
        if enrolment.cohort_id == cohort:
            here[enrolment.person_id] = enrolment
        else:
            elsewhere.setdefault(enrolment.person_id, []).append(code)
    return here, elsewhere


def unit_key(name: str) -> str:
    """What two spellings of one unit share: «обл.» and «області» are one word."""
    words = [_UNIT_WORDS.get(word, word) for word in search_key(name).replace(".", " ").split()]
    return " ".join(words)


_UNIT_WORDS = {"обл": "області", "область": "області", "м": "місті", "у": "в"}
