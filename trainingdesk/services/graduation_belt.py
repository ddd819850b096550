"""The belt a cohort walks to its certificates: where each listener stands on it, and why they wait."""

import enum
from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.domain.graduation import Verdict
from trainingdesk.services.certificate_rows import CertificateRow, certificates
from trainingdesk.services.cohorts import CohortRow, ListenerRow, cohorts
from trainingdesk.services.gradebook import grid
from trainingdesk.services.graduation import judge_grid
from trainingdesk.services.orders import GRADUATION, OrderRow, entries, orders


class Stage(enum.IntEnum):
    """The last step of the belt a listener has passed."""

    UNREADY = 0
    READY = 1
    ORDERED = 2
    ISSUED = 3
    PRINTED = 4
    CHECKED = 5
    SIGNED = 6
    HANDED = 7


STEPS = tuple(Stage)[1:]
"""The seven steps in their order."""


@dataclass(frozen=True, slots=True)
class BeltRow:
    """One listener on the belt, or one voided certificate beside it.

    ``place`` is the line in the order's list; ``order`` the graduation order that names the listener, a
    registered one before a draft. ``certificate`` is the standing one, or the void one of a voided row.
    """

    listener: ListenerRow
    verdict: Verdict
    place: int | None
    order: OrderRow | None
    certificate: CertificateRow | None

    @property
    def key(self) -> tuple[int, int]:
        """Names the row over time: enrolment, and the certificate's key where it is void."""
        void = self.certificate is not None and self.certificate.voided_at is not None
        return self.listener.enrolment, self.certificate.id if void and self.certificate else 0

    @property
    def stage(self) -> Stage:
        """The last step passed; a draft order is none, nor is a void certificate."""
        paper = self.certificate
        if paper is not None and paper.voided_at is None:
            passed = (paper.printed_at, paper.checked_at, paper.signed_at, paper.handed_at)
            return Stage(Stage.ISSUED + sum(moment is not None for moment in passed))
        if self.order is not None and self.order.frozen:
            return Stage.ORDERED
        return Stage.READY if self.verdict.ready else Stage.UNREADY

    @property
    def refused(self) -> bool:
        """Whether no certificate can be issued as things stand: something is missing."""
        return self.stage < Stage.ISSUED and not self.verdict.ready


@dataclass(frozen=True, slots=True)
class Belt:
    """A whole cohort on the belt: those named by an order first, in its order; who has left is not on it."""

    cohort: CohortRow
    rows: tuple[BeltRow, ...]
    voided: tuple[BeltRow, ...]
    orders: tuple[OrderRow, ...]

    @property
    def registered(self) -> OrderRow | None:
        """The newest registered graduation order."""
        return next((order for order in reversed(self.orders) if order.frozen), None)

    @property
    def draft(self) -> OrderRow | None:
        """The draft being worked on."""
        return next((order for order in self.orders if not order.frozen), None)

    @property
    def ready(self) -> int:
        """How many may graduate, those who got their certificate included."""
        return sum(row.verdict.ready or row.stage >= Stage.ISSUED for row in self.rows)

    def passed(self, stage: Stage) -> tuple[BeltRow, ...]:
        """Those who have passed a step."""
        if stage is Stage.READY:
            return tuple(row for row in self.rows if row.verdict.ready or row.stage >= Stage.ISSUED)
        return tuple(row for row in self.rows if row.stage >= stage)

    def waiting(self, stage: Stage) -> tuple[BeltRow, ...]:
        """Those whose next step this is; who lacks something does not wait for an order or a number."""
        return tuple(row for row in self.rows if row.stage == stage - 1 and not row.refused)


def belt(session: Session, cohort: int) -> Belt:
    """Where everybody of a cohort stands; a listener who left stays only with a certificate."""
    about = next(row for row in cohorts(session) if row.id == cohort)
    graduation = tuple(row for row in orders(session, cohort) if row.kind == GRADUATION)
    named = _named(session, graduation)
    standing: dict[int, CertificateRow] = {}
    void: list[CertificateRow] = []
    for paper in certificates(session, cohort):
        if paper.voided_at is None:
            standing[paper.enrolment] = paper
        else:
            void.append(paper)
    judged = {row.enrolment: row for row in judge_grid(session, grid(session, cohort))}

    def row(enrolment: int, paper: CertificateRow | None) -> BeltRow:
        order, place = named.get(enrolment, (None, None))
        return BeltRow(judged[enrolment].listener, judged[enrolment].verdict, place, order, paper)

    rows = [
        row(key, standing.get(key))
        for key, each in judged.items()
        if each.listener.state != "left" or key in standing
    ]
    rows.sort(key=lambda each: (each.place is None, each.order.id if each.order else 0, each.place or 0))
    return Belt(about, tuple(rows), tuple(row(paper.enrolment, paper) for paper in void), graduation)


def _named(session: Session, graduation: tuple[OrderRow, ...]) -> dict[int, tuple[OrderRow, int]]:
    """Which order names whom, on which line; a registered order before a draft."""
    found: dict[int, tuple[OrderRow, int]] = {}
    for order in sorted(graduation, key=lambda each: each.frozen):
        for entry in entries(session, order.id):
            found[entry.enrolment] = (order, entry.place)
    return found
