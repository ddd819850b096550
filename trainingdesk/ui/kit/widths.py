"""The columns of a list: what a person dragged, hid or sorted by is kept, the rest follows the window."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from trainingdesk.ui.kit.cells import PAD_LEFT, PAD_RIGHT
from trainingdesk.ui.kit.header import Header
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import SEMIBOLD, theme

LEAST_STRETCH = 180


class Widths(QObject):
    """Lays the columns of one table and keeps a person's choices under ``list.<name>``.

    ``narrows``: a column in which no row has had a value yet is no wider than its title.
    """

    def __init__(
        self, view: QTableView, head: Header, model: RowsModel[Any], name: str, memory: Memory | None
    ) -> None:
        super().__init__(view)
        self._view, self._head, self._rows, self._memory = view, head, model, memory
        self._name = f"list.{name}"
        self.narrows = True
        self._laying = False
        kept: dict[str, Any] = memory.recall(self._name, {}) if memory else {}
        self._dragged: dict[str, int] = dict(kept.get("dragged", {}))
        self._chosen: dict[str, bool] = dict(kept.get("shown", {}))
        self._order = kept.get("order")
        self._filled: set[str] = set()
        self._offered: dict[str, bool] = {}

    def begin(self) -> None:
        """Lay the columns, put the rows in the order of last time, and listen to hands from now on."""
        self._hide()
        self.lay()
        keys = [column.key for column in self._rows.columns]
        if self._order and self._order[0] in keys:
            direction = Qt.SortOrder.DescendingOrder if self._order[1] else Qt.SortOrder.AscendingOrder
            self._view.sortByColumn(keys.index(self._order[0]), direction)
        else:
            self._head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._head.sectionResized.connect(self._resized)
        self._head.sortIndicatorChanged.connect(self._sorted)
        self._head.column_chosen.connect(self._shown)
        for signal in (self._rows.modelReset, self._rows.rowsInserted, self._rows.dataChanged):
            signal.connect(self._look_at_rows)

    def offer(self, keys: tuple[str, ...], *, room: bool) -> None:
        """Show columns while there is room for them; one that a person hid or showed stays so."""
        for key in keys:
            self._offered[key] = room
        self._hide()
        self.lay()

    def lay(self) -> None:
        """Give each column its width, and what is left of the window's to those that stretch."""
        if self._laying:
            return
        self._laying = True
        stretching: list[int] = []
        others = 0
        for at, column in enumerate(self._rows.columns):
            if self._view.isColumnHidden(at):
                continue
            if column.stretch:
                stretching.append(at)
                continue
            self._view.setColumnWidth(at, self._width(at))
            others += self._view.columnWidth(at)
        for at in stretching:
            room = (self._view.viewport().width() - others) // len(stretching)
            least = theme().px(min(self._rows.columns[at].width, LEAST_STRETCH))
            self._view.setColumnWidth(at, max(room, least))
        self._laying = False

    def _width(self, at: int) -> int:
        column, look = self._rows.columns[at], theme()
        dragged = self._dragged.get(column.key)
        if dragged:
            return look.px(dragged)
        if not self.narrows or not self._rows.rows or column.key in self._filled:
            return look.px(column.width)
        title = look.metrics("caption", SEMIBOLD).horizontalAdvance(column.title)
        return min(look.px(column.width), title + look.px(PAD_LEFT + PAD_RIGHT + 2))

    def _look_at_rows(self, *_ignored: object) -> None:
        """Widen a column at its first value; it stays wide, so that a search makes nothing jump."""
        empty = [column for column in self._rows.columns if column.key not in self._filled]
        found = {column.key for column in empty if any(column.text(row) for row in self._rows.rows)}
        first = not self._filled
        self._filled |= found
        if found or first:
            self.lay()

    def _hide(self) -> None:
        self._laying = True
        for at, column in enumerate(self._rows.columns):
            shown = self._offered.get(column.key, not column.hidden)
            self._view.setColumnHidden(at, not self._chosen.get(column.key, shown))
        self._laying = False

    def _resized(self, section: int, old: int, new: int) -> None:
        if self._laying:
            return
        if not old or not new:  # hidden or shown, which tells of a width too
            self.lay()
            return
        column = self._rows.columns[section]
        if not column.stretch:
            # In the tokens' pixels: at twice the scale a remembered column is twice as wide.
            self._dragged[column.key] = round(new / theme().scale)
            self.lay()
            self._keep()

    def _shown(self, section: int, on: bool) -> None:
        self._chosen[self._rows.columns[section].key] = on
        self.lay()
        self._keep()

    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        here = 0 <= section < len(self._rows.columns)
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = [self._rows.columns[section].key, descending] if here else None
        self._keep()

    def _keep(self) -> None:
        if self._memory is not None:
            kept = {"dragged": dict(self._dragged), "shown": dict(self._chosen), "order": self._order}
            self._memory.keep(self._name, kept)
