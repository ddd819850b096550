"""OpenDocument spreadsheets (.ods), read from their XML: values, hidden rows and merged cells."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import iterparse

from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets.sheet import (
    MAX_CELLS,
    MAX_COLUMNS,
    Area,
    Cell,
    Sheet,
    bounded,
    make_cell,
    make_lines,
    reference,
)

__all__ = ["ParseError", "kind", "read_sheets"]

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE_NAME, STYLE_OF_TABLE = f"{STYLE}style", f"{STYLE}table-properties"
SHEET, COLUMN, ROW = f"{TABLE}table", f"{TABLE}table-column", f"{TABLE}table-row"
CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
OUT_OF_SIGHT = ("collapse", "filter")
KIND_BYTES = 200


@dataclass(slots=True)
class _Table:
    """A sheet while its XML passes by."""

    name: str
    hidden: bool
    row: int = 0
    column: int = 0
    count: int = 0
    rows: dict[int, list[Cell]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[int] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)


def kind(archive: zipfile.ZipFile) -> str:
    """The media type an OpenDocument file declares for itself; empty when it declares none."""
    try:
        with archive.open("mimetype") as part:
            return part.read(KIND_BYTES).decode("ascii", "replace").strip()
    except KeyError:
        return ""


def read_sheets(archive: zipfile.ZipFile, file: str) -> tuple[Sheet, ...]:
    """Every sheet of the document.

    Rejected sheet-protected, sheet-too-far, sheet-too-large; ``ParseError`` and defusedxml's own errors
    come out as they are.
    """
    if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in archive.read(
        "META-INF/manifest.xml"
    ):
        raise Rejected("sheet-protected", file=file)
    with archive.open("content.xml") as part:
        return tuple(
            bounded(
                Sheet(
                    file,
                    table.name,
                    make_lines(table.rows, table.hidden_rows),
                    tuple(table.merged),
                    tuple(table.hidden_columns),
                    table.hidden,
                )
            )
            for table in _tables(iterparse(part, events=("start", "end"), forbid_dtd=True), file)
        )


@dataclass(slots=True)
class _Styles:
    """The sheet styles that hide a sheet, gathered as they pass by."""

    passing: str = ""
    hiding: set[str] = field(default_factory=set)

    def see(self, element: Element) -> None:
        if element.tag == STYLE_NAME:
            self.passing = element.get(f"{STYLE}name", "")
        elif element.tag == STYLE_OF_TABLE and element.get(f"{TABLE}display") == "false":
            self.hiding.add(self.passing)


def _tables(events: Iterator[tuple[str, Element]], file: str) -> Iterator[_Table]:
    """Give the sheets one by one; a table inside a cell belongs to its cell and is passed over."""
    styles = _Styles()
    table, depth = _Table("", hidden=False), 0
    for event, element in events:
        tag, begins = element.tag, event == "start"
        if begins:
            styles.see(element)
        if begins and tag == SHEET:
            depth += 1
            if depth == 1:
                hidden = element.get(f"{TABLE}style-name", "") in styles.hiding
                table = _Table(element.get(f"{TABLE}name", ""), hidden)
        elif not begins and depth == 1 and tag == COLUMN:
            _take_column(table, element)
        elif not begins and depth == 1 and tag == ROW:
            _take_row(table, element, file)
            element.clear()
        elif not begins and tag == SHEET:
            depth -= 1
            if depth == 0:
                yield table


def _take_column(table: _Table, element: Element) -> None:
    count = int(element.get(f"{TABLE}number-columns-repeated", "1"))
    if element.get(f"{TABLE}visibility") in OUT_OF_SIGHT:
        table.hidden_columns.extend(range(table.column + 1, min(table.column + count, MAX_COLUMNS) + 1))
    table.column += count


def _take_row(table: _Table, element: Element, file: str) -> None:
    repeated = int(element.get(f"{TABLE}number-rows-repeated", "1"))
    values = _values(element)
    if not any(value is not None for _, _, value, _, _ in values):
        table.row += repeated
        return
    hidden = element.get(f"{TABLE}visibility") in OUT_OF_SIGHT
    for row in range(table.row + 1, table.row + repeated + 1):
        cells: list[Cell] = []
        for column, count, value, wide, high in values:
            if value is None:
                continue
            if column + count - 1 > MAX_COLUMNS:
                raise Rejected(
                    "sheet-too-far", file=file, sheet=table.name, cell=reference(row, column + count - 1)
                )
            if wide > 1 or high > 1:
                table.merged.append(Area(row, column, row + high - 1, column + wide - 1))
            made = (make_cell(row, place, value) for place in range(column, column + count))
            cells.extend(cell for cell in made if cell is not None)
        table.count += len(cells)
        if table.count > MAX_CELLS:
            raise Rejected("sheet-too-large", file=file)
        if cells:
            table.rows[row] = cells
        if hidden:
            table.hidden_rows.add(row)
    table.row += repeated


def _values(row: Element) -> list[tuple[int, int, object, int, int]]:
    """Of each cell of a row: column, how often it is repeated, value, and how wide and high it spans."""
    found: list[tuple[int, int, object, int, int]] = []
    column = 1
    for element in row.iter():
        if element.tag not in CELLS:
            continue
        count = int(element.get(f"{TABLE}number-columns-repeated", "1"))
        found.append(
            (
                column,
                count,
                _value(element),
                int(element.get(f"{TABLE}number-columns-spanned", "1")),
                int(element.get(f"{TABLE}number-rows-spanned", "1")),
            )
        )
        column += count
    return found


def _value(cell: Element) -> object:
    text = "\n".join(_text(paragraph) for paragraph in cell if paragraph.tag == f"{TEXT}p")
    match cell.get(f"{OFFICE}value-type"):
        case "float" | "currency" | "percentage":
            number = float(cell.get(f"{OFFICE}value", "nan"))
            return int(number) if number.is_integer() else number
        case "date":
            written = cell.get(f"{OFFICE}date-value", "")
            return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
        case "boolean":
            return cell.get(f"{OFFICE}boolean-value") == "true"
        case _:
            return text or None


def _text(element: Element) -> str:
    """The words of a paragraph; runs of spaces, tabs and line breaks are elements of their own."""
    parts = [element.text or ""]
    for child in element:
        match child.tag:
            case tag if tag == f"{TEXT}s":
                parts.append(" " * min(int(child.get(f"{TEXT}c", "1")), MAX_COLUMNS))
            case tag if tag == f"{TEXT}tab":
                parts.append("\t")
            case tag if tag == f"{TEXT}line-break":
                parts.append("\n")
            case tag if tag.startswith(TEXT):
                parts.append(_text(child))
            case _:
                pass
        parts.append(child.tail or "")
    return "".join(parts)
