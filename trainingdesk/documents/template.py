"""How a certificate looks and what it says, as data: ``resources/templates/certificate/<version>.json``.

A template is copied with each issue and known by the SHA-256 of its text, so that an old paper is drawn the
same as ever. Places are in mm from the top left corner of the sheet (baselines for text), sizes and weights
in pt, tracking in pt a letter. Words in braces are facts (``wording.FIELDS``).
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
from trainingdesk.documents.layout import FaceLayout, SupplementLayout
from trainingdesk.domain.refusal import Rejected

LATEST = "1"
PLACEHOLDER = re.compile(r"\{(\w+)(\|upper)?\}")
_COLOUR = re.compile(r"#[0-9A-F]{6}")

T = TypeVar("T")


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
    entries = dataclasses.fields(kind)  # type: ignore[arg-type]  # the caller gives dataclasses only
    known = {entry.name: entry for entry in entries if entry.name != "text"}
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
    elif isinstance(hint, type) and dataclasses.is_dataclass(hint):
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
