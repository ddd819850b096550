"""Marks, bands and grades."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.grading import (
    DEFAULT_PROFILE,
    Band,
    FormOfControl,
    GradingProfile,
    Mark,
    National,
    Word,
    grade_of,
    national_word,
    read_mark,
    rounded,
    show_mark,
)
from trainingdesk.domain.people import Sex
from trainingdesk.domain.refusal import Rejected

POINTS, PASS_FAIL = FormOfControl.POINTS, FormOfControl.PASS_FAIL
FAILING = Band(0, 59, "F", National.UNSATISFACTORY, passed=False)
PASSING = Band(60, 100, "A", National.EXCELLENT, passed=True)


@pytest.mark.parametrize(
    ("typed", "tenths"),
    [
        ("87", 870),
        (" 87 ", 870),
        ("87,5", 875),
        ("87.5", 875),
        ("87,50", 875),
        ("87.", 870),
        ("0", 0),
        ("100", 1000),
        ("100,0", 1000),
        ("73 б.", 730),
        ("60 балів", 600),
        (87, 870),
        (83.5, 835),
        (60.0, 600),
        (73.30000000000001, 733),
        (Decimal("99.9"), 999),
    ],
)
def test_points_are_read_as_tenths(typed: str | float | Decimal, tenths: int) -> None:
    assert read_mark(typed, POINTS) == Mark(tenths=tenths)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("н/я", Word.ABSENT),
        ("Н/Я", Word.ABSENT),
        ("ня", Word.ABSENT),
        ("н", Word.ABSENT),
        ("не з'явився", Word.ABSENT),
        ("Не зʼявилася", Word.ABSENT),
        ("H/я", Word.ABSENT),
        ("н/а", Word.NOT_ATTESTED),
        ("не атестована", Word.NOT_ATTESTED),
        ("H/A", Word.NOT_ATTESTED),
        ("недоп.", Word.NOT_ADMITTED),
        ("не допущений", Word.NOT_ADMITTED),
    ],
)
def test_absence_words_are_read_in_either_form_of_control(typed: str, word: Word) -> None:
    assert read_mark(typed, POINTS) == read_mark(typed, PASS_FAIL) == Mark(word=word)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("зарах.", Word.PASSED),
        ("зараховано", Word.PASSED),
        ("+", Word.PASSED),
        ("не зарах.", Word.FAILED),
        ("незараховано", Word.FAILED),
        ("н/з", Word.FAILED),
        ("-", Word.FAILED),
        ("—", Word.FAILED),
    ],
)
def test_pass_fail_words_are_read(typed: str, word: Word) -> None:
    assert read_mark(typed, PASS_FAIL) == Mark(word=word)


@pytest.mark.parametrize("typed", ["", "  ", None, "\N{NO-BREAK SPACE}"])
def test_nothing_typed_is_no_mark(typed: str | None) -> None:
    assert read_mark(typed, POINTS) is None


@pytest.mark.parametrize(
    ("typed", "form", "code"),
    [
        ("101", POINTS, "mark-off-scale"),
        ("100,1", POINTS, "mark-off-scale"),
        ("-1", POINTS, "mark-off-scale"),
        (870, POINTS, "mark-off-scale"),
        ("87,25", POINTS, "mark-too-fine"),
        (73.333, POINTS, "mark-too-fine"),
        ("добре", POINTS, "mark-not-a-mark"),
        ("8o", POINTS, "mark-not-a-mark"),
        ("87/100", POINTS, "mark-not-a-mark"),
        ("-", POINTS, "mark-not-a-mark"),
        (True, POINTS, "mark-not-a-mark"),
        (float("nan"), POINTS, "mark-not-a-mark"),
        ("зарах.", POINTS, "mark-passed-in-points"),
        ("не зарах.", POINTS, "mark-passed-in-points"),
        ("87", PASS_FAIL, "mark-points-in-pass-fail"),
    ],
)
def test_what_is_no_mark_is_refused_with_its_reason(
    typed: str | float, form: FormOfControl, code: str
) -> None:
    with pytest.raises(Rejected) as refusal:
        read_mark(typed, form)
    assert refusal.value.code == code


MARKS = st.integers(0, 1000).map(lambda tenths: Mark(tenths=tenths))


@given(MARKS)
def test_points_shown_are_read_back(mark: Mark) -> None:
    assert read_mark(show_mark(mark), POINTS) == mark
    assert read_mark(show_mark(mark, comma="."), POINTS) == mark


@pytest.mark.parametrize("word", Word)
def test_words_shown_are_read_back(word: Word) -> None:
    assert read_mark(show_mark(Mark(word=word)), PASS_FAIL) == Mark(word=word)


def test_a_mark_is_shown_with_a_decimal_comma() -> None:
    assert [show_mark(mark) for mark in (None, Mark(tenths=870), Mark(tenths=875))] == ["", "87", "87,5"]


def test_a_mark_is_one_thing() -> None:
    with pytest.raises(ValueError, match="Mark"):
        Mark()
    with pytest.raises(ValueError, match="Mark"):
        Mark(tenths=5, word=Word.ABSENT)
    with pytest.raises(ValueError, match="Mark"):
        Mark(tenths=1001)


@pytest.mark.parametrize(
    ("tenths", "points"), [(0, 0), (4, 0), (5, 1), (595, 60), (594, 59), (865, 87), (1000, 100)]
)
def test_points_are_rounded_half_up_once(tenths: int, points: int) -> None:
    assert rounded(tenths) == points


@pytest.mark.parametrize(
    ("tenths", "ects", "national", "passed"),
    [
        (1000, "A", National.EXCELLENT, True),
        (900, "A", National.EXCELLENT, True),
        (895, "A", National.EXCELLENT, True),
        (894, "B", National.GOOD, True),
        (820, "B", National.GOOD, True),
        (810, "C", National.GOOD, True),
        (740, "C", National.GOOD, True),
        (730, "D", National.SATISFACTORY, True),
        (640, "D", National.SATISFACTORY, True),
        (630, "E", National.SATISFACTORY, True),
        (595, "E", National.SATISFACTORY, True),
        (594, "FX", National.UNSATISFACTORY, False),
        (350, "FX", National.UNSATISFACTORY, False),
        (340, "F", National.UNSATISFACTORY, False),
        (0, "F", National.UNSATISFACTORY, False),
    ],
)
def test_the_bands_of_form_n_5_03(tenths: int, ects: str, national: National, *, passed: bool) -> None:
    grade = grade_of(Mark(tenths=tenths), DEFAULT_PROFILE, POINTS)
    assert (grade.ects, grade.national, grade.passed) == (ects, national, passed)


@pytest.mark.parametrize("word", [Word.ABSENT, Word.NOT_ATTESTED, Word.NOT_ADMITTED])
@pytest.mark.parametrize("form", FormOfControl)
def test_absence_is_never_zero_and_never_a_pass(word: Word, form: FormOfControl) -> None:
    grade = grade_of(Mark(word=word), DEFAULT_PROFILE, form)
    assert grade.points is None
    assert grade.ects is None
    assert not grade.passed


def test_a_pass_fail_mark_has_no_points() -> None:
    grade = grade_of(Mark(word=Word.PASSED), DEFAULT_PROFILE, PASS_FAIL)
    assert (grade.points, grade.ects, grade.national, grade.passed) == (None, None, National.PASSED, True)
    assert not grade_of(Mark(word=Word.FAILED), DEFAULT_PROFILE, PASS_FAIL).passed


def test_a_mark_of_the_other_form_is_refused() -> None:
    with pytest.raises(Rejected) as refusal:
        grade_of(Mark(word=Word.PASSED), DEFAULT_PROFILE, POINTS)
    assert refusal.value.code == "mark-passed-in-points"
    with pytest.raises(Rejected) as refusal:
        grade_of(Mark(tenths=900), DEFAULT_PROFILE, PASS_FAIL)
    assert refusal.value.code == "mark-points-in-pass-fail"


@pytest.mark.parametrize(
    ("bands", "code"),
    [
        ((), "bands-empty"),
        ((PASSING,), "bands-gap"),
        ((PASSING, Band(0, 58, "F", National.UNSATISFACTORY, passed=False)), "bands-gap"),
        ((Band(60, 99, "A", National.GOOD, passed=True), FAILING), "bands-gap"),
        ((PASSING, Band(0, 60, "F", National.UNSATISFACTORY, passed=False)), "bands-overlap"),
        ((PASSING, PASSING, FAILING), "band-letter-twice"),
        ((Band(60, 101, "A", National.GOOD, passed=True), FAILING), "band-off-scale"),
        ((Band(100, 60, "A", National.GOOD, passed=True), FAILING), "band-backwards"),
        ((Band(60, 100, "A", National.PASSED, passed=True), FAILING), "band-not-a-grade"),
        ((PASSING, Band(0, 59, "F", National.UNSATISFACTORY, passed=True)), "band-unsatisfactory-passes"),
        (
            (
                Band(60, 100, "F", National.UNSATISFACTORY, passed=False),
                Band(0, 59, "A", National.GOOD, passed=True),
            ),
            "band-pass-below-fail",
        ),
    ],
)
def test_a_profile_that_is_not_whole_is_refused(bands: tuple[Band, ...], code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        GradingProfile("проба", bands)
    assert refusal.value.code == code


@given(st.lists(st.integers(1, 100), min_size=1, max_size=6, unique=True), st.randoms(use_true_random=False))
def test_any_profile_without_gap_or_overlap_has_one_band_for_every_point(
    cuts: list[int], random: object
) -> None:
    edges = [0, *sorted(cuts), 101]
    bands = [
        Band(
            low,
            after - 1,
            f"L{low}",
            National.GOOD if low >= 60 else National.UNSATISFACTORY,
            passed=low >= 60,
        )
        for low, after in pairwise(edges)
    ]
    random.shuffle(bands)  # type: ignore[attr-defined]
    profile = GradingProfile("проба", tuple(bands))
    assert [band.high for band in profile.bands] == sorted((band.high for band in bands), reverse=True)
    for points in range(101):
        band = profile.band_of(points)
        assert band.low <= points <= band.high


@given(MARKS, MARKS)
def test_more_points_are_never_a_worse_grade(one: Mark, other: Mark) -> None:
    lower, higher = sorted((one, other), key=lambda mark: mark.tenths or 0)
    letters = [band.ects for band in DEFAULT_PROFILE.bands]
    worse = grade_of(lower, DEFAULT_PROFILE, POINTS)
    better = grade_of(higher, DEFAULT_PROFILE, POINTS)
    assert letters.index(str(better.ects)) <= letters.index(str(worse.ects))
    assert better.passed >= worse.passed


def test_paper_words_agree_with_sex() -> None:
    assert national_word(National.ABSENT, sex=Sex.MALE) == "не з’явився"
    assert national_word(National.ABSENT, sex=Sex.FEMALE) == "не з’явилася"
    assert national_word(National.NOT_ADMITTED, sex=Sex.FEMALE) == "не допущена"
    assert national_word(National.GOOD) == "добре"
    assert national_word(National.GOOD, "en") == "good"
    assert all(national_word(national, language) for national in National for language in ("uk", "en"))
