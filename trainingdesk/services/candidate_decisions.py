"""Decisions on many at once: recommended, reserve or refused with a reason; who is skipped is told why."""

import datetime as dt
from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.selection import Candidate, Quota
from trainingdesk.domain.names import FullName
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import BEYOND, CHOSEN, Outcome
from trainingdesk.domain.text import tidy
from trainingdesk.services.campaigns import StageRow, stages
from trainingdesk.services.candidates import StageCell, results_of

MANY = 400
DECIDED = frozenset({Outcome.RECOMMENDED, Outcome.RESERVE, Outcome.REFUSED})
"""What can be decided; withdrawal and enrolment are commands of their own."""


@record
class Skipped:
    """One whom a decision could not be taken on, and why."""

    candidate: int
    name: str
    why: Rejected


@record
class Decision:
    """What a decision on many did."""

    decided: int
    skipped: tuple[Skipped, ...]


@record
class Decide:
    """Decide on candidates of one campaign; ``reason`` is needed to refuse."""

    campaign: int
    candidates: tuple[int, ...]
    outcome: Outcome
    on: dt.date
    reason: str = ""

    def perform(self, session: Session) -> Decision:
        """Decide on everyone it can be decided on, in the order given; the places of the table bind it.

        The only one asked about is refused outright instead of being skipped.
        """
        if self.outcome not in DECIDED:
            raise Rejected("decision-unknown", value=self.outcome)
        if self.outcome is Outcome.REFUSED and not tidy(self.reason):
            raise Rejected("decision-reason-missing", field="reason")
        judge = _Judge(session, self.campaign, self.candidates)
        decided, skipped = 0, []
        for key in dict.fromkeys(self.candidates):
            why = judge.why_not(key, self.outcome)
            if why is not None:
                skipped.append(Skipped(key, judge.names.get(key, ""), why))
                continue
            row = judge.rows[key]
            row.outcome, row.reason, row.outcome_on = self.outcome.value, tidy(self.reason), self.on
            decided += 1
        if len(skipped) == 1 and not decided:
            raise skipped[0].why
        return Decision(decided, tuple(skipped))


class _Judge:
    """Knows the stages, the results and the places that are left."""

    def __init__(self, session: Session, campaign: int, keys: tuple[int, ...]) -> None:
        self.order: tuple[StageRow, ...] = stages(session, campaign, counted=False)
        self.rows: dict[int, Candidate] = {}
        self.names: dict[int, str] = {}
        self.units: dict[int, int] = {}
        self.cells: dict[int, list[StageCell]] = {}
        for start in range(0, len(keys), MANY):
            some = keys[start : start + MANY]
            query = (
                select(Candidate, Person.surname, Person.given, Person.unit_id)
                .join(Person, Person.id == Candidate.person_id)
                .where(Candidate.campaign_id == campaign, Candidate.id.in_(some))
            )
            for row, surname, given, unit in session.execute(query):
                self.rows[row.id] = row
                self.names[row.id] = FullName(surname, given, "").full
                self.units[row.id] = row.unit_id or unit or 0
            self.cells |= results_of(session, some)
        self.left = _left(session, campaign)
        self.unit_names = {row.id: row.name for row in session.scalars(select(Unit))}

    def why_not(self, key: int, outcome: Outcome) -> Rejected | None:
        """Why this cannot be decided on them, or nothing; a place of the unit is taken where it can."""
        row = self.rows.get(key)
        if row is None:
            return Rejected("candidate-unknown", candidate=key)
        name = self.names[key]
        if row.outcome == outcome:
            return Rejected("decision-already", name=name)
        if row.outcome in {Outcome.WITHDRAWN, Outcome.ENROLLED}:
            return Rejected("candidate-decided", name=name, outcome=row.outcome)
        if outcome is Outcome.REFUSED:
            self._free(row)
            return None
        passed = {cell.stage for cell in self.cells.get(key, ()) if cell.state in BEYOND}
        missing = next((stage for stage in self.order if stage.id not in passed), None)
        if missing is not None:
            return Rejected("candidate-stage-open", name=name, stage=missing.title)
        if outcome is Outcome.RESERVE:
            self._free(row)
            return None
        return self._place(key)

    def _free(self, row: Candidate) -> None:
        if self.left is not None and row.outcome in CHOSEN:
            self.left[self.units[row.id]] += 1

    def _place(self, key: int) -> Rejected | None:
        """Take one of the places of the unit that sends."""
        if self.left is None:
            return None
        unit = self.units[key]
        if self.left[unit] <= 0:
            return Rejected("decision-no-place", name=self.names[key], unit=self.unit_names.get(unit, "—"))
        self.left[unit] -= 1
        return None


def _left(session: Session, campaign: int) -> Counter[int] | None:
    """The places each unit has left; None where the campaign has no table of them."""
    table = select(Quota.unit_id, Quota.places).where(
        Quota.campaign_id == campaign, Quota.unit_id.is_not(None)
    )
    places = {unit: number for unit, number in session.execute(table) if unit is not None}
    if not places:
        return None
    left = Counter(places)
    sends = func.coalesce(Candidate.unit_id, Person.unit_id, 0)
    taken = (
        select(sends, func.count())
        .select_from(Candidate)
        .join(Person, Person.id == Candidate.person_id)
        .where(
            Candidate.campaign_id == campaign, Candidate.outcome.in_(sorted(each.value for each in CHOSEN))
        )
        .group_by(sends)
    )
    for unit, number in session.execute(taken):
        left[unit] -= number
    return left
