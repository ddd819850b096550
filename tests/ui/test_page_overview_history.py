"""Overview and history on the real services: every line leads somewhere, every change can be read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.demo import DemoDirectory
from trainingdesk.db.revert import kinds
from trainingdesk.db.store import Store
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.grading import Mark
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.gradebook import MarkWrite, SetMarks, grid
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.history import HistoryPage, state_of
from trainingdesk.ui.pages.history.words import TABLES
from trainingdesk.ui.pages.overview import ACTS, COUNTED, PLAIN, OverviewPage
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace


@pytest.fixture
def desk(qtbot: QtBot, sample_store: Store) -> Iterator[Window]:
    """A window on the sample cohort, which is chosen."""
    store = sample_store
    made = Window(Memory(None, Settings(operator=make.BY)), PAGES, Jobs(Inline()))
    made.resize(1366, 768)
    made.show()
    made.open_desk(Workspace(store, make.BY, made), DemoDirectory())
    made.choose_cohort(store.query(cohorts)[0].id)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()


def _overview(desk: Window) -> OverviewPage:
    desk.go("overview")
    page = desk.page()
    assert isinstance(page, OverviewPage)
    return page


def _history(desk: Window) -> HistoryPage:
    desk.go("history")
    page = desk.page()
    assert isinstance(page, HistoryPage)
    return page


def test_every_line_of_the_overview_has_its_words_and_its_act(desk: Window) -> None:
    page = _overview(desk)
    shown = {page.lines.rows.rows[at].code for at in range(page.lines.rows.rowCount())}
    assert shown == {
        "debtors", "marks-missing", "signatory-unnamed", "edrpou-unconfirmed", "programme-example",
        "certificates-to-issue",
    }  # fmt: skip
    assert set(ACTS) == set(COUNTED) | set(PLAIN)


def test_enter_on_the_first_line_opens_the_place_that_mends_it(
    desk: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _overview(desk)
    went: list[tuple[str, object]] = []
    monkeypatch.setattr(desk, "go", lambda name, target=None: went.append((name, target)))
    page.lines.setFocus()
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert went == [("gradebook", "debtors")]


def test_the_overview_follows_a_mark_at_once(desk: Window, sample_store: Store) -> None:
    page = _overview(desk)
    book = sample_store.query(grid, desk.workspace.cohort or 0)
    row, column = next(
        (line, place) for line in book.rows for place, cell in enumerate(line.cells) if cell is None
    )
    write = MarkWrite(row.listener.enrolment, book.disciplines[column].id, Mark(tenths=800))
    desk.workspace.execute(SetMarks((write,)))
    shown = {page.lines.rows.rows[at].code for at in range(page.lines.rows.rowCount())}
    assert "marks-missing" not in shown


def test_the_history_tells_a_mark_old_and_new_and_takes_it_back(desk: Window, sample_store: Store) -> None:
    book = sample_store.query(grid, desk.workspace.cohort or 0)
    cell = book.rows[0].cells[0]
    assert cell is not None
    write = MarkWrite(book.rows[0].listener.enrolment, book.disciplines[0].id, Mark(tenths=610), cell.mark)
    desk.workspace.execute(SetMarks((write,)))
    page = _history(desk)
    newest = page.list.rows.rows[0]
    assert (newest.command, state_of(newest)) == ("SetMarks", "")
    page.list.go_to(newest.id)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert sample_store.query(grid, desk.workspace.cohort or 0).rows[0].cells[0] == cell
    states = [state_of(row) for row in page.list.rows.rows[:2]]
    assert states == ["скасовує №\N{NO-BREAK SPACE}3", "скасовано"]


def test_a_final_operation_says_why_it_stays(desk: Window) -> None:
    page = _history(desk)
    final = next(row for row in page.list.rows.rows if row.command == "Furnish")
    page.list.go_to(final.id)
    act = next(act for act in page.acts if act.keys == "Ctrl+Backspace")
    assert not act.isEnabled()
    assert act.toolTip() == "Початкове наповнення бази не скасовують."


def test_the_history_is_narrowed_by_person_and_by_words(desk: Window) -> None:
    page = _history(desk)
    page.who.setCurrentIndex(
        page.who.findData("trainingdesk") if page.who.findData("trainingdesk") >= 0 else 1
    )
    page.who.activated.emit(page.who.currentIndex())
    assert {row.by for row in page.list.rows.rows} == {page.who.currentData()}
    page.who.setCurrentIndex(0)
    page.who.activated.emit(0)
    page.finder.search.setText("потік-приклад")
    assert [row.command for row in page.list.rows.rows] == ["OpenSample"]


def test_every_journalled_table_has_a_word() -> None:
    assert set(TABLES) == set(kinds())


def test_a_desk_where_nothing_is_says_where_to_begin(qtbot: QtBot, store: Store) -> None:
    make.furnished(store)
    window = Window(Memory(None, Settings(operator=make.BY)), PAGES, Jobs(Inline()))
    window.resize(1366, 768)
    window.show()
    window.open_desk(Workspace(store, make.BY, window), DemoDirectory())
    page = _overview(window)
    met = page.begin.findChild(EmptyState)
    assert met is not None
    assert met.button.isVisible()
    assert met.what.text() == "Почніть із потоку."
    make.cohort(store, 1)
    page.refresh(Changes.EVERYTHING)
    assert page.begin.isHidden()
    window.close()
    window.deleteLater()
    del qtbot
