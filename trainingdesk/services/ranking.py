"""The ranking of a campaign: proposed from results, frozen as minutes with a checksum, watched later.

Points are tenths: the sum of the last results of the stages that count. Frozen minutes keep the rule, the
lines, the paper; what changes later is flagged against them, and later minutes put them right with a reason.
"""

import datetime as dt
import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import (
    Candidate,
    CommunityConsent,
    Protocol,
    RankingLine,
)
from trainingdesk.documents.phrases import Phrases, shipped
from trainingdesk.domain.ranking import TIES, USUAL, Contestant, Places, rank, undecided
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import SCORED, Outcome, State
from trainingdesk.services.campaigns import CampaignCard, campaign
from trainingdesk.services.candidates import CandidateRow, candidates, candidates_by_id

KIND = "protocol"
"""The template that has the words for reasons and rules."""


@record
class RankingRow:
    """One line: the candidate as now, and what the ranking says.

    ``decided_by`` is the word of the rule that put this one after the one before; ``open_tie``: the rule does
    not tell it from a neighbour. ``changed``: frozen minutes say ``outcome``, and it is another one now.
    """

    place: int
    candidate: CandidateRow
    points: int | None
    outcome: Outcome
    reason: str
    decided_by: str = ""
    open_tie: bool = False
    changed: bool = False


@record
class ProtocolRow:
    """Frozen minutes on the ranking."""

    id: int
    number: str
    held_on: dt.date
    frozen_at: dt.datetime
    frozen_by: str
    checksum: str
    rectifies: int | None


@record
class Ranking:
    """The ranking as frozen last, or as proposed; ``waiting`` are candidates some stage is still open to.

    ``undecided`` are lines of a tie the rule does not decide, where a place depends on it.
    """

    lines: tuple[RankingRow, ...]
    rule: tuple[str, ...]
    waiting: int
    undecided: tuple[int, ...]
    frozen: ProtocolRow | None

    @property
    def changed(self) -> bool:
        """Whether anything differs from the frozen minutes."""
        return any(line.changed for line in self.lines)


def ranking(session: Session, key: int, *, anew: bool = False) -> Ranking:
    """The ranking of a campaign: the frozen one where there is one, unless asked ``anew``."""
    card = campaign(session, key)
    frozen = None if anew else latest_protocol(session, key)
    return proposed_ranking(session, card) if frozen is None else _frozen(session, card, frozen)


def latest_protocol(session: Session, key: int) -> ProtocolRow | None:
    """The minutes on the ranking that stand now."""
    found = protocols(session, key)
    return found[-1] if found else None


def protocols(session: Session, key: int) -> list[ProtocolRow]:
    """All frozen minutes on the ranking of a campaign, the first first."""
    query = (
        select(Protocol)
        .where(Protocol.campaign_id == key, Protocol.stage_id.is_(None), Protocol.frozen_at.is_not(None))
        .order_by(Protocol.id)
    )
    return [
        ProtocolRow(
            row.id, row.number, row.held_on, row.frozen_at, row.frozen_by, row.checksum, row.rectifies_id
        )
        for row in session.scalars(query)
        if row.frozen_at is not None
    ]


def rule_of(card: CampaignCard) -> tuple[str, ...]:
    """What decides between equal points in this campaign."""
    return card.row.tie_rule or USUAL


def _frozen(session: Session, card: CampaignCard, frozen: ProtocolRow) -> Ranking:
    query = select(RankingLine).where(RankingLine.protocol_id == frozen.id).order_by(RankingLine.place)
    stored = session.scalars(query).all()
    rows = {
        row.id: row for row in candidates_by_id(session, card.row.id, [line.candidate_id for line in stored])
    }
    lines = []
    for line in stored:
        outcome, row = Outcome(line.outcome), rows[line.candidate_id]
        same = row.outcome == outcome or (row.outcome, outcome) == (Outcome.ENROLLED, Outcome.RECOMMENDED)
        lines.append(RankingRow(line.place, row, line.points, outcome, line.reason, changed=not same))
    rule = tuple(json.loads(session.get_one(Protocol, frozen.id).tie_rule))
    waiting = sum(row.outcome is Outcome.RUNNING for row in rows.values())
    return Ranking(tuple(lines), rule, waiting, (), frozen)


def proposed_ranking(session: Session, card: CampaignCard) -> Ranking:
    """The ranking as the results give it today, whatever minutes said before."""
    rows = candidates(session, card.row.id, limit=None)
    ready = [
        row
        for row in rows
        if row.outcome in {Outcome.RECOMMENDED, Outcome.RESERVE, Outcome.ENROLLED}
        or (row.outcome is Outcome.RUNNING and row.waiting_for is None and row.failed_at is None)
    ]
    rule = rule_of(card)
    if unknown := [word for word in rule if word not in TIES]:
        raise Rejected("ranking-rule-unknown", word=unknown[0])
    ranked = rank(_contestants(session, card, ready), rule, _places(card))
    by_key = {row.id: row for row in rows}
    words = shipped(KIND)
    lines = [
        RankingRow(
            each.place, by_key[each.id], each.points, each.outcome,
            words.say(f"reason.{each.reason}") if each.reason else "", each.decided_by, each.open_tie,
        )
        for each in ranked
    ]  # fmt: skip
    lines += _out(card, rows, len(lines), words)
    waiting = sum(row.waiting_for is not None for row in rows)
    return Ranking(tuple(lines), rule, waiting, tuple(each.id for each in undecided(ranked)), None)


def _out(card: CampaignCard, rows: Sequence[CandidateRow], placed: int, words: Phrases) -> list[RankingRow]:
    """Those who failed a stage or were refused by hand, after everybody with a place, in Ukrainian order."""
    titles = {stage.id: stage.title for stage in card.stages}
    found: list[RankingRow] = []
    for row in rows:
        reason = row.reason
        if row.outcome is Outcome.RUNNING and row.failed_at is not None:
            cell = row.result(row.failed_at)
            absent = cell is not None and cell.state in {State.ABSENT, State.EXCUSED}
            reason = words.say("reason.absent" if absent else "reason.failed", stage=titles[row.failed_at])
        elif row.outcome is not Outcome.REFUSED:
            continue
        place = placed + len(found) + 1
        found.append(RankingRow(place, row, _points(card, row), Outcome.REFUSED, reason))
    return found


def _points(card: CampaignCard, row: CandidateRow) -> int | None:
    """The sum of the stages that count; None where none of them gave points."""
    told = [
        cell.points
        for stage, cell in zip(card.stages, row.results, strict=True)
        if stage.ranked and stage.kind in SCORED and cell is not None and cell.points is not None
    ]
    return sum(told) if told else None


def _last_points(card: CampaignCard, row: CandidateRow) -> int | None:
    counted = [stage.id for stage in card.stages if stage.ranked and stage.kind in SCORED]
    cell = row.result(counted[-1]) if counted else None
    return cell.points if cell is not None else None


def _contestants(session: Session, card: CampaignCard, rows: Sequence[CandidateRow]) -> list[Contestant]:
    query = (
        select(Candidate, Person.birth_date)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == card.row.id)
    )
    told = {row.id: (row, born) for row, born in session.execute(query)}
    said: dict[tuple[int, int], str] = {}
    asked = (
        select(CommunityConsent)
        .join(Candidate, Candidate.id == CommunityConsent.candidate_id)
        .where(Candidate.campaign_id == card.row.id)
        .order_by(CommunityConsent.id)
    )
    for each in session.scalars(asked):
        said[each.candidate_id, each.community_id] = each.kind
    found = []
    for row in rows:
        stored, born = told[row.id]
        words = said.get((row.id, stored.first_community_id or 0), "")
        found.append(
            Contestant(
                row.id, row.name.full, _points(card, row), _last_points(card, row),
                words in {"consent", "proposal"}, stored.service_months, bool(stored.higher_education),
                stored.applied_on, born, row.unit_id, stored.first_community_id, words == "refusal",
            )
        )  # fmt: skip
    return found


def _places(card: CampaignCard) -> Places:
    units = {each.unit_id: each.places for each in card.quota if each.unit_id is not None}
    communities = {each.community_id: each.places for each in card.quota if each.community_id is not None}
    return Places(card.row.places, units or None, communities or None)
