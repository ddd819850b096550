"""The grade grid on screen: one rectangle of cells chosen, Excel's keys, and the mark being typed over it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.head_cap import dress_rows
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages.gradebook import keys
from trainingdesk.ui.pages.gradebook.columns import Columns
from trainingdesk.ui.pages.gradebook.entry import Entry, Hands
from trainingdesk.ui.pages.gradebook.grid import GridModel, Place
from trainingdesk.ui.pages.gradebook.heads import Part
from trainingdesk.ui.pages.gradebook.look import (
    FROZEN,
    GridDelegate,
    frame,
    paint_frozen,
    rect_of_block,
    rect_of_cell,
    united,
)
from trainingdesk.ui.pages.gradebook.ranges import Cell
from trainingdesk.ui.pages.gradebook.walking import Walking
from trainingdesk.ui.theme import theme


class GridView(Walking):
    """A ``GridModel`` with Excel's hands.

    ``stood()`` when another cell or block is chosen; ``asked()`` when the active cell is to show its cause;
    ``escaped()`` on an Esc that had nothing to drop. What is being typed is told by ``entry``.
    """

    asked = Signal()
    escaped = Signal()

    def __init__(self, model: GridModel, hands: Hands, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.acts: Sequence[Act] = ()
        """What the menu under the right button offers."""
        self.cut: frozenset[Place] = frozenset()
        self._dragging = False
        self._kept: tuple[Place | None, int, int, int] | None = None
        self._empty: EmptyState | None = None
        self.setHorizontalHeader(self.head)
        self.cells = GridDelegate(self, model, self)
        self.setItemDelegate(self.cells)
        self.entry = Entry(self, hands, self)
        self._dress()
        self.setModel(model)
        self.columns = Columns(self, self.head, model, memory)
        self._wire()

    def _dress(self) -> None:
        dress_rows(self, self.head)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def _wire(self) -> None:
        self.grid.modelAboutToBeReset.connect(self._keep_place)
        self.grid.modelReset.connect(self._model_reset)
        self.head.sectionClicked.connect(self.sort_by)
        self.head.pressed_frozen.connect(self.sort_by)
        self.head.sectionResized.connect(self.entry.lay)
        self.entry.refused.connect(self.say_at)
        self.entry.went.connect(self.go)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme().changed.connect(self.viewport().update)

    # --- doing ---

    def edit_mark(self, text: str | None = None) -> None:
        """Open the active cell: ``text`` typed over it, or (F2) with what stands there."""
        row, column = self.active_cell()
        place = self.active()
        if place is None or self.entry.editor is not None:
            return
        self._bring(self.grid.index(row, column))
        start = self.grid.copied(row, column) if text is None else text
        name = str(self.grid.data(self.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))
        attempt = self.grid.shown(row, column).attempt
        seen = self.grid.mark_at(row, column)
        self.bubble.hide()
        self.entry.open(place, seen, start, attempt, name, typing_over=text is not None)

    def say_at(self, place: Place, text: str, *, eye: bool = False) -> None:
        """Say something right at a cell."""
        rect = self.rect_of(place)
        if rect is None:
            return
        self.bubble.say(text, eye=eye)
        top = rect.bottom() + theme().px(3)
        if top + self.bubble.height() > self.viewport().height():
            top = rect.top() - self.bubble.height() - theme().px(3)
        left = min(rect.left(), self.viewport().width() - self.bubble.width() - theme().px(4))
        self.bubble.move(max(left, 0), max(top, 0))

    def show_cut(self, places: frozenset[Place]) -> None:
        """Frame the cells that will move when they are pasted."""
        self.cut = places
        self.viewport().update()

    def sort_by(self, section: int) -> None:
        """Put the rows in the order of a column, the other way when it is that already."""
        if not self.entry.finish():
            return
        key, descending = self.grid.order
        down = self.grid.columns[section].key == key and not descending
        self.grid.sort(section, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self.columns.show_order()
        self.columns.keep()

    def open_cause(self) -> bool:
        """Show why the active cell is as it is; in a cell of marks Enter has its usual work."""
        row, column = self.active_cell()
        if row < 0 or self.grid.columns[column].part is not Part.STATE:
            return False
        self.asked.emit()
        return True

    def let_go(self) -> bool:
        """Drop the sentence at the cell, a cut, then a block."""
        if self.bubble.isVisible():
            self.bubble.hide()
        elif self.cut:
            self.cut = frozenset()
        elif self._block is not None:
            self._block = None
            self.stood.emit()
        else:
            self.escaped.emit()
        self.viewport().update()
        return True

    def leave_grid(self, *, back: bool) -> None:
        """Give the keyboard to the part before or after the grid."""
        self.focusNextPrevChild(not back)

    def set_empty(self, state: EmptyState | None) -> None:
        """Say what stands in place of the rows."""
        if self._empty is not None:
            self._empty.hide()
            self._empty.deleteLater()
        self._empty = state
        if state is not None:
            state.setParent(self.viewport())
            state.setGeometry(self.viewport().rect())
            state.show()

    # --- new rows under the hand ---

    def _keep_place(self) -> None:
        row, column = self.active_cell()
        line = self.grid.row_at(row)
        discipline = self.grid.discipline_at(column)
        place = (line.enrolment, discipline.id if discipline else 0) if line else None
        self._kept = (place, row, column, self.verticalScrollBar().value())

    def _model_reset(self) -> None:
        self._block = None
        self.bubble.hide()
        self.columns.lay()
        self.columns.show_order()
        if self._kept is not None:
            place, row, column, scrolled = self._kept
            found = self.grid.locate(place[0], place[1] or None) if place else None
            if found is not None:
                at = found.column() if place and place[1] else column
                self.setCurrentIndex(self.grid.index(found.row(), min(at, self.grid.columnCount() - 1)))
            elif row >= 0 and self.grid.rowCount():
                self.setCurrentIndex(self.grid.index(0, min(column, self.grid.columnCount() - 1)))
            self.verticalScrollBar().setValue(scrolled)
        if not self.currentIndex().isValid():
            self._stand_somewhere()
        self.entry.lay()
        self.stood.emit()

    def _scrolled(self, _value: int) -> None:
        self.bubble.hide()
        self.entry.lay()
        if self.horizontalScrollBar().maximum():
            self.viewport().update()
            self.head.viewport().update()

    # --- hands ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything by keyboard."""
        editor = self.entry.editor
        if editor is not None:  # a key that came to the grid while a mark is open belongs to the mark
            if not editor.hasFocus():
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                QApplication.sendEvent(editor, event)
            return
        if not keys.press(self, event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key of the grid."""
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if isinstance(event, QKeyEvent) and pressed and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have an active cell as soon as the keyboard is here; a half-typed mark goes on being typed."""
        super().focusInEvent(event)
        if self.entry.editor is not None:
            self.entry.editor.setFocus(event.reason())
        elif not self.currentIndex().isValid():
            self._stand_somewhere()

    def _cell_under(self, at: QPoint) -> Cell | None:
        row, column = self.rowAt(at.y()), self.columnAt(at.x())
        if at.x() < self.head.frozen_width():
            column = 0 if at.x() < self.head.sectionSize(0) else 1
        return (row, column) if row >= 0 and column >= 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on a cell, or choose up to it with Shift; what is being typed is stored first."""
        cell = self._cell_under(event.position().toPoint())
        if cell is None or not self.entry.finish():
            return
        if event.button() is Qt.MouseButton.RightButton and self.chosen().holds(*cell):
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.extend(*cell)
            return
        self._dragging = event.button() is Qt.MouseButton.LeftButton
        self.stand(*cell)
        if self._dragging and self.grid.shown(*cell).look.icon in {"circle-alert", "triangle-alert"}:
            self.asked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose while the button is held, else shade the row under the mouse."""
        cell = self._cell_under(event.position().toPoint())
        if self._dragging and cell is not None and self.currentIndex().isValid():
            if cell != self.corner():
                self.extend(*cell)
            return
        self._hover(cell[0] if cell else -1)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The block is chosen."""
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what stands there."""
        if event.button() is Qt.MouseButton.LeftButton and self._cell_under(event.position().toPoint()):
            self.edit_mark()

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the shaded row when the mouse leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if self.cells.hover != row:
            self.cells.hover = row
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the cell."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self.acts:
            menu.addAction(act)
        under = self.visualRect(self.currentIndex()).bottomLeft()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(under))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.columns.lay()
        self.entry.lay()
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    # --- paint ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, the frozen columns over them, then rows', cells' and blocks' marks."""
        self.cells.begin(self.head.frozen_width())
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_frozen(painter, self, self.cells)
        self._paint_frames(painter)
        painter.end()

    def _paint_frames(self, painter: QPainter) -> None:
        """Mark the current row; frame the block and what is cut; ring the cell."""
        row, column = self.active_cell()
        if row < 0:
            return
        p, px = theme().palette, theme().px
        painter.fillRect(QRect(0, self.rowViewportPosition(row), px(3), self.rowHeight(row)), p.ring)
        if column >= FROZEN:
            painter.setClipRect(self.viewport().rect().adjusted(self.head.frozen_width(), 0, 0, 0))
        if self._block is not None:
            frame(painter, rect_of_block(self, self._block))
        if self.cut:
            frame(painter, united(rect for rect in map(self.rect_of, self.cut) if rect), dashed=True)
        if self.hasFocus():
            paint.ring(painter, rect_of_cell(self, self.head, row, column))
