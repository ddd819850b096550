"""A list to work in: rows of 30, one ring, order in the head; widths, order and columns remembered."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import ROW_HEIGHT, CellDelegate
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.head_cap import dress_rows
from trainingdesk.ui.kit.header import Header
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.widths import Widths
from trainingdesk.ui.memory import Memory, key_in, text_in
from trainingdesk.ui.theme import theme


class Table(QTableView):
    """A ``RowsModel`` on screen.

    ``current(row or None)`` when another row becomes current; ``opened(row)`` on Enter and double click.
    ``name`` («people.list») is where widths, order and hidden columns are kept in ``memory``.
    """

    current = Signal(object)
    opened = Signal(object)

    def __init__(
        self, model: RowsModel[Any], name: str, memory: Memory | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kept_keys: tuple[Hashable, set[Hashable], int] | None = None
        self._empty: EmptyState | None = None
        self.rows = model
        self.head = Header(self)
        self.setHorizontalHeader(self.head)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self._dress()
        self.setModel(model)
        self.widths = Widths(self, self.head, model, name, memory)
        self.widths.begin()
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_empty)
        self.activated.connect(lambda index: self.opened.emit(self.rows.row_at(index)))
        theme().changed.connect(self.viewport().update)

    # --- what pages use ---

    def row(self) -> Any:
        """Return the current row, or None."""
        return self.rows.row_at(self.currentIndex())

    def chosen(self) -> list[Any]:
        """Return the selected rows, in the list's order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.rows[at] for at in places]

    def go_to(self, key: Hashable) -> bool:
        """Make the row with ``key`` the current one and bring it into sight; False when it is not there."""
        at = self.rows.find(key)
        if at < 0:
            return False
        column = max(self.currentIndex().column(), 0)
        # Not the view's own, which goes by the keys held: a shortcut's Ctrl would keep other rows selected.
        self.selectionModel().setCurrentIndex(
            self.rows.index(at, column),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def here(self) -> dict[str, Any]:
        """Tell the current cell and the first row in sight, by key and column."""
        at, top = self.currentIndex(), self.rows.row_at(self.indexAt(QPoint(0, 0)))
        row = self.rows.row_at(at)
        return {
            "row": None if row is None else self.rows.key_of(row),
            "column": self.rows.columns[at.column()].key if at.isValid() else "",
            "top": None if top is None else self.rows.key_of(top),
        }

    def stand_at(self, place: dict[str, Any]) -> bool:
        """Make current what ``here`` told and scroll as it was; False when the row is not there."""
        at = self.rows.find(key_in(place, "row"))
        if at >= 0:
            column = text_in(place, "column")
            keys = [each.key for each in self.rows.columns]
            self.selectionModel().setCurrentIndex(
                self.rows.index(at, keys.index(column) if column in keys else 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        top = self.rows.find(key_in(place, "top"))
        if top >= 0:  # last, since whoever turned the wheel has left the current row out of sight
            self.scrollTo(self.rows.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        return at >= 0

    def sort_first(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column unless the person has chosen an order before."""
        if self.head.sortIndicatorSection() in range(len(self.rows.columns)):
            return
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(self.rows.column_at(key), direction)

    def set_empty(self, state: EmptyState | None) -> None:
        """Say what stands in place of the rows while there are none."""
        if self._empty is not None:
            self._empty.hide()
            self._empty.deleteLater()
        self._empty = state
        if state is not None:
            state.setParent(self.viewport())
        self._show_empty()

    # --- dress ---

    def _dress(self) -> None:
        dress_rows(self, self.head)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)

    # --- selection over new rows ---

    def _keep_selection(self) -> None:
        row = self.row()
        key = None if row is None else self.rows.key_of(row)
        chosen = {self.rows.key_of(each) for each in self.chosen()}
        self._kept_keys = (key, chosen, self.verticalScrollBar().value())

    def _restore_selection(self) -> None:
        if self._kept_keys is None:
            return
        key, chosen, scroll = self._kept_keys
        last = self.rows.columnCount() - 1
        selection = QItemSelection()
        for at, row in enumerate(self.rows.rows):
            if self.rows.key_of(row) in chosen:
                selection.select(self.rows.index(at, 0), self.rows.index(at, last))
        at = self.rows.find(key) if key is not None else -1
        if at >= 0:
            model = self.selectionModel()
            model.setCurrentIndex(self.rows.index(at, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.verticalScrollBar().setValue(scroll)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell the page when another row is looked at."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self.current.emit(self.rows.row_at(current))
        self.viewport().update()

    def _show_empty(self, *_ignored: object) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self.rows.rowCount() == 0)

    # --- hands ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the rows for Excel, Home and End go to the ends of the list."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._as_cells())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.row() is not None:
            self.opened.emit(self.row())
            return
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            # With Ctrl Qt would leave behind what is selected, and the next key would act on that too.
            held = event.modifiers() & ~Qt.KeyboardModifier.ControlModifier
            event = QKeyEvent(event.type(), event.key(), held)
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the ends of the list, not of the row."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.rows.rowCount() - 1,
        }
        if action in ends:
            return self.rows.index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shade the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the shaded row when the mouse leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.widths.lay()
        self._show_empty()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take the model given at the start; a table keeps one model for life."""
        super().setModel(model)

    def _hover(self, row: int) -> None:
        if self.cells.hover != row:
            self.cells.hover = row
            self.viewport().update()

    def _as_cells(self) -> str:
        """Write the selected rows as Excel takes them: tabs between cells, one row a line."""
        shown = [at for at in range(len(self.rows.columns)) if not self.isColumnHidden(at)]
        lines = [
            [self.rows.columns[at].text(row).replace("\t", " ") for at in shown] for row in self.chosen()
        ]
        return "\n".join("\t".join(line) for line in lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the mark of the selected ones and the ring of the current one."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        p, px = theme().palette, theme().px
        width = min(self.head.length(), self.viewport().width())
        for index in self.selectionModel().selectedRows():
            top = self.rowViewportPosition(index.row())
            if -px(ROW_HEIGHT) < top < self.viewport().height():
                painter.fillRect(QRect(0, top, px(3), self.rowHeight(index.row())), p.ring)
        at = self.currentIndex()
        if self.hasFocus() and at.isValid():
            top = self.rowViewportPosition(at.row())
            paint.ring(painter, QRect(0, top, width, self.rowHeight(at.row())))
        painter.end()
