"""The table of stages: a column a stage, typed and pasted in Excel's manner; a shut cell says why it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import BEYOND, Outcome, Result, State, show_result
from trainingdesk.services.campaigns import StageRow
from trainingdesk.services.candidates import CandidateRow, StageCell
from trainingdesk.services.stages import ResultWrite
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.editgrid import EditRows, EditTable
from trainingdesk.ui.kit.paint import EYE, PLAIN, QUIET, REFUSED, Look
from trainingdesk.ui.kit.rows import LOCKED, Column, Index
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages.selection.columns import name_parts, unit_words
from trainingdesk.ui.pages.selection.words import stage_name
from trainingdesk.words import sentence, tr

FIRST = 2
"""The first column of a stage: before it stand the name and the unit."""
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
LOOKS: dict[State, Look] = {State.FAILED: REFUSED, State.ABSENT: REFUSED, State.EXCUSED: EYE}
WAIT = "…"
"""What an open cell without a result shows."""


class StageRows(EditRows[CandidateRow]):
    """Candidates by stages. ``store(writes)`` stores a block of cells, all or nothing, or raises."""

    def __init__(
        self,
        stages: Sequence[StageRow],
        waiting: Mapping[int, int],
        store: Callable[[tuple[ResultWrite, ...]], object],
    ) -> None:
        self.stages = tuple(stages)
        puts = {f"stage{each.id}": _unused for each in stages}
        super().__init__(_columns(self.stages, waiting), lambda row: row.id, puts, lambda _rows: None)
        self._store_writes = store

    def say_waiting(self, waiting: Mapping[int, int]) -> None:
        """Say in the heads how many wait now."""
        for at, stage in enumerate(self.stages, start=FIRST):
            note = _wait_words(waiting.get(stage.id, 0))
            if self.columns[at].note != note:
                self.columns[at] = replace(self.columns[at], note=note)
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, at, at)

    def stage_at(self, column: int) -> StageRow | None:
        """The stage of a column; None under name and unit."""
        at = column - FIRST
        return self.stages[at] if 0 <= at < len(self.stages) else None

    def cell_at(self, index: Index) -> StageCell | None:
        """What came of the stage under ``index``."""
        row, stage = self.row_at(index), self.stage_at(index.column())
        return None if row is None or stage is None else row.result(stage.id)

    def why_shut(self, index: Index) -> Rejected | None:
        """Why nothing can be typed here; None where it can."""
        row, stage = self.row_at(index), self.stage_at(index.column())
        return None if row is None or stage is None else why_shut(row, stage, self.stages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the open cells be typed."""
        can = super().flags(index)
        shut = self.stage_at(index.column()) is None or self.why_shut(index) is not None
        return can & ~Qt.ItemFlag.ItemIsEditable if shut else can

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for a cell; a shut one lies on locked ground and says why in its tip."""
        if role == LOCKED:
            return self.why_shut(index) is not None and self.cell_at(index) is None
        if role == Qt.ItemDataRole.EditRole:
            cell, stage = self.cell_at(index), self.stage_at(index.column())
            return shown(cell, stage) if stage is not None else super().data(index, role)
        return super().data(index, role)

    def write(self, cells: Mapping[tuple[int, int], str]) -> bool:
        """Store texts in cells, all or none, and tell why not."""
        writes: list[ResultWrite] = []
        for (at, column), text in cells.items():
            stage = self.stage_at(column)
            if stage is None or at >= len(self.rows):
                continue
            row = self.rows[at]
            seen = shown(row.result(stage.id), stage)
            if text.strip() != seen and text.strip() != WAIT:
                writes.append(ResultWrite(row.id, stage.id, text.strip(), seen=seen))
        try:
            if writes:
                self._store_writes(tuple(writes))
        except Rejected as refusal:
            self.refused.emit(sentence(refusal))
            return False
        self.refused.emit("")
        return True


class StageTable(EditTable):
    """The table on screen; ``stood()`` at another cell, ``shut(sentence)`` when a shut one is typed into."""

    stood = Signal()
    shut = Signal(str)

    def __init__(self, model: StageRows, memory: Memory) -> None:
        super().__init__(model, "selection.stages", memory)
        self.grid = model
        self.setAccessibleName(tr("Results of the stages"))

    def place(self) -> tuple[CandidateRow, StageRow] | None:
        """The candidate and the stage one stands on."""
        at = self.currentIndex()
        row, stage = self.grid.row_at(at), self.grid.stage_at(at.column())
        return None if row is None or stage is None else (row, stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why a shut cell takes nothing."""
        typed = event.text().strip() and event.text().isprintable() and not event.modifiers() & COMMANDS
        if typed or event.key() == Qt.Key.Key_F2:
            why = self.grid.why_shut(self.currentIndex())
            if why is not None:
                self.shut.emit(sentence(why))
                return
        super().keyPressEvent(event)

    def _block(self) -> str:
        """The chosen block as Excel takes it: an open cell without a result is an empty one."""
        lines: dict[int, list[str]] = {}
        for each in sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column())):
            text = str(each.data(Qt.ItemDataRole.EditRole) or "")
            lines.setdefault(each.row(), []).append(text)
        return "\n".join("\t".join(line) for line in lines.values())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell the page at each cell, not only at another row."""
        super().currentChanged(current, previous)
        self.stood.emit()

    def stand_first(self) -> None:
        """Stand on the first open cell of the list."""
        for at in range(self.grid.rowCount()):
            for column in range(FIRST, self.grid.columnCount()):
                index = self.grid.index(at, column)
                if self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable and self.grid.cell_at(index) is None:
                    self.setCurrentIndex(index)
                    self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
                    return
        if self.grid.rowCount() and self.grid.columnCount() > FIRST:
            self.setCurrentIndex(self.grid.index(0, FIRST))


def why_shut(row: CandidateRow, stage: StageRow, stages: Sequence[StageRow]) -> Rejected | None:
    """Why a stage is not open to a candidate, in the words the desk refuses with."""
    name = f"{row.name.surname} {row.name.given}"
    if row.outcome != Outcome.RUNNING:
        return Rejected("candidate-decided", name=name, outcome=row.outcome)
    for former in stages:
        if former.id == stage.id:
            return None
        cell = row.result(former.id)
        if cell is None or cell.state not in BEYOND:
            return Rejected("candidate-stage-closed", name=name, stage=stage.title, former=former.title)
    return None


def shown(cell: StageCell | None, stage: StageRow) -> str:
    """A result as it is typed; nothing where there is none."""
    return "" if cell is None else show_result(Result(cell.state, cell.points), stage.kind)


def _unused(row: CandidateRow, _text: str) -> CandidateRow:
    """Mark a column as one that is typed; ``StageRows.write`` does the writing itself."""
    return row


def _columns(stages: Sequence[StageRow], waiting: Mapping[int, int]) -> list[Column[CandidateRow]]:
    made: list[Column[CandidateRow]] = [
        rows.name("name", tr("Candidate"), name_parts, width=170),
        rows.text("unit", tr("Unit"), unit_words, width=140, quiet=True, tip=lambda row: row.unit),
    ]
    made += [_stage_column(stage, stages, waiting.get(stage.id, 0)) for stage in stages]
    return [replace(each, order=None) for each in made]


def _stage_column(stage: StageRow, stages: Sequence[StageRow], waiting: int) -> Column[CandidateRow]:
    def words(row: CandidateRow) -> str:
        text = shown(row.result(stage.id), stage)
        return text or (WAIT if why_shut(row, stage, stages) is None else "")

    def look(row: CandidateRow) -> Look:
        cell = row.result(stage.id)
        return QUIET if cell is None else LOOKS.get(cell.state, PLAIN)

    def tip(row: CandidateRow) -> str:
        cell, why = row.result(stage.id), why_shut(row, stage, stages)
        if cell is not None:
            return cell.ground
        return sentence(why) if why is not None else stage.title

    made = rows.text(f"stage{stage.id}", stage_name(stage), words, width=112, look=look, tip=tip)
    return replace(made, note=_wait_words(waiting))


def _wait_words(count: int) -> str:
    return tr("%n waiting", count) if count else "—"
