"""Marks in: the old consolidated sheet, its cells as they stand."""

from datetime import date
from pathlib import Path

import pytest

from tests.spreadsheets.test_layout import sheet
from trainingdesk.spreadsheets.marks import MarksSheet, read_marks, with_heading
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Area

INCOMING = Path(__file__).resolve().parents[3] / "shared" / "data" / "incoming"
HEADING = ("№", "Прізвище та ініціали", "Підрозділ", "Домедична", "Вогнева", "Середній бал")


def marks(*rows: tuple[object, ...], merged: tuple[Area, ...] = ()) -> MarksSheet:
    """The only list of marks of a sheet."""
    (found,) = read_marks(sheet(*rows, merged=merged))
    return found


def test_the_disciplines_are_the_columns_that_hold_marks() -> None:
    found = marks(
        ("ЗВЕДЕНА ВІДОМІСТЬ",),
        HEADING,
        (1, "Їжак Ю. Д.", "ГУНП в Сумській обл.", 64, "73,5", 68.8),
        (2, "Карпенко А. С.", "УПП в Сумській обл.", "н/я", "зарах.", None),
        (None, "Середній бал", None, 64, 73.5),
    )
    assert [(column.column, column.heading) for column in found.columns] == [(4, "Домедична"), (5, "Вогнева")]
    assert [[(mark.ref, mark.raw) for mark in line.marks] for line in found.lines] == [
        [("D3", 64), ("E3", "73,5")],
        [("D4", "н/я"), ("E4", "зарах.")],
    ]
    assert [(told.row, told.why) for told in found.skipped] == [(5, "total")]


def test_a_line_keeps_the_name_as_it_stands_its_parts_and_its_unit() -> None:
    line = marks(HEADING, (1, "Карпенко А.С.", "УПП в Харківській обл. ДПП", 84, 90, None)).lines[0]
    assert (line.name.surname, line.name.given, line.name.patronymic) == ("Карпенко", "А.", "С.")
    assert line.initials_only
    assert (line.text, line.cell, line.row) == ("Карпенко А.С.", "B2", 2)
    assert line.unit is not None
    assert line.unit.oblast == "Харківська"


def test_full_names_in_three_columns_are_read_too() -> None:
    line = marks(("Прізвище", "Ім'я", "По батькові", "Вогнева"), ("Коваль", "Любов", "Іллівна", 90)).lines[0]
    assert (line.name.full, line.initials_only) == ("Коваль Любов Іллівна", False)


def test_under_a_discipline_of_several_columns_the_points_count() -> None:
    found = marks(
        ("№ з/п", "ПІБ", "Домедична підготовка", None, None, "Вогнева підготовка", "Висновок"),
        (None, None, "бали", "оцінка", "ЄКТС", "оцінка", None),
        (1, "Коваль Любов Іллівна", 91, "відмінно", "A", "зараховано", "може бути випущена"),
        merged=(Area(1, 3, 1, 5), Area(1, 1, 2, 1), Area(1, 2, 2, 2), Area(1, 7, 2, 7)),
    )
    assert [(column.column, column.heading) for column in found.columns] == [
        (3, "Домедична підготовка"),
        (6, "Вогнева підготовка"),
    ]
    assert [mark.raw for mark in found.lines[0].marks] == [91, "зараховано"]


def test_an_empty_cell_is_no_mark_and_a_date_is_complained_of() -> None:
    found = marks(
        ("ПІБ", "Вогнева", "Домедична"),
        ("Коваль Любов Іллівна", None, date(2020, 11, 5)),
        ("Іщенко Олег Ігорович", 70, 80),
    )
    assert [len(line.marks) for line in found.lines] == [0, 2]
    assert [(told.cell, told.code) for told in found.complaints] == [("C2", "mark-unreadable")]


def test_marks_beside_no_name_are_complained_of_as_doubtful() -> None:
    found = marks(("№", "ПІБ", "Вогнева"), (1, "Коваль Любов Іллівна", 70), (2, None, 80))
    assert [line.row for line in found.lines] == [2]
    assert [(told.cell, told.code, told.doubtful) for told in found.complaints] == [
        ("A3", "name-empty", True)
    ]


def test_a_list_of_people_without_marks_is_no_sheet_of_marks() -> None:
    assert read_marks(sheet(("ПІБ", "Звання"), ("Коваль Любов Іллівна", "капрал поліції"))) == ()


def test_a_discipline_can_be_named_by_a_person() -> None:
    found = marks(("ПІБ", "ВП"), ("Коваль Любов Іллівна", 70))
    assert with_heading(found.columns, 2, "Вогнева підготовка")[0].heading == "Вогнева підготовка"


@pytest.mark.skipif(not INCOMING.is_dir(), reason="the office's own files are not beside this checkout")
def test_the_old_consolidated_sheet_of_an_office_is_read() -> None:
    ((found,),) = (read_marks(one) for one in read(sorted(INCOMING.glob("10-*"))))
    assert len(found.lines) == 84
    assert len(found.columns) == 5
    assert all(line.initials_only and line.unit and len(line.marks) == 5 for line in found.lines)
    words = sorted(mark.shown for line in found.lines for mark in line.marks if not mark.shown.isdigit())
    assert words == ["73,5", "76,5", "83,5", "84,5", "зарах.", "зарах.", "зарах.", "н/я", "н/я"]
