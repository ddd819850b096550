"""The grade page opened in the real window over a real database, and hands that press its keys."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark, show_mark
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.gradebook import MarkWrite, SetMarks, grid
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.topbar import CohortChoice
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.gradebook import GradebookPage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Standing, Window
from trainingdesk.ui.workspace import Workspace


class Directory:
    def __init__(self, store: Store) -> None:
        self.store = store

    def cohorts(self) -> list[CohortChoice]:
        return [CohortChoice(row.id, row.code, "") for row in self.store.query(cohorts)]

    def find(self, text: str) -> list[object]:
        return []

    def standing(self) -> Standing:
        return Standing("")


class Hands:
    """Presses keys where the keyboard is, as a person would."""

    def __init__(
        self, qtbot: QtBot, window: Window, page: GradebookPage, store: Store, made: make.Made
    ) -> None:
        self.qtbot, self.window, self.page, self.store, self.made = qtbot, window, page, store, made

    def type(self, text: str) -> "Hands":
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                code = ord(letter) if letter.isascii() else 0
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focus(), event)
        return self

    def press(self, *keys: str) -> "Hands":
        for name in keys:
            *held, key = name.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= {
                    "Shift": Qt.KeyboardModifier.ShiftModifier,
                    "Ctrl": Qt.KeyboardModifier.ControlModifier,
                }[each]
            code = {"Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Del": Qt.Key.Key_Delete}.get(key)
            QTest.keyClick(focus(), code or Qt.Key[f"Key_{key}"], modifiers)
        return self

    def stand(self, row: int, column: int) -> "Hands":
        self.page.view.go_to(self.made.enrolments[row], self.made.disciplines[column])
        return self

    @property
    def at(self) -> tuple[int, int]:
        row, column = self.page.view.active_cell()
        return row, column - self.page.grid.mark_columns()[0]

    def stored(self, row: int, column: int) -> str:
        cell = self.store.query(grid, self.made.id).rows[row].cells[column]
        return show_mark(cell.mark) if cell else ""

    def column(self, column: int) -> list[str]:
        return [self.stored(row, column) for row in range(len(self.made.enrolments))]

    def shown(self, row: int, column: int) -> str:
        return self.page.grid.shown(row, self.page.grid.mark_columns()[column]).text

    def said(self) -> str:
        return self.page.strip.words.text()

    def clipboard(self, text: str) -> "Hands":
        QGuiApplication.clipboard().setText(text)
        return self

    def back(self) -> "Hands":
        """Have the window in front again after a dialog, as a window manager sees to."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.page.take_focus()
        return self

    def elsewhere(self, row: int, column: int, points: int) -> None:
        """Another window stores a mark."""
        place = self.made.enrolments[row], self.made.disciplines[column]
        cell = self.store.query(grid, self.made.id).rows[row].cells[column]
        write = MarkWrite(*place, Mark(tenths=points * 10), cell.mark if cell else None)
        self.store.execute(SetMarks((write,)), by="інше вікно")


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def meet(kind: type[QDialog], act: Callable[[QDialog], None]) -> list[QDialog]:
    """Do something with the dialog that is going to open; gives what opened."""
    met: list[QDialog] = []

    def look(left: int) -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, kind):
            met.append(asked)
            act(asked)
        elif left:
            QTimer.singleShot(10, lambda: look(left - 1))

    QTimer.singleShot(0, lambda: look(200))
    return met


def answer(kind: type[QDialog], button: str) -> list[QDialog]:
    """Press a button of the dialog that is going to open; gives what opened."""

    def press(asked: QDialog) -> None:
        wanted = [each for each in asked.findChildren(QPushButton) if each.text().startswith(button)]
        if wanted:
            wanted[0].click()
        else:
            asked.reject()

    return meet(kind, press)


def opened(qtbot: QtBot, store: Store, made: make.Made) -> Iterator[Hands]:
    theme().set_mode("light")
    entries = [each for each in PAGES if each.name == "gradebook"]
    window = Window(Memory(None, Settings()), entries, Jobs(Inline()))
    window.resize(1366, 768)
    window.show()
    workspace = Workspace(store, make.BY)
    window.open_desk(workspace, Directory(store))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.pages["gradebook"]
    assert isinstance(page, GradebookPage)
    page.take_focus()
    yield Hands(qtbot, window, page, store, made)
    window.close()
    window.deleteLater()
