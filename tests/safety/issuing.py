"""What an issuer does until it is killed: real certificates of real orders, drawn, numbered and stored."""

import datetime as dt
import random
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection

from sqlalchemy.orm import Session

from tests import make
from tests.db.worlds import WHO, attempt
from tests.documents.sample import MAN
from trainingdesk.db.engine import open_database
from trainingdesk.db.store import Store
from trainingdesk.documents import certificate as papers
from trainingdesk.documents.template import shipped
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import MOVED, issue
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.cohorts import listeners
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.office import Furnish
from trainingdesk.services.orders import ENROLMENT, GRADUATION, DraftOrder, RegisterOrder
from trainingdesk.services.programmes import programme_of

TOGETHER = 2
"""How many listeners one order names: a batch could be issued by halves."""
SIGNING = Signing(make.ENDS)
PAUSE = 0.02  # seconds
WARM = papers.draw([MAN], shipped())
"""Drawn once where children are forked from: they begin with their typefaces read."""


@dataclass(frozen=True, slots=True)
class Office:
    """What is there to issue: orders with the cohort of each."""

    orders: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """Make cohorts of marked listeners, with a registered graduation order for every two of them."""

    cohorts: int
    listeners: int

    def perform(self, session: Session) -> Office:
        Furnish().perform(session)
        session.flush()
        return Office(tuple(each for number in range(self.cohorts) for each in self._cohort(session, number)))

    def _cohort(self, session: Session, number: int) -> list[tuple[int, int]]:
        cohort = AddCohort(f"2020-{number:02}", starts=make.STARTS, ends=make.ENDS).perform(session)
        for each in range(self.listeners):
            EnrolPerson(cohort, new=make.person(number * self.listeners + each)).perform(session)
            session.flush()
        _order(session, ENROLMENT, cohort, f"{number} о/с", make.ENROLLED)
        enrolments = [row.enrolment for row in listeners(session, cohort)]
        disciplines = [row.id for row in programme_of(session, cohort).disciplines]
        session.add_all(attempt(e, d, 800) for e in enrolments for d in disciplines)
        session.flush()
        return [
            (cohort, _order(session, GRADUATION, cohort, f"{number}-{at} о/с", make.ORDERED, tuple(pair)))
            for at in range(0, self.listeners, TOGETHER)
            if (pair := enrolments[at : at + TOGETHER])
        ]


def _order(
    session: Session,
    kind: str,
    cohort: int,
    number: str,
    signed: dt.date,
    enrolments: tuple[int, ...] | None = None,
) -> int:
    order = DraftOrder(kind, cohort, signed, enrolments).perform(session)
    session.flush()
    RegisterOrder(order, number, signed, signed).perform(session)
    session.flush()
    return order


def issue_until_killed(url: str, seed: int, office: Office, told: Connection) -> None:
    """Open the database as a start of the program does, then issue by one order after another for ever."""
    store = Store(open_database(url))
    dice = random.Random(seed)
    while True:
        cohort, order = dice.choice(office.orders)
        numbers = issue_one(store, cohort, order)
        if numbers:
            told.send((order, numbers))
        else:
            time.sleep(PAUSE)


def issue_one(store: Store, cohort: int, order: int) -> tuple[str, ...]:
    """The numbers issued; none where another issuer was there first, or was quicker or busy just now."""
    try:
        return issue(store, cohort, SIGNING, by=WHO, order=order).result
    except Rejected as refusal:
        if refusal.code not in {"certificate-nobody", "desk-busy", MOVED}:
            raise
        return ()
