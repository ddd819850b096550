"""What the shell knows of a page: light, so that the shell paints before any page's parts are imported."""

from typing import Any, ClassVar, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from trainingdesk.ui.jobs import Jobs
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import Mode
from trainingdesk.ui.workspace import Workspace


class Desk(Protocol):
    """What a page may ask of the window it stands in."""

    workspace: Workspace
    jobs: Jobs
    memory: Memory
    program: Any
    """The ``trainingdesk.app.Desk``: places and backups. Settings are changed through ``memory`` alone."""

    def go(self, page: str, target: Any = None) -> None:
        """Open a page by its name, at a place on it (``Page.activate`` gets the target)."""

    def set_count(self, page: str, count: int) -> None:
        """Show the count of attention lines for a page on the rail; 0 shows nothing."""

    def set_unsaved(self, *, unsaved: bool) -> None:
        """Tell in the status line that something is being typed and not yet stored."""

    def set_operator(self, name: str) -> None:
        """Write down from now on that this person works here."""

    def show_standing(self) -> None:
        """Tell again which database this is and how old its last copy."""

    def set_language(self, code: str) -> None:
        """Speak «uk» or «en»; the pages are built anew."""

    def set_theme(self, mode: Mode) -> None:
        """Follow the system, or fix light or dark."""

    def set_scale(self, scale: float) -> None:
        """Enlarge type and measures from 1.0 to 2.0; the pages are built anew."""


class Screen(QWidget):
    """A page as the shell sees it; page writers derive from ``page.Page``."""

    name: ClassVar[str] = ""

    def keyed_acts(self) -> list[QAction]:
        """Return what can be done here, for Ctrl+K and Shift+F1."""
        return []

    def activate(self, target: Any = None) -> None:
        """Go to a place on the page; None means the page was merely opened."""

    def set_short(self, *, short: bool) -> None:
        """Leave to the list what a short window has; everything again in a higher one."""

    def place(self) -> dict[str, Any]:
        """Tell where one stands, as JSON holds it: keys and filters, no names; nothing without a place."""
        return {}

    def return_to(self, place: dict[str, Any]) -> None:
        """Go, as soon as there are facts, to what ``place`` once told."""

    def leave(self) -> None:
        """Finish what is being typed: another page is opened or the window closes."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
