"""The cohort as one workbook: listeners, consolidated results, statements and the register."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Attempt, Certificate, CertificatePaper, Enrolment
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.paths import refusing, resources
from trainingdesk.services.certificate_rows import certificates
from trainingdesk.services.cohorts import cohort_by_code
from trainingdesk.services.gradebook import GridRow, grid
from trainingdesk.services.graduation import ListenerVerdict, judge_grid
from trainingdesk.services.office import institution
from trainingdesk.services.orders import entries, orders
from trainingdesk.services.programmes import ProgrammeRow, programme_of
from trainingdesk.spreadsheets import book
from trainingdesk.spreadsheets.book_facts import (
    BookDiscipline,
    BookListener,
    BookVerdict,
    CohortBook,
    RegisterRow,
    ShownMark,
)


def cohort_book(session: Session, code: str, as_of: dt.date) -> CohortBook:
    """Everything the workbook of a cohort shows, as of now; ``as_of`` is the date written on it."""
    cohort = cohort_by_code(session, code)
    programme = programme_of(session, cohort.id)
    grades = grid(session, cohort.id)
    judged = {row.enrolment: row for row in judge_grid(session, grades)}
    held = _held(session, cohort.id)
    lacks = _lacks()
    return CohortBook(
        code=cohort.code,
        institution=institution(session).name_uk,
        programme=programme.title_uk,
        as_of=as_of,
        listeners=tuple(_listener(row, judged[row.listener.enrolment], held, lacks) for row in grades.rows),
        disciplines=tuple(
            BookDiscipline(
                name=d.name_uk, short=d.short_uk, control=d.form, exam=d.exam, hours=d.hours or None
            )
            for d in grades.disciplines
        ),
        register=_register(session, cohort.id, programme),
        bands=grades.profile.bands,
        starts=cohort.starts,
        ends=cohort.ends,
        show_ects=cohort.show_ects,
        confirmed=programme.confirmed,
    )


def _lacks() -> dict[str, str]:
    path = resources() / "templates" / "workbook" / "lacks.json"
    words: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return words


def _held(session: Session, cohort: int) -> dict[int, dt.date | None]:
    query = (
        select(Attempt.id, Attempt.held_on)
        .join(Enrolment, Enrolment.id == Attempt.enrolment_id)
        .where(Enrolment.cohort_id == cohort)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _listener(
    row: GridRow, judged: ListenerVerdict, held: dict[int, dt.date | None], lacks: dict[str, str]
) -> BookListener:
    listener = row.listener
    rank = RANK_BY_CODE[listener.rank].uk if listener.rank else ""
    return BookListener(
        name=listener.name,
        rank=rank,
        sex=Sex(listener.sex) if listener.sex else None,
        birth_date=listener.birth_date,
        position=listener.position,
        unit=listener.unit,
        oblast=listener.oblast,
        group=listener.group,
        state=listener.state,
        note="; ".join(filter(None, (listener.reserve, listener.note))),
        marks=tuple(
            ShownMark(cell.mark, cell.grade, held.get(cell.attempt)) if cell else None for cell in row.cells
        ),
        verdict=BookVerdict(
            judged.verdict.ready,
            tuple(lacks[lack.code].format(**lack.facts) for lack in judged.verdict.lacking),
        ),
    )


def _register(session: Session, cohort: int, programme: ProgrammeRow) -> tuple[RegisterRow, ...]:
    known = {order.id: order for order in orders(session, cohort)}
    units = {(order, row.enrolment): row.unit for order in known for row in entries(session, order)}
    stored = _stored_facts(session, cohort)
    rows: list[RegisterRow] = []
    for certificate in certificates(session, cohort):
        facts = stored[certificate.id]
        order = known[certificate.order]
        rows.append(
            RegisterRow(
                number=certificate.registration_number,
                name=certificate.name,
                rank=facts.get("rank_uk") or "",
                unit=units.get((order.id, certificate.enrolment), ""),
                course=programme.title_uk,
                starts=dt.date.fromisoformat(facts["period_start"]),
                ends=dt.date.fromisoformat(facts["period_end"]),
                hours=facts.get("hours"),
                credits=programme.credits,
                confirmed=bool(facts.get("workload_confirmed")),
                order_number=order.number,
                order_date=order.signed_on,
                issued_on=certificate.issued_on,
                void_reason=certificate.void_reason,
            )
        )
    return tuple(rows)


def _stored_facts(session: Session, cohort: int) -> dict[int, dict[str, Any]]:
    """What each certificate of the cohort says, by key: the facts of its newest paper."""
    query = (
        select(CertificatePaper.certificate_id, CertificatePaper.facts)
        .join(Certificate, Certificate.id == CertificatePaper.certificate_id)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.cohort_id == cohort)
        .order_by(CertificatePaper.edition)
    )
    return {row[0]: json.loads(row[1]) for row in session.execute(query)}


def write_book(facts: CohortBook, path: Path) -> None:
    """Write the workbook whole or not at all; ``Rejected`` when the disk or another program refuses."""
    with refusing(path):
        book.write(facts, path)
