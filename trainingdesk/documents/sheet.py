"""A sheet before it is paper: lines of text and rules in their places, then a PDF made of them."""

import functools
import io
from collections.abc import Iterable, Sequence
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
class Sheet:
    """One side of paper: drawings shared by every paper, an emblem, rules and lines, in order of painting."""

    drawings: tuple[Drawing, ...]
    marks: tuple[Line | Rule, ...]
    emblem: Emblem | None = None
    shift: tuple[float, float] = (0.0, 0.0)
    """Moves everything right and down, mm: for pre-printed blanks."""


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF says of itself."""

    title: str
    author: str
    subject: str
    dated: date
    language: str = "uk-UA"


def to_pdf(sheets: Sequence[Sheet], about: About) -> bytes:
    """Make the paper: the same sheets and facts give the same bytes, today and in ten years."""
    known = faces()
    # The drawn streams are binary; text wrapping of bytes would make each paper a quarter larger.
    rl_config.useA85 = 0
    file = io.BytesIO()
    canvas = Canvas(
        file,
        pagesize=PAGE,
        pageCompression=1,
        invariant=1,
        pdfVersion=_PDF_VERSION,
        initialFontName=FILES["regular"],  # type: ignore[arg-type]  # the stubs want a number here
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
    for face in known.values():
        document_of(canvas).getInternalFontName(face.fontName)
    for sheet in sheets:
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
    canvas.addLiteral("\n".join(map(operators, sheet.marks)))


@functools.lru_cache(maxsize=4096)
def operators(mark: Line | Rule) -> str:
    """Write one mark in the language of PDF; most marks of a batch are alike, so they are remembered."""
    if isinstance(mark, Rule):
        ends = f"{_at(mark.x1, mark.y1)} m {_at(mark.x2, mark.y2)} l"
        return f"{mark.weight:g} w {_rgb(mark.colour)} RG {ends} S"
    face = faces()[mark.face]
    track = f"{mark.track:.4f} Tc " if mark.track else ""
    back = " 0 Tc" if mark.track else ""
    text = (
        f"BT /{face.tag} {mark.size:g} Tf {track}{_rgb(mark.colour)} rg "
        f"1 0 0 1 {_at(mark.x, mark.y)} Tm {face.show(mark.text)}{back} ET"
    )
    if not mark.tagged:
        return text
    return _TAGGED.format("feff" + mark.text.encode("utf-16-be").hex(), text)


def _at(x: float, y: float) -> str:
    """Turn mm from the top left corner into points from the lower left one."""
    return f"{x * MM:.2f} {(HEIGHT - y) * MM:.2f}"


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
