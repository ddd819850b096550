"""Who may graduate, and what is missing otherwise."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.grading import DEFAULT_PROFILE, FormOfControl, Mark, Word, grade_of
from trainingdesk.domain.graduation import (
    DATES,
    ENROLLED,
    GENERAL,
    PRESENT,
    SEX,
    WAIVABLE,
    Lifted,
    Result,
    Standing,
    State,
    check_exception,
    judge,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.sentences import SENTENCES

NOVEMBER, FEBRUARY = dt.date(2020, 11, 23), dt.date(2021, 2, 6)
MARKS = st.one_of(
    st.none(),
    st.integers(0, 1000).map(lambda tenths: Mark(tenths=tenths)),
    st.sampled_from([Word.ABSENT, Word.NOT_ATTESTED, Word.NOT_ADMITTED]).map(lambda word: Mark(word=word)),
)


def _results(*marks: Mark | None) -> tuple[Result, ...]:
    return tuple(
        Result(number, f"D{number}", grade_of(mark, DEFAULT_PROFILE, FormOfControl.POINTS) if mark else None)
        for number, mark in enumerate(marks, start=1)
    )


def _standing(
    *marks: Mark | None,
    state: str = "enrolled",
    sex: str | None = "f",
    ends: dt.date | None = FEBRUARY,
    exceptions: dict[str, Lifted] | None = None,
) -> Standing:
    left_on = FEBRUARY if state == "left" else None
    return Standing(state, left_on, "", sex, NOVEMBER, ends, _results(*marks), exceptions or {})


PASSED = Mark(tenths=870)


def test_a_listener_with_everything_is_ready() -> None:
    verdict = judge(_standing(PASSED, PASSED))
    assert verdict.ready
    assert [cell.key for cell in verdict.requirements] == [*GENERAL, "discipline:1", "discipline:2"]
    assert {cell.state for cell in verdict.requirements} == {State.MET}


@pytest.mark.parametrize(
    ("mark", "state", "code"),
    [
        (None, State.MISSING, "lack-grade"),
        (Mark(tenths=0), State.FAILED, "lack-unsatisfactory"),
        (Mark(tenths=594), State.FAILED, "lack-unsatisfactory"),
        (Mark(word=Word.ABSENT), State.FAILED, "lack-absent"),
        (Mark(word=Word.NOT_ATTESTED), State.FAILED, "lack-not-attested"),
        (Mark(word=Word.NOT_ADMITTED), State.FAILED, "lack-not-admitted"),
    ],
)
def test_a_discipline_not_passed_holds_the_listener_back(mark: Mark | None, state: State, code: str) -> None:
    verdict = judge(_standing(PASSED, mark))
    assert not verdict.ready
    (lack,) = verdict.lacking
    assert (lack.discipline, lack.state, lack.code, lack.facts["discipline"]) == (2, state, code, "D2")


def test_a_failed_pass_fail_discipline_holds_the_listener_back() -> None:
    grade = grade_of(Mark(word=Word.FAILED), DEFAULT_PROFILE, FormOfControl.PASS_FAIL)
    standing = Standing("enrolled", None, "", "m", NOVEMBER, FEBRUARY, (Result(1, "D1", grade),))
    assert [lack.code for lack in judge(standing).lacking] == ["lack-failed"]


@pytest.mark.parametrize(
    ("standing", "key"),
    [
        (_standing(PASSED, state="left"), PRESENT),
        (_standing(PASSED, state="expected"), ENROLLED),
        (_standing(PASSED, state="arrived"), ENROLLED),
        (_standing(PASSED, ends=None), DATES),
        (_standing(PASSED, sex=None), SEX),
    ],
)
def test_every_general_condition_holds_the_listener_back(standing: Standing, key: str) -> None:
    assert [lack.key for lack in judge(standing).lacking] == [key]
    assert judge(standing).lacking[0].discipline is None


def test_a_programme_without_disciplines_graduates_nobody() -> None:
    assert [lack.code for lack in judge(_standing()).lacking] == ["lack-disciplines"]


def test_all_that_is_missing_is_said_at_once() -> None:
    verdict = judge(_standing(None, Mark(tenths=100), state="arrived", sex=None, ends=None))
    assert [lack.key for lack in verdict.lacking] == [ENROLLED, DATES, SEX, "discipline:1", "discipline:2"]


def test_an_order_lifts_the_enrolment_and_is_shown_as_an_exception() -> None:
    lifted = Lifted("наказ надійшов після початку занять", "38 о/с")
    verdict = judge(_standing(PASSED, state="arrived", exceptions={ENROLLED: lifted}))
    assert verdict.ready
    cell = next(cell for cell in verdict.requirements if cell.key == ENROLLED)
    assert cell.state is State.EXCEPTED
    assert cell.facts["number"] == "38 о/с"


@given(st.lists(MARKS, min_size=1, max_size=6))
def test_no_exception_turns_a_grade_into_a_pass(marks: list[Mark | None]) -> None:
    lifted = Lifted("як виняток", "1 о/с")
    everything = dict.fromkeys([*GENERAL, *(f"discipline:{number}" for number in range(1, 7))], lifted)
    with_exceptions = judge(_standing(*marks, exceptions=everything))
    without = judge(_standing(*marks))
    assert with_exceptions.ready == without.ready
    assert with_exceptions.ready == all(result.grade and result.grade.passed for result in _results(*marks))


@pytest.mark.parametrize("key", ["discipline:1", PRESENT, DATES, SEX, "whatever"])
def test_what_no_order_can_lift_is_refused(key: str) -> None:
    assert key not in WAIVABLE
    with pytest.raises(Rejected) as refusal:
        check_exception(key, "прохання", "38 о/с")
    assert refusal.value.code == "exception-impossible"


@pytest.mark.parametrize(
    ("reason", "number", "code"),
    [(" ", "38 о/с", "exception-reason-missing"), ("прохання", "", "exception-order-missing")],
)
def test_an_exception_needs_its_reason_and_order(reason: str, number: str, code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        check_exception(ENROLLED, reason, number)
    assert refusal.value.code == code


def test_an_exception_with_its_grounds_is_taken() -> None:
    check_exception(ENROLLED, "прохання", "38 о/с")
    assert SENTENCES["exception-impossible"]
