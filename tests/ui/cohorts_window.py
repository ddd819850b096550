"""The cohorts page in a window over a real database, and hands to work it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.services.cohorts import ListenerRow, cohorts, listeners
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs, Runner
from trainingdesk.ui.kit.drawer import Cause, Line
from trainingdesk.ui.kit.topbar import CohortChoice
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.cohorts import CohortsPage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Standing, Window
from trainingdesk.ui.workspace import Workspace

D = TypeVar("D", bound=QDialog)
KEYS = {
    "Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Del": Qt.Key.Key_Delete, "Ins": Qt.Key.Key_Insert,
    "Space": Qt.Key.Key_Space, "Tab": Qt.Key.Key_Tab,
}  # fmt: skip
HELD = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Directory:
    """What the shell asks: the cohorts."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def cohorts(self) -> list[CohortChoice]:
        return [CohortChoice(row.id, row.code, "") for row in self.store.query(cohorts)]

    def find(self, text: str) -> list[object]:
        return []

    def standing(self) -> Standing:
        return Standing("")


class Hands:
    """Presses keys where the keyboard is."""

    def __init__(self, qtbot: QtBot, window: Window, page: CohortsPage, store: Store) -> None:
        self.qtbot, self.window, self.page, self.store = qtbot, window, page, store

    @property
    def table(self) -> QWidget:
        assert self.page.first is not None
        return self.page.first

    def write(self, text: str) -> "Hands":
        for letter in text:
            letters(focus(), letter)
        return self

    def press(self, *keys: str) -> "Hands":
        for name in keys:
            *held, key = name.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= HELD[each]
            code = KEYS.get(key)
            if QApplication.focusWidget() is None:  # a dialog has just closed
                self.window.activateWindow()
                self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            QTest.keyClick(focus(), code if code is not None else Qt.Key[f"Key_{key}"], modifiers)
            QApplication.processEvents()  # a cell's field hands over what was typed a moment later
        return self

    def rows(self) -> list[ListenerRow]:
        cohort = self.page.workspace.cohort
        assert cohort is not None
        return self.store.query(listeners, cohort)

    def shown(self) -> list[str]:
        return [row.surname for row in self.page.listeners.model.rows]

    def said(self) -> str:
        return self.page.strip.words.text()

    def told(self) -> str:
        """Every word the drawer says."""
        drawer = self.page.drawer
        assert drawer is not None
        parts = drawer.findChildren(QWidget)
        return " | ".join(part.accessibleName() or getattr(part, "text", str)() for part in parts)

    def cause(self, words: str) -> Cause:
        drawer = self.page.drawer
        assert drawer is not None
        return next(each for each in drawer.findChildren(Cause) if words in each._words.text())

    def line(self, lead: str) -> Line:
        drawer = self.page.drawer
        assert drawer is not None
        return next(each for each in drawer.findChildren(Line) if each._lead == lead)

    @contextmanager
    def asked(self, kind: type[D], answer: Callable[[D], object]) -> Iterator[list[D]]:
        """Answer the dialog that is going to open; what opened is in the list."""
        met: list[D] = []
        wrong: list[BaseException] = []

        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isActiveWindow():
                timer.start(5)  # it is still on its way
                return
            try:
                assert isinstance(dialog, kind), dialog
                met.append(dialog)
                answer(dialog)
                assert not dialog.isVisible(), f"{dialog.accessibleName()} stayed open"
            except BaseException as error:  # noqa: BLE001 - told outside the dialog's own loop
                wrong.append(error)
                if isinstance(dialog, QDialog):
                    dialog.reject()

        timer = QTimer(singleShot=True, interval=0)
        timer.timeout.connect(act)
        timer.start()
        yield met
        timer.stop()
        if wrong:
            raise wrong[0]
        assert met, "no dialog was asked"
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def focus() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def letters(widget: QWidget, text: str) -> None:
    """Type into a widget; Qt's own test keys know Latin letters only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            code = ord(letter.upper()) if letter.isascii() else 0
            QApplication.sendEvent(widget, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))


def fill(dialog: QWidget, **values: str) -> None:
    """Type into the fields of a form's dialog, by key."""
    for key, text in values.items():
        field = dialog.form.fields[key]  # type: ignore[attr-defined]
        assert isinstance(field, QLineEdit)
        field.setText(text)


@contextmanager
def hands(qtbot: QtBot, store: Store, cohort: int | None, runner: Runner | None = None) -> Iterator[Hands]:
    """Open the window on the page and close it again."""
    theme().set_mode("light")
    wanted = [each for each in PAGES if each.name == "cohorts"]
    window = Window(Memory(None, Settings()), wanted, Jobs(runner or Inline()))
    window.resize(1366, 768)
    window.show()
    workspace = Workspace(store, make.BY)
    window.open_desk(workspace, Directory(store))
    if cohort is not None:
        window.choose_cohort(cohort)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.pages["cohorts"]
    assert isinstance(page, CohortsPage)
    page.take_focus()
    try:
        yield Hands(qtbot, window, page, store)
    finally:
        window.close()
        window.deleteLater()
