"""The grid of disciplines in the form of a curriculum: typed freely, stored with the rest of the form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from trainingdesk.domain.grading import FormOfControl
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.ui.kit.disciplines import discipline_rows
from trainingdesk.ui.kit.editgrid import EditTable
from trainingdesk.words import tr


class ProgrammeGrid(EditTable):
    """The list of the settings, whose changes stay here until ``disciplines`` is asked."""

    refused = Signal(str)

    def __init__(self, disciplines: Sequence[DisciplineRow]) -> None:
        model = discipline_rows(self._keep)
        super().__init__(model, "cohorts.programme")
        model.refused.connect(self.refused)
        model.set_rows(disciplines)
        self._added = 0
        self.setAccessibleName(tr("Disciplines"))
        if disciplines:
            self.setCurrentIndex(model.index(0, 1))

    def disciplines(self) -> tuple[DisciplineRow, ...]:
        """Return the disciplines as they stand; those added here have no key yet."""
        return tuple(replace(each, id=max(each.id, 0)) for each in self.edits.rows)

    def add_row(self) -> None:
        """Add a discipline and go to its name."""
        self._added += 1
        at = len(self.edits.rows)
        made = DisciplineRow(-self._added, f"D{at + 1}", "", "", "", "", FormOfControl.POINTS)
        self._keep([*self.edits.rows, made])
        self.setCurrentIndex(self.edits.index(at, 1))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_row(self) -> None:
        """Take the current discipline away."""
        at = self.currentIndex().row()
        if at >= 0:
            self._keep([row for place, row in enumerate(self.edits.rows) if place != at])

    def _keep(self, disciplines: Sequence[DisciplineRow]) -> None:
        self.edits.set_rows(disciplines)
