"""The rail: the one dark block, with the pages, their digits and the counts of what needs attention."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import MEDIUM, SEMIBOLD, theme

WIDTH, WIDE_WIDTH, NARROW_WIDTH = 160, 184, 48
BRAND_HEIGHT, ITEM_HEIGHT = 52, 36


class RailItem(NamedTuple):  # made in a tenth of a dataclass's time, before the first paint
    """A page on the rail; ``foot`` puts it under the line at the bottom."""

    name: str
    title: str
    icon: str
    foot: bool = False


class Rail(QWidget):
    """Pages top to bottom; ``picked(name)`` by mouse, Enter or arrows. Alt shows the digits."""

    picked = Signal(str)

    def __init__(self, items: Sequence[RailItem], label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setAccessibleName(label)
        self.digits = False
        self.narrow = False
        self._buttons: dict[str, _Item] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(BRAND_HEIGHT), 0, px(8))
        column.setSpacing(0)
        for at, item in enumerate(each for each in items if not each.foot):
            column.addWidget(self._make(item, at + 1))
        column.addStretch(1)
        first = len(self._buttons)
        for at, item in enumerate(each for each in items if each.foot):
            column.addWidget(self._make(item, first + at + 1))
        self.set_window_width(0)

    def set_window_width(self, width: int) -> None:
        """Widen from 1600 up; in a narrow window only the icons stay."""
        px = theme().px
        self.narrow = 0 < width < px(900)
        wide = WIDE_WIDTH if width >= px(1600) else WIDTH
        self.setFixedWidth(px(NARROW_WIDTH if self.narrow else wide))

    def choose(self, name: str) -> None:
        """Mark the page in sight."""
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def set_count(self, name: str, count: int) -> None:
        """Show how many attention lines a page has; 0 shows nothing."""
        if name in self._buttons:
            self._buttons[name].set_count(count)

    def show_digits(self, *, on: bool) -> None:
        """Show the digits that go with Alt."""
        if self.digits != on:
            self.digits = on
            for button in self._buttons.values():
                button.update()

    def step(self, by: int) -> None:
        """Move the focus to the next page's item."""
        buttons = list(self._buttons.values())
        here = next((at for at, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(here + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, item: RailItem, digit: int) -> "_Item":
        button = _Item(self, item, digit)
        button.clicked.connect(lambda _checked=False, name=item.name: self.picked.emit(name))
        self._buttons[item.name] = button
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the mark of the program and the line above the foot."""
        look, p, px = theme(), theme().palette, theme().px
        painter = QPainter(self)
        paint.fill(painter, self.rect(), p.rail)
        left, foot = px(17), px(28)
        for at, (high, tone) in enumerate(((12, p.railT), (9, p.railT), (6, p.gold))):
            paint.fill(painter, QRect(left + at * px(5), foot - px(high), px(3), px(high)), tone)
        if not self.narrow:
            room = QRect(px(38), px(10), self.width() - px(40), px(24))
            paint.words(painter, room, "trainingdesk", p.railT, weight=SEMIBOLD)
        feet = [button for button in self._buttons.values() if button.item.foot]
        if feet:
            line = QRect(px(16), feet[0].y() - px(8), self.width() - px(32), 1)
            paint.fill(painter, line, p.railHi)
        del look


class _Item(QAbstractButton):
    """One page on the rail."""

    def __init__(self, rail: Rail, item: RailItem, digit: int) -> None:
        super().__init__(rail)
        self.item = item
        self._rail = rail
        self._digit = digit
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(item.title)
        self.setToolTip(f"{item.title}  Alt+{self._shown_digit()}" if digit <= 10 else item.title)  # noqa: PLR2004 - ten digit keys
        self.setAccessibleName(item.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _shown_digit(self) -> str:
        return str(self._digit % 10)

    def set_count(self, count: int) -> None:
        """Show a count, and say it to who listens."""
        self._count = count
        self.setAccessibleName(f"{self.item.title}, {count}" if count else self.item.title)
        self.update()

    def sizeHint(self) -> QSize:
        """One height."""
        return QSize(theme().px(WIDTH), theme().px(ITEM_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along the rail, Enter opens."""
        match event.key():
            case Qt.Key.Key_Down:
                self._rail.step(1)
            case Qt.Key.Key_Up:
                self._rail.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark, icon, title, and digit or count."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            paint.fill(painter, self.rect(), p.railHi)
        if on:
            paint.fill(painter, QRect(0, 0, px(3), self.height()), p.gold)
        side = px(18)
        left = px(15) if self._rail.narrow else px(16)
        icons.paint(
            painter, self.item.icon, p.gold if on else p.railT2, QRect(left, 0, side, self.height()), side
        )
        mark = self._shown_digit() if self._rail.digits else str(self._count) if self._count else ""
        room = QRect(px(44), 0, self.width() - px(44) - px(15), self.height())
        if mark:
            tone = p.gold if self._rail.digits else p.railT if on else p.railT2
            taken = paint.words(painter, room, mark, tone, weight=SEMIBOLD, align=paint.RIGHT)
            room.adjust(0, 0, -taken - px(4), 0)
        if not self._rail.narrow:
            paint.words(painter, room, self.text(), p.railT, weight=SEMIBOLD if on else MEDIUM)
        if self.hasFocus():
            paint.fill(painter, QRect(0, 0, self.width(), 2), p.gold)
            paint.fill(painter, QRect(0, self.height() - 2, self.width(), 2), p.gold)
            paint.fill(painter, QRect(0, 0, 2, self.height()), p.gold)
            paint.fill(painter, QRect(self.width() - 2, 0, 2, self.height()), p.gold)
