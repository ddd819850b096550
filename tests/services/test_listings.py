"""Lists of cars, of who holds what, and of a car's way: the same rows on paper and in the workbook."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests import make
from tests.documents.reading import text_of
from trainingdesk.db.store import Store
from trainingdesk.domain.listing import Listing
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.custody import Holder, keys
from trainingdesk.services.custody_moves import CorrectLink, HandKey
from trainingdesk.services.listings import (
    chain_listing,
    holdings_listing,
    print_listing,
    vehicles_listing,
    write_listing,
)
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.vehicle_changes import AddVehicle
from trainingdesk.services.vehicles import vehicles

DAY = dt.date(2020, 2, 12)


def fleet(store: Store, cars: int = 3) -> tuple[int, int]:
    """So many cars, the spare key of the first with an officer; gives the car and the officer."""
    first, *_ = [store.execute(AddVehicle(make.vehicle(n)), by=make.BY).result for n in range(cars)]
    officer = store.execute(AddPerson(make.person()), by=make.BY).result
    spare = store.query(keys, first)[1]
    store.execute(HandKey(spare.id, Holder("person", officer), DAY, spare.link), by=make.BY)
    return first, officer


def test_the_list_of_cars_says_who_has_the_second_key(store: Store) -> None:
    fleet(store)
    listing = vehicles_listing(store.query(vehicles), DAY)
    assert listing.about == "Автомобілів: 3 · станом на 12.02.2020"
    assert listing.rows[0][-2] == "1 — у сейфі; 2 — Авраменко Олег Іванович"


def test_a_persons_sheet_holds_what_the_person_has_on_the_day(store: Store) -> None:
    _, officer = fleet(store)
    sheet = store.query(holdings_listing, DAY, officer)
    assert sheet.title == "Авраменко Олег Іванович: автомобілі та ключі"
    assert [row[4] for row in sheet.rows] == ["ключі, комплект № 2"]
    assert store.query(holdings_listing, DAY - dt.timedelta(1), officer).rows == ()


def test_a_way_shows_the_mistake_and_its_counter_record(store: Store) -> None:
    car, _ = fleet(store)
    spare = store.query(keys, car)[1]
    store.execute(CorrectLink(spare.link, "видано іншому"), by=make.BY)
    listing = store.query(chain_listing, car, spare.id)
    assert listing.title == "Рух ключів, комплект № 2: Renault Duster АХ 1000 КР"
    assert [row[3] for row in listing.rows] == ["узято на облік", "передано", "виправлення"]
    assert [row[6] for row in listing.rows] == ["", "скасовано: помилковий запис", "видано іншому"]


def test_paper_and_workbook_say_the_same(store: Store, tmp_path: Path) -> None:
    fleet(store)
    listing = vehicles_listing(store.query(vehicles), DAY)
    write_listing(listing, tmp_path / "cars.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "cars.xlsx").active
    assert isinstance(sheet, Worksheet)
    assert sheet["A1"].value == listing.title
    assert [cell.value for cell in sheet[4]] == [column.heading for column in listing.columns]
    assert sheet["C5"].value == "АХ 1000 КР"
    assert sheet["I5"].value == dt.datetime(2020, 2, 1)
    (page,) = text_of(print_listing(listing, DAY))
    for text in (listing.title, listing.about, "АХ 1002 КР", "Сторінка 1 з 1", "Поліс чинний"):
        assert text in page, text


def test_headings_and_numbers_stand_on_every_page(store: Store) -> None:
    fleet(store, 60)
    listing = vehicles_listing(store.query(vehicles), DAY)
    pages = text_of(print_listing(listing, DAY))
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert "Марка, модель" in page
        assert f"Сторінка {number} з {len(pages)}" in page
    whole = "\n".join(pages)
    assert all(row[2] in whole for row in listing.rows)


def test_an_empty_list_is_still_a_page_and_a_workbook(store: Store, tmp_path: Path) -> None:
    listing: Listing = store.query(holdings_listing)
    assert listing.rows == ()
    assert len(text_of(print_listing(listing, DAY))) == 1
    write_listing(listing, tmp_path / "nothing.xlsx")
    assert (tmp_path / "nothing.xlsx").exists()


def test_a_folder_in_the_place_of_the_file_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").mkdir()
    with pytest.raises(Rejected):
        write_listing(store.query(holdings_listing), tmp_path / "list.xlsx")
