"""Strokes every painted part shares: text that elides, the focus ring, key caps, small states."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.record import record
from trainingdesk.ui import icons
from trainingdesk.ui.theme import REGULAR, Step, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@record
class Look:
    """How a fact is shown beside its words: roles of the palette, an icon, a weight.

    ``tone`` colours the words, ``icon_tone`` the icon (else as the words), ``ground`` fills the cell.
    """

    tone: str = "ink"
    icon: str = ""
    icon_tone: str = ""
    weight: int = REGULAR
    ground: str = ""


PLAIN = Look()
QUIET = Look("ink2")
DONE = Look("ink2", "check", "grn")
WAITING = Look("ink2", "clock", "ink2")
REFUSED = Look("red", "circle-alert", "red", 600, "redBg")
REFUSED_STATE = Look("red", "circle-alert", "red", 600)
EYE = Look("amb", "triangle-alert", "amb", 600, "ambBg")
EYE_STATE = Look("amb", "triangle-alert", "amb", 600)


def words(
    painter: QPainter,
    rect: QRect,
    text: str,
    colour: QColor,
    step: Step = "body",
    weight: int = REGULAR,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """Write one line inside ``rect``, elided when too long; return the width it took."""
    look = theme()
    metrics = look.metrics(step, weight)
    width = metrics.horizontalAdvance(text)
    if width > rect.width():
        text = metrics.elidedText(text, elide, rect.width())
        width = rect.width()
    painter.setFont(look.font(step, weight))
    painter.setPen(colour)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), text)
    return width


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle, as ``fillRect`` does, which first makes Python's names of 171 gradients: 3 ms."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.restore()


def ring(painter: QPainter, rect: QRect) -> None:
    """Draw the focus ring: two pixels, square, inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    pen = QPen(theme().palette.ring, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
    painter.restore()


def box(painter: QPainter, rect: QRect, ground: QColor, border: QColor, radius: float = 3) -> None:
    """Fill a control's ground with a one-pixel border and the tokens' corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(border)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def key_cap(painter: QPainter, right: int, middle: int, keys: str) -> int:
    """Draw a key cap whose right edge is ``right`` at height ``middle``; return its left edge."""
    look = theme()
    width = look.metrics("caption").horizontalAdvance(keys) + look.px(16)
    height = look.px(20)
    cap = QRect(right - width, middle - height // 2, width, height)
    box(painter, cap, look.palette.alt, look.palette.line2)
    words(painter, cap, keys, look.palette.ink2, "caption", align=CENTRE)
    return cap.left()


def icon_and_words(painter: QPainter, rect: QRect, text: str, look: Look, *, size: int = 15) -> None:
    """Paint a state as every list shows it: icon, then caption in the state's colour and weight."""
    here = theme()
    left = rect.left()
    if look.icon:
        tone = here.palette.role(look.icon_tone or look.tone)
        side = here.px(size)
        icons.paint(painter, look.icon, tone, QRect(left, rect.top(), side, rect.height()), side)
        left += side + here.px(6)
    room = QRect(left, rect.top(), rect.right() - left + 1, rect.height())
    words(painter, room, text, here.palette.role(look.tone), "caption", look.weight)


def repaint_on_theme(widget: QWidget) -> None:
    """Repaint ``widget`` when the palette changes."""
    theme().changed.connect(widget.update)
