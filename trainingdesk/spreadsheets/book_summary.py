"""The consolidated sheet (зведена відомість): every listener against every discipline, with the verdict."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.domain.grading import FormOfControl, national_word, show_mark
from trainingdesk.spreadsheets.book_facts import BookDiscipline, BookListener, CohortBook, ShownMark
from trainingdesk.spreadsheets.book_lists import (
    HEAD_ROW,
    add_list,
    fill_row,
    finish_list,
    heading_height,
    put_points,
    set_row_height,
    style_of,
    text_lines,
)
from trainingdesk.spreadsheets.book_styles import put
from trainingdesk.spreadsheets.book_text import Column, Texts

_HEAD = "Перелік: заголовок"
_BAD, _BAD_POINTS = "Перелік: незадовільно", "Перелік: незадовільно, бали"
_SIDEWAYS = "Перелік: заголовок боком"
_MOST_WIDE = 6  # disciplines; with more of them grade and letter would shrink the sheet beyond reading
_NARROW = 8  # characters
_SIDEWAYS_HEIGHT = 150.0  # points
_LEAST_BLOCK = 14  # characters: a discipline marked in one column still needs room for its name


def add_summary(workbook: Workbook, book: CohortBook, texts: Texts) -> Worksheet:
    """Add the sheet: two rows of headings, a row a listener, and totals whose parts make up the list."""
    blocks = [_block(discipline, book, texts) for discipline in book.disciplines]
    first = texts.summary.columns
    verdict = Column(**texts.summary.more["verdict"])
    columns = (*first, *(column for block in blocks for column in block), verdict)
    head = HEAD_ROW + 1
    sheet = add_list(workbook, book, texts, texts.summary, columns, head)
    _head(sheet, book, first, blocks, len(columns))
    listed = book.listed
    names = texts.words.told_apart(listed, lambda who: who.name.full)
    for place, (listener, name) in enumerate(zip(listed, names, strict=True), 1):
        row = head + place
        fill_row(sheet, row, first, {
            "place": place, "name": name, "rank": listener.rank, "group": listener.group,
        })  # fmt: skip
        _marks(sheet, row, len(first), listener, blocks, texts)
        word = texts.words.verdict(listener.verdict, listener.sex)
        bad = listener.verdict is not None and not listener.verdict.ready
        put(sheet, row, len(columns), word, _BAD if bad else style_of(verdict))
        set_row_height(sheet, row, text_lines(word, verdict))
    last = head + len(listed)
    finish_list(sheet, head, last, frozen_columns=2)
    _totals(sheet, last + 1, book, blocks, texts)
    return sheet


def _narrow(book: CohortBook) -> bool:
    return len(book.disciplines) > _MOST_WIDE


def _block(discipline: BookDiscipline, book: CohortBook, texts: Texts) -> tuple[Column, ...]:
    """Give the columns of one discipline: points and grade, or the grade alone for a pass/fail.

    Where disciplines are many each takes one narrow column, as on the desk: points, or the short word.
    """
    more, ects = texts.summary.more, book.show_ects
    grade = Column(**more["grade"])
    if _narrow(book):
        usual = Column(**more["points"])
        shown = grade if discipline.control is FormOfControl.PASS_FAIL else usual
        return (Column(usual.key, shown.heading, _NARROW, usual.style),)
    if discipline.control is FormOfControl.PASS_FAIL:
        return (Column(grade.key, grade.heading, max(grade.width, _LEAST_BLOCK), grade.style),)
    return (Column(**more["points"]), grade, *((Column(**more["ects"]),) if ects else ()))


def _head(
    sheet: Worksheet,
    book: CohortBook,
    first: tuple[Column, ...],
    blocks: list[tuple[Column, ...]],
    total: int,
) -> None:
    """Set the upper row of headings: disciplines over their columns, the other headings over both rows."""
    narrow = _narrow(book)
    height = _SIDEWAYS_HEIGHT if narrow else 0.0
    for number in (*range(1, len(first) + 1), total):
        put(sheet, HEAD_ROW, number, str(sheet.cell(HEAD_ROW + 1, number).value), _HEAD)
        sheet.cell(HEAD_ROW + 1, number).value = None
        sheet.merge_cells(start_row=HEAD_ROW, end_row=HEAD_ROW + 1, start_column=number, end_column=number)
    number = len(first) + 1
    for discipline, block in zip(book.disciplines, blocks, strict=True):
        end = number + len(block) - 1
        for column in range(number, end + 1):
            put(sheet, HEAD_ROW, column, None, _HEAD)
        put(sheet, HEAD_ROW, number, discipline.name, _SIDEWAYS if narrow else _HEAD)
        if end > number:
            sheet.merge_cells(start_row=HEAD_ROW, end_row=HEAD_ROW, start_column=number, end_column=end)
        if not narrow:
            height = max(height, heading_height(discipline.name, sum(column.width for column in block)))
        number = end + 1
    sheet.row_dimensions[HEAD_ROW].height = max(height, 20)
    sheet.row_dimensions[HEAD_ROW + 1].height = 20


def _marks(
    sheet: Worksheet,
    row: int,
    before: int,
    listener: BookListener,
    blocks: list[tuple[Column, ...]],
    texts: Texts,
) -> None:
    """Put one listener's marks; an absence is a word in the column of points, never a zero."""
    number = before
    for mark, block in zip(listener.marks, blocks, strict=True):
        bad = mark is not None and not mark.grade.passed
        for column in block:
            number += 1
            plain = style_of(column)
            if mark is None:
                put(sheet, row, number, None, plain)
            elif column.key == "points":
                if mark.mark.tenths is None:
                    put(sheet, row, number, show_mark(mark.mark), _BAD_POINTS if bad else plain)
                else:
                    put_points(sheet, row, number, mark.mark.tenths, _BAD_POINTS if bad else plain)
            elif column.key == "grade":
                put(
                    sheet,
                    row,
                    number,
                    national_word(mark.grade.national, sex=listener.sex),
                    _BAD if bad else plain,
                )
            else:
                put(sheet, row, number, mark.grade.ects or texts.words.none, plain)


def _totals(
    sheet: Worksheet, row: int, book: CohortBook, blocks: list[tuple[Column, ...]], texts: Texts
) -> None:
    """Put passed, failed and blank of every discipline: real numbers that add up to the list."""
    words = texts.summary.more["totals"]
    before = len(texts.summary.columns)
    for offset, kind in enumerate(("listed", "passed", "failed", "blank")):
        for number in range(1, sheet.max_column + 1):
            put(sheet, row + offset, number, None, "Перелік: назва підсумку")
        put(sheet, row + offset, 2, words[kind], "Перелік: назва підсумку")
        number = before + 1
        for place, block in enumerate(blocks):
            marks = [listener.marks[place] for listener in book.listed]
            put(sheet, row + offset, number, _counts(marks)[kind], "Перелік: підсумок")
            number += len(block)
        sheet.row_dimensions[row + offset].height = 18


def _counts(marks: list[ShownMark | None]) -> dict[str, int]:
    """Count a discipline's marks; who was absent or not admitted has not passed."""
    passed = sum(1 for mark in marks if mark is not None and mark.grade.passed)
    blank = marks.count(None)
    return {"listed": len(marks), "passed": passed, "failed": len(marks) - passed - blank, "blank": blank}
