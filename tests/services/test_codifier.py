"""The register brought up to the Ministry's file: planned, shown, carried out in one step, taken back."""

import dataclasses
import datetime as dt
from typing import Any

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.communities import Codifier, CodifierRow
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.codifier import UpdateCodifier, plan_update, shipped
from trainingdesk.services.communities import (
    CommunityRow,
    community_lines,
    ensure_codifier,
    find_communities,
    name_on,
    names,
)
from trainingdesk.services.community_changes import MergeCommunity, RenameCommunity

SINCE = dt.date(2026, 10, 1)
ROHAN, BERESTYN, LYPTSI = "UA63120230000080742", "UA63060050000033240", "UA63120090000046130"
NEW = CodifierRow("UA63120310000011111", "Новинська", "Харківська", "Харківський", "village", "с. Новини")


def later() -> Codifier:
    """An edition with one community renamed, one moved, one gone, one new."""
    rows = [row for row in shipped().rows if row.code != LYPTSI]
    changed: dict[str, dict[str, Any]] = {
        ROHAN: {"name": "Чистогірська", "centre": "с-ще Чистогір’я"},
        BERESTYN: {"raion": "Лозівський"},
    }
    return Codifier(
        (*(dataclasses.replace(row, **changed.get(row.code, {})) for row in rows), NEW),
        SINCE,
    )


@pytest.fixture
def known(any_store: Store) -> Store:
    ensure_codifier(any_store, make.BY)
    return any_store


def state(store: Store) -> list[CommunityRow]:
    """Every community but for how often it was written."""
    return [dataclasses.replace(line.row, version=0) for line in store.query(community_lines, SINCE)]


def codes(differences: tuple[object, ...]) -> list[str]:
    return [each.code for each in differences]  # type: ignore[attr-defined]


def test_the_plan_tells_new_renamed_moved_and_closed_and_changes_nothing(known: Store) -> None:
    before = state(known)
    plan = known.query(plan_update, later())
    assert codes(plan.added) == [NEW.code]
    assert [(each.code, each.was, each.now) for each in plan.renamed] == [
        (ROHAN, "Роганська", "Чистогірська")
    ]
    assert [each.now for each in plan.moved] == ["Харківська, Лозівський"]
    assert codes(plan.closed) == [LYPTSI]
    assert codes(plan.centred) == [ROHAN]
    assert plan.unchanged == 1469 - 3
    assert state(known) == before


def test_an_update_keeps_old_names_with_their_day_and_is_taken_back_whole(known: Store) -> None:
    before = state(known)
    plan = known.query(plan_update, later())
    done = known.execute(UpdateCodifier(later(), SINCE, plan.seen, "kodifikator.xlsx"), by=make.BY)
    row = known.query(find_communities, "Роганська")[0]
    assert (row.code, row.name, row.centre, row.former) == (
        ROHAN, "Чистогірська", "с-ще Чистогір’я", ("Роганська",),
    )  # fmt: skip
    assert known.query(find_communities, "чистогір'я")[0].code == ROHAN
    assert known.query(name_on, row.id, dt.date(2020, 2, 12)) == "Роганська"
    assert known.query(names, row.id)[-1].ground == "за Кодифікатором (kodifikator.xlsx)"
    assert known.query(find_communities, LYPTSI)[0].closed_on == SINCE
    assert known.query(find_communities, "Новинська")[0].code == NEW.code
    assert known.query(plan_update, later()).empty
    known.undo(done.operation, by=make.BY)
    assert state(known) == before


def test_the_file_that_shipped_changes_nothing_and_is_said_to(known: Store) -> None:
    plan = known.query(plan_update, shipped())
    assert plan.empty
    assert plan.unchanged == 1469
    with pytest.raises(Rejected, match="codifier-nothing-new"):
        known.execute(UpdateCodifier(shipped(), SINCE, plan.seen), by=make.BY)


def test_a_plan_that_no_longer_holds_is_refused_whole(known: Store) -> None:
    plan = known.query(plan_update, later())
    row = known.query(find_communities, "Малинівська", "Харківська")[0]
    known.execute(RenameCommunity(row.id, "Інша", SINCE), by=make.BY)
    before = state(known)
    with pytest.raises(Rejected, match="codifier-changed-meanwhile"):
        known.execute(UpdateCodifier(later(), SINCE, plan.seen), by=make.BY)
    assert state(known) == before


def test_a_day_before_the_last_name_is_refused(store: Store) -> None:
    ensure_codifier(store, make.BY)
    row = store.query(find_communities, "Роганська")[0]
    store.execute(RenameCommunity(row.id, "Рогань-Східна", dt.date(2026, 9, 1)), by=make.BY)
    plan = store.query(plan_update, later())
    with pytest.raises(Rejected, match="community-name-date"):
        store.execute(UpdateCodifier(later(), dt.date(2026, 8, 1), plan.seen), by=make.BY)


def test_a_merged_community_that_the_file_still_lists_stays_merged(store: Store) -> None:
    ensure_codifier(store, make.BY)
    one, other = (store.query(find_communities, name, "Харківська")[0] for name in ("Липецька", "Роганська"))
    store.execute(MergeCommunity(one.id, other.id, dt.date(2026, 9, 1)), by=make.BY)
    assert store.query(plan_update, shipped()).empty


def test_one_closed_by_a_file_exists_again_when_a_later_file_lists_it(store: Store) -> None:
    ensure_codifier(store, make.BY)
    without = store.query(plan_update, later())
    store.execute(UpdateCodifier(later(), SINCE, without.seen), by=make.BY)
    again = Codifier((*later().rows, next(row for row in shipped().rows if row.code == LYPTSI)))
    plan = store.query(plan_update, again)
    assert codes(plan.reopened) == [LYPTSI]
    store.execute(UpdateCodifier(again, dt.date(2027, 1, 1), plan.seen), by=make.BY)
    assert store.query(find_communities, "Липецька", "Харківська")[0].closed_on is None
