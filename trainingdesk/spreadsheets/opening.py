"""What is inside a file: told by its bytes, never by its name, and read by the library that fits.

Runs in the reading child process only (see ``child``): openpyxl for .xlsx, python-calamine for .xls.
"""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

import openpyxl
import python_calamine
from defusedxml.common import DefusedXmlException
from openpyxl.cell.cell import Cell as BookCell
from openpyxl.cell.cell import MergedCell
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets import old_books, opendocument, separated
from trainingdesk.spreadsheets.sheet import (
    MAX_BYTES,
    MAX_COLUMNS,
    Area,
    Cell,
    Kind,
    Sheet,
    bounded,
    make_cell,
    make_lines,
    reference,
)

ZIP_TOTAL = 100 * 1024 * 1024
"""Unpacked, all parts together; a cohort's workbook unpacks to 50 KB."""
ZIP_RATIO = 200
ZIP_PARTS = 2_000
SMALL_PART = 1024 * 1024
"""Under this size a part may be packed as tightly as it likes."""
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
OPEN_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
# What openpyxl raises on a workbook that another program wrote in its own way, or that is damaged.
UNREADABLE = (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError)

_Kept = BookCell | MergedCell


def read_file(path: Path) -> tuple[Sheet, ...]:
    """Every sheet of a file, empty ones left out; ``Sheet.file`` is the file's own name.

    Rejected: sheet-missing, sheet-folder, sheet-locked, sheet-empty, sheet-too-large, sheet-protected,
    sheet-hostile, sheet-broken, sheet-not-a-spreadsheet.
    """
    content = _content(path)
    if content.startswith(b"PK"):
        sheets = _from_zip(content, path.name)
    elif content.startswith(OLE2):
        sheets = _from_ole(content, path.name)
    else:
        sheets = (separated.read_text(content, path.name),)
    filled = tuple(sheet for sheet in sheets if sheet.lines)
    if not filled:
        raise Rejected("sheet-empty", file=path.name)
    return filled


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Rejected("sheet-folder", file=path.name)
        if not stat.S_ISREG(status.st_mode):
            raise Rejected("sheet-not-a-spreadsheet", file=path.name)
        if status.st_size > MAX_BYTES:
            raise Rejected("sheet-too-large", file=path.name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Rejected("sheet-missing", file=path.name) from error
    except OSError as error:
        raise Rejected("sheet-locked", file=path.name, detail=error.strerror or "") from error
    if not content:
        raise Rejected("sheet-empty", file=path.name)
    return content


def _from_zip(content: bytes, name: str) -> tuple[Sheet, ...]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            _weigh(parts, name)
            names = {part.filename.casefold() for part in parts}
            if "xl/workbook.xml" in names:
                return _from_xlsx(content, name)
            if "xl/workbook.bin" in names:
                return _from_calamine(content, name, {})
            if "content.xml" in names and opendocument.kind(archive) == OPEN_SPREADSHEET:
                return opendocument.read_sheets(archive, name)
    except (zipfile.BadZipFile, EOFError, opendocument.ParseError, zlib.error) as error:
        raise Rejected("sheet-broken", file=name, detail=str(error)) from error
    except DefusedXmlException as error:
        raise Rejected("sheet-hostile", file=name) from error
    raise Rejected("sheet-not-a-spreadsheet", file=name)


def _weigh(parts: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse what would unpack beyond all measure before unpacking anything."""
    if any(part.flag_bits & 1 for part in parts):
        raise Rejected("sheet-protected", file=name)
    heavy = any(
        part.file_size > SMALL_PART and part.file_size > ZIP_RATIO * max(part.compress_size, 1)
        for part in parts
    )
    if heavy or len(parts) > ZIP_PARTS or sum(part.file_size for part in parts) > ZIP_TOTAL:
        raise Rejected("sheet-too-large", file=name)


def _from_xlsx(content: bytes, name: str) -> tuple[Sheet, ...]:
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), keep_links=False)
        results = _results(book, content)
        return tuple(_from_worksheet(sheet, results, name) for sheet in book.worksheets)
    except UNREADABLE as error:
        if any(isinstance(cause, DefusedXmlException) for cause in (error, error.__cause__)):
            raise Rejected("sheet-hostile", file=name) from error
        # Accounting programs write .xlsx that openpyxl cannot open and Excel can; calamine is as lenient.
        return _from_calamine(content, name, {})


def _results(book: Workbook, content: bytes) -> Workbook | None:
    """The same workbook with the stored results of its formulas, when it has formulas at all."""
    if any(cell.data_type == "f" for sheet in book.worksheets for _, cell in _kept(sheet)):
        return openpyxl.load_workbook(io.BytesIO(content), keep_links=False, data_only=True)
    return None


def _kept(sheet: Worksheet) -> Iterable[tuple[tuple[int, int], _Kept]]:
    # The public iteration walks the whole rectangle: endless when somebody touched XFD1048576.
    return sheet._cells.items()  # noqa: SLF001


def _from_worksheet(sheet: Worksheet, results: Workbook | None, name: str) -> Sheet:
    stored = None if results is None else results[sheet.title]
    rows: dict[int, list[Cell]] = {}
    for (row, column), cell in _kept(sheet):
        made = _cell(row, column, cell, stored)
        if made is not None:
            rows.setdefault(row, []).append(made)
    hidden = {
        number
        for number, dimension in sheet.row_dimensions.items()
        if dimension.hidden or (dimension.height is not None and dimension.height == 0)
    }
    return bounded(
        Sheet(
            file=name,
            name=sheet.title,
            lines=make_lines(rows, hidden),
            merged=tuple(
                Area(area.min_row, area.min_col, area.max_row, area.max_col)
                for area in sheet.merged_cells.ranges
            ),
            hidden_columns=tuple(
                column
                for dimension in sheet.column_dimensions.values()
                if dimension.hidden
                for column in range(dimension.min or 0, min(dimension.max or 0, MAX_COLUMNS) + 1)
            ),
            hidden=sheet.sheet_state != "visible",
        )
    )


def _cell(row: int, column: int, cell: _Kept, stored: Worksheet | None) -> Cell | None:
    if cell.value is None:
        return None
    match cell.data_type:
        case "f":
            result = None if stored is None else stored.cell(row, column).value
            return make_cell(row, column, result) or _silent(row, column, Kind.FORMULA, cell)
        case "e":
            return _silent(row, column, Kind.ERROR, cell)
        case _:
            return make_cell(row, column, cell.value)


def _silent(row: int, column: int, kind: Kind, cell: _Kept) -> Cell:
    """A cell that shows something but holds no value."""
    return Cell(reference(row, column), column, kind, None, str(cell.value))


def _from_ole(content: bytes, name: str) -> tuple[Sheet, ...]:
    if ENCRYPTED_STREAM in content:
        raise Rejected("sheet-protected", file=name)
    try:
        told = old_books.look_into(content)
    except old_books.Unreadable:
        # Hidden rows are a mark to show; the people in them come in either way.
        told = old_books.OldBook(protected=False, hidden_rows={})
    if told.protected:
        raise Rejected("sheet-protected", file=name)
    return _from_calamine(content, name, told.hidden_rows)


def _from_calamine(content: bytes, name: str, hidden: dict[str, frozenset[int]]) -> tuple[Sheet, ...]:
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            states = {
                told.name: told.visible
                for told in book.sheets_metadata
                if told.typ == python_calamine.SheetTypeEnum.WorkSheet
            }
            return tuple(
                _from_calamine_sheet(
                    book.get_sheet_by_name(title),
                    hidden.get(title, frozenset()),
                    name,
                    hidden=states[title] != python_calamine.SheetVisibleEnum.Visible,
                )
                for title in states
            )
    except python_calamine.CalamineError as error:
        # An OLE2 container that holds no workbook is a .doc, an .msi, a letter saved by Outlook.
        code = "sheet-broken" if _names_a_workbook(content) else "sheet-not-a-spreadsheet"
        raise Rejected(code, file=name, detail=str(error)) from error


def _names_a_workbook(content: bytes) -> bool:
    return content.startswith(b"PK") or any(
        stream.encode("utf-16-le") in content for stream in ("Workbook", "Book")
    )


def _from_calamine_sheet(
    sheet: python_calamine.CalamineSheet, hidden_rows: frozenset[int], name: str, *, hidden: bool
) -> Sheet:
    rows: dict[int, list[Cell]] = {}
    for number, row in enumerate(sheet.to_python(skip_empty_area=False), start=1):
        made = [
            cell for column, value in enumerate(row, start=1) if (cell := make_cell(number, column, value))
        ]
        if made:
            rows[number] = made
    merged = tuple(
        Area(top + 1, left + 1, bottom + 1, right + 1)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )
    return bounded(Sheet(name, sheet.name, make_lines(rows, hidden_rows), merged, hidden=hidden))
