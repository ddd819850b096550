"""The register of communities: found by any old or new name, with heads, names over time, cars and keys."""

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.communities import Codifier
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.services.codifier import CodifierPlan, LoadCodifier, loaded, plan_update
from trainingdesk.services.communities import (
    GONE,
    CommunityLine,
    HeadRow,
    NameRow,
    community,
    community_lines,
    heads,
    names,
    oblasts,
    successor,
)
from trainingdesk.services.community_export import write_communities
from trainingdesk.services.custody import holdings
from trainingdesk.services.vehicles import vehicles
from trainingdesk.spreadsheets.codifier import read_codifier
from trainingdesk.spreadsheets.reading import read
from trainingdesk.ui.jobs import Job, State
from trainingdesk.ui.kit.act import ActMenu
from trainingdesk.ui.kit.ask import open_files, save_file
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.opening import open_outside
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import text_in
from trainingdesk.ui.pages.communities import card, forms
from trainingdesk.ui.pages.communities.columns import columns
from trainingdesk.ui.pages.communities.update import UpdateDialog
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

CARD_AFTER = 80  # ms the walk down the list pauses
READING = 90.0
"""Seconds: the whole codifier has 32,000 rows, a hundred times a list of people."""
ALL, OURS = "all", "ours"
COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CommunitiesPage(Page):
    """«Громади»."""

    name = "communities"
    interests = Changes.COMMUNITIES | Changes.VEHICLES | Changes.PEOPLE

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Communities"), parent)
        self._job: Job | None = None
        self._acts()
        self._build_list()
        self._card_soon = QTimer(self, singleShot=True, interval=CARD_AFTER)
        self._card_soon.timeout.connect(self._show_here)
        self.add_drawer(Drawer(width=320)).show_nothing(tr("Choose a community to see its card."))
        self._ways = card.Ways(
            self.new_head, self.mend_head, self.rename, self.mend_name, self._open_vehicle, self.activate
        )

    # --- building ---

    def _acts(self) -> None:
        rename = self.act(tr("New name from a date…"), self.rename, keys="Ctrl+R", icon="pencil")
        merge = self.act(tr("Merge into another one…"), self.merge, keys="Ctrl+M", icon="layers")
        self.header.add(ActMenu(tr("Change"), [rename, merge], "pen-line"))
        update = self.act(
            tr("Update from the official codifier…"), self.update_codifier, keys="Ctrl+U", icon="refresh-cw"
        )
        export = self.act(
            tr("Export the list to Excel…"), self.export, keys="Ctrl+E", icon="file-spreadsheet"
        )
        self.header.add(ActMenu(tr("Register"), [update, export], "database"))
        self._head = self.act(tr("New head…"), self.new_head, keys="Ctrl+N", icon="user-plus", primary=True)
        self._of_one = (rename, merge, self._head)

    def _build_list(self) -> None:
        self.finder = FilterRow()
        self.scope = self.finder.segmented(tr("Which communities"))
        self.scope.set_choices([Choice(ALL, tr("All")), Choice(OURS, tr("Ours"))])
        self.scope.restore(str(self.desk.memory.recall("communities.scope", ALL)))
        self.scope.setToolTip(tr("Ours have a head, a car or a key here"))
        self.scope.chosen.connect(self._scoped)
        self.oblast = Combo()
        self.oblast.setMinimumContentsLength(16)
        self.oblast.setAccessibleName(tr("Oblast"))
        self.oblast.activated.connect(self._ask)
        self.finder.add(self.oblast)
        self.finder.search.setPlaceholderText(tr("Old or new name, centre or code"))
        self.finder.search.setFixedWidth(theme().px(280))
        self.finder.search.show()
        self.finder.search.textChanged.connect(self._ask)
        self.find_with(self.finder)
        self.finder.left.connect(self._keep_search)
        self.add(self.finder)
        self.model: RowsModel[CommunityLine] = RowsModel(columns(), key=lambda line: line.row.id)
        self.table = Table(self.model, "communities.list", self.desk.memory)
        self.table.setAccessibleName(tr("Communities"))
        self.table.installEventFilter(self)
        self.table.current.connect(self._card_later)
        self.table.opened.connect(self._opened)
        self.add(self.table, 1)
        self.first = self.table
        self.strip.tell_next(tr("Type an old or new name to find a community · Ctrl+N enters its head"))

    # --- asking ---

    def refresh(self, changes: Changes) -> None:
        """Ask the list again, and the card; the first time, load the communities that ship."""
        del changes
        if not self.workspace.query(loaded):
            self.workspace.execute(LoadCodifier())
        self._fill_oblasts()
        self._ask()
        self._show_here()

    def _fill_oblasts(self) -> None:
        """Offer the oblasts there are; the one chosen stays."""
        wanted = [tr("All oblasts"), *self.workspace.query(oblasts)]
        if [self.oblast.itemText(at) for at in range(self.oblast.count())] == wanted:
            return
        chosen = self.oblast.currentData() or self.desk.memory.recall("communities.oblast", "")
        self.oblast.clear()
        for at, text in enumerate(wanted):
            self.oblast.addItem(text, text if at else "")
        self.oblast.setCurrentIndex(max(self.oblast.findData(chosen), 0))

    def _scoped(self, key: str) -> None:
        self.desk.memory.keep("communities.scope", key)
        self._ask()

    def _ask(self, *_ignored: object) -> None:
        """Show what matches, the best answer first and current."""
        text, oblast = self.finder.search.text(), str(self.oblast.currentData() or "")
        self.desk.memory.keep("communities.oblast", oblast)
        lines = self.workspace.query(community_lines, today(), text, oblast, ours=self.scope.key == OURS)
        self._say_empty(text)
        typing = self.finder.search.hasFocus()
        self.model.set_rows(lines)
        if lines and (typing or self.table.row() is None):
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._card_soon.start()
        searched = bool(search_key(text))
        self.finder.shown.setVisible(searched)
        self.finder.shown.setText(tr("%n communities found", len(lines)))
        self.header.set_subtitle("" if searched else tr("%n communities", len(lines)))

    def _say_empty(self, text: str) -> None:
        if search_key(text):
            state = EmptyState(
                tr("No community is called «{text}».").format(text=text.strip()),
                tr("Former names and centres were looked through too. The filters may hide it."),
                tr("Show all communities"),
                self._show_all,
                primary=False,
            )
        else:
            state = EmptyState(
                tr("The communities the office deals with stand here."),
                tr("None has a head, a car or a key yet: choose one among all and enter its head."),
                tr("Show all communities"),
                self._show_all,
            )
        self.table.set_empty(state)

    def _show_all(self) -> None:
        self.oblast.setCurrentIndex(0)
        self.finder.search.clear()
        self.scope.choose(ALL)
        self.take_focus()

    def activate(self, target: Any = None) -> None:
        """Show a community by its key."""
        if not isinstance(target, int):
            return
        if self.model.find(target) < 0:
            self.oblast.setCurrentIndex(0)
            self.scope.restore(ALL)
            self.finder.search.clear()
            self._ask()
        if not self.table.go_to(target):
            self.workspace.reject(Rejected("community-unknown", text=str(target)))
        self._show_here()
        self.show_drawer()

    def here(self) -> dict[str, Any]:
        """The community, the oblast and whether only ours are listed."""
        return self.table.here() | {
            "oblast": str(self.oblast.currentData() or ""),
            "scope": self.scope.key,
            "search": self.finder.search.text(),
        }

    def stand_at(self, place: dict[str, Any]) -> None:
        """List as it was listed, and go to the community."""
        self.oblast.setCurrentIndex(max(self.oblast.findData(text_in(place, "oblast")), 0))
        if text_in(place, "scope") in {ALL, OURS}:
            self.scope.restore(text_in(place, "scope"))
        self.finder.search.setText(text_in(place, "search"))
        self._ask()
        self.table.stand_at(place)

    # --- one community ---

    def _card_later(self, _line: object) -> None:
        """A card is read when the walk down the list, or the typing of a name, pauses."""
        self._card_soon.start()

    def _show_here(self) -> None:
        self._card_soon.stop()
        line: CommunityLine | None = self.table.row()
        for act in self._of_one:
            act.why_not("" if line is not None else tr("Choose a community first."))
        if self.drawer is None:
            return
        if line is None:
            self.drawer.show_nothing(tr("Choose a community to see its card."))
            return
        try:
            known = self._known(line.row.id)
        except Rejected:  # another window took it away; the list is about to be asked again
            return
        self.drawer.show_parts(known.row.name, card.parts(known, self._ways), [self._head])

    def _known(self, key: int) -> card.Known:
        row, terms = self.workspace.query(community, key), tuple(self.workspace.query(heads, key))
        return card.Known(
            row,
            self.workspace.query(successor, key),
            terms,
            tuple(self.workspace.query(names, key)),
            tuple(car for car in self.workspace.query(vehicles, community=key) if car.state not in GONE),
            tuple(self.workspace.query(holdings, community=key)),
            frozenset(head.id for head in terms if head.holds(today())),
        )

    def _opened(self, _line: object) -> None:
        self._show_here()
        self.show_drawer()

    def _here(self) -> card.Known | None:
        """All that is known of the community the list stands on."""
        line: CommunityLine | None = self.table.row()
        return None if line is None else self._known(line.row.id)

    def _open_vehicle(self, key: int) -> None:
        self.desk.go("vehicles", key)

    # --- acts ---

    def rename(self) -> None:
        """Enter a new name with its day."""
        known = self._here()
        if known is not None:
            forms.rename(self, self.workspace, known.row)

    def mend_name(self, name: NameRow) -> None:
        """Mend one dated name."""
        forms.mend_name(self, self.workspace, name)

    def merge(self) -> None:
        """Let the community go over into another."""
        known = self._here()
        if known is not None:
            forms.merge(self, self.workspace, known.row, known.heads)

    def new_head(self) -> None:
        """Enter who heads the community."""
        known = self._here()
        if known is not None:
            forms.set_head(self, self.workspace, known.row, known.heads, None)

    def mend_head(self, head: HeadRow) -> None:
        """Correct a term of office, or end it."""
        known = self._here()
        if known is not None:
            forms.set_head(self, self.workspace, known.row, known.heads, head)

    def export(self) -> None:
        """Write the list in sight to a workbook."""
        name = f"{tr('Communities')} {today():%Y-%m-%d}.xlsx"
        path = save_file(
            self, self.desk.memory, tr("Export the list to Excel"), name, f"{tr('Excel')} (*.xlsx)"
        )
        if path is None:
            return
        lines, day = list(self.model.rows), today()

        def work(progress: Progress) -> Path:
            progress.step(0, 1, path.name)
            write_communities(lines, day, path)
            return path

        def then(job: Job) -> None:
            job.offer(tr("Open"), lambda: open_outside(self.workspace, path))

        self.desk.jobs.run(tr("Export of communities"), work, then)

    def update_codifier(self) -> None:
        """Read the Ministry's file, show what it would change, and ask."""
        if self._job is not None and self._job.alive:
            return
        files = open_files(
            self, self.desk.memory, tr("The Ministry’s codifier"), f"{tr('Excel')} (*.xlsx *.xls *.ods)"
        )
        if files:
            self.read_codifier(files[0])

    def read_codifier(self, file: Path) -> None:
        """Compare a file with the register, as a job that can be stopped, and show the differences."""
        store = self.workspace.store

        def work(progress: Progress) -> tuple[Path, Codifier, CodifierPlan]:
            codifier = read_codifier(read([file], progress, seconds=READING))
            return file, codifier, store.query(plan_update, codifier)

        self._job = self.desk.jobs.run(tr("Reading the codifier"), work, self._show_plan)
        self._job.moved.connect(self._job_moved)

    def _job_moved(self) -> None:
        if self._job is not None and self._job.state is State.FAILED and self._job.trouble:
            self.strip.refuse(self._job.trouble)

    def _show_plan(self, job: Job) -> None:
        file, codifier, plan = job.result
        dialog = UpdateDialog(self, self.desk, file, codifier, plan)
        dialog.open()

    # --- hands ---

    def _keep_search(self, _keep: bool) -> None:
        """The search stays in sight on this page: finding is what it is for."""
        self.finder.search.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list are a search."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = event.text()
            if text.isprintable() and text.strip() and not event.modifiers() & COMMAND_KEYS:
                self.finder.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.finder.search.setText(text)
                return True
        return super().eventFilter(watched, event)


def today() -> dt.date:
    """This day, here."""
    return dt.date.today()  # noqa: DTZ011 - the office's own day
