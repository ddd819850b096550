"""A row that becomes two when it is too narrow: parts at the left, parts at the right, nothing clipped."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Left parts from the left, right parts from the right, all centred on lines of ``line`` pixels.

    Parts that do not fit beside each other go to the next line; the height follows.
    """

    def __init__(self, owner: QWidget, *, line: int, spacing: int, margins: QMargins) -> None:
        super().__init__(owner)
        self._line = line
        self._items: list[QLayoutItem] = []
        self._right: set[int] = set()
        self.setContentsMargins(margins)
        self.setSpacing(spacing)

    def add_left(self, widget: QWidget) -> None:
        """Add a part after those at the left."""
        self.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        """Add a part after those at the right."""
        self.addWidget(widget)
        self._right.add(id(widget))

    def set_measures(self, *, line: int, spacing: int, margins: QMargins) -> None:
        """Lay the parts closer together, or as before."""
        self._line = line
        self.setSpacing(spacing)
        self.setContentsMargins(margins)
        self.invalidate()

    # --- Qt's questions ---

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Count the parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Never ask for more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Answer that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as the parts need."""
        return self._lay(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Return one line."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return room for the widest part."""
        margins = self.contentsMargins()
        widest = max((self._wanted(item).width() for item in self._shown()), default=0)
        across = margins.left() + margins.right()
        return QSize(min(widest, self._line * 4) + across, self._line + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Lay the parts."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    # --- laying ---

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    @staticmethod
    def _wanted(item: QLayoutItem) -> QSize:
        return item.sizeHint().expandedTo(item.minimumSize())

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """Break the parts into lines: the left ones in order, then the right ones."""
        shown = self._shown()
        left = [item for item in shown if id(item.widget()) not in self._right]
        right = [item for item in shown if id(item.widget()) in self._right]
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in (*left, *right):
            wide = min(self._wanted(item).width(), room)
            if lines[-1] and used + wide > room:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + self.spacing()
        return lines

    def _lay(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        lines = self._lines(area.width())
        if place:
            for at, items in enumerate(lines):
                self._lay_line(area, area.top() + at * self._line, items)
        return len(lines) * self._line + margins.top() + margins.bottom()

    def _lay_line(self, area: QRect, top: int, items: list[QLayoutItem]) -> None:
        left = area.left()
        right = area.right() + 1
        rights = [item for item in items if id(item.widget()) in self._right]
        for item in items:
            if item not in rights:
                left = self._put(item, left, top, area.width()) + self.spacing()
        for item in reversed(rights):
            wide = min(self._wanted(item).width(), area.width())
            self._put(item, right - wide, top, area.width())
            right -= wide + self.spacing()

    def _put(self, item: QLayoutItem, left: int, top: int, room: int) -> int:
        """Put a part on its line; return its right edge."""
        size = self._wanted(item)
        wide = min(size.width(), room)
        high = min(size.height(), self._line)
        item.setGeometry(QRect(left, top + (self._line - high) // 2, wide, high))
        return left + wide
