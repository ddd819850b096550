"""How many candidates of a campaign came how far, in several cuts; behind each count stand its rows."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.selection import Campaign, Candidate, Stage, StageResult
from trainingdesk.domain.text import sort_key

STAGE, UNIT, SOURCE, SEX, AGE = "stage", "unit", "source", "sex", "age"
CUTS = (STAGE, UNIT, SOURCE, SEX, AGE)
APPLIED = "applied"
AGES = ((None, 24), (25, 29), (30, 34), (35, 39), (40, None))
"""Bands of full years: least and greatest, None where open."""
CHOSEN = frozenset({"recommended", "enrolled"})
BEYOND = frozenset({"passed", "exempt"})


@dataclass(frozen=True, slots=True)
class FunnelBar:
    """One count: ``key`` and ``label`` say of what, ``candidates`` who; ``chosen`` of them were recommended.

    By stage the key is ``applied``, a stage's key, ``recommended`` or ``enrolled``, and the label a stage's
    title; by unit the unit's key and name (0 and "" without one); by source, sex («m», «f», "") and age
    (the place in ``AGES``, -1 unknown) the label is left to whoever shows it.
    """

    key: str | int
    label: str
    candidates: tuple[int, ...]
    chosen: int
    short: str = ""
    """A stage's short title, for where there is little room."""

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.candidates)


@dataclass(frozen=True, slots=True)
class _One:
    """What the cuts need of one candidate."""

    id: int
    unit: int
    source: str
    outcome: str
    sex: str
    born: dt.date | None


def funnel(session: Session, campaign: int, cut: str = STAGE) -> list[FunnelBar]:
    """The counts of a campaign in one of ``CUTS``; by stage each bar holds those who passed it."""
    everyone = _everyone(session, campaign)
    if cut == STAGE:
        return _by_stage(session, campaign, everyone)
    if cut == UNIT:
        names = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
        made = _cut(everyone, lambda one: one.unit, lambda key: names.get(key, ""))
        return sorted(made, key=lambda bar: (-bar.count, sort_key(bar.label)))
    if cut == AGE:
        on = _age_day(session, campaign)
        made = _cut(everyone, lambda one: _band(one.born, on), lambda _key: "")
        order: list[str | int] = [*range(len(AGES)), -1]
        return sorted(made, key=lambda bar: order.index(bar.key))
    key: Callable[[_One], str] = (lambda one: one.source) if cut == SOURCE else (lambda one: one.sex)
    return sorted(_cut(everyone, key, lambda _key: ""), key=lambda bar: -bar.count)


def sending_units(session: Session, campaign: int) -> list[tuple[int, str]]:
    """Units that sent somebody, in Ukrainian order; key 0 and no name for candidates without one."""
    sends = func.coalesce(Candidate.unit_id, Person.unit_id, 0)
    query = (
        select(sends)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == campaign)
        .distinct()
    )
    keys = list(session.scalars(query))
    names = {row.id: row.name for row in session.scalars(select(Unit).where(Unit.id.in_(keys)))}
    return sorted(((key, names.get(key, "")) for key in keys), key=lambda pair: sort_key(pair[1]))


def _everyone(session: Session, campaign: int) -> list[_One]:
    query = (
        select(
            Candidate.id,
            func.coalesce(Candidate.unit_id, Person.unit_id, 0),
            Candidate.source,
            Candidate.outcome,
            Person.sex,
            Person.birth_date,
        )
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == campaign)
        .order_by(Person.sort_key, Candidate.id)
    )
    return [
        _One(key, unit, source, outcome, sex or "", born)
        for key, unit, source, outcome, sex, born in session.execute(query)
    ]


def _by_stage(session: Session, campaign: int, everyone: list[_One]) -> list[FunnelBar]:
    """Applied, who came past each stage (and all before it), recommended, enrolled."""
    stages = session.execute(
        select(Stage.id, Stage.title, Stage.short).where(Stage.campaign_id == campaign).order_by(Stage.place)
    ).all()
    last: dict[tuple[int, int], str] = {}
    results = (
        select(StageResult.candidate_id, StageResult.stage_id, StageResult.state)
        .join(Candidate, Candidate.id == StageResult.candidate_id)
        .where(Candidate.campaign_id == campaign)
        .order_by(StageResult.attempt)
    )
    for candidate, stage, state in session.execute(results):
        last[candidate, stage] = state
    made = [_bar(APPLIED, "", everyone)]
    left = everyone
    for key, title, short in stages:
        left = [one for one in left if last.get((one.id, key)) in BEYOND]
        made.append(_bar(key, title, left, short))
    made.append(_bar("recommended", "", [one for one in everyone if one.outcome in CHOSEN]))
    made.append(_bar("enrolled", "", [one for one in everyone if one.outcome == "enrolled"]))
    return made


def _cut(
    everyone: list[_One], key_of: Callable[[_One], str | int], label_of: Callable[..., str]
) -> list[FunnelBar]:
    groups: dict[str | int, list[_One]] = defaultdict(list)
    for one in everyone:
        groups[key_of(one)].append(one)
    return [_bar(key, label_of(key), some) for key, some in groups.items()]


def _bar(key: str | int, label: str, some: list[_One], short: str = "") -> FunnelBar:
    chosen = sum(one.outcome in CHOSEN for one in some)
    return FunnelBar(key, label, tuple(one.id for one in some), chosen, short)


def _age_day(session: Session, campaign: int) -> dt.date:
    """The day ages are counted on: the last day of applying, else the announcement, else today."""
    row = session.get_one(Campaign, campaign)
    return row.closes or row.opens or row.order_on or dt.date.today()  # noqa: DTZ011 - the office's own day


def _band(born: dt.date | None, on: dt.date) -> int:
    """The place of an age in ``AGES``; -1 without a birth date."""
    if born is None:
        return -1
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return next(
        at
        for at, (least, most) in enumerate(AGES)
        if (least or 0) <= years and (most is None or years <= most)
    )
