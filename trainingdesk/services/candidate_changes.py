"""Applications in and out: who applies, what is known of the application, its papers, who withdraws."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.selection import Campaign, Candidate, CandidateDocument, Quota, Stage
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import DOCUMENTS, Facts, Outcome, unmet
from trainingdesk.domain.text import tidy
from trainingdesk.services.campaigns import age_day, campaign_of, requirements_of
from trainingdesk.services.candidates import Application, DocumentRow, candidate_of
from trainingdesk.services.newcomers import NewPerson, add_person
from trainingdesk.services.people import find_or_add_unit, person_of
from trainingdesk.services.returning import refuse_returning

SOURCES = ("serving", "public")
TAKEN = ("", Outcome.RECOMMENDED, Outcome.ENROLLED)
"""Outcomes that hold a place of the quota where the campaign is nothing but a list."""


@record
class AddCandidate:
    """Take an application: of somebody in the register, or of somebody ``new``.

    ``unit`` names the sending unit (made when it is new); without it the person's own stands for it.
    ``apart`` are people a new one was shown beside and is not; others that look alike refuse the command.
    ``reserve`` puts the candidate on the reserve list of a letter, beyond the quota.
    """

    campaign: int
    person: int | None = None
    new: NewPerson | None = None
    application: Application = Application()
    unit: str = ""
    tax_number: str = ""
    apart: tuple[int, ...] = ()
    reserve: bool = False

    def perform(self, session: Session) -> int:
        """Gives the candidate's key; twice in one campaign is refused, as is who falls short of it."""
        campaign = campaign_of(session, self.campaign)
        if self.new is not None:
            refuse_returning(session, self.new, self.tax_number, self.apart)
            person = add_person(session, self.new)
            if tidy(self.tax_number):
                session.get_one(Person, person).tax_number = tidy(self.tax_number)
        elif self.person is not None:
            person = person_of(session, self.person).id
        else:
            raise Rejected("person-name-missing", field="surname")
        unit = find_or_add_unit(session, self.unit) if tidy(self.unit) else self.application.unit_id
        return apply(session, campaign, person, self.application, unit, reserve=self.reserve)


def apply(
    session: Session,
    campaign: Campaign,
    person: int,
    application: Application,
    unit: int | None,
    *,
    reserve: bool = False,
    instead_of: int | None = None,
) -> int:
    """Write an application of a person who is in the register; gives its key."""
    stored = person_of(session, person)
    taken = select(Candidate.id).where(Candidate.campaign_id == campaign.id, Candidate.person_id == person)
    if session.scalar(taken) is not None:
        raise Rejected(
            "candidate-twice", field="person", surname=stored.surname, given=stored.given, code=campaign.code
        )
    row = Candidate(
        campaign_id=campaign.id, person_id=person, outcome="", reason="", instead_of_id=instead_of
    )
    _write(session, campaign, row, stored, application)
    row.unit_id = unit
    if reserve:
        row.outcome = Outcome.RESERVE.value
    else:
        refuse_over_quota(session, campaign, unit if unit is not None else stored.unit_id)
    session.add(row)
    session.flush()
    return row.id


@record
class EditCandidate:
    """Change what is known of an application; ``version`` is what the person saw."""

    candidate: int
    version: int
    application: Application

    def perform(self, session: Session) -> None:
        """Write the fields; refused where one of them falls short of what the announcement asks."""
        row = candidate_of(session, self.candidate)
        if row.version != self.version:
            raise Rejected("row-changed-meanwhile")
        campaign = campaign_of(session, row.campaign_id)
        _write(session, campaign, row, session.get_one(Person, row.person_id), self.application)
        row.unit_id = self.application.unit_id


def _write(session: Session, campaign: Campaign, row: Candidate, person: Person, told: Application) -> None:
    if told.source not in SOURCES:
        raise Rejected("candidate-source", field="source", value=told.source)
    if told.service_months is not None and told.service_months < 0:
        raise Rejected("candidate-service-negative", field="service_months", value=told.service_months)
    if told.first_community_id is not None and told.first_community_id == told.second_community_id:
        raise Rejected("candidate-communities-same", field="second_community_id")
    if told.unit_id is not None and session.get(Unit, told.unit_id) is None:
        raise Rejected("row-changed-meanwhile")
    facts = Facts(person.birth_date, told.source, told.service_months, told.higher_education, told.categories)
    short = unmet(requirements_of(campaign), facts, age_day(campaign))
    if short:
        raise short[0]
    row.applied_on, row.source, row.service_months = told.applied_on, told.source, told.service_months
    row.education, row.higher_education = tidy(told.education), told.higher_education
    row.licence, row.categories = tidy(told.licence), tidy(told.categories)
    row.first_community_id, row.second_community_id = told.first_community_id, told.second_community_id
    row.housing_needed, row.consent_on = told.housing_needed, told.consent_on
    row.ppp_number, row.ppp_on, row.note = tidy(told.ppp_number), told.ppp_on, tidy(told.note)


def refuse_over_quota(session: Session, campaign: Campaign, unit: int | None, more: int = 1) -> None:
    """Where a campaign is nothing but a list, refuse more candidates than the unit has places.

    With stages people compete: the quota binds whom the ranking recommends, not who applies.
    """
    staged = select(Stage.id).where(Stage.campaign_id == campaign.id).limit(1)
    places = _places(session, campaign.id, unit)
    if places is None or session.scalar(staged) is not None:
        return
    listed = listed_of(session, campaign.id, unit)
    if listed + more > places:
        name = session.scalar(select(Unit.name).where(Unit.id == unit)) if unit is not None else ""
        raise Rejected("quota-exceeded", field="unit", unit=name or "—", places=places, listed=listed)


def _places(session: Session, campaign: int, unit: int | None) -> int | None:
    """The places of a unit; nought for one that the table does not name, None where there is no table."""
    table = select(Quota.unit_id, Quota.places).where(
        Quota.campaign_id == campaign, Quota.unit_id.is_not(None)
    )
    places: dict[int | None, int] = dict(session.execute(table).all())
    return places.get(unit, 0) if places else None


def listed_of(session: Session, campaign: int, unit: int | None) -> int:
    """How many of a unit hold a place on the list."""
    asked = (
        select(func.count())
        .select_from(Candidate)
        .join(Person, Person.id == Candidate.person_id)
        .where(
            Candidate.campaign_id == campaign,
            Candidate.outcome.in_(TAKEN),
            func.coalesce(Candidate.unit_id, Person.unit_id, 0) == (unit or 0),
        )
    )
    return session.scalar(asked) or 0


@record
class SetDocuments:
    """Write a candidate's check-list of documents anew."""

    candidate: int
    documents: tuple[DocumentRow, ...]

    def perform(self, session: Session) -> int:
        """Gives how many stand on it; a kind twice, or dates the wrong way round, is refused."""
        candidate_of(session, self.candidate)
        self._check()
        asked = select(CandidateDocument).where(CandidateDocument.candidate_id == self.candidate)
        there = {row.kind: row for row in session.scalars(asked)}
        for told in self.documents:
            row = there.pop(told.kind, None) or CandidateDocument(candidate_id=self.candidate, kind=told.kind)
            row.number, row.present = tidy(told.number), told.present
            row.issued_on, row.expires_on = told.issued_on, told.expires_on
            session.add(row)
        for row in there.values():
            session.delete(row)
        return len(self.documents)

    def _check(self) -> None:
        kinds = [told.kind for told in self.documents]
        for told in self.documents:
            if told.kind not in DOCUMENTS:
                raise Rejected("document-unknown", field="kind", value=told.kind)
            if kinds.count(told.kind) > 1:
                raise Rejected("document-twice", field=told.kind)
            if told.issued_on and told.expires_on and told.expires_on < told.issued_on:
                raise Rejected(
                    "document-dates", field=told.kind, issued=told.issued_on, expires=told.expires_on
                )


@record
class Withdraw:
    """A candidate takes the application back, on a ground."""

    candidate: int
    on: dt.date
    ground: str

    def perform(self, session: Session) -> None:
        """Refused without a ground, and once enrolled: a listener leaves by an order."""
        withdraw(session, candidate_of(session, self.candidate), self.on, self.ground)


def withdraw(session: Session, row: Candidate, on: dt.date, ground: str) -> None:
    """Mark an application as taken back."""
    if not tidy(ground):
        raise Rejected("withdrawal-ground-missing", field="ground")
    if row.outcome == Outcome.ENROLLED:
        raise Rejected("withdrawal-enrolled", name=name_of(session, row))
    if row.outcome == Outcome.WITHDRAWN:
        raise Rejected("withdrawn-already", name=name_of(session, row), date=row.outcome_on or "—")
    row.outcome, row.reason, row.outcome_on = Outcome.WITHDRAWN.value, tidy(ground), on


@record
class Reinstate:
    """Take candidates back into the selection: the outcome is lifted, everything else stays."""

    candidates: tuple[int, ...]
    ground: str

    def perform(self, session: Session) -> int:
        """Gives how many had an outcome; the enrolled are refused."""
        if not tidy(self.ground):
            raise Rejected("withdrawal-ground-missing", field="ground")
        rows: Sequence[Candidate] = [candidate_of(session, key) for key in self.candidates]
        lifted = 0
        for row in rows:
            if row.outcome == Outcome.ENROLLED:
                raise Rejected("withdrawal-enrolled", name=name_of(session, row))
            lifted += row.outcome != Outcome.RUNNING
            row.outcome, row.reason, row.outcome_on = Outcome.RUNNING.value, tidy(self.ground), None
        return lifted


def name_of(session: Session, row: Candidate) -> str:
    """Who a refusal speaks of."""
    person = session.get_one(Person, row.person_id)
    return f"{person.surname} {person.given}"
