"""An office paper on A4 sheets: blocks cut into pieces that are never parted, pieces laid on pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from trainingdesk.documents.faces import FORM_FILES, MM, faces
from trainingdesk.documents.fitting import Misfit, Tray, wrapped
from trainingdesk.documents.layout import Style
from trainingdesk.documents.paper_blocks import (
    Block,
    Centred,
    ColumnLook,
    Ends,
    Group,
    Listed,
    NewPage,
    Paper,
    Signature,
    Words,
)
from trainingdesk.documents.sheet import PORTRAIT, About, Sheet, to_pdf
from trainingdesk.domain.refusal import Rejected

FIELD = 180.0
_LEFT, _TOP, _BOTTOM, _FOOT = 20.0, 18.0, 279.0, 288.4
_BODY, _BOLD, _ITALIC = "form", "form-bold", "form-italic"
_INK, _CAPTION = "ink", "caption"
_COLOURS = {_INK: "#000000", _CAPTION: "#444444"}
_LEADING = 1.28  # of the size
_ASCENT = 0.256  # mm a point: from the top of a line to its baseline
_FRAME, _UPRIGHT, _INNER = 0.8, 0.4, 0.25
_PAD, _AIR = 1.6, 1.0  # millimetres beside and over the words of a cell
_LONELY = 6
"""A last line of one word has at least so many letters (typography, 14)."""
_NAME_AT, _RULE_AT = 122.0, (84.0, 116.0)

Paint = Callable[[Tray, float, float], None]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece that is never cut; ``before`` is left out at the head of a page."""

    height: float
    paint: Paint
    before: float = 0.0
    keep: bool = False
    head: "_Piece | None" = None
    """The heading of the table it is a row of."""
    new_page: bool = False


@dataclass(slots=True)
class _Page:
    placed: list[tuple[_Piece, float]] = field(default_factory=list)
    y: float = _TOP


def paper_pdf(paper: Paper) -> bytes:
    """The paper as a PDF; ``papers-do-not-fit`` when a text cannot be set."""
    sheets, misfits = laid_out(paper)
    if misfits:
        raise Rejected("papers-do-not-fit", n=len(misfits), **misfits[0].facts)
    about = About(paper.title, paper.author, paper.subject, paper.dated)
    return to_pdf(sheets, about, FORM_FILES)


def laid_out(paper: Paper) -> tuple[list[Sheet], list[Misfit]]:
    """The pages of a paper, and what does not fit on them; nothing is drawn yet."""
    pages = _paginated(piece for block in paper.blocks for piece in _pieces(block))
    tray = Tray(paper.title, paper.title, _COLOURS)
    sheets = []
    for number, page in enumerate(pages, start=1):
        mine = Tray(paper.title, paper.title, _COLOURS)
        for piece, y in page.placed:
            piece.paint(mine, _LEFT, y)
        if number == 1 and paper.mark:
            style = Style(_BOLD, _INK, 12, track=1.2)
            mine.put(paper.mark, style, _LEFT + FIELD, 13.0, "R", box="mark of the paper")
        small = Style(_BODY, _CAPTION, 8)
        mine.put(paper.foot, small, _LEFT, _FOOT, most=FIELD - 36, box="foot of the paper")
        told = paper.page.format(page=number, of=len(pages))
        mine.put(told, small, _LEFT + FIELD, _FOOT, "R", box="foot of the paper")
        tray.misfits += mine.misfits
        sheets.append(Sheet((), tuple(mine.marks), size=PORTRAIT))
    return sheets, list(dict.fromkeys(tray.misfits))


# --- pages -------------------------------------------------------------------------------------------


def _paginated(pieces: Iterator[_Piece]) -> list[_Page]:
    """Fill pages with chains of pieces that keep together."""
    pages = [_Page()]
    chain: list[_Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.keep:
            _place(pages, chain)
            chain = []
    _place(pages, chain)
    return pages


def _place(pages: list[_Page], chain: Sequence[_Piece]) -> None:
    height = sum(piece.before + piece.height for piece in chain)
    if pages[-1].placed and pages[-1].y + height > _BOTTOM and height < _BOTTOM - _TOP:
        _turn(pages, chain[0])
    for piece in chain:
        page = pages[-1]
        if page.placed and (piece.new_page or page.y + piece.before + piece.height > _BOTTOM):
            _turn(pages, piece)
        _put(pages[-1], piece)


def _turn(pages: list[_Page], piece: _Piece) -> None:
    """Begin a new page; a table that goes on there repeats its heading."""
    pages.append(_Page())
    if piece.head is not None:
        _put(pages[-1], piece.head)


def _put(page: _Page, piece: _Piece) -> None:
    if page.placed:
        page.y += piece.before
    page.placed.append((piece, page.y))
    page.y += piece.height


# --- blocks ------------------------------------------------------------------------------------------


def _pieces(block: Block) -> Iterator[_Piece]:
    match block:
        case Centred():
            yield from _centred(block)
        case Ends():
            yield _ends(block)
        case Words():
            yield from _words(block)
        case Listed():
            yield from _listed(block)
        case Signature():
            yield _signature(block)
        case NewPage():
            yield _Piece(0.0, lambda _tray, _left, _top: None, keep=True, new_page=True)


def _step(size: float) -> float:
    return size * _LEADING / MM


def _line(text: str, style: Style, x: float, align: str = "L") -> Paint:
    """A painter of one line, its baseline under its top."""

    def paint(tray: Tray, left: float, top: float) -> None:
        foot = top + style.size * _ASCENT + (_step(style.size) - style.size / MM) / 2
        tray.put(text, style, left + x, foot, align, most=FIELD + 0.5, box="text of the paper")

    return paint


def _centred(block: Centred) -> Iterator[_Piece]:
    face = _BOLD if block.bold else _BODY
    lines = wrapped(block.text, face, block.size, FIELD - 4)
    for place, text in enumerate(lines):
        last = place == len(lines) - 1
        style = Style(face, _INK, block.size, track=block.track)
        height = _step(block.size) + (block.after if last else 0.0)
        yield _Piece(height, _line(text, style, FIELD / 2, "C"), block.before if place == 0 else 0, keep=True)


def _ends(block: Ends) -> _Piece:
    style = Style(_BODY, _INK, 13)

    def paint(tray: Tray, left: float, top: float) -> None:
        for text, x, align in (
            (block.left, 0.0, "L"),
            (block.middle, FIELD / 2, "C"),
            (block.right, FIELD, "R"),
        ):
            _line(text, style, x, align)(tray, left, top)

    return _Piece(_step(13) + block.after, paint, block.before, keep=True)


def _words(block: Words) -> Iterator[_Piece]:
    """A paragraph, two lines of which at least stay together at either end."""
    face = _BOLD if block.bold else _ITALIC if block.italic else _BODY
    width = (block.width or FIELD) - block.left
    lines = _broken(block.text, face, block.size, width, block.indent)
    style = Style(face, _INK, block.size)
    for place, text in enumerate(lines):
        last = place == len(lines) - 1
        tied = len(lines) > 1 and place in {0, len(lines) - 2}
        held = block.keep and place >= len(lines) - 2
        yield _Piece(
            _step(block.size) + (block.after if last else 0.0),
            _line(text, style, block.left + (block.indent if place == 0 else 0.0)),
            block.before if place == 0 else 0.0,
            keep=tied or held,
        )


def _broken(text: str, face: str, size: float, width: float, indent: float) -> list[str]:
    """Break a paragraph at plain spaces, its first line shorter by the indent."""
    letters = faces()[face]
    if letters.missing(text):
        return [text]
    lines: list[list[str]] = [[]]
    for word in text.split(" "):
        room = width - (indent if len(lines) == 1 else 0.0)
        if lines[-1] and letters.width(" ".join([*lines[-1], word]), size) > room:
            lines.append([])
        lines[-1].append(word)
    lonely = len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-1][0]) < _LONELY
    if lonely and len(lines[-2]) > 2:  # noqa: PLR2004 - the line above keeps two words
        lines[-1].insert(0, lines[-2].pop())
    return [" ".join(line) for line in lines]


def _signature(block: Signature) -> _Piece:
    step = _step(13)
    posts = [line for post in block.posts for line in wrapped(post, _BODY, 13, _RULE_AT[0] - 4)]
    name = wrapped(block.name, _BODY, 13, FIELD - _NAME_AT)
    height = max(len(posts), len(name), 1) * step

    def paint(tray: Tray, left: float, top: float) -> None:
        style = Style(_BODY, _INK, 13)
        for place, text in enumerate(posts):
            _line(text, style, 0.0)(tray, left, top + place * step)
        first = top + max(len(posts) - len(name), 0) * step
        for place, text in enumerate(name):
            _line(text, style, _NAME_AT)(tray, left, first + place * step)
        if block.rule:
            y = top + (max(len(posts), 1) - 1) * step + 13 * _ASCENT + 0.9
            tray.rule(left + _RULE_AT[0], y, left + _RULE_AT[1], y, 0.4, _INK)

    return _Piece(height, paint, block.before, keep=block.keep)


# --- tables ------------------------------------------------------------------------------------------


def _listed(block: Listed) -> Iterator[_Piece]:
    """The heading with its first rows, those of groups with theirs, the last row with the one before."""
    head = _row(block, [each.heading for each in block.columns], bold=True, heading=True)
    yield _Piece(head.height, head.paint, 2.0, keep=True)
    for group in block.groups:
        if group.heading:
            yield _group(block, group, head)
        for place, cells in enumerate(group.rows):
            piece = _row(block, cells)
            tied = len(group.rows) > 1 and place in {0, len(group.rows) - 2}
            yield _Piece(piece.height, piece.paint, keep=tied, head=head)


def _group(block: Listed, group: Group, head: _Piece) -> _Piece:
    width = sum(column.width for column in block.columns)
    look = Listed((ColumnLook("", width),), (), block.size)
    piece = _row(look, (group.heading,), bold=True)
    return _Piece(piece.height, piece.paint, keep=True, head=head)


def _row(block: Listed, cells: Sequence[str], *, bold: bool = False, heading: bool = False) -> _Piece:
    """One row with the rules round it: each row draws its own frame, so that a page may end anywhere."""
    face = _BOLD if bold else _BODY
    step = block.size * 1.17 / MM
    lines = [
        _cell_lines(text, face, block.size, column.width - 2 * _PAD)
        for text, column in zip(cells, block.columns, strict=True)
    ]
    height = max(len(each) for each in lines) * step + 2 * _AIR

    def paint(tray: Tray, left: float, top: float) -> None:
        x = left
        for column, broken in zip(block.columns, lines, strict=True):
            align = "C" if heading else column.align
            at = {"L": x + _PAD, "C": x + column.width / 2, "R": x + column.width - _PAD}[align]
            y = top + (height - len(broken) * step) / 2 + block.size * _ASCENT + 0.2
            for text in broken:
                style = Style(face, _INK, block.size, 8.0)
                tray.put(text, style, at, y, align, most=column.width - 1.0, box="list of the paper")
                y += step
            tray.rule(x, top, x, top + height, _FRAME if x == left else _UPRIGHT, _INK)
            x += column.width
        tray.rule(x, top, x, top + height, _FRAME, _INK)
        tray.rule(left, top, x, top, _FRAME if heading else _INNER, _INK)
        tray.rule(left, top + height, x, top + height, _FRAME if heading else _INNER, _INK)

    return _Piece(height, paint)


def _cell_lines(text: str, face: str, size: float, most: float) -> tuple[str, ...]:
    return wrapped(text, face, size, most) if text else ("",)
