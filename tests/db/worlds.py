"""Small worlds for the tests of the database: commands over bare tables, and everything a database holds."""

import datetime as dt
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Attempt,
    Certificate,
    CertificatePaper,
    Cohort,
    Discipline,
    Enrolment,
    GradingProfile,
    Institution,
    JournalEntry,
    JournalPersonal,
    Operation,
    Order,
    OrderEntry,
    PaperTemplate,
    Person,
    PersonName,
    Programme,
    Signatory,
    Tracked,
    Unit,
)
from trainingdesk.db.revert import kinds
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.numbers import Drawn, draw_number

WHO = "Тест Т. Т."
Rows = dict[tuple[str, int], dict[str, Any]]


def person(surname: str, **facts: Any) -> Person:
    """A person with the least a row needs."""
    return Person(
        surname=surname, given="Тест", sex="m", search_key=surname.casefold(), sort_key=surname, **facts
    )


def attempt(enrolment: int, discipline: int, tenths: int, number: int = 1) -> Attempt:
    """A mark in tenths of a point."""
    return Attempt(
        enrolment_id=enrolment,
        discipline_id=discipline,
        number=number,
        tenths=tenths,
        word=None,
        held_on=None,
    )


@dataclass(frozen=True, slots=True)
class AddPeople:
    """Add people with their names in one go, as an intake does; gives their keys."""

    surnames: tuple[str, ...]

    def perform(self, session: Session) -> list[int]:
        people = [person(surname) for surname in self.surnames]
        session.add_all(people)
        session.flush()
        session.add_all(
            PersonName(person_id=each.id, surname=each.surname, given=each.given, since=None)
            for each in people
        )
        return [each.id for each in people]


@dataclass(frozen=True, slots=True)
class AddLone:
    """Add one person to whom nothing refers; gives the key."""

    surname: str

    def perform(self, session: Session) -> int:
        row = person(self.surname)
        session.add(row)
        session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class AddName:
    """Add a name a person bore."""

    person: int
    surname: str

    def perform(self, session: Session) -> None:
        session.add(PersonName(person_id=self.person, surname=self.surname, given="Тест", since=None))


@dataclass(frozen=True, slots=True)
class AddUnit:
    """Add a sending unit; its key is unique."""

    key: str

    def perform(self, session: Session) -> None:
        session.add(Unit(name=self.key.upper(), search_key=self.key))


@dataclass(frozen=True, slots=True)
class SetPhone:
    """Change one phone."""

    person: int
    phone: str

    def perform(self, session: Session) -> None:
        session.get_one(Person, self.person).phone = self.phone


@dataclass(frozen=True, slots=True)
class Rename:
    """Change one surname."""

    person: int
    surname: str

    def perform(self, session: Session) -> None:
        session.get_one(Person, self.person).surname = self.surname


@dataclass(frozen=True, slots=True)
class Drop:
    """Delete one person."""

    person: int

    def perform(self, session: Session) -> None:
        session.delete(session.get_one(Person, self.person))


@dataclass(frozen=True, slots=True)
class SetMarks:
    """Put one mark into each of these cells, as a paste does: (enrolment, discipline) → tenths."""

    cells: tuple[tuple[int, int], ...]
    tenths: int

    def perform(self, session: Session) -> int:
        present = {
            (row.enrolment_id, row.discipline_id): row
            for row in session.scalars(select(Attempt).where(Attempt.number == 1))
        }
        for cell in self.cells:
            row = present.get(cell)
            if row is None:
                session.add(attempt(*cell, self.tenths))
            else:
                row.tenths = self.tenths
        return len(self.cells)


@dataclass(frozen=True, slots=True)
class Replace:
    """Delete the first attempt of a cell and add another in its place."""

    cell: tuple[int, int]
    tenths: int

    def perform(self, session: Session) -> None:
        enrolment, discipline = self.cell
        query = select(Attempt).where(Attempt.enrolment_id == enrolment, Attempt.discipline_id == discipline)
        session.delete(session.scalars(query).one())
        session.flush()
        session.add(attempt(enrolment, discipline, self.tenths))


@dataclass(frozen=True, slots=True)
class Swap:
    """Let two units swap their unique keys, through a third value."""

    one: str
    other: str

    def perform(self, session: Session) -> None:
        first, second = (
            session.scalars(select(Unit).where(Unit.search_key == key)).one()
            for key in (self.one, self.other)
        )
        for unit, key in ((first, "\N{FULL BLOCK}"), (second, self.one), (first, self.other)):
            unit.search_key = key
            session.flush()


@dataclass(frozen=True, slots=True)
class AddCount:
    """Add one to the hours of a discipline: read, think, write."""

    discipline: int

    def perform(self, session: Session) -> int:
        row = session.get_one(Discipline, self.discipline)
        row.lectures += 1
        return row.lectures


@dataclass(frozen=True, slots=True)
class DrawNumber:
    """Draw a number and store the paper that bears it; the undoing of it is refused."""

    undoable: ClassVar[str | None] = "certificate-never-deleted"
    kind: str
    year: int

    def perform(self, session: Session) -> Drawn:
        drawn = draw_number(session, self.kind, self.year)
        session.add(Unit(name=drawn.number, search_key=drawn.number))
        return drawn


@dataclass(frozen=True, slots=True)
class World:
    """The keys of a small training office."""

    enrolments: tuple[int, ...]
    disciplines: tuple[int, ...]
    cohort: int
    people: tuple[int, ...]

    @property
    def cells(self) -> tuple[tuple[int, int], ...]:
        """Every cell of the grade book."""
        return tuple((e, d) for e in self.enrolments for d in self.disciplines)


@dataclass(frozen=True, slots=True)
class Found:
    """Found an office: an institution, a programme with disciplines, one cohort with its listeners."""

    listeners: int = 4
    disciplines: int = 3

    def perform(self, session: Session) -> World:
        session.add(_institution())
        programme = Programme(code="ПОГ", edition=1, title_uk="Курс", title_en="Course", credits=50)
        profile = GradingProfile(name="Н-5.03", edition=1)
        session.add_all([programme, profile])
        session.flush()
        disciplines = [_discipline(programme.id, place) for place in range(1, self.disciplines + 1)]
        cohort = Cohort(
            code="2020-11",
            programme_id=programme.id,
            profile_id=profile.id,
            starts=dt.date(2020, 11, 23),
            ends=None,
        )
        people = [
            person(f"Слухач{n}", birth_date=dt.date(1990, 1, 1 + n % 28)) for n in range(self.listeners)
        ]
        session.add_all([*disciplines, cohort, *people])
        session.flush()
        enrolments = [Enrolment(cohort_id=cohort.id, person_id=each.id, state="enrolled") for each in people]
        session.add_all(enrolments)
        session.flush()
        return World(
            tuple(e.id for e in enrolments),
            tuple(d.id for d in disciplines),
            cohort.id,
            tuple(p.id for p in people),
        )


@dataclass(frozen=True, slots=True)
class Certify:
    """Register one graduation order and one certificate with its paper."""

    undoable: ClassVar[str | None] = "certificate-never-deleted"
    cohort: int
    enrolment: int

    def perform(self, session: Session) -> tuple[int, int]:
        signatories = [_signatory(role) for role in ("rector", "training_head")]
        session.add_all(signatories)
        order = Order(
            kind="graduation", cohort_id=self.cohort, number="27", registered_on=dt.date(2021, 2, 5)
        )
        template = PaperTemplate(kind="certificate", edition="1", sha256="0" * 64, body="{}")
        session.add_all([order, template])
        session.flush()
        session.add(OrderEntry(order_id=order.id, place=1, enrolment_id=self.enrolment, name="Слухач"))
        session.flush()
        order.frozen = True
        drawn = draw_number(session, "certificate", 2021)
        certificate = Certificate(
            enrolment_id=self.enrolment,
            order_id=order.id,
            series_id=drawn.series,
            seq=drawn.seq,
            registration_number=drawn.number,
            issued_on=dt.date(2021, 2, 6),
            issued_at=dt.datetime(2021, 2, 6, 9, tzinfo=dt.UTC),
            issued_by=WHO,
            rector_id=signatories[0].id,
            head_id=signatories[1].id,
        )
        session.add(certificate)
        session.flush()
        paper = CertificatePaper(
            certificate_id=certificate.id,
            name="Слухач",
            facts="{}",
            template_id=template.id,
            pdf=b"%PDF-1.7\x00\xff",
            sha256="1" * 64,
        )
        session.add(paper)
        session.flush()
        return certificate.id, order.id


def _institution() -> Institution:
    return Institution(
        ministry_uk="Міністерство",
        ministry_en="Ministry",
        name_uk="Університет",
        name_en="University",
        city_uk="м. Харків",
        city_en="Kharkiv",
        edrpou="08571096",
        edrpou_confirmed=False,
        crest=None,
        crest_sha256=None,
    )


def _signatory(role: str) -> Signatory:
    return Signatory(
        role=role, title_uk="Ректор", title_en="Rector", name="Ім’я ПРІЗВИЩЕ", since=None, until=None
    )


def _discipline(programme: int, place: int) -> Discipline:
    return Discipline(
        programme_id=programme,
        place=place,
        code=f"Д{place}",
        name_uk=f"Дисципліна {place}",
        name_en=f"Discipline {place}",
        short_uk=f"Д{place}",
        short_en=f"D{place}",
        control="points",
    )


TRACKED: tuple[type[Tracked], ...] = tuple(kinds().values())


def _everything(session: Session) -> Rows:
    found: Rows = {}
    for kind in TRACKED:
        names = [column.key for column in kind.__mapper__.column_attrs if column.key != "version"]
        for row in session.scalars(select(kind)):
            found[kind.__tablename__, row.id] = {name: getattr(row, name) for name in names}
    return found


def everything(store: Store) -> Rows:
    """Every editable row by table and key; versions are left out, since they count writes."""
    return store.query(_everything)


def whole(store: Store) -> None:
    """Fail unless every operation has exactly the journal its own row speaks of."""
    problems = store.query(_halves)
    assert problems == []


def _halves(session: Session) -> list[str]:
    journal: dict[int, dict[str, int]] = {}
    seqs: dict[int, list[int]] = {}
    personal = {(row.operation_id, row.seq) for row in session.scalars(select(JournalPersonal))}
    problems = []
    for entry in session.scalars(select(JournalEntry).order_by(JournalEntry.operation_id, JournalEntry.seq)):
        counts = journal.setdefault(entry.operation_id, {})
        counts[entry.table_name] = counts.get(entry.table_name, 0) + 1
        seqs.setdefault(entry.operation_id, []).append(entry.seq)
        if entry.personal and (entry.operation_id, entry.seq) not in personal:
            problems.append(f"{entry.operation_id}/{entry.seq}: personal values are missing")
    for operation in session.scalars(select(Operation)):
        if json.loads(operation.touched) != journal.pop(operation.id, {}):
            problems.append(f"operation {operation.id} and its journal differ")
        found = seqs.get(operation.id, [])
        if found != list(range(1, len(found) + 1)):
            problems.append(f"operation {operation.id} has gaps in its journal")
    problems += [f"journal of no operation: {key}" for key in journal]
    return problems


def until_done(act: Callable[[], object], patience: float = 60.0) -> None:
    """Try again while another window is writing, as a person would."""
    until = time.monotonic() + patience
    while True:
        try:
            act()
        except Rejected as refusal:
            if refusal.code != "desk-busy" or time.monotonic() > until:
                raise
        else:
            return
