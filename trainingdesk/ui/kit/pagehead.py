"""The top of a page: its title and acts, and the row of filters with their counts."""

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.buttons import Segmented
from trainingdesk.ui.kit.flow import Flow
from trainingdesk.ui.kit.labels import Elided, caption, label
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr


class PageHeader(QWidget):
    """Title 20/600, a circumstance beside it, acts at the right (the primary one last)."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._row = Flow(self, line=px(48), spacing=px(8), margins=QMargins(px(16), 0, px(16), 0))
        self.title = label(title, step="title", weight=SEMIBOLD)
        self.title.setAccessibleName(title)
        self.subtitle = Elided(tone="ink2")
        self._row.add_left(self.title)
        self._row.add_left(self.subtitle)

    def set_subtitle(self, text: str) -> None:
        """Say the circumstance: an order, a week, a date."""
        self.subtitle.setText(text)

    def set_short(self, *, short: bool) -> None:
        """Take less height in a short window."""
        px = theme().px
        self._row.set_measures(
            line=px(36 if short else 48), spacing=px(8), margins=QMargins(px(16), 0, px(16), 0)
        )

    def add(self, part: QWidget | Act, *, primary: bool = False) -> QWidget:
        """Put an act (as a button) or any widget at the right."""
        widget = part.button(primary=primary) if isinstance(part, Act) else part
        self._row.add_right(widget)
        return widget


class FilterRow(QFrame):
    """Filters with counts at the left, «shown 84 of 84» at the right, and the field Ctrl+F opens.

    Connect ``segmented(...).chosen``; ``search.textChanged`` filters the list in sight.
    ``left(keep)`` when the keyboard leaves the field: Esc empties it, Enter and Down keep what is filtered.
    ``under_belt`` gives it the air it needs when no page header stands right above.
    """

    left = Signal(bool)

    def __init__(self, *, under_belt: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._under_belt = under_belt
        self._row = Flow(self, line=px(30), spacing=px(8), margins=QMargins())
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Filter the list"))
        self.search.setPlaceholderText(tr("Filter the list"))
        self.search.setClearButtonEnabled(False)
        self.search.setFixedSize(px(200), px(28))
        self.search.hide()
        self.search.textChanged.connect(self._sync_find)
        self.search.installEventFilter(self)
        self.shown = caption()
        self._row.add_right(self.search)
        self._row.add_right(self.shown)
        self.set_short(short=False)

    def set_short(self, *, short: bool) -> None:
        """Stand closer in a short window, so that one line is enough."""
        px, belt = theme().px, self._under_belt
        side, above, below = (8, 2, 2) if short else (16, 6 if belt else 0, 6 if belt else 8)
        self._row.set_measures(
            line=px(30 if short or not belt else 32),
            spacing=px(4 if short else 8),
            margins=QMargins(px(side), px(above), px(side), px(below)),
        )
        self.updateGeometry()

    def segmented(self, name: str, *, loose: bool = False) -> Segmented:
        """Add joined filters (or a loose one) after those already there."""
        made = Segmented(name, loose=loose)
        self.add(made)
        return made

    def add(self, widget: QWidget) -> None:
        """Add any control at the left."""
        self._row.add_left(widget)

    def add_right(self, widget: QWidget) -> None:
        """Add a control at the far right."""
        self._row.add_right(widget)

    def set_shown(self, shown: int, total: int) -> None:
        """Say how many of how many are in the list."""
        self.shown.setText(tr("shown {shown} of {total}").format(shown=shown, total=total))

    def open_find(self) -> None:
        """Open the filter field, or go back to it."""
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def close_find(self) -> bool:
        """Empty and close the filter field; False when it was not open."""
        if self.search.isHidden():
            return False
        self.search.clear()
        self.search.hide()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field by Esc, Enter or Down."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit(False)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
                self.left.emit(True)
                return True
        return super().eventFilter(watched, event)

    def _sync_find(self, text: str) -> None:
        if text:
            self.search.show()
