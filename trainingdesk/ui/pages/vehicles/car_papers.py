"""Lists of cars and of who holds what, into a workbook, a PDF or the printer, as of the day in sight."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from trainingdesk.domain import custody
from trainingdesk.domain.listing import Listing
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write, refusing
from trainingdesk.services.custody import Holder
from trainingdesk.services.listings import (
    chain_listing,
    holdings_listing,
    print_listing,
    vehicles_listing,
    write_listing,
)
from trainingdesk.services.vehicles import vehicles
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.ask import FormQuestion, ask_form, save_file
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.printer import choose_printer, print_pdf
from trainingdesk.ui.pages.vehicles.act_doing import open_file
from trainingdesk.ui.pages.vehicles.columns import CarLine
from trainingdesk.ui.pages.vehicles.filters import Wanted
from trainingdesk.ui.pages.vehicles.words import key_name
from trainingdesk.words import tr

XLSX, PDF, PRINTER = "xlsx", "pdf", "printer"
EVERY = 1_000_000
"""More cars than any office has: a list on paper is whole."""
Make = Callable[[], Listing]


class CarPapers(QObject):
    """Asks which list and where to, then makes it on the worker's thread."""

    def __init__(self, page: Page, line: Callable[[], CarLine | None], wanted: Callable[[], Wanted]) -> None:
        super().__init__(page)
        self._page, self._desk, self._workspace = page, page.desk, page.workspace
        self._line, self._wanted = line, wanted

    def export(self) -> None:
        """Ask for a list and write it as a workbook, unless something else is chosen."""
        self._ask(XLSX)

    def print(self) -> None:
        """Ask for a list and print it, unless something else is chosen."""
        self._ask(PRINTER)

    def _ask(self, usual: str) -> None:
        offered = self._offered()
        form = Form()
        form.choice("list", tr("Which list"), [(at, title) for at, (title, _) in enumerate(offered)])
        ways = [(XLSX, tr("Excel workbook")), (PDF, "PDF"), (PRINTER, tr("to the printer"))]
        form.choice("way", tr("Where to"), ways, usual)
        chosen: list[tuple[int, str]] = []

        def do(values: dict[str, Any]) -> None:
            chosen.append((values["list"], values["way"]))

        title = tr("Lists of cars and keys")
        if not ask_form(FormQuestion(self._page, title, form, do, yes=tr("Next"))):
            return
        title, make = offered[chosen[0][0]]
        self._make(title, make, chosen[0][1])

    # --- what there is ---

    def _offered(self) -> list[tuple[str, Make]]:
        """The lists that can be made now, each with its maker; the makers run on the worker's thread."""
        query, wanted = self._workspace.store.query, self._wanted()
        offered: list[tuple[str, Make]] = [
            (
                tr("Cars, as the list shows them"),
                lambda: vehicles_listing(query(vehicles, **wanted.query(), limit=EVERY), wanted.on),
            ),
            (tr("Who holds what"), lambda: query(holdings_listing, wanted.on)),
        ]
        line = self._line()
        if line is None:
            return offered
        row = line.row
        for holder in dict.fromkeys((row.holder, *(key.holder for key in row.keys))):
            if holder.kind != custody.NOBODY:
                title = tr("What {holder} holds").format(holder=holder.name)
                offered.append((title, self._sheet_of(holder, wanted.on)))
        named = tr("Chain of {car}").format(car=row.plate or row.name)
        offered.append((named, lambda: query(chain_listing, row.id)))
        chains = [(f"{named}: {key_name(key.number)}", self._chain_of(row.id, key.id)) for key in row.keys]
        return [*offered, *chains]

    def _sheet_of(self, holder: Holder, on: dt.date | None) -> Make:
        whose = {holder.kind: holder.id}
        person, community = whose.get(custody.PERSON), whose.get(custody.COMMUNITY)
        unit = whose.get(custody.UNIT)
        return lambda: self._workspace.store.query(holdings_listing, on, person, community, unit)

    def _chain_of(self, car: int, key_set: int) -> Make:
        return lambda: self._workspace.store.query(chain_listing, car, key_set)

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
