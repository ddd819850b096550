"""What came of the stages: every way in (typing, paste) is one command, all of a block or nothing."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import Candidate, Protocol, StageResult
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import (
    BEYOND,
    Outcome,
    Result,
    StageKind,
    State,
    read_result,
    show_result,
)
from trainingdesk.domain.text import tidy
from trainingdesk.services.campaigns import StageRow, stages

MANY = 400


@record
class ResultWrite:
    """One cell as typed: «87», «придатний», «н лікарняний № 12»; an empty text takes the last attempt away.

    ``seen`` is the text that stood there when the person typed, None where nobody looked.
    """

    candidate: int
    stage: int
    text: str
    held_on: dt.date | None = None
    ground: str = ""
    seen: str | None = None


@record
class Refusal:
    """One cell of a block that cannot be stored, and why."""

    candidate: int
    stage: int
    name: str
    why: Rejected


@record
class SetResults:
    """Store a block of cells of one campaign; refused whole, with the list, when any cell is refused."""

    campaign: int
    writes: tuple[ResultWrite, ...]

    def perform(self, session: Session) -> int:
        """Gives how many cells changed."""
        book = _Book(session, self.campaign, {write.candidate for write in self.writes})
        refused: list[Refusal] = []
        changed = 0
        places = {stage.id: stage.place for stage in book.order}
        # A paste may fill several stages of one person: the earlier opens the later, whatever their order.
        for write in sorted(self.writes, key=lambda write: places.get(write.stage, 0)):
            try:
                changed += book.write(write)
            except Rejected as why:
                refused.append(Refusal(write.candidate, write.stage, book.name(write.candidate), why))
        if len(refused) == 1:
            raise refused[0].why
        if refused:
            raise Rejected("results-refused", n=len(refused), name=refused[0].name, refused=tuple(refused))
        return changed


@record
class RectifyResult:
    """Put right a result that frozen minutes hold: a further attempt, with its ground, counts from now on."""

    candidate: int
    stage: int
    text: str
    ground: str
    held_on: dt.date | None = None

    def perform(self, session: Session) -> None:
        """Refused without a ground, and where the minutes are not frozen: there one simply types anew."""
        row = session.get(Candidate, self.candidate)
        if row is None:
            raise Rejected("candidate-unknown", candidate=self.candidate)
        book = _Book(session, row.campaign_id, {row.id})
        write = ResultWrite(self.candidate, self.stage, self.text, self.held_on, self.ground)
        book.rectify(write)


class _Book:
    """The results of some candidates of a campaign, as the writes so far leave them."""

    def __init__(self, session: Session, campaign: int, candidates: Iterable[int]) -> None:
        self.session = session
        self.order = stages(session, campaign, counted=False)
        self.stages = {stage.id: stage for stage in self.order}
        self.today = dt.datetime.now().astimezone().date()
        self.people: dict[int, Candidate] = {}
        self.tries: dict[tuple[int, int], list[StageResult]] = {}
        self._names: dict[int, str] = {}
        keys = sorted(candidates)
        for start in range(0, len(keys), MANY):
            self._load(campaign, keys[start : start + MANY])
        frozen = select(Protocol.id).where(Protocol.campaign_id == campaign, Protocol.frozen_at.is_not(None))
        self.frozen = set(session.scalars(frozen))

    def _load(self, campaign: int, keys: Sequence[int]) -> None:
        query = (
            select(Candidate, Person.surname, Person.given)
            .join(Person, Person.id == Candidate.person_id)
            .where(Candidate.id.in_(keys), Candidate.campaign_id == campaign)
        )
        for row, surname, given in self.session.execute(query):
            self.people[row.id] = row
            self._names[row.id] = FullName(surname, given, "").full
        asked = select(StageResult).where(StageResult.candidate_id.in_(keys)).order_by(StageResult.attempt)
        for result in self.session.scalars(asked):
            self.tries.setdefault((result.candidate_id, result.stage_id), []).append(result)

    def name(self, candidate: int) -> str:
        """Who a refusal speaks of."""
        return self._names.get(candidate, "")

    def write(self, write: ResultWrite) -> bool:
        """Store one cell; says whether anything changed."""
        one, stage = self._open(write)
        last = self._last(one, stage)
        self._as_seen(write, stage, last)
        read = read_result(write.text, stage.kind, highest=stage.highest, pass_from=stage.pass_from)
        if read is None:
            return self._clear(one, stage, last)
        ground = tidy(write.ground) or read.ground
        if self._same(last, read, write, ground):
            return False
        self._refuse_frozen(one, last)
        self._put(one, stage, self._row_for(one, stage, last), read, write, ground)
        return True

    def rectify(self, write: ResultWrite) -> None:
        """Add the attempt that puts frozen minutes right."""
        one, stage = self._open(write)
        last = self._last(one, stage)
        if last is None or last.protocol_id not in self.frozen:
            raise Rejected("result-not-frozen", name=self.name(one.id), stage=stage.title)
        if not tidy(write.ground):
            raise Rejected("result-ground-missing", field="ground", stage=stage.title)
        read = read_result(write.text, stage.kind, highest=stage.highest, pass_from=stage.pass_from)
        if read is None:
            raise Rejected("result-unread", value=write.text)
        row = self._fresh(one, stage, last.attempt + 1)
        self._put(one, stage, row, read, write, tidy(write.ground))

    def _open(self, write: ResultWrite) -> tuple[Candidate, StageRow]:
        """The candidate and the stage, where the stage is open to them."""
        one, stage = self.people.get(write.candidate), self.stages.get(write.stage)
        if one is None or stage is None:
            raise Rejected("row-changed-meanwhile")
        if one.outcome != Outcome.RUNNING:
            raise Rejected("candidate-decided", name=self.name(one.id), outcome=one.outcome)
        for former in self.order[: stage.place - 1]:
            result = self._last(one, former)
            if result is None or result.state not in BEYOND:
                raise Rejected(
                    "candidate-stage-closed",
                    name=self.name(one.id),
                    stage=stage.title,
                    former=former.title,
                )
        return one, stage

    def _last(self, one: Candidate, stage: StageRow) -> StageResult | None:
        tries = self.tries.get((one.id, stage.id))
        return tries[-1] if tries else None

    def _as_seen(self, write: ResultWrite, stage: StageRow, last: StageResult | None) -> None:
        shown = show_result(_result(last), stage.kind)
        if write.seen is not None and write.seen != shown:
            raise Rejected("field-changed-meanwhile", now=shown or "—", yours=write.text or "—")

    @staticmethod
    def _same(last: StageResult | None, read: Result, write: ResultWrite, ground: str) -> bool:
        return (
            last is not None
            and (last.state, last.points) == (read.state, read.points)
            and write.held_on in {None, last.held_on}
            and ground in {"", last.ground}
        )

    def _refuse_frozen(self, one: Candidate, last: StageResult | None) -> None:
        """Minutes that stand keep what they say; after an excuse the next attempt is a row of its own."""
        if last is None or last.protocol_id not in self.frozen or last.state == State.EXCUSED:
            return
        held = self.session.get_one(Protocol, last.protocol_id)
        raise Rejected("result-frozen", name=self.name(one.id), number=held.number, date=held.held_on)

    def _clear(self, one: Candidate, stage: StageRow, last: StageResult | None) -> bool:
        if last is None:
            return False
        if last.protocol_id in self.frozen:
            held = self.session.get_one(Protocol, last.protocol_id)
            raise Rejected("result-frozen", name=self.name(one.id), number=held.number, date=held.held_on)
        left = self.tries[one.id, stage.id][:-1]
        if not left or left[-1].state not in BEYOND:
            self._refuse_later(one, stage)
        if last in self.session.new:
            self.session.expunge(last)
        else:
            self.session.delete(last)
        self.tries[one.id, stage.id] = left
        return True

    def _refuse_later(self, one: Candidate, stage: StageRow) -> None:
        for later in self.order[stage.place :]:
            if self._last(one, later) is not None:
                raise Rejected(
                    "stage-later-result", name=self.name(one.id), stage=stage.title, later=later.title
                )

    def _row_for(self, one: Candidate, stage: StageRow, last: StageResult | None) -> StageResult:
        """The row to write into: the last attempt, or the next one after an excuse."""
        if last is None:
            return self._fresh(one, stage, 1)
        if last.state == State.EXCUSED and stage.excuse_reschedules:
            return self._fresh(one, stage, last.attempt + 1)
        return last

    @staticmethod
    def _fresh(one: Candidate, stage: StageRow, attempt: int) -> StageResult:
        return StageResult(candidate_id=one.id, stage_id=stage.id, attempt=attempt, ground="")

    def _put(
        self,
        one: Candidate,
        stage: StageRow,
        row: StageResult,
        read: Result,
        write: ResultWrite,
        ground: str,
    ) -> None:
        if read.state is State.EXEMPT:
            if not stage.exemption:
                raise Rejected("result-no-exemption", stage=stage.title)
            ground = ground or stage.exemption
        if read.state is State.EXCUSED and not ground:
            raise Rejected("result-ground-missing", field="ground", stage=stage.title)
        held_on = write.held_on or row.held_on or stage.held_on or self.today
        if stage.held_on is not None and min(held_on, self.today) < stage.held_on:
            raise Rejected("result-before-stage", field="held_on", stage=stage.title, date=stage.held_on)
        if read.state not in BEYOND:
            self._refuse_later(one, stage)
        row.state, row.points = read.state.value, read.points
        row.held_on, row.ground = held_on, ground
        tries = self.tries.setdefault((one.id, stage.id), [])
        if row not in tries:
            tries.append(row)
            self.session.add(row)


def _result(row: StageResult | None) -> Result | None:
    return None if row is None else Result(State(row.state), row.points)


# --- who waits for what ---


@record
class StageCount:
    """How many candidates stand where at one stage; ``waiting`` are those it is open to."""

    stage: int
    title: str
    short: str
    kind: StageKind
    held_on: dt.date | None
    waiting: int
    passed: int
    failed: int
    absent: int
    excused: int
    exempt: int


def stage_counts(session: Session, campaign: int) -> list[StageCount]:
    """The stages in their order with their counts; an excused candidate who comes again waits, too."""
    order = stages(session, campaign, counted=False)
    query = (
        select(StageResult.candidate_id, StageResult.stage_id, StageResult.state)
        .join(Candidate, Candidate.id == StageResult.candidate_id)
        .where(Candidate.campaign_id == campaign)
        .order_by(StageResult.attempt)
    )
    last: dict[int, dict[int, str]] = {}
    for candidate, stage, state in session.execute(query):
        last.setdefault(candidate, {})[stage] = state
    came = Counter((stage, state) for mine in last.values() for stage, state in mine.items())
    running = session.scalars(
        select(Candidate.id).where(Candidate.campaign_id == campaign, Candidate.outcome == "")
    )
    waiting = Counter(_waits(order, last.get(key, {})) for key in running)
    return [
        StageCount(
            stage.id,
            stage.title,
            stage.short,
            stage.kind,
            stage.held_on,
            waiting[stage.id],
            *(came[stage.id, state.value] for state in State),
        )
        for stage in order
    ]


def _waits(order: Sequence[StageRow], last: dict[int, str]) -> int | None:
    for stage in order:
        state = last.get(stage.id)
        if state is None or (state == State.EXCUSED and stage.excuse_reschedules):
            return stage.id
        if state not in BEYOND:
            return None
    return None
