"""Candidates in from sheets: read and told apart as listeners are, stored all at once or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.selection import Candidate
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Facts, unmet
from trainingdesk.domain.text import search_key
from trainingdesk.services.campaigns import age_day, campaign_by_code, campaign_of, requirements_of
from trainingdesk.services.candidate_changes import apply
from trainingdesk.services.candidates import Application
from trainingdesk.services.communities import find_communities
from trainingdesk.services.intake import IntakeReport, IntakeResult, read_sheets
from trainingdesk.services.intake_differences import complaint_of
from trainingdesk.services.intake_plan import IntakePlan, plan_people
from trainingdesk.services.intake_rows import Action, Decisions, PlannedRow, refuse_strays
from trainingdesk.services.newcomers import add_person
from trainingdesk.services.people import find_or_add_unit
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.people import PersonLine

PUBLIC, SERVING = "public", "serving"


@dataclass(frozen=True, slots=True)
class TakeInCandidates:
    """Store a planned list of candidates: one transaction, one undo; ``expected`` is the plan's digest."""

    campaign: str
    lines: tuple[PersonLine, ...]
    decisions: tuple[tuple[str, str], ...]
    trust_patronymics: bool
    expected: str

    def perform(self, session: Session) -> IntakeResult:
        """Store every sure row; a changed register or campaign refuses it (intake-changed-meanwhile)."""
        plan = plan_candidates(
            session,
            self.campaign,
            self.lines,
            decisions=dict(self.decisions),
            trust_patronymics=self.trust_patronymics,
        )
        if plan.digest != self.expected:
            raise Rejected("intake-changed-meanwhile", code=plan.cohort_code)
        campaign = campaign_of(session, plan.cohort or 0)
        communities = {line.identity_key: line.community for line in self.lines}
        people = 0
        taken = [row for row in plan.of(Action.NEW, Action.KNOWN, Action.CHANGE) if row.enrols]
        for row in taken:
            person = row.person
            if person is None:
                person = add_person(session, row.new)
                people += 1
            unit = (
                find_or_add_unit(session, row.new.unit, kind=row.new.unit_kind, oblast=row.new.oblast)
                if row.new.unit
                else None
            )
            told = _application(session, row, communities.get(_key(row), ""))
            apply(session, campaign, person, told, unit, reserve=bool(row.reserve))
        return IntakeResult(campaign.id, campaign.code, False, len(taken), people, 0, 0)


def _key(row: PlannedRow) -> str:
    born = "" if row.new.birth_date is None else row.new.birth_date.isoformat()
    return f"{search_key(row.name.full)}|{born}"


def _application(session: Session, row: PlannedRow, community: str) -> Application:
    """What a sheet tells of an application: who has neither rank nor unit comes from the public."""
    found = list(find_communities(session, community, limit=2)) if community else []
    return Application(
        source=SERVING if row.new.rank or row.new.unit else PUBLIC,
        first_community_id=found[0].id if len(found) == 1 else None,
        note=row.note,
    )


def plan_candidates(
    session: Session,
    code: str,
    lines: Sequence[PersonLine],
    *,
    decisions: Decisions | None = None,
    trust_patronymics: bool = False,
) -> IntakePlan:
    """Plan what a sheet brings to a campaign; its candidates are known; who is too young waits, told why."""
    row = campaign_by_code(session, code)
    asked = select(Candidate.person_id, Candidate.id).where(Candidate.campaign_id == row.id)
    here: dict[int, int] = dict(session.execute(asked).all())
    told = plan_people(
        session, row.code, lines, here, decisions=decisions, trust_patronymics=trust_patronymics
    )
    campaign = campaign_of(session, row.id)
    asks, on = requirements_of(campaign), age_day(campaign)
    planned: list[PlannedRow] = []
    for each in told:
        facts = Facts(each.new.birth_date, PUBLIC, None, None, "")
        short = unmet(asks, facts, on) if each.enrols else []
        planned.append(_held(each, short[0]) if short else each)
    return IntakePlan(
        row.code,
        row.id,
        tuple(planned),
        tuple(complaint for each in planned for complaint in each.complaints),
        (),
        tuple(lines),
        tuple(sorted((decisions or {}).items())),
        (),
        trust_patronymics,
    )


def _held(row: PlannedRow, why: Rejected) -> PlannedRow:
    """A row that the announcement does not take: it waits, with the reason at its cell."""
    doubt = replace(complaint_of(row, Field.BIRTH_DATE, why.code, dict(why.facts)), doubtful=True)
    return replace(
        row, action=Action.DOUBTFUL, enrols=False, doubt=doubt, complaints=(*row.complaints, doubt)
    )


def candidate_files(
    store: Store,
    paths: Sequence[Path],
    campaign: str,
    *,
    by: str,
    dry_run: bool = False,
    decisions: Decisions | None = None,
    trust_patronymics: bool = False,
) -> IntakeReport:
    """Read, plan and (unless ``dry_run``) store; refused when no file names anybody (intake-nobody)."""
    people = read_sheets(store, paths)
    plan = store.query(
        plan_candidates,
        campaign,
        people.lines,
        decisions=decisions,
        trust_patronymics=trust_patronymics,
    )
    refuse_strays(decisions or {}, (row.key for row in plan.rows))
    if not plan.rows:
        raise Rejected("intake-nobody")
    lines = tuple(replace(line, corrections=()) for line in plan.lines)
    command = TakeInCandidates(plan.cohort_code, lines, plan.decisions, trust_patronymics, plan.digest)
    done = store.execute(command, by=by) if plan.enrolling and not dry_run else None
    apart = [complaint for complaint in people.complaints if complaint not in plan.complaints]
    shown = replace(plan, complaints=(*apart, *plan.complaints), skipped=people.skipped)
    return IntakeReport(shown, people.tables, done, dry_run)
