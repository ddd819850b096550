"""What the shell asks of the desk: cohorts at the top, what Ctrl+K finds, the standing of the database."""

from collections.abc import Callable, Sequence
from typing import Any

from trainingdesk.app import Desk
from trainingdesk.services.cohorts import cohorts
from trainingdesk.ui.kit.topbar import CohortChoice
from trainingdesk.ui.window import Standing
from trainingdesk.words import tr


class ServiceDirectory:
    """The shell's questions, answered by the services; imported only after the first paint.

    ``go(page, target)`` opens what was found: a listener on «gradebook», a person on «people», a cohort on
    «cohorts», a community on «communities».
    """

    def __init__(self, program: Desk, go: Callable[[str, object], None]) -> None:
        self._program = program
        self._go = go

    def cohorts(self) -> Sequence[CohortChoice]:
        """Return every cohort, the newest first."""
        rows = self._program.store.query(cohorts)
        return [CohortChoice(row.id, row.code, tr("%n listeners", n=row.listeners)) for row in rows]

    def find(self, text: str) -> Sequence[Any]:
        """Return what Ctrl+K finds, as ``palette.Found``."""
        from trainingdesk.ui.finding import found  # noqa: PLC0415 - at the first search, and no start searches

        return found(self._program, self._go, text)

    def standing(self) -> Standing:
        """Return which database this is and when it was last copied."""
        copies = self._program.backups()
        words = tr("local database") if self._program.embedded else tr("shared database")
        return Standing(words, copies[0].at if copies else None)
