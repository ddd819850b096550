"""A list as a workbook of one sheet: heading, day, a table that filters, prints and freezes its headings."""

import datetime as dt
import io
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.domain.listing import Listing
from trainingdesk.paths import atomic_write
from trainingdesk.spreadsheets.book_lists import (
    ABOUT_ROW,
    HEAD_ROW,
    TITLE_ROW,
    fill_row,
    finish_list,
    heading_height,
)
from trainingdesk.spreadsheets.book_styles import (
    LIST_FONT,
    CellValue,
    add_styles,
    column_width,
    put,
    set_foot,
    set_page,
    sheet_name,
)
from trainingdesk.spreadsheets.book_text import Column

_MARGINS = (10, 10, 12, 14)  # millimetres: left, right, top, bottom


def build(listing: Listing) -> Workbook:
    """Build the workbook; numbers and dates of the list are numbers and dates in their cells."""
    workbook = Workbook()
    add_styles(workbook)
    sheet = workbook.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = sheet_name(listing.sheet, ())
    columns = [
        Column(str(place), each.heading, column_width(each.width), each.style)
        for place, each in enumerate(listing.columns)
    ]
    set_page(sheet, landscape=listing.landscape, margins_mm=_MARGINS)
    put(sheet, TITLE_ROW, 1, listing.title, "Перелік: назва")
    put(sheet, ABOUT_ROW, 1, listing.about, "Перелік: відомості")
    sheet.row_dimensions[TITLE_ROW].height = 24
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        put(sheet, HEAD_ROW, number, column.heading, "Перелік: заголовок")
    sheet.row_dimensions[HEAD_ROW].height = max(heading_height(each.heading, each.width) for each in columns)
    for at, row in enumerate(listing.rows, 1):
        values = {column.key: _value(text, column.style) for column, text in zip(columns, row, strict=True)}
        fill_row(sheet, HEAD_ROW + at, columns, values)
    finish_list(sheet, HEAD_ROW, HEAD_ROW + len(listing.rows), frozen_columns=2)
    set_foot(sheet, listing.title, listing.page.format(page="&P", of="&N"), 8, LIST_FONT)
    workbook.properties.title = listing.title
    workbook.properties.language = "uk-UA"
    return workbook


def write(listing: Listing, path: Path) -> None:
    """Write the workbook whole or not at all; ``OSError`` when the disk refuses."""
    whole = io.BytesIO()
    build(listing).save(whole)
    atomic_write(path, lambda stream: stream.write(whole.getbuffer()))


def _value(text: str, style: str) -> CellValue:
    if style == "number" and text.isdecimal():
        return int(text)
    if style == "date" and text:
        return dt.datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 - a day knows no zone
    return text or None
