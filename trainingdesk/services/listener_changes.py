"""Small changes to a cohort's listeners and groups: a note, the sex confirmed for many, a group renamed."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Enrolment, Person, StudyGroup
from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex, suggested_sex
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.cohort_changes import AssignGroup


@dataclass(frozen=True, slots=True)
class SexProposal:
    """The sex a listener's patronymic suggests; nothing is stored until a person confirms it."""

    person: int
    enrolment: int
    name: FullName
    sex: Sex


def sex_proposals(session: Session, cohort: int) -> list[SexProposal]:
    """The listeners of a cohort without a stored sex whose patronymic suggests one, in Ukrainian order."""
    query = (
        select(Person.id, Enrolment.id, Person.surname, Person.given, Person.patronymic)
        .join(Enrolment, Enrolment.person_id == Person.id)
        .where(Enrolment.cohort_id == cohort, Person.sex.is_(None))
        .order_by(Person.sort_key, Person.id)
    )
    return [
        SexProposal(person, enrolment, FullName(surname, given, patronymic), sex)
        for person, enrolment, surname, given, patronymic in session.execute(query)
        if (sex := suggested_sex(patronymic)) is not None
    ]


@dataclass(frozen=True, slots=True)
class ConfirmSexes:
    """Store the sexes a person has confirmed, as (person, sex); one that is stored already stays."""

    confirmed: tuple[tuple[int, str], ...]

    def perform(self, session: Session) -> int:
        """Gives how many were unknown until now."""
        wanted = dict(self.confirmed)
        for sex in wanted.values():
            if sex not in set(Sex):
                raise Rejected("sex-unknown", value=sex)
        rows = session.scalars(select(Person).where(Person.id.in_(list(wanted)), Person.sex.is_(None))).all()
        for row in rows:
            row.sex = wanted[row.id]
        return len(rows)


@dataclass(frozen=True, slots=True)
class NoteListener:
    """Write the note of a listener; refused when somebody changed it after it was ``seen``."""

    enrolment: int
    note: str
    seen: str

    def perform(self, session: Session) -> None:
        """Store the note, tidied; an empty one clears it."""
        row = session.get(Enrolment, self.enrolment)
        if row is None:
            raise Rejected("enrolment-unknown", enrolment=self.enrolment)
        if row.note != self.seen:
            raise Rejected("field-changed-meanwhile", now=row.note or "—", yours=self.note or "—")
        row.note = tidy(self.note)


@dataclass(frozen=True, slots=True)
class AssignGroups:
    """Put listeners into several groups in one step."""

    groups: tuple[AssignGroup, ...]

    def perform(self, session: Session) -> int:
        """Gives how many changed their group."""
        return sum(each.perform(session) for each in self.groups)


@dataclass(frozen=True, slots=True)
class RenameGroup:
    """Give a study group another name."""

    group: int
    name: str

    def perform(self, session: Session) -> None:
        """Store the name; one in use in the same cohort is refused."""
        row, name = _group(session, self.group), tidy(self.name)
        if not name:
            raise Rejected("group-name-missing")
        taken = select(StudyGroup.id).where(
            StudyGroup.cohort_id == row.cohort_id, StudyGroup.name == name, StudyGroup.id != row.id
        )
        if session.scalar(taken) is not None:
            raise Rejected("group-exists", name=name)
        row.name = name


@dataclass(frozen=True, slots=True)
class DropGroup:
    """Take an empty study group away."""

    group: int

    def perform(self, session: Session) -> None:
        """Delete it; a group that somebody belongs to, or left from, stays."""
        row = _group(session, self.group)
        held = session.scalar(select(func.count()).where(Enrolment.group_id == row.id)) or 0
        if held:
            raise Rejected("group-not-empty", name=row.name, n=held)
        session.delete(row)


def _group(session: Session, key: int) -> StudyGroup:
    row = session.get(StudyGroup, key)
    if row is None:
        raise Rejected("group-unknown")
    return row
