"""``--check``: the program looks itself over, window included; the frozen one is judged by it.

What only a frozen program can lack is asked for: data files, a library’s other half, the reader of sheets
that is started as a process of its own.
"""

import datetime as dt
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo

from trainingdesk import app, words
from trainingdesk.services.act_drafts import DraftActs
from trainingdesk.services.act_issue import docx_of, issue_acts
from trainingdesk.services.act_scans import find_act, read_scan
from trainingdesk.services.acts import act_pdf
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_rows import certificates
from trainingdesk.services.certificates import issue, paper_pdf
from trainingdesk.services.codifier import ensure_codifier
from trainingdesk.services.communities import find_communities
from trainingdesk.services.community_changes import SetHead
from trainingdesk.services.export import cohort_book, write_book
from trainingdesk.services.newcomers import AddPerson, NewPerson
from trainingdesk.services.sample import CODE, OpenSample
from trainingdesk.services.vehicle_changes import AddVehicle, NewVehicle
from trainingdesk.spreadsheets.reading import read
from trainingdesk.ui import opening
from trainingdesk.ui.directory import ServiceDirectory
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

R = TypeVar("R")

OPERATOR = "trainingdesk --check"
DAY = dt.date(2021, 2, 6)
"""The last day of the sample cohort; papers drawn here are dated so."""
RENAMED = "Красноградська"
"""A community found by a name that only the shipped codifier’s former names hold."""


def self_check() -> int:
    """Do once, on a temporary database, what each part of the program is there for; 0 when all is well."""
    with tempfile.TemporaryDirectory(prefix="trainingdesk-check-") as folder:
        desk = app.open_desk(Path(folder))
        try:
            cohort = _step("database", lambda: desk.store.execute(OpenSample(), by=OPERATOR).result)
            _step("certificate", lambda: _certificate(desk, cohort))
            _step("sheets", lambda: _sheets(desk, Path(folder)))
            community = _step("communities", lambda: _communities(desk))
            _step("act", lambda: _act(desk, community))
            _step("catalogue", _catalogue)
            _step("window", lambda: _window(desk, cohort))
        finally:
            desk.close()
    _say(tr("Everything is in order."))
    return 0


def _step(name: str, do: Callable[[], R]) -> R:
    """Do one step and say so; what goes wrong is raised as it is."""
    done = False
    try:
        result = do()
        done = True
    finally:
        _say(f"{name}: {'ok' if done else 'FAILED'}")
    return result


def _say(line: str) -> None:
    """Print a line where there is a console; the windowed program on Windows has none."""
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _certificate(desk: app.Desk, cohort: int) -> None:
    """Issue to who is ready and read one paper back."""
    issue(desk.store, cohort, Signing(DAY), by=OPERATOR)
    rows = desk.store.query(certificates, cohort)
    if not desk.store.query(paper_pdf, rows[0].id).startswith(b"%PDF"):
        raise ValueError("the certificate is no PDF")


def _sheets(desk: app.Desk, folder: Path) -> None:
    """Write the cohort’s workbook and have it read by the process that reads strangers’ sheets."""
    path = folder / "book.xlsx"
    write_book(desk.store.query(cohort_book, CODE, DAY), path)
    if not any(sheet.lines for sheet in read([path])):
        raise ValueError("the workbook came back empty")


def _communities(desk: app.Desk) -> int:
    """Load the codifier that ships and find a community by its former name; gives its key."""
    ensure_codifier(desk.store, OPERATOR)
    found = desk.store.query(find_communities, RENAMED)
    if not found:
        raise LookupError("the codifier that ships does not know its communities")
    return found[0].id


def _act(desk: app.Desk, community: int) -> None:
    """Issue an act for an invented car, read its code back from the paper, write it as a document."""
    act = _drafted(desk, community)
    issue_acts(desk.store, [act], {}, by=OPERATOR)
    paper = desk.store.query(act_pdf, act)
    # As a scan it goes through the pictures of pages and the reader of codes.
    found = desk.store.query(find_act, read_scan("act.pdf", paper))
    if [row.id for row in found.acts] != [act]:
        raise LookupError("the code on the act does not lead back to it")
    if not desk.store.query(docx_of, act).startswith(b"PK"):
        raise ValueError("the act as a document is no .docx")


def _drafted(desk: app.Desk, community: int) -> int:
    """A draft of an act between invented people; gives its key."""

    def person(surname: str, rank: str | None = None, position: str = "") -> NewPerson:
        return NewPerson(surname, "Олег", "Іванович", sex="m", rank=rank, position=position)

    def added(new: NewPerson) -> int:
        return desk.store.execute(AddPerson(new), by=OPERATOR).result

    giver = added(person("Перевірний", "captain", "інспектор"))
    receiver = added(person("Пробний", "sergeant", "поліцейський офіцер громади"))
    head = SetHead(community, "міський голова", since=None, new=person("Зразковий"))
    desk.store.execute(head, by=OPERATOR)
    new = NewVehicle(
        "Renault", "Duster", vin="CHECKCHECK0000001", owner_unit="ГУНП в Харківській області", since=DAY
    )
    car = desk.store.execute(AddVehicle(new), by=OPERATOR).result
    draft = DraftActs((car,), DAY, giver=giver, receiver=receiver, community=community)
    return desk.store.execute(draft, by=OPERATOR).result[0]


def _catalogue() -> None:
    """See that the Ukrainian catalogues are shipped, ours and Qt’s own, and that ours speaks."""
    before = words.language()
    words.use("uk")
    silent = tr("People") == "People"
    words.use(before)
    if silent:
        raise LookupError("the Ukrainian catalogue is silent")
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_uk.qm").is_file():
        raise LookupError("Qt’s Ukrainian catalogue is missing")


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
