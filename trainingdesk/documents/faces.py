"""The prepared letters of the papers: how wide they are, how they stand together, how they go into a PDF.

A prepared font is already a subset (``tools/fonts.py``), so it is embedded whole and unchanged: every paper
carries the same few bytes, nothing is subset while drawing, and a batch of papers shares one copy when bound.
"""

import copy
import functools
import hashlib
import json
import zlib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString
from reportlab.pdfbase.ttfonts import TTFontFile

from trainingdesk import paths

FILES: Mapping[str, str] = {
    "display": "Cormorant-Bold",
    "display-light": "Cormorant-SemiBold",
    "regular": "DeskBook-Regular",
    "bold": "DeskBook-Bold",
    "italic": "DeskBook-Italic",
}
"""The name a template uses -> the file without its ending, which is also the name inside the PDF."""

FORM_FILES: Mapping[str, str] = {
    "form": "DeskSerif-Regular",
    "form-bold": "DeskSerif-Bold",
    "form-italic": "DeskSerif-Italic",
}
"""The letters of acts and other forms, of the widths of Times: a .docx of the same words breaks alike."""

MM = 72 / 25.4
"""Points in a millimetre."""

_NO_BREAK_SPACE = "\u00a0"
_EM = 1000
_SYMBOLIC = 4
_CMAP_BLOCK = 100


class Sealed(PDFObject):
    """A stream compressed once and put into each document as it is."""

    __RefOnly__ = 1

    def __init__(self, entries: Mapping[str, object], data: bytes) -> None:
        """Keep the dictionary entries and the compressed ``data``."""
        self._entries = dict(entries)
        self._data = zlib.compress(data, 9)

    def once(self) -> "Sealed":
        """Return a copy for one document: ReportLab writes the name a document knows an object by into it."""
        return copy.copy(self)

    def format(self, document: object) -> bytes:
        """Return the object as it stands in the file."""
        entries = PDFDictionary(
            {**self._entries, "Filter": PDFName("FlateDecode"), "Length": len(self._data)}
        )
        head: bytes = entries.format(document)
        return head + b"\nstream\n" + self._data + b"\nendstream\n"


class Face:
    """One prepared font; registered with ReportLab as a font that needs no subsetting.

    Widths and kerning are in thousandths of an em. ``fontName``, ``face``, ``builtIn``, ``_multiByte`` and
    ``_dynamicFont`` are the names ReportLab asks for.
    """

    _multiByte = 1  # noqa: N815 - ReportLab's names
    _dynamicFont = 0  # noqa: N815
    builtIn = 0  # noqa: N815

    def __init__(self, key: str, path: Path, pairs: Mapping[str, Mapping[str, str]]) -> None:
        """Read the font; ``pairs`` is ``{left: {adjustment: rights}}``."""
        self.key = key
        self.fontName = path.stem
        file = TTFontFile(str(path))
        self.glyphs: dict[str, int] = {chr(code): glyph for code, glyph in file.charToGlyph.items()}
        self._widths: dict[str, float] = {
            chr(code): file.charWidths[code] for code in file.charToGlyph if code in file.charWidths
        }
        if _NO_BREAK_SPACE in self.glyphs:
            # One glyph for both, so that copied text holds plain spaces.
            self.glyphs[_NO_BREAK_SPACE] = self.glyphs[" "]
        self.pairs: dict[tuple[str, str], int] = {
            (left, right): int(value)
            for left, row in pairs.items()
            for value, rights in row.items()
            for right in rights
        }
        self.tag = key.title().replace("-", "")
        self._seal(file, path.read_bytes())

    @property
    def face(self) -> "Face":
        """ReportLab keeps a font and its face apart; here they are one."""
        return self

    def missing(self, text: str) -> str:
        """Return the characters of ``text`` this face cannot draw, each once."""
        return "".join(dict.fromkeys(char for char in text if char not in self.glyphs))

    def advance(self, text: str) -> float:
        """Return the width of ``text`` in thousandths of an em, kerning included, tracking not."""
        widths = self._widths
        total = sum(widths[char] for char in text)
        if self.pairs:
            total += sum(self.pairs.get(pair, 0) for pair in pairwise(text))
        return total

    def width(self, text: str, size: float, track: float = 0.0) -> float:
        """Return the width in mm at ``size`` pt, with ``track`` pt between letters, none after the last."""
        return (self.advance(text) * size / _EM + track * max(len(text) - 1, 0)) / MM

    def show(self, text: str) -> str:
        """Return the operator that shows ``text``, moving kerned letters together."""
        if not self.pairs:
            return f"<{self._codes(text)}> Tj"
        runs: list[str] = []
        start = 0
        for place, pair in enumerate(pairwise(text), start=1):
            move = self.pairs.get(pair, 0)
            if move:
                runs.append(f"<{self._codes(text[start:place])}>{-move}")
                start = place
        runs.append(f"<{self._codes(text[start:])}>")
        return f"[{''.join(runs)}] TJ"

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab calls it so
        """Put the font into a ReportLab document; done once for each document."""
        file = doc.Reference(self._outlines.once(), f"{self.tag}file")
        unicode = doc.Reference(self._to_unicode.once(), f"{self.tag}unicode")
        descriptor = doc.Reference(
            PDFDictionary({**self._descriptor, "FontFile2": file}), f"{self.tag}descriptor"
        )
        descendant = doc.Reference(
            PDFDictionary({**self._descendant, "FontDescriptor": descriptor}), f"{self.tag}descendant"
        )
        font = PDFDictionary({**self._font, "DescendantFonts": PDFArray([descendant]), "ToUnicode": unicode})
        doc.idToObject["BasicFonts"].dict[self.tag] = doc.Reference(font, f"{self.tag}font")
        doc.fontMapping[self.fontName] = f"/{self.tag}"

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """Return the width in points, as ReportLab asks for it."""
        return self.advance(text) * size / _EM

    def _codes(self, text: str) -> str:
        glyphs = self.glyphs
        return "".join([f"{glyphs[char]:04x}" for char in text])

    def _seal(self, file: TTFontFile, data: bytes) -> None:
        """Prepare the objects a composite font is made of; only their references differ between documents."""
        letters = hashlib.sha256(data).digest()[:6]
        base = PDFName("".join(chr(ord("A") + byte % 26) for byte in letters) + "+" + self.fontName)
        by_glyph: dict[int, str] = {}
        for char in sorted(self.glyphs):
            by_glyph.setdefault(self.glyphs[char], char)
        first, last = min(by_glyph), max(by_glyph)
        row = " ".join(
            f"{self._widths[by_glyph[glyph]]:g}" if glyph in by_glyph else "0"
            for glyph in range(first, last + 1)
        )
        self._outlines = Sealed({"Length1": len(data)}, data)
        self._to_unicode = Sealed({}, _unicode_table(by_glyph))
        self._descriptor = {
            "Type": PDFName("FontDescriptor"),
            "FontName": base,
            "Flags": _SYMBOLIC,
            "FontBBox": PDFArray([round(value) for value in file.bbox]),
            "ItalicAngle": file.italicAngle,
            "Ascent": round(file.ascent),
            "Descent": round(file.descent),
            "CapHeight": round(file.capHeight),
            "StemV": round(file.stemV),
        }
        self._descendant = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "W": f"[{first} [{row}]]".encode("ascii"),
            "CIDToGIDMap": PDFName("Identity"),
        }
        self._font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
        }


@functools.cache
def faces() -> Mapping[str, Face]:
    """Read the prepared fonts once and register them with ReportLab."""
    folder = paths.resources() / "fonts" / "papers"
    pairs = json.loads((folder / "kerning.json").read_text(encoding="utf-8"))
    every = {**FILES, **FORM_FILES}
    read = {key: Face(key, folder / f"{name}.ttf", pairs.get(name, {})) for key, name in every.items()}
    for face in read.values():
        pdfmetrics.registerFont(face)
    return read


def _unicode_table(letters: Mapping[int, str]) -> bytes:
    """Write the table by which a reader copies words out of the paper."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    pairs = [f"<{glyph:04X}> <{ord(char):04X}>" for glyph, char in sorted(letters.items())]
    for start in range(0, len(pairs), _CMAP_BLOCK):
        block = pairs[start : start + _CMAP_BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
