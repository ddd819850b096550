"""The list of a ceremony, read from two metres: big type, the current call in the middle of the sight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from trainingdesk.ui import fonts, icons
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.theme import REGULAR, SEMIBOLD, theme

BIG, LARGE = 34, 28
"""Type read from two metres: what is called out, and who answers."""
ROW = 96

IN_SIGHT = 3.5
"""So many calls are seen at least: type that is big already grows with the person's scale while they are."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call: its key and place, the community that is called, who takes, which cars, what came of it."""

    id: int
    place: int
    community: str
    receiver: str
    plates: tuple[str, ...]
    said: str
    look: Look


class _Calls(QAbstractListModel):
    """The calls in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[CallLine] = []

    def show(self, lines: Sequence[CallLine]) -> None:
        if [each.id for each in lines] != [each.id for each in self.lines]:
            self.beginResetModel()
            self.lines = list(lines)
            self.endResetModel()
            return
        before, self.lines = self.lines, list(lines)
        for at, (old, new) in enumerate(zip(before, self.lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            parts = (line.community, line.receiver, ", ".join(line.plates), line.said)
            return f"{line.place}. " + ", ".join(part for part in parts if part)
        return line if role == Qt.ItemDataRole.UserRole else None


class _Call(QStyledItemDelegate):
    """Place, community and receiver at the left; plates and outcome at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        view = option.widget
        return QSize(10, round(ROW * (view.factor if isinstance(view, CallsView) else 1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        view = option.widget
        if not isinstance(line, CallLine) or not isinstance(view, CallsView):
            return
        p, factor = theme().palette, view.factor

        def px(pixels: float) -> int:
            return round(pixels * factor)

        rect: QRect = option.rect
        current = index.row() == view.currentIndex().row()
        painter.fillRect(rect, p.sel if current else p.surf)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line)
        if current:
            painter.fillRect(QRect(rect.left(), rect.top(), px(8), rect.height()), p.ring)
        room = rect.adjusted(px(24), px(8), -px(20), -px(8))
        top = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        foot = top.translated(0, top.height())
        done = line.look.tone == "grn"
        tone = p.ink2 if done and not current else p.ink
        number = QRect(room.left(), room.top(), px(56), top.height())
        _words(painter, number, str(line.place), p.ink2, _font(px(LARGE)))
        for each in (top, foot):
            each.setLeft(room.left() + px(64))
        taken = _words(painter, top, "  ".join(line.plates), tone, _font(px(LARGE), SEMIBOLD), right=True)
        top.setRight(top.right() - taken - px(16))
        taken = self._outcome(painter, foot, line, factor)
        foot.setRight(foot.right() - taken - px(16))
        _words(painter, top, line.community, tone, _font(px(BIG), SEMIBOLD))
        _words(painter, foot, line.receiver, tone, _font(px(LARGE)))

    @staticmethod
    def _outcome(painter: QPainter, foot: QRect, line: CallLine, factor: float) -> int:
        """Write what came of a call at the right, with its icon; return the width it took."""
        if not line.said:
            return 0
        p = theme().palette
        side, gap = round(26 * factor), round(10 * factor)
        font = _font(round(LARGE * factor), SEMIBOLD)
        room = QRect(foot.left() + foot.width() // 3, foot.top(), foot.width() * 2 // 3, foot.height())
        taken = _words(painter, room, line.said, p.role(line.look.tone), font, right=True)
        place = QRect(room.right() - taken - gap - side, room.top(), side, room.height())
        icons.paint(painter, line.look.icon, p.role(line.look.tone), place, side)
        return taken + gap + side


class CallsView(QListView):
    """The calls; ``current(call or None)`` when another is stood on. Up, Down, Home and End walk.

    The current call stays in the middle of the sight as far as there are calls around it, so that those just
    done and those about to be called are both read.
    """

    current = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calls = _Calls(self)
        self.setModel(self.calls)
        self.setItemDelegate(_Call(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(name)
        theme().changed.connect(self.viewport().update)

    @property
    def factor(self) -> float:
        """How much larger than at 100 % the calls are drawn."""
        return max(1.0, min(theme().scale, self.viewport().height() / (IN_SIGHT * ROW)))

    def show_calls(self, lines: Sequence[CallLine]) -> None:
        """Show these; one stays on the call one stood on, else on the first that waits."""
        kept = self.line()
        self.calls.show(lines)
        if kept is None or not self.stand_on(kept.id):
            waiting = next((each.id for each in lines if not each.said), None)
            first = waiting if waiting is not None else (lines[0].id if lines else None)
            if first is not None:
                self.stand_on(first)
        self.viewport().update()

    def line(self) -> CallLine | None:
        """Return the call one stands on."""
        found = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, CallLine) else None

    def stand_on(self, key: int) -> bool:
        """Stand on a call; False when it is not in the list."""
        at = next((at for at, each in enumerate(self.calls.lines) if each.id == key), -1)
        if at < 0:
            return False
        self.setCurrentIndex(self.calls.index(at))
        return True

    def step(self, by: int) -> None:
        """Go on by so many calls."""
        count = self.calls.rowCount()
        if count:
            self.setCurrentIndex(self.calls.index(min(max(self.currentIndex().row() + by, 0), count - 1)))

    def next_waiting(self) -> None:
        """Go on to the next call nothing has come of yet, from here to the end and then from the start."""
        lines, here = self.calls.lines, self.currentIndex().row()
        order = [*range(here + 1, len(lines)), *range(here)]
        at = next((at for at in order if not lines[at].said), None)
        if at is not None:
            self.setCurrentIndex(self.calls.index(at))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Keep the call in the middle of the sight."""
        super().currentChanged(current, previous)
        self._centre()
        self.current.emit(self.line())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; letters are acts, never a search."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
        count = self.calls.rowCount()
        steps |= {Qt.Key.Key_Home: -count, Qt.Key.Key_End: count}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
            return
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current call in sight."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._centre()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the calls, then the ring of the current one."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            paint.ring(painter, self.visualRect(self.currentIndex()))
            painter.end()

    def _centre(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)


def _font(pixels: int, weight: int = REGULAR) -> QFont:
    return fonts.font(pixels, weight)


def _words(
    painter: QPainter, room: QRect, text: str, tone: QColor, font: QFont, *, right: bool = False
) -> int:
    """Write one line of big type, elided when too long; return the width it took."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) > room.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(tone)
    painter.drawText(room, int(paint.RIGHT if right else paint.LEFT), text)
    return metrics.horizontalAdvance(text)
