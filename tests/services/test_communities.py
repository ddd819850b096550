"""Communities: found by any name in any apostrophe, dated names, mergers, who heads them."""

import datetime as dt
import time

import pytest

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.codifier import LoadCodifier, shipped
from trainingdesk.services.communities import (
    CommunityRow,
    community,
    community_lines,
    ensure_codifier,
    find_communities,
    head_on,
    heads,
    name_on,
    names,
    oblasts,
)
from trainingdesk.services.community_changes import (
    EndHead,
    MendCommunityName,
    MergeCommunity,
    RenameCommunity,
    SetHead,
)
from trainingdesk.services.history import operations
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.people import people

BEFORE, SINCE, LATER = dt.date(2020, 2, 12), dt.date(2026, 7, 7), dt.date(2026, 9, 1)
BERESTYN = "UA63060050000033240"
KHARKIV = "Харківська"


@pytest.fixture
def known(any_store: Store) -> Store:
    """A store with the shipped communities."""
    assert ensure_codifier(any_store, make.BY)
    return any_store


@pytest.fixture
def one(store: Store) -> Store:
    """The same on the embedded database alone."""
    assert ensure_codifier(store, make.BY)
    return store


def found(store: Store, text: str, oblast: str = "") -> list[str]:
    return [row.code for row in store.query(find_communities, text, oblast)]


def first(store: Store, text: str, oblast: str = "") -> CommunityRow:
    return store.query(find_communities, text, oblast)[0]


def test_the_whole_country_ships_without_crimea_and_sevastopol() -> None:
    rows = shipped().rows
    assert len(rows) == len({row.code for row in rows}) == 1469
    assert len({row.oblast for row in rows}) == 24
    assert sum(row.oblast == KHARKIV for row in rows) == 56
    assert all(row.kind and row.centre for row in rows)
    assert shipped().edition == SINCE


def test_communities_are_loaded_once_in_one_operation_that_is_final(known: Store) -> None:
    assert not ensure_codifier(known, make.BY)
    done = known.execute(LoadCodifier(), by=make.BY)
    assert done.result is False
    loaded = [row for row in known.query(operations) if row.command == "LoadCodifier"]
    assert [row.touched.get("community", 0) for row in loaded if row.touched] == [1469]
    with pytest.raises(Rejected, match="codifier-final"):
        known.undo(loaded[-1].id, by=make.BY)
    assert len(known.query(find_communities, "", limit=None)) == 1469


@pytest.mark.parametrize(
    "text",
    [
        "Красноград", "красноградська", "Берестин", "БЕРЕСТИНСЬКА", "берестинська тг", "Красногрaдська ОТГ",
        BERESTYN, "UA 6306 0050 0000 33240", "Берестинська міська територіальна громада", "берестинська харк",
    ],
)  # fmt: skip
def test_old_and_new_names_of_a_community_and_its_centre_find_it(one: Store, text: str) -> None:
    assert found(one, text)[0] == BERESTYN


@pytest.mark.parametrize(
    "text", ["Мереф'янська ТГ", "мерефянська", "МЕРЕФʼЯНСЬКА", "Мереф`янська", "мереф янська"]
)
def test_every_apostrophe_is_one(one: Store, text: str) -> None:
    assert found(one, text)[0] == "UA63120150000086206"


def test_the_names_of_the_thirteen_communities_of_2020_are_found_as_sheets_wrote_them(one: Store) -> None:
    for name in (
        "Старосалтівська ТГ",
        "Чкаловська ТГ",
        "Нововодолазька ТГ",
        "Зачепилівська ТГ",
        "Оскільська",
    ):
        assert len(found(one, name, KHARKIV)) == 1, name


def test_namesakes_are_told_apart_by_oblast_and_raion(known: Store) -> None:
    both = known.query(find_communities, "корнинська")
    assert [(row.oblast, row.ambiguous) for row in both] == [("Житомирська", True), ("Рівненська", True)]
    assert len({row.place for row in both}) == 2
    assert found(known, "Корнинська Рівн") == ["UA56060330000075139"]
    assert sum(row.name == "Миколаївська" for row in known.query(find_communities, "миколаївська")) == 8
    assert not first(known, "Роганська").ambiguous


def test_the_best_answer_comes_first_and_a_place_alone_is_no_answer(one: Store) -> None:
    shown = one.query(find_communities, "харк", limit=None)
    assert [row.name for row in shown] == ["Харківська"]
    assert found(one, "немає такої") == []


def test_search_and_loading_take_no_longer_than_a_blink(store: Store) -> None:
    began = time.perf_counter()
    ensure_codifier(store, make.BY)
    assert time.perf_counter() - began < 2.0  # 0.15 s on a quiet machine
    store.query(find_communities, "роган")
    began = time.perf_counter()
    store.query(find_communities, "роган")
    assert time.perf_counter() - began < 0.1  # 3 ms on a quiet machine


def test_a_rename_keeps_the_old_name_with_its_day_and_is_taken_back(known: Store) -> None:
    row = first(known, "Роганська")
    done = known.execute(
        RenameCommunity(row.id, "Чистогірська", LATER, "рішення від 01.09.2026", "Докучаєвське", row.version),
        by=make.BY,
    )
    now = first(known, "Рогань")
    assert (now.name, now.centre, now.former) == ("Чистогірська", "с-ще Докучаєвське", ("Роганська",))
    assert found(known, "роганська") == found(known, "чистогірська") == [row.code]
    assert known.query(name_on, row.id, BEFORE) == "Роганська"
    assert known.query(name_on, row.id, LATER) == "Чистогірська"
    with pytest.raises(Rejected, match="row-changed-meanwhile"):
        known.execute(RenameCommunity(row.id, "Інша", dt.date(2027, 1, 1), seen=row.version), by=make.BY)
    known.undo(done.operation, by=make.BY)
    assert first(known, "Роганська").former == ()
    assert found(known, "чистогірська") == []


def test_names_follow_one_another(one: Store) -> None:
    row = first(one, "Берестинська")
    assert [(each.name, each.since) for each in one.query(names, row.id)] == [
        ("Красноградська", None), ("Берестинська", SINCE),
    ]  # fmt: skip
    assert one.query(name_on, row.id, BEFORE) == "Красноградська"
    for name, day, code in (
        ("Інша", SINCE, "community-name-date"),
        ("Берестинська", LATER, "community-name-same"),
        (" ", LATER, "community-name-missing"),
        ("А" * 200, LATER, "community-name-long"),
    ):
        with pytest.raises(Rejected, match=code):
            one.execute(RenameCommunity(row.id, name, day), by=make.BY)


def test_the_true_day_of_a_renaming_can_be_entered(one: Store) -> None:
    row = first(one, "Берестинська")
    old, new = one.query(names, row.id)
    day = dt.date(2025, 12, 1)
    one.execute(MendCommunityName(new.id, "Берестинська", day, "рішення ради"), by=make.BY)
    assert one.query(name_on, row.id, day) == "Берестинська"
    with pytest.raises(Rejected, match="community-name-date"):
        one.execute(MendCommunityName(old.id, old.name, LATER), by=make.BY)
    with pytest.raises(Rejected, match="change-date-missing"):
        one.execute(MendCommunityName(new.id, new.name, None), by=make.BY)


def test_a_merged_community_is_found_behind_the_others_with_its_day(known: Store) -> None:
    row, into = first(known, "Липецька"), first(known, "Дергачівська")
    key = known.execute(SetHead(row.id, "сільський голова", BEFORE, new=make.person(1)), by=make.BY).result
    known.execute(MergeCommunity(row.id, into.id, LATER, end_heads=True), by=make.BY)
    assert known.query(community, row.id).closed_on == LATER
    assert [(each.id, each.until) for each in known.query(heads, row.id)] == [(key, LATER)]
    with pytest.raises(Rejected, match="community-closed"):
        known.execute(MergeCommunity(into.id, row.id, LATER), by=make.BY)
    with pytest.raises(Rejected, match="community-merge-itself"):
        known.execute(MergeCommunity(into.id, into.id, LATER), by=make.BY)


def test_several_head_a_community_over_time_and_at_once(known: Store) -> None:
    row = first(known, "Вовчанська")
    mayor = known.execute(
        SetHead(row.id, "міський  голова", dt.date(2020, 11, 1), new=make.person(1)), by=make.BY
    ).result
    chief = known.execute(
        SetHead(
            row.id, "начальник міської військової адміністрації", dt.date(2022, 6, 1), new=make.person(2)
        ),
        by=make.BY,
    ).result
    assert known.query(head_on, row.id, dt.date(2019, 1, 1)) is None
    assert [known.query(head_on, row.id, dt.date(year, 12, 1)).id for year in (2020, 2023)] == [mayor, chief]  # type: ignore[union-attr]
    assert known.query(heads, row.id)[1].title == "міський голова"
    assert known.query(heads, row.id)[1].until is None
    known.execute(EndHead(mayor, dt.date(2025, 5, 5)), by=make.BY)
    assert known.query(heads, row.id)[-1].until == dt.date(2025, 5, 5)


def test_a_new_head_ends_only_the_terms_chosen(one: Store) -> None:
    row = first(one, "Роганська")
    old = one.execute(SetHead(row.id, "селищний голова", BEFORE, new=make.person(1)), by=make.BY).result
    other = one.execute(
        SetHead(row.id, "в. о. селищного голови", BEFORE, new=make.person(2)), by=make.BY
    ).result
    person = one.execute(AddPerson(make.person(3)), by=make.BY).result
    done = one.execute(SetHead(row.id, "селищний голова", LATER, person=person, ending=(old,)), by=make.BY)
    terms = {each.id: each.until for each in one.query(heads, row.id)}
    assert terms == {done.result: None, old: dt.date(2026, 8, 31), other: None}
    one.undo(done.operation, by=make.BY)
    assert {each.id: each.until for each in one.query(heads, row.id)} == {old: None, other: None}


def test_a_term_that_cannot_be_is_refused_and_nobody_is_entered(one: Store) -> None:
    row = first(one, "Роганська")
    person = one.execute(AddPerson(make.person(1)), by=make.BY).result
    term = one.execute(SetHead(row.id, "селищний голова", LATER, person=person), by=make.BY).result
    for command, code in (
        (SetHead(row.id, " ", LATER, new=make.person(2)), "head-title-missing"),
        (SetHead(row.id, "голова", LATER), "head-person-missing"),
        (SetHead(row.id, "голова", LATER, BEFORE, new=make.person(2)), "head-dates"),
        (SetHead(row.id, "селищний голова", None, person=person), "head-known"),
        (SetHead(row.id, "голова", None, new=make.person(2), ending=(term,)), "change-date-missing"),
        (EndHead(term, BEFORE), "head-dates"),
        (EndHead(term, LATER, seen=99), "row-changed-meanwhile"),
        (SetHead(0, "голова", LATER, person=person), "community-unknown"),
    ):
        with pytest.raises(Rejected, match=code):
            one.execute(command, by=make.BY)
    assert len(one.query(people)) == 1
    one.execute(SetHead(row.id, "міський голова", LATER, person=person, head=term), by=make.BY)
    assert [each.title for each in one.query(heads, row.id)] == ["міський голова"]


def test_the_pages_list_tells_heads_of_the_day_and_ours(known: Store) -> None:
    row = first(known, "Роганська")
    known.execute(SetHead(row.id, "селищний голова", BEFORE, LATER, new=make.person(1)), by=make.BY)
    lines = known.query(community_lines, LATER, "", KHARKIV)
    assert len(lines) == 56
    assert [(each.row.id, each.head.title) for each in lines if each.head] == [(row.id, "селищний голова")]
    assert known.query(community_lines, LATER + dt.timedelta(days=1), "роган")[0].head is None
    assert [each.row.id for each in known.query(community_lines, LATER, ours=True)] == [row.id]
    assert known.query(oblasts)[0] == "Вінницька"
