"""The words of an act, as data: ``resources/templates/act/<version>.json``; the sizes stand in the layout.

A template is copied with each issue and known by the SHA-256 of its text. Words in braces are facts.
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
class ActTemplate:
    """One version of the act's words; ``text`` is the file as it was, to be stored with the issue."""

    version: str
    phrases: Mapping[str, str]
    text: str = field(repr=False)

    @property
    def sha256(self) -> str:
        """The fingerprint an issue remembers."""
        return sha256(self.text.encode("utf-8")).hexdigest()

    def say(self, phrase: str, **facts: object) -> str:
        """A phrase with its facts; ``template-damaged`` names the phrase or the fact that lacks."""
        try:
            return self.phrases[phrase].format(**facts)
        except (KeyError, IndexError, ValueError) as error:
            raise Rejected("template-damaged", place=f"{phrase}: {error}") from error


@functools.cache
def shipped(version: str = LATEST) -> ActTemplate:
    """Return a template that comes with the program; ``template-missing`` when there is no such version."""
    path = paths.resources() / "templates" / "act" / f"{version}.json"
    if not path.is_file():
        raise Rejected("template-missing", version=version)
    return read(path.read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=16)
def read(text: str) -> ActTemplate:
    """Read a template as it was stored with an issue; ``template-damaged`` names the place that is wrong."""
    try:
        data = json.loads(text)
        phrases = {str(key): str(value) for key, value in data["phrases"].items()}
        return ActTemplate(str(data["version"]), types.MappingProxyType(phrases), text)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Rejected("template-damaged", place=str(error)) from error
