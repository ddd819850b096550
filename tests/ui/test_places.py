"""The window comes back to where one stood: page, cell, scroll, filters and order, also after a kill."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from tests import make
from tests.tools import ROOT
from tests.ui.demo import DemoDirectory
from trainingdesk import app, paths, settings
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohort_changes import AssignGroup
from trainingdesk.services.cohorts import cohorts, listeners
from trainingdesk.services.gradebook import grid
from trainingdesk.services.newcomers import AddPerson, add_person
from trainingdesk.services.people import people
from trainingdesk.services.sample import OpenSample
from trainingdesk.settings import Settings
from trainingdesk.ui import opening
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.cohorts import CohortsPage
from trainingdesk.ui.pages.gradebook import GradebookPage
from trainingdesk.ui.pages.gradebook.grid import DEBTORS
from trainingdesk.ui.pages.graduation import GraduationPage
from trainingdesk.ui.pages.graduation.shown import UNREADY
from trainingdesk.ui.pages.history import HistoryPage
from trainingdesk.ui.pages.people import PeoplePage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace

P = TypeVar("P", bound=Page)
HER = "О. Лісова"
LONGEST = 20  # s for another process to open its window, on a busy machine


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many invented people in the register at once."""

    count: int

    def perform(self, session: Session) -> None:
        for number in range(self.count):
            add_person(session, make.person(number))


class Days:
    """Opens the window day after day on one database, with what was remembered yesterday."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.qtbot, self.store = qtbot, store
        self.kept = Settings(operator=make.BY)
        self.window: Window | None = None
        self.other: int | None = None
        """The cohort chosen at the top in place of the sample."""

    def begin(self) -> Window:
        """Close the window and open it anew: everything remembered goes through JSON, as in the file."""
        self.end()
        theme().set_mode("light")
        made = self.window = Window(Memory(None, self.kept), PAGES, Jobs(Inline()))
        made.resize(1366, 500)
        made.show()
        made.memory.keep("cohort", self.other or self.store.query(cohorts)[0].id)
        made.open_desk(Workspace(self.store, make.BY, made), DemoDirectory())
        made.activateWindow()
        self.qtbot.waitUntil(made.isActiveWindow)
        return made

    def on(self, kind: type[P]) -> P:
        """Open the window anew and show a page of it."""
        window = self.begin()
        window.go(kind.name)
        page = window.page()
        assert isinstance(page, kind)
        return page

    def end(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            remembered = json.loads(json.dumps(self.window.memory.settings.window))
            self.kept = Settings(operator=make.BY, window=remembered)
            self.window = None


@pytest.fixture
def days(qtbot: QtBot, sample_store: Store) -> Iterator[Days]:
    made = Days(qtbot, sample_store)
    yield made
    made.end()


def stand(table: Table, row: int, top: int) -> None:
    """Make a row current and scroll the list so that ``top`` is the first in sight."""
    table.go_to(table.rows.key_of(table.rows.rows[row]))
    table.scrollTo(table.rows.index(top, 0), Table.ScrollHint.PositionAtTop)


def seen(table: Table) -> tuple[object, int]:
    """The current row's key, and how far the list is scrolled."""
    row = table.row()
    assert row is not None
    return table.rows.key_of(row), table.verticalScrollBar().value()


def test_the_marks_come_back_to_the_cell_the_scroll_and_the_order(days: Days) -> None:
    page = days.on(GradebookPage)
    page.view.sort_by(page.grid.mark_columns()[2])
    page.view.stand(6, page.grid.mark_columns()[2])
    page.view.verticalScrollBar().setValue(theme().px(60))
    row, scrolled = page.standing_place(), page.view.verticalScrollBar().value()
    assert page.view.horizontalScrollBar().maximum() == 0
    shown, order = [each.enrolment for each in page.grid.rows], page.grid.order
    assert scrolled > 0
    page = days.on(GradebookPage)
    assert page.standing_place() == row
    assert page.view.verticalScrollBar().value() == scrolled
    assert [each.enrolment for each in page.grid.rows] == shown
    assert page.grid.order == order


def test_the_admission_comes_back_to_its_cell(days: Days) -> None:
    page = days.on(GradebookPage)
    page.show_view("admission")
    assert page.matrix.table is not None
    page.matrix.table.setCurrentIndex(page.matrix.table.rows.index(12, 7))
    stood = page.matrix.current()
    page = days.on(GradebookPage)
    assert stood is not None
    assert page.switch.key == "admission"
    assert page.matrix.current() == stood


def test_a_place_in_another_cohort_is_not_gone_to(days: Days) -> None:
    page = days.on(GradebookPage)
    page.filters.debtors.choose(DEBTORS)
    days.other = make.cohort(days.store, 3, "2027-01").id
    page = days.on(GradebookPage)
    assert page.filters.debtors.key == ""


def test_the_cohort_comes_back_to_tab_filter_and_listener(days: Days) -> None:
    cohort = days.store.query(cohorts)[0].id
    everybody = [each.enrolment for each in days.store.query(listeners, cohort)]
    days.store.execute(AssignGroup(tuple(everybody[:40]), "1"), by=make.BY)
    days.store.execute(AssignGroup(tuple(everybody[40:]), "2"), by=make.BY)
    page = days.on(CohortsPage)
    pane = page.listeners
    pane.by_group.choose(pane.by_group._parts[1].choice.key)
    stand(pane.table, 22, 10)
    was, shown = seen(pane.table), [row.enrolment for row in pane.model.rows]
    pane = days.on(CohortsPage).listeners
    assert seen(pane.table) == was
    assert [row.enrolment for row in pane.model.rows] == shown


def test_the_register_comes_back_to_the_person_however_far_down(days: Days) -> None:
    days.store.execute(Crowd(700), by=make.BY)
    page = days.on(PeoplePage)
    while page.table.rows.canFetchMore(page.table.rootIndex()) and len(page.model.rows) < 600:
        page.table.rows.fetchMore(page.table.rootIndex())
    stand(page.table, 555, 550)
    was = seen(page.table)
    assert was[1] > 0
    assert seen(days.on(PeoplePage).table) == was


def test_somebody_found_by_name_is_found_again_and_the_name_is_not_written_down(days: Days) -> None:
    days.store.execute(Crowd(700), by=make.BY)
    page = days.on(PeoplePage)
    last = days.store.query(people, "", order="name", descending=True)[0]
    page.finder.search.setText(last.surname)
    page.table.go_to(last.id)
    page = days.on(PeoplePage)
    row = page.table.row()
    assert row is not None
    assert row.id == last.id
    assert last.surname not in json.dumps(days.kept.window, ensure_ascii=False)


def test_an_order_of_the_register_survives_a_restart(days: Days) -> None:
    page = days.on(PeoplePage)
    page.table.sortByColumn(page.model.column_at("name"), Qt.SortOrder.DescendingOrder)
    shown = [row.id for row in page.model.rows]
    assert shown
    assert [row.id for row in days.on(PeoplePage).model.rows] == shown


def test_graduation_comes_back_to_its_filter_and_listener(days: Days) -> None:
    page = days.on(GraduationPage)
    stand(page.table, 9, 4)
    was = seen(page.table)
    page = days.on(GraduationPage)
    assert seen(page.table) == was
    page._choose(UNREADY)
    stand(page.table, 1, 0)
    was = seen(page.table)
    page = days.on(GraduationPage)
    assert page._filter == UNREADY
    assert seen(page.table) == was


def test_the_history_comes_back_to_its_day_its_author_and_its_operation(days: Days) -> None:
    for nth in range(130):
        days.store.execute(AddPerson(make.person(nth)), by=HER if nth % 2 else make.BY)
    page = days.on(HistoryPage)
    page.who.setCurrentIndex(page.who.findData(HER))
    page._asked()
    stand(page.list, 30, 20)
    was = seen(page.list)
    page = days.on(HistoryPage)
    assert page.who.currentData() == HER
    assert seen(page.list) == was
    assert HER not in json.dumps(days.kept.window, ensure_ascii=False)


def test_a_remembered_place_of_another_shape_does_no_harm(days: Days) -> None:
    days.kept = Settings(
        operator=make.BY,
        window={f"place.{each.name}": {"cohort": 1, "row": {"odd": []}, "top": [[1]], "tabs": 7, "day": "so",
                                       "record": [1], "these": ["x"], "grid": {"row": "a"}, "loaded": "x"}
                for each in PAGES},
    )  # fmt: skip
    window = days.begin()
    for each in PAGES:
        window.go(each.name)
        assert window.page() is window.pages[each.name]


def test_after_a_kill_the_window_stands_on_the_same_cell(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = app.open_desk(tmp_path)
    cohort = desk.store.execute(OpenSample(), by=make.BY).result
    before = desk.store.query(grid, cohort).rows
    desk.close()
    settings.save(desk.places.settings, Settings(operator=make.BY, window={"cohort": cohort}))
    _stand_and_be_killed(tmp_path, desk.places.settings, row=1, column=2)

    monkeypatch.setattr(opening.Opening, "_start_log", lambda _self: None)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    monkeypatch.setattr(opening.Opening, "_mended", _not_asked)
    began = time.monotonic()
    window = opening.shell(paths.places(tmp_path), application)
    window.show()
    one = opening.Opening(window, tmp_path)
    one.open()
    page = window.page()
    assert isinstance(page, GradebookPage)
    assert page.filters.debtors.key == DEBTORS
    row, column = page.view.active_cell()
    assert (row, column - page.grid.mark_columns()[0]) == (1, 2)
    assert time.monotonic() - began < 5
    assert one.program.store.query(grid, cohort).rows == before  # the half-typed mark was never stored
    window.close()
    window.deleteLater()
    one.close()
    theme().set_mode("light")
    del qtbot


def _not_asked(_self: opening.Opening, refusal: Rejected) -> bool:
    raise AssertionError(refusal)


def _stand_and_be_killed(data: Path, remembered: Path, row: int, column: int) -> None:
    """Let another process stand on a cell, and kill it once it has had two seconds there."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.stands_until_killed", str(data), str(row), str(column)]
    victim = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        _wait(lambda: '"place.gradebook"' in remembered.read_text(encoding="utf-8"), victim)
        time.sleep(2)
    finally:
        victim.kill()
        victim.wait()


def _wait(done: Callable[[], bool], victim: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + LONGEST
    while not done():
        assert victim.poll() is None, "the window has closed by itself"
        assert time.monotonic() < end, "nothing was remembered"
        time.sleep(0.1)
