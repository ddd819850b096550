"""What is done with acts: drafted ones mended and issued, issued ones handed over, printed, saved, voided."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write, refusing
from trainingdesk.services.act_drafts import DropActDraft
from trainingdesk.services.act_handing import HandOverActs, VoidAct, seen_of
from trainingdesk.services.act_issue import (
    ActPlan,
    bound_acts,
    docx_of,
    issue_acts,
    plan_issue,
    preview_act,
)
from trainingdesk.services.act_reissue import reissue_acts, stale_acts
from trainingdesk.services.acts import ActRow, act_card, act_pdf
from trainingdesk.ui.dialogs.act_edit import edit_act
from trainingdesk.ui.dialogs.act_issue import ask_issue
from trainingdesk.ui.dialogs.found import people_found
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.ask import FormQuestion, ask_form, save_file
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.printer import choose_printer, print_pdf
from trainingdesk.ui.pages.vehicles.act_scanning import Scanning
from trainingdesk.words import tr


class ActDoing(QObject):
    """The acts of the part; ``current`` gives the act one stands on. Refusals go to the strip."""

    def __init__(
        self, page: Page, current: Callable[[], ActRow | None], show: Callable[[bytes], object]
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._workspace = page, page.desk, page.workspace
        self._current = current
        self._drawn: tuple[tuple[int, int], bytes] | None = None
        self.scanning = Scanning(page, current, show)

    # --- looking ---

    def paper_of(self, row: ActRow) -> bytes | Rejected:
        """The act as issued, or a draft as it would be printed; why there is no paper."""
        key = (row.id, row.version)
        if row.state != "draft" and self._drawn is not None and self._drawn[0] == key:
            return self._drawn[1]
        try:
            pdf = self._workspace.query(preview_act, row.id)
        except Rejected as refusal:
            return refusal
        self._drawn = (key, pdf)
        return pdf

    def plan_of(self, row: ActRow) -> ActPlan | None:
        """What issuing a draft would come to, for the drawer; nothing for an issued act."""
        if row.state != "draft":
            return None
        try:
            return self._workspace.query(plan_issue, [row.id], {})
        except Rejected:
            return None

    # --- drafts ---

    def edit(self) -> None:
        """Change the draft one stands on."""
        row = self._current()
        if row is not None and row.state == "draft":
            edit_act(self._page, self._workspace, self._workspace.query(act_card, row.id))

    def drop(self) -> None:
        """Throw the draft away; Ctrl+Z brings it back."""
        row = self._current()
        if row is not None and row.state == "draft":
            self._workspace.execute(DropActDraft(row.id))

    def issue(self, rows: Sequence[ActRow]) -> None:
        """Ask the numbers, then draw and store the acts with progress and Stop."""
        if not rows:
            return
        answer = ask_issue(self._page, self._workspace, rows)
        if answer is None:
            return
        store: Any = self._workspace.store
        by = self._workspace.operator

        def work(progress: Progress) -> Any:
            return issue_acts(
                store, answer.acts, answer.numbers, by=by, handed_on=answer.handed_on, progress=progress
            )

        def done(job: Job) -> None:
            numbers = ", ".join(job.result.result)
            said = tr("%n acts issued: {numbers}", len(answer.acts)).format(numbers=numbers)
            self._workspace.accept(job.result, said)

        self._desk.jobs.run(tr("Issue acts"), work, done)

    # --- issued acts ---

    def hand(self, rows: Sequence[ActRow]) -> None:
        """Ask the day and hand the issued ones among these acts over."""
        issued = [row for row in rows if row.state == "issued"]
        if not issued:
            return
        seen = self._workspace.query(seen_of, [row.id for row in issued])
        form = Form()
        form.date("on", tr("Handed over on"), max(row.act_on for row in issued))
        form.text(
            "deputy", tr("Came instead"), hint=tr("name and document, when it is a deputy"), longest=200
        )

        def do(values: dict[str, Any]) -> None:
            if values["on"] is None:
                raise Rejected("move-date-missing")
            deputies = tuple((row.id, values["deputy"]) for row in issued if values["deputy"])
            now = dt.datetime.now(dt.UTC)
            command = HandOverActs(tuple(row.id for row in issued), values["on"], seen, now, deputies)
            self._workspace.perform(command)

        about = {"move-date-missing": "on", "act-handed-before": "on", "custody-future": "on"}
        title = tr("Hand over by %n acts", len(issued))
        ask_form(FormQuestion(self._page, title, form, do, yes=tr("Handed over"), about=about))

    def void(self) -> None:
        """Ask the reason and void the act; what it moved goes back."""
        row = self._current()
        if row is None or row.state in {"draft", "void"}:
            return
        form = Form()
        form.text("reason", tr("Reason"), longest=300)

        def do(values: dict[str, Any]) -> None:
            self._workspace.perform(VoidAct(row.id, values["reason"], dt.datetime.now(dt.UTC)))

        question = FormQuestion(
            self._page,
            tr("Void act № {number}?").format(number=row.number),
            form,
            do,
            yes=tr("Void it"),
            detail=tr(
                "The act and its number stay in the register. Cars and keys it handed over go back to the "
                "former holder by counter-records."
            ),
            about={"act-void-reason-missing": "reason"},
        )
        ask_form(question)

    def reissue_stale(self) -> None:
        """Issue anew, in one go, the unsigned acts whose signatories changed; the old ones become void."""
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        stale = self._workspace.query(stale_acts, today)
        if not stale:
            self._page.strip.say(tr("No unsigned act names somebody who has changed."))
            return
        form = Form()
        form.text("reason", tr("Reason"), tr("change of a signatory"), longest=300)
        form.picker("giver", tr("Who hands over now"), people_found(self._workspace))
        store: Any = self._workspace.store

        def do(values: dict[str, Any]) -> None:
            done = reissue_acts(
                store, stale, values["reason"], by=self._workspace.operator, giver=values["giver"]
            )
            self._workspace.accept(done, tr("%n acts issued anew", len(stale)))

        question = FormQuestion(
            self._page,
            tr("Issue %n unsigned acts anew?", len(stale)),
            form,
            do,
            yes=tr("Issue anew"),
            detail=tr("They keep their numbers; the old papers become void. This is not taken back."),
            about={"act-void-reason-missing": "reason"},
        )
        ask_form(question)

    # --- paper and files ---

    def print(self, rows: Sequence[ActRow]) -> None:
        """Print the stored papers with all their copies, at 100 %."""
        keys = [row.id for row in rows if row.state != "draft"]
        self.print_acts(keys, tr("%n acts", len(keys)))

    def print_acts(self, keys: Sequence[int], title: str) -> None:
        """Ask for a printer and print these acts as one package."""
        if not keys:
            return
        try:
            printer = choose_printer(self._page, title, standing=True)
        except Rejected as refusal:
            self._workspace.reject(refusal)
            return
        if printer is None:
            return

        def work(progress: Progress) -> int:
            return print_pdf(self._paper(keys, title), printer, (0, 0), progress)

        self._desk.jobs.run(tr("Printing"), work)

    def _paper(self, keys: Sequence[int], title: str) -> bytes:
        """One act byte for byte as it is stored, several as one file."""
        query = self._workspace.store.query
        return query(act_pdf, keys[0]) if len(keys) == 1 else query(bound_acts, keys, title)

    def save(self, rows: Sequence[ActRow]) -> None:
        """Write the stored papers into one PDF."""
        keys = [row.id for row in rows if row.state != "draft"]
        if not keys:
            return
        first = next(row for row in rows if row.id == keys[0])
        title = tr("Act № {number}").format(number=first.number)
        name = f"{title}.pdf" if len(keys) == 1 else f"{tr('%n acts', len(keys))}.pdf"
        self._save(name, "PDF (*.pdf)", lambda: self._paper(keys, title))

    def save_docx(self) -> None:
        """Write the act one stands on as an editable document."""
        row = self._current()
        if row is not None:
            name = f"{tr('Act № {number}').format(number=row.number or tr('draft'))}.docx"
            self._save(name, "Word (*.docx)", lambda: self._workspace.query(docx_of, row.id))

    def _save(self, name: str, filters: str, made: Callable[[], bytes]) -> None:
        safe = name.replace("/", "-")
        path = save_file(self._page, self._desk.memory, tr("Save the act"), safe, filters)
        if path is None:
            return
        store_bytes = made

        def work(_progress: Progress) -> Path:
            body = store_bytes()
            with refusing(path):
                atomic_write(path, lambda stream: stream.write(body))
            return path

        def done(job: Job) -> None:
            job.offer(tr("Open"), lambda: open_file(path))
            self._page.strip.say(tr("Written: {file}").format(file=path.name))

        self._desk.jobs.run(tr("Save the act"), work, done)

    # --- scans ---

    def ask_scan(self) -> None:
        """Choose files and attach them to the act one stands on."""
        self.scanning.ask()

    def open_scan(self) -> None:
        """Open the signed scan of the act one stands on."""
        self.scanning.open()

    def attach(self, files: list[Path]) -> None:
        """Find the acts whose scans these files are and attach them."""
        self.scanning.attach(files)


def open_file(path: Path) -> None:
    """Open a file with whatever the desk opens such files with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
