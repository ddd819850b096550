"""The top bar: the cohort everybody works on, the one search, the way back, the work under way."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.jobs import Job, State
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.theme import MEDIUM, SEMIBOLD, theme
from trainingdesk.words import tr


class CohortChoice(NamedTuple):  # made in a tenth of a dataclass's time, before the first paint
    """A cohort as the top bar offers it: «2020-11 · ПОГ», «84 слухачі»."""

    id: int
    title: str
    caption: str = ""


class CohortChooser(QAbstractButton):
    """Which cohort the pages show; ``picked(id)``. Down or Enter opens the list."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[CohortChoice] = []
        self._now: CohortChoice | None = None
        self.menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self._say()

    def set_choices(self, choices: Sequence[CohortChoice], now: int | None) -> None:
        """Offer these cohorts; ``now`` is the one in use."""
        self._choices = list(choices)
        self._now = next((choice for choice in choices if choice.id == now), None)
        self._say()
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Show the list."""
        self.menu.clear()
        for choice in self._choices:
            act = self.menu.addAction(f"{choice.title}    {choice.caption}")
            act.setCheckable(True)
            act.setChecked(choice == self._now)
            act.triggered.connect(lambda _checked=False, chosen=choice.id: self.picked.emit(chosen))
        if not self._choices:
            self.menu.addAction(tr("No cohorts yet")).setEnabled(False)
        self.menu.setMinimumWidth(self.width())
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter open the list."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open()
            return
        super().keyPressEvent(event)

    def _words(self) -> tuple[str, str]:
        if self._now is None:
            return tr("No cohort chosen"), ""
        return tr("Cohort {code}").format(code=self._now.title), self._now.caption

    def _say(self) -> None:
        title, caption = self._words()
        self.setAccessibleName(f"{title} {caption}".strip())
        self.setToolTip(tr("The cohort the pages show"))

    def sizeHint(self) -> QSize:
        """Room for the longest usual cohort."""
        look = theme()
        title, caption = self._words()
        width = look.metrics("body", SEMIBOLD).horizontalAdvance(title)
        width += look.metrics("caption").horizontalAdvance(caption) + look.px(56)
        return QSize(max(width, look.px(248)), look.px(30))

    def minimumSizeHint(self) -> QSize:
        """May shrink; the title elides."""
        return QSize(theme().px(120), theme().px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, count and arrow."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        paint.box(painter, self.rect(), p.alt if self.underMouse() else p.surf, p.line2)
        title, caption = self._words()
        room = self.rect().adjusted(px(10), 0, -px(32), 0)
        taken = paint.words(painter, room, title, p.ink, weight=SEMIBOLD)
        paint.words(painter, room.adjusted(taken + px(9), 0, 0, 0), caption, p.ink2, "caption")
        arrow = QRect(self.width() - px(24), 0, px(14), self.height())
        icons.paint(painter, "chevron-down", p.ink2, arrow, px(14))
        if self.hasFocus():
            paint.ring(painter, self.rect())


class SearchBox(QAbstractButton):
    """Looks like a field and opens the palette; what is typed on it goes there too (``typed``)."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("People, cohorts, commands"))
        self.setAccessibleName(tr("Search"))
        self.setToolTip(tr("Search everything  Ctrl+K"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme().px(380))

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(theme().px(380), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        """May shrink."""
        return QSize(theme().px(110), theme().px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to search with the letter typed."""
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lens, the hint and the key."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        paint.box(painter, self.rect(), p.field, p.edge)
        icons.paint(painter, "search", p.ink2, QRect(px(10), 0, px(16), self.height()), px(16))
        left = self.width()
        if self.width() > px(240):
            left = paint.key_cap(painter, self.width() - px(7), self.height() // 2, "Ctrl+K")
        paint.words(painter, QRect(px(36), 0, left - px(40), self.height()), self.text(), p.ink2)
        if self.hasFocus():
            paint.ring(painter, self.rect())


class JobsIndicator(QAbstractButton):
    """The last long work: its count, time left, Stop while it runs; a click opens its result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.show_job(None)

    def show_job(self, job: Job | None) -> None:
        """Show where a job stands."""
        self._job = job
        text, _icon, _tone = self._state()
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self._tip())
        self.updateGeometry()
        self.update()

    def _state(self) -> tuple[str, str, str]:
        job = self._job
        if job is None:
            return tr("No work running"), "circle-check", "ink2"
        share = f" {job.done}/{job.total}" if job.total else ""
        match job.state:
            case State.WAITING | State.RUNNING:
                left = job.seconds_left()
                more = f" · {duration(left)}" if left is not None and left >= 1 else ""
                return f"{job.title}{share}{more}", "loader-circle", "ink2"
            case State.DONE:
                return f"{job.title}{share}", "circle-check", "grn"
            case State.STOPPED:
                return tr("{work}: stopped").format(work=job.title), "circle-stop", "ink2"
            case State.FAILED:
                return tr("{work}: not done").format(work=job.title), "circle-alert", "red"

    def _tip(self) -> str:
        job = self._job
        if job is None:
            return ""
        return job.trouble or job.label or (job.open_text if job.open else "")

    def _open(self) -> None:
        if self._job is not None and self._job.open is not None and not self._job.alive:
            self._job.open()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        look = theme()
        width = look.metrics("body", MEDIUM).horizontalAdvance(self.text()) + look.px(28)
        return QSize(min(width, look.px(320)), look.px(30))

    def minimumSizeHint(self) -> QSize:
        """May shrink to its icon."""
        return QSize(theme().px(24), theme().px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        text, icon, tone = self._state()
        side = px(16)
        icons.paint(painter, icon, p.role(tone), QRect(px(2), 0, side, self.height()), side)
        weight = MEDIUM if self._job is not None else 400
        paint.words(painter, self.rect().adjusted(px(24), 0, 0, 0), text, p.ink, weight=weight)
        if self.hasFocus():
            paint.ring(painter, self.rect())


class TopBar(QFrame):
    """44 px: cohort, search, undo and redo, jobs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setProperty("ground", "surf")
        self.setFixedHeight(px(44))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(13), 1)
        row.setSpacing(px(8))
        self.cohort = CohortChooser()
        self.search = SearchBox()
        self.undo = Button("", "undo-2", flat=True)
        self.redo = Button("", "redo-2", flat=True)
        self.jobs = JobsIndicator()
        self.stop = Button(tr("Stop"), "circle-stop")
        self.stop.hide()
        row.addWidget(self.cohort)
        row.addStretch(2)
        row.addWidget(self.search, 8)
        row.addStretch(2)
        for part in (self.undo, self.redo):
            row.addWidget(part)
        row.addWidget(_Divider())
        row.addWidget(self.jobs)
        row.addWidget(self.stop)

    def set_short(self, *, short: bool) -> None:
        """Take less height in a short window."""
        self.setFixedHeight(theme().px(38 if short else 44))

    def show_job(self, job: Job | None) -> None:
        """Show a job, and Stop while it lives."""
        self.jobs.show_job(job)
        self.stop.setVisible(job is not None and job.alive)

    def show_way_back(self, undo: str, redo: str, *, can_undo: bool, can_redo: bool) -> None:
        """Show whether there is a way back, and what it takes back."""
        nothing = tr("Nothing to take back")
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.undo.setToolTip(tr("Undo: {what}  Ctrl+Z").format(what=undo) if can_undo else nothing)
        self.redo.setToolTip(tr("Redo: {what}  Ctrl+Y").format(what=redo) if can_redo else nothing)
        self.undo.setAccessibleName(tr("Undo"))
        self.redo.setAccessibleName(tr("Redo"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and the line beneath."""
        p = theme().palette
        painter = QPainter(self)
        paint.fill(painter, self.rect(), p.surf)
        paint.fill(painter, QRect(0, self.height() - 1, self.width(), 1), p.line2)


class _Divider(QWidget):
    """A short line between two groups of the top bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme().px(9), theme().px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        paint.fill(QPainter(self), QRect(self.width() // 2, 0, 1, self.height()), theme().palette.line2)


def duration(seconds: float) -> str:
    """Write the time left as a person would: «12 с», «3 хв»."""
    whole = round(seconds)
    minute = 60
    return tr("{n} s").format(n=whole) if whole < minute else tr("{n} min").format(n=round(whole / minute))
