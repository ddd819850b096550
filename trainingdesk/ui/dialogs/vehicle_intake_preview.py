"""The preview of a list of cars: every row with what will be stored, and the questions it waits for."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from trainingdesk.services.vehicle_intake_rows import Action, Question, VehiclePlan
from trainingdesk.ui.dialogs.vehicle_intake_details import Acts, Details, choices
from trainingdesk.ui.dialogs.vehicle_intake_shown import (
    LOOKS,
    Shown,
    preview_columns,
    shown_lines,
    state_words,
)
from trainingdesk.ui.kit.buttons import Button, Choice
from trainingdesk.ui.kit.labels import label, panel
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import MEDIUM, theme
from trainingdesk.words import tr

REMARKS = "remarks"
ORDER = (Action.DOUBTFUL, Action.CHANGE, Action.NEW, Action.KNOWN, Action.DUPLICATE, Action.SKIPPED)


class VehiclePreview(QWidget):
    """The list with its filters, the details of the current row, and the likely answers all at once.

    ``decided(answer by question key)``: «» takes an answer back. ``accepted(key, yes)``: a difference.
    ``agreed()``: import. ``find`` offers communities as one types.
    """

    decided = Signal(object)
    accepted = Signal(str, bool)
    agreed = Signal()

    def __init__(self, memory: Memory | None, find: Callable[[str], list[Option]]) -> None:
        super().__init__()
        px = theme().px
        self._lines: list[Shown] = []
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
        self.details = Details(Acts(self._answer_one, self.accepted.emit, find))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([px(930), px(350)])
        column.addWidget(split, 1)
        foot = panel("win")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, px(8), 0, 0)
        self.counts = label("", weight=MEDIUM, wrap=True)
        self.likely = Button(tr("Take the likely answers"))
        self.likely.clicked.connect(self._take_likely)
        row.addWidget(self.counts, 1)
        row.addWidget(self.likely)
        column.addWidget(foot)
        self.table.current.connect(self._describe)
        self.table.opened.connect(lambda _row: self.agreed.emit())

    def show_plan(self, plan: VehiclePlan) -> None:
        """Show what the import would do, with the answers given so far."""
        first = not self._lines
        self._lines = shown_lines(plan)
        self._show_choices()
        self._show_rows()
        self.counts.setText(counts_words(plan))
        likely = [each for each in plan.waiting if each.suggested]
        self.likely.setText(tr("Take %n likely answers", n=len(likely)))
        self.likely.setVisible(bool(likely))
        if first:
            self._next_doubt()

    # --- the list ---

    def _show_choices(self) -> None:
        states = Counter(line.state for line in self._lines)
        offered = [Choice("", tr("All"), len(self._lines))]
        for state in ORDER:
            if states[state]:
                look = LOOKS[state] if state in {Action.DOUBTFUL, Action.CHANGE} else Look()
                said = state_words(state)
                offered.append(Choice(state, said[:1].upper() + said[1:], states[state], look))
        self.by_state.set_choices(offered)
        remarks = sum(bool(line.remarks) for line in self._lines)
        eye = Choice(REMARKS, tr("Remarks"), remarks, Look("ink", "triangle-alert", "amb"))
        if not remarks:
            self.by_eye.key = ""
        self.by_eye.set_choices([eye] * bool(remarks))
        self.by_eye.setVisible(bool(remarks))

    def _show_rows(self, *_ignored: object) -> None:
        state, eye = self.by_state.key, self.by_eye.key
        shown = [
            line
            for line in self._lines
            if (not state or line.state == state) and (eye != REMARKS or line.remarks)
        ]
        self.model.set_rows(shown)
        self.filters.set_shown(len(shown), len(self._lines))
        if not self.table.currentIndex().isValid() and shown:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._describe(self.table.row())

    def _describe(self, line: Shown | None) -> None:
        self.details.show_line(line)

    def _next_doubt(self) -> None:
        """Go to the next row that waits for an answer, if there is one."""
        here = self.table.currentIndex().row()
        waiting = [at for at, line in enumerate(self.model.rows) if line.waiting]
        if waiting:
            at = next((at for at in waiting if at > here), waiting[0])
            self.table.go_to(self.model.rows[at].key)

    # --- answers ---

    def press(self, digit: int) -> None:
        """Answer by a digit the question the current row waits for, and the like of the chosen rows.

        0 takes the answers of those rows back.
        """
        here = self.table.row()
        lines = [line for line in (self.table.chosen() or [here]) if line is not None]
        if here is None:
            return
        if digit == 0:
            self._give({each.key: "" for line in lines for each in line.asked if each.given})
            return
        first = next(iter(here.waiting), None)
        if first is None or digit > len(choices(first)):
            return
        answer = choices(first)[digit - 1].key
        # One digit gives one answer: to the like questions of the other rows only where they have it too.
        like = [each for line in lines for each in line.waiting if each.asked is first.asked]
        self._give(
            {each.key: answer for each in like if answer in {offered.key for offered in choices(each)}}
        )

    def _answer_one(self, question: Question, answer: str) -> None:
        self._give({question.key: answer})

    def _take_likely(self) -> None:
        """Answer every question that has a likely answer with it."""
        self._give(
            {each.key: each.suggested for line in self._lines for each in line.waiting if each.suggested}
        )

    def _give(self, answers: dict[str, str]) -> None:
        """Give answers, and go to the next row that waits for one."""
        if answers:
            self.decided.emit(answers)
            here = self.table.row()
            if any(answers.values()) and (here is None or not here.waiting):
                self._next_doubt()


class _List(Table):
    """The rows; digits answer, Enter imports."""

    def __init__(self, step: VehiclePreview, memory: Memory | None) -> None:
        super().__init__(step.model, "vehicles.intake", memory)
        self._step = step
        self.setAccessibleName(tr("What will be imported"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers, 0 takes the answer back."""
        digit = event.key() - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= digit <= 9:  # noqa: PLR2004 - the ten digits
            self._step.press(digit)
            return
        super().keyPressEvent(event)


def counts_words(plan: VehiclePlan) -> str:
    """«26 нових · 2 зауваження»: only what there is."""
    told: tuple[tuple[int, Callable[[int], str]], ...] = (
        (len(plan.of(Action.NEW)), lambda n: tr("%n cars to be added", n=n)),
        (len(plan.of(Action.KNOWN)), lambda n: tr("%n cars here already", n=n)),
        (len(plan.of(Action.CHANGE)), lambda n: tr("%n cars with a change", n=n)),
        (len(plan.of(Action.DUPLICATE)), lambda n: tr("%n repeated rows", n=n)),
        (len(plan.of(Action.DOUBTFUL)) + len(plan.unread), lambda n: tr("%n doubtful rows", n=n)),
        (len(plan.waiting), lambda n: tr("%n questions", n=n)),
        (len(plan.of(Action.SKIPPED)), lambda n: tr("%n rows left out", n=n)),
        (len(plan.complaints), lambda n: tr("%n remarks", n=n)),
        (sum(len(row.line.corrections) for row in plan.rows), lambda n: tr("%n values put right", n=n)),
    )
    return " · ".join(words(n) for n, words in told if n)
