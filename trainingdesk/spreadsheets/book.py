"""The cohort workbook: listeners, the consolidated sheet, a statement Н-5.03 a discipline, the register."""

import datetime as dt
import io
from pathlib import Path
from typing import BinaryIO

from openpyxl import Workbook

from trainingdesk.paths import atomic_write
from trainingdesk.spreadsheets.book_facts import CohortBook
from trainingdesk.spreadsheets.book_lists import add_people, add_register
from trainingdesk.spreadsheets.book_statement import add_statement
from trainingdesk.spreadsheets.book_styles import add_styles
from trainingdesk.spreadsheets.book_summary import add_summary
from trainingdesk.spreadsheets.book_text import Texts, load_texts

_NAVY, _GOLD = "14284B", "A9812F"


def build(book: CohortBook, texts: Texts | None = None) -> Workbook:
    """Build the workbook; ``texts`` are the templates' words, read from the disk when not given.

    Raises ``Rejected("statement-sum-differs")`` when a discipline's marks do not add up to the list.
    """
    texts = texts or load_texts()
    workbook = Workbook()
    first = workbook.active
    if first is not None:
        workbook.remove(first)
    add_styles(workbook)
    lists = [add_people(workbook, book, texts), add_summary(workbook, book, texts)]
    # The register's name is taken before a discipline could be called the same.
    lists.append(add_register(workbook, book, texts))
    statements = [add_statement(workbook, book, place, texts) for place in range(len(book.disciplines))]
    workbook.move_sheet(lists[2], len(statements))
    for sheet in lists:
        sheet.sheet_properties.tabColor = _NAVY
    for sheet in statements:
        sheet.sheet_properties.tabColor = _GOLD
    workbook.properties.title = texts.summary.title.format(code=book.code)
    workbook.properties.creator = book.institution
    workbook.properties.language = "uk-UA"
    moment = dt.datetime.combine(book.as_of, dt.time())
    workbook.properties.created = moment
    return workbook


def write(book: CohortBook, target: Path | BinaryIO) -> None:
    """Write the workbook to a file, whole or not at all, or into an open binary stream.

    Raises what ``build`` raises, before anything is written, and ``OSError`` when the disk refuses.
    """
    # A disk that refuses in the middle would leave openpyxl's archive open and complaining.
    whole = io.BytesIO()
    build(book).save(whole)
    if isinstance(target, Path):
        atomic_write(target, lambda stream: stream.write(whole.getbuffer()))
    else:
        target.write(whole.getbuffer())
