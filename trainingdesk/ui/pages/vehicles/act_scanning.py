"""Signed scans: a file's code finds its act, otherwise a person chooses; a stored scan is looked at."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import refusing
from trainingdesk.services.act_scans import (
    AttachScan,
    ScanFound,
    ScanRead,
    find_act,
    read_scan,
    scan_body,
    scans,
)
from trainingdesk.services.acts import ActRow
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.ask import FormQuestion, ask_form, open_files
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.vehicles.photos import Viewer
from trainingdesk.words import date, sentence, tr

Read = tuple[ScanRead, ScanFound]


class Scanning(QObject):
    """Attaches scans; ``current`` gives the act one stands on, ``show`` puts a PDF where papers are seen."""

    def __init__(
        self, page: Page, current: Callable[[], ActRow | None], show: Callable[[bytes], object]
    ) -> None:
        super().__init__(page)
        self._page, self._workspace = page, page.workspace
        self._current, self._show = current, show

    # --- attaching ---

    def ask(self) -> None:
        """Choose files; a file whose code tells nothing goes to the act one stands on."""
        row = self._current()
        filters = tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        files = open_files(self._page, self._page.desk.memory, tr("Signed scans"), filters)
        self.attach(files, row)

    def attach(self, files: Sequence[Path], chosen: ActRow | None = None) -> None:
        """Read the files on the worker's thread, then attach each where it belongs."""
        if not files:
            return
        store = self._workspace.store

        def work(progress: Progress) -> list[Read]:
            found: list[Read] = []
            for at, path in enumerate(files):
                progress.step(at, len(files), path.name)
                with refusing(path):
                    body = path.read_bytes()
                read = read_scan(path.name, body)
                found.append((read, store.query(find_act, read)))
            return found

        def done(job: Job) -> None:
            # Asked once the job itself has ended: a question must not keep it alive.
            QTimer.singleShot(0, self, lambda: self._attach_all(job.result, chosen))

        self._page.desk.jobs.run(tr("Reading scans"), work, done)

    def _attach_all(self, found: Sequence[Read], chosen: ActRow | None) -> None:
        numbers: list[str] = []
        for read, seen in found:
            acts = list(seen.acts)
            if not acts and not read.codes and chosen is not None:
                acts = [chosen]
            if not acts:
                picked = self._choose(read, seen)
                acts = [picked] if picked is not None else []
            numbers += [row.number for row in acts if self._attach(read, row)]
        if numbers:
            said = tr("Signed scan attached to act № {numbers}").format(numbers=", ".join(numbers))
            self._page.strip.say(said, undoable=True)

    def _attach(self, read: ScanRead, row: ActRow) -> bool:
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        return self._workspace.execute(AttachScan(row.id, read, today)) is not None

    def _choose(self, read: ScanRead, seen: ScanFound) -> ActRow | None:
        """Ask whose scan it is; the reason why its code does not tell stands above the list."""
        if not seen.candidates:
            refusal = seen.refusal or Rejected("scan-act-unknown", name=read.file_name)
            self._workspace.reject(refusal)
            return None
        form = Form()
        form.choice("act", tr("Whose scan is it"), [(row.id, _named(row)) for row in seen.candidates])
        picked: list[int] = []

        def do(values: dict[str, Any]) -> None:
            picked.append(values["act"])

        why = sentence(seen.refusal) if seen.refusal is not None else tr("No code of an act was found in it.")
        question = FormQuestion(self._page, read.file_name, form, do, yes=tr("Attach"), detail=why)
        if not ask_form(question):
            return None
        return next(row for row in seen.candidates if row.id == picked[0])

    # --- looking ---

    def open(self) -> None:
        """Show the newest scan of the act one stands on."""
        row = self._current()
        stored = self._workspace.query(scans, row.id) if row is not None else []
        if not stored:
            return
        newest = stored[-1]
        body = self._workspace.query(scan_body, newest.id)
        if newest.media_type == "application/pdf":
            self._page.show_drawer()
            self._show(body)
        else:
            Viewer(self._page.window(), newest.file_name, QImage.fromData(body)).exec()


def _named(row: ActRow) -> str:
    who = row.receiver_name or row.community_name
    return " · ".join((f"№ {row.number}", date(row.act_on), who, ", ".join(row.cars)))
