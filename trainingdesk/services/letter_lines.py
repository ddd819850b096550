"""A unit's list as it stands in a letter: pasted lines of Excel or Word read into people."""

import datetime as dt
import re

from trainingdesk.domain.dates import read_date
from trainingdesk.domain.names import FullName, read_full_name, read_name_parts
from trainingdesk.domain.people import read_sex, suggested_sex
from trainingdesk.domain.ranks import Rank, read_rank
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.domain.units import read_unit
from trainingdesk.services.newcomers import NewPerson

_NUMBER = re.compile(r"\d{1,4}[.)]?")
_CELLS = re.compile(r"[\t;]")
_NUMBERED = re.compile(r"^\s*\d{1,4}[.)]\s+")
MOST_RANK_WORDS = 4


def read_letter_list(text: str, unit: str, today: dt.date) -> tuple[NewPerson, ...]:
    """Read a list, a person a line: name (in one cell or three), rank, birth date, position in any order.

    Cells are parted by tabs or semicolons, in a line without them by commas; a number in front is left out,
    and so are empty lines. Raises ``Rejected``: letter-line-unread with the line's number and the reason.
    """
    sender = read_unit(unit)
    people: list[NewPerson] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            people.append(_person(line, sender.name, sender.kind.value, sender.oblast, today))
        except Rejected as why:
            facts = {"line": number, "value": tidy(line), "why": why}
            raise Rejected("letter-line-unread", field="list", **facts) from why
    return tuple(people)


def _person(line: str, unit: str, kind: str, oblast: str, today: dt.date) -> NewPerson:
    parted = _CELLS.split(line) if _CELLS.search(line) else _NUMBERED.sub("", line).split(",")
    cells = [tidy(cell) for cell in parted if tidy(cell)]
    if len(cells) > 1 and _NUMBER.fullmatch(cells[0]):
        cells = cells[1:]
    born: dt.date | None = None
    rank: Rank | None = None
    sex = None
    words: list[str] = []
    for cell in cells:
        day = _day(cell, today) if born is None else None
        if day is not None:
            born = day
            continue
        found = read_rank(cell) if rank is None else None
        if found is not None:
            rank = found
        elif sex is None and words and read_sex(cell) is not None:
            sex = read_sex(cell)
        else:
            words.append(cell)
    if rank is None and words:
        rank, words[0] = _rank_before(words[0])
    name, position = _name(words)
    sex = sex or suggested_sex(name.patronymic)
    return NewPerson(
        name.surname, name.given, name.patronymic, sex.value if sex else None, born,
        rank.code if rank else None, position, unit, kind, oblast,
    )  # fmt: skip


def _day(cell: str, today: dt.date) -> dt.date | None:
    """A date, or nothing: whatever has no digit is none."""
    text = cell.removesuffix("р. н.").removesuffix("р.н.").strip()
    if not text or not text[0].isdecimal():
        return None
    read = read_date(text, today=today)
    return None if read is None else read.date


def _rank_before(cell: str) -> tuple[Rank | None, str]:
    """A rank written before the name in the same cell, and the name left."""
    words = cell.split()
    for taken in range(min(MOST_RANK_WORDS, len(words) - 2), 0, -1):
        rank = read_rank(" ".join(words[:taken]))
        if rank is not None:
            return rank, " ".join(words[taken:])
    return None, cell


def _name(words: list[str]) -> tuple[FullName, str]:
    """The name from one cell or from two or three; what is left is the position."""
    if not words:
        raise Rejected("name-incomplete", value="—")
    if len(words[0].split()) > 1 or len(words) == 1:
        return read_full_name(words[0]).name, ", ".join(words[1:])
    taken = 3 if len(words) > 2 and " " not in words[2] and " " not in words[1] else 2  # noqa: PLR2004 - parts
    surname, given, patronymic = [*words[:taken], ""][:3]
    return read_name_parts(surname, given, patronymic).name, ", ".join(words[taken:])
