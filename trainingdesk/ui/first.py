"""The first start: who works here, and whether to open the sample cohort or begin empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr


class FirstStart(QDialog):
    """Asks once; ``operator`` and ``sample`` hold the answers; a sample is offered to an empty database."""

    def __init__(self, parent: QWidget | None, *, offer_sample: bool) -> None:
        super().__init__(parent)
        px = theme().px
        self.operator = ""
        self.sample = False
        self.setWindowTitle("trainingdesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(label(tr("Who works at this desk?"), step="title", weight=SEMIBOLD))
        why = tr("The history of changes will name you as the author of everything done here.")
        column.addWidget(label(why, tone="ink2", wrap=True))
        self.form = Form()
        self.form.text("operator", tr("Your name"), hint=tr("O. Savchuk"), longest=100)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        self.empty = Button(
            tr("Begin empty") if offer_sample else tr("Open the desk"), primary=not offer_sample
        )
        self.empty.clicked.connect(lambda _checked=False: self._finish(sample=False))
        row.addWidget(self.empty)
        self.with_sample = Button(tr("Open the sample"), "users", primary=True)
        self.with_sample.clicked.connect(lambda _checked=False: self._finish(sample=True))
        self.with_sample.setVisible(offer_sample)
        row.addWidget(self.with_sample)
        column.addLayout(row)
        if offer_sample:
            note = tr(
                "The sample is a cohort of 84 listeners and 26 cars with their acts, all invented; "
                "Ctrl+Z takes it away again."
            )
            column.addWidget(label(note, step="caption", tone="ink2", wrap=True))
        self.setAccessibleName(tr("First start"))

    def _finish(self, *, sample: bool) -> None:
        name = str(self.form.values()["operator"])
        if not name:
            self.form.complain("operator", tr("Write your name, for example «O. Savchuk»."))
            return
        self.operator, self.sample = name, sample
        self.accept()
