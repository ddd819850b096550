"""A part of the selection page: its own list, its own acts, its own words in the page's drawer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.table import Table


class Part(QWidget):
    """What candidates, quota, stages, ranking and course of a campaign have in common.

    ``first`` is where the keyboard goes. ``active`` tells whether this part is the one in sight: the drawer
    speaks for it alone. Acts with ``on_list`` have bare keys, which work while the keyboard is in the list.
    """

    def __init__(self, page: Page, title: str) -> None:
        super().__init__()
        self.page = page
        self.desk = page.desk
        self.workspace = page.workspace
        self.acts: list[Act] = []
        self.first: QWidget | None = None
        self.campaign: CampaignRow | None = None
        self.active = False
        self.stale = True
        """Whether facts changed since the part was last asked."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setAccessibleName(title)

    def act(
        self, text: str, run: Callable[[], object], *, keys: str = "", icon: str = "",
        on_list: QWidget | None = None,
    ) -> Act:  # fmt: skip
        """Make an act of this part."""
        made = Act(on_list or self, text, run, keys=keys, icon=icon)
        self.acts.append(made)
        return made

    def buttons(self) -> list[QWidget]:
        """Return what stands in the page's header while this part is in sight, the primary one last."""
        return []

    def show_campaign(self, campaign: CampaignRow) -> None:
        """Take the campaign one works in; its facts are asked by ``ask`` when the part is in sight."""
        if self.campaign is None or self.campaign.id != campaign.id:
            self.other_campaign()
        self.campaign = campaign
        self.stale = True

    def other_campaign(self) -> None:
        """Forget what was asked of the former campaign: its filters mean nothing in another."""

    def ask(self) -> None:
        """Ask the facts anew and show them."""

    def describe(self) -> None:
        """Fill the drawer with what the current row means."""

    def tell(self, *_ignored: object) -> None:
        """Fill the drawer when this part is in sight."""
        if self.active:
            self.describe()

    def next_keys(self) -> str:
        """What the next keys do, for the strip."""
        return ""

    def open_find(self) -> None:
        """Open the filter of the list in sight."""

    def keyed_acts(self) -> list[QAction]:
        """Return the acts of this part, for Ctrl+K and Shift+F1."""
        return list(self.acts)

    def go_to(self, target: Any) -> None:
        """Go to one row by its key."""
        if isinstance(self.first, Table):
            self.first.go_to(target)

    def here(self) -> dict[str, Any]:
        """Where one stands in this part, as JSON holds it; no names."""
        return self.first.here() if isinstance(self.first, Table) else {}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand there again."""
        if isinstance(self.first, Table):
            self.first.stand_at(place)

    def leave(self) -> None:
        """Finish what is being typed."""
