"""The top of a page: its title and acts, and the row of filters with their counts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.buttons import Button, Segmented
from trainingdesk.ui.kit.labels import Elided, caption, label
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr


class PageHeader(QWidget):
    """Title 20/600, a circumstance beside it, acts at the right (the primary one last)."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), 0, px(16), 0)
        self._row.setSpacing(px(8))
        self.title = label(title, step="title", weight=SEMIBOLD)
        self.title.setAccessibleName(title)
        self.subtitle = Elided(tone="ink2")
        self._row.addWidget(self.title)
        self._row.addSpacing(px(6))
        self._row.addWidget(self.subtitle)
        self._row.addStretch(1)
        self.setFixedHeight(px(48))

    def set_subtitle(self, text: str) -> None:
        """Say the circumstance: an order, a week, a date."""
        self.subtitle.setText(text)

    def add(self, part: QWidget | Act, *, primary: bool = False) -> QWidget:
        """Put an act (as a button) or any widget at the right."""
        widget = part.button(primary=primary) if isinstance(part, Act) else part
        self._row.addWidget(widget)
        return widget


class FilterRow(QFrame):
    """Filters with counts at the left, «shown 84 of 84» at the right, and the field Ctrl+F opens.

    Connect ``segmented(...).chosen``; ``search.textChanged`` filters the list in sight.
    ``under_belt`` gives it the air it needs when no page header stands right above.
    """

    def __init__(self, *, under_belt: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), px(8 if under_belt else 0), px(16), px(8 if under_belt else 10))
        self._row.setSpacing(px(8))
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Filter the list"))
        self.search.setPlaceholderText(tr("Filter the list"))
        self.search.setClearButtonEnabled(False)
        self.search.setFixedSize(px(200), px(28))
        self.search.hide()
        self.search.textChanged.connect(self._sync_find)
        self.shown = caption()
        self._row.addStretch(1)
        self._row.addWidget(self.search)
        self._row.addWidget(self.shown)
        self.setFixedHeight(px(44 if under_belt else 38))

    def segmented(self, name: str, *, loose: bool = False) -> Segmented:
        """Add joined filters (or a loose one) after those already there."""
        made = Segmented(name, loose=loose)
        self.add(made)
        return made

    def add(self, widget: QWidget) -> None:
        """Add any control at the left."""
        self._row.insertWidget(self._row.count() - 3, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_right(self, widget: Button) -> None:
        """Add a control at the far right."""
        self._row.addWidget(widget)

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

    def _sync_find(self, text: str) -> None:
        if text:
            self.search.show()
