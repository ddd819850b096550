"""Stages: read as typed, stored a block at a time; no sequence of commands gets past one not passed."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import make, selecting
from trainingdesk.db import engine as databases
from trainingdesk.db import schema
from trainingdesk.db.models.selection import Candidate, Protocol, Stage, StageResult
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import BEYOND, Outcome, State
from trainingdesk.services import campaigns
from trainingdesk.services.campaigns import (
    CampaignTerms,
    DateStage,
    OpenCampaign,
    SetStages,
    StageDraft,
    draft_of,
    stage_templates,
)
from trainingdesk.services.candidate_changes import Reinstate, Withdraw
from trainingdesk.services.candidate_decisions import Decide
from trainingdesk.services.candidates import candidate, candidates
from trainingdesk.services.stages import RectifyResult, ResultWrite, SetResults, stage_counts

DAY = dt.date(2020, 6, 25)


@dataclass(frozen=True)
class Freeze:
    """What a test needs of minutes: they hold a result and are frozen."""

    campaign: int
    candidate: int
    stage: int

    def perform(self, session: Session) -> int:
        """Gives the key of the minutes."""
        row = Protocol(
            campaign_id=self.campaign, stage_id=self.stage, number="7", held_on=DAY, frozen_at=None
        )
        session.add(row)
        session.flush()
        asked = select(StageResult).where(
            StageResult.candidate_id == self.candidate, StageResult.stage_id == self.stage
        )
        for result in session.scalars(asked):
            result.protocol_id = row.id
        session.flush()
        row.frozen_at, row.checksum = dt.datetime(2020, 6, 25, 12, tzinfo=dt.UTC), "abc"
        return row.id


def put(store: Store, key: int, one: int, place: int, text: str, **more: object) -> int:
    write = ResultWrite(one, selecting.stage(store, key, place), text, **more)  # type: ignore[arg-type]
    return store.execute(SetResults(key, (write,)), by=make.BY).result


def refusal(store: Store, key: int, one: int, place: int, text: str, **more: object) -> str:
    with pytest.raises(Rejected) as refused:
        put(store, key, one, place, text, **more)
    return refused.value.code


def test_each_stage_opens_when_the_former_is_passed(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    assert refusal(any_store, key, one, 1, "80") == "candidate-stage-closed"
    put(any_store, key, one, 0, "прийнято")
    assert refusal(any_store, key, one, 2, "придатний") == "candidate-stage-closed"
    put(any_store, key, one, 1, "59,9")
    assert refusal(any_store, key, one, 2, "придатний") == "candidate-stage-closed"
    put(any_store, key, one, 1, "60")
    put(any_store, key, one, 2, "+")
    row = any_store.query(candidates, key)[0]
    assert [cell.state if cell else None for cell in row.results] == [State.PASSED] * 3 + [None]


def test_a_pasted_block_opens_its_own_stages_in_whatever_order(store: Store) -> None:
    key = selecting.campaign(store)
    keys = [selecting.candidate(store, key) for _ in range(2)]
    stages = [selecting.stage(store, key, at) for at in range(3)]
    writes = [
        ResultWrite(one, stage, text)
        for one in keys
        for stage, text in zip(reversed(stages), ("придатний", "75", "так"), strict=True)
    ]
    assert store.execute(SetResults(key, tuple(writes)), by=make.BY).result == 6
    assert store.execute(SetResults(key, tuple(writes)), by=make.BY).result == 0


def test_a_block_with_wrong_cells_is_refused_whole_with_the_list(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    keys = [selecting.candidate(any_store, key) for _ in range(3)]
    first, second = (selecting.stage(any_store, key, at) for at in range(2))
    writes = (
        ResultWrite(keys[0], first, "прийнято"),
        ResultWrite(keys[1], first, "може"),
        ResultWrite(keys[2], second, "80"),
        ResultWrite(keys[0], second, "101"),
    )
    with pytest.raises(Rejected) as refused:
        any_store.execute(SetResults(key, writes), by=make.BY)
    assert refused.value.code == "results-refused"
    told = refused.value.facts["refused"]
    assert isinstance(told, tuple)
    assert {(each.candidate, each.why.code) for each in told} == {
        (keys[1], "result-unread"),
        (keys[2], "candidate-stage-closed"),
        (keys[0], "result-above"),
    }
    assert [each.passed for each in any_store.query(stage_counts, key)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("place", "text", "code"),
    [
        (1, "100,1", "result-above"),
        (1, "-1", "result-above"),
        (1, "87,55", "result-too-fine"),
        (1, "придатний", "result-points-needed"),
        (0, "80", "result-word-needed"),
        (0, "можливо", "result-unread"),
        (0, "н", "result-ground-missing"),
        (0, "зв учасник бойових дій", "result-no-exemption"),
    ],
)
def test_what_cannot_be_a_result_is_refused(store: Store, place: int, text: str, code: str) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    selecting.pass_stages(store, key, one, place)
    assert refusal(store, key, one, place, text) == code


def test_no_result_is_older_than_its_stage_or_entered_before_its_day(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    stage = selecting.stage(any_store, key, 0)
    any_store.execute(DateStage(stage, DAY, "ХНУВС"), by=make.BY)
    early = DAY - dt.timedelta(days=1)
    assert refusal(any_store, key, one, 0, "прийнято", held_on=early) == "result-before-stage"
    tomorrow = dt.datetime.now().astimezone().date() + dt.timedelta(days=1)
    any_store.execute(DateStage(stage, tomorrow), by=make.BY)
    assert refusal(any_store, key, one, 0, "прийнято") == "result-before-stage"
    any_store.execute(DateStage(stage, DAY), by=make.BY)
    put(any_store, key, one, 0, "прийнято")
    assert any_store.query(candidate, one).attempts[0].held_on == DAY


def test_who_was_excused_comes_again_and_the_excuse_stays(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    put(any_store, key, one, 0, "н лікарняний № 12")
    row = any_store.query(candidates, key)[0]
    assert row.waiting_for == selecting.stage(any_store, key, 0)
    assert any_store.query(stage_counts, key)[0].waiting == 1
    put(any_store, key, one, 0, "прийнято")
    tried = any_store.query(candidate, one).attempts
    assert [(each.attempt, each.state, each.ground) for each in tried] == [
        (1, State.EXCUSED, "лікарняний № 12"),
        (2, State.PASSED, ""),
    ]


def test_where_no_excuse_reschedules_the_way_ends(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    drafts = [draft_of(stage) for stage in store.query(campaigns.stages, key)]
    fixed = StageDraft(drafts[0].title, drafts[0].kind, excuse_reschedules=False, id=drafts[0].id)
    store.execute(SetStages(key, (fixed, *drafts[1:])), by=make.BY)
    put(store, key, one, 0, "н лікарняний № 12")
    row = store.query(candidates, key)[0]
    assert (row.waiting_for, row.failed_at) == (None, drafts[0].id)
    assert store.query(candidates, key, waiting_for=drafts[0].id) == []


def test_who_misses_a_stage_without_ground_goes_no_further(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    put(store, key, one, 0, "нп")
    assert refusal(store, key, one, 1, "80") == "candidate-stage-closed"
    assert store.query(candidates, key)[0].failed_at == selecting.stage(store, key, 0)


def test_an_exempt_candidate_goes_on_by_the_ground_of_the_announcement(store: Store) -> None:
    make.furnished(store)
    stages = tuple(
        each for each in stage_templates()[1].stages if each.exemption or each.title.startswith("Співбесіда")
    )
    key = store.execute(OpenCampaign(CampaignTerms("2026-04", "Конкурс"), stages), by=make.BY).result
    one = selecting.candidate(store, key)
    put(store, key, one, 0, "зв")
    assert store.query(candidate, one).attempts[0].ground == stages[0].exemption
    put(store, key, one, 1, "90")


def test_a_result_others_rest_on_neither_goes_nor_fails(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    selecting.pass_stages(any_store, key, one, 2)
    assert refusal(any_store, key, one, 0, "") == "stage-later-result"
    assert refusal(any_store, key, one, 0, "відхилено") == "stage-later-result"
    put(any_store, key, one, 1, "")
    put(any_store, key, one, 0, "відхилено")


def test_undo_of_a_former_stage_is_refused_where_a_later_one_rests_on_it(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    stage = selecting.stage(any_store, key, 0)
    done = any_store.execute(SetResults(key, (ResultWrite(one, stage, "так"),)), by=make.BY)
    put(any_store, key, one, 1, "80")
    with pytest.raises(Rejected) as refused:
        any_store.undo(done.operation, by=make.BY)
    assert refused.value.code == "candidate-stage-closed"


def test_somebody_elses_result_is_not_overwritten_unseen(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    put(store, key, one, 0, "прийнято", seen="")
    assert refusal(store, key, one, 0, "відхилено", seen="") == "field-changed-meanwhile"
    put(store, key, one, 0, "відхилено", seen="прийнято")


def test_a_result_in_frozen_minutes_is_put_right_by_a_further_attempt(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    selecting.pass_stages(any_store, key, one, 2)
    stage = selecting.stage(any_store, key, 1)
    with pytest.raises(Rejected) as refused:
        any_store.execute(RectifyResult(one, stage, "90", "помилка підрахунку"), by=make.BY)
    assert refused.value.code == "result-not-frozen"
    any_store.execute(Freeze(key, one, stage), by=make.BY)
    assert refusal(any_store, key, one, 1, "90") == "result-frozen"
    assert refusal(any_store, key, one, 1, "") == "result-frozen"
    with pytest.raises(Rejected) as refused:
        any_store.execute(RectifyResult(one, stage, "90", ""), by=make.BY)
    assert refused.value.code == "result-ground-missing"
    any_store.execute(RectifyResult(one, stage, "90", "помилка підрахунку"), by=make.BY)
    row = any_store.query(candidates, key)[0].result(stage)
    assert row is not None
    assert (row.attempt, row.points) == (2, 900)


def test_frozen_minutes_do_not_change(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    selecting.pass_stages(any_store, key, one, 1)
    frozen = any_store.execute(Freeze(key, one, selecting.stage(any_store, key, 0)), by=make.BY)
    with pytest.raises(Rejected) as refused:
        any_store.execute(_Renumber(frozen.result), by=make.BY)
    assert refused.value.code == "protocol-frozen"
    with pytest.raises(Rejected) as refused:
        any_store.undo(frozen.operation, by=make.BY)
    assert refused.value.code == "protocol-frozen"


@dataclass(frozen=True)
class _Renumber:
    protocol: int

    def perform(self, session: Session) -> None:
        """Change what minutes say."""
        session.get_one(Protocol, self.protocol).number = "8"


@dataclass(frozen=True)
class _Force:
    """A result or an outcome put straight into the tables, past every command."""

    candidate: int
    stage: int | None = None
    state: str = "passed"
    outcome: str = ""

    def perform(self, session: Session) -> None:
        """Write it."""
        if self.stage is None:
            session.get_one(Candidate, self.candidate).outcome = self.outcome
        else:
            session.add(StageResult(candidate_id=self.candidate, stage_id=self.stage, state=self.state))


TEXTS = (
    "прийнято",
    "відхилено",
    "80",
    "30",
    "придатний",
    "непридатний",
    "н довідка № 3",
    "нп",
    "зв",
    "",
    "так",
)


@cache
def _empty() -> bytes:
    """An empty database, migrated once for all examples."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite3"
        engine = databases.open_database(databases.sqlite_url(path))
        schema.ensure(engine)
        engine.dispose()
        return path.read_bytes()


class Hands(RuleBasedStateMachine):
    """Hands on every command of selection in any order, undo, redo and the tables themselves included."""

    people: Bundle[int] = Bundle("people")

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "desk.sqlite3"
        path.write_bytes(_empty())
        self.engine = databases.open_database(databases.sqlite_url(path))
        self.store = Store(self.engine)
        self.done: list[int] = []

    def teardown(self) -> None:
        """Leave nothing open."""
        self.engine.dispose()
        self.folder.cleanup()

    @initialize(target=people)
    def begin(self) -> int:
        """A campaign of three stages and somebody in it."""
        self.campaign = selecting.campaign(self.store)
        drafts = tuple(draft_of(stage) for stage in self.store.query(campaigns.stages, self.campaign)[:3])
        self.store.execute(SetStages(self.campaign, drafts), by=make.BY)
        return selecting.candidate(self.store, self.campaign)

    def tell(self, command: object) -> None:
        """Carry a command out, or hear why not."""
        try:
            self.done.append(self.store.execute(command, by=make.BY).operation)  # type: ignore[arg-type]
        except Rejected:
            return

    def stages(self) -> list[int]:
        """The stages as they are now."""
        return [stage.id for stage in self.store.query(campaigns.stages, self.campaign)]

    @rule(target=people)
    def another(self) -> int:
        """Somebody more applies."""
        return selecting.candidate(self.store, self.campaign)

    @rule(one=people, place=st.integers(0, 3), text=st.sampled_from(TEXTS))
    def type_(self, one: int, place: int, text: str) -> None:
        """Type a result."""
        stages = self.stages()
        self.tell(SetResults(self.campaign, (ResultWrite(one, stages[place % len(stages)], text),)))

    @rule(one=people, texts=st.lists(st.sampled_from(TEXTS), min_size=2, max_size=3))
    def paste(self, one: int, texts: list[str]) -> None:
        """Paste a row of results."""
        pairs = zip(self.stages(), texts, strict=False)
        self.tell(SetResults(self.campaign, tuple(ResultWrite(one, stage, text) for stage, text in pairs)))

    @rule(one=people, place=st.integers(0, 3), state=st.sampled_from(["passed", "failed", "exempt"]))
    def force(self, one: int, place: int, state: str) -> None:
        """Put a result straight into the table."""
        stages = self.stages()
        self.tell(_Force(one, stages[place % len(stages)], state))

    @rule(one=people, outcome=st.sampled_from(["recommended", "reserve", "refused", ""]))
    def force_outcome(self, one: int, outcome: str) -> None:
        """Put an outcome straight into the table."""
        self.tell(_Force(one, outcome=outcome))

    @rule(one=people, outcome=st.sampled_from(list(Outcome)))
    def decide(self, one: int, outcome: Outcome) -> None:
        """Decide on somebody."""
        self.tell(Decide(self.campaign, (one,), outcome, DAY, "рішення комісії"))

    @rule(one=people)
    def withdraw(self, one: int) -> None:
        """Take an application back."""
        self.tell(Withdraw(one, DAY, "рапорт"))

    @rule(one=people)
    def reinstate(self, one: int) -> None:
        """Take somebody back in."""
        self.tell(Reinstate((one,), "рапорт"))

    @rule(one=people, place=st.integers(0, 2), text=st.sampled_from(TEXTS))
    def freeze_and_rectify(self, one: int, place: int, text: str) -> None:
        """Freeze the minutes of a stage and put its result right."""
        stages = self.stages()
        stage = stages[place % len(stages)]
        self.tell(Freeze(self.campaign, one, stage))
        self.tell(RectifyResult(one, stage, text, "помилка підрахунку"))

    @rule(order=st.permutations([0, 1, 2]), more=st.booleans(), drop=st.booleans())
    def arrange(self, order: list[int], more: bool, drop: bool) -> None:  # noqa: FBT001 - drawn by name
        """Move, add or drop stages."""
        drafts = [draft_of(stage) for stage in self.store.query(campaigns.stages, self.campaign)]
        moved = [drafts[at] for at in order if at < len(drafts)]
        fresh = [StageDraft("Спеціальна перевірка", stage_templates()[0].stages[0].kind)] if more else []
        self.tell(SetStages(self.campaign, tuple(fresh + moved[drop and len(drafts) > 1 :] + drafts[3:])))

    @rule(back=st.integers(0, 5))
    def undo(self, back: int) -> None:
        """Take back any of the last operations; taking that back is redo."""
        if back < len(self.done):
            try:
                self.done.append(self.store.undo(self.done[-1 - back], by=make.BY).operation)
            except Rejected:
                return

    @invariant()
    def nobody_is_past_a_stage_not_passed(self) -> None:
        """Every result and every outcome rests on all former stages."""
        assert self.store.query(_strays) == []


def _strays(session: Session) -> list[tuple[int, int]]:
    """Candidates who stand past a stage that they did not pass, read straight from the tables."""
    found: list[tuple[int, int]] = []
    stages = session.scalars(select(Stage).order_by(Stage.place)).all()
    for one in session.scalars(select(Candidate)).all():
        last: dict[int, str] = {}
        asked = select(StageResult).where(StageResult.candidate_id == one.id).order_by(StageResult.attempt)
        for result in session.scalars(asked):
            last[result.stage_id] = result.state
        barred = False
        for stage in stages:
            if barred and stage.id in last:
                found.append((one.id, stage.id))
            barred = barred or last.get(stage.id) not in BEYOND
        if barred and one.outcome in {"recommended", "reserve", "enrolled"}:
            found.append((one.id, 0))
    return found


Hands.TestCase.settings = settings(
    max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestNobodyGetsPastAStageNotPassed = Hands.TestCase
