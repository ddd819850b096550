"""The head of a table, painted by the tokens: short dividers, a second line, the arrow of the order."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import PAD_LEFT, PAD_RIGHT
from trainingdesk.ui.kit.rows import NOTE, NOTE_ICON
from trainingdesk.ui.theme import SEMIBOLD, theme

PLAIN_HEIGHT, NOTED_HEIGHT, WRAPPED_HEIGHT = 32, 46, 60
SHORT_HEIGHT = 40
"""Two lines of a wrapped name, no more."""


class Header(QHeaderView):
    """A table's head; its height follows what the columns say (one line, a note, wrapped names).

    ``column_chosen(section, shown)``, then ``columns_chosen()``, when the menu shows or hides a column.
    ``marked`` is the section under which the current cell's mark stands (-1: none), for grids.
    """

    columns_chosen = Signal()
    column_chosen = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.marked = -1
        self._short = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(False)
        self.setMinimumSectionSize(theme().px(32))
        self.setDefaultAlignment(paint.LEFT)
        self.sectionResized.connect(lambda *_: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Answer the height the words need."""
        # Qt's own answer measures every column by the stylesheet, each time one becomes wider; a table, which
        # gives its head its own width, asks for the height alone.
        return QSize(self.length(), theme().px(self._lines()))

    def set_short(self, *, short: bool) -> None:
        """Leave the notes out in a short window."""
        self._short = short
        self.updateGeometry()
        self.geometriesChanged.emit()

    def mark(self, section: int) -> None:
        """Mark the current cell's column."""
        if section != self.marked:
            self.marked = section
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one column's head."""
        look, p = theme(), theme().palette
        painter.save()
        painter.fillRect(rect, p.head)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line2)
        if self.visualIndex(logicalIndex) > 0:
            inset = look.px(7)
            painter.fillRect(QRect(rect.left(), rect.top() + inset, 1, rect.height() - 2 * inset), p.line2)
        if logicalIndex == self.marked:
            mark = look.px(3)
            painter.fillRect(QRect(rect.left(), rect.bottom() - mark + 1, rect.width(), mark), p.ring)
        self._paint_words(painter, rect.adjusted(look.px(PAD_LEFT), 0, -look.px(PAD_RIGHT), 0), logicalIndex)
        painter.restore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let the person choose which columns are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section in range(self.count()):
            act = menu.addAction(self._title(section))
            act.setCheckable(True)
            act.setChecked(not self.isSectionHidden(section))
            act.setEnabled(self.isSectionHidden(section) or self.count() - self.hiddenSectionCount() > 1)
            act.toggled.connect(lambda on, at=section: self._show_section(at, on))
        menu.popup(event.globalPos())

    def _show_section(self, section: int, on: bool) -> None:
        self.setSectionHidden(section, not on)
        self.column_chosen.emit(section, on)
        self.columns_chosen.emit()

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _note(self, section: int) -> str:
        if self._short:
            return ""
        return str(self.model().headerData(section, Qt.Orientation.Horizontal, NOTE) or "")

    def _wraps(self, section: int) -> bool:
        """Tell whether a title needs a second line and has a place to break."""
        title = self._title(section)
        look = theme()
        room = self.sectionSize(section) - look.px(PAD_LEFT + PAD_RIGHT)
        breakable = any(mark in title for mark in (" ", "-", "\N{SOFT HYPHEN}"))
        return breakable and look.metrics("caption", SEMIBOLD).horizontalAdvance(title) > room

    def _lines(self) -> int:
        if self.model() is None:
            return PLAIN_HEIGHT
        shown = [at for at in range(self.count()) if not self.isSectionHidden(at)]
        noted = any(self._note(at) for at in shown)
        wrapped = any(self._wraps(at) for at in shown)
        if noted and wrapped:
            return WRAPPED_HEIGHT
        if self._short and wrapped:
            return SHORT_HEIGHT
        return NOTED_HEIGHT if noted or wrapped else PLAIN_HEIGHT

    def _paint_words(self, painter: QPainter, room: QRect, section: int) -> None:
        look, p = theme(), theme().palette
        align = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        note = self._note(section)
        title = self._title(section)
        above = room
        if note:
            line = look.px(18)
            above = room.adjusted(0, look.px(6), 0, -line)
            below = QRect(room.left(), room.bottom() - line - look.px(3), room.width(), line)
            self._paint_note(painter, below, section, note, right=right)
        painter.setFont(look.font("caption", SEMIBOLD))
        painter.setPen(p.ink)
        if self._wraps(section):
            flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(above, flags, title)
            return
        arrow = look.px(12) if self._sorted_by(section) else 0
        place = above.adjusted(0, 0, -(arrow + look.px(4)) if arrow else 0, 0)
        middle = side | Qt.AlignmentFlag.AlignVCenter
        taken = paint.words(painter, place, title, p.ink, "caption", SEMIBOLD, middle)
        if arrow:
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            left = place.right() + look.px(4) if right else place.left() + taken + look.px(4)
            rect = QRect(left, above.top(), arrow, above.height())
            icons.paint(painter, "arrow-down" if down else "arrow-up", p.ink2, rect, arrow)

    def _paint_note(self, painter: QPainter, room: QRect, section: int, note: str, *, right: bool) -> None:
        look, p = theme(), theme().palette
        icon = str(self.model().headerData(section, Qt.Orientation.Horizontal, NOTE_ICON) or "")
        width = look.metrics("caption").horizontalAdvance(note)
        side = look.px(12)
        gap = side + look.px(5) if icon else 0
        left = max(room.right() + 1 - width - gap, room.left()) if right else room.left()
        if icon:
            icons.paint(painter, icon, p.ink2, QRect(left, room.top(), side, room.height()), side)
        room.setLeft(left + gap)
        paint.words(painter, room, note, p.ink2, "caption")

    def _sorted_by(self, section: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == section
