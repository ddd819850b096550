"""A whole working day, clicked through the real window: lists in, an order, marks, certificates, workbook."""

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests import make
from tests.spreadsheets import makers
from tests.ui.cohorts_window import focus
from tests.ui.working_day import (
    ABSENT,
    BAD,
    BLOCK,
    CODE,
    FAILED,
    KHARKIV,
    NAMES,
    POLTAVA,
    READY,
    SAID,
    SOON,
    SUMY,
    Day,
    click,
    enter,
    mornings,
    plain,
    rows_of,
    shown_in,
)  # fmt: skip
from trainingdesk.db.store import Store
from trainingdesk.services.certificate_rows import CertificateRow
from trainingdesk.services.certificates import paper_pdf
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.history import operations
from trainingdesk.services.orders import ENROLMENT, GRADUATION, entries
from trainingdesk.services.people import count_people
from trainingdesk.ui.dialogs.intake import COLUMNS, PREVIEW, IntakeDialog
from trainingdesk.ui.dialogs.orders import OrderDialog
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.pages.cohorts import CohortsPage
from trainingdesk.ui.pages.gradebook import GradebookPage
from trainingdesk.ui.pages.gradebook.dialogs import BadCells
from trainingdesk.ui.pages.graduation import GraduationPage
from trainingdesk.ui.pages.graduation.issue import IssueDialog
from trainingdesk.ui.pages.history import HistoryPage


@pytest.fixture
def morning(
    qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Day]]:
    """Opens the window on the store, each time as after a restart."""
    yield from mornings(qtbot, store, tmp_path, monkeypatch)


def test_a_whole_working_day(
    morning: Callable[[], Day], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = morning()
    lists_come_in(day, tmp_path, monkeypatch)
    the_cohort_gets_its_dates_and_its_enrolment_order(day)
    marks_are_pasted_and_typed(day)
    who_may_not_graduate_is_told_why(day)
    the_graduation_order_is_registered(day)
    certificates_are_issued_and_checked(day, tmp_path)
    the_workbook_goes_out(day, tmp_path, monkeypatch)
    the_history_lists_it_all(day)
    the_next_morning_knows_the_way_back(morning)


# --- lists come in ---------------------------------------------------------------------------------


def lists_come_in(day: Day, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three sheets through the dialog's steps; undone and done again as one."""
    sheets = [
        makers.xlsx(folder / "Суми.xlsx", rows_of("Сумській", SUMY)),
        makers.ods(folder / "Харків.ods", rows_of("Харківській", KHARKIV)),
        makers.text(folder / "Полтава.csv", rows_of("Полтавській", POLTAVA)),
    ]
    chosen = [str(each) for each in sheets]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    page = day.open("Alt+3", CohortsPage)
    assert page.whole.isVisible()

    def answer(dialog: IntakeDialog) -> None:
        day.qtbot.waitUntil(lambda: dialog.step == COLUMNS, timeout=4 * SOON)
        look_at_columns(day, dialog)
        day.press("Enter")
        assert dialog.step == PREVIEW
        look_at_preview(day, dialog)
        dialog.preview.table.setFocus()
        QTest.keyClick(dialog.preview.table, Qt.Key.Key_Return)  # the dialog goes with the next event

    day.answered(IntakeDialog, answer, "Ctrl+I")
    imported(day, page)
    day.press("Ctrl+Z")
    assert (day.store.query(cohorts), day.store.query(count_people)) == ([], 0)
    assert page.whole.isVisible()
    assert day.said_by(page) == "Скасовано: Імпортовано 12 слухачів"
    assert focus() is page.whole.button
    day.press("Ctrl+Y")
    imported(day, page)
    assert focus() is page.listeners.table
    day.cohort = day.store.query(cohorts)[0].id


def look_at_columns(day: Day, dialog: IntakeDialog) -> None:
    """Every list was recognised; the code of the cohort is typed."""
    assert [(each.people, each.sure) for each in dialog.columns.model.rows] == [
        (4, True),
        (4, True),
        (5, True),
    ]
    assert day.people() == []
    enter(dialog.code.lineEdit(), CODE)
    dialog.columns.table.setFocus()


def look_at_preview(day: Day, dialog: IntakeDialog) -> None:
    """What must be looked at is said; the sex is confirmed by its tick."""
    step = dialog.preview
    assert plain(step.counts.text()).startswith("12 нових осіб · 1 повтор · 2 зауваження")
    here = step.table.row()
    assert here is not None
    assert (here.file, here.cell) == ("Харків.ods", "B3")
    assert "31.02.1990" in shown_in(step.details)
    assert plain(step.trust.text()) == "Підтверджую стать 1 особи за іменем по батькові"
    step.trust.setFocus()
    day.press("Space")
    assert step.trust.isChecked()
    assert day.people() == []


def imported(day: Day, page: CohortsPage) -> None:
    """Everybody is stored, and in sight."""
    people = day.people()
    assert [each.no for each in people if each.birth_date is None] == [6]
    assert [each.sex for each in people].count("f") == 5
    assert [each.surname for each in people if each.surname == "Вовк"] == ["Вовк"]
    assert page.tabs.tabText(0) == "Слухачі  12"
    assert day.shown() == [each.surname for each in people] == NAMES
    assert "Імпортовано 12 слухачів" in day.said_by(page)
    assert day.window.top.cohort.accessibleName().count(CODE)


# --- dates and the enrolment order -----------------------------------------------------------------


def the_cohort_gets_its_dates_and_its_enrolment_order(day: Day) -> None:
    """Dates in the record; the order is drafted first, then registered."""
    page = day.page

    def dates(dialog: FormQuestion) -> None:
        enter(dialog.form.fields["starts"], "23.11.20")
        enter(dialog.form.fields["ends"], "6.2.21")
        click(dialog, "Записати")

    with day.asked(FormQuestion, dates) as met:
        day.press("Ctrl+K").write("дані потоку").press("Enter")
        day.qtbot.waitUntil(lambda: bool(met), timeout=SOON)
    stored = day.store.query(cohorts)[0]
    assert (stored.starts, stored.ends) == (make.STARTS, make.ENDS)
    assert plain(page.header.subtitle.text()) == "23.11.2020 – 06.02.2021"
    day.press("Ctrl+4")

    def draft(dialog: OrderDialog) -> None:
        assert dialog.named.rows.rowCount() == 12
        click(dialog, "Зберегти")

    day.answered(OrderDialog, draft, "Ins")
    assert not day.order(ENROLMENT).frozen
    assert page.tabs.tabText(3) == "Накази  1"

    day.answered(OrderDialog, lambda dialog: register(dialog, "512 о/с", "20.11.2020"), "Enter")
    order = day.order(ENROLMENT)
    assert (order.number, order.signed_on, order.frozen) == ("512 о/с", make.ENROLLED, True)
    assert len(day.store.query(entries, order.id)) == 12
    assert "зареєстровано 20.11.2020" in shown_in(page.drawer)


def register(dialog: OrderDialog, number: str, signed: str) -> None:
    """Type number and date, and register."""
    enter(dialog.number, number)
    enter(dialog.left.fields["signed"], signed)
    click(dialog, "Зареєструвати")


# --- marks -----------------------------------------------------------------------------------------


def marks_are_pasted_and_typed(day: Day) -> None:
    """A block with one bad cell changes nothing; the good ones go in; two marks are typed."""
    page = day.open("Alt+4", GradebookPage)
    QGuiApplication.clipboard().setText("\n".join(BLOCK) + "\n")
    day.press("Ctrl+Home")

    def nothing(dialog: BadCells) -> None:
        assert [each.value for each in dialog.list.rows.rows] == ["101"]
        assert "Вовк" in dialog.list.rows.rows[0].who
        click(dialog, "Нічого не змінювати")

    day.answered(BadCells, nothing, "Ctrl+V")
    assert day.marks() == [[""] * 5] * 12
    day.answered(BadCells, lambda dialog: click(dialog, "Вставити придатні (58)"), "Ctrl+V")
    expected = [line.split("\t") for line in BLOCK]
    expected[BAD[0]][BAD[1]] = ""
    assert day.marks() == expected
    assert "58" in day.said_by(page)
    stand(day, *BAD)
    day.write("87").press("Enter")
    stand(day, *ABSENT)
    day.write("н").press("Enter")
    expected[BAD[0]][BAD[1]], expected[ABSENT[0]][ABSENT[1]] = "87", "н/я"
    assert day.marks() == expected
    assert page.grid.shown(BAD[0], page.grid.mark_columns()[BAD[1]]).text == "87"


def stand(day: Day, row: int, column: int) -> None:
    """Go to a cell from the first one."""
    day.press("Ctrl+Home", *["Down"] * row, *["Right"] * column)


def who_may_not_graduate_is_told_why(day: Day) -> None:
    """Two of twelve, and why; Enter on the red cell leads to the mark."""
    page = day.open("Alt+4", GradebookPage)
    day.press("F7")
    table = page.matrix.table
    assert table is not None
    assert table.isVisible()
    state = table.rows.column_at("state")
    found = [
        (NAMES[at], table.rows.index(at, state).data())
        for at in range(table.rows.rowCount())
        if not table.rows.rows[at].verdict.ready
    ]
    assert found == [("Ґудзь", "не допущена"), ("Їжакевич", "не допущений")]
    table.go_to(page.grid.rows[FAILED[0]].enrolment)
    day.qtbot.waitUntil(lambda: "Не допущений" in shown_in(page.details), timeout=SOON)
    assert "Домедична: 40 б., незадовільно." in shown_in(page.details)
    red = table.rows.column_at(f"discipline:{page.grid.disciplines[FAILED[1]].id}")
    assert table.rows.index(FAILED[0], red).data() == "40"
    assert table.rows.index(ABSENT[0], red + ABSENT[1] - FAILED[1]).data() == "н/я"
    table.setCurrentIndex(table.rows.index(FAILED[0], red))
    day.press("Enter")
    row, column = page.view.active_cell()
    assert (row, column - page.grid.mark_columns()[0]) == FAILED


# --- graduation ------------------------------------------------------------------------------------


def the_graduation_order_is_registered(day: Day) -> None:
    """Drafted with those who may graduate, then registered."""
    page = day.open("Alt+5", GraduationPage)

    def draft(dialog: OrderDialog) -> None:
        assert (dialog.named.rows.rowCount(), dialog.others.rows.rowCount()) == (10, 2)
        click(dialog, "Зберегти")

    day.answered(OrderDialog, draft, "Ctrl+O")
    assert not day.order(GRADUATION).frozen
    day.answered(OrderDialog, lambda dialog: register(dialog, "47 о/с", "5.2.21"), "Ctrl+O")
    order = day.order(GRADUATION)
    assert (order.number, order.signed_on, order.frozen) == ("47 о/с", make.ORDERED, True)
    named = [each.enrolment for each in day.store.query(entries, order.id)]
    assert named == [each.enrolment for each in day.people() if each.surname in READY]
    assert [step.count for step in page.steps.steps][:3] == [10, 10, 0]


def certificates_are_issued_and_checked(day: Day, folder: Path) -> None:
    """Ten papers with names and numbers; the first is printed and checked."""
    page = day.open("Alt+5", GraduationPage)
    day.answered(IssueDialog, lambda dialog: click(dialog, "Видати 10 сертифікатів"), "Ctrl+I")
    papers = day.papers()
    assert [each.name.split()[0] for each in papers] == READY
    assert [each.registration_number[-9:] for each in papers] == [f"{n:06d}-21" for n in range(1, 11)]
    assert {each.issued_on for each in papers} == {make.ENDS}
    assert "10 сертифікатів" in day.said_by(page)
    for paper in papers:
        words = printed(day, paper, folder)
        assert paper.name in words
        assert paper.registration_number in words
    day.press("Ctrl+Home", "P")
    first = day.papers()[0]
    assert first.printed_at is not None
    assert states(page) == ["пронумеровано"] * 9  # only those that wait to be printed are left in sight
    page.choice.choose("all")
    assert states(page)[0] == "надруковано"
    day.press("Ctrl+Home")
    assert [line.row.listener.surname for line in page.table.chosen()] == READY[:1]
    day.press("Space")
    first, *others = day.papers()
    assert first.checked_at is not None
    assert [each.printed_at for each in others] == [None] * 9
    assert states(page)[:2] == ["перевірено", "пронумеровано"]


def states(page: GraduationPage) -> list[str]:
    """The words of the list's column of states."""
    model = page.table.rows
    column = model.column_at("state")
    return [str(model.index(at, column).data()) for at in range(model.rowCount())]


def printed(day: Day, paper: CertificateRow, folder: Path) -> str:
    """Every word of the stored paper."""
    path = folder / f"{paper.id}.pdf"
    path.write_bytes(day.store.query(paper_pdf, paper.id))
    document = QPdfDocument()
    document.load(str(path))
    words = " ".join(document.getAllText(at).text() for at in range(document.pageCount()))
    document.close()
    return plain(words)


# --- out, and looked back at -----------------------------------------------------------------------


def the_workbook_goes_out(day: Day, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written where the file dialog says; a spreadsheet program can read it."""
    path = folder / "потік.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    page = day.open("Alt+3", CohortsPage)
    day.press("Ctrl+E")
    assert day.said_by(page) == "Записано: потік.xlsx"
    book = openpyxl.load_workbook(path)
    assert len(book.sheetnames) == 8
    words = [
        " | ".join(plain(str(value)) for value in row if value is not None)
        for row in book.worksheets[0].iter_rows(values_only=True)
    ]
    assert [name for name in NAMES if any(name in line for line in words)] == NAMES
    register_ = [plain(str(row[1])) for row in book.worksheets[-1].iter_rows(values_only=True)]
    assert [number for number in register_ if number.endswith("-21")] == [
        paper.registration_number for paper in day.papers()
    ]
    assert "н/я" in {cell.value for row in book.worksheets[1].iter_rows() for cell in row}
    book.close()


def the_history_lists_it_all(day: Day) -> None:
    """Every step of the day, the newest first, in the words the strip said."""
    page = day.open("Alt+9", HistoryPage)
    assert {each.by for each in day.store.query(operations)} == {make.BY}
    model = page.list.rows
    what = model.column_at("what")
    shown = [plain(str(model.index(at, what).data())) for at in range(model.rowCount())]
    assert shown == SAID
    newest = page.list.row()
    assert newest is not None
    assert "Відмічено стан 1 сертифіката" in shown_in(page.drawer)


def the_next_morning_knows_the_way_back(morning: Callable[[], Day]) -> None:
    """The window is closed and opened again: Ctrl+Z takes back what was done last."""
    day = morning()
    workspace = day.window.workspace
    day.cohort = day.store.query(cohorts)[0].id
    assert workspace.cohort == day.cohort
    assert plain(workspace.undo_text()) == "Відмічено стан 1 сертифіката"
    page = day.open("Alt+5", GraduationPage)
    day.press("Ctrl+Z")
    assert (day.papers()[0].printed_at is not None, day.papers()[0].checked_at) == (True, None)
    day.press("Ctrl+Z")
    assert day.papers()[0].printed_at is None
    assert states(page)[0] == "пронумеровано"
    day.press("Ctrl+Z")  # certificates rest on the order: it stays, and the strip says why
    assert "уже видано сертифікати" in day.said_by(page)
    assert day.order(GRADUATION).frozen
    day.press("Ctrl+Y", "Ctrl+Y")
    first = day.papers()[0]
    assert first.printed_at is not None
    assert first.checked_at is not None
    assert states(page)[:2] == ["перевірено", "пронумеровано"]
