"""Lists of cars: their headings, and what offices write into their cells."""

import datetime as dt

import pytest

from tests.tools import shared
from trainingdesk.domain.names import FullName
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Line, Sheet, make_cell
from trainingdesk.spreadsheets.vehicles import (
    WORDS,
    VehicleLine,
    VehiclesSheet,
    read_vehicles,
    vehicle_tables,
)

HEADING = (
    "№", "Громада", "Марка, модель", "ДНЗ", "VIN", "Рік", "Пробіг, км", "Ключі, компл.", "Отримав (ПОГ)",
    "Голова громади (посада)", "Дата акта",
)  # fmt: skip
CAR = (
    1, "Роганська ТГ", "RENAULT  Duster", "АХ 1234 КР", "VF1AAAAAAAAAAA001", 2019, "31 км", 2,
    "Мороз Ілля Іванович", "селищний голова", dt.datetime(2020, 2, 12),
)  # fmt: skip
TODAY = dt.date(2021, 2, 6)


def sheet(*rows: tuple[object, ...]) -> Sheet:
    """A sheet with these rows, as the reader gives it."""
    lines = []
    for number, row in enumerate(rows, start=1):
        made = (make_cell(number, column, value) for column, value in enumerate(row, start=1))
        cells = tuple(cell for cell in made if cell is not None)
        if cells:
            lines.append(Line(number, hidden=False, cells=cells))
    return Sheet("авто.xlsx", "Аркуш1", tuple(lines))


def cars(*rows: tuple[object, ...]) -> VehiclesSheet:
    """What is read of a list of cars with these rows."""
    return read_vehicles([sheet(HEADING, *rows)], today=TODAY)


def car(**changes: object) -> VehicleLine:
    """The one car of a list, some of its cells otherwise."""
    row = list(CAR)
    for name, value in changes.items():
        row[
            (
                "no",
                "community",
                "make",
                "plate",
                "vin",
                "year",
                "km",
                "keys",
                "receiver",
                "title",
                "on",
            ).index(name)
        ] = value
    (line,) = cars(tuple(row)).lines
    return line


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Марка, модель", Field.MAKE), ("ДНЗ", Field.PLATE), ("Держ. номер", Field.PLATE),
        ("VIN-код", Field.VIN), ("№ кузова (VIN)", Field.VIN), ("Пробіг, км", Field.MILEAGE),
        ("Показання спідометра, км", Field.MILEAGE), ("Ключі, компл.", Field.KEYS),
        ("К-ть комплектів ключів", Field.KEYS), ("Отримав (ПОГ)", Field.RECEIVER),
        ("Поліцейський офіцер громади", Field.RECEIVER), ("Громада", Field.COMMUNITY),
        ("Голова громади (посада)", Field.HEAD_TITLE), ("Дата акту", Field.ACT_DATE),
        ("Рік випуску", Field.YEAR),
    ],
)  # fmt: skip
def test_a_heading_of_a_list_of_cars_is_understood(heading: str, field: Field) -> None:
    told = WORDS.meaning(heading)
    assert told is not None
    assert told.field is field


def test_a_car_is_read_whole() -> None:
    line = car()
    assert (line.make, line.model, line.plate, line.plate_key) == (
        "Renault", "Duster", "АХ 1234 КР", "AX1234KP",
    )  # fmt: skip
    assert (line.vin, line.year, line.km, line.keys) == ("VF1AAAAAAAAAAA001", 2019, 31, 2)
    assert (line.community, line.community_name) == ("Роганська ТГ", "Роганська")
    assert line.receiver == FullName("Мороз", "Ілля", "Іванович")
    assert (line.head_title, line.act_on) == ("селищний голова", dt.date(2020, 2, 12))
    assert not line.complaints
    assert {(each.cell, each.was, each.became) for each in line.corrections} == {
        ("C2", "RENAULT  Duster", "Renault Duster"), ("G2", "31 км", "31"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("vin", "code"),
    [
        ("VF1AAAAAAAAAAAO01", "vin-letter"), ("VF1AAAAAAAAAAAI01", "vin-letter"),
        ("VF1AAAAAAAAAAAQ01", "vin-letter"), ("VF1AAAAAAAAAAA0012", "vin-length"),
        ("VF1AAAAAAAAAAA1", "vin-length"),
    ],
)  # fmt: skip
def test_a_vin_that_cannot_be_is_complained_of_at_its_cell(vin: str, code: str) -> None:
    line = car(vin=vin)
    (complaint,) = line.complaints
    assert (complaint.code, complaint.cell, complaint.doubtful, line.vin) == (code, "E2", True, "")
    assert complaint.facts["file"] == "авто.xlsx"


def test_cyrillic_letters_in_a_vin_are_made_latin_and_said() -> None:
    line = car(vin="VF1АААAAAAAAAA001")
    assert line.vin == "VF1AAAAAAAAAAA001"
    assert "vin-letters" in {each.code for each in line.corrections}


def test_a_plate_without_region_is_kept_with_a_warning() -> None:
    line = car(plate="4902")
    (complaint,) = line.complaints
    assert (line.plate, complaint.code, complaint.doubtful) == ("4902", "plate-no-region", False)


@pytest.mark.parametrize("plate", ["AX1234KP", "ах 1234 кр", "АХ1234КР"])
def test_a_plate_of_either_alphabet_is_one_plate(plate: str) -> None:
    assert (car(plate=plate).plate, car(plate=plate).plate_key) == ("АХ 1234 КР", "AX1234KP")


@pytest.mark.parametrize(
    ("km", "read_as"), [("31 км", 31), ("12 тис. км", 12000), (18.0, 18), ("1 250", 1250)]
)
def test_kilometres_are_taken_out_of_their_words(km: object, read_as: int) -> None:
    assert car(km=km).km == read_as


@pytest.mark.parametrize(
    ("km", "code"), [("багато", "km-unreadable"), (-5, "km-unlikely"), (9e9, "km-unlikely")]
)
def test_kilometres_that_cannot_be_stay_empty_and_are_said(km: object, code: str) -> None:
    line = car(km=km)
    assert line.km is None
    assert [each.code for each in line.complaints] == [code]


@pytest.mark.parametrize(
    ("year", "code"), [(1890, "vehicle-year"), (2190, "vehicle-year"), ("новий", "vehicle-year-unreadable")]
)
def test_a_year_no_car_was_made_in_stays_empty_and_is_said(year: object, code: str) -> None:
    line = car(year=year)
    assert line.year is None
    assert [each.code for each in line.complaints] == [code]


def test_totals_titles_and_lines_that_name_no_car_are_told_apart() -> None:
    told = read_vehicles(
        [
            sheet(
                ("Відомість автомобілів",),
                HEADING,
                CAR,
                (2, "Роганська ТГ", None, None, None, 2019, 12, 2),
                ("Усього", 2),
            )
        ],
        today=TODAY,
    )
    assert [line.row for line in told.lines] == [3]
    assert [(each.code, each.cell) for each in told.complaints] == [("vehicle-unnamed", "A4")]
    assert {(each.row, each.why) for each in told.skipped} == {(1, "headline"), (4, "no-name"), (5, "total")}


def test_a_list_of_people_is_no_list_of_cars() -> None:
    rows = (
        ("ПІБ", "Звання", "Дата народження", "Підрозділ", "Громада"),
        ("Мороз Ілля Іванович", "майор поліції"),
    )
    assert not vehicle_tables([sheet(*rows)])


def test_columns_a_person_chose_go_before_the_headings() -> None:
    made = sheet(("Громада", "VIN", "Пробіг, км", "Щось"), ("Роганська ТГ", "VF1AAAAAAAAAAA001", 5, "4902"))
    (table,) = vehicle_tables([made])
    choice = {table.columns.fingerprint: {Field.PLATE: 4}}
    (line,) = read_vehicles([made], choice, today=TODAY).lines
    assert line.plate == "4902"


def test_the_office_list_of_26_cars_is_read() -> None:
    file = shared("data/incoming/11-автомобілі.xlsx")
    told = read_vehicles(read([file]), today=TODAY)
    assert (len(told.lines), told.complaints) == (26, ())
    assert {line.model for line in told.lines} == {"Duster", "Vitara"}
    assert [line.row for line in told.lines if line.keys == 1] == [13]
    assert {each.code for line in told.lines for each in line.complaints} == {"plate-no-region"}
