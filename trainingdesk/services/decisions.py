"""What is decided of candidates beside the ranking: refusals, the reserve, what a community says."""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.selection import Campaign, Candidate, CommunityConsent, Quota
from trainingdesk.documents.phrases import shipped
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import CHOSEN, Outcome
from trainingdesk.domain.text import tidy
from trainingdesk.services.candidate_changes import name_of
from trainingdesk.services.candidate_decisions import Skipped
from trainingdesk.services.candidates import CandidateRow, candidate_of, candidates_by_id
from trainingdesk.services.office import preference
from trainingdesk.services.ranking import KIND, ranking

__all__ = [
    "ConsentRow", "Decided", "NoteCommunity", "Promote", "RefuseCandidates", "Skipped", "consents",
    "next_of_reserve", "refusal_reasons",
]  # fmt: skip

REASONS = "selection.reasons"
"""The office's own dictionary of reasons, one a line; without it the shipped one stands."""
CONSENT, PROPOSAL, REFUSAL = "consent", "proposal", "refusal"


@record
class Decided:
    """What a bulk decision did."""

    done: tuple[int, ...]
    skipped: tuple[Skipped, ...]


def refusal_reasons(session: Session) -> tuple[str, ...]:
    """The dictionary of reasons a refusal is chosen from."""
    told = preference(session, REASONS, "")
    text = told if isinstance(told, str) and told.strip() else shipped(KIND).say("reasons")
    return tuple(line for line in (tidy(each) for each in text.splitlines()) if line)


@record
class RefuseCandidates:
    """Refuse these candidates for one reason; who cannot be refused is passed over and told."""

    candidates: tuple[int, ...]
    reason: str
    on: dt.date

    def perform(self, session: Session) -> Decided:
        """Gives who was refused and who was passed over."""
        reason = tidy(self.reason)
        if not reason:
            raise Rejected("refusal-reason-missing", field="reason")
        done: list[int] = []
        skipped: list[Skipped] = []
        for row, name in _rows(session, self.candidates):
            if row.outcome in {Outcome.ENROLLED, Outcome.WITHDRAWN, Outcome.REFUSED}:
                why = Rejected("candidate-decided", name=name, outcome=row.outcome)
                skipped.append(Skipped(row.id, name, why))
                continue
            row.outcome, row.reason, row.outcome_on = Outcome.REFUSED.value, reason, self.on
            done.append(row.id)
        return Decided(tuple(done), tuple(skipped))


def _rows(session: Session, keys: Iterable[int]) -> list[tuple[Candidate, str]]:
    """The candidates with their names, in the order asked."""
    wanted = list(dict.fromkeys(keys))
    query = (
        select(Candidate, Person.surname, Person.given)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.id.in_(wanted))
    )
    found = {row.id: (row, f"{surname} {given}") for row, surname, given in session.execute(query)}
    if len(found) < len(wanted):
        raise Rejected("row-changed-meanwhile")
    return [found[key] for key in wanted]


# --- the reserve ---


def next_of_reserve(session: Session, campaign: int, unit: int | None = None) -> list[CandidateRow]:
    """Who of the reserve may take a place that is free now, in the order of the ranking.

    With ``unit`` only its own people: its place went free. Whom the community refused is left out.
    """
    lines = ranking(session, campaign).lines
    wanted = [line.candidate.id for line in lines if line.candidate.outcome is Outcome.RESERVE]
    held_back = shipped(KIND).say("reason.community-refused")
    rows = candidates_by_id(session, campaign, wanted)
    # A list in letters has a reserve without any ranking.
    return [
        row
        for row in rows
        if (unit is None or row.unit_id == unit)
        and not row.reason.startswith(held_back)
        and _free(session, campaign, row.unit_id) is None
    ]


@record
class Promote:
    """Give the place that went free to somebody of the reserve, on a ground."""

    candidate: int
    on: dt.date
    ground: str

    def perform(self, session: Session) -> None:
        """Refused without a ground, for anybody not in reserve, and where no place is free."""
        row = candidate_of(session, self.candidate)
        if not tidy(self.ground):
            raise Rejected("withdrawal-ground-missing", field="ground")
        if row.outcome != Outcome.RESERVE:
            raise Rejected("promotion-not-reserve", name=name_of(session, row))
        unit = row.unit_id or session.get_one(Person, row.person_id).unit_id
        full = _free(session, row.campaign_id, unit)
        if full is not None:
            raise full
        row.outcome, row.reason, row.outcome_on = Outcome.RECOMMENDED.value, tidy(self.ground), self.on


def _free(session: Session, campaign: int, unit: int | None) -> Rejected | None:
    """Why no place is free in the campaign, or for this unit; nothing when one is."""
    chosen = sorted(each.value for each in CHOSEN)
    taken = (
        select(func.count())
        .select_from(Candidate)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == campaign, Candidate.outcome.in_(chosen))
    )
    total = session.get_one(Campaign, campaign).places
    if total is not None and (session.scalar(taken) or 0) >= total:
        return Rejected("promotion-no-place", places=total)
    quota = dict(
        session.execute(
            select(Quota.unit_id, Quota.places).where(
                Quota.campaign_id == campaign, Quota.unit_id.is_not(None)
            )
        ).all()
    )
    if not quota:
        return None
    mine = taken.where(func.coalesce(Candidate.unit_id, Person.unit_id) == unit)
    if (session.scalar(mine) or 0) >= quota.get(unit, 0):
        return Rejected("promotion-no-unit-place", places=quota.get(unit, 0))
    return None


# --- communities ---


@record
class NoteCommunity:
    """Note what a community said of a candidate: consent, proposal or refusal, by which letter.

    A refusal sends a recommended candidate back to the reserve with the letter as ground; all else stays.
    """

    candidate: int
    community: int
    kind: str
    number: str = ""
    given_on: dt.date | None = None
    representative: str = ""
    memorandum: str = ""
    memorandum_on: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the key; a refusal needs its letter, and does nothing to a listener."""
        row = candidate_of(session, self.candidate)
        if self.kind not in {CONSENT, PROPOSAL, REFUSAL}:
            raise Rejected("consent-kind", field="kind", value=self.kind)
        if self.kind == REFUSAL:
            self._back(session, row)
        told = CommunityConsent(
            candidate_id=row.id,
            community_id=self.community,
            kind=self.kind,
            number=tidy(self.number),
            given_on=self.given_on,
            representative=tidy(self.representative),
            memorandum=tidy(self.memorandum),
            memorandum_on=self.memorandum_on,
        )
        session.add(told)
        session.flush()
        return told.id

    def _back(self, session: Session, row: Candidate) -> None:
        if not tidy(self.number) or self.given_on is None:
            raise Rejected("consent-letter-missing", field="number")
        if row.outcome == Outcome.ENROLLED:
            raise Rejected("withdrawal-enrolled", name=name_of(session, row))
        if row.outcome == Outcome.RECOMMENDED:
            place = session.get_one(Community, self.community)
            words = shipped(KIND)
            letter = words.say(
                "community_letter",
                community=place.name,
                date=f"{self.given_on:%d.%m.%Y}",
                number=tidy(self.number),
            )
            row.outcome, row.outcome_on = Outcome.RESERVE.value, self.given_on
            row.reason = f"{words.say('reason.community-refused')}: {letter}"


@record
class ConsentRow:
    """What a community said of a candidate."""

    id: int
    community: str
    kind: str
    number: str
    given_on: dt.date | None
    representative: str
    memorandum: str
    memorandum_on: dt.date | None


def consents(session: Session, candidate: int) -> list[ConsentRow]:
    """Everything communities said of a candidate, the latest last."""
    query = (
        select(CommunityConsent, Community.name)
        .join(Community, Community.id == CommunityConsent.community_id)
        .where(CommunityConsent.candidate_id == candidate)
        .order_by(CommunityConsent.id)
    )
    return [
        ConsentRow(
            row.id, name, row.kind, row.number, row.given_on, row.representative, row.memorandum,
            row.memorandum_on,
        )
        for row, name in session.execute(query)
    ]  # fmt: skip
