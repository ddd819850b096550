"""The first step of an intake: the files to read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.words import tr


class FilesStep(QWidget):
    """The list of files; more are chosen or dropped, Del takes one away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model: RowsModel[Path] = RowsModel(
            [
                rows.text("name", tr("File"), lambda path: path.name, width=300, stretch=True),
                rows.text("folder", tr("Folder"), lambda path: str(path.parent), width=420, quiet=True),
            ],
            key=str,
        )
        self.table = _Files(self)
        self.table.set_empty(
            EmptyState(tr("The files to import stand here."), tr("Choose them, or drop them here."))
        )
        self.choose = Button(tr("Choose files…"), "folder-open")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        bar = QHBoxLayout()
        bar.addWidget(self.choose)
        bar.addWidget(caption(tr("Excel, LibreOffice and .csv, just as they were sent.")))
        bar.addStretch(1)
        column.addLayout(bar)
        column.addWidget(self.table, 1)

    def paths(self) -> list[Path]:
        """Return the files."""
        return list(self.model.rows)

    def set_files(self, files: Sequence[Path]) -> None:
        """Show these files."""
        self.model.set_rows(dict.fromkeys(files))
        self.changed.emit()

    def add(self, files: Sequence[Path]) -> None:
        """Add files to those chosen."""
        self.set_files([*self.paths(), *files])

    def drop_chosen(self) -> None:
        """Take the chosen files away."""
        chosen = set(self.table.chosen())
        self.set_files([path for path in self.paths() if path not in chosen])


class _Files(Table):
    """The files; Del takes the chosen ones away."""

    def __init__(self, step: FilesStep) -> None:
        super().__init__(step.model, "intake.files")
        self._step = step
        self.setSortingEnabled(False)
        self.setAccessibleName(tr("Files"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes away; Enter is left to the dialog."""
        if event.key() == Qt.Key.Key_Delete:
            self._step.drop_chosen()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
