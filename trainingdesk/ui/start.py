"""From the command line to the window; says plainly when there is no display to open it on."""

import os
import sys
from pathlib import Path

from trainingdesk.words import tr

HEADLESS = "sample, intake, grades, certificates, export, backup, restore, check"
NEEDS_NO_DISPLAY = {"offscreen", "minimal", "vnc"}


def display_missing() -> str | None:
    """Return the sentence for a machine without a display, None where a window can open."""
    if sys.platform in {"win32", "darwin"}:
        return None
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in NEEDS_NO_DISPLAY:
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return tr(
        "There is no display here, so the window cannot open; these commands work without one: {commands}."
    ).format(commands=HEADLESS)


def run(data: Path | None = None) -> int:
    """Open the window on ``--data``'s folder, stay until it closes, return the exit code."""
    from trainingdesk.ui.opening import open_window  # noqa: PLC0415 - the headless commands never load Qt's window

    return open_window(data)
