"""The list of listeners: two of its cells are typed into where they stand, the group and the note."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.ui.kit.cells import CellDelegate
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages.cohorts.columns import GROUP, NOTE, listener_columns
from trainingdesk.ui.pages.cohorts.typing import entered

Index = QModelIndex | QPersistentModelIndex


class ListenersModel(RowsModel[ListenerRow]):
    """The rows; ``typed(row, column, text)`` when a group or a note was typed into its cell."""

    typed = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__(listener_columns(), key=lambda row: row.enrolment)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the group and the note be typed."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].key in {GROUP, NOTE}:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the note alone to its editor: the other words of the cell are not typed."""
        row = self.row_at(index)
        if role == Qt.ItemDataRole.EditRole and row is not None and self.columns[index.column()].key == NOTE:
            return row.note
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on what was typed; the desk stores it and the list is asked anew."""
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self.typed.emit(row, self.columns[index.column()].key, str(value))
        return True


class _Delegate(CellDelegate):
    """Opens a field a little wider than its narrow cell; what is typed is not disturbed from elsewhere."""

    went_down = Signal()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take Enter: the row under the field is not meant."""
        if entered(self, editor, event):
            self.went_down.emit()
            return True
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill the field once: another window's change must not touch what is being typed."""
        if not editor.property("filled"):
            editor.setProperty("filled", True)
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Lay the field over the cell, growing to the left so that three digits can be read."""
        cell: QRect = option.rect
        editor.setGeometry(cell.adjusted(-max(editor.minimumSizeHint().width() - cell.width(), 0), 0, 0, -1))


class ListenersTable(Table):
    """The list: a digit begins the group, F2 the note; ``typing`` tells whether a field is open."""

    def __init__(self, model: ListenersModel, memory: Memory | None) -> None:
        super().__init__(model, "cohorts.listeners", memory)
        typing = _Delegate(self)
        typing.went_down.connect(self._down)
        self.cells = typing
        self.setItemDelegate(typing)
        self.begun: ListenerRow | None = None
        """The row as it stood when the field was opened: what the person saw."""

    def type_group(self, begun: str = "") -> None:
        """Open the group of the current row, beginning with what was typed."""
        self._type(GROUP, begun)

    def type_note(self) -> None:
        """Open the note of the current row."""
        self._type(NOTE)

    def field(self) -> QLineEdit | None:
        """Return the field that is open, if one is."""
        return next((each for each in self.viewport().findChildren(QLineEdit) if each.isVisible()), None)

    def finish(self) -> None:
        """Store what is being typed."""
        field = self.field()
        if field is not None:
            self.commitData(field)
            self.closeEditor(field, CellDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a digit begin the group."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and event.text().isdigit() and self.row() is not None:
            self.type_group(event.text())
            return
        super().keyPressEvent(event)

    def _down(self) -> None:
        """Go to the next row, as Excel does; rows chosen together stay chosen."""
        at = self.currentIndex()
        if len(self.chosen()) <= 1 and at.row() + 1 < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(at.row() + 1, at.column()))

    def _type(self, key: str, begun: str = "") -> None:
        row = self.currentIndex().row()
        if row < 0:
            return
        self.begun = self.row()
        self.edit(self.rows.index(row, self.rows.column_at(key)))
        field = self.field()
        if field is not None and begun:
            field.setText(begun)
