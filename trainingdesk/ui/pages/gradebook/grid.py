"""The grid's own model: listeners by disciplines, filtered and sorted here; only what differs is told."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from trainingdesk.domain.grading import Mark, show_mark
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.services.gradebook import Cell as Standing
from trainingdesk.services.graduation import JudgedBook, JudgedRow
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.ui.kit.paint import PLAIN, QUIET
from trainingdesk.ui.kit.rows import CELL, LOCKED, LOOK, NOTE, NOTE_ICON, PARTS, ROW, Cell
from trainingdesk.ui.pages.gradebook.heads import (
    COMMAS,
    TITLES,
    GridColumn,
    Part,
    alignment_of,
    breakable,
    columns_of,
    control_of,
    short_form_of,
    short_of,
)
from trainingdesk.ui.pages.gradebook.standing import (
    Kind,
    Shown,
    attempt_word,
    average,
    debts,
    kind_of,
    mark_look,
    mean,
    state_of,
)
from trainingdesk.words import language, number, tr

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]
"""A cell by what it is: enrolment and discipline, whatever the order on screen."""
NO_MARK = "—"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which listeners are shown: of a group (""), only some kind (""), by words, or exactly these."""

    group: str = ""
    only: str = ""
    text: str = ""
    these: frozenset[int] | None = None


DEBTORS, CHECK = "debtors", "check"
_KINDS = {Part.WHO: Cell.NAME, Part.UNIT: Cell.TEXT, Part.STATE: Cell.STATE}


class GridModel(QAbstractTableModel):
    """A ``JudgedBook`` under columns.

    ``set_book`` keeps order and filter while the same people are listed, so that no row runs away from under
    the hand that marks it. ``summed`` when averages and counts may have changed.
    """

    summed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book: JudgedBook | None = None
        self.rows: list[JudgedRow] = []
        self.columns: list[GridColumn] = []
        self.filter = Filter()
        self.order: tuple[str, bool] = ("who", False)
        self.wide_notes = False
        self._shown: dict[int, list[Shown | None]] = {}
        self._lines: dict[int, JudgedRow] = {}
        self._nth: dict[int, int] = {}
        self._at: dict[int, int] = {}
        self._marks = range(0)
        self._counted: list[JudgedRow] = []
        self._filled: list[int] = []

    # --- facts in ---

    def set_book(self, book: JudgedBook | None) -> list[Place]:
        """Show a book; gives the marks that differ from what stood there, nothing when all is new."""
        old = self.book
        if book is None or old is None or not _alike(old, book):
            self._take_anew(book)
            return []
        self._lines = {row.enrolment: row for row in book.rows}
        before, self.rows = self.rows, [self._lines[row.enrolment] for row in self.rows]
        self.book = book
        differing = _differing(old, book)
        self._tell(before)
        if differing:
            self._recount()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            self.summed.emit()
        return differing

    def _take_anew(self, book: JudgedBook | None) -> None:
        self.beginResetModel()
        self.book = book
        self.columns = [] if book is None else columns_of(book.disciplines)
        marks = [at for at, column in enumerate(self.columns) if column.part is Part.MARK]
        self._marks = range(marks[0], marks[-1] + 1) if marks else range(0)
        self._lines = {} if book is None else {row.enrolment: row for row in book.rows}
        self._nth = {each.id: at for at, each in enumerate(self.disciplines)}
        self._shown.clear()
        self.rows = self._listed()
        self._recount()
        self.endResetModel()
        self.summed.emit()

    def set_filter(self, filter_: Filter) -> None:
        """Show other listeners of the same book; those corrected meanwhile leave a list of debtors now."""
        self.filter = filter_
        self.beginResetModel()
        self.rows = self._listed()
        self._recount()
        self.endResetModel()
        self.summed.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; marks typed later do not move them."""
        if 0 <= column < len(self.columns):
            self.order = (self.columns[column].key, order is Qt.SortOrder.DescendingOrder)
            self.set_filter(self.filter)

    def _listed(self) -> list[JudgedRow]:
        if self.book is None:
            return []
        found = [row for row in self.book.rows if self._passes(row)]
        key, descending = self.order
        column = next((each for each in self.columns if each.key == key), None)
        if column is None or column.part in {Part.NO, Part.WHO}:
            return found[::-1] if descending else found
        # Equal ones stay in the order of names both ways; those without a value come last both ways.
        keyed = [(self._order_of(row, column), row) for row in found]
        there = [(value, row) for value, row in keyed if value is not None]
        there.sort(key=lambda pair: pair[0], reverse=descending)
        return [row for _, row in there] + [row for value, row in keyed if value is None]

    def _order_of(self, row: JudgedRow, column: GridColumn) -> Any:
        match column.part:
            case Part.GROUP:
                return sort_key(row.listener.group) or None
            case Part.UNIT:
                return sort_key(row.listener.unit) or None
            case Part.AVERAGE:
                return average(row.cells)
            case Part.STATE:
                return kind_of(row, self._book.profile).value
            case Part.MARK:
                cell = row.cells[column.discipline]
                if cell is None:
                    return None
                return -1 if cell.mark.tenths is None else cell.mark.tenths
        return row.listener.no

    def _passes(self, row: JudgedRow) -> bool:
        wanted = self.filter
        if wanted.these is not None and row.enrolment not in wanted.these:
            return False
        if wanted.group and str(row.listener.group_id) != wanted.group:
            return False
        if wanted.only == DEBTORS and not debts(row):
            return False
        if wanted.only == CHECK and kind_of(row, self._book.profile) is not Kind.EYE:
            return False
        words = search_key(wanted.text).split()
        listener = row.listener
        offered = search_key(f"{listener.name.full} {listener.unit}") if words else ""
        return all(word in offered for word in words)

    # --- telling ---

    def _tell(self, before: list[JudgedRow]) -> None:
        """Emit ``dataChanged`` for the cells that differ; rows that differ alike are told together."""
        first, runs = 0, list[tuple[int, int]]()
        for at, (was, row) in enumerate(zip(before, self.rows, strict=True)):
            now = list[tuple[int, int]]()
            if was is not row and was != row:
                self._shown.pop(row.enrolment, None)
                now = self._runs(was, row)
            if now != runs:
                self._emit(first, at - 1, runs)
                first, runs = at, now
        self._emit(first, len(self.rows) - 1, runs)

    def _emit(self, first: int, last: int, runs: list[tuple[int, int]]) -> None:
        for left, right in runs:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))

    def _runs(self, was: JudgedRow, row: JudgedRow) -> list[tuple[int, int]]:
        """The cells of one row that differ, as runs from column to column."""
        whole = was.listener != row.listener or was.certificate != row.certificate
        if whole:
            return [(0, len(self.columns) - 1)]
        runs: list[tuple[int, int]] = []
        for at, column in enumerate(self.columns):
            if self._differs(column, was, row):
                if runs and runs[-1][1] == at - 1:
                    runs[-1] = (runs[-1][0], at)
                else:
                    runs.append((at, at))
        return runs

    def _differs(self, column: GridColumn, was: JudgedRow, row: JudgedRow) -> bool:
        match column.part:
            case Part.MARK:
                return was.cells[column.discipline] != row.cells[column.discipline]
            case Part.AVERAGE:
                return average(was.cells) != average(row.cells)
            case Part.STATE:
                profile = self._book.profile
                return state_of(was, profile) != state_of(row, profile)
        return False

    def _recount(self) -> None:
        self._at = {row.enrolment: at for at, row in enumerate(self.rows)}
        self._counted = [row for row in self.rows if row.listener.state != "left"]
        each = range(len(self.disciplines))
        self._filled = [sum(row.cells[at] is not None for row in self._counted) for at in each]

    # --- asking by place ---

    @property
    def _book(self) -> JudgedBook:
        if self.book is None:
            raise LookupError("there is no book to ask")
        return self.book

    @property
    def disciplines(self) -> tuple[DisciplineRow, ...]:
        """The disciplines in the programme's order."""
        return () if self.book is None else self.book.disciplines

    def mark_columns(self) -> range:
        """The columns that hold marks, which stand together."""
        return self._marks

    def row_at(self, row: int) -> JudgedRow | None:
        """The line at a place on screen."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def discipline_at(self, column: int) -> DisciplineRow | None:
        """The discipline of a column, nothing for the others."""
        if not 0 <= column < len(self.columns) or self.columns[column].discipline < 0:
            return None
        return self.disciplines[self.columns[column].discipline]

    def standing_at(self, row: int, column: int) -> Standing | None:
        """What stands in a cell of marks."""
        return self.rows[row].cells[self.columns[column].discipline]

    def mark_at(self, row: int, column: int) -> Mark | None:
        """The mark on screen."""
        cell = self.standing_at(row, column)
        return cell.mark if cell else None

    def place_at(self, row: int, column: int) -> Place | None:
        """What cell this is, for the database; nothing outside the marks."""
        discipline = self.discipline_at(column)
        line = self.row_at(row)
        return None if discipline is None or line is None else (line.enrolment, discipline.id)

    def line_of(self, enrolment: int) -> JudgedRow | None:
        """A listener's line, on screen or filtered out."""
        return self._lines.get(enrolment)

    def discipline_of(self, key: int) -> DisciplineRow:
        """A discipline by its key."""
        return self.disciplines[self._nth[key]]

    def mark_of(self, place: Place) -> Mark | None:
        """The mark that stands in a cell, on screen or filtered out."""
        line = self._lines.get(place[0])
        cell = line.cells[self._nth[place[1]]] if line is not None else None
        return cell.mark if cell else None

    def cell_of(self, place: Place) -> Standing | None:
        """What stands in a cell, with attempt and grade."""
        line = self._lines.get(place[0])
        return line.cells[self._nth[place[1]]] if line is not None else None

    def locate(self, enrolment: int, discipline: int | None = None) -> Index | None:
        """Where a cell is on screen; nothing while its listener is filtered out."""
        found = self.seen_at(enrolment, discipline)
        return None if found is None else self.index(*found)

    def seen_at(self, enrolment: int, discipline: int | None = None) -> tuple[int, int] | None:
        """Row and column of a cell on screen; nothing while its listener is filtered out."""
        row = self._at.get(enrolment)
        if row is None:
            return None
        return row, self._marks[self._nth.get(discipline or 0, 0)] if self._marks else 0

    # --- sums ---

    def counted(self) -> list[JudgedRow]:
        """The lines on screen that count: those who left do not."""
        return self._counted

    def filled(self, discipline: int) -> int:
        """How many of them have a mark in a discipline, by place."""
        return self._filled[discipline]

    def mean_of(self, discipline: int) -> Decimal | None:
        """Their average in a discipline, one decimal."""
        cells = (row.cells[discipline] for row in self.counted())
        return mean([cell.mark.tenths for cell in cells if cell and cell.mark.tenths is not None])

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the listeners shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def shown(self, row: int, column: int) -> Shown:
        """What a cell shows; remembered until its row changes."""
        line = self.rows[row]
        cells = self._shown.get(line.enrolment)
        if cells is None:
            cells = self._shown[line.enrolment] = [None] * len(self.columns)
        found = cells[column]
        if found is None:
            found = cells[column] = self._show(line, self.columns[column])
        return found

    def _show(self, row: JudgedRow, column: GridColumn) -> Shown:
        match column.part:
            case Part.NO:
                return Shown(str(row.listener.no), QUIET)
            case Part.WHO:
                born = row.listener.birth_date if row.listener.namesake else None
                return Shown(row.listener.name.full, attempt=str(born.year) if born else "")
            case Part.UNIT:
                return Shown(row.listener.unit.replace(" області", " обл."), QUIET)
            case Part.GROUP:
                return Shown(row.listener.group, QUIET)
            case Part.AVERAGE:
                points = average(row.cells)
                return Shown(
                    NO_MARK if points is None else number(points, 1), QUIET if points is None else PLAIN
                )
            case Part.STATE:
                return state_of(row, self._book.profile)
            case Part.MARK:
                cell = row.cells[column.discipline]
                look = mark_look(cell, row, self._book.profile)
                if cell is None:
                    return Shown(NO_MARK, look, locked=bool(row.certificate))
                text = show_mark(cell.mark, comma=COMMAS[language()])
                return Shown(text, look, bool(row.certificate), attempt_word(cell.number))

    def copied(self, row: int, column: int) -> str:
        """What a cell gives to the clipboard: the mark itself, nothing where there is none."""
        text = self.shown(row, column).text
        empty = self.columns[column].part in {Part.MARK, Part.AVERAGE} and text == NO_MARK
        return "" if empty else text.replace("\N{NO-BREAK SPACE}", " ")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for a cell."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = index.row(), self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.shown(row, index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(self.rows[row], column)
        if role == LOOK:
            return self.shown(row, index.column()).look
        if role == LOCKED:
            return self.shown(row, index.column()).locked
        if role == CELL:
            return _KINDS.get(column.part, Cell.NUMBER)
        if role == PARTS and column.part is Part.WHO:
            name = self.rows[row].listener
            return name.surname, name.given, name.patronymic
        return self.rows[row] if role == ROW else None

    def _spoken(self, row: int, column: int) -> str:
        """A cell for who listens: whose it is and of what, then what stands there."""
        discipline = self.discipline_at(column)
        text = self.shown(row, column).text
        if discipline is None:
            return text
        return f"{self.rows[row].listener.name.full}, {short_of(discipline)}: {text}"

    def _tip(self, row: JudgedRow, column: GridColumn) -> str | None:
        if column.part is Part.WHO and row.listener.namesake:
            born = row.listener.birth_date
            return ", ".join(filter(None, (str(born.year) if born else "", row.listener.unit)))
        if column.part is Part.STATE and row.certificate:
            return tr("certificate No. {number}").format(number=row.certificate)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Answer for a column's head; a discipline says how many marks it has."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        if column.part is Part.MARK:
            return self._discipline_head(column, role)
        return TITLES[column.part]() if role == Qt.ItemDataRole.DisplayRole else None

    def _discipline_head(self, column: GridColumn, role: int) -> Any:
        discipline = self.disciplines[column.discipline]
        if role == Qt.ItemDataRole.DisplayRole:
            return breakable(short_of(discipline))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{discipline.name_uk}\n{control_of(discipline)}"
        if role == NOTE_ICON:
            counted = self.counted()
            return "lock" if counted and all(row.certificate for row in counted) else "pen-line"
        if role == NOTE:
            count = tr("{filled} of {total}").format(
                filled=self.filled(column.discipline), total=len(self.counted())
            )
            return f"{short_form_of(discipline)} {count}" if self.wide_notes else count
        return None


def _alike(old: JudgedBook, new: JudgedBook) -> bool:
    """Whether two books list the same people under the same disciplines, so that only cells can differ."""
    return (
        old.cohort == new.cohort
        and old.disciplines == new.disciplines
        and old.profile == new.profile
        and [row.enrolment for row in old.rows] == [row.enrolment for row in new.rows]
    )


def _differing(old: JudgedBook, new: JudgedBook) -> list[Place]:
    """The cells whose mark, attempt or date differs."""
    return [
        (row.enrolment, discipline.id)
        for was, row in zip(old.rows, new.rows, strict=True)
        if was.cells != row.cells
        for discipline, before, after in zip(new.disciplines, was.cells, row.cells, strict=True)
        if before != after
    ]
