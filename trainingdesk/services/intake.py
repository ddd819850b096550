"""People in from sheets: planned, shown, and stored all at once or not at all."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Enrolment, Person, PersonName
from trainingdesk.db.store import Done, Store
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohort_changes import add_cohort, find_or_add_group
from trainingdesk.services.enrolments import enrol
from trainingdesk.services.intake_plan import IntakePlan, plan_intake, plan_lines
from trainingdesk.services.intake_rows import (
    ENROLMENT_FIELDS,
    PERSON_FIELDS,
    STANDING_FIELDS,
    Accepted,
    Action,
    Decisions,
    PlannedRow,
    refuse_strays,
)
from trainingdesk.services.newcomers import add_person
from trainingdesk.services.people import settle
from trainingdesk.services.person_changes import ChangeName, ChangeStanding, CorrectName
from trainingdesk.services.sheet_memory import fields_remembered
from trainingdesk.spreadsheets.layout import Choice, Table
from trainingdesk.spreadsheets.people import PeopleSheet, PersonLine, read_people
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Sheet

DONE, DOUBTS_REMAIN = 0, 3
"""Exit codes of a headless intake; a refusal is an exception and ends with 1."""


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """What an intake stored: listeners added, people new to the register, fields filled, changes dated.

    ``cohort`` is nothing when no row was sure and the cohort would have been new: it is not opened then.
    """

    cohort: int | None
    code: str
    opened: bool
    stored: int
    people: int
    filled: int
    changed: int


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Store a planned intake: one transaction, one undo.

    It is planned again where it is stored; ``expected`` is the digest of the plan that was shown, and an
    intake that would store anything else is refused (intake-changed-meanwhile).
    """

    cohort_code: str
    lines: tuple[PersonLine, ...]
    decisions: tuple[tuple[str, str], ...]
    accept_changes: tuple[tuple[str, dt.date], ...]
    trust_patronymics: bool
    expected: str

    def perform(self, session: Session) -> IntakeResult:
        """Store every sure row; doubtful and skipped ones leave no trace."""
        plan = plan_lines(
            session,
            self.cohort_code,
            self.lines,
            decisions=dict(self.decisions),
            accept_changes=dict(self.accept_changes),
            trust_patronymics=self.trust_patronymics,
        )
        if plan.digest != self.expected:
            raise Rejected("intake-changed-meanwhile", code=plan.cohort_code)
        taken = plan.of(Action.NEW, Action.KNOWN, Action.CHANGE)
        if not taken:
            return IntakeResult(plan.cohort, plan.cohort_code, False, 0, 0, 0, 0)
        cohort = plan.cohort if plan.cohort is not None else add_cohort(session, plan.cohort_code)
        people = filled = changed = 0
        for row in taken:
            person = row.person
            if person is None:
                person = _add(session, row)
                people += 1
            if row.enrols:
                _enrol(session, cohort, person, row)
            filled += _fill(session, cohort, person, row)
            changed += _change(session, person, row)
        return IntakeResult(
            cohort, plan.cohort_code, plan.cohort is None, plan.enrolling, people, filled, changed
        )


def take_in(plan: IntakePlan) -> TakeIn:
    """The command that stores what this plan shows."""
    # What was put right was shown before and needs no place in the history; complaints tell rows apart.
    lines = tuple(replace(line, corrections=()) for line in plan.lines)
    return TakeIn(plan.cohort_code, lines, plan.decisions, plan.accepted, plan.trust_patronymics, plan.digest)


def _add(session: Session, row: PlannedRow) -> int:
    """A new person; a former surname told in brackets becomes the name borne before."""
    person = add_person(session, row.new)
    if row.former:
        session.flush()
        first = session.scalars(select(PersonName).where(PersonName.person_id == person)).one()
        first.surname = row.former
        session.add(
            PersonName(
                person_id=person,
                surname=row.new.surname,
                given=first.given,
                patronymic=first.patronymic,
                since=None,
                ground="",
            )
        )
        session.flush()
        settle(session, session.get_one(Person, person))
    return person


def _enrol(session: Session, cohort: int, person: int, row: PlannedRow) -> None:
    enrol(
        session,
        cohort,
        person,
        group_id=find_or_add_group(session, cohort, row.group) if row.group else None,
        reserve=row.reserve,
        note=row.note,
        hidden_in_sheet=row.hidden,
        source=row.file,
    )


def _fill(session: Session, cohort: int, person: int, row: PlannedRow) -> int:
    """Fill what the register has empty; gives how many fields."""
    if not row.fills:
        return 0
    stored = session.get_one(Person, person)
    if "patronymic" in row.fills:
        CorrectName(person, stored.surname, stored.given, row.new.patronymic).perform(session)
    for name in set(row.fills) & set(PERSON_FIELDS):
        setattr(stored, name, getattr(row.new, name))
    if "badge" in row.fills:
        settle(session, stored)
    standing = {name: getattr(row.new, name) for name in STANDING_FIELDS if name in row.fills}
    if standing:
        new = row.new
        ChangeStanding(person, None, **standing, unit_kind=new.unit_kind, oblast=new.oblast).perform(session)
    if row.enrolment is not None:
        enrolment = session.get_one(Enrolment, row.enrolment)
        for name in set(row.fills) & set(ENROLMENT_FIELDS) - {"group"}:
            setattr(enrolment, name, getattr(row, name))
        if "group" in row.fills:
            enrolment.group_id = find_or_add_group(session, cohort, row.group)
    return len(row.fills)


def _change(session: Session, person: int, row: PlannedRow) -> int:
    """Store the offered changes that were accepted, from their date on; gives how many."""
    if row.change_from is None:
        return 0
    changed = {change.field: change.new for change in row.changes}
    surname = changed.pop("surname", None)
    if surname is not None:
        now = session.get_one(Person, person)
        ChangeName(person, surname, now.given, now.patronymic, row.change_from, row.file).perform(session)
    if changed:
        new = row.new
        kind, oblast = new.unit_kind, new.oblast
        ChangeStanding(
            person, row.change_from, **changed, unit_kind=kind, oblast=oblast, ground=row.file
        ).perform(session)
    return len(row.changes)


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """A headless intake: the plan, the lists it came from, and what was done.

    ``done`` is nothing in a dry run, nor where there is nothing to store: the history keeps no empty ones.
    """

    plan: IntakePlan
    tables: tuple[Table, ...]
    done: Done[IntakeResult] | None
    dry_run: bool = False

    @property
    def exit_code(self) -> int:
        """0 when everything is settled, 3 when doubtful rows remain."""
        return DOUBTS_REMAIN if self.plan.of(Action.DOUBTFUL) or self.plan.unread else DONE


def read_sheets(store: Store, paths: Sequence[Path], progress: Progress | None = None) -> PeopleSheet:
    """Everybody in these files, by the columns remembered for their senders; refuses as ``reading.read``."""
    return people_of(store, read(list(dict.fromkeys(path.resolve() for path in paths)), progress))


def people_of(
    store: Store, sheets: Sequence[Sheet], choices: Mapping[str, Choice] | None = None
) -> PeopleSheet:
    """Everybody in sheets already read; ``choices`` of columns by fingerprint go before those remembered."""
    return read_people(sheets, {**store.query(fields_remembered), **(choices or {})})


def intake_files(
    store: Store,
    paths: Sequence[Path],
    cohort: str,
    *,
    by: str,
    dry_run: bool = False,
    decisions: Decisions | None = None,
    accept_changes: Accepted | None = None,
    trust_patronymics: bool = False,
    progress: Progress | None = None,
) -> IntakeReport:
    """Read, plan and (unless ``dry_run``) store; refused when no file names anybody (intake-nobody)."""
    people = read_sheets(store, paths, progress)
    plan = store.query(
        plan_intake,
        cohort,
        people,
        decisions=decisions,
        accept_changes=accept_changes,
        trust_patronymics=trust_patronymics,
    )
    refuse_strays(decisions or {}, (row.key for row in plan.rows))
    if not plan.rows and all(each.code == "sheet-no-people" for each in plan.unread):
        raise Rejected("intake-nobody")
    done = store.execute(take_in(plan), by=by) if plan.useful and not dry_run else None
    return IntakeReport(plan, people.tables, done, dry_run)
