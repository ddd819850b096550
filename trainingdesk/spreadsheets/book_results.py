"""The reverse of Н-5.03: signatures and «Підсумки складання екзамену (заліку)», whose sum is the list."""

from collections.abc import Callable, Sequence
from itertools import groupby

from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.domain.grading import Band, FormOfControl, Word, national_word
from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets.book_facts import CohortBook, ShownMark
from trainingdesk.spreadsheets.book_styles import points, put_box
from trainingdesk.spreadsheets.book_text import Texts

_TITLE_MM, _HEAD_MM, _BAND_MM, _LINE_MM, _SIGN_MM, _CAPTION_MM, _GAP_MM = 8.0, 6.4, 7.2, 6.0, 9.0, 3.6, 8.0
# Where the five columns of the table stand on the eight of the form: first and last.
_PLACES = ((1, 2), (3, 3), (4, 4), (5, 6), (7, 8))


def results_mm(book: CohortBook) -> float:
    """Say how high the block is, in millimetres: two signatures, the table and up to four lines under it."""
    signatures = 2 * (_SIGN_MM + _CAPTION_MM)
    return (
        signatures
        + 3 * _GAP_MM
        + _CAPTION_MM
        + _TITLE_MM
        + 2 * _HEAD_MM
        + _BAND_MM * len(book.bands)
        + 4 * _LINE_MM
    )


def add_results(sheet: Worksheet, row: int, book: CohortBook, place: int, texts: Texts) -> int:
    """Fill the block from ``row`` on; return its last row.

    Raises ``statement-sum-differs`` when the counts do not add up to the list: such a form must not exist.
    """
    discipline, text = book.disciplines[place], texts.statement
    marks = [listener.marks[place] for listener in book.listed]
    counts = Counts(marks, book.bands)
    if counts.total != len(marks):
        raise Rejected(
            "statement-sum-differs", discipline=discipline.name, counted=counts.total, listed=len(marks)
        )
    row = _gap(sheet, row)
    row = _signature(sheet, row, text.dean, book.heading.dean, texts)
    row = _gap(sheet, row)
    _wide(sheet, row, text.summary, "Форма: підсумки", _TITLE_MM)
    row = _head(sheet, row + 1, texts)
    row = _bands(
        sheet, row, book.bands, counts, texts, by_credit=discipline.control is FormOfControl.PASS_FAIL
    )
    row = _gap(sheet, row, _CAPTION_MM)
    row = _notes(sheet, row, counts, len(marks), texts)
    row = _gap(sheet, row)
    return _signature(sheet, row, text.examiner, discipline.examiner, texts) - 1


class Counts:
    """A statement's marks, each counted once: by band, as passed or failed, absent, not admitted or blank."""

    def __init__(self, marks: Sequence[ShownMark | None], bands: Sequence[Band]) -> None:
        """Count; points outside every band are counted nowhere, and the sum then differs from the list."""
        given = [mark for mark in marks if mark is not None]
        points = [mark.grade.points for mark in given if mark.grade.points is not None]
        self.by_band = [sum(band.low <= value <= band.high for value in points) for band in bands]
        words = [mark.mark.word for mark in given]
        self.passed, self.failed = words.count(Word.PASSED), words.count(Word.FAILED)
        self.absent, self.not_admitted = words.count(Word.ABSENT), words.count(Word.NOT_ADMITTED)
        self.not_attested = words.count(Word.NOT_ATTESTED)
        self.blank = len(marks) - len(given)

    @property
    def graded(self) -> int:
        """How many have a grade."""
        return sum(self.by_band) + self.passed + self.failed

    @property
    def total(self) -> int:
        """Everyone counted."""
        return self.graded + self.absent + self.not_admitted + self.not_attested + self.blank


def _head(sheet: Worksheet, row: int, texts: Texts) -> int:
    """Set the two levels of headings; return the first row under them."""
    text, style = texts.statement, "Форма: заголовок"
    for heading, (left, right) in zip(text.summary_columns, _PLACES, strict=False):
        put_box(sheet, (row, left, row + 1, right), heading, style)
    put_box(sheet, (row, 5, row, 8), text.summary_national, style)
    put_box(sheet, (row + 1, 5, row + 1, 6), text.summary_exam, style)
    put_box(sheet, (row + 1, 7, row + 1, 8), text.summary_credit, style)
    for offset in range(2):
        sheet.row_dimensions[row + offset].height = points(_HEAD_MM)
    return row + 2


def _bands(
    sheet: Worksheet, row: int, bands: Sequence[Band], counts: Counts, texts: Texts, *, by_credit: bool
) -> int:
    """Fill a row a band from the best down; neighbours of one grade share a cell, as on the form.

    A discipline without points is counted by passed and failed, in cells as high as those of «зараховано».
    """
    order = sorted(range(len(bands)), key=lambda index: -bands[index].low)
    ranked = [bands[index] for index in order]
    for offset, band in enumerate(ranked):
        sheet.row_dimensions[row + offset].height = points(_BAND_MM)
        figures = texts.statement.range.format(low=band.low, high=band.high)
        put_box(sheet, (row + offset, 3, row + offset, 3), figures, "Форма: підсумкова клітинка")
        put_box(sheet, (row + offset, 4, row + offset, 4), band.ects, "Форма: підсумкова клітинка")
        if not by_credit:
            number = counts.by_band[order[offset]]
            put_box(sheet, (row + offset, 1, row + offset, 2), number, "Форма: кількість")
    words = texts.words
    for top, bottom, band in _runs(row, ranked, lambda band: band.national):
        word = national_word(band.national)
        put_box(sheet, (top, 5, bottom, 6), word, "Форма: підсумкова клітинка")
    for top, bottom, band in _runs(row, ranked, lambda band: band.passed):
        word = words.credit if band.passed else words.no_credit
        put_box(sheet, (top, 7, bottom, 8), word, "Форма: підсумкова клітинка")
        if by_credit:
            number = counts.passed if band.passed else counts.failed
            put_box(sheet, (top, 1, bottom, 2), number, "Форма: кількість")
    return row + len(ranked)


def _runs(row: int, bands: Sequence[Band], same: Callable[[Band], object]) -> list[tuple[int, int, Band]]:
    """Return first row, last row and first band of every run of bands alike by ``same``."""
    runs = []
    for _key, members in groupby(bands, key=same):
        run = list(members)
        runs.append((row, row + len(run) - 1, run[0]))
        row += len(run)
    return runs


def _notes(sheet: Worksheet, row: int, counts: Counts, listed: int, texts: Texts) -> int:
    """Say in words what adds up to the list; what nobody has (not attested, still blank) is not mentioned."""
    text = texts.statement
    said = [
        text.listed.format(
            listed=listed, graded=counts.graded, absent=counts.absent, not_admitted=counts.not_admitted
        )
    ]
    if counts.not_attested:
        said.append(text.listed_not_attested.format(not_attested=counts.not_attested))
    if counts.blank:
        said.append(text.listed_blank.format(blank=counts.blank))
    said.append(text.no_corrections)
    for line in said:
        _wide(sheet, row, line, "Форма: примітка", _LINE_MM)
        row += 1
    return row


def _signature(sheet: Worksheet, row: int, label: str, name: str, texts: Texts) -> int:
    """Put a title, a rule for the hand and one for the name, each with its caption; return the next row."""
    put_box(sheet, (row, 1, row, 2), label, "Форма: напис")
    put_box(sheet, (row, 3, row, 4), None, "Форма: значення посередині")
    put_box(sheet, (row, 6, row, 8), name, "Форма: значення посередині")
    put_box(sheet, (row + 1, 3, row + 1, 4), texts.statement.signature_caption, "Форма: підпис під рядком")
    put_box(sheet, (row + 1, 6, row + 1, 8), texts.statement.name_caption, "Форма: підпис під рядком")
    sheet.row_dimensions[row].height = points(_SIGN_MM)
    sheet.row_dimensions[row + 1].height = points(_CAPTION_MM)
    return row + 2


def _gap(sheet: Worksheet, row: int, millimetres: float = _GAP_MM) -> int:
    sheet.row_dimensions[row].height = points(millimetres)
    return row + 1


def _wide(sheet: Worksheet, row: int, value: str, style: str, millimetres: float) -> None:
    put_box(sheet, (row, 1, row, 8), value, style)
    sheet.row_dimensions[row].height = points(millimetres)
