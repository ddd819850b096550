"""Who may graduate and who may not, and why: the matrix of listeners and requirements."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Certificate, Cohort, Enrolment, Person, Waiver
from trainingdesk.domain.grading import GradingProfile
from trainingdesk.domain.graduation import (
    Lifted,
    Result,
    Standing,
    Verdict,
    check_exception,
    judge,
    judged_anew,
)
from trainingdesk.domain.record import record
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.services.gradebook import Cell, Grid, grid, standing_marks
from trainingdesk.services.programmes import DisciplineRow


@record
class ListenerVerdict:
    """One listener with the answer to every requirement."""

    listener: ListenerRow
    verdict: Verdict

    @property
    def enrolment(self) -> int:
        """The listener's key in the cohort."""
        return self.listener.enrolment


@record
class JudgedRow:
    """One line of the grade page: the listener, a cell a discipline, the verdict, and the certificate held.

    ``certificate`` is the registration number of the one that stands: its grades are locked then.
    """

    listener: ListenerRow
    cells: tuple[Cell | None, ...]
    verdict: Verdict
    certificate: str = ""

    @property
    def enrolment(self) -> int:
        """The listener's key in the cohort."""
        return self.listener.enrolment


@record
class JudgedBook:
    """The grade book of a cohort with everybody's verdict, from one moment."""

    cohort: int
    code: str
    disciplines: tuple[DisciplineRow, ...]
    profile: GradingProfile
    rows: tuple[JudgedRow, ...]


@record
class FoundListener:
    """A listener found by name: where to look for the grades."""

    enrolment: int
    cohort: int
    code: str
    name: str
    birth_year: int | None
    state: str


def judged_book(session: Session, cohort: int) -> JudgedBook:
    """Everything the grade page shows of a cohort."""
    book = grid(session, cohort)
    held = _held(session, cohort)
    rows = tuple(
        JudgedRow(row.listener, row.cells, judged.verdict, held.get(row.listener.enrolment, ""))
        for row, judged in zip(book.rows, judge_grid(session, book), strict=True)
    )
    code = session.get_one(Cohort, cohort).code
    return JudgedBook(cohort, code, book.disciplines, book.profile, rows)


def regraded(session: Session, before: JudgedBook) -> JudgedBook:
    """The same book with its marks read anew: all that has to be asked where only marks changed.

    A line whose marks are the same stays the same object.
    """
    taught = before.disciplines
    standing = standing_marks(session, before.cohort, {each.id: each.form for each in taught}, before.profile)
    rows: list[JudgedRow] = []
    for row in before.rows:
        cells = tuple(standing.get((row.enrolment, each.id)) for each in taught)
        if cells != row.cells:
            verdict = judged_anew(row.verdict, _results(taught, cells))
            row = JudgedRow(row.listener, cells, verdict, row.certificate)  # noqa: PLW2901 - the same line, judged
        rows.append(row)
    return JudgedBook(before.cohort, before.code, taught, before.profile, tuple(rows))


def _results(taught: Sequence[DisciplineRow], cells: Sequence[Cell | None]) -> tuple[Result, ...]:
    return tuple(
        Result(each.id, each.short_uk, cell.grade if cell else None)
        for each, cell in zip(taught, cells, strict=True)
    )


def _held(session: Session, cohort: int) -> dict[int, str]:
    """The certificates that stand in a cohort, by enrolment."""
    query = (
        select(Certificate.enrolment_id, Certificate.registration_number)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.cohort_id == cohort, Certificate.voided_at.is_(None))
    )
    return {row[0]: row[1] for row in session.execute(query)}


def find_listeners(session: Session, text: str, limit: int = 8) -> list[FoundListener]:
    """Listeners by any part of any name, the newest cohort first: for «is he admitted?» on the phone."""
    query = (
        select(
            Enrolment.id, Cohort.id, Cohort.code, Person.surname, Person.given, Person.patronymic,
            Person.birth_date, Enrolment.state,
        )
        .join(Person, Person.id == Enrolment.person_id)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(*(Person.search_key.contains(word, autoescape=True) for word in search_key(text).split()))
        .order_by(Cohort.code.desc(), Person.sort_key, Enrolment.id)
        .limit(limit)
    )  # fmt: skip
    return [
        FoundListener(
            enrolment,
            cohort,
            code,
            f"{surname} {given} {patronymic}".strip(),
            born.year if born else None,
            state,
        )
        for enrolment, cohort, code, surname, given, patronymic, born, state in session.execute(query)
    ]


def cohort_of(session: Session, enrolment: int) -> int | None:
    """The cohort an enrolment belongs to; nothing when there is no such enrolment any more."""
    return session.scalar(select(Enrolment.cohort_id).where(Enrolment.id == enrolment))


def verdicts(session: Session, cohort: int) -> tuple[ListenerVerdict, ...]:
    """Everybody's verdict, in the order of the cohort's list."""
    return judge_grid(session, grid(session, cohort))


def judge_grid(session: Session, book: Grid) -> tuple[ListenerVerdict, ...]:
    """The same for a grade book already read."""
    cohort = session.get_one(Cohort, book.cohort)
    lifted = _lifted(session, book.cohort)
    return tuple(
        ListenerVerdict(
            row.listener,
            judge(
                Standing(
                    row.listener.state,
                    row.listener.left_on,
                    row.listener.left_ground,
                    row.listener.sex,
                    cohort.starts,
                    cohort.ends,
                    _results(book.disciplines, row.cells),
                    lifted.get(row.listener.enrolment, {}),
                )
            ),
        )
        for row in book.rows
    )


def _lifted(session: Session, cohort: int) -> dict[int, dict[str, Lifted]]:
    query = (
        select(Waiver)
        .join(Enrolment, Enrolment.id == Waiver.enrolment_id)
        .where(Enrolment.cohort_id == cohort)
    )
    found: dict[int, dict[str, Lifted]] = {}
    for row in session.scalars(query):
        found.setdefault(row.enrolment_id, {})[row.requirement] = Lifted(
            row.reason, row.order_number, row.order_date
        )
    return found


@record
class Except:
    """Lift one condition for a listener by an order; a grade is never lifted."""

    enrolment: int
    requirement: str
    reason: str
    order_number: str
    order_date: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the exception's key."""
        check_exception(self.requirement, self.reason, self.order_number)
        row = session.scalar(
            select(Waiver).where(
                Waiver.enrolment_id == self.enrolment, Waiver.requirement == self.requirement
            )
        )
        if row is None:
            row = Waiver(
                enrolment_id=self.enrolment, requirement=self.requirement, reason="", order_number=""
            )
            row.order_date = None
            session.add(row)
        row.reason, row.order_number, row.order_date = (
            tidy(self.reason),
            tidy(self.order_number),
            self.order_date,
        )
        session.flush()
        return row.id


@record
class DropException:
    """Take an exception back."""

    enrolment: int
    requirement: str

    def perform(self, session: Session) -> None:
        """Delete it where it is."""
        query = select(Waiver).where(
            Waiver.enrolment_id == self.enrolment, Waiver.requirement == self.requirement
        )
        for row in session.scalars(query):
            session.delete(row)
