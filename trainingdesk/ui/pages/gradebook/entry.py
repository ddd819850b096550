"""The mark being entered: opened over its cell, kept by what cell it is, stored or left."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.grading import Mark
from trainingdesk.ui.pages.gradebook.editor import MarkEditor
from trainingdesk.ui.pages.gradebook.grid import Place
from trainingdesk.ui.pages.gradebook.ranges import Go

BUSY = "desk-busy"


class Hands(Protocol):
    """Whoever stores marks for the grid; answers are sentences, "" when there is nothing to say."""

    def may_edit(self, place: Place) -> str:
        """Say why a cell may not be typed into."""

    def type_mark(self, place: Place, text: str, seen: Mark | None, everywhere: Sequence[Place]) -> str:
        """Store what was typed; say why not. ``BUSY`` leaves it open, to be tried again."""


class Ground(Protocol):
    """The grid under the editor."""

    def viewport(self) -> QWidget:
        """The part that scrolls."""

    def rect_of(self, place: Place) -> QRect | None:
        """Where a cell is now; nothing while its listener is not on screen."""

    def chosen_places(self) -> list[Place]:
        """The chosen cells of marks."""

    def setFocus(self, reason: Qt.FocusReason, /) -> None:
        """Take the keyboard back."""


class Entry(QObject):
    """One mark being typed, or none.

    ``typed(text)`` at each letter, None when nothing is being typed any more; ``refused(place, sentence)``;
    ``went(Go)`` after a mark was stored.
    """

    typed = Signal(object)
    refused = Signal(object, str)
    went = Signal(object)

    def __init__(self, ground: Ground, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._ground, self._hands = ground, hands
        self.editor: MarkEditor | None = None
        self.place: Place | None = None
        self.seen: Mark | None = None

    def open(
        self, place: Place, seen: Mark | None, text: str, attempt: str, name: str, *, typing_over: bool
    ) -> None:
        """Open the field over a cell."""
        refusal = self._hands.may_edit(place)
        if refusal:
            self.refused.emit(place, refusal)
            return
        self.place, self.seen = place, seen
        editor = MarkEditor(self._ground.viewport(), text, attempt, typing_over=typing_over, name=name)
        self.editor = editor
        editor.done.connect(self._done)
        editor.everywhere.connect(self._everywhere)
        editor.given_up.connect(self.drop)
        editor.left.connect(self.finish)
        editor.textChanged.connect(self._letter)
        self.lay()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit(text)

    def lay(self) -> None:
        """Lie over the cell, wherever it is now; a cell that is gone takes the field with it."""
        if self.editor is None or self.place is None:
            return
        rect = self._ground.rect_of(self.place)
        if rect is None:
            self.drop()
        else:
            self.editor.setGeometry(rect)

    def finish(self, everywhere: Sequence[Place] = ()) -> bool:
        """Store what is being typed (``everywhere``: in all these cells); False when it was refused."""
        editor, place = self.editor, self.place
        if editor is None or place is None:
            return True
        self.place = None  # storing may open a dialog, which takes the keyboard away a second time
        refusal = self._hands.type_mark(place, editor.text(), self.seen, everywhere)
        if refusal == BUSY:
            self.place = place
            return False
        self.drop()
        if refusal:
            self.refused.emit(place, refusal)
        return not refusal

    def drop(self) -> None:
        """Leave the old value."""
        editor, self.editor, self.place = self.editor, None, None
        if editor is None:
            return
        focused = editor.hasFocus()
        editor.blockSignals(True)
        editor.hide()
        editor.deleteLater()
        if focused:
            self._ground.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit(None)

    def _everywhere(self) -> None:
        self.finish(self._ground.chosen_places())

    def _letter(self, text: str) -> None:
        self.typed.emit(text)

    def _done(self, go: Go) -> None:
        if self.finish():
            self.went.emit(go)
