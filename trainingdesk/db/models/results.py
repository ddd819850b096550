"""Attempts at disciplines, orders with their frozen lists, certificates and the papers printed of them."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Tracked, UtcDateTime, partial, table_args
from trainingdesk.domain.changes import Changes


class Attempt(Tracked):
    """One try at a discipline; the last one is the grade.

    ``tenths`` are points × 10 as entered; otherwise ``word`` holds a code (absent, not_attested,
    not_admitted, passed, failed). Exactly one of them is set: absence is never zero.
    """

    __tablename__ = "attempt"
    __changes__ = Changes.GRADES
    __by_hundreds__ = True
    __table_args__ = table_args(
        UniqueConstraint("enrolment_id", "discipline_id", "number"),
        CheckConstraint("number between 1 and 3", name="number"),
        CheckConstraint("(tenths is null) <> (word is null)", name="one_value"),
        CheckConstraint("tenths is null or tenths between 0 and 1000", name="scale"),
        Index("ix_attempt_discipline_id", "discipline_id"),
    )

    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    discipline_id: Mapped[int] = mapped_column(ForeignKey("discipline.id"))
    number: Mapped[int] = mapped_column(default=1)
    tenths: Mapped[int | None]
    word: Mapped[str | None] = mapped_column(Text)
    held_on: Mapped[dt.date | None]
    source: Mapped[str] = mapped_column(Text, default="")


class Order(Tracked):
    """An order of the office. Its number is text («512 о/с»); each step has its own date."""

    __tablename__ = "staff_order"
    __changes__ = Changes.ORDERS
    __table_args__ = table_args(
        CheckConstraint("kind in ('enrolment', 'graduation')", name="kind"),
        CheckConstraint("registered_on is null or number <> ''", name="registered_has_number"),
        Index("ix_staff_order_cohort_id", "cohort_id"),
        partial("uq_staff_order_number", "number", "registered_on", where="number <> ''"),
    )

    kind: Mapped[str] = mapped_column(Text)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"))
    number: Mapped[str] = mapped_column(Text, default="")
    drafted_on: Mapped[dt.date | None]
    signed_on: Mapped[dt.date | None]
    registered_on: Mapped[dt.date | None]
    effective_on: Mapped[dt.date | None]
    frozen: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")


class OrderEntry(Tracked):
    """One person on an order's list, with name, rank and unit as they stood when the list was frozen."""

    __tablename__ = "order_entry"
    __changes__ = Changes.ORDERS
    __personal__ = frozenset({"name"})
    __table_args__ = table_args(
        UniqueConstraint("order_id", "enrolment_id"), UniqueConstraint("order_id", "place")
    )

    order_id: Mapped[int] = mapped_column(ForeignKey("staff_order.id"))
    place: Mapped[int]
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    rank: Mapped[str | None] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text, default="")


class Certificate(Tracked):
    """A registered certificate. The number never changes and is never used again; voiding keeps the row."""

    __tablename__ = "certificate"
    __changes__ = Changes.CERTIFICATES
    __table_args__ = table_args(
        UniqueConstraint("registration_number"),
        UniqueConstraint("series_id", "seq"),
        CheckConstraint("voided_at is null or void_reason <> ''", name="void_has_reason"),
        partial("uq_certificate_standing", "enrolment_id", where="voided_at is null"),
    )

    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    order_id: Mapped[int] = mapped_column(ForeignKey("staff_order.id"), index=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("number_series.id"))
    seq: Mapped[int]
    registration_number: Mapped[str] = mapped_column(Text)
    issued_on: Mapped[dt.date]
    issued_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    issued_by: Mapped[str] = mapped_column(Text)
    rector_id: Mapped[int] = mapped_column(ForeignKey("signatory.id"))
    head_id: Mapped[int] = mapped_column(ForeignKey("signatory.id"))
    printed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    checked_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    signed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    handed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    voided_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    void_reason: Mapped[str] = mapped_column(Text, default="")


class PaperTemplate(Tracked):
    """A template as it was when a paper was issued from it; never changed, known by its hash."""

    __tablename__ = "paper_template"
    __changes__ = Changes.CERTIFICATES
    __unjournalled__ = frozenset({"body"})
    __table_args__ = table_args(UniqueConstraint("sha256"))

    kind: Mapped[str] = mapped_column(Text)
    edition: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)


class CertificatePaper(Tracked):
    """One paper drawn for a certificate: the facts and the template as issued, and the PDF itself.

    A misprint before hand-out makes another edition under the same number; the old one is spoilt.
    """

    __tablename__ = "certificate_paper"
    __changes__ = Changes.CERTIFICATES
    __personal__ = frozenset({"facts", "name"})
    __unjournalled__ = frozenset({"pdf"})
    __table_args__ = table_args(UniqueConstraint("certificate_id", "edition"))

    certificate_id: Mapped[int] = mapped_column(ForeignKey("certificate.id"))
    edition: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(Text)
    facts: Mapped[str] = mapped_column(Text)
    template_id: Mapped[int] = mapped_column(ForeignKey("paper_template.id"))
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(Text)
    spoilt_reason: Mapped[str] = mapped_column(Text, default="")
