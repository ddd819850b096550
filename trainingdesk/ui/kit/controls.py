"""A choice with its arrow and a box with its tick, painted from roles: no stylesheet colours those."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from trainingdesk.ui import icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.theme import theme

BOX, GAP = 16, 8


class Combo(QComboBox):
    """A choice; it may be narrower than its longest words, which then stand in the list alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own ignores the sheet's measures

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field with as much of its words as fits, then the arrow at its right."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part, field = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(field, option, part, self).width() - theme().px(6)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(field, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        look = theme()
        side = look.px(14)
        place = QRect(self.width() - side - look.px(9), 0, side, self.height())
        tone = look.palette.ink2 if self.isEnabled() else look.palette.edge
        icons.paint(QPainter(self), "chevron-down", tone, place, side)


class Tick(QCheckBox):
    """A yes or no: box, words, one ring."""

    def sizeHint(self) -> QSize:
        """Room for box and words."""
        look = theme()
        words = look.metrics().horizontalAdvance(self.text())
        return QSize(look.px(BOX + GAP + 8) + words, look.px(28))

    def minimumSizeHint(self) -> QSize:
        """The words may be elided, the box may not."""
        return QSize(theme().px(BOX + GAP + 60), theme().px(28))

    def hitButton(self, pos: object) -> bool:
        """A press anywhere on box or words counts."""
        del pos
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick, words and the ring."""
        look, p = theme(), theme().palette
        painter = QPainter(self)
        side = look.px(BOX)
        box = QRect(look.px(4), (self.height() - side) // 2, side, side)
        on = self.checkState() is Qt.CheckState.Checked
        paint.box(painter, box, p.bar if on else p.field, p.bar if on else p.edge)
        if on:
            icons.paint(painter, "check", p.railT, box, look.px(BOX - 3))
        room = self.rect().adjusted(look.px(4 + BOX + GAP), 0, 0, 0)
        paint.words(painter, room, self.text(), p.ink if self.isEnabled() else p.ink2)
        if self.hasFocus():
            paint.ring(painter, self.rect())
