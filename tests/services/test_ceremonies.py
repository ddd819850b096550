"""The ceremony: acts called in order, handed over, by deputies, absent, corrected."""

import datetime as dt

import pytest

from tests.documents.reading import text_of
from tests.services.act_desk import BY, DAY, ActDesk, act_desk
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_issue import issue_acts
from trainingdesk.services.act_listings import not_handed_listing, register_listing, word_listing
from trainingdesk.services.acts import acts as register
from trainingdesk.services.ceremonies import (
    CallAbsent,
    CallDeputy,
    CallHandedOver,
    CallRow,
    CloseCeremony,
    CorrectCall,
    PlanCeremony,
    SetCalls,
    calls,
    ceremonies,
    not_handed,
    package_pdf,
    packages,
)
from trainingdesk.services.custody import chain, keys
from trainingdesk.services.listings import print_listing

NOW = dt.datetime(2020, 2, 13, 11, tzinfo=dt.UTC)


@pytest.fixture
def desk(any_store: Store) -> ActDesk:
    return act_desk(any_store, cars=3)


def planned(desk: ActDesk) -> tuple[int, list[CallRow]]:
    drafts = desk.draft(apart=True)
    issue_acts(desk.store, drafts, {}, by=BY)
    plan = PlanCeremony("Вручення ключів", DAY, "площа Свободи", drafts[::-1])
    key = desk.store.execute(plan, by=BY).result
    return key, desk.store.query(calls, key)


def test_acts_are_called_in_order_and_handed_over_by_one_key(desk: ActDesk) -> None:
    key, rows = planned(desk)
    assert [row.place for row in rows] == [1, 2, 3]
    first, second, third = rows
    desk.store.execute(CallHandedOver(first.id, first.seen, NOW), by=BY)
    deputy = CallDeputy(second.id, "Мельник О. П.", "довіреність від 12.02.2020 № 3", second.seen, NOW)
    desk.store.execute(deputy, by=BY)
    absent = desk.store.execute(CallAbsent(third.id, "хворіє"), by=BY)
    assert [row.outcome for row in desk.store.query(calls, key)] == ["handed", "deputy", "absent"]
    assert [row.id for row in desk.store.query(not_handed, key)] == [third.id]
    assert [(row.calls, row.handed) for row in desk.store.query(ceremonies)] == [(3, 2)]
    assert desk.store.query(chain, desk.cars[2])[-1].state == "handed"
    assert absent.undo


def test_a_deputy_needs_a_document(desk: ActDesk) -> None:
    _, rows = planned(desk)
    with pytest.raises(Rejected) as refused:
        desk.store.execute(CallDeputy(rows[0].id, "Мельник О. П.", " ", rows[0].seen, NOW), by=BY)
    assert refused.value.code == "ceremony-deputy-missing"


def test_a_row_struck_by_mistake_is_corrected_and_called_again(desk: ActDesk) -> None:
    key, rows = planned(desk)
    desk.store.execute(CallHandedOver(rows[0].id, rows[0].seen, NOW), by=BY)
    desk.store.execute(CorrectCall(rows[0].id, "викликано не того"), by=BY)
    (again, *_) = desk.store.query(calls, key)
    assert again.outcome == "waiting"
    assert desk.store.query(chain, desk.cars[2])[-1].state == "balance"
    assert {each.state for each in desk.store.query(keys, desk.cars[2])} == {"safe"}
    desk.store.execute(CallHandedOver(again.id, again.seen, NOW), by=BY)
    assert desk.store.query(chain, desk.cars[2])[-1].state == "handed"


def test_what_moved_since_it_was_seen_is_not_handed_over(desk: ActDesk) -> None:
    _, rows = planned(desk)
    with pytest.raises(Rejected) as refused:
        desk.store.execute(CallHandedOver(rows[0].id, (), NOW), by=BY)
    assert refused.value.code == "custody-moved"


def test_a_closed_ceremony_calls_nobody(desk: ActDesk) -> None:
    key, rows = planned(desk)
    assert desk.store.execute(CloseCeremony(key, NOW), by=BY).result == 3
    with pytest.raises(Rejected) as refused:
        desk.store.execute(CallAbsent(rows[0].id), by=BY)
    assert refused.value.code == "ceremony-closed"


def test_the_order_changes_and_what_was_handed_over_stays(desk: ActDesk) -> None:
    key, rows = planned(desk)
    desk.store.execute(CallHandedOver(rows[0].id, rows[0].seen, NOW), by=BY)
    acts = [row.act.id for row in rows]
    desk.store.execute(SetCalls(key, (acts[1], acts[0])), by=BY)
    assert [row.act.id for row in desk.store.query(calls, key)] == [acts[1], acts[0]]
    with pytest.raises(Rejected) as refused:
        desk.store.execute(SetCalls(key, (acts[1],)), by=BY)
    assert refused.value.code == "ceremony-call-done"


def test_the_acts_of_a_community_are_one_package(desk: ActDesk) -> None:
    key, _ = planned(desk)
    ((community, _, acts),) = desk.store.query(packages, key)
    assert community == desk.community
    assert len(text_of(desk.store.query(package_pdf, acts, "Роганська громада"))) == 3 * 3 * 2


def test_what_was_not_handed_over_is_listed_for_paper_and_word(desk: ActDesk) -> None:
    key, rows = planned(desk)
    desk.store.execute(CallHandedOver(rows[0].id, rows[0].seen, NOW), by=BY)
    desk.store.execute(CallAbsent(rows[1].id, "хворіє"), by=BY)
    listing = desk.store.query(not_handed_listing, key)
    assert [(row[1], row[5], row[6]) for row in listing.rows] == [
        (rows[1].act.number, "відсутній представник", "хворіє"),
        (rows[2].act.number, "не викликано", ""),
    ]
    assert "не передано актів: 2 із 3" in text_of(print_listing(listing, DAY))[0]
    assert word_listing(listing, DAY) == word_listing(listing, DAY)
    whole = register_listing(desk.store.query(register), DAY)
    assert len(whole.rows) == 3
    assert "без підписаної скан-копії: 3" in whole.about
