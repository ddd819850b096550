"""Outline icons of one set (Lucide), coloured from the palette and drawn anew for each scale."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from trainingdesk.paths import resources


@lru_cache(maxsize=1)
def _folder() -> Path:
    return resources() / "icons"


@lru_cache(maxsize=128)
def source(name: str) -> str:
    """Return the drawing of one icon as it lies in ``resources/icons``."""
    return (_folder() / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def image(name: str, colour: str, size: int, scale: float) -> QImage:
    """Draw one icon: ``colour`` as #rrggbb, ``size`` in logical pixels, ``scale`` of the screen."""
    side = round(size * scale)
    drawn = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(source(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


def paint(painter: QPainter, name: str, colour: QColor, rect: QRect, size: int) -> None:
    """Paint one icon of ``size`` in the middle of ``rect``."""
    scale = painter.device().devicePixelRatioF()
    left = rect.left() + (rect.width() - size) // 2
    top = rect.top() + (rect.height() - size) // 2
    painter.drawImage(QRect(left, top, size, size), image(name, colour.name(), size, scale))
