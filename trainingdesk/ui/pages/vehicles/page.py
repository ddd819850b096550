"""Vehicles: three parts under tabs, one drawer; a file dropped anywhere goes where it belongs."""

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.memory import part_in
from trainingdesk.ui.pages.vehicles.acts import ActsPart
from trainingdesk.ui.pages.vehicles.cars import CarsPart
from trainingdesk.ui.pages.vehicles.ceremony import CeremonyPart
from trainingdesk.ui.pages.vehicles.drawer import VehiclesDrawer
from trainingdesk.ui.pages.vehicles.part import Part
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

CARS, ACTS, CEREMONY = range(3)
PLACES = {"cars": CARS, "acts": ACTS, "ceremony": CEREMONY}
BESIDE = 380
"""The room that title and circumstance ask for beside the buttons of the head."""


class VehiclesPage(Page):
    """«Транспорт».

    ``desk.go("vehicles", …)``: a car's key; «cars», «acts» or «ceremony»; ("acts", key or filter), ("cars",
    filter), ("ceremony", key).
    """

    name: ClassVar[str] = "vehicles"
    interests: ClassVar[Changes] = Changes.VEHICLES | Changes.ACTS | Changes.COMMUNITIES | Changes.PEOPLE

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Vehicles"), parent)
        self._awaits_keyboard = False
        self.papers = VehiclesDrawer()
        self.cars = CarsPart(self, self.papers, self._prepare)
        self.papers_part = ActsPart(self, self.papers)
        self.ceremony = CeremonyPart(self, self.papers, self.papers_part.doing)
        self.parts: tuple[Part, ...] = (self.cars, self.papers_part, self.ceremony)
        self._heads = [self._head_of(part) for part in self.parts]
        self._build_tabs()
        self.add_drawer(self.papers)
        self.act(tr("Filter the list"), lambda: self.part().open_find(), keys="Ctrl+F", icon="search")
        for at, part in enumerate(self.parts):
            self.act(part.accessibleName(), self._opener(at), keys=f"Ctrl+{at + 1}")
        self.setAcceptDrops(True)

    def _opener(self, at: int) -> Any:
        return lambda: self.open_part(at)

    def _head_of(self, part: Part) -> "_Head":
        head = _Head(part.buttons())
        self.header.add(head)
        return head

    def _build_tabs(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Parts of the page"))
        self.stack = QStackedWidget()
        for part in self.parts:
            self.tabs.addTab(part.accessibleName())
            self.stack.addWidget(part)
        bar = QFrame()
        bar.setProperty("edge", "bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme().px(4), 0, theme().px(16), 0)
        row.addWidget(self.tabs, 1)
        self.add(bar)
        self.add(self.stack, 1)
        self.tabs.currentChanged.connect(self._turned)
        last = self.desk.memory.recall("vehicles.part", CARS)
        self.tabs.setCurrentIndex(last if last in range(len(self.parts)) else CARS)
        self._turned(self.tabs.currentIndex())

    # --- facts ---

    def refresh(self, changes: Changes) -> None:
        """Ask the part in sight; the others wait until they are opened."""
        for part in self.parts:
            part.stale = True
        self._show_part(changes)

    def take_focus(self) -> None:
        """Put the keyboard into the list in sight, or as soon as it is in sight."""
        self._awaits_keyboard = self.first is not None and not self.first.isVisible()
        super().take_focus()

    def part(self) -> Part:
        """Return the part in sight."""
        return self.parts[self.stack.currentIndex()]

    def _turned(self, at: int) -> None:
        self.part().leave()
        self.stack.setCurrentIndex(at)
        for place, part in enumerate(self.parts):
            part.active = place == at
        self.desk.memory.keep("vehicles.part", at)
        self.first = self.part().first
        self._lay_head()
        if self.isVisible():
            self._show_part(Changes.EVERYTHING)
            self._lay_drawer()

    def _show_part(self, changes: Changes) -> None:
        part = self.part()
        if part.stale:
            part.stale = False
            part.ask(changes)
        self.first = part.first
        if self._awaits_keyboard:
            self.take_focus()
        self.header.set_subtitle(part.subtitle())
        self.strip.tell_next(part.next_keys())
        part.describe()

    def say_next(self, part: Part) -> None:
        """Say anew what the keys of a part do and what stands beside the title, if it is in sight."""
        if part is self.part():
            self.header.set_subtitle(part.subtitle())
            self.strip.tell_next(part.next_keys())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the menu what a narrow window has no room for."""
        super().resizeEvent(event)
        self._lay_head()

    def show_drawer(self, *, open: bool = True) -> None:  # noqa: A002 - said as a person would
        """Show or hide the drawer; the head has more or less room then."""
        super().show_drawer(open=open)
        self._lay_head()

    def _lay_head(self) -> None:
        drawer = self.drawer.width() if self.drawer is not None and not self.drawer.isHidden() else 0
        room = self.width() - drawer - theme().px(BESIDE)
        for head, part in zip(self._heads, self.parts, strict=True):
            head.lay(room)
            head.setVisible(part.active)

    def keyed_acts(self) -> list[QAction]:
        """Return the page's acts and those of the part in sight."""
        return [*self.acts, *self.part().keyed_acts()]

    # --- places ---

    def here(self) -> dict[str, Any]:
        """The place in each part; which part it was is kept on its own."""
        return {name: self.parts[at].here() for name, at in PLACES.items()}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand where one stood, in the part in sight."""
        for name, at in PLACES.items():
            if self.parts[at].active:
                self.parts[at].stand_at(part_in(place, name))

    def activate(self, target: Any = None) -> None:
        """Go to a place: see the class."""
        match target:
            case int():
                self.open_part(CARS)
                self.cars.go_to(target)
            case str() if target in PLACES:
                self.open_part(PLACES[target])
            case (str(part), where) if part in PLACES:
                self.open_part(PLACES[part])
                self.part().go_to(where)

    def open_part(self, at: int) -> None:
        """Open a part and put the keyboard into its list."""
        self.tabs.setCurrentIndex(at)
        self.take_focus()

    def leave(self) -> None:
        """Store what is being typed."""
        self.part().leave()

    def _prepare(self, cars: list[int]) -> None:
        """Draft acts for these cars and show them."""
        if self.papers_part.prepare(cars):
            self.open_part(ACTS)

    # --- files dropped ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos and scans that are dropped."""
        files = dropped(event.mimeData())
        if self.papers_part.takes(files) or self.cars.takes(files):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look for the acts whose scans these are; a picture dropped on a car without a code is its photo."""
        event.acceptProposedAction()
        files = dropped(event.mimeData())
        photos = self.cars.takes(files) if self.part() is self.cars else []
        self.papers_part.take([path for path in files if path not in photos])
        self.cars.take(photos)


def dropped(data: QMimeData) -> list[Path]:
    """Return the files that are dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class _Head(QWidget):
    """The buttons of one part in the page's header; a narrow one keeps the first and the last."""

    def __init__(self, buttons: list[QWidget]) -> None:
        super().__init__()
        self._buttons = buttons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        for button in buttons:
            row.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def lay(self, room: int) -> None:
        """Show what has room: the menu and the primary one always, the others while they fit."""
        gap = theme().px(8)
        left = room - sum(each.sizeHint().width() + gap for each in (self._buttons[0], self._buttons[-1]))
        for button in self._buttons[1:-1]:
            left -= button.sizeHint().width() + gap
            button.setVisible(left >= 0)
