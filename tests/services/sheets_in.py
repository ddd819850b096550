"""Sheets as the reader hands them over, and a desk to take them in; every person is invented."""

import datetime as dt
from collections.abc import Sequence

from trainingdesk.db.store import Done, Store
from trainingdesk.services.intake import IntakeResult, take_in
from trainingdesk.services.intake_plan import IntakePlan, plan_intake
from trainingdesk.services.intake_rows import Action, PlannedRow
from trainingdesk.services.office import Furnish
from trainingdesk.spreadsheets.marks import MarksSheet, read_marks
from trainingdesk.spreadsheets.people import PeopleSheet, read_people
from trainingdesk.spreadsheets.sheet import Sheet, make_cell, make_lines

Rows = Sequence[Sequence[object]]
TODAY = dt.date(2020, 11, 20)
CODE = "2020-11"
HEADING = ("ПІБ", "Звання", "Дата народження", "Підрозділ", "Телефон", "Жетон", "Група", "Примітка")
SUMY, LVIV = "ГУНП в Сумській області", "ГУНП у Львівській області"


def sheet(file: str, rows: Rows, *, hidden: Sequence[int] = (), name: str = "Аркуш1") -> Sheet:
    """A sheet of these rows, the first one in row 1."""
    cells = {
        number: [
            cell
            for column, value in enumerate(row, start=1)
            if (cell := make_cell(number, column, value)) is not None
        ]
        for number, row in enumerate(rows, start=1)
    }
    return Sheet(file, name, make_lines({row: held for row, held in cells.items() if held}, hidden))


def people(file: str, *rows: Sequence[object], hidden: Sequence[int] = ()) -> PeopleSheet:
    """The people of one file under ``HEADING``, the first in row 2."""
    return read_people([sheet(file, (HEADING, *rows), hidden=hidden)], today=TODAY)


def together(*read: PeopleSheet) -> PeopleSheet:
    """The people of several files as one intake."""
    return PeopleSheet(
        tuple(line for each in read for line in each.lines),
        tuple(complaint for each in read for complaint in each.complaints),
        tuple(line for each in read for line in each.skipped),
        tuple(table for each in read for table in each.tables),
    )


def marks(file: str, *rows: Sequence[object]) -> tuple[MarksSheet, ...]:
    """The marks of one file; the heading is the first of the rows."""
    return read_marks(sheet(file, rows))


def furnished(store: Store) -> Store:
    """The same store with the programme and the grading profile every desk begins with."""
    store.execute(Furnish(), by="тест")
    return store


def plan(store: Store, sheets: PeopleSheet, code: str = CODE, **choices: object) -> IntakePlan:
    """What the sheets would do."""
    return store.query(plan_intake, code, sheets, **choices)  # type: ignore[arg-type]


def take(store: Store, sheets: PeopleSheet, code: str = CODE, **choices: object) -> Done[IntakeResult]:
    """Plan and store."""
    return store.execute(take_in(plan(store, sheets, code, **choices)), by="тест")


def actions(planned: IntakePlan) -> list[Action]:
    """What will be done, row by row."""
    return [row.action for row in planned.rows]


def only(planned: IntakePlan) -> PlannedRow:
    """The single row of a plan."""
    (row,) = planned.rows
    return row
