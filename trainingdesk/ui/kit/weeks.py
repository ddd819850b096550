"""Weeks of a cohort: a row a discipline, planned and held hours as bars, one scale for all rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import number, tr

HEAD, ROW = 40, 49


@dataclass(frozen=True, slots=True)
class Week:
    """Hours of one discipline in one week; ``attended`` is a listener's average (None: unknown)."""

    planned: float = 0
    held: float = 0
    attended: float | None = None


@dataclass(frozen=True, slots=True)
class WeeksRow:
    """One discipline: its weeks, the figures at the right, and a warning when it lags («−4 год»)."""

    key: str
    name: str
    weeks: tuple[Week, ...]
    plan: str = ""
    held: str = ""
    attended: str = ""
    lag: str = ""


class Weeks(QWidget):
    """The strip of a running cohort; ``opened(discipline key, week from 1)`` when a bar is picked."""

    opened = Signal(str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[WeeksRow] = []
        self.dates: list[str] = []
        self.current = 0
        self.today = 0.0
        self._place = (0, 1)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def set_weeks(
        self, dates: Sequence[str], rows: Sequence[WeeksRow], *, current: int = 0, today: float = 0.0
    ) -> None:
        """Show weeks that begin on ``dates``; ``current`` counts from 1, ``today`` is its share gone."""
        self.dates, self.rows = list(dates), list(rows)
        self.current, self.today = current, today
        said = [f"{row.name}: {row.held} / {row.plan} {row.lag}".strip() for row in rows]
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Low and wide."""
        px = theme().px
        return QSize(px(800), px(HEAD) + len(self.rows) * px(ROW))

    def minimumSizeHint(self) -> QSize:
        """No less than its rows need, a little closer together."""
        px = theme().px
        return QSize(px(500), px(HEAD) + len(self.rows) * px(40))

    # --- places ---

    def _row_height(self) -> int:
        px = theme().px
        return (self.height() - px(HEAD)) // max(len(self.rows), 1) if self.rows else px(ROW)

    def _columns(self) -> tuple[int, float, int]:
        """Return where the weeks begin, how wide one is, and where the figures begin."""
        px = theme().px
        left = px(150)
        right = self.width() - px(280)
        return left, (right - left) / max(len(self.dates), 1), right

    def _week_at(self, x: int) -> int:
        left, width, right = self._columns()
        return int((x - left) / width) + 1 if left <= x < right else 0

    # --- hands ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the classes behind a bar."""
        point = event.position().toPoint()
        at = (point.y() - theme().px(HEAD)) // self._row_height()
        week = self._week_at(point.x())
        if 0 <= at < len(self.rows) and week:
            self._place = (at, week)
            self.update()
            self.opened.emit(self.rows[at].key, week)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move over the bars, Enter opens one."""
        row, week = self._place
        moves = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        if event.key() in moves and self.rows and self.dates:
            down, right = moves[Qt.Key(event.key())]
            row = min(max(row + down, 0), len(self.rows) - 1)
            week = min(max(week + right, 1), len(self.dates))
            self._place = (row, week)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.rows:
            self.opened.emit(self.rows[row].key, week)
        else:
            super().keyPressEvent(event)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint head, current week, rows, ring."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.surf)
        painter.fillRect(QRect(0, 0, self.width(), px(HEAD)), p.head)
        left, width, _right = self._columns()
        if self.current:
            week = QRect(round(left + (self.current - 1) * width), 0, round(width), self.height())
            painter.fillRect(week, p.sel)
            bar = QRect(week.left(), px(HEAD) - px(4), week.width(), px(4))
            painter.fillRect(bar, p.line2)
            painter.fillRect(bar.adjusted(0, 0, round(bar.width() * (self.today - 1)), 0), p.tick)
        painter.fillRect(QRect(0, px(HEAD) - 1, self.width(), 1), p.line2)
        self._paint_head(painter)
        most = max((max(w.planned, w.held) for row in self.rows for w in row.weeks), default=1) or 1
        for at, row in enumerate(self.rows):
            self._paint_row(painter, at, row, most)
        if self.hasFocus() and self.rows:
            at, number_of_week = self._place
            top = px(HEAD) + at * self._row_height()
            paint.ring(
                painter,
                QRect(round(left + (number_of_week - 1) * width), top, round(width), self._row_height()),
            )

    def _paint_head(self, painter: QPainter) -> None:
        look, p = theme(), theme().palette
        px = look.px
        left, width, right = self._columns()
        title = QRect(px(12), 0, left - px(12), px(HEAD))
        paint.words(painter, title, tr("Discipline, h"), p.ink, "caption", SEMIBOLD)
        for at, date in enumerate(self.dates):
            box = QRect(round(left + at * width), px(4), round(width), px(16))
            paint.words(painter, box, str(at + 1), p.ink, "caption", SEMIBOLD, paint.CENTRE)
            box.moveTop(px(19))
            paint.words(painter, box, date, p.ink2, "caption", align=paint.CENTRE)
        for words, box in zip((tr("Plan"), tr("Held"), tr("Attended")), self._figures(0, right), strict=True):
            box.setHeight(px(HEAD))
            paint.words(painter, box, words, p.ink, "caption", SEMIBOLD, paint.RIGHT)

    def _figures(self, top: int, right: int) -> tuple[QRect, QRect, QRect]:
        """Return the three columns of figures of a row."""
        px = theme().px
        height = self._row_height()
        end = self.width() - px(14)
        return (
            QRect(right, top, px(46), height),
            QRect(right + px(50), top, end - px(110) - right - px(50), height),
            QRect(end - px(106), top, px(106), height),
        )

    def _paint_row(self, painter: QPainter, at: int, row: WeeksRow, most: float) -> None:
        look, p = theme(), theme().palette
        px = look.px
        left, width, right = self._columns()
        height = self._row_height()
        top = px(HEAD) + at * height
        painter.fillRect(QRect(0, top + height - 1, self.width(), 1), p.line)
        paint.words(painter, QRect(px(12), top, left - px(14), height), row.name, p.ink)
        foot = top + height - px(4)
        tall = height - px(12)
        for place, week in enumerate(row.weeks):
            middle = left + (place + 0.5) * width
            half = min(width * 0.26, px(17))
            self._paint_week(painter, week, round(middle - half), round(2 * half), foot, tall / most)
        plan, held, attended = self._figures(top, right)
        paint.words(painter, plan, row.plan, p.ink2, align=paint.RIGHT)
        taken = paint.words(painter, held, row.held, p.ink, weight=SEMIBOLD, align=paint.RIGHT)
        if row.lag:
            box = held.adjusted(0, 0, -taken - px(12), 0)
            wide = paint.words(painter, box, row.lag, p.amb, "caption", SEMIBOLD, paint.RIGHT)
            side = px(14)
            mark = QRect(box.right() - wide - px(12) - side, top, side, height)
            icons.paint(painter, "triangle-alert", p.amb, mark, side)
        paint.words(painter, attended, row.attended, p.ink, align=paint.RIGHT)

    def _paint_week(
        self, painter: QPainter, week: Week, left: int, wide: int, foot: int, scale: float
    ) -> None:
        p = theme().palette
        held = round(week.held * scale)
        planned = round(week.planned * scale)
        if planned:
            painter.setPen(p.edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRect(left, foot - planned, wide - 1, planned - 1))
        painter.fillRect(QRect(left, foot - held, wide, held), p.bar)
        if week.attended is not None and week.held:
            line = foot - round(week.attended * scale)
            over = theme().px(5)
            painter.fillRect(QRect(left - over, line - 3, wide + 2 * over, 4), p.surf)
            painter.fillRect(QRect(left - over, line - 2, wide + 2 * over, 2), p.tick)


def hours(value: float) -> str:
    """Write hours as the figures at the right do: «85,3»."""
    return number(round(value, 1))
