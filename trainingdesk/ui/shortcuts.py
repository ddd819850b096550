"""Shift+F1: the keys of the page in sight and of the window, read from the acts themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.ui.kit.act import Act, shown_keys
from trainingdesk.ui.kit.buttons import close_button
from trainingdesk.ui.kit.drawer import KeyCap
from trainingdesk.ui.kit.labels import caption, label, panel
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr


@dataclass(frozen=True, slots=True)
class Keys:
    """One line of the sheet: keys and what they do."""

    keys: str
    does: str


def list_keys() -> list[Keys]:
    """Return the keys every list understands."""
    return [
        Keys("Enter", tr("Open the row")),
        Keys("Home / End", tr("First row, last row")),
        Keys("Ctrl+C", tr("Copy the rows for Excel")),
        Keys("Ctrl+F", tr("Filter the list")),
        Keys("Esc", tr("Leave the filter")),
    ]


def window_keys() -> list[Keys]:
    """Return the keys that work everywhere."""
    return [
        Keys("Ctrl+K", tr("Search everything")),
        Keys("Alt+1…0", tr("Go to a page")),
        Keys("Ctrl+Z", tr("Undo")),
        Keys("Ctrl+Y", tr("Redo")),
        Keys("F1", tr("Help for this page")),
        Keys("Shift+F1", tr("Keys of this page")),
    ]


def key_groups(page: Sequence[QAction]) -> list[tuple[str, list[Keys]]]:
    """Group the keys of the page's own acts with those of lists and of the window."""
    own = [Keys(act.keys, act.text().rstrip("…")) for act in page if isinstance(act, Act) and act.keys]
    return [(tr("This page"), own), (tr("Lists"), list_keys()), (tr("Everywhere"), window_keys())]


class ShortcutSheet(QFrame):
    """Covers the middle of the window with keys and their acts; Esc or any click outside leaves it."""

    closed = Signal()

    def __init__(self, window: QWidget, page: str, groups: Sequence[tuple[str, Sequence[Keys]]]) -> None:
        super().__init__(window)
        self._window = window
        px = theme().px
        self.setProperty("frame", "box")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys of this page"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(10), px(10), px(12))
        head = QHBoxLayout()
        head.addWidget(label(tr("Keys: {page}").format(page=page), step="title", weight=SEMIBOLD), 1)
        head.addWidget(close_button(self.dismiss))
        whole.addLayout(head)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = panel()
        columns = QHBoxLayout(body)
        columns.setSpacing(px(32))
        for title, keys in groups:
            if keys:
                columns.addWidget(_group(title, keys), 1, Qt.AlignmentFlag.AlignTop)
        scroll.setWidget(body)
        whole.addWidget(scroll)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away."""
        self.closed.emit()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle; leave at a click beside it."""
        if watched is self._window:
            if event.type() is QEvent.Type.Resize:
                self._place()
            elif event.type() is QEvent.Type.MouseButtonPress:
                self.dismiss()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        px = theme().px
        room = self._window.rect().adjusted(px(24), px(24), -px(24), -px(24))
        width, height = min(room.width(), px(860)), min(room.height(), px(520))
        self.setGeometry(
            room.left() + (room.width() - width) // 2,
            room.top() + (room.height() - height) // 2,
            width,
            height,
        )


def _group(title: str, keys: Sequence[Keys]) -> QWidget:
    """Make one column of the sheet."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme().px(12))
    grid.setVerticalSpacing(theme().px(6))
    grid.setColumnStretch(1, 1)
    grid.addWidget(caption(title, tone="ink", weight=SEMIBOLD), 0, 0, 1, 2)
    for at, each in enumerate(keys, start=1):
        grid.addWidget(KeyCap(shown_keys(each.keys)), at, 0, Qt.AlignmentFlag.AlignLeft)
        words: QLabel = label(each.does, wrap=True)
        grid.addWidget(words, at, 1)
    return made
