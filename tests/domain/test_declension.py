"""Names, ranks and posts in their cases: tables made by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingdesk.domain.case_words import FEMININE
from trainingdesk.domain.declension import (
    Case,
    Doubt,
    agree,
    decline_full_name,
    decline_name,
    decline_position,
    decline_rank,
)
from trainingdesk.domain.names import FullName, read_full_name
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.sentences import SENTENCES

GENITIVE, DATIVE, ACCUSATIVE = Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE
M, F = Sex.MALE, Sex.FEMALE

# Law 580-VIII, article 80; the forms of domain reference 5.5.
RANKS = {
    "private": ("рядового поліції", "рядовому поліції"),
    "corporal": ("капрала поліції", "капралу поліції"),
    "sergeant": ("сержанта поліції", "сержанту поліції"),
    "senior-sergeant": ("старшого сержанта поліції", "старшому сержанту поліції"),
    "junior-lieutenant": ("молодшого лейтенанта поліції", "молодшому лейтенанту поліції"),
    "lieutenant": ("лейтенанта поліції", "лейтенанту поліції"),
    "senior-lieutenant": ("старшого лейтенанта поліції", "старшому лейтенанту поліції"),
    "captain": ("капітана поліції", "капітану поліції"),
    "major": ("майора поліції", "майору поліції"),
    "lieutenant-colonel": ("підполковника поліції", "підполковнику поліції"),
    "colonel": ("полковника поліції", "полковнику поліції"),
    "general-third": ("генерала поліції третього рангу", "генералу поліції третього рангу"),
    "general-second": ("генерала поліції другого рангу", "генералу поліції другого рангу"),
    "general-first": ("генерала поліції першого рангу", "генералу поліції першого рангу"),
}


@pytest.mark.parametrize("code", RANK_BY_CODE)
def test_every_rank_has_its_forms(code: str) -> None:
    rank = RANK_BY_CODE[code]
    genitive, dative = RANKS[code]
    assert decline_rank(rank, Case.NOMINATIVE).text == rank.uk
    assert decline_rank(rank, GENITIVE).text == genitive
    assert decline_rank(rank, DATIVE).text == dative
    assert decline_rank(rank, ACCUSATIVE).text == genitive


def test_an_old_style_dative_of_a_rank_can_be_insisted_on() -> None:
    assert decline_rank(RANK_BY_CODE["captain"], DATIVE, "капітанові поліції").text == "капітанові поліції"


NAMES = [
    (
        "Іваненко Іван Іванович",
        M,
        "Іваненка Івана Івановича",
        "Іваненку Івану Івановичу",
        "Іваненка Івана Івановича",
    ),
    (
        "Мельник Ольга Петрівна",
        F,
        "Мельник Ольги Петрівни",
        "Мельник Ользі Петрівні",
        "Мельник Ольгу Петрівну",
    ),
    ("Коваль Любов Іллівна", F, "Коваль Любові Іллівни", "Коваль Любові Іллівні", "Коваль Любов Іллівну"),
    ("Швець Любов Ілліна", F, "Швець Любові Ілліни", "Швець Любові Ілліні", "Швець Любов Ілліну"),
    ("Сорока Олег Іванович", M, "Сороки Олега Івановича", "Сороці Олегу Івановичу", "Сороку Олега Івановича"),
    (
        "Хмара Максим Ярославович",
        M,
        "Хмари Максима Ярославовича",
        "Хмарі Максиму Ярославовичу",
        "Хмару Максима Ярославовича",
    ),
    (
        "Сорока Ілля Миколайович",
        M,
        "Сороки Іллі Миколайовича",
        "Сороці Іллі Миколайовичу",
        "Сороку Іллю Миколайовича",
    ),
    ("Лихий Андрій", M, "Лихого Андрія", "Лихому Андрію", "Лихого Андрія"),
    (
        "Згурський Лев Павлович",
        M,
        "Згурського Лева Павловича",
        "Згурському Леву Павловичу",
        "Згурського Лева Павловича",
    ),
    ("Бреславська Майя", F, "Бреславської Майї", "Бреславській Майї", "Бреславську Майю"),
    (
        "Чорна Мар’яна Олегівна",
        F,
        "Чорної Мар’яни Олегівни",
        "Чорній Мар’яні Олегівні",
        "Чорну Мар’яну Олегівну",
    ),
    (
        "Мацько Дар’я Євгенівна",
        F,
        "Мацько Дар’ї Євгенівни",
        "Мацько Дар’ї Євгенівні",
        "Мацько Дар’ю Євгенівну",
    ),
    ("Ґудзь Лев Дмитрович", M, "Ґудзя Лева Дмитровича", "Ґудзю Леву Дмитровичу", "Ґудзя Лева Дмитровича"),
    ("Їжак Юрій Дмитрович", M, "Їжака Юрія Дмитровича", "Їжаку Юрію Дмитровичу", "Їжака Юрія Дмитровича"),
    (
        "Балога Віктор Іванович",
        M,
        "Балоги Віктора Івановича",
        "Балозі Віктору Івановичу",
        "Балогу Віктора Івановича",
    ),
    ("Лі Ян", M, "Лі Яна", "Лі Яну", "Лі Яна"),
    ("Сабо Іван Іванович", M, "Сабо Івана Івановича", "Сабо Івану Івановичу", "Сабо Івана Івановича"),
    ("Дюма Олег Іванович", M, "Дюма Олега Івановича", "Дюма Олегу Івановичу", "Дюма Олега Івановича"),
    ("Ле Ольга Іванівна", F, "Ле Ольги Іванівни", "Ле Ользі Іванівні", "Ле Ольгу Іванівну"),
    ("Попеску Віорел", M, "Попеску Віорела", "Попеску Віорелу", "Попеску Віорела"),
    ("Іваненко І. І.", M, "Іваненка І. І.", "Іваненку І. І.", "Іваненка І. І."),
    (
        "Рутберг-Глова Ольга Петрівна",
        F,
        "Рутберг-Глови Ольги Петрівни",
        "Рутберг-Глові Ользі Петрівні",
        "Рутберг-Глову Ольгу Петрівну",
    ),
    (
        "Нечуй-Левицький Іван Семенович",
        M,
        "Нечуя-Левицького Івана Семеновича",
        "Нечую-Левицькому Івану Семеновичу",
        "Нечуя-Левицького Івана Семеновича",
    ),
    (
        "Красноступська-Переверзієва Єлизавета Всеволодівна",
        F,
        "Красноступської-Переверзієвої Єлизавети Всеволодівни",
        "Красноступській-Переверзієвій Єлизаветі Всеволодівні",
        "Красноступську-Переверзієву Єлизавету Всеволодівну",
    ),
]


@pytest.mark.parametrize(("text", "sex", "genitive", "dative", "accusative"), NAMES)
def test_names_are_declined_and_sure(
    text: str, sex: Sex, genitive: str, dative: str, accusative: str
) -> None:
    name = read_full_name(text).name
    forms = [decline_name(name, sex, case) for case in Case]
    assert [form.text for form in forms] == [name.full, genitive, dative, accusative]
    assert not any(form.doubtful for form in forms)


@pytest.mark.parametrize(
    ("surname", "genitive", "doubt"),
    [
        ("Кіт", "Кота", Doubt.VOWELS_ALTERNATE),
        ("Заєць", "Зайця", Doubt.VOWELS_ALTERNATE),
        ("Перець", "Перця", Doubt.VOWELS_ALTERNATE),
        ("Лебідь", "Лебедя", Doubt.VOWELS_ALTERNATE),
        ("Ведмідь", "Ведмедя", Doubt.VOWELS_ALTERNATE),
        ("Ведмідь-Чорний", "Ведмедя-Чорного", Doubt.VOWELS_ALTERNATE),
        ("Кисіль", "Киселя", Doubt.VOWELS_ALTERNATE),
        ("Кіш", "Кіша", Doubt.VOWELS_ALTERNATE),
        ("Швець", "Швеця", Doubt.VOWELS_ALTERNATE),
        ("Ковалів", "Коваліва", Doubt.VOWELS_ALTERNATE),
        ("Соловей", "Солов’я", Doubt.VOWELS_ALTERNATE),
        ("Олень", "Оленя", Doubt.VOWELS_ALTERNATE),
        ("Рій", "Рія", Doubt.VOWELS_ALTERNATE),
        ("Бондар", "Бондаря", Doubt.SOFT_OR_HARD),
        ("Дурново", "Дурново", Doubt.FOREIGN_WORD),
        ("Гете", "Гете", Doubt.FOREIGN_WORD),
        ("Драй-Хмара", "Драй-Хмари", Doubt.WORD_UNKNOWN),
    ],
)
def test_a_surname_families_decline_differently_needs_an_eye(
    surname: str, genitive: str, doubt: Doubt
) -> None:
    declined = decline_full_name(FullName(surname, "Іван", "Іванович"), M, GENITIVE)
    assert declined.name.surname == genitive
    assert declined.doubt is doubt


@pytest.mark.parametrize("surname", ["Кіт", "Заєць", "Ведмідь", "Ковалів", "Бондар", "Шевченко", "Мороз"])
def test_a_womans_surname_on_a_consonant_or_o_stands_still_and_is_sure(surname: str) -> None:
    declined = decline_name(FullName(surname, "Ольга", "Петрівна"), F, DATIVE)
    assert declined.text == f"{surname} Ользі Петрівні"
    assert not declined.doubtful


@pytest.mark.parametrize(
    ("name", "sex", "doubt"),
    [
        (FullName("Мельник", "Ольга", "Петрівна"), None, Doubt.SEX_UNKNOWN),
        (FullName("Smith", "John"), M, Doubt.FOREIGN_WORD),
        (FullName("Смірнова", "Кармен"), F, Doubt.WORD_UNCHANGED),
        (FullName("Росі", "Антоніо"), M, Doubt.FOREIGN_WORD),
        (FullName("Алієв", "Рашид", "Мамед огли"), M, Doubt.FOREIGN_WORD),
    ],
)
def test_what_the_library_cannot_know_is_said(name: FullName, sex: Sex | None, doubt: Doubt) -> None:
    assert decline_name(name, sex, GENITIVE).doubt is doubt


def test_men_with_names_on_a_are_men() -> None:
    for given_name, genitive in (
        ("Сава", "Сави"),
        ("Хома", "Хоми"),
        ("Микита", "Микити"),
        ("Данила", "Данили"),
    ):
        declined = decline_full_name(FullName("Мельник", given_name), M, GENITIVE)
        assert (declined.name.surname, declined.name.given) == ("Мельника", genitive)


def test_a_confirmed_form_wins_and_is_sure() -> None:
    name = FullName("Кіт", "Іван", "Іванович")
    assert decline_name(name, M, DATIVE, "Кіту Іванові Івановичу").text == "Кіту Іванові Івановичу"
    assert not decline_name(name, None, DATIVE, "Кіту Іванові Івановичу").doubtful
    assert decline_name(name, M, DATIVE, "Кіту Іванові", formal=True).text == "КІТУ Іванові"
    assert decline_name(name, M, DATIVE, formal=True).text == "КОТУ Івану Івановичу"


@given(st.sampled_from([row[0] for row in NAMES]), st.sampled_from(Case), st.sampled_from(Sex))
def test_declining_keeps_the_number_of_words(text: str, case: Case, sex: Sex) -> None:
    name = read_full_name(text).name
    assert len(decline_name(name, sex, case).text.split()) == len(name.full.split())


POSITIONS = [
    (
        "старший дільничний офіцер поліції",
        "старшого дільничного офіцера поліції",
        "старшому дільничному офіцеру поліції",
        "",
    ),
    ("поліцейський офіцер громади", "поліцейського офіцера громади", "поліцейському офіцеру громади", ""),
    ("інспектор роти", "інспектора роти", "інспектору роти", ""),
    ("поліцейський роти", "поліцейського роти", "поліцейському роти", ""),
    ("поліцейський-водій роти № 1", "поліцейського-водія роти № 1", "поліцейському-водію роти № 1", ""),
    ("інспектор-черговий", "інспектора-чергового", "інспектору-черговому", ""),
    ("слідчий слідчого відділу", "слідчого слідчого відділу", "слідчому слідчого відділу", ""),
    (
        "старший оперуповноважений ВКП",
        "старшого оперуповноваженого ВКП",
        "старшому оперуповноваженому ВКП",
        "",
    ),
    ("сільський голова", "сільського голови", "сільському голові", "сільського голову"),
    ("селищний голова", "селищного голови", "селищному голові", "селищного голову"),
    ("Міський голова", "Міського голови", "Міському голові", "Міського голову"),
    ("сільська голова", "сільської голови", "сільській голові", "сільську голову"),
    ("голова громади", "голови громади", "голові громади", "голову громади"),
    ("староста", "старости", "старості", "старосту"),
    (
        "начальник Куп’янської міської військової адміністрації",
        "начальника Куп’янської міської військової адміністрації",
        "начальнику Куп’янської міської військової адміністрації",
        "",
    ),
    (
        "начальниця сектору превенції",
        "начальниці сектору превенції",
        "начальниці сектору превенції",
        "начальницю сектору превенції",
    ),
    ("слухачка", "слухачки", "слухачці", "слухачку"),
    ("старша інспекторка", "старшої інспекторки", "старшій інспекторці", "старшу інспекторку"),
    (
        "дільнична офіцерка поліції",
        "дільничної офіцерки поліції",
        "дільничній офіцерці поліції",
        "дільничну офіцерку поліції",
    ),
    ("слідча СВ", "слідчої СВ", "слідчій СВ", "слідчу СВ"),
    ("викладачка кафедри", "викладачки кафедри", "викладачці кафедри", "викладачку кафедри"),
    (
        "здобувачка вищої освіти",
        "здобувачки вищої освіти",
        "здобувачці вищої освіти",
        "здобувачку вищої освіти",
    ),
    ("психологиня", "психологині", "психологині", "психологиню"),
    ("ректор", "ректора", "ректору", ""),
    ("перший проректор", "першого проректора", "першому проректору", ""),
    ("в. о. ректора", "в. о. ректора", "в. о. ректора", ""),
    ("т. в. о. начальника відділу", "т. в. о. начальника відділу", "т. в. о. начальника відділу", ""),
    (
        "тимчасово виконувач обов’язків начальника",
        "тимчасово виконувача обов’язків начальника",
        "тимчасово виконувачу обов’язків начальника",
        "",
    ),
    (
        "заступник начальника відділу – командир роти",
        "заступника начальника відділу – командира роти",
        "заступнику начальника відділу – командиру роти",
        "",
    ),
    ("директор інституту, професор", "директора інституту, професора", "директору інституту, професору", ""),
    ("майстер-криміналіст", "майстра-криміналіста", "майстру-криміналісту", ""),
    ("ІНСПЕКТОР РОТИ", "ІНСПЕКТОРА РОТИ", "ІНСПЕКТОРУ РОТИ", ""),
]


@pytest.mark.parametrize(("title", "genitive", "dative", "accusative"), POSITIONS)
def test_posts_are_declined_and_sure(title: str, genitive: str, dative: str, accusative: str) -> None:
    forms = [decline_position(title, case) for case in Case]
    assert [form.text for form in forms] == [title, genitive, dative, accusative or genitive]
    assert not any(form.doubtful for form in forms)


@pytest.mark.parametrize("title", ["техноблогер", "старший", "пан отець"])
def test_a_post_we_do_not_know_needs_an_eye(title: str) -> None:
    assert decline_position(title, GENITIVE).doubt is Doubt.WORD_UNKNOWN
    assert not decline_position(title, GENITIVE, "довідався").doubtful


def test_an_empty_post_stays_empty() -> None:
    assert decline_position("", GENITIVE).text == ""


def test_verbs_agree_with_sex() -> None:
    assert agree("пройшов", M) == "пройшов"
    assert agree("пройшов", F) == "пройшла"
    assert agree("ЗДАВ", F) == "ЗДАЛА"
    assert agree("Прийняв", F) == "Прийняла"
    assert agree("пройшов", None) == "пройшов (пройшла)"


def test_every_word_that_agrees_differs_in_the_feminine() -> None:
    assert all(masculine != feminine for masculine, feminine in FEMININE.items())


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_has_its_sentence(doubt: Doubt) -> None:
    assert doubt in SENTENCES
