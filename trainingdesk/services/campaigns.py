"""Campaigns of selection: what was announced, its places by unit or community, its own stages in order."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, Unit
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.selection import Campaign, Candidate, Criterion, Quota, Stage, StageResult
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Requirements, StageKind
from trainingdesk.domain.text import search_key, sort_key, tidy
from trainingdesk.services.campaign_stages import (
    CriterionDraft,
    DateStage,
    SetStages,
    StageDraft,
    StageTemplate,
    stage_templates,
    write_stages,
)

__all__ = [
    "CampaignCard",
    "CampaignRow",
    "CampaignTerms",
    "CopyCampaign",
    "CriterionDraft",
    "CriterionRow",
    "DateStage",
    "DropCampaign",
    "EditCampaign",
    "OpenCampaign",
    "QuotaDraft",
    "QuotaRow",
    "SetQuota",
    "SetStages",
    "StageDraft",
    "StageRow",
    "StageTemplate",
    "age_day",
    "campaign",
    "campaign_by_code",
    "campaign_of",
    "campaigns",
    "draft_of",
    "quota",
    "requirements_of",
    "stage_templates",
    "stages",
]

MAX_CODE = 40


@record
class CampaignRow:
    """One campaign with its counts; ``outcomes`` are candidates by outcome, "" for those still running."""

    id: int
    code: str
    title: str
    order_number: str
    order_on: dt.date | None
    opens: dt.date | None
    closes: dt.date | None
    places: int | None
    requirements: Requirements
    tie_rule: tuple[str, ...]
    retention_months: int | None
    cohort_id: int | None
    cohort: str
    note: str
    stages: int
    candidates: int
    outcomes: Mapping[str, int]
    version: int


@record
class QuotaRow:
    """Places of one sending unit or one community."""

    id: int
    unit_id: int | None
    unit: str
    community_id: int | None
    community: str
    places: int


@record
class CriterionRow:
    """One weighted criterion of an interview."""

    id: int
    title: str
    weight: int
    highest: int


@record
class StageRow:
    """One stage; points are tenths, ``results`` how many candidates have one here."""

    id: int
    place: int
    title: str
    short: str
    kind: StageKind
    highest: int | None
    pass_from: int | None
    excuse_reschedules: bool
    exemption: str
    ranked: bool
    held_on: dt.date | None
    place_held: str
    criteria: tuple[CriterionRow, ...] = ()
    results: int = 0


@record
class CampaignCard:
    """One campaign whole."""

    row: CampaignRow
    quota: tuple[QuotaRow, ...]
    stages: tuple[StageRow, ...]

    @property
    def simple(self) -> bool:
        """Whether there is nothing but a list in letters: no stages."""
        return not self.stages


def campaigns(session: Session) -> list[CampaignRow]:
    """All campaigns, the newest first."""
    outcomes: dict[int, dict[str, int]] = {}
    query = select(Candidate.campaign_id, Candidate.outcome, func.count()).group_by(
        Candidate.campaign_id, Candidate.outcome
    )
    for key, outcome, number in session.execute(query):
        outcomes.setdefault(key, {})[outcome] = number
    counted = select(Stage.campaign_id, func.count()).group_by(Stage.campaign_id)
    stages = Counter(dict(session.execute(counted).all()))
    rows = session.execute(
        select(Campaign, Cohort.code).outerjoin(Cohort, Cohort.id == Campaign.cohort_id)
    ).all()
    made = [_row(row, cohort or "", stages[row.id], outcomes.get(row.id, {})) for row, cohort in rows]
    return sorted(made, key=lambda row: (row.opens or dt.date.min, row.code), reverse=True)


def _row(row: Campaign, cohort: str, stages: int, outcomes: Mapping[str, int]) -> CampaignRow:
    return CampaignRow(
        row.id,
        row.code,
        row.title,
        row.order_number,
        row.order_on,
        row.opens,
        row.closes,
        row.places,
        requirements_of(row),
        tuple(json.loads(row.tie_rule or "[]")),
        row.retention_months,
        row.cohort_id,
        cohort,
        row.note,
        stages,
        sum(outcomes.values()),
        dict(outcomes),
        row.version,
    )


def requirements_of(row: Campaign) -> Requirements:
    """What the announcement asks."""
    return Requirements(row.service_months, row.higher_education, row.category, row.min_age, row.max_age)


def age_day(row: Campaign | CampaignRow) -> dt.date:
    """The day ages and service are counted on: the last of applying, else the announcement, else today."""
    return row.closes or row.opens or row.order_on or dt.datetime.now().astimezone().date()


def campaign(session: Session, key: int) -> CampaignCard:
    """One campaign with its quota and stages; ``Rejected`` when there is none."""
    row = next((row for row in campaigns(session) if row.id == key), None)
    if row is None:
        raise Rejected("campaign-unknown", code=key)
    return CampaignCard(row, quota(session, key), stages(session, key))


def campaign_by_code(session: Session, code: str) -> CampaignRow:
    """The campaign of this code (any case, any hyphen); ``Rejected`` when there is none."""
    for row in campaigns(session):
        if search_key(row.code) == search_key(code):
            return row
    raise Rejected("campaign-unknown", code=code)


def campaign_of(session: Session, key: int) -> Campaign:
    """The row of a campaign; ``Rejected`` when there is none."""
    row = session.get(Campaign, key)
    if row is None:
        raise Rejected("campaign-unknown", code=key)
    return row


def quota(session: Session, campaign: int) -> tuple[QuotaRow, ...]:
    """The table of places (рознарядка): units in Ukrainian order, then communities."""
    query = (
        select(Quota, Unit.name, Community.name)
        .outerjoin(Unit, Unit.id == Quota.unit_id)
        .outerjoin(Community, Community.id == Quota.community_id)
        .where(Quota.campaign_id == campaign)
    )
    rows = [
        QuotaRow(row.id, row.unit_id, unit or "", row.community_id, community or "", row.places)
        for row, unit, community in session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: (row.unit_id is None, sort_key(row.unit or row.community))))


def stages(session: Session, campaign: int, *, counted: bool = True) -> tuple[StageRow, ...]:
    """The stages of a campaign in their order; counting their results takes time a list has not."""
    rows = session.scalars(select(Stage).where(Stage.campaign_id == campaign).order_by(Stage.place)).all()
    if not rows:
        return ()
    keys = [row.id for row in rows]
    criteria: dict[int, list[CriterionRow]] = {}
    asked = select(Criterion).where(Criterion.stage_id.in_(keys)).order_by(Criterion.place)
    for each in session.scalars(asked):
        told = CriterionRow(each.id, each.title, each.weight, each.highest)
        criteria.setdefault(each.stage_id, []).append(told)
    results = _results(session, keys) if counted else {}
    return tuple(
        StageRow(
            row.id,
            row.place,
            row.title,
            row.short,
            StageKind(row.kind),
            row.highest,
            row.pass_from,
            row.excuse_reschedules,
            row.exemption,
            row.ranked,
            row.held_on,
            row.place_held,
            tuple(criteria.get(row.id, ())),
            results.get(row.id, 0),
        )
        for row in rows
    )


def _results(session: Session, keys: Sequence[int]) -> dict[int, int]:
    """How many candidates have a result, by stage."""
    counted = (
        select(StageResult.stage_id, func.count(StageResult.candidate_id.distinct()))
        .where(StageResult.stage_id.in_(keys))
        .group_by(StageResult.stage_id)
    )
    return dict(session.execute(counted).all())


# --- changing a campaign ---


@record
class CampaignTerms:
    """What an announcement says; ``cohort_id`` is the cohort the recommended are to be enrolled in."""

    code: str
    title: str
    order_number: str = ""
    order_on: dt.date | None = None
    opens: dt.date | None = None
    closes: dt.date | None = None
    places: int | None = None
    requirements: Requirements = Requirements()
    tie_rule: tuple[str, ...] = ()
    retention_months: int | None = None
    cohort_id: int | None = None
    note: str = ""


@record
class OpenCampaign:
    """Announce a selection."""

    terms: CampaignTerms
    stages: tuple[StageDraft, ...] = ()

    def perform(self, session: Session) -> int:
        """Gives the campaign's key; a code in use is refused."""
        row = Campaign(code="", title="")
        _write(session, row, self.terms)
        session.add(row)
        session.flush()
        write_stages(session, row.id, self.stages)
        return row.id


@record
class EditCampaign:
    """Change what was announced; ``version`` is what the person saw."""

    campaign: int
    version: int
    terms: CampaignTerms

    def perform(self, session: Session) -> None:
        """Write the terms; refused when somebody changed the campaign meanwhile."""
        row = campaign_of(session, self.campaign)
        if row.version != self.version:
            raise Rejected("row-changed-meanwhile")
        _write(session, row, self.terms)


def _write(session: Session, row: Campaign, terms: CampaignTerms) -> None:
    code = tidy(terms.code)
    if not code or len(code) > MAX_CODE:
        raise Rejected("campaign-code", field="code", code=terms.code, most=MAX_CODE)
    if not tidy(terms.title):
        raise Rejected("campaign-title-missing", field="title")
    for key, other in session.execute(select(Campaign.id, Campaign.code)):
        if key != row.id and search_key(other) == search_key(code):
            raise Rejected("campaign-exists", field="code", code=other)
    if terms.opens is not None and terms.closes is not None and terms.closes < terms.opens:
        raise Rejected("campaign-dates", field="closes", opens=terms.opens, closes=terms.closes)
    if terms.places is not None and terms.places <= 0:
        raise Rejected("campaign-places", field="places", value=terms.places)
    if terms.retention_months is not None and terms.retention_months <= 0:
        raise Rejected("campaign-retention", field="retention_months", value=terms.retention_months)
    asked = terms.requirements
    if asked.min_age is not None and asked.max_age is not None and asked.max_age < asked.min_age:
        raise Rejected("campaign-ages", field="max_age", least=asked.min_age, most=asked.max_age)
    row.code, row.title = code, tidy(terms.title)
    row.order_number, row.order_on = tidy(terms.order_number), terms.order_on
    row.opens, row.closes, row.places = terms.opens, terms.closes, terms.places
    row.service_months, row.higher_education = asked.service_months, asked.higher_education
    row.category, row.min_age, row.max_age = tidy(asked.category), asked.min_age, asked.max_age
    row.tie_rule = json.dumps(terms.tie_rule, ensure_ascii=False)
    row.retention_months, row.cohort_id, row.note = terms.retention_months, terms.cohort_id, tidy(terms.note)


@record
class DropCampaign:
    """Take away a campaign opened by mistake, with its quota and stages."""

    campaign: int

    def perform(self, session: Session) -> None:
        """Refused once anybody applied."""
        row = campaign_of(session, self.campaign)
        if session.scalar(select(Candidate.id).where(Candidate.campaign_id == row.id).limit(1)) is not None:
            raise Rejected("campaign-has-candidates", code=row.code)
        for each in session.scalars(select(Quota).where(Quota.campaign_id == row.id)):
            session.delete(each)
        held = list(session.scalars(select(Stage).where(Stage.campaign_id == row.id)))
        asked = select(Criterion).where(Criterion.stage_id.in_([each.id for each in held]))
        for criterion in session.scalars(asked):
            session.delete(criterion)
        session.flush()
        for stage in held:
            session.delete(stage)
        session.flush()
        session.delete(row)


@record
class QuotaDraft:
    """Places of one owner: the key of a unit or of a community, one of the two."""

    places: int
    unit_id: int | None = None
    community_id: int | None = None


@record
class SetQuota:
    """Write the table of places anew: owners that are not in it lose theirs."""

    campaign: int
    quota: tuple[QuotaDraft, ...]

    def perform(self, session: Session) -> None:
        """Refused when units (or communities) together have more places than the campaign."""
        row = campaign_of(session, self.campaign)
        self._check(row.places)
        wanted = {(each.unit_id, each.community_id): each.places for each in self.quota}
        if len(wanted) < len(self.quota):
            raise Rejected("quota-twice", field="quota")
        for stored in session.scalars(select(Quota).where(Quota.campaign_id == row.id)).all():
            places = wanted.pop((stored.unit_id, stored.community_id), None)
            if places is None:
                session.delete(stored)
            elif places != stored.places:
                stored.places = places
        for (unit, community), places in wanted.items():
            session.add(Quota(campaign_id=row.id, unit_id=unit, community_id=community, places=places))

    def _check(self, places: int | None) -> None:
        for each in self.quota:
            if (each.unit_id is None) == (each.community_id is None):
                raise Rejected("quota-owner", field="quota")
            if each.places < 0:
                raise Rejected("quota-negative", field="quota", value=each.places)
        for of_unit in (True, False):
            total = sum(each.places for each in self.quota if (each.unit_id is not None) is of_unit)
            if places is not None and total > places:
                raise Rejected("quota-over-places", field="quota", total=total, places=places)


@record
class CopyCampaign:
    """A new campaign like another one: its requirements, stages and table of places, and nobody in it."""

    campaign: int
    code: str
    title: str = ""

    def perform(self, session: Session) -> int:
        """Gives the key; dates, order and cohort are left out, since they are the new campaign's own."""
        card = campaign(session, self.campaign)
        row = card.row
        terms = CampaignTerms(
            self.code,
            self.title or row.title,
            places=row.places,
            requirements=row.requirements,
            tie_rule=row.tie_rule,
            retention_months=row.retention_months,
        )
        key = OpenCampaign(terms, tuple(_undated(stage) for stage in card.stages)).perform(session)
        drafts = tuple(QuotaDraft(each.places, each.unit_id, each.community_id) for each in card.quota)
        SetQuota(key, drafts).perform(session)
        return key


def draft_of(stage: StageRow) -> StageDraft:
    """A stage as ``SetStages`` takes it back unchanged."""
    return StageDraft(
        stage.title,
        stage.kind,
        stage.short,
        stage.highest,
        stage.pass_from,
        stage.excuse_reschedules,
        stage.exemption,
        stage.ranked,
        stage.held_on,
        stage.place_held,
        tuple(CriterionDraft(each.title, each.weight, each.highest) for each in stage.criteria),
        stage.id,
    )


def _undated(stage: StageRow) -> StageDraft:
    return replace(draft_of(stage), id=0, held_on=None, place_held="")
