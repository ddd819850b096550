"""How a cell is painted: ground by state, words by kind, and a surname that stands out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.paint import PLAIN, Look
from trainingdesk.ui.kit.rows import CELL, LOCKED, LOOK, PARTS, Cell
from trainingdesk.ui.theme import REGULAR, SEMIBOLD, theme

PAD_LEFT, PAD_RIGHT = 8, 10
ROW_HEIGHT = 30


class CellDelegate(QStyledItemDelegate):
    """Paints every kind of cell from the roles ``CELL``, ``LOOK``, ``PARTS`` and ``LOCKED``.

    ``hover`` is the row under the mouse (-1: none), set by the view. A grid with an editor of its own derives
    from this and calls ``paint_ground`` and ``paint_words``.
    """

    hover = -1
    lines = True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, then words."""
        look: Look = index.data(LOOK) or PLAIN
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_ground(painter, rect, look, selected=selected, index=index)
        pad = theme().px
        self.paint_words(painter, rect.adjusted(pad(PAD_LEFT), 0, -pad(PAD_RIGHT), -1), look, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Answer the width the words would like and the one height of rows."""
        look = theme()
        weight = SEMIBOLD if index.data(CELL) is Cell.NAME else REGULAR
        width = look.metrics("body", weight).horizontalAdvance(str(index.data() or ""))
        if (index.data(LOOK) or PLAIN).icon:
            width += look.px(22)
        return QSize(width + look.px(PAD_LEFT + PAD_RIGHT + 2), look.px(ROW_HEIGHT))

    def paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        look: Look,
        *,
        selected: bool,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Fill the cell: a state's ground, selected, locked or under the mouse; then the row's line."""
        p = theme().palette
        if look.ground:
            painter.fillRect(rect, p.role(look.ground))
        elif selected:
            painter.fillRect(rect, p.sel)
        elif index.data(LOCKED):
            painter.fillRect(rect, p.lock)
        elif index.row() == self.hover:
            painter.fillRect(rect, p.alt)
        if self.lines:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line)

    def paint_words(
        self, painter: QPainter, room: QRect, look: Look, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Write what the cell holds."""
        match index.data(CELL):
            case Cell.NAME:
                self.paint_name(painter, room, index.data(PARTS) or (str(index.data()), "", ""), look)
            case Cell.STATE:
                paint.icon_and_words(painter, room, str(index.data() or ""), look)
            case Cell.NUMBER:
                self.paint_figure(painter, room, str(index.data() or ""), look)
            case _:
                self._paint_text(painter, room, str(index.data() or ""), look)

    def paint_figure(self, painter: QPainter, room: QRect, text: str, look: Look) -> None:
        """Write a figure at the right, its icon before it."""
        here = theme()
        tone = here.palette.role(look.tone)
        weight = look.weight
        taken = paint.words(painter, room, text, tone, weight=weight, align=paint.RIGHT)
        if look.icon:
            side = here.px(15)
            left = room.right() - taken - here.px(8) - side
            icons.paint(painter, look.icon, tone, QRect(left, room.top(), side, room.height()), side)

    def paint_name(
        self, painter: QPainter, room: QRect, parts: tuple[str, str, str], look: Look = PLAIN
    ) -> None:
        """Write a person: surname 600; the patronymic shrinks to an initial before anything is elided."""
        here = theme()
        surname, rest = fitted_name(parts, room.width())
        tone = here.palette.role(look.tone)
        taken = paint.words(painter, room, surname, tone, weight=SEMIBOLD)
        room = room.adjusted(taken + here.px(4), 0, 0, 0)
        if room.width() > here.px(8):
            paint.words(painter, room, rest, tone)

    def _paint_text(self, painter: QPainter, room: QRect, text: str, look: Look) -> None:
        here = theme()
        tone = here.palette.role(look.tone)
        if look.icon:
            side = here.px(15)
            shade = here.palette.role(look.icon_tone or look.tone)
            icons.paint(painter, look.icon, shade, QRect(room.left(), room.top(), side, room.height()), side)
            room = room.adjusted(side + here.px(6), 0, 0, 0)
        paint.words(painter, room, text, tone, weight=look.weight, elide=Qt.TextElideMode.ElideRight)


def fitted_name(parts: tuple[str, str, str], width: int) -> tuple[str, str]:
    """Return surname and the rest as they fit into ``width`` pixels: patronymic in full, or its initial."""
    look = theme()
    surname, given, patronymic = parts
    left = width - look.metrics("body", SEMIBOLD).horizontalAdvance(surname) - look.px(4)
    rest = f"{given} {patronymic}".strip()
    if patronymic and look.metrics("body").horizontalAdvance(rest) > left:
        rest = f"{given} {patronymic[0]}.".strip()
    return surname, rest
