"""The third step of an intake: every row with what will be stored, and the answers it waits for."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from trainingdesk.services.intake_plan import IntakePlan
from trainingdesk.services.intake_rows import Action
from trainingdesk.ui.dialogs.intake_details import NEW, SAME, SKIP, Answers, Details
from trainingdesk.ui.dialogs.intake_shown import (
    LOOKS,
    NOBODY,
    Shown,
    preview_columns,
    shown_lines,
    state_words,
)
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.controls import Tick
from trainingdesk.ui.kit.labels import label, panel
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import MEDIUM, theme
from trainingdesk.words import tr

REMARKS, MENDED = "remarks", "mended"
ORDER = (Action.DOUBTFUL, Action.CHANGE, Action.NEW, Action.KNOWN, Action.DUPLICATE, Action.SKIPPED, NOBODY)
KEYS = {Qt.Key.Key_1: SAME, Qt.Key.Key_2: NEW, Qt.Key.Key_3: SKIP, Qt.Key.Key_0: ""}


class PreviewStep(QWidget):
    """The list with its filters, the details of the current row, and the two questions about all.

    ``decided(decision by row key)``: who these rows are («» takes an answer back).
    ``accepted(row key, date)``: from when an offered change holds. ``trusted(bool)``: the sex by the
    patronymic. ``agreed()``: import.
    """

    decided = Signal(object)
    accepted = Signal(str, object)
    trusted = Signal(bool)
    agreed = Signal()

    def __init__(self, memory: Memory | None) -> None:
        super().__init__()
        px = theme().px
        self._lines: list[Shown] = []
        self._decisions: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filters = FilterRow(under_belt=True)
        self.by_state = self.filters.segmented(tr("State"))
        self.by_eye = self.filters.segmented(tr("Needs an eye"), loose=True)
        self.by_state.chosen.connect(self._show_rows)
        self.by_eye.chosen.connect(self._show_rows)
        column.addWidget(self.filters)
        self.model: RowsModel[Shown] = RowsModel(preview_columns(), key=lambda line: line.key)
        self.table = _List(self, memory)
        self.details = Details(Answers(self._decide, self._accept, self._go_to))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([px(950), px(330)])
        column.addWidget(split, 1)
        foot = panel("win")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, px(8), 0, 0)
        self.counts = label("", weight=MEDIUM, wrap=True)
        self.trust = Tick()
        self.trust.toggled.connect(self.trusted)
        row.addWidget(self.counts, 1)
        row.addWidget(self.trust)
        column.addWidget(foot)
        self.table.current.connect(self._describe)
        self.table.opened.connect(lambda _row: self.agreed.emit())

    def show_plan(self, plan: IntakePlan, decisions: Mapping[str, str]) -> None:
        """Show what the import would do, with the answers given so far."""
        first = not self._lines
        self._lines, self._decisions = shown_lines(plan), dict(decisions)
        self._show_choices()
        self._show_rows()
        self.counts.setText(counts_words(plan))
        untold = sum(
            row.enrols and bool(row.suggested_sex) and (not row.new.sex or plan.trust_patronymics)
            for row in plan.rows
            if not row.new.sex or any(each.code == "sex-from-patronymic" for each in row.corrections)
        )
        self.trust.setVisible(bool(untold))
        self.trust.setText(tr("I confirm the sex of %n people by the patronymic", n=untold))
        if first:
            self._begin()

    # --- the list ---

    def _show_choices(self) -> None:
        states = Counter(line.state for line in self._lines)
        people = sum(line.state != NOBODY for line in self._lines)
        choices = [Choice("", tr("All"), people)]
        for state in ORDER:
            if states[state]:
                look = LOOKS[state] if state in {Action.DOUBTFUL, Action.CHANGE} else Look()
                said = state_words(state)
                choices.append(Choice(state, said[:1].upper() + said[1:], states[state], look))
        self.by_state.set_choices(choices)
        remarks = sum(bool(line.complaints) for line in self._lines)
        mended = sum(bool(line.mended) for line in self._lines)
        eyes = [Choice(REMARKS, tr("Remarks"), remarks, Look("ink", "triangle-alert", "amb"))] * bool(remarks)
        eyes += [Choice(MENDED, tr("Put right"), mended)] * bool(mended)
        if self.by_eye.key not in {each.key for each in eyes}:
            self.by_eye.key = ""
        self.by_eye.set_choices(eyes)
        self.by_eye.setVisible(bool(eyes))

    def _show_rows(self, *_ignored: object) -> None:
        state, eye = self.by_state.key, self.by_eye.key
        shown = [
            line
            for line in self._lines
            if (state == line.state or (not state and line.state != NOBODY))
            and (eye != REMARKS or line.complaints)
            and (eye != MENDED or line.mended)
        ]
        self.model.set_rows(shown)
        grouped = any(line.planned is not None and line.planned.group for line in self._lines)
        self.table.setColumnHidden(self.model.column_at("group"), not grouped)
        self.filters.set_shown(len(shown), len(self._lines))
        if not self.table.currentIndex().isValid() and shown:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._describe(self.table.row())

    def _describe(self, line: Shown | None) -> None:
        self.details.show_line(line, self._decisions.get(line.key, "") if line is not None else "")

    def _begin(self) -> None:
        """Begin where somebody must look: at a doubt, else at a remark, else at the first row."""
        self._next_doubt()
        here = self.table.row()
        if here is not None and here.state != Action.DOUBTFUL:
            key = next((line.key for line in self.model.rows if line.complaints), here.key)
            self.table.go_to(key)

    def _next_doubt(self) -> None:
        """Go to the next row that waits for an answer, if there is one."""
        here = self.table.currentIndex().row()
        waiting = [
            at
            for at, line in enumerate(self.model.rows)
            if line.state == Action.DOUBTFUL and line.planned is not None
        ]
        if waiting:
            at = next((at for at in waiting if at > here), waiting[0])
            self.table.go_to(self.model.rows[at].key)

    def _go_to(self, key: str) -> None:
        self.by_state.choose("")
        self.table.go_to(key)

    # --- answers ---

    def answer(self, decision: str) -> None:
        """Answer for the chosen rows: «same», «new», «skip», or «» to take an answer back."""
        lines = self.table.chosen() or [self.table.row()]
        self._answer([line for line in lines if line is not None and self._fits(line, decision)], decision)

    def _fits(self, line: Shown, decision: str) -> bool:
        row = line.planned
        if row is None:
            return False
        if decision == SAME:
            return bool(row.alternatives)
        return bool(decision) or line.key in self._decisions

    def _decide(self, line: Shown, decision: str) -> None:
        self._answer([line], decision)

    def _answer(self, lines: list[Shown], decision: str) -> None:
        """Give one answer about these rows, and go to the next row that waits for one."""
        if not lines:
            return
        waited = any(line.state == Action.DOUBTFUL for line in lines)
        self.decided.emit({line.key: decision for line in lines})
        if waited and decision:
            self._next_doubt()

    def _accept(self, line: Shown, since: object) -> None:
        self.accepted.emit(line.key, since)


class _List(Table):
    """The rows; digits answer, Enter imports."""

    def __init__(self, step: PreviewStep, memory: Memory | None) -> None:
        super().__init__(step.model, "intake.preview", memory)
        self._step = step
        self.setAccessibleName(tr("What will be imported"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 the same, 2 another, 3 skip, 0 take the answer back."""
        decision = KEYS.get(Qt.Key(event.key()))
        if decision is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step.answer(decision)
            return
        super().keyPressEvent(event)


def counts_words(plan: IntakePlan) -> str:
    """«84 нові · 1 дублікат · 2 зауваження»: only what there is."""
    doubtful = len(plan.of(Action.DOUBTFUL)) + len(plan.unread)
    remarks = sum(not each.doubtful for each in plan.complaints)
    mended = sum(bool(each.was) for row in plan.rows for each in row.corrections)
    told: tuple[tuple[int, Callable[[int], str]], ...] = (
        (len(plan.of(Action.NEW)), lambda n: tr("%n new people", n=n)),
        (len(plan.of(Action.KNOWN)), lambda n: tr("%n here already", n=n)),
        (len(plan.of(Action.CHANGE)), lambda n: tr("%n with a change", n=n)),
        (len(plan.of(Action.DUPLICATE)), lambda n: tr("%n duplicates", n=n)),
        (doubtful, lambda n: tr("%n doubtful", n=n)),
        (len(plan.of(Action.SKIPPED)), lambda n: tr("%n skipped", n=n)),
        (remarks, lambda n: tr("%n remarks", n=n)),
        (mended, lambda n: tr("%n values put right", n=n)),
    )
    return " · ".join(words(n) for n, words in told if n)
