"""What is done with certificates: issued, printed, saved, noted on the belt, voided, drawn anew."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write, refusing
from trainingdesk.services.certificate_changes import StampCertificates, VoidCertificate, reissue
from trainingdesk.services.certificate_outlook import Outlook, usual_date
from trainingdesk.services.certificate_rows import CertificateRow
from trainingdesk.services.certificates import bound, issue
from trainingdesk.services.graduation_belt import Belt, Stage
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.ask import FormQuestion, ask_form, confirm, save_file
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.opening import open_outside
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.pages.graduation import printing
from trainingdesk.ui.pages.graduation.issue import IssueDialog
from trainingdesk.ui.pages.graduation.shown import Shown
from trainingdesk.words import sentence, tr

STAMPS = {
    Stage.PRINTED: "printed",
    Stage.CHECKED: "checked",
    Stage.SIGNED: "signed",
    Stage.HANDED: "handed",
}


class Doing(QObject):
    """The acts of the page; ``page`` is what its questions stand over. Refusals go to the strip."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk, self._workspace = page, desk, desk.workspace

    # --- issuing ---

    def issue(self, belt: Belt, outlook: Outlook | None, then: Callable[[], None]) -> None:
        """Ask the day and who signs, then draw and store the batch with progress and Stop."""
        cohort = belt.cohort.id
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        day = self._workspace.query(usual_date, cohort, today)
        asked = IssueDialog(self._page, self._desk, cohort, day, outlook)
        asked.exec()
        if asked.answer is None:
            return
        signing, by = asked.answer, self._workspace.operator
        store: Any = self._workspace.store

        def work(progress: Progress) -> Any:
            return issue(store, cohort, signing, by=by, progress=progress)

        def done(job: Job) -> None:
            said = tr("%n certificates issued", n=len(job.result.result))
            self._workspace.accept(job.result, said)
            job.offer(tr("Open"), lambda: self._desk.go("graduation", "to-print"))
            if shiboken6.isValid(self):
                then()

        self._desk.jobs.run(tr("Certificates"), work, done)

    # --- printing and saving ---

    def print_papers(self, belt: Belt, papers: Sequence[CertificateRow]) -> None:
        """Print stored papers through the system's dialog, then ask whether they came out well."""
        title = _title(belt)
        keys = [paper.id for paper in papers]
        shift = printing.remembered_shift(self._desk)
        self._print(
            lambda: self._workspace.query(bound, keys, title), title, shift, lambda: self._printed(papers)
        )

    def print_trial(self, pdf: bytes) -> None:
        """Print the page with crosses; its move is drawn already."""
        self._print(lambda: pdf, tr("Trial page"), (0, 0), lambda: None)

    def _print(
        self, pdf: Callable[[], bytes], title: str, shift: tuple[int, int], then: Callable[[], None]
    ) -> None:
        try:
            printer = printing.choose_printer(self._page, title)
        except Rejected as refusal:
            self._workspace.reject(refusal)
            return
        if printer is None:
            return

        def work(progress: Progress) -> int:
            return printing.print_pdf(pdf(), printer, shift, progress)

        def done(_job: Job) -> None:
            # Asked once the job itself has ended: a question must not keep it alive.
            QTimer.singleShot(0, self, then)

        self._desk.jobs.run(tr("Printing"), work, done if shiboken6.isValid(self) else None)

    def _printed(self, papers: Sequence[CertificateRow]) -> None:
        fresh = [paper.id for paper in papers if paper.printed_at is None and paper.voided_at is None]
        if not fresh:
            return
        question = tr("Did %n certificates come out well?", n=len(fresh))
        detail = tr("Look through the stack first. A spoilt one is marked later with the key Z.")
        if confirm(self._page, question, detail, yes=tr("Mark as printed")):
            self._stamp(fresh, Stage.PRINTED)

    def save_pdf(self, belt: Belt, papers: Sequence[CertificateRow]) -> None:
        """Write the stored papers into one file."""
        title = _title(belt)
        name = f"{belt.cohort.code}.pdf"
        path = save_file(self._page, self._desk.memory, tr("Save the certificates"), name, "PDF (*.pdf)")
        if path is None:
            return
        keys = [paper.id for paper in papers]
        store = self._workspace.store

        def work(_progress: Progress) -> Path:
            return _written(path, store.query(bound, keys, title))

        def done(job: Job) -> None:
            job.offer(tr("Open"), lambda: open_outside(self._workspace, path))
            words = tr("%n certificates saved in {path}", n=len(keys)).format(path=path.name)
            self._workspace.did.emit(words, False)

        self._desk.jobs.run(tr("Save the PDF"), work, done)

    # --- the belt ---

    def stamp(self, lines: Sequence[Shown], stage: Stage) -> bool:
        """Note a step for those of the lines that wait for it; refused when none does."""
        standing = [(each, each.standing) for each in lines]
        waiting = [key for each, key in standing if key is not None and each.row.stage == stage - 1]
        keys = waiting or [
            key for each, key in standing if key is not None and each.row.stage < stage
        ]  # refused by the desk, which says which step is missing
        if not keys:
            self._workspace.rejected.emit(_nothing_to_stamp(lines))
            return False
        return self._stamp(keys, stage)

    def _stamp(self, keys: Sequence[int], stage: Stage) -> bool:
        now = dt.datetime.now(dt.UTC)
        done = self._workspace.execute(
            StampCertificates(tuple(keys), STAMPS[stage], now), _stamped(stage, len(keys))
        )
        return done is not None

    # --- mending ---

    def void(self, shown: Shown) -> None:
        """Ask the reason and void; the record and its number stay."""
        paper = shown.row.certificate
        if paper is None:
            return
        form = Form()
        form.text("reason", tr("Reason"), longest=300)

        def do(values: dict[str, Any]) -> None:
            now = dt.datetime.now(dt.UTC)
            self._workspace.perform(VoidCertificate(paper.id, values["reason"], now))

        question = FormQuestion(
            self._page,
            tr("Void certificate № {number}?").format(number=paper.registration_number),
            form,
            do,
            yes=tr("Void it"),
            detail=tr(
                "{name}. The record and the number stay in the register for good; this is not taken back."
            ).format(name=paper.name),
            about={"void-reason-missing": "reason"},
        )
        ask_form(question)

    def spoilt(self, shown: Shown) -> None:
        """Ask what is wrong and draw the certificate anew under its number; only before hand-out."""
        paper = shown.row.certificate
        if paper is None:
            return
        form = Form()
        changed, misprint, torn = tr("record changed"), tr("misprint"), tr("spoilt in printing")
        usual = changed if shown.changed else torn
        options = [(each, each) for each in (torn, misprint, changed)]
        form.choice("reason", tr("What is wrong"), options, usual)
        form.text("more", tr("In your own words"), longest=300)

        def do(values: dict[str, Any]) -> None:
            self._draw_anew(paper, values["more"] or values["reason"])

        question = FormQuestion(
            self._page,
            tr("Draw certificate № {number} anew?").format(number=paper.registration_number),
            form,
            do,
            yes=tr("Draw it anew"),
            detail=tr(
                "{name}. The registration number stays; the spoilt paper is kept in the record, and the new "
                "one is printed and checked again."
            ).format(name=paper.name),
            about={"spoilt-reason-missing": "more"},
        )
        ask_form(question)

    def _draw_anew(self, paper: CertificateRow, reason: str) -> None:
        store: Any = self._workspace.store
        done = reissue(store, paper.id, reason, by=self._workspace.operator)
        said = tr("Certificate № {number} drawn anew, copy {copy}")
        self._workspace.accept(done, said.format(number=paper.registration_number, copy=done.result))


def _title(belt: Belt) -> str:
    """The name of the printed or saved file."""
    return tr("Certificates, cohort {code}").format(code=belt.cohort.code)


def _written(path: Path, pdf: bytes) -> Path:
    with refusing(path):
        atomic_write(path, lambda stream: stream.write(pdf))
    return path


def _stamped(stage: Stage, count: int) -> str:
    return {
        Stage.PRINTED: lambda: tr("%n certificates printed", n=count),
        Stage.CHECKED: lambda: tr("%n certificates checked", n=count),
        Stage.SIGNED: lambda: tr("%n certificates signed and sealed", n=count),
        Stage.HANDED: lambda: tr("%n certificates handed out", n=count),
    }[stage]()


def _nothing_to_stamp(lines: Sequence[Shown]) -> str:
    if any(each.standing is not None for each in lines):
        return tr("This step is noted already.")
    lacking = [lack for each in lines for lack in each.row.verdict.lacking]
    return sentence(lacking[0]) if lacking else tr("There is no certificate yet: issue it first.")
