"""The rows of an intake as they are planned: what each will do, beside whom it was compared with."""

import datetime as dt
import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from trainingdesk.domain.names import FullName
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.intake_match import Identity, Known, Likeness, parts_of
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.spreadsheets.complaints import Complaint, Correction
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.people import PersonLine

SAME, NEW, SKIP = "same", "new", "skip"
"""What a person may decide of a row; ``same:KEY`` names one of several alternatives."""
PERSON_FIELDS = ("sex", "birth_date", "badge", "phone")
STANDING_FIELDS = ("rank", "position", "unit")
ENROLMENT_FIELDS = ("group", "reserve", "note")

Decisions = Mapping[str, str]
Accepted = Mapping[str, dt.date]


class Action(enum.StrEnum):
    """What an import does with a row."""

    NEW = "new"
    """A person unknown so far comes into the register and the cohort."""
    KNOWN = "known"
    """Somebody of the register: empty fields are filled, nothing is replaced."""
    CHANGE = "change-offered"
    """As KNOWN, and the sheet has another surname, rank, position or unit; stored only once dated."""
    DUPLICATE = "duplicate"
    """The same person stands in an earlier row; only its empty fields are filled."""
    DOUBTFUL = "doubtful"
    """It is not clear who this is: nothing is stored until a person decides."""
    SKIPPED = "skipped"
    """Left out by a person's decision."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Somebody a row may mean, to be shown beside it. ``key`` is what a decision names.

    ``person`` is a key of the register, or nothing for an earlier row of the files; ``where`` is the codes of
    the person's cohorts, or the file, sheet and cell of that row.
    """

    key: str
    likeness: Likeness
    person: int | None
    name: FullName
    birth_date: dt.date | None
    rank: str | None
    unit: str
    badge: str
    phone: str
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfferedChange:
    """A surname, rank (by code), position or unit that the sheet has otherwise than the register."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of a sheet: what it says, who it is taken for, and what will be stored.

    ``key`` names the row in decisions. ``enrols`` says a listener is added to the cohort. ``fills`` are the
    fields empty in the register that the row fills. ``changes`` are stored from ``change_from`` on, once a
    person has given that date. ``of`` is the row a duplicate belongs to. ``doubt`` says why the identity is
    unclear; ``suggested_sex`` waits for a person.
    """

    key: str
    file: str
    sheet: str
    row: int
    cell: str
    new: NewPerson
    former: str
    group: str
    reserve: str
    note: str
    hidden: bool
    suggested_sex: str | None
    corrections: tuple[Correction, ...]
    complaints: tuple[Complaint, ...]
    action: Action = Action.NEW
    enrols: bool = False
    person: int | None = None
    enrolment: int | None = None
    fills: tuple[str, ...] = ()
    changes: tuple[OfferedChange, ...] = ()
    change_from: dt.date | None = None
    alternatives: tuple[Alternative, ...] = ()
    of: str = ""
    doubt: Complaint | None = None

    @property
    def name(self) -> FullName:
        """The name as it will be stored."""
        return FullName(self.new.surname, self.new.given, self.new.patronymic)

    @property
    def identity(self) -> Identity:
        """What the row is compared by; a former surname counts as a name borne."""
        names = [self.name] if not self.former else [replace(self.name, surname=self.former), self.name]
        new = self.new
        unread = next((said.value for said in self.complaints if said.field is Field.BIRTH_DATE), "")
        return Identity(tuple(map(parts_of, names)), new.birth_date, new.badge, new.phone, unread)

    @property
    def outcome(self) -> tuple[object, ...]:
        """Everything about the row that decides what is stored, to compare a preview with the import."""
        return (
            self.key,
            self.action.value,
            self.enrols,
            self.person,
            self.enrolment,
            self.new,
            self.former,
            self.group,
            self.reserve,
            self.note,
            self.hidden,
            self.fills,
            self.changes,
            self.change_from,
            self.of,
        )


def row_key(file: str, sheet: str, row: int) -> str:
    """What a row is called in decisions."""
    return f"{file}|{sheet}|{row}"


def refuse_strays(answers: Mapping[str, str], keys: Iterable[str]) -> None:
    """Refuse an answer to a row or cell that is not there: its key was mistyped, or the file has changed."""
    known = set(keys)
    for row, answer in answers.items():
        if row not in known:
            raise Rejected("decision-stray", row=row, decision=answer)


def first_look(line: PersonLine, *, trust_patronymics: bool) -> PlannedRow:
    """A line of a sheet as a row of the plan, before anybody is looked for.

    ``trust_patronymics`` takes a sex no column told from the patronymic, when a person has said so.
    """
    told = line.sex or (line.suggested_sex if trust_patronymics else None)
    unit = line.unit
    corrections = line.corrections
    if told is not None and line.sex is None:
        corrections = (
            *corrections,
            Correction(Field.SEX, line.cell, "", told.value, "sex-from-patronymic"),
        )
    return PlannedRow(
        key=row_key(line.file, line.sheet, line.row),
        file=line.file,
        sheet=line.sheet,
        row=line.row,
        cell=line.cell,
        new=NewPerson(
            surname=line.name.surname,
            given=line.name.given,
            patronymic=line.name.patronymic,
            sex=told.value if told else None,
            birth_date=line.birth_date,
            rank=line.rank.code if line.rank else None,
            position=line.position,
            unit=unit.name if unit else "",
            unit_kind=unit.kind if unit else "",
            oblast=unit.oblast if unit else "",
            badge=line.badge,
            phone=line.phone,
        ),
        former=line.former,
        group=line.group,
        reserve=line.reserve,
        note="" if line.note == line.reserve else line.note,
        hidden=line.hidden,
        suggested_sex=line.suggested_sex.value if line.suggested_sex else None,
        corrections=corrections,
        complaints=line.complaints,
        doubt=next((complaint for complaint in line.complaints if complaint.doubtful), None),
    )


def of_register(known: Known, likeness: Likeness, code: str) -> Alternative:
    """A person of the register to stand beside a row; ``code`` is the cohort in hand."""
    return Alternative(
        f"person:{known.person}",
        likeness,
        known.person,
        known.name,
        known.identity.birth_date,
        known.rank,
        known.unit,
        known.badge,
        known.phone,
        (*((code,) if known.enrolment is not None else ()), *known.cohorts),
    )


def of_files(row: PlannedRow, likeness: Likeness) -> Alternative:
    """An earlier row of the files to stand beside a row."""
    return Alternative(
        row.key,
        likeness,
        None,
        row.name,
        row.new.birth_date,
        row.new.rank,
        row.new.unit,
        row.new.badge,
        row.new.phone,
        tuple(filter(None, (row.file, row.sheet, row.cell))),
    )


def differences(first: PlannedRow, second: PlannedRow) -> list[tuple[str, str, str]]:
    """Field by field where a duplicate contradicts the first row: the field, and the two values as shown."""
    pairs = (
        (name, getattr(first.new, name), getattr(second.new, name))
        for name in ("birth_date", "sex", "rank", "position", "unit", "badge", "phone")
    )
    return [
        (name, shown(mine), shown(theirs))
        for name, mine, theirs in pairs
        if mine and theirs and mine != theirs
    ]


def shown(value: object) -> str:
    """A rank's code as its name, a date as an office writes it, anything else as it is."""
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}"
    rank = RANK_BY_CODE.get(str(value))
    return rank.uk if rank else str(value)


def merged(first: PlannedRow, second: PlannedRow) -> PlannedRow:
    """The first row with its empty fields filled from a duplicate; what it has stays."""
    theirs = second.new
    new = replace(
        first.new,
        **{
            name: getattr(theirs, name)
            for name in ("patronymic", *PERSON_FIELDS, *STANDING_FIELDS)
            if not getattr(first.new, name) and getattr(theirs, name)
        },
    )
    if new.unit != first.new.unit:
        new = replace(new, unit_kind=theirs.unit_kind, oblast=theirs.oblast)
    return replace(
        first,
        new=new,
        **{name: getattr(first, name) or getattr(second, name) for name in ENROLMENT_FIELDS},
    )
