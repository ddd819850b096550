"""The line under the grid: averages under their disciplines, and how many marks there are."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import PAD_LEFT, PAD_RIGHT, ROW_HEIGHT
from trainingdesk.ui.pages.gradebook.grid import NO_MARK
from trainingdesk.ui.pages.gradebook.heads import Part
from trainingdesk.ui.pages.gradebook.look import FROZEN
from trainingdesk.ui.pages.gradebook.standing import mean
from trainingdesk.ui.pages.gradebook.view import GridView
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import number, tr


class Totals(QWidget):
    """Averages over the listeners on screen; it follows the grid's columns and its scrolling."""

    def __init__(self, view: GridView) -> None:
        super().__init__()
        self._view = view
        self._said = ""
        self._means: list[str] = []
        self._whole = ""
        self.setFixedHeight(theme().px(ROW_HEIGHT))
        view.grid.summed.connect(self.count)
        view.head.sectionResized.connect(self._moved)
        view.head.geometriesChanged.connect(self.update)
        view.horizontalScrollBar().valueChanged.connect(self._moved)

    def _moved(self, *_ignored: object) -> None:
        self.update()

    def count(self) -> None:
        """Count anew."""
        grid = self._view.grid
        counted = grid.counted()
        each = range(len(grid.disciplines))
        self._means = [
            NO_MARK if grid.mean_of(at) is None else number(grid.mean_of(at) or 0, 1) for at in each
        ]
        tenths = [
            cell.mark.tenths for row in counted for cell in row.cells if cell and cell.mark.tenths is not None
        ]
        whole = mean(tenths)
        self._whole = NO_MARK if whole is None else number(whole, 1)
        self._said = tr("{filled} of {total} marks given").format(
            filled=sum(cell is not None for row in counted for cell in row.cells),
            total=len(counted) * len(each),
        )
        told = (f"{name}: {value}" for name, value in zip(self._names(), self._means, strict=True))
        self.setAccessibleName(tr("Averages"))
        self.setAccessibleDescription(", ".join((*told, self._said)))
        self.update()

    def _names(self) -> list[str]:
        return [each.short_uk for each in self._view.grid.disciplines]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, line, words and averages."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.head)
        painter.fillRect(QRect(0, 0, self.width(), 1), p.line2)
        offset = self._view.head.offset()
        frozen = self._view.head.frozen_width()
        for at, column in enumerate(self._view.grid.columns):
            if self._view.isColumnHidden(at) or column.part not in {Part.MARK, Part.AVERAGE}:
                continue
            left = self._view.head.sectionPosition(at) - offset
            rect = QRect(left, 0, self._view.columnWidth(at), self.height())
            rect = rect.adjusted(look.px(PAD_LEFT), 0, -look.px(PAD_RIGHT), 0)
            rect.setLeft(max(rect.left(), frozen))
            text = self._whole if column.part is Part.AVERAGE else self._means[column.discipline]
            if rect.width() >= look.metrics("body", SEMIBOLD).horizontalAdvance(text):  # else scrolled away
                paint.words(painter, rect, text, p.ink, weight=SEMIBOLD, align=paint.RIGHT)
        self._paint_lead(painter, offset)

    def _paint_lead(self, painter: QPainter, offset: int) -> None:
        """«Середнє» under the names, and how many marks there are."""
        look, p = theme(), theme().palette
        head = self._view.head
        marks = self._view.grid.mark_columns()
        left = (head.sectionSize(0) if head.count() else 0) + look.px(PAD_LEFT)
        until = head.sectionPosition(marks[0]) - offset if marks else self.width()
        frozen = sum(head.sectionSize(at) for at in range(min(FROZEN, head.count())))
        room = QRect(left, 0, max(until, frozen) - left - look.px(PAD_LEFT), self.height())
        taken = paint.words(painter, room, tr("Average"), p.ink, weight=SEMIBOLD)
        room.setLeft(room.left() + taken + look.px(12))
        paint.words(painter, room, self._said, p.ink2, "caption")
