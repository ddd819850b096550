"""The blocks an act is made of, whichever way it is written: laid out on sheets, or as a .docx.

A block holds finished words; the PDF and the .docx are made of the same blocks, so they say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; ``box`` is what a person calls it when its words do not fit."""

    text: str
    box: str = "act table"
    bold: bool = False
    align: str = "L"


@dataclass(frozen=True, slots=True)
class TableLook:
    """How a table is set: widths in mm, sizes and leading in pt, least heights in mm.

    A single line goes from its size down to ``down_to``; then it breaks into lines at ``down_to`` (or at its
    full size where nothing smaller is allowed), and the row grows. ``thick_after`` is the number of the
    column after which the rule is as heavy as the frame.
    """

    widths: tuple[float, ...]
    sizes: tuple[float, ...]
    down_to: float | None
    row: float
    head: float = 0.0
    head_size: float = 9.0
    lines: int = 2
    leading: float = 0.0
    """In mm; 0 means 1.19 of the size."""
    pad: float = 2.0
    over: float = 0.0
    """Free mm between a table and the paragraph above it."""
    around: float = 1.2
    """Free mm over and under the words of a row that grew."""
    thick_after: int = -1


TABLES: Mapping[str, TableLook] = {
    "parties": TableLook(
        (32, 148), (11, 11), None, 10, lines=12, leading=13.8 * 25.4 / 72, pad=2, over=2.6, around=1.75
    ),
    "vehicle": TableLook((41, 44, 42, 53), (9.6, 10.4, 9.6, 10.4), 9, 7.6, around=1.25),
    "equipment": TableLook(
        (7.5, 53.5, 13, 16) * 2, (10,) * 8, 8, 7.2, head=6.8, head_size=9, pad=1.5, thick_after=3
    ),
    "keys": TableLook((18, 29, 26, 50, 57), (10.4,) * 5, 8.5, 8, head=11, head_size=9.4, pad=2),
    "return": TableLook(
        (30, 52, 52, 46), (9.6, 10, 10, 10), None, 7.6, head=9, head_size=9, lines=12, around=1.25
    ),
}
"""The tables of an act by what they hold (papers' specification, 5)."""


@dataclass(frozen=True, slots=True)
class Title:
    """The word at the head, and the line under it."""

    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two short texts at the ends of one line: city and date."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; a ``note`` is set smaller, one ``with_next`` is not parted from what follows."""

    text: str
    box: str = "act text"
    note: bool = False
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; one of a ``car`` stands over sections of its own."""

    text: str
    car: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the look ``kind``; ``head`` is its heading, repeated where the table goes on overleaf."""

    kind: str
    rows: tuple[tuple[Cell, ...], ...]
    head: tuple[str, ...] = ()

    @property
    def look(self) -> TableLook:
        """How it is set."""
        return TABLES[self.kind]


@dataclass(frozen=True, slots=True)
class Ruled:
    """Rules to be written on by hand, with what is known already upon them."""

    text: str
    rules: int = 3


@dataclass(frozen=True, slots=True)
class Column:
    """One signature: what the person did, post and rank, name, and whether there is a place for a seal."""

    did: str
    posts: tuple[str, ...]
    name: str
    seal: bool


@dataclass(frozen=True, slots=True)
class Signatures:
    """The parties' signatures side by side, the commission's beneath; never apart from section 6."""

    columns: tuple[Column, ...]
    members: tuple[Column, ...]
    commission: str
    signature: str
    date_line: str
    seal: str


@dataclass(frozen=True, slots=True)
class Overleaf:
    """What follows begins on the reverse, where the face is not left already."""


Block = Title | Pair | Text | Heading | Table | Ruled | Signatures | Overleaf
