"""Who may graduate and who may not, and why: the matrix of listeners and requirements."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, Enrolment, Waiver
from trainingdesk.domain.graduation import Lifted, Result, Standing, Verdict, check_exception, judge
from trainingdesk.domain.text import tidy
from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.services.gradebook import Grid, grid


@dataclass(frozen=True, slots=True)
class ListenerVerdict:
    """One listener with the answer to every requirement."""

    listener: ListenerRow
    verdict: Verdict

    @property
    def enrolment(self) -> int:
        """The listener's key in the cohort."""
        return self.listener.enrolment


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
                    tuple(
                        Result(d.id, d.short_uk, cell.grade if cell else None)
                        for d, cell in zip(book.disciplines, row.cells, strict=True)
                    ),
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
