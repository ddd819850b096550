"""The cells of a person's line, read one by one: a value, what was put right, or what is wrong."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from trainingdesk.domain.dates import in_digits, read_birth_date
from trainingdesk.domain.people import Sex, read_sex
from trainingdesk.domain.ranks import Rank, means_no_rank, read_rank
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import repair, tidy
from trainingdesk.domain.units import Unit, UnitKind, read_oblast, read_unit, unit_name
from trainingdesk.spreadsheets.complaints import Complaint, Correction, complain
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.layout import Columns
from trainingdesk.spreadsheets.sheet import Cell, Kind, Line, Sheet

COUNTRY = "38"
SUBSCRIBER = 10
"""Digits of a Ukrainian number with its leading zero."""
_PHONES = re.compile(r"[;,/\n]|\s(?=\+)|\bабо\b")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eе]\+?\d{1,2}", re.IGNORECASE)
_NOTHING = frozenset({"", "-", "–", "—", "немає", "нема", "відсутній", "відсутня", "н/д"})


@dataclass(slots=True)
class LineReader:
    """Reads the cells of one line and keeps what was put right and what is wrong on the way."""

    sheet: Sheet
    line: Line
    columns: Columns
    today: dt.date
    corrections: list[Correction] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)

    def cell(self, what: Field) -> Cell | None:
        """Give the cell of a field; a formula without a result is complained of and counts as empty."""
        found = self.line.at(self.columns.of(what))
        if found is not None and found.kind in {Kind.FORMULA, Kind.ERROR}:
            self.complain(found, what, "cell-without-value")
            return None
        return found

    def complain(self, place: Cell | Line, what: Field, code: str, *, doubtful: bool = False) -> None:
        """Keep a complaint."""
        self.complaints.append(complain(self.sheet, place, what, code, doubtful=doubtful))

    def refuse(self, place: Cell | Line, what: Field, refusal: Rejected, *, doubtful: bool = False) -> None:
        """Keep a refusal of the domain as a complaint about the cell."""
        self.complaints.append(
            complain(self.sheet, place, what, refusal.code, refusal.facts, doubtful=doubtful)
        )

    def correct(self, cell: Cell, what: Field, became: str, code: str) -> None:
        """Keep a correction."""
        self.corrections.append(Correction(what, cell.ref, cell.shown, became, code))

    def text(self, what: Field) -> str:
        """Read a field that is any text."""
        cell = self.cell(what)
        if cell is None or tidy(cell.shown).casefold() in _NOTHING:
            return ""
        became = repair(tidy(cell.shown)).text
        code = spelling(cell.shown, became)
        if code == "letters":
            self.correct(cell, what, became, code)
        return became

    def birth_date(self) -> dt.date | None:
        """Read the birth date; an impossible one is complained of and left empty."""
        cell = self.cell(Field.BIRTH_DATE)
        if cell is None:
            return None
        try:
            read = read_birth_date(_date_value(cell), today=self.today)
        except Rejected as refusal:
            self.refuse(cell, Field.BIRTH_DATE, refusal)
            return None
        if read is None:
            return None
        if read.corrected:
            self.correct(cell, Field.BIRTH_DATE, in_digits(read.date), "date-spelling")
        return read.date

    def rank(self) -> tuple[Rank | None, str]:
        """Read the rank, and the position where one cell holds both: «капітан поліції, інспектор»."""
        cell = self.cell(Field.RANK)
        if cell is None or means_no_rank(cell.shown):
            return None, ""
        rank, position = read_rank(cell.shown), ""
        if rank is None and "," in cell.shown:
            told, _, position = cell.shown.partition(",")
            rank = read_rank(told)
        if rank is None:
            self.complain(cell, Field.RANK, "rank-unknown")
            return None, ""
        if not position and tidy(cell.shown) != rank.uk:
            self.correct(cell, Field.RANK, rank.uk, "rank-spelling")
        return rank, tidy(position)

    def sex(self) -> Sex | None:
        """Read the sex from its column; it is never guessed."""
        cell = self.cell(Field.SEX)
        if cell is None:
            return None
        read = read_sex(cell.shown)
        if read is None:
            self.complain(cell, Field.SEX, "sex-unknown")
        return read

    def phone(self) -> str:
        """Read one phone or several: «+380661234567, +380501234567»."""
        cell = self.cell(Field.PHONE)
        if cell is None or tidy(cell.shown).casefold() in _NOTHING:
            return ""
        phones = [_phone(part) for part in _PHONES.split(tidy(cell.shown)) if part.strip()]
        if not phones or any(phone is None for phone in phones):
            self.complain(cell, Field.PHONE, "phone-unreadable")
            return ""
        became = ", ".join(phone for phone in phones if phone is not None)
        if became != cell.shown.strip():
            self.correct(cell, Field.PHONE, became, "phone-spelling")
        return became

    def unit(self) -> Unit | None:
        """Read the unit from its column, and its oblast from another where the unit does not tell it."""
        cell = self.cell(Field.UNIT)
        if cell is None or tidy(cell.shown).casefold() in _NOTHING:
            return None
        read, beside = read_unit(cell.shown), self.cell(Field.OBLAST)
        if not read.oblast and beside is not None:
            read = replace(read, oblast=read_oblast(beside.shown) or "")
        if read.name != cell.shown.strip():
            self.correct(cell, Field.UNIT, read.name, "unit-spelling")
        return read


def spelling(was: str, became: str) -> str:
    """Say what was put right in a text: letters, capitals, apostrophe, spaces, or nothing."""
    if was == became:
        return ""
    tidied = tidy(was)
    if repair(tidied).fixes or (len(tidied) == len(became) and tidied.casefold() != became.casefold()):
        return "letters"
    if tidied != became:
        return "capitals"
    return "spaces" if " ".join(was.split()) != was or "\N{NO-BREAK SPACE}" in was else "apostrophe"


def unit_around(sheet: Sheet, titles: Iterable[Line]) -> tuple[Unit | None, str]:
    """Find the unit in a title over the list, else in the sheet's name, else in the file's, and say which.

    An oblast alone means its main directorate (ГУНП), the sender of most lists.
    """
    # A letter's head may name other oblasts too: the cell with a directorate in it speaks first.
    told = sorted((cell.shown for line in titles for cell in line.cells), key=lambda text: not unit_in(text))
    places = (
        *(("unit-from-title", text) for text in told),
        ("unit-from-sheet", sheet.name),
        ("unit-from-file", PurePath(sheet.file).stem),
    )
    kinds = (read_unit(text).kind for _, text in places)
    kind = next((kind for kind in kinds if kind is not UnitKind.OTHER), UnitKind.OBLAST_POLICE)
    for code, text in places:
        unit = unit_told(text, kind)
        if unit is not None:
            return unit, code
    return None, ""


def unit_told(text: str, kind: UnitKind = UnitKind.OBLAST_POLICE) -> Unit | None:
    """Find the directorate a line of words tells, of this kind unless the words name another."""
    read = read_unit(text)
    if read.sure:
        return read
    oblast = read_oblast(text)
    if oblast is None:
        return None
    kind = kind if read.kind is UnitKind.OTHER else read.kind
    return Unit(unit_name(kind, oblast), kind, oblast, sure=True)


def unit_in(text: str) -> bool:
    """Whether a text names a directorate and its oblast."""
    read = read_unit(text)
    return read.kind is not UnitKind.OTHER and bool(read.oblast)


def _date_value(cell: Cell) -> str | float | dt.date | None:
    value = cell.value
    return tidy(cell.shown) if isinstance(value, str) else value


def _phone(text: str) -> str | None:
    """«+380661234567» from however many of its digits were kept; none when they are too few or too many."""
    bare = text.strip()
    if _SCIENTIFIC.fullmatch(bare):
        bare = str(int(float(bare.replace(",", ".").replace("е", "e"))))
    digits = re.sub(r"\D", "", bare)
    if re.search(r"[^\W\d_]{4,}", bare):
        return None
    for missing in ("", "3", COUNTRY, f"{COUNTRY}0"):
        whole = missing + digits
        if len(whole) == len(COUNTRY) + SUBSCRIBER and whole.startswith(f"{COUNTRY}0"):
            return f"+{whole}"
    return f"+{digits}" if bare.startswith("+") and 10 <= len(digits) <= 15 else None  # noqa: PLR2004 - E.164
