"""An act of a page: written once, shown as button, menu line, shortcut, palette command and help."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit.buttons import Button, MenuButton
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

# Of the screens there are. QIcon is met here first: it brings 153 names of themes, and the shell needs none.
SCALES = (1.0, 1.25, 1.5, 2.0)


class Act(QAction):
    """A thing a person can do on a page.

    ``keys`` is a shortcut inside its owner («Ctrl+I»); several are parted by « / ». ``why_not(reason)``
    disables it with the reason in its tooltip, ``why_not("")`` enables it again.
    """

    def __init__(
        self,
        owner: QWidget,
        text: str,
        run: Callable[[], object] | None = None,
        *,
        keys: str = "",
        icon: str = "",
        anywhere: bool = False,
    ) -> None:
        super().__init__(text, owner)
        self.keys = keys
        self.icon_name = icon
        self._run = run
        self.setToolTip(text.rstrip("…"))
        if keys:
            self.setShortcuts([QKeySequence(each) for each in keys.split(" / ")])
        context = (
            Qt.ShortcutContext.WindowShortcut if anywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.setShortcutContext(context)
        self.triggered.connect(self._go)
        owner.addAction(self)

    def _go(self) -> None:
        if self._run is not None:
            self._run()

    def why_not(self, reason: str) -> None:
        """Disable with a reason, or enable with none."""
        self.setToolTip(reason or self.text().rstrip("…"))
        self.setEnabled(not reason)

    def button(self, *, primary: bool = False, bare: bool = False) -> Button:
        """Make a button of it; ``bare`` leaves the icon out."""
        made = Button(self.text(), "" if bare else self.icon_name, primary=primary)
        made.follow(self, keys=shown_keys(self.keys))
        return made


class ActMenu(MenuButton):
    """A button that opens a list of acts, their icons in the palette's colours."""

    def __init__(self, text: str, acts: Sequence[Act], icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self.acts = list(acts)
        self.dress()
        theme().changed.connect(self.dress)

    def dress(self) -> None:
        """Fill the menu anew."""
        p, px = theme().palette, theme().px
        self.menu.clear()
        for act in self.acts:
            if act.icon_name:
                act.setIcon(_icon(act.icon_name, p.ink, px(16), p.edge))
            self.menu.addAction(act)


def shown_keys(keys: str) -> str:
    """Write keys as the person's keyboard names them («Del», «Пробіл» where the language says so)."""
    names = {
        "Space": tr("Space"),
        "Return": "Enter",
        "PgDown": "PgDn",
    }
    each = ("+".join(names.get(part, part) for part in one.split("+")) for one in keys.split(" / "))
    return " / ".join(dict.fromkeys(each))  # both Enters are one key to a person


def _icon(name: str, colour: QColor, size: int, disabled: QColor | None = None) -> QIcon:
    """An icon crisp at 100-200 %, for menus and other parts that Qt paints itself."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(QPixmap.fromImage(icons.image(name, colour.name(), size, scale)))
        if disabled is not None:
            off = QPixmap.fromImage(icons.image(name, disabled.name(), size, scale))
            made.addPixmap(off, QIcon.Mode.Disabled)
    return made
