"""Acts: the register with its filters, each act as it will be or was printed, what is done with it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.acts import PAGE, ActRow, act_card, acts, acts_by_id, count_acts
from trainingdesk.services.listings import acts_listing
from trainingdesk.ui.dialogs.act_prepare import prepare
from trainingdesk.ui.kit.act import ActMenu
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import text_in
from trainingdesk.ui.pages.vehicles.act_details import details
from trainingdesk.ui.pages.vehicles.act_doing import ActDoing
from trainingdesk.ui.pages.vehicles.act_shown import (
    ALL,
    DRAFT,
    FILTERS,
    ISSUED,
    VOID,
    WantedActs,
    columns,
)
from trainingdesk.ui.pages.vehicles.drawer import VehiclesDrawer
from trainingdesk.ui.pages.vehicles.list_papers import ListPapers, Make
from trainingdesk.ui.pages.vehicles.part import Part
from trainingdesk.words import sentence, tr

DRAW_AFTER = 120  # ms without a step down the list
SCANS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})


class ActPapers(ListPapers):
    """The register of acts, as it is filtered."""

    def __init__(self, page: Page, wanted: Callable[[], WantedActs]) -> None:
        super().__init__(page)
        self._wanted = wanted

    def offered(self) -> list[tuple[str, Make]]:
        """Return the register as the list shows it, and those that wait for their signed paper."""
        query, asked = self._workspace.store.query, self._wanted().query()
        return [
            (tr("Register of acts"), lambda: acts_listing(query(acts, **asked, limit=None))),
            (tr("Acts without a signed scan"), lambda: acts_listing(query(acts, unsigned=True, limit=None))),
        ]


class ActsPart(Part):
    """«Акти»."""

    def __init__(self, page: Page, drawer: VehiclesDrawer) -> None:
        super().__init__(page, tr("Acts"))
        self._drawer = drawer
        self._wanted = WantedActs()
        self.doing = ActDoing(page, self._current, drawer.show_paper)
        self._draw_soon = QTimer(self, singleShot=True, interval=DRAW_AFTER)
        self._draw_soon.timeout.connect(self.tell)
        self._build_list()
        self._build_acts()

    def _build_list(self) -> None:
        self.filters = FilterRow(under_belt=True)
        self.choice = self.filters.segmented(tr("Which acts are shown"))
        self.choice.set_choices([Choice(key, tr(words)) for key, words in FILTERS.items()])
        self.choice.restore(ALL)
        self.choice.chosen.connect(self._choose)
        self.filters.search.setPlaceholderText(tr("№, plate, surname, community"))
        self.filters.search.textChanged.connect(self._look)
        self.filters.left.connect(self._left_search)
        self.column.addWidget(self.filters)
        self.model: RowsModel[ActRow] = RowsModel(columns(), key=lambda row: row.id, sorts_here=False)
        self.table = Table(self.model, "vehicles.acts", self.desk.memory)
        self.table.setAccessibleName(tr("Acts"))
        self.table.setSortingEnabled(False)
        self.table.current.connect(self._later)
        self.table.selectionModel().selectionChanged.connect(self._judge)
        self.table.opened.connect(self._opened)
        self.column.addWidget(self.table, 1)
        self.first = self.table

    def _build_acts(self) -> None:
        do, key = self.doing, self._key
        self.edit_act = key(tr("Edit the draft…"), do.edit, "F2", "pen-line")
        self.issue = key(tr("Issue…"), lambda: do.issue(self._drafts()), "I / Ш", "stamp")
        self.hand = key(tr("Handed over…"), lambda: do.hand(self._chosen()), "H / Р", "check")
        self.print = self.act(tr("Print…"), lambda: do.print(self._chosen()), keys="Ctrl+P", icon="printer")
        self.save = self.act(
            tr("Save as PDF…"), lambda: do.save(self._chosen()), keys="Ctrl+S", icon="download"
        )
        self.docx = self.act(tr("Save as .docx…"), do.save_docx, keys="Ctrl+Shift+S", icon="file-text")
        self.scan = key(tr("Attach the signed scan…"), do.ask_scan, "S / І", "scan-line")
        self.see_scan = key(tr("Open the scan"), do.open_scan, "O / Щ", "eye")
        self.void = key(tr("Void…"), do.void, "V / М", "ban")
        self.drop = key(tr("Throw the draft away"), do.drop, "Del", "trash-2")
        self.anew = self.act(tr("Issue unsigned acts anew…"), do.reissue_stale, icon="refresh-cw")
        self.papers = ActPapers(self.page, lambda: self._wanted)
        self.export = self.act(
            tr("Export the register…"), self.papers.export, keys="Ctrl+E", icon="file-spreadsheet"
        )
        self._menu = ActMenu(
            tr("More"),
            [
                self.edit_act, self.hand, self.print, self.save, self.docx, self.scan, self.see_scan,
                self.void, self.drop, self.anew, self.export,
            ],
            "ellipsis",
        )  # fmt: skip

    def _key(self, text: str, run: Any, keys: str, icon: str) -> Any:
        return self.act(text, run, keys=keys, icon=icon, on_list=self.table)

    # --- what the page asks ---

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the header."""
        return [self._menu, self.print.button(), self.hand.button(), self.issue.button(primary=True)]

    def subtitle(self) -> str:
        """How many acts wait for their signed paper."""
        waiting = self.workspace.query(count_acts, unsigned=True)
        return tr("%n acts without a signed scan", waiting) if waiting else ""

    def next_keys(self) -> str:
        """What the next keys do."""
        return tr("Enter edits a draft · I issues · H handed over · S attaches the scan")

    def open_find(self) -> None:
        """Go to the search."""
        self.filters.open_find()

    def ask(self, changes: Changes) -> None:
        """Ask the acts in sight again."""
        del changes
        self._load(max(len(self.model.rows), PAGE))

    def go_to(self, target: Any) -> None:
        """Stand on an act by its key, or filter by a word."""
        if isinstance(target, str):
            self.choice.choose(target if target in FILTERS else ALL)
            return
        if not isinstance(target, int):
            return
        if self.model.find(target) < 0:
            if not self.workspace.query(acts_by_id, [target]):
                self.workspace.reject(Rejected("act-unknown"))
                return
            self.filters.search.clear()
            self.choice.choose(ALL)
            self._load(max(len(self.model.rows), PAGE))
        self.table.go_to(target)
        self.tell()

    def here(self) -> dict[str, Any]:
        """The act and the filter; no words searched for."""
        return self.table.here() | {"filter": self.choice.key}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Filter as before and stand on the same act."""
        wanted = text_in(place, "filter")
        if wanted in FILTERS:
            self.choice.choose(wanted)
        self.table.stand_at(place)

    # --- asking ---

    def _choose(self, _key: str) -> None:
        self._look()

    def _look(self, *_ignored: object) -> None:
        self._load(PAGE)

    def _load(self, limit: int) -> None:
        if self.stale:
            return  # the page asks when the part is shown
        self._wanted = WantedActs(self.choice.key, self.filters.search.text())
        found = self.workspace.query(acts, **self._wanted.query(), limit=limit)
        self.choice.set_choices(self._choices())
        self._say_empty()
        self.model.set_rows(found, self._more if len(found) >= PAGE else None)
        if self.table.row() is None and found:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._judge()
        self.tell()

    def _more(self, offset: int) -> list[ActRow]:
        return self.workspace.query(acts, **self._wanted.query(), offset=offset)

    def _choices(self) -> list[Choice]:
        counted = {key: WantedActs(key).query() for key in FILTERS}
        return [
            Choice(key, tr(words), self.workspace.query(count_acts, **counted[key]))
            for key, words in FILTERS.items()
        ]

    def _say_empty(self) -> None:
        if self._wanted.words.strip() or self._wanted.key:
            state = EmptyState(
                tr("No act here is like that."), "", tr("Show all acts"), self._show_all, primary=False
            )
        else:
            state = EmptyState(
                tr("Acts of handing over, return and transfer stand here."),
                tr("There is none yet: choose cars and press H; their acts are drafted."),
                tr("Choose cars"),
                lambda: self.desk.go("vehicles", "cars"),
            )
        self.table.set_empty(state)

    def _show_all(self) -> None:
        self.filters.close_find()
        self.choice.choose(ALL)
        self._look()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- one act ---

    def _current(self) -> ActRow | None:
        row = self.table.row()
        return row if isinstance(row, ActRow) else None

    def _chosen(self) -> list[ActRow]:
        row = self._current()
        return [*self.table.chosen()] or ([row] if row is not None else [])

    def _drafts(self) -> list[ActRow]:
        """The selected drafts; with one act selected that is no draft, every draft in sight."""
        chosen = [row for row in self._chosen() if row.state == DRAFT]
        return chosen or [row for row in self.model.rows if row.state == DRAFT]

    def _later(self, _row: object) -> None:
        self._judge()
        self._draw_soon.start()

    def describe(self) -> None:
        """Fill the drawer with the act as it will be or was printed, and its circumstances."""
        row = self._current()
        if row is None:
            self._drawer.show_no_paper()
            self._drawer.show_nothing(tr("Choose an act to see it as it is printed."))
            return
        try:
            card = self.workspace.query(act_card, row.id)
        except Rejected:  # another window threw the draft away; the list is about to be asked again
            return
        pdf = self.doing.paper_of(row)
        if isinstance(pdf, bytes):
            self._drawer.show_paper(pdf)
        else:
            self._drawer.show_no_paper(sentence(pdf))
        title = tr("Act № {number}").format(number=row.number) if row.number else tr("Draft act")
        parts = details(card, self.doing.plan_of(row), lambda car: self.desk.go("vehicles", car))
        self._drawer.show_parts(title, parts)

    def _judge(self, *_ignored: object) -> None:
        row, chosen = self._current(), self._chosen()
        nothing = tr("Choose an act first.") if row is None else ""
        draft = row is not None and row.state == DRAFT
        issued = tr("The act is issued: it does not change any more. Void it and draft another.")
        self.edit_act.why_not(nothing or ("" if draft else issued))
        self.drop.why_not(nothing or ("" if draft else issued))
        drafts = self._drafts()
        self.issue.why_not("" if drafts else tr("No draft is in the list. Draft acts from the list of cars."))
        self.issue.setText(tr("Issue %n acts…", len(drafts)) if len(drafts) > 1 else tr("Issue…"))
        to_hand = any(each.state == ISSUED for each in chosen)
        not_issued = tr("Only an issued act that is not handed over yet can be handed over.")
        self.hand.why_not(nothing or ("" if to_hand else not_issued))
        papers = any(each.state != DRAFT for each in chosen)
        for act in (self.print, self.save):
            act.why_not(nothing or ("" if papers else tr("Only an issued act has a paper to print.")))
        self.docx.why_not(nothing)
        standing = row is not None and row.state not in {DRAFT, VOID}
        unissued = tr("A draft or a void act gets no scan.")
        self.scan.why_not(nothing or ("" if standing else unissued))
        self.see_scan.why_not(
            "" if row is not None and row.scanned else tr("No signed scan is attached yet.")
        )
        self.void.why_not(nothing or ("" if standing else tr("Only an issued act can be voided.")))

    def _opened(self, row: ActRow) -> None:
        self.page.show_drawer()
        if row.state == DRAFT:
            self.doing.edit()

    def _left_search(self, keep: bool) -> None:
        if not keep:
            self.filters.close_find()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- coming from elsewhere ---

    def prepare(self, cars: Sequence[int]) -> bool:
        """Draft acts for these cars and show the drafts; False when the person left it."""
        made = prepare(self.page, self.workspace, self.desk.memory, cars)
        if made:
            self.choice.choose(DRAFT)
            self.stale = False
            self._look()
            self.table.go_to(made[0])
        return bool(made)

    def takes(self, files: Sequence[Path]) -> list[Path]:
        """Return those of these files that may be scans of signed acts."""
        return [path for path in files if path.suffix.lower() in SCANS]

    def take(self, files: Sequence[Path]) -> None:
        """Find the acts whose scans these are and attach them; what no code tells is asked."""
        if files:
            self.doing.attach(list(files))
