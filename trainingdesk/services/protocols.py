"""Minutes of the commission: the ranking frozen with its checksum and paper; later minutes put it right."""

import datetime as dt
import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import PaperTemplate
from trainingdesk.db.models.selection import Candidate, Protocol, ProtocolMember, RankingLine
from trainingdesk.documents.paper_pdf import paper_pdf
from trainingdesk.documents.phrases import Phrases, shipped
from trainingdesk.documents.protocol import (
    CHAIR,
    ROLES,
    SECRETARY,
    LineFacts,
    MemberFacts,
    ProtocolFacts,
    protocol_paper,
)
from trainingdesk.domain.dates import in_digits
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome, show_points
from trainingdesk.domain.text import tidy
from trainingdesk.services.campaigns import CampaignCard, campaign
from trainingdesk.services.office import institution, preference
from trainingdesk.services.people import as_of
from trainingdesk.services.ranking import (
    KIND,
    ProtocolRow,
    Ranking,
    RankingRow,
    latest_protocol,
    proposed_ranking,
)

COMMISSION = "selection.commission"
VOTING = 5
"""A commission's chair and members (law 580-VIII, article 51), until the office sets another number."""


@record
class MemberDraft:
    """One of the commission: a person of the register, a role, and whom they represent."""

    person: int
    role: str
    represents: str = ""


@record
class FreezeRanking:
    """Freeze the ranking as minutes: lines, rule, commission, checksum and paper; outcomes follow from it.

    With ``reason`` the minutes put right those that stand; ``at`` and ``by`` say when and who froze them.
    """

    campaign: int
    number: str
    held_on: dt.date
    members: tuple[MemberDraft, ...]
    at: dt.datetime
    by: str
    city: str = ""
    reason: str = ""
    undoable = "protocol-final"

    def perform(self, session: Session) -> int:
        """Gives the key of the minutes; refused while a stage is open, or a tie decides over a place."""
        card = campaign(session, self.campaign)
        former = latest_protocol(session, self.campaign)
        self._check(session, former)
        proposed = proposed_ranking(session, card)
        _refuse_open(proposed)
        facts = protocol_facts(session, card, self, proposed, former)
        words = shipped(KIND)
        protocol = Protocol(
            campaign_id=self.campaign,
            stage_id=None,
            number=facts.number,
            held_on=self.held_on,
            city=facts.city,
            tie_rule=json.dumps(proposed.rule),
            frozen_at=self.at,
            frozen_by=self.by,
            checksum=facts.checksum,
            facts=facts.text,
            template_id=_template(session, words),
            pdf=paper_pdf(protocol_paper(facts, words, facts.checksum)),
            rectifies_id=former.id if former is not None else None,
            reason=tidy(self.reason),
        )
        session.add(protocol)
        session.flush()
        for place, member in enumerate(self.members, start=1):
            session.add(
                ProtocolMember(
                    protocol_id=protocol.id, place=place, person_id=member.person, role=member.role,
                    represents=tidy(member.represents),
                )
            )  # fmt: skip
        for line in proposed.lines:
            _decide(session, protocol.id, line, self.held_on)
        session.flush()
        return protocol.id

    def _check(self, session: Session, former: ProtocolRow | None) -> None:
        number = tidy(self.number)
        if not number:
            raise Rejected("protocol-number-missing", field="number")
        taken = select(Protocol.id).where(Protocol.campaign_id == self.campaign, Protocol.number == number)
        if session.scalar(taken) is not None:
            raise Rejected("protocol-number-taken", field="number", number=number)
        if former is not None and not tidy(self.reason):
            raise Rejected(
                "protocol-reason-missing", field="reason", number=former.number, date=former.held_on
            )
        enrolled = select(Candidate.id).where(
            Candidate.campaign_id == self.campaign, Candidate.outcome == Outcome.ENROLLED.value
        )
        if former is not None and session.scalar(enrolled.limit(1)) is not None:
            raise Rejected("ranking-enrolled", number=former.number)
        roles = [member.role for member in self.members]
        if roles.count(CHAIR) != 1 or any(role not in ROLES for role in roles):
            raise Rejected("commission-chair", field="members")
        if len({member.person for member in self.members}) < len(self.members):
            raise Rejected("commission-twice", field="members")
        voting, wanted = sum(role != SECRETARY for role in roles), preference(session, COMMISSION, VOTING)
        if voting != wanted:
            raise Rejected("commission-size", field="members", has=voting, wanted=wanted)


def _refuse_open(proposed: Ranking) -> None:
    if not proposed.lines:
        raise Rejected("ranking-empty")
    if proposed.waiting:
        raise Rejected("ranking-waiting", n=proposed.waiting)
    if proposed.undecided:
        names = [
            line.candidate.name.short for line in proposed.lines if line.candidate.id in proposed.undecided
        ]
        raise Rejected("ranking-tie-open", names=", ".join(names))


def _decide(session: Session, protocol: int, line: RankingRow, on: dt.date) -> None:
    """Store one line, and what it decides."""
    session.add(
        RankingLine(
            protocol_id=protocol, place=line.place, candidate_id=line.candidate.id, points=line.points,
            outcome=line.outcome.value, reason=line.reason,
        )
    )  # fmt: skip
    row = session.get_one(Candidate, line.candidate.id)
    if (row.outcome, row.reason) != (line.outcome.value, line.reason):
        row.outcome, row.reason, row.outcome_on = line.outcome.value, line.reason, on


def protocol_facts(
    session: Session,
    card: CampaignCard,
    freeze: FreezeRanking,
    proposed: Ranking,
    former: ProtocolRow | None,
) -> ProtocolFacts:
    """What minutes frozen so would say."""
    issuer = institution(session)
    stood = as_of(session, [member.person for member in freeze.members], freeze.held_on)
    members = []
    for member in freeze.members:
        person = stood.get(member.person)
        if person is None:
            raise Rejected("person-unknown", person=member.person)
        rank_words = RANK_BY_CODE[person.rank].uk if person.rank else ""
        post = tidy(member.represents) or ", ".join(filter(None, (person.position, rank_words)))
        members.append(MemberFacts(member.role, person.name.signature, post))
    order = card.row.order_number
    if order and card.row.order_on is not None:
        order = f"від {in_digits(card.row.order_on)} № {order}"
    return ProtocolFacts(
        number=tidy(freeze.number),
        held_on=freeze.held_on,
        city=tidy(freeze.city) or issuer.city_uk,
        institution=issuer.name_uk,
        campaign=card.row.code,
        title=card.row.title,
        order=order,
        places=card.row.places,
        rule=proposed.rule,
        members=tuple(members),
        lines=tuple(_line(line) for line in proposed.lines),
        rectifies=f"від {in_digits(former.held_on)} № {former.number}" if former is not None else "",
        reason=tidy(freeze.reason),
    )


def _line(line: RankingRow) -> LineFacts:
    row = line.candidate
    return LineFacts(
        place=line.place,
        candidate=row.id,
        name=row.name.full,
        rank=RANK_BY_CODE[row.rank].uk if row.rank else "",
        unit=row.unit,
        points="" if line.points is None else show_points(line.points),
        outcome=line.outcome.value,
        reason=line.reason,
        born=row.birth_year if row.namesake else None,
    )


def _template(session: Session, words: Phrases) -> int:
    """The key of the template as the paper was drawn from it, stored when it is new."""
    key = session.scalar(select(PaperTemplate.id).where(PaperTemplate.sha256 == words.sha256))
    if key is None:
        row = PaperTemplate(kind=KIND, edition=words.version, sha256=words.sha256, body=words.text)
        session.add(row)
        session.flush()
        key = row.id
    return key
