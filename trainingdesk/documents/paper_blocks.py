"""The blocks of an office paper (order, protocol, letter, invitation): finished words, without places.

The PDF (``paper_pdf``) and the .docx (``paper_docx``) are made of the same blocks, so they say the same.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Centred:
    """A line in the middle of the sheet, broken where it is too long; ``size`` and ``track`` in pt."""

    text: str
    size: float = 13.0
    bold: bool = False
    track: float = 0.0
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Ends:
    """Short texts on one line: at the left, in the middle, at the right."""

    left: str
    middle: str = ""
    right: str = ""
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph: ``indent`` of its first line and ``left`` of all in mm; ``width`` 0 means the whole field.

    ``keep`` holds it together with what follows.
    """

    text: str
    size: float = 13.0
    bold: bool = False
    italic: bool = False
    indent: float = 12.5
    left: float = 0.0
    width: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column of a table: heading, width in mm, L, C or R."""

    heading: str
    width: float
    align: str = "L"


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of a table under a heading of their own, or under none."""

    heading: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A ruled table; its heading stands on every page it runs over."""

    columns: tuple[ColumnLook, ...]
    groups: tuple[Group, ...]
    size: float = 11.0


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: title and rank in lines at the left, «Власне ім’я ПРІЗВИЩЕ» at the right.

    With ``rule`` there is a rule to sign on; ``keep`` holds it with the next one.
    """

    posts: tuple[str, ...]
    name: str
    rule: bool = False
    before: float = 12.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Block = Centred | Ends | Words | Listed | Signature | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """One office paper: what it is called, of which day, its blocks, and the words at the foot of each page.

    ``mark`` stands at the right top of the first page («ПРОЄКТ»), ``page`` words the page over ``page`` and
    ``of``.
    """

    title: str
    dated: date
    author: str
    subject: str
    blocks: tuple[Block, ...]
    foot: str
    page: str
    mark: str = ""
