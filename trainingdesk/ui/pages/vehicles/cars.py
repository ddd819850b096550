"""Cars: found as one types, as of any day; each with its card, and what can be done with it."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.custody import chain
from trainingdesk.services.photos import photo
from trainingdesk.services.vehicle_changes import EditVehicle
from trainingdesk.services.vehicle_papers import acts_of_car, papers_of_cars
from trainingdesk.services.vehicles import PAGE, VehicleRow, count_vehicles, vehicle, vehicles, vehicles_by_id
from trainingdesk.ui.dialogs.found import communities_found, people_found
from trainingdesk.ui.dialogs.intake import FILTERS
from trainingdesk.ui.dialogs.vehicle_intake import VehicleIntakeDialog
from trainingdesk.ui.kit.ask import open_files
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import number_in, text_in
from trainingdesk.ui.pages.vehicles.car_acts import CarActs
from trainingdesk.ui.pages.vehicles.car_papers import CarPapers
from trainingdesk.ui.pages.vehicles.card import CarCard, CardFacts, Ways
from trainingdesk.ui.pages.vehicles.columns import CarLine, columns
from trainingdesk.ui.pages.vehicles.drawer import VehiclesDrawer
from trainingdesk.ui.pages.vehicles.filters import CarFilters, DayBanner, Wanted
from trainingdesk.ui.pages.vehicles.part import Part
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

CARD_AFTER = 80  # ms without a step down the list
COUNT_AFTER = 150
WIDE = 1600
FAR = 5000
"""So many rows are loaded at once to come back to a place."""
PICTURES = frozenset({".jpg", ".jpeg", ".png"})
COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CarsPart(Part):
    """«Автомобілі»."""

    def __init__(self, page: Page, drawer: VehiclesDrawer, prepare: Callable[[list[int]], object]) -> None:
        super().__init__(page, tr("Cars"))
        self._drawer = drawer
        self._order, self._descending = "plate", False
        self._wanted = Wanted()
        self._total = 0
        self._build_list()
        self.can = CarActs(self, page, prepare)
        self.papers = CarPapers(page, self.line, lambda: self._wanted)
        self._import = self.act(tr("Import…"), self.import_lists, keys="Ctrl+I", icon="upload")
        self._export = self.act(tr("Export…"), self.papers.export, keys="Ctrl+E", icon="download")
        self._print = self.act(tr("Print…"), self.papers.print, keys="Ctrl+P", icon="printer")
        self.can.menu.acts += [self._import, self._export, self._print]
        self.can.menu.dress()
        self.card = CarCard(self._ways())
        self.card.typing.connect(self._typing)
        self.card.left.connect(self._left_card)
        self._card_soon = QTimer(self, singleShot=True, interval=CARD_AFTER)
        self._card_soon.timeout.connect(self.tell)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._counting.timeout.connect(self._count)

    def _build_list(self) -> None:
        self.filters = CarFilters(communities_found(self.workspace))
        self.filters.changed.connect(self._look)
        self.filters.refused.connect(self.page.strip.refuse)
        self.filters.left.connect(self._left_search)
        self.column.addWidget(self.filters)
        self.banner = DayBanner()
        self.banner.back.clicked.connect(self.go_to_today)
        self.column.addWidget(self.banner.frame)
        wide = self._wide()
        self.model: RowsModel[CarLine] = RowsModel(
            columns(wide=wide), key=lambda line: line.id, sorts_here=False
        )
        self.model.sort_asked.connect(self._sort)
        self.table = Table(self.model, "vehicles.wide" if wide else "vehicles.list", self.desk.memory)
        self.table.setAccessibleName(tr("Cars"))
        self.table.installEventFilter(self)
        self.table.current.connect(self._card_later)
        self.table.selectionModel().selectionChanged.connect(self._judge)
        self.table.opened.connect(self._opened)
        self.table.sort_first("plate")
        self.table.head.sortIndicatorChanged.connect(self._keep_order)
        self.column.addWidget(self.table, 1)
        self.first = self.table

    def _wide(self) -> bool:
        window = self.desk if isinstance(self.desk, QWidget) else self.window()
        return window.width() >= theme().px(WIDE)

    def _ways(self) -> Ways:
        can = self.can
        return Ways(
            store=self._store,
            communities=communities_found(self.workspace),
            people=people_found(self.workspace),
            hand_key=can.hand_that_key,
            add_key=can.add_key,
            reading=can.add_reading,
            equipment=can.change_equipment,
            photo=can.add_photo,
            open_act=self._open_act,
            photo_bytes=lambda key: self.workspace.query(photo, key),
        )

    # --- what the page asks ---

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the header."""
        export, new = self._export.button(), self.can.new.button()
        bring = self._import.button()
        return [self.can.menu, new, bring, export, self.can.prepare.button(primary=True)]

    def import_lists(self) -> None:
        """Ask for lists of cars and import them; nothing is stored before the person says so."""
        files = open_files(self, self.desk.memory, tr("Lists to import"), FILTERS())
        if files:
            VehicleIntakeDialog(self, self.desk, files).open()

    def keyed_acts(self) -> list[QAction]:
        """Return the acts, for Ctrl+K and Shift+F1."""
        return list(self.acts)

    def subtitle(self) -> str:
        """How many cars there are."""
        return tr("%n cars", self._total)

    def next_keys(self) -> str:
        """What the next keys do."""
        return tr("Digits search · Enter opens the card · H hands over · K hands over a key")

    def open_find(self) -> None:
        """Go to the search."""
        self.filters.open_find()

    def ask(self, changes: Changes) -> None:
        """Ask the rows in sight again."""
        del changes
        self._load(max(len(self.model.rows), PAGE))

    def line(self) -> CarLine | None:
        """Return the car one stands on."""
        line = self.table.row()
        return line if isinstance(line, CarLine) else None

    def chosen(self) -> list[CarLine]:
        """Return the selected cars, else the one one stands on."""
        line = self.line()
        return [*self.table.chosen()] or ([line] if line is not None else [])

    def go_to(self, target: Any) -> None:
        """Stand on a car by its key, or narrow to a state by its word."""
        if isinstance(target, str):
            self.filters.show_state(target)
            return
        if not isinstance(target, int):
            return
        if self.model.find(target) < 0:
            found = self.workspace.query(vehicles_by_id, [target])
            if not found:
                self.workspace.reject(Rejected("vehicle-unknown"))
                return
            self.filters.clear()
            self.filters.search.setText(found[0].plate or found[0].vin)
        self.table.go_to(target)
        self.tell()
        self.page.show_drawer()

    def here(self) -> dict[str, Any]:
        """The car, the state asked for, and how much of the list is loaded; no words searched for."""
        kept = {"state": self.filters.state.currentData() or "", "loaded": len(self.model.rows)}
        return self.table.here() | kept

    def stand_at(self, place: dict[str, Any]) -> None:
        """Narrow as before and stand on the same car."""
        self.filters.show_state(text_in(place, "state"))
        loaded = min(number_in(place, "loaded"), FAR)
        if loaded > PAGE:
            self._load(loaded)
        self.table.stand_at(place)

    def leave(self) -> None:
        """Store what is typed on the card."""
        self._card_soon.stop()
        self.card.commit()

    # --- asking ---

    def _look(self) -> None:
        self._wanted = self.filters.wanted()
        self.banner.show_day(self._wanted.on)
        self._load(PAGE)
        self._judge()

    @property
    def on(self) -> dt.date | None:
        """The past day the list is looked at; None today."""
        return self._wanted.on

    def go_to_today(self) -> None:
        """Look at today again."""
        self.filters.go_to_day(None)

    def _sort(self, key: str, descending: bool) -> None:
        if (key, descending) != (self._order, self._descending):
            self._order, self._descending = key, descending
            self._load(PAGE)

    def _keep_order(self, section: int, _order: Qt.SortOrder) -> None:
        """A column that cannot be sorted by leaves the arrow where it was."""
        if section >= 0 and self.model.columns[section].order is None:
            order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
            self.table.head.setSortIndicator(self.model.column_at(self._order), order)

    def _load(self, limit: int) -> None:
        if self.stale:
            return  # asked by a remembered order while the page is built; the page asks when it is shown
        found = self._page(0, limit)
        self._say_empty()
        self.model.set_rows(found, self._more if len(found) >= PAGE else None)
        if self.table.row() is None and found:
            self.table.setCurrentIndex(self.model.index(0, 0))
        if len(found) < limit:
            self._counting.stop()
            self._say_count(len(found))
        else:
            self._counting.start()
        self._card_soon.start()
        self._judge()

    def _page(self, offset: int, limit: int = PAGE) -> list[CarLine]:
        found = self.workspace.query(
            vehicles, **self._wanted.query(), order=self._order, descending=self._descending,
            offset=offset, limit=limit,
        )  # fmt: skip
        papers = self.workspace.query(papers_of_cars, [row.id for row in found])
        return [CarLine(row, papers.get(row.id), self._day()) for row in found]

    def _more(self, offset: int) -> list[CarLine]:
        return self._page(offset)

    def _day(self) -> dt.date:
        return self._wanted.on or dt.date.today()  # noqa: DTZ011 - the office's own day

    def _count(self) -> None:
        self._say_count(self.workspace.query(count_vehicles, **self._wanted.query()))

    def _say_count(self, shown: int) -> None:
        narrowed = self._wanted.narrowed
        self._total = self.workspace.query(count_vehicles, on=self._wanted.on) if narrowed else shown
        self.filters.shown.setVisible(narrowed)
        self.filters.set_shown(shown, self._total)
        self.page.header.set_subtitle(self.subtitle())

    def _say_empty(self) -> None:
        if self._wanted.narrowed:
            state = EmptyState(
                tr("No car here is like that."),
                tr("Plates may be typed in either alphabet, without spaces."),
                tr("Show all cars"), self.filters.clear, primary=False,
            )  # fmt: skip
        elif self._wanted.on is not None:
            state = EmptyState(
                tr("There was no car yet on that day."), "", tr("Back to today"), self.go_to_today,
                primary=False,
            )  # fmt: skip
        else:
            state = EmptyState(
                tr("Every service car and set of keys stands here, with who holds it."),
                tr("There is none yet: drop the sheet that has come here, or add a car."),
                tr("Import…"),
                self.import_lists,
            )
        self.table.set_empty(state)

    # --- one car ---

    def _card_later(self, _row: object) -> None:
        self._judge()
        self._card_soon.start()

    def describe(self) -> None:
        """Fill the drawer with the car's card."""
        line = self.line()
        self._drawer.show_no_paper()
        if line is None:
            self._drawer.show_nothing(tr("Choose a car to see its card."))
            return
        try:
            facts = self._facts(line)
        except Rejected:  # another window took the car away; the list is about to be asked again
            return
        self._drawer.show_card(line.row.plate or line.row.name, self.card, (self.can.correct,))
        self.card.setEnabled(self.on is None)
        self.card.show_car(facts)

    def _facts(self, line: CarLine) -> CardFacts:
        card = self.workspace.query(vehicle, line.id)
        chains = tuple(
            (key.number, tuple(self.workspace.query(chain, line.id, key.id))) for key in card.row.keys
        )
        acts = tuple(self.workspace.query(acts_of_car, line.id))
        return CardFacts(card, chains, acts, self._day())

    def _store(self, field: str, value: Any, seen: Any) -> None:
        line = self.line()
        if line is not None:
            self.workspace.perform(EditVehicle(line.id, field, value, seen))

    def _typing(self, typed: bool) -> None:
        self.desk.set_unsaved(unsaved=typed)

    def _left_card(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_act(self, act: int) -> None:
        self.desk.go("vehicles", ("acts", act))

    def searched(self) -> str:
        """Return what is typed in the search, for a car that is not there yet."""
        return self.filters.search.text()

    def edit_card(self) -> None:
        """Put the keyboard into the card."""
        self.card.begin()

    def row_now(self) -> VehicleRow | None:
        """Return the car one stands on as it is today, whatever day is looked at."""
        line = self.line()
        return None if line is None or self.on is not None else line.row

    def _judge(self, *_ignored: object) -> None:
        if hasattr(self, "can"):
            self.can.judge(self.chosen(), self.on)

    def _opened(self, _row: object) -> None:
        self.tell()
        self.can.edit()

    # --- hands ---

    def _left_search(self, keep: bool) -> None:
        if not keep:
            self.filters.search.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits typed in the list are a search for a plate."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = event.text()
            if text.isdigit() and not event.modifiers() & COMMAND_KEYS:
                self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.filters.search.setText(text)
                return True
        return super().eventFilter(watched, event)

    # --- photos dropped ---

    def takes(self, files: Sequence[Path]) -> list[Path]:
        """Return those of these files that may be photos of the car."""
        return [path for path in files if path.suffix.lower() in PICTURES] if self.row_now() else []

    def take(self, files: Sequence[Path]) -> None:
        """Keep these files as photos of the car one stands on."""
        self.can.keep_photos(files)
