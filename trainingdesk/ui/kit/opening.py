"""Files and folders opened by whatever program the machine has for them; said when it has none."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.workspace import Workspace


def open_outside(workspace: Workspace, path: Path) -> None:
    """Open a file or folder in its own program, or say where it lies."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        workspace.reject(Rejected("nothing-opens", path=str(path)))
