"""Before enrolment: who of a campaign can become a listener now, and who is passed over and why."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import Candidate, Stage
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome
from trainingdesk.services.decisions import Skipped
from trainingdesk.services.enrolling import PUBLIC


@record
class EnrolPlan:
    """Keys of those who can be enrolled, in Ukrainian order, and who cannot with the sentence's code."""

    ready: tuple[int, ...]
    skipped: tuple[Skipped, ...]


def enrol_plan(session: Session, campaign: int, these: Collection[int] | None = None) -> EnrolPlan:
    """Who ``EnrolRecommended`` would take; without ``these`` only those who may be meant are told of."""
    staged = session.scalar(select(Stage.id).where(Stage.campaign_id == campaign).limit(1)) is not None
    able = {Outcome.RECOMMENDED.value} if staged else {Outcome.RECOMMENDED.value, Outcome.RUNNING.value}
    query = (
        select(Candidate, Person.surname, Person.given)
        .join(Person, Person.id == Candidate.person_id)
        .where(Candidate.campaign_id == campaign)
        .order_by(Person.sort_key, Candidate.id)
    )
    ready: list[int] = []
    skipped: list[Skipped] = []
    for row, surname, given in session.execute(query):
        if row.id not in these if these is not None else row.outcome not in able:
            continue
        name = f"{surname} {given}"
        why = _why_not(row, name, able)
        if why is None:
            ready.append(row.id)
        else:
            skipped.append(Skipped(row.id, name, why))
    return EnrolPlan(tuple(ready), tuple(skipped))


def _why_not(row: Candidate, name: str, able: Collection[str]) -> Rejected | None:
    if row.outcome not in able:
        return Rejected("candidate-not-recommended", name=name)
    if row.source == PUBLIC and not (row.ppp_number and row.ppp_on):
        return Rejected("enrol-without-ppp", field="ppp_number", n=1, name=name)
    return None
