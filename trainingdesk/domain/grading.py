"""Marks and what they are worth: points as integer tenths, pass/fail words, absence that is never zero."""

import enum
import itertools
import re
from decimal import Decimal, InvalidOperation

from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.people import Sex
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import APOSTROPHE, LATIN_TO_CYRILLIC, NBSP, tidy

LOWEST, HIGHEST = 0, 100
_TENTHS = 10


class FormOfControl(enum.StrEnum):
    """How a discipline is marked: points from 0 to 100, or passed / failed."""

    POINTS = "points"
    PASS_FAIL = "pass_fail"  # noqa: S105 - a form of control, not a password


class Word(enum.StrEnum):
    """A mark that is not points."""

    ABSENT = "absent"
    NOT_ATTESTED = "not_attested"
    NOT_ADMITTED = "not_admitted"
    PASSED = "passed"
    FAILED = "failed"


class National(enum.StrEnum):
    """What a mark means on the national scale, in two values for pass/fail disciplines."""

    EXCELLENT = "excellent"
    GOOD = "good"
    SATISFACTORY = "satisfactory"
    UNSATISFACTORY = "unsatisfactory"
    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"
    NOT_ATTESTED = "not_attested"
    NOT_ADMITTED = "not_admitted"


@record
class Mark:
    """One mark: ``tenths`` of points as entered (0–1000), or a ``word``; exactly one of the two."""

    tenths: int | None = None
    word: Word | None = None

    def __post_init__(self) -> None:
        """Refuse a mark that is nothing or two things at once: a slip of ours, not of a person."""
        if (self.tenths is None) == (self.word is None):
            raise ValueError(self)
        if self.tenths is not None and not LOWEST * _TENTHS <= self.tenths <= HIGHEST * _TENTHS:
            raise ValueError(self)

    @property
    def points(self) -> int | None:
        """Return the points rounded once, or None for a word."""
        return None if self.tenths is None else rounded(self.tenths)


_SHOWN: dict[Word, str] = {
    Word.ABSENT: "н/я",
    Word.NOT_ATTESTED: "н/а",
    Word.NOT_ADMITTED: "недоп.",
    Word.PASSED: "зарах.",
    Word.FAILED: f"не{NBSP}зарах.",
}
_TYPED: dict[Word, str] = {
    Word.ABSENT: "н/я н\\я н|я н-я н.я ня н нез'явився нез'явилася нез'явилась неявка absent dna",
    Word.NOT_ATTESTED: "н/а н\\а н|а н-а н.а на неатестований неатестована неатест неат notattested n/a",
    Word.NOT_ADMITTED: "н/д н\\д н-д н.д нд недоп недопущений недопущена недопуск недопущ notadmitted",
    Word.PASSED: "зараховано зарах зар з зач зачет залік + passed pass",
    Word.FAILED: "незараховано незарах незар нз н/з н/зар н/зарах нез незалік незач - failed fail",
}
_READ: dict[str, Word] = {typed: word for word, words in _TYPED.items() for typed in words.split()}
_LOOK_ALIKES = str.maketrans(LATIN_TO_CYRILLIC)
_ABSENCES = frozenset({Word.ABSENT, Word.NOT_ATTESTED, Word.NOT_ADMITTED})
_NUMBER = pattern(r"[+-]?\d+(?:[.,]\d*)?")
_UNIT = pattern(r"\s*(?:б|бал|бали|балів|балу|бала|points?)\.?$", re.IGNORECASE)


def read_mark(text: str | float | Decimal | None, form: FormOfControl) -> Mark | None:
    """Read one typed, pasted or imported mark; empty is None, and absence is a word, never zero.

    Raises ``Rejected``: mark-off-scale, mark-too-fine, mark-not-a-mark, mark-passed-in-points,
    mark-points-in-pass-fail.
    """
    typed = _as_text(text)
    if not typed:
        return None
    if _NUMBER.fullmatch(_UNIT.sub("", typed)):
        return Mark(tenths=_tenths(typed, form))
    word = _word(typed)
    if word is None:
        raise Rejected("mark-not-a-mark", value=typed)
    if word not in _ABSENCES and form is FormOfControl.POINTS:
        if typed in {"+", "-"}:
            raise Rejected("mark-not-a-mark", value=typed)
        raise Rejected("mark-passed-in-points", value=typed)
    return Mark(word=word)


def show_mark(mark: Mark | None, *, comma: str = ",") -> str:
    """Show a mark as the grid does: «87», «87,5», «н/я»; nothing for none. ``read_mark`` reads it back."""
    if mark is None:
        return ""
    if mark.tenths is None:
        return _SHOWN[mark.word] if mark.word else ""
    whole, rest = divmod(mark.tenths, _TENTHS)
    return f"{whole}{comma}{rest}" if rest else str(whole)


def rounded(tenths: int) -> int:
    """Round tenths of points half-up to whole points; done once, before the band is looked up."""
    return (tenths + _TENTHS // 2) // _TENTHS


@record
class Band:
    """Whole points from ``low`` to ``high``, both included, and what they are worth."""

    low: int
    high: int
    ects: str
    national: National
    passed: bool


@record
class GradingProfile:
    """The bands of one university on one date, from the highest down; together they cover 0–100 exactly.

    Raises ``Rejected``: bands-empty, band-backwards, band-off-scale, bands-gap, bands-overlap,
    band-letter-twice, band-not-a-grade, band-unsatisfactory-passes, band-pass-below-fail.
    """

    name: str
    bands: tuple[Band, ...]

    def __post_init__(self) -> None:
        """Put the bands in order and refuse a gap, an overlap or a pass that makes no sense."""
        bands = tuple(sorted(self.bands, key=lambda band: (band.high, band.low), reverse=True))
        object.__setattr__(self, "bands", bands)
        _check_each(bands)
        _check_cover(bands)
        for upper, lower in itertools.pairwise(bands):
            if lower.passed and not upper.passed:
                raise Rejected("band-pass-below-fail", upper=upper.ects, lower=lower.ects)

    def band_of(self, points: int) -> Band:
        """Return the band whole points lie in; 0 lies in the lowest."""
        return next(band for band in self.bands if points >= band.low)


def _check_each(bands: tuple[Band, ...]) -> None:
    if not bands:
        raise Rejected("bands-empty")
    letters: set[str] = set()
    for band in bands:
        if band.low > band.high:
            raise Rejected("band-backwards", ects=band.ects, low=band.low, high=band.high)
        if band.low < LOWEST or band.high > HIGHEST:
            raise Rejected("band-off-scale", ects=band.ects, low=band.low, high=band.high)
        if band.ects.strip() == "" or band.ects in letters:
            raise Rejected("band-letter-twice", ects=band.ects)
        if band.national not in _FOUR_POINT:
            raise Rejected("band-not-a-grade", ects=band.ects)
        if band.passed == (band.national is National.UNSATISFACTORY):
            raise Rejected("band-unsatisfactory-passes", ects=band.ects)
        letters.add(band.ects)


def _check_cover(bands: tuple[Band, ...]) -> None:
    ceiling = HIGHEST + 1
    for band in bands:
        if band.high >= ceiling:
            raise Rejected("bands-overlap", low=ceiling, high=band.high, ects=band.ects)
        if band.high < ceiling - 1:
            raise Rejected("bands-gap", low=band.high + 1, high=ceiling - 1)
        ceiling = band.low
    if ceiling > LOWEST:
        raise Rejected("bands-gap", low=LOWEST, high=ceiling - 1)


_FOUR_POINT = (National.EXCELLENT, National.GOOD, National.SATISFACTORY, National.UNSATISFACTORY)

# Form Н-5.03 (MES order 384 of 29.03.2012), with 0 counted in F.
DEFAULT_PROFILE = GradingProfile(
    "Н-5.03",
    (
        Band(90, 100, "A", National.EXCELLENT, passed=True),
        Band(82, 89, "B", National.GOOD, passed=True),
        Band(74, 81, "C", National.GOOD, passed=True),
        Band(64, 73, "D", National.SATISFACTORY, passed=True),
        Band(60, 63, "E", National.SATISFACTORY, passed=True),
        Band(35, 59, "FX", National.UNSATISFACTORY, passed=False),
        Band(0, 34, "F", National.UNSATISFACTORY, passed=False),
    ),
)


@record
class Grade:
    """What a mark is worth under a profile: whole points and the ECTS letter only where points were given."""

    points: int | None
    national: National
    ects: str | None
    passed: bool


def grade_of(mark: Mark, profile: GradingProfile, form: FormOfControl) -> Grade:
    """Judge a mark by the profile and the form of control; an absence is never a pass and has no points.

    Raises ``Rejected`` when the mark does not belong to the form: mark-passed-in-points,
    mark-points-in-pass-fail.
    """
    if mark.word in _ABSENCES:
        return Grade(None, National(mark.word), None, passed=False)
    if mark.word is not None:
        if form is FormOfControl.POINTS:
            raise Rejected("mark-passed-in-points", value=show_mark(mark))
        return Grade(None, National(mark.word), None, passed=mark.word is Word.PASSED)
    if form is FormOfControl.PASS_FAIL or mark.tenths is None:
        raise Rejected("mark-points-in-pass-fail", value=show_mark(mark))
    points = rounded(mark.tenths)
    band = profile.band_of(points)
    return Grade(points, band.national, band.ects, band.passed)


_UK: dict[National, str | tuple[str, str]] = {
    National.EXCELLENT: "відмінно",
    National.GOOD: "добре",
    National.SATISFACTORY: "задовільно",
    National.UNSATISFACTORY: "незадовільно",
    National.PASSED: "зараховано",
    National.FAILED: "не зараховано",
    National.ABSENT: ("не з’явився", "не з’явилася"),
    National.NOT_ATTESTED: ("не атестований", "не атестована"),
    National.NOT_ADMITTED: ("не допущений", "не допущена"),
}
_EN: dict[National, str] = {
    National.EXCELLENT: "excellent",
    National.GOOD: "good",
    National.SATISFACTORY: "satisfactory",
    National.UNSATISFACTORY: "unsatisfactory",
    National.PASSED: "passed",
    National.FAILED: "not passed",
    National.ABSENT: "did not appear",
    National.NOT_ATTESTED: "not assessed",
    National.NOT_ADMITTED: "not admitted",
}


def national_word(national: National, language: str = "uk", sex: Sex | None = None) -> str:
    """Return the word a paper prints: «добре», «не з’явилася»; both forms where the sex is not known."""
    if language != "uk":
        return _EN[national]
    word = _UK[national]
    if isinstance(word, str):
        return word
    masculine, feminine = word
    return {Sex.MALE: masculine, Sex.FEMALE: feminine, None: f"{masculine} ({feminine})"}[sex]


def _as_text(text: str | float | Decimal | None) -> str:
    """Return the tidied text; a number from a sheet loses the noise of binary fractions."""
    if text is None:
        return ""
    if isinstance(text, str):
        return tidy(text).replace("−", "-").replace("–", "-").replace("—", "-")
    return f"{Decimal(repr(round(text, 6))) if isinstance(text, float) else text}"


def _tenths(typed: str, form: FormOfControl) -> int:
    """Return tenths of points from a written number."""
    if form is FormOfControl.PASS_FAIL:
        raise Rejected("mark-points-in-pass-fail", value=typed)
    try:
        points = Decimal(_UNIT.sub("", typed).replace(",", "."))
    except InvalidOperation as error:
        raise Rejected("mark-not-a-mark", value=typed) from error
    if not LOWEST <= points <= HIGHEST:
        raise Rejected("mark-off-scale", value=points, low=LOWEST, high=HIGHEST)
    tenths = points * _TENTHS
    if tenths != tenths.to_integral_value():
        raise Rejected("mark-too-fine", value=points)
    return int(tenths)


def _word(typed: str) -> Word | None:
    """Return the word somebody typed, in either keyboard's letters, with or without spaces and dots."""
    bare = typed.replace(" ", "").strip(".").replace(APOSTROPHE, "'")
    for spelling in (bare, bare.translate(_LOOK_ALIKES)):
        folded = spelling.casefold()
        word = _READ.get(folded) or _READ.get(folded.replace(".", ""))
        if word is not None:
            return word
    return None
