"""Marks in: a consolidated sheet of names against disciplines, its cells as they stand.

What a mark is worth, and who «Карпенко А. С.» is, is decided where the cohort is known, not here.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from trainingdesk.domain.names import FullName, read_full_name, read_name_parts
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import repair, tidy
from trainingdesk.domain.units import Unit, read_unit
from trainingdesk.spreadsheets.complaints import Complaint, Skipped, complain
from trainingdesk.spreadsheets.headers import Field, plain_heading
from trainingdesk.spreadsheets.layout import Choice, Columns, Heading, Table, find_tables
from trainingdesk.spreadsheets.lines import Aside, what_else
from trainingdesk.spreadsheets.named import after_rank, bare_name
from trainingdesk.spreadsheets.sheet import Cell, Kind, Line, Sheet

_POINTS = re.compile(r"^(бал\w*|кількість балів|100 бал\w*|оцінка в балах|сума балів|points)\b")
_BESIDE = re.compile(r"^(ects|єктс|екtc|національн\w*|нац|оцінка|за шкалою|літера|підпис|дата|викладач)\b")
_NO_DISCIPLINE = re.compile(
    r"середн|рейтинг|сума|підсум|усього|всього|разом|підпис|дата|номер|примітк|висновок|кількість|місце|допущен"
    r"|група|взвод|стан\b|вік\b|результат|рішення|дійсне|бали$|оцінка$|ects|єктс"
)
_MARK = re.compile(
    r"\d{1,3}(?:[.,]\d+)?|(?:не )?з[’']?я?р?ах\w*\.?|зар\.?|незарах\w*\.?|н/?[яаз]\.?|не ?з[’']?яви\w*"
    r"|не ?допу?щ?\w*\.?|н/?д\.?|нп|відмінно|добре|задовільно|незадовільно|[а-яіїє/.\s’'-]{1,16}",
    re.IGNORECASE,
)
_MOST = 0.5


@dataclass(frozen=True, slots=True)
class MarkColumn:
    """A column that may hold marks, and the heading that should name its discipline."""

    column: int
    heading: str


@dataclass(frozen=True, slots=True)
class MarkCell:
    """One mark as it stands: ``raw`` is a number or the text typed, ``shown`` what a person sees."""

    ref: str
    column: int
    raw: str | float
    shown: str


@dataclass(frozen=True, slots=True)
class MarkLine:
    """The marks of one person, named as the sheet names them.

    ``name`` is the name in parts where it could be read; ``initials_only`` says its given names are letters.
    ``unit``, ``badge`` help to tell namesakes apart. Empty cells are left out.
    """

    file: str
    sheet: str
    row: int
    cell: str
    text: str
    name: FullName
    initials_only: bool
    unit: Unit | None
    badge: str
    hidden: bool
    marks: tuple[MarkCell, ...]


@dataclass(frozen=True, slots=True)
class MarksSheet:
    """One list of marks: its disciplines, its people, what is wrong, and which lines were no people."""

    file: str
    sheet: str
    table: Table
    columns: tuple[MarkColumn, ...]
    lines: tuple[MarkLine, ...]
    complaints: tuple[Complaint, ...]
    skipped: tuple[Skipped, ...]


@dataclass(slots=True)
class _Gathered:
    lines: list[MarkLine] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


def read_marks(sheet: Sheet, choices: Mapping[str, Choice] | None = None) -> tuple[MarksSheet, ...]:
    """Read the lists of marks in a sheet; a list of people without any marks gives nothing.

    ``choices`` are remembered columns of names and units by the headings' fingerprint.
    """
    found: list[MarksSheet] = []
    for table in find_tables(sheet, choices):
        columns = tuple(_mark_columns(table))
        if not columns:
            continue
        gathered = _Gathered()
        for line in table.lines:
            _read_line(table, columns, line, gathered)
        found.append(
            MarksSheet(
                sheet.file,
                sheet.name,
                table,
                columns,
                tuple(gathered.lines),
                tuple(gathered.complaints),
                tuple(gathered.skipped),
            )
        )
    return tuple(found)


def _mark_columns(table: Table) -> Iterable[MarkColumn]:
    """Columns right of the name whose heading is no other field and whose cells may be marks.

    Under a discipline with several columns only its points count: grades and letters follow from them.
    """
    taken = set(table.columns.choice.values())
    first = min((place.column for place in table.columns.places), default=1)
    wide = Counter(heading.over for heading in table.columns.headings if heading.over)
    with_points = {
        heading.over
        for heading in table.columns.headings
        if heading.over and _POINTS.match(plain_heading(heading.text))
    }
    for heading in table.columns.headings:
        name = _discipline(heading, wide, with_points)
        if not name or heading.column in taken or heading.column < first:
            continue
        if _mostly_marks(table, heading.column):
            yield MarkColumn(heading.column, name)


def _discipline(heading: Heading, wide: Counter[str], with_points: set[str]) -> str:
    """The discipline a column belongs to; nothing when the column is something else."""
    own = plain_heading(heading.text)
    if heading.over:
        points = _POINTS.match(own) is not None
        if points or (_BESIDE.match(own) and heading.over not in with_points and wide[heading.over] == 1):
            return tidy(heading.over)
        if heading.over in with_points or _BESIDE.match(own):
            return ""
    return "" if _NO_DISCIPLINE.search(own) else tidy(heading.text)


def _mostly_marks(table: Table, column: int) -> bool:
    cells = [cell for line in table.lines if (cell := line.at(column)) is not None]
    fitting = sum(
        cell.kind is not Kind.DATE and _MARK.fullmatch(tidy(cell.shown)) is not None for cell in cells
    )
    return fitting >= len(cells) * _MOST


def _read_line(table: Table, columns: tuple[MarkColumn, ...], line: Line, gathered: _Gathered) -> None:
    sheet = table.sheet
    aside = what_else(line, table.columns)
    cell = _name_cell(line, table.columns)
    if aside in {Aside.HEADLINE, Aside.NO_NAME} and _of_somebody(line, table.columns):
        gathered.complaints.append(complain(sheet, line, Field.FULL_NAME, "name-empty", doubtful=True))
    if aside is not None or cell is None:
        text = " ".join(cell.shown.strip() for cell in line.cells)
        gathered.skipped.append(Skipped(sheet.file, sheet.name, line.number, text, aside or Aside.NO_NAME))
        return
    try:
        text, name, initials = _read_name(line, table.columns, cell)
    except Rejected as refusal:
        gathered.complaints.append(
            complain(sheet, cell, Field.FULL_NAME, refusal.code, refusal.facts, doubtful=True)
        )
        return
    unit = line.at(table.columns.of(Field.UNIT))
    badge = line.at(table.columns.of(Field.BADGE))
    gathered.lines.append(
        MarkLine(
            file=sheet.file,
            sheet=sheet.name,
            row=line.number,
            cell=cell.ref,
            text=text,
            name=name,
            initials_only=initials,
            unit=None if unit is None else read_unit(unit.shown),
            badge="" if badge is None else tidy(badge.shown),
            hidden=line.hidden or sheet.hidden,
            marks=tuple(_marks(sheet, columns, line, gathered)),
        )
    )


def _of_somebody(line: Line, columns: Columns) -> bool:
    """Whether a line without a name is somebody's all the same: it has its number or its unit."""
    return any(line.at(columns.of(what)) is not None for what in (Field.NUMBER, Field.UNIT, Field.BADGE))


def _name_cell(line: Line, columns: Columns) -> Cell | None:
    for what in (Field.FULL_NAME, Field.SURNAME, Field.INITIALS):
        cell = line.at(columns.of(what))
        if cell is not None:
            return cell
    return None


def _read_name(line: Line, columns: Columns, cell: Cell) -> tuple[str, FullName, bool]:
    """The name's text as it stands, its parts, and whether they are letters only."""
    parts = [line.at(columns.of(what)) for what in (Field.SURNAME, Field.GIVEN, Field.PATRONYMIC)]
    shown = [tidy(part.shown) if part is not None else "" for part in parts]
    if shown[0] and shown[1]:
        read = read_name_parts(*shown)
        return " ".join(filter(None, shown)), read.name, read.initials_only
    read = read_full_name(after_rank(bare_name(cell.shown))[1])
    return repair(tidy(cell.shown)).text, read.name, read.initials_only


def _marks(
    sheet: Sheet, columns: tuple[MarkColumn, ...], line: Line, gathered: _Gathered
) -> Iterable[MarkCell]:
    for column in columns:
        cell = line.at(column.column)
        if cell is None:
            continue
        if isinstance(cell.value, str):
            yield MarkCell(cell.ref, cell.column, tidy(cell.value), cell.shown.strip())
        elif isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
            yield MarkCell(cell.ref, cell.column, cell.value, cell.shown)
        else:
            # A date is a mark that Excel took for one («5.11»); a formula here never kept its result.
            gathered.complaints.append(
                complain(sheet, cell, Field.OTHER, "mark-unreadable", {"heading": column.heading})
            )


def with_heading(columns: tuple[MarkColumn, ...], column: int, heading: str) -> tuple[MarkColumn, ...]:
    """The same columns with one named after another discipline, as a person chose."""
    return tuple(replace(known, heading=heading) if known.column == column else known for known in columns)
