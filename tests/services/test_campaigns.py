"""Campaigns: announced once under a code, with places by unit and their own stages in order."""

import datetime as dt
from dataclasses import replace

import pytest

from tests import make, selecting
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Requirements, StageKind
from trainingdesk.services.campaigns import (
    CampaignTerms,
    CopyCampaign,
    DropCampaign,
    EditCampaign,
    OpenCampaign,
    QuotaDraft,
    SetQuota,
    SetStages,
    StageDraft,
    campaign,
    campaign_by_code,
    campaigns,
    draft_of,
    stage_templates,
)
from trainingdesk.services.stages import ResultWrite, SetResults


def test_a_campaign_is_opened_shown_and_taken_back(any_store: Store) -> None:
    done = any_store.execute(OpenCampaign(CampaignTerms("2020-06", "Відбір серед поліцейських")), by=make.BY)
    assert [row.code for row in any_store.query(campaigns)] == ["2020-06"]
    assert any_store.query(campaign, done.result).simple
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(campaigns) == []


def test_a_code_is_used_once_however_it_is_typed(store: Store) -> None:
    store.execute(OpenCampaign(CampaignTerms("2020-06", "Відбір")), by=make.BY)
    with pytest.raises(Rejected) as refused:
        store.execute(OpenCampaign(CampaignTerms("2020–06", "Інший")), by=make.BY)
    assert refused.value.code == "campaign-exists"
    assert store.query(campaign_by_code, "2020–06").title == "Відбір"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"code": " "}, "campaign-code"),
        ({"title": ""}, "campaign-title-missing"),
        ({"opens": dt.date(2020, 6, 2), "closes": dt.date(2020, 6, 1)}, "campaign-dates"),
        ({"places": 0}, "campaign-places"),
        ({"retention_months": 0}, "campaign-retention"),
        ({"requirements": Requirements(min_age=40, max_age=20)}, "campaign-ages"),
    ],
)
def test_terms_that_cannot_be_are_refused(store: Store, changes: dict[str, object], code: str) -> None:
    terms = replace(CampaignTerms("2020-06", "Відбір"), **changes)  # type: ignore[arg-type]
    with pytest.raises(Rejected) as refused:
        store.execute(OpenCampaign(terms), by=make.BY)
    assert refused.value.code == code


def test_somebody_elses_change_of_a_campaign_is_not_overwritten(store: Store) -> None:
    key = selecting.campaign(store)
    row = store.query(campaign, key).row
    terms = CampaignTerms(row.code, "Нова назва")
    store.execute(EditCampaign(key, row.version, terms), by=make.BY)
    with pytest.raises(Rejected) as refused:
        store.execute(EditCampaign(key, row.version, terms), by=make.BY)
    assert refused.value.code == "row-changed-meanwhile"


def test_stages_are_moved_added_and_dropped_before_anybody_has_results(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    first, second, *rest = (draft_of(stage) for stage in any_store.query(campaign, key).stages)
    fresh = StageDraft("Спеціальна перевірка", StageKind.ACCEPT)
    done = any_store.execute(SetStages(key, (second, first, fresh)), by=make.BY)
    assert [stage.title for stage in any_store.query(campaign, key).stages] == [
        "Тестування",
        "Анкета",
        "Спеціальна перевірка",
    ]
    any_store.undo(done.operation, by=make.BY)
    assert [stage.title for stage in any_store.query(campaign, key).stages] == [
        first.title,
        second.title,
        *(draft.title for draft in rest),
    ]


def test_a_stage_with_results_is_neither_dropped_nor_judged_anew(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    store.execute(
        SetResults(key, (ResultWrite(one, selecting.stage(store, key, 0), "прийнято"),)), by=make.BY
    )
    drafts = [draft_of(stage) for stage in store.query(campaign, key).stages]
    for stages in (drafts[1:], [replace(drafts[0], kind=StageKind.FIT), *drafts[1:]]):
        with pytest.raises(Rejected) as refused:
            store.execute(SetStages(key, tuple(stages)), by=make.BY)
        assert refused.value.code == "stage-has-results"


def test_no_stage_is_put_before_where_somebody_stands(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key)
    selecting.pass_stages(any_store, key, one, 2)
    drafts = [draft_of(stage) for stage in any_store.query(campaign, key).stages]
    fresh = StageDraft("Спеціальна перевірка", StageKind.ACCEPT)
    with pytest.raises(Rejected) as refused:
        any_store.execute(SetStages(key, (drafts[0], fresh, *drafts[1:])), by=make.BY)
    assert refused.value.code == "stage-passed-by"
    any_store.execute(SetStages(key, (*drafts[:2], fresh, *drafts[2:])), by=make.BY)
    assert any_store.query(campaign, key).stages[2].title == fresh.title


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (StageDraft("", StageKind.ACCEPT), "stage-title-missing"),
        (StageDraft("Анкета", StageKind.ACCEPT, pass_from=10), "stage-no-points"),
        (StageDraft("Тест", StageKind.POINTS), "stage-highest"),
        (StageDraft("Тест", StageKind.POINTS, highest=100, pass_from=110), "stage-pass-above"),
    ],
)
def test_stages_that_cannot_be_are_refused(store: Store, draft: StageDraft, code: str) -> None:
    with pytest.raises(Rejected) as refused:
        store.execute(OpenCampaign(CampaignTerms("1", "Відбір"), (draft,)), by=make.BY)
    assert refused.value.code == code


def test_the_shipped_templates_make_campaigns(store: Store) -> None:
    for template in stage_templates():
        key = store.execute(
            OpenCampaign(CampaignTerms(template.name, template.title), template.stages), by=make.BY
        ).result
        assert len(store.query(campaign, key).stages) == len(template.stages) >= 4


def test_the_places_of_units_together_are_no_more_than_the_campaign_has(store: Store) -> None:
    key = selecting.campaign(store, places=5)
    first, second = selecting.units(store, 2)
    store.execute(SetQuota(key, (QuotaDraft(3, first), QuotaDraft(2, second))), by=make.BY)
    assert [row.places for row in store.query(campaign, key).quota] == [3, 2]
    with pytest.raises(Rejected) as refused:
        store.execute(SetQuota(key, (QuotaDraft(4, first), QuotaDraft(2, second))), by=make.BY)
    assert refused.value.code == "quota-over-places"
    with pytest.raises(Rejected) as refused:
        store.execute(SetQuota(key, (QuotaDraft(1, first), QuotaDraft(2, first))), by=make.BY)
    assert refused.value.code == "quota-twice"


def test_a_copy_has_the_stages_and_places_and_nobody(store: Store) -> None:
    key = selecting.campaign(store, places=5)
    selecting.candidate(store, key)
    store.execute(SetQuota(key, (QuotaDraft(3, selecting.units(store, 1)[0]),)), by=make.BY)
    copy = store.query(campaign, store.execute(CopyCampaign(key, "2021-01"), by=make.BY).result)
    of = store.query(campaign, key)
    assert [stage.title for stage in copy.stages] == [stage.title for stage in of.stages]
    assert [row.places for row in copy.quota] == [3]
    assert copy.row.candidates == 0
    assert of.row.candidates == 1


def test_only_an_empty_campaign_is_dropped(store: Store) -> None:
    key = selecting.campaign(store)
    one = store.execute(CopyCampaign(key, "2021-01"), by=make.BY).result
    store.execute(DropCampaign(one), by=make.BY)
    selecting.candidate(store, key)
    with pytest.raises(Rejected) as refused:
        store.execute(DropCampaign(key), by=make.BY)
    assert refused.value.code == "campaign-has-candidates"
