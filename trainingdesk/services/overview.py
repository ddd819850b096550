"""What needs somebody today: each line a fact, its circumstance and the place where it is mended."""

import datetime as dt
import enum
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Certificate, Enrolment, Order, OrderEntry, Person
from trainingdesk.domain.graduation import DATES, ENROLLED, SEX, State
from trainingdesk.domain.record import record
from trainingdesk.services.certificate_rows import CertificateRow, certificates
from trainingdesk.services.cohorts import CohortRow, cohorts
from trainingdesk.services.gradebook import Grid, grid
from trainingdesk.services.graduation import ListenerVerdict, judge_grid
from trainingdesk.services.office import institution, signatories
from trainingdesk.services.orders import GRADUATION
from trainingdesk.services.programmes import confirmed

SOON = dt.timedelta(days=14)
"""How long before the end of a cohort its debtors become a matter of today."""
LATE = dt.timedelta(days=60)
"""How long after its end a cohort still stands on the overview."""


class Weight(enum.IntEnum):
    """How pressing a line is: overdue, on the brink, news."""

    OVERDUE = 0
    BRINK = 1
    NEWS = 2


@record
class Attention:
    """One line: a stable code with its count and facts, how pressing, and the page and place that mend it."""

    code: str
    weight: Weight
    count: int
    page: str
    cohort: int | None = None
    facts: tuple[tuple[str, object], ...] = ()
    target: object = None


@record
class DisciplineProgress:
    """How far the marks of one discipline are: given, passed, and the planned hours."""

    discipline: int
    name_uk: str
    name_en: str
    hours: int
    given: int
    passed: int
    listeners: int


@record
class CohortProgress:
    """A running cohort: its weeks, today's week (from 1; nothing outside), and its disciplines."""

    cohort: CohortRow
    weeks: int
    week: int | None
    ready: int
    issued: int
    disciplines: tuple[DisciplineProgress, ...]


@record
class Counters:
    """The slower news: everybody known, listeners of all cohorts, standing certificates, and this year’s."""

    people: int
    cohorts: int
    listeners: int
    certificates: int
    certificates_this_year: int


@record
class Overview:
    """The whole page."""

    attention: tuple[Attention, ...]
    running: tuple[CohortProgress, ...]
    counters: Counters


def overview(session: Session, today: dt.date, chosen: int | None = None) -> Overview:
    """What needs somebody ``today``, the pressing first; a cohort long over counts only when ``chosen``."""
    lines: list[Attention] = [*_office(session)]
    running: list[CohortProgress] = []
    known = cohorts(session)
    for row in known:
        over = row.ends is not None and today > row.ends + LATE
        if over and row.id != chosen and not _unissued(session, row.id):
            continue
        book = grid(session, row.id)
        judged = judge_grid(session, book)
        standing = [each for each in certificates(session, row.id) if each.voided_at is None]
        lines += _of_cohort(session, row, judged, standing, today)
        running.append(_progress(row, book, judged, len(standing), today))
    lines.sort(key=lambda line: line.weight)
    return Overview(tuple(lines), tuple(running), _counters(session, len(known), today.year))


def _office(session: Session) -> Iterator[Attention]:
    placeholders = [row for row in signatories(session) if not row.named]
    if placeholders:
        yield Attention(
            "signatory-unnamed", Weight.BRINK, len(placeholders), "settings", target="signatories"
        )
    if not institution(session).edrpou_confirmed:
        yield Attention("edrpou-unconfirmed", Weight.BRINK, 1, "settings", target="institution")


def _of_cohort(
    session: Session,
    row: CohortRow,
    judged: tuple[ListenerVerdict, ...],
    standing: Sequence[CertificateRow],
    today: dt.date,
) -> Iterator[Attention]:
    here = [each for each in judged if each.listener.state != "left"]
    code = (("code", row.code),)
    if not here:
        yield Attention("cohort-empty", Weight.NEWS, 0, "cohorts", row.id, code)
        return
    if row.starts is None or row.ends is None:
        yield Attention("cohort-dates-missing", Weight.BRINK, 1, "cohorts", row.id, code, DATES)
    for key, line in ((ENROLLED, "enrolment-missing"), (SEX, "sex-missing")):
        lacking = [
            e for e in here if any(r.key == key and r.state is State.MISSING for r in e.verdict.requirements)
        ]
        if lacking:
            yield Attention(line, Weight.BRINK, len(lacking), "cohorts", row.id, _names(row, lacking), key)
    debtors = [
        e for e in here if any(r.discipline and r.state is State.FAILED for r in e.verdict.requirements)
    ]
    if debtors:
        weight = Weight.OVERDUE if row.ends is not None and today >= row.ends - SOON else Weight.BRINK
        yield Attention("debtors", weight, len(debtors), "gradebook", row.id, _names(row, debtors), "debtors")
    if row.ends is not None and today >= row.ends - SOON:
        unmarked = [
            e for e in here if any(r.discipline and r.state is State.MISSING for r in e.verdict.requirements)
        ]
        if unmarked:
            weight = Weight.OVERDUE if today >= row.ends else Weight.BRINK
            yield Attention(
                "marks-missing", weight, len(unmarked), "gradebook", row.id, _names(row, unmarked)
            )
    yield from _of_certificates(session, row, standing)


def _of_certificates(
    session: Session, row: CohortRow, standing: Sequence[CertificateRow]
) -> Iterator[Attention]:
    waiting = _unissued(session, row.id)
    code = (("code", row.code),)
    if waiting:
        yield Attention("certificates-to-issue", Weight.NEWS, waiting, "graduation", row.id, code, "issue")
    unprinted = sum(each.printed_at is None for each in standing)
    if unprinted:
        yield Attention("certificates-to-print", Weight.NEWS, unprinted, "graduation", row.id, code, "print")
    if standing:
        # Only papers on their way owe what tells what a paper says.
        from trainingdesk.services.certificate_facts import changed_since  # noqa: PLC0415

        moved = changed_since(session, row.id)
        if moved:
            names = (("code", row.code), ("names", ", ".join(moved.values())))
            yield Attention(
                "certificates-changed", Weight.OVERDUE, len(moved), "graduation", row.id, names, "changed"
            )
    if not confirmed(session, row.programme_id):
        yield Attention("programme-example", Weight.BRINK, 1, "settings", row.id, code, "programme")


def _names(row: CohortRow, lacking: list[ListenerVerdict]) -> tuple[tuple[str, object], ...]:
    shown = ", ".join(each.listener.name.short for each in lacking[:3])
    return (("code", row.code), ("names", shown + ("…" if len(lacking) > 3 else "")))  # noqa: PLR2004 - three are read


def _unissued(session: Session, cohort: int) -> int:
    """How many a registered graduation order names that have no certificate yet."""
    query = (
        select(Certificate.enrolment_id)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .where(Enrolment.cohort_id == cohort, Certificate.voided_at.is_(None))
    )
    have = set(session.scalars(query))
    ordered = (
        select(OrderEntry.enrolment_id)
        .join(Order, Order.id == OrderEntry.order_id)
        .where(Order.cohort_id == cohort, Order.kind == GRADUATION, Order.frozen)
    )
    named = set(session.scalars(ordered))
    return len(named - have)


def _progress(
    row: CohortRow, book: Grid, judged: tuple[ListenerVerdict, ...], issued: int, today: dt.date
) -> CohortProgress:
    here = [each for each in book.rows if each.listener.state != "left"]
    disciplines = tuple(
        DisciplineProgress(
            d.id,
            d.short_uk,
            d.short_en,
            d.hours,
            sum(each.cells[place] is not None for each in here),
            sum(cell.grade.passed for each in here for cell in (each.cells[place],) if cell is not None),
            len(here),
        )
        for place, d in enumerate(book.disciplines)
    )
    weeks = week = 0
    if row.starts is not None and row.ends is not None:
        weeks = ((row.ends - row.starts).days // 7) + 1
        week = (today - row.starts).days // 7 + 1
    ready = sum(each.verdict.ready for each in judged)
    return CohortProgress(row, weeks, week if 1 <= week <= weeks else None, ready, issued, disciplines)


def _counters(session: Session, known: int, year: int) -> Counters:
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    stands = Certificate.voided_at.is_(None)

    def counted(key: Any, *which: Any) -> Any:
        return select(func.count(key)).where(*which).scalar_subquery()

    row = session.execute(
        select(
            counted(Person.id),
            counted(Enrolment.id, Enrolment.state != "left"),
            counted(Certificate.id, stands),
            counted(Certificate.id, stands, Certificate.issued_on.between(first, last)),
        )
    ).one()
    return Counters(row[0], known, *row[1:])
