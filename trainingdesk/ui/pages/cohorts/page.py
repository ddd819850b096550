"""The cohorts page: tabs over the cohort chosen at the top, and the way in for lists from the oblasts."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.graduation import DATES, ENROLLED, SEX
from trainingdesk.domain.progress import Progress
from trainingdesk.services.cohorts import CohortRow, cohorts
from trainingdesk.services.export import cohort_book, write_book
from trainingdesk.services.sample import OpenSample
from trainingdesk.ui.dialogs.intake import FILTERS, IntakeDialog, droppable
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.act import ActMenu
from trainingdesk.ui.kit.ask import open_files, save_file
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.opening import open_outside
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.memory import part_in
from trainingdesk.ui.pages.cohorts.cohort_forms import edit_cohort, new_cohort
from trainingdesk.ui.pages.cohorts.curriculum import CurriculumPane
from trainingdesk.ui.pages.cohorts.groups import GroupsPane
from trainingdesk.ui.pages.cohorts.listeners import ListenersPane
from trainingdesk.ui.pages.cohorts.orders import OrdersPane
from trainingdesk.ui.pages.cohorts.pane import Pane
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, tr

LISTENERS, GROUPS, CURRICULUM, ORDERS = range(4)
ROOMY = 860
"""The width in which every button of the head has room on one line."""
PLACES = {"listeners": LISTENERS, "groups": GROUPS, "curriculum": CURRICULUM, "orders": ORDERS}


class CohortsPage(Page):
    """Listeners, groups, curriculum and orders of one cohort.

    ``desk.go("cohorts", …)``: a cohort's key, the name of a tab, «import», «new», ("listener", enrolment), or
    what a listener lacks (``DATES``, ``ENROLLED``, ``SEX``).
    """

    name: ClassVar[str] = "cohorts"
    interests: ClassVar[Changes] = (
        Changes.COHORTS
        | Changes.ENROLMENTS
        | Changes.PEOPLE
        | Changes.ORDERS
        | Changes.PROGRAMMES
        | Changes.GRADES
    )
    follows_cohort: ClassVar[bool] = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Cohorts"))
        self._cohort: CohortRow | None = None
        self.listeners = ListenersPane(self)
        self.panes: tuple[Pane, ...] = (
            self.listeners, GroupsPane(self), CurriculumPane(self), OrdersPane(self),
        )  # fmt: skip
        self._build_acts()
        self.whole = _NoCohort((self._sample, self.new_cohort, self.import_lists))
        self._build_tabs()
        self.add(self.whole, 1)
        self.add_drawer(Drawer())
        self.setAcceptDrops(True)

    # --- building ---

    def _build_acts(self) -> None:
        pane = self.listeners
        self.export_act = self.act(tr("Export…"), self.export, keys="Ctrl+E", icon="download")
        self.new_act = self.act(tr("New cohort…"), self.new_cohort, keys="Ctrl+Shift+N", icon="plus")
        self.record_act = self.act(tr("Record of the cohort…"), self.edit_cohort, icon="pen-line")
        acts = [pane.add_act, *pane.menu(), self.record_act, self.new_act, self.export_act]
        self.header.add(ActMenu(tr("More"), acts))
        self._roomy_buttons = [self.header.add(act) for act in (self.export_act, pane.add_act)]
        self.import_act = self.act(
            tr("Import…"), self.import_lists, keys="Ctrl+I", icon="upload", primary=True
        )
        for at, pane_ in enumerate(self.panes):
            self.act(pane_.accessibleName(), self._opener(at), keys=f"Ctrl+{at + 1}")

    def _opener(self, at: int) -> Any:
        return lambda: self.open_tab(at)

    def _build_tabs(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Parts of the cohort"))
        self.stack = QStackedWidget()
        for pane in self.panes:
            self.tabs.addTab(pane.accessibleName())
            self.stack.addWidget(pane)
        self.bar = QFrame()
        self.bar.setProperty("edge", "bottom")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(theme().px(4), 0, theme().px(16), 0)
        row.addWidget(self.tabs, 1)
        self.add(self.bar)
        self.add(self.stack, 1)
        self.tabs.currentChanged.connect(self._turned)
        last = self.desk.memory.recall("cohorts.tab", LISTENERS)
        self.tabs.setCurrentIndex(last if last in range(len(self.panes)) else LISTENERS)
        self._turned(self.tabs.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the menu what a narrow window has no room for."""
        super().resizeEvent(event)
        self._lay_head()

    def _lay_head(self) -> None:
        roomy = self.width() >= theme().px(ROOMY)
        for button in self._roomy_buttons:
            button.setVisible(roomy)
        self.header.subtitle.setVisible(roomy)

    # --- facts ---

    def refresh(self, changes: Changes) -> None:
        """Ask the cohort and the tab in sight; the others wait until they are opened."""
        del changes
        found = self.workspace.query(cohorts)
        self._cohort = next((row for row in found if row.id == self.workspace.cohort), None)
        here = self._cohort is not None
        for part in (self.bar, self.stack):
            part.setVisible(here)
        self.whole.setVisible(not here)
        if self.drawer is not None and here == self.drawer.isHidden():
            # Without a cohort there is nothing to tell; the person's own choice holds otherwise.
            wanted = self._fits_drawer() and bool(self.desk.memory.recall(f"drawer.{self.name}.open", True))
            self.drawer.setVisible(here and wanted)
            self._lay_drawer()
        for act in (self.export_act, self.record_act, self.listeners.add_act):
            act.why_not("" if here else tr("There is no cohort yet."))
        self._lay_head()
        if self._cohort is None:
            self.header.set_subtitle("")
            self.strip.tell_next("")
            self._begin_at(self.whole.button)
            return
        self.header.set_subtitle(_subtitle(self._cohort))
        for pane in self.panes:
            pane.show_cohort(self._cohort)
        for at, pane in enumerate(self.panes):
            count = pane.count()
            title = pane.accessibleName()
            self.tabs.setTabText(at, title if count is None else f"{title}  {count}")
        self._show_pane()

    def _begin_at(self, part: QWidget | None) -> None:
        """Let the keyboard follow when what it was on has gone from sight."""
        was, self.first = self.first, part
        if was is not None and was is not part and not was.isVisible() and self.isVisible():
            self.take_focus()

    def _turned(self, at: int) -> None:
        self.pane().leave()
        self.stack.setCurrentIndex(at)
        for place, pane in enumerate(self.panes):
            pane.active = place == at
        self.desk.memory.keep("cohorts.tab", at)
        self._show_pane()

    def pane(self) -> Pane:
        """Return the tab in sight."""
        return self.panes[self.stack.currentIndex()]

    def _show_pane(self) -> None:
        pane = self.pane()
        self._begin_at(pane.first if self._cohort is not None else self.whole.button)
        if self._cohort is not None and self.drawer is not None:
            pane.describe()
            self.strip.tell_next(pane.next_keys())

    def keyed_acts(self) -> list[QAction]:
        """Return the page's acts and those of the tab in sight."""
        return [*self.acts, *self.pane().acts]

    # --- places ---

    def here(self) -> dict[str, Any]:
        """The cohort, and the place in each of its tabs; which tab it was is kept on its own."""
        tabs = {name: self.panes[at].here() for name, at in PLACES.items()}
        return {"cohort": self.workspace.cohort, "tabs": tabs}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand in every tab where one stood, while the cohort is the same."""
        if self._cohort is not None and place.get("cohort") == self._cohort.id:
            tabs = part_in(place, "tabs")
            for name, at in PLACES.items():
                self.panes[at].stand_at(part_in(tabs, name))

    def activate(self, target: Any = None) -> None:
        """Go to a place: see the class."""
        match target:
            case int():
                self.workspace.choose_cohort(target)
            case str() if target in PLACES:
                self.open_tab(PLACES[target])
            case ("listener", int(enrolment)):
                self.open_tab(LISTENERS)
                self.listeners.go_to(enrolment)
            case "import" | "new" | "dates":
                opener = {"import": self.import_lists, "new": self.new_cohort, DATES: self.edit_cohort}
                # The page must stand before a question is asked on it.
                QTimer.singleShot(0, self, opener[target])
            case str() if target == ENROLLED:
                self.open_tab(ORDERS)
            case str() if target == SEX:
                self.open_tab(LISTENERS)
                self.listeners.show_unknown_sex()

    def open_tab(self, at: int) -> None:
        """Open a tab and put the keyboard into its list."""
        self.tabs.setCurrentIndex(at)
        self.take_focus()

    def leave(self) -> None:
        """Store what is being typed."""
        self.pane().leave()

    # --- doing ---

    def _sample(self) -> None:
        done = self.workspace.execute(OpenSample())
        if done is not None:
            self.workspace.choose_cohort(done.result)

    def new_cohort(self) -> None:
        """Open a cohort and go to it."""
        opened = new_cohort(self, self.workspace)
        if opened is not None:
            self.workspace.choose_cohort(opened)

    def edit_cohort(self) -> None:
        """Change the record of the cohort."""
        if self._cohort is not None:
            edit_cohort(self, self.workspace, self._cohort)

    def import_lists(self) -> None:
        """Ask for files and import them."""
        files = open_files(self, self.desk.memory, tr("Lists to import"), FILTERS())
        if files:
            self.take_in(files)

    def take_in(self, files: Sequence[Path]) -> IntakeDialog:
        """Open the import on these files; nothing is stored before the person says so."""
        dialog = IntakeDialog(self, self.desk, files, self._cohort)
        dialog.stored.connect(self._came_in)
        dialog.open()
        return dialog

    def _came_in(self, cohort: int) -> None:
        self.workspace.choose_cohort(cohort)
        self.open_tab(LISTENERS)

    def export(self) -> None:
        """Write the cohort's workbook beside the person's work."""
        if self._cohort is None:
            return
        code, store = self._cohort.code, self.workspace.store
        name = tr("Cohort {code}.xlsx").format(code=code)
        path = save_file(self, self.desk.memory, tr("Export the cohort"), name, tr("Excel workbook (*.xlsx)"))
        if path is None:
            return
        today = dt.date.today()  # noqa: DTZ011 - the office's own day

        def work(progress: Progress) -> Path:
            progress.step(0, 2)
            facts = store.query(cohort_book, code, today)
            progress.step(1, 2)
            write_book(facts, path)
            return path

        self.desk.jobs.run(tr("Export"), work, self._exported)

    def _exported(self, job: Job) -> None:
        path: Path = job.result
        self.strip.say(tr("Written: {file}").format(file=path.name))

        job.offer(tr("Open"), lambda: open_outside(self.workspace, path))

    # --- files dropped ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take sheets that are dropped."""
        if droppable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the import on them."""
        files = droppable(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.take_in(files)


def _subtitle(row: CohortRow) -> str:
    """The dates of study; that there are none is said."""
    return " – ".join(date(day) for day in (row.starts, row.ends) if day is not None) or tr("no dates yet")


class _NoCohort(EmptyState):
    """What stands here before the first cohort: the sample, a new one, or the lists that have come."""

    def __init__(self, acts: tuple[Any, Any, Any]) -> None:
        sample, new, bring = acts
        super().__init__(
            tr("The cohorts of the courses stand here."),
            tr(
                "There is none yet. Import the lists that have come, or drop them here: the cohort is opened."
            ),
            tr("Import…"),
            bring,
        )
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            for text, act in ((tr("New cohort…"), new), (tr("Open the sample cohort"), sample)):
                button = Button(text)
                button.clicked.connect(act)
                column.insertWidget(column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
