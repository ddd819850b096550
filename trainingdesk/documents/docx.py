"""A .docx of plain paragraphs and tables, written part by part: the same words give the same bytes.

Sizes are in points, widths in mm, as in the papers' layout; Word counts in half points, twentieths of a point
(``dxa``) and eighths of a point (rules).
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

FONT = "Times New Roman"
"""On machines without it Liberation Serif takes its place, letter for letter as wide."""

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the first a zip archive can hold; a real one would change the bytes
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_WORD}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
_PARTS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/footer" Target="footer1.xml"/></Relationships>'
)
_STYLES = (
    f"{_HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
    '<w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="uk-UA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    "</w:styles>"
)
_SETTINGS = (
    f"{_HEAD}<w:settings {_W}><w:mirrorMargins/><w:compat>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look; ``field`` is a field's code (``PAGE``) in place of words."""

    text: str
    size: float = 11.5
    bold: bool = False
    italic: bool = False
    track: float = 0.0
    field: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: ``before`` and ``after`` in mm; ``rule`` draws a line under it; ``tab``: a right tab, mm.

    ``line`` is an exact height in mm; 0 lets the letters decide. ``middle`` is a centred tab before ``tab``;
    ``indent`` is that of the first line, ``left`` and ``right`` those of all, mm.
    """

    runs: tuple[Run, ...]
    align: str = "left"
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    new_page: bool = False
    rule: bool = False
    tab: float = 0.0
    line: float = 0.0
    middle: float = 0.0
    indent: float = 0.0
    left: float = 0.0
    right: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """One cell: its paragraphs, and rules that differ from the table's (sides -> pt, 0 for none).

    ``span`` is over how many columns it lies.
    """

    paragraphs: tuple[Paragraph, ...]
    rules: tuple[tuple[str, float], ...] = ()
    middle: bool = True
    span: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table with its least height in mm; a ``head`` is repeated on the next page."""

    boxes: tuple[Box, ...]
    height: float = 0.0
    head: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: widths in mm; with ``ruled`` a frame of 0.8 pt, 0.4 between columns, 0.25 between rows."""

    widths: tuple[float, ...]
    lines: tuple[Line, ...]
    ruled: bool = True
    pad: float = 2.0


def write(
    parts: Sequence[Paragraph | Grid],
    foot: Paragraph,
    *,
    title: str,
    author: str,
    dated: date,
    landscape: bool = False,
) -> bytes:
    """The whole file: A4, 20 mm on the binding side, 10 opposite, the foot on every page.

    A ``landscape`` sheet has 20 mm on the left and 10 on the right of every page.
    """
    body = "".join(_paragraph(part) if isinstance(part, Paragraph) else _grid(part) for part in parts)
    sides = 'w:w="16838" w:h="11906" w:orient="landscape"' if landscape else 'w:w="11906" w:h="16838"'
    page = (
        f'<w:sectPr xmlns:r="{_OFFICE}"><w:footerReference w:type="default" r:id="rId3"/><w:pgSz {sides}/>'
        f'<w:pgMar w:top="{_dxa(16)}" w:right="{_dxa(10)}" w:bottom="{_dxa(15)}" w:left="{_dxa(20)}" '
        f'w:header="{_dxa(8)}" w:footer="{_dxa(8)}" w:gutter="0"/></w:sectPr>'
    )
    settings = _SETTINGS.replace("<w:mirrorMargins/>", "") if landscape else _SETTINGS
    return _packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS,
            "docProps/core.xml": _core(title, author, dated),
            "word/document.xml": f"{_HEAD}<w:document {_W}><w:body>{body}{page}</w:body></w:document>",
            "word/_rels/document.xml.rels": _PARTS,
            "word/styles.xml": _STYLES,
            "word/settings.xml": settings,
            "word/footer1.xml": f"{_HEAD}<w:ftr {_W}>{_paragraph(foot)}</w:ftr>",
        }
    )


def _packed(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the system that packs would otherwise stand in the bytes
            archive.writestr(entry, text.encode("utf-8"))
    return file.getvalue()


def _core(title: str, author: str, dated: date) -> str:
    moment = f"{dated:%Y-%m-%d}T00:00:00Z"
    stamps = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_words(title)}</dc:title><dc:creator>{_words(author)}</dc:creator>"
        f"<dc:language>uk-UA</dc:language>{stamps}</cp:coreProperties>"
    )


def _paragraph(part: Paragraph) -> str:
    spacing = f'<w:spacing w:before="{_dxa(part.before)}" w:after="{_dxa(part.after)}"'
    if part.line:
        spacing += f' w:line="{_dxa(part.line)}" w:lineRule="exact"'
    told = [
        "<w:keepNext/>" if part.keep_next else "",
        "<w:pageBreakBefore/>" if part.new_page else "",
        "<w:widowControl/>",
        '<w:pBdr><w:bottom w:val="single" w:sz="2" w:space="1" w:color="000000"/></w:pBdr>'
        if part.rule
        else "",
        _tabs(part),
        f"{spacing}/>",
        _indents(part),
        f'<w:jc w:val="{part.align}"/>' if part.align != "left" else "",
    ]
    return f"<w:p><w:pPr>{''.join(told)}</w:pPr>{''.join(map(_run, part.runs))}</w:p>"


def _tabs(part: Paragraph) -> str:
    if not part.tab:
        return ""
    middle = f'<w:tab w:val="center" w:pos="{_dxa(part.middle)}"/>' if part.middle else ""
    return f'<w:tabs>{middle}<w:tab w:val="right" w:pos="{_dxa(part.tab)}"/></w:tabs>'


def _indents(part: Paragraph) -> str:
    if not (part.left or part.right or part.indent):
        return ""
    return (
        f'<w:ind w:left="{_dxa(part.left)}" w:right="{_dxa(part.right)}" w:firstLine="{_dxa(part.indent)}"/>'
    )


def _run(run: Run) -> str:
    half = round(run.size * 2)
    look = (
        f"<w:rPr>{'<w:b/>' if run.bold else ''}{'<w:i/>' if run.italic else ''}"
        f"{f'<w:spacing w:val={quoteattr(str(round(run.track * 20)))}/>' if run.track else ''}"
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr>'
    )
    if run.field:
        return (
            f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r>{look}<w:instrText xml:space="preserve"> {run.field} </w:instrText></w:r>'
            f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r>'
            f'<w:r>{look}<w:t>1</w:t></w:r><w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
        )
    pieces = f'</w:t></w:r><w:r>{look}<w:tab/></w:r><w:r>{look}<w:t xml:space="preserve">'.join(
        _words(piece) for piece in run.text.split("\t")
    )
    return f'<w:r>{look}<w:t xml:space="preserve">{pieces}</w:t></w:r>'


def _grid(grid: Grid) -> str:
    rules = "".join(
        f'<w:{side} w:val="{"single" if grid.ruled else "nil"}" w:sz="{size}" w:space="0" w:color="000000"/>'
        for side, size in (
            ("top", 6), ("left", 6), ("bottom", 6), ("right", 6), ("insideH", 2), ("insideV", 3),
        )
    )  # fmt: skip
    columns = "".join(f'<w:gridCol w:w="{_dxa(width)}"/>' for width in grid.widths)
    rows = "".join(_row(line, grid) for line in grid.lines)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_dxa(sum(grid.widths))}" w:type="dxa"/><w:tblInd w:w="0" '
        f'w:type="dxa"/><w:tblBorders>{rules}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{_dxa(grid.pad)}" w:type="dxa"/><w:right w:w="{_dxa(grid.pad)}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(line: Line, grid: Grid) -> str:
    height = f'<w:trHeight w:val="{_dxa(line.height)}" w:hRule="atLeast"/>' if line.height else ""
    head = "<w:tblHeader/>" if line.head else ""
    boxes, at = "", 0
    for box in line.boxes:
        boxes += _box(box, sum(grid.widths[at : at + box.span]))
        at += box.span
    if at != len(grid.widths):
        raise ValueError(f"a row of {at} columns in a table of {len(grid.widths)}")
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{head}</w:trPr>{boxes}</w:tr>"


def _box(box: Box, width: float) -> str:
    rules = "".join(
        f'<w:{side} w:val="{"single" if size else "nil"}" w:sz="{round(size * 8)}" w:space="0" '
        'w:color="000000"/>'
        for side, size in box.rules
    )
    borders = f"<w:tcBorders>{rules}</w:tcBorders>" if rules else ""
    middle = '<w:vAlign w:val="center"/>' if box.middle else ""
    inner = "".join(map(_paragraph, box.paragraphs))
    span = f'<w:gridSpan w:val="{box.span}"/>' if box.span > 1 else ""
    width_of = f'<w:tcW w:w="{_dxa(width)}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width_of}{span}{borders}{middle}</w:tcPr>{inner}</w:tc>"


def _words(text: str) -> str:
    return escape(_CONTROL.sub("", text))


def _dxa(mm: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(mm / 25.4 * 1440)


def texts(parts: Iterable[Paragraph | Grid]) -> list[str]:
    """The words of the parts in reading order, one a paragraph."""
    found: list[str] = []
    for part in parts:
        if isinstance(part, Paragraph):
            found.append("".join(run.text for run in part.runs))
        else:
            for line in part.lines:
                for box in line.boxes:
                    found += texts(box.paragraphs)
    return found
