"""The lists of the cohort workbook: listeners, the register of documents, and the frame all lists share."""

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.spreadsheets.book_facts import BookListener, CohortBook, RegisterRow
from trainingdesk.spreadsheets.book_styles import (
    LIST_FONT,
    LIST_SIZE,
    CellValue,
    lines,
    put,
    set_foot,
    set_page,
    sheet_name,
)
from trainingdesk.spreadsheets.book_text import Column, ListText, Texts, bound, short_date

TITLE_ROW, ABOUT_ROW, HEAD_ROW = 1, 2, 4
_MARGINS = (10, 10, 12, 14)  # millimetres: left, right, top, bottom
_HEAD_SIZE, _HEAD_LEADING = 10, 13.5  # points
_ROW_LEADING, _ROW_AIR = 14, 5  # points
_TALLEST = 409  # points, by the file format
_MM_OF_CHARACTER = 2.117  # 8 pixels at 96 dpi
_INDENT = 1.6  # characters a cell loses to its indent and its edges
_WORD_STYLES = {
    "number": "Перелік: число",
    "text": "Перелік: текст",
    "name": "Перелік: ім’я",
    "centre": "Перелік: посередині",
    "date": "Перелік: дата",
    "points": "Перелік: бали",
}


def style_of(column: Column) -> str:
    """Return the named style of a column's cells."""
    return _WORD_STYLES[column.style]


def add_people(workbook: Workbook, book: CohortBook, texts: Texts) -> Worksheet:
    """Add «Слухачі»: everyone who was ever in the cohort, who left included."""
    sheet = add_list(workbook, book, texts, texts.people, texts.people.columns)
    for place, listener in enumerate(book.listeners, 1):
        fill_row(sheet, HEAD_ROW + place, texts.people.columns, _person(place, listener, texts))
    finish_list(sheet, HEAD_ROW, HEAD_ROW + len(book.listeners), frozen_columns=2)
    return sheet


def add_register(workbook: Workbook, book: CohortBook, texts: Texts) -> Worksheet:
    """Add «Реєстр документів»: every certificate issued to the cohort, void ones struck out and kept."""
    text = texts.register
    sheet = add_list(workbook, book, texts, text, text.columns)
    for place, entry in enumerate(book.register, 1):
        row = HEAD_ROW + place
        fill_row(sheet, row, text.columns, _entry(place, entry, texts))
        if entry.void_reason:
            for number, column in enumerate(text.columns, 1):
                if column.key in {"number", "name"}:
                    sheet.cell(row, number).style = "Перелік: анульовано"
    finish_list(sheet, HEAD_ROW, HEAD_ROW + len(book.register), frozen_columns=2)
    return sheet


def add_list(
    workbook: Workbook,
    book: CohortBook,
    texts: Texts,
    text: ListText,
    columns: Sequence[Column],
    head_row: int = HEAD_ROW,
) -> Worksheet:
    """Add an empty list: name, page, title, what the list is about, widths and one row of headings."""
    sheet: Worksheet = workbook.create_sheet(sheet_name(text.sheet, workbook.sheetnames))
    sheet.sheet_view.zoomScale = 100
    set_page(sheet, landscape=True, margins_mm=_MARGINS)
    put(sheet, TITLE_ROW, 1, text.title.format(code=book.code), "Перелік: назва")
    put(sheet, ABOUT_ROW, 1, about(book, texts), "Перелік: відомості")
    sheet.row_dimensions[TITLE_ROW].height = 24
    sheet.row_dimensions[ABOUT_ROW].height = 16
    sheet.row_dimensions[ABOUT_ROW + 1].height = 6
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        put(sheet, head_row, number, column.heading, "Перелік: заголовок")
    sheet.row_dimensions[head_row].height = max(
        heading_height(column.heading, column.width) for column in columns
    )
    foot = texts.foot.format(code=book.code, sheet=text.sheet)
    set_foot(sheet, foot, texts.page, 8, LIST_FONT)
    return sheet


def heading_height(heading: str, width: float) -> float:
    """Give the height in points that a heading needs in a column of ``width`` characters."""
    return lines(heading, (width - 1) * _MM_OF_CHARACTER, _HEAD_SIZE, bold=True) * _HEAD_LEADING + 6


def finish_list(sheet: Worksheet, head_row: int, last_row: int, frozen_columns: int) -> None:
    """Freeze the headings, repeat them on every printed page, and offer the filter where there are rows."""
    letter = get_column_letter(frozen_columns + 1)
    sheet.freeze_panes = f"{letter}{head_row + 1}"
    sheet.print_title_rows = f"{HEAD_ROW}:{head_row}"
    if last_row > head_row:
        sheet.auto_filter.ref = f"A{head_row}:{get_column_letter(sheet.max_column)}{last_row}"


def fill_row(sheet: Worksheet, row: int, columns: Sequence[Column], values: Mapping[str, CellValue]) -> None:
    """Fill one row, tall enough for its longest text; a column without a value keeps its border."""
    tallest = 1
    for number, column in enumerate(columns, 1):
        value = values.get(column.key)
        put(sheet, row, number, value, style_of(column))
        if isinstance(value, str):
            tallest = max(tallest, text_lines(value, column))
    set_row_height(sheet, row, tallest)


def text_lines(text: str, column: Column) -> int:
    """Estimate how many lines a text takes in a column's cell."""
    room = (column.width - _INDENT) * _MM_OF_CHARACTER
    return lines(text, room, LIST_SIZE, bold=column.style == "name")


def set_row_height(sheet: Worksheet, row: int, tallest: int) -> None:
    """Make a row as tall as so many lines, but never lower than it is; LibreOffice does not do so itself."""
    height = min(tallest * _ROW_LEADING + _ROW_AIR, _TALLEST)
    sheet.row_dimensions[row].height = max(sheet.row_dimensions[row].height or 0, height)


def put_points(sheet: Worksheet, row: int, number: int, tenths: int, style: str) -> None:
    """Put points as entered: 87 as «87», 87,5 as «87,5»; a number in either case."""
    whole = tenths % 10 == 0
    value = tenths // 10 if whole else Decimal(tenths) / 10
    put(sheet, row, number, value, style, "0" if whole else "0.0")


def about(book: CohortBook, texts: Texts) -> str:
    """Say what the list is of: programme, dates, how many are listed and how many left, as of which day."""
    words, listed = texts.about, len(book.listed)
    parts = [words["programme"].format(programme=book.programme)] if book.programme else []
    if book.starts and book.ends:
        parts.append(words["dates"].format(starts=short_date(book.starts), ends=short_date(book.ends)))
    parts.append(words["listed"].format(listed=listed))
    if listed < len(book.listeners):
        parts.append(words["left"].format(left=len(book.listeners) - listed))
    parts.append(words["as_of"].format(date=short_date(book.as_of)))
    return " · ".join(parts)


def _person(place: int, listener: BookListener, texts: Texts) -> dict[str, CellValue]:
    return {
        "place": place,
        "name": listener.name.full,
        "rank": listener.rank,
        "sex": texts.words.sexes.get(listener.sex or "", ""),
        "birth_date": listener.birth_date,
        "position": listener.position,
        "unit": listener.unit,
        "oblast": listener.oblast,
        "group": listener.group,
        "state": texts.words.state(listener),
        "note": listener.note,
    }


def _entry(place: int, entry: RegisterRow, texts: Texts) -> dict[str, CellValue]:
    more = texts.register.more
    void = more["void"].format(reason=entry.void_reason) if entry.void_reason else ""
    return {
        "place": place,
        "number": entry.number,
        "blank": entry.blank,
        "name": entry.name,
        "rank_unit": ", ".join(filter(None, (entry.rank, entry.unit))),
        "course": entry.course,
        "period": _period(entry.starts, entry.ends),
        "workload": _workload(entry, texts),
        "order": _act(more["order"], entry.order_number, entry.order_date),
        "protocol": _act(more["protocol"], entry.protocol_number, entry.protocol_date),
        "issued_on": entry.issued_on,
        "handed_by": entry.handed_by,
        "proxy": entry.proxy,
        "note": "; ".join(filter(None, (void, entry.note))),
    }


def _period(starts: dt.date | None, ends: dt.date | None) -> str:
    return f"{short_date(starts)} – {short_date(ends)}" if starts and ends else ""


def _workload(entry: RegisterRow, texts: Texts) -> str:
    """«330 / 11», marked while it is only an example; a figure nobody gave is «—»."""
    if entry.hours is None and entry.credits is None:
        return ""
    none = texts.words.none
    hours = none if entry.hours is None else str(entry.hours)
    units = (
        none
        if entry.credits is None
        else f"{Decimal(entry.credits) / 10:f}".removesuffix(".0").replace(".", ",")
    )
    figures = f"{hours} / {units}"
    return figures if entry.confirmed else f"{figures} ({texts.words.example})"


def _act(pattern: str, number: str, day: dt.date | None) -> str:
    """Word the number and date of an order or protocol, the number whole on its line."""
    if not number or day is None:
        return number
    return pattern.format(number=bound(number), date=short_date(day)).replace("№ ", bound("№ "))
