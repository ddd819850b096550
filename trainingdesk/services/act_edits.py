"""Changing a draft act in one go: everything a person mended on it is one operation and one step back."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.services.act_drafts import EditAct, EditActLine, SetActKey, SetActMembers

ActEdit = EditAct | EditActLine | SetActKey | SetActMembers


@dataclass(frozen=True, slots=True)
class MendAct:
    """Carry out several changes of one draft together, or none of them."""

    act: int
    edits: tuple[ActEdit, ...]

    def perform(self, session: Session) -> None:
        """Carry them out in their order; the first refusal takes all of them back."""
        for edit in self.edits:
            edit.perform(session)
