"""The register of communities as a workbook of one sheet: what the page lists, with heads and cars."""

import datetime as dt
import io
import json
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.paths import atomic_write, resources
from trainingdesk.spreadsheets.book_lists import (
    ABOUT_ROW,
    HEAD_ROW,
    TITLE_ROW,
    fill_row,
    finish_list,
    heading_height,
)
from trainingdesk.spreadsheets.book_styles import LIST_FONT, add_styles, put, set_foot, set_page
from trainingdesk.spreadsheets.book_text import Column, short_date

_MARGINS = (10, 10, 12, 14)  # millimetres: left, right, top, bottom


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One community of the list; ``cars`` that serve there today."""

    code: str
    name: str
    centre: str
    raion: str
    oblast: str
    title: str
    head: str
    cars: int
    former: str
    closed_on: dt.date | None


def build(rows: tuple[PlaceRow, ...], as_of: dt.date) -> Workbook:
    """Build the workbook: title, day, one row a community."""
    words = json.loads((resources() / "templates" / "workbook" / "communities.json").read_text("utf-8"))
    columns = [Column(**each) for each in words["columns"]]
    day = short_date(as_of)
    workbook = Workbook()
    add_styles(workbook)
    sheet = workbook.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = words["sheet"]
    set_page(sheet, landscape=True, margins_mm=_MARGINS)
    put(sheet, TITLE_ROW, 1, words["title"], "Перелік: назва")
    put(sheet, ABOUT_ROW, 1, words["about"].format(count=len(rows), date=day), "Перелік: відомості")
    sheet.row_dimensions[TITLE_ROW].height = 24
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        put(sheet, HEAD_ROW, number, column.heading, "Перелік: заголовок")
    sheet.row_dimensions[HEAD_ROW].height = max(heading_height(each.heading, each.width) for each in columns)
    for place, row in enumerate(rows, 1):
        values = {column.key: getattr(row, column.key) for column in columns if column.key != "place"}
        fill_row(sheet, HEAD_ROW + place, columns, {**values, "place": place, "cars": row.cars or None})
    finish_list(sheet, HEAD_ROW, HEAD_ROW + len(rows), frozen_columns=2)
    set_foot(sheet, words["foot"].format(date=day), words["page"], 8, LIST_FONT)
    workbook.properties.title = words["title"]
    workbook.properties.language = "uk-UA"
    return workbook


def write(rows: tuple[PlaceRow, ...], as_of: dt.date, path: Path) -> None:
    """Write the workbook whole or not at all; ``OSError`` when the disk refuses."""
    whole = io.BytesIO()
    build(rows, as_of).save(whole)
    atomic_write(path, lambda stream: stream.write(whole.getbuffer()))
