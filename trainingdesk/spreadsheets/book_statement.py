"""Form Н-5.03 «Відомість обліку успішності» as a sheet: heading, eight columns, and where its pages break.

The sheet is the paper, line for line: the list fills the face, the summary of results stands on the reverse.
It is not frozen: twenty-five frozen rows of heading would leave no room for the list on a small screen.
"""

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.domain.grading import national_word
from trainingdesk.domain.text import NBSP
from trainingdesk.spreadsheets.book_facts import BookDiscipline, BookListener, CohortBook, ShownMark
from trainingdesk.spreadsheets.book_results import add_results, results_mm
from trainingdesk.spreadsheets.book_styles import (
    DATE,
    FORM_FONT,
    CellValue,
    column_width,
    lines,
    points,
    put,
    put_box,
    set_foot,
    set_page,
    sheet_name,
    text_mm,
)
from trainingdesk.spreadsheets.book_text import Texts, academic_year, short_date

WIDTHS_MM = (8, 56, 25, 25, 21, 11, 18, 16)
HEAD_MM = (4.6, 10.6, 3.5)
ROW_MM, TALLEST_ROW_MM = 5.56, 7.0
FACE_ROWS = 28
_MARGINS = (20, 10, 8, 10)  # millimetres: left (binding), right, top, bottom
_PAGE_MM = 297 - _MARGINS[2] - _MARGINS[3]
_LEAST_ROWS_TOGETHER = 3  # a page never begins with one lonely listener
_NAME_MM, _NAME_SHRUNK, _NAME_LEAST = 51, 8.5, 8  # the box; sizes in points
_PIXEL_MM = 0.14
_FIELD_MM, _VALUE_MM = 5.5, 116
_FOOT_LETTERS = 90
_BLANK = "_" * 14


def add_statement(workbook: Workbook, book: CohortBook, place: int, texts: Texts) -> Worksheet:
    """Add the statement of one discipline for everyone on the list."""
    discipline = book.disciplines[place]
    name = discipline.short or discipline.name
    sheet: Worksheet = workbook.create_sheet(sheet_name(name, workbook.sheetnames))
    set_page(sheet, landscape=False, margins_mm=_MARGINS)
    sheet.sheet_view.showGridLines = False
    for number, width in enumerate(WIDTHS_MM, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column_width(width)
    heading = _Heading(sheet, book, discipline, texts)
    heading.fill()
    row = _table_head(sheet, heading.row, texts)
    listed = book.listed
    breaks = _list_rows(sheet, row, heading.height, book, place, texts)
    last = row + len(listed) - 1
    end = add_results(sheet, last + 1, book, place, texts)
    _pages(sheet, row, breaks, len(listed), end)
    _foot(sheet, discipline, texts)
    return sheet


class _Heading:
    """Fills the lines over the table one under another and counts their height in millimetres."""

    def __init__(self, sheet: Worksheet, book: CohortBook, discipline: BookDiscipline, texts: Texts) -> None:
        self.sheet, self.book, self.discipline = sheet, book, discipline
        self.text, self.words = texts.statement, texts.words
        self.row, self.height = 1, 0.0

    def fill(self) -> None:
        """Fill every line of the heading; ``row`` is then the first free one."""
        self._grif()
        self._course()
        self._what()
        self._who()
        self._next(2.6)

    def _grif(self) -> None:
        """«ЗАТВЕРДЖЕНО …», which universities set for themselves, the number of the form, the institution."""
        given = self.book.heading.approval
        for line in self.text.approval if given is None else given:
            self._cell(5, 8, line, "Форма: гриф")
            self._next(3.7)
        self._cell(5, 8, self.text.form, "Форма: номер форми")
        self._next(4.7)
        self._cell(1, 8, self.book.institution, "Форма: заклад")
        self._next(1.5 + 5.5 * lines(self.book.institution, 180, 12, bold=True))
        self._caption(1, self.text.institution_caption)

    def _course(self) -> None:
        """Institute, programme; course, group and academic year on one line."""
        text, book = self.text, self.book
        faculty = text.faculty if book.heading.faculty is None else book.heading.faculty
        self._field(text.faculty_label, faculty)
        self._field(
            text.programme_label, text.programme.format(programme=book.programme) if book.programme else ""
        )
        course = text.course if book.heading.course is None else book.heading.course
        groups = sorted({listener.group for listener in book.listed if listener.group})
        self._cell(1, 2, _underlined(text.course_label, course), "Форма: напис")
        self._cell(3, 5, _underlined(text.group_label, ", ".join(groups)), "Форма: напис")
        year = text.year_blank
        if book.starts:
            first, second = academic_year(book.starts)
            year = text.year.format(first=first, second=second)
        self._cell(6, 8, year, "Форма: напис праворуч")
        self._next(_FIELD_MM)

    def _what(self) -> None:
        """Title with number and date, the discipline, the period, the form of control and the hours."""
        text, book, discipline = self.text, self.book, self.discipline
        self._cell(1, 8, text.title.format(number=discipline.number or text.number_blank), "Форма: назва")
        self._next(8.5)
        day = discipline.held_on
        date = text.date_blank if day is None else text.date.format(
            day=f"{day:%d}", month=self.words.months[day.month - 1], year=day.year
        )  # fmt: skip
        self._cell(1, 8, date, "Форма: дата під назвою")
        self._next(5.2)
        self._cell(1, 1, text.discipline_label, "Форма: напис")
        self._cell(2, 8, discipline.name, "Форма: значення посередині")
        self._next(_FIELD_MM * lines(discipline.name, 172, 10.5, bold=True))
        self._caption(2, text.discipline_caption)
        period = ""
        if book.starts and book.ends:
            period = text.period.format(starts=short_date(book.starts), ends=short_date(book.ends))
        self._field(text.period_label, period)
        self._cell(1, 3, _underlined(text.control_label, self.words.control(discipline)), "Форма: напис")
        self._cell(4, 6, text.hours_label, "Форма: напис праворуч")
        shown = "0" if book.confirmed else f'0" ({self.words.example})"'
        self._cell(7, 8, discipline.hours, "Форма: години", shown)
        self._next(_FIELD_MM)

    def _who(self) -> None:
        """Name the teachers: who gives the final grade, and who held the current control."""
        for name, caption in (
            (self.discipline.examiner, self.text.final_caption),
            (self.discipline.teacher, self.text.current_caption),
        ):
            self._field(self.text.teacher_label, name)
            self._caption(3, caption)

    def _field(self, label: str, value: str) -> None:
        """Put one label and its value on a rule."""
        self._cell(1, 2, label, "Форма: напис")
        self._cell(3, 8, value, "Форма: значення")
        self._next(_FIELD_MM * lines(value, _VALUE_MM, 10.5, bold=True))

    def _caption(self, first: int, caption: str) -> None:
        self._cell(first, 8, caption, "Форма: підпис під рядком")
        self._next(3.6)

    def _cell(self, first: int, last: int, value: CellValue, style: str, shown: str | None = None) -> None:
        put_box(self.sheet, (self.row, first, self.row, last), value, style, shown)

    def _next(self, millimetres: float) -> None:
        self.sheet.row_dimensions[self.row].height = points(millimetres)
        self.row += 1
        self.height += millimetres


def _underlined(label: str, value: str) -> CellRichText:
    """Give a label with its value bold and underlined behind it, or a rule to write on."""
    plain = InlineFont(rFont=FORM_FONT, sz=10.5)
    strong = InlineFont(rFont=FORM_FONT, sz=10.5, b=True, u="single")
    filled = TextBlock(strong, f"{NBSP}{value}{NBSP}") if value else TextBlock(plain, _BLANK)
    return CellRichText(TextBlock(plain, label), filled)


def _table_head(sheet: Worksheet, row: int, texts: Texts) -> int:
    """Set the two levels of headings and the row of column numbers; return the first row of the list."""
    text, style = texts.statement, "Форма: заголовок"
    for number, heading in enumerate(text.columns, 1):
        if 4 <= number <= 6:  # noqa: PLR2004 - the three columns under «Оцінка»
            put(sheet, row + 1, number, heading, style)
        else:
            put_box(sheet, (row, number, row + 1, number), heading, style)
        put(sheet, row + 2, number, number, "Форма: номери граф")
    put_box(sheet, (row, 4, row, 6), text.grade_heading, style)
    for offset, height in enumerate(HEAD_MM):
        sheet.row_dimensions[row + offset].height = points(height)
    return row + len(HEAD_MM)


def _list_rows(
    sheet: Worksheet, first: int, heading_mm: float, book: CohortBook, place: int, texts: Texts
) -> list[int]:
    """Fill the list; return the rows (from 0) a page ends with, but for the last page."""
    listed = book.listed
    names = texts.words.told_apart(listed, lambda who: who.name.short.replace(NBSP, " "))
    free = _PAGE_MM - heading_mm - sum(HEAD_MM)
    usual = min(TALLEST_ROW_MM, max(ROW_MM, free / len(listed) - _PIXEL_MM)) if listed else ROW_MM
    heights = []
    for offset, (listener, name) in enumerate(zip(listed, names, strict=True)):
        height = max(usual, 0.6 + 3.4 * lines(name, _NAME_MM, _NAME_LEAST)) if _is_long(name) else usual
        heights.append(height)
        sheet.row_dimensions[first + offset].height = points(height)
        _list_row(sheet, first + offset, offset + 1, name, listener, listener.marks[place], book, texts)
    return page_ends(heights, free, results_mm(book))


def _list_row(
    sheet: Worksheet, row: int, number: int, name: str, listener: BookListener, mark: ShownMark | None,
    book: CohortBook, texts: Texts,
) -> None:  # fmt: skip
    """Fill one listener's line; without a mark the line waits for the teacher's hand."""
    none = texts.words.none
    grade: str = ""
    figures: CellValue = None
    ects = ""
    if mark is not None:
        grade = national_word(mark.grade.national, sex=listener.sex)
        figures = none if mark.grade.points is None else mark.grade.points
        ects = mark.grade.ects if book.show_ects and mark.grade.ects else none
    cells: tuple[tuple[CellValue, str, str | None], ...] = (
        (number, "№", None),
        (name, "довге ім’я" if _is_long(name) else "ім’я", None),
        (listener.plan or listener.group, "посередині", None),
        (grade, "оцінка", None),
        (figures, "бали", None),
        (ects, "посередині", None),
        (mark.day if mark else None, "дата", DATE),
        (None, "посередині", None),
    )
    fifth = ", п’ятий" if number % 5 == 0 or number == len(book.listed) else ""
    for column, (value, style, shown) in enumerate(cells, 1):
        put(sheet, row, column, value, f"Форма: {style}{fifth}", shown)


def _is_long(name: str) -> bool:
    """Whether a name needs two lines: it does not fit the box even shrunk."""
    return text_mm(name, _NAME_SHRUNK) > _NAME_MM


def page_ends(heights: list[float], face_mm: float, results: float) -> list[int]:
    """Break a list of row heights (mm) over pages so that the results stand whole on the last one.

    Returns the indices of the rows a page ends with. A list that fits the face leaves the reverse to the
    results; a longer one goes on overleaf under repeated headings, and at least three of its rows go with the
    results.
    """
    if not heights:
        return []
    ends: list[int] = []
    start, room = 0, face_mm
    while True:
        taken, used = start, 0.0
        while taken < len(heights) and used + heights[taken] <= room + 0.01:
            used += heights[taken]
            taken += 1
        taken = max(taken, start + 1)
        on_first = start == 0
        if taken >= len(heights):
            if on_first or used + results > room:
                split = len(heights) if on_first else max(start + 1, len(heights) - _LEAST_ROWS_TOGETHER)
                ends.append(split - 1)
            return ends
        taken = min(taken, max(start + 1, len(heights) - _LEAST_ROWS_TOGETHER))
        ends.append(taken - 1)
        start, room = taken, _PAGE_MM - sum(HEAD_MM)


def _pages(sheet: Worksheet, first: int, ends: list[int], listed: int, last: int) -> None:
    """Break the pages; headings are repeated only where listeners go on, not over the results alone."""
    for end in ends:
        sheet.row_breaks.append(Break(id=first + end))
    if ends and ends[0] < listed - 1:
        sheet.print_title_rows = f"{first - len(HEAD_MM)}:{first - 1}"
    sheet.print_area = f"A1:H{last}"


def _foot(sheet: Worksheet, discipline: BookDiscipline, texts: Texts) -> None:
    """Put what the paper is and which of its sheets this is at the foot of both sides."""
    text = texts.statement
    foot = text.foot.format(number=discipline.number) if discipline.number else text.foot_blank.format(
        discipline=discipline.name[:_FOOT_LETTERS]
    )  # fmt: skip
    set_foot(sheet, foot, text.page, 7, FORM_FONT)
