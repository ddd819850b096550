"""A tab of the cohorts page: its own list, its own acts, its own words in the page's drawer."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.services.cohorts import CohortRow
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.table import Table

R = TypeVar("R")


class Pane(QWidget):
    """What every tab has; ``show_cohort`` asks the facts anew, ``describe`` fills the drawer.

    ``first`` is where the keyboard goes. Acts belong to the pane, so that one key may mean one thing on each
    tab; those with ``on_list`` work only while the keyboard is in the list, where a bare key types nothing.
    """

    def __init__(self, page: Page, title: str) -> None:
        super().__init__()
        self.page = page
        self.desk = page.desk
        self.workspace = page.workspace
        self.acts: list[Act] = []
        self.first: QWidget | None = None
        self.cohort: CohortRow | None = None
        self.active = False
        """Whether this tab is the one in sight: the drawer speaks for it alone."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setAccessibleName(title)

    def act(
        self, text: str, run: Callable[[], object], *, keys: str = "", icon: str = "",
        on_list: QWidget | None = None,
    ) -> Act:  # fmt: skip
        """Make an act of this tab."""
        made = Act(on_list or self, text, run, keys=keys, icon=icon)
        self.acts.append(made)
        return made

    def show_cohort(self, cohort: CohortRow) -> None:
        """Ask this tab's facts of a cohort and show them."""
        self.cohort = cohort

    def tell(self, *_ignored: object) -> None:
        """Fill the drawer when this tab is in sight."""
        if self.active:
            self.describe()

    def describe(self) -> None:
        """Fill the drawer with what the current row means."""

    def count(self) -> int | None:
        """How many rows the tab holds, to stand beside its title; nothing where a count says nothing."""
        return None

    def next_keys(self) -> str:
        """What the next keys do, for the strip."""
        return ""

    def here(self) -> dict[str, Any]:
        """Where one stands in this tab."""
        return self.first.here() if isinstance(self.first, Table) else {}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand there again."""
        if isinstance(self.first, Table):
            self.first.stand_at(place)

    def leave(self) -> None:
        """Finish what is being typed."""


class ListPane(Pane, Generic[R]):
    """A tab that is a line of acts over one list; ``judge`` says after each step what can be done."""

    def __init__(
        self, page: Page, title: str, name: str, columns: Sequence[Column[R]], key: Callable[[R], Hashable]
    ) -> None:
        super().__init__(page, title)
        self.model: RowsModel[R] = RowsModel(columns, key=key)
        self.table = Table(self.model, name, self.desk.memory)
        self.table.setAccessibleName(title)
        self.first = self.table

    def frame(self, acts: Sequence[Act], empty: EmptyState) -> None:
        """Lay acts and list, and say what stands in place of the rows."""
        bar = FilterRow(under_belt=True)
        for act in acts:
            bar.add(act.button())
        self.column.addWidget(bar)
        self.column.addWidget(self.table, 1)
        self.table.set_empty(empty)
        self.table.current.connect(self.judge)

    def show_rows(self, rows: Iterable[R]) -> None:
        """Show these; the first is current until another is chosen."""
        self.model.set_rows(rows)
        if not self.table.currentIndex().isValid() and self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.judge()

    def count(self) -> int | None:
        """How many rows."""
        return len(self.model.rows)

    def judge(self, *_ignored: object) -> None:
        """Say of each act why it cannot be done now, and describe the current row."""
        self.tell()
