"""The people of sheets in: what is stored, what is put right, what is complained of."""

from datetime import date
from pathlib import Path

import pytest

from tests.spreadsheets import makers
from tests.spreadsheets.book_sample import book
from tests.spreadsheets.test_layout import sheet
from trainingdesk.domain.people import Sex
from trainingdesk.sentences import SENTENCES
from trainingdesk.spreadsheets.book import write
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.people import PeopleSheet, PersonLine, read_people
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Sheet

TODAY = date(2020, 11, 20)
HEADING = ("№", "ПІБ", "Звання", "Дата народження", "Підрозділ", "Телефон")
INCOMING = Path(__file__).resolve().parents[3] / "shared" / "data" / "incoming"


def people(*rows: tuple[object, ...], name: str = "Аркуш1") -> PeopleSheet:
    """Read one sheet of these rows."""
    return read_people([sheet(*rows, name=name)], today=TODAY)


def one(*rows: tuple[object, ...]) -> PersonLine:
    """The only person of a sheet."""
    (line,) = people(*rows).lines
    return line


def codes(line: PersonLine) -> list[tuple[Field, str]]:
    """What was put right in a line."""
    return [(correction.field, correction.code) for correction in line.corrections]


def test_every_kind_of_file_gives_the_same_people(tmp_path: Path) -> None:
    files = [
        makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE),
        makers.xls(tmp_path / "b.xls", makers.PEOPLE),
        makers.ods(tmp_path / "c.ods", makers.PEOPLE),
    ]
    found = [read_people([one_sheet], today=TODAY) for one_sheet in read(files)]
    keys = [[line.identity_key for line in each.lines] for each in found]
    assert keys[0] == keys[1] == keys[2]
    assert [line.phone for line in found[0].lines] == ["+380661234567", "+380501234567", "+380671112233"]
    assert [line.rank.code for line in found[1].lines if line.rank] == [
        "corporal",
        "senior-lieutenant",
        "major",
    ]
    assert [line.birth_date for line in found[2].lines] == [
        date(1990, 3, 29),
        date(1984, 12, 3),
        date(1987, 7, 7),
    ]
    assert not any(each.complaints for each in found)


def test_a_bad_cell_leaves_its_field_empty_and_the_person_sure() -> None:
    line = one(
        HEADING, (1, "Іщенко Олег Ігорович", "пупсик", "31.02.1990", "ГУНП в Сумській області", "дзвонити")
    )
    assert (line.name.full, line.rank, line.birth_date, line.phone) == (
        "Іщенко Олег Ігорович",
        None,
        None,
        "",
    )
    assert line.unit is not None
    assert not line.doubtful
    assert [(told.cell, told.field, told.code) for told in line.complaints] == [
        ("C2", Field.RANK, "rank-unknown"),
        ("D2", Field.BIRTH_DATE, "date-impossible"),
        ("F2", Field.PHONE, "phone-unreadable"),
    ]
    impossible = line.complaints[1]
    assert (impossible.file, impossible.sheet, impossible.value) == ("лист.xlsx", "Аркуш1", "31.02.1990")
    assert SENTENCES[impossible.code].format(**impossible.facts)


@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("29.05.92", date(1992, 5, 29)),
        ("07.07.1987р.", date(1987, 7, 7)),
        ("1993-04-11", date(1993, 4, 11)),
        (date(1990, 3, 29), date(1990, 3, 29)),
        (32961, date(1990, 3, 29)),
    ],
)
def test_a_birth_date_is_read_however_it_is_written(written: object, born: date) -> None:
    assert one(("ПІБ", "Дата народження"), ("Іщенко Олег Ігорович", written)).birth_date == born


@pytest.mark.parametrize("written", ["31.02.1990", "32.01.1990", "невідомо", "01.01.2019", "01.01.1901", 7])
def test_a_birth_date_that_cannot_be_is_complained_of_and_left_empty(written: object) -> None:
    line = one(("ПІБ", "Дата народження"), ("Іщенко Олег Ігорович", written))
    assert line.birth_date is None
    assert [told.cell for told in line.complaints] == ["B2"]
    assert line.complaints[0].code in SENTENCES


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        (380661234567.0, "+380661234567"),
        (661234567, "+380661234567"),
        ("3.80661234567E+11", "+380661234567"),
        ("(066) 123-45-67", "+380661234567"),
        ("8 066 123 45 67", "+380661234567"),
        ("+48 600 123 456", "+48600123456"),
        ("0661234567, 0501234567", "+380661234567, +380501234567"),
        ("0661234567 +380501234567", "+380661234567, +380501234567"),
        ("немає", ""),
    ],
)
def test_a_phone_is_read_however_it_is_written(written: object, phone: str) -> None:
    line = one(("ПІБ", "Телефон"), ("Іщенко Олег Ігорович", written))
    assert line.phone == phone
    assert not line.complaints


@pytest.mark.parametrize(
    ("written", "name", "code"),
    [
        ("CАДОВИЙ\u00a0Ілля  Павлович ", "Садовий Ілля Павлович", "letters"),
        ("САДОВИЙ\u00a0Ілля  Павлович ", "Садовий Ілля Павлович", "capitals"),
        ("Садовий\u00a0Ілля  Павлович ", "Садовий Ілля Павлович", "spaces"),
        ("Мацько Дар'я Євгенівна", "Мацько Дар’я Євгенівна", "apostrophe"),
        ("Мацько Дарʼя Євгенівна", "Мацько Дар’я Євгенівна", "apostrophe"),
        ("Мацько Дар`я Євгенівна", "Мацько Дар’я Євгенівна", "apostrophe"),
        ("Ілля Павлович Садовий", "Садовий Ілля Павлович", "order"),
        ("Садовий Ілля Павлович", "Садовий Ілля Павлович", ""),
    ],
)
def test_a_name_is_put_right_and_shown_as_such(written: str, name: str, code: str) -> None:
    line = one(("ПІБ", "Звання"), (written, "капрал поліції"))
    assert line.name.full == name
    assert codes(line) == ([(Field.FULL_NAME, code)] if code else [])
    assert not line.complaints


def test_a_name_in_three_columns_is_put_right_cell_by_cell() -> None:
    line = one(("Прізвище", "Ім'я", "По батькові"), ("КOВАЛЬ", "Мар'яна", " Іллівна"))
    assert line.name.full == "Коваль Мар’яна Іллівна"
    assert [(told.cell, told.was, told.became, told.code) for told in line.corrections] == [
        ("A2", "КOВАЛЬ", "Коваль", "letters"),
        ("B2", "Мар'яна", "Мар’яна", "apostrophe"),
        ("C2", " Іллівна", "Іллівна", "spaces"),
    ]


def test_initials_alone_are_doubtful_and_beside_a_full_name_they_are_not() -> None:
    alone = one(("Прізвище та ініціали", "Звання"), ("Хмара Ю.А.", "капрал"))
    assert alone.doubtful
    assert [told.code for told in alone.complaints] == ["name-initials-only"]
    both = one(("Прізвище та ініціали", "Повне ім'я"), ("Хмара Ю.А.", "Хмара Юрій Андрійович"))
    assert not both.doubtful
    assert both.name.full == "Хмара Юрій Андрійович"
    differ = one(("Прізвище та ініціали", "Повне ім'я"), ("Хмара Ю.А.", "Хмара Олег Петрович"))
    assert [told.code for told in differ.complaints] == ["name-initials-differ"]
    assert differ.doubtful


def test_a_line_of_a_person_without_a_name_is_complained_of() -> None:
    found = people(HEADING, (1, None, "капрал поліції", "01.02.1990", None, None))
    assert not found.lines
    assert [(told.cell, told.code, told.doubtful) for told in found.complaints] == [
        ("A2", "name-empty", True)
    ]


def test_what_cannot_be_a_name_is_doubtful_and_not_stored() -> None:
    found = people(HEADING, (1, "Іщенко", "капрал поліції", "01.02.1990", None, None))
    assert not found.lines
    assert [(told.cell, told.code, told.doubtful) for told in found.complaints] == [
        ("B2", "name-incomplete", True)
    ]


def test_totals_signatures_and_titles_are_passed_over_and_told() -> None:
    found = people(
        ("СПИСОК", None),
        HEADING,
        (1, "Іщенко Олег Ігорович", "капрал поліції", "01.02.1990", None, None),
        ("Всього:", None, None, 1),
        (None, "Разом: 1 особа"),
        (None, "Начальник УКЗ", "____________", "Петро ІВАНЕНКО"),
        (None, "Т.в.о. начальника ГУНП", "Іваненко Петро Іванович"),
        (None, "«___» ________ 2020 року"),
        (None, "Вик. Коваль Лев Ілліч, тел. 0661234567"),
    )
    assert [line.row for line in found.lines] == [3]
    assert [(told.row, told.why) for told in found.skipped] == [
        (1, "headline"),
        (4, "total"),
        (5, "total"),
        (6, "signature"),
        (7, "signature"),
        (8, "signature"),
        (9, "signature"),
    ]
    assert not found.complaints


def test_words_under_a_numbered_list_are_no_person() -> None:
    found = people(("№", "ПІБ"), (1, "Іщенко Олег Ігорович"), (None, "Немає відомостей"))
    assert [line.row for line in found.lines] == [2]
    assert [(told.row, told.why) for told in found.skipped] == [(3, "headline")]


def test_the_small_print_under_a_signature_begins_no_list() -> None:
    found = people(("№", "ПІБ"), (1, "Іщенко Олег Ігорович"), (None, "(прізвище та ініціали)"))
    assert len(found.tables) == 1
    assert len(found.lines) == 1


def test_a_person_whose_post_begins_like_a_signature_is_a_person() -> None:
    rows = (("Посада", "ПІБ", "Дата народження"), ("начальник сектору", "Іщенко Олег Ігорович", "01.02.1990"))
    assert one(*rows).position == "начальник сектору"


@pytest.mark.parametrize(
    "rows",
    [
        (("ПІБ", "Примітка"), ("Іщенко Олег Ігорович", "резерв")),
        (("ПІБ", "Звання"), ("Іщенко Олег Ігорович", "капрал", "резерв")),
        (("ПІБ", "Звання"), ("Іщенко Олег Ігорович (резерв)", "капрал")),
        (("ПІБ", "Звання"), ("Резерв:",), ("Іщенко Олег Ігорович", "капрал")),
    ],
)
def test_a_person_in_reserve_comes_in_with_the_note(rows: tuple[tuple[object, ...], ...]) -> None:
    line = one(*rows)
    assert line.name.full == "Іщенко Олег Ігорович"
    assert line.former == ""
    assert line.reserve.casefold() == "резерв"


def test_a_hidden_row_and_a_hidden_sheet_come_in_marked(tmp_path: Path) -> None:
    path = makers.xlsx(tmp_path / "a.xlsx", makers.PEOPLE, hidden=[3])
    shown = read_people(read([path]), today=TODAY)
    assert [line.hidden for line in shown.lines] == [False, True, False]


def test_a_former_surname_in_brackets_is_kept() -> None:
    line = one(("ПІБ",), ("Коваль (Іщенко) Любов Іллівна",))
    assert (line.name.surname, line.former) == ("Коваль", "Іщенко")


def test_sex_comes_from_its_column_only_and_the_patronymic_only_suggests() -> None:
    told = one(("ПІБ", "Стать"), ("Коваль Любов Іллівна", "жін."))
    assert (told.sex, told.suggested_sex) == (Sex.FEMALE, None)
    silent = one(("ПІБ", "Звання"), ("Коваль Любов Іллівна", "капрал"))
    assert (silent.sex, silent.suggested_sex) == (None, Sex.FEMALE)
    unclear = one(("ПІБ", "Стать"), ("Коваль Любов Іллівна", "так"))
    assert (unclear.sex, unclear.complaints[0].code) == (None, "sex-unknown")


@pytest.mark.parametrize(
    ("file", "name", "title", "unit", "code"),
    [
        ("лист.xlsx", "А", "від ГУНП у Волинській області", "ГУНП у Волинській області", "unit-from-title"),
        ("лист.xlsx", "А", "Миколаївська область", "ГУНП в Миколаївській області", "unit-from-title"),
        ("07-львівська.xlsx", "УПП", "Список", "УПП у Львівській області ДПП", "unit-from-file"),
        ("03-житомирська.csv", "", "Список", "ГУНП в Житомирській області", "unit-from-file"),
    ],
)
def test_a_unit_without_a_column_comes_from_the_title_the_sheet_or_the_file(
    file: str, name: str, title: str, unit: str, code: str
) -> None:
    plain = sheet((title,), ("ПІБ", "Звання"), ("Іщенко Олег Ігорович", "капрал поліції"), name=name)
    (line,) = read_people([Sheet(file, name, plain.lines)], today=TODAY).lines
    assert line.unit is not None
    assert line.unit.name == unit
    assert codes(line) == [(Field.UNIT, code)]


def test_a_headline_between_the_people_names_the_unit_of_those_below_it() -> None:
    found = people(
        ("Сумська область",),
        ("№", "ПІБ", "Звання"),
        (1, "Іщенко Олег Ігорович", "капрал поліції"),
        (None, "УПП"),
        (2, "Коваль Лев Ілліч", "майор поліції"),
    )
    assert [line.unit.name for line in found.lines if line.unit] == [
        "ГУНП в Сумській області",
        "УПП в Сумській області ДПП",
    ]


def test_a_rank_and_a_post_in_one_cell_are_told_apart() -> None:
    line = one(("ПІБ", "Звання, посада"), ("Іщенко Олег Ігорович", "капітан поліції, інспектор роти"))
    assert line.rank is not None
    assert (line.rank.code, line.position) == ("captain", "інспектор роти")


@pytest.mark.parametrize(
    ("written", "name", "rank"),
    [
        ("капітан поліції Мороз Іван Ілліч", "Мороз Іван Ілліч", "captain"),
        ("ст. лейтенант поліції МОРОЗ Іван Ілліч", "Мороз Іван Ілліч", "senior-lieutenant"),
        ("майор Майор Іван Ілліч", "Майор Іван Ілліч", "major"),
        ("Майор Іван Ілліч", "Майор Іван Ілліч", None),
        ("1. Мороз Іван Ілліч*", "Мороз Іван Ілліч", None),
        ("2) Мороз Іван", "Мороз Іван", None),
    ],
)
def test_what_is_written_around_a_name_is_no_part_of_it(written: str, name: str, rank: str | None) -> None:
    line = one(("ПІБ",), (written,))
    assert line.name.full == name
    assert (line.rank and line.rank.code) == rank


def test_a_sheet_named_reserve_puts_its_people_in_reserve() -> None:
    (line,) = people(("ПІБ",), ("Іщенко Олег Ігорович",), name="Резерв").lines
    assert line.reserve == "Резерв"


@pytest.mark.parametrize("heading", ["ПІБ", "Прізвище, ім’я, по батькові", "ПІБ слухача"])
def test_two_lists_side_by_side_are_complained_of(heading: str) -> None:
    found = people(("№", heading, "№", heading), (1, "Іщенко Олег Ігорович", 2, "Коваль Лев Ілліч"))
    assert [(told.code, told.cell, told.doubtful) for told in found.complaints] == [
        ("sheet-names-twice", "A1", True)
    ]


def test_a_civilian_has_no_rank_and_nobody_complains() -> None:
    line = one(("ПІБ", "Звання"), ("Іщенко Олег Ігорович", "цивільний"))
    assert line.rank is None
    assert not line.complaints


def test_a_formula_that_kept_no_result_is_complained_of(tmp_path: Path) -> None:
    rows = (("ПІБ", "Дата народження"), ("Іщенко Олег Ігорович", "=FORMULA:DATE(1990,3,29)"))
    (line,) = read_people(read([makers.xlsx(tmp_path / "a.xlsx", rows)]), today=TODAY).lines
    assert line.birth_date is None
    assert [(told.cell, told.code) for told in line.complaints] == [("B2", "cell-without-value")]


def test_the_same_person_has_the_same_key_however_the_name_is_written() -> None:
    first, second = people(
        ("ПІБ", "Дата народження"),
        ("Мацько Дар'я Євгенівна", "03.01.1990"),
        ("МАЦЬКО  Дар’я Євгенівна", date(1990, 1, 3)),
    ).lines
    assert first.identity_key == second.identity_key


def test_the_listeners_of_a_cohort_workbook_come_back_as_they_went_out(tmp_path: Path) -> None:
    facts = book()
    path = tmp_path / "book.xlsx"
    with path.open("wb") as stream:
        write(facts, stream)
    (listeners,) = (one_sheet for one_sheet in read([path]) if one_sheet.name == "Слухачі")
    found = read_people([listeners], today=facts.as_of)
    assert [
        (line.name, line.rank and line.rank.uk, line.sex, line.birth_date, line.position, line.group)
        for line in found.lines
    ] == [
        (who.name, who.rank or None, who.sex, who.birth_date, who.position, who.group)
        for who in facts.listeners
    ]
    assert not found.complaints


def test_a_file_without_people_is_told_of_once() -> None:
    empty = sheet(("Марка", "ДНЗ"), ("Renault Duster", "АХ 0000 АА"))
    found = read_people([empty, empty], today=TODAY)
    assert [told.code for told in found.complaints] == ["sheet-no-people"]


def test_a_chosen_column_is_read_instead_of_the_recognised_one() -> None:
    rows = (("ПІБ", "Дата народження", "Дата вступу"), ("Іщенко Олег Ігорович", "01.02.2020", "01.02.1990"))
    table = people(*rows).tables[0]
    choice = {table.columns.fingerprint: table.columns.with_column(Field.BIRTH_DATE, 3).choice}
    (line,) = read_people([sheet(*rows)], choice, today=TODAY).lines
    assert line.birth_date == date(1990, 2, 1)


@pytest.mark.skipif(not INCOMING.is_dir(), reason="the office's own files are not beside this checkout")
def test_the_nine_files_of_an_office_give_84_people_and_one_impossible_date() -> None:
    files = sorted(INCOMING.glob("0[1-9]-*"))
    assert len(files) == 9
    found = read_people(read(files), today=TODAY)
    assert len(found.lines) == 85
    assert len({line.identity_key for line in found.lines}) == 84
    assert [(told.file, told.sheet, told.cell, told.value, told.code) for told in found.complaints] == [
        ("08-миколаївська.xlsx", "Sheet", "D7", "31.02.1990", "date-impossible")
    ]
    assert [line.cell for line in found.lines if line.hidden] == ["C6"]
    assert [line.name.surname for line in found.lines if line.reserve] == ["Сидоренко"]
    assert all(line.unit and line.rank for line in found.lines)
    assert sum(line.birth_date is None for line in found.lines) == 1
