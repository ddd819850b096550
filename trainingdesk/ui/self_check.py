"""``--check``: the program looks itself over, window included; the frozen one is judged by it."""

import datetime as dt
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from trainingdesk import app, words
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_rows import certificates
from trainingdesk.services.certificates import issue, paper_pdf
from trainingdesk.services.sample import OpenSample
from trainingdesk.ui import opening
from trainingdesk.ui.directory import ServiceDirectory
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

R = TypeVar("R")

OPERATOR = "trainingdesk --check"


def self_check() -> int:
    """Draw a certificate on a temporary database, load the catalogue, open the window; 0 when well."""
    with tempfile.TemporaryDirectory(prefix="trainingdesk-check-") as folder:
        desk = app.open_desk(Path(folder))
        try:
            cohort = _step("database", lambda: desk.store.execute(OpenSample(), by=OPERATOR).result)
            _step("certificate", lambda: _certificate(desk, cohort))
            _step("catalogue", _catalogue)
            _step("window", lambda: _window(desk, cohort))
        finally:
            desk.close()
    _say(tr("Everything is in order."))
    return 0


def _step(name: str, do: Callable[[], R]) -> R:
    """Do one step and say so; what goes wrong is raised as it is."""
    result = do()
    _say(f"{name}: ok")
    return result


def _say(line: str) -> None:
    """Print a line where there is a console; the windowed program on Windows has none."""
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")


def _certificate(desk: app.Desk, cohort: int) -> None:
    """Issue to who is ready and read one paper back."""
    issue(desk.store, cohort, Signing(dt.date(2021, 2, 6)), by=OPERATOR)
    rows = desk.store.query(certificates, cohort)
    if not desk.store.query(paper_pdf, rows[0].id).startswith(b"%PDF"):
        raise ValueError("the certificate is no PDF")


def _catalogue() -> None:
    """See that the Ukrainian catalogue is shipped and speaks."""
    before = words.language()
    words.use("uk")
    if tr("People") == "People":
        raise LookupError("the Ukrainian catalogue is silent")
    words.use(before)


def _window(desk: app.Desk, cohort: int) -> None:
    """Open the window, show every page once, close it."""
    window = opening.shell(desk.places, opening.application())
    window.show()
    workspace = Workspace(desk.store, OPERATOR, window)
    window.open_desk(workspace, ServiceDirectory(desk, window.go), desk)
    window.choose_cohort(cohort)
    for entry in window.entries:
        window.go(entry.name)
        QCoreApplication.processEvents()
    window.close()
