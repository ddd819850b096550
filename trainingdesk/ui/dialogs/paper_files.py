"""The foot of every dialog that shows an office paper: its files, the printer, what became of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.order_papers import DOCX, PDF, XLSX
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.ask import save_file
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.labels import label, retone
from trainingdesk.ui.kit.printer import choose_printer, print_pdf
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.theme import theme
from trainingdesk.words import sentence, tr

FILTERS = {PDF: "PDF (*.pdf)", DOCX: "Word (*.docx)", XLSX: "Excel (*.xlsx)"}


class PaperFiles(QWidget):
    """Files and printer by key (Ctrl+S, Ctrl+D, Ctrl+E, Ctrl+P), each said in a line above the buttons.

    ``name()`` is what the file is called, ``pdf()`` the paper's bytes, ``write(path)`` writes by its ending.
    """

    def __init__(
        self,
        dialog: QDialog,
        desk: Desk,
        name: Callable[[], str],
        pdf: Callable[[], bytes],
        write: Callable[[Path], object],
    ) -> None:
        super().__init__(dialog)
        self._dialog, self._desk = dialog, desk
        self._name, self._pdf, self._write = name, pdf, write
        self._opens: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(10))
        self.said: QLabel = label("", wrap=True)
        self.said.hide()
        column.addWidget(self.said)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().px(8))
        dialog = self._dialog
        self.pdf = Act(dialog, tr("Save PDF…"), lambda: self._save(PDF), keys="Ctrl+S", icon="save")
        self.docx = Act(dialog, tr("Save .docx…"), lambda: self._save(DOCX), keys="Ctrl+D", icon="file-text")
        self.xlsx = Act(
            dialog, tr("Save .xlsx…"), lambda: self._save(XLSX), keys="Ctrl+E", icon="file-spreadsheet"
        )
        self.print = Act(dialog, tr("Print…"), self._print, keys="Ctrl+P", icon="printer")
        for act in (self.pdf, self.docx, self.xlsx, self.print):
            row.addWidget(act.button())
        row.addStretch(1)
        self.open = Button(tr("Open the file"), "external-link")
        self.open.clicked.connect(self._open)
        self.open.hide()
        row.addWidget(self.open)
        self.close_ = Button(tr("Close"))
        self.close_.clicked.connect(dialog.reject)
        row.addWidget(self.close_)
        return row

    def why_not(self, reason: str) -> None:
        """Switch files and printer off with a reason, or on with none."""
        for act in (self.pdf, self.docx, self.xlsx, self.print):
            act.why_not(reason)

    def say(self, text: str, tone: str) -> None:
        """Say something above the buttons; nothing hides the line."""
        self.said.setText(text)
        retone(self.said, tone)
        self.said.setVisible(bool(text))

    def _save(self, ending: str) -> None:
        name = f"{self._name()}{ending}".replace("/", "-").replace(":", "")
        path = save_file(self._dialog, self._desk.memory, tr("Save the paper"), name, FILTERS[ending])
        if path is None:
            return
        try:
            self._write(path)
        except Rejected as refusal:
            self.say(sentence(refusal), "red")
            return
        self.say(tr("Written: {file}").format(file=path.name), "grn")
        self._opens = path
        self.open.show()

    def _open(self) -> None:
        if self._opens is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._opens)))

    def _print(self) -> None:
        try:
            pdf = self._pdf()
            printer = choose_printer(self._dialog, self._dialog.windowTitle(), standing=True)
        except Rejected as refusal:
            self.say(sentence(refusal), "red")
            return
        if printer is None:
            return

        def work(progress: Progress) -> int:
            return print_pdf(pdf, printer, (0, 0), progress)

        self._desk.jobs.run(tr("Printing"), work)
