"""Words that stand still: labels in the three steps of type, coloured by role through the stylesheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from trainingdesk.ui.theme import MEDIUM, REGULAR, SEMIBOLD


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
    made = QLabel(text, parent)
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


def rule(edge: str = "line2") -> QFrame:
    """Make a one-pixel line."""
    made = QFrame()
    made.setFixedHeight(1)
    made.setProperty("rule", edge)
    return made
