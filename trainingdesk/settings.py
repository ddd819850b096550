"""A few settings of this person on this machine, in one small JSON file."""

import dataclasses
import json
from dataclasses import field
from pathlib import Path
from typing import Any

from trainingdesk.domain.record import record
from trainingdesk.paths import atomic_write, free_name

_CHOICES = {"theme": ("system", "light", "dark"), "language": ("uk", "en")}


@record
class Settings:
    """What the window remembers; ``dataclasses.replace`` makes the next ones, ``save`` keeps them."""

    operator: str = ""
    """Who works here, as the journal writes it; empty until the first start has asked."""
    language: str = "uk"
    theme: str = "system"
    """``system``, ``light`` or ``dark``."""
    database: str = ""
    """A PostgreSQL URL, or empty for the embedded file."""
    geometry: str = ""
    """The window's place as base64 of Qt's bytes."""
    window: dict[str, Any] = field(default_factory=dict)
    """Widths, sort orders, the drawer, the last page and cohort, by their own names."""
    unknown: dict[str, Any] = field(default_factory=dict)
    """Keys another version wrote; kept as they are."""


@record
class Read:
    """Settings as read, and what to tell the person about the file."""

    settings: Settings
    set_aside: Path | None = None
    """Where a broken file was put (code ``settings-set-aside``); None when all was well."""


def read(path: Path, *, set_aside: bool = True) -> Read:
    """Read the file; none means defaults, a broken one is set aside (or only passed over) and defaults used.

    ``OSError`` when there is a file that may not be read: it may name the database, so nobody guesses.
    """
    try:
        return Read(_from_json(json.loads(path.read_bytes())))
    except (FileNotFoundError, NotADirectoryError):
        return Read(Settings())
    except (ValueError, TypeError, RecursionError):
        return Read(Settings(), _set_aside(path) if set_aside else None)


def save(path: Path, settings: Settings) -> None:
    """Write the file whole; ``OSError`` when the disk refuses."""
    known = {each.name: getattr(settings, each.name) for each in dataclasses.fields(settings)}
    unknown = known.pop("unknown")
    text = json.dumps(unknown | known, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    atomic_write(path, lambda stream: stream.write(text.encode()))


def _from_json(content: object) -> Settings:
    """Settings from what the file holds; a value of the wrong kind falls back to its default."""
    if not isinstance(content, dict):
        raise TypeError("settings are one JSON object")
    names = {each.name for each in dataclasses.fields(Settings)} - {"unknown"}
    known: dict[str, Any] = {
        name: value
        for name, value in content.items()
        if name in names and isinstance(value, dict if name == "window" else str)
    }
    for name, choices in _CHOICES.items():
        if known.get(name, choices[0]) not in choices:
            del known[name]
    return Settings(**known, unknown={name: value for name, value in content.items() if name not in names})


def _set_aside(path: Path) -> Path:
    """Rename a broken file so that a person can still look at it."""
    return path.rename(free_name(path.with_name(f"{path.stem}.broken{path.suffix}")))
