"""A window of its own process: stands on a cell of the marks, half a mark typed, until killed."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from trainingdesk import paths
from trainingdesk.ui import opening
from trainingdesk.ui.pages.gradebook import GradebookPage
from trainingdesk.ui.pages.gradebook.grid import DEBTORS


def main(data: Path, row: int, column: int) -> None:
    """Open the desk of a folder and stand on the listener ``row`` of the debtors, at the mark ``column``."""
    application = opening.application()
    window = opening.shell(paths.places(data), application)
    window.resize(1366, 500)
    window.show()
    opening.Opening(window, data).open()

    def stand() -> None:
        window.go("gradebook")
        page = window.page()
        assert isinstance(page, GradebookPage)
        page.filters.debtors.choose(DEBTORS)
        page.view.stand(row, page.grid.mark_columns()[column])
        QTest.keyClicks(page.view, "7")

    QTimer.singleShot(0, stand)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
