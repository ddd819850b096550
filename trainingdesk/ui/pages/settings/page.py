"""Settings: sections in a list at the left, the chosen one beside it; everything stores itself."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.pages.settings.backups import BackupsPane
from trainingdesk.ui.pages.settings.database import DatabasePane
from trainingdesk.ui.pages.settings.grading import GradingPane
from trainingdesk.ui.pages.settings.institution import InstitutionPane
from trainingdesk.ui.pages.settings.numbering import NumberingPane
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.ui.pages.settings.personal import LookPane, OperatorPane
from trainingdesk.ui.pages.settings.programme import ProgrammePane
from trainingdesk.ui.pages.settings.sections import SectionList
from trainingdesk.ui.pages.settings.signatories import SignatoriesPane
from trainingdesk.words import tr

REMEMBERED = "settings.section"
INTO = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right})
PANES: tuple[tuple[type[Any], str], ...] = (
    (InstitutionPane, "landmark"),
    (SignatoriesPane, "pen-line"),
    (ProgrammePane, "book-open"),
    (GradingPane, "chart-column"),
    (NumberingPane, "stamp"),
    (BackupsPane, "hard-drive"),
    (DatabasePane, "database"),
    (OperatorPane, "user"),
    (LookPane, "eye"),
)


class SettingsPage(Page):
    """«Налаштування»."""

    name = "settings"
    interests = Changes.OFFICE | Changes.PROGRAMMES | Changes.COHORTS | Changes.CERTIFICATES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Settings"), parent)
        self.sections = SectionList(tr("Sections"))
        self.stack = QStackedWidget()
        self.panes: dict[str, Pane] = {}
        for kind, icon in PANES:
            pane: Pane = kind(self)
            self.panes[pane.key] = pane
            self.sections.add(pane.key, pane.title, icon)
            self.stack.addWidget(pane)
        self.sections.currentRowChanged.connect(self._chosen)
        self.sections.installEventFilter(self)
        body = QFrame()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        line = QFrame()
        line.setProperty("edge", "left")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addWidget(self.stack, 1)
        self.add(body, 1)
        self.first = self.sections
        self.strip.tell_next(tr("Enter — into the section · Esc — back to the list"))
        self.sections.choose(str(desk.memory.recall(REMEMBERED, InstitutionPane.key)))
        if not self.sections.key():
            self.sections.choose(InstitutionPane.key)

    # --- the page's questions ---

    def refresh(self, changes: Changes) -> None:
        """Ask the sections' facts again: the amber marks need them all."""
        del changes
        for key, pane in self.panes.items():
            pane.refresh()
            self.sections.mark(key, needs=pane.attention())

    def activate(self, target: Any = None) -> None:
        """Open a section by its name and put the keyboard into it."""
        if isinstance(target, str) and target in self.panes:
            self.sections.choose(target)
            self._enter()
        else:
            self.panes[BackupsPane.key].refresh()

    def keyed_acts(self) -> list[Any]:
        """The acts of the page and of the section in sight."""
        return [*self.acts, *self._pane().acts]

    def leave(self) -> None:
        """Store what is typed."""
        self._pane().leave()

    # --- sections ---

    def _pane(self) -> Pane:
        return self.panes[self.sections.key() or InstitutionPane.key]

    def _chosen(self, _row: int) -> None:
        here = self.stack.currentWidget()
        if isinstance(here, Pane):
            here.leave()
        self.stack.setCurrentWidget(self._pane())
        self.header.set_subtitle(self._pane().title)
        self.desk.memory.keep(REMEMBERED, self.sections.key())

    def _enter(self) -> None:
        first = self._pane().first
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Right go from the list into the section."""
        pressed = watched is self.sections and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in INTO:
            self._enter()
            return True
        return super().eventFilter(watched, event)
