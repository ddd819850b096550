"""Files of the kinds an office gets, and worse, made on the spot; every person in them is invented."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import cast
from xml.sax.saxutils import escape, quoteattr

import openpyxl
import xlwt
from openpyxl.worksheet.worksheet import Worksheet

Rows = Sequence[Sequence[object]]

FORMULA = "=FORMULA:"
"""What a text begins with to become a formula."""
PEOPLE: Rows = (
    ("№ з/п", "ПІБ", "Звання", "Дата народження", "Підрозділ", "Телефон"),
    (
        1,
        "Іщенко Оксана Юріївна",
        "капрал поліції",
        date(1990, 3, 29),
        "ГУНП в Сумській області",
        380661234567.0,
    ),
    (
        2,
        "Ґудзь Мар'яна Павлівна",
        "ст. л-т поліції",
        date(1984, 12, 3),
        "УПП в Сумській області",
        "0501234567",
    ),
    (3, "Заєць Лев Ігорович", "майор поліції", "07.07.1987р.", "ГУНП в Сумській області", "(067) 111-22-33"),
)


def xlsx(
    path: Path,
    rows: Rows,
    *,
    merged: Sequence[str] = (),
    hidden: Sequence[int] = (),
    title: str = "Аркуш1",
    more: Mapping[str, Rows] | None = None,
) -> Path:
    """An .xlsx with these rows; None leaves a cell empty."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    _fill(sheet, rows)
    for area in merged:
        sheet.merge_cells(area)
    for number in hidden:
        sheet.row_dimensions[number].hidden = True
    for name, other in (more or {}).items():
        _fill(book.create_sheet(name), other)
    book.save(path)
    return path


def _fill(sheet: Worksheet, rows: Rows) -> None:
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is not None:
                cell = sheet.cell(number, column)
                formula = isinstance(value, str) and value.startswith(FORMULA)
                # The makers' rows hold whatever a test wants; openpyxl refuses what it cannot write.
                cell.value = str(value).replace(FORMULA, "=") if formula else cast("str", value)
                if isinstance(value, str) and not formula:
                    # A text that begins with = stays text, as a person's text does.
                    cell.data_type = "s"


def xls(path: Path, rows: Rows, *, hidden: Sequence[int] = ()) -> Path:
    """An old .xls with these rows."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Аркуш1")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write(number, column, value, day)
            elif value is not None:
                sheet.write(number, column, value)
    for number in hidden:
        sheet.row(number - 1).hidden = True
    book.save(str(path))
    return path


_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)
MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"


_COLLAPSED = ' table:visibility="collapse"'


def ods(path: Path, rows: Rows, *, hidden: Sequence[int] = (), tail: str = "") -> Path:
    """An .ods with these rows; ``tail`` is more XML after them, inside the sheet."""
    lines = "".join(
        f"<table:table-row{_COLLAPSED if number in hidden else ''}>"
        f"{''.join(map(_ods_cell, row))}</table:table-row>"
        for number, row in enumerate(rows, start=1)
    )
    return ods_content(
        path, f'<table:table table:name="Аркуш1"><table:table-column/>{lines}{tail}</table:table>'
    )


def ods_content(path: Path, tables: str, *, head: str = "") -> Path:
    """An .ods whose sheets are this XML."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:document-content {_NAMESPACES}>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(path, {"mimetype": MIMETYPE, "content.xml": content})


def _ods_cell(value: object) -> str:
    match value:
        case None:
            return "<table:table-cell/>"
        case date():
            return (
                f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}">'
                f"<text:p>{value:%d.%m.%y}</text:p></table:table-cell>"
            )
        case int() | float():
            return (
                f'<table:table-cell office:value-type="float" office:value="{value}">'
                f"<text:p>{value}</text:p></table:table-cell>"
            )
        case _:
            return ods_text(escape(str(value)))


def ods_text(xml: str, attributes: str = "") -> str:
    """A cell of an .ods that holds this text."""
    return (
        f'<table:table-cell {attributes} office:value-type="string"><text:p>{xml}</text:p></table:table-cell>'
    )


def text(path: Path, rows: Rows, *, encoding: str = "cp1251", separator: str = ";") -> Path:
    """A text file with separators, in these letters."""
    lines = [separator.join("" if value is None else str(value) for value in row) for row in rows]
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return path


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A ZIP archive with these parts, packed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


def bare_xlsx(path: Path, sheet_xml: str, *, head: str = "") -> Path:
    """The smallest .xlsx around this sheetData, with anything before its root element."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return zipped(
        path,
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
            f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>'
            f'<sheet name={quoteattr("Аркуш1")} sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship '
            f'Id="rId1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{main}"><sheetData>'
            f"{sheet_xml}</sheetData></worksheet>",
        },
    )


def zip_bomb(path: Path) -> Path:
    """A small .xlsx whose sheet unpacks to 30 MB."""
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>а</t></is></c></row>'
    return bare_xlsx(path, row + " " * 30_000_000)


def far_cell(path: Path) -> Path:
    """An .xlsx whose only cell is the very last one."""
    return bare_xlsx(path, '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>край</t></is></c></row>')


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "ха">'
    + "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10))
    + "]>"
)


def laughing_xlsx(path: Path) -> Path:
    """An .xlsx whose one text unfolds to a thousand million."""
    return bare_xlsx(path, '<row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row>', head=LAUGHS)


def laughing_ods(path: Path) -> Path:
    """The same in an .ods."""
    row = f"<table:table-row>{ods_text('&a9;')}</table:table-row>"
    return ods_content(
        path, f'<table:table table:name="А">{row}</table:table>', head=LAUGHS.split("?>", 1)[1]
    )


def endless_ods(path: Path) -> Path:
    """An .ods of one cell, repeated over every column of every row."""
    cell = ods_text("а", 'table:number-columns-repeated="16384"')
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    return ods_content(path, f'<table:table table:name="А">{row}</table:table>')


def compound(path: Path, *streams: str) -> Path:
    """A compound (OLE2) file with streams of these names, each 4096 bytes of nothing."""
    names = ["Root Entry", *streams]
    entries = io.BytesIO()
    for place, name in enumerate(names):
        raw = name.encode("utf-16-le")
        entry = bytearray(128)
        entry[: len(raw)] = raw
        entry[64:66] = (len(raw) + 2).to_bytes(2, "little")
        entry[66] = 5 if place == 0 else 2
        entry[68:80] = b"\xff" * 12
        if place == 0 and streams:
            entry[76:80] = (1).to_bytes(4, "little")
        if place:
            entry[116:120] = (2 + (place - 1) * 8).to_bytes(4, "little")
            entry[120:124] = (4096).to_bytes(4, "little")
        else:
            entry[116:120] = (0xFFFFFFFE).to_bytes(4, "little")
        entries.write(entry)
    directory = entries.getvalue().ljust(512, b"\0")
    fat = [0xFFFFFFFD, 0xFFFFFFFE]
    for place in range(len(streams)):
        first = 2 + place * 8
        fat += [*range(first + 1, first + 8), 0xFFFFFFFE]
    table = b"".join(entry.to_bytes(4, "little") for entry in fat).ljust(512, b"\xff")
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    header[24:34] = b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0"
    header[44:48] = (1).to_bytes(4, "little")
    header[48:52] = (1).to_bytes(4, "little")
    header[56:60] = (4096).to_bytes(4, "little")
    header[60:64] = header[68:72] = (0xFFFFFFFE).to_bytes(4, "little")
    header[76:512] = b"\xff" * 436
    header[76:80] = (0).to_bytes(4, "little")
    path.write_bytes(bytes(header) + table + directory + bytes(4096) * len(streams))
    return path
