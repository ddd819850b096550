"""How the grid is painted: its cells, its head over frozen columns, frames around what is chosen or cut."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QStaticText
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from trainingdesk.ui import fonts
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import PAD_LEFT, PAD_RIGHT, CellDelegate
from trainingdesk.ui.kit.header import Header
from trainingdesk.ui.pages.gradebook.grid import GridModel
from trainingdesk.ui.pages.gradebook.heads import Part
from trainingdesk.ui.pages.gradebook.ranges import Range
from trainingdesk.ui.pages.gradebook.standing import Shown
from trainingdesk.ui.theme import SIZES, theme

FROZEN = 2
"""How many first columns stay in sight when the grid is scrolled sideways: № and the name."""


class Chosen(Protocol):
    """What the painter asks of the grid."""

    def active_row(self) -> int:
        """The row of the active cell, -1 without one."""

    def chosen(self) -> Range:
        """The chosen rectangle."""


class GridDelegate(CellDelegate):
    """Paints straight from the model's ``Shown``: a whole page of cells in a few milliseconds."""

    def __init__(self, view: QTableView, model: GridModel, chosen: Chosen) -> None:
        super().__init__(view)
        self._model, self._chosen = model, chosen
        self._block: Range | None = None
        self._active = -1
        self._covered = 0

    def begin(self, covered: int) -> None:
        """Ask once a painting what every cell would ask; ``covered`` pixels at the left are painted over."""
        block = self._chosen.chosen()
        self._block = block if block.size > 1 else None
        self._active = self._chosen.active_row()
        self._covered = covered

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell that the frozen columns leave in sight."""
        rect: QRect = option.rect
        if rect.right() >= self._covered:
            self.paint_cell(painter, rect, index.row(), index.column())

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, column: int) -> None:
        """Paint ground, line and words of a cell."""
        shown = self._model.shown(row, column)
        self._paint_ground(painter, rect, shown, row, column)
        px = theme().px
        room = rect.adjusted(px(PAD_LEFT), 0, -px(PAD_RIGHT), -1)
        match self._model.columns[column].part:
            case Part.WHO:
                self._paint_who(painter, room, row, shown)
            case Part.STATE:
                paint.icon_and_words(painter, room, shown.text, shown.look)
            case Part.UNIT:
                self._paint_text(painter, room, shown.text, shown.look)
            case _:
                if shown.attempt:
                    paint.words(painter, room, shown.attempt, theme().palette.ink2, "caption")
                if shown.look.icon:
                    self.paint_figure(painter, room, shown.text, shown.look)
                else:
                    _paint_plain_figure(painter, room, shown)

    def _paint_ground(self, painter: QPainter, rect: QRect, shown: Shown, row: int, column: int) -> None:
        p = theme().palette
        if self._block is not None and self._block.holds(row, column):
            ground = p.sel2
        elif shown.look.ground:
            ground = p.role(shown.look.ground)
        elif row == self._active:
            ground = p.sel
        elif shown.locked:
            ground = p.lock
        else:
            ground = p.alt if row == self.hover else p.surf
        painter.fillRect(rect, ground)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line)

    def _paint_who(self, painter: QPainter, room: QRect, row: int, shown: Shown) -> None:
        """A name; the birth year of a namesake stands at its right."""
        listener = self._model.rows[row].listener
        if shown.attempt:
            taken = paint.words(
                painter, room, shown.attempt, theme().palette.ink2, "caption", align=paint.RIGHT
            )
            room = room.adjusted(0, 0, -taken - theme().px(8), 0)
        self.paint_name(painter, room, (listener.surname, listener.given, listener.patronymic), shown.look)


@lru_cache(maxsize=512)
def _set_type(text: str, pixels: int, weight: int) -> tuple[QStaticText, int, int]:
    """A figure set once: some hundred of them make up every page, and setting type is what painting costs."""
    font = fonts.font(pixels, weight)
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=font)
    size = made.size()
    return made, round(size.width()), round(size.height())


def _paint_plain_figure(painter: QPainter, room: QRect, shown: Shown) -> None:
    """Write a figure at the right; one too long for its cell is elided as everywhere."""
    here = theme()
    pixels = here.px(SIZES["body"])
    text, wide, high = _set_type(shown.text, pixels, shown.look.weight)
    if wide > room.width():
        paint.words(painter, room, shown.text, here.palette.role(shown.look.tone), align=paint.RIGHT)
        return
    painter.setFont(fonts.font(pixels, shown.look.weight))
    painter.setPen(here.palette.role(shown.look.tone))
    painter.drawStaticText(room.right() + 1 - wide, room.top() + (room.height() - high) // 2, text)


class GridHeader(Header):
    """The grid's head; its first columns stay where they are when the grid is scrolled sideways."""

    pressed_frozen = Signal(int)

    def frozen_width(self) -> int:
        """How far the frozen columns reach; 0 while nothing is scrolled away."""
        if not self.offset():
            return 0
        return sum(self.sectionSize(at) for at in range(min(FROZEN, self.count())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections, then the frozen ones over what was scrolled under them."""
        super().paintEvent(event)
        if not self.offset():
            return
        painter = QPainter(self.viewport())
        left = 0
        for section in range(min(FROZEN, self.count())):
            wide = self.sectionSize(section)
            self.paintSection(painter, QRect(left, 0, wide, self.viewport().height()), section)
            left += wide
        painter.fillRect(QRect(left - 1, 0, 1, self.viewport().height()), theme().palette.line2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sort by a frozen column; the rest is Qt's."""
        at = event.position().x()
        if at < self.frozen_width():
            first = self.sectionSize(0)
            self.pressed_frozen.emit(0 if at < first else 1)
            return
        super().mousePressEvent(event)


def paint_frozen(painter: QPainter, view: QTableView, cells: GridDelegate) -> None:
    """Paint the first columns over what was scrolled under them."""
    head = view.horizontalHeader()
    wide = head.frozen_width() if isinstance(head, GridHeader) else 0
    if not wide:
        return
    high, rows = view.viewport().height(), view.model().rowCount()
    last = view.rowAt(high)
    for row in range(max(view.rowAt(0), 0), rows if last < 0 else last + 1):
        left = 0
        for column in range(FROZEN):
            rect = QRect(left, view.rowViewportPosition(row), view.columnWidth(column), view.rowHeight(row))
            cells.paint_cell(painter, rect, row, column)
            left += rect.width()
    painter.fillRect(QRect(wide - 1, 0, 1, high), theme().palette.line2)


def rect_of_cell(view: QTableView, head: GridHeader, row: int, column: int) -> QRect:
    """Where a cell is painted, frozen ones included."""
    rect = view.visualRect(view.model().index(row, column))
    if head.frozen_width() and column < FROZEN:
        rect.moveLeft(sum(view.columnWidth(each) for each in range(column)))
    return rect


def rect_of_block(view: QTableView, block: Range) -> QRect:
    """Where a block is painted."""
    first = view.visualRect(view.model().index(block.top, block.left))
    return first.united(view.visualRect(view.model().index(block.bottom, block.right)))


def frame(painter: QPainter, rect: QRect, *, dashed: bool = False) -> None:
    """Draw the thin frame around a chosen block, dashed around a cut one."""
    pen = QPen(theme().palette.ring, 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def united(rects: Iterable[QRect]) -> QRect:
    """The rectangle around rectangles."""
    whole = QRect()
    for rect in rects:
        whole = whole.united(rect)
    return whole
