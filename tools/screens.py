"""Write a PNG of each page, in uk and en, light and dark, for people to look at.

    python -m tools.screens [--out screens] [--size 1366x768] [--pages overview,people] [--modes dark]

On the sample with the certificates of its cohort issued. `QT_SCALE_FACTOR=2` in the environment gives 200 %;
`--font-scale 2` enlarges the program's own type instead. Without a display it draws offscreen.
"""

import argparse
import datetime as dt
import itertools
import os
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from trainingdesk import app, words
from trainingdesk.services import history
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.sample_cars import open_sample_desk
from trainingdesk.ui import opening
from trainingdesk.ui.directory import ServiceDirectory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.theme import Mode, theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace

OPERATOR = "О. Савчук"
GRADUATION = dt.date(2021, 2, 6)
SETTLE = 1500  # ms, for what a page shows a moment later, on a busy machine too
MODES: dict[str, Mode] = {"light": "light", "dark": "dark"}


def main(argv: Sequence[str] | None = None) -> int:
    """Draw what was asked for; return the exit code."""
    options = _options(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    application = opening.application()
    with tempfile.TemporaryDirectory(prefix="desk-screens-") as folder:
        desk = app.open_desk(Path(folder))
        cohort = open_sample_desk(desk.store, by=OPERATOR).result
        if not options.unissued:
            issue(desk.store, cohort, Signing(GRADUATION), by=OPERATOR)
        desk.backup()
        window = _window(desk, application, options)
        window.choose_cohort(cohort)
        for language, mode in itertools.product(options.languages, options.modes):
            words.use(language)
            theme().set_mode(MODES[mode])
            window.rebuild()
            for page in options.pages or [entry.name for entry in window.entries]:
                _draw(window, page, options.out / f"{page}-{language}-{mode}.png")
        window.close()
        desk.close()
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=Path("screens"))
    parser.add_argument(
        "--size", type=lambda text: [int(part) for part in text.split("x")], default=[1366, 768]
    )
    parser.add_argument("--pages", type=lambda text: text.split(","), default=[])
    parser.add_argument("--languages", type=lambda text: text.split(","), default=["uk", "en"])
    parser.add_argument("--modes", type=lambda text: text.split(","), default=["light", "dark"])
    parser.add_argument("--font-scale", type=float, default=1.0)
    parser.add_argument("--unissued", action="store_true", help="leave the certificates to be issued")
    return parser.parse_args(argv)


def _window(desk: app.Desk, application: QApplication, options: argparse.Namespace) -> Window:
    """Open the window at the size asked for."""
    written = [e for e in PAGES if find_spec(f"trainingdesk.ui.pages.{e.module}") is not None]
    window = opening.shell(desk.places, application, written)
    theme().set_scale(options.font_scale)
    window.resize(*options.size)
    window.show()
    workspace = Workspace(desk.store, OPERATOR, window)
    workspace.restore_way_back(desk.store.query(history.undo_steps, OPERATOR))
    window.open_desk(workspace, ServiceDirectory(desk, window.go), desk)
    window.activateWindow()
    return window


def _draw(window: Window, page: str, path: Path) -> None:
    """Show a page, wait until it stands still, write its picture."""
    window.go(page)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    loop = QEventLoop()
    QTimer.singleShot(SETTLE, loop.quit)
    loop.exec()
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    raise SystemExit(main())
