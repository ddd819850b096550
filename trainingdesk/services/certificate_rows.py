"""Certificates as lists show them, and which of them would read differently now; draws no paper itself.

Apart from ``certificates``, so that pages which only count papers need not load what draws them.
"""

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Certificate, CertificatePaper, Enrolment
from trainingdesk.domain.record import record
from trainingdesk.services.orders import GRADUATION, OrderRow, orders


@record
class CertificateRow:
    """One certificate as lists show it; moments are those of the belt's steps."""

    id: int
    enrolment: int
    registration_number: str
    seq: int
    name: str
    edition: int
    issued_on: dt.date
    issued_by: str
    order: int
    printed_at: dt.datetime | None
    checked_at: dt.datetime | None
    signed_at: dt.datetime | None
    handed_at: dt.datetime | None
    voided_at: dt.datetime | None
    void_reason: str
    sha256: str


def certificates(session: Session, cohort: int) -> list[CertificateRow]:
    """The cohort's certificates by number, void ones included; name as issued."""
    newest = (
        select(CertificatePaper.certificate_id, func.max(CertificatePaper.edition).label("edition"))
        .group_by(CertificatePaper.certificate_id)
        .subquery()
    )
    query = (
        select(Certificate, CertificatePaper.name, CertificatePaper.edition, CertificatePaper.sha256)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(newest, newest.c.certificate_id == Certificate.id)
        .join(
            CertificatePaper,
            (CertificatePaper.certificate_id == Certificate.id)
            & (CertificatePaper.edition == newest.c.edition),
        )
        .where(Enrolment.cohort_id == cohort)
        .order_by(Certificate.series_id, Certificate.seq)
    )
    return [
        CertificateRow(
            c.id,
            c.enrolment_id,
            c.registration_number,
            c.seq,
            name,
            edition,
            c.issued_on,
            c.issued_by,
            c.order_id,
            c.printed_at,
            c.checked_at,
            c.signed_at,
            c.handed_at,
            c.voided_at,
            c.void_reason,
            digest,
        )
        for c, name, edition, digest in session.execute(query)
    ]


def graduation_orders(session: Session, cohort: int) -> list[OrderRow]:
    """The registered graduation orders of a cohort."""
    return [row for row in orders(session, cohort) if row.kind == GRADUATION and row.frozen]
