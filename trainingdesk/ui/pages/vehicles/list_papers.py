"""A list into a workbook, a PDF or the printer: asks which and where to, makes it on the worker's thread."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from trainingdesk.domain.listing import Listing
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write, refusing
from trainingdesk.services.listings import print_listing, write_listing
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.ask import FormQuestion, ask_form, save_file
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.printer import choose_printer, print_pdf
from trainingdesk.ui.pages.vehicles.act_doing import open_file
from trainingdesk.words import tr

XLSX, PDF, PRINTER = "xlsx", "pdf", "printer"
Make = Callable[[], Listing]


class ListPapers(QObject):
    """What every part's lists have in common; ``offered`` says which there are."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._desk, self._workspace = page, page.desk, page.workspace

    def offered(self) -> list[tuple[str, Make]]:
        """Return the lists that can be made now, each with its maker; makers run on the worker's thread."""
        return []

    def export(self) -> None:
        """Ask for a list and write it as a workbook, unless something else is chosen."""
        self._ask(XLSX)

    def print(self) -> None:
        """Ask for a list and print it, unless something else is chosen."""
        self._ask(PRINTER)

    def _ask(self, usual: str) -> None:
        offered = self.offered()
        form = Form()
        form.choice("list", tr("Which list"), [(at, title) for at, (title, _) in enumerate(offered)])
        ways = [(XLSX, tr("Excel workbook")), (PDF, "PDF"), (PRINTER, tr("to the printer"))]
        form.choice("way", tr("Where to"), ways, usual)
        chosen: list[tuple[int, str]] = []

        def do(values: dict[str, Any]) -> None:
            chosen.append((values["list"], values["way"]))

        title = tr("Lists to write or print")
        if not ask_form(FormQuestion(self._page, title, form, do, yes=tr("Next"))):
            return
        title, make = offered[chosen[0][0]]
        self._make(title, make, chosen[0][1])

    # --- making ---

    def _make(self, title: str, make: Make, way: str) -> None:
        if way == PRINTER:
            self._print(title, make)
            return
        filters = tr("Excel workbook (*.xlsx)") if way == XLSX else "PDF (*.pdf)"
        name = f"{title}.{way}".replace("/", "-").replace(":", "")
        path = save_file(self._page, self._desk.memory, title, name, filters)
        if path is None:
            return
        today = dt.date.today()  # noqa: DTZ011 - the office's own day

        def work(_progress: Progress) -> Path:
            listing = make()
            if way == XLSX:
                write_listing(listing, path)
                return path
            pdf = print_listing(listing, today)
            with refusing(path):
                atomic_write(path, lambda stream: stream.write(pdf))
            return path

        def done(job: Job) -> None:
            job.offer(tr("Open"), lambda: open_file(path))
            self._page.strip.say(tr("Written: {file}").format(file=path.name))

        self._desk.jobs.run(title, work, done)

    def _print(self, title: str, make: Make) -> None:
        try:
            printer = choose_printer(self._page, title, standing=True)
        except Rejected as refusal:
            self._workspace.reject(refusal)
            return
        if printer is None:
            return
        today = dt.date.today()  # noqa: DTZ011 - the office's own day

        def work(progress: Progress) -> int:
            return print_pdf(print_listing(make(), today), printer, (0, 0), progress)

        self._desk.jobs.run(tr("Printing"), work)
