"""The second step of an intake: which column of which list holds what, changeable and remembered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.services.intake_report import FIELDS
from trainingdesk.spreadsheets.headers import NAME_FIELDS, Field
from trainingdesk.spreadsheets.layout import GUESSED, Columns, columns_by_contents
from trainingdesk.spreadsheets.people import PeopleSheet
from trainingdesk.spreadsheets.sheet import Line, Sheet, column_letters
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.labels import caption, label, panel
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import MEDIUM, SEMIBOLD, theme
from trainingdesk.words import tr, tr_later

SAMPLES = 3
STORED = (
    Field.FULL_NAME, Field.SURNAME, Field.GIVEN, Field.PATRONYMIC, Field.INITIALS, Field.RANK,
    Field.POSITION, Field.UNIT, Field.OBLAST, Field.BIRTH_DATE, Field.SEX, Field.PHONE, Field.BADGE,
    Field.GROUP, Field.NOTE,
)  # fmt: skip
"""What a list can tell that is stored; a column of anything else is left out."""
Choices = Mapping[str, Mapping[Field, int]]


@dataclass(frozen=True, slots=True)
class ListWords:
    """What one kind of list can tell, the fields it cannot do without, and the words for both."""

    stored: tuple[Field, ...]
    needed: frozenset[Field]
    counted: str
    unnamed: str
    unnamed_hint: str


PEOPLE = ListWords(
    STORED,
    NAME_FIELDS,
    tr_later("People"),
    tr_later("no names"),
    tr_later("No column of names was found: choose which it is, or leave the sheet out."),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """One list of one sheet, with its columns as they are understood now."""

    at: int
    sheet: Sheet
    columns: Columns
    lines: tuple[Line, ...]
    people: int
    words: ListWords = PEOPLE

    @property
    def named(self) -> bool:
        """Whether a column holds names (of cars: numbers or makes): without one nobody can be read."""
        return bool(self.words.needed & set(self.columns.choice))

    @property
    def sure(self) -> bool:
        """Whether no column had to be guessed by its contents."""
        return self.named and all(place.confidence > GUESSED for place in self.columns.places)


def lists_of(sheets: Sequence[Sheet], people: PeopleSheet) -> list[Listed]:
    """Every list that was found, and every sheet where none was, to be told by a person."""
    made: list[Listed] = []
    for sheet in sheets:
        found = [table for table in people.tables if table.sheet == sheet]
        for table in found:
            rows_ = {line.number for line in table.lines}
            count = sum(
                line.file == sheet.file and line.sheet == sheet.name and line.row in rows_
                for line in people.lines
            )
            made.append(Listed(len(made), sheet, table.columns, table.lines, count))
        if not found and sheet.lines:
            made.append(Listed(len(made), sheet, columns_by_contents(sheet), sheet.lines, 0))
    return made


class ColumnsStep(QWidget):
    """At the left the lists, at the right the columns of the current one; ``chosen(fingerprint, choice)``."""

    chosen = Signal(str, object)
    agreed = Signal()

    def __init__(self, words: ListWords = PEOPLE) -> None:
        super().__init__()
        px = theme().px
        self._words = words
        self._lists: list[Listed] = []
        self.model: RowsModel[Listed] = RowsModel(
            [
                rows.text("file", tr("List"), _list_words, width=240, stretch=True, tip=_list_words),
                rows.number(
                    "people", tr(words.counted), lambda r: str(r.people), lambda r: r.people, width=64
                ),
                rows.state("state", tr("Columns"), _state, _look, width=150),
            ],
            key=lambda r: r.at,
        )
        self.table = Table(self.model, "intake.lists")
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(tr("Lists found in the files"))
        self.table.current.connect(self._show)
        self.table.opened.connect(lambda _row: self.agreed.emit())
        self.about = label("", weight=MEDIUM, wrap=True)
        self.hint = caption("", wrap=True)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(self.table, 2)
        right = QVBoxLayout()
        right.setSpacing(px(4))
        right.addWidget(self.about)
        right.addWidget(self.hint)
        right.addWidget(self.area, 1)
        row.addLayout(right, 3)

    def show_lists(self, lists: Sequence[Listed]) -> None:
        """Show these lists; the current one stays current."""
        self._lists = list(lists)
        self.model.set_rows(self._lists)
        if not self.table.currentIndex().isValid() and self._lists:
            worst = next((each for each in self._lists if not each.sure), self._lists[0])
            self.table.go_to(worst.at)
        self._show(self.table.row())

    def _show(self, row: Listed | None) -> None:
        """Lay the columns of a list: letter, heading, samples, what it holds."""
        body = panel("win")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, theme().px(8), 0)
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(4))
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        heads = ("", tr("Heading"), tr("What stands there"), tr("Stored as"))
        for at, text in enumerate(heads):
            grid.addWidget(caption(text, tone="ink", weight=SEMIBOLD), 0, at)
        self.about.setText(_list_words(row) if row is not None else "")
        self.hint.setText(_hint(row) if row is not None else "")
        if row is not None:
            self._lay_columns(grid, row)
        grid.setRowStretch(grid.rowCount(), 1)
        # The choice that was just made stands on the old body, and its event is not over yet.
        old = self.area.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.area.setWidget(body)

    def _lay_columns(self, grid: QGridLayout, row: Listed) -> None:
        for at, heading in enumerate(row.columns.headings, start=1):
            grid.addWidget(caption(column_letters(heading.column)), at, 0)
            grid.addWidget(label(heading.whole, wrap=True), at, 1)
            grid.addWidget(caption(_samples(row, heading.column), wrap=True), at, 2)
            grid.addWidget(self._choice(row, heading.column, heading.whole), at, 3)

    def _choice(self, row: Listed, column: int, heading: str) -> QComboBox:
        combo = _Combo()
        combo.setMinimumWidth(theme().px(216))
        combo.setAccessibleName(tr("Column {heading}").format(heading=heading))
        combo.addItem(tr("— not imported"), None)
        for field in self._words.stored:
            combo.addItem(tr(FIELDS[field]), field.value)
        now = next((place for place in row.columns.places if place.column == column), None)
        if now is not None and now.field in self._words.stored:
            combo.setCurrentIndex(self._words.stored.index(now.field) + 1)
        combo.activated.connect(lambda _at: self._pick(row, column, combo.currentData()))
        return combo

    def _pick(self, row: Listed, column: int, value: str | None) -> None:
        """Tell what the person chose, what gave way included: 0 says there is no such column."""
        before = row.columns
        if value is None:
            gone = next((place.field for place in before.places if place.column == column), None)
            after = before.with_column(gone, None) if gone is not None else before
        else:
            after = before.with_column(Field(value), column)
        choice: dict[Field, int] = dict.fromkeys(before.choice, 0) | after.choice
        self.chosen.emit(before.fingerprint, choice)


class _Combo(Combo):
    """A choice that the wheel leaves alone while the list under it is scrolled."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the list instead."""
        event.ignore()


def _list_words(row: Listed) -> str:
    hidden = tr("hidden sheet") if row.sheet.hidden else ""
    return " · ".join(part for part in (row.sheet.file, row.sheet.name, hidden) if part)


def _state(row: Listed) -> str:
    if not row.named:
        return tr(row.words.unnamed)
    return tr("recognised") if row.sure else tr("by contents")


def _look(row: Listed) -> Look:
    return DONE if row.sure else EYE_STATE


def _hint(row: Listed) -> str:
    if not row.named:
        return tr(row.words.unnamed_hint)
    if not row.sure:
        return tr("Some columns were told by what stands in them: look at them.")
    return tr("Your choice is remembered for every sheet with the same headings.")


def _samples(row: Listed, column: int) -> str:
    found: list[str] = []
    for line in row.lines:
        cell = line.at(column)
        if cell is not None and cell.shown.strip() and cell.shown.strip() not in found:
            found.append(cell.shown.strip())
        if len(found) == SAMPLES:
            break
    return " · ".join(found)
