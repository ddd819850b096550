"""A page: a screen that looks again when told, and the desk it stands on."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.belt import Belt
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.header import Header
from trainingdesk.ui.kit.pagehead import FilterRow, PageHeader
from trainingdesk.ui.kit.screen import Desk, Screen
from trainingdesk.ui.kit.strip import Strip
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

__all__ = ["Desk", "Page"]


class Page(Screen):
    """The ground of every page: header, body, strip; a drawer when it has one.

    A page sets ``name`` (as in the registry) and ``interests``, builds its parts in ``__init__`` with
    ``add`` and asks its facts in ``refresh``. It is refreshed when shown and whenever ``interests`` are
    touched; a page out of sight waits until it is shown again.
    """

    interests: ClassVar[Changes] = Changes.EVERYTHING
    follows_cohort: ClassVar[bool] = False

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.workspace = desk.workspace
        self.acts: list[Act] = []
        self.drawer: Drawer | None = None
        self._asked_narrow = False
        self.first: QWidget | None = None
        """Where the keyboard goes when the page is opened: its list."""
        self._filters: FilterRow | None = None
        self._stale = Changes.EVERYTHING
        self._return_to: dict[str, Any] = {}
        self.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._above = QVBoxLayout()
        self._above.setSpacing(0)
        whole.addLayout(self._above)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        whole.addWidget(self._split, 1)
        main = QWidget()
        self._main = QVBoxLayout(main)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._main.setSpacing(0)
        self._split.addWidget(main)
        self.header = PageHeader(title)
        self._main.addWidget(self.header)
        self.strip = Strip()
        self._main.addWidget(self.strip)
        self.strip.undo.clicked.connect(self.workspace.undo)
        self.workspace.did.connect(self._say)
        self.workspace.rejected.connect(self._refuse)
        self.workspace.changed.connect(self._touched)
        if self.follows_cohort:
            self.workspace.cohort_changed.connect(self._other_cohort)

    # --- for the page writer: building ---

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a part between header and strip; the list gets ``stretch=1``."""
        self._main.insertWidget(self._main.count() - 1, widget, stretch)

    def add_above(self, widget: QWidget) -> None:
        """Add a part over the full width, drawer included: a belt; ``self.header`` itself may move up too."""
        self._above.addWidget(widget)

    def act(
        self, text: str, run: Callable[[], object], *, keys: str = "", icon: str = "", primary: bool = False,
        button: bool = False,
    ) -> Act:  # fmt: skip
        """Make an act of this page: listed in Shift+F1 and Ctrl+K; ``button`` puts it into the header."""
        made = Act(self, text, run, keys=keys, icon=icon)
        self.acts.append(made)
        if button or primary:
            self.header.add(made, primary=primary)
        return made

    def find_with(self, filters: FilterRow) -> None:
        """Let Ctrl+F open the row's filter field, Esc and Down go back to the list."""
        self.act(tr("Filter the list"), filters.open_find, keys="Ctrl+F", icon="search")
        self._filters = filters
        filters.left.connect(self._leave_find)

    def _leave_find(self, keep: bool) -> None:
        if not keep and self._filters is not None:
            self._filters.close_find()
        self.take_focus()

    def add_drawer(self, drawer: Drawer) -> Drawer:
        """Give the page its drawer; F4 and its cross open and close it, its width is remembered."""
        self.drawer = drawer
        self._split.addWidget(drawer)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        drawer.closed.connect(self.toggle_drawer)
        drawer.setVisible(bool(self.desk.memory.recall(f"drawer.{self.name}.open", self._roomy())))
        self._split.splitterMoved.connect(self._keep_width)
        self.act(tr("Show or hide the details"), self.toggle_drawer, keys="F4")
        return drawer

    # --- for the page writer: answering ---

    def refresh(self, changes: Changes) -> None:
        """Ask the facts again and show them; ``changes`` are the kinds that were touched."""

    def here(self) -> dict[str, Any]:
        """Tell where one stands: keys of rows, columns, filters and scroll, as JSON holds them; no names."""
        return {}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand where ``here`` told, as far as it is still there; ``place`` may come from another version."""

    def keyed_acts(self) -> list[QAction]:
        """Return the page's acts, for Ctrl+K and Shift+F1."""
        return list(self.acts)

    def take_focus(self) -> None:
        """Put the keyboard where work begins: ``self.first`` when set, else the first part that takes it."""
        if self.first is not None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()

    # --- the page's own life ---

    def set_short(self, *, short: bool) -> None:
        """Make head, filters, belt and strip lower in a short window: the rows are what one works in."""
        parts: list[PageHeader | FilterRow | Belt | Header | Strip] = [
            *self.findChildren(PageHeader),
            *self.findChildren(FilterRow),
            *self.findChildren(Belt),
            *self.findChildren(Header),
            *self.findChildren(Strip),
        ]
        for part in parts:
            part.set_short(short=short)

    def place(self) -> dict[str, Any]:
        """Tell where one stands, or where one will: a page not yet shown has asked no facts."""
        return self._return_to or ({} if self._stale == Changes.EVERYTHING else self.here())

    def return_to(self, place: dict[str, Any]) -> None:
        """Stand there as soon as the page is shown."""
        self._return_to = place

    def _roomy(self) -> bool:
        """Tell whether list and drawer fit beside each other; in a narrow window the drawer waits for F4."""
        window = self.desk if isinstance(self.desk, QWidget) else QApplication.activeWindow()
        return window is None or window.width() >= theme().px(900)

    def _fits_drawer(self) -> bool:
        """Tell whether there is room for the drawer, or a person asked for it all the same."""
        return self._roomy() or self._asked_narrow

    def toggle_drawer(self) -> None:
        """Show or hide the drawer, and remember which."""
        if self.drawer is not None:
            self.show_drawer(open=self.drawer.isHidden())

    def show_drawer(self, *, open: bool = True) -> None:  # noqa: A002 - said as a person would
        """Show or hide the drawer, and remember which."""
        if self.drawer is not None:
            self.drawer.setVisible(open)
            self._asked_narrow = open
            self.desk.memory.keep(f"drawer.{self.name}.open", open)
            self._lay_drawer()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while out of sight."""
        super().showEvent(event)
        if self.drawer is not None and not self._fits_drawer():
            self.drawer.hide()  # a narrow window belongs to the list; F4 still opens the drawer
        self._lay_drawer()
        if self._stale:
            stale, self._stale = self._stale, Changes.NOTHING
            self.refresh(stale)
        if self._return_to:
            place, self._return_to = self._return_to, {}
            self.stand_at(place)

    # Slots of the page's own, not lambdas: the workspace outlives the page, and Qt parts only methods.
    def _say(self, what: str, undoable: bool) -> None:
        if self.isVisible():
            self.strip.say(what, undoable=undoable)

    def _refuse(self, why: str) -> None:
        if self.isVisible():
            self.strip.refuse(why)

    def _other_cohort(self, _cohort: object) -> None:
        self._touched(Changes.EVERYTHING)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what happened: it belongs to the moment."""
        super().hideEvent(event)
        self.strip.clear()

    def _touched(self, changes: Changes) -> None:
        wanted = changes & self.interests if changes != Changes.EVERYTHING else changes
        if not wanted:
            return
        if self.isVisible():
            self.refresh(wanted)
        else:
            self._stale |= wanted

    def _lay_drawer(self) -> None:
        """Give the drawer its remembered width, else the tokens', never more than half the page."""
        if self.drawer is None or self.drawer.isHidden():
            return
        look = theme()
        token = self.drawer.width_token
        wide = self.window().width() >= look.px(1600) and token < 360  # noqa: PLR2004 - the tokens' own measures
        kept = self.desk.memory.recall(f"drawer.{self.name}.width") or (360 if wide else token)
        width = min(look.px(kept), max(self.width() // 2, look.px(240)))
        self._split.setSizes([max(self.width() - width, 1), width])

    def _keep_width(self, _at: int, _index: int) -> None:
        if self.drawer is not None and not self.drawer.isHidden():
            self.desk.memory.keep(f"drawer.{self.name}.width", round(self.drawer.width() / theme().scale))
