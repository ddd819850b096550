"""The stages of a campaign: its own list in its own order, begun from a template that ships."""

import datetime as dt
import json
from collections.abc import Sequence
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.selection import Campaign, Criterion, Stage, StageResult
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import SCORED, TENTHS, StageKind
from trainingdesk.domain.text import tidy
from trainingdesk.paths import resources

TEMPLATES = ("serving", "competition")
"""Templates of stages that ship, by the name of their file in ``resources/selection``."""
WHOLE = 100
"""Per cent the weights of an interview's criteria make together."""


@record
class CriterionDraft:
    """One criterion to be written: ``weight`` in per cent, ``highest`` whole points."""

    title: str
    weight: int
    highest: int


@record
class StageDraft:
    """One stage to be written; ``id`` keeps a stage that is there. Points are tenths."""

    title: str
    kind: StageKind
    short: str = ""
    highest: int | None = None
    pass_from: int | None = None
    excuse_reschedules: bool = True
    exemption: str = ""
    ranked: bool = True
    held_on: dt.date | None = None
    place_held: str = ""
    criteria: tuple[CriterionDraft, ...] = ()
    id: int = 0


@record
class StageTemplate:
    """A list of stages that ships: what it is, where it comes from."""

    name: str
    title: str
    source: str
    stages: tuple[StageDraft, ...]


@cache
def stage_templates() -> tuple[StageTemplate, ...]:
    """The templates that ship; what they say is a start, the announcement decides."""
    return tuple(_template(name) for name in TEMPLATES)


def _template(name: str) -> StageTemplate:
    told = json.loads((resources() / "selection" / f"{name}.json").read_text("utf-8"))
    drafts = tuple(StageDraft(**each | {"kind": StageKind(each["kind"])}) for each in told["stages"])
    return StageTemplate(name, told["title"], told["source"], drafts)


@record
class SetStages:
    """Write a campaign's stages anew, in the order given; one that has results cannot be left out."""

    campaign: int
    stages: tuple[StageDraft, ...]

    def perform(self, session: Session) -> None:
        """Refused where somebody's results would lose their stage, its scale or their order."""
        if session.get(Campaign, self.campaign) is None:
            raise Rejected("campaign-unknown", code=self.campaign)
        write_stages(session, self.campaign, self.stages)


@record
class DateStage:
    """When and where a stage is held."""

    stage: int
    held_on: dt.date | None
    place_held: str = ""

    def perform(self, session: Session) -> None:
        """Write both; no result of the stage may be older than its date."""
        row = session.get(Stage, self.stage)
        if row is None:
            raise Rejected("stage-unknown", stage=self.stage)
        row.held_on, row.place_held = self.held_on, tidy(self.place_held)


def write_stages(session: Session, campaign: int, drafts: Sequence[StageDraft]) -> None:
    """Make the stages of a campaign these, in this order."""
    for draft in drafts:
        _check(draft)
    there = {row.id: row for row in session.scalars(select(Stage).where(Stage.campaign_id == campaign))}
    kept = {draft.id for draft in drafts if draft.id}
    if kept - set(there):
        raise Rejected("row-changed-meanwhile")
    _drop(session, [row for key, row in there.items() if key not in kept])
    # A place is unique in its campaign, so who moves waits outside until every place is free.
    moving = [
        there[draft.id]
        for place, draft in enumerate(drafts, start=1)
        if draft.id and there[draft.id].place != place
    ]
    for row in moving:
        row.place = -row.place
    session.flush()
    written: list[tuple[Stage, StageDraft]] = []
    for place, draft in enumerate(drafts, start=1):
        row = there.get(draft.id) or Stage(campaign_id=campaign)
        row.place, row.title, row.short, row.kind = (
            place,
            tidy(draft.title),
            tidy(draft.short),
            draft.kind.value,
        )
        row.highest, row.pass_from, row.ranked = draft.highest, draft.pass_from, draft.ranked
        row.excuse_reschedules, row.exemption = draft.excuse_reschedules, tidy(draft.exemption)
        row.held_on, row.place_held = draft.held_on, tidy(draft.place_held)
        session.add(row)
        written.append((row, draft))
    session.flush()
    for row, draft in written:
        _write_criteria(session, row, draft)


def _check(draft: StageDraft) -> None:
    if not tidy(draft.title):
        raise Rejected("stage-title-missing", field="title")
    if draft.kind not in SCORED and (draft.highest is not None or draft.pass_from is not None):
        raise Rejected("stage-no-points", field="highest", title=draft.title)
    if draft.highest is not None and draft.highest <= 0:
        raise Rejected("stage-highest", field="highest", title=draft.title)
    if draft.highest is None and draft.kind is StageKind.POINTS:
        raise Rejected("stage-highest", field="highest", title=draft.title)
    if draft.highest is not None and (draft.pass_from or 0) > draft.highest:
        raise Rejected("stage-pass-above", field="pass_from", title=draft.title, most=draft.highest // TENTHS)
    if draft.criteria and draft.kind is not StageKind.INTERVIEW:
        raise Rejected("stage-no-criteria", field="criteria", title=draft.title)
    if draft.criteria and sum(each.weight for each in draft.criteria) != WHOLE:
        raise Rejected(
            "stage-weights",
            field="criteria",
            title=draft.title,
            total=sum(each.weight for each in draft.criteria),
        )


def _drop(session: Session, rows: Sequence[Stage]) -> None:
    for row in rows:
        if session.scalar(select(StageResult.id).where(StageResult.stage_id == row.id).limit(1)) is not None:
            raise Rejected("stage-has-results", title=row.title)
    asked = select(Criterion).where(Criterion.stage_id.in_([row.id for row in rows]))
    for criterion in session.scalars(asked) if rows else ():
        session.delete(criterion)
    session.flush()
    for row in rows:
        session.delete(row)
    session.flush()


def _write_criteria(session: Session, stage: Stage, draft: StageDraft) -> None:
    """Criteria follow the stage by their places; titles and weights are written over."""
    there = list(
        session.scalars(select(Criterion).where(Criterion.stage_id == stage.id).order_by(Criterion.place))
    )
    for row in there[len(draft.criteria) :]:
        session.delete(row)
    for place, told in enumerate(draft.criteria, start=1):
        fresh = place > len(there)
        row = Criterion(stage_id=stage.id, place=place) if fresh else there[place - 1]
        row.title, row.weight, row.highest = tidy(told.title), told.weight, told.highest
        if fresh:
            session.add(row)
