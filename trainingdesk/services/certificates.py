"""Certificates: planned and drawn outside any transaction, numbered and stored in one short one.

A paper bears its number, so it is drawn with the number expected; the writing transaction draws the real
numbers from the locked counter and refuses the batch when they or any fact moved meanwhile. The batch is
then planned anew. So no number is lost, none is given twice, and no writer waits for drawing.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Certificate,
    CertificatePaper,
    Enrolment,
    NumberSeries,
    PaperTemplate,
)
from trainingdesk.db.store import Done, Store
from trainingdesk.documents import certificate as papers
from trainingdesk.documents import template as templates
from trainingdesk.documents.binding import bind
from trainingdesk.documents.facts import CertificateFacts
from trainingdesk.documents.fitting import Misfit
from trainingdesk.documents.template import Template
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing, facts_for, facts_json, signing_pair
from trainingdesk.services.certificate_rows import graduation_orders
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.numbers import draw_number, series_pattern, write_number
from trainingdesk.services.office import CERTIFICATES, institution
from trainingdesk.services.orders import OrderRow, entries

TRIES = 5
"""How often a batch is planned anew when another desk issues at the same time."""
AHEAD = dt.timedelta(days=92)
"""Papers are printed weeks before the graduation; a date further off is a slip that no undo takes back."""
MOVED = "certificate-facts-moved"


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody on the order who gets no certificate now, and why (a refusal's code and facts)."""

    enrolment: int
    name: str
    why: Rejected


@dataclass(frozen=True, slots=True)
class Plan:
    """A batch to be looked at: the order, the facts in its order, who is left out, what does not fit."""

    cohort: int
    order: OrderRow
    signing: Signing
    template: Template
    enrolments: tuple[int, ...]
    facts: tuple[CertificateFacts, ...]
    blocked: tuple[Blocked, ...]

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """Every text that does not fit its box, by person."""
        return papers.fit(self.facts, self.template)


def paper_pdf(session: Session, certificate: int) -> bytes:
    """The stored paper itself, the newest edition; a reprint is these very bytes."""
    row = session.execute(
        select(CertificatePaper.pdf, CertificatePaper.sha256)
        .where(CertificatePaper.certificate_id == certificate)
        .order_by(CertificatePaper.edition.desc())
        .limit(1)
    ).first()
    if row is None:
        raise Rejected("certificate-unknown", certificate=certificate)
    if sha256(row[0]).hexdigest() != row[1]:
        raise Rejected("certificate-damaged", certificate=certificate)
    return bytes(row[0])


def bound(session: Session, certificates: Sequence[int], title: str) -> bytes:
    """The stored papers of these certificates as one PDF for the printer, in this order."""
    return bind([paper_pdf(session, key) for key in certificates], title)


def _standing(session: Session, cohort: int) -> dict[int, str]:
    """Registration numbers of the certificates that stand, by enrolment."""
    query = (
        select(Certificate.enrolment_id, Certificate.registration_number)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.cohort_id == cohort, Certificate.voided_at.is_(None))
    )
    return {row[0]: row[1] for row in session.execute(query)}


def plan(
    session: Session, cohort: int, signing: Signing, template: Template, order: int | None = None
) -> Plan:
    """Whom a registered graduation order lets us certify now, with the facts and the numbers expected."""
    registered = graduation_orders(session, cohort)
    chosen = next(
        (row for row in registered if order in {None, row.id} and _open(session, cohort, row)), None
    )
    if chosen is None:
        chosen = registered[-1] if registered else None
    if chosen is None:
        raise Rejected("certificate-without-order")
    if chosen.signed_on is not None and signing.issued_on < chosen.signed_on:
        raise Rejected("certificate-before-order", date=signing.issued_on, signed=chosen.signed_on)
    issued = _standing(session, cohort)
    judged = {row.enrolment: row.verdict for row in verdicts(session, cohort)}
    able: list[int] = []
    blocked: list[Blocked] = []
    for entry in entries(session, chosen.id):
        if entry.enrolment in issued:
            continue
        if judged[entry.enrolment].ready:
            able.append(entry.enrolment)
        else:
            why = judged[entry.enrolment].lacking[0]
            blocked.append(Blocked(entry.enrolment, entry.name, Rejected(why.code, **why.facts)))
    numbers = _expected(session, signing.issued_on.year, len(able))
    facts = facts_for(session, cohort, chosen, list(zip(able, numbers, strict=True)), signing)
    return Plan(cohort, chosen, signing, template, tuple(able), tuple(facts), tuple(blocked))


def _open(session: Session, cohort: int, order: OrderRow) -> bool:
    """Whether an order still names somebody without a standing certificate."""
    issued = _standing(session, cohort)
    return any(entry.enrolment not in issued for entry in entries(session, order.id))


def _expected(session: Session, year: int, count: int) -> list[str]:
    series = session.execute(
        select(NumberSeries.pattern, NumberSeries.last).where(
            NumberSeries.kind == CERTIFICATES, NumberSeries.year == year
        )
    ).first()
    pattern, last = (series[0], series[1]) if series else (series_pattern(session, CERTIFICATES), 0)
    edrpou = institution(session).edrpou
    return [write_number(pattern, edrpou=edrpou, seq=last + n, year=year) for n in range(1, count + 1)]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One drawn paper: whose, what it says, and the PDF."""

    enrolment: int
    facts: CertificateFacts
    pdf: bytes


@dataclass(frozen=True, slots=True)
class IssueCertificates:
    """Number and store drawn papers, all or none; refused when a number or a fact moved since the drawing."""

    cohort: int
    order: int
    signing: Signing
    template: Template
    drawn: tuple[Drawn, ...]
    at: dt.datetime
    by: str
    undoable = "certificate-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command; the facts stand with the papers."""
        return {"cohort": self.cohort, "order": self.order, "issued_on": self.signing.issued_on}

    def perform(self, session: Session) -> tuple[str, ...]:
        """Gives the registration numbers in the order's order."""
        now = plan(session, self.cohort, self.signing, self.template, self.order)
        if now.order.id != self.order or now.facts != tuple(paper.facts for paper in self.drawn):
            raise Rejected(MOVED)
        if not self.drawn:
            raise Rejected("certificate-nobody")
        template = store_template(session, self.template)
        rector, head = signing_pair(session, self.signing)
        numbers: list[str] = []
        for paper in self.drawn:
            number = draw_number(session, CERTIFICATES, self.signing.issued_on.year)
            if number.number != paper.facts.registration:
                raise Rejected(MOVED)
            row = Certificate(
                enrolment_id=paper.enrolment,
                order_id=self.order,
                series_id=number.series,
                seq=number.seq,
                registration_number=number.number,
                issued_on=self.signing.issued_on,
                issued_at=self.at,
                issued_by=self.by,
                rector_id=rector.id,
                head_id=head.id,
                printed_at=None,
                checked_at=None,
                signed_at=None,
                handed_at=None,
                voided_at=None,
                void_reason="",
            )
            session.add(row)
            session.flush()
            store_paper(session, row.id, 1, paper, template)
            numbers.append(number.number)
        return tuple(numbers)


def store_template(session: Session, template: Template) -> int:
    """The key of a template as issued, stored when it is new."""
    key = session.scalar(select(PaperTemplate.id).where(PaperTemplate.sha256 == template.sha256))
    if key is None:
        row = PaperTemplate(
            kind=CERTIFICATES, edition=template.version, sha256=template.sha256, body=template.text
        )
        session.add(row)
        session.flush()
        key = row.id
    return key


def store_paper(session: Session, certificate: int, edition: int, paper: Drawn, template: int) -> None:
    """Store one drawn paper as an edition of its certificate."""
    session.add(
        CertificatePaper(
            certificate_id=certificate,
            edition=edition,
            name=paper.facts.person,
            facts=facts_json(paper.facts),
            template_id=template,
            pdf=paper.pdf,
            sha256=sha256(paper.pdf).hexdigest(),
            spoilt_reason="",
        )
    )


def issue(
    store: Store,
    cohort: int,
    signing: Signing,
    *,
    by: str,
    order: int | None = None,
    progress: Progress | None = None,
    clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Done[tuple[str, ...]]:
    """Issue certificates to everybody the order names who is ready and has none; all of them or nobody.

    Raises ``Rejected`` (nobody, papers-do-not-fit, …) and ``Stopped``; either way nothing was stored.
    """
    if signing.issued_on > clock().date() + AHEAD:
        raise Rejected("certificate-date-far", date=signing.issued_on)
    template = templates.shipped()
    told = progress or Quiet()
    for attempt in range(1, TRIES + 1):
        batch = store.query(plan, cohort, signing, template, order)
        if not batch.enrolments:
            raise Rejected("certificate-nobody")
        pdfs = papers.draw(batch.facts, template, told)
        drawn = tuple(Drawn(*each) for each in zip(batch.enrolments, batch.facts, pdfs, strict=True))
        command = IssueCertificates(cohort, batch.order.id, signing, template, drawn, clock(), by)
        try:
            return store.execute(command, by=by)
        except Rejected as refusal:
            if refusal.code != MOVED or attempt == TRIES:
                raise
    raise Rejected(MOVED)
