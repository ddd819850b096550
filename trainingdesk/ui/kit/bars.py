"""Small pictures of numbers: a share as a line, a spread as bars. Each stands beside its figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import SEMIBOLD, theme


class ShareBar(QWidget):
    """A share from 0 to 1 as a line of four pixels; ``tone`` is a role (bar, tick, amb)."""

    def __init__(self, share: float = 0.0, tone: str = "bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = share, tone
        self.setFixedHeight(theme().px(4))
        self.setMinimumWidth(theme().px(48))
        self.set_share(share)

    def set_share(self, share: float, tone: str = "") -> None:
        """Show another share."""
        self._share = min(max(share, 0.0), 1.0)
        self._tone = tone or self._tone
        self.setAccessibleName(f"{round(self._share * 100)} %")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole, then the share."""
        p = theme().palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.line)
        painter.fillRect(QRect(0, 0, round(self.width() * self._share), self.height()), p.role(self._tone))


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a spread; ``mine`` is the one this person stands in, in gold."""

    label: str
    count: int
    mine: bool = False


class Bars(QWidget):
    """A spread of counts: the figure above each bar, its label beneath; ``picked(place)`` opens the rows."""

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        self.bars = list(bars)
        self.setAccessibleDescription(", ".join(f"{bar.label}: {bar.count}" for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        """As in the drawer."""
        return QSize(theme().px(240), theme().px(130))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the rows behind a bar."""
        if self.bars:
            self.picked.emit(int(event.position().x()) * len(self.bars) // max(self.width(), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars on one ground line."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        if not self.bars:
            return
        most = max(bar.count for bar in self.bars) or 1
        foot = self.height() - px(22)
        tall = foot - px(20)
        wide = self.width() / len(self.bars)
        for at, bar in enumerate(self.bars):
            left, right = round(at * wide) + px(2), round((at + 1) * wide) - px(2)
            high = round(tall * bar.count / most)
            painter.fillRect(QRect(left, foot - high, right - left, high), p.tick if bar.mine else p.bar)
            weight = SEMIBOLD if bar.mine else 400
            above = QRect(left, foot - high - px(18), right - left, px(16))
            paint.words(painter, above, str(bar.count), p.ink, "caption", weight, paint.CENTRE)
            below = QRect(left - px(4), foot + px(3), right - left + px(8), px(18))
            paint.words(
                painter, below, bar.label, p.ink if bar.mine else p.ink2, "caption", weight, paint.CENTRE
            )
        painter.fillRect(QRect(0, foot, self.width(), 1), p.line2)
