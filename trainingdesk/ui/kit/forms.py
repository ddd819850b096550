"""Fields in rows: a label, a field, and under it the sentence when it is wrong."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from trainingdesk.domain.dates import read_date
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit.controls import Combo, Tick
from trainingdesk.ui.kit.labels import caption, label, retone
from trainingdesk.ui.kit.picker import Option, Picker
from trainingdesk.ui.theme import theme
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr


class DateField(QLineEdit):
    """A date typed as people type it («6.2.21», «06.02.2021»); shown as дд.мм.рррр once left."""

    def __init__(self, value: dt.date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("dd.mm.yyyy"))
        self.set_date(value)
        self.editingFinished.connect(self._tidy)

    def set_date(self, value: dt.date | None) -> None:
        """Show a date, or nothing."""
        self.setText(shown_date(value) if value is not None else "")

    def date(self) -> dt.date | None:
        """Return the date typed, None when empty; raise ``Rejected`` when it is no date."""
        read = read_date(self.text(), today=dt.date.today())  # noqa: DTZ011 - the person's own day
        return read.date if read is not None else None

    def _tidy(self) -> None:
        try:
            self.set_date(self.date())
        except Rejected:
            return  # left as typed; the form says what is wrong when it is sent


class Form(QWidget):
    """Fields by key; ``values()`` gives str, date, bool or the chosen value; ``changed`` at every keystroke.

    ``complain(key, sentence)`` puts a red sentence under a field and the keyboard into it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self.fields: dict[str, QWidget] = {}
        self._notes: dict[str, tuple[QLabel, str]] = {}
        self._tones: dict[str, str] = {}

    # --- fields ---

    def text(
        self, key: str, title: str, value: str = "", *, hint: str = "", note: str = "", longest: int = 0
    ) -> QLineEdit:
        """Add a line of text."""
        field = QLineEdit(value)
        field.setPlaceholderText(hint)
        if longest:
            field.setMaxLength(longest)
        field.textChanged.connect(self._touched)
        self._add(key, title, field, note)
        return field

    def date(self, key: str, title: str, value: dt.date | None = None, *, note: str = "") -> DateField:
        """Add a date."""
        field = DateField(value)
        field.textChanged.connect(self._touched)
        self._add(key, title, field, note)
        return field

    def choice(
        self, key: str, title: str, options: Sequence[tuple[Any, str]], value: Any = None, *, note: str = ""
    ) -> QComboBox:
        """Add a choice among (value, words)."""
        field = Combo()
        for each, words in options:
            field.addItem(words, each)
        field.setCurrentIndex(max(next((at for at, (each, _) in enumerate(options) if each == value), 0), 0))
        field.currentIndexChanged.connect(self._touched)
        self._add(key, title, field, note)
        return field

    def check(self, key: str, title: str, *, value: bool = False, note: str = "") -> QCheckBox:
        """Add a yes or no; its words stand beside the box."""
        field = Tick(title)
        field.setChecked(value)
        field.toggled.connect(self._touched)
        self._add(key, "", field, note)
        field.setAccessibleName(title)
        return field

    def long_text(self, key: str, title: str, value: str = "", *, lines: int = 4) -> QPlainTextEdit:
        """Add several lines of text; Tab leaves it."""
        field = QPlainTextEdit(value)
        field.setTabChangesFocus(True)
        field.setFixedHeight(theme().metrics().lineSpacing() * lines + theme().px(14))
        field.textChanged.connect(self._touched)
        self._add(key, title, field, "")
        return field

    def picker(
        self,
        key: str,
        title: str,
        find: Callable[[str], Sequence[Option]],
        chosen: Option | None = None,
        *,
        note: str = "",
    ) -> Picker:
        """Add a field that finds one of many as one types; its value is the key of what was picked."""
        field = Picker(find, chosen)
        field.textChanged.connect(self._touched)
        self._add(key, title, field, note)
        return field

    def section(self, title: str) -> None:
        """Add a heading over the fields that follow."""
        words = caption(title, tone="ink", weight=600)
        words.setContentsMargins(0, theme().px(6), 0, 0)
        self._grid.addWidget(words, self._grid.rowCount(), 0, 1, 2)

    def _add(self, key: str, title: str, field: QWidget, note: str) -> None:
        row = self._grid.rowCount()
        if title:
            words = label(title)
            words.setBuddy(field)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            words.setContentsMargins(0, theme().px(6), 0, 0)
            self._grid.addWidget(words, row, 0)
            field.setAccessibleName(title)
        self._grid.addWidget(field, row, 1)
        under = caption(note, wrap=True)
        under.setVisible(bool(note))
        self._grid.addWidget(under, row + 1, 1)
        self.fields[key] = field
        self._notes[key] = (under, note)

    # --- answers ---

    def values(self) -> dict[str, Any]:
        """Return what was entered, by key; raise ``Rejected`` when a date is none."""
        return {key: value_of(field) for key, field in self.fields.items()}

    def remark(self, key: str, text: str, tone: str = "ink2") -> None:
        """Say under a field what is to be known of it, in a role of the palette; "" says nothing."""
        under, _note = self._notes[key]
        self._notes[key] = (under, text)
        self._tones[key] = tone
        retone(under, tone)
        under.setText(text)
        under.setVisible(bool(text))

    def complain(self, key: str, text: str, *, go_there: bool = True) -> None:
        """Say under a field what is wrong with it, and put the keyboard there."""
        under, _note = self._notes[key]
        retone(under, "red")
        under.setText(text)
        under.show()
        _mark(self.fields[key], wrong=True)
        if go_there:
            self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def complain_of(self, key: str, refusal: Rejected) -> None:
        """Say a refusal under the field it is about."""
        self.complain(key, sentence(refusal))

    def forgive(self) -> None:
        """Take all complaints away."""
        for key, (under, note) in self._notes.items():
            retone(under, self._tones.get(key, "ink2"))
            under.setText(note)
            under.setVisible(bool(note))
            _mark(self.fields[key], wrong=False)

    def _touched(self, *_ignored: object) -> None:
        self.forgive()
        self.changed.emit()


def offer(field: QLineEdit, texts: Sequence[str]) -> None:
    """Let a field complete what is typed by any part of these texts."""
    completer = QCompleter(list(texts), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


def value_of(field: QWidget) -> Any:
    """Read one field; raise ``Rejected`` when a date is none."""
    match field:
        case DateField():
            return field.date()
        case Picker():
            return field.key()
        case QLineEdit():
            return field.text().strip()
        case QPlainTextEdit():
            return field.toPlainText().strip()
        case QComboBox():
            return field.currentData()
        case QCheckBox():
            return field.isChecked()
    raise TypeError(field)


def _mark(field: QWidget, *, wrong: bool) -> None:
    """Give a field the red border, or take it away."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
