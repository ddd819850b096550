"""The people of sheets in: each line with what will be stored, what was put right, and what is wrong."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex, suggested_sex
from trainingdesk.domain.ranks import Rank
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.domain.units import Unit, UnitKind, read_oblast, read_unit, unit_name
from trainingdesk.spreadsheets.complaints import Complaint, Correction, Skipped, complain
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.layout import Choice, Table, find_tables
from trainingdesk.spreadsheets.lines import Aside, is_headline, what_else
from trainingdesk.spreadsheets.named import RESERVE, read_name
from trainingdesk.spreadsheets.pieces import LineReader, unit_around, unit_told
from trainingdesk.spreadsheets.sheet import Line, Sheet


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person as a sheet has them, ready to be shown and stored; what could not be read is empty.

    ``hidden`` says the row or its sheet was hidden; ``reserve`` is the note that puts the person in reserve.
    ``sex`` comes from a column only; ``suggested_sex`` from the patronymic, to be confirmed by a person.
    """

    file: str
    sheet: str
    row: int
    cell: str
    name: FullName
    former: str = ""
    hidden: bool = False
    reserve: str = ""
    sex: Sex | None = None
    suggested_sex: Sex | None = None
    birth_date: dt.date | None = None
    rank: Rank | None = None
    position: str = ""
    unit: Unit | None = None
    phone: str = ""
    badge: str = ""
    group: str = ""
    community: str = ""
    email: str = ""
    note: str = ""
    corrections: tuple[Correction, ...] = ()
    complaints: tuple[Complaint, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether the identity is unclear, so that a person must answer before anything is stored."""
        return any(complaint.doubtful for complaint in self.complaints)

    @property
    def identity_key(self) -> str:
        """The same for the same person in two files: the folded name and the birth date."""
        born = "" if self.birth_date is None else self.birth_date.isoformat()
        return f"{search_key(self.name.full)}|{born}"


@dataclass(frozen=True, slots=True)
class PeopleSheet:
    """Everything the files say of people. ``complaints`` are all of them, those of the lines included."""

    lines: tuple[PersonLine, ...]
    complaints: tuple[Complaint, ...]
    skipped: tuple[Skipped, ...]
    tables: tuple[Table, ...]


@dataclass(slots=True)
class _Gathered:
    """What is collected while the lists are read; ``unit`` and ``reserve`` hold from their headline on."""

    today: dt.date
    lines: list[PersonLine] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    unit: Unit | None = None
    unit_code: str = ""
    reserve: str = ""


def read_people(
    sheets: Sequence[Sheet], choices: Mapping[str, Choice] | None = None, *, today: dt.date | None = None
) -> PeopleSheet:
    """Read every person of every sheet; ``choices`` are remembered columns by the headings' fingerprint.

    Refuses nothing: what is wrong stands in the complaints. A file without any list of people is complained
    of once. ``today`` tells the century of «29.05.92» and whether a birth date can be true.
    """
    gathered = _Gathered(today or dt.datetime.now().astimezone().date())
    tables = tuple(table for sheet in sheets for table in find_tables(sheet, choices))
    for table in tables:
        _read_table(table, gathered)
    with_people = {table.sheet.file for table in tables}
    for sheet in sheets:
        if sheet.file not in with_people:
            with_people.add(sheet.file)
            first = sheet.lines[0].cells[0]
            gathered.complaints.append(
                complain(sheet, first, Field.FULL_NAME, "sheet-no-people", doubtful=True)
            )
    complaints = (complaint for line in gathered.lines for complaint in line.complaints)
    return PeopleSheet(
        tuple(gathered.lines), (*gathered.complaints, *complaints), tuple(gathered.skipped), tables
    )


def _read_table(table: Table, gathered: _Gathered) -> None:
    gathered.unit, gathered.unit_code = unit_around(table.sheet, table.titles)
    reserve = RESERVE.search(table.sheet.name)
    gathered.reserve = "" if reserve is None else reserve[0]
    if table.columns.names_twice:
        twice = complain(table.sheet, table.heading_cell, Field.FULL_NAME, "sheet-names-twice", doubtful=True)
        gathered.complaints.append(twice)
    for line in table.titles:
        _skip(table.sheet, line, Aside.HEADLINE, gathered)
    for line in table.lines:
        aside = what_else(line, table.columns)
        if aside is Aside.NO_NAME:
            gathered.complaints.append(
                complain(table.sheet, line, Field.FULL_NAME, "name-empty", doubtful=True)
            )
        if aside is None and is_headline(line, table.columns) and _heads(line):
            aside = Aside.HEADLINE
        if aside is None:
            _read_line(table, line, gathered)
            continue
        if aside is Aside.HEADLINE:
            _follow(line, gathered)
        _skip(table.sheet, line, aside, gathered)


def _skip(sheet: Sheet, line: Line, why: Aside, gathered: _Gathered) -> None:
    text = " ".join(cell.shown.strip() for cell in line.cells)
    gathered.skipped.append(Skipped(sheet.file, sheet.name, line.number, text, why))


def _heads(line: Line) -> bool:
    """Whether a single text where a name should stand is a unit or «Резерв» and not a name."""
    text = line.cells[0].shown
    return _names_unit(text) or RESERVE.fullmatch(tidy(text).strip(" .:()")) is not None


def _names_unit(text: str) -> bool:
    return read_unit(text).kind is not UnitKind.OTHER or read_oblast(text) is not None


def _follow(line: Line, gathered: _Gathered) -> None:
    """A line between the people names the unit of those below it, or puts them in reserve."""
    text = " ".join(tidy(cell.shown) for cell in line.cells)
    if RESERVE.search(text):
        gathered.reserve = text.strip(" .:()")
    if _names_unit(text):
        gathered.unit, gathered.unit_code = _unit_below(text, gathered.unit), "unit-from-headline"
        gathered.reserve = ""


def _unit_below(text: str, over: Unit | None) -> Unit:
    """The unit a headline names; «УПП» alone is that of the oblast named above."""
    told = unit_told(text)
    if told is not None:
        return told
    read = read_unit(text)
    oblast = over.oblast if over is not None else ""
    return Unit(unit_name(read.kind, oblast), read.kind, oblast, sure=True) if oblast else read


def _read_line(table: Table, line: Line, gathered: _Gathered) -> None:
    reader = LineReader(table.sheet, line, table.columns, gathered.today)
    named = read_name(reader)
    if named is None:
        gathered.complaints.extend(reader.complaints)
        return
    rank, position_beside_rank = reader.rank()
    read, cell = named.read, named.cell
    unit = reader.unit()
    if unit is None and gathered.unit is not None:
        unit = gathered.unit
        reader.corrections.append(Correction(Field.UNIT, "", "", unit.name, gathered.unit_code))
    sex = reader.sex()
    gathered.lines.append(
        PersonLine(
            file=table.sheet.file,
            sheet=table.sheet.name,
            row=line.number,
            cell=cell.ref,
            name=read.name,
            former=read.former,
            hidden=line.hidden or table.sheet.hidden,
            reserve=_reserve(line) or gathered.reserve,
            sex=sex,
            suggested_sex=None if sex else suggested_sex(read.name.patronymic),
            birth_date=reader.birth_date(),
            rank=rank or named.rank,
            position=reader.text(Field.POSITION) or position_beside_rank,
            unit=unit,
            phone=reader.phone(),
            badge=reader.text(Field.BADGE),
            group=reader.text(Field.GROUP),
            community=reader.text(Field.COMMUNITY),
            email=reader.text(Field.EMAIL),
            note=reader.text(Field.NOTE),
            corrections=tuple(reader.corrections),
            complaints=tuple(reader.complaints),
        )
    )


def _reserve(line: Line) -> str:
    """The note, in any cell of the line, that puts a person in reserve: «резерв», «запасний»."""
    found = (RESERVE.search(cell.shown) for cell in line.cells)
    return next((tidy(match[0]) for match in found if match is not None), "")
