"""The code in the corner of each sheet of an act: which act, which edition of it, which sheet.

It holds no name and no plate. Letters are those of the alphanumeric set, so the symbol stays small: 25
modules a side (version 2), error level M.
"""

import functools
import re
from dataclasses import dataclass
from typing import Any

import zxingcpp
from PIL import Image

MODULE = 0.55
"""Side of a module in mm: over three dots of a 150 dpi scan."""
MODULES = 25
EDITION = 12
"""How many letters of the facts' hash stand in the code."""

_CODE = re.compile(r"TDESK:ACT:(\d{1,9}):([0-9A-F]{12}):(\d{1,2})")


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What a code says: the act's key, the beginning of its facts' hash, the side of paper counted from 1."""

    act: int
    edition: str
    side: int

    @property
    def text(self) -> str:
        """As written in the symbol."""
        return f"TDESK:ACT:{self.act}:{self.edition}:{self.side}"


def code_of(act: int, sha256: str, side: int) -> SheetCode:
    """The code of one side of an act's paper."""
    return SheetCode(act, sha256[:EDITION].upper(), side)


@functools.lru_cache(maxsize=512)
def modules(text: str) -> tuple[str, ...]:
    """The symbol as rows of «1» (dark) and «0»."""
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M", version=2)
    picture: Any = symbol.to_image(scale=1, add_quiet_zones=False)
    shades: Any = memoryview(picture)
    return tuple("".join("0" if dot else "1" for dot in row) for row in shades.tolist())


def read_codes(picture: Image.Image) -> list[SheetCode]:
    """Every code of ours a picture shows, the first found first; other codes are passed over."""
    # Made anew each time: what a module holds is told as a leak when the program ends.
    kinds = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(picture.convert("L"), formats=kinds)
    codes = []
    for each in found:
        match = _CODE.fullmatch(each.text)
        if match is not None:
            codes.append(SheetCode(int(match[1]), match[2], int(match[3])))
    return list(dict.fromkeys(codes))
