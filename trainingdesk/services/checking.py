"""Looking the whole desk over: the file itself, its links, and every stored paper against its hash."""

from dataclasses import dataclass, replace
from hashlib import sha256

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Certificate,
    CertificatePaper,
    Enrolment,
    JournalEntry,
    NumberSeries,
    Operation,
    Person,
)
from trainingdesk.services.act_check import broken_acts
from trainingdesk.services.custody_check import broken_chains
from trainingdesk.services.office import CERTIFICATES


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: a stable code and the facts of its sentence."""

    code: str
    facts: dict[str, object]


@dataclass(frozen=True, slots=True)
class Overview:
    """What was counted, and what is wrong (nothing, most of the time)."""

    people: int
    listeners: int
    papers: int
    operations: int
    findings: tuple[Finding, ...]


def look_over(session: Session) -> Overview:
    """Check integrity, links, papers and number series; reads everything, changes nothing."""
    findings = (
        *_file(session), *_papers(session), *_numbers(session), *_journal(session),
        *(Finding(code, facts) for code, facts in (*broken_chains(session), *broken_acts(session))),
    )  # fmt: skip
    return replace(contents(session), findings=findings)


def contents(session: Session) -> Overview:
    """Count what there is, without checking it."""
    return Overview(
        _count(session, Person),
        _count(session, Enrolment),
        _count(session, CertificatePaper),
        _count(session, Operation),
        (),
    )


def _count(session: Session, table: type[Person | Enrolment | CertificatePaper | Operation]) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def _file(session: Session) -> list[Finding]:
    """SQLite's own check of pages and links; PostgreSQL keeps its links by itself."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return []
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check").all()]
    findings = [Finding("check-damaged", {"detail": line}) for line in found if line != "ok"]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return findings + [Finding("check-link", {"table": row[0], "row": row[1]}) for row in broken]


def _papers(session: Session) -> list[Finding]:
    findings = []
    for key, pdf, digest in session.execute(
        select(CertificatePaper.certificate_id, CertificatePaper.pdf, CertificatePaper.sha256)
    ):
        if sha256(pdf).hexdigest() != digest:
            findings.append(Finding("certificate-damaged", {"certificate": key}))
    return findings


def _numbers(session: Session) -> list[Finding]:
    """A series must have given exactly the numbers it says: none missing, none above the last."""
    from_papers = (
        select(NumberSeries.year, NumberSeries.last, func.count(Certificate.id), func.max(Certificate.seq))
        .outerjoin(Certificate, Certificate.series_id == NumberSeries.id)
        .where(NumberSeries.kind == CERTIFICATES)
        .group_by(NumberSeries.id, NumberSeries.year, NumberSeries.last)
    )
    return [
        Finding("check-numbers", {"year": year, "last": last, "count": count})
        for year, last, count, highest in session.execute(from_papers)
        if last != count or (highest or 0) != last
    ]


def _journal(session: Session) -> list[Finding]:
    """Every journal entry belongs to an operation (a link PostgreSQL keeps; SQLite's check covers it too)."""
    orphans = session.scalar(
        select(func.count())
        .select_from(JournalEntry)
        .outerjoin(Operation, Operation.id == JournalEntry.operation_id)
        .where(Operation.id.is_(None))
    )
    return [Finding("check-journal", {"count": orphans})] if orphans else []
