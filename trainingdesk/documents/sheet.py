"""A sheet before it is paper: lines of text and rules in their places, then a PDF made of them."""

import functools
import io
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, xObjectName
from reportlab.pdfgen.canvas import Canvas

from trainingdesk.documents.emblem import Emblem, document_of
from trainingdesk.documents.faces import FILES, MM, Sealed, faces
from trainingdesk.documents.guilloche import HEIGHT, WIDTH, Drawing

PAGE = (WIDTH * MM, HEIGHT * MM)
_PDF_VERSION = (1, 5)  # spans with their actual text
PRODUCER = "trainingdesk"

_DARK = re.compile("1+")
_TAGGED = "/Span << /ActualText <{}> >> BDC {} EMC"


@dataclass(frozen=True, slots=True)
class Line:
    """One run of letters: its left end and baseline in mm from the top left corner, sizes in pt."""

    face: str
    size: float
    x: float
    y: float
    text: str
    colour: str
    """A hexadecimal colour, «#14284B»."""
    track: float = 0.0
    tagged: bool = False
    """Wrapped in a span with its actual text: wide tracking makes readers take letters for words."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line between two points in mm; ``weight`` in pt."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float
    colour: str


@dataclass(frozen=True, slots=True)
class Squares:
    """A pattern of square modules (a QR code): its top left corner and the side of a module in mm.

    ``rows`` are strings of «1» for a dark module and «0» for a light one.
    """

    x: float
    y: float
    module: float
    rows: tuple[str, ...]
    colour: str


Mark = Line | Rule | Squares
PORTRAIT = (HEIGHT, WIDTH)
"""Width and height in mm of an upright A4 sheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper: drawings shared by every paper, an emblem, rules and lines, in order of painting."""

    drawings: tuple[Drawing, ...]
    marks: tuple[Mark, ...]
    emblem: Emblem | None = None
    shift: tuple[float, float] = (0.0, 0.0)
    """Moves everything right and down, mm: for pre-printed blanks."""
    size: tuple[float, float] = (WIDTH, HEIGHT)
    """Width and height in mm."""


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF says of itself."""

    title: str
    author: str
    subject: str
    dated: date
    language: str = "uk-UA"


def to_pdf(sheets: Sequence[Sheet], about: About, letters: Collection[str] = FILES) -> bytes:
    """Make the paper: the same sheets and facts give the same bytes, today and in ten years.

    ``letters`` are the faces embedded, whether a sheet uses each or not.
    """
    known = [faces()[key] for key in letters]
    # The drawn streams are binary; text wrapping of bytes would make each paper a quarter larger.
    rl_config.useA85 = 0
    file = io.BytesIO()
    canvas = Canvas(
        file,
        pagesize=PAGE,
        pageCompression=1,
        invariant=1,
        pdfVersion=_PDF_VERSION,
        initialFontName=known[0].fontName,  # type: ignore[arg-type]  # the stubs want a number here
        lang=about.language,
    )
    canvas.setTitle(about.title)
    canvas.setAuthor(about.author)
    canvas.setSubject(about.subject)
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    canvas.setDateFormatter(lambda *_: f"D:{about.dated:%Y%m%d}000000Z")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("PrintScaling", "None")
    for face in known:
        document_of(canvas).getInternalFontName(face.fontName)
    for sheet in sheets:
        canvas.setPageSize((sheet.size[0] * MM, sheet.size[1] * MM))
        _paint(canvas, sheet)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _paint(canvas: Canvas, sheet: Sheet) -> None:
    """Put one sheet on the canvas's page."""
    if sheet.shift != (0.0, 0.0):
        canvas.translate(sheet.shift[0] * MM, -sheet.shift[1] * MM)
    for drawing in sheet.drawings:
        _add(canvas, drawing)
        canvas.doForm(drawing.name)
    if sheet.emblem is not None:
        sheet.emblem.paint(canvas)
    height = sheet.size[1]
    canvas.addLiteral("\n".join([operators(mark, height) for mark in sheet.marks]))


@functools.lru_cache(maxsize=4096)
def operators(mark: Mark, height: float = HEIGHT) -> str:
    """Write one mark in the language of PDF; most marks of a batch are alike, so they are remembered."""
    if isinstance(mark, Squares):
        return _squares(mark, height)
    if isinstance(mark, Rule):
        ends = f"{_at(mark.x1, mark.y1, height)} m {_at(mark.x2, mark.y2, height)} l"
        return f"{mark.weight:g} w {_rgb(mark.colour)} RG {ends} S"
    face = faces()[mark.face]
    track = f"{mark.track:.4f} Tc " if mark.track else ""
    back = " 0 Tc" if mark.track else ""
    text = (
        f"BT /{face.tag} {mark.size:g} Tf {track}{_rgb(mark.colour)} rg "
        f"1 0 0 1 {_at(mark.x, mark.y, height)} Tm {face.show(mark.text)}{back} ET"
    )
    if not mark.tagged:
        return text
    return _TAGGED.format("feff" + mark.text.encode("utf-16-be").hex(), text)


def _squares(mark: Squares, height: float) -> str:
    """Write a pattern as one path, a run of dark modules of a row as one rectangle."""
    side = mark.module * MM
    left, top = mark.x * MM, (height - mark.y) * MM
    path = [
        f"{left + run.start() * side:.2f} {top - (row + 1) * side:.2f} {len(run[0]) * side:.2f} {side:.2f} re"
        for row, modules in enumerate(mark.rows)
        for run in _DARK.finditer(modules)
    ]
    return f"{_rgb(mark.colour)} rg {' '.join(path)} f"


def _at(x: float, y: float, height: float) -> str:
    """Turn mm from the top left corner into points from the lower left one."""
    return f"{x * MM:.2f} {(height - y) * MM:.2f}"


@functools.cache
def _rgb(colour: str) -> str:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f}"


def _add(canvas: Canvas, drawing: Drawing) -> None:
    """Put a drawing and those it uses into the document, once."""
    document = document_of(canvas)
    if canvas.hasForm(drawing.name):
        return
    for part in drawing.uses:
        _add(canvas, part)
    document.addForm(drawing.name, _sealed(drawing).once())


@functools.cache
def _sealed(drawing: Drawing) -> Sealed:
    """Compress a drawing once for every paper that carries it."""
    entries: dict[str, object] = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Form"),
        "BBox": PDFArray([round(value, 2) for value in drawing.box]),
        "Resources": PDFDictionary(_resources(drawing.uses)),
    }
    return Sealed(entries, drawing.operators.encode("ascii"))


def _resources(uses: Iterable[Drawing]) -> dict[str, object]:
    inner = {part.name: PDFObjectReference(xObjectName(part.name)) for part in uses}
    return {"XObject": PDFDictionary(inner)} if inner else {}
