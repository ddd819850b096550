"""Candidates: one application a campaign, recognised when they return, told what the announcement asks."""

import datetime as dt
from dataclasses import replace

import pytest

from tests import make, selecting
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome
from trainingdesk.services.campaigns import QuotaDraft, SetQuota, campaign
from trainingdesk.services.candidate_changes import (
    AddCandidate,
    EditCandidate,
    Reinstate,
    SetDocuments,
    Withdraw,
)
from trainingdesk.services.candidate_decisions import Decide
from trainingdesk.services.candidates import (
    Application,
    DocumentRow,
    candidate,
    candidates,
    count_candidates,
)
from trainingdesk.services.people import people
from trainingdesk.services.person_changes import CorrectPerson
from trainingdesk.services.returning import resemblances
from trainingdesk.services.stages import ResultWrite, SetResults, stage_counts

TODAY = dt.date(2020, 6, 25)


def test_a_candidate_is_added_found_and_taken_back(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    row = any_store.query(candidates, key, "авраменко")[0]
    assert (row.id, row.name.surname, row.birth_year, row.unit) == (one, "Авраменко", 1990, make.UNIT_NAME)
    assert row.waiting_for == selecting.stage(any_store, key, 0)
    assert any_store.query(candidates, key, "нікого") == []
    assert any_store.query(campaign, key).row.candidates == 1


def test_nobody_applies_twice_in_one_campaign(store: Store) -> None:
    key = selecting.campaign(store)
    selecting.candidate(store, key)
    person = store.query(candidates, key)[0].person
    with pytest.raises(Rejected) as refused:
        store.execute(AddCandidate(key, person), by=make.BY)
    assert refused.value.code == "candidate-twice"
    other = selecting.campaign(store, "2021-01")
    store.execute(AddCandidate(other, person), by=make.BY)
    card = store.query(candidate, store.query(candidates, other)[0].id)
    assert [each.code for each in card.elsewhere] == ["2020-06"]


def test_somebody_returning_is_shown_beside_and_never_merged(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    selecting.candidate(any_store, key)
    known = any_store.query(people)[0]
    again = make.person(0, surname="Авpаменко")  # a Latin «p»
    found = any_store.query(resemblances, again)
    assert [each.person.id for each in found] == [known.id]
    assert [each.code for each in found[0].applications] == ["2020-06"]
    other = selecting.campaign(any_store, "2021-01")
    with pytest.raises(Rejected) as refused:
        any_store.execute(AddCandidate(other, new=again), by=make.BY)
    assert refused.value.code == "candidate-known"
    near = make.person(0, birth_date=dt.date(1990, 1, 2))
    with pytest.raises(Rejected) as refused:
        any_store.execute(AddCandidate(other, new=near), by=make.BY)
    assert refused.value.code == "candidate-resembles"
    any_store.execute(AddCandidate(other, new=near, apart=(known.id,)), by=make.BY)
    assert len(any_store.query(people)) == 2


@pytest.mark.parametrize("sign", ["badge", "tax_number"])
def test_a_badge_or_tax_number_finds_its_bearer_under_another_name(store: Store, sign: str) -> None:
    key = selecting.campaign(store)
    selecting.candidate(store, key)
    known = store.query(people)[0]
    store.execute(CorrectPerson(known.id, sign, "0123456", None), by=make.BY)
    changes = {"badge": "0123456"} if sign == "badge" else {}
    new = make.person(1, **changes)
    with pytest.raises(Rejected) as refused:
        store.execute(
            AddCandidate(
                key, new=new, tax_number="0123456" if sign == "tax_number" else "", apart=(known.id,)
            ),
            by=make.BY,
        )
    assert (refused.value.code, refused.value.facts["person"]) == ("candidate-known", known.id)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"service_months": 17}, "candidate-service"),
        ({"higher_education": False}, "candidate-education"),
        ({"categories": "А, С"}, "candidate-category"),
    ],
)
def test_who_falls_short_of_the_announcement_is_refused_at_the_field(
    store: Store, changes: dict[str, object], code: str
) -> None:
    key = selecting.campaign(store, requirements=selecting.STRICT)
    with pytest.raises(Rejected) as refused:
        selecting.candidate(store, key, make.UNIT_NAME, **changes)
    assert refused.value.code == code
    assert refused.value.facts["field"] in changes
    assert store.query(people) == []


@pytest.mark.parametrize(
    ("born", "code"), [(dt.date(1999, 6, 21), "candidate-young"), (dt.date(1974, 6, 20), "candidate-old")]
)
def test_the_age_is_counted_on_the_last_day_of_applying(store: Store, born: dt.date, code: str) -> None:
    key = selecting.campaign(store, requirements=selecting.STRICT)
    with pytest.raises(Rejected) as refused:
        store.execute(AddCandidate(key, new=make.person(0, birth_date=born)), by=make.BY)
    assert refused.value.code == code
    inside = born - dt.timedelta(days=1) if code == "candidate-young" else born + dt.timedelta(days=1)
    assert store.execute(AddCandidate(key, new=make.person(0, birth_date=inside)), by=make.BY).result


def test_service_is_not_asked_of_the_public(store: Store) -> None:
    key = selecting.campaign(store, requirements=selecting.STRICT)
    assert selecting.candidate(store, key, source="public", service_months=None)
    assert store.query(candidates, key)[0].warnings == ()


def test_what_nobody_told_is_warned_of(store: Store) -> None:
    key = selecting.campaign(store, requirements=selecting.STRICT)
    new = make.person(0, birth_date=None)
    one = store.execute(AddCandidate(key, new=new), by=make.BY).result
    store.execute(
        SetDocuments(
            one,
            (
                DocumentRow("passport", "МТ 123456"),
                DocumentRow("licence", expires_on=dt.date(2020, 1, 1)),
                DocumentRow("declaration", present=False),
            ),
        ),
        by=make.BY,
    )
    assert {why.code for why in store.query(candidates, key)[0].warnings} == {
        "candidate-age-unknown",
        "candidate-service-unknown",
        "candidate-education-unknown",
        "candidate-category-unknown",
        "candidate-consent-missing",
        "candidate-document-expired",
        "candidate-document-missing",
    }


def test_an_application_is_changed_as_it_was_seen(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    card = store.query(candidate, one)
    told = replace(card.application, note="готовий проживати в громаді", service_months=40)
    store.execute(EditCandidate(one, card.version, told), by=make.BY)
    assert store.query(candidate, one).application == told
    with pytest.raises(Rejected) as refused:
        store.execute(EditCandidate(one, card.version, told), by=make.BY)
    assert refused.value.code == "row-changed-meanwhile"


def test_a_check_list_is_written_anew(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    first = (DocumentRow("passport", "МТ 123456"), DocumentRow("photographs"))
    any_store.execute(SetDocuments(one, first), by=make.BY)
    any_store.execute(SetDocuments(one, first[:1]), by=make.BY)
    assert any_store.query(candidate, one).documents == first[:1]
    with pytest.raises(Rejected) as refused:
        any_store.execute(SetDocuments(one, (first[0], first[0])), by=make.BY)
    assert refused.value.code == "document-twice"


def test_lists_are_filtered_by_what_is_waited_for(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    keys = [selecting.candidate(any_store, key) for _ in range(4)]
    for at, one in enumerate(keys):
        selecting.pass_stages(any_store, key, one, at)
    stages = [selecting.stage(any_store, key, at) for at in range(4)]
    for at, one in enumerate(keys):
        found = any_store.query(candidates, key, waiting_for=stages[at])
        assert [row.id for row in found] == [one]
        assert any_store.query(count_candidates, key, waiting_for=stages[at]) == 1
        assert found[0].waiting_for == stages[at]
    assert [each.waiting for each in any_store.query(stage_counts, key)] == [1, 1, 1, 1]
    store = any_store
    store.execute(SetResults(key, (ResultWrite(keys[0], stages[0], "відхилено"),)), by=make.BY)
    assert store.query(candidates, key, waiting_for=stages[0]) == []
    assert store.query(candidates, key)[0].failed_at == stages[0]


def test_filters_agree_with_the_unit_that_sends(store: Store) -> None:
    key = selecting.campaign(store)
    selecting.candidate(store, key)
    other = selecting.candidate(store, key, unit="УПП в Сумській області")
    unit = store.query(candidates, key)[1].unit_id
    assert [row.id for row in store.query(candidates, key, unit=unit)] == [other]
    assert store.query(count_candidates, key, unit=unit) == 1


def test_who_withdraws_keeps_everything_and_comes_back(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    selecting.pass_stages(any_store, key, one, 2)
    any_store.execute(Withdraw(one, TODAY, "рапорт від 24.06.2020"), by=make.BY)
    row = any_store.query(candidates, key, outcome=Outcome.WITHDRAWN)[0]
    assert (row.reason, row.waiting_for) == ("рапорт від 24.06.2020", None)
    with pytest.raises(Rejected) as refused:
        selecting.pass_stages(any_store, key, one, 3)
    assert refused.value.code in {"candidate-decided", "results-refused"}
    any_store.execute(Reinstate((one,), "рапорт відкликано"), by=make.BY)
    assert any_store.query(candidates, key)[0].waiting_for == selecting.stage(any_store, key, 2)


def test_a_decision_on_many_says_whom_it_skipped_and_why(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    keys = [selecting.candidate(any_store, key) for _ in range(4)]
    for one in keys[:3]:
        selecting.pass_stages(any_store, key, one)
    unit = any_store.query(candidates, key)[0].unit_id
    any_store.execute(SetQuota(key, (QuotaDraft(2, unit),)), by=make.BY)
    done = any_store.execute(Decide(key, tuple(keys), Outcome.RECOMMENDED, TODAY), by=make.BY)
    assert done.result.decided == 2
    assert [each.why.code for each in done.result.skipped] == ["decision-no-place", "candidate-stage-open"]
    any_store.execute(Decide(key, (keys[2],), Outcome.RESERVE, TODAY), by=make.BY)
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(campaign, key).row.outcomes == {"": 3, "reserve": 1}


def test_a_refusal_needs_its_reason(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    with pytest.raises(Rejected) as refused:
        store.execute(Decide(key, (one,), Outcome.REFUSED, TODAY), by=make.BY)
    assert refused.value.code == "decision-reason-missing"
    store.execute(Decide(key, (one,), Outcome.REFUSED, TODAY, "не з’явився"), by=make.BY)
    with pytest.raises(Rejected) as refused:
        store.execute(Decide(key, (one,), Outcome.REFUSED, TODAY, "не з’явився"), by=make.BY)
    assert refused.value.code == "decision-already"


def test_a_person_without_a_unit_applies_from_the_public(store: Store) -> None:
    key = selecting.campaign(store)
    new = make.person(0, unit="", rank=None, position="")
    store.execute(AddCandidate(key, new=new, application=Application(source="public")), by=make.BY)
    row = store.query(candidates, key, unit=0)[0]
    assert (row.unit_id, row.unit, row.source) == (None, "", "public")
