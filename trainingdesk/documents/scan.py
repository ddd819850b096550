"""A scanned file seen as pictures, and the codes of acts found in them; a stranger’s file, never trusted."""

import io
from collections.abc import Iterator

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from trainingdesk.documents.act_code import SheetCode, read_codes
from trainingdesk.domain.refusal import Rejected

PDF, JPEG, PNG, TIFF = "application/pdf", "image/jpeg", "image/png", "image/tiff"
_SIGNS = (
    (b"%PDF-", PDF),
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
)
MOST_PAGES = 200
"""Pages looked at; a package of a community has fewer."""
_DPI = 200
_MOST_DOTS = 60_000_000
"""Dots of one page; more is no office scan of A4 (300 dpi are nine million)."""
_LONGEST = 4000
"""Dots along the longer side at which a code is still large: bigger pictures are made smaller first."""


def scan_type(file_name: str, body: bytes) -> str:
    """The kind of a scan by its first bytes, not by its name; ``scan-kind`` for any other."""
    for sign, kind in _SIGNS:
        if body[:1024].lstrip().startswith(sign) if kind == PDF else body.startswith(sign):
            return kind
    raise Rejected("scan-kind", name=file_name)


def codes_of(file_name: str, body: bytes) -> tuple[tuple[SheetCode, ...], int]:
    """Every code of ours in a file, each once, and how many pages it has; ``scan-unreadable`` if damaged."""
    kind = scan_type(file_name, body)
    found: dict[SheetCode, None] = {}
    pages = 0
    try:
        for picture in _pdf_pages(body) if kind == PDF else _frames(body):
            pages += 1
            found.update(dict.fromkeys(_codes(picture)))
    except (pypdfium2.PdfiumError, UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise Rejected("scan-unreadable", name=file_name) from error
    if not pages:
        raise Rejected("scan-unreadable", name=file_name)
    return tuple(found), pages


def _codes(picture: Image.Image) -> list[SheetCode]:
    """The codes of one page; a second look with the greys spread where a pale scan shows none."""
    grey = picture.convert("L")
    found = read_codes(grey)
    return found or read_codes(ImageOps.autocontrast(grey, cutoff=2))


def _pdf_pages(body: bytes) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(body)
    try:
        for place in range(min(len(document), MOST_PAGES)):
            page = document[place]
            width, height = page.get_size()
            scale = min(_DPI / 72, _LONGEST / max(width, height, 1.0))
            yield page.render(scale=scale, grayscale=True).to_pil()
    finally:
        document.close()


def _frames(body: bytes) -> Iterator[Image.Image]:
    with Image.open(io.BytesIO(body)) as picture:
        for place in range(min(getattr(picture, "n_frames", 1), MOST_PAGES)):
            picture.seek(place)
            if picture.width * picture.height > _MOST_DOTS:
                raise ValueError("too large for a page")
            frame = ImageOps.exif_transpose(picture).convert("L")
            frame.thumbnail((_LONGEST, _LONGEST))
            yield frame
