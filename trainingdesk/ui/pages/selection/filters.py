"""What narrows the list of candidates: words, the stage waited for or the outcome, the unit, a count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal

from trainingdesk.services.campaigns import StageRow
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.pages.selection.words import OUTCOMES, outcome_words, stage_name, waits_words
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

ALL = "all"
WAITS, ENDED = "waits", "ended"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the filters ask for; ``these`` are the rows behind a count, None when all are meant."""

    words: str = ""
    waiting_for: int | None = None
    outcome: str | None = None
    unit: int | None = None
    these: tuple[int, ...] | None = None

    def query(self) -> dict[str, Any]:
        """The arguments of ``services.candidates.candidates`` beside the words."""
        return {"waiting_for": self.waiting_for, "outcome": self.outcome, "unit": self.unit}

    @property
    def narrowed(self) -> bool:
        """Whether less than the whole list is asked for."""
        return bool(self.words.strip()) or any(
            each is not None for each in (self.waiting_for, self.outcome, self.unit, self.these)
        )


class CandidateFilters(FilterRow):
    """The row above the list; ``changed()`` whenever another list is asked for."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(under_belt=True)
        px = theme().px
        self._loading = False
        self._these: tuple[int, ...] | None = None
        self.search.setPlaceholderText(tr("Any part of any name"))
        self.search.setFixedWidth(px(200))
        self.search.show()
        self.search.textChanged.connect(self._tell)
        self.state = Combo()
        self.state.setAccessibleName(tr("Waiting for what"))
        self.state.setFixedWidth(px(190))
        self.state.currentIndexChanged.connect(self._tell)
        self.unit = Combo()
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.setFixedWidth(px(190))
        self.unit.currentIndexChanged.connect(self._tell)
        self.behind = Button("", "x")
        self.behind.setToolTip(tr("Show all candidates again"))
        self.behind.clicked.connect(self.clear)
        for part in (self.state, self.unit, self.behind):
            self.add(part)
        self.set_stages(())
        self.set_units(())
        self.behind.hide()

    def set_stages(self, stages: Sequence[StageRow]) -> None:
        """Offer the stages of the campaign and the outcomes; what is chosen stays chosen."""
        self._fill(
            self.state,
            [
                (ALL, tr("All states")),
                *((f"{WAITS}{each.id}", waits_words(stage_name(each))) for each in stages),
                *((f"{ENDED}{each}", outcome_words(each)) for each in OUTCOMES),
            ],
        )  # fmt: skip

    def set_units(self, units: Sequence[tuple[int, str]]) -> None:
        """Offer the units that sent somebody."""
        self._fill(self.unit, [(ALL, tr("All units")), *units])

    def _fill(self, combo: Combo, options: Sequence[tuple[Any, str]]) -> None:
        kept = combo.currentData()
        if [(combo.itemData(at), combo.itemText(at)) for at in range(combo.count())] == list(options):
            return
        self._loading = True
        combo.clear()
        for value, words in options:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(combo.findData(kept), 0))
        self._loading = False

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        state, unit = str(self.state.currentData() or ALL), self.unit.currentData()
        return Wanted(
            self.search.text(),
            int(state.removeprefix(WAITS)) if state.startswith(WAITS) else None,
            state.removeprefix(ENDED) if state.startswith(ENDED) else None,
            None if unit in {ALL, None} else int(unit),
            self._these,
        )

    def show_waiting(self, stage: int) -> None:
        """Narrow to who waits for a stage."""
        self.clear()
        self.state.setCurrentIndex(max(self.state.findData(f"{WAITS}{stage}"), 0))

    def show_outcome(self, outcome: str) -> None:
        """Narrow to an outcome."""
        self.clear()
        self.state.setCurrentIndex(max(self.state.findData(f"{ENDED}{outcome}"), 0))

    def show_these(self, label: str, these: Sequence[int]) -> None:
        """Narrow to the rows behind a count; a button says which and takes the narrowing away."""
        self._empty()
        self._these = tuple(these)
        self.behind.setText(label)
        self.behind.setAccessibleName(tr("Show all candidates again"))
        self.behind.show()
        self.behind.updateGeometry()
        self.changed.emit()

    def clear(self) -> None:
        """Ask for everybody."""
        self._empty()
        self.changed.emit()

    def _empty(self) -> None:
        self._loading = True
        self.search.clear()
        self.state.setCurrentIndex(0)
        self.unit.setCurrentIndex(0)
        self._these = None
        self.behind.hide()
        self._loading = False

    def _tell(self, *_ignored: object) -> None:
        if not self._loading:
            self.changed.emit()
