"""Words that stand still: labels in the three steps of type, coloured by role through the stylesheet."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Step, theme

LONGEST_WORD = 32
"""Letters in a row, the names in a path each for itself; longer ones would widen what they stand in."""
_LONG_WORD = re.compile(rf"[^\s/\\]{{{LONGEST_WORD + 1},}}")
_BREAK = "\N{ZERO WIDTH SPACE}"


def breakable(text: str) -> str:
    """Let words longer than any real one be broken, without a sign."""

    def broken(found: re.Match[str]) -> str:
        word = found.group()
        return _BREAK.join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))

    return _LONG_WORD.sub(broken, text)


class Words(QLabel):
    """Words in several lines, never wider than their place."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(breakable(text), parent)

    def text(self) -> str:
        """Return the words as they were given."""
        return super().text().replace(_BREAK, "")

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(breakable(text))


def label(
    text: str = "",
    *,
    step: str = "body",
    weight: int = REGULAR,
    tone: str = "ink",
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Make a label; ``tone`` is ink, ink2, red, amb or grn. Its text can be selected and copied."""
    made = Words(text, parent) if wrap else QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("step", step)
    made.setProperty("tone", tone)
    if weight in {MEDIUM, SEMIBOLD}:
        made.setProperty("weight", str(weight))
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def caption(text: str = "", *, tone: str = "ink2", weight: int = REGULAR, wrap: bool = False) -> QLabel:
    """Make a caption: 12 px, quiet unless told otherwise."""
    return label(text, step="caption", tone=tone, weight=weight, wrap=wrap)


def retone(made: QLabel, tone: str) -> None:
    """Change a label's role; the stylesheet is asked again."""
    if made.property("tone") != tone:
        made.setProperty("tone", tone)
        made.style().unpolish(made)
        made.style().polish(made)


class Elided(QWidget):
    """One line that shows what fits, and the rest in its tooltip."""

    def __init__(
        self, text: str = "", *, step: Step = "body", weight: int = REGULAR, tone: str = "ink"
    ) -> None:
        super().__init__()
        self._step, self._weight, self._tone = step, weight, tone
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str, tone: str = "") -> None:
        """Show another text, in another role when given."""
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        metrics = theme().metrics(self._step, self._weight)
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height() + theme().px(2))

    def minimumSizeHint(self) -> QSize:
        """May shrink to a few letters."""
        return QSize(min(self.sizeHint().width(), theme().px(24)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write what fits."""
        tone = theme().palette.role(self._tone)
        paint.words(QPainter(self), self.rect(), self._text, tone, self._step, self._weight)


def panel(ground: str = "surf") -> QFrame:
    """Make a plain ground in a role: surf, win or head."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setProperty("ground", ground)
    return made
