"""What befell one certificate: who issued, printed, checked, signed it and when; and its editions."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.journal import unpack
from trainingdesk.db.models import Certificate, CertificatePaper, JournalEntry, Operation
from trainingdesk.services.certificate_changes import STEPS

ISSUED, REISSUED, VOIDED = "issued", "reissued", "voided"
BACK = "-back"
"""Ends the name of a step that was taken back."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that was done: a step of the belt, «issued», «reissued», «voided»; «…-back» when undone."""

    at: dt.datetime
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One paper drawn for a certificate; ``spoilt`` says why it was drawn anew, empty for the valid one."""

    number: int
    name: str
    sha256: str
    spoilt: str


@dataclass(frozen=True, slots=True)
class Story:
    """All of it, the first first."""

    happenings: tuple[Happening, ...]
    editions: tuple[Edition, ...]


def story(session: Session, certificate: int) -> Story:
    """Read it from the papers and the journal."""
    papers = session.execute(
        select(
            CertificatePaper.id,
            CertificatePaper.edition,
            CertificatePaper.name,
            CertificatePaper.sha256,
            CertificatePaper.spoilt_reason,
        )
        .where(CertificatePaper.certificate_id == certificate)
        .order_by(CertificatePaper.edition)
    ).all()
    later = [row[0] for row in papers if row[1] > 1]
    entries = session.execute(
        select(JournalEntry, Operation.at, Operation.by)
        .join(Operation, Operation.id == JournalEntry.operation_id)
        .where(
            ((JournalEntry.table_name == Certificate.__tablename__) & (JournalEntry.row_id == certificate))
            | (
                (JournalEntry.table_name == CertificatePaper.__tablename__)
                & JournalEntry.row_id.in_(later)
                & (JournalEntry.kind == "insert")
            )
        )
        .order_by(JournalEntry.operation_id, JournalEntry.seq)
    )
    told = [(entry, at, by) for entry, at, by in entries]
    drawn_anew = {entry.operation_id for entry, _, _ in told if entry.table_name != Certificate.__tablename__}
    happenings = [
        Happening(at, by, what)
        for entry, at, by in told
        for what in _what(entry, reset=entry.operation_id in drawn_anew)
    ]
    return Story(tuple(happenings), tuple(Edition(*row[1:]) for row in papers))


def _what(entry: JournalEntry, *, reset: bool) -> Iterator[str]:
    """Tell what one journal entry stands for; a paper drawn anew begins the belt anew without a word."""
    if entry.table_name != Certificate.__tablename__:
        yield REISSUED
        return
    if entry.kind == "insert":
        yield ISSUED
        return
    new = unpack(Certificate, entry.new)
    if new.get("voided_at") is not None:
        yield VOIDED
    if not reset:
        for step in STEPS:
            if f"{step}_at" in new:
                yield step if new[f"{step}_at"] is not None else step + BACK
