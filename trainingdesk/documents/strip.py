"""The strip of facts under the specialization: period, workload and grounds side by side."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from trainingdesk.documents.faces import faces
from trainingdesk.documents.fitting import Fitted, Tray
from trainingdesk.documents.layout import Strip, StripColumn
from trainingdesk.documents.wording import words

_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class _Column:
    """One column as it will stand: Ukrainian lines, one English line, the widest of them in mm."""

    box: str
    caption: str
    uk: tuple[str, ...]
    en: str
    width: float


@dataclass(frozen=True, slots=True)
class _Arranged:
    """The strip as it will stand; ``over`` is what is missing, in mm, even after every break."""

    columns: tuple[_Column, ...]
    uk_size: float
    en_size: float
    over: float


def put_strip(tray: Tray, strip: Strip, fields: Mapping[str, str], *, blank: bool) -> None:
    """Set the strip; on a pre-printed ``blank`` without captions and separators."""
    texts = tuple((words(column.uk, fields), words(column.en, fields, "en")) for column in strip.columns)
    missing = [
        (column.box, uk, face.missing(uk))
        for column, (uk, _) in zip(strip.columns, texts, strict=True)
        for face in [faces()[strip.uk.face]]
        if face.missing(uk)
    ]
    for box, text, letters in missing:
        tray.complain(Fitted(strip.uk.size, 0.0, missing=letters), box, text)
    if missing:
        return
    arranged = _arrange(strip, texts)
    if arranged.over > _HAIR:
        widest = max(arranged.columns, key=lambda column: column.width)
        tray.complain(Fitted(arranged.uk_size, 0.0, over=arranged.over), widest.box, " ".join(widest.uk))
    gap = _gap(strip, arranged.columns)
    x = strip.field[0] + gap / 2
    deepest = max((len(column.uk) for column in arranged.columns), default=1) - 1
    for index, column in enumerate(arranged.columns):
        middle = x + column.width / 2
        if not blank:
            tray.put(column.caption, strip.caption, middle, strip.caption.y, "C")
            if index:
                foot = strip.separator.bottom + strip.uk.step * deepest
                tray.rule(
                    x - gap / 2,
                    strip.separator.top,
                    x - gap / 2,
                    foot,
                    strip.separator.weight,
                    strip.separator.colour,
                )
        for row, line in enumerate(column.uk):
            tray.centred(line, strip.uk, arranged.uk_size, middle, strip.uk.y + strip.uk.step * row)
        below = strip.en.y + strip.uk.step * (len(column.uk) - 1)
        tray.centred(column.en, strip.en, arranged.en_size, middle, below)
        x += column.width + gap


@functools.lru_cache(maxsize=256)
def _arrange(strip: Strip, texts: tuple[tuple[str, str], ...]) -> _Arranged:
    """Find sizes and breaks: smaller letters first, then breaks from the last column to the first."""
    smallest = strip.uk.down_to or strip.uk.size
    sizes = [strip.uk.size - 0.1 * step for step in range(round((strip.uk.size - smallest) * 10) + 1)]
    breakable = [index for index, column in enumerate(strip.columns) if column.break_at][::-1]
    tries = [(size, frozenset[int]()) for size in sizes]
    tries += [(smallest, frozenset(breakable[: count + 1])) for count in range(len(breakable))]
    arranged = _Arranged((), strip.uk.size, strip.en.size, 0.0)
    for size, broken in tries:
        english = max(strip.en.down_to or strip.en.size, strip.en.size * size / strip.uk.size)
        columns = tuple(
            _column(strip, column, uk, en, (round(size, 1), round(english, 1)), broken=index in broken)
            for index, (column, (uk, en)) in enumerate(zip(strip.columns, texts, strict=True))
            if uk
        )
        over = (strip.least_gap - _gap(strip, columns)) * len(columns)
        arranged = _Arranged(columns, round(size, 1), round(english, 1), max(0.0, over))
        if over <= 0:
            break
    return arranged


def _gap(strip: Strip, columns: tuple[_Column, ...]) -> float:
    """Return the air between two columns, of which each end of the strip has half."""
    left, right = strip.field
    return (right - left - sum(column.width for column in columns)) / max(1, len(columns))


def _column(
    strip: Strip, column: StripColumn, uk: str, en: str, sizes: tuple[float, float], *, broken: bool
) -> _Column:
    lines: tuple[str, ...] = (uk,)
    if broken:
        head, mark, tail = uk.partition(column.break_at)
        lines = (f"{head}{mark}", tail.strip()) if column.break_after else (head.strip(), f"{mark}{tail}")
    upright, italic = faces()[strip.uk.face], faces()[strip.en.face]
    widths = [upright.width(line, sizes[0]) for line in lines if line]
    caption = faces()[strip.caption.face].width(column.caption, strip.caption.size, strip.caption.track)
    widest = max(*widths, italic.width(en, sizes[1]), caption)
    return _Column(column.box, column.caption, tuple(line for line in lines if line), en, widest)
