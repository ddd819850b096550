"""What a column holds, told by its cells, where no heading tells it."""

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date

from trainingdesk.domain.names import looks_patronymic
from trainingdesk.domain.ranks import read_rank
from trainingdesk.domain.text import repair, tidy
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.sheet import Cell, Kind, Line

MOST = 0.6
"""The share of a column's cells that must look the part."""
BIRTH_YEARS = range(1940, 2012)
_NAME_WORD = re.compile(r"[А-ЯІЇЄҐ][\w’'-]*")
_DATE_TEXT = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19[4-9]\d|200\d|\d{2})(?!\d)")
_PHONE = re.compile(r"\+?\(?(?:38)?\)?\s?\(?0\d{2}\)?[\d\s-]{7,10}")
_UNIT = re.compile(r"\b(?:г?унп|упп|упо|руп|дпп)\b", re.IGNORECASE)
_FEWEST_NAME_WORDS, _MOST_NAME_WORDS = 2, 5
_FEWEST_CELLS = 2


def guess_fields(lines: Iterable[Line], skip: AbstractSet[int]) -> dict[Field, int]:
    """Fields and their columns, told by most of the cells; ``skip`` are columns already known."""
    cells = cells_by_column(lines, skip)
    found = likeliest(cells, _TESTS)
    if Field.FULL_NAME not in found:
        left = {column: those for column, those in cells.items() if column not in found.values()}
        found.update(_name_in_three(left))
    return found


def cells_by_column(lines: Iterable[Line], skip: AbstractSet[int]) -> dict[int, list[Cell]]:
    """The cells of each column but those of ``skip``."""
    cells: dict[int, list[Cell]] = {}
    for line in lines:
        for cell in line.cells:
            if cell.column not in skip:
                cells.setdefault(cell.column, []).append(cell)
    return cells


def likeliest(
    cells: Mapping[int, list[Cell]], tests: Mapping[Field, Callable[[Cell], bool]]
) -> dict[Field, int]:
    """The column most of whose cells pass each test, a column to one field only; none where too few do."""
    left = dict(cells)
    found: dict[Field, int] = {}
    for field, fits in tests.items():
        shares = {column: _share(column_cells, fits) for column, column_cells in left.items()}
        best = max(shares, key=lambda column: (shares[column], -column), default=None)
        if best is not None and shares[best] >= MOST:
            found[field] = best
            del left[best]
    return found


def _share(cells: list[Cell], fits: Callable[[Cell], bool]) -> float:
    return sum(map(fits, cells)) / len(cells) if len(cells) >= _FEWEST_CELLS else 0.0


def _name_in_three(cells: dict[int, list[Cell]]) -> dict[Field, int]:
    """Surname, given name and patronymic side by side: the third column tells."""
    for column, column_cells in sorted(cells.items()):
        if (
            _share(column_cells, lambda cell: _one_name(cell) and looks_patronymic(cell.shown.strip()))
            >= MOST
            and _share(cells.get(column - 1, []), _one_name) >= MOST
            and _share(cells.get(column - 2, []), _one_name) >= MOST
        ):
            return {Field.SURNAME: column - 2, Field.GIVEN: column - 1, Field.PATRONYMIC: column}
    return {}


def _one_name(cell: Cell) -> bool:
    return cell.kind is Kind.TEXT and _NAME_WORD.fullmatch(repair(tidy(cell.shown)).text) is not None


def _full_name(cell: Cell) -> bool:
    words = repair(tidy(cell.shown)).text.split()
    return (
        cell.kind is Kind.TEXT
        and _FEWEST_NAME_WORDS < len(words) <= _MOST_NAME_WORDS
        and all(_NAME_WORD.fullmatch(word) for word in words)
        and any(looks_patronymic(word) for word in words)
    )


def _birth_date(cell: Cell) -> bool:
    if isinstance(cell.value, date):
        return cell.value.year in BIRTH_YEARS
    return _DATE_TEXT.match(cell.shown.strip()) is not None


_TESTS: dict[Field, Callable[[Cell], bool]] = {
    Field.FULL_NAME: _full_name,
    Field.RANK: lambda cell: read_rank(cell.shown) is not None,
    Field.BIRTH_DATE: _birth_date,
    Field.UNIT: lambda cell: _UNIT.search(cell.shown) is not None,
    Field.PHONE: lambda cell: _PHONE.fullmatch(cell.shown.strip()) is not None,
}
