"""The words of an office paper, as data: ``resources/templates/<kind>/<version>.json``.

A paper that is kept remembers the template it was drawn from by the SHA-256 of its text. Words in braces are
facts.
"""

import functools
import json
import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from trainingdesk import paths
from trainingdesk.domain.refusal import Rejected

LATEST = "1"


@dataclass(frozen=True, slots=True)
class Phrases:
    """One version of a paper's words; ``text`` is the file as it was, to be stored with the paper."""

    kind: str
    version: str
    said: Mapping[str, str]
    text: str = field(repr=False)

    @property
    def sha256(self) -> str:
        """The fingerprint a kept paper remembers."""
        return sha256(self.text.encode("utf-8")).hexdigest()

    def say(self, phrase: str, **facts: object) -> str:
        """A phrase with its facts; ``template-damaged`` names the phrase or the fact that lacks."""
        try:
            return self.said[phrase].format(**facts)
        except (KeyError, IndexError, ValueError) as error:
            raise Rejected("template-damaged", place=f"{phrase}: {error}") from error

    def columns(self) -> tuple[tuple[str, str, float, str], ...]:
        """The columns of the paper's workbook: key, heading, width in mm, style."""
        try:
            return tuple(
                (str(each["key"]), str(each["heading"]), float(each["width"]), str(each["style"]))
                for each in json.loads(self.text)["columns"]
            )
        except (KeyError, TypeError, ValueError) as error:
            raise Rejected("template-damaged", place=f"columns: {error}") from error


@functools.cache
def shipped(kind: str, version: str = LATEST) -> Phrases:
    """Return a template that comes with the program; ``template-missing`` when there is no such version."""
    path = paths.resources() / "templates" / kind / f"{version}.json"
    if not path.is_file():
        raise Rejected("template-missing", version=version)
    return read(path.read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=16)
def read(text: str) -> Phrases:
    """Read a template as it was stored with a paper; ``template-damaged`` names the place that is wrong."""
    try:
        data = json.loads(text)
        said = {str(key): str(value) for key, value in data["phrases"].items()}
        return Phrases(str(data["kind"]), str(data["version"]), types.MappingProxyType(said), text)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Rejected("template-damaged", place=str(error)) from error
