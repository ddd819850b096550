"""A sheet as an office scanner gives it: grey, a little askew; what the sample keeps as signed acts."""

import io

import pypdfium2
from PIL import Image

_DPI = 120
"""Enough for the code in the corner, which is large; an office scans at 150 or more."""
_PAPER = 247
"""The grey of the lid around a skewed sheet."""
_QUALITY = 40


def scanned(pdf: bytes, page: int = 0, turn: float = 0.0) -> bytes:
    """One page of a PDF as a grey JPEG, turned by so many degrees."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[page].render(scale=_DPI / 72, grayscale=True).to_pil()
    finally:
        document.close()
    sheet = picture.rotate(turn, fillcolor=_PAPER, resample=Image.Resampling.BILINEAR)
    file = io.BytesIO()
    sheet.save(file, "JPEG", quality=_QUALITY, dpi=(_DPI, _DPI))
    return file.getvalue()
