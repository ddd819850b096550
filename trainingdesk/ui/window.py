"""The shell: rail, top bar, page, status line; it paints before the database is known, then takes it in."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from trainingdesk import words
from trainingdesk.domain.changes import Changes
from trainingdesk.ui.jobs import Job, Jobs
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.rail import Rail, RailItem
from trainingdesk.ui.kit.screen import Screen
from trainingdesk.ui.kit.statusline import StatusLine
from trainingdesk.ui.kit.topbar import CohortChoice, TopBar
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.overlays import Overlays
from trainingdesk.ui.pages import PAGES, Entry
from trainingdesk.ui.places import Places
from trainingdesk.ui.theme import Mode, theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import Language, tr

TEN_KEYS = 10
SIZE = (1366, 768)
SHORT = 520
"""Below this height the parts around a page's list become lower: 1366x768 at 150 % and more."""
FRAME = 64  # a title line and a task bar
EVERY_MINUTE = 60_000


class Standing(NamedTuple):  # made in a tenth of a dataclass's time, before the first paint
    """What the status line tells of the database: its words, and when it was last copied and verified."""

    database: str
    backup: dt.datetime | None = None


class Directory(Protocol):
    """What the shell itself asks of the desk."""

    def cohorts(self) -> Sequence[CohortChoice]:
        """Return every cohort, the newest first."""

    def find(self, text: str) -> Sequence[Any]:
        """Return what Ctrl+K finds, as ``palette.Found``."""

    def standing(self) -> Standing:
        """Return what the status line tells."""


class Window(QMainWindow):
    """The one window of the desk, and the ``Desk`` its pages stand on.

    ``ready`` is sent after ``open_desk``; ``going`` just before the window closes. ``program`` is the
    ``trainingdesk.app.Desk`` it runs on (named Any here, since its module loads the database library).
    """

    ready = Signal()
    going = Signal()

    workspace: Workspace
    directory: Directory
    program: Any

    def __init__(self, memory: Memory, entries: Sequence[Entry] = PAGES, jobs: Jobs | None = None) -> None:
        super().__init__()
        self.memory = memory
        self.jobs = jobs or Jobs(parent=self)
        self.entries = list(entries)
        self.pages: dict[str, Screen] = {}
        self._counts: dict[str, int] = {}
        self._open = False
        self._short = False
        self.setWindowTitle("trainingdesk")
        self.setMinimumSize(640, 360)  # 1366x768 at twice the scale, less frame and task bar
        self.resize(*SIZE)
        if memory.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(memory.settings.geometry.encode()))
        self._overlays = Overlays(self, self.page, self.entries[0].name)
        self._build()
        self._keys()
        self.jobs.moved.connect(self._job_moved)
        self._places = Places(memory, self.page, self)
        self._minute = QTimer(self, interval=EVERY_MINUTE)
        self._minute.timeout.connect(self.show_standing)

    # --- building ---

    def _build(self) -> None:
        """Lay the shell; again after the language or the scale has changed."""
        ground = self.ground = _Ground()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        items = [RailItem(each.name, tr(each.title), each.icon, each.foot) for each in self.entries]
        self.rail = Rail(items, tr("Pages"))
        self.rail.picked.connect(self.go)
        row.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        row.addLayout(right, 1)
        self.top = TopBar()
        right.addWidget(self.top)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        right.addLayout(self._middle, 1)
        self.stack = QStackedWidget()
        self._middle.addWidget(self.stack, 1)
        self.status = StatusLine(words.language())
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ground, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.rail.set_window_width(self.width())
        self.top.cohort.picked.connect(self.choose_cohort)
        self.top.search.clicked.connect(self._search_clicked)
        self.top.search.typed.connect(self.search)
        self.top.undo.clicked.connect(self.undo)
        self.top.redo.clicked.connect(self.redo)
        self.top.stop.clicked.connect(self._stop_job)
        self.top.show_way_back("", "", can_undo=False, can_redo=False)
        self.status.language_picked.connect(self.set_language)
        self._lay_height()
        for name, count in self._counts.items():
            self.rail.set_count(name, count)

    def _keys(self) -> None:
        """Give the window's own shortcuts; made once, they outlive a rebuilt shell."""
        ordered = [*(e for e in self.entries if not e.foot), *(e for e in self.entries if e.foot)]
        for at, entry in enumerate(ordered[:TEN_KEYS]):
            self._key(f"Alt+{(at + 1) % TEN_KEYS}", partial(self.go, entry.name))
        self._key("Ctrl+K", self.search)
        self._key("Ctrl+Z", self.undo)
        self._key("Ctrl+Y", self.redo)
        self._key("Ctrl+Shift+Z", self.redo)
        self._key("F1", self.toggle_help)
        self._key("Shift+F1", self._overlays.show_keys)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    # --- the desk ---

    def open_desk(self, workspace: Workspace, directory: Directory, program: Any = None) -> None:
        """Take in the database: show who works, which database, and the page of last time."""
        theme().dress()
        self.workspace, self.directory, self.program = workspace, directory, program
        self._open = True
        workspace.changed.connect(self._changed)
        workspace.way_back_changed.connect(self._show_way_back)
        workspace.choose_cohort(self.memory.recall("cohort"))
        workspace.cohort_changed.connect(self._cohort_chosen)
        self._show_desk()
        self._minute.start()
        self._places.begin()
        self.go(str(self.memory.recall("page") or self.entries[0].name))
        self.ready.emit()

    def go(self, page: str, target: Any = None) -> None:
        """Open a page by name, at a place on it."""
        entry = next((each for each in self.entries if each.name == page), self.entries[0])
        if not self._open:
            self.rail.choose(entry.name)
            return
        here = self.stack.currentWidget()
        if isinstance(here, Screen) and here.name != entry.name:
            here.leave()
            self._places.note()
        if entry.name not in self.pages:
            self.pages[entry.name] = entry.make(self)
            self.pages[entry.name].set_short(short=self._short)
            self._places.give_back(self.pages[entry.name])
            self.stack.addWidget(self.pages[entry.name])
        shown = self.pages[entry.name]
        self.stack.setCurrentWidget(shown)
        self.rail.choose(entry.name)
        self.memory.keep("page", entry.name)
        self.setWindowTitle(f"{tr(entry.title)} — trainingdesk")
        shown.activate(target)
        if here is not shown:
            shown.take_focus()
        self._overlays.follow()

    def set_count(self, page: str, count: int) -> None:
        """Show the count of attention lines for a page on the rail."""
        self._counts[page] = count
        self.rail.set_count(page, count)

    def set_unsaved(self, *, unsaved: bool) -> None:
        """Tell in the status line that something is being typed."""
        self.status.set_saved(saved=not unsaved)

    def choose_cohort(self, cohort: int | None) -> None:
        """Choose the cohort all pages share, and remember it."""
        self.workspace.choose_cohort(cohort)

    def _cohort_chosen(self, cohort: int | None) -> None:
        """Remember the cohort and show it at the top, whoever chose it."""
        self.memory.keep("cohort", cohort)
        self._show_cohorts()

    def page(self) -> Screen | None:
        """Return the page in sight."""
        here = self.stack.currentWidget()
        return here if isinstance(here, Screen) else None

    # --- the way back ---

    def undo(self) -> None:
        """Take the last step back."""
        if self._open:
            self.workspace.undo()

    def redo(self) -> None:
        """Do it again."""
        if self._open:
            self.workspace.redo()

    # --- overlays ---

    def search(self, text: str = "") -> None:
        """Open the palette under the search box."""
        if self._open:
            places = [(each.name, tr(each.title), each.icon) for each in self.entries]
            self._overlays.search(self.top.search, places, self.go, self.directory.find, text)

    def _search_clicked(self) -> None:
        self.search()

    def toggle_help(self) -> None:
        """Show or hide the help of the page in sight."""
        self._overlays.toggle_help(self._middle)

    # --- operator, language, theme, scale ---

    def set_operator(self, name: str) -> None:
        """Write down from now on that this person works here; the way back is theirs alone."""
        self.memory.change(operator=name)
        self.workspace.operator = name
        self._show_operator()

    def set_language(self, code: str) -> None:
        """Speak another language, at once."""
        words.use(Language(code))
        app = QApplication.instance()
        if app is not None:
            words.install_qt_words(app)
        self.memory.change(language=code)
        self.rebuild()

    def set_theme(self, mode: Mode) -> None:
        """Follow the system, or fix light or dark."""
        theme().set_mode(mode)
        self.memory.change(theme=mode)

    def set_scale(self, scale: float) -> None:
        """Enlarge type and measures, 1.0 to 2.0."""
        theme().set_scale(scale)
        self.memory.keep("scale", theme().scale)
        self.rebuild()

    def rebuild(self) -> None:
        """Build shell and pages anew: words and measures are laid out once."""
        here = self.page()
        if here is not None:
            here.leave()
            self._places.note()
        name = here.name if here is not None else ""
        self.pages.clear()
        self._overlays.forget()
        self._build()
        if self._open:
            self._show_desk()
            self.go(name)

    # --- telling ---

    def _show_desk(self) -> None:
        self._show_operator()
        self.show_standing()
        self._show_cohorts()
        self._show_way_back()
        self.top.show_job(self.jobs.last)

    def _show_operator(self) -> None:
        self.status.operator.say(tr("Inspector: {name}").format(name=self.workspace.operator or "—"))

    def _show_cohorts(self) -> None:
        choices = self.directory.cohorts()
        if choices and self.workspace.cohort not in {choice.id for choice in choices}:
            self.workspace.choose_cohort(choices[0].id)
        self.top.cohort.set_choices(choices, self.workspace.cohort)

    def show_standing(self) -> None:
        """Tell again which database this is and how old its last copy."""
        standing = self.directory.standing()
        self.status.show_standing(standing.database, standing.backup)

    def _changed(self, changes: Changes) -> None:
        if changes & (Changes.COHORTS | Changes.ENROLMENTS):
            self._show_cohorts()

    def _show_way_back(self) -> None:
        desk = self.workspace
        self.top.show_way_back(
            desk.undo_text(), desk.redo_text(), can_undo=desk.can_undo(), can_redo=desk.can_redo()
        )

    def _job_moved(self, job: Job) -> None:
        self.top.show_job(job)
        if job.trouble and not job.alive and self._open:
            self.workspace.rejected.emit(job.trouble)

    def _stop_job(self) -> None:
        if self.jobs.last is not None:
            self.jobs.last.stop()

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the rail's digits while Alt is held."""
        if event.key() == Qt.Key.Key_Alt:
            self.rail.show_digits(on=True)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide them again."""
        if event.key() == Qt.Key.Key_Alt:
            self.rail.show_digits(on=False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hide the digits when another window comes forward with Alt+Tab."""
        if event.type() is QEvent.Type.ActivationChange:
            self.rail.show_digits(on=False)
        if event.type() is QEvent.Type.WindowStateChange:
            self._keep_place()
        super().changeEvent(event)

    def appear(self) -> None:
        """Show the window where it was left; the first time it fills a screen too small for its frame."""
        room = self.screen().availableSize()
        if not self.memory.settings.geometry and (room.width() <= SIZE[0] or room.height() < SIZE[1] + FRAME):
            self.showMaximized()
        else:
            self.show()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place."""
        super().moveEvent(event)
        self._keep_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail follow the width."""
        super().resizeEvent(event)
        self.rail.set_window_width(self.width())
        self._lay_height()
        self._keep_place()

    def _lay_height(self) -> None:
        """Give the height of a short window to the page's list."""
        short = self.height() < theme().px(SHORT)
        self.top.set_short(short=short)
        self.status.setVisible(not short)
        if short != self._short:
            self._short = short
            for page in self.pages.values():
                page.set_short(short=short)

    def _keep_place(self) -> None:
        """Remember size and place at once: a power cut closes no window."""
        if self._open:
            self.memory.change(geometry=bytes(self.saveGeometry().toBase64().data()).decode())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is typed, stop the work, remember the place."""
        page = self.page()
        if page is not None:
            page.leave()
        self._places.rest()
        self._minute.stop()
        self.jobs.stop_all()
        if self._open:
            self.workspace.rest()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.memory.change(geometry=geometry)
        self.memory.flush()
        self.going.emit()
        super().closeEvent(event)


class _Ground(QWidget):
    """The page ground under everything."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        paint.fill(QPainter(self), QRect(0, 0, self.width(), self.height()), theme().palette.win)
