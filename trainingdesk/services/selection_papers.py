"""Papers of a selection: minutes as stored, invitations, letters to units; PDF, .docx and workbook."""

import datetime as dt
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, PaperTemplate, Unit
from trainingdesk.db.models.selection import Protocol
from trainingdesk.documents.paper_blocks import Paper
from trainingdesk.documents.paper_docx import paper_docx
from trainingdesk.documents.paper_pdf import paper_pdf
from trainingdesk.documents.phrases import read, shipped
from trainingdesk.documents.protocol import from_text, protocol_listing, protocol_paper
from trainingdesk.documents.selection_letters import (
    Applicant,
    LettersFacts,
    applicants_listing,
    invitation_paper,
    unit_letter_paper,
)
from trainingdesk.domain.dates import in_digits
from trainingdesk.domain.listing import Listing
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write, refusing
from trainingdesk.services.campaigns import CampaignRow, campaign, campaign_by_code
from trainingdesk.services.candidates import CandidateRow, candidates
from trainingdesk.services.office import TRAINING_HEAD, institution, signatory_for
from trainingdesk.services.order_papers import DOCX, PDF, XLSX, signer_of
from trainingdesk.services.protocols import FreezeRanking, protocol_facts
from trainingdesk.services.ranking import ProtocolRow, latest_protocol, proposed_ranking
from trainingdesk.spreadsheets import listing_book

INVITATION, UNIT_LETTER = "invitation", "unit-letter"
Made = tuple[Paper, Listing]


# --- minutes ---


def protocol_pdf(session: Session, protocol: int) -> bytes:
    """The minutes byte for byte as they were frozen; ``protocol-damaged`` when they fail their checksum."""
    row = _checked(session, protocol)
    if row.pdf is None:
        raise Rejected("protocol-damaged", number=row.number)
    return row.pdf


def protocol_made(session: Session, protocol: int) -> Made:
    """The minutes as blocks and as a list, from the facts and the template they were frozen with."""
    row = _checked(session, protocol)
    template = session.get(PaperTemplate, row.template_id) if row.template_id is not None else None
    words = read(template.body) if template is not None else shipped("protocol")
    facts = from_text(row.facts)
    return protocol_paper(facts, words, row.checksum), protocol_listing(facts, words)


def draft_protocol_pdf(session: Session, freeze: FreezeRanking) -> bytes:
    """What freezing the ranking would put on paper, marked as a draft; nothing is stored."""
    card = campaign(session, freeze.campaign)
    former = latest_protocol(session, freeze.campaign)
    facts = protocol_facts(session, card, freeze, proposed_ranking(session, card), former)
    return paper_pdf(protocol_paper(facts, shipped("protocol")))


def protocol_of(session: Session, code: str) -> tuple[CampaignRow, ProtocolRow]:
    """The campaign of a code and the minutes that stand; ``protocol-unknown`` before they are frozen."""
    row = campaign_by_code(session, code)
    found = latest_protocol(session, row.id)
    if found is None:
        raise Rejected("protocol-unknown", code=row.code)
    return row, found


def _checked(session: Session, protocol: int) -> Protocol:
    row = session.get(Protocol, protocol)
    if row is None or row.frozen_at is None:
        raise Rejected("row-changed-meanwhile")
    if sha256(row.facts.encode("utf-8")).hexdigest() != row.checksum:
        raise Rejected("protocol-damaged", number=row.number)
    return row


def write_protocol(session: Session, protocol: int, path: Path) -> None:
    """Write the minutes into a file: the stored PDF, or the same words as .docx or .xlsx."""
    if path.suffix.lower() == PDF:
        body = protocol_pdf(session, protocol)
        with refusing(path):
            atomic_write(path, lambda stream: stream.write(body))
        return
    write_made(protocol_made(session, protocol), path)


# --- invitations and letters ---


def invitation(session: Session, key: int, stage: int) -> Made:
    """Everybody a stage is open to, with its day and place."""
    card = campaign(session, key)
    here = next((each for each in card.stages if each.id == stage), None)
    if here is None:
        raise Rejected("stage-unknown", stage=stage)
    rows = candidates(session, key, waiting_for=stage, limit=None)
    if not rows:
        raise Rejected("invitation-nobody", stage=here.title)
    facts = _facts(session, card.row, rows, stage=here.title, held_on=here.held_on, place=here.place_held)
    words = shipped(INVITATION)
    return invitation_paper(facts, words), applicants_listing(facts, words)


def unit_letter(session: Session, key: int, unit: int) -> Made:
    """What a sending unit is told of its own people; ``letter-nobody`` when it sent none."""
    card = campaign(session, key)
    name = session.scalar(select(Unit.name).where(Unit.id == unit)) or ""
    rows = candidates(session, key, unit=unit, limit=None)
    if not rows:
        raise Rejected("letter-nobody", unit=name or "—", code=card.row.code)
    frozen = latest_protocol(session, key)
    cohort = session.get(Cohort, card.row.cohort_id) if card.row.cohort_id is not None else None
    facts = _facts(
        session,
        card.row,
        rows,
        unit=name,
        protocol=f"від {in_digits(frozen.held_on)} № {frozen.number}" if frozen is not None else "",
        starts=cohort.starts if cohort is not None else None,
    )
    words = shipped(UNIT_LETTER)
    return unit_letter_paper(facts, words), applicants_listing(facts, words)


def made_pdf(session: Session, make: Callable[[Session], Made]) -> bytes:
    """A paper as a PDF, for the preview and the printer."""
    return paper_pdf(make(session)[0])


def write_made(made: Made, path: Path) -> None:
    """Write a paper into a file whole or not at all: PDF, .docx or .xlsx by its ending."""
    paper, listing = made
    ending = path.suffix.lower()
    if ending == XLSX:
        with refusing(path):
            listing_book.write(listing, path)
        return
    if ending not in {PDF, DOCX}:
        raise Rejected("paper-file-kind", name=path.name)
    body = (paper_pdf if ending == PDF else paper_docx)(paper)
    with refusing(path):
        atomic_write(path, lambda stream: stream.write(body))


def _facts(
    session: Session,
    row: CampaignRow,
    rows: list[CandidateRow],
    *,
    stage: str = "",
    held_on: dt.date | None = None,
    place: str = "",
    unit: str = "",
    protocol: str = "",
    starts: dt.date | None = None,
) -> LettersFacts:
    issuer = institution(session)
    today = dt.date.today()  # noqa: DTZ011 - the office's own day
    return LettersFacts(
        institution=issuer.name_uk,
        city=issuer.city_uk,
        title=row.title,
        people=tuple(_applicant(each) for each in rows),
        dated=today,
        signer=signer_of(signatory_for(session, TRAINING_HEAD, today)),
        stage=stage,
        held_on=held_on,
        place=place,
        unit=unit,
        protocol=protocol,
        starts=starts,
    )


def _applicant(row: CandidateRow) -> Applicant:
    return Applicant(
        name=row.name.full,
        rank=RANK_BY_CODE[row.rank].uk if row.rank else "",
        unit=row.unit,
        born=row.birth_year if row.namesake else None,
        outcome=row.outcome.value,
        reason=row.reason,
    )
