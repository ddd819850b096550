"""A paper of the selection as it is printed, and the way to keep it: PDF, Word or Excel."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit.ask import save_file
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.preview import PdfPreview
from trainingdesk.ui.theme import theme
from trainingdesk.words import sentence, tr

SIZE = (640, 760)
FILES = "PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"


class PaperDialog(QDialog):
    """Shows a paper; ``write(path)`` puts it into a file by its ending, or raises ``Rejected``."""

    def __init__(self, page: Page, title: str, pdf: bytes, write: Callable[[Path], object]) -> None:
        super().__init__(page)
        self._page, self._title, self._write = page, title, write
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        self.preview = PdfPreview(title)
        self.preview.show_pdf(pdf)
        column.addWidget(self.preview, 1)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        column.addWidget(self.refused)
        row = QHBoxLayout()
        row.addStretch(1)
        self.save = Button(tr("Save as PDF, Word or Excel…"), "save", primary=True)
        self.save.clicked.connect(self.keep)
        row.addWidget(self.save)
        column.addLayout(row)
        room = page.window().size()
        self.resize(min(px(SIZE[0]), room.width()), min(px(SIZE[1]), room.height() - px(40)))
        self.save.setFocus()

    def keep(self) -> None:
        """Ask where to, and write; a refusal stays on screen."""
        path = save_file(self, self._page.desk.memory, self._title, f"{self._title}.pdf", FILES)
        if path is None:
            return
        try:
            self._write(path)
        except Rejected as refusal:
            self.refused.setText(sentence(refusal))
            self.refused.show()
            return
        self._page.strip.say(tr("Written: {file}").format(file=path.name))
        self.accept()
