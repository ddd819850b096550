"""Ukrainian typography on paper: the numbered rules of the papers' specification, each by its examples."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.typography import (
    MINUS,
    THIN,
    apostrophes,
    counted,
    dashes,
    decimal_comma,
    decimal_point,
    grouped,
    mixed_words,
    no_breaks,
    plural,
    quotes,
    typeset,
    typeset_english,
)

_ = "\u00a0"


@pytest.mark.parametrize(
    ("plain", "tied"),
    [
        ("№ 12", f"№{_}12"),
        ("№12", f"№{_}12"),
        ("§ 3", f"§{_}3"),
        ("наказ № 47 о/с", f"наказ №{_}47{_}о/с"),
        ("6 лютого 2021 року", f"6{_}лютого 2021{_}року"),
        ("330 годин", f"330{_}годин"),
        ("38 л", f"38{_}л"),
        ("2,5 місяця", f"2,5{_}місяця"),
        ("10 %", f"10{_}%"),
        ("м. Харків", f"м.{_}Харків"),
        ("вул. Сумська", f"вул.{_}Сумська"),
        ("с-ще Липці", f"с-ще{_}Липці"),
        ("1991 р. н.", f"1991{_}р.{_}н."),
        ("В. о. ректора", f"В.{_}о.{_}ректора"),
        ("Т. в. о. ректора", f"Т.{_}в.{_}о.{_}ректора"),
        ("М. П.", f"М.{_}П."),
        ("категорія В", f"категорія{_}В"),
        ("категорії C1", f"категорії{_}C1"),
        ("станом на 01.02.2021", f"станом{_}на{_}01.02.2021"),
    ],
)
def test_rule_1_numbers_and_abbreviations_do_not_part_from_their_words(plain: str, tied: str) -> None:
    assert no_breaks(plain) == tied


def test_rule_1_a_number_does_not_drag_a_preposition_along() -> None:
    assert no_breaks("у 2021 та 2022 роках") == f"у{_}2021 та{_}2022{_}роках"


@pytest.mark.parametrize(
    ("plain", "tied"),
    [
        ("Бондаренко О. В.", f"Бондаренко{_}О.{_}В."),
        ("Бондаренко О.В.", f"Бондаренко{_}О.{_}В."),
        ("О. В. Бондаренко", f"О.{_}В.{_}Бондаренко"),
        ("О.В.Бондаренко", f"О.{_}В.{_}Бондаренко"),
        ("Ковальчук Андрій Миколайович", f"Ковальчук Андрій{_}Миколайович"),
        ("Зразковенка Павла Петровича", f"Зразковенка Павла{_}Петровича"),
        ("Коваль Любов Іллівну", f"Коваль Любов{_}Іллівну"),
        ("Мельник Ользі Лукинічні", f"Мельник Ользі{_}Лукинічні"),
        ("Бондаренком Іллею Кузьмичем", f"Бондаренком Іллею{_}Кузьмичем"),
        ("в Харківській області", f"в{_}Харківській області"),
        ("Нова Водолага Богодухівська громада", "Нова Водолага Богодухівська громада"),
        ("Мар’яненко Мар’яна В’ячеславівна", f"Мар’яненко Мар’яна{_}В’ячеславівна"),
        ("Лі Ян", "Лі Ян"),
    ],
)
def test_rule_2_initials_and_patronymics_stay_with_their_names(plain: str, tied: str) -> None:
    assert no_breaks(plain) == tied


@pytest.mark.parametrize(
    "word", ["в", "у", "і", "й", "з", "із", "зі", "на", "до", "по", "за", "від", "та", "а", "що", "не", "о"]
)
def test_rule_3_short_words_do_not_end_a_line(word: str) -> None:
    assert no_breaks(f"слово {word} слово") == f"слово {word}{_}слово"
    assert no_breaks(f"{word.capitalize()} слово") == f"{word.capitalize()}{_}слово"
    assert no_breaks(f"слово {word} слово", narrow=True) == f"слово {word} слово"


def test_rule_3_only_whole_words_count() -> None:
    assert no_breaks("воно дано від'їзд-на ділі") == "воно дано від'їзд-на ділі"


@pytest.mark.parametrize(
    ("plain", "quoted"),
    [
        ('"Поліцейський офіцер громади"', "«Поліцейський офіцер громади»"),
        (
            'курс "Спеціалізація "Поліцейський офіцер громади""',
            "курс «Спеціалізація „Поліцейський офіцер громади“»",
        ),
        (
            "курс «Спеціалізація «Поліцейський офіцер громади»»",
            "курс «Спеціалізація „Поліцейський офіцер громади“»",
        ),
        ("“слово”", "«слово»"),
        ("„слово“", "«слово»"),
        ('("слово")', "(«слово»)"),
        ("без лапок", "без лапок"),
    ],
)
def test_rule_4_quotation_marks(plain: str, quoted: str) -> None:
    assert quotes(plain) == quoted
    assert quotes(quoted) == quoted


def test_rule_4_english_quotation_marks() -> None:
    assert typeset_english('the specialization "Community Police Officer"') == (
        "the specialization “Community Police Officer”"
    )
    assert typeset_english("«Officer»") == "“Officer”"


@pytest.mark.parametrize("mark", ["'", "`", "ʼ", "‘", "´", "’"])
def test_rule_5_one_apostrophe(mark: str) -> None:
    assert apostrophes(f"з{mark}явився Дем{mark}яненко") == "з’явився Дем’яненко"


def test_rule_5_a_quotation_mark_at_the_end_is_no_apostrophe() -> None:
    assert apostrophes("'слово'") == "'слово'"


@pytest.mark.parametrize(
    ("plain", "dashed"),
    [
        ("90-100", "90–100"),
        ("2020-2021", "2020–2021"),
        ("23.11.2020-06.02.2021", f"23.11.2020{_}– 06.02.2021"),
        ("23.11.2020 - 06.02.2021", f"23.11.2020{_}– 06.02.2021"),
        ("23 листопада 2020 року - 6 лютого 2021 року", f"23 листопада 2020 року{_}– 6 лютого 2021 року"),
        ("він - офіцер", f"він{_}— офіцер"),
        ("він – офіцер", f"він{_}— офіцер"),
        ("-5", f"{MINUS}5"),
        ("Красноступська-Переверзієва", "Красноступська-Переверзієва"),
        ("100-бальна", "100-бальна"),
        ("приймання-передача", "приймання-передача"),
        ("08571096/000017-21", "08571096/000017-21"),
        ("№ 12-15", "№ 12-15"),
        ("No. 12-15", "No. 12-15"),
        ("067-123-45-67", "067-123-45-67"),
        ("0017-21", "0017-21"),
    ],
)
def test_rule_6_dashes(plain: str, dashed: str) -> None:
    assert dashes(plain) == dashed
    assert dashes(dashed) == dashed


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (2021, "2021"),
        (9999, "9999"),
        (12480, f"12{THIN}480"),
        (-1234567, f"{MINUS}1{THIN}234{THIN}567"),
    ],
)
def test_rule_7_groups_from_five_digits(value: int, written: str) -> None:
    assert grouped(value) == written


@pytest.mark.parametrize(
    ("value", "uk", "en"),
    [("2.5", "2,5", "2.5"), ("11", "11", "11"), ("7.50", "7,5", "7.5"), ("-1.0", "−1", "−1")],
)
def test_rule_7_comma_in_ukrainian_point_in_english(value: str, uk: str, en: str) -> None:
    assert (decimal_comma(Decimal(value)), decimal_point(Decimal(value))) == (uk, en)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1", "1 година"),
        ("2", "2 години"),
        ("5", "5 годин"),
        ("11", "11 годин"),
        ("14", "14 годин"),
        ("21", "21 година"),
        ("112", "112 годин"),
        ("330", "330 годин"),
        ("2.5", "2,5 години"),
        ("0", "0 годин"),
    ],
)
def test_rule_8_nouns_agree_with_their_numbers(value: str, text: str) -> None:
    assert counted(Decimal(value), "година", "години", "годин", "години") == text.replace(" ", _)


@given(st.integers(0, 10_000))
def test_rule_8_the_form_depends_on_the_last_two_digits_only(number: int) -> None:
    forms = ("один", "кілька", "багато")
    assert plural(number, *forms) == plural(number % 100, *forms)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Кoвальчук Андрій", ("Кoвальчук",)),  # a Latin o
        ("Ковальчук Андрій", ()),
        ("Police Captain", ()),
        ("IT-фахівець", ()),
        ("IТ-фахівець", ("IТ-фахівець",)),  # a Latin I, a Cyrillic Т
        ("Мар’янeнко-Солов’яненко", ("Мар’янeнко-Солов’яненко",)),  # a Latin e
        ("АX1234ВІ", ()),  # plates are checked apart
    ],
)
def test_rule_17_latin_look_alikes_inside_cyrillic_words_are_found(text: str, found: tuple[str, ...]) -> None:
    assert mixed_words(text) == found


TEXTS = st.text("абвіїєґ АБВ №0123456789.,-–—'’()/%", max_size=40)


@given(TEXTS)
def test_setting_a_text_twice_does_no_more_than_once(text: str) -> None:
    once = typeset(text)
    assert typeset(once) == once


@given(st.text("абвіїєґ АБВ0123456789.,()/%", max_size=40))
def test_typesetting_never_loses_a_letter_or_a_figure(text: str) -> None:
    def letters(of: str) -> str:
        return "".join(char for char in of if char.isalnum())

    assert letters(typeset(text)) == letters(text)


def test_straight_quotation_marks_never_reach_paper() -> None:
    assert '"' not in typeset('"а" "б "в"" г" "')
