"""Walking over the grid of marks: the active cell, the block around it, and where Enter and Tab go on."""

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from trainingdesk.ui.memory import key_in, number_in
from trainingdesk.ui.pages.gradebook.editor import Bubble
from trainingdesk.ui.pages.gradebook.grid import GridModel, Place
from trainingdesk.ui.pages.gradebook.look import FROZEN, GridHeader
from trainingdesk.ui.pages.gradebook.ranges import Cell, Go, Range, round_in
from trainingdesk.ui.theme import theme


class Walking(QTableView):
    """A ``GridModel`` with one active cell and perhaps a rectangle of chosen ones; ``stood()`` at another."""

    stood = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        self.head = GridHeader(self)
        self.bubble = Bubble(self.viewport())
        self._block: Range | None = None
        self._corner: Cell = (-1, -1)
        self._tab_from: int | None = None

    # --- what is chosen ---

    def active_cell(self) -> Cell:
        """The active cell; (-1, -1) without one."""
        at = self.currentIndex()
        return at.row(), at.column()

    def active_row(self) -> int:
        """The row of the active cell."""
        return self.currentIndex().row()

    def corner(self) -> Cell:
        """The corner of the block across from the active cell, where Shift+arrow goes on."""
        return self._corner if self._block is not None else self.active_cell()

    def chosen(self) -> Range:
        """The chosen rectangle; one cell when nothing more is chosen."""
        return self._block or Range.between(self.active_cell(), self.active_cell())

    def chosen_marks(self) -> Range | None:
        """The part of it under disciplines."""
        marks = self.grid.mark_columns()
        if not marks or not self.currentIndex().isValid():
            return None
        return self.chosen().within_columns(marks[0], marks[-1])

    def chosen_places(self) -> list[Place]:
        """The chosen cells of marks, row by row."""
        block = self.chosen_marks()
        found = [] if block is None else [self.grid.place_at(*cell) for cell in block.cells()]
        return [place for place in found if place is not None]

    def active(self) -> Place | None:
        """The active cell as the database knows it; nothing outside the marks."""
        return self.grid.place_at(*self.active_cell())

    def rect_of(self, place: Place) -> QRect | None:
        """Where a cell of marks is now."""
        found = self.grid.locate(*place)
        return None if found is None else self.visualRect(self.grid.index(found.row(), found.column()))

    def stand(self, row: int, column: int) -> None:
        """Make a cell the only chosen one and bring it into sight."""
        had_block, self._block = self._block is not None, None
        self.bubble.hide()
        if not (0 <= row < self.grid.rowCount() and 0 <= column < self.grid.columnCount()):
            return
        index = self.grid.index(row, column)
        same = index == self.currentIndex()
        self.setCurrentIndex(index)
        self._bring(index)
        if had_block and same:
            self.viewport().update()
            self.stood.emit()

    def extend(self, row: int, column: int) -> None:
        """Choose the rectangle from the active cell to this one."""
        self._corner = (row, column)
        block = Range.between(self.active_cell(), self._corner)
        self._block = block if block.size > 1 else None
        self._bring(self.grid.index(row, column))
        self.viewport().update()
        self.stood.emit()

    def choose(self, block: Range) -> None:
        """Choose a rectangle, its first cell active."""
        self.stand(block.top, block.left)
        self.extend(block.bottom, block.right)

    def choose_all(self) -> None:
        """Choose all marks; the second time the names and all the rest too."""
        marks = self.grid.mark_columns()
        if not marks or not self.grid.rowCount():
            return
        last = self.grid.rowCount() - 1
        block = Range(0, marks[0], last, marks[-1])
        self.choose(block if self.chosen() != block else Range(0, 0, last, self.grid.columnCount() - 1))

    def go_to(self, enrolment: int, discipline: int | None = None) -> bool:
        """Stand on a cell; False while its listener is not on screen."""
        found = self.grid.locate(enrolment, discipline)
        if found is not None:
            self.stand(found.row(), found.column())
        return found is not None

    def here(self) -> dict[str, Any]:
        """The active cell by listener and column, and how the grid is scrolled (pixels before scaling)."""
        row, column = self.active_cell()
        line, top = self.grid.row_at(row), self.grid.row_at(self.rowAt(0))
        return {
            "row": line.enrolment if line is not None else None,
            "column": self.grid.columns[column].key if column >= 0 else "",
            "top": top.enrolment if top is not None else None,
            "left": round(self.horizontalScrollBar().value() / theme().scale),
        }

    def stand_at(self, place: dict[str, Any]) -> None:
        """Stand on the cell ``here`` told, scrolled as it was, as far as both are there."""
        rows = [each.enrolment for each in self.grid.rows]
        columns = [each.key for each in self.grid.columns]
        row, column, top = (key_in(place, name) for name in ("row", "column", "top"))
        if row in rows and column in columns:
            self.stand(rows.index(row), columns.index(column))
        if top in rows:  # last, since whoever turned the wheel has left the active cell out of sight
            first = self.grid.index(rows.index(top), 0)
            self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)
        self.horizontalScrollBar().setValue(theme().px(number_in(place, "left")))

    def go(self, where: Go) -> None:
        """Go on after Enter or Tab: round inside a chosen block, else to the next cell."""
        row, column = self.active_cell()
        if self._block is not None and not where.arrow:
            index = self.grid.index(*round_in(self._block, row, column, where))
            self.setCurrentIndex(index)
            self._bring(index)
            return
        down, right = where.step
        row, column = row + down, column + right
        if where.tab:
            self._tab_from = self.active_cell()[1] if self._tab_from is None else self._tab_from
            row, column = self._past_the_last(row, column)
        elif not where.arrow and self._tab_from is not None:
            column, self._tab_from = self._tab_from, None
        home = self._tab_from if where.tab else None
        self.stand(
            min(max(row, 0), self.grid.rowCount() - 1), min(max(column, 0), self.grid.columnCount() - 1)
        )
        self._tab_from = home

    def _past_the_last(self, row: int, column: int) -> Cell:
        """Where Tab goes past the last discipline: the first one of the next line, and back."""
        marks = self.grid.mark_columns()
        if not marks or marks[0] <= column <= marks[-1]:
            return row, column
        if column > marks[-1]:
            return (row + 1, marks[0]) if row + 1 < self.grid.rowCount() else (row, marks[-1])
        return (row - 1, marks[-1]) if row else (row, marks[0])

    def _bring(self, index: QModelIndex) -> None:
        """Scroll to a cell; one that would lie under the frozen columns comes out from under them."""
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        under = self.head.frozen_width() - self.visualRect(index).left()
        if under > 0 and index.column() >= FROZEN:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - under)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Mark the column and tell the page."""
        super().currentChanged(current, previous)
        self._tab_from = None
        under = current.isValid() and self.grid.discipline_at(current.column()) is not None
        self.head.mark(current.column() if under else -1)
        self.viewport().update()
        self.stood.emit()

    def page(self) -> int:
        """How many rows are in sight."""
        return max(self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1, 1)

    def visible(self, column: int) -> bool:
        """Whether a column is shown."""
        return not self.isColumnHidden(column)

    def _stand_somewhere(self) -> None:
        marks = self.grid.mark_columns()
        if self.grid.rowCount() and marks:
            self.setCurrentIndex(self.grid.index(0, marks[0]))
