"""The page itself: filters, grid and matrix, drawer, and what is told of the cell one stands on."""

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.grading import show_mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cell_story import cell_history
from trainingdesk.services.cohorts import groups
from trainingdesk.services.gradebook import attempts
from trainingdesk.services.graduation import JudgedBook, JudgedRow, cohort_of, judged_book, regraded
from trainingdesk.ui.kit.buttons import Choice, Segmented
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.memory import part_in, text_in
from trainingdesk.ui.pages.gradebook import details
from trainingdesk.ui.pages.gradebook.deeds import Deeds
from trainingdesk.ui.pages.gradebook.dialogs import Questions
from trainingdesk.ui.pages.gradebook.editor import next_keys
from trainingdesk.ui.pages.gradebook.edits import Edits
from trainingdesk.ui.pages.gradebook.filters import Filters
from trainingdesk.ui.pages.gradebook.grid import DEBTORS, Filter, GridModel, Place
from trainingdesk.ui.pages.gradebook.heads import short_of
from trainingdesk.ui.pages.gradebook.matrix import Matrix
from trainingdesk.ui.pages.gradebook.ranges import Range
from trainingdesk.ui.pages.gradebook.totals import Totals
from trainingdesk.ui.pages.gradebook.view import GridView
from trainingdesk.words import sentence, tr

GRADES, ADMISSION = "grades", "admission"
PAUSE = 40
"""Milliseconds the drawer waits, so that a held arrow key does not fill it at every cell."""


class GradebookPage(Page):
    """Listeners by disciplines, typed into as into Excel; and who may graduate and why not.

    ``activate`` takes an enrolment, (enrolment, discipline), «debtors», «check», «grades» or «admission».
    """

    name: ClassVar[str] = "gradebook"
    interests: ClassVar[Changes] = (
        Changes.GRADES
        | Changes.ENROLMENTS
        | Changes.COHORTS
        | Changes.PROGRAMMES
        | Changes.PEOPLE
        | Changes.ORDERS
        | Changes.CERTIFICATES
    )
    follows_cohort: ClassVar[bool] = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Grades"))
        self.grid = GridModel(self)
        self.edits = Edits(self.workspace, self.grid, Questions(self))
        self.view = GridView(self.grid, self.edits, desk.memory)
        self.view.setAccessibleName(tr("Grade book"))
        self.matrix = Matrix(desk.memory)
        self._differing: list[Place] = []
        self._refused = False
        self._owed = False
        self._history: QWidget | None = None
        self._group_names: dict[str, str] = {}
        self._these: frozenset[int] | None = None
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._show_details)
        # Counted from when the grid is painted: the drawer comes after it, never in its way.
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._later.start)
        self._make_head()
        self._make_body()
        self.details = self.add_drawer(Drawer())
        self.deeds = Deeds(self, self, self.view, self.edits)
        self.links = self.deeds.links()
        self._wire()

    # --- building ---

    def _make_head(self) -> None:
        self.switch = Segmented(tr("View"))
        self.switch.set_choices([Choice(GRADES, tr("Marks")), Choice(ADMISSION, tr("Admission"))])
        self.header.add(self.switch)
        self.filters = Filters()
        self.find_with(self.filters)
        self.add(self.filters)

    def _make_body(self) -> None:
        marks = QWidget()
        column = QVBoxLayout(marks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        self.totals = Totals(self.view)
        column.addWidget(self.totals)
        self.stack = QStackedWidget()
        self.stack.addWidget(marks)
        self.stack.addWidget(self.matrix)
        self.add(self.stack, 1)
        self.first = self.view

    def _wire(self) -> None:
        self.switch.chosen.connect(self.show_view)
        for part in (self.filters.groups, self.filters.debtors, self.filters.check):
            part.chosen.connect(self._filter)
        self.filters.all.clicked.connect(self.show_everybody)
        self.filters.search.textChanged.connect(self._filter)
        self.view.stood.connect(self._stood)
        self.view.asked.connect(self.show_drawer)
        self.view.entry.typed.connect(self._typed)
        self.matrix.stood.connect(self._stood)
        self.matrix.opened.connect(self.deeds.mend)
        self.workspace.did.connect(self._show_again)
        self.workspace.rejected.connect(self._note_refusal)

    def set_short(self, *, short: bool) -> None:
        """Leave out the averages too."""
        super().set_short(short=short)
        self.totals.setVisible(not short)
        self._show_choices()

    # --- facts in ---

    def refresh(self, changes: Changes) -> None:
        """Ask for the book again; only cells that differ are touched, a half-typed mark never."""
        cohort, shown = self.workspace.cohort, self.grid.book
        try:
            if changes == Changes.GRADES and shown is not None and shown.cohort == cohort and not self._owed:
                book: JudgedBook | None = self.workspace.query(regraded, shown)
            else:
                self._owed = True
                book = self.workspace.query(judged_book, cohort) if cohort is not None else None
                named = self.workspace.query(groups, cohort) if cohort is not None else []
                self._group_names = {str(row.id): row.name for row in named}
                self._owed = False
        except Rejected as refusal:  # a busy desk is asked again at the next change
            self.workspace.reject(refusal)
            return
        if book is not None and self.grid.book is not None and self.grid.book.cohort != book.cohort:
            self.view.entry.drop()
            self._these = None
        self._differing = self.grid.set_book(book)
        self._warn_of_news()
        self._show_choices()
        self._show_matrix()
        self._count()
        self._tell_soon()

    def _warn_of_news(self) -> None:
        """Tell whoever is typing a mark that another window has just stored one in that very cell."""
        place = self.view.entry.place
        if place is not None and place in self._differing:
            now = show_mark(self.grid.mark_of(place)) or "—"
            if self.view.entry.editor is not None:
                self._typed(self.view.entry.editor.text())  # what Esc leaves is another mark now
            told = tr("Another window has stored {mark} here meanwhile.").format(mark=now)
            self.view.say_at(place, told, eye=True)
            self.strip.warn(told)

    def _show_choices(self) -> None:
        owing = self.filters.show_choices(self.grid.book, self._group_names)
        self.desk.set_count(self.name, owing)

    def _count(self) -> None:
        total = 0 if self.grid.book is None else len(self.grid.book.rows)
        self.filters.set_shown(self.grid.rowCount(), total)
        self.filters.all.setVisible(0 < self.grid.rowCount() < total)
        empty = self._empty_state(total)
        self.view.set_empty(empty() if empty else None)
        self.matrix.set_empty(empty() if empty else None)
        self.deeds.allow()

    def _empty_state(self, total: int) -> Any:
        """What stands in place of the rows: how to make it."""
        if self.grid.rowCount():
            if self.grid.disciplines:
                return None
            return lambda: EmptyState(
                tr("The programme has no disciplines."),
                tr("Add them in the settings, then marks can be typed here."),
                tr("Open the programme…"),
                lambda: self.desk.go("settings", "programme"),
            )
        if total:
            return lambda: EmptyState(
                tr("Nobody here matches the filter."), "",
                tr("Show all {count}").format(count=total), self.show_everybody,
            )  # fmt: skip
        return lambda: EmptyState(
            tr("The grades of a cohort’s listeners belong here."),
            tr("The cohort has no listeners yet."),
            tr("Open the cohort"),
            lambda: self.desk.go("cohorts", self.workspace.cohort),
        )

    def _show_matrix(self) -> None:
        if self.grid.book is not None and self.stack.currentIndex() == 1:
            self.matrix.show_rows(self.grid.book, self.grid.rows)

    # --- filters and places ---

    def _filter(self, *_ignored: object) -> None:
        self._these = None
        self._apply_filter()

    def _apply_filter(self) -> None:
        if self.view.entry.finish():
            text = self.filters.search.text()
            only = self.filters.debtors.key or self.filters.check.key
            self.grid.set_filter(Filter(self.filters.groups.key, only, text, self._these))
            self._show_matrix()
            self._count()

    def show_these(self, keys: frozenset[int]) -> None:
        """Show exactly these listeners: those behind a bar of the spread."""
        self._these = keys
        self._apply_filter()

    def show_everybody(self) -> None:
        """Take every filter away."""
        self._these = None
        self.filters.clear()
        self._apply_filter()

    def show_view(self, key: str) -> None:
        """Show the marks or the admission."""
        self.switch.choose(key)
        at = 1 if key == ADMISSION else 0
        if not self.view.entry.finish():
            return
        here, place = self.standing(), self.standing_place()
        self.stack.setCurrentIndex(at)
        self._show_matrix()
        self._count()
        self.first = self.matrix.table if at else self.view
        if here is not None:
            (self.matrix if at else self.view).go_to(here.enrolment, place[1] if place else None)
        self.take_focus()
        self._stood()

    def other_view(self) -> None:
        """Go from the marks to the admission, or back."""
        self.show_view(GRADES if self.stack.currentIndex() else ADMISSION)

    def go_to_cell(self, enrolment: int, discipline: int | None = None) -> None:
        """Stand on a cell of the grid, whatever filter hides it."""
        self.show_view(GRADES)
        if not self.view.go_to(enrolment, discipline):
            self.show_everybody()
            self.view.go_to(enrolment, discipline)

    def activate(self, target: Any = None) -> None:
        """Go to a listener, a cell, or a filter."""
        match target:
            case int():
                self._find_cohort(target)
                self.go_to_cell(target)
                self.show_drawer()
            case (int(enrolment), int(discipline)):
                self._find_cohort(enrolment)
                self.go_to_cell(enrolment, discipline)
            case "debtors" | "check":
                self.show_everybody()
                (self.filters.debtors if target == DEBTORS else self.filters.check).choose(target)
            case "grades" | "admission":
                self.show_view(target)

    def here(self) -> dict[str, Any]:
        """The cell, the scroll and the filters; not the words searched for, which may be a name."""
        return {
            "cohort": self.workspace.cohort,
            "view": self.switch.key,
            "filters": self.filters.here(),
            "these": None if self._these is None else sorted(self._these),
            "grid": self.view.here(),
            "matrix": self.matrix.table.here() if self.matrix.table is not None else {},
        }

    def stand_at(self, place: dict[str, Any]) -> None:
        """Filter as before and stand on the same cell, while the cohort is the same."""
        if place.get("cohort") != self.workspace.cohort:
            return
        these = place.get("these")
        self.filters.stand_at(part_in(place, "filters"))
        self._these = frozenset(these) if isinstance(these, list) else None
        self._apply_filter()
        self.view.stand_at(part_in(place, "grid"))
        if text_in(place, "view") == ADMISSION:
            self.show_view(ADMISSION)
            if self.matrix.table is not None:
                self.matrix.table.stand_at(part_in(place, "matrix"))

    def _find_cohort(self, enrolment: int) -> None:
        if self.grid.line_of(enrolment) is None:
            cohort = self.workspace.query(cohort_of, enrolment)
            if cohort is not None:
                self.workspace.choose_cohort(cohort)

    def _note_refusal(self, _why: str) -> None:
        """A refusal stands in the strip until one goes on."""
        self._refused = True

    def _show_again(self, _what: str, undoable: bool) -> None:
        """After undo and redo show the cells that changed."""
        self._refused = False
        if undoable or not self._differing or not self.isVisible() or self.stack.currentIndex():
            return
        found = [self.grid.seen_at(*place) for place in self._differing]
        if None in found:
            self.show_everybody()
            found = [self.grid.seen_at(*place) for place in self._differing]
        rows = [each[0] for each in found if each is not None]
        columns = [each[1] for each in found if each is not None]
        if rows:
            self.view.choose(Range(min(rows), min(columns), max(rows), max(columns)))
        self._differing = []

    # --- the cell one stands on ---

    def standing(self) -> JudgedRow | None:
        """The listener one stands on, in either view."""
        if self.stack.currentIndex():
            current = self.matrix.current()
            return current[0] if current else None
        return self.grid.row_at(self.view.active_cell()[0])

    def standing_place(self) -> Place | None:
        """The cell of marks one stands on; in the matrix the discipline of its requirement."""
        if not self.stack.currentIndex():
            return self.view.active()
        current = self.matrix.current()
        kind, _, number = (current[1] if current else "").partition(":")
        return (current[0].enrolment, int(number)) if current and kind == "discipline" else None

    def _stood(self) -> None:
        self.deeds.allow()
        if self._refused and self.view.bubble.isHidden():
            self._refused = False
            self.strip.clear()
        if self.view.entry.editor is None:
            self._tell_next()
        self._tell_soon()

    def _tell_soon(self) -> None:
        """Have the drawer follow once the grid is painted, and not in between."""
        self._later.stop()
        self._painted.start()

    def _tell_next(self) -> None:
        if self.stack.currentIndex():
            self.strip.tell_next(tr("Enter — open what mends it"))
            return
        block = self.view.chosen_marks()
        if block is not None and block.size > 1:
            count = tr("%n cells chosen", n=block.size)
            self.strip.tell_next(f"{count} · {tr('Del — clear · Ctrl+D — fill down')}")
            return
        row = self.standing()
        if self.view.active() is None or row is None:
            self.strip.tell_next("")
        elif row.certificate:
            self.strip.tell_next(tr("locked by certificate No. {number}").format(number=row.certificate))
        else:
            self.strip.tell_next(tr("type a mark, н — н/я · F2 — edit · F6 — who changed it"))

    def _typed(self, text: str | None) -> None:
        """Say what Enter and Esc will do while a mark is typed."""
        self.desk.set_unsaved(unsaved=text is not None)
        place = self.view.entry.place
        if text is None or place is None:
            self._tell_next()
            return
        self.view.bubble.hide()
        try:
            stored = show_mark(self.edits.read(place, text))
        except Rejected as refusal:
            self.strip.tell_next(sentence(refusal))
            return
        self.strip.tell_next(next_keys(stored, show_mark(self.grid.mark_of(place))))

    def _show_details(self) -> None:
        """Fill the drawer: verdict first."""
        row, book = self.standing(), self.grid.book
        if self.details.isHidden():
            return
        if row is None or book is None:
            self.details.show_nothing(tr("Choose a listener."))
            return
        parts: list[QWidget] = [details.who(row), details.verdict(row, book)]
        lacking = details.missing(row, book, self.links)
        if lacking is not None:
            parts.append(lacking)
        place = self.standing_place()
        if place is not None:
            parts += self._cell_parts(row, place)
        self.details.show_parts(row.listener.surname, parts, self.deeds.feet)

    def _cell_parts(self, row: JudgedRow, place: Place) -> list[QWidget]:
        """The drawer's sections about one cell."""
        book = self.grid.book
        if book is None:
            return []
        discipline = self.grid.discipline_of(place[1])
        try:
            tried = self.workspace.query(attempts, *place)
            changes = self.workspace.query(cell_history, *place)
        except Rejected as refusal:
            self.workspace.reject(refusal)
            return []
        self._history = details.history(changes)
        parts: list[QWidget] = [details.tries(discipline, tried, book, row, self.links), self._history]
        if self.view.columns.wide:
            nth = [each.id for each in book.disciplines].index(place[1])
            parts.append(details.spread(discipline, nth, book, row, self.links))
        return parts

    def show_drawer(self, *, open: bool = True) -> None:  # noqa: A002 - as the page's own
        """Show or hide the drawer; it is filled as it opens."""
        super().show_drawer(open=open)
        if open:
            self._show_details()

    def show_history(self) -> None:
        """Show who changed the cell: open the drawer and bring the history into sight."""
        self.show_drawer()
        if self._history is not None:
            scroll = self.details.findChild(QScrollArea)
            if scroll is not None:
                scroll.ensureWidgetVisible(self._history)

    def standing_requirement(self) -> str:
        """The requirement one stands on in the matrix."""
        current = self.matrix.current() if self.stack.currentIndex() else None
        return current[1] if current else ""

    def discipline_name(self, place: Place) -> str:
        """The short name of a cell's discipline."""
        return short_of(self.grid.discipline_of(place[1]))

    def leave(self) -> None:
        """Store what is being typed."""
        self.view.entry.finish()
