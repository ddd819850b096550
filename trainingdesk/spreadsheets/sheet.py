"""A sheet as it was read: lines of cells with their places, and nothing of the file's own library.

These plain records cross the border between the reading child process and the desk, so they are also
written to and read from JSON here.
"""

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from trainingdesk.domain.refusal import Rejected

MAX_BYTES = 50 * 1024 * 1024
"""A list of listeners takes some kilobytes; what is larger than this is not one."""
MAX_ROWS = 50_000
MAX_COLUMNS = 500
MAX_CELLS = 300_000
MAX_TEXT = 32_767

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LETTERS = 26


class Kind(enum.StrEnum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    TRUTH = "truth"
    ERROR = "error"
    FORMULA = "formula"
    """A formula whose result was never stored in the file: there is nothing to read."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that is not empty.

    ``ref`` as Excel shows it (B7); ``column`` counts from 1; ``value`` is text, a number, a truth value,
    a date or a date with time; ``shown`` is the text a person sees in the cell, as nearly as the file tells.
    """

    ref: str
    column: int
    kind: Kind
    value: str | float | bool | date | datetime | None
    shown: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet that has at least one cell; ``number`` counts from 1 as Excel does."""

    number: int
    hidden: bool
    cells: tuple[Cell, ...]

    def at(self, column: int | None) -> Cell | None:
        """The cell in that column, or none."""
        return next((cell for cell in self.cells if cell.column == column), None)


@dataclass(frozen=True, slots=True)
class Area:
    """A merged rectangle, all four numbers counted from 1 and inclusive."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of one file; ``file`` is the name to show, ``hidden`` says the whole sheet was hidden."""

    file: str
    name: str
    lines: tuple[Line, ...]
    merged: tuple[Area, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    hidden: bool = False

    @property
    def title(self) -> str:
        """Its name; the only sheet of a text is called after the file, as Excel shows it."""
        return self.name or self.file.rpartition(".")[0] or self.file


def column_letters(column: int) -> str:
    """The letters of a column counted from 1: 1 is A, 28 is AB."""
    letters = ""
    while column > 0:
        column, place = divmod(column - 1, LETTERS)
        letters = chr(ord("A") + place) + letters
    return letters


def reference(row: int, column: int) -> str:
    """The name of a cell as Excel shows it."""
    return f"{column_letters(column)}{row}"


def make_cell(row: int, column: int, value: object) -> Cell | None:
    """A cell from whatever a spreadsheet library gives; none when there is nothing to see in it."""
    ref = reference(row, column)
    match value:
        case None:
            return None
        case bool():
            return Cell(ref, column, Kind.TRUTH, value, "TRUE" if value else "FALSE")
        case int() | float():
            return Cell(ref, column, Kind.NUMBER, value, show_number(value))
        case datetime() if value.time() == datetime.min.time():
            return Cell(ref, column, Kind.DATE, value.date(), f"{value:%d.%m.%Y}")
        case datetime():
            return Cell(ref, column, Kind.DATE, value.replace(tzinfo=None), f"{value:%d.%m.%Y %H:%M}")
        case date():
            return Cell(ref, column, Kind.DATE, value, f"{value:%d.%m.%Y}")
        case str():
            # Databases refuse NUL, and no person typed the other control characters either.
            text = CONTROL.sub(" ", value)
            return Cell(ref, column, Kind.TEXT, text, text) if text.strip() else None
        case _:
            return Cell(ref, column, Kind.TIME, str(value), str(value))


def show_number(number: float) -> str:
    """A number as a Ukrainian office reads it: no tail of zeros, no exponent, a decimal comma."""
    if isinstance(number, int) or number.is_integer():
        return str(int(number))
    return f"{number:.10f}".rstrip("0").rstrip(".").replace(".", ",")


def make_lines(rows: dict[int, list[Cell]], hidden: Iterable[int]) -> tuple[Line, ...]:
    """Lines in order from cells by row number."""
    out_of_sight = frozenset(hidden)
    return tuple(
        Line(number, number in out_of_sight, tuple(sorted(rows[number], key=lambda cell: cell.column)))
        for number in sorted(rows)
    )


def bounded(sheet: Sheet) -> Sheet:
    """The same sheet; Rejected sheet-too-far or sheet-too-large when no list of people is that size."""
    cells = 0
    for line in sheet.lines:
        last = line.cells[-1]
        if line.number > MAX_ROWS or last.column > MAX_COLUMNS:
            raise Rejected("sheet-too-far", file=sheet.file, sheet=sheet.title, cell=last.ref)
        cells += len(line.cells)
        if cells > MAX_CELLS or any(len(cell.shown) > MAX_TEXT for cell in line.cells):
            raise Rejected("sheet-too-large", file=sheet.file)
    return sheet


def write_sheet(sheet: Sheet) -> dict[str, object]:
    """A sheet as JSON can carry it; the file's name stays with the caller."""
    return {
        "name": sheet.name,
        "hidden": sheet.hidden,
        "merged": [[area.top, area.left, area.bottom, area.right] for area in sheet.merged],
        "hidden_columns": list(sheet.hidden_columns),
        "lines": [
            [line.number, line.hidden, [_write_cell(cell) for cell in line.cells]] for line in sheet.lines
        ],
    }


def _write_cell(cell: Cell) -> list[object]:
    value = cell.value.isoformat() if isinstance(cell.value, date) else cell.value
    return [cell.column, cell.kind.value, value, cell.shown]


def read_sheet(file: str, written: dict[str, object]) -> Sheet:
    """The sheet that :func:`write_sheet` wrote, under the name ``file``.

    Raises ``KeyError``, ``TypeError`` or ``ValueError`` when that is not what it was given.
    """
    lines, merged, hidden = written["lines"], written["merged"], written["hidden_columns"]
    if not isinstance(lines, list) or not isinstance(merged, list) or not isinstance(hidden, list):
        raise TypeError("a written sheet keeps its lines, areas and hidden columns in lists")
    return Sheet(
        file=file,
        name=str(written["name"]),
        lines=tuple(
            Line(number, is_hidden, tuple(_read_cell(number, *cell) for cell in cells))
            for number, is_hidden, cells in lines
        ),
        merged=tuple(Area(*area) for area in merged),
        hidden_columns=tuple(hidden),
        hidden=bool(written["hidden"]),
    )


def _read_cell(row: int, column: int, kind: str, value: str | float | None, shown: str) -> Cell:
    told = Kind(kind)
    if told is Kind.DATE and isinstance(value, str):
        moment = datetime.fromisoformat(value)
        return Cell(reference(row, column), column, told, moment if "T" in value else moment.date(), shown)
    return Cell(reference(row, column), column, told, value, shown)
