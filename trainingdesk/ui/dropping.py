"""Sheets dropped anywhere on the window: lists of people or of cars, whatever page is in sight."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from trainingdesk.ui.window import Window

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv"})


class Dropping(QObject):
    """Takes sheets that no page under the pointer takes, and opens their import."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer what is dragged over the window itself; everything else goes its way."""
        if watched is not self._window or not isinstance(event, QDropEvent):
            return False
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            return False
        files = sheets_in(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.take_in(files)
        return True

    def take_in(self, files: list[Path]) -> None:
        """Open the import on these files; it tells by their headings what they list."""
        from trainingdesk.services.cohorts import cohorts  # noqa: PLC0415 - not before the first paint
        from trainingdesk.ui.dialogs.intake import IntakeDialog  # noqa: PLC0415 - nor its dialog

        workspace = self._window.workspace
        here = next((row for row in workspace.query(cohorts) if row.id == workspace.cohort), None)
        IntakeDialog(self._window, self._window, files, here).open()


def sheets_in(data: QMimeData) -> list[Path]:
    """The sheets among what is dragged; nothing when something else is among it."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths if all(path.suffix.lower() in SUFFIXES for path in paths) else []
