"""The belt: steps a cohort walks, each with its count and what is left; a step is a filter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import MEDIUM, REGULAR, SEMIBOLD, theme


@dataclass(frozen=True, slots=True)
class BeltStep:
    """One step: its key, name, how many passed it of ``total``, and one caption saying what is left.

    ``done`` gives the green check and a full bar; ``current`` the selected ground and the gold bar.
    """

    key: str
    name: str
    count: int
    total: int
    left: str = ""
    done: bool = False
    current: bool = False


class Belt(QWidget):
    """Any number of steps over the full width, 76 high; ``chosen(key)`` when one is picked as a filter."""

    chosen = Signal(str)
    HEIGHT, SHORT_HEIGHT = 76, 34

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[BeltStep] = []
        self._at = 0
        self._hover = -1
        self._short = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(theme().px(self.HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_short(self, *, short: bool) -> None:
        """Say name and count in one line in a short window."""
        self._short = short
        self.setFixedHeight(theme().px(self.SHORT_HEIGHT if short else self.HEIGHT))
        self.update()

    def set_steps(self, steps: Sequence[BeltStep]) -> None:
        """Show these steps."""
        self.steps = list(steps)
        self._at = min(self._at, max(len(self.steps) - 1, 0))
        self.setAccessibleDescription("; ".join(f"{step.name}: {step.count}, {step.left}" for step in steps))
        self.update()

    def _rect(self, at: int) -> QRect:
        left = at * self.width() // len(self.steps)
        right = (at + 1) * self.width() // len(self.steps)
        return QRect(left, 0, right - left, self.height())

    def _step_at(self, point: QPoint) -> int:
        return next((at for at in range(len(self.steps)) if self._rect(at).contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shade the step under the mouse."""
        self._hover = self._step_at(event.position().toPoint())
        step = self.steps[self._hover] if self._hover >= 0 else None
        self.setToolTip(f"{step.name}: {step.count}. {step.left}" if step is not None else "")
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Shade none."""
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the step."""
        at = self._step_at(event.position().toPoint())
        if at >= 0:
            self._at = at
            self.chosen.emit(self.steps[at].key)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the ring, Enter and Space pick."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self.steps:
            by = 1 if event.key() == Qt.Key.Key_Right else -1
            self._at = (self._at + by) % len(self.steps)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.steps:
            self.chosen.emit(self.steps[self._at].key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps, then the lines of the belt, then the ring."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.surf)
        for at, step in enumerate(self.steps):
            self._paint_step(painter, self._rect(at), step, at)
        for at in range(len(self.steps) - 1):
            self._paint_edge(painter, self._rect(at), px(4))
        painter.fillRect(QRect(0, 0, self.width(), 1), p.line2)
        if self.hasFocus() and self.steps:
            paint.ring(painter, self._rect(self._at).adjusted(0, 0, 0, -px(4)))

    def _paint_step(self, painter: QPainter, rect: QRect, step: BeltStep, at: int) -> None:
        look, p = theme(), theme().palette
        px = look.px
        bar = px(4)
        ground = p.sel if step.current else p.alt if at == self._hover else p.surf
        painter.fillRect(rect.adjusted(0, 0, 0, -bar), ground)
        later = not step.done and not step.current and not step.count
        tone = p.ink2 if later else p.ink
        room = rect.adjusted(px(16 if at == 0 else 20), 0, -px(10), -bar)
        if self._short:
            line = room.adjusted(-px(8), 0, px(6), 0)
            taken = paint.words(painter, line, str(step.count), tone, weight=SEMIBOLD, align=paint.RIGHT)
            line.adjust(0, 0, -taken - px(4), 0)
            paint.words(painter, line, step.name, tone, "caption", MEDIUM if later else SEMIBOLD)
        else:
            self._paint_words(painter, room, step, later=later)
        whole = QRect(rect.left(), rect.bottom() - bar + 1, rect.width(), bar)
        painter.fillRect(whole, p.line)
        share = step.count / step.total if step.total else 0
        fill = p.bar if not step.current else p.tick
        painter.fillRect(whole.adjusted(0, 0, round(whole.width() * share) - whole.width(), 0), fill)

    def _paint_words(self, painter: QPainter, room: QRect, step: BeltStep, *, later: bool) -> None:
        """Name, count with its check, and what is left, on three lines."""
        p, px = theme().palette, theme().px
        tone = p.ink2 if later else p.ink
        line = QRect(room.left(), px(6), room.width(), px(18))
        paint.words(painter, line, step.name, tone, "caption", MEDIUM if later else SEMIBOLD)
        line = QRect(room.left(), px(25), room.width(), px(26))
        taken = paint.words(painter, line, str(step.count), tone, "title", SEMIBOLD)
        if step.done:
            side = px(16)
            mark = QRect(room.left() + taken + px(8), line.top(), side, line.height())
            icons.paint(painter, "check", p.grn, mark, side)
        line = QRect(room.left(), px(50), room.width(), px(18))
        paint.words(painter, line, step.left or "—", p.ink2 if later else p.ink, "caption", REGULAR)

    def _paint_edge(self, painter: QPainter, rect: QRect, bar: int) -> None:
        """Draw the arrow edge that leads to the next step."""
        px = theme().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().palette.line2, 1))
        right, middle, foot = rect.right() + 1, (rect.height() - bar) // 2, rect.height() - bar
        painter.drawLine(right - px(4), 0, right + px(4) - 1, middle)
        painter.drawLine(right + px(4) - 1, middle, right - px(4), foot)
        painter.restore()
