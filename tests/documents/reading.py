"""Reading papers back: their words, their picture, their pages."""

import io

import pypdfium2
from PIL import Image


def text_of(paper: bytes) -> list[str]:
    """The words of each page as a reader copies them, spaces of every kind made one."""
    document = pypdfium2.PdfDocument(paper)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def picture_of(paper: bytes, page: int, dpi: int) -> Image.Image:
    """One page in grey."""
    document = pypdfium2.PdfDocument(paper)
    try:
        bitmap = document[page].render(scale=dpi / 72, grayscale=True)
        picture: Image.Image = bitmap.to_pil().convert("L")
        return picture.copy()
    finally:
        document.close()


def darkest(picture: Image.Image) -> int:
    """The darkest grey of a picture, 0–255."""
    return min(picture.tobytes())


def lightest(picture: Image.Image) -> int:
    """The lightest grey of a picture, 0–255."""
    return max(picture.tobytes())


def png(picture: Image.Image) -> bytes:
    """The picture as a small file."""
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()
