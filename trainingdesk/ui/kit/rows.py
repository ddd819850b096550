"""One model for every list: columns said once, rows replaced whole, only cells that differ are told."""

import enum
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from trainingdesk.domain.record import record
from trainingdesk.domain.text import sort_key
from trainingdesk.ui.kit.paint import DONE, PLAIN, QUIET, Look

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

SORT = int(Qt.ItemDataRole.UserRole)
"""The native value of a cell, to sort by."""
ROW = SORT + 1
"""The row itself."""
LOOK = SORT + 2
"""A ``Look``: tone, icon, weight, ground."""
CELL = SORT + 3
"""A ``Cell``: how the delegate paints it."""
PARTS = SORT + 4
"""Surname, given name, patronymic of a ``Cell.NAME``."""
NOTE = SORT + 5
"""Header: the second line."""
NOTE_ICON = SORT + 6
"""Header: an icon before the second line."""
LOCKED = SORT + 7
"""Whether the cell lies on locked ground."""


class Cell(enum.Enum):
    """How a cell is painted."""

    TEXT = enum.auto()
    NUMBER = enum.auto()
    NAME = enum.auto()
    STATE = enum.auto()


@record
class Column(Generic[R]):
    """One column: its name for settings, its title, and how a row fills it.

    ``width`` is in tokens' pixels; a ``stretch`` column takes what is left. ``order`` gives what to sort by
    (None: cannot be sorted; the makers below fill it in). ``look`` colours the cell by the row.
    """

    key: str
    title: str
    text: Callable[[R], str]
    order: Callable[[R], Any] | None = None
    cell: Cell = Cell.TEXT
    width: int = 120
    stretch: bool = False
    look: Callable[[R], Look] | None = None
    parts: Callable[[R], tuple[str, str, str]] | None = None
    tip: Callable[[R], str] | None = None
    note: str = ""
    note_icon: str = ""
    hidden: bool = False
    """Not shown until chosen in the header's menu."""


def text(
    key: str,
    title: str,
    of: Callable[[R], str],
    *,
    width: int = 160,
    stretch: bool = False,
    quiet: bool = False,
    look: Callable[[R], Look] | None = None,
    tip: Callable[[R], str] | None = None,
    hidden: bool = False,
) -> Column[R]:
    """Make a column of words, in Ukrainian order; ``quiet`` is for circumstances beside the fact."""
    shade = look or ((lambda _row: QUIET) if quiet else None)
    order = lambda row: sort_key(of(row))  # noqa: E731 - a field, not a function with a name of its own
    return Column(key, title, of, order, Cell.TEXT, width, stretch, shade, tip=tip, hidden=hidden)


def number(
    key: str,
    title: str,
    of: Callable[[R], str],
    order: Callable[[R], Any],
    *,
    width: int = 72,
    look: Callable[[R], Look] | None = None,
    tip: Callable[[R], str] | None = None,
    hidden: bool = False,
) -> Column[R]:
    """Make a column of figures, at the right; ``order`` gives the figure itself (None sorts first)."""
    return Column(key, title, of, order, Cell.NUMBER, width, look=look, tip=tip, hidden=hidden)


def moment(
    key: str, title: str, of: Callable[[R], str], order: Callable[[R], Any], *, width: int = 96
) -> Column[R]:
    """Make a column of dates or times: read as words, sorted by the moment itself."""
    return Column(key, title, of, order, Cell.TEXT, width, look=lambda _row: QUIET)


def name(
    key: str,
    title: str,
    parts: Callable[[R], tuple[str, str, str]],
    *,
    order: Callable[[R], Any] | None = None,
    width: int = 240,
    tip: Callable[[R], str] | None = None,
) -> Column[R]:
    """Make a column of people: surname, given name, patronymic; the patronymic shrinks first."""

    def whole(row: R) -> str:
        return " ".join(part for part in parts(row) if part)

    sorts = order or (lambda row: sort_key(whole(row)))
    return Column(key, title, whole, sorts, Cell.NAME, width, stretch=True, parts=parts, tip=tip)


def state(
    key: str,
    title: str,
    of: Callable[[R], str],
    look: Callable[[R], Look] | None = None,
    *,
    width: int = 150,
    tip: Callable[[R], str] | None = None,
) -> Column[R]:
    """Make a column of states: an icon and a word; only exceptions are coloured."""
    order = lambda row: sort_key(of(row))  # noqa: E731 - a field, not a function with a name of its own
    return Column(key, title, of, order, Cell.STATE, width, look=look or (lambda _row: DONE), tip=tip)


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind under columns.

    ``key`` names a row over time (an id), so that a selection survives new rows. Sorting is done here unless
    ``sorts_here`` is False: then ``sort_asked(column key, descending)`` tells the page to ask the database in
    that order. ``more`` (see ``set_rows``) loads further pages as the list is scrolled.
    """

    sort_asked = Signal(str, bool)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        *,
        sorts_here: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[R] = []
        self._key = key
        self._sorts_here = sorts_here
        self._sorted: tuple[int, bool] | None = None
        self._more: Callable[[int], Sequence[R]] | None = None

    # --- rows ---

    def set_rows(self, rows: Iterable[R], more: Callable[[int], Sequence[R]] | None = None) -> None:
        """Show these rows; what stays the same is left alone, so no selection or editor is disturbed.

        ``more(offset)`` returns the next rows of a long list, none at its end.
        """
        fresh = list(rows)
        if self._sorted is not None and self._sorts_here:
            fresh = self._in_order(fresh, *self._sorted)
        self._more = more
        old_keys = [self._key(row) for row in self.rows]
        new_keys = [self._key(row) for row in fresh]
        if not self._thin_and_fill(old_keys, new_keys, fresh):
            self.beginResetModel()
            self.rows = fresh
            self.endResetModel()
            return
        self._tell_differences(fresh)

    def row_at(self, index: Index) -> R | None:
        """Return the row under ``index``; None when it points nowhere."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def key_of(self, row: R) -> Hashable:
        """Return the name a row keeps over time."""
        return self._key(row)

    def find(self, key: Hashable) -> int:
        """Return the place of the row with ``key``; -1 when it is not in the list."""
        return next((at for at, row in enumerate(self.rows) if self._key(row) == key), -1)

    def column_at(self, key: str) -> int:
        """Return the place of a column by its key."""
        return next(at for at, column in enumerate(self.columns) if column.key == key)

    def _thin_and_fill(self, old: list[Hashable], new: list[Hashable], fresh: list[R]) -> bool:
        """Take out the rows that went and put in those that came; False when the rest changed order."""
        went, came = set(old) - set(new), set(new) - set(old)
        if len(went) + len(came) > max(50, len(new) // 2):
            return False
        if [key for key in old if key not in went] != [key for key in new if key not in came]:
            return False
        for at in reversed(range(len(old))):
            if old[at] in went:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self.rows[at]
                self.endRemoveRows()
        for at, key in enumerate(new):
            if key in came:
                self.beginInsertRows(QModelIndex(), at, at)
                self.rows.insert(at, fresh[at])
                self.endInsertRows()
        return True

    def _tell_differences(self, fresh: list[R]) -> None:
        """Swap the rows and emit ``dataChanged`` for the cells whose look or words differ."""
        before, self.rows = self.rows, fresh
        for at, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old == new:
                continue
            for place, column in enumerate(self.columns):
                if _shown(column, old) != _shown(column, new):
                    cell = self.index(at, place)
                    self.dataChanged.emit(cell, cell)

    def _in_order(self, rows: list[R], place: int, descending: bool) -> list[R]:
        order = self.columns[place].order
        if order is None:
            return rows
        filled = [row for row in rows if order(row) is not None]
        empty = [row for row in rows if order(row) is None]
        return [*sorted(filled, key=order, reverse=descending), *empty]

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the rows loaded."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for a cell from its column's functions."""
        row = self.row_at(index)
        if row is None or not 0 <= index.column() < len(self.columns):
            return None
        column = self.columns[index.column()]
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if column.cell is Cell.NUMBER else Qt.AlignmentFlag.AlignLeft
            return right | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role == SORT:
            return column.order(row) if column.order else None
        if role == ROW:
            return row
        if role == LOOK:
            return column.look(row) if column.look else PLAIN
        if role == CELL:
            return column.cell
        if role == PARTS:
            return column.parts(row) if column.parts else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Answer for a column's head."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if column.cell is Cell.NUMBER else Qt.AlignmentFlag.AlignLeft
            return right | Qt.AlignmentFlag.AlignVCenter
        return {NOTE: column.note, NOTE_ICON: column.note_icon}.get(role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order, or ask the page for them in that order."""
        if not 0 <= column < len(self.columns) or self.columns[column].order is None:
            self._sorted = None
            return
        descending = order is Qt.SortOrder.DescendingOrder
        self._sorted = (column, descending)
        if not self._sorts_here:
            self.sort_asked.emit(self.columns[column].key, descending)
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [self._key(self.rows[each.row()]) for each in kept]
        self.rows = self._in_order(self.rows, column, descending)
        places = {self._key(row): at for at, row in enumerate(self.rows)}
        moved = [self.index(places[key], each.column()) for key, each in zip(keys, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the database has further rows."""
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if parent.isValid() or self._more is None:
            return
        page = list(self._more(len(self.rows)))
        if not page:
            self._more = None
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(page) - 1)
        self.rows.extend(page)
        self.endInsertRows()


def _shown(column: Column[R], row: R) -> tuple[str, Look | None]:
    """What of a row a cell shows."""
    return column.text(row), column.look(row) if column.look else None
