"""The official codifier against the register: what it would change, the day it holds from, one step back."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trainingdesk.domain.communities import Codifier
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.codifier import CodifierPlan, UpdateCodifier
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.forms import DateField
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, PLAIN, REFUSED_STATE, Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import sentence, tr

SIZE = (980, 600)


@dataclass(frozen=True, slots=True)
class Line:
    """One difference as the preview lists it."""

    key: tuple[str, str]
    what: str
    look: Look
    code: str
    name: str
    oblast: str
    was: str
    now: str


def lines_of(plan: CodifierPlan) -> list[Line]:
    """Every difference, the gravest first: closed, renamed, moved, centre, new, open again."""
    found: list[Line] = []
    for kind, what, look, differences in (
        ("closed", tr("ceases"), REFUSED_STATE, plan.closed),
        ("renamed", tr("renamed"), EYE_STATE, plan.renamed),
        ("moved", tr("other raion"), EYE_STATE, plan.moved),
        ("centred", tr("other centre"), PLAIN, plan.centred),
        ("reopened", tr("exists again"), PLAIN, plan.reopened),
    ):
        found += [
            Line((kind, each.code), what, look, each.code, each.name, each.oblast, each.was, each.now)
            for each in differences
        ]
    found += [
        Line(("added", row.code), tr("new community"), DONE, row.code, row.name, row.oblast, "", row.centre)
        for row in plan.added
    ]
    return found


class UpdateDialog(QDialog):
    """Shows the plan of an update and carries it out; nothing is stored before its button is pressed."""

    def __init__(
        self, parent: QWidget, desk: Desk, file: Path, codifier: Codifier, plan: CodifierPlan
    ) -> None:
        super().__init__(parent)
        self._workspace, self._file, self._codifier, self._plan = desk.workspace, file, codifier, plan
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(tr("Update from the official codifier"))
        self.setAccessibleName(tr("Update from the official codifier"))
        px = theme().px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(14), px(20), px(14))
        whole.setSpacing(px(8))
        whole.addWidget(label(tr("Update from the official codifier"), step="title", weight=SEMIBOLD))
        whole.addWidget(caption(self._summary(), wrap=True))
        self.table = self._list(desk)
        whole.addWidget(self.table, 1)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        whole.addWidget(self.refused)
        whole.addLayout(self._foot())
        room = parent.window().size()
        self.resize(min(px(SIZE[0]), room.width() - px(40)), min(px(SIZE[1]), room.height() - px(60)))
        (self.cancel if plan.empty else self.since).setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self) -> str:
        plan = self._plan
        if plan.empty:
            return tr(
                "{file}: the register says already what the file says, %n communities.", plan.unchanged
            ).format(file=self._file.name)
        counts = (
            (plan.added, tr("%n new communities", len(plan.added))),
            (plan.renamed, tr("%n renamed", len(plan.renamed))),
            (plan.moved, tr("%n in another raion", len(plan.moved))),
            (plan.centred, tr("%n with another centre", len(plan.centred))),
            (plan.closed, tr("%n cease", len(plan.closed))),
            (plan.reopened, tr("%n exist again", len(plan.reopened))),
        )
        told = ", ".join(words for some, words in counts if some)
        return tr("{file}: {differences}; %n unchanged.", plan.unchanged).format(
            file=self._file.name, differences=told
        )

    def _list(self, desk: Desk) -> Table:
        model: RowsModel[Line] = RowsModel(
            [
                rows.state(
                    "what", tr("Difference"), lambda line: line.what, lambda line: line.look, width=140
                ),
                rows.text("name", tr("Community"), lambda line: line.name, width=170),
                rows.text("oblast", tr("Oblast"), lambda line: line.oblast, width=140, quiet=True),
                rows.text("was", tr("Here"), lambda line: line.was, width=190, quiet=True),
                rows.text("now", tr("In the file"), lambda line: line.now, width=190, stretch=True),
            ],
            key=lambda line: line.key,
        )
        table = Table(model, "communities.update", desk.memory)
        model.set_rows(lines_of(self._plan))
        table.setAccessibleName(tr("Differences"))
        return table

    def _foot(self) -> QHBoxLayout:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.since = DateField(self._plan.edition or dt.date.today())  # noqa: DTZ011 - the office's own day
        self.since.setFixedWidth(px(120))
        self.since.setAccessibleName(tr("The differences hold from"))
        words = label(tr("The differences hold from"))
        words.setBuddy(self.since)
        self.yes, self.cancel = QPushButton(tr("Update")), QPushButton(tr("Cancel"))
        self.yes.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.yes.clicked.connect(self.update_register)
        self.cancel.clicked.connect(self.reject)
        for part in (words, self.since):
            part.setVisible(not self._plan.empty)
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.yes)
        self.yes.setEnabled(not self._plan.empty)
        return row

    def update_register(self) -> None:
        """Carry the plan out; a refusal stays on screen."""
        try:
            self._workspace.perform(
                UpdateCodifier(self._codifier, self._day(), self._plan.seen, self._file.name)
            )
        except Rejected as refusal:
            self.refused.setText(sentence(refusal))
            self.refused.show()
            return
        self.accept()

    def _day(self) -> dt.date:
        since = self.since.date()
        if since is None:
            raise Rejected("change-date-missing")
        return since
