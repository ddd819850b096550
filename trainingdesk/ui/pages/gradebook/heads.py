"""The grid's columns and heads: what each shows, and what a discipline is called where room is short."""

import enum
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from trainingdesk.domain.grading import FormOfControl
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.words import language, tr


class Part(enum.Enum):
    """What a column shows."""

    NO = enum.auto()
    WHO = enum.auto()
    UNIT = enum.auto()
    GROUP = enum.auto()
    MARK = enum.auto()
    AVERAGE = enum.auto()
    STATE = enum.auto()


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One column: its name for settings, what it shows, and for marks which discipline, by place."""

    key: str
    part: Part
    width: int
    discipline: int = -1
    wide_only: bool = False


COMMAS = {"uk": ",", "en": "."}
TITLES: dict[Part, Callable[[], str]] = {
    Part.NO: lambda: "№",
    Part.WHO: lambda: tr("Listener"),
    Part.UNIT: lambda: tr("Unit"),
    Part.GROUP: lambda: tr("Gr."),
    Part.AVERAGE: lambda: tr("Avg. points"),
    Part.STATE: lambda: tr("State"),
}


def columns_of(disciplines: Sequence[DisciplineRow]) -> list[GridColumn]:
    """The columns in their order: who, marks, what follows from them."""
    return [
        GridColumn("no", Part.NO, 40),
        GridColumn("who", Part.WHO, 232),
        GridColumn("unit", Part.UNIT, 200, wide_only=True),
        GridColumn("group", Part.GROUP, 36),
        *(GridColumn(f"d{each.id}", Part.MARK, 90, at) for at, each in enumerate(disciplines)),
        GridColumn("average", Part.AVERAGE, 72, wide_only=True),
        GridColumn("state", Part.STATE, 140),
    ]


def short_of(discipline: DisciplineRow) -> str:
    """A discipline's short name in the interface's language."""
    return (discipline.short_en if language() == "en" else "") or discipline.short_uk


_VOWELS = "аеєиіїоуюяaeiouy"
_TOGETHER = {first + second for first in "бвгґдзкпстфх" for second in "рл"}
_LONG_WORD = 8


def breakable(name: str) -> str:
    """A name whose long words may break between syllables; the soft hyphens show only where a line ends."""
    return " ".join(_syllables(word) if len(word) > _LONG_WORD else word for word in name.split(" "))


def _syllables(word: str) -> str:
    """A word with a soft hyphen before each consonant that a vowel follows; «пр», «кл» stay together."""
    if "-" in word:
        return word
    low = word.casefold()
    breaks = [
        at - 1 if low[at - 1 : at + 1] in _TOGETHER else at
        for at in range(2, len(low) - 1)
        if _opens(low, at)
    ]
    edges = [0, *breaks, len(word)]
    return "\N{SOFT HYPHEN}".join(word[start:end] for start, end in itertools.pairwise(edges) if end > start)


def _opens(word: str, at: int) -> bool:
    """Whether a syllable opens with the letter at this place."""
    return word[at] not in _VOWELS + "ьй" and word[at + 1] in _VOWELS


def form_of(discipline: DisciplineRow) -> str:
    """A discipline's form of control in a word."""
    if discipline.form is FormOfControl.PASS_FAIL:
        return tr("credit")
    return tr("exam") if discipline.exam else tr("graded credit")


def short_form_of(discipline: DisciplineRow) -> str:
    """The same shortened, for the head of a column."""
    if discipline.form is FormOfControl.PASS_FAIL:
        return tr("cr.")
    return tr("ex.") if discipline.exam else tr("gr. cr.")


def control_of(discipline: DisciplineRow) -> str:
    """Form of control and hours: «іспит · 60 год»."""
    hours = tr("{count} h").format(count=discipline.hours) if discipline.hours else ""
    return " · ".join(filter(None, (form_of(discipline), hours)))


_NUMBERS = frozenset({Part.NO, Part.GROUP, Part.MARK, Part.AVERAGE})


def alignment_of(column: GridColumn) -> Qt.AlignmentFlag:
    """Figures stand at the right, words at the left."""
    right = Qt.AlignmentFlag.AlignRight if column.part in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return right | Qt.AlignmentFlag.AlignVCenter
