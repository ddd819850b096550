"""The quiet line under a list: what happened and its way back; at the right what the next key does."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.labels import Elided, caption
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr


class Strip(QWidget):
    """A fixed 34 px, so that nothing jumps; a refusal stands here too, red with its icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setFixedHeight(px(34))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(42), 1, px(16), 0)
        row.setSpacing(px(8))
        self._icon = ""
        self._tone = "grn"
        self.words = Elided()
        self.undo = Link(tr("Undo"))
        self.undo.hide()
        self.key = caption("Ctrl+Z")
        self.key.hide()
        self.next = Elided(step="caption", tone="ink2")
        row.addWidget(self.words)
        row.addWidget(self.undo)
        row.addWidget(self.key)
        row.addStretch(1)
        row.addWidget(self.next)
        self.setAccessibleName(tr("What happened"))

    def set_short(self, *, short: bool) -> None:
        """Take less height in a short window."""
        self.setFixedHeight(theme().px(26 if short else 34))

    def say(self, what: str, *, undoable: bool = False) -> None:
        """Say what happened; offer the way back when there is one."""
        self.undo.setVisible(undoable)
        self.key.setVisible(undoable)
        self._show(what, "check", "grn", "ink")

    def refuse(self, sentence: str) -> None:
        """Say a refusal: what is wrong and what to do."""
        self._show(sentence, "circle-alert", "red", "red")
        self.undo.hide()
        self.key.hide()

    def warn(self, sentence: str) -> None:
        """Say something that needs an eye."""
        self._show(sentence, "triangle-alert", "amb", "amb")
        self.undo.hide()
        self.key.hide()

    def clear(self) -> None:
        """Say nothing."""
        self._show("", "", "grn", "ink")
        self.undo.hide()
        self.key.hide()

    def tell_next(self, text: str) -> None:
        """Say what the next key does: «Enter — store · Esc — keep 54»."""
        self.next.setText(text)
        self._fit()

    def _show(self, text: str, icon: str, icon_tone: str, tone: str) -> None:
        self._icon, self._tone = icon, icon_tone
        self.words.setText(text, tone)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what the next key does give way to what happened."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = [part for part in (self.words, self.undo, self.key) if not part.isHidden()]
        taken = sum(part.sizeHint().width() + theme().px(8) for part in parts) + theme().px(66)
        self.next.setVisible(taken + self.next.sizeHint().width() <= self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line above and the icon."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.surf)
        painter.fillRect(QRect(0, 0, self.width(), 1), p.line2)
        if self._icon:
            rect = QRect(look.px(16), 0, look.px(16), self.height())
            icons.paint(painter, self._icon, p.role(self._tone), rect, look.px(16))
