"""The papers of a selection: seen as printed, kept as a file. Imported when the first one is asked for."""

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaigns import CampaignRow, StageRow
from trainingdesk.services.ranking import ProtocolRow
from trainingdesk.services.selection_papers import (
    Made,
    invitation,
    made_pdf,
    protocol_pdf,
    unit_letter,
    write_made,
    write_protocol,
)
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.selection.freeze_dialog import FreezeQuestion
from trainingdesk.ui.pages.selection.paper_dialog import PaperDialog
from trainingdesk.ui.pages.selection.words import stage_name
from trainingdesk.words import tr


def show_invitation(page: Page, campaign: int, stage: StageRow) -> None:
    """Show the list of those invited to a stage."""
    try:
        made = page.workspace.query(invitation, campaign, stage.id)
    except Rejected as refusal:
        page.workspace.reject(refusal)
        return
    _show(page, tr("Invited to {stage}").format(stage=stage_name(stage)), made)


def show_unit_letter(page: Page, campaign: int, unit: int, name: str) -> None:
    """Show the letter to a sending unit about its own people."""
    try:
        made = page.workspace.query(unit_letter, campaign, unit)
    except Rejected as refusal:
        page.workspace.reject(refusal)
        return
    _show(page, tr("Letter to {unit}").format(unit=name), made)


def show_minutes(page: Page, minutes: ProtocolRow) -> None:
    """Show frozen minutes exactly as they are stored."""
    query = page.workspace.query
    pdf = query(protocol_pdf, minutes.id)
    title = tr("Minutes № {number}").format(number=minutes.number)
    PaperDialog(page, title, pdf, lambda path: query(write_protocol, minutes.id, path)).exec()


def freeze(page: Page, campaign: CampaignRow, former: ProtocolRow | None) -> None:
    """Ask for minutes and freeze the ranking."""
    FreezeQuestion(page, page.workspace, campaign, former).exec()


def _show(page: Page, title: str, made: Made) -> None:
    pdf = page.workspace.query(made_pdf, lambda _session: made)
    PaperDialog(page, title, pdf, lambda path: write_made(made, path)).exec()
