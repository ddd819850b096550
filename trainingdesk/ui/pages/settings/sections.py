"""The list of sections at the left: one ring, gold at the chosen one, amber where something needs an eye."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import MEDIUM, SEMIBOLD, theme

LINE = 34
KEY = int(Qt.ItemDataRole.UserRole)
ICON = KEY + 1
NEEDS = KEY + 2


class SectionList(QListWidget):
    """The sections, walked with the arrows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ground", "win")

    def add(self, key: str, title: str, icon: str) -> None:
        """Add a section."""
        item = QListWidgetItem(title)
        item.setData(KEY, key)
        item.setData(ICON, icon)
        self.addItem(item)
        look = theme()
        widest = look.metrics("body", SEMIBOLD).horizontalAdvance(title) + look.px(80)
        self.setFixedWidth(max(self.maximumWidth() if self.count() > 1 else 0, widest, look.px(180)))

    def mark(self, key: str, *, needs: bool) -> None:
        """Show or take away the amber mark of a section."""
        for item in self.findItems("*", Qt.MatchFlag.MatchWildcard):
            if item.data(KEY) == key:
                item.setData(NEEDS, needs)

    def choose(self, key: str) -> None:
        """Choose a section by its key; an unknown one leaves the first chosen."""
        for at in range(self.count()):
            if self.item(at).data(KEY) == key:
                self.setCurrentRow(at)

    def key(self) -> str:
        """Return the chosen section."""
        at = self.currentRow()
        return str(self.item(at).data(KEY)) if at >= 0 else ""


class _Delegate(QStyledItemDelegate):
    """Paints one section."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height."""
        return QSize(theme().px(160), theme().px(LINE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, icon, words and the amber mark."""
        look, p = theme(), theme().palette
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, p.sel if chosen else p.alt if hot else p.win)
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), p.ring)
        side = look.px(16)
        left = rect.left() + look.px(16)
        icons.paint(painter, str(index.data(ICON)), p.ink, QRect(left, rect.top(), side, rect.height()), side)
        room = rect.adjusted(look.px(42), 0, -look.px(30), 0)
        paint.words(painter, room, str(index.data()), p.ink, weight=SEMIBOLD if chosen else MEDIUM)
        if index.data(NEEDS):
            at = QRect(rect.right() - look.px(28), rect.top(), look.px(15), rect.height())
            icons.paint(painter, "triangle-alert", p.amb, at, look.px(15))
        list_ = self.parent()
        if chosen and isinstance(list_, QWidget) and list_.hasFocus():
            paint.ring(painter, rect)
