"""The row of sums under a table, in the table's own columns."""

from collections.abc import Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import PAD_LEFT, PAD_RIGHT
from trainingdesk.ui.theme import SEMIBOLD, theme


class Totals(QWidget):
    """Thirty pixels on the head's ground; words by column, a quiet note after those of one column."""

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._texts: dict[int, str] = {}
        self._notes: dict[int, str] = {}
        self.setFixedHeight(theme().px(30))
        table.horizontalHeader().sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)

    def set_texts(self, texts: Mapping[int, str], notes: Mapping[int, str] | None = None) -> None:
        """Show these words under these columns; figures stand at the right, as the column does."""
        self._texts, self._notes = dict(texts), dict(notes or {})
        self.setAccessibleName(", ".join([*self._texts.values(), *self._notes.values()]))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, line above, and the words."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.head)
        painter.fillRect(QRect(0, 0, self.width(), 1), p.line2)
        for column, text in self._texts.items():
            left = self._table.columnViewportPosition(column)
            room = QRect(left, 0, self._table.columnWidth(column), self.height())
            room.adjust(look.px(PAD_LEFT), 0, -look.px(PAD_RIGHT), 0)
            note = self._notes.get(column, "")
            align = paint.LEFT if note or not text[:1].isdigit() else paint.RIGHT
            taken = paint.words(painter, room, text, p.ink, "caption", SEMIBOLD, align)
            if note:
                paint.words(painter, room.adjusted(taken + look.px(12), 0, 0, 0), note, p.ink2, "caption")
