"""What no command may do to a selection: nobody comes past a stage not passed, frozen minutes stay."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from trainingdesk.db.base import Tracked
from trainingdesk.db.models.people import Person
from trainingdesk.db.models.selection import (
    Candidate,
    Protocol,
    ProtocolMember,
    RankingLine,
    Score,
    Stage,
    StageResult,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import BEYOND, SCORED, Outcome, State, show_points

TOGETHER = 500
PAST_ALL = frozenset({Outcome.RECOMMENDED, Outcome.RESERVE, Outcome.ENROLLED})
"""Outcomes nobody has before every stage is passed."""
DRAWN = frozenset({"pdf", "template_id", "version"})
"""Columns of frozen minutes that are drawn later and change nothing in what they say."""
JUDGED = ("kind", "highest", "pass_from", "excuse_reschedules", "exemption")
"""Columns of a stage that its results were judged by."""


def results_hold(session: Session, rows: Sequence[Tracked]) -> None:
    """Every result stands on passed stages, in its scale, before any decision and outside frozen minutes."""
    touched = [row for row in rows if isinstance(row, StageResult)]
    gone = {id(row) for row in session.deleted}
    people = _candidates(session, {row.candidate_id for row in touched})
    leaving = {key for key, row in people.items() if id(row) in gone}
    touched = [row for row in touched if row.candidate_id not in leaving]
    stages = _stages(session, {people[row.candidate_id].campaign_id for row in touched})
    by_key = {stage.id: stage for order in stages.values() for stage in order}
    _refuse_frozen(session, touched)
    for row in touched:
        one = people[row.candidate_id]
        if one.outcome != Outcome.RUNNING and not _only(row, {"protocol_id", "version"}):
            raise Rejected("candidate-decided", name=_name(session, one), outcome=one.outcome)
        if id(row) not in gone:
            _in_scale(one, row, by_key.get(row.stage_id))
    standing = _standing(session, people.keys() - leaving, touched)
    for key, last in standing.items():
        _in_order(session, people[key], stages.get(people[key].campaign_id, ()), last)


def candidates_hold(session: Session, rows: Sequence[Tracked]) -> None:
    """Nobody is recommended, kept in reserve or enrolled before every stage is passed."""
    gone = {id(row) for row in session.deleted}
    touched = [
        row
        for row in rows
        if isinstance(row, Candidate)
        and id(row) not in gone
        and row.outcome in PAST_ALL
        and _changed(row, "outcome")
    ]
    if not touched:
        return
    for row in touched:
        if row.outcome == Outcome.ENROLLED and _before(session, row, "outcome") not in {
            Outcome.RECOMMENDED,
            None,
        }:
            raise Rejected("candidate-not-recommended", name=_name(session, row))
    stages = _stages(session, {row.campaign_id for row in touched})
    standing = _standing(session, {row.id for row in touched if inspect(row).persistent}, ())
    for row in touched:
        last = standing.get(row.id, {})
        for stage in stages.get(row.campaign_id, ()):
            result = last.get(stage.id)
            if result is None or result.state not in BEYOND:
                raise Rejected("candidate-stage-open", name=_name(session, row), stage=stage.title)


def stages_hold(session: Session, rows: Sequence[Tracked]) -> None:
    """A stage that has results keeps its scale, and none is put before where somebody already is."""
    gone = {id(row) for row in session.deleted}
    for row in rows:
        if not isinstance(row, Stage):
            continue
        fresh = not inspect(row).persistent
        if not fresh and (id(row) in gone or any(_changed(row, name) for name in JUDGED)):
            held = select(StageResult.id).where(StageResult.stage_id == row.id).limit(1)
            if session.scalar(held) is not None:
                raise Rejected("stage-has-results", title=row.title)
        if id(row) not in gone and row.place > 0 and (fresh or _changed(row, "place")):
            _refuse_passed_by(session, row)


def protocols_hold(session: Session, rows: Sequence[Tracked]) -> None:
    """Frozen minutes, their commission, lines and scores do not change; later minutes put them right."""
    wanted: set[int] = set()
    members: set[int] = set()
    for row in rows:
        persistent = inspect(row).persistent
        if isinstance(row, Protocol) and persistent:
            if row in session.deleted or not _only(row, DRAWN):
                frozen = _before(session, row, "frozen_at")
                if frozen is not None:
                    raise Rejected("protocol-frozen", number=row.number, date=row.held_on)
        elif isinstance(row, ProtocolMember | RankingLine) and persistent:
            wanted.add(row.protocol_id)
        elif isinstance(row, Score):
            members.add(row.member_id)
    if members:
        asked = select(ProtocolMember.protocol_id).where(ProtocolMember.id.in_(members))
        wanted.update(session.scalars(asked))
    _refuse_frozen_minutes(session, wanted)


def _refuse_frozen(session: Session, rows: Iterable[StageResult]) -> None:
    """A result that frozen minutes hold is put right by a further attempt with its ground."""
    held = {_before(session, row, "protocol_id") for row in rows if inspect(row).persistent}
    _refuse_frozen_minutes(session, {key for key in held if key is not None})


def _refuse_frozen_minutes(session: Session, keys: set[int]) -> None:
    if not keys:
        return
    asked = select(Protocol.number, Protocol.held_on).where(
        Protocol.id.in_(keys), Protocol.frozen_at.is_not(None)
    )
    found = session.execute(asked.limit(1)).first()
    if found is not None:
        raise Rejected("protocol-frozen", number=found[0], date=found[1])


def _in_scale(one: Candidate, row: StageResult, stage: Stage | None) -> None:
    """Points within the stage's scale and agreeing with the word, no date before the stage's, a ground."""
    if stage is None or stage.campaign_id != one.campaign_id:
        raise Rejected("stage-unknown", stage=row.stage_id)
    if row.points is not None:
        _points_in_scale(row, row.points, stage)
    elif stage.kind == "points" and row.state in {State.PASSED, State.FAILED}:
        raise Rejected("result-points-needed", value=row.state)
    if row.state == State.EXEMPT and not stage.exemption:
        raise Rejected("result-no-exemption", stage=stage.title)
    if row.state in {State.EXEMPT, State.EXCUSED} and not row.ground:
        raise Rejected("result-ground-missing", stage=stage.title)
    if stage.held_on is not None and row.held_on is not None and row.held_on < stage.held_on:
        raise Rejected("result-before-stage", stage=stage.title, date=stage.held_on)


def _points_in_scale(row: StageResult, points: int, stage: Stage) -> None:
    if stage.kind not in SCORED or row.state not in {State.PASSED, State.FAILED}:
        raise Rejected("stage-no-points", title=stage.title)
    if stage.highest is not None and points > stage.highest:
        raise Rejected("result-above", value=show_points(points), most=show_points(stage.highest))
    if stage.pass_from is not None and (points >= stage.pass_from) is not (row.state == State.PASSED):
        raise Rejected("result-not-its-points", points=show_points(points), stage=stage.title)


Last = Mapping[int, StageResult]


def _in_order(session: Session, one: Candidate, stages: Sequence[Stage], last: Last) -> None:
    """A stage with a result has every former one passed, and counts its attempts without a gap."""
    before: Stage | None = None
    open_ = True
    for stage in stages:
        result = last.get(stage.id)
        if result is not None and not open_ and before is not None:
            raise Rejected(
                "candidate-stage-closed", name=_name(session, one), stage=stage.title, former=before.title
            )
        if open_ and (result is None or result.state not in BEYOND):
            open_, before = False, stage


def _standing(
    session: Session, keys: Iterable[int], more: Iterable[StageResult]
) -> dict[int, dict[int, StageResult]]:
    """The last result of each stage by candidate, as it will be after this flush."""
    gone = {id(row) for row in session.deleted}
    rows: dict[int, StageResult] = {}
    wanted = sorted(keys)
    for start in range(0, len(wanted), TOGETHER):
        asked = select(StageResult).where(StageResult.candidate_id.in_(wanted[start : start + TOGETHER]))
        rows.update((id(row), row) for row in session.scalars(asked))
    fresh = (row for row in session.new if isinstance(row, StageResult))
    rows.update((id(row), row) for row in (*fresh, *more))
    attempts: dict[tuple[int, int], list[StageResult]] = {}
    for row in rows.values():
        if id(row) not in gone:
            attempts.setdefault((row.candidate_id, row.stage_id), []).append(row)
    found: dict[int, dict[int, StageResult]] = {}
    for (candidate, stage), tries in attempts.items():
        tries.sort(key=lambda row: row.attempt or 1)  # its default is given by the flush
        _refuse_tries(session, tries)
        found.setdefault(candidate, {})[stage] = tries[-1]
    return found


def _refuse_tries(session: Session, tries: Sequence[StageResult]) -> None:
    """A further attempt follows an excuse, or puts right what frozen minutes say, on a ground."""
    for former, later in pairwise(tries):
        if former.state == State.EXCUSED:
            continue
        held = session.get(Protocol, former.protocol_id) if former.protocol_id is not None else None
        if held is None or held.frozen_at is None or not later.ground:
            raise Rejected("result-second-attempt", attempt=later.attempt or 1)


def _refuse_passed_by(session: Session, row: Stage) -> None:
    """Refuse a place before which somebody already stands further on."""
    order = _stages(session, {row.campaign_id}).get(row.campaign_id, ())
    later = [stage.id for stage in order if stage.place > row.place and stage.id is not None]
    asked = select(StageResult.candidate_id).where(StageResult.stage_id.in_(later))
    further = set(session.scalars(asked)) if later else set()
    chosen = sorted(each.value for each in PAST_ALL)
    further |= set(
        session.scalars(
            select(Candidate.id).where(
                Candidate.campaign_id == row.campaign_id, Candidate.outcome.in_(chosen)
            )
        )
    )
    if not further:
        return
    standing = _standing(session, further, ())
    for key in further:
        mine = standing.get(key, {}).get(row.id)
        if mine is None or mine.state not in BEYOND:
            raise Rejected("stage-passed-by", title=row.title)


def _candidates(session: Session, keys: set[int]) -> dict[int, Candidate]:
    wanted = sorted(keys)
    found: dict[int, Candidate] = {}
    for start in range(0, len(wanted), TOGETHER):
        asked = select(Candidate).where(Candidate.id.in_(wanted[start : start + TOGETHER]))
        found.update((row.id, row) for row in session.scalars(asked))
    found.update((row.id, row) for row in session.new if isinstance(row, Candidate) and row.id in keys)
    return found


def _stages(session: Session, campaigns: set[int]) -> dict[int, list[Stage]]:
    """The stages of campaigns in their order, as they will be after this flush."""
    gone = {id(row) for row in session.deleted}
    rows = {id(row): row for row in session.scalars(select(Stage).where(Stage.campaign_id.in_(campaigns)))}
    rows.update(
        (id(row), row) for row in session.new if isinstance(row, Stage) and row.campaign_id in campaigns
    )
    found: dict[int, list[Stage]] = {}
    for row in sorted(rows.values(), key=lambda row: row.place):
        # A place below nought is that of a stage on the move, for the length of one flush.
        if id(row) not in gone and row.place > 0:
            found.setdefault(row.campaign_id, []).append(row)
    return found


def _changed(row: Tracked, name: str) -> bool:
    state = inspect(row)
    return not state.persistent or bool(state.attrs[name].history.has_changes())


def _before(session: Session, row: Tracked, name: str) -> Any:
    """What a column held before this flush; None for a row that comes."""
    state = inspect(row)
    if not state.persistent:
        return None
    history = state.attrs[name].history
    if not history.has_changes():
        return getattr(row, name)
    if history.deleted:
        return history.deleted[0]
    # A column written without having been read does not remember what it held.
    return session.scalar(select(state.mapper.columns[name]).where(state.mapper.columns["id"] == row.id))


def _only(row: Tracked, names: Iterable[str]) -> bool:
    """Whether nothing but these columns changes in a row that stays."""
    state = inspect(row)
    if not state.persistent or row in state.session.deleted:  # type: ignore[union-attr]
        return False
    changing = {key for key in state.mapper.column_attrs.keys() if state.attrs[key].history.has_changes()}  # noqa: SIM118
    return changing <= set(names)


def _name(session: Session, one: Candidate) -> str:
    person = session.get(Person, one.person_id)
    return "" if person is None else f"{person.surname} {person.given}"
