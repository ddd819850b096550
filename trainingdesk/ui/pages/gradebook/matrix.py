"""Why not: listeners by requirements; each red cell says what is missing, Enter opens what mends it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from trainingdesk.domain.grading import show_mark
from trainingdesk.domain.graduation import DATES, ENROLLED, PRESENT, SEX, Requirement, State
from trainingdesk.services.graduation import JudgedBook, JudgedRow
from trainingdesk.ui.kit import paint, rows
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.paint import DONE, EYE, QUIET, REFUSED, WAITING, Look
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages.gradebook.heads import breakable, short_of
from trainingdesk.ui.pages.gradebook.standing import state_of, word
from trainingdesk.ui.theme import theme
from trainingdesk.words import language, sentence, tr


class MatrixTable(Table):
    """A table whose current cell, not only its row, is met by the eye."""

    stood = Signal()

    def __init__(self, model: RowsModel[JudgedRow], memory: Memory) -> None:
        super().__init__(model, "gradebook.matrix", memory)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell of every cell."""
        super().currentChanged(current, previous)
        self.stood.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go along the row; with Ctrl to the ends of the list, as in the grid."""
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.currentIndex().isValid():
            far = event.key() == Qt.Key.Key_End
            row = self.currentIndex().row()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                row = self.rows.rowCount() - 1 if far else 0
            self.setCurrentIndex(self.rows.index(row, self.rows.columnCount() - 1 if far else 0))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring the cell instead of the row."""
        QTableView.paintEvent(self, event)
        at = self.currentIndex()
        if not at.isValid():
            return
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(at.row())
        painter.fillRect(0, top, theme().px(3), self.rowHeight(at.row()), theme().palette.ring)
        if self.hasFocus():
            paint.ring(painter, self.visualRect(at))
        painter.end()


class Matrix(QWidget):
    """The table of one programme's requirements; ``stood()`` at another cell, ``opened()`` on Enter."""

    stood = Signal()
    opened = Signal()

    def __init__(self, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._heads: tuple[object, ...] = ()
        self._keys: list[str] = []
        self.table: MatrixTable | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_rows(self, book: JudgedBook, shown: Sequence[JudgedRow]) -> None:
        """Show these lines; the columns are made anew when the programme or the language is another."""
        heads = (book.disciplines, book.profile, language())
        if self.table is None or self._heads != heads:
            self._make(book)
            self._heads = heads
        if self.table is not None:
            self.table.rows.set_rows(shown)

    def _make(self, book: JudgedBook) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        general = [PRESENT, ENROLLED, DATES, SEX]
        disciplines = [f"discipline:{each.id}" for each in book.disciplines] or ["disciplines"]
        titles = [breakable(short_of(each)) for each in book.disciplines] or [tr("Disciplines")]
        self._keys = ["", "", *general, *disciplines, ""]
        columns: list[Column[JudgedRow]] = [
            rows.number("no", "№", lambda row: str(row.listener.no), lambda row: row.listener.no, width=40),
            rows.name("who", tr("Listener"), _parts, order=lambda row: row.listener.no, width=160),
            *(_requirement(key, title) for key, title in zip(general, _general_titles(), strict=True)),
            *(_requirement(key, title) for key, title in zip(disciplines, titles, strict=True)),
            _state_column(book),
        ]
        model: RowsModel[JudgedRow] = RowsModel(columns, key=lambda row: row.enrolment)
        table = MatrixTable(model, self._memory)
        table.setAccessibleName(tr("Who may graduate, and why not"))
        table.stood.connect(self.stood)
        table.opened.connect(self._opened)
        self.column.addWidget(table)
        table.show()  # at once, since the keyboard goes there
        self.table = table

    def _opened(self, _row: object) -> None:
        self.opened.emit()

    def current(self) -> tuple[JudgedRow, str] | None:
        """The line and the requirement's key of the current cell; the key is "" beside the requirements."""
        if self.table is None:
            return None
        row = self.table.row()
        return None if row is None else (row, self._keys[self.table.currentIndex().column()])

    def go_to(self, enrolment: int, discipline: int | None = None) -> bool:
        """Stand on a listener, at the requirement of a discipline where one is given."""
        if self.table is None:
            return False
        row = self.table.rows.find(enrolment)
        key = f"discipline:{discipline}"
        if row < 0:
            return False
        here = max(self.table.currentIndex().column(), 0)
        self.table.setCurrentIndex(
            self.table.rows.index(row, self._keys.index(key) if key in self._keys else here)
        )
        return True

    def set_empty(self, state: EmptyState | None) -> None:
        """Say what stands in place of the rows."""
        if self.table is not None:
            self.table.set_empty(state)


def _state_column(book: JudgedBook) -> Column[JudgedRow]:
    """The verdict in a word; the red cells say it too, so it waits in the header's menu."""
    column: Column[JudgedRow] = rows.state(
        "state",
        tr("State"),
        lambda row: state_of(row, book.profile).text,
        lambda row: state_of(row, book.profile).look,
        width=140,
    )
    return replace(column, hidden=True)


def _general_titles() -> tuple[str, ...]:
    return tr("On the list"), tr("Order"), tr("Dates"), tr("Sex")


def _parts(row: JudgedRow) -> tuple[str, str, str]:
    listener = row.listener
    return listener.surname, listener.given, listener.patronymic


def _requirement(key: str, title: str) -> Column[JudgedRow]:
    """A column of one requirement."""
    return Column(
        key,
        title,
        lambda row: _words(row, key),
        lambda row: (_state(row, key).value, _words(row, key)),
        rows.Cell.STATE,
        86 if key.startswith("discipline") else 66,
        look=lambda row: _look(row, key),
        tip=lambda row: _tip(row, key),
    )


def _answer(row: JudgedRow, key: str) -> Requirement | None:
    return next((each for each in row.verdict.requirements if each.key == key), None)


def _state(row: JudgedRow, key: str) -> State:
    found = _answer(row, key)
    return State.MET if found is None else found.state


def _words(row: JudgedRow, key: str) -> str:
    """A cell in a word: the mark where there is one, else whether the condition is met."""
    found = _answer(row, key)
    if found is None:
        return ""
    if found.discipline is not None:
        nth = [each.key for each in row.verdict.requirements if each.discipline is not None].index(key)
        cell = row.cells[nth]
        return show_mark(cell.mark, comma="," if language() == "uk" else ".") if cell else tr("none")
    if found.state is State.EXCEPTED:
        return tr("exception")
    if found.state is State.MET:
        return tr("yes")
    return word(row, "left") if found.key == PRESENT else tr("none")


def _look(row: JudgedRow, key: str) -> Look:
    found = _answer(row, key)
    if found is None:
        return QUIET
    if found.state is State.MISSING and found.discipline is not None:
        return WAITING
    looks = {State.MET: DONE, State.MISSING: REFUSED, State.FAILED: REFUSED, State.EXCEPTED: EXCEPTED}
    return looks[found.state]


EXCEPTED = Look("amb", "stamp", "amb", EYE.weight, "ambBg")


def _tip(row: JudgedRow, key: str) -> str:
    found = _answer(row, key)
    return "" if found is None or found.state is State.MET else sentence(found)
