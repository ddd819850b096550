"""The papers the page looks at: those stored, those that would be drawn, and what the look ahead found."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_outlook import (
    Outlook,
    outlook,
    preview_pdf,
    usual_date,
    usual_signing,
)
from trainingdesk.services.certificate_story import Story, story
from trainingdesk.services.certificates import paper_pdf
from trainingdesk.services.graduation_belt import Belt
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.pages.graduation.shown import Shown
from trainingdesk.words import tr

Stand = tuple[int, tuple[tuple[int, int], ...]]
KEPT = 100
"""So many drawn previews are kept: a whole cohort looked through twice is drawn once."""


class Papers:
    """Looks and draws on the worker's thread, quietly; ``told()`` when something was found.

    What it found belongs to one stand of the cohort: another order, a new certificate or any fact that a
    paper tells makes it look again; a stamp on the belt does not.
    """

    def __init__(self, desk: Desk, told: Callable[[], None]) -> None:
        self._desk, self._told = desk, told
        self.outlook: Outlook | None = None
        self._drawn: dict[int, bytes | Rejected] = {}
        self._drawing: set[int] = set()
        self._stories: dict[int, Story] = {}
        self._stand: Stand | None = None
        self._turn = 0

    def forget(self) -> None:
        """Nothing is looked at: no cohort is chosen."""
        self._turn += 1
        self.outlook = None
        self._stand = None
        self._drawn.clear()
        self._drawing.clear()
        self._stories.clear()

    def look(self, belt: Belt, changes: Changes) -> None:
        """Look ahead unless what was found still stands."""
        self._stories.clear()
        papers = tuple((row.certificate.id, row.certificate.edition) for row in belt.rows if row.certificate)
        stand = (belt.cohort.id, papers)
        if stand == self._stand and changes == Changes.CERTIFICATES:
            return
        same = self._stand is not None and self._stand[0] == belt.cohort.id
        kept = self.outlook if same else None
        self.forget()
        self.outlook, self._stand = kept, stand
        turn, store, cohort = self._turn, self._desk.workspace.store, belt.cohort.id
        today = dt.date.today()  # noqa: DTZ011 - the office's own day

        def work(_progress: Progress) -> Outlook | None:
            if turn != self._turn:
                return None
            return store.query(_look_ahead, cohort, today)

        def done(job: Job) -> None:
            if turn == self._turn and isinstance(job.result, Outlook):
                self.outlook = job.result
                self._told()

        self._desk.jobs.run(tr("Looking at the certificates"), work, done, quiet=True)

    def pdf_of(self, line: Shown) -> bytes | Rejected | None:
        """The stored paper; else the one that would be drawn, None until it is; or why it cannot be."""
        paper = line.row.certificate
        if paper is not None:
            try:
                return self._desk.workspace.query(paper_pdf, paper.id)
            except Rejected as refusal:
                return refusal
        enrolment = line.row.listener.enrolment
        batch = self.outlook.plan if self.outlook is not None else None
        if batch is None or enrolment not in batch.enrolments:
            return None
        found = self._drawn.get(enrolment)
        if found is None and enrolment not in self._drawing:
            self._draw(enrolment)
            found = self._drawn.get(enrolment)
        return found

    def story_of(self, line: Shown | None) -> Story | None:
        """What befell the line's certificate."""
        if line is None or line.row.certificate is None:
            return None
        key = line.row.certificate.id
        if key not in self._stories:
            self._stories[key] = self._desk.workspace.query(story, key)
        return self._stories[key]

    def _draw(self, enrolment: int) -> None:
        """Draw one paper of the plan; a quick walk through the list draws each once."""
        turn = self._turn
        batch = self.outlook.plan if self.outlook is not None else None
        if batch is None:
            return
        self._drawing.add(enrolment)
        plan = batch

        def work(_progress: Progress) -> bytes | Rejected | None:
            if turn != self._turn:
                return None
            try:
                return preview_pdf(plan, enrolment)
            except Rejected as refusal:
                return refusal

        def done(job: Job) -> None:
            if turn != self._turn or job.result is None:
                return
            if len(self._drawn) >= KEPT:
                self._drawn.clear()
            self._drawn[enrolment] = job.result
            self._drawing.discard(enrolment)
            self._told()

        self._desk.jobs.run(tr("Preview"), work, done, quiet=True)


def _look_ahead(session: Any, cohort: int, today: dt.date) -> Outlook:
    """Look at the batch as it would usually be issued: on the last day, signed by who is in office then."""
    return outlook(session, cohort, usual_signing(session, usual_date(session, cohort, today)))
