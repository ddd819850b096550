"""Candidates of a campaign: found by any name, each with what came of every stage and what it waits for."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.selection import (
    Campaign,
    Candidate,
    CandidateDocument,
    Letter,
    LetterLine,
    Protocol,
    StageResult,
)
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import BEYOND, Facts, Outcome, State, unknown, unmet
from trainingdesk.services.campaigns import StageRow, age_day, campaign_of, requirements_of, stages
from trainingdesk.services.register import PAGE, matching

Condition = ColumnElement[bool]
MANY = 400


@record
class StageCell:
    """What came of one stage for one candidate: the last attempt; ``frozen`` by its protocol."""

    stage: int
    attempt: int
    state: State
    points: int | None
    held_on: dt.date | None
    ground: str
    protocol: int | None
    frozen: bool


@record
class CandidateRow:
    """One candidate as lists show them; ``results`` has a place for each stage of the campaign.

    ``waiting_for`` is the stage that is open now, ``failed_at`` the one that ended the way; both None once
    there is an outcome. ``warnings`` are what the announcement asks and nobody told, or does not hold.
    """

    id: int
    person: int
    name: FullName
    birth_year: int | None
    namesake: bool
    rank: str | None
    unit_id: int | None
    unit: str
    source: str
    first_community: str
    results: tuple[StageCell | None, ...]
    waiting_for: int | None
    failed_at: int | None
    outcome: Outcome
    reason: str
    instead_of: int | None
    enrolment: int | None
    warnings: tuple[Rejected, ...]
    version: int

    def result(self, stage: int) -> StageCell | None:
        """What came of this stage."""
        return next((cell for cell in self.results if cell is not None and cell.stage == stage), None)


@record
class DocumentRow:
    """One document of the check-list."""

    kind: str
    number: str = ""
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None
    present: bool = True


@record
class LetterDeedRow:
    """What a letter did to a candidate."""

    letter: int
    number: str
    received_on: dt.date
    deed: str
    instead_of: int | None
    ground: str


@record
class OtherApplication:
    """The same person in another campaign."""

    candidate: int
    campaign: int
    code: str
    title: str
    outcome: Outcome
    reason: str


@record
class Application:
    """What is known of an application beside the person; ``unit_id`` is who sends, None the person's own."""

    unit_id: int | None = None
    applied_on: dt.date | None = None
    source: str = "serving"
    service_months: int | None = None
    education: str = ""
    higher_education: bool | None = None
    licence: str = ""
    categories: str = ""
    first_community_id: int | None = None
    second_community_id: int | None = None
    housing_needed: bool | None = None
    consent_on: dt.date | None = None
    ppp_number: str = ""
    ppp_on: dt.date | None = None
    note: str = ""


@record
class CandidateCard:
    """One candidate whole; ``attempts`` are all results, the earlier first."""

    row: CandidateRow
    campaign: int
    application: Application
    birth_date: dt.date | None
    documents: tuple[DocumentRow, ...]
    attempts: tuple[StageCell, ...]
    letters: tuple[LetterDeedRow, ...]
    elsewhere: tuple[OtherApplication, ...]
    outcome_on: dt.date | None
    version: int


def candidates(
    session: Session,
    campaign: int,
    search: str = "",
    *,
    waiting_for: int | None = None,
    outcome: str | None = None,
    unit: int | None = None,
    offset: int = 0,
    limit: int | None = PAGE,
) -> list[CandidateRow]:
    """One page of a campaign's candidates in Ukrainian order; ``limit`` None gives them all.

    ``waiting_for`` is a stage, ``outcome`` one of ``Outcome`` ("" for those still running), ``unit`` a
    sending unit's key (0 for those without one).
    """
    there = stages(session, campaign, counted=False)
    asked = (
        select(Candidate.id)
        .join(Person, Person.id == Candidate.person_id)
        .where(*_wanted(campaign, there, search, waiting_for, outcome, unit))
        .order_by(Person.sort_key, Candidate.id)
        .offset(offset)
        .limit(limit)
    )
    return candidates_by_id(session, campaign, list(session.scalars(asked)), there)


def count_candidates(
    session: Session,
    campaign: int,
    search: str = "",
    *,
    waiting_for: int | None = None,
    outcome: str | None = None,
    unit: int | None = None,
) -> int:
    """How many match."""
    there = stages(session, campaign, counted=False) if waiting_for is not None else ()
    asked = select(func.count()).select_from(Candidate)
    if search or unit is not None:
        asked = asked.join(Person, Person.id == Candidate.person_id)
    return session.scalar(asked.where(*_wanted(campaign, there, search, waiting_for, outcome, unit))) or 0


def _wanted(
    campaign: int,
    there: Sequence[StageRow],
    search: str,
    waiting_for: int | None,
    outcome: str | None,
    unit: int | None,
) -> list[Condition]:
    found: list[Condition] = [Candidate.campaign_id == campaign, *matching(search)]
    if outcome is not None:
        found.append(Candidate.outcome == outcome)
    if unit is not None:
        sends = func.coalesce(Candidate.unit_id, Person.unit_id, 0)
        found.append(sends == unit)
    if waiting_for is not None:
        found += waits_for(there, waiting_for)
    return found


def waits_for(there: Sequence[StageRow], stage: int) -> list[Condition]:
    """Conditions on ``Candidate``: still running, past the stage before, and nothing final in this one."""
    at = next((at for at, each in enumerate(there) if each.id == stage), None)
    if at is None:
        raise Rejected("stage-unknown", stage=stage)
    final = {State.PASSED, State.FAILED, State.ABSENT, State.EXEMPT}
    if not there[at].excuse_reschedules:
        final.add(State.EXCUSED)
    found = [Candidate.outcome == "", ~_last(stage, final)]
    if at:
        found.append(_last(there[at - 1].id, BEYOND))
    return found


def _last(stage: int, states: Iterable[State]) -> Condition:
    """Whether the last attempt of a candidate at a stage ended in one of these states."""
    result, later = aliased(StageResult), aliased(StageResult)
    return exists().where(
        result.candidate_id == Candidate.id,
        result.stage_id == stage,
        result.state.in_(sorted(state.value for state in states)),
        ~exists().where(
            later.candidate_id == result.candidate_id,
            later.stage_id == stage,
            later.attempt > result.attempt,
        ),
    )


def candidates_by_id(
    session: Session, campaign: int, ids: Sequence[int], there: Sequence[StageRow] | None = None
) -> list[CandidateRow]:
    """These candidates of a campaign, in the order of ``ids``."""
    order = stages(session, campaign, counted=False) if there is None else there
    row = campaign_of(session, campaign)
    found: dict[int, CandidateRow] = {}
    for start in range(0, len(ids), MANY):
        some = ids[start : start + MANY]
        cells = results_of(session, some)
        papers = _papers_amiss(session, some)
        rows = list(_told(session, campaign, some))
        twice = _namesakes(session, campaign, {told[-1] for told in rows})
        for told in rows:
            one = _row(row, order, told, cells.get(told[0], ()), papers.get(told[0], ()))
            found[one.id] = replace(one, namesake=True) if told[-1] in twice else one
    return [found[key] for key in ids if key in found]


def _told(session: Session, campaign: int, ids: Sequence[int]) -> Iterable[Any]:
    own = aliased(Unit)
    query = (
        select(
            Candidate.id, Candidate.person_id, Person.surname, Person.given, Person.patronymic,
            Person.birth_date, Person.rank, func.coalesce(Unit.id, own.id),
            func.coalesce(Unit.name, own.name, ""), Candidate.source, func.coalesce(Community.name, ""),
            Candidate.outcome, Candidate.reason, Candidate.instead_of_id, Candidate.enrolment_id,
            Candidate.service_months, Candidate.higher_education, Candidate.categories,
            Candidate.consent_on, Candidate.version, Person.sort_key,
        )
        .join(Person, Person.id == Candidate.person_id)
        .outerjoin(Unit, Unit.id == Candidate.unit_id)
        .outerjoin(own, own.id == Person.unit_id)
        .outerjoin(Community, Community.id == Candidate.first_community_id)
        .where(Candidate.id.in_(ids), Candidate.campaign_id == campaign)
    )  # fmt: skip
    return session.execute(query)


def _namesakes(session: Session, campaign: int, keys: set[str]) -> set[str]:
    """Which of these names several candidates of the campaign bear; asked in steps an index answers each."""
    bearers: dict[str, list[int]] = {}
    asked = select(Person.sort_key, Person.id).where(Person.sort_key.in_(sorted(keys)))
    for key, person in session.execute(asked):
        bearers.setdefault(key, []).append(person)
    several = {key: people for key, people in bearers.items() if len(people) > 1}
    if not several:
        return set()
    everyone = sorted(person for people in several.values() for person in people)
    apply = select(Candidate.person_id).where(
        Candidate.person_id.in_(everyone), Candidate.campaign_id == campaign
    )
    here = set(session.scalars(apply))
    return {key for key, people in several.items() if len(here.intersection(people)) > 1}


def _row(
    campaign: Campaign,
    order: Sequence[StageRow],
    told: Any,
    cells: Sequence[StageCell],
    papers: Sequence[Rejected],
) -> CandidateRow:
    (
        key, person, surname, given, patronymic, born, rank, unit_id, unit, source, community, outcome,
        reason, instead, enrolment, service, education, held, consent, version, _,
    ) = told  # fmt: skip
    last = {cell.stage: cell for cell in cells}
    results = tuple(last.get(stage.id) for stage in order)
    running = outcome == Outcome.RUNNING
    waiting, failed = standing(order, results) if running else (None, None)
    facts = Facts(born, source, service, education, held)
    asked = requirements_of(campaign)
    warnings = [*unmet(asked, facts, age_day(campaign)), *unknown(asked, facts), *papers]
    if consent is None:
        warnings.append(Rejected("candidate-consent-missing", field="consent_on"))
    return CandidateRow(
        key, person, FullName(surname, given, patronymic), born.year if born else None, False, rank,
        unit_id, unit, source, community, results, waiting, failed, Outcome(outcome), reason, instead,
        enrolment, tuple(warnings) if running or outcome == Outcome.RECOMMENDED else (), version,
    )  # fmt: skip


def standing(order: Sequence[StageRow], results: Sequence[StageCell | None]) -> tuple[int | None, int | None]:
    """The stage a running candidate waits for, and the one that ended the way; at most one of the two."""
    for stage, cell in zip(order, results, strict=True):
        if cell is None or (cell.state is State.EXCUSED and stage.excuse_reschedules):
            return stage.id, None
        if cell.state not in BEYOND:
            return None, stage.id
    return None, None


def results_of(session: Session, ids: Sequence[int], *, every: bool = False) -> dict[int, list[StageCell]]:
    """What came of the stages, by candidate: the last attempts, or all of them in their order."""
    query = (
        select(
            StageResult.candidate_id, StageResult.stage_id, StageResult.attempt, StageResult.state,
            StageResult.points, StageResult.held_on, StageResult.ground, StageResult.protocol_id,
            Protocol.frozen_at,
        )
        .outerjoin(Protocol, Protocol.id == StageResult.protocol_id)
        .where(StageResult.candidate_id.in_(ids))
        .order_by(StageResult.candidate_id, StageResult.attempt, StageResult.id)
    )  # fmt: skip
    found: dict[int, dict[tuple[int, int], StageCell]] = {}
    for key, stage, attempt, state, points, held_on, ground, protocol, frozen in session.execute(query):
        cell = StageCell(stage, attempt, State(state), points, held_on, ground, protocol, frozen is not None)
        found.setdefault(key, {})[stage, attempt if every else 0] = cell
    return {key: list(cells.values()) for key, cells in found.items()}


def _papers_amiss(session: Session, ids: Sequence[int]) -> dict[int, list[Rejected]]:
    """What the check-lists lack, and what ran out by today."""
    today = dt.datetime.now().astimezone().date()
    found: dict[int, list[Rejected]] = {}
    asked = select(CandidateDocument).where(
        CandidateDocument.candidate_id.in_(ids),
        CandidateDocument.present.is_(False) | (CandidateDocument.expires_on < today),
    )
    for row in session.scalars(asked):
        told = (
            Rejected("candidate-document-expired", field=row.kind, date=row.expires_on)
            if row.present
            else Rejected("candidate-document-missing", field=row.kind)
        )
        found.setdefault(row.candidate_id, []).append(told)
    return found


def candidate_of(session: Session, key: int) -> Candidate:
    """The row of a candidate; ``Rejected`` when there is none."""
    row = session.get(Candidate, key)
    if row is None:
        raise Rejected("candidate-unknown", candidate=key)
    return row


def candidate(session: Session, key: int) -> CandidateCard:
    """One candidate whole; ``Rejected`` when there is none."""
    row = candidate_of(session, key)
    person = session.get_one(Person, row.person_id)
    documents = session.scalars(
        select(CandidateDocument).where(CandidateDocument.candidate_id == key).order_by(CandidateDocument.id)
    )
    return CandidateCard(
        candidates_by_id(session, row.campaign_id, [key])[0],
        row.campaign_id,
        application_of(row),
        person.birth_date,
        tuple(DocumentRow(d.kind, d.number, d.issued_on, d.expires_on, d.present) for d in documents),
        tuple(results_of(session, [key], every=True).get(key, ())),
        _letters(session, key),
        tuple(each for each in applications(session, row.person_id) if each.candidate != key),
        row.outcome_on,
        row.version,
    )


def application_of(row: Candidate) -> Application:
    """The application as it stands."""
    return Application(
        row.unit_id,
        row.applied_on,
        row.source,
        row.service_months,
        row.education,
        row.higher_education,
        row.licence,
        row.categories,
        row.first_community_id,
        row.second_community_id,
        row.housing_needed,
        row.consent_on,
        row.ppp_number,
        row.ppp_on,
        row.note,
    )


def _letters(session: Session, candidate: int) -> tuple[LetterDeedRow, ...]:
    query = (
        select(LetterLine, Letter)
        .join(Letter, Letter.id == LetterLine.letter_id)
        .where(LetterLine.candidate_id == candidate)
        .order_by(Letter.received_on, Letter.id)
    )
    return tuple(
        LetterDeedRow(
            letter.id, letter.number, letter.received_on, line.deed, line.instead_of_id, line.ground
        )
        for line, letter in session.execute(query)
    )


def applications(session: Session, person: int) -> list[OtherApplication]:
    """Every campaign a person applied in, the newest first."""
    query = (
        select(Candidate, Campaign.code, Campaign.title)
        .join(Campaign, Campaign.id == Candidate.campaign_id)
        .where(Candidate.person_id == person)
        .order_by(Campaign.opens.desc(), Campaign.code.desc())
    )
    return [
        OtherApplication(row.id, row.campaign_id, code, title, Outcome(row.outcome), row.reason)
        for row, code, title in session.execute(query)
    ]
