"""The mark being typed: a field of its own over the cell, which no news from elsewhere can wipe."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.cells import PAD_LEFT, PAD_RIGHT
from trainingdesk.ui.pages.gradebook.ranges import Go
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr

ARROWS = {
    Qt.Key.Key_Up: Go.UP,
    Qt.Key.Key_Down: Go.DOWN,
    Qt.Key.Key_Left: Go.LEFT,
    Qt.Key.Key_Right: Go.RIGHT,
}
_POPUPS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class MarkEditor(QLineEdit):
    """A field over one cell.

    ``done(Go)`` says: store, then go there; ``everywhere()``: store in every chosen cell; ``given_up()``:
    leave the old value; ``left()``: the keyboard went elsewhere. While ``typing_over`` arrows store and
    move; after F2 they move the caret.
    """

    done = Signal(object)
    everywhere = Signal()
    given_up = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, text: str, attempt: str, *, typing_over: bool, name: str) -> None:
        super().__init__(text, parent)
        self.typing_over = typing_over
        self._attempt = attempt
        self.setAccessibleName(name)
        self.setProperty("bare", True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        look = theme()
        self.setFont(look.font("body", SEMIBOLD))
        self.setTextMargins(look.px(PAD_LEFT), 0, look.px(PAD_RIGHT) - 2, 1)
        self.setMaxLength(32)

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key of the grid."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                back = event.key() == Qt.Key.Key_Backtab or bool(
                    event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                )
                self.done.emit(Go.BACK_TAB if back else Go.TAB)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores and goes down, Esc gives up, F2 turns the arrows over to the caret."""
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.everywhere.emit()
                return
            self.done.emit(Go.BACK_ENTER if back else Go.ENTER)
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key == Qt.Key.Key_F2:
            self.typing_over = not self.typing_over
        elif self.typing_over and key in ARROWS:
            self.done.emit(ARROWS[key])
        elif key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
        event.accept()  # what the field has no use for is nobody else's while a mark is typed

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say when the keyboard goes elsewhere; a menu or another program only borrows it."""
        super().focusOutEvent(event)
        if event.reason() not in _POPUPS:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the caret's field, the attempt and the two-pixel ring."""
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.palette.field)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(look.px(PAD_LEFT), 0, 0, 0)
        paint.words(painter, room, self._attempt, look.palette.ink2, "caption")
        paint.ring(painter, self.rect())


class Bubble(QWidget):
    """Why a cell refused what was typed, said right at the cell; goes away with the next key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone, self._ground = "red", "redBg"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str, *, eye: bool = False) -> None:
        """Show the sentence; ``eye`` for what is not refused but needs a look."""
        self._text = text
        self._tone, self._ground = ("amb", "ambBg") if eye else ("red", "redBg")
        self.setAccessibleName(text)
        look = theme()
        wide = min(look.px(320), max(self._room() - look.px(16), look.px(120)))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        inner = wide - look.px(16)
        needed = look.metrics("caption").boundingRect(0, 0, inner, look.px(400), flags, text)
        self.resize(min(wide, needed.width() + look.px(18)), needed.height() + look.px(12))
        self.show()
        self.raise_()

    def _room(self) -> int:
        parent = self.parentWidget()
        return parent.width() if parent is not None else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the words."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        paint.box(painter, self.rect(), p.role(self._ground), p.role(self._tone))
        painter.setFont(look.font("caption"))
        painter.setPen(p.role(self._tone))
        room = self.rect().adjusted(look.px(8), look.px(6), -look.px(8), -look.px(4))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), self._text)


def quick(text: str, *, points: bool) -> str:
    """Read the one-letter absence: «н» alone means «н/я», on either keyboard where no letter is a mark."""
    letter = text.strip().casefold()
    if letter == "н" or (points and letter == "y"):
        return "н/я"
    return text


def next_keys(stored: str, kept: str) -> str:
    """Say what Enter and Esc would do: «Enter — записати 74 · Esc — лишити 54»."""
    enter = tr("Enter — store {mark}").format(mark=stored) if stored else tr("Enter — store nothing")
    keep = tr("Esc — keep {mark}").format(mark=kept or "—")
    return f"{enter} · {keep}"
