"""A cohort's record and what it is bound to, changed together: all or nothing."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.services.cohort_changes import EditCohort
from trainingdesk.services.programmes import PinCohort


@dataclass(frozen=True, slots=True)
class ArrangeCohort:
    """Change a cohort's record and bind it to another programme edition in one step."""

    edit: EditCohort
    pin: PinCohort

    def perform(self, session: Session) -> None:
        """Do both; refused as each of them is."""
        # The record first: its version is what the person saw, before the binding counts it up.
        self.edit.perform(session)
        self.pin.perform(session)
