"""What lies over the window for a moment: palette, keys, help; imported when first asked for."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingdesk.ui.kit.screen import Screen


class Overlays(QObject):
    """Opens and closes them; the keyboard goes back to the page in sight. ``home``: whose help is first."""

    def __init__(self, window: QWidget, page: Callable[[], Screen | None], home: str) -> None:
        super().__init__(window)
        self._window, self._page, self._home = window, page, home
        self._sheet: QWidget | None = None
        self._help: QWidget | None = None
        self._show_help: Callable[[str], None]

    def search(
        self,
        box: QWidget,
        places: Sequence[tuple[str, str, str]],
        go: Callable[..., None],
        find: Callable[[str], Sequence[Any]],
        text: str,
    ) -> None:
        """Open the palette under the search box, ``text`` typed into it already."""
        from trainingdesk.ui.palette import Palette, acts_finder, places_finder  # noqa: PLC0415 - after the paint

        page = self._page()
        acts = [] if page is None else page.keyed_acts()
        palette = Palette(self._window, (places_finder(places, go), acts_finder(acts), find))
        palette.closed.connect(self._give_focus_back)
        palette.popup(QRect(box.mapTo(self._window, box.rect().topLeft()), box.size()), text)

    def show_keys(self) -> None:
        """Show the keys of the page in sight, or take them away."""
        from trainingdesk.ui.shortcuts import ShortcutSheet, key_groups  # noqa: PLC0415 - after the paint

        if isinstance(self._sheet, ShortcutSheet):
            self._sheet.dismiss()
            return
        page = self._page()
        if page is not None:
            groups = key_groups(page.keyed_acts())
            self._sheet = ShortcutSheet(self._window, page.accessibleName(), groups)
            self._sheet.closed.connect(self._sheet_gone)

    def toggle_help(self, room: QHBoxLayout) -> None:
        """Show the help of the page in sight at the right of ``room``, or take it away."""
        if self._help is None:
            self._open_help(room)
        else:
            self._close_help()

    def follow(self) -> None:
        """Let the help speak of the page now in sight."""
        if self._help is not None:
            page = self._page()
            self._show_help(page.name if page is not None else self._home)

    def forget(self) -> None:
        """The shell is built anew, and the help with it."""
        self._help = None

    def _open_help(self, room: QHBoxLayout) -> None:
        from trainingdesk.ui.help import HelpPane  # noqa: PLC0415 - not before the first paint

        pane = HelpPane()
        pane.closed.connect(self._close_help)
        room.addWidget(pane)
        self._help, self._show_help = pane, pane.show_page
        pane.setFocus()
        self.follow()

    def _close_help(self) -> None:
        if self._help is not None:
            self._help.hide()
            self._help.deleteLater()
            self._help = None

    def _sheet_gone(self) -> None:
        self._sheet = None
        self._give_focus_back()

    def _give_focus_back(self) -> None:
        page = self._page()
        if page is not None:
            page.take_focus()
