"""What every table shares: its plain dress, and its head continued over the scroll bar."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from trainingdesk.ui.kit.cells import ROW_HEIGHT
from trainingdesk.ui.kit.header import Header
from trainingdesk.ui.theme import theme


def dress_rows(view: QTableView, head: Header) -> None:
    """Dress a table of rows of one height, without lines; how it selects and sorts is its own affair."""
    px = theme().px
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setMouseTracking(True)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(px(ROW_HEIGHT))
    rows.setDefaultSectionSize(px(ROW_HEIGHT))
    view.verticalScrollBar().setSingleStep(px(ROW_HEIGHT))
    view.addScrollBarWidget(HeadCap(head), Qt.AlignmentFlag.AlignTop)


class HeadCap(QWidget):
    """The table's head over the scroll bar, which therefore starts below it."""

    def __init__(self, head: Header) -> None:
        super().__init__()
        self._head = head
        head.geometriesChanged.connect(self._follow)
        head.sectionResized.connect(self._follow)
        self._follow()

    def _follow(self, *_ignored: object) -> None:
        self.setFixedHeight(self._head.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Continue the head's ground and line."""
        p = theme().palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.head)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), p.line2)
