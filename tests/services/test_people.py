"""The register: found by any name, each fact as of a date, nobody entered twice."""

import dataclasses
import datetime as dt
from typing import Any

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services import register
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.people import (
    PersonRow,
    as_of,
    case_forms,
    count_people,
    first_page,
    people,
    person_card,
    units,
)
from trainingdesk.services.person_changes import (
    ChangeName,
    ChangeStanding,
    CorrectName,
    CorrectPerson,
    SetCaseForm,
)


def _add(store: Store, number: int = 0, **changes: Any) -> int:
    return store.execute(AddPerson(make.person(number, **changes)), by=make.BY).result


def test_a_person_is_found_by_any_part_of_any_name_in_any_apostrophe(any_store: Store) -> None:
    key = _add(any_store, surname="Мар’яненко", given="Юлія", patronymic="Сергіївна", sex="f")
    _add(any_store, 1)
    for text in ("маряненко", "Мар'ян", "МАРʼЯНЕНКО юл", "сергіївна", "яненк"):
        assert [row.id for row in any_store.query(people, text)] == [key], text
    assert any_store.query(count_people, "мар") == 1
    assert any_store.query(people, "мар%") == []


def test_the_register_stands_in_ukrainian_order(any_store: Store) -> None:
    for surname in ("Їжак", "Ґалаґан", "Іванів", "Гончар", "Євтух", "Ерстенко", "Ящук", "Йосипенко"):
        _add(any_store, surname=surname)
    shown = [row.surname for row in any_store.query(people)]
    assert shown == ["Гончар", "Ґалаґан", "Ерстенко", "Євтух", "Іванів", "Їжак", "Йосипенко", "Ящук"]
    backwards = [row.surname for row in any_store.query(people, descending=True, limit=3, offset=1)]
    assert backwards == ["Йосипенко", "Їжак", "Іванів"]


@pytest.mark.parametrize("order", register.ORDERS)
def test_every_order_pages_without_losing_anybody(store: Store, order: str) -> None:
    for number in range(7):
        _add(store, number)
    whole = [row.id for row in store.query(people, order=order)]
    paged = [row.id for at in range(0, 7, 2) for row in store.query(people, order=order, offset=at, limit=2)]
    assert paged == whole
    assert len(set(whole)) == 7


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", register.ORDERS)
def test_a_search_shows_the_same_people_in_the_same_order_few_or_many(
    any_store: Store,
    order: str,
    descending: bool,  # noqa: FBT001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(12):
        _add(any_store, number, unit=("УПП в Сумській області", "ГУНП", "")[number % 3], unit_kind="",
             oblast=("Сумська", "", "")[number % 3], rank=("major", None, "private", "captain")[number % 4],
             birth_date=None if number % 5 == 0 else dt.date(1990, 1, 12 - number))  # fmt: skip
    sorted_here = any_store.query(first_page, "і", order=order, descending=descending)
    monkeypatch.setattr(register, "FEW", 0)
    along_the_index = any_store.query(first_page, "і", order=order, descending=descending)
    assert sorted_here.rows == along_the_index.rows
    assert (sorted_here.total, along_the_index.total) == (len(sorted_here.rows), None)
    assert len(sorted_here.rows) > 2
    paged: list[PersonRow] = []
    for at in range(0, 12, 5):
        paged += any_store.query(people, "і", order=order, descending=descending, offset=at, limit=5)
    assert tuple(paged) == sorted_here.rows


def test_a_longer_search_looks_among_those_already_found(store: Store) -> None:
    keys = [_add(store, number) for number in range(6)]
    begun = store.query(first_page, "о")
    assert sorted(begun.every or ()) == keys
    assert [row.surname for row in store.query(first_page, "олег бон", within=begun.every).rows] == ["Бондар"]
    assert store.query(first_page, "бон", within=keys[2:]).rows == ()


def test_ranks_stand_by_seniority_and_those_without_come_last(store: Store) -> None:
    for number, rank in enumerate((None, "major", "captain", "private", "general-first")):
        _add(store, number, rank=rank)
    ranks = [row.rank for row in store.query(people, order="rank")]
    assert ranks == ["private", "captain", "major", "general-first", None]
    ranks = [row.rank for row in store.query(people, order="rank", descending=True)]
    assert ranks == ["general-first", "major", "captain", "private", None]


def test_a_full_first_page_still_counts_everybody(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "PAGE", 3)
    for number in range(5):
        _add(store, number)
    found = store.query(first_page)
    assert (len(found.rows), found.total) == (3, 5)


def test_namesakes_are_told_apart(store: Store) -> None:
    for year in (1991, 1994):
        _add(store, surname="Коваль", given="Олег", patronymic="Іванович", birth_date=dt.date(year, 1, 1))
    _add(store, 3)
    assert [row.namesake for row in store.query(people, "коваль олег")] == [True, True]
    assert [row.namesake for row in store.query(people) if row.surname != "Коваль"] == [False]


def test_a_second_person_of_the_same_name_and_birth_date_is_refused(any_store: Store) -> None:
    _add(any_store)
    with pytest.raises(Rejected) as no:
        _add(any_store)
    assert no.value.code == "person-known"
    _add(any_store, birth_date=dt.date(1991, 1, 1))
    assert any_store.query(count_people) == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"surname": "  "}, "person-name-missing"),
        ({"given": ""}, "person-name-missing"),
        ({"surname": "Я" * 300}, "person-name-too-long"),
        ({"rank": "admiral"}, "rank-unknown"),
    ],
)
def test_a_person_without_a_usable_name_or_rank_is_refused(
    store: Store, changes: dict[str, Any], code: str
) -> None:
    with pytest.raises(Rejected) as no:
        _add(store, **changes)
    assert no.value.code == code
    assert store.query(count_people) == 0
    assert store.query(units) == []


def test_after_marriage_both_names_find_her_and_papers_keep_their_dates(any_store: Store) -> None:
    key = _add(any_store, surname="Мельник", given="Ольга", patronymic="Петрівна", sex="f")
    married = dt.date(2021, 1, 15)
    any_store.execute(ChangeName(key, "Соколенко", "Ольга", "Петрівна", married, "свідоцтво"), by=make.BY)
    assert [row.surname for row in any_store.query(people, "мельник")] == ["Соколенко"]
    assert any_store.query(as_of, [key], dt.date(2021, 1, 14))[key].name.surname == "Мельник"
    assert any_store.query(as_of, [key], married)[key].name.surname == "Соколенко"
    with pytest.raises(Rejected) as no:
        any_store.execute(ChangeName(key, "Інша", "Ольга", "Петрівна", married), by=make.BY)
    assert no.value.code == "dated-change-exists"


def test_rank_position_and_unit_each_hold_as_of_their_own_date(any_store: Store) -> None:
    key = _add(any_store)
    any_store.execute(ChangeStanding(key, dt.date(2021, 1, 10), rank="major"), by=make.BY)
    any_store.execute(ChangeStanding(key, dt.date(2021, 1, 5), unit="УПП в Сумській області ДПП"), by=make.BY)
    before = any_store.query(as_of, [key], dt.date(2021, 1, 1))[key]
    between = any_store.query(as_of, [key], dt.date(2021, 1, 7))[key]
    after = any_store.query(as_of, [key], dt.date(2021, 2, 1))[key]
    assert (before.rank, before.unit) == ("captain", "ГУНП в Харківській області")
    assert (between.rank, between.unit) == ("captain", "УПП в Сумській області ДПП")
    assert (after.rank, after.unit, after.position) == ("major", "УПП в Сумській області ДПП", "поліцейський")
    assert any_store.query(people)[0].rank == "major"


def test_one_unit_written_in_two_ways_is_one_unit(any_store: Store) -> None:
    _add(any_store, 0, unit="ГУНП в  Сумській області")
    _add(any_store, 1, unit="гунп в сумській області")
    assert any_store.query(units) == ["ГУНП в Сумській області"]


def test_a_field_somebody_changed_meanwhile_is_not_overwritten(any_store: Store) -> None:
    key = _add(any_store)
    any_store.execute(CorrectPerson(key, "phone", "+380501112233", ""), by=make.BY)
    with pytest.raises(Rejected) as no:
        any_store.execute(CorrectPerson(key, "phone", "+380509998877", ""), by=make.BY)
    assert no.value.code == "field-changed-meanwhile"
    assert no.value.facts == {"now": "+380501112233", "yours": "+380509998877"}


def test_a_badge_typed_later_finds_the_person(any_store: Store) -> None:
    key = _add(any_store)
    any_store.execute(CorrectPerson(key, "badge", "0123456", ""), by=make.BY)
    assert [row.id for row in any_store.query(people, "0123456")] == [key]


def test_correcting_a_misprint_leaves_the_earlier_name_alone(any_store: Store) -> None:
    key = _add(any_store, surname="Мельник", given="Ольга", patronymic="Петрівна")
    any_store.execute(ChangeName(key, "Соколенка", "Ольга", "Петрівна", dt.date(2021, 1, 1)), by=make.BY)
    any_store.execute(CorrectName(key, "Соколенко", "Ольга", "Петрівна"), by=make.BY)
    card = any_store.query(person_card, key)
    assert [row.name.surname for row in card.names] == ["Мельник", "Соколенко"]


def test_a_confirmed_form_is_kept_replaced_and_forgotten(any_store: Store) -> None:
    key = _add(any_store, surname="Кіт")
    for text, left in (("Кота Олега Івановича", 1), ("Кіта Олега Івановича", 1), ("", 0)):
        any_store.execute(SetCaseForm(key, "name", "Кіт Олег Іванович", "accusative", text), by=make.BY)
        forms = any_store.query(case_forms, [key])
        assert len(forms) == left
        if left:
            assert forms[key, "name", "Кіт Олег Іванович", "accusative"] == text


def test_undo_takes_a_dated_change_back_whole(any_store: Store) -> None:
    key = _add(any_store)
    before = any_store.query(person_card, key)
    done = any_store.execute(ChangeStanding(key, dt.date(2021, 1, 10), rank="major"), by=make.BY)
    any_store.undo(done.operation, by=make.BY)
    after = any_store.query(person_card, key)
    assert after.standings == before.standings
    assert after.row == before.row
    assert dataclasses.replace(after, version=0) == dataclasses.replace(before, version=0)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("birth_date", dt.date(2025, 1, 1), "birth-date-too-young"),
        ("birth_date", dt.date(1890, 1, 1), "birth-date-too-old"),
        ("latin_given", "Оleh", "latin-not-latin"),
        ("badge", "0012345", "badge-taken"),
    ],
)
def test_a_correction_is_refused_where_the_field_cannot_hold_it(
    store: Store, field: str, value: Any, code: str
) -> None:
    _add(store, badge="0012345")
    other = _add(store, 1, badge="")
    seen = getattr(store.query(person_card, other).row, field, "")
    with pytest.raises(Rejected) as refused:
        store.execute(CorrectPerson(other, field, value, seen), by=make.BY)
    assert refused.value.code == code
