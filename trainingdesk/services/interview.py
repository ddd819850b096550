"""The interview: each member scores apart, and nobody sees another's points before all have scored."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import Criterion, Protocol, ProtocolMember, Score, Stage, StageResult
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import TENTHS, StageKind, show_points
from trainingdesk.services.candidates import candidate_of
from trainingdesk.services.stages import ResultWrite, SetResults

SCORING = ("chair", "member")
"""Roles that score; a secretary keeps the minutes."""


@record
class MemberScores:
    """One member's points by criterion (None: on the whole), empty until they may be seen."""

    member: int
    name: FullName
    role: str
    represents: str
    scored: bool
    points: tuple[tuple[int | None, int], ...]


@record
class Interview:
    """The scores of one candidate; ``points`` in tenths of the stage's scale, None before all have scored."""

    members: tuple[MemberScores, ...]
    revealed: bool
    points: int | None
    spread: int | None
    """Between the members' highest and lowest sum, in tenths; what the chair looks at first."""


def interview(session: Session, candidate: int, protocol: int, *, member: int | None = None) -> Interview:
    """The scores as ``member`` may see them: their own, and all once everybody has scored."""
    minutes = session.get(Protocol, protocol)
    if minutes is None or minutes.stage_id is None:
        raise Rejected("interview-minutes")
    stage = session.get_one(Stage, minutes.stage_id)
    criteria = _criteria(session, stage.id)
    needed: set[int | None] = {row.id for row in criteria}
    needed = needed or {None}
    query = (
        select(ProtocolMember, Person)
        .join(Person, Person.id == ProtocolMember.person_id)
        .where(ProtocolMember.protocol_id == protocol, ProtocolMember.role.in_(SCORING))
        .order_by(ProtocolMember.place)
    )
    given: dict[int, dict[int | None, int]] = {}
    for row in session.scalars(select(Score).where(Score.candidate_id == candidate)):
        given.setdefault(row.member_id, {})[row.criterion_id] = row.points
    everyone = [(row, person) for row, person in session.execute(query)]
    revealed = bool(everyone) and all(needed <= given.get(row.id, {}).keys() for row, _ in everyone)
    members = tuple(
        MemberScores(
            row.id,
            FullName(person.surname, person.given, person.patronymic),
            row.role,
            row.represents,
            needed <= given.get(row.id, {}).keys(),
            tuple(given.get(row.id, {}).items()) if revealed or row.id == member else (),
        )
        for row, person in everyone
    )
    if not revealed:
        return Interview(members, revealed=False, points=None, spread=None)
    sums = [_weighted(given[row.id], criteria, stage.highest) for row, _ in everyone]
    mean = (2 * sum(sums) + len(sums)) // (2 * len(sums))
    return Interview(members, revealed=True, points=mean, spread=max(sums) - min(sums))


def _criteria(session: Session, stage: int) -> Sequence[Criterion]:
    return session.scalars(
        select(Criterion).where(Criterion.stage_id == stage).order_by(Criterion.place)
    ).all()


def _weighted(given: dict[int | None, int], criteria: Sequence[Criterion], highest: int | None) -> int:
    """One member's points in tenths of the stage's scale; whole points as they are where no criteria are."""
    if not criteria:
        return given[None] * TENTHS
    scale = highest if highest is not None else 100 * TENTHS
    # Weights are per cent: the sum of share × weight, brought to the scale, rounded half up once.
    total = sum(given[row.id] * row.weight * scale * 1000 // row.highest for row in criteria)
    return (total + 50_000) // 100_000


@record
class SetScores:
    """One member's points for a candidate, by criterion (None: on the whole); whole points."""

    candidate: int
    member: int
    points: tuple[tuple[int | None, int], ...]

    def perform(self, session: Session) -> None:
        """Refused above a criterion's scale; once all have scored and all is revealed, nothing changes."""
        row = candidate_of(session, self.candidate)
        member = session.get(ProtocolMember, self.member)
        minutes = None if member is None else session.get(Protocol, member.protocol_id)
        if member is None or minutes is None or minutes.campaign_id != row.campaign_id:
            raise Rejected("interview-minutes")
        if member.role not in SCORING:
            raise Rejected("interview-secretary")
        if interview(session, row.id, minutes.id).revealed:
            raise Rejected("interview-revealed")
        stage = session.get_one(Stage, minutes.stage_id)
        most: dict[int | None, int] = {each.id: each.highest for each in _criteria(session, stage.id)}
        most = most or {None: (stage.highest or 100 * TENTHS) // TENTHS}
        there = {
            score.criterion_id: score
            for score in session.scalars(
                select(Score).where(Score.candidate_id == row.id, Score.member_id == member.id)
            )
        }
        for criterion, points in self.points:
            if criterion not in most:
                raise Rejected("row-changed-meanwhile")
            if not 0 <= points <= most[criterion]:
                raise Rejected("result-above", value=points, most=most[criterion])
            score = there.get(criterion) or Score(
                candidate_id=row.id, member_id=member.id, criterion_id=criterion
            )
            score.points = points
            session.add(score)


@record
class ConcludeInterview:
    """Make the scores the result of the stage; refused before all have scored."""

    candidate: int
    protocol: int
    held_on: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the points in tenths."""
        row = candidate_of(session, self.candidate)
        found = interview(session, row.id, self.protocol)
        minutes = session.get_one(Protocol, self.protocol)
        stage = session.get_one(Stage, minutes.stage_id)
        if stage.kind != StageKind.INTERVIEW:
            raise Rejected("stage-no-criteria", title=stage.title)
        if found.points is None:
            left = ", ".join(each.name.full for each in found.members if not each.scored)
            raise Rejected("interview-unscored", names=left or "—")
        write = ResultWrite(row.id, stage.id, show_points(found.points), self.held_on or minutes.held_on)
        SetResults(row.campaign_id, (write,)).perform(session)
        session.flush()
        asked = (
            select(StageResult)
            .where(StageResult.candidate_id == row.id, StageResult.stage_id == stage.id)
            .order_by(StageResult.attempt.desc())
            .limit(1)
        )
        session.scalars(asked).one().protocol_id = minutes.id
        return found.points
