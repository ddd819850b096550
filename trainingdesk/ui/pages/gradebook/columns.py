"""The grid's columns on screen: the name takes what is left, facts come where there is room."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView

from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages.gradebook.grid import GridModel
from trainingdesk.ui.pages.gradebook.heads import GridColumn, Part
from trainingdesk.ui.pages.gradebook.look import GridHeader
from trainingdesk.ui.theme import theme

WIDE = 1600
NARROWEST_NAME, WIDEST_NAME = 168, 320
WIDE_MARK, WIDE_AVERAGE = 124, 76
KEPT = "list.gradebook"


class Columns(QObject):
    """Lays the columns of one grid; what a person drags, hides or sorts by is kept in ``memory``."""

    def __init__(self, view: QTableView, head: GridHeader, model: GridModel, memory: Memory) -> None:
        super().__init__(view)
        self._view, self._head, self._model, self._memory = view, head, model, memory
        self._laying = False
        kept: dict[str, Any] = memory.recall(KEPT, {})
        self._widths: dict[str, int] = dict(kept.get("widths", {}))
        self._shown: dict[str, bool] = dict(kept.get("shown", {}))
        order = kept.get("order")
        if order:
            model.order = (str(order[0]), bool(order[1]))
        head.sectionResized.connect(self._resized)
        head.columns_chosen.connect(self._chosen)

    @property
    def wide(self) -> bool:
        """Whether the window has room for unit, average and the form of control."""
        return self._view.window().width() >= theme().px(WIDE)

    def lay(self) -> None:
        """Show what there is room for and give the name what is left."""
        if self._laying or not self._model.columns or self._head.count() != len(self._model.columns):
            return  # in the middle of a reset the head still counts the old columns
        self._laying = True
        wide = self.wide
        if self._model.wide_notes != wide:
            self._model.wide_notes = wide
        for at, column in enumerate(self._model.columns):
            self._view.setColumnHidden(
                at, not self._shown.get(self._name(column), wide or not column.wide_only)
            )
            self._view.setColumnWidth(at, self._width(column, wide=wide))
        self._give_name_the_rest()
        self._laying = False
        self._head.updateGeometry()

    def show_order(self) -> None:
        """Show the arrow at the column the rows are in order of."""
        key, descending = self._model.order
        at = next((at for at, each in enumerate(self._model.columns) if each.key == key), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicatorShown(at >= 0)
        self._head.setSortIndicator(at, order)

    def keep(self) -> None:
        """Remember widths, order and what is shown."""
        kept = {"widths": self._widths, "shown": self._shown, "order": list(self._model.order)}
        self._memory.keep(KEPT, kept)

    def _width(self, column: GridColumn, *, wide: bool) -> int:
        kept = self._widths.get(self._name(column))
        if kept:
            return theme().px(kept)
        if column.part is Part.MARK and wide:
            return theme().px(WIDE_MARK)
        return theme().px(column.width)

    def _give_name_the_rest(self) -> None:
        who = next(at for at, each in enumerate(self._model.columns) if each.part is Part.WHO)
        others = sum(self._view.columnWidth(at) for at in range(len(self._model.columns)) if at != who)
        room = self._view.viewport().width() - others
        least = theme().px(self._widths.get("who", 0) or NARROWEST_NAME)
        self._view.setColumnWidth(who, max(room, least))

    @staticmethod
    def _name(column: GridColumn) -> str:
        """Under which name a width is kept: all disciplines share one, so that another cohort looks alike."""
        return "mark" if column.part is Part.MARK else column.key

    def _resized(self, section: int, _old: int, new: int) -> None:
        if self._laying or not 0 <= section < len(self._model.columns):
            return
        # In the tokens' pixels: at twice the scale a remembered column is twice as wide.
        self._widths[self._name(self._model.columns[section])] = round(new / theme().scale)
        self.keep()
        self.lay()

    def _chosen(self) -> None:
        for at, column in enumerate(self._model.columns):
            hidden = self._view.isColumnHidden(at)
            if column.part is not Part.MARK and hidden == (self.wide or not column.wide_only):
                self._shown[column.key] = not hidden
        self.keep()
        self.lay()
