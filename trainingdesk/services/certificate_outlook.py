"""Certificates looked at before they are issued: what would be printed, what does not fit, what is doubtful.

Everything here is drawn by the renderer that issues; nothing is stored.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Certificate, Cohort, Enrolment
from trainingdesk.documents import certificate as papers
from trainingdesk.documents import template as templates
from trainingdesk.documents.certificate import Printing
from trainingdesk.documents.facts import CertificateFacts
from trainingdesk.documents.fitting import Misfit
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing, changed_since, facts_for
from trainingdesk.services.certificate_rows import graduation_orders
from trainingdesk.services.certificates import Plan, plan
from trainingdesk.services.office import RECTOR, TRAINING_HEAD, SignatoryRow, in_office, institution
from trainingdesk.services.programmes import programme_of

TIGHTEST = 3


@dataclass(frozen=True, slots=True)
class TightName:
    """A name near the end of its box; ``share`` of one line at full size, above 1 it is set in two."""

    enrolment: int
    name: str
    share: float
    lines: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something the papers would say that nobody has confirmed: a sentence's code, and where to mend it."""

    code: str
    page: str
    target: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What issuing would come to: the plan or why there is none, misfits, tight names, changed papers.

    ``changed`` are certificates not handed out that would read differently if drawn now, by key.
    """

    plan: Plan | None
    refusal: Rejected | None
    misfits: tuple[tuple[int, Misfit], ...]
    tightest: tuple[TightName, ...]
    doubts: tuple[Doubt, ...]
    changed: Mapping[int, str]


def usual_date(session: Session, cohort: int, today: dt.date) -> dt.date:
    """The date of issue to offer: the last day of the course, but never before the order was signed."""
    last = session.get_one(Cohort, cohort).ends or today
    registered = graduation_orders(session, cohort)
    signed = registered[-1].signed_on if registered else None
    return max(last, signed) if signed is not None else last


def able_to_sign(session: Session, date: dt.date) -> tuple[list[SignatoryRow], list[SignatoryRow]]:
    """Who may sign on a date: as rector, as head of the training office; who acts for another comes last."""
    rectors, heads = in_office(session, RECTOR, date), in_office(session, TRAINING_HEAD, date)
    return sorted(rectors, key=lambda row: bool(row.acting)), sorted(heads, key=lambda row: bool(row.acting))


def usual_signing(session: Session, date: dt.date) -> Signing:
    """Who signs on a date unless somebody is chosen; nobody where nobody is in office."""
    rectors, heads = able_to_sign(session, date)
    return Signing(date, rectors[0].id if rectors else None, heads[0].id if heads else None)


def batch_now(session: Session, cohort: int, signing: Signing) -> Plan:
    """The batch as it would be issued now, in the template that comes with the program."""
    return plan(session, cohort, signing, templates.shipped())


def outlook(session: Session, cohort: int, signing: Signing) -> Outlook:
    """Plan the batch, fit every text of it, and look at the papers already issued."""
    refusal: Rejected | None = None
    batch: Plan | None = None
    try:
        batch = batch_now(session, cohort, signing)
    except Rejected as refused:
        refusal = refused
    changed, facts = _issued(session, cohort)
    if batch is not None:
        facts += list(zip(batch.enrolments, batch.facts, strict=True))
    return Outlook(
        batch,
        refusal,
        () if batch is None else _misfits(batch),
        _tightest(facts),
        doubts(session, cohort, signing),
        changed,
    )


def _misfits(batch: Plan) -> tuple[tuple[int, Misfit], ...]:
    """What does not fit, with the enrolment it stands for."""
    whose = {facts.registration: key for key, facts in zip(batch.enrolments, batch.facts, strict=True)}
    return tuple((whose[misfit.registration], misfit) for misfit in batch.misfits)


def _issued(session: Session, cohort: int) -> tuple[Mapping[int, str], list[tuple[int, CertificateFacts]]]:
    """What changed since the drawing, and the facts of standing certificates as they would be drawn now.

    Somebody's missing fact (a mark taken back) must not hide the rest of the page: then nothing is compared.
    """
    query = (
        select(Certificate)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.cohort_id == cohort, Certificate.voided_at.is_(None))
    )
    batches: dict[tuple[int, Signing], list[tuple[int, str]]] = {}
    for row in session.scalars(query):
        signing = Signing(row.issued_on, row.rector_id, row.head_id)
        batches.setdefault((row.order_id, signing), []).append((row.enrolment_id, row.registration_number))
    known = {order.id: order for order in graduation_orders(session, cohort)}
    facts: list[tuple[int, CertificateFacts]] = []
    try:
        for (order, signing), numbered in batches.items():
            drawn = facts_for(session, cohort, known[order], numbered, signing)
            facts += list(zip((enrolment for enrolment, _ in numbered), drawn, strict=True))
        return changed_since(session, cohort), facts
    except Rejected:
        return {}, []


def _tightest(facts: Sequence[tuple[int, CertificateFacts]]) -> tuple[TightName, ...]:
    whose = {each.registration: enrolment for enrolment, each in facts}
    found = papers.tightest([each for _, each in facts], templates.shipped(), TIGHTEST)
    return tuple(
        TightName(whose[tight.registration], tight.person, tight.share, len(tight.lines)) for tight in found
    )


def doubts(session: Session, cohort: int, signing: Signing) -> tuple[Doubt, ...]:
    """What the papers would say that nobody has confirmed."""
    found = []
    rectors, heads = able_to_sign(session, signing.issued_on)
    for able, chosen in ((rectors, signing.rector), (heads, signing.head)):
        signs = next((row for row in able if chosen in {None, row.id}), None)
        if signs is not None and not signs.named:
            found.append(Doubt("doubt-signatory", "settings", "signatories", {"name": signs.name}))
    if not programme_of(session, cohort).confirmed:
        found.append(Doubt("doubt-programme", "settings", "programme"))
    issuer = institution(session)
    if not issuer.edrpou_confirmed:
        found.append(Doubt("doubt-edrpou", "settings", "institution", {"code": issuer.edrpou}))
    return tuple(found)


def preview_pdf(batch: Plan, enrolment: int) -> bytes:
    """Draw one certificate of a plan as it would be issued; ``papers-do-not-fit`` says what does not."""
    (paper,) = papers.draw([batch.facts[batch.enrolments.index(enrolment)]], batch.template)
    return paper


def trial_pdf(right: int, down: int) -> bytes:
    """Draw the page with crosses that shows where the print falls; the move is in tenths of a millimetre."""
    return papers.trial_page(templates.shipped(), Printing(right=right, down=down))
