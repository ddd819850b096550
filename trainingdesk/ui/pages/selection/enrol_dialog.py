"""Enrolment: into which cohort, on which day; who is passed over and why is said before anything is done."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.decisions import Skipped
from trainingdesk.services.enrol_plan import EnrolPlan
from trainingdesk.services.enrolling import EnrolRecommended
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.paint import EYE_STATE
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import sentence, tr


class EnrolQuestion(Question):
    """Asks where the ready ones of a plan are enrolled; ``cohort`` is the one they went to."""

    def __init__(self, parent: QWidget, workspace: Workspace, campaign: CampaignRow, plan: EnrolPlan) -> None:
        super().__init__(
            parent,
            tr("Enrol %n candidates into a cohort", len(plan.ready)),
            tr("They become listeners; the whole application stays behind the person."),
            yes=tr("Enrol"),
        )
        self.cohort: int | None = None
        self._workspace, self._campaign, self._plan = workspace, campaign, plan
        self.form = Form()
        options = [
            (each.id, f"{each.code} · {each.title}" if each.title else each.code)
            for each in workspace.query(cohorts)
        ]
        chosen = campaign.cohort_id if campaign.cohort_id is not None else workspace.cohort
        self.form.choice("cohort", tr("Cohort"), options, chosen)
        self.form.date("on", tr("Date"), dt.date.today())  # noqa: DTZ011 - the office's own day
        self.column.insertWidget(self.column.count() - 1, self.form)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        if plan.skipped:
            self._list_skipped()
        self.column.insertWidget(self.column.count() - 1, self.refused)
        self.yes.setEnabled(bool(plan.ready) and bool(options))
        self.widen(620)
        if not options:
            self._refuse(tr("There is no cohort yet. Open one on the page of cohorts."))
        self.form.fields["cohort"].setFocus()

    def _list_skipped(self) -> None:
        words = tr("%n are passed over", len(self._plan.skipped))
        self.column.insertWidget(self.column.count() - 1, caption(words, tone="amb", weight=600))
        model: RowsModel[Skipped] = RowsModel(
            [
                rows.state("name", tr("Candidate"), lambda r: r.name, lambda _r: EYE_STATE, width=180),
                rows.text(
                    "why", tr("Why"), lambda r: sentence(r.why), stretch=True, quiet=True,
                    tip=lambda r: sentence(r.why),
                ),
            ],
            key=lambda row: row.candidate,
        )  # fmt: skip
        model.set_rows(self._plan.skipped)
        self.skipped = Table(model, "selection.skipped")
        self.skipped.setAccessibleName(words)
        self.skipped.setMinimumHeight(theme().px(150))
        self.column.insertWidget(self.column.count() - 1, self.skipped, 1)

    def _refuse(self, why: str) -> None:
        self.refused.setText(why)
        self.refused.show()

    def try_accept(self) -> None:
        """Enrol the ready ones; a refusal stays on screen."""
        try:
            values = self.form.values()
            if values["on"] is None:
                raise Rejected("change-date-missing", field="on")  # noqa: TRY301 - said like any other
            self._workspace.perform(
                EnrolRecommended(self._campaign.id, values["on"], values["cohort"], self._plan.ready),
                self._said(),
            )
        except Rejected as refusal:
            field = str(refusal.facts.get("field", ""))
            if field in self.form.fields:
                self.form.complain_of(field, refusal)
            else:
                self._refuse(sentence(refusal))
            return
        self.cohort = values["cohort"]
        self.accept()

    def _said(self) -> str:
        """What the strip says: how many, and how many were passed over."""
        words = tr("%n candidates enrolled", len(self._plan.ready))
        if not self._plan.skipped:
            return words
        return f"{words} · {tr('%n passed over', len(self._plan.skipped))}"
