"""A field inside a list: Enter stores what was typed and goes no further."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def entered(delegate: QAbstractItemDelegate, editor: QObject, event: QEvent) -> bool:
    """Store and close the field when the event is Enter; tell whether it was.

    Qt's own filter lets Enter through to the list under the field, which would open the row.
    """
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return False
    if event.key() not in ENTER or not isinstance(editor, QWidget):
        return False
    delegate.commitData.emit(editor)
    delegate.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
    return True
