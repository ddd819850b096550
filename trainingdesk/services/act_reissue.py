"""Unsigned acts issued anew when who signs them changed: all at once, the old ones void, numbers kept.

First drafts are put in the place of the old acts (their keys stand in the codes of the sheets), then they are
drawn, then one transaction voids the old and stores the new. A power cut leaves drafts at worst.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import PaperTemplate
from trainingdesk.db.models.acts import Act, ActKey, ActLine, ActMember, ActPaper, CeremonyCall
from trainingdesk.db.models.custody import Attachment
from trainingdesk.db.store import Done, Store
from trainingdesk.documents import act_paper as papers
from trainingdesk.documents import act_template as templates
from trainingdesk.documents.act import ActFacts, from_json
from trainingdesk.documents.act_template import ActTemplate
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.act_facts import gather, refuse_unsexed
from trainingdesk.services.act_issue import MOVED, DrawnAct, store_act_paper, store_act_template
from trainingdesk.services.acts import act_of, lines_of, scanned
from trainingdesk.services.communities import head_on

KEPT = (
    "kind", "act_year", "act_on", "time", "city", "ground", "exception", "giver_unit_id", "receiver_id",
    "community_id", "copies", "remarks", "deputy",
)  # fmt: skip
KEPT_OF_A_LINE = (
    "place", "vehicle_id", "km", "fuel", "condition", "documents", "equipment", "out_line_id",
)  # fmt: skip


def stale_acts(session: Session, today: dt.date) -> list[int]:
    """Unsigned acts whose parties would read differently if drawn now: a head, a name or a rank changed."""
    query = (
        select(Act, ActPaper.facts, PaperTemplate.body)
        .join(ActPaper, ActPaper.act_id == Act.id)
        .join(PaperTemplate, PaperTemplate.id == ActPaper.template_id)
        .where(Act.state.in_(("issued", "handed")), ~scanned())
        .order_by(Act.id)
    )
    stale = []
    for act, stored, body in session.execute(query):
        now = gather(session, act.id, act.number, templates.read(body)).facts
        head_moved = act.head_id != _head(session, act, today)
        if head_moved or _parties(now) != _parties(from_json(stored)):
            stale.append(act.id)
    return stale


def _parties(facts: ActFacts) -> tuple[object, ...]:
    """Who signs, and as whom: what an act is issued anew for."""
    return facts.giver, facts.receiver, facts.community, facts.members


def _head(session: Session, act: Act, today: dt.date) -> int | None:
    """Who heads the act's community today; who headed it on the act's day where nobody does."""
    if act.community_id is None:
        return None
    head = head_on(session, act.community_id, today)
    return head.id if head is not None else act.head_id


@dataclass(frozen=True, slots=True)
class CopyActs:
    """Put drafts in the place of unsigned acts, with the head in office ``today``, perhaps another giver."""

    acts: tuple[int, ...]
    today: dt.date
    giver: int | None = None

    def perform(self, session: Session) -> tuple[int, ...]:
        """Gives the drafts' keys in the order of the acts; a draft begun earlier is taken up again."""
        return tuple(self._copy(session, key) for key in self.acts)

    def _copy(self, session: Session, key: int) -> int:
        old = unsigned(session, key)
        begun = session.scalars(select(Act).where(Act.replaces_id == key)).first()
        if begun is not None:
            begun.giver_id = self.giver or old.giver_id
            begun.head_id = _head(session, old, self.today)
            return begun.id
        new = Act(
            **{name: getattr(old, name) for name in KEPT},
            state="draft",
            number="",
            giver_id=self.giver or old.giver_id,
            head_id=_head(session, old, self.today),
            replaces_id=old.id,
        )
        session.add(new)
        session.flush()
        for line in lines_of(session, old.id):
            copy = ActLine(act_id=new.id, **{name: getattr(line, name) for name in KEPT_OF_A_LINE})
            session.add(copy)
            session.flush()
            for each in session.scalars(select(ActKey).where(ActKey.line_id == line.id)):
                session.add(
                    ActKey(line_id=copy.id, key_set_id=each.key_set_id, goes=each.goes, place=each.place)
                )
        for member in session.scalars(select(ActMember).where(ActMember.act_id == old.id)):
            session.add(ActMember(act_id=new.id, place=member.place, person_id=member.person_id))
        session.flush()
        return new.id


def unsigned(session: Session, key: int) -> Act:
    """The row of an issued act whose signed paper has not come back; any other is refused."""
    act = act_of(session, key)
    if act.state not in {"issued", "handed"}:
        raise Rejected("act-not-issued" if act.state == "draft" else "act-void", number=act.number)
    if session.scalar(select(Attachment.id).where(Attachment.act_id == key).limit(1)) is not None:
        raise Rejected("act-signed", number=act.number)
    return act


@dataclass(frozen=True, slots=True)
class ReissueActs:
    """Void the old acts and store the new under their numbers; what was handed over stays handed over."""

    drawn: tuple[DrawnAct, ...]
    reason: str
    template: ActTemplate
    at: dt.datetime
    by: str
    undoable = "act-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command; the facts stand with the papers."""
        return {"acts": [each.act for each in self.drawn], "reason": self.reason}

    def perform(self, session: Session) -> tuple[str, ...]:
        """Gives the numbers."""
        if not tidy(self.reason):
            raise Rejected("act-void-reason-missing")
        template = store_act_template(session, self.template)
        for each in self.drawn:
            new = act_of(session, each.act)
            if new.replaces_id is None or new.state != "draft":
                raise Rejected(MOVED)
            old = unsigned(session, new.replaces_id)
            if gather(session, new.id, old.number, self.template).facts != each.facts:
                raise Rejected(MOVED)
            self._replace(session, old, new)
            store_act_paper(session, each, template)
        session.flush()
        return tuple(each.facts.number for each in self.drawn)

    def _replace(self, session: Session, old: Act, new: Act) -> None:
        state = old.state
        old.state, old.voided_at, old.void_reason = "void", self.at, tidy(self.reason)
        session.flush()  # the number is free only now
        new.number, new.state, new.handed_at = old.number, state, old.handed_at
        new.issued_at, new.issued_by = self.at, self.by
        for call in session.scalars(select(CeremonyCall).where(CeremonyCall.act_id == old.id)):
            call.act_id = new.id
        session.flush()


def reissue_acts(
    store: Store,
    acts: Sequence[int],
    reason: str,
    *,
    by: str,
    giver: int | None = None,
    clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Done[tuple[str, ...]]:
    """Issue unsigned acts anew, all of them or none, for a reason that stands with the old ones."""
    if not acts:
        raise Rejected("act-nothing")
    if not tidy(reason):
        raise Rejected("act-void-reason-missing")
    today = clock().astimezone().date()
    template = templates.shipped()
    new = store.execute(CopyActs(tuple(acts), today, giver), by=by).result
    facts = store.query(_facts, new, template)
    refuse_unsexed(facts)
    drawn = tuple(DrawnAct(*each) for each in zip(new, facts, papers.draw(facts, template), strict=True))
    return store.execute(ReissueActs(drawn, reason, template, clock(), by), by=by)


def _facts(session: Session, acts: Sequence[int], template: ActTemplate) -> list[ActFacts]:
    """The facts of the drafts under the numbers of the acts they replace."""
    found = []
    for key in acts:
        old = act_of(session, act_of(session, key).replaces_id or 0)
        found.append(gather(session, key, old.number, template).facts)
    return found
