"""Physical norms: the clerk types seconds and repetitions, the mark is computed, both are kept."""

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import make, selecting
from trainingdesk.db.models.selection import ExerciseResult
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import StageKind, State
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign, StageDraft
from trainingdesk.services.candidates import candidates
from trainingdesk.services.norms import (
    ExerciseDraft,
    ExerciseRow,
    NormDraft,
    SetExercises,
    SetNorms,
    exercises,
    grade_by,
    read_raw,
    shipped_norms,
)

ON = dt.date(2020, 6, 25)
PULL_UPS = ExerciseDraft(
    "Підтягування", "times", False, tuple(NormDraft("m", 18, 40, grade, grade * 3) for grade in (3, 4, 5))
)


@pytest.mark.parametrize(
    ("text", "unit", "raw"),
    [("14,0", "seconds", 1400), ("14.05", "seconds", 1405), ("3:40", "seconds", 22000), ("12", "times", 12)],
)
def test_seconds_and_times_are_read_as_typed(text: str, unit: str, raw: int) -> None:
    assert read_raw(text, unit) == raw


@pytest.mark.parametrize(("text", "unit"), [("швидко", "seconds"), ("3:40", "times"), ("-1", "times")])
def test_what_measures_nothing_is_refused(text: str, unit: str) -> None:
    with pytest.raises(Rejected) as refused:
        read_raw(text, unit)
    assert refused.value.code == "exercise-unread"


def test_the_mark_follows_sex_age_and_the_dates_of_the_norm() -> None:
    old = NormDraft("m", 18, 25, 5, 1400, until=dt.date(2019, 12, 31))
    new = NormDraft("m", 18, 25, 5, 1450, since=dt.date(2020, 1, 1))
    run = ExerciseRow(1, "Біг на 100 м", "seconds", True, (old, new))
    assert grade_by(run, "m", 20, 1420, dt.date(2019, 6, 1)) == 0
    assert grade_by(run, "m", 20, 1420, dt.date(2020, 6, 1)) == 5
    for sex, age in (("f", 20), ("m", 26)):
        with pytest.raises(Rejected) as refused:
            grade_by(run, sex, age, 1420, ON)
        assert refused.value.code == "norm-missing"


def test_the_shipped_example_says_it_is_to_be_confirmed_and_is_stored(any_store: Store) -> None:
    source, drafts = shipped_norms()
    assert "потребує підтвердження" in source
    any_store.execute(SetNorms(drafts), by=make.BY)
    stored = any_store.query(exercises)
    assert [(row.name, row.norms) for row in stored] == [(each.name, each.norms) for each in drafts]
    again = tuple(ExerciseDraft(r.name, r.unit, r.less_is_better, r.norms, r.id) for r in stored)
    any_store.execute(SetNorms(again[:1]), by=make.BY)
    assert len(any_store.query(exercises)) == 1


def test_exercises_make_the_points_of_their_stage(any_store: Store) -> None:
    make.furnished(any_store)
    stage = StageDraft("Фізична підготовка", StageKind.EXERCISES, pass_from=90)
    key = any_store.execute(OpenCampaign(CampaignTerms("2026-04", "Конкурс"), (stage,)), by=make.BY).result
    one = selecting.candidate(any_store, key)
    any_store.execute(SetNorms((*shipped_norms()[1], PULL_UPS)), by=make.BY)
    run, _, bar = (row.id for row in any_store.query(exercises))
    phys = selecting.stage(any_store, key, 0)
    done = SetExercises(one, phys, ((run, "14,30"), (bar, "13")), ON)
    assert any_store.execute(done, by=make.BY).result == 9
    cell = any_store.query(candidates, key)[0].result(phys)
    assert cell is not None
    assert (cell.state, cell.points) == (State.PASSED, 90)
    assert any_store.query(_kept) == [(run, 1430, 5), (bar, 13, 4)]
    any_store.execute(SetExercises(one, phys, ((run, "15,30"), (bar, "13")), ON), by=make.BY)
    cell = any_store.query(candidates, key)[0].result(phys)
    assert cell is not None
    assert (cell.state, cell.points) == (State.FAILED, 40)


def _kept(session: Session) -> list[tuple[int, ...]]:
    asked = select(ExerciseResult.exercise_id, ExerciseResult.raw, ExerciseResult.grade)
    return [tuple(row) for row in session.execute(asked.order_by(ExerciseResult.exercise_id))]
