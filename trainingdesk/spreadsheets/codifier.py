"""The Ministry's codifier (КАТОТТГ) as a workbook: its communities, each with raion, oblast and centre.

Seven columns under one row of headings: five levels of codes, the category, the name. A row's own code is the
last one filled. Approved by order № 290 of 26.11.2020; the layout is that of the editions of 2021 to 2026.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from trainingdesk.domain import communities
from trainingdesk.domain.communities import KIND_OF_CATEGORY, Codifier, CodifierRow
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import repair, search_key, tidy
from trainingdesk.spreadsheets.sheet import Cell, Line, Sheet

LEVELS = ("перший рівень", "другий рівень", "третій рівень", "четвертий рівень", "додатковий рівень")
CATEGORY, NAME = "категорія об єкта", "назва об єкта"
CATEGORIES = frozenset("OKPHMTXCB")
REGION, RAION, COMMUNITY = frozenset("OK"), "P", "H"
FEWEST = 1000
"""A file with fewer communities is an extract: taken for the whole, it would close all others."""
_HEADINGS_WITHIN = 30
_DATE = re.compile(r"(?<!\d)(\d{1,2})[._ -](\d{1,2})[._ -](20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds what, counted from 1; ``top`` is the row of the headings."""

    levels: tuple[int, ...]
    category: int
    name: int
    top: int


@dataclass(slots=True)
class _Read:
    """What was met so far: names of regions and raions, communities with their cells, centres."""

    places: dict[str, str] = field(default_factory=dict)
    communities: dict[str, tuple[str, str, str, Cell]] = field(default_factory=dict)
    centres: dict[str, tuple[str, str]] = field(default_factory=dict)


def read_codifier(sheets: Sequence[Sheet]) -> Codifier:
    """Read the communities of a codifier; those of Crimea and Sevastopol, never formed, are left out.

    Rejected, with file, sheet and cell: codifier-headings, codifier-code, codifier-twice, codifier-name,
    codifier-category, codifier-parent, codifier-short.
    """
    found = [(sheet, columns) for sheet in sheets if (columns := _columns(sheet)) is not None]
    if not found:
        raise Rejected("codifier-headings", file=sheets[0].file if sheets else "")
    sheet, columns = found[0]
    read = _Read()
    for line in sheet.lines:
        if line.number > columns.top and line.cells:
            _take(sheet, columns, line, read)
    rows = tuple(_row(sheet, code, read) for code in read.communities)
    if len(rows) < FEWEST:
        raise Rejected("codifier-short", file=sheet.file, n=len(rows), least=FEWEST)
    return Codifier(rows, _edition(sheet.file))


def _columns(sheet: Sheet) -> _Columns | None:
    """The columns by their headings; none where this sheet is no codifier."""
    for line in sheet.lines[:_HEADINGS_WITHIN]:
        heads = {_heading(cell.shown): cell.column for cell in line.cells}
        levels = tuple(heads[level] for level in LEVELS if level in heads)
        if len(levels) == len(LEVELS) and CATEGORY in heads and NAME in heads:
            return _Columns(levels, heads[CATEGORY], heads[NAME], line.number)
    return None


def _heading(text: str) -> str:
    return search_key(re.sub("[’'ʼ`]", " ", tidy(text)))


def _take(sheet: Sheet, columns: _Columns, line: Line, read: _Read) -> None:
    """Read one row; those that say nothing of communities only have to be well-formed."""
    levels = [line.at(column) for column in columns.levels]
    filled = [cell for cell in levels if cell is not None]
    category, name = line.at(columns.category), line.at(columns.name)
    coded = any(communities.read_code(cell.shown) for cell in filled)
    if not coded and category is None and name is None:
        return  # a remark beneath the table
    if not filled:
        raise _wrong("codifier-code", sheet, line.cells[0], value="")
    codes = [_code(sheet, cell) for cell in filled]
    letter = "" if category is None else _letter(category.shown)
    if letter not in CATEGORIES:
        raise _wrong("codifier-category", sheet, category or filled[-1], value=letter)
    if name is None or not tidy(name.shown):
        raise _wrong("codifier-name", sheet, filled[-1], value=codes[-1])
    _note(sheet, codes, letter, name, read)


def _note(sheet: Sheet, codes: list[str], letter: str, name: Cell, read: _Read) -> None:
    own, words = codes[-1], repair(tidy(name.shown)).text
    if letter == COMMUNITY:
        if own in read.communities:
            raise _wrong("codifier-twice", sheet, name, value=own)
        if len(codes) < len(("oblast", "raion", "community")):
            raise _wrong("codifier-parent", sheet, name, value=words)
        if not own.startswith(communities.OCCUPIED_SINCE_2014):
            read.communities[own] = (codes[0], codes[1], words, name)
    elif letter in REGION or letter == RAION:
        read.places[own] = words
    elif letter in KIND_OF_CATEGORY and communities.is_centre(own):
        read.centres[codes[-2]] = (letter, words)


def _row(sheet: Sheet, code: str, read: _Read) -> CodifierRow:
    oblast, raion, name, cell = read.communities[code]
    if oblast not in read.places or raion not in read.places:
        raise _wrong("codifier-parent", sheet, cell, value=name)
    letter, settlement = read.centres.get(code, ("", ""))
    kind = KIND_OF_CATEGORY.get(letter)
    centre = communities.centre_words(kind, settlement) if kind else ""
    return CodifierRow(code, name, read.places[oblast], read.places[raion], kind or "", centre)


def _code(sheet: Sheet, cell: Cell) -> str:
    code = communities.read_code(cell.shown)
    if code is None:
        raise _wrong("codifier-code", sheet, cell, value=cell.shown.strip())
    return code


def _letter(text: str) -> str:
    """The category's letter; people retype it in Cyrillic."""
    return tidy(text).upper().translate(str.maketrans("ОКРНМТХСВ", "OKPHMTXCB"))


def _wrong(code: str, sheet: Sheet, cell: Cell, **facts: str) -> Rejected:
    return Rejected(code, file=sheet.file, sheet=sheet.title, cell=cell.ref, **facts)


def _edition(file: str) -> dt.date | None:
    """The day in a file's name, as the Ministry names its files; none where there is none."""
    told = _DATE.search(file)
    if told is None:
        return None
    day, month, year = map(int, told.groups())
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
