"""How far one running cohort is: its weeks, and the marks of each discipline against its list."""

import datetime as dt

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingdesk.services.overview import CohortProgress, DisciplineProgress
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import Language, date, language, tr

HEAD, SCALE, ROW = 34, 40, 34


class Progress(QWidget):
    """A block a cohort: head, its weeks, a row a discipline; Enter or a click opens the grades."""

    opened = Signal(int)

    def __init__(self, progress: CohortProgress, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress, self._today = progress, today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._title())
        said = "; ".join(f"{_name(d)}: {d.given} / {d.listeners}" for d in progress.disciplines)
        self.setAccessibleDescription(said)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        px = theme().px
        scale = SCALE if self._progress.weeks else 0
        return QSize(px(600), px(HEAD + scale + ROW * len(self._progress.disciplines)) + px(2))

    def minimumSizeHint(self) -> QSize:
        """Never less than its rows."""
        return QSize(theme().px(360), self.sizeHint().height())

    def _title(self) -> str:
        cohort, week = self._progress.cohort, self._progress.week
        head = tr("Cohort {code}").format(code=cohort.code)
        if week is not None:
            return head + " · " + tr("week {week} of {weeks}").format(week=week, weeks=self._progress.weeks)
        return head

    def _dates(self) -> str:
        cohort = self._progress.cohort
        if cohort.starts is None or cohort.ends is None:
            return tr("no dates yet")
        return f"{date(cohort.starts)} – {date(cohort.ends)}"

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Open the grades of the cohort."""
        self.opened.emit(self._progress.cohort.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the grades of the cohort."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self._progress.cohort.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint head, weeks, rows, frame and ring."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.surf)
        head = QRect(0, 0, self.width(), px(HEAD))
        painter.fillRect(head, p.head)
        self._paint_head(painter, head.adjusted(px(12), 0, -px(14), 0))
        top = px(HEAD)
        if self._progress.weeks:
            self._paint_weeks(painter, QRect(0, top, self.width(), px(SCALE)))
            top += px(SCALE)
        for discipline in self._progress.disciplines:
            self._paint_row(painter, QRect(0, top, self.width(), px(ROW)), discipline)
            top += px(ROW)
        painter.setPen(p.line2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.hasFocus():
            paint.ring(painter, self.rect())

    def _paint_head(self, painter: QPainter, box: QRect) -> None:
        p, px = theme().palette, theme().px
        taken = paint.words(painter, box, self._title(), p.ink, weight=SEMIBOLD)
        paint.words(painter, box.adjusted(taken + px(10), 0, 0, 0), self._dates(), p.ink2, "caption")
        ready = tr("%n listeners ready", self._progress.ready)
        issued = tr("%n certificates issued", self._progress.issued)
        paint.words(painter, box, f"{ready} · {issued}", p.ink2, "caption", align=paint.RIGHT)

    def _columns(self) -> tuple[int, int]:
        """Where the bars begin and end."""
        px = theme().px
        return px(190), self.width() - px(250)

    def _paint_weeks(self, painter: QPainter, box: QRect) -> None:
        p, px = theme().palette, theme().px
        left, right = self._columns()
        paint.words(painter, box.adjusted(px(12), 0, 0, 0), tr("Weeks"), p.ink, "caption", SEMIBOLD)
        wide = (right - left) / self._progress.weeks
        starts = self._progress.cohort.starts
        for at in range(self._progress.weeks):
            cell = QRect(round(left + at * wide), box.top(), round(wide), box.height())
            if at + 1 == self._progress.week:
                painter.fillRect(cell, p.sel)
                painter.fillRect(cell.adjusted(0, cell.height() - px(4), 0, 0), p.tick)
            number = cell.adjusted(0, px(4), 0, -px(20))
            paint.words(painter, number, str(at + 1), p.ink, "caption", SEMIBOLD, paint.CENTRE)
            if starts is not None and wide > px(40):
                day = starts + dt.timedelta(weeks=at)
                below = cell.adjusted(0, px(17), 0, -px(5))
                paint.words(painter, below, f"{day:%d.%m}", p.ink2, "caption", align=paint.CENTRE)
        head = QRect(right + px(12), box.top(), self.width() - right - px(26), box.height())
        paint.words(painter, head, tr("Marks given"), p.ink, "caption", SEMIBOLD, paint.RIGHT)
        painter.fillRect(QRect(0, box.bottom(), self.width(), 1), p.line2)

    def _paint_row(self, painter: QPainter, box: QRect, row: DisciplineProgress) -> None:
        p, px = theme().palette, theme().px
        left, right = self._columns()
        painter.fillRect(QRect(0, box.bottom(), self.width(), 1), p.line)
        paint.words(painter, QRect(px(12), box.top(), left - px(20), box.height()), _name(row), p.ink)
        bar = QRect(left, box.center().y() - px(5), right - left, px(10))
        painter.fillRect(bar, p.line)
        if row.listeners:
            given = QRect(bar.left(), bar.top(), round(bar.width() * row.given / row.listeners), bar.height())
            painter.fillRect(given, p.tick)
            passed = QRect(
                bar.left(), bar.top(), round(bar.width() * row.passed / row.listeners), bar.height()
            )
            painter.fillRect(passed, p.bar)
        figures = QRect(right + px(12), box.top(), self.width() - right - px(26), box.height())
        said = tr("{given} of {listeners}").format(given=row.given, listeners=row.listeners)
        taken = paint.words(painter, figures, said, p.ink, weight=SEMIBOLD, align=paint.RIGHT)
        failed = row.given - row.passed
        if failed:
            words = tr("%n not passed", failed)
            paint.words(
                painter,
                figures.adjusted(0, 0, -taken - px(14), 0),
                words,
                p.red,
                "caption",
                align=paint.RIGHT,
            )


def _name(row: DisciplineProgress) -> str:
    return row.name_uk if language() is Language.UK else row.name_en
