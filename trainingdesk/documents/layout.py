"""The shapes a template is made of: boxes, rules, the name, the strip, the table, the outcomes.

Places are in mm from the top left corner of the sheet, baselines for text; sizes and weights in pt, tracking
in pt a letter.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """Letters without a place; ``down_to`` is the smallest size a long text may take."""

    face: str
    colour: str
    size: float = 0.0
    down_to: float | None = None
    track: float = 0.0
    y: float = 0.0
    step: float = 0.0
    leading: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """One line of text in its place, at most ``max`` mm wide."""

    box: str
    """What a person calls it when something does not fit."""
    at: tuple[float, float]
    align: str
    face: str
    size: float
    colour: str
    max: float
    words: str
    track: float = 0.0
    down_to: float | None = None
    before: str = ""
    """Constant words at the head of the line, left out on a pre-printed blank."""
    language: str = "uk"
    sheet: str = "every"
    """Of the supplement: every, first, next (the second on), several (only when there are several)."""
    varies: bool = False
    """Printed on a pre-printed blank too."""
    verbatim: bool = False
    """A number or code that typography may not touch."""
    tagged: bool = False


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A rule in its place."""

    start: tuple[float, float]
    end: tuple[float, float]
    weight: float
    colour: str


@dataclass(frozen=True, slots=True)
class NameLine:
    """Where the name stands and how small it may become; ``step`` is the way to the second line."""

    at: tuple[float, float]
    size: float
    down_to: float
    max: float
    step: float = 0.0


@dataclass(frozen=True, slots=True)
class NameBox:
    """The name on one line or two, and what makes room for it."""

    one: NameLine
    two: NameLine
    face: str
    track: float
    colour: str
    moved: Mapping[str, float]
    """Box -> its baseline when the name takes two lines."""
    shrunk: Mapping[str, float]
    """Box -> its size when the name takes two lines."""
    without_rank: Mapping[str, float]
    """Box -> its baseline for a listener without a rank."""


@dataclass(frozen=True, slots=True)
class TitleBox:
    """The title of who signs, its last line at ``at``, the others ``step`` mm higher each."""

    at: tuple[float, float]
    step: float
    face: str
    size: float
    down_to: float
    colour: str
    max: float
    lines: int


@dataclass(frozen=True, slots=True)
class Separator:
    """The upright rule between two columns of the strip."""

    top: float
    bottom: float
    weight: float
    colour: str


@dataclass(frozen=True, slots=True)
class StripColumn:
    """One fact of the strip; a text that is too wide breaks before (or after) ``break_at``."""

    box: str
    caption: str
    uk: str
    en: str
    break_at: str = ""
    break_after: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """Facts side by side: each column as wide as its widest line, equal gaps, a separator in each."""

    field: tuple[float, float]
    least_gap: float
    caption: Style
    uk: Style
    en: Style
    separator: Separator
    columns: tuple[StripColumn, ...]


@dataclass(frozen=True, slots=True)
class Micro:
    """A line of tiny capitals, repeated whole and stretched by tracking to its field."""

    box: str
    y: float
    field: tuple[float, float]
    face: str
    size: float
    colour: str
    separator: str
    words: str


@dataclass(frozen=True, slots=True)
class FaceLayout:
    """The face of the certificate."""

    ground: bool
    lines: tuple[Box, ...]
    rules: tuple[RuleMark, ...]
    name: NameBox
    title_of_signatory: TitleBox
    title_of_signatory_en: Box
    strip: Strip
    micro: Micro


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of the supplement's table; align L, C or D (figures right-aligned, the group centred)."""

    key: str
    left: float
    right: float
    align: str
    uk: str
    en: str = ""


@dataclass(frozen=True, slots=True)
class Weight:
    """A rule without a place."""

    weight: float
    colour: str


@dataclass(frozen=True, slots=True)
class Table:
    """The table of disciplines: heights in mm, baselines counted from the top of a row."""

    top: float
    head: float
    field: float
    most_field: float
    """What the rows may take when their titles do not go with their English on one line."""
    most_rows: int
    most_height: float
    least_height: float
    two_lines_from: float
    """A row lower than this sets the English after a slash on the same line."""
    total: float
    heading: tuple[str, str]
    columns: tuple[TableColumn, ...]
    columns_with_ects: tuple[TableColumn, ...]
    head_uk: Style
    head_en: Style
    row_uk: Style
    row_en: Style
    total_uk: Style
    total_en: Style
    total_note: Style
    total_words: tuple[str, str]
    continued: tuple[str, str]
    slash: str
    outer: Weight
    inner: Weight
    between: Weight


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading over a column: Ukrainian, then English ``gap`` mm after it."""

    y: float
    gap: float
    uk: Style
    en: Style


@dataclass(frozen=True, slots=True)
class Note:
    """Two small lines under the table, ``first`` and ``second`` mm below its end."""

    at: float
    max: float
    first: float
    second: float
    size: float
    down_to: float
    uk: Style
    en: Style


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The right-hand column: numbered items, the free height shared equally between them."""

    left: float
    right: float
    indent: float
    first: float
    last: float
    most_gap: float
    least_gap: float
    english_step: float
    heading: tuple[str, str]
    scale_heading: tuple[str, str]
    number: Style
    uk: Style
    en: Style


@dataclass(frozen=True, slots=True)
class SupplementLayout:
    """The supplement and its continuation."""

    lines: tuple[Box, ...]
    rules: tuple[RuleMark, ...]
    title_of_signatory: TitleBox
    title_of_signatory_en: Box
    heading: Heading
    table: Table
    note: Note
    outcomes: Outcomes
    micro: Micro
