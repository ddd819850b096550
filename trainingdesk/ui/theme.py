"""Colours by role, type in three steps, measures times scale; light and dark, switched live."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from trainingdesk.ui import fonts

Step = Literal["title", "body", "caption"]
Mode = Literal["system", "light", "dark"]

SIZES: dict[Step, int] = {"title": 20, "body": 13, "caption": 12}
REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600


class Palette:
    """Every colour of the desk, by what it is for; nothing else may be painted.

    No dataclass: to make one of so many fields would take longer than all the colours.
    """

    win: QColor
    surf: QColor
    alt: QColor
    lock: QColor
    head: QColor
    field: QColor
    line: QColor
    line2: QColor
    edge: QColor
    ink: QColor
    ink2: QColor
    rail: QColor
    railHi: QColor
    railT: QColor
    railT2: QColor
    gold: QColor
    goldH: QColor
    goldInk: QColor
    ring: QColor
    sel: QColor
    sel2: QColor
    link: QColor
    red: QColor
    redBg: QColor
    amb: QColor
    ambBg: QColor
    grn: QColor
    grnBg: QColor
    bar: QColor
    tick: QColor
    paper: QColor

    def __init__(self, text: str) -> None:
        """Read ``role #hex`` lines, one for each role and no other."""
        self.roles = {role: QColor(value) for role, value in map(str.split, text.strip().splitlines())}
        if self.roles.keys() != Palette.__annotations__.keys():
            raise KeyError(self.roles.keys() ^ Palette.__annotations__.keys())
        vars(self).update(self.roles)

    def role(self, name: str) -> QColor:
        """Return a colour by its role's name, for data that carries roles (states, chips)."""
        return self.roles[name]


LIGHT = Palette("""
    win #F3F1EC
    surf #FFFFFF
    alt #FAF9F6
    lock #F6F4EF
    head #ECE9E2
    field #FFFFFF
    line #E3DFD6
    line2 #C9C3B6
    edge #8B8779
    ink #15233B
    ink2 #525D70
    rail #15233B
    railHi #263856
    railT #F3F1EC
    railT2 #AEB9CB
    gold #E2AE3A
    goldH #D49E26
    goldInk #15233B
    ring #9A6A00
    sel #FBF3DD
    sel2 #F6E6BC
    link #1D4F91
    red #A8201A
    redBg #FBE3E0
    amb #97430A
    ambBg #FDE6D0
    grn #1B6B45
    grnBg #DDF0E5
    bar #2B4470
    tick #BF8008
    paper #FFFDF7
""")

DARK = Palette("""
    win #101828
    surf #151F32
    alt #182338
    lock #121B2C
    head #1D2940
    field #0D1524
    line #26334C
    line2 #3A4A68
    edge #7283A3
    ink #ECE9E1
    ink2 #A7B1C3
    rail #0A101C
    railHi #1B273D
    railT #F3F1EC
    railT2 #94A1B8
    gold #E2B44C
    goldH #F0C566
    goldInk #15233B
    ring #E2B44C
    sel #2B2A26
    sel2 #403A26
    link #8DB8F2
    red #FF9C92
    redBg #4A1F22
    amb #FFB27A
    ambBg #472A14
    grn #74CBA0
    grnBg #17382B
    bar #4F70AC
    tick #E2B44C
    paper #F4EFE2
""")


class Theme(QObject):
    """The look of one application: its palette now, its type and its measures.

    The stylesheet serves pages and dialogs alone (the shell is painted by hand), so it waits for ``dress``.
    ``mode`` follows the system or is fixed; ``scale`` (1.0 to 2.0) enlarges type and measures together.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        if not app.property("desk-fonts"):  # asking Qt which families it has would read every font there is
            fonts.load()
            app.setProperty("desk-fonts", True)
        self._app = app
        self._dressed = False
        self.mode: Mode = mode
        self.scale = scale
        self.palette = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.setProperty("desk-theme", self)
        self.apply()

    @property
    def dark(self) -> bool:
        """Tell whether the dark palette is in use."""
        return self.palette is DARK

    def set_mode(self, mode: Mode) -> None:
        """Follow the system or fix light or dark, at once in every window."""
        self.mode = mode
        self.apply()

    def set_scale(self, scale: float) -> None:
        """Enlarge everything; the window rebuilds itself since its measures are laid out once."""
        self.scale = min(max(scale, 1.0), 2.0)
        self.apply()

    def px(self, pixels: float) -> int:
        """Return logical pixels of the tokens times the person's own scale."""
        return round(pixels * self.scale)

    def font(self, step: Step = "body", weight: int = REGULAR) -> QFont:
        """Return the font of a step of the type scale."""
        return fonts.font(self.px(SIZES[step]), weight)

    def metrics(self, step: Step = "body", weight: int = REGULAR) -> QFontMetrics:
        """Return the metrics of a step of the type scale."""
        return QFontMetrics(self.font(step, weight))

    def apply(self) -> None:
        """Give the application its palette, font and stylesheet, and tell whoever paints by hand."""
        self.palette = DARK if self._wants_dark() else LIGHT
        self._app.setFont(self.font())
        self._app.setPalette(qt_palette(self.palette))
        if self._dressed:
            self._put_sheet()
        self.changed.emit()

    def dress(self) -> None:
        """Put the stylesheet on: the first paint is over, pages and dialogs may come."""
        if not self._dressed:
            self._dressed = True
            self._put_sheet()

    def _put_sheet(self) -> None:
        from trainingdesk.ui.stylesheet import stylesheet  # noqa: PLC0415 - after the first paint

        self._app.setStyleSheet(stylesheet(self.palette, self.px))

    def _wants_dark(self) -> bool:
        """Tell which palette the mode asks for; an unknown system scheme counts as light."""
        if self.mode == "system":
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.mode == "dark"

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        """Follow the system when told to."""
        if self.mode == "system":
            self.apply()


def theme() -> Theme:
    """Return the application's theme; the first asker in a test gets the light one made."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the theme needs a QApplication")
    found = app.property("desk-theme")
    if isinstance(found, Theme):
        return found
    app.setStyle("Fusion")
    made = Theme(app, "light")
    made.dress()
    return made


def qt_palette(p: Palette) -> QPalette:
    """Return the same roles in Qt's own words, for what Fusion paints by itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, colour in {
        role.Window: p.win,
        role.WindowText: p.ink,
        role.Base: p.surf,
        role.AlternateBase: p.alt,
        role.Text: p.ink,
        role.PlaceholderText: p.ink2,
        role.Button: p.surf,
        role.ButtonText: p.ink,
        role.BrightText: p.red,
        role.Highlight: p.sel2,
        role.HighlightedText: p.ink,
        role.Link: p.link,
        role.LinkVisited: p.link,
        role.ToolTipBase: p.surf,
        role.ToolTipText: p.ink,
        role.Light: p.surf,
        role.Midlight: p.alt,
        role.Mid: p.line2,
        role.Dark: p.edge,
        role.Shadow: p.line2,
        role.Accent: p.ring,
    }.items():
        made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, p.ink2)
    return made
