"""What can be done with candidates: each act with its key, and why it cannot be done now."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.selection import Outcome
from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.services.candidates import CandidateRow, candidate
from trainingdesk.services.enrol_plan import enrol_plan
from trainingdesk.services.enrolling import DraftCampaignOrder
from trainingdesk.services.letters import letters
from trainingdesk.ui.kit.act import Act, ActMenu
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.selection import candidate_forms
from trainingdesk.ui.pages.selection.candidate_add import AddQuestion
from trainingdesk.ui.pages.selection.enrol_dialog import EnrolQuestion
from trainingdesk.ui.pages.selection.filters import CandidateFilters
from trainingdesk.ui.pages.selection.substitute import SubstituteQuestion
from trainingdesk.words import tr


class Place(Protocol):
    """The part the acts belong to."""

    table: Table
    filters: CandidateFilters
    campaign: CampaignRow | None

    def row(self) -> CandidateRow | None:
        """Return the candidate one stands on."""

    def chosen(self) -> list[CandidateRow]:
        """Return the selected candidates."""

    def act(
        self, text: str, run: Callable[[], object], *, keys: str = "", icon: str = "",
        on_list: QWidget | None = None,
    ) -> Act:  # fmt: skip
        """Make an act of the part."""

    def go_to(self, target: object) -> None:
        """Stand on a candidate."""


class CandidateActs(QObject):
    """Makes the acts of the part and says why one cannot be done."""

    def __init__(self, part: Place, page: Page) -> None:
        super().__init__(page)
        self._part, self._page, self._workspace = part, page, page.workspace
        act = part.act
        self.add = act(tr("Add a candidate…"), self.add_candidate, keys="Ins / Ctrl+N", icon="user-plus")
        self._edit = act(tr("Application…"), self.edit, keys="F2", icon="pen-line")
        self._papers = act(tr("Documents…"), self.documents, keys="F5", icon="clipboard-check")
        self._community = act(tr("Word of the community…"), self.note_community, keys="F7", icon="map-pin")
        self._instead = act(tr("Put another instead…"), self.substitute, keys="F8", icon="users")
        self._withdraw = act(
            tr("Withdraw…"), self.withdraw, keys="Del", icon="user-minus", on_list=part.table
        )
        self._back = act(tr("Back into the selection…"), self.reinstate, icon="undo-2")
        self._enrol = act(tr("Enrol…"), self.enrol, keys="F9", icon="check")
        self._order = act(tr("Enrolment order…"), self.draft_order, keys="Ctrl+O", icon="file-text")
        of_one = [self._edit, self._papers, self._community, self._instead, self._withdraw, self._back]
        self.menu = ActMenu(tr("More"), [*of_one, self._enrol, self._order, self.add], "ellipsis")

    def buttons(self) -> list[QWidget]:
        """What stands in the page's head."""
        return [self.menu, self._enrol.button(), self.add.button(primary=True)]

    def foot(self) -> list[Act]:
        """What stands at the foot of the card."""
        return [self._edit, self._instead]

    def judge(self) -> None:
        """Say which can be done with the candidates one stands on."""
        row, chosen = self._part.row(), self._part.chosen()
        nobody = "" if row is not None else tr("Choose a candidate first.")
        for act in (self._edit, self._papers, self._community):
            act.why_not(nobody)
        gone = ""
        if row is not None and row.outcome == Outcome.ENROLLED:
            gone = tr("A listener leaves the cohort by an order, not the selection.")
        elif row is not None and row.outcome == Outcome.WITHDRAWN:
            gone = tr("The application is withdrawn already.")
        for act in (self._withdraw, self._instead):
            act.why_not(nobody or gone)
        lifted = [each for each in chosen if each.outcome not in {Outcome.RUNNING, Outcome.ENROLLED}]
        campaign = self._part.campaign
        outcomes = campaign.outcomes if campaign is not None else {}
        staged = campaign is not None and bool(campaign.stages)
        able = outcomes.get(Outcome.RECOMMENDED, 0) + (0 if staged else outcomes.get(Outcome.RUNNING, 0))
        self._enrol.why_not("" if able else tr("Nobody is recommended yet."))
        self._order.why_not("" if outcomes.get(Outcome.ENROLLED) else tr("Nobody is enrolled yet."))
        self._back.why_not(
            nobody
            or (
                ""
                if lifted
                else tr("Nobody chosen is out: the selection runs for them, or they are enrolled.")
            )
        )

    # --- doing ---

    def add_candidate(self) -> None:
        """Ask for a candidate, beginning with what was searched for, and stand on the card."""
        campaign = self._part.campaign
        if campaign is None:
            return
        question = AddQuestion(self._page, self._workspace, campaign, self._part.filters.search.text())
        question.exec()
        if question.added is not None:
            self._part.go_to(question.added)

    def edit(self) -> None:
        """Change the application."""
        row = self._part.row()
        if row is not None:
            known = self._workspace.query(candidate, row.id)
            candidate_forms.edit_application(self._page, self._workspace, known)

    def documents(self) -> None:
        """Change the check-list of documents."""
        row = self._part.row()
        if row is not None:
            known = self._workspace.query(candidate, row.id)
            candidate_forms.DocumentsQuestion(self._page, self._workspace, known).exec()

    def note_community(self) -> None:
        """Note what a community said of the candidate."""
        row = self._part.row()
        if row is not None:
            known = self._workspace.query(candidate, row.id)
            chosen = candidate_forms.first_community(self._workspace, known)
            candidate_forms.note_community(self._page, self._workspace, row, chosen)

    def substitute(self) -> None:
        """Put somebody instead of the candidate, on a ground, and stand on who comes in."""
        row, campaign = self._part.row(), self._part.campaign
        if row is None or campaign is None:
            return
        known = self._workspace.query(letters, campaign.id)
        question = SubstituteQuestion(self._page, self._workspace, campaign, row, known)
        question.exec()
        if question.added is not None:
            self._part.go_to(question.added)

    def withdraw(self) -> None:
        """Note that the candidate takes the application back."""
        row = self._part.row()
        if row is not None:
            candidate_forms.withdraw(self._page, self._workspace, row)

    def reinstate(self) -> None:
        """Take candidates back into the selection."""
        chosen = [e for e in self._part.chosen() if e.outcome not in {Outcome.RUNNING, Outcome.ENROLLED}]
        if chosen:
            candidate_forms.reinstate(self._page, self._workspace, chosen)

    def enrol(self) -> None:
        """Make listeners of the chosen candidates, of all recommended when no more than one is chosen."""
        campaign, chosen = self._part.campaign, self._part.chosen()
        if campaign is None:
            return
        these = frozenset(each.id for each in chosen) if len(chosen) > 1 else None
        plan = self._workspace.query(enrol_plan, campaign.id, these)
        EnrolQuestion(self._page, self._workspace, campaign, plan).exec()

    def draft_order(self) -> None:
        """Draft the enrolment order of those enrolled, and open it where its paper is seen."""
        campaign = self._part.campaign
        if campaign is None:
            return
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        done = self._workspace.execute(DraftCampaignOrder(campaign.id, today))
        if done is not None:
            if campaign.cohort_id is not None:
                self._workspace.choose_cohort(campaign.cohort_id)
            self._page.desk.go("cohorts", "orders")
