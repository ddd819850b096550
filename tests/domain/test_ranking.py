"""The ranking: points first, then the rule, then nothing; places by the whole and by unit."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.ranking import (
    APPLIED,
    COMMUNITY,
    NAME,
    NO_PLACES,
    NO_QUOTA,
    NO_UNIT_QUOTA,
    SERVICE,
    Contestant,
    Places,
    rank,
    undecided,
)
from trainingdesk.domain.selection import Outcome


def _one(key: int, points: int, **facts: object) -> Contestant:
    return Contestant(key, f"Особа {key}", points, **facts)  # type: ignore[arg-type]


def test_points_come_before_the_rule() -> None:
    told = rank([_one(1, 800, service_months=90), _one(2, 900, service_months=10)], (SERVICE,), Places())
    assert [each.id for each in told] == [2, 1]
    assert [each.decided_by for each in told] == ["", ""]


def test_equal_points_are_decided_by_the_first_word_of_the_rule_that_differs() -> None:
    early, late = dt.date(2020, 6, 1), dt.date(2020, 6, 9)
    told = rank(
        [
            _one(1, 800, service_months=20, applied_on=late),
            _one(2, 800, service_months=20, applied_on=early),
            _one(3, 800, service_months=30, applied_on=late),
        ],
        (SERVICE, APPLIED),
        Places(),
    )
    assert [(each.id, each.decided_by) for each in told] == [(3, ""), (2, SERVICE), (1, APPLIED)]
    assert not any(each.open_tie for each in told)


def test_what_the_rule_does_not_decide_is_told_and_matters_at_the_line_only() -> None:
    same = [_one(1, 800), _one(2, 800), _one(3, 700)]
    assert [each.id for each in undecided(rank(same, (SERVICE,), Places(total=1)))] == [1, 2]
    assert undecided(rank(same, (SERVICE,), Places(total=2))) == ()
    assert undecided(rank(same, (SERVICE, NAME), Places(total=1))) == ()


def test_a_unit_without_places_left_sends_its_people_into_reserve_and_the_next_unit_goes_on() -> None:
    people = [_one(1, 900, unit=7), _one(2, 850, unit=7), _one(3, 800, unit=8), _one(4, 950, unit=9)]
    told = {each.id: each for each in rank(people, (), Places(total=5, units={7: 1, 8: 1}))}
    assert told[1].outcome is Outcome.RECOMMENDED
    assert (told[2].outcome, told[2].reason) == (Outcome.RESERVE, NO_QUOTA)
    assert told[3].outcome is Outcome.RECOMMENDED
    assert (told[4].outcome, told[4].reason) == (Outcome.RESERVE, NO_UNIT_QUOTA)


def test_a_candidate_the_community_refused_takes_no_place() -> None:
    told = rank([_one(1, 900, held_back=True), _one(2, 800), _one(3, 700)], (), Places(total=1))
    assert [(each.outcome, each.reason) for each in told] == [
        (Outcome.RESERVE, COMMUNITY),
        (Outcome.RECOMMENDED, ""),
        (Outcome.RESERVE, NO_PLACES),
    ]


def test_an_unknown_word_of_the_rule_is_an_error() -> None:
    with pytest.raises(ValueError, match="жереб"):
        rank([], ("жереб",), Places())


@given(
    st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 200), st.integers(1, 3)), max_size=30),
    st.integers(0, 10),
    st.dictionaries(st.integers(1, 3), st.integers(0, 5), min_size=1),
)
def test_no_place_is_given_twice_and_none_is_left_to_who_may_have_it(
    facts: list[tuple[int, int, int]], total: int, units: dict[int, int]
) -> None:
    people = [
        _one(key, points, service_months=months, unit=unit)
        for key, (points, months, unit) in enumerate(facts, start=1)
    ]
    told = rank(people, (SERVICE,), Places(total, units))
    unit_of = {one.id: one.unit for one in people}
    chosen = [each for each in told if each.outcome is Outcome.RECOMMENDED]
    assert len(chosen) <= total
    for unit in (1, 2, 3):
        taken = sum(unit_of[each.id] == unit for each in chosen)
        assert taken <= units.get(unit, 0)
        waits = any(unit_of[each.id] == unit for each in told if each.outcome is Outcome.RESERVE)
        assert not (waits and taken < units.get(unit, 0) and len(chosen) < total)
    assert [each.points for each in told] == sorted((each.points or 0 for each in told), reverse=True)
    assert [each.place for each in told] == list(range(1, len(told) + 1))
