"""A plain list on A4: heading, «станом на», a table whose headings stand on every page, page numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from trainingdesk.documents.faces import FORM_FILES, faces
from trainingdesk.documents.fitting import wrapped
from trainingdesk.documents.guilloche import HEIGHT, WIDTH
from trainingdesk.documents.sheet import PORTRAIT, About, Line, Mark, Rule, Sheet, to_pdf
from trainingdesk.domain.listing import Listing

INK = "#000000"
LEFT, RIGHT, TOP, BOTTOM = 20.0, 10.0, 15.0, 15.0
"""Margins in mm; the left one is for the binder."""
_TITLE, _ABOUT, _HEAD, _TEXT, _FOOT = 14.0, 10.5, 9.5, 9.5, 8.5  # points
_LEADING, _AIR = 4.1, 1.3  # millimetres: from line to line; between a line of text and a rule
_FIRST_TABLE, _NEXT_TABLE = 17.0, 2.0  # millimetres below the top margin
_ASCENT = 3.0  # millimetres from the top of a line to its letters' foot
_OUTER, _INNER = 0.8, 0.25  # points
_ALIGNED = {"number": "right", "centre": "centre", "date": "centre"}


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table, broken into lines cell by cell; ``height`` in mm."""

    cells: tuple[tuple[str, ...], ...]
    height: float


def listing_pdf(listing: Listing, dated: date, author: str = "") -> bytes:
    """The list as a PDF; a letter the face does not have is shown as «?», since a list proves nothing."""
    about = About(listing.title, author, listing.about, dated)
    return to_pdf(list(sheets(listing)), about, FORM_FILES)


def sheets(listing: Listing) -> Iterator[Sheet]:
    """The pages of a list, one at least."""
    size = (WIDTH, HEIGHT) if listing.landscape else PORTRAIT
    widths = _widths(listing, size[0] - LEFT - RIGHT)
    head = _row([each.heading for each in listing.columns], widths, "form-bold", _HEAD)
    rows = [_row(cells, widths, "form", _TEXT) for cells in listing.rows]
    pages = _pages(rows, head.height, size[1] - TOP - BOTTOM)
    for number, page in enumerate(pages, start=1):
        marks: list[Mark] = []
        top = TOP + (_FIRST_TABLE if number == 1 else _NEXT_TABLE)
        if number == 1:
            _centred(marks, listing.title, "form-bold", _TITLE, TOP + 5.0, size[0])
            _centred(marks, listing.about, "form", _ABOUT, TOP + 11.5, size[0])
        _table(marks, listing, widths, (head, *page), top)
        _foot(marks, listing, number, len(pages), size)
        yield Sheet((), tuple(marks), size=size)


def _widths(listing: Listing, room: float) -> list[float]:
    """The columns' widths in mm, shared out so that they fill the page."""
    whole = sum(each.width for each in listing.columns)
    return [each.width * room / whole for each in listing.columns]


def _row(cells: Sequence[str], widths: Sequence[float], face: str, size: float) -> _Row:
    broken = tuple(
        tuple(_broken(text, face, size, width - 2 * _AIR)) for text, width in zip(cells, widths, strict=True)
    )
    return _Row(broken, max(len(lines) for lines in broken) * _LEADING + 2 * _AIR)


def _broken(text: str, face: str, size: float, most: float) -> Iterator[str]:
    """Break a text at spaces, and a word wider than its column wherever it must."""
    letters = faces()[face]
    shown = "".join("?" if letters.missing(char) else char for char in text)
    for line in wrapped(shown, face, size, most):
        rest = line
        while letters.width(rest, size) > most and len(rest) > 1:
            end = len(rest) - 1
            while end > 1 and letters.width(rest[:end], size) > most:
                end -= 1
            yield rest[:end]
            rest = rest[end:]
        yield rest


def _pages(rows: Sequence[_Row], head: float, room: float) -> list[list[_Row]]:
    """Share the rows out to pages of ``room`` mm; a row taller than a page keeps a page of its own."""
    pages: list[list[_Row]] = [[]]
    left = room - _FIRST_TABLE - head
    for row in rows:
        if row.height > left and pages[-1]:
            pages.append([])
            left = room - _NEXT_TABLE - head
        pages[-1].append(row)
        left -= row.height
    return pages


def _table(
    marks: list[Mark], listing: Listing, widths: Sequence[float], rows: Sequence[_Row], top: float
) -> None:
    y, right = top, LEFT + sum(widths)
    for place, row in enumerate(rows):
        heading = place == 0
        marks.append(Rule(LEFT, y, right, y, _OUTER if place < 2 else _INNER, INK))  # noqa: PLR2004 - the heading
        x = LEFT
        for column, width, lines in zip(listing.columns, widths, row.cells, strict=True):
            side = "centre" if heading else _ALIGNED.get(column.style, "left")
            face = "form-bold" if heading else "form"
            for number, text in enumerate(lines):
                foot = y + _AIR + _ASCENT + number * _LEADING
                _put(marks, text, face, _HEAD if heading else _TEXT, (x + _AIR, width - 2 * _AIR, foot), side)
            x += width
        y += row.height
    marks.append(Rule(LEFT, y, right, y, _OUTER, INK))
    x = LEFT
    for width in (0.0, *widths):
        x += width
        edge = x == LEFT or abs(x - right) < 0.01  # noqa: PLR2004 - a hair
        marks.append(Rule(x, top, x, y, _OUTER if edge else _INNER, INK))


def _put(
    marks: list[Mark], text: str, face: str, size: float, room: tuple[float, float, float], side: str
) -> None:
    """Put a line into its room: left end, width, and the foot of its letters."""
    left, width, foot = room
    free = width - faces()[face].width(text, size)
    shift = {"left": 0.0, "right": free, "centre": free / 2}[side]
    if text:
        marks.append(Line(face, size, left + max(shift, 0.0), foot, text, INK))


def _centred(marks: list[Mark], text: str, face: str, size: float, y: float, width: float) -> None:
    for number, line in enumerate(_broken(text, face, size, width - LEFT - RIGHT)):
        _put(marks, line, face, size, (LEFT, width - LEFT - RIGHT, y + number * _LEADING), "centre")


def _foot(marks: list[Mark], listing: Listing, number: int, of: int, size: tuple[float, float]) -> None:
    room = (LEFT, size[0] - LEFT - RIGHT, size[1] - 8.0)
    title = next(_broken(listing.title, "form", _FOOT, room[1] - 40.0), "")
    _put(marks, title, "form", _FOOT, room, "left")
    _put(marks, listing.page.format(page=number, of=of), "form", _FOOT, room, "right")
