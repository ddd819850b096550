"""Buttons of the tokens, painted from roles: plain and primary, with an icon and keys; links; segments."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from trainingdesk.domain.record import record
from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import MEDIUM, SEMIBOLD, Step, theme
from trainingdesk.words import tr


class Button(QAbstractButton):
    """A 30 px button: ``primary`` is gold, ``icon`` a name of the set, ``keys`` stand in its tooltip."""

    HEIGHT = 30

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        *,
        primary: bool = False,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon_name = icon
        self.primary = primary
        self.flat = flat
        self.arrow = False
        self._followed: tuple[QAction, str] | None = None
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for icon, words and arrow."""
        look = theme()
        width = look.px(12) * 2 if self.text() else look.px(7) * 2
        if self.icon_name:
            width += look.px(16) + (look.px(8) if self.text() else 0)
        if self.text():
            width += look.metrics("body", SEMIBOLD).horizontalAdvance(self.text()) + 1
        if self.arrow:
            width += look.px(22)
        return QSize(width, look.px(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never less than its words need."""
        return self.sizeHint()

    def follow(self, action: QAction, *, keys: str = "") -> None:
        """Show an action: its words, tooltip, and whether it can be done now."""
        self._followed = (action, keys)
        self._show(action, keys)
        # A method, not a lambda: the drawer's buttons die before the acts they follow.
        action.changed.connect(self._catch_up)
        self.clicked.connect(action.trigger)

    def _catch_up(self) -> None:
        if self._followed is not None:
            self._show(*self._followed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a focused button as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground by state, then icon, words and arrow."""
        look = theme()
        painter = QPainter(self)
        self._paint_ground(painter)
        tone = look.palette.goldInk if self.primary else look.palette.ink
        icon_tone = tone
        if not self.isEnabled():
            tone, icon_tone = look.palette.ink2, look.palette.edge
        left = look.px(12) if self.text() else look.px(7)
        if self.icon_name:
            side = look.px(18 if self.flat and not self.text() else 16)
            icons.paint(painter, self.icon_name, icon_tone, QRect(left, 0, look.px(16), self.height()), side)
            left += look.px(24)
        right = self.width() - look.px(12)
        if self.arrow:
            rect = QRect(right - look.px(14), 0, look.px(14), self.height())
            icons.paint(painter, "chevron-down", look.palette.ink2, rect, look.px(14))
            right = rect.left() - look.px(4)
        weight = SEMIBOLD if self.primary else MEDIUM
        paint.words(
            painter, QRect(left, 0, right - left + 2, self.height()), self.text(), tone, weight=weight
        )
        if self.hasFocus():
            paint.ring(painter, self.rect())

    def _paint_ground(self, painter: QPainter) -> None:
        p = theme().palette
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.primary and self.isEnabled():
            ground = p.goldH if hot else p.gold
            paint.box(painter, self.rect(), ground, ground)
        elif not self.flat:
            paint.box(painter, self.rect(), p.alt if hot else p.surf, p.line2)
        elif hot:
            painter.fillRect(self.rect(), p.alt)

    def _show(self, action: QAction, keys: str) -> None:
        self.setText(action.text())
        self.setEnabled(action.isEnabled())
        if (
            self.parentWidget() is not None
        ):  # shown before it stands anywhere, it would be a window of its own
            self.setVisible(action.isVisible())
        self.setAccessibleName(action.text() or action.toolTip())
        told = action.toolTip()
        self.setToolTip(f"{told}  {keys}".strip() if keys else told)
        self.updateGeometry()
        self.update()


class MenuButton(Button):
    """A button that opens a list of acts: ``Button`` with an arrow."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent=parent)
        self.arrow = True
        self.menu = QMenu(self)
        self.clicked.connect(self.open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list too."""
        if event.key() == Qt.Key.Key_Down:
            self.open()
            return
        super().keyPressEvent(event)

    def open(self) -> None:
        """Show the list under the button."""
        self.menu.setMinimumWidth(self.width())
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class Link(QAbstractButton):
    """An act written as words: medium weight, the link's colour, underlined under the mouse."""

    def __init__(self, text: str = "", *, step: Step = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        look = theme()
        width = look.metrics(self._step, MEDIUM).horizontalAdvance(self.text()) + look.px(4)
        return QSize(width, look.px(20 if self._step == "body" else 18))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the underline away."""
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words; ring them when focused."""
        look = theme()
        painter = QPainter(self)
        tone = look.palette.link if self.isEnabled() else look.palette.ink2
        room = self.rect()
        width = paint.words(painter, room, self.text(), tone, self._step, MEDIUM)
        if self.underMouse():
            y = (self.height() + look.metrics(self._step, MEDIUM).ascent()) // 2 + 1
            painter.drawLine(room.left(), y, room.left() + width, y)
        if self.hasFocus():
            paint.ring(painter, self.rect())


@record
class Choice:
    """One segment of a filter: ``count`` is shown when given; ``look`` gives it an icon (exceptions)."""

    key: str
    text: str
    count: int | None = None
    look: paint.Look = paint.PLAIN


class Segmented(QWidget):
    """Joined filters with counts, one chosen; arrows move, Space and Enter choose.

    ``chosen(key)`` is sent when another is picked. ``loose`` (a filter of its own such as «debtors»)
    stands apart and is switched off by pressing it again: then the key is "".
    """

    chosen = Signal(str)
    HEIGHT = 28

    def __init__(self, name: str, *, loose: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loose = loose
        self.key = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._parts: list[_Segment] = []

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these; the chosen key stays chosen while it is among them."""
        if [part.choice.key for part in self._parts] == [choice.key for choice in choices]:
            for part, choice in zip(self._parts, choices, strict=True):
                part.show_choice(choice)
            return
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [_Segment(self, choice) for choice in choices]
        for part in self._parts:
            self._row.addWidget(part)
        keys = [choice.key for choice in choices]
        if not self.loose and self.key not in keys:
            self.key = keys[0] if keys else ""
        self._mark()

    def choose(self, key: str) -> None:
        """Choose a segment, as a person would."""
        if key == self.key and self.loose:
            key = ""
        if key != self.key:
            self.key = key
            self._mark()
            self.chosen.emit(key)

    def restore(self, key: str) -> None:
        """Choose a segment that is there, or none of a loose filter, without telling anybody."""
        if key in {part.choice.key for part in self._parts} or (self.loose and not key):
            self.key = key
            self._mark()

    def step(self, by: int) -> None:
        """Move the focus among the segments."""
        here = next((at for at, part in enumerate(self._parts) if part.hasFocus()), 0)
        there = self._parts[(here + by) % len(self._parts)]
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self) -> None:
        for at, part in enumerate(self._parts):
            part.setChecked(part.choice.key == self.key)
            alone = part.choice.key == self.key or (at == 0 and (self.loose or not self.key))
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if alone else Qt.FocusPolicy.ClickFocus)
            part.update()


class _Segment(QAbstractButton):
    """One part of ``Segmented``."""

    def __init__(self, owner: Segmented, choice: Choice) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_choice(choice)
        self.clicked.connect(self._click)

    def show_choice(self, choice: Choice) -> None:
        """Take new words or a new count."""
        self.choice = choice
        said = choice.text if choice.count is None else f"{choice.text}: {choice.count}"
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, words and count, at their boldest so that choosing moves nothing."""
        look = theme()
        bold = look.metrics("body", SEMIBOLD)
        width = look.px(13) * 2 + bold.horizontalAdvance(self.choice.text)
        if self.choice.count is not None:
            width += bold.horizontalAdvance(str(self.choice.count)) + look.px(6)
        if self.choice.look.icon:
            width += look.px(22)
        return QSize(width, look.px(Segmented.HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter chooses."""
        match event.key():
            case Qt.Key.Key_Right:
                self._owner.step(1)
            case Qt.Key.Key_Left:
                self._owner.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words in ink, count quieter; the chosen one on its own ground and bold."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        on = self.isChecked()
        ground = p.sel2 if on else p.alt if self.underMouse() else p.surf
        painter.fillRect(self.rect(), ground)
        painter.setPen(p.line2)
        first = self.x() == 0
        painter.drawRect(self.rect().adjusted(0 if first else -1, 0, -1, -1))
        left = look.px(13)
        if self.choice.look.icon:
            tone = p.role(self.choice.look.icon_tone or self.choice.look.tone)
            side = look.px(15)
            icons.paint(painter, self.choice.look.icon, tone, QRect(left, 0, side, self.height()), side)
            left += look.px(22)
        weight = SEMIBOLD if on else MEDIUM
        room = QRect(left, 0, self.width() - left, self.height())
        taken = paint.words(painter, room, self.choice.text, p.ink, weight=weight)
        if self.choice.count is not None:
            heavy = SEMIBOLD if on or self.choice.look.icon else MEDIUM
            tone = p.ink if on or self.choice.look.icon else p.ink2
            room.setLeft(left + taken + look.px(5))
            paint.words(painter, room, str(self.choice.count), tone, weight=heavy)
        if self.hasFocus():
            paint.ring(painter, self.rect())

    def _click(self) -> None:
        self._owner.choose(self.choice.key)
        self.setChecked(self._owner.key == self.choice.key)


def close_button(act: Callable[[], None], parent: QWidget | None = None) -> Button:
    """Return the small cross that closes a drawer or pane."""
    made = Button("", "x", flat=True, parent=parent)
    made.setAccessibleName(tr("Close"))
    made.setToolTip(tr("Close"))
    made.clicked.connect(act)
    return made
