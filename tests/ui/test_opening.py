"""The way in: shell first, then a real database; the first start asks; the way back survives a restart."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.tools import ROOT
from tests.ui.demo import DemoOverview
from trainingdesk import paths
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.sample_cars import SampleCars
from trainingdesk.services.vehicles import count_vehicles
from trainingdesk.ui import opening
from trainingdesk.ui.first import FirstStart
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.screen import Desk, Screen
from trainingdesk.ui.opening import Opening
from trainingdesk.ui.pages import Entry
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window


class StillEntry(Entry):
    """An entry whose page asks the database nothing."""

    __slots__ = ()

    def make(self, desk: Desk) -> Screen:
        return DemoOverview(desk)


ENTRIES = [StillEntry("overview", "Overview", "layout-dashboard", "overview", "OverviewPage")]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Window]]:
    """Opens the desk of one folder, each time as after a restart; gives it when its jobs are done."""
    monkeypatch.setattr(Opening, "_start_log", lambda _self: None)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    running: list[Opening] = []

    def stop() -> None:
        for one in running:
            one.window.close()
            one.window.deleteLater()
            one.close()
        running.clear()

    def begin() -> Window:
        stop()
        window = opening.shell(paths.places(tmp_path), application, ENTRIES)
        window.show()
        one = Opening(window, tmp_path)
        running.append(one)
        one.open()
        qtbot.waitUntil(lambda: not window.jobs.alive(), timeout=30_000)
        return window

    yield begin
    stop()
    theme().set_mode("light")


@pytest.fixture
def cohort_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample without its cars, which take two seconds to draw and hand over."""
    monkeypatch.setattr(SampleCars, "perform", lambda _self, _session: ())


def answer(name: str, *, sample: bool) -> None:
    """Answer the first start's questions as soon as it asks."""

    def reply() -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, FirstStart):
            QTimer.singleShot(20, reply)
            return
        if not name:
            asked.done(QDialog.DialogCode.Rejected)
            return
        field = asked.form.fields["operator"]
        field.setText(name)  # type: ignore[attr-defined]
        (asked.with_sample if sample else asked.empty).click()

    QTimer.singleShot(0, reply)


def test_the_first_start_opens_the_sample_and_ctrl_z_takes_it_away(start: Callable[[], Window]) -> None:
    answer("О. Савчук", sample=True)
    window = start()
    assert "О. Савчук" in window.status.operator.text()
    assert "2020-11" in window.top.cohort.accessibleName()
    assert window.workspace.query(count_vehicles) == 26
    window.undo()
    assert window.workspace.query(cohorts) == []
    assert window.workspace.query(count_vehicles) == 0


@pytest.mark.usefixtures("cohort_alone")
def test_the_second_start_asks_nothing_and_still_knows_the_way_back(start: Callable[[], Window]) -> None:
    answer("О. Савчук", sample=True)
    start()
    window = start()
    assert window.workspace.can_undo()
    window.undo()
    assert window.workspace.query(cohorts) == []


def test_begun_empty_there_is_no_cohort(start: Callable[[], Window]) -> None:
    answer("О. Савчук", sample=False)
    window = start()
    assert window.workspace.query(cohorts) == []
    assert window.workspace.cohort is None


def test_who_leaves_the_first_question_leaves_the_desk(start: Callable[[], Window]) -> None:
    answer("", sample=False)
    window = start()
    assert not window.isVisible()


@pytest.mark.usefixtures("cohort_alone")
def test_people_are_found_by_a_part_of_a_name(start: Callable[[], Window]) -> None:
    answer("О. Савчук", sample=True)
    window = start()
    met = window.directory.find("енко")
    assert not [found.title for found in met if "=" in found.title]
    surname = [found for found in met if found.icon in {"user", "pencil"}]
    assert surname
    assert all("енко" in found.title.casefold() for found in surname)
    assert any(found.title == "2020-11" for found in window.directory.find("2020"))


def test_a_first_backup_is_made_beside_the_work(qtbot: QtBot, start: Callable[[], Window]) -> None:
    answer("О. Савчук", sample=False)
    window = start()
    qtbot.waitUntil(lambda: bool(window.program.backups()) and not window.jobs.alive())
    assert "щойно" in window.status.backup.text()


@pytest.mark.usefixtures("cohort_alone")
def test_a_database_that_cannot_be_opened_is_mended_from_the_newest_backup(
    qtbot: QtBot, start: Callable[[], Window], tmp_path: Path
) -> None:
    answer("О. Савчук", sample=True)
    window = start()
    qtbot.waitUntil(lambda: bool(window.program.backups()) and not window.jobs.alive())
    window.program.backup()
    window.close()
    window.program.close()
    (tmp_path / "trainingdesk.sqlite3").write_bytes(b"rubbish" * 9000)
    told: list[str] = []

    def agree() -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, Question):
            QTimer.singleShot(20, agree)
            return
        told.append(asked.yes.text())
        asked.yes.click()

    QTimer.singleShot(0, agree)
    window = start()
    assert told
    assert told[0].startswith("Відновити копію від ")
    assert [row.code for row in window.workspace.query(cohorts)] == ["2020-11"]
    (kept,) = (tmp_path / "backups").glob("damaged-*")
    assert kept.read_bytes() == b"rubbish" * 9000


def test_the_shell_stands_before_the_database_library_is_loaded() -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from trainingdesk import paths\n"
        "from trainingdesk.ui import opening\n"
        "window = opening.shell(paths.places(Path('nowhere')), opening.application())\n"
        "window.show(); window.grab()\n"
        "sys.exit(any(name in sys.modules for name in ('sqlalchemy', 'reportlab', 'openpyxl')))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
