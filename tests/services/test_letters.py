"""Lists in letters: each letter once, who came, who left, who goes instead of whom, what is left."""

import datetime as dt
from dataclasses import replace

import pytest

from tests import make, selecting
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome
from trainingdesk.services.campaigns import QuotaDraft, SetQuota
from trainingdesk.services.candidates import candidate, candidates
from trainingdesk.services.letter_plan import SAME, compare_list
from trainingdesk.services.letters import (
    ADDED,
    CHANGED,
    INSTEAD,
    REMOVED,
    LetterEntry,
    Substitute,
    TakeLetter,
    balance,
    letters,
)

CAME, LATER = dt.date(2020, 6, 3), dt.date(2020, 6, 10)
UNIT = make.UNIT_NAME


def listed(store: Store, key: int, count: int = 3, number: str = "45/119") -> int:
    lines = tuple(LetterEntry(ADDED, new=make.person(at)) for at in range(count))
    return store.execute(TakeLetter(key, UNIT, number, CAME, lines), by=make.BY).result


def test_a_letter_brings_a_list_and_is_taken_back_whole(any_store: Store) -> None:
    key = selecting.campaign(any_store, staged=False)
    done = any_store.execute(
        TakeLetter(key, UNIT, "45/119", CAME, (LetterEntry(ADDED, new=make.person(0)),)), by=make.BY
    )
    (row,) = any_store.query(letters, key)
    assert (row.number, row.unit, row.added) == ("45/119", UNIT, 1)
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(letters, key) == []
    assert any_store.query(candidates, key) == []


def test_a_letter_is_taken_in_once(store: Store) -> None:
    key = selecting.campaign(store, staged=False)
    listed(store, key)
    with pytest.raises(Rejected) as refused:
        listed(store, key)
    assert refused.value.code == "letter-twice"


def test_a_new_version_is_compared_with_the_list_that_stands(any_store: Store) -> None:
    key = selecting.campaign(any_store, staged=False)
    listed(any_store, key)
    unit = any_store.query(candidates, key)[0].unit_id
    assert unit is not None
    version = [make.person(0), make.person(1, rank="major"), make.person(3)]
    plan = any_store.query(compare_list, key, unit, version)
    assert [(line.deed, line.name.surname) for line in plan.lines] == [
        (ADDED, "Гнатюк"),
        (REMOVED, "Вовк"),
        (CHANGED, "Бондар"),
        (SAME, "Авраменко"),
    ]
    any_store.execute(TakeLetter(key, UNIT, "45/131", LATER, plan.entries), by=make.BY)
    assert [row.name.surname for row in any_store.query(candidates, key, outcome="")] == [
        "Авраменко",
        "Бондар",
        "Гнатюк",
    ]
    assert any_store.query(candidates, key, "Бондар")[0].rank == "major"
    gone = any_store.query(candidates, key, outcome=Outcome.WITHDRAWN)[0]
    assert gone.reason == "лист від 10.06.2020 № 45/131"
    card = any_store.query(candidate, gone.id)
    assert [(each.number, each.deed) for each in card.letters] == [("45/119", ADDED), ("45/131", REMOVED)]
    assert [line.deed for line in any_store.query(compare_list, key, unit, version).lines] == [SAME] * 3
    back = any_store.query(compare_list, key, unit, [*version, make.person(2)])
    assert [line.entry.candidate for line in back.of(ADDED) if line.entry] == [gone.id]
    any_store.execute(TakeLetter(key, UNIT, "45/140", LATER, back.entries), by=make.BY)
    assert any_store.query(candidates, key, "Вовк")[0].outcome is Outcome.RUNNING


def test_one_goes_instead_of_another_on_a_ground(any_store: Store) -> None:
    key = selecting.campaign(any_store, staged=False)
    letter = listed(any_store, key)
    any_store.execute(
        SetQuota(key, (QuotaDraft(3, any_store.query(candidates, key)[0].unit_id),)), by=make.BY
    )
    first = any_store.query(candidates, key)[0]
    new = make.person(5)
    done = any_store.execute(
        Substitute(first.id, LATER, "лікарняний № 12", new=new, letter=letter), by=make.BY
    )
    row = any_store.query(candidates, key, "Дем'яненко")[0]
    assert (row.id, row.instead_of, row.unit) == (done.result, first.id, first.unit)
    assert any_store.query(candidates, key, outcome=Outcome.WITHDRAWN)[0].reason == "лікарняний № 12"
    assert any_store.query(letters, key)[0].instead == 1
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(candidates, key, outcome="")[0].id == first.id


def test_a_substitution_without_a_ground_is_refused_and_nothing_lost(store: Store) -> None:
    key = selecting.campaign(store, staged=False)
    listed(store, key)
    first = store.query(candidates, key)[0]
    with pytest.raises(Rejected) as refused:
        store.execute(Substitute(first.id, LATER, " ", new=make.person(5)), by=make.BY)
    assert refused.value.code == "withdrawal-ground-missing"
    assert len(store.query(candidates, key, outcome="")) == 3


def test_a_letter_beyond_the_quota_is_refused_whole_unless_in_reserve(any_store: Store) -> None:
    key = selecting.campaign(any_store, staged=False)
    unit = selecting.units(any_store, 2)[1]
    any_store.execute(SetQuota(key, (QuotaDraft(2, unit),)), by=make.BY)
    with pytest.raises(Rejected) as refused:
        listed(any_store, key)
    assert (refused.value.code, refused.value.facts["places"]) == ("quota-exceeded", 2)
    assert any_store.query(candidates, key) == []
    lines = tuple(LetterEntry(ADDED, new=make.person(at), reserve=at == 2) for at in range(3))
    any_store.execute(TakeLetter(key, UNIT, "45/119", CAME, lines), by=make.BY)
    (row,) = any_store.query(balance, key)
    assert (row.name, row.quota, row.listed, row.reserve, row.left) == (UNIT, 2, 2, 1, 0)


def test_the_balance_shows_units_outside_the_table_too(store: Store) -> None:
    key = selecting.campaign(store)
    first, second = selecting.units(store, 2)
    store.execute(SetQuota(key, (QuotaDraft(2, first),)), by=make.BY)
    selecting.candidate(store, key)
    rows = store.query(balance, key)
    assert [(row.unit_id, row.quota, row.listed, row.left) for row in rows] == [
        (first, 2, 0, 2),
        (second, None, 1, None),
    ]


def test_a_letter_names_whom_it_replaces_itself(store: Store) -> None:
    key = selecting.campaign(store, staged=False)
    listed(store, key)
    first = store.query(candidates, key)[0]
    entry = LetterEntry(INSTEAD, first.id, new=make.person(6))
    store.execute(TakeLetter(key, UNIT, "45/150", LATER, (entry,)), by=make.BY)
    assert store.query(letters, key)[1].instead == 1
    again = replace(entry, new=make.person(7))
    with pytest.raises(Rejected) as refused:
        store.execute(TakeLetter(key, UNIT, "45/151", LATER, (again,)), by=make.BY)
    assert refused.value.code == "withdrawn-already"
