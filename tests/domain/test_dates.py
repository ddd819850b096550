"""Dates as papers write them and as sheets mangle them."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.dates import (
    age_on,
    in_digits,
    in_english,
    in_words,
    months_between,
    months_in_english,
    months_in_words,
    read_birth_date,
    read_date,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import NBSP

TODAY = dt.date(2020, 11, 23)
DAYS = st.dates(dt.date(1930, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day", "corrected"),
    [
        ("14.08.1978", dt.date(1978, 8, 14), False),
        ("14/08/1978", dt.date(1978, 8, 14), True),
        ("1.2.1990", dt.date(1990, 2, 1), True),
        ("07.07.1987р.", dt.date(1987, 7, 7), True),
        ("20.07.1980 р.н.", dt.date(1980, 7, 20), True),
        ("20.07.1980 року", dt.date(1980, 7, 20), True),
        ("29.05.92", dt.date(1992, 5, 29), True),
        ("01.02.05", dt.date(2005, 2, 1), True),
        ("06.02.21", dt.date(2021, 2, 6), True),
        ("06.02.31", dt.date(1931, 2, 6), True),
        ("1993-04-11", dt.date(1993, 4, 11), True),
        ("1993-04-11 00:00:00", dt.date(1993, 4, 11), True),
        ("07,07,1987", dt.date(1987, 7, 7), True),
        ("07071987", dt.date(1987, 7, 7), True),
        ("1 січня 1990 року", dt.date(1990, 1, 1), True),
        ("«06» лютого 2021 р.", dt.date(2021, 2, 6), True),
        (" 14.08.1978\N{NO-BREAK SPACE}", dt.date(1978, 8, 14), False),
        ("33000", dt.date(1990, 5, 7), True),
        (33000.0, dt.date(1990, 5, 7), True),
        (dt.datetime(1986, 7, 1, 0, 0), dt.date(1986, 7, 1), False),
        (dt.date(1986, 7, 1), dt.date(1986, 7, 1), False),
    ],
)
def test_a_date_is_read_however_it_stands(
    typed: str | float | dt.date, day: dt.date, *, corrected: bool
) -> None:
    read = read_date(typed, today=TODAY)
    assert read is not None
    assert (read.date, read.corrected) == (day, corrected)


@pytest.mark.parametrize("typed", ["", "  ", None])
def test_no_date_is_none(typed: str | None) -> None:
    assert read_date(typed, today=TODAY) is None
    assert read_birth_date(typed, today=TODAY) is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31.02.1990", "date-impossible"),
        ("29.02.1990", "date-impossible"),
        ("12.13.1990", "date-impossible"),
        ("00.01.1990", "date-impossible"),
        ("вчора", "date-not-a-date"),
        ("1 мартобря 1990", "date-not-a-date"),
        ("12.1990", "date-not-a-date"),
        ("380981602163", "date-not-a-date"),
        (380981602163.0, "date-not-a-date"),
        (5.0, "date-not-a-date"),
        (True, "date-not-a-date"),
        (float("nan"), "date-not-a-date"),
    ],
)
def test_what_is_no_date_is_refused_with_its_reason(typed: str | float, code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        read_date(typed, today=TODAY)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("01.01.2031", "birth-date-future"),
        ("12.05.2015", "birth-date-too-young"),
        ("12.05.1935", "birth-date-too-old"),
        ("31.02.1990", "date-impossible"),
    ],
)
def test_a_birth_date_must_be_of_a_grown_person(typed: str, code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        read_birth_date(typed, today=TODAY)
    assert refusal.value.code == code


def test_a_birth_date_is_read() -> None:
    read = read_birth_date("29.05.92", today=TODAY)
    assert read is not None
    assert read.date == dt.date(1992, 5, 29)
    assert age_on(read.date, dt.date(2020, 5, 28)) == 27
    assert age_on(read.date, dt.date(2020, 5, 29)) == 28


@given(DAYS)
def test_a_date_shown_is_read_back(day: dt.date) -> None:
    for shown in (in_digits(day), in_words(day)):
        read = read_date(shown, today=TODAY)
        assert read is not None
        assert read.date == day


def test_papers_write_dates_in_words() -> None:
    day = dt.date(2021, 2, 6)
    assert in_words(day) == "6 лютого 2021 року".replace(" ", NBSP)
    assert in_digits(day) == "06.02.2021"
    assert in_english(day) == "6 February 2021".replace(" ", NBSP)


@pytest.mark.parametrize(
    ("starts", "ends", "uk", "en"),
    [
        (dt.date(2020, 11, 23), dt.date(2021, 2, 6), "2,5 місяця", "2.5 months"),
        (dt.date(2021, 11, 1), dt.date(2022, 1, 29), "3 місяці", "3 months"),
        (dt.date(2021, 1, 1), dt.date(2021, 1, 31), "1 місяць", "1 month"),
        (dt.date(2021, 1, 31), dt.date(2021, 2, 28), "1 місяць", "1 month"),
        (dt.date(2021, 1, 1), dt.date(2021, 1, 15), "0,5 місяця", "0.5 months"),
        (dt.date(2021, 1, 1), dt.date(2021, 5, 31), "5 місяців", "5 months"),
        (dt.date(2020, 12, 1), dt.date(2021, 11, 30), "12 місяців", "12 months"),
    ],
)
def test_the_length_of_a_course_in_months(starts: dt.date, ends: dt.date, uk: str, en: str) -> None:
    months = months_between(starts, ends)
    assert months_in_words(months) == uk.replace(" ", NBSP)
    assert months_in_english(months) == en.replace(" ", NBSP)


def test_a_course_does_not_end_before_it_starts() -> None:
    with pytest.raises(Rejected) as refusal:
        months_between(dt.date(2021, 2, 6), dt.date(2020, 11, 23))
    assert refusal.value.code == "dates-backwards"


@given(DAYS, st.integers(0, 2000))
def test_months_come_in_halves_and_near_the_days(starts: dt.date, days: int) -> None:
    ends = starts + dt.timedelta(days=days)
    months = months_between(starts, ends)
    assert months * 2 == int(months * 2)
    assert abs(months * Decimal("30.4375") - days) <= 12


@given(DAYS, st.integers(0, 1000), st.integers(0, 1000))
def test_a_longer_course_is_never_fewer_months(starts: dt.date, one: int, other: int) -> None:
    shorter, longer = sorted((one, other))
    assert months_between(starts, starts + dt.timedelta(days=shorter)) <= months_between(
        starts, starts + dt.timedelta(days=longer)
    )
