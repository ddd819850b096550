"""How the cells of the cohort workbook look, the one safe way to fill them, and how long a text gets.

Lists are set in Calibri (Carlito has its widths), forms in Times New Roman (Liberation Serif has its widths),
so that lines break alike in Excel and in LibreOffice. Styles are named and shared: the office changes one in
Excel and every sheet follows.
"""

import datetime as dt
import math
import re
from collections.abc import Iterable
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import MergedCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.rich_text import CellRichText
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.styles.named_styles import NamedStyleList
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

CellValue = str | int | Decimal | dt.date | CellRichText | None

LIST_FONT, LIST_SIZE = "Calibri", 10
FORM_FONT = "Times New Roman"
NAVY, INK, CAPTION, RED = "FF14284B", "FF15233B", "FF444444", "FFA8201A"
DATE = "dd.mm.yyyy"
# Zero marks in a band are «—» on the form, and still a number for whoever sums them.
COUNT_OR_DASH = '0;-0;"—"'

# Column widths are counted in digits of the default font. Excel rounds a digit to whole pixels, LibreOffice
# does not: in Calibri 11 (7.43 pixels) a page differs by 6 % between them, in Calibri 12 (8.11) by 1 %.
_DEFAULT_SIZE, _PIXELS_OF_DIGIT = 12, 8
_MM_OF_INCH = 25.4
_POINTS_OF_INCH = 72
_LONGEST_TEXT = 32_767  # of one cell, by the file format
_LONGEST_SHEET_NAME = 31
_FORMULA_STARTS = "=+-@\t\r"
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
# Widths of letters in ems, between those of Times and of Calibri, enough to tell how many lines a text takes.
_EMS = (
    dict.fromkeys("жмфшщю", 0.73)
    | dict.fromkeys("ЖМФШЩЮ", 0.92)
    | dict.fromkeys("іїjlftrІЇ.,’:;()/- \N{NO-BREAK SPACE}", 0.3)
    | dict.fromkeys("—№", 0.98)
)
_USUAL_EM, _USUAL_CAPITAL, _BOLD = 0.49, 0.62, 1.05
_BREAKABLE = re.compile(r"[^\s-]*-|[^\s-]*\s+|[^\s-]+")
_PIXEL = 0.75  # points

_THIN = Side(style="thin", color="FF000000")
_PALE = Side(style="thin", color="FF8A8A8A")
_HAIR = Side(style="thin", color="FFD5D0C5")
_THICK = Side(style="medium", color="FF000000")
_NAVY_LINE = Side(style="medium", color=NAVY)


def add_styles(book: Workbook) -> None:
    """Register every named style once, and set the default font that columns are measured in."""
    styles: NamedStyleList = vars(book)["_named_styles"]  # openpyxl has no public door to the default font
    styles["Normal"].font = Font(LIST_FONT, _DEFAULT_SIZE)
    for style in (*_list_styles(), *_form_styles()):
        book.add_named_style(style)


def put(
    sheet: Worksheet, row: int, column: int, value: CellValue, style: str, number_format: str | None = None
) -> None:
    """Fill a cell so that text stays text: «=1+1», «+380…», «#N/A» and «'» are what somebody typed.

    Excel would make a formula of such a text as soon as its cell is edited; the quote prefix forbids that.
    """
    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        raise TypeError(
            f"{cell.coordinate} lies under a merged cell"
        )  # a fault of ours: the text would be lost
    cell.style = style
    if number_format:
        cell.number_format = number_format
    if isinstance(value, str):
        text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_TEXT]
        if text:
            cell.value = text
            cell.data_type = "s"
            cell.quotePrefix = text[0] in _FORMULA_STARTS or text[0] == "'"
    elif value is not None:
        cell.value = value


def put_box(
    sheet: Worksheet, box: tuple[int, int, int, int], value: CellValue, style: str, shown: str | None = None
) -> None:
    """Merge a box (first row, first column, last row, last column) under one value, bordered all round."""
    top, left, bottom, right = box
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            put(sheet, row, column, None, style)
    put(sheet, top, left, value, style, shown)
    if (top, left) != (bottom, right):
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)


def set_foot(sheet: Worksheet, left: str, right: str, size: int, font: str) -> None:
    """Set the footer: what the paper is at the left (any text), page codes at the right."""
    foot = sheet.oddFooter
    if foot is None:
        raise TypeError("a new sheet has a footer")
    # «&» begins a code in a footer.
    foot.left.text, foot.right.text = left.replace("&", "&&"), right
    for part in (foot.left, foot.right):
        part.size, part.font = size, f"{font},Regular"


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    r"""Make a name Excel takes: 31 characters, none of ``[]:*?/\``, no quote at an end, none of ``taken``.

    Excel compares sheet names without regard to case and keeps «History» for itself.
    """
    used = {name.casefold() for name in taken} | {"history"}
    plain = " ".join(_NO_SHEET_NAME.sub(" ", wanted).split()).strip("' ") or "—"
    name, number = _cut(plain, _LONGEST_SHEET_NAME), 1
    while name.casefold() in used:
        number += 1
        tail = f" ({number})"
        name = _cut(plain, _LONGEST_SHEET_NAME - len(tail)) + tail
    return name


def column_width(millimetres: float) -> float:
    """Return the width of a column, in digits of the default font, that prints so many millimetres wide."""
    return millimetres * 96 / _MM_OF_INCH / _PIXELS_OF_DIGIT


def points(millimetres: float) -> float:
    """Return the height of a row in points, in whole pixels (three quarters of a point) as Excel keeps it."""
    return round(millimetres * _POINTS_OF_INCH / _MM_OF_INCH / _PIXEL) * _PIXEL


def text_mm(text: str, size: float, *, bold: bool = False) -> float:
    """Estimate how long a text of ``size`` points is, in millimetres, on one line."""
    ems = sum(_EMS.get(letter, _USUAL_CAPITAL if letter.isupper() else _USUAL_EM) for letter in text)
    return ems * size * (_BOLD if bold else 1) * _MM_OF_INCH / _POINTS_OF_INCH


def lines(text: str, millimetres: float, size: float, *, bold: bool = False) -> int:
    """Estimate how many lines a wrapped text of ``size`` points takes in a box so many millimetres wide."""
    count, used = 1, 0.0
    for word in _BREAKABLE.findall(text):
        length = text_mm(word, size, bold=bold)
        if used + text_mm(word.rstrip(), size, bold=bold) <= millimetres:
            used += length
            continue
        pieces = max(1, math.ceil(length / millimetres))
        count += pieces if used else pieces - 1
        used = length - (pieces - 1) * millimetres
    return count


def set_page(sheet: Worksheet, *, landscape: bool, margins_mm: tuple[float, float, float, float]) -> None:
    """A4, one page wide and as many long as it takes; margins are left, right, top and bottom."""
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.page_setup.orientation = (
        Worksheet.ORIENTATION_LANDSCAPE if landscape else Worksheet.ORIENTATION_PORTRAIT
    )
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    # Each sheet counts its own pages, also when the whole workbook is printed at once.
    sheet.page_setup.firstPageNumber, sheet.page_setup.useFirstPageNumber = 1, True
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    margins = sheet.page_margins
    margins.left, margins.right, margins.top, margins.bottom = (side / _MM_OF_INCH for side in margins_mm)
    margins.header = margins.footer = 6 / _MM_OF_INCH


def _cut(text: str, length: int) -> str:
    """Shorten with «…», never ending in a quote or a space."""
    return text if len(text) <= length else text[: length - 1].rstrip("' ") + "…"


def _style(
    name: str, font: Font, alignment: Alignment, border: Border | None = None, shown: str = "General"
) -> NamedStyle:
    return NamedStyle(name, font=font, alignment=alignment, border=border or Border(), number_format=shown)


def _list_styles() -> list[NamedStyle]:
    """Styles of the three lists."""
    font, strong = Font(LIST_FONT, LIST_SIZE, color=INK), Font(LIST_FONT, LIST_SIZE, bold=True, color=INK)
    line = Border(left=_HAIR, right=_HAIR, top=_HAIR, bottom=_HAIR)
    wrapped = Alignment("left", "center", wrap_text=True, indent=1)
    middle = Alignment("center", "center", wrap_text=True)
    right = Alignment("right", "center", indent=1)
    head = _style(
        "Перелік: заголовок", Font(LIST_FONT, 10, bold=True, color=NAVY),
        Alignment("center", "center", wrap_text=True),
        Border(left=_HAIR, right=_HAIR, top=_HAIR, bottom=_NAVY_LINE),
    )  # fmt: skip
    sideways = _style(
        "Перелік: заголовок боком", head.font,
        Alignment("center", "center", wrap_text=True, text_rotation=90), head.border,
    )  # fmt: skip
    sideways.fill = head.fill = PatternFill("solid", fgColor="FFECE9E2")
    total = _style("Перелік: підсумок", strong, right, line, "0")
    total.fill = PatternFill("solid", fgColor="FFF6F4EF")
    total_text = _style("Перелік: назва підсумку", strong, Alignment("left", "center", indent=1), line)
    total_text.fill = PatternFill("solid", fgColor="FFF6F4EF")
    return [
        _style("Перелік: назва", Font(LIST_FONT, 15, bold=True, color=NAVY), Alignment("left", "center")),
        _style("Перелік: відомості", Font(LIST_FONT, 10, color="FF525D70"), Alignment("left", "center")),
        head,
        sideways,
        _style("Перелік: текст", font, wrapped, line, "@"),
        _style("Перелік: ім’я", strong, wrapped, line, "@"),
        _style("Перелік: посередині", font, middle, line, "@"),
        _style("Перелік: число", font, right, line, "0"),
        _style("Перелік: бали", font, right, line, "0"),
        _style("Перелік: дата", font, middle, line, DATE),
        _style("Перелік: незадовільно", Font(LIST_FONT, LIST_SIZE, bold=True, color=RED), wrapped, line, "@"),
        _style(
            "Перелік: незадовільно, бали", Font(LIST_FONT, LIST_SIZE, bold=True, color=RED), right, line, "0"
        ),
        _style("Перелік: анульовано", Font(LIST_FONT, LIST_SIZE, strike=True, color=INK), wrapped, line, "@"),
        total,
        total_text,
    ]


def _form_styles() -> list[NamedStyle]:
    """Styles of form Н-5.03; sizes by the specification of papers, section 4."""
    rule = Border(bottom=_THIN)
    box = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
    body = Border(left=_THIN, right=_THIN, top=_PALE, bottom=_PALE)
    fifth = Border(left=_THIN, right=_THIN, top=_PALE, bottom=_THIN)
    heavy = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THICK)

    def font(size: float, *, bold: bool = False) -> Font:
        return Font(FORM_FONT, size, bold=bold, color="FF000000")

    centre = Alignment("center", "center", wrap_text=True)
    low_left, low_centre = (Alignment(side, "bottom", wrap_text=True) for side in ("left", "center"))
    caption = Font(FORM_FONT, 7.2, italic=True, color=CAPTION)
    fitted = Alignment("left", "center", shrink_to_fit=True, indent=1)
    figures = Alignment("center", "center", shrink_to_fit=True)
    cells = [
        ("№", font(10), Alignment("right", "center", indent=1), "0"),
        ("ім’я", font(10), fitted, "@"),
        ("довге ім’я", font(8), Alignment("left", "center", wrap_text=True, indent=1), "@"),
        ("оцінка", font(9.6), fitted, "@"),
        ("посередині", font(10), figures, "@"),
        ("бали", font(10), figures, "0"),
        ("дата", font(9), figures, DATE),
    ]
    return [
        _style("Форма: гриф", font(8.6), Alignment("left", "center", indent=3)),
        _style("Форма: номер форми", font(9.4, bold=True), Alignment("left", "center", indent=3)),
        _style("Форма: заклад", font(12, bold=True), Alignment("center", "bottom", wrap_text=True), rule),
        _style("Форма: підпис під рядком", caption, Alignment("center", "top")),
        _style("Форма: напис", font(10.5), Alignment("left", "bottom")),
        _style("Форма: напис праворуч", font(10.5), Alignment("right", "bottom")),
        _style("Форма: значення", font(10.5, bold=True), low_left, rule, "@"),
        _style("Форма: значення посередині", font(10.5, bold=True), low_centre, rule, "@"),
        _style("Форма: години", font(10.5, bold=True), Alignment("center", "bottom"), rule, "0"),
        _style("Форма: назва", font(13, bold=True), Alignment("center", "center")),
        _style("Форма: дата під назвою", font(10.5), Alignment("center", "center")),
        _style("Форма: заголовок", font(8.2), centre, box),
        _style("Форма: номери граф", font(7.2), Alignment("center", "center"), heavy, "0"),
        *(_style(f"Форма: {name}", face, place, body, shown) for name, face, place, shown in cells),
        *(_style(f"Форма: {name}, п’ятий", face, place, fifth, shown) for name, face, place, shown in cells),
        _style("Форма: підсумки", font(12.5, bold=True), Alignment("center", "center")),
        _style("Форма: підсумкова клітинка", font(10), centre, box, "@"),
        _style("Форма: кількість", font(10, bold=True), centre, box, COUNT_OR_DASH),
        _style("Форма: примітка", font(10), Alignment("left", "center", wrap_text=True)),
    ]  # fmt: skip
