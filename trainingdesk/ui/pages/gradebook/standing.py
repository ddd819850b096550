"""How each line of the grade book stands, and how that is shown: the word, its icon, what needs an eye."""

import enum
from dataclasses import dataclass
from decimal import Decimal

from trainingdesk.domain.grading import GradingProfile, National, national_word
from trainingdesk.domain.graduation import Requirement, State, standing_word
from trainingdesk.domain.people import Sex
from trainingdesk.services.gradebook import Cell
from trainingdesk.services.graduation import JudgedRow
from trainingdesk.ui.kit.paint import (
    DONE,
    EYE,
    EYE_STATE,
    PLAIN,
    QUIET,
    REFUSED,
    REFUSED_STATE,
    WAITING,
    Look,
)
from trainingdesk.words import language, tr

TENTHS = 10
CERTIFIED = Look("ink2", "lock", "ink2")
LEFT = Look("ink2", "user-minus", "ink2")


class Kind(enum.Enum):
    """How a listener stands; the order is that of the column when sorted."""

    REFUSED = 1
    EYE = 2
    WAITING = 3
    READY = 4
    CERTIFIED = 5
    LEFT = 6


class Eye(enum.Enum):
    """Why a mark needs a second look."""

    ROUNDED_UP = "rounded-up"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Shown:
    """One cell of the grid as painted: words, look, locked ground, and a note beside the words.

    ``attempt`` is «2-га» before a mark of a retake, the birth year behind the name of a namesake.
    """

    text: str
    look: Look = PLAIN
    locked: bool = False
    attempt: str = ""


def eye_of(cell: Cell | None, profile: GradingProfile) -> Eye | None:
    """Why a mark needs an eye: rounding alone lifts its grade, or a retake has no date."""
    if cell is None:
        return None
    tenths = cell.mark.tenths
    if tenths is not None and tenths % TENTHS and _lifted(tenths, cell.mark.points or 0, profile):
        return Eye.ROUNDED_UP
    return Eye.UNDATED if cell.number > 1 and cell.held_on is None else None


def _lifted(tenths: int, points: int, profile: GradingProfile) -> bool:
    """Whether rounding alone lifts the grade; it never does where points are whole."""
    return profile.band_of(tenths // TENTHS) != profile.band_of(points)


def debts(row: JudgedRow) -> tuple[Requirement, ...]:
    """The disciplines a listener failed or missed; a mark not yet given is no debt."""
    if row.listener.state == "left":
        return ()
    return tuple(
        each
        for each in row.verdict.requirements
        if each.state is State.FAILED and each.discipline is not None
    )


def awaited(row: JudgedRow) -> int:
    """How many marks are not given yet."""
    return sum(each.state is State.MISSING and each.discipline is not None for each in row.verdict.lacking)


def kind_of(row: JudgedRow, profile: GradingProfile) -> Kind:
    """How the listener stands, in one word."""
    if row.listener.state == "left":
        return Kind.LEFT
    if row.certificate:
        return Kind.CERTIFIED
    lacking = row.verdict.lacking
    if any(each.state is not State.MISSING or each.discipline is None for each in lacking):
        return Kind.REFUSED
    if any(eye_of(cell, profile) for cell in row.cells):
        return Kind.EYE
    return Kind.WAITING if lacking else Kind.READY


def word(row: JudgedRow, key: str) -> str:
    """Say «допущений» or «не допущена» as the language and the listener want it."""
    return standing_word(key, language(), row.listener.sex)


def state_of(row: JudgedRow, profile: GradingProfile) -> Shown:
    """The last column: icon and word; only exceptions are coloured."""
    match kind_of(row, profile):
        case Kind.LEFT:
            return Shown(word(row, "left"), LEFT)
        case Kind.CERTIFIED:
            return Shown(tr("certificate"), CERTIFIED)
        case Kind.REFUSED:
            return Shown(word(row, "not-admitted"), REFUSED_STATE)
        case Kind.EYE:
            return Shown(tr("to check"), EYE_STATE)
        case Kind.WAITING:
            return Shown(tr("waiting for %n marks", n=awaited(row)), WAITING)
        case Kind.READY:
            return Shown(word(row, "admitted"), DONE)


def mark_look(cell: Cell | None, row: JudgedRow, profile: GradingProfile) -> Look:
    """How a mark is coloured: red when it is no pass, amber when it needs an eye, else plain."""
    if cell is None:
        return QUIET
    if row.certificate or row.listener.state == "left":
        return PLAIN
    if not cell.grade.passed:
        return REFUSED
    return EYE if eye_of(cell, profile) else PLAIN


def attempt_word(number: int) -> str:
    """Say which attempt a mark is of; the first goes without saying."""
    if number == 1:  # nearly all of them: no words are looked up
        return ""
    return {2: tr("2nd"), 3: tr("3rd")}.get(number, "")


def grade_word(national: National, sex: str | None) -> str:
    """Say a grade of the national scale in the interface's language."""
    return national_word(national, language(), Sex(sex) if sex else None)


def average(cells: tuple[Cell | None, ...]) -> Decimal | None:
    """The average of the points there are, one decimal, from the marks as entered."""
    tenths = [cell.mark.tenths for cell in cells if cell is not None and cell.mark.tenths is not None]
    return mean(tenths)


def mean(tenths: list[int]) -> Decimal | None:
    """Points with one decimal from tenths of points, rounded half up; nothing from nothing."""
    if not tenths:
        return None
    total, count = sum(tenths), len(tenths)
    return Decimal((2 * total + count) // (2 * count)) / TENTHS
