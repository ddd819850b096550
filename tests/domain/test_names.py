"""Names as sheets write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.names import FullName, read_full_name, read_name_parts
from trainingdesk.domain.refusal import Rejected

IVANENKO = FullName("Іваненко", "Іван", "Іванович")


@pytest.mark.parametrize(
    "text",
    [
        "ІВАНЕНКО Іван Іванович",
        "ІВАНЕНКО ІВАН ІВАНОВИЧ",
        "іваненко іван іванович",
        "Іваненко,  Іван\N{NO-BREAK SPACE}Іванович ",
        "Іван Іванович ІВАНЕНКО",
        "Іван Іванович Іваненко",
        "IВАНЕНКО Iван Iванович",
    ],
)
def test_one_person_written_many_ways_is_one_name(text: str) -> None:
    assert read_full_name(text).name == IVANENKO


@pytest.mark.parametrize(
    "text", ["Іваненко І.І.", "Іваненко І. І.", "І.І. Іваненко", "Іваненко І І", "ІВАНЕНКО І. І"]
)
def test_initials_are_read_and_said_to_be_initials(text: str) -> None:
    read = read_full_name(text)
    assert read.name == FullName("Іваненко", "І.", "І.")
    assert read.initials_only


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Лі Ян", FullName("Лі", "Ян")),
        ("Ольга БОНДАРЕНКО", FullName("Бондаренко", "Ольга")),
        ("НЕЧУЙ - ЛЕВИЦЬКИЙ ІВАН СЕМЕНОВИЧ", FullName("Нечуй-Левицький", "Іван", "Семенович")),
        ("О'КОННОР МАР'ЯНА В'ЯЧЕСЛАВІВНА", FullName("О’Коннор", "Мар’яна", "В’ячеславівна")),
        ("М'ЯТА АННА-МАРІЯ ІЛЛІВНА", FullName("М’ята", "Анна-Марія", "Іллівна")),
        ("Алієв Рашид Мамед огли", FullName("Алієв", "Рашид", "Мамед огли")),
        ("Петрович Іван Іванович", FullName("Петрович", "Іван", "Іванович")),
        ("Попович Роман", FullName("Попович", "Роман")),
        ("МакДональд Рон", FullName("МакДональд", "Рон")),
        ("Дер Гаджі Олег Іванович", FullName("Дер Гаджі", "Олег", "Іванович")),
        ("Іваненко Іван І.", FullName("Іваненко", "Іван", "І.")),
    ],
)
def test_unusual_names_are_read(text: str, name: FullName) -> None:
    assert read_full_name(text).name == name


def test_a_word_wholly_of_latin_look_alikes_is_repaired_in_a_cyrillic_name() -> None:
    read = read_full_name("POMAH Іван Іванович")
    assert read.name.surname == "Роман"
    assert [fix.char for fix in read.fixes] == list("POMAH")


def test_a_name_mostly_of_latin_look_alikes_is_repaired_too() -> None:
    assert read_full_name("COХA Іван Іванович").name.surname == "Соха"


def test_a_latin_name_stays_latin() -> None:
    assert read_full_name("SMITH John").name == FullName("Smith", "John")


def test_an_earlier_surname_in_brackets_is_kept_apart() -> None:
    read = read_full_name("МЕЛЬНИК (КОВАЛЬ) Ольга Петрівна")
    assert read.name == FullName("Мельник", "Ольга", "Петрівна")
    assert read.former == "Коваль"


def test_an_order_nothing_tells_is_said_to_be_guessed() -> None:
    assert read_full_name("Роман Попович").order_guessed
    assert not read_full_name("Попович Роман Олександрович").order_guessed


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "name-empty"),
        ("Всього:", "name-not-a-name"),
        ("7 Іваненко", "name-not-a-name"),
        ("Іваненко", "name-incomplete"),
        ("І. І.", "name-incomplete"),
        ("Список поліцейських які направляються на навчання", "name-too-long"),
    ],
)
def test_what_is_no_full_name_is_refused(text: str, code: str) -> None:
    with pytest.raises(Rejected) as refusal:
        read_full_name(text)
    assert refusal.value.code == code


def test_three_cells_make_a_name() -> None:
    assert read_name_parts("КАРПЕНКО", "Артем ", "Сергійович").name == FullName(
        "Карпенко", "Артем", "Сергійович"
    )
    assert read_name_parts("Лі", "Ян").name == FullName("Лі", "Ян")
    assert read_name_parts("Коваль", "Христина Романівна").name == FullName("Коваль", "Христина", "Романівна")


def test_a_name_shows_itself_as_papers_want_it() -> None:
    name = FullName("Бондаренко", "Ольга", "Вікторівна")
    assert name.full == "Бондаренко Ольга Вікторівна"
    assert name.formal == "БОНДАРЕНКО Ольга Вікторівна"
    assert name.short == "Бондаренко\N{NO-BREAK SPACE}О.\N{NO-BREAK SPACE}В."
    assert name.signature == "Ольга БОНДАРЕНКО"
    assert FullName("Лі", "Анна-Марія").short == "Лі\N{NO-BREAK SPACE}А.-М."


_PART = st.text("абвгґдежзиіклмнопрстуфхцчшщюяєї", min_size=3, max_size=9).map(str.capitalize)


@given(_PART, _PART, _PART.map(lambda stem: f"{stem}ович"))
def test_a_name_shown_in_full_is_read_back(surname: str, given_name: str, patronymic: str) -> None:
    name = FullName(surname, given_name, patronymic)
    assert read_full_name(name.full).name == name
    assert read_full_name(name.formal).name == name
    assert read_full_name(name.full.upper()).name == name
