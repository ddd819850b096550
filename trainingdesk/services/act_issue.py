"""Acts planned and drawn outside any transaction, numbered and stored in one short one, handed over with it.

The same way as certificates: a paper bears its number, so it is drawn with the number expected, and the
writing transaction refuses the batch when a number or a fact moved meanwhile; it is then planned anew.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import NumberSeries, PaperTemplate, Person, Unit
from trainingdesk.db.models.acts import Act, ActLine, ActPaper
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.db.store import Done, Store
from trainingdesk.documents import act_paper as papers
from trainingdesk.documents import act_template as templates
from trainingdesk.documents.act import ActFacts, from_json, to_json
from trainingdesk.documents.act_docx import act_docx
from trainingdesk.documents.act_template import ActTemplate
from trainingdesk.documents.binding import bind
from trainingdesk.documents.fitting import Misfit
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.act_facts import ActDoubt, gather, refuse_unsexed
from trainingdesk.services.act_handing import Seen, check_lines, hand_over, seen_of
from trainingdesk.services.acts import act_of, act_pdf
from trainingdesk.services.driving import driving_doubt
from trainingdesk.services.numbers import draw_number, write_number
from trainingdesk.services.office import institution

ACTS = "act"
ACT_PATTERN = "{seq}/{yyyy}"
"""How our own series writes a number until somebody sets another pattern."""
TRIES = 5
AHEAD = dt.timedelta(days=92)
"""Acts are prepared weeks before a ceremony; a date further off is a slip that no undo takes back."""
MOVED = "act-facts-moved"
TAKERS = ("hand_over", "assignment", "transfer")


@dataclass(frozen=True, slots=True)
class ActPlan:
    """Acts to be looked at before they are issued: facts with the numbers expected, what is in the way.

    ``refusals`` are by act: what must be mended first. ``doubts`` are forms nobody confirmed, ``warnings``
    things not known (a receiver's licence): both are shown and do not stop the issue.
    """

    acts: tuple[int, ...]
    facts: tuple[ActFacts, ...]
    template: ActTemplate
    refusals: tuple[tuple[int, Rejected], ...]
    doubts: tuple[ActDoubt, ...]
    warnings: tuple[tuple[int, Rejected], ...]
    seen: Seen

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """Every text that does not fit its place."""
        return papers.fit(self.facts, self.template)


def plan_issue(
    session: Session, acts: Sequence[int], numbers: Mapping[int, str], template: ActTemplate | None = None
) -> ActPlan:
    """What issuing these drafts would come to; an act without a typed number gets one of our own series."""
    shipped = template or templates.shipped()
    held = _held(session, acts)
    told = _numbers(session, acts, numbers)
    refusals: list[tuple[int, Rejected]] = []
    warnings: list[tuple[int, Rejected]] = []
    facts: list[ActFacts] = []
    doubts: list[ActDoubt] = []
    for key in acts:
        act = act_of(session, key)
        gathered = gather(session, key, told[key], shipped)
        facts.append(gathered.facts)
        doubts += gathered.doubts
        refusal = _refusal(session, act, told[key], gathered.facts)
        if refusal is not None:
            refusals.append((key, refusal))
        if act.receiver_id is not None and act.kind in TAKERS:
            doubt = driving_doubt(session, act.receiver_id, act.act_on)
            if doubt is not None:
                warnings.append((key, doubt))
    del held
    return ActPlan(
        tuple(acts),
        tuple(facts),
        shipped,
        tuple(refusals),
        tuple(doubts),
        tuple(warnings),
        tuple(sorted(seen_of(session, acts), key=lambda pair: (pair[0].vehicle, pair[0].key_set or 0))),
    )


def plan_numbers(
    session: Session, acts: Sequence[int], numbers: Mapping[int, str]
) -> tuple[dict[int, str], dict[int, Rejected]]:
    """The number each draft would bear, and why it cannot: what a person is told while typing them."""
    refused: dict[int, Rejected] = {}
    first: dict[str, int] = {}
    for key in acts:
        number = tidy(numbers.get(key, ""))
        if number and first.setdefault(number, key) != key:
            refused[key] = Rejected("act-number-twice", number=number)
    if refused:
        return {}, refused
    told = _numbers(session, acts, numbers)
    drafts = {act.id: act for act in session.scalars(select(Act).where(Act.id.in_(acts)))}
    for key in acts:
        try:
            _refuse_taken(session, drafts[key], told[key])
        except Rejected as taken:
            refused[key] = taken
    return told, refused


def _held(session: Session, acts: Sequence[int]) -> list[object]:
    """The rows these acts rest on, asked for at once; while held, the session finds them by itself."""
    found = list(session.scalars(select(Act).where(Act.id.in_(acts))))
    lines = list(session.scalars(select(ActLine).where(ActLine.act_id.in_(acts))))
    cars = session.scalars(select(Vehicle).where(Vehicle.id.in_([line.vehicle_id for line in lines])))
    people = {key for act in found for key in (act.giver_id, act.receiver_id)}
    return [
        *found,
        *lines,
        *cars,
        *session.scalars(select(Unit)),
        *session.scalars(select(Person).where(Person.id.in_(people))),
        *session.scalars(select(Community).where(Community.id.in_({act.community_id for act in found}))),
    ]


def _refusal(session: Session, act: Act, number: str, facts: ActFacts) -> Rejected | None:
    """Why a draft cannot be issued; nothing when it can."""
    if act.state != "draft":
        code = "act-void" if act.state == "void" else "act-issued"
        return Rejected(code, number=act.number, date=act.act_on)
    if act.giver_unit_id is None:
        return Rejected("act-without-unit")
    if act.giver_id is None:
        return Rejected("act-without-giver")
    try:
        _refuse_taken(session, act, number)
        check_lines(session, act, act.act_on)
        refuse_unsexed([facts])
    except Rejected as refused:
        return refused
    return None


def _refuse_taken(session: Session, act: Act, number: str) -> None:
    query = select(Act.id).where(
        Act.giver_unit_id == act.giver_unit_id,
        Act.number == number,
        Act.act_year == act.act_on.year,
        Act.state != "void",
        Act.id != act.id,
    )
    if session.scalar(query.limit(1)) is not None:
        raise Rejected("act-number-taken", number=number, year=act.act_on.year)


def _numbers(session: Session, acts: Sequence[int], typed: Mapping[int, str]) -> dict[int, str]:
    """The number of each act: as typed, or the next of the series of its year."""
    found: dict[int, str] = {}
    ahead: dict[int, int] = {}
    edrpou = institution(session).edrpou
    for key in acts:
        number = tidy(typed.get(key, ""))
        if not number:
            year = act_of(session, key).act_on.year
            pattern, last = _series(session, year)
            ahead[year] = ahead.get(year, last) + 1
            number = write_number(pattern, edrpou=edrpou, seq=ahead[year], year=year)
        found[key] = number
    if len(set(found.values())) < len(found):
        twice = next(number for number in found.values() if list(found.values()).count(number) > 1)
        raise Rejected("act-number-twice", number=twice)
    return found


def _series(session: Session, year: int) -> tuple[str, int]:
    query = select(NumberSeries.year, NumberSeries.pattern, NumberSeries.last).where(
        NumberSeries.kind == ACTS
    )
    latest = session.execute(query.order_by(NumberSeries.year.desc()).limit(1)).first()
    this = session.execute(query.where(NumberSeries.year == year)).first()
    if this is not None:
        return str(this[1]), int(this[2])
    return (str(latest[1]) if latest is not None else ACT_PATTERN), 0


@dataclass(frozen=True, slots=True)
class DrawnAct:
    """One drawn act: whose, what it says, and the PDF with all its copies."""

    act: int
    facts: ActFacts
    pdf: bytes


@dataclass(frozen=True, slots=True)
class IssueActs:
    """Number and store drawn acts, all or none, and with ``handed_on`` hand them over in the same breath."""

    drawn: tuple[DrawnAct, ...]
    typed: tuple[tuple[int, str], ...]
    template: ActTemplate
    at: dt.datetime
    by: str
    handed_on: dt.date | None = None
    seen: Seen = ()
    undoable = "act-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command; the facts stand with the papers."""
        return {
            "acts": [each.act for each in self.drawn],
            "numbers": [each.facts.number for each in self.drawn],
            "handed_on": self.handed_on,
        }

    def perform(self, session: Session) -> tuple[str, ...]:
        """Gives the numbers in the order given."""
        typed = {key: number for key, number in self.typed if tidy(number)}
        keys = [each.act for each in self.drawn]
        now = plan_issue(session, keys, typed, self.template)
        if now.refusals:
            raise now.refusals[0][1]
        if now.facts != tuple(each.facts for each in self.drawn):
            raise Rejected(MOVED)
        template = store_act_template(session, self.template)
        for each in self.drawn:
            act = act_of(session, each.act)
            if each.act not in typed:
                self._from_series(session, act, each.facts.number)
            act.number, act.state = each.facts.number, "issued"
            act.issued_at, act.issued_by = self.at, self.by
            store_act_paper(session, each, template)
        session.flush()
        if self.handed_on is not None:
            for key in keys:
                hand_over(session, key, self.handed_on, dict(self.seen), self.at)
        return tuple(each.facts.number for each in self.drawn)

    @staticmethod
    def _from_series(session: Session, act: Act, expected: str) -> None:
        """Draw the act's number from the locked counter; refused when it is not the one drawn with."""
        year = act.act_on.year
        query = select(NumberSeries.id).where(NumberSeries.kind == ACTS, NumberSeries.year == year)
        if session.scalar(query) is None:
            pattern, _ = _series(session, year)
            session.add(NumberSeries(kind=ACTS, year=year, pattern=pattern, last=0))
            session.flush()
        number = draw_number(session, ACTS, year)
        if number.number != expected:
            raise Rejected(MOVED)
        act.series_id, act.seq = number.series, number.seq


def store_act_template(session: Session, template: ActTemplate) -> int:
    """The key of a template as issued, stored when it is new."""
    key = session.scalar(select(PaperTemplate.id).where(PaperTemplate.sha256 == template.sha256))
    if key is None:
        row = PaperTemplate(kind=ACTS, edition=template.version, sha256=template.sha256, body=template.text)
        session.add(row)
        session.flush()
        key = row.id
    return key


def store_act_paper(session: Session, drawn: DrawnAct, template: int) -> None:
    """Store one drawn act with its facts and hash."""
    session.add(
        ActPaper(
            act_id=drawn.act,
            facts=to_json(drawn.facts),
            template_id=template,
            pdf=drawn.pdf,
            sha256=sha256(drawn.pdf).hexdigest(),
        )
    )


def issue_acts(
    store: Store,
    acts: Sequence[int],
    numbers: Mapping[int, str],
    *,
    by: str,
    handed_on: dt.date | None = None,
    progress: Progress | None = None,
    clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Done[tuple[str, ...]]:
    """Issue drafts, all of them or none; ``handed_on`` hands them over as well.

    Raises ``Rejected`` (what is in the way, papers-do-not-fit …) and ``Stopped``; either way nothing was
    stored.
    """
    if not acts:
        raise Rejected("act-nothing")
    template = templates.shipped()
    told = progress or Quiet()
    for attempt in range(1, TRIES + 1):
        batch = store.query(plan_issue, acts, numbers, template)
        if batch.refusals:
            raise batch.refusals[0][1]
        last = max(facts.act_on for facts in batch.facts)
        if last > clock().date() + AHEAD:
            raise Rejected("act-date-far", date=last)
        pdfs = papers.draw(batch.facts, template, told)
        drawn = tuple(DrawnAct(*each) for each in zip(batch.acts, batch.facts, pdfs, strict=True))
        command = IssueActs(drawn, tuple(numbers.items()), template, clock(), by, handed_on, batch.seen)
        try:
            return store.execute(command, by=by)
        except Rejected as refusal:
            if refusal.code != MOVED or attempt == TRIES:
                raise
    raise Rejected(MOVED)


def stored_facts(session: Session, act: int) -> tuple[ActFacts, ActTemplate]:
    """What an issued act says, and the template it was drawn from."""
    query = select(ActPaper.facts, PaperTemplate.body).join(
        PaperTemplate, PaperTemplate.id == ActPaper.template_id
    )
    row = session.execute(query.where(ActPaper.act_id == act)).first()
    if row is None:
        raise Rejected("act-not-issued", number="")
    try:
        return from_json(row[0]), templates.read(row[1])
    except (ValueError, KeyError, TypeError) as error:
        raise Rejected("act-damaged", number=act_of(session, act).number) from error


def facts_now(session: Session, act: int) -> tuple[ActFacts, ActTemplate]:
    """What an act says: as issued, or a draft as it would be drawn now."""
    row = act_of(session, act)
    if row.issued_at is not None:
        return stored_facts(session, act)
    template = templates.shipped()
    return gather(session, act, row.number, template).facts, template


def preview_act(session: Session, act: int) -> bytes:
    """The stored paper of an issued act, or a draft drawn as it would be issued."""
    if act_of(session, act).issued_at is not None:
        return act_pdf(session, act)
    facts, template = facts_now(session, act)
    (paper,) = papers.draw([facts], template)
    return paper


def docx_of(session: Session, act: int) -> bytes:
    """An act as an editable document, from the same facts and the same words."""
    return act_docx(*facts_now(session, act))


def bound_acts(session: Session, acts: Iterable[int], title: str) -> bytes:
    """The stored papers of these acts with all their copies as one PDF for the printer, in this order."""
    return bind([act_pdf(session, key) for key in acts], title)
