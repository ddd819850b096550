"""Codes, names and titles of communities."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.communities import (
    Kind,
    asked_words,
    bare_centre,
    centre_words,
    full_name,
    head_titles,
    is_centre,
    read_code,
    search_words,
)

ROHAN = "UA63120230000080742"


@pytest.mark.parametrize(
    "text", [ROHAN, "ua63120230000080742", " UA 6312 0230 0000 80742 ", "UА63120230000080742"]
)
def test_a_code_is_read_as_people_paste_it(text: str) -> None:
    assert read_code(text) == ROHAN


@pytest.mark.parametrize(
    "text", ["", "UA6312023000008074", f"{ROHAN}1", "63120230000080742", "UAХ3120230000080742"]
)
def test_what_is_no_code_is_not_read(text: str) -> None:
    assert read_code(text) is None


@given(st.text())
def test_no_text_breaks_the_reading_of_codes_or_questions(text: str) -> None:
    assert read_code(text) is None or len(text) >= len(ROHAN)
    assert all(word == word.strip() and word for word in asked_words(text))


def test_the_first_settlement_of_a_community_is_its_centre() -> None:
    assert is_centre("UA63120230010032001")
    assert not is_centre("UA63120230070025483")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Роганська селищна територіальна громада", ("роганська",)),
        ("Мереф'янська ТГ", ("мерефянська",)),
        ("Старосалтівська ОТГ, Чугуївський р-н", ("старосалтівська", "чугуївський")),
        ("с-ще Нова Водолага", ("нова", "водолага")),
        ("міська", ("міська",)),
        (ROHAN, (ROHAN.lower(),)),
        (" ", ()),
    ],
)
def test_the_words_around_a_name_do_not_count(text: str, words: tuple[str, ...]) -> None:
    assert asked_words(text) == words


@pytest.mark.parametrize(
    ("kind", "title", "military", "full"),
    [
        (Kind.CITY, "міський голова", "начальник міської військової адміністрації", "міська"),
        (Kind.SETTLEMENT, "селищний голова", "начальник селищної військової адміністрації", "селищна"),
        (Kind.VILLAGE, "сільський голова", "начальник сільської військової адміністрації", "сільська"),
    ],
)
def test_head_and_community_are_called_after_the_centre(
    kind: Kind, title: str, military: str, full: str
) -> None:
    assert head_titles(kind) == (title, military)
    assert full_name("Роганська", kind) == f"Роганська {full} територіальна громада"


def test_without_a_known_centre_nothing_is_made_up() -> None:
    assert full_name("Роганська", "") == "Роганська територіальна громада"
    assert head_titles("") == ("міський голова", "селищний голова", "сільський голова")


@pytest.mark.parametrize("kind", Kind)
def test_a_centre_is_written_with_its_kind_and_read_back(kind: Kind) -> None:
    assert bare_centre(centre_words(kind, "Стара Рогань")) == "Стара Рогань"


def test_the_present_name_stands_first_among_what_is_searched() -> None:
    key = search_words(
        ("Берестинська", "Красноградська"), ("м. Берестин", "Красноград"), "UA63060050000033240"
    )
    assert key == "берестинська красноградська берестин красноград ua63060050000033240"
