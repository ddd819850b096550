"""Where the list stands in a sheet, and which column holds what."""

import pytest

from trainingdesk.spreadsheets.headers import Field, meaning
from trainingdesk.spreadsheets.layout import find_tables
from trainingdesk.spreadsheets.sheet import Area, Line, Sheet, make_cell


def sheet(*rows: tuple[object, ...], merged: tuple[Area, ...] = (), name: str = "Аркуш1") -> Sheet:
    """A sheet with these rows, as the reader gives it: empty rows left out."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = tuple(
            cell for column, value in enumerate(row, start=1) if (cell := make_cell(number, column, value))
        )
        if cells:
            lines.append(Line(number, hidden=False, cells=cells))
    return Sheet("лист.xlsx", name, tuple(lines), merged)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("П. І. Б.", Field.FULL_NAME),
        ("П. I. Б.", Field.FULL_NAME),  # a Latin I
        ("Прізвище, ім'я, по батькові", Field.FULL_NAME),
        ("Прізвище, власне ім’я (за наявності) по батькові", Field.FULL_NAME),
        ("Фамилия, имя, отчество", Field.FULL_NAME),
        ("Прiзвище", Field.SURNAME),  # a Latin i
        ("Імʼя", Field.GIVEN),
        ("По-батькові", Field.PATRONYMIC),
        ("Прізвище та ініціали", Field.INITIALS),
        ("Спец. звання", Field.RANK),
        ("В/звання", Field.RANK),
        ("Займана посада", Field.POSITION),
        ("Орган (підрозділ) поліції", Field.UNIT),
        ("Дата нар-ня", Field.BIRTH_DATE),
        ("Число, місяць, рік народження", Field.BIRTH_DATE),
        ("Дата призначення", Field.OTHER),
        ("Моб. тел.", Field.PHONE),
        ("Контактний телефон", Field.PHONE),
        ("№ жетона", Field.BADGE),
        ("Табельний №", Field.BADGE),
        ("Навч. група", Field.GROUP),
        ("Примітки", Field.NOTE),
        ("Громада призначення", Field.COMMUNITY),
        ("№ з/п", Field.NUMBER),
        ("№", Field.NUMBER),
        ("Стаж служби", Field.OTHER),
        ("Категорії ТЗ", Field.LICENCE),
        ("Стать", Field.SEX),
        ("e-mail", Field.EMAIL),
    ],
)
def test_a_heading_is_understood_however_it_is_written(heading: str, field: Field) -> None:
    told = meaning(heading)
    assert told is not None
    assert told.field is field


@pytest.mark.parametrize("text", ["", "Шевчук Віталій Юрійович", "Начальник УКЗ", "14.08.1978", "СПИСОК"])
def test_what_is_no_heading_is_not_taken_for_one(text: str) -> None:
    assert meaning(text) is None


def test_titles_above_and_a_row_that_numbers_the_columns_are_not_people() -> None:
    table = find_tables(
        sheet(
            ("СПИСОК слухачів", None),
            (),
            ("№ з/п", "ПІБ", "Звання"),
            (1, 2, 3),
            (1, "Іщенко Олег Ігорович", "капрал поліції"),
        )
    )[0]
    assert [line.number for line in table.titles] == [1]
    assert table.heading_rows == (3,)
    assert [line.number for line in table.lines] == [5]


def test_a_heading_of_two_rows_is_read_under_merged_cells() -> None:
    table = find_tables(
        sheet(
            ("№", "ПІБ", None, None, "Народж.", "Служба", None),
            (None, "Прізвище", "Ім'я", "По батькові", "дата", "звання", "підрозділ"),
            (1, "Іщенко", "Олег", "Ігорович", "01.02.1990", "капрал поліції", "ГУНП в Сумській обл."),
            merged=(Area(1, 1, 2, 1), Area(1, 2, 1, 4), Area(1, 6, 1, 7)),
        )
    )[0]
    assert table.columns.choice == {
        Field.NUMBER: 1,
        Field.SURNAME: 2,
        Field.GIVEN: 3,
        Field.PATRONYMIC: 4,
        Field.BIRTH_DATE: 5,
        Field.RANK: 6,
        Field.UNIT: 7,
    }
    assert table.columns.headings[4].whole == "Народж. / дата"


def test_a_heading_of_two_rows_is_read_without_merged_cells_too() -> None:
    table = find_tables(
        sheet(
            ("№", "Дані про особу", None, "Телефон"),
            (None, "ПІБ", "дата народження", None),
            (1, "Іщенко Олег Ігорович", "01.02.1990", "0661234567"),
        )
    )[0]
    assert table.columns.choice == {
        Field.NUMBER: 1,
        Field.FULL_NAME: 2,
        Field.BIRTH_DATE: 3,
        Field.PHONE: 4,
    }


def test_full_names_under_the_heading_surname_are_full_names() -> None:
    table = find_tables(
        sheet(("Прізвище", "Звання"), ("Іщенко Олег Ігорович", "капрал"), ("Коваль Лев Ілліч", "майор"))
    )[0]
    assert table.columns.of(Field.FULL_NAME) == 1
    assert table.columns.of(Field.SURNAME) is None


def test_given_names_under_the_heading_full_name_beside_a_surname_are_given_names() -> None:
    table = find_tables(sheet(("Прізвище", "Повне ім’я", "Звання"), ("Іщенко", "Олег Ігорович", "капрал")))[0]
    assert (table.columns.of(Field.SURNAME), table.columns.of(Field.GIVEN)) == (1, 2)


def test_a_list_without_any_heading_is_told_by_what_stands_in_it() -> None:
    table = find_tables(
        sheet(
            (1, "Іщенко Олег Ігорович", "капрал поліції", "01.02.1990", "ГУНП в Сумській області"),
            (2, "Коваль Любов Іллівна", "ст. лейтенант поліції", "03.04.88", "УПП в Сумській області"),
        )
    )[0]
    assert table.heading_rows == ()
    assert table.columns.choice == {
        Field.FULL_NAME: 2,
        Field.RANK: 3,
        Field.BIRTH_DATE: 4,
        Field.UNIT: 5,
    }
    assert all(place.confidence < 1 for place in table.columns.places)


def test_three_columns_of_a_name_without_a_heading_are_told_by_the_patronymic() -> None:
    table = find_tables(
        sheet(("Іщенко", "Олег", "Ігорович", "капрал"), ("Коваль", "Любов", "Іллівна", "майор"))
    )[0]
    assert table.columns.choice == {
        Field.SURNAME: 1,
        Field.GIVEN: 2,
        Field.PATRONYMIC: 3,
        Field.RANK: 4,
    }


def test_an_unknown_heading_is_told_by_its_cells() -> None:
    table = find_tables(
        sheet(
            ("ПІБ", "Прийшов на світ", "Зв’язок"),
            ("Іщенко Олег Ігорович", "01.02.1990", "0661234567"),
            ("Коваль Любов Іллівна", "03.04.1988", "0501234567"),
        )
    )[0]
    assert (table.columns.of(Field.BIRTH_DATE), table.columns.of(Field.PHONE)) == (2, 3)


def test_a_heading_repeated_for_the_printed_page_does_not_cut_the_list() -> None:
    heading = ("№", "ПІБ", "Звання")
    tables = find_tables(
        sheet(heading, (1, "Іщенко Олег Ігорович", "капрал"), heading, (2, "Коваль Лев Ілліч", "майор"))
    )
    assert len(tables) == 1
    assert [line.number for line in tables[0].lines] == [2, 4]


def test_two_lists_in_one_sheet_each_have_their_columns() -> None:
    tables = find_tables(
        sheet(
            ("№", "ПІБ", "Звання"),
            (1, "Іщенко Олег Ігорович", "капрал"),
            ("ПІБ", "Дата народження"),
            ("Коваль Лев Ілліч", "01.02.1990"),
        )
    )
    assert [table.columns.of(Field.FULL_NAME) for table in tables] == [2, 1]


def test_a_choice_is_remembered_under_the_same_headings_only() -> None:
    rows = (("ПІБ", "Дата народження", "Дата вручення"), ("Іщенко Олег Ігорович", "01.02.1990", "02.03.2021"))
    table = find_tables(sheet(*rows))[0]
    chosen = table.columns.with_column(Field.BIRTH_DATE, 3)
    assert chosen.choice == {Field.FULL_NAME: 1, Field.BIRTH_DATE: 3}
    again = find_tables(sheet(*rows), {table.columns.fingerprint: chosen.choice})[0]
    assert again.columns.choice == chosen.choice
    other = find_tables(
        sheet(("ПІБ", "Дата народження"), rows[1]), {table.columns.fingerprint: chosen.choice}
    )[0]
    assert other.columns.of(Field.BIRTH_DATE) == 2


def test_a_field_can_be_taken_from_no_column_at_all() -> None:
    table = find_tables(sheet(("ПІБ", "Звання"), ("Іщенко Олег Ігорович", "капрал")))[0]
    assert table.columns.with_column(Field.RANK, None).choice == {Field.FULL_NAME: 1}
    remembered = {table.columns.fingerprint: {Field.RANK: 0}}
    again = find_tables(sheet(("ПІБ", "Звання"), ("Іщенко Олег Ігорович", "капрал")), remembered)[0]
    assert again.columns.of(Field.RANK) is None


def test_a_sheet_without_people_has_no_list() -> None:
    assert find_tables(sheet(("Марка", "ДНЗ"), ("Renault Duster", "АХ 0000 АА"))) == ()
