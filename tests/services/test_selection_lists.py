"""Lists of a selection as offices write them: places by name, people of a letter; counts and enrolment."""

import datetime as dt

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import StageKind
from trainingdesk.services.campaign_stages import SetStages, StageDraft
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign, quota, stages
from trainingdesk.services.candidate_changes import AddCandidate
from trainingdesk.services.candidates import Application, candidates
from trainingdesk.services.enrol_plan import enrol_plan
from trainingdesk.services.letter_lines import read_letter_list
from trainingdesk.services.quota_lines import QuotaLine, SetQuotaLines
from trainingdesk.services.selection_funnel import AGE, SEX, SOURCE, STAGE, UNIT, funnel
from trainingdesk.services.stages import ResultWrite, SetResults

SUMY = "ГУНП в Сумській області"
TODAY = dt.date(2020, 6, 1)


def campaign(store: Store, people: int = 0) -> int:
    key: int = store.execute(OpenCampaign(CampaignTerms("2020-06", "Відбір")), by=make.BY).result
    for number in range(people):
        store.execute(AddCandidate(key, new=make.person(number)), by=make.BY)
    return key


# --- places ---


def test_places_are_written_by_name_and_a_new_unit_is_made_in_its_one_spelling(any_store: Store) -> None:
    key = campaign(any_store)
    lines = (QuotaLine("гунп в сумській обл.", 8), QuotaLine("УПП у Львівській області", 3))
    any_store.execute(SetQuotaLines(key, lines, ()), by=make.BY)
    found = any_store.query(quota, key)
    assert [row.places for row in found] == [8, 3]
    assert found[0].unit == SUMY


def test_a_name_that_is_neither_unit_nor_community_is_refused(store: Store) -> None:
    with pytest.raises(Rejected) as refused:
        store.execute(SetQuotaLines(campaign(store), (QuotaLine("Щось", 1),), ()), by=make.BY)
    assert refused.value.code == "quota-owner-unknown"


def test_a_table_another_window_changed_meanwhile_is_not_written_over(store: Store) -> None:
    key = campaign(store)
    store.execute(SetQuotaLines(key, (QuotaLine(SUMY, 8),), ()), by="інший")
    with pytest.raises(Rejected) as refused:
        store.execute(SetQuotaLines(key, (QuotaLine(SUMY, 9),), ()), by=make.BY)
    assert refused.value.code == "row-changed-meanwhile"


# --- a letter's list ---


@pytest.mark.parametrize(
    "line",
    [
        "1\tст. лейтенант поліції\tІваненко Іван Іванович\t01.02.1990",
        "Іваненко\tІван\tІванович\tстарший лейтенант поліції\t1.2.90",
        "1. старший лейтенант поліції Іваненко Іван Іванович, 01.02.1990 р. н.",
        "01.02.1990; Іваненко Іван Іванович; старший лейтенант поліції",
    ],
)
def test_a_person_is_read_in_whatever_order_the_line_has(line: str) -> None:
    (found,) = read_letter_list(line, SUMY, TODAY)
    assert (found.surname, found.given, found.patronymic) == ("Іваненко", "Іван", "Іванович")
    assert (found.rank, found.birth_date, found.sex) == ("senior-lieutenant", dt.date(1990, 2, 1), "m")
    assert (found.unit, found.oblast) == (SUMY, "Сумська")


def test_what_is_left_of_a_line_is_the_position_and_empty_lines_are_left_out() -> None:
    text = "\nМельник Ольга Петрівна\tкапітан поліції\tінспектор\n\n"
    (found,) = read_letter_list(text, SUMY, TODAY)
    assert (found.rank, found.position) == ("captain", "інспектор")


def test_a_line_without_a_name_is_refused_with_its_number() -> None:
    with pytest.raises(Rejected) as refused:
        read_letter_list("Іваненко Іван\n12345", SUMY, TODAY)
    assert refused.value.code == "letter-line-unread"
    assert refused.value.facts["line"] == 2


# --- counts ---


def test_the_funnel_counts_who_came_past_each_stage_and_all_before(any_store: Store) -> None:
    key = campaign(any_store, 3)
    drafts = (StageDraft("Анкета", StageKind.ACCEPT), StageDraft("Співбесіда", StageKind.RECOMMEND))
    any_store.execute(SetStages(key, drafts), by=make.BY)
    people, order = any_store.query(candidates, key), any_store.query(stages, key)
    writes = [ResultWrite(people[0].id, order[0].id, "+"), ResultWrite(people[1].id, order[0].id, "-")]
    writes.append(ResultWrite(people[0].id, order[1].id, "-"))
    any_store.execute(SetResults(key, tuple(writes)), by=make.BY)
    bars = any_store.query(funnel, key, STAGE)
    assert [bar.count for bar in bars] == [3, 1, 0, 0, 0]
    assert bars[1].candidates == (people[0].id,)


@pytest.mark.parametrize("cut", [UNIT, SOURCE, SEX, AGE])
def test_every_cut_counts_each_candidate_once(store: Store, cut: str) -> None:
    key = campaign(store, 4)
    bars = store.query(funnel, key, cut)
    found = [candidate for bar in bars for candidate in bar.candidates]
    assert sorted(found) == sorted(row.id for row in store.query(candidates, key))


# --- enrolment ---


def test_who_lacks_primary_training_is_passed_over_and_the_rest_are_ready(store: Store) -> None:
    key = campaign(store, 2)
    public = AddCandidate(key, new=make.person(9), application=Application(source="public"))
    lacking = store.execute(public, by=make.BY).result
    plan = store.query(enrol_plan, key)
    assert len(plan.ready) == 2
    assert [(each.candidate, each.why.code) for each in plan.skipped] == [(lacking, "enrol-without-ppp")]


def test_in_a_campaign_with_stages_only_the_recommended_are_ready(store: Store) -> None:
    key = campaign(store, 2)
    store.execute(SetStages(key, (StageDraft("Анкета", StageKind.ACCEPT),)), by=make.BY)
    one = store.query(candidates, key)[0].id
    assert store.query(enrol_plan, key).ready == ()
    plan = store.query(enrol_plan, key, {one})
    assert [each.why.code for each in plan.skipped] == ["candidate-not-recommended"]
