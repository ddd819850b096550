"""What the shell asks of the desk: cohorts at the top, what Ctrl+K finds, the standing of the database."""

from collections.abc import Callable, Sequence

from trainingdesk.app import Desk
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import CohortRow, cohorts
from trainingdesk.services.graduation import FoundListener, find_listeners
from trainingdesk.services.people import PersonRow, people
from trainingdesk.ui.kit.topbar import CohortChoice
from trainingdesk.ui.palette import Found, matches
from trainingdesk.ui.window import Standing
from trainingdesk.words import tr

OFFERED = 8


class ServiceDirectory:
    """The shell's questions, answered by the services; imported only after the first paint.

    ``go(page, target)`` opens what was found: a listener on «gradebook», a person on «people», a cohort on
    «cohorts».
    """

    def __init__(self, program: Desk, go: Callable[[str, object], None]) -> None:
        self._program = program
        self._go = go

    def cohorts(self) -> Sequence[CohortChoice]:
        """Return every cohort, the newest first."""
        rows = self._program.store.query(cohorts)
        return [CohortChoice(row.id, row.code, tr("%n listeners", n=row.listeners)) for row in rows]

    def find(self, text: str) -> Sequence[Found]:
        """Return people and cohorts that match; nothing while nothing is typed, or while the desk is busy."""
        if not text:
            return []
        try:
            found = self._program.store.query(people, text, limit=OFFERED)
            known = self._program.store.query(cohorts)
            listening = self._program.store.query(find_listeners, text, OFFERED)
        except Rejected:
            return []
        groups = [self._cohort(row) for row in known if matches(text, f"{row.code} {row.title}")]
        # Listeners before people: «is he admitted?» is asked on the phone, and Enter answers it.
        return [*groups, *(self._listener(row) for row in listening), *(self._person(row) for row in found)]

    def standing(self) -> Standing:
        """Return which database this is and when it was last copied."""
        copies = self._program.backups()
        words = tr("local database") if self._program.embedded else tr("shared database")
        return Standing(words, copies[0].at if copies else None)

    def _cohort(self, row: CohortRow) -> Found:
        detail = " · ".join(part for part in (row.title, tr("%n listeners", n=row.listeners)) if part)
        return Found(tr("Cohort"), "users", row.code, detail, lambda: self._go("cohorts", row.id))

    def _listener(self, row: FoundListener) -> Found:
        born = tr("born {year}").format(year=row.birth_year) if row.birth_year else ""
        detail = " · ".join(part for part in (tr("cohort {code}").format(code=row.code), born) if part)
        return Found(tr("Grades"), "pencil", row.name, detail, lambda: self._go("gradebook", row.enrolment))

    def _person(self, row: PersonRow) -> Found:
        born = tr("born {year}").format(year=row.birth_date.year) if row.birth_date else ""
        detail = " · ".join(part for part in (row.unit, born) if part)
        return Found(tr("Person"), "user", row.name.full, detail, lambda: self._go("people", row.id))
