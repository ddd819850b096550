"""What the window remembers between two days: kept in the settings file, written a moment after a change."""

import dataclasses
import logging
from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from trainingdesk import settings
from trainingdesk.settings import Settings

PAUSE = 400  # ms; a column being dragged must not write the file at each pixel

log = logging.getLogger(__name__)


class Memory(QObject):
    """Settings held open for the window; ``recall`` and ``keep`` serve widths, sort orders and the like."""

    def __init__(self, path: Path | None, now: Settings, parent: QObject | None = None) -> None:
        """Keep settings in ``path``; None keeps them only while the program runs (tests)."""
        super().__init__(parent)
        self._path = path
        self.settings = now
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.flush)

    def recall(self, name: str, default: Any = None) -> Any:
        """Return what was kept under ``name``."""
        return self.settings.window.get(name, default)

    def keep(self, name: str, value: Any) -> None:
        """Keep one value (anything JSON holds) under ``name``."""
        if self.settings.window.get(name) != value:
            self.change(window=self.settings.window | {name: value})

    def change(self, **facts: Any) -> None:
        """Change fields of the settings themselves: operator, language, theme, geometry."""
        self.settings = dataclasses.replace(self.settings, **facts)
        self._timer.start()

    def flush(self) -> None:
        """Write now; a full disk costs only what the window remembers, so it goes to the log."""
        self._timer.stop()
        if self._path is None:
            return
        try:
            settings.save(self._path, self.settings)
        except OSError:
            log.exception("settings not written")


def key_in(place: Mapping[str, Any], name: str) -> Hashable:
    """Return the key of a row as it was before JSON made a list of it; None without one."""
    value = place.get(name)
    if isinstance(value, list):
        return tuple(value)
    return value if isinstance(value, int | str) else None


def number_in(place: Mapping[str, Any], name: str) -> int:
    """Return a whole number; 0 without one."""
    value = place.get(name)
    return value if isinstance(value, int) else 0


def text_in(place: Mapping[str, Any], name: str) -> str:
    """Return a word; "" without one."""
    value = place.get(name)
    return value if isinstance(value, str) else ""


def part_in(place: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return the place on a part of the page; empty without one."""
    value = place.get(name)
    return value if isinstance(value, dict) else {}
