"""Fitting text to its box: what size it takes, how it breaks, and who must be told when it does not fit."""

import enum
import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from trainingdesk.documents.faces import MM, faces
from trainingdesk.documents.layout import Box, Style
from trainingdesk.documents.sheet import Line, Mark, Rule
from trainingdesk.domain.typography import mixed_words
from trainingdesk.words import tr

_FINE = 10  # sizes go down by a tenth of a point
_HAIR = 1e-6  # mm; forgives the last bit of a division


class Reason(enum.StrEnum):
    """Why a paper cannot be printed; the value is the code of its sentence."""

    TOO_WIDE = "misfit-too-wide"
    TOO_LONG = "misfit-too-long"
    NO_LETTER = "misfit-no-letter"
    LOOK_ALIKE = "misfit-look-alike"


@dataclass(frozen=True, slots=True)
class Misfit:
    """One text of one person's paper that cannot be printed: its box, and by how much or which letter.

    ``over`` is in mm; ``letters`` are those no face of the paper can draw.
    """

    registration: str
    person: str
    box: str
    reason: Reason
    text: str
    over: float = 0.0
    letters: str = ""

    @property
    def code(self) -> str:
        """The code of the sentence that says it (``words.sentence``)."""
        return self.reason

    @property
    def facts(self) -> Mapping[str, object]:
        """What fills the sentence, the box under its name in the language spoken."""
        return {
            "person": self.person,
            "box": tr(self.box),
            "text": self.text,
            "over": self.over,
            "letters": self.letters,
        }


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text in a size: its width in mm, how much too wide it still is, and letters nobody can draw."""

    size: float
    width: float
    over: float = 0.0
    missing: str = ""
    mixed: tuple[str, ...] = ()
    """Words with Latin letters among Cyrillic ones."""


@dataclass(slots=True)
class Tray:
    """Collects the marks of one sheet and what did not fit on it."""

    registration: str
    person: str
    colours: Mapping[str, str]
    marks: list[Mark] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)

    def put(
        self, text: str, style: Style, x: float, y: float, align: str = "L", most: float = 0.0, box: str = ""
    ) -> float:
        """Set one line; return its width in mm. ``most`` 0 means that somebody else has measured it."""
        fit = fitted(text, style.face, style.size, style.down_to, style.track, most or math.inf)
        self.complain(fit, box, text)
        if text and not fit.missing:
            left = x - fit.width * {"L": 0.0, "C": 0.5, "R": 1.0}[align]
            self.marks.append(
                Line(style.face, fit.size, left, y, text, self.colours[style.colour], style.track)
            )
        return fit.width

    def letters(
        self, text: str, face: str, size: float, x: float, y: float, colour: str, *, track: float = 0.0
    ) -> None:
        """Set a line somebody else has measured, its left end at ``x``."""
        if not faces()[face].missing(text):
            self.marks.append(Line(face, size, x, y, text, self.colours[colour], track))

    def centred(self, text: str, style: Style, size: float, x: float, y: float) -> None:
        """Set a line somebody else has measured, its middle at ``x``."""
        if not faces()[style.face].missing(text):
            width = faces()[style.face].width(text, size, style.track)
            self.letters(text, style.face, size, x - width / 2, y, style.colour, track=style.track)

    def rule(self, x1: float, y1: float, x2: float, y2: float, weight: float, colour: str) -> None:
        """Draw one rule."""
        self.marks.append(Rule(x1, y1, x2, y2, weight, self.colours[colour]))

    def complain(self, fit: Fitted, box: str, text: str) -> None:
        """Remember what is wrong with a fitted text, if anything is."""
        if fit.missing:
            self.misfits.append(self._misfit(box, Reason.NO_LETTER, text, letters=fit.missing))
        elif fit.mixed:
            self.misfits.append(self._misfit(box, Reason.LOOK_ALIKE, ", ".join(fit.mixed)))
        elif fit.over:
            self.misfits.append(self._misfit(box, Reason.TOO_WIDE, text, over=fit.over))

    def overflow(self, box: str, text: str, over: float) -> None:
        """Remember that a column is too long for its height, by ``over`` mm."""
        self.misfits.append(self._misfit(box, Reason.TOO_LONG, text, over=over))

    def _misfit(self, box: str, reason: Reason, text: str, *, over: float = 0.0, letters: str = "") -> Misfit:
        return Misfit(self.registration, self.person, box, reason, text, round(over, 1), letters)


def put_box(tray: Tray, box: Box, text: str, *, y: float, size: float, blank: bool = False) -> None:
    """Set the line of a box at baseline ``y``; on a ``blank`` only what varies, in the same place."""
    whole = box.before + text
    fit = fitted(whole, box.face, size, box.down_to, box.track, box.max)
    tray.complain(fit, box.box, whole)
    if fit.missing or not text or (blank and not box.varies):
        return
    left = box.at[0] - fit.width * {"L": 0.0, "C": 0.5, "R": 1.0}[box.align]
    shown = whole
    if blank and box.before:
        left += faces()[box.face].width(box.before, fit.size, box.track) + box.track / MM
        shown = text
    tray.marks.append(
        Line(box.face, fit.size, left, y, shown, tray.colours[box.colour], box.track, box.tagged)
    )


@functools.lru_cache(maxsize=16384)
def fitted(text: str, face: str, size: float, down_to: float | None, track: float, most: float) -> Fitted:
    """Find the largest size, from ``size`` down to ``down_to`` by tenths, at which ``text`` fits."""
    letters = faces()[face]
    missing = letters.missing(text)
    if missing:
        return Fitted(size, 0.0, missing=missing)
    width = letters.width(text, size, track)
    mixed = mixed_words(text)
    if width <= most + _HAIR or mixed:
        return Fitted(size, width, mixed=mixed)
    smallest = size if down_to is None else down_to
    room = most * MM - track * max(len(text) - 1, 0)
    best = max(smallest, min(size, math.floor(room * 1000 / letters.advance(text) * _FINE) / _FINE))
    width = letters.width(text, best, track)
    return Fitted(best, width, over=max(0.0, width - most) if width > most + _HAIR else 0.0)


@functools.lru_cache(maxsize=4096)
def wrapped(text: str, face: str, size: float, most: float) -> tuple[str, ...]:
    """Break a text at plain spaces into lines of at most ``most`` mm; a wider word keeps its own line.

    A last line of one word is avoided: the line before gives up what follows its last comma, or else a word.
    """
    letters = faces()[face]
    if letters.missing(text):
        return (text,)
    lines: list[list[str]] = [[]]
    for word in text.split(" "):
        if lines[-1] and letters.width(" ".join([*lines[-1], word]), size) > most:
            lines.append([])
        lines[-1].append(word)
    if len(lines) > 1 and len(lines[-1]) == 1:
        _share(lines, lambda words: letters.width(" ".join(words), size) <= most)
    return tuple(" ".join(line) for line in lines)


def _share(lines: list[list[str]], fits: Callable[[list[str]], bool]) -> None:
    """Move the end of the last line but one down to a lonely last word."""
    above, last = lines[-2], lines[-1]
    commas = [place for place, word in enumerate(above) if word.endswith(",") and place + 1 < len(above)]
    for place in [*(comma + 1 for comma in commas[-1:]), len(above) - 1]:
        if place > 1 and fits(above[place:] + last):
            lines[-2:] = [above[:place], above[place:] + last]
            return
