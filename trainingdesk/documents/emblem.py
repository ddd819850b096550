"""The university's emblem inside its ring: an image somebody supplied, prepared once for the whole batch."""

import functools
import io
from dataclasses import dataclass, field
from typing import Any

from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFName, PDFObjectReference, xObjectName
from reportlab.pdfgen.canvas import Canvas

from trainingdesk.documents.faces import MM, Sealed
from trainingdesk.documents.guilloche import HEIGHT
from trainingdesk.domain.refusal import Rejected

_CENTRE = (148.5, 35.4)
_DIAMETER = 15.5
_MOST_PIXELS = 20_000_000
_PRINTED_PIXELS = 640  # over 1000 dpi at this size
_NAME = "Emblem"


@dataclass(frozen=True, slots=True)
class Emblem:
    """An image ready for the paper: pixels and transparency compressed, its width and height in mm."""

    width: float
    height: float
    pixels: Sealed = field(compare=False)
    mask: Sealed = field(compare=False)

    def paint(self, canvas: Canvas) -> None:
        """Put the emblem on the page, in the middle of the ring."""
        document = document_of(canvas)
        if not canvas.hasForm(_NAME):
            document.Reference(self.mask.once(), xObjectName(f"{_NAME}Mask"))
            document.addForm(_NAME, self.pixels.once())
        x, y = _CENTRE[0] - self.width / 2, HEIGHT - _CENTRE[1] - self.height / 2
        canvas.saveState()
        canvas.transform(self.width * MM, 0, 0, self.height * MM, x * MM, y * MM)
        canvas.doForm(_NAME)
        canvas.restoreState()


def document_of(canvas: Canvas) -> Any:
    """Return the document behind a canvas: ReportLab has no public door to it, and fonts must go there."""
    return canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001


@functools.lru_cache(maxsize=4)
def emblem(data: bytes) -> Emblem:
    """Read a PNG or JPEG; refuse with ``emblem-unreadable`` what is neither, or is too large to be one."""
    try:
        image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if image.width * image.height > _MOST_PIXELS:
            raise Rejected("emblem-unreadable")
        picture = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError) as error:
        raise Rejected("emblem-unreadable") from error
    picture.thumbnail((_PRINTED_PIXELS, _PRINTED_PIXELS))
    longest = max(picture.size)
    size = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": picture.width,
        "Height": picture.height,
        "BitsPerComponent": 8,
    }
    mask = Sealed({**size, "ColorSpace": PDFName("DeviceGray")}, picture.getchannel("A").tobytes())
    transparency = PDFObjectReference(xObjectName(f"{_NAME}Mask"))
    colours = {**size, "ColorSpace": PDFName("DeviceRGB"), "SMask": transparency}
    pixels = Sealed(colours, picture.convert("RGB").tobytes())
    return Emblem(_DIAMETER * picture.width / longest, _DIAMETER * picture.height / longest, pixels, mask)
