"""The vehicles page in a window over a real database, and hands to work it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.services.act_desk import ActDesk
from tests.ui import cohorts_window
from tests.ui.cohorts_window import Directory, focus, letters
from trainingdesk.db.store import Store
from trainingdesk.services.custody import LinkRow, chain
from trainingdesk.services.vehicles import VehicleRow, vehicles_by_id
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.picker import Picker
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.vehicles import VehiclesPage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace

KEYS = cohorts_window.KEYS | {
    "Backspace": Qt.Key.Key_Backspace,
    "F2": Qt.Key.Key_F2,
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
}


class Hands(cohorts_window.Hands):
    """Presses keys where the keyboard is, and reads what the page shows."""

    page: VehiclesPage  # type: ignore[assignment]

    def __init__(self, qtbot: QtBot, window: Window, page: VehiclesPage, desk: ActDesk) -> None:
        self.qtbot, self.window, self.page, self.store = qtbot, window, page, desk.store
        self.desk = desk

    def press(self, *keys: str) -> "Hands":
        """Press keys one after another: «Ctrl+N», «F2», «H»."""
        for name in keys:
            if name in {"Backspace", "F2", "Down"}:
                QTest.keyClick(focus(), KEYS[name])
                QApplication.processEvents()
            else:
                super().press(name)
        return self

    def on_list(self) -> "Hands":
        """Put the keyboard into the list of the part in sight."""
        first = self.page.part().first
        assert first is not None
        first.setFocus()
        return self

    def plates(self) -> list[str]:
        """The plates in the list."""
        return [line.row.plate for line in self.page.cars.model.rows]

    def car(self, at: int = 0) -> VehicleRow:
        """One of the cars as it stands in the database."""
        return self.store.query(vehicles_by_id, [self.desk.cars[at]])[0]

    def chain(self, at: int = 0, key: int | None = None) -> list[LinkRow]:
        """The chain of a car or of one of its keys."""
        return self.store.query(chain, self.desk.cars[at], key)

    def told(self) -> str:
        """Every word the drawer says."""
        QApplication.processEvents()
        self.page.part().describe()
        drawer = self.page.drawer
        assert drawer is not None
        parts = drawer.findChildren(QWidget)
        return " | ".join(
            part.accessibleName() or (part.text() if isinstance(part, QLabel | QLineEdit) else "")
            for part in parts
        )


def pick(dialog: QWidget, key: str, text: str) -> None:
    """Type into a picker until it can mean one thing alone."""
    field = dialog.form.fields[key]  # type: ignore[attr-defined]
    assert isinstance(field, Picker)
    field.setFocus()
    field.clear()
    letters(field, text)
    field.settle()


@contextmanager
def hands(qtbot: QtBot, desk: ActDesk, *others: str) -> Iterator[Hands]:
    """Open the window on the page, with others beside it, and close it again."""
    theme().set_mode("light")
    wanted = [each for each in PAGES if each.name in {"vehicles", *others}]
    window = Window(Memory(None, Settings()), wanted, Jobs(Inline()))
    window.resize(1366, 768)
    window.show()
    store: Store = desk.store
    window.open_desk(Workspace(store, make.BY), Directory(store))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("vehicles")
    page = window.pages["vehicles"]
    assert isinstance(page, VehiclesPage)
    page.take_focus()
    try:
        yield Hands(qtbot, window, page, desk)
    finally:
        window.close()
        window.deleteLater()
