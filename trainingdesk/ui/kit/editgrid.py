"""A small list edited in place with Excel's hands: programme, bands; every way in ends in one storing."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import CellDelegate
from trainingdesk.ui.kit.rows import Column, Index, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.words import sentence

R = TypeVar("R")
STEPS = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}
"""Where the keys that store go on to: down, or right."""
Put = Callable[[R, str], R]


class EditRows(RowsModel[R], Generic[R]):
    """Rows whose cells can be typed: ``puts`` makes of a row and a text another row, or raises ``Rejected``.

    ``store(rows)`` stores them all, or raises. ``refused(sentence)`` tells why a cell kept its value, "" when
    the last writing was taken. ``choices`` are offered while a cell of that column is typed.
    """

    refused = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        puts: Mapping[str, Put[R]],
        store: Callable[[list[R]], object],
        choices: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        super().__init__(columns, key)
        self.choices = dict(choices or {})
        self._puts = dict(puts)
        self._store_rows = store

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cells be typed that can be put."""
        can = super().flags(index)
        typed = index.isValid() and self.columns[index.column()].key in self._puts
        return can | Qt.ItemFlag.ItemIsEditable if typed else can

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into one cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.write({(index.row(), index.column()): str(value)})

    def write(self, cells: Mapping[tuple[int, int], str]) -> bool:
        """Put texts into cells, all or none, and store; tell why not."""
        fresh = list(self.rows)
        try:
            for (row, column), text in cells.items():
                put = self._puts.get(self.columns[column].key)
                if put is not None and row < len(fresh):
                    fresh[row] = put(fresh[row], text.strip())
            if fresh != self.rows:
                self._store_rows(fresh)
        except Rejected as refusal:
            self.refused.emit(sentence(refusal))
            return False
        self.refused.emit("")
        return True


class EditTable(Table):
    """Typing replaces, F2 edits, Enter goes down, Del clears, Ctrl+D fills down, blocks come and go."""

    def __init__(self, model: EditRows[Any], name: str, memory: Memory | None = None) -> None:
        super().__init__(model, name, memory)
        self.edits = model
        self.widths.narrows = False  # an empty column waits to be typed into
        self.setSortingEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.cells = _Editing(self)
        self.setItemDelegate(self.cells)

    def finish(self) -> None:
        """Take what is being typed: the page is being left."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Excel's keys; the rest is the list's."""
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._block())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif key == Qt.Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fill_down()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.edits.write({(each.row(), each.column()): "" for each in self.selectedIndexes()})
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(1, 0)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            QTableView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def step(self, down: int, right: int) -> None:
        """Go to a neighbour cell, where there is one."""
        at = self.currentIndex()
        there = self.edits.index(at.row() + down, at.column() + right)
        if there.isValid():
            self.setCurrentIndex(there)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells and a ring around the current one alone."""
        QTableView.paintEvent(self, event)
        at = self.currentIndex()
        if self.hasFocus() and at.isValid():
            painter = QPainter(self.viewport())
            paint.ring(painter, self.visualRect(at).adjusted(0, 0, 0, -1))
            painter.end()

    def _block(self) -> str:
        """The chosen block as Excel takes it."""
        lines: dict[int, list[str]] = {}
        for each in sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column())):
            lines.setdefault(each.row(), []).append(str(each.data() or ""))
        return "\n".join("\t".join(line) for line in lines.values())

    def _paste(self, text: str) -> None:
        """Put a block of Excel's at the current cell, all or nothing."""
        start = self.currentIndex()
        if start.isValid():
            self.edits.write(
                {
                    (start.row() + down, start.column() + right): cell
                    for down, line in enumerate(text.rstrip("\r\n").split("\n"))
                    for right, cell in enumerate(line.rstrip("\r").split("\t"))
                    if start.column() + right < self.edits.columnCount()
                }
            )

    def _fill_down(self) -> None:
        """Give each chosen column the words of its first chosen cell; one cell takes those above it."""
        chosen = self.selectedIndexes()
        if len(chosen) == 1 and chosen[0].row():
            above = self.edits.index(chosen[0].row() - 1, chosen[0].column())
            chosen = [above, *chosen]
        tops: dict[int, QModelIndex] = {}
        for each in sorted(chosen, key=lambda index: index.row()):
            tops.setdefault(each.column(), each)
        filled = {(at.row(), at.column()): str(tops[at.column()].data() or "") for at in chosen}
        self.edits.write(filled)


class _Editing(CellDelegate):
    """Paints as every list, and edits in a plain field that offers the column's choices.

    The field is closed before its text is written: writing may show other rows in place of these.
    """

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Make the field."""
        editor = QLineEdit(parent)
        model = index.model()
        if isinstance(model, EditRows):
            offered = model.choices.get(model.columns[index.column()].key)
            if offered:
                completer = QCompleter(list(offered), editor)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                editor.setCompleter(completer)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Lay the field exactly over its cell."""
        rect: QRect = option.rect
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter stores and goes down, Tab right; leaving the field stores, Esc does not."""
        if not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._write(watched, step)
                return True
        if event.type() is QEvent.Type.FocusOut and not _offering(watched):
            self._write(watched, (0, 0))
            return True
        return super().eventFilter(watched, event)

    def _write(self, editor: QLineEdit, step: tuple[int, int]) -> None:
        table = self.parent()
        if not isinstance(table, EditTable) or editor.property("written"):
            return
        editor.setProperty("written", True)
        at, text = table.currentIndex(), editor.text()
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        table.edits.write({(at.row(), at.column()): text})
        if step != (0, 0):
            table.step(*step)


def _offering(editor: QLineEdit) -> bool:
    """Tell whether the keyboard went to the field's own list of choices."""
    offered: QCompleter | None = editor.completer()
    popup = None if offered is None else offered.popup()
    return popup is not None and popup.isVisible()
