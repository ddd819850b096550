"""Freezing the ranking as minutes: number, date, commission; beside them the paper as it will be printed."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.services.protocols import FreezeRanking, MemberDraft
from trainingdesk.services.ranking import ProtocolRow
from trainingdesk.services.selection_papers import draft_protocol_pdf
from trainingdesk.ui.dialogs.found import people_found
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.preview import PdfPreview
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date, sentence, tr

CHAIR, MEMBER, SECRETARY = "chair", "member", "secretary"
LOOK_AFTER = 400  # ms without a letter
ROLES = (CHAIR, MEMBER, MEMBER, MEMBER, MEMBER, SECRETARY)
FORM, PAPER = 420, 420


class FreezeQuestion(Question):
    """Asks for minutes; ``frozen`` is their key then. What is shown is what will be stored."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, campaign: CampaignRow, former: ProtocolRow | None
    ) -> None:
        detail = tr("Frozen minutes are final: later changes are flagged, and later minutes put them right.")
        if former is not None:
            detail = tr("They put right minutes № {number} of {date}, which stay as they are.").format(
                number=former.number, date=date(former.held_on)
            )
        super().__init__(parent, tr("Freeze the ranking as minutes"), detail, yes=tr("Freeze"))
        self.frozen: int | None = None
        self._workspace, self._campaign, self._former = workspace, campaign, former
        self.form = self._form()
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setWidget(self.form)
        side.setMinimumWidth(theme().px(FORM) // 2)
        self.preview = PdfPreview()
        self.preview.setMinimumWidth(theme().px(PAPER) // 2)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(16))
        row.addWidget(side, 1)
        row.addWidget(self.preview, 1)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        self.column.insertWidget(self.column.count() - 1, middle, 1)
        self.column.insertWidget(self.column.count() - 1, self.refused)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        self.form.changed.connect(self._soon.start)
        self.widen(FORM + PAPER + 80)
        self.setMinimumHeight(min(theme().px(640), parent.window().height() - theme().px(40)))
        self.look()
        self.form.fields["number"].setFocus()

    def _form(self) -> Form:
        form = Form()
        form.text("number", tr("Minutes №"), longest=40)
        form.date("held_on", tr("Date"), dt.date.today())  # noqa: DTZ011 - the office's own day
        form.text("city", tr("City"), hint=tr("as in the institution’s record"), longest=60)
        if self._former is not None:
            form.text("reason", tr("Reason of the change"), longest=300)
        form.section(tr("Commission"))
        names = {CHAIR: tr("Chair"), MEMBER: tr("Member"), SECRETARY: tr("Secretary, without a vote")}
        for at, role in enumerate(ROLES):
            form.picker(f"who{at}", names[role], people_found(self._workspace))
            form.text(f"from{at}", tr("represents"), longest=200)
        return form

    def _command(self) -> FreezeRanking:
        values: dict[str, Any] = self.form.values()
        members = tuple(
            MemberDraft(values[f"who{at}"], role, values[f"from{at}"])
            for at, role in enumerate(ROLES)
            if values[f"who{at}"] is not None
        )
        if values["held_on"] is None:
            raise Rejected("change-date-missing", field="held_on")
        return FreezeRanking(
            self._campaign.id, values["number"], values["held_on"], members,
            dt.datetime.now(dt.UTC), self._workspace.operator, values["city"], values.get("reason", ""),
        )  # fmt: skip

    def look(self) -> None:
        """Show the paper as it would be printed now."""
        self._soon.stop()
        try:
            self.preview.show_pdf(self._workspace.query(draft_protocol_pdf, self._command()))
        except Rejected:  # half typed; it is told when the form is sent
            self.preview.clear()

    def try_accept(self) -> None:
        """Freeze; a refusal stays on screen."""
        self.form.forgive()
        try:
            self.frozen = self._workspace.perform(self._command())
        except Rejected as refusal:
            field = {"members": "who0"}.get(
                str(refusal.facts.get("field", "")), str(refusal.facts.get("field", ""))
            )
            if field in self.form.fields:
                self.form.complain_of(field, refusal)
                return
            self.refused.setText(sentence(refusal))
            self.refused.show()
            return
        self.accept()
