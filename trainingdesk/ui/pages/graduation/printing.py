"""Printing stored papers at 100 %: the system's dialog, the same bytes, a shift for this printer."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected, Stopped
from trainingdesk.services.certificate_outlook import trial_pdf
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.words import number, tr

SHIFT = "print.shift"
"""Where the shift of this machine's printer is remembered: tenths of a millimetre right and down."""
POINTS_AN_INCH = 72.0
TENTHS_AN_INCH = 254.0
FINEST = 600
"""Dots an inch beyond which nothing more is seen on paper."""
BANDS = 8
"""A sheet is drawn in so many strips: a whole one at 600 dots an inch would take 140 MB."""
_LENGTH = re.compile(r"[+\-−]?\d{1,3}([.,]\d)?")


def choose_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Ask for a printer with the system's dialog, A4 lying, 100 %; None when the person left it."""
    if not QPrinterInfo.availablePrinterNames():
        raise Rejected("printer-missing")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, False)
    answer = dialog.exec()
    dialog.deleteLater()
    return printer if answer == QDialog.DialogCode.Accepted else None


def prepare(printer: QPrinter, title: str) -> None:
    """Set the sheet: A4 lying, no margins, so that a millimetre on the paper is one in the file."""
    printer.setDocName(title)
    printer.setFullPage(True)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
    )
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


# --- where the print falls ---


def remembered_shift(desk: Desk) -> tuple[int, int]:
    """The shift of this machine's printer, in tenths of a millimetre right and down."""
    kept: Any = desk.memory.recall(SHIFT, [0, 0])
    match kept:
        case [int(right), int(down)]:
            return right, down
    return 0, 0


def shift_words(shift: tuple[int, int]) -> str:
    """«друк 100 % · зсув +1,5 / −0,8 мм»."""
    right, down = (_signed(tenths) for tenths in shift)
    return tr("print at 100 % · shift {right} / {down} mm").format(right=right, down=down)


def _signed(tenths: int) -> str:
    return ("+" if tenths > 0 else "") + number(tenths / 10, 1) if tenths else "0"


def read_shift(text: str) -> int:
    """Read millimetres as people type them into tenths; empty is none; ``print-shift-unreadable``."""
    typed = text.strip().replace("мм", "").replace("mm", "").strip()
    if not typed:
        return 0
    if not _LENGTH.fullmatch(typed):
        raise Rejected("print-shift-unreadable", value=text.strip())
    return round(float(typed.replace("−", "-").replace(",", ".")) * 10)


class Calibration(FormQuestion):
    """How far this printer misses: two lengths, and a trial page with crosses to measure them on."""

    def __init__(self, parent: QWidget, desk: Desk, print_trial: Callable[[bytes], None]) -> None:
        form = Form()
        right, down = remembered_shift(desk)
        note = tr("mm; minus moves the print left")
        form.text("right", tr("Move right"), _signed(right), note=note, longest=8)
        form.text("down", tr("Move down"), _signed(down), note=tr("mm; minus moves the print up"), longest=8)
        self._desk = desk
        self._print_trial = print_trial
        super().__init__(
            parent,
            tr("Where the print falls on the sheet"),
            form,
            self._keep,
            yes=tr("Remember"),
            detail=tr(
                "Print the trial page and measure how far its crosses lie from where they should: 10 mm from "
                "the edges. Type by how much to move the print. The shift belongs to this computer."
            ),
        )
        trial = self.buttons.addButton(tr("Print the trial page…"), self.buttons.ButtonRole.ActionRole)
        trial.clicked.connect(self._trial)

    def _lengths(self) -> tuple[int, int] | None:
        """What was typed; a length that is none is complained of under its field."""
        found = []
        for key in ("right", "down"):
            try:
                found.append(read_shift(self.form.values()[key]))
                trial_pdf(found[-1], 0)  # refuses a move beyond the sheet
            except Rejected as refusal:
                self.form.complain_of(key, refusal)
                return None
        return found[0], found[1]

    def try_accept(self) -> None:
        """Remember, unless something typed is no length."""
        if self._lengths() is not None:
            super().try_accept()

    def _keep(self, _values: dict[str, Any]) -> None:
        lengths = self._lengths()
        if lengths is not None:
            self._desk.memory.keep(SHIFT, list(lengths))

    def _trial(self) -> None:
        lengths = self._lengths()
        if lengths is not None:
            self._print_trial(trial_pdf(*lengths))
