"""From the selection into a cohort: one command makes listeners of the recommended; the application stays."""

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Cohort, Enrolment, Person
from trainingdesk.db.models.selection import Campaign, Candidate, Stage
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome
from trainingdesk.services.campaigns import campaign_of
from trainingdesk.services.orders import ENROLMENT, DraftOrder

PUBLIC = "public"


@record
class EnrolRecommended:
    """Make listeners of the recommended of a campaign; in one without stages, of everybody on its list.

    ``cohort`` is where to, else the campaign's own; ``candidates`` narrows to these. All or none.
    """

    campaign: int
    on: dt.date
    cohort: int | None = None
    candidates: tuple[int, ...] | None = None

    def perform(self, session: Session) -> int:
        """Gives how many; a candidate from the public without completed primary training is refused."""
        row = campaign_of(session, self.campaign)
        cohort = self.cohort if self.cohort is not None else row.cohort_id
        if cohort is None:
            raise Rejected("enrol-cohort-missing", field="cohort", code=row.code)
        if session.get(Cohort, cohort) is None:
            raise Rejected("cohort-unknown", code=cohort)
        people = self._people(session, row)
        if not people:
            raise Rejected("enrol-nobody", code=row.code)
        _refuse_untrained(people)
        enrolments = _listeners(session, cohort, [person.id for _, person in people], row)
        for candidate, _ in people:
            candidate.outcome = Outcome.RECOMMENDED.value  # a list in letters has no ranking between
        session.flush()
        for candidate, person in people:
            candidate.enrolment_id = enrolments[person.id]
            candidate.outcome, candidate.outcome_on = Outcome.ENROLLED.value, self.on
        if row.cohort_id is None:
            row.cohort_id = cohort
        session.flush()
        return len(people)

    def _people(self, session: Session, row: Campaign) -> list[tuple[Candidate, Person]]:
        """Whom it is about, in Ukrainian order; somebody asked for who is not recommended is refused."""
        staged = session.scalar(select(Stage.id).where(Stage.campaign_id == row.id).limit(1)) is not None
        able = {Outcome.RECOMMENDED.value} if staged else {Outcome.RECOMMENDED.value, Outcome.RUNNING.value}
        query = (
            select(Candidate, Person)
            .join(Person, Person.id == Candidate.person_id)
            .where(Candidate.campaign_id == row.id)
            .order_by(Person.sort_key, Person.id)
        )
        if self.candidates is None:
            query = query.where(Candidate.outcome.in_(sorted(able)))
        else:
            query = query.where(Candidate.id.in_(self.candidates))
        found = [(candidate, person) for candidate, person in session.execute(query)]
        for candidate, person in found:
            if candidate.outcome not in able:
                raise Rejected("candidate-not-recommended", name=f"{person.surname} {person.given}")
        return found


def _refuse_untrained(people: list[tuple[Candidate, Person]]) -> None:
    """A candidate from the public first completes primary professional training (ППП)."""
    lacking = [
        person
        for candidate, person in people
        if candidate.source == PUBLIC and not (candidate.ppp_number and candidate.ppp_on)
    ]
    if lacking:
        first = lacking[0]
        raise Rejected(
            "enrol-without-ppp", field="ppp_number", n=len(lacking), name=f"{first.surname} {first.given}"
        )


def _listeners(session: Session, cohort: int, people: list[int], campaign: Campaign) -> dict[int, int]:
    """The enrolments of these people in the cohort by person: there already from a list, or made at once."""
    asked = select(Enrolment).where(Enrolment.cohort_id == cohort, Enrolment.person_id.in_(people))
    rows = {row.person_id: row for row in session.scalars(asked)}
    for person in people:
        if person not in rows:
            rows[person] = Enrolment(
                cohort_id=cohort,
                person_id=person,
                state="expected",
                left_ground="",
                left_order="",
                source=f"selection:{campaign.code}",
            )
            session.add(rows[person])
    session.flush()
    return {person: row.id for person, row in rows.items()}


@record
class DraftCampaignOrder:
    """Draft the enrolment order of a campaign: everybody it enrolled whom no order names yet."""

    campaign: int
    drafted_on: dt.date

    def perform(self, session: Session) -> int:
        """Gives the order's key; refused before anybody is enrolled."""
        row = campaign_of(session, self.campaign)
        query = (
            select(Candidate.enrolment_id)
            .join(Person, Person.id == Candidate.person_id)
            .where(Candidate.campaign_id == row.id, Candidate.outcome == Outcome.ENROLLED.value)
            .order_by(Person.sort_key, Person.id)
        )
        enrolments = tuple(key for key in session.scalars(query) if key is not None)
        if not enrolments:
            raise Rejected("enrol-nobody", code=row.code)
        cohort = session.get_one(Enrolment, enrolments[0]).cohort_id
        return DraftOrder(ENROLMENT, cohort, self.drafted_on, enrolments).perform(session)
