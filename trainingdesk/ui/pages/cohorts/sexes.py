"""The bulk question about sex: every proposal is listed, and only what a person confirms is stored."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.people import Sex
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.listener_changes import ConfirmSexes, SexProposal
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.paint import DONE, QUIET, Look
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import sentence, tr


@dataclass(frozen=True, slots=True)
class Line:
    """One proposal, and whether it is to be stored."""

    proposal: SexProposal
    taken: bool = True


class ConfirmSexesQuestion(Question):
    """The list with its answer: Space leaves a line out, Enter confirms the rest."""

    def __init__(self, parent: QWidget, workspace: Workspace, proposed: list[SexProposal]) -> None:
        count = len(proposed)
        super().__init__(
            parent,
            tr("Confirm the sex by the patronymic for %n people?", n=count),
            tr("Nothing is stored until you confirm. Space leaves a line out."),
            yes=tr("Confirm"),
        )
        self._workspace = workspace
        self.lines = [Line(each) for each in proposed]
        self.model: RowsModel[Line] = RowsModel(_columns(), key=lambda line: line.proposal.person)
        self.table = _List(self)
        self.table.setMinimumHeight(theme().px(240))
        self.widen(600)
        self.column.insertWidget(self.column.count() - 1, self.table)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        self.column.insertWidget(self.column.count() - 1, self.refused)
        self._show()
        self.table.setFocus()

    def turn(self) -> None:
        """Leave the chosen lines out, or take them in again."""
        lines = self.table.chosen() or [self.table.row()]
        chosen = {line.proposal.person for line in lines if line is not None}
        taken = not all(line.taken for line in self.lines if line.proposal.person in chosen)
        self.lines = [
            replace(line, taken=taken) if line.proposal.person in chosen else line for line in self.lines
        ]
        self._show()

    def try_accept(self) -> None:
        """Store what is taken."""
        taken = tuple((line.proposal.person, line.proposal.sex.value) for line in self.lines if line.taken)
        try:
            self._workspace.perform(ConfirmSexes(taken))
        except Rejected as refusal:
            self.refused.setText(sentence(refusal))
            self.refused.show()
            return
        self.accept()

    def _show(self) -> None:
        self.model.set_rows(self.lines)
        taken = sum(line.taken for line in self.lines)
        self.yes.setText(tr("Confirm for %n people", n=taken))
        self.yes.setEnabled(taken > 0)


class _List(Table):
    """The proposals; Space and Enter answer."""

    def __init__(self, question: ConfirmSexesQuestion) -> None:
        super().__init__(question.model, "cohorts.sexes")
        self._question = question
        self.setAccessibleName(tr("Proposals"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space leaves out, Enter confirms."""
        if event.key() == Qt.Key.Key_Space:
            self._question.turn()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._question.yes.click()
        else:
            super().keyPressEvent(event)


def _columns() -> list[Column[Line]]:
    return [
        rows.name(
            "who",
            tr("Listener"),
            lambda line: (
                line.proposal.name.surname,
                line.proposal.name.given,
                line.proposal.name.patronymic,
            ),
        ),
        rows.state("sex", tr("Sex"), _words, _look, width=170),
    ]


def _words(line: Line) -> str:
    if not line.taken:
        return tr("leave unknown")
    return tr("female") if line.proposal.sex is Sex.FEMALE else tr("male")


def _look(line: Line) -> Look:
    return DONE if line.taken else QUIET
