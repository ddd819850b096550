"""From the command line to the window; says plainly when there is no display to open it on."""

import os
import sys
from pathlib import Path

from trainingdesk.words import tr

HEADLESS = (
    "sample, intake, cohort, order, orders, grades, certificates, campaign, vehicles, communities, act, "
    "export, backup, restore, check"
)
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
    """Open the window on ``--data``'s folder, stay until it closes, return the exit code (1: no display)."""
    missing = display_missing()
    if missing is not None:
        sys.stderr.write(f"{missing}\n")
        return 1
    from trainingdesk.ui.opening import open_window  # noqa: PLC0415 - headless commands never load Qt's window

    return open_window(data)


def self_check() -> int:
    """Look the program over, window included (offscreen where there is no display); 0 when all is well."""
    if display_missing() is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from trainingdesk.ui import self_check as checking  # noqa: PLC0415 - headless commands never load Qt's window

    return checking.self_check()
