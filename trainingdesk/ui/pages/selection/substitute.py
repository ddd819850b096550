"""Somebody goes instead of a candidate: the ground first, then who comes, recognised as when one is added."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.services.candidates import CandidateRow
from trainingdesk.services.letters import LetterRow, Substitute
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.pages.selection.candidate_add import AddQuestion
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date, tr


class SubstituteQuestion(AddQuestion):
    """Asks who goes instead, when and on what ground; ``added`` is the key of who comes in."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        campaign: CampaignRow,
        row: CandidateRow,
        letters: list[LetterRow],
    ) -> None:
        self._row, self._letters = row, letters
        super().__init__(
            parent, workspace, campaign, title=tr("Instead of {name}").format(name=row.name.full)
        )
        self.form.fields["ground"].setFocus()

    def begin(self, form: Form) -> None:
        """Ask the ground, the date and the letter before the person."""
        form.text("ground", tr("Ground"), hint=tr("report № 7 of 06.02.2021"), longest=300)
        form.date("on", tr("Date"), dt.date.today())  # noqa: DTZ011 - the office's own day
        options: list[tuple[int | None, str]] = [(None, tr("no letter"))]
        options += [(each.id, f"№ {each.number}, {date(each.received_on)}") for each in self._letters]
        form.choice("letter", tr("By the letter"), options)

    def words(self, *, shown: bool) -> str:
        """What the button says."""
        return tr("Put another person instead") if shown else tr("Put a new person instead")

    def for_new(self, values: dict[str, Any], apart: tuple[int, ...]) -> object:
        """The command that puts somebody new instead."""
        return Substitute(
            self._row.id, self._day(values), values["ground"], new=self.new(values),
            application=self.application(values), apart=apart, letter=values["letter"],
        )  # fmt: skip

    def for_known(self, values: dict[str, Any], person: int) -> object:
        """The command that puts somebody of the register instead."""
        return Substitute(
            self._row.id, self._day(values), values["ground"], person=person,
            application=self.application(values), letter=values["letter"],
        )  # fmt: skip

    @staticmethod
    def _day(values: dict[str, Any]) -> dt.date:
        day: dt.date | None = values["on"]
        if day is None:
            raise Rejected("change-date-missing", field="on")
        return day
