"""From passed stages to a cohort: the ranking frozen as minutes, the reserve, communities, enrolment."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy.orm import Session

from tests import make
from tests.documents.reading import text_of
from trainingdesk.db.models.selection import Candidate
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome, StageKind
from trainingdesk.services.campaign_stages import StageDraft
from trainingdesk.services.campaigns import (
    CampaignTerms,
    OpenCampaign,
    QuotaDraft,
    SetQuota,
    campaign,
    stages,
)
from trainingdesk.services.candidate_changes import AddCandidate, Withdraw
from trainingdesk.services.candidates import Application, candidates
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.cohorts import listeners
from trainingdesk.services.decisions import (
    REFUSAL,
    NoteCommunity,
    Promote,
    RefuseCandidates,
    consents,
    next_of_reserve,
    refusal_reasons,
)
from trainingdesk.services.enrolling import DraftCampaignOrder, EnrolRecommended
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.newcomers import add_person
from trainingdesk.services.order_papers import order_pdf
from trainingdesk.services.people import count_people
from trainingdesk.services.protocols import FreezeRanking, MemberDraft
from trainingdesk.services.ranking import protocols, ranking
from trainingdesk.services.selection_papers import (
    draft_protocol_pdf,
    invitation,
    made_pdf,
    protocol_made,
    protocol_pdf,
    unit_letter,
)
from trainingdesk.services.stages import ResultWrite, SetResults

HELD = dt.date(2020, 6, 20)
AT = dt.datetime(2020, 6, 20, 12, 0, tzinfo=dt.UTC)
KHARKIV, VOLYN = "ГУНП в Харківській області", "ГУНП у Волинській області"
POINTS = ("90", "85,5", "85,5", "70", "40")


@dataclass(frozen=True)
class Made:
    """A campaign of one test and its candidates, in the order of ``POINTS``."""

    store: Store
    id: int
    stage: int
    people: tuple[int, ...]
    commission: tuple[int, ...]

    def freeze(self, number: str = "3", **changes: object) -> FreezeRanking:
        """Minutes of a commission of five."""
        members = tuple(
            MemberDraft(person, "chair" if at == 0 else "member", "громадськість" if at == 4 else "")
            for at, person in enumerate(self.commission)
        )
        fields: dict[str, object] = {"members": members} | changes
        return FreezeRanking(self.id, number, HELD, at=AT, by=make.BY, **fields)  # type: ignore[arg-type]

    def outcomes(self) -> list[str]:
        """How it ended for each, in the order of ``POINTS``."""
        rows = {row.id: row for row in self.store.query(candidates, self.id)}
        return [rows[key].outcome.value for key in self.people]


def campaign_made(
    store: Store, code: str = "2020-06", *, places: int | None = 2, results: tuple[str, ...] = POINTS
) -> Made:
    """A campaign of one stage with its results; ``code`` tells several of one desk apart."""
    make.furnished(store)
    first = store.query(count_people)
    cohort = store.execute(AddCohort(f"{code}-1", starts=make.STARTS, ends=make.ENDS), by=make.BY).result
    terms = CampaignTerms(
        code, "Відбір поліцейських офіцерів громади", "210", dt.date(2020, 5, 25),
        dt.date(2020, 6, 1), dt.date(2020, 6, 10), places, cohort_id=cohort, tie_rule=("service",),
    )  # fmt: skip
    drafts = (StageDraft("Тестування", kind=StageKind.POINTS, highest=1000, pass_from=600),)
    key = store.execute(OpenCampaign(terms, drafts), by=make.BY).result
    (stage,) = store.query(stages, key)
    people = []
    for number in range(len(POINTS)):
        unit = KHARKIV if number % 2 == 0 else VOLYN
        told = Application(service_months=24 + number, consent_on=HELD, source="serving")
        new = make.person(first + number, unit=unit)
        people.append(store.execute(AddCandidate(key, new=new, application=told), by=make.BY).result)
    writes = tuple(ResultWrite(person, stage.id, text) for person, text in zip(people, results, strict=False))
    store.execute(SetResults(key, writes), by=make.BY)
    commission = tuple(store.execute(_Add(first + number), by=make.BY).result for number in range(20, 25))
    return Made(store, key, stage.id, tuple(people), commission)


@dataclass(frozen=True)
class _Add:
    """Somebody of the commission."""

    number: int

    def perform(self, session: Session) -> int:
        return add_person(session, make.person(self.number, rank="colonel"))


def test_points_decide_then_the_rule_then_the_places(any_store: Store) -> None:
    made = campaign_made(any_store)
    found = any_store.query(ranking, made.id)
    assert [line.candidate.id for line in found.lines] == [made.people[at] for at in (0, 2, 1, 3, 4)]
    assert [line.outcome.value for line in found.lines] == [
        "recommended", "recommended", "reserve", "reserve", "refused",
    ]  # fmt: skip
    assert found.lines[2].decided_by == "service"
    assert found.lines[2].reason == "місця вичерпано"
    assert found.lines[4].reason == "не пройдено етап «Тестування»"
    assert (found.waiting, found.undecided, found.frozen) == (0, (), None)


def test_a_quota_of_a_unit_limits_its_people(any_store: Store) -> None:
    made = campaign_made(any_store, places=3)
    units = {row.unit: row.unit_id for row in any_store.query(candidates, made.id)}
    quota = (QuotaDraft(1, units[KHARKIV]), QuotaDraft(2, units[VOLYN]))
    any_store.execute(SetQuota(made.id, quota), by=make.BY)
    told = {line.candidate.id: line for line in any_store.query(ranking, made.id).lines}
    assert [told[key].outcome.value for key in made.people] == [
        "recommended", "recommended", "reserve", "recommended", "refused",
    ]  # fmt: skip
    assert told[made.people[2]].reason == "місця органу поліції вичерпано"


def test_frozen_minutes_keep_their_words_checksum_and_outcomes(any_store: Store) -> None:
    made = campaign_made(any_store)
    key = any_store.execute(made.freeze(), by=make.BY).result
    assert made.outcomes() == ["recommended", "reserve", "recommended", "reserve", "refused"]
    (stored,) = any_store.query(protocols, made.id)
    assert (stored.id, stored.number, len(stored.checksum)) == (key, "3", 64)
    text = " ".join(text_of(any_store.query(protocol_pdf, key)))
    assert "ПРОТОКОЛ № 3" in text
    assert "більший стаж служби" in text
    assert "1. Рекомендувати до зарахування: 2 особи." in text
    assert stored.checksum[:8].upper() in text
    assert "ПРОЄКТ" not in text
    again = any_store.query(ranking, made.id)
    assert again.frozen == stored
    assert not again.changed
    assert any_store.query(protocol_made, key)[0].title == "Протокол від 20.06.2020 № 3"


def test_the_minutes_are_seen_as_a_draft_before_they_are_frozen(store: Store) -> None:
    made = campaign_made(store)
    text = " ".join(text_of(store.query(draft_protocol_pdf, made.freeze())))
    assert "ПРОЄКТ" in text
    assert "Контрольна сума" not in text
    assert store.query(protocols, made.id) == []


def test_frozen_minutes_cannot_be_undone_or_frozen_twice_without_a_reason(any_store: Store) -> None:
    made = campaign_made(any_store)
    done = any_store.execute(made.freeze(), by=make.BY)
    with pytest.raises(Rejected, match="protocol-final"):
        any_store.undo(done.operation, by=make.BY)
    with pytest.raises(Rejected, match="protocol-reason-missing"):
        any_store.execute(made.freeze("4"), by=make.BY)
    key = any_store.execute(made.freeze("4", reason="уточнено стаж"), by=make.BY).result
    text = " ".join(text_of(any_store.query(protocol_pdf, key)))
    assert "виправлено протокол від 20.06.2020 № 3. Підстава: уточнено стаж." in text


def test_nothing_is_frozen_while_somebody_waits_for_a_stage(any_store: Store) -> None:
    made = campaign_made(any_store, results=POINTS[:4])
    with pytest.raises(Rejected, match="ranking-waiting"):
        any_store.execute(made.freeze(), by=make.BY)
    assert made.outcomes() == [""] * 5


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"members": ()}, "commission-chair"),
        ({"members": (MemberDraft(1, "chair"),)}, "commission-size"),
        ({"members": (MemberDraft(1, "chair"), MemberDraft(1, "member"))}, "commission-twice"),
    ],
)
def test_a_commission_is_whole(store: Store, changes: dict[str, Any], code: str) -> None:
    made = campaign_made(store)
    with pytest.raises(Rejected, match=code):
        store.execute(made.freeze(**changes), by=make.BY)


def test_who_withdraws_leaves_a_place_to_the_next_of_the_reserve(any_store: Store) -> None:
    made = campaign_made(any_store)
    any_store.execute(made.freeze(), by=make.BY)
    assert any_store.query(next_of_reserve, made.id) == []
    with pytest.raises(Rejected, match="promotion-no-place"):
        any_store.execute(Promote(made.people[1], HELD, "рапорт"), by=make.BY)
    any_store.execute(Withdraw(made.people[0], HELD, "рапорт від 21.06.2020"), by=make.BY)
    assert [row.id for row in any_store.query(next_of_reserve, made.id)] == [made.people[1], made.people[3]]
    any_store.execute(Promote(made.people[1], HELD, "замість вибулого"), by=make.BY)
    assert made.outcomes() == ["withdrawn", "recommended", "recommended", "reserve", "refused"]
    found = any_store.query(ranking, made.id)
    assert [line.changed for line in found.lines] == [True, False, True, False, False]
    assert found.changed


def test_a_community_that_refuses_sends_the_candidate_back_to_the_reserve(any_store: Store) -> None:
    made = campaign_made(any_store)
    any_store.execute(made.freeze(), by=make.BY)
    place = make.community(any_store)
    with pytest.raises(Rejected, match="consent-letter-missing"):
        any_store.execute(NoteCommunity(made.people[0], place, REFUSAL), by=make.BY)
    note = NoteCommunity(made.people[0], place, REFUSAL, "02-14/88", HELD)
    done = any_store.execute(note, by=make.BY)
    row = next(each for each in any_store.query(candidates, made.id) if each.id == made.people[0])
    assert row.outcome is Outcome.RESERVE
    assert "02-14/88" in row.reason
    assert [each.number for each in any_store.query(consents, row.id)] == ["02-14/88"]
    assert row.id not in [each.id for each in any_store.query(next_of_reserve, made.id)]
    any_store.undo(done.operation, by=make.BY)
    assert made.outcomes()[0] == "recommended"


def test_a_bulk_refusal_tells_whom_it_passed_over(any_store: Store) -> None:
    made = campaign_made(any_store)
    any_store.execute(Withdraw(made.people[0], HELD, "рапорт"), by=make.BY)
    reason = any_store.query(refusal_reasons)[0]
    told = any_store.execute(RefuseCandidates(made.people[:3], reason, HELD), by=make.BY).result
    assert told.done == made.people[1:3]
    assert [(each.candidate, each.why.code) for each in told.skipped] == [
        (made.people[0], "candidate-decided")
    ]
    with pytest.raises(Rejected, match="refusal-reason-missing"):
        any_store.execute(RefuseCandidates(made.people, " ", HELD), by=make.BY)


def test_the_recommended_become_listeners_and_an_order_names_them(any_store: Store) -> None:
    made = campaign_made(any_store)
    with pytest.raises(Rejected, match="enrol-nobody"):
        any_store.execute(EnrolRecommended(made.id, HELD), by=make.BY)
    any_store.execute(made.freeze(), by=make.BY)
    assert any_store.execute(EnrolRecommended(made.id, HELD), by=make.BY).result == 2
    assert made.outcomes()[0] == made.outcomes()[2] == "enrolled"
    assert not any_store.query(ranking, made.id).changed
    order = any_store.execute(DraftCampaignOrder(made.id, HELD), by=make.BY).result
    text = " ".join(text_of(any_store.query(order_pdf, order)))
    assert "На підставі протоколу засідання комісії від 20 червня 2020 року № 3" in text
    assert "капітана поліції Авраменка Олега Івановича" in text
    cohort = any_store.query(campaign, made.id).row.cohort_id
    assert cohort is not None
    there = {each.enrolment for each in any_store.query(listeners, cohort)}
    rows = {row.id: row for row in any_store.query(candidates, made.id)}
    assert there == {rows[made.people[0]].enrolment, rows[made.people[2]].enrolment}


def test_who_comes_from_the_public_is_not_enrolled_without_primary_training(any_store: Store) -> None:
    made = campaign_made(any_store)
    any_store.execute(made.freeze(), by=make.BY)
    any_store.execute(_Source(made.people[0], "", None), by=make.BY)
    with pytest.raises(Rejected, match="enrol-without-ppp"):
        any_store.execute(EnrolRecommended(made.id, HELD), by=make.BY)
    assert made.outcomes()[0] == "recommended"
    any_store.execute(_Source(made.people[0], "ППП 000123", HELD), by=make.BY)
    assert any_store.execute(EnrolRecommended(made.id, HELD), by=make.BY).result == 2


@dataclass(frozen=True)
class _Source:
    """A candidate from the public, with or without primary training."""

    candidate: int
    number: str
    on: dt.date | None

    def perform(self, session: Session) -> None:
        row = session.get_one(Candidate, self.candidate)
        row.source, row.ppp_number, row.ppp_on = "public", self.number, self.on


def test_an_invitation_names_who_waits_and_a_letter_tells_a_unit_of_its_own(store: Store) -> None:
    made = campaign_made(store, results=POINTS[:2])
    text = " ".join(text_of(store.query(made_pdf, lambda session: invitation(session, made.id, made.stage))))
    assert "запрошених на етап «Тестування»" in text
    assert "Усього запрошено: 3 особи." in text
    store.execute(
        SetResults(made.id, tuple(ResultWrite(key, made.stage, "70") for key in made.people[2:])), by=make.BY
    )
    with pytest.raises(Rejected, match="invitation-nobody"):
        store.query(invitation, made.id, made.stage)
    store.execute(made.freeze(), by=make.BY)
    unit = next(row.unit_id for row in store.query(candidates, made.id) if row.unit == VOLYN)
    assert unit is not None
    told = " ".join(text_of(store.query(made_pdf, lambda session: unit_letter(session, made.id, unit))))
    assert "Бондар Олег Іванович" in told
    assert "Авраменко" not in told
    assert "(протокол засідання комісії від 20.06.2020 № 3)" in told
    assert "на навчання 23 листопада 2020 року" in told


def test_a_list_from_letters_is_enrolled_without_stages_and_its_reserve_stays(any_store: Store) -> None:
    make.furnished(any_store)
    cohort = any_store.execute(AddCohort("2020-11"), by=make.BY).result
    key = any_store.execute(OpenCampaign(CampaignTerms("2020-06", "Відбір", places=5)), by=make.BY).result
    told = Application(consent_on=HELD)
    listed, spare = (
        any_store.execute(
            AddCandidate(key, new=make.person(number), application=told, reserve=number == 1), by=make.BY
        ).result
        for number in range(2)
    )
    with pytest.raises(Rejected, match="enrol-cohort-missing"):
        any_store.execute(EnrolRecommended(key, HELD), by=make.BY)
    done = any_store.execute(EnrolRecommended(key, HELD, cohort), by=make.BY)
    assert done.result == 1
    outcomes = {row.id: row.outcome for row in any_store.query(candidates, key)}
    assert outcomes == {listed: Outcome.ENROLLED, spare: Outcome.RESERVE}
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(listeners, cohort) == []
    assert {row.id: row.outcome for row in any_store.query(candidates, key)}[listed] is Outcome.RUNNING


def test_somebody_on_the_cohorts_list_already_is_not_enrolled_twice(any_store: Store) -> None:
    made = campaign_made(any_store)
    any_store.execute(made.freeze(), by=make.BY)
    cohort = any_store.query(campaign, made.id).row.cohort_id
    assert cohort is not None
    row = next(row for row in any_store.query(candidates, made.id) if row.id == made.people[0])
    there = any_store.execute(EnrolPerson(cohort, person=row.person), by=make.BY).result
    any_store.execute(EnrolRecommended(made.id, HELD), by=make.BY)
    again = next(row for row in any_store.query(candidates, made.id) if row.id == made.people[0])
    assert again.enrolment == there
    assert len(any_store.query(listeners, cohort)) == 2
