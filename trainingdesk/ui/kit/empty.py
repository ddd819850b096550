"""What stands in place of the rows when there are none: what belongs here, why not, and one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.theme import SEMIBOLD, theme


class EmptyState(QWidget):
    """One line, one reason, one button; left-aligned on the grid. No pictures."""

    def __init__(
        self,
        what: str,
        why: str = "",
        button: str = "",
        act: Callable[[], object] | None = None,
        *,
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(24), px(16), px(16))
        column.setSpacing(px(8))
        self.what = label(what, weight=SEMIBOLD, wrap=True)
        self.why = caption(why, wrap=True)
        column.addWidget(self.what)
        column.addWidget(self.why)
        self.why.setVisible(bool(why))  # not before it stands here: it would be a window of its own
        self.button = Button(button, primary=primary, parent=self)
        self.button.setVisible(bool(button))
        self._act = act
        self.button.clicked.connect(self._press)
        column.addSpacing(px(8))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setAccessibleName(what)

    def _press(self) -> None:
        if self._act is not None:
            self._act()
