"""What befalls a certificate after its issue: voided, drawn anew, printed, checked, signed, handed out."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Certificate, CertificatePaper, Cohort, Enrolment
from trainingdesk.db.store import Done, Store
from trainingdesk.documents import certificate as papers
from trainingdesk.documents import template as templates
from trainingdesk.documents.facts import CertificateFacts
from trainingdesk.documents.template import Template
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.certificate_facts import Signing, facts_for
from trainingdesk.services.certificates import MOVED, Drawn, store_paper, store_template
from trainingdesk.services.orders import orders


@dataclass(frozen=True, slots=True)
class VoidCertificate:
    """Void a certificate with its reason; the row and the number stay for ever."""

    certificate: int
    reason: str
    at: dt.datetime
    undoable = "void-final"

    def perform(self, session: Session) -> str:
        """Gives the number voided."""
        row = _certificate(session, self.certificate)
        if not tidy(self.reason):
            raise Rejected("void-reason-missing")
        row.voided_at, row.void_reason = self.at, tidy(self.reason)
        return row.registration_number


@dataclass(frozen=True, slots=True)
class ReissueCertificate:
    """Store a misprinted certificate drawn anew under the same number; only before hand-out."""

    certificate: int
    reason: str
    template: Template
    drawn: Drawn
    undoable = "certificate-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command; the facts stand with the paper."""
        return {"certificate": self.certificate, "reason": self.reason}

    def perform(self, session: Session) -> int:
        """Gives the new edition; the old paper is kept as spoilt, and the belt begins anew."""
        row = _certificate(session, self.certificate)
        if row.handed_at is not None:
            raise Rejected("certificate-handed", number=row.registration_number)
        if not tidy(self.reason):
            raise Rejected("spoilt-reason-missing")
        if facts_again(session, self.certificate) != self.drawn.facts:
            raise Rejected(MOVED)
        last = session.scalars(
            select(CertificatePaper)
            .where(CertificatePaper.certificate_id == self.certificate)
            .order_by(CertificatePaper.edition.desc())
        ).first()
        edition = 0
        if last is not None:
            last.spoilt_reason, edition = tidy(self.reason), last.edition
        template = store_template(session, self.template)
        store_paper(session, self.certificate, edition + 1, self.drawn, template)
        row.printed_at = row.checked_at = row.signed_at = None
        return edition + 1


def facts_again(session: Session, certificate: int) -> CertificateFacts:
    """What a certificate would say if it were drawn now, with its own number, date and order."""
    row = _certificate(session, certificate)
    enrolment = session.get_one(Enrolment, row.enrolment_id)
    order = next(o for o in orders(session, enrolment.cohort_id) if o.id == row.order_id)
    numbered = [(row.enrolment_id, row.registration_number)]
    return facts_for(
        session, enrolment.cohort_id, order, numbered, Signing(row.issued_on, row.rector_id, row.head_id)
    )[0]


def reissue(store: Store, certificate: int, reason: str, *, by: str) -> Done[int]:
    """Draw a misprinted certificate anew under its number and store it."""
    template = templates.shipped()
    facts = store.query(facts_again, certificate)
    (pdf,) = papers.draw([facts], template)
    return store.execute(ReissueCertificate(certificate, reason, template, Drawn(0, facts, pdf)), by=by)


STEPS = ("printed", "checked", "signed", "handed")


@dataclass(frozen=True, slots=True)
class StampCertificates:
    """Note that certificates were printed, checked, signed and sealed, or handed out; in this order."""

    certificates: tuple[int, ...]
    step: str
    at: dt.datetime

    def perform(self, session: Session) -> int:
        """Gives how many were stamped; refused when one has not passed the step before."""
        place = STEPS.index(self.step)
        stamped = 0
        for key in self.certificates:
            row = _certificate(session, key)
            if place and getattr(row, f"{STEPS[place - 1]}_at") is None:
                raise Rejected("belt-step-missing", number=row.registration_number, step=STEPS[place - 1])
            if getattr(row, f"{self.step}_at") is None:
                setattr(row, f"{self.step}_at", self.at)
                stamped += 1
        return stamped


def _certificate(session: Session, key: int) -> Certificate:
    row = session.get(Certificate, key)
    if row is None:
        raise Rejected("certificate-unknown", certificate=key)
    if row.voided_at is not None:
        raise Rejected("certificate-void", number=row.registration_number)
    return row


def person_certificates(session: Session, person: int) -> list[tuple[str, str, dt.date, bool]]:
    """A person's certificates: number, cohort's code, date, and whether it stands."""
    query = (
        select(Certificate.registration_number, Cohort.code, Certificate.issued_on, Certificate.voided_at)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(Enrolment.person_id == person)
        .order_by(Certificate.id)
    )
    return [(row[0], row[1], row[2], row[3] is None) for row in session.execute(query)]
