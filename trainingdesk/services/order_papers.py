"""The paper of an order: gathered from its list, declined, drawn as PDF, .docx and workbook; extracts.

A draft is written of people as now, a registered order of what it froze. A form somebody confirmed once
stands on every later paper; one that needs an eye is told as a doubt and printed all the same.
"""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, Enrolment, OrderEntry, Person
from trainingdesk.db.models.selection import Candidate
from trainingdesk.documents.order import FEW, Named, OrderFacts, Signer, order_listing, order_paper
from trainingdesk.documents.paper_docx import paper_docx
from trainingdesk.documents.paper_pdf import paper_pdf
from trainingdesk.documents.phrases import Phrases, shipped
from trainingdesk.domain.dates import in_words
from trainingdesk.domain.declension import Case, Declined, Doubt, decline_name, decline_rank
from trainingdesk.domain.names import FullName
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write, refusing
from trainingdesk.services.declined import NAME, RANK
from trainingdesk.services.office import RECTOR, TRAINING_HEAD, SignatoryRow, institution, signatory_for
from trainingdesk.services.orders import ENROLMENT, OrderRow, order_row
from trainingdesk.services.people import AsOf, as_of, case_forms
from trainingdesk.services.programmes import programme_of
from trainingdesk.services.ranking import latest_protocol
from trainingdesk.spreadsheets import listing_book

TEMPLATES = {"enrolment": "enrolment-order", "graduation": "graduation-order"}
PDF, DOCX, XLSX = ".pdf", ".docx", ".xlsx"


@record
class WhomLine:
    """One person as the order writes them: rank and name in the accusative, each sure, confirmed or not.

    ``doubt`` is of the name, or else of the rank; ``subject`` and ``nominative`` say which form it is.
    """

    place: int
    enrolment: int
    person: int
    surname: str
    nominative: str
    rank: str
    whom_rank: str
    whom_name: str
    unit: str
    proposed: str
    doubt: Doubt | None
    confirmed: bool

    @property
    def whom(self) -> str:
        """«лейтенанта поліції Іваненка Івана Івановича»."""
        return f"{self.whom_rank} {self.whom_name}".strip()


@record
class OrderPaperRow:
    """What the window shows of an order's paper before it is printed."""

    order: OrderRow
    lines: tuple[WhomLine, ...]
    units: tuple[str, ...]
    annexed: bool
    signatory: str
    """Who signs, as printed; a placeholder nobody has replaced begins with «ПІБ»."""


def order_paper_row(session: Session, order: int) -> OrderPaperRow:
    """Everybody the order names, in the accusative, and the units that an extract can be made for."""
    row = order_row(session, order)
    lines = _lines(session, row)
    units = dict.fromkeys(line.unit for line in lines if line.unit)
    rector = signatory_for(session, RECTOR, _day(row))
    return OrderPaperRow(row, lines, tuple(units), len(lines) > FEW, rector.name)


def order_facts(session: Session, order: int, unit: str = "") -> OrderFacts:
    """Everything the paper of an order says, or the extract of a registered one for ``unit``."""
    row = order_row(session, order)
    if unit and not row.frozen:
        raise Rejected("order-extract-of-draft")
    lines = [line for line in _lines(session, row) if not unit or line.unit == unit]
    if not lines:
        raise Rejected("order-names-nobody")
    issuer, cohort = institution(session), session.get_one(Cohort, row.cohort)
    known = _sexes(session, [line.person for line in lines])
    twice = Counter(line.nominative for line in lines)
    return OrderFacts(
        kind=row.kind,
        frozen=row.frozen,
        number=row.number,
        drafted_on=row.drafted_on,
        signed_on=row.signed_on,
        registered_on=row.registered_on,
        effective_on=row.effective_on,
        ministry=issuer.ministry_uk,
        institution=issuer.name_uk,
        city=issuer.city_uk,
        programme=programme_of(session, row.cohort).title_uk,
        cohort=cohort.code,
        starts=cohort.starts,
        ends=cohort.ends,
        people=tuple(
            Named(
                rank=line.rank,
                name=line.nominative,
                whom=line.whom,
                unit=line.unit,
                sex=known[line.person][0],
                born=known[line.person][1] if twice[line.nominative] > 1 else None,
            )
            for line in lines
        ),
        rector=signer_of(signatory_for(session, RECTOR, _day(row))),
        training_head=signer_of(signatory_for(session, TRAINING_HEAD, _day(row))),
        ground=_ground(session, row) if row.kind == ENROLMENT else "",
        unit=unit,
    )


def _ground(session: Session, row: OrderRow) -> str:
    """The minutes of the one selection all of the order come from, in the genitive; empty for others."""
    entries = select(OrderEntry.enrolment_id).where(OrderEntry.order_id == row.id)
    asked = select(Candidate.campaign_id).where(Candidate.enrolment_id.in_(entries)).distinct()
    campaigns = list(session.scalars(asked))
    frozen = latest_protocol(session, campaigns[0]) if len(campaigns) == 1 else None
    if frozen is None or frozen.held_on > _day(row):
        return ""
    words = shipped(TEMPLATES[ENROLMENT])
    return words.say("ground", date=in_words(frozen.held_on), number=frozen.number)


def order_pdf(session: Session, order: int, unit: str = "") -> bytes:
    """The order as a PDF, or its extract for a unit."""
    facts = order_facts(session, order, unit)
    return paper_pdf(order_paper(facts, _words(facts), _today()))


def order_docx(session: Session, order: int, unit: str = "") -> bytes:
    """The same words as an editable document."""
    facts = order_facts(session, order, unit)
    return paper_docx(order_paper(facts, _words(facts), _today()))


def write_order(session: Session, order: int, path: Path, unit: str = "") -> None:
    """Write the paper into a file whole or not at all: PDF, .docx or .xlsx by its ending."""
    ending = path.suffix.lower()
    if ending == XLSX:
        facts = order_facts(session, order, unit)
        with refusing(path):
            listing_book.write(order_listing(facts, _words(facts)), path)
        return
    if ending not in {PDF, DOCX}:
        raise Rejected("paper-file-kind", name=path.name)
    body = (order_pdf if ending == PDF else order_docx)(session, order, unit)
    with refusing(path):
        atomic_write(path, lambda stream: stream.write(body))


def _words(facts: OrderFacts) -> Phrases:
    return shipped(TEMPLATES[facts.kind])


def _today() -> dt.date:
    return dt.date.today()  # noqa: DTZ011 - the office's own day


def _day(row: OrderRow) -> dt.date:
    return row.signed_on or row.drafted_on or _today()


def signer_of(row: SignatoryRow) -> Signer:
    """The title's first line begins with «В. о.» where somebody acts."""
    first, *rest = row.title_uk.splitlines()
    return Signer((f"{row.acting} {first}".strip(), *rest), row.name)


def _sexes(session: Session, people: Sequence[int]) -> dict[int, tuple[Sex | None, int | None]]:
    """Sex and year of birth by person."""
    query = select(Person.id, Person.sex, Person.birth_date).where(Person.id.in_(people))
    return {
        key: (Sex(sex) if sex else None, born.year if born else None)
        for key, sex, born in session.execute(query)
    }


def _lines(session: Session, row: OrderRow) -> tuple[WhomLine, ...]:
    query = (
        select(OrderEntry, Enrolment.person_id)
        .join(Enrolment, Enrolment.id == OrderEntry.enrolment_id)
        .where(OrderEntry.order_id == row.id)
        .order_by(OrderEntry.place)
    )
    found = [(entry, person) for entry, person in session.execute(query)]
    stood = as_of(session, [person for _, person in found], row.signed_on or _today())
    forms = case_forms(session, [person for _, person in found])
    return tuple(_line(entry, stood[person], forms, frozen=row.frozen) for entry, person in found)


def _line(
    entry: OrderEntry, person: AsOf, forms: Mapping[tuple[int, str, str, str], str], *, frozen: bool
) -> WhomLine:
    """One line: what the order froze, or the person as on the day of the draft."""
    name = person.name if not frozen or person.name.full == entry.name else _split(entry.name)
    rank = RANK_BY_CODE.get((entry.rank if frozen else person.rank) or "")
    sex = Sex(person.sex) if person.sex else None
    case = Case.ACCUSATIVE
    told_name = forms.get((person.person, NAME, name.full, case.value))
    told_rank = forms.get((person.person, RANK, rank.uk, case.value)) if rank else None
    proposed = decline_name(name, sex, case)
    declined = decline_name(name, sex, case, told_name)
    ranked = decline_rank(rank, case, told_rank) if rank else Declined("")
    return WhomLine(
        place=entry.place,
        enrolment=entry.enrolment_id,
        person=person.person,
        surname=name.surname,
        nominative=name.full,
        rank=rank.uk if rank else "",
        whom_rank=ranked.text,
        whom_name=declined.text,
        unit=entry.unit if frozen else person.unit,
        proposed=proposed.text,
        doubt=declined.doubt,
        confirmed=told_name is not None,
    )


def _split(full: str) -> FullName:
    """A name frozen as one text: surname, given name and what is left."""
    surname, given, patronymic = [*full.split(" ", 2), "", ""][:3]
    return FullName(surname, given, patronymic)
