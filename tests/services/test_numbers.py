"""Numbers run on from one, each year anew, and no pattern gives one twice."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.db.worlds import WHO, DrawNumber, Found
from trainingdesk import words
from trainingdesk.db.models import NumberSeries
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.numbers import PATTERN, draw_number, write_number

EDRPOU = "08571096"


@dataclass(frozen=True, slots=True)
class Do:
    """Carry out a function."""

    undoable: ClassVar[str | None] = None
    act: Callable[[Session], object]

    def perform(self, session: Session) -> None:
        self.act(session)


def test_numbers_follow_one_another_and_begin_anew_each_year(any_store: Store) -> None:
    any_store.execute(Found(), by=WHO)
    drawn = [any_store.execute(DrawNumber("certificate", year), by=WHO).result for year in (2021, 2021, 2022)]
    assert [each.number for each in drawn] == [
        "08571096/000001-21",
        "08571096/000002-21",
        "08571096/000001-22",
    ]
    assert [each.seq for each in drawn] == [1, 2, 1]


def test_series_of_two_kinds_do_not_disturb_each_other(any_store: Store) -> None:
    any_store.execute(Found(), by=WHO)
    any_store.execute(
        Do(lambda s: s.add(NumberSeries(kind="act", year=2021, pattern="{seq}/{yyyy}", last=0))), by=WHO
    )
    assert any_store.execute(DrawNumber("act", 2021), by=WHO).result.number == "1/2021"
    assert any_store.execute(DrawNumber("certificate", 2021), by=WHO).result.seq == 1
    assert any_store.execute(DrawNumber("act", 2021), by=WHO).result.number == "2/2021"


def test_a_new_year_keeps_the_pattern_of_the_one_before(any_store: Store) -> None:
    any_store.execute(Found(), by=WHO)
    any_store.execute(
        Do(lambda s: s.add(NumberSeries(kind="act", year=2021, pattern="А-{seq:03d}-{yy:02d}", last=7))),
        by=WHO,
    )
    assert any_store.execute(DrawNumber("act", 2022), by=WHO).result.number == "А-001-22"
    assert any_store.execute(DrawNumber("act", 2021), by=WHO).result.number == "А-008-21"


@dataclass(frozen=True, slots=True)
class DrawAndFail:
    """Draw three numbers, then refuse."""

    def perform(self, session: Session) -> None:
        for _ in range(3):
            draw_number(session, "certificate", 2021)
        raise Rejected("name-empty")


def test_a_refused_issue_leaves_no_gap(any_store: Store) -> None:
    any_store.execute(Found(), by=WHO)
    any_store.execute(DrawNumber("certificate", 2021), by=WHO)
    with pytest.raises(Rejected):
        any_store.execute(DrawAndFail(), by=WHO)
    assert any_store.execute(DrawNumber("certificate", 2021), by=WHO).result.seq == 2


def test_numbers_need_an_institution(any_store: Store) -> None:
    with pytest.raises(Rejected) as refused:
        any_store.execute(DrawNumber("certificate", 2021), by=WHO)
    assert refused.value.code == "institution-missing"
    assert any_store.query(lambda s: s.scalars(select(NumberSeries)).all()) == []


@given(st.integers(1, 10**7), st.integers(1, 10**7), st.integers(2000, 2099), st.integers(2000, 2099))
def test_the_national_pattern_never_gives_a_number_twice(one: int, other: int, year: int, later: int) -> None:
    first = write_number(PATTERN, edrpou=EDRPOU, seq=one, year=year)
    second = write_number(PATTERN, edrpou=EDRPOU, seq=other, year=later)
    assert (first == second) == ((one, year) == (other, later))


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("{edrpou}/{yy}", "number-pattern-repeats"),
        ("{edrpou}/{seq}", "number-pattern-repeats"),
        ("", "number-pattern-repeats"),
        ("{seq}-{year}", "number-pattern-unreadable"),
        ("{seq:06q}-{yy}", "number-pattern-unreadable"),
        ("{seq-{yy}", "number-pattern-unreadable"),
        ("{}{seq}{yy}", "number-pattern-unreadable"),
        ("{seq.nothing}-{yy}", "number-pattern-unreadable"),
        ("{edrpou[99]}/{seq}-{yy}", "number-pattern-unreadable"),
    ],
)
def test_a_pattern_that_cannot_number_papers_is_refused(pattern: str, code: str) -> None:
    with pytest.raises(Rejected) as refused:
        write_number(pattern, edrpou=EDRPOU, seq=9, year=2021)
    assert refused.value.code == code
    assert words.sentence(refused.value)
