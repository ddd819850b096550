"""Where one stands on each page, noted every second: a power cut asks nobody before it comes.

Kept are keys of rows, names of columns and filters, and how far the list is scrolled; never a word that
somebody typed or reads, since the settings lie outside the database.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from trainingdesk.ui.kit.screen import Screen
from trainingdesk.ui.memory import Memory

NOTED_EVERY = 1000  # ms


class Places(QObject):
    """Notes the place on the page in sight, and gives it back to a page made anew."""

    def __init__(self, memory: Memory, page: Callable[[], Screen | None], parent: QObject) -> None:
        super().__init__(parent)
        self._memory, self._page = memory, page
        self._timer = QTimer(self, interval=NOTED_EVERY)
        self._timer.timeout.connect(self.note)

    def begin(self) -> None:
        """Note from now on."""
        self._timer.start()

    def rest(self) -> None:
        """Note a last time: the window is closing."""
        self.note()
        self._timer.stop()

    def note(self) -> None:
        """Note where one stands on the page in sight."""
        page = self._page()
        place = page.place() if page is not None else {}
        if page is not None and place:
            self._memory.keep(f"place.{page.name}", place)

    def give_back(self, page: Screen) -> None:
        """Let a page made anew go where it was left; what is no place is passed over."""
        place = self._memory.recall(f"place.{page.name}")
        if isinstance(place, dict):
            page.return_to(place)
