"""Blocks of an act cut into strips, the pieces a sheet is filled with: a line, a row, the signatures.

Marks of a strip lie in mm from its own top left corner; the field is 180 mm wide on either side of the paper.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from trainingdesk.documents.act_blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Pair,
    Ruled,
    Signatures,
    Table,
    TableLook,
    Text,
    Title,
)
from trainingdesk.documents.faces import MM, faces
from trainingdesk.documents.fitting import Tray, wrapped
from trainingdesk.documents.layout import Style

FIELD = 180.0
BODY, BOLD, ITALIC = "form", "form-bold", "form-italic"
INK, CAPTION = "ink", "caption"
COLOURS = {INK: "#000000", CAPTION: "#444444"}

BODY_SIZE, BODY_LEADING = 11.6, 15 / MM
NOTE_SIZE, NOTE_LEADING = 9.6, 12.4 / MM
FRAME, UPRIGHT, INNER = 0.8, 0.4, 0.25
_ASCENT = 0.256  # mm a point: from the top of a line to its baseline, as Liberation Serif sits in it
_MIDDLE = 0.115  # mm a point: half the height of its small letters over the middle of a row
_RULE_STEP = 8.0
_WHOLE = 10
"""A table of no more rows is not cut."""
_COLUMN = 54.0
_COLUMN_STEP = 63.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece that is never cut: its height in mm, what it draws, and what it may not be parted from.

    ``table`` names the table it is a row of (0 for none); ``head`` marks a heading row, repeated overleaf.
    ``before`` is free space over it, left out at the head of a sheet.
    """

    height: float
    paint: Callable[[Tray, float, float], None]
    before: float = 0.0
    with_next: bool = False
    table: int = 0
    head: bool = False


def strips(block: Block, table: int, tray: Tray) -> Iterator[Strip]:
    """Cut one block; what does not fit is told to ``tray``. ``table`` is a number no other block has."""
    match block:
        case Title():
            yield from _title(block)
        case Pair():
            yield _pair(block)
        case Text():
            yield from _text(block)
        case Heading():
            yield _heading(block)
        case Table():
            yield from _table(block, table, tray)
        case Ruled():
            yield from _ruled(block)
        case Signatures():
            yield _signatures(block, tray)


def _line(
    text: str, size: float, y: float, face: str = BODY, x: float = 0.0, box: str = "", colour: str = INK
) -> Callable[[Tray, float, float], None]:
    """A painter of one line at the left."""

    def paint(tray: Tray, left: float, top: float) -> None:
        tray.put(text, Style(face, colour, size), left + x, top + y, most=FIELD - x, box=box)

    return paint


def _title(block: Title) -> Iterator[Strip]:
    """The word, and the name of the act under it; a long name breaks into lines."""

    def word(tray: Tray, left: float, top: float) -> None:
        style = Style(BOLD, INK, 16, track=2.4)
        tray.put(block.title, style, left + FIELD / 2, top + 5, "C", box="act title")

    yield Strip(7.0, word, with_next=True)
    lines = wrapped(block.subtitle, BOLD, 12, FIELD - 10)
    for place, line in enumerate(lines):

        def name(tray: Tray, left: float, top: float, line: str = line) -> None:
            style = Style(BOLD, INK, 12)
            tray.put(line, style, left + FIELD / 2, top + 4.4, "C", most=FIELD, box="act title")

        yield Strip(8.6 if place == len(lines) - 1 else 5.2, name, with_next=True)


def _pair(block: Pair) -> Strip:
    def paint(tray: Tray, left: float, top: float) -> None:
        style = Style(BODY, INK, BODY_SIZE)
        tray.put(block.left, style, left, top + 4.8, most=80, box="act place")
        tray.put(block.right, style, left + FIELD, top + 4.8, "R", most=95, box="act date")

    return Strip(9.4, paint, with_next=True)


def _text(block: Text) -> Iterator[Strip]:
    """A paragraph, two lines of which at least stay together at either end."""
    size, leading = (NOTE_SIZE, NOTE_LEADING) if block.note else (BODY_SIZE, BODY_LEADING)
    lines = wrapped(block.text, BODY, size, FIELD)
    for place, line in enumerate(lines):
        yield Strip(
            leading,
            _line(line, size, size * _ASCENT + (leading - size / MM) / 2, box=block.box),
            before=_over(block) if place == 0 else 0.0,
            with_next=block.with_next or (len(lines) > 1 and place in {0, len(lines) - 2}),
        )


def _over(block: Text) -> float:
    """Free space over a paragraph; what ends an act stands clear of the rules above."""
    if block.with_next:
        return 9.0
    return 1.6 if block.note else 1.1


def _heading(block: Heading) -> Strip:
    size = 12.4 if block.car else 11.2
    before = 9.0 if block.car else 6.4
    height = 3.6 if block.car else 6.6
    return Strip(height, _line(block.text, size, 3.6, BOLD, box="act heading"), before=before, with_next=True)


def _ruled(block: Ruled) -> Iterator[Strip]:
    """Rules to write on; what is known already stands on them."""
    size = 10.8
    lines = list(wrapped(block.text, BODY, size, FIELD)) if block.text else []
    for place in range(max(block.rules, len(lines) + (1 if lines else 0))):
        text = lines[place] if place < len(lines) else ""

        def paint(tray: Tray, left: float, top: float, text: str = text) -> None:
            if text:
                style = Style(BODY, INK, size)
                tray.put(text, style, left, top + _RULE_STEP - 2.2, most=FIELD, box="remarks of the act")
            tray.rule(left, top + _RULE_STEP - 1.2, left + FIELD, top + _RULE_STEP - 1.2, 0.3, INK)

        yield Strip(_RULE_STEP, paint, with_next=True)


# --- tables ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Set:
    """A cell set: its lines, their size and the height they take in mm."""

    cell: Cell
    lines: tuple[str, ...]
    size: float
    leading: float


def _table(block: Table, table: int, tray: Tray) -> Iterator[Strip]:
    """The heading, then one strip a row; the first rows stay with the heading."""
    look = block.look
    if block.head:
        yield _head_row(block, table)
    for place, row in enumerate(block.rows):
        cells = [_set(cell, look, column, tray) for column, cell in enumerate(row)]
        tallest = max((len(each.lines) * each.leading + 2 * look.around for each in cells), default=0.0)
        grown = any(len(each.lines) > 1 for each in cells)
        height = max(look.row, tallest) if grown or look.lines > 2 else look.row  # noqa: PLR2004 - «flowing»
        last = place == len(block.rows) - 1
        keep = len(block.rows) <= _WHOLE or place == 0 or place >= len(block.rows) - 2
        yield Strip(
            height,
            _row_painter(cells, look, height, last=last),
            before=look.over if place == 0 else 0.0,
            with_next=keep and not last,
            table=table,
        )


def _set(cell: Cell, look: TableLook, column: int, tray: Tray) -> _Set:
    """Fit one cell: its full size, the smallest on one line, then lines; too many are a misfit."""
    face = BOLD if cell.bold else BODY
    letters = faces()[face]
    most = look.widths[column] - 2 * look.pad
    size = look.sizes[column]
    if not cell.text or letters.missing(cell.text):
        return _Set(cell, (cell.text,), size, _leading(look, size))
    smallest = look.down_to if look.down_to is not None else size
    while size > smallest and letters.width(cell.text, size) > most:
        size = max(smallest, round(size - 0.1, 1))
    if letters.width(cell.text, size) <= most:
        return _Set(cell, (cell.text,), size, _leading(look, size))
    lines = wrapped(cell.text, face, size, most)
    if len(lines) > look.lines:
        tray.overflow(cell.box, cell.text, (len(lines) - look.lines) * _leading(look, size))
    return _Set(cell, lines, size, _leading(look, size))


def _leading(look: TableLook, size: float) -> float:
    return look.leading or size * 1.19 / MM


def _row_painter(
    cells: list[_Set], look: TableLook, height: float, *, last: bool
) -> Callable[[Tray, float, float], None]:
    """Paint the words of a row, the rules between its cells and the one under it."""

    def paint(tray: Tray, left: float, top: float) -> None:
        x = left
        for column, each in enumerate(cells):
            width = look.widths[column]
            _cell(tray, each, look, (x, top, width, height))
            x += width
            if column < len(cells) - 1:
                weight = FRAME if column == look.thick_after else UPRIGHT
                tray.rule(x, top, x, top + height, weight, INK)
        if not last:
            tray.rule(left, top + height, x, top + height, INNER, INK)

    return paint


def _cell(tray: Tray, each: _Set, look: TableLook, place: tuple[float, float, float, float]) -> None:
    """Set the lines of one cell: flowing words from its top, others in its middle."""
    x, top, width, height = place
    style = Style(BOLD if each.cell.bold else BODY, INK, each.size)
    at = {"L": x + look.pad, "C": x + width / 2, "R": x + width - look.pad}[each.cell.align]
    block = len(each.lines) * each.leading
    flowing = look.lines > 2  # noqa: PLR2004 - words that run over many lines begin at the top
    first = top + (look.around if flowing else (height - block) / 2)
    baseline = first + each.leading / 2 + each.size * _MIDDLE
    for line in each.lines:
        tray.put(line, style, at, baseline, each.cell.align, most=width - 2 * look.pad, box=each.cell.box)
        baseline += each.leading


def _head_row(block: Table, table: int) -> Strip:
    look = block.look
    leading = look.head_size * 1.12 / MM

    def paint(tray: Tray, left: float, top: float) -> None:
        x = left
        for column, text in enumerate(block.head):
            width = look.widths[column]
            lines = wrapped(text, BODY, look.head_size, width - 2.0)
            y = top + (look.head - len(lines) * leading) / 2 + leading / 2 + look.head_size * _MIDDLE
            for line in lines:
                style = Style(BODY, INK, look.head_size, 7.5)
                tray.put(line, style, x + width / 2, y, "C", most=width - 1.0, box="act table")
                y += leading
            x += width
            if column < len(block.head) - 1:
                weight = FRAME if column == look.thick_after else UPRIGHT
                tray.rule(x, top, x, top + look.head, weight, INK)
        tray.rule(left, top + look.head, x, top + look.head, FRAME if look.thick_after >= 0 else UPRIGHT, INK)

    return Strip(look.head, paint, with_next=True, table=table, head=True)


# --- signatures --------------------------------------------------------------------------------------

_POST, _POST_STEP, _FREE_POSTS = 10.4, 4.5, 3
_MEMBER = 14.0


def _signatures(block: Signatures, tray: Tray) -> Strip:
    """The block as one strip: it cannot be cut."""
    columns = [(column, _posts(column, _COLUMN, tray)) for column in block.columns]
    more = max((len(lines) for _, lines in columns), default=0) - _FREE_POSTS
    shift = max(0, more) * _POST_STEP
    names = max((len(_name(column.name, _COLUMN)[0]) for column, _ in columns), default=1) - 1
    height = 68.0 + shift + names * _POST_STEP
    members = [(member, _posts(member, 70.0, tray)) for member in block.members]
    tall = [max(_MEMBER, 9.0 + len(lines) * _POST_STEP) for _, lines in members]

    def paint(tray: Tray, left: float, top: float) -> None:
        for place, (column, lines) in enumerate(columns):
            _column(tray, block, column, lines, (left + place * _COLUMN_STEP, top + 5.5, shift), names)
        y = top + height + 5
        if members:
            tray.put(block.commission, Style(BOLD, INK, 9.4), left, y + 2, box="signature of the act")
        for (member, lines), step in zip(members, tall, strict=True):
            _member(tray, block, member, lines, (left, y + 7))
            y += step

    return Strip(height + (sum(tall) + 13 if members else 0.0), paint, before=4.0)


def _posts(column: Column, most: float, tray: Tray) -> list[str]:
    """Post and rank in lines of one column; more than six leave no room to sign."""
    lines = [line for post in column.posts for line in wrapped(post, BODY, _POST, most)]
    if len(lines) > 6:  # noqa: PLR2004 - as the docstring says
        tray.overflow("signature of the act", " ".join(column.posts), (len(lines) - 6) * _POST_STEP)
    return lines


def _column(
    tray: Tray,
    block: Signatures,
    column: Column,
    lines: list[str],
    place: tuple[float, float, float],
    names: int,
) -> None:
    """What was done, who, the rule to sign on, the name (``names`` lines more than one), date, seal."""
    x, y, shift = place
    tray.put(column.did, Style(BOLD, INK, 9.4, 8.4), x, y, most=_COLUMN, box="signature of the act")
    for number, line in enumerate(lines):
        style = Style(BODY, INK, _POST)
        tray.put(line, style, x, y + 6.4 + number * _POST_STEP, most=_COLUMN, box="signature of the act")
    rule = y + 31 + shift
    tray.rule(x, rule, x + _COLUMN, rule, 0.4, INK)
    caption = Style(ITALIC, CAPTION, 7)
    tray.put(block.signature, caption, x + _COLUMN / 2, rule + 3.7, "C", box="signature of the act")
    _put_name(tray, column.name, x, rule + 10, _COLUMN)
    plain = Style(BODY, INK, 10.4)
    below = rule + 18 + names * _POST_STEP
    tray.put(block.date_line, plain, x, below, box="signature of the act")
    if column.seal:
        tray.put(block.seal, plain, x, below + 11, box="signature of the act")


def _member(
    tray: Tray, block: Signatures, member: Column, lines: list[str], place: tuple[float, float]
) -> None:
    """One line of the commission: post, rule, name."""
    x, y = place
    plain = Style(BODY, INK, _POST)
    tray.put(member.did, plain, x, y, most=70, box="signature of the act")
    for number, line in enumerate(lines, start=1):
        tray.put(line, plain, x, y + number * _POST_STEP, most=70, box="signature of the act")
    tray.rule(x + 76, y, x + 120, y, 0.4, INK)
    caption = Style(ITALIC, CAPTION, 7)
    tray.put(block.signature, caption, x + 98, y + 3.3, "C", box="signature of the act")
    _put_name(tray, member.name, x + 126, y, _COLUMN)


def _name(name: str, most: float) -> tuple[tuple[str, ...], float]:
    """«Ім’я ПРІЗВИЩЕ» on one line, else on two, else the surname broken after its hyphen; and the size."""
    letters = faces()[BOLD]
    if letters.missing(name) or letters.width(name, 9, 0) <= most:
        return (name,), 10.6
    given, _, surname = name.partition(" ")
    halves = re.split(r"(?<=-)", surname)
    for lines in ((given, surname), (given, *halves)):
        if all(letters.width(line, 9, 0) <= most for line in lines):
            size = 10.6
            while any(letters.width(line, size, 0) > most for line in lines):
                size = round(size - 0.1, 1)
            return lines, size
    return (given, *halves), 9


def _put_name(tray: Tray, name: str, x: float, y: float, most: float) -> None:
    lines, size = _name(name, most)
    for place, line in enumerate(lines):
        style = Style(BOLD, INK, size, 9)
        tray.put(line, style, x, y + place * _POST_STEP, most=most, box="signature of the act")
