"""Changing a curriculum: titles, credits, the grid of disciplines, outcomes, and whether it is confirmed."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.programmes import ProgrammeRow, SaveProgramme
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.controls import Tick
from trainingdesk.ui.kit.disciplines import credit_tenths, credits_text, outcome_lines
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.pages.cohorts.programme_grid import ProgrammeGrid
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import sentence, tr


class ProgrammeQuestion(Question):
    """The whole programme in one form; ``stored`` is the edition that holds the change."""

    def __init__(self, parent: QWidget, workspace: Workspace, row: ProgrammeRow) -> None:
        super().__init__(
            parent,
            tr("Curriculum «{title}», edition {edition}").format(title=row.title_uk, edition=row.edition),
            tr("Once certificates rest on an edition, a change is stored as the next one."),
            yes=tr("Store"),
        )
        self.stored: int | None = None
        self._workspace, self._row = workspace, row
        self.widen(1200)
        self.form = Form()
        self.form.text("title_uk", tr("Title in Ukrainian"), row.title_uk, longest=300)
        self.form.text("title_en", tr("Title in English"), row.title_en, longest=300)
        self.form.text("credits", tr("ECTS credits"), credits_text(row.credits), longest=5)
        self.grid = ProgrammeGrid(row.disciplines)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        self.grid.refused.connect(self._say)
        self.outcomes_uk, self.outcomes_en = QPlainTextEdit(), QPlainTextEdit()
        self.confirmed = Tick(tr("Confirmed: take the mark «example» off the screen and the papers"))
        self.confirmed.setChecked(row.confirmed)
        self._lay(row)
        self.grid.setFocus()

    def _lay(self, row: ProgrammeRow) -> None:
        px = theme().px
        self.column.setSpacing(px(8))
        disciplines = QHBoxLayout()
        disciplines.addWidget(caption(tr("Disciplines"), tone="ink", weight=SEMIBOLD), 1)
        for text, icon, act in (
            (tr("Add a discipline"), "plus", self.grid.add_row),
            (tr("Take the discipline away"), "trash-2", self.grid.drop_row),
        ):
            button = Button(text, icon)
            button.clicked.connect(act)
            disciplines.addWidget(button)
        self.grid.setMinimumHeight(px(34 + 30 * 6))
        outcomes = QHBoxLayout()
        outcomes.setSpacing(px(16))
        ours, theirs = outcome_lines(row.outcomes)
        for title, field, lines in (
            (tr("Learning outcomes, one a line"), self.outcomes_uk, ours),
            (tr("The same in English"), self.outcomes_en, theirs),
        ):
            side = QVBoxLayout()
            side.addWidget(caption(title, tone="ink", weight=SEMIBOLD))
            field.setPlainText(lines)
            field.setTabChangesFocus(True)
            field.setAccessibleName(title)
            field.setMinimumHeight(px(72))
            side.addWidget(field)
            outcomes.addLayout(side, 1)
        last = self.column.count() - 1
        self.column.insertWidget(last, self.form)
        self.column.insertLayout(last + 1, disciplines)
        self.column.insertWidget(last + 2, self.grid)
        self.column.insertLayout(last + 3, outcomes)
        self.column.insertWidget(last + 4, self.confirmed)
        self.column.insertWidget(last + 5, self.refused)

    def try_accept(self) -> None:
        """Store the programme; a refusal stays on screen."""
        self.grid.finish()
        try:
            values = self.form.values()
            changed = replace(
                self._row,
                title_uk=values["title_uk"],
                title_en=values["title_en"],
                credits=credit_tenths(values["credits"]),
                confirmed=self.confirmed.isChecked(),
                disciplines=self.grid.disciplines(),
                outcomes=_pairs(self.outcomes_uk.toPlainText(), self.outcomes_en.toPlainText()),
            )
            if changed != self._row:
                self.stored = self._workspace.perform(SaveProgramme(changed))
        except Rejected as refusal:
            self._say(sentence(refusal))
            return
        self.accept()

    def _say(self, text: str) -> None:
        self.refused.setText(text)
        self.refused.setVisible(bool(text))


def _pairs(uk: str, en: str) -> tuple[tuple[str, str], ...]:
    """Outcomes line by line, each with the English line of the same number."""
    ours = [line.strip() for line in uk.splitlines() if line.strip()]
    theirs = [line.strip() for line in en.splitlines() if line.strip()]
    return tuple((line, theirs[at] if at < len(theirs) else "") for at, line in enumerate(ours))
