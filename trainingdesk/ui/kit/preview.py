"""A PDF exactly as it will be printed: the same bytes, the whole page or at true size."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.ui.kit.buttons import Button, Choice, Segmented
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr

POINTS_AN_INCH = 72.0


class PdfPreview(QWidget):
    """The paper under a heading; «whole page» or 1 : 1, page by page when there are several."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._buffer: QBuffer | None = None
        self._bytes = b""
        self.document = QPdfDocument(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.addWidget(caption(title or tr("As it will be printed"), tone="ink", weight=SEMIBOLD), 1)
        self.pages = caption()
        self.turn = Button("", "chevron-right", flat=True)
        self.turn.setAccessibleName(tr("Next page"))
        self.turn.clicked.connect(self._turn)
        head.addWidget(self.pages)
        head.addWidget(self.turn)
        self.zoom = Segmented(tr("Size of the page"))
        self.zoom.set_choices([Choice("whole", tr("Whole page")), Choice("true", "1 : 1")])
        self.zoom.chosen.connect(self._zoomed)
        head.addWidget(self.zoom)
        column.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._paper = _Paper(self.document)
        self._scroll.setWidget(self._paper)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        self._show_pages()

    def show_pdf(self, pdf: bytes, page: int = 0) -> None:
        """Show these bytes; an unreadable file shows an empty page (its maker raised long before)."""
        if pdf != self._bytes:
            self._bytes = pdf
            self.document.close()
            self._buffer = QBuffer(self)
            self._buffer.setData(QByteArray(pdf))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
        self._paper.show_page(page)
        self._show_pages()

    def clear(self) -> None:
        """Show no paper."""
        self._bytes = b""
        self.document.close()
        self._paper.show_page(0)
        self._show_pages()

    def _turn(self) -> None:
        count = self.document.pageCount()
        if count:
            self._paper.show_page((self._paper.page + 1) % count)
            self._show_pages()

    def _show_pages(self) -> None:
        count = self.document.pageCount()
        self.turn.setVisible(count > 1)
        self.pages.setVisible(count > 1)
        self.pages.setText(f"{self._paper.page + 1} / {count}")

    def _zoomed(self, key: str) -> None:
        self._scroll.setWidgetResizable(key == "whole")
        self._paper.set_true_size(on=key == "true")


class _Paper(QWidget):
    """One page, drawn anew for each size and kept until it changes."""

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__()
        self._document = document
        self._true_size = False
        self._drawn: QImage | None = None
        self.page = 0
        self.setAccessibleName(tr("The paper"))
        self.setMinimumHeight(theme().px(120))

    def show_page(self, page: int) -> None:
        """Show another page."""
        self.page = page
        self._drawn = None
        self._resize_to_true()
        self.update()

    def set_true_size(self, *, on: bool) -> None:
        """Show at true size, or fit the room."""
        self._true_size = on
        self._drawn = None
        self.setMinimumSize(0, theme().px(120))
        self._resize_to_true()
        self.update()

    def _resize_to_true(self) -> None:
        if self._true_size and self._document.pageCount():
            size = self._true()
            self.setMinimumSize(size)
            self.resize(size)

    def _true(self) -> QSize:
        """Return the page's size on this screen in logical pixels."""
        points = self._document.pagePointSize(self.page)
        inch = self.screen().physicalDotsPerInch() / self.devicePixelRatioF()
        return QSize(
            round(points.width() / POINTS_AN_INCH * inch), round(points.height() / POINTS_AN_INCH * inch)
        )

    def _place(self) -> QRect:
        """Return where the page lies."""
        points = self._document.pagePointSize(self.page)
        size = self._true()
        if not self._true_size:
            room = self.size() - QSize(2, 2)
            size = points.toSize().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = max((self.width() - size.width()) // 2, 1)
        return QRect(left, 1, size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper's own colour, the page on it, and its edge."""
        if not self._document.pageCount():
            return
        p = theme().palette
        painter = QPainter(self)
        place = self._place()
        scale = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != place.size() * scale:
            self._drawn = self._document.render(self.page, place.size() * scale)
            self._drawn.setDevicePixelRatio(scale)
        painter.fillRect(place, p.paper)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(place.topLeft(), self._drawn)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(p.edge)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
