"""Who comes before whom at the end of a selection, by a rule that is written down, and who gets a place."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from trainingdesk.domain.record import record
from trainingdesk.domain.selection import Outcome
from trainingdesk.domain.text import sort_key

LAST_STAGE, CONSENT, SERVICE, EDUCATION = "last-stage", "consent", "service", "education"
APPLIED, OLDER, YOUNGER, NAME = "applied", "older", "younger", "name"
TIES = (LAST_STAGE, CONSENT, SERVICE, EDUCATION, APPLIED, OLDER, YOUNGER, NAME)
"""What may decide between equal points, in the order a campaign lists them; papers have the words."""
USUAL = (LAST_STAGE, CONSENT, SERVICE, APPLIED)
"""The rule of a campaign that names none."""

NO_PLACES, NO_QUOTA, NO_UNIT_QUOTA, COMMUNITY = "no-places", "no-quota", "no-unit-quota", "community-refused"
"""Why somebody is in reserve; papers have the words."""

_FAR = dt.date.max


@record
class Contestant:
    """One candidate who passed everything; points are tenths, None where no stage gives any."""

    id: int
    name: str
    points: int | None
    last_stage: int | None = None
    consent: bool = False
    service_months: int | None = None
    higher_education: bool = False
    applied_on: dt.date | None = None
    birth_date: dt.date | None = None
    unit: int | None = None
    community: int | None = None
    held_back: bool = False
    """The community refused: in reserve, whatever the points."""


@record
class Ranked:
    """One place of the ranking; ``reason`` is a code, empty for the recommended.

    ``decided_by`` is what put the candidate after the one before at equal points; ``open_tie`` says that
    nothing of the rule told this one from a neighbour.
    """

    id: int
    place: int
    points: int | None
    outcome: Outcome
    reason: str
    decided_by: str = ""
    open_tie: bool = False


@record
class Places:
    """Places of the whole campaign (None: as many as there are), and by unit or community where told.

    Where units (or communities) have places at all, one that is not named has none.
    """

    total: int | None = None
    units: Mapping[int, int] | None = None
    communities: Mapping[int, int] | None = None


# What each word of the rule compares: the less comes first.
_BY: Mapping[str, Callable[[Contestant], object]] = {
    LAST_STAGE: lambda one: -(one.last_stage or 0),
    CONSENT: lambda one: not one.consent,
    SERVICE: lambda one: -(one.service_months or 0),
    EDUCATION: lambda one: not one.higher_education,
    APPLIED: lambda one: one.applied_on or _FAR,
    OLDER: lambda one: one.birth_date or _FAR,
    YOUNGER: lambda one: -(one.birth_date or dt.date.min).toordinal(),
    NAME: lambda one: sort_key(one.name),
}


def rank(contestants: Sequence[Contestant], rule: Sequence[str], places: Places) -> tuple[Ranked, ...]:
    """Everybody in order, each with a place or the reserve; ``ValueError`` for an unknown word."""
    unknown = [word for word in rule if word not in _BY]
    if unknown:
        raise ValueError(unknown[0])
    order = sorted(contestants, key=lambda one: (*_merits(one, rule), sort_key(one.name), one.id))
    open_ties = {
        one.id
        for _, same in groupby(order, key=lambda one: _merits(one, rule))
        for one in _several(list(same))
    }
    outcomes = _given(order, places)
    found = []
    for at, one in enumerate(order):
        outcome, reason = outcomes[one.id]
        decided = _decided_by(order[at - 1], one, rule) if at else ""
        found.append(Ranked(one.id, at + 1, one.points, outcome, reason, decided, one.id in open_ties))
    return tuple(found)


def undecided(ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """Those of an open tie that the line between recommended and reserve runs through."""
    found: list[Ranked] = []
    tie: list[Ranked] = []
    for each in ranked:
        if tie and each.open_tie and each.points == tie[-1].points:
            tie.append(each)
            continue
        found += _cut(tie)
        tie = [each] if each.open_tie else []
    return (*found, *_cut(tie))


def _cut(tie: Sequence[Ranked]) -> Sequence[Ranked]:
    """The tie, where some of it got a place and some only lack one."""
    short = any(each.outcome is Outcome.RESERVE and each.reason in {NO_PLACES, NO_QUOTA} for each in tie)
    return tie if short and any(each.outcome is Outcome.RECOMMENDED for each in tie) else ()


def _merits(one: Contestant, rule: Sequence[str]) -> tuple[object, ...]:
    return (-(one.points or 0), *(_BY[word](one) for word in rule))


def _several(same: list[Contestant]) -> list[Contestant]:
    return same if len(same) > 1 else []


def _decided_by(before: Contestant, one: Contestant, rule: Sequence[str]) -> str:
    if before.points != one.points:
        return ""
    return next((word for word in rule if _BY[word](before) != _BY[word](one)), "")


def _given(order: Sequence[Contestant], places: Places) -> dict[int, tuple[Outcome, str]]:
    """Give the places from the top; who finds none is in reserve, with the reason."""
    left = places.total
    units = dict(places.units) if places.units is not None else None
    communities = dict(places.communities) if places.communities is not None else None
    found: dict[int, tuple[Outcome, str]] = {}
    for one in order:
        reason = _in_the_way(one, left, (units, one.unit), (communities, one.community))
        found[one.id] = (Outcome.RESERVE, reason) if reason else (Outcome.RECOMMENDED, "")
        if reason:
            continue
        left = None if left is None else left - 1
        for table, owner in ((units, one.unit), (communities, one.community)):
            if table is not None and owner is not None:
                table[owner] -= 1
    return found


def _in_the_way(
    one: Contestant, left: int | None, *tables: tuple[Mapping[int, int] | None, int | None]
) -> str:
    if one.held_back:
        return COMMUNITY
    for table, owner in tables:
        if table is None:
            continue
        if owner is None or owner not in table:
            return NO_UNIT_QUOTA
        if table[owner] <= 0:
            return NO_QUOTA
    return NO_PLACES if left is not None and left <= 0 else ""
