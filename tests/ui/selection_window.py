"""The selection page in a window over a real database, and hands to work it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui import cohorts_window
from tests.ui.cohorts_window import Directory, focus
from trainingdesk.db.store import Store
from trainingdesk.services.campaigns import CampaignRow, campaigns
from trainingdesk.services.candidates import CandidateRow, candidates
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.selection import SelectionPage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace

D = TypeVar("D", bound=QDialog)
PLAIN_KEYS = {
    "F2": Qt.Key.Key_F2, "F5": Qt.Key.Key_F5, "F6": Qt.Key.Key_F6, "F7": Qt.Key.Key_F7, "F8": Qt.Key.Key_F8,
    "F9": Qt.Key.Key_F9, "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down,
}  # fmt: skip


class Hands(cohorts_window.Hands):
    """Presses keys where the keyboard is, and reads what the page shows."""

    page: SelectionPage  # type: ignore[assignment]

    def __init__(self, qtbot: QtBot, window: Window, page: SelectionPage, store: Store) -> None:
        self.qtbot, self.window, self.page, self.store = qtbot, window, page, store

    def press(self, *keys: str) -> "Hands":
        """Press keys one after another: «Ctrl+N», «F8», «Enter»."""
        for name in keys:
            if name in PLAIN_KEYS:
                QTest.keyClick(focus(), PLAIN_KEYS[name])
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

    def paste(self, text: str) -> "Hands":
        """Paste as from Excel."""
        QGuiApplication.clipboard().setText(text)
        return self.press("Ctrl+V")

    def campaign(self) -> CampaignRow:
        """The campaign one works in, as stored."""
        found = self.store.query(campaigns)
        return next(row for row in found if self.page._campaign is None or row.id == self.page._campaign.id)

    def rows_of(self) -> list[CandidateRow]:
        """The candidates, as stored."""
        return self.store.query(candidates, self.campaign().id, limit=None)

    def names(self) -> list[str]:
        """The surnames in the list of candidates."""
        return [row.name.surname for row in self.page.candidates.model.rows]

    def answered(self, kind: type[D], answer: Callable[[D], object], *keys: str) -> None:
        """Press keys that open a dialog, and answer it."""
        with self.asked(kind, answer) as met:
            self.press(*keys)
            self.qtbot.waitUntil(lambda: bool(met), timeout=5000)


def fill(dialog: Any, **values: Any) -> None:
    """Put values into the fields of a form's dialog, by key."""
    for key, value in values.items():
        field: QWidget = dialog.form.fields[key]
        match field:
            case QLineEdit():
                field.setText(value)
            case QPlainTextEdit():
                field.setPlainText(value)
            case QComboBox():
                field.setCurrentIndex(field.findData(value))
            case _:
                raise TypeError(field)


def yes(dialog: Any) -> None:
    """Press the button that does it."""
    assert dialog.yes.isEnabled()
    dialog.yes.click()


@contextmanager
def hands(qtbot: QtBot, store: Store, *others: str) -> Iterator[Hands]:
    """Open the window on the page, with others beside it, and close it again."""
    theme().set_mode("light")
    wanted = [each for each in PAGES if each.name in {"selection", *others}]
    window = Window(Memory(None, Settings()), wanted, Jobs(Inline()))
    window.resize(1366, 768)
    window.show()
    window.open_desk(Workspace(store, make.BY), Directory(store))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("selection")
    page = window.pages["selection"]
    assert isinstance(page, SelectionPage)
    page.take_focus()
    try:
        yield Hands(qtbot, window, page, store)
    finally:
        window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        window.deleteLater()
