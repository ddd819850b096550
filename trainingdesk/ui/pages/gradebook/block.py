"""Blocks of cells as Excel copies them: tabs between cells, a line a row, quotes where a cell has either."""

from collections.abc import Iterator, Sequence

Block = tuple[tuple[str | None, ...], ...]
"""Rows of cells; None where a short line of the clipboard had no cell at all, which leaves the mark alone."""

_QUOTE = '"'


def read_block(text: str) -> Block:
    """Read the clipboard; Excel's newline behind the last row is no row; rows are made equally long."""
    rows = list(_rows(text.replace("\r\n", "\n").replace("\r", "\n")))
    wide = max((len(row) for row in rows), default=0)
    return tuple((*row, *(None,) * (wide - len(row))) for row in rows)


def _rows(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    at = 0
    while at < len(text):
        cell, at = _cell(text, at)
        row.append(cell)
        if at >= len(text):
            break
        ends_row = text[at] == "\n"
        at += 1
        if ends_row:
            yield row
            row = []
        elif at == len(text):
            row.append("")  # a tab at the very end stands before one more, empty cell
    if row:
        yield row


def _cell(text: str, at: int) -> tuple[str, int]:
    """Read one cell; give it and where it ends. A quote that is never closed is an ordinary letter."""
    if text.startswith(_QUOTE, at):
        quoted = _quoted(text, at + 1)
        if quoted is not None:
            return quoted
    ends = [end for end in (text.find("\t", at), text.find("\n", at)) if end >= 0]
    end = min(ends, default=len(text))
    return text[at:end], end


def _quoted(text: str, at: int) -> tuple[str, int] | None:
    parts: list[str] = []
    while True:
        end = text.find(_QUOTE, at)
        if end < 0:
            return None
        parts.append(text[at:end])
        if text.startswith(_QUOTE * 2, end):
            parts.append(_QUOTE)
            at = end + 2
            continue
        after = end + 1
        if after < len(text) and text[after] not in "\t\n":
            return None
        return "".join(parts), after


def write_block(rows: Sequence[Sequence[str]]) -> str:
    """Write cells as Excel takes them; ``read_block`` reads them back."""
    return "\n".join("\t".join(_written(cell) for cell in row) for row in rows)


def _written(cell: str) -> str:
    if any(mark in cell for mark in '\t\n\r"'):
        return _QUOTE + cell.replace(_QUOTE, _QUOTE * 2) + _QUOTE
    return cell


def tiled(block: Block, high: int, wide: int) -> Block:
    """Repeat a block over a selection that it fills a whole number of times, else leave it as it is.

    One value fills any selection; so does one row or column across the other direction.
    """
    if not block or not block[0]:
        return block
    tall, broad = len(block), len(block[0])
    if high % tall or wide % broad:
        return block
    return tuple(tuple(block[row % tall][column % broad] for column in range(wide)) for row in range(high))


def jump(filled: Sequence[bool], at: int, step: int) -> int:
    """Where Ctrl+arrow goes from ``at``: the edge of the filled run, else the next filled cell or the end."""
    last = len(filled) - 1
    ahead = at + step
    if not 0 <= ahead <= last:
        return at
    if filled[at] and filled[ahead]:
        while 0 <= ahead + step <= last and filled[ahead + step]:
            ahead += step
        return ahead
    while 0 <= ahead + step <= last and not filled[ahead]:
        ahead += step
    return ahead
