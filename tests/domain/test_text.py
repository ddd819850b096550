"""Text as people type it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.text import Fix, repair, search_key, sort_key, tidy

UKRAINIAN = st.text("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАҐЄІЇ’'-\N{NO-BREAK SPACE} ", max_size=30)


@pytest.mark.parametrize("mark", ["'", "`", "´", "ʼ", "‘", "’", "′", "ʹ", '"', "*"])
def test_every_apostrophe_becomes_the_one(mark: str) -> None:
    assert tidy(f"Мар{mark}яна") == "Мар’яна"


def test_a_quotation_mark_around_a_word_stays() -> None:
    assert tidy('ТОВ "Ява"') == 'ТОВ "Ява"'
    assert tidy("'так'") == "'так'"


def test_spaces_collapse_and_invisible_characters_go() -> None:
    assert (
        tidy(" \N{NO-BREAK SPACE}САДОВИЙ\N{NO-BREAK SPACE}Ілля \t Павл\N{SOFT HYPHEN}ович\ufeff\n")
        == "САДОВИЙ Ілля Павлович"
    )


def test_letters_are_composed() -> None:
    assert tidy(unicodedata.normalize("NFD", "Їжакевич Йосип")) == "Їжакевич Йосип"


@given(UKRAINIAN)
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


def test_latin_letters_inside_a_cyrillic_word_are_repaired_and_named() -> None:
    mended = repair("CАДОВИЙ, ГРЕЧКO")
    assert mended.text == "САДОВИЙ, ГРЕЧКО"
    assert mended.fixes == (Fix("C", 0, "С"), Fix("O", 14, "О"))


@pytest.mark.parametrize(
    "text", ["Renault Duster", "B1, C", "TAXI", "Кarate", "e-mail", "IT-відділ", "VF1А2SW", "TAXІ"]
)
def test_latin_words_are_left_alone(text: str) -> None:
    assert repair(text).text == text


def test_a_letter_only_cyrillic_has_tells_the_alphabet() -> None:
    assert repair("ПETPO").text == "ПЕТРО"


def test_a_plate_of_two_alphabets_becomes_cyrillic() -> None:
    assert repair("АX 6486 KР").text == "АХ 6486 КР"


@pytest.mark.parametrize("typed", ["мар’яна", "МАРʼЯНА", "мар'яна", "Мaр`яна"])
def test_a_name_is_found_by_any_apostrophe_and_case(typed: str) -> None:
    assert search_key(typed) == search_key("Мар’яна") == "маряна"


def test_search_takes_hyphen_for_space_and_g_for_g_with_upturn() -> None:
    assert search_key("Нечуй-Левицький") == search_key("нечуй  левицький")
    assert search_key("Ґудзь") == search_key("гудзь")


def test_an_apostrophe_typed_last_does_not_hide_the_name() -> None:
    assert search_key("мар'") == search_key("марʼ") == "мар"


def test_search_keeps_i_and_yi_apart() -> None:
    assert search_key("Їжак") != search_key("Іжак")


@given(UKRAINIAN)
def test_a_search_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


def test_names_stand_in_ukrainian_order() -> None:
    order = [
        "Гай", "Гай Роман", "Гайдай", "Гудзь", "Ґудзь", "Дяк", "Д’як", "Дяка", "Ерик", "Єременко", "Жук",
        "Иванов", "Іваненко", "Їжак", "Йосипенко", "Лихий", "Ль", "Люба", "Щербуха", "Юрченко", "Яворський",
    ]  # fmt: skip
    shuffled = [*order[1::2], *order[::2]]
    assert sorted(shuffled, key=sort_key) == order


def test_an_apostrophe_counts_only_between_equals() -> None:
    assert sorted(["Д’яченко", "Дяченкова", "Дяченко"], key=sort_key) == ["Дяченко", "Д’яченко", "Дяченкова"]


@given(UKRAINIAN, UKRAINIAN)
def test_the_order_of_keys_does_not_hang_on_case(one: str, other: str) -> None:
    assert (sort_key(one) < sort_key(other)) == (sort_key(one.upper()) < sort_key(other.lower()))


@given(UKRAINIAN)
def test_a_sort_key_has_nothing_a_database_refuses(text: str) -> None:
    assert "\0" not in sort_key(text)
