"""The grid of disciplines in the form of a curriculum, with Excel's hands."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from trainingdesk.domain.grading import FormOfControl
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.ui.kit.cells import ROW_HEIGHT
from trainingdesk.ui.kit.header import Header
from trainingdesk.ui.pages.cohorts.typing import entered
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

Index = QModelIndex | QPersistentModelIndex
HOURS = ("lectures", "seminars", "practicals", "self_study", "control_hours")
TEXTS = ("code", "name_uk", "short_uk", "name_en", "short_en")
FIELDS = (*TEXTS, "form", *HOURS)
WIDTHS = (64, 224, 128, 190, 110, 86, 66, 66, 66, 72, 66)
MOST_HOURS = 2000


class _Model(QAbstractTableModel):
    """Disciplines being typed; ``refused(words)`` when a cell could not take what was typed."""

    refused = Signal(str)

    def __init__(self, disciplines: Sequence[DisciplineRow]) -> None:
        super().__init__()
        self.lines = list(disciplines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the disciplines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Count the fields."""
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the fields."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's words."""
        field = FIELDS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}:
            line = self.lines[index.row()]
            return _form_words(line) if field == "form" else str(getattr(line, field))
        if role == Qt.ItemDataRole.TextAlignmentRole and field in HOURS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, or say why not and keep the old."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        field, line = FIELDS[index.column()], self.lines[index.row()]
        changed = _typed(line, field, str(value).strip())
        if changed is None:
            wrong = tr("«{value}» does not fit this cell; the old value stays.").format(value=value)
            self.refused.emit(wrong)
            return False
        self.refused.emit("")
        self.lines[index.row()] = changed
        self.dataChanged.emit(index, index)
        return True

    def add(self) -> None:
        """Add an empty discipline."""
        at = len(self.lines)
        self.beginInsertRows(QModelIndex(), at, at)
        self.lines.append(DisciplineRow(0, f"D{at + 1}", "", "", "", "", FormOfControl.POINTS))
        self.endInsertRows()

    def drop(self, at: int) -> None:
        """Take a discipline away."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.lines[at]
        self.endRemoveRows()


class _Delegate(QStyledItemDelegate):
    """Lets Enter store what is typed and go down, as Excel does."""

    went_down = Signal()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take Enter; everything else is Qt's own."""
        if entered(self, editor, event):
            self.went_down.emit()
            return True
        return super().eventFilter(editor, event)


class ProgrammeGrid(QTableView):
    """Typing replaces, F2 edits, Enter goes down, Tab right, Del clears, blocks are copied and pasted."""

    refused = Signal(str)

    def __init__(self, disciplines: Sequence[DisciplineRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.cells = _Model(disciplines)
        self.cells.refused.connect(self.refused)
        self.setModel(self.cells)
        self.typing = _Delegate(self)
        self.typing.went_down.connect(self._down)
        self.setItemDelegate(self.typing)
        self.setAccessibleName(tr("Disciplines"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalHeader(Header(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.setWordWrap(False)
        for at, width in enumerate(WIDTHS):
            self.setColumnWidth(at, px(width))
        if disciplines:
            self.setCurrentIndex(self.cells.index(0, 1))

    def disciplines(self) -> tuple[DisciplineRow, ...]:
        """Return the disciplines as they stand."""
        return tuple(self.cells.lines)

    def add_row(self) -> None:
        """Add a discipline and go to its name."""
        self.cells.add()
        self.setCurrentIndex(self.cells.index(len(self.cells.lines) - 1, 1))
        self.setFocus()

    def drop_row(self) -> None:
        """Take the current discipline away."""
        if self.currentIndex().isValid():
            self.cells.drop(self.currentIndex().row())

    def finish(self) -> None:
        """Take what is being typed."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter down, Del clears, copy and paste as Excel does."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._down()
        elif event.key() == Qt.Key.Key_Delete:
            for index in self.selectedIndexes():
                self.cells.setData(index, "0" if FIELDS[index.column()] in HOURS else "")
        else:
            super().keyPressEvent(event)

    def _down(self) -> None:
        at = self.currentIndex()
        if at.isValid() and at.row() + 1 < self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(at.row() + 1, at.column()))

    def _copy(self) -> None:
        chosen = sorted(self.selectedIndexes(), key=lambda each: (each.row(), each.column()))
        lines: dict[int, list[str]] = {}
        for each in chosen:
            lines.setdefault(each.row(), []).append(str(each.data() or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))

    def _paste(self) -> None:
        start = self.currentIndex()
        for down, line in enumerate(QGuiApplication.clipboard().text().rstrip("\n").split("\n")):
            for right, text in enumerate(line.rstrip("\r").split("\t")):
                index = self.cells.index(start.row() + down, start.column() + right)
                if index.isValid():
                    self.cells.setData(index, text)


def _titles() -> tuple[str, ...]:
    return (
        tr("Code"), tr("Discipline"), tr("Short"), tr("In English"), tr("Short"), tr("Control"),
        tr("Lect."), tr("Sem."), tr("Pract."), tr("Self"), tr("Contr."),
    )  # fmt: skip


def _form_words(line: DisciplineRow) -> str:
    if line.form is FormOfControl.PASS_FAIL:
        return tr("pass/fail")
    return tr("exam") if line.exam else tr("points")


def _typed(line: DisciplineRow, field: str, text: str) -> DisciplineRow | None:
    """The discipline with one field changed, or nothing when the text does not fit it."""
    change: dict[str, Any] = {field: text}
    if field in HOURS:
        text = text or "0"
        if not text.isdigit() or int(text) > MOST_HOURS:
            return None
        change = {field: int(text)}
    elif field == "form":
        form = next((found for words, found in _forms() if text and words.startswith(text.lower())), None)
        if form is None:
            return None
        change = {"form": form[0], "exam": form[1]}
    return replace(line, **change)


def _forms() -> tuple[tuple[str, tuple[FormOfControl, bool]], ...]:
    """What may be typed into the form of control, by its first letters."""
    return (
        (tr("pass/fail"), (FormOfControl.PASS_FAIL, False)),
        (tr("exam"), (FormOfControl.POINTS, True)),
        (tr("points"), (FormOfControl.POINTS, False)),
    )
