"""Interviews: members score apart, nothing is shown before all have, the mean by weights is the result."""

import datetime as dt
from dataclasses import dataclass, replace

import pytest
from sqlalchemy.orm import Session

from tests import make, selecting
from trainingdesk.db.models.selection import Protocol, ProtocolMember
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import State
from trainingdesk.services import campaigns
from trainingdesk.services.campaigns import CriterionDraft, SetStages, draft_of
from trainingdesk.services.candidates import candidates
from trainingdesk.services.interview import ConcludeInterview, SetScores, interview
from trainingdesk.services.newcomers import AddPerson

ON = dt.date(2020, 6, 25)


@dataclass(frozen=True)
class _Seat:
    """Minutes of an interview with these people as its commission, the last a secretary."""

    campaign: int
    stage: int
    people: tuple[int, ...]

    def perform(self, session: Session) -> tuple[int, ...]:
        """Gives the key of the minutes, then the keys of the members."""
        minutes = Protocol(campaign_id=self.campaign, stage_id=self.stage, number="9", held_on=ON)
        session.add(minutes)
        session.flush()
        rows = [
            ProtocolMember(
                protocol_id=minutes.id,
                place=at,
                person_id=person,
                role="secretary" if at == len(self.people) else "chair" if at == 1 else "member",
            )
            for at, person in enumerate(self.people, start=1)
        ]
        session.add_all(rows)
        session.flush()
        return minutes.id, *(row.id for row in rows)


def seated(store: Store, *, criteria: bool) -> tuple[int, int, tuple[int, ...], tuple[int, ...]]:
    key = selecting.campaign(store)
    drafts = [draft_of(stage) for stage in store.query(campaigns.stages, key)]
    if criteria:
        weighted = (CriterionDraft("Мотивація", 60, 10), CriterionDraft("Знання громади", 40, 5))
        drafts[3] = replace(drafts[3], criteria=weighted)
        store.execute(SetStages(key, tuple(drafts)), by=make.BY)
    one = selecting.candidate(store, key)
    selecting.pass_stages(store, key, one, 3)
    people = tuple(store.execute(AddPerson(make.person(at + 20)), by=make.BY).result for at in range(3))
    seats = store.execute(_Seat(key, selecting.stage(store, key, 3), people), by=make.BY).result
    last = store.query(campaigns.stages, key)[3]
    return key, one, seats, tuple(each.id for each in last.criteria)


def test_points_are_revealed_after_all_have_scored(any_store: Store) -> None:
    key, one, (minutes, chair, member, _), criteria = seated(any_store, criteria=True)
    first, second = criteria
    any_store.execute(SetScores(one, chair, ((first, 8), (second, 4))), by=make.BY)
    seen = any_store.query(interview, one, minutes, member=member)
    assert (seen.revealed, seen.points, [each.points for each in seen.members]) == (False, None, [(), ()])
    assert [each.scored for each in seen.members] == [True, False]
    with pytest.raises(Rejected) as refused:
        any_store.execute(ConcludeInterview(one, minutes), by=make.BY)
    assert refused.value.code == "interview-unscored"
    any_store.execute(SetScores(one, member, ((first, 10), (second, 5))), by=make.BY)
    seen = any_store.query(interview, one, minutes)
    assert (seen.revealed, seen.points, seen.spread) == (True, 900, 200)
    with pytest.raises(Rejected) as refused:
        any_store.execute(SetScores(one, member, ((first, 1),)), by=make.BY)
    assert refused.value.code == "interview-revealed"
    assert any_store.execute(ConcludeInterview(one, minutes), by=make.BY).result == 900
    cell = any_store.query(candidates, key)[0].results[3]
    assert cell is not None
    assert (cell.state, cell.points, cell.protocol) == (State.PASSED, 900, minutes)


def test_without_criteria_members_score_on_the_whole(store: Store) -> None:
    _, one, (minutes, chair, member, secretary), _ = seated(store, criteria=False)
    store.execute(SetScores(one, chair, ((None, 71),)), by=make.BY)
    store.execute(SetScores(one, member, ((None, 80),)), by=make.BY)
    assert store.query(interview, one, minutes).points == 755
    with pytest.raises(Rejected) as refused:
        store.execute(SetScores(one, secretary, ((None, 71),)), by=make.BY)
    assert refused.value.code == "interview-secretary"


def test_a_score_above_its_criterion_is_refused(store: Store) -> None:
    _, one, (_, chair, _, _), criteria = seated(store, criteria=True)
    with pytest.raises(Rejected) as refused:
        store.execute(SetScores(one, chair, ((criteria[1], 6),)), by=make.BY)
    assert (refused.value.code, refused.value.facts["most"]) == ("result-above", 5)
