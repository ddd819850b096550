"""Printing stored papers at 100 %: the system's dialog, the same bytes, a shift for this printer."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected, Stopped

POINTS_AN_INCH = 72.0
TENTHS_AN_INCH = 254.0
FINEST = 600
"""Dots an inch beyond which nothing more is seen on paper."""
BANDS = 8
"""A sheet is drawn in so many strips: a whole one at 600 dots an inch would take 140 MB."""


def choose_printer(parent: QWidget, title: str, *, standing: bool = False) -> QPrinter | None:
    """Ask for a printer with the system's dialog, A4, 100 %; None when the person left it."""
    if not QPrinterInfo.availablePrinterNames():
        raise Rejected("printer-missing")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, title, standing=standing)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, False)
    answer = dialog.exec()
    dialog.deleteLater()
    return printer if answer == QDialog.DialogCode.Accepted else None


def prepare(printer: QPrinter, title: str, *, standing: bool = False) -> None:
    """Set the sheet: A4 lying or standing, no margins: a millimetre on the paper is one in the file."""
    printer.setDocName(title)
    printer.setFullPage(True)
    turned = QPageLayout.Orientation.Portrait if standing else QPageLayout.Orientation.Landscape
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(layout)


def print_pdf(pdf: bytes, printer: QPrinter, shift: tuple[int, int], progress: Progress) -> int:
    """Paint every page on the printer at its true size; return how many sheets' sides went out.

    ``Stopped`` leaves the printer with nothing; ``printer-refused`` when it takes no job.
    """
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        raise Rejected("printer-refused", printer=printer.printerName())
    count = document.pageCount()
    try:
        for page in range(count):
            progress.step(page, count)
            if page:
                _turn(printer)
            _paint_page(document, page, painter, printer.resolution(), shift)
    except (Stopped, Rejected):
        printer.abort()
        painter.end()
        raise
    finally:
        if painter.isActive():
            painter.end()
        document.close()
    progress.step(count, count)
    return count


def _turn(printer: QPrinter) -> None:
    """Begin the next side, or say that the printer does not take it."""
    if not printer.newPage():
        raise Rejected("printer-refused", printer=printer.printerName())


def _paint_page(
    document: QPdfDocument, page: int, painter: QPainter, dots: int, shift: tuple[int, int]
) -> None:
    """Paint one page strip by strip, moved by the printer's shift."""
    points = document.pagePointSize(page)
    fine = min(dots, FINEST)
    size = _in_dots(points, fine)
    scale = dots / fine
    left, top = (tenths / TENTHS_AN_INCH * dots for tenths in shift)
    high = -(-size.height() // BANDS)
    for band in range(BANDS):
        clip = QRect(0, band * high, size.width(), min(high, size.height() - band * high))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(size)
        options.setScaledClipRect(clip)
        image = document.render(page, clip.size(), options)
        place = QRectF(left, top + clip.top() * scale, clip.width() * scale, clip.height() * scale)
        painter.drawImage(place, image)


def _in_dots(points: QSizeF, dots: int) -> QSize:
    return QSize(
        round(points.width() / POINTS_AN_INCH * dots), round(points.height() / POINTS_AN_INCH * dots)
    )
