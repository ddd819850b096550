"""A field that finds one of many as one types: a person, a community, a unit."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.words import tr

MOST = 12


class Option(NamedTuple):
    """One thing on offer: its key, and how it is told from others."""

    key: Any
    text: str


class Picker(QLineEdit):
    """Typing asks ``find(text)`` and offers what it found; ``key()`` is what was picked, None when empty.

    ``picked()`` is sent when another one is picked, or none any more. A text that fits one offer alone picks
    it when the field is left.
    """

    picked = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[Option]],
        chosen: Option | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._chosen: Option | None = None
        self._offered: list[Option] = []
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST)
        completer.activated[QModelIndex].connect(self._took)  # type: ignore[index]
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Type a part of the name"))
        self.textEdited.connect(self._typed)
        if chosen is not None:
            self.choose(chosen)

    def key(self) -> Any:
        """Return the key of what was picked; ``Rejected`` when something is typed and nothing picked."""
        self.settle()
        if self._chosen is None and self.text().strip():
            raise Rejected("choice-unknown", value=self.text().strip(), field=self.accessibleName())
        return None if self._chosen is None else self._chosen.key

    def chosen(self) -> Option | None:
        """Return what was picked."""
        return self._chosen

    def choose(self, option: Option | None) -> None:
        """Pick something, as a person would."""
        changed = option != self._chosen
        self._chosen = option
        self.setText(option.text if option is not None else "")
        self.setCursorPosition(0)
        self.setToolTip(self.text())
        if changed:
            self.picked.emit()

    def settle(self) -> None:
        """Pick what is typed when it can be one thing alone."""
        text = self.text().strip()
        if self._chosen is not None or not text:
            return
        offered = list(self._find(text))
        same = [each for each in offered if each.text.casefold() == text.casefold()]
        if len(same) == 1 or len(offered) == 1:
            self.choose((same or offered)[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Pick what is typed when it can be one thing alone."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()

    def _typed(self, text: str) -> None:
        if self._chosen is not None:
            self._chosen = None
            self.picked.emit()
        self._offered = list(self._find(text.strip()))[:MOST] if text.strip() else []
        self._model.setStringList([each.text for each in self._offered])

    def _took(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.row() < len(self._offered):
            self.choose(self._offered[index.row()])
