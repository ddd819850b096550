"""Fields that store themselves: Enter or leaving a field stores it, Esc brings back what was there."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit.forms import DateField, Form, value_of
from trainingdesk.ui.kit.picker import Picker
from trainingdesk.words import sentence


class InPlace(Form):
    """A form without a button: ``store(key, value, seen)`` is called for each field that was changed.

    ``seen`` is the value the person saw (of a ``Picker`` the ``Option``). A refusal stays under its field
    with what was typed; nothing else is lost. ``typing(bool)`` tells whether something is typed and not
    stored; ``left()`` when Esc has nothing more to bring back. ``load`` shows what is stored now, and leaves
    alone what is being typed.
    """

    typing = Signal(bool)
    left = Signal()

    def __init__(self, store: Callable[[str, Any, Any], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.insisting: set[str] = set()
        """Fields that Enter stores even unchanged: it confirms what is proposed."""
        self._store = store
        self._seen: dict[str, Any] = {}
        self._shown: dict[str, Any] = {}
        self._refused: dict[str, Any] = {}
        self._loading = False

    # --- showing ---

    def load(self, values: Mapping[str, Any]) -> None:
        """Show what is stored; a field with something typed keeps it."""
        self._loading = True
        for key, value in values.items():
            if key in self._shown and self.typed(key):
                continue
            _show(self.fields[key], value)
            self._seen[key] = value
            self._shown[key] = _raw(self.fields[key])
        self._loading = False
        self._tell()

    def load_anew(self, values: Mapping[str, Any]) -> None:
        """Show another record: what was typed for the one before is gone."""
        self._shown.clear()
        self._refused.clear()
        self.forgive()
        self.load(values)

    def typed(self, key: str) -> bool:
        """Tell whether a field holds something not stored."""
        return bool(_raw(self.fields[key]) != self._shown.get(key))

    def unsaved(self) -> bool:
        """Tell whether any field does."""
        return any(self.typed(key) for key in self._shown)

    def hint(self, key: str, text: str) -> None:
        """Show quietly in an empty field what holds while it is empty."""
        field = self.fields[key]
        if isinstance(field, QLineEdit):
            field.setPlaceholderText(text)

    def clear(self) -> None:
        """Take all fields away, to be added anew."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for kept in (self.fields, self._notes, self._tones, self._seen, self._shown, self._refused):
            kept.clear()
        self.insisting.clear()

    # --- storing ---

    def commit(self, key: str, *, insist: bool = False) -> bool:
        """Store a field; True when it is stored, or was not changed."""
        if self._loading or key not in self._shown:
            return True
        raw, before = _raw(self.fields[key]), self._shown[key]
        if not insist and (raw == before or self._refused.get(key) == raw):
            return bool(raw == before)
        try:
            value = value_of(self.fields[key])
            self._shown[key] = raw  # so that the refresh that follows may show it as it was stored
            self._store(key, value, self._seen[key])
        except Rejected as refusal:
            self._shown[key] = before
            self._refused[key] = raw
            self.complain(key, sentence(refusal), go_there=False)
            return False
        self._refused.pop(key, None)
        self._tell()
        return True

    def commit_all(self) -> bool:
        """Store whatever is typed: the page is being left."""
        stored = [self.commit(key) for key in list(self._shown)]  # each is tried, refused or not
        return all(stored)

    def take_back(self, key: str) -> bool:
        """Show what was stored instead of what was typed; False when nothing was typed."""
        if not self.typed(key):
            return False
        self._refused.pop(key, None)
        del self._shown[key]
        self.load({key: self._seen[key]})
        self.forgive()
        return True

    # --- hands ---

    def _add(self, key: str, title: str, field: QWidget, note: str) -> None:
        super()._add(key, title, field, note)
        field.installEventFilter(self)
        match field:
            case Picker():
                field.picked.connect(lambda: self._picked(key))
                field.editingFinished.connect(lambda: self.commit(key))
            case QLineEdit():
                field.returnPressed.connect(lambda: self._entered(key))
                field.editingFinished.connect(lambda: self.commit(key))
            case QComboBox():
                field.activated.connect(lambda _at: self.commit(key))
            case QCheckBox():
                field.clicked.connect(lambda _on: self.commit(key))

    def _picked(self, key: str) -> None:
        """Store what was picked from the list; while another is being typed nothing is picked yet."""
        field = self.fields[key]
        if isinstance(field, Picker) and field.chosen() is not None:
            self.commit(key)

    def _entered(self, key: str) -> None:
        """Try again what was refused, confirm what was proposed."""
        self._refused.pop(key, None)
        if key in self.insisting and not self.typed(key):
            self.commit(key, insist=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc brings back; leaving a long text stores it; the wheel scrolls the page, it chooses nothing."""
        key = next((key for key, field in self.fields.items() if field is watched), None)
        if key is None:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and _way_back(event) and not self.typed(key):
            event.ignore()  # nothing is typed: the way back is the desk's, not the field's
            return True
        if event.type() is QEvent.Type.FocusOut and isinstance(watched, QPlainTextEdit):
            self.commit(key)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                if not self.take_back(key):
                    self.left.emit()
                return True
            stores = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if isinstance(watched, QPlainTextEdit) and stores and event.key() == Qt.Key.Key_Return:
                self._refused.pop(key, None)
                self.commit(key)
                return True
        return super().eventFilter(watched, event)

    def _touched(self, *_ignored: object) -> None:
        if not self._loading:
            super()._touched()
            self._tell()

    def _tell(self) -> None:
        if not self._loading:
            self.typing.emit(self.unsaved())


def _way_back(event: QKeyEvent) -> bool:
    """Tell whether a field claims Ctrl+Z or Ctrl+Y for itself."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return event.type() is QEvent.Type.ShortcutOverride and any(event.matches(each) for each in keys)


def _show(field: QWidget, value: Any) -> None:
    """Put a value into a field."""
    match field:
        case DateField():
            field.set_date(value)
        case Picker():
            field.choose(value)
        case QLineEdit():
            field.setText(value or "")
            field.setCursorPosition(0)
        case QPlainTextEdit():
            field.setPlainText(value or "")
        case QComboBox():
            field.setCurrentIndex(max(field.findData(value), 0))
        case QCheckBox():
            field.setChecked(bool(value))
        case _:
            raise TypeError(field)


def _raw(field: QWidget) -> Any:
    """What stands in a field, whether it can be read or not."""
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QComboBox():
            return field.currentData()
        case QCheckBox():
            return field.isChecked()
    raise TypeError(field)
