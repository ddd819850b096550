"""Every paper of a campaign in one place: minutes, invitations, letters to units; seen, saved, printed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaigns import campaign
from trainingdesk.services.candidates import candidates
from trainingdesk.services.ranking import protocols
from trainingdesk.services.selection_papers import (
    Made,
    invitation,
    made_pdf,
    protocol_pdf,
    unit_letter,
    write_made,
    write_protocol,
)
from trainingdesk.ui.dialogs.paper_files import PaperFiles
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.preview import PdfPreview
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date, sentence, tr

SIZE = (760, 760)


@dataclass(frozen=True, slots=True)
class Offered:
    """One paper there is: what it is called, its bytes, and how it is written to a file."""

    title: str
    pdf: Callable[[], bytes]
    write: Callable[[Path], object]


def offered_papers(workspace: Workspace, key: int) -> list[Offered]:
    """The papers a campaign has now: its minutes, an invitation where somebody waits, a letter a unit."""
    query = workspace.query
    found: list[Offered] = []
    for minutes in reversed(query(protocols, key)):
        title = tr("Minutes № {number} of {date}").format(number=minutes.number, date=date(minutes.held_on))
        found.append(_minutes(workspace, title, minutes.id))
    rows = query(candidates, key, limit=None)
    waited = {row.waiting_for for row in rows}
    for stage in query(campaign, key).stages:
        if stage.id in waited:
            title = tr("Invitation: {stage}").format(stage=stage.title)
            found.append(_made(workspace, title, invitation, key, stage.id))
    units = {row.unit: row.unit_id for row in rows if row.unit_id is not None}
    for name, unit in units.items():
        found.append(_made(workspace, tr("Letter: {unit}").format(unit=name), unit_letter, key, unit))
    return found


def _minutes(workspace: Workspace, title: str, protocol: int) -> Offered:
    return Offered(
        title,
        lambda: workspace.query(protocol_pdf, protocol),
        lambda path: workspace.query(write_protocol, protocol, path),
    )


def _made(workspace: Workspace, title: str, make: Callable[..., Made], campaign_: int, about: int) -> Offered:
    return Offered(
        title,
        lambda: workspace.query(made_pdf, lambda session: make(session, campaign_, about)),
        lambda path: write_made(workspace.query(make, campaign_, about), path),
    )


def open_selection_papers(parent: QWidget, desk: Desk, key: int) -> None:
    """Show the papers of a campaign and wait."""
    SelectionPapersDialog(parent, desk, key).exec()


class SelectionPapersDialog(QDialog):
    """Above which paper, beneath the page as it will be printed, at the foot its files."""

    def __init__(self, parent: QWidget | None, desk: Desk, key: int) -> None:
        super().__init__(parent)
        self._offered = offered_papers(desk.workspace, key)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = tr("Papers of the selection")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(label(title, step="title", weight=SEMIBOLD))
        head.addStretch(1)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which paper"))
        self.which.addItems([each.title for each in self._offered])
        head.addWidget(self.which, 1)
        column.addLayout(head)
        self.preview = PdfPreview()
        column.addWidget(self.preview, 1)
        self.files = PaperFiles(
            self,
            desk,
            lambda: self._chosen().title,
            lambda: self._chosen().pdf(),
            lambda path: self._chosen().write(path),
        )
        column.addWidget(self.files)
        room = self.screen().availableSize()
        self.resize(min(px(SIZE[0]), room.width() - px(40)), min(px(SIZE[1]), room.height() - px(60)))
        self.which.currentIndexChanged.connect(lambda _at: self._show())
        self._show()
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> Offered:
        return self._offered[max(self.which.currentIndex(), 0)]

    def _show(self) -> None:
        nothing = tr("There is no paper yet: nobody is on the list of this campaign.")
        self.files.why_not("" if self._offered else nothing)
        self.files.say("" if self._offered else nothing, "amb")
        if not self._offered:
            return
        try:
            self.preview.show_pdf(self._chosen().pdf())
        except Rejected as refusal:
            self.preview.clear()
            self.files.say(sentence(refusal), "red")
