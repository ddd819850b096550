"""The name of a person in one cell or in three, with what offices write around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from trainingdesk.domain.names import FullName, ReadName, looks_patronymic, read_full_name, read_name_parts
from trainingdesk.domain.ranks import Rank, read_rank
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.pieces import LineReader, spelling
from trainingdesk.spreadsheets.sheet import Cell

RESERVE = re.compile(r"\b(?:у |в |до )?(?:кадров\w+ )?(?:резерв\w*|запасн\w+)\b", re.IGNORECASE)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|[,;(]\s*$")
_ORDINAL = re.compile(r"^\s*\d{1,3}\s*[.)]\s*(?=\D)")
_FOOTNOTE = re.compile(r"[*¹²³\d\s]+$")
_NAME_WORDS = 3
"""Surname, given name, patronymic: what is left of a cell that begins with a rank."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name read from a line, the cell to show for it, and the rank written before it, if one was."""

    read: ReadName
    cell: Cell
    rank: Rank | None = None


def read_name(reader: LineReader) -> Named | None:
    """Read the name from one column or three, and the cell to show for it; none when there is no name."""
    short = reader.cell(Field.INITIALS)
    cells = [
        cell
        for what in (Field.FULL_NAME, Field.SURNAME, Field.GIVEN, Field.PATRONYMIC)
        if (cell := reader.cell(what)) is not None
    ] or ([short] if short is not None else [])
    if not cells:
        return None
    try:
        read, rank = _read(reader, cells)
    except Rejected as refusal:
        reader.refuse(cells[0], Field.FULL_NAME, refusal, doubtful=True)
        return None
    _keep_spelling(reader, read, cells)
    if read.initials_only:
        reader.complain(cells[0], Field.FULL_NAME, "name-initials-only", doubtful=True)
    elif short is not None and short is not cells[0] and not _agrees(short, read.name):
        reader.complain(short, Field.INITIALS, "name-initials-differ", doubtful=True)
    if read.order_guessed:
        reader.complain(cells[0], Field.FULL_NAME, "name-order-guessed")
    return Named(read, cells[0], rank)


def _read(reader: LineReader, cells: Sequence[Cell]) -> tuple[ReadName, Rank | None]:
    texts = {cell.column: bare_name(cell.shown) for cell in cells}
    surname, given, patronymic = (
        texts.get(reader.columns.of(what) or 0, "") for what in (Field.SURNAME, Field.GIVEN, Field.PATRONYMIC)
    )
    if surname:
        return read_name_parts(surname, given, patronymic), None
    rank, name = after_rank(" ".join(texts.values()))
    return read_full_name(name), rank


def bare_name(text: str) -> str:
    """A name without its ordinal, its footnote mark, and the «(резерв)» that is not a former surname."""
    bare = _FOOTNOTE.sub("", _ORDINAL.sub("", text))
    return _EMPTY_BRACKETS.sub("", RESERVE.sub("", bare)) if RESERVE.search(bare) else bare


def after_rank(text: str) -> tuple[Rank | None, str]:
    """Part «капітан поліції Мороз Іван Ілліч» after the rank; «Майор Іван Ілліч» is a surname."""
    words = tidy(text).split()
    for count in range(len(words) - 2, 0, -1):
        rank = read_rank(" ".join(words[:count]))
        rest = words[count:]
        if rank is not None and (len(rest) >= _NAME_WORDS or not looks_patronymic(rest[-1])):
            return rank, " ".join(rest)
    return None, text


def _keep_spelling(reader: LineReader, read: ReadName, cells: Sequence[Cell]) -> None:
    """Show what was put right in a name, cell by cell where each part has its own."""
    parts = {
        Field.SURNAME: read.name.surname,
        Field.GIVEN: read.name.given,
        Field.PATRONYMIC: read.name.patronymic,
    }
    if len(cells) == 1:
        code = (
            "order"
            if _turned(cells[0], read.name)
            else spelling(after_rank(bare_name(cells[0].shown))[1], read.name.full)
        )
        if code and not read.initials_only:
            reader.correct(cells[0], Field.FULL_NAME, read.name.full, code)
        return
    for what, became in parts.items():
        cell = reader.line.at(reader.columns.of(what))
        if cell is not None and became and (code := spelling(cell.shown, became)):
            reader.correct(cell, what, became, code)


def _turned(cell: Cell, name: FullName) -> bool:
    """Whether the given name stood first."""
    first = search_key(after_rank(bare_name(cell.shown))[1]).split()
    return bool(first) and not search_key(name.surname).startswith(first[0])


def _agrees(short: Cell, name: FullName) -> bool:
    """Whether «Хмара Ю.А.» can be this person."""
    try:
        told = read_full_name(short.shown).name
    except Rejected:
        return False
    return search_key(told.short) == search_key(name.short)
