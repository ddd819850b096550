"""What a certificate says, gathered from the database as of its date of issue."""

import dataclasses
import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Certificate, CertificatePaper, Cohort, Enrolment
from trainingdesk.documents import facts as paper
from trainingdesk.domain import dates
from trainingdesk.domain.grading import National, national_word
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.transliteration import to_latin
from trainingdesk.services.gradebook import Grid, GridRow, grid
from trainingdesk.services.office import RECTOR, TRAINING_HEAD, SignatoryRow, institution, signatory_for
from trainingdesk.services.orders import OrderRow, orders
from trainingdesk.services.people import AsOf, as_of
from trainingdesk.services.programmes import ProgrammeRow, programme_of


@dataclass(frozen=True, slots=True)
class Signing:
    """The date of issue and who signs the batch; nothing chosen means the one in office."""

    issued_on: dt.date
    rector: int | None = None
    head: int | None = None


@dataclass(frozen=True, slots=True)
class _Common:
    """What all certificates of a batch share."""

    cohort: Cohort
    programme: ProgrammeRow
    book: Grid
    institution: paper.Institution
    crest: bytes | None
    rector: paper.Signatory
    head: paper.Signatory
    bands: tuple[paper.Band, ...]


def facts_for(
    session: Session, cohort: int, order: OrderRow, numbered: Sequence[tuple[int, str]], signing: Signing
) -> list[paper.CertificateFacts]:
    """The facts of each (enrolment, registration number), in that order; ``Rejected`` names what lacks."""
    common = _common(session, cohort, signing)
    wanted = [enrolment for enrolment, _ in numbered]
    query = select(Enrolment.id, Enrolment.person_id).where(Enrolment.id.in_(wanted))
    person_of = {row[0]: row[1] for row in session.execute(query)}
    stood = as_of(session, person_of.values(), signing.issued_on)
    rows = {row.listener.enrolment: row for row in common.book.rows}
    return [
        _facts(common, order, number, stood[person_of[enrolment]], rows[enrolment], signing.issued_on)
        for enrolment, number in numbered
    ]


def _common(session: Session, cohort: int, signing: Signing) -> _Common:
    row = session.get_one(Cohort, cohort)
    if row.starts is None or row.ends is None:
        raise Rejected("cohort-without-dates", code=row.code)
    issuer = institution(session)
    book = grid(session, cohort)
    rector, head = signing_pair(session, signing)
    return _Common(
        row,
        programme_of(session, cohort),
        book,
        paper.Institution(
            issuer.ministry_uk,
            issuer.ministry_en,
            issuer.name_uk,
            issuer.name_en,
            issuer.city_uk,
            issuer.city_en,
        ),
        issuer.crest,
        _signatory(rector),
        _signatory(head),
        _bands(book),
    )


def signing_pair(session: Session, signing: Signing) -> tuple[SignatoryRow, SignatoryRow]:
    """Who signs: the rector (or who acts) and the head of the training office."""
    return (
        signatory_for(session, RECTOR, signing.issued_on, signing.rector),
        signatory_for(session, TRAINING_HEAD, signing.issued_on, signing.head),
    )


def _signatory(row: SignatoryRow) -> paper.Signatory:
    return paper.Signatory(tuple(row.title_uk.splitlines()), row.title_en, row.name, row.acting)


def _bands(book: Grid) -> tuple[paper.Band, ...]:
    """The national scale: neighbouring bands of one grade made one."""
    merged: dict[National, tuple[int, int]] = {}
    for band in book.profile.bands:
        low, high = merged.get(band.national, (band.low, band.high))
        merged[band.national] = (min(low, band.low), max(high, band.high))
    return tuple(
        paper.Band(low, high, national_word(national, "uk"), national_word(national, "en"))
        for national, (low, high) in merged.items()
    )


def _facts(
    common: _Common, order: OrderRow, number: str, person: AsOf, row: GridRow, issued: dt.date
) -> paper.CertificateFacts:
    if person.sex is None:
        raise Rejected("certificate-sex-unknown", surname=person.name.surname, given=person.name.given)
    starts, ends = common.cohort.starts, common.cohort.ends
    if starts is None or ends is None or order.signed_on is None:
        raise Rejected("cohort-without-dates", code=common.cohort.code)
    rank = RANK_BY_CODE[person.rank] if person.rank else None
    months = dates.months_between(starts, ends)
    return paper.CertificateFacts(
        registration=number,
        surname=person.name.surname,
        given=person.name.given,
        patronymic=person.name.patronymic,
        english_given=person.latin_given or to_latin(person.name.given),
        english_surname=person.latin_surname or to_latin(person.name.surname),
        sex=Sex(person.sex),
        specialization_uk=common.programme.title_uk,
        specialization_en=common.programme.title_en,
        period_start=starts,
        period_end=ends,
        months_uk=dates.months_in_words(months),
        months_en=dates.months_in_english(months),
        order_number=order.number,
        order_number_en=to_latin(order.number),
        order_date=order.signed_on,
        issued=issued,
        institution=common.institution,
        rector=common.rector,
        head=common.head,
        rank_uk=rank.uk if rank else None,
        rank_en=rank.en if rank else None,
        hours=common.programme.hours or None,
        credits=None if common.programme.credits is None else Decimal(common.programme.credits) / 10,
        workload_confirmed=common.programme.confirmed,
        rows=_results(common, row, Sex(person.sex)),
        outcomes=tuple(paper.Outcome(uk, en) for uk, en in common.programme.outcomes),
        bands=common.bands,
        show_ects=common.cohort.show_ects,
        crest=common.crest,
    )


def _results(common: _Common, row: GridRow, sex: Sex) -> tuple[paper.SupplementRow, ...]:
    results = []
    for discipline, cell in zip(common.book.disciplines, row.cells, strict=True):
        if cell is None:
            raise Rejected(
                "certificate-grade-missing", surname=row.listener.surname, discipline=discipline.short_uk
            )
        results.append(
            paper.SupplementRow(
                discipline.name_uk,
                discipline.name_en,
                discipline.hours or None,
                cell.grade.points,
                national_word(cell.grade.national, "uk", sex),
                national_word(cell.grade.national, "en", sex),
                cell.grade.ects or "",
            )
        )
    return tuple(results)


def facts_json(facts: paper.CertificateFacts) -> str:
    """The facts as stored with the issue; a picture is stored as its hash."""
    return json.dumps(dataclasses.asdict(facts), ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return sha256(value).hexdigest()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)


def changed_since(session: Session, cohort: int) -> dict[int, str]:
    """Certificates not handed out that would read differently if drawn now: the name as issued, by key."""
    query = (
        select(Certificate, CertificatePaper.name, CertificatePaper.facts)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(CertificatePaper, CertificatePaper.certificate_id == Certificate.id)
        .where(
            Enrolment.cohort_id == cohort,
            Certificate.voided_at.is_(None),
            Certificate.handed_at.is_(None),
            CertificatePaper.spoilt_reason == "",
        )
    )
    batches: dict[tuple[int, Signing], list[tuple[Certificate, str, str]]] = {}
    for row, name, facts in session.execute(query):
        signing = Signing(row.issued_on, row.rector_id, row.head_id)
        batches.setdefault((row.order_id, signing), []).append((row, name, facts))
    known = {order.id: order for order in orders(session, cohort)}
    moved: dict[int, str] = {}
    for (order, signing), rows in batches.items():
        numbered = [(row.enrolment_id, row.registration_number) for row, _, _ in rows]
        anew = facts_for(session, cohort, known[order], numbered, signing)
        for (row, name, facts), now in zip(rows, anew, strict=True):
            if facts != facts_json(now):
                moved[row.id] = name
    return moved
