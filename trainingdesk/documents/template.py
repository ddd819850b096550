"""How a certificate looks and what it says, as data: ``resources/templates/certificate/<version>.json``.

A template is copied with each issue and known by the SHA-256 of its text, so that an old paper is drawn the same as
ever. Places are in mm from the top left corner of the sheet (baselines for text), sizes and weights in pt, tracking in
pt a letter. Words in braces are facts (``wording.FIELDS``).
"""

import dataclasses
import functools
import hashlib
import json
import re
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from trainingdesk import paths
from trainingdesk.documents.faces import FILES
from trainingdesk.domain.refusal import Rejected

LATEST = "1"
PLACEHOLDER = re.compile(r"\{(\w+)(\|upper)?\}")
_COLOUR = re.compile(r"#[0-9A-F]{6}")

T = TypeVar("T")


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
    """Of the supplement: every, first, next (from the second on), several (only when there are more than one)."""
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


@dataclass(frozen=True, slots=True)
class Template:
    """One version of the certificate; ``text`` is the file as it was, to be stored with the issue."""

    kind: str
    version: str
    name_case: str
    """The case names must be given in: nominative for «засвідчує, що …», dative for «виданий …»."""
    colours: Mapping[str, str]
    phrases: Mapping[str, str]
    face: FaceLayout
    supplement: SupplementLayout
    text: str = field(default="", repr=False)

    @property
    def sha256(self) -> str:
        """The fingerprint an issue remembers."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    def placeholders(self) -> frozenset[str]:
        """Every fact the template asks for."""
        return frozenset(
            found[1] for text in _texts(json.loads(self.text)) for found in PLACEHOLDER.finditer(text)
        )


@functools.cache
def shipped(version: str = LATEST) -> Template:
    """Return a template that comes with the program; ``template-missing`` when there is no such version."""
    folder = paths.resources() / "templates" / "certificate"
    known = {path.stem: path for path in folder.glob("*.json")}
    if version not in known:
        raise Rejected("template-missing", version=version)
    return read(known[version].read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=16)
def read(text: str) -> Template:
    """Read a template as it was stored with an issue; ``template-damaged`` names the place that is wrong."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise Rejected("template-damaged", place=str(error)) from error
    template = dataclasses.replace(_shaped(Template, data, "certificate"), text=text)
    _check(template, data)
    return template


def _check(template: Template, data: object) -> None:
    """Refuse colours and letters the program does not have, before a paper is drawn with them."""
    for name, colour in template.colours.items():
        if not _COLOUR.fullmatch(colour):
            raise Rejected("template-damaged", place=f"colours.{name}")
    for key, value in _pairs(data):
        if (key == "colour" and value not in template.colours) or (key == "face" and value not in FILES):
            raise Rejected("template-damaged", place=f"{key}: {value}")


def _shaped(kind: type[T], value: object, place: str) -> T:
    """Make a ``kind`` of plain JSON, strictly: no key too many, none missing, every type as declared."""
    if not isinstance(value, dict):
        raise Rejected("template-damaged", place=place)
    hints = typing.get_type_hints(kind)
    known = {entry.name: entry for entry in dataclasses.fields(kind) if entry.name != "text"}  # type: ignore[arg-type]
    needed = {
        name
        for name, entry in known.items()
        if entry.default is dataclasses.MISSING and entry.default_factory is dataclasses.MISSING
    }
    wrong = (set(value) - set(known)) | (needed - set(value))
    if wrong:
        raise Rejected("template-damaged", place=f"{place}.{min(wrong)}")
    return kind(**{name: _value(hints[name], value[name], f"{place}.{name}") for name in value})


def _value(hint: Any, value: object, place: str) -> object:
    """Make one value of the declared type."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType:
        return None if value is None else _value(inner[0], value, place)
    if origin is tuple and isinstance(value, list):
        kinds = [inner[0]] * len(value) if inner[1:] == (...,) else list(inner)
        if len(kinds) == len(value):
            return tuple(
                _value(one, item, f"{place}[{at}]")
                for at, (one, item) in enumerate(zip(kinds, value, strict=True))
            )
    elif origin is Mapping and isinstance(value, dict):
        return types.MappingProxyType(
            {key: _value(inner[1], item, f"{place}.{key}") for key, item in value.items()}
        )
    elif dataclasses.is_dataclass(hint):
        return _shaped(hint, value, place)
    elif hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    elif hint in {str, bool, int} and type(value) is hint:
        return value
    raise Rejected("template-damaged", place=place)


def _texts(data: object) -> Iterator[str]:
    """Every text in the JSON, however deep."""
    match data:
        case str():
            yield data
        case dict():
            for item in data.values():
                yield from _texts(item)
        case list():
            for item in data:
                yield from _texts(item)


def _pairs(data: object) -> Iterator[tuple[str, object]]:
    """Every key of the JSON with its plain value, however deep."""
    if isinstance(data, dict):
        for key, item in data.items():
            if isinstance(item, dict | list):
                yield from _pairs(item)
            else:
                yield key, item
    elif isinstance(data, list):
        for item in data:
            yield from _pairs(item)
