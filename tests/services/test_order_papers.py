"""The paper of an order: its words in the accusative, its annex, its extracts; the same in three files."""

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests import make
from tests.documents.reading import text_of
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.order_papers import order_docx, order_paper_row, order_pdf, write_order
from trainingdesk.services.orders import ENROLMENT, DraftOrder, RegisterOrder
from trainingdesk.services.people import people
from trainingdesk.services.person_changes import CorrectName, SetCaseForm

PEOPLE = (
    ("Іваненко", "Іван", "Іванович", "m", "lieutenant", "ГУНП в Харківській області"),
    ("Мельник", "Ольга", "Петрівна", "f", "captain", "УПП в Харківській області ДПП"),
    ("Сорока", "Олег", "", "m", "senior-sergeant", "ГУНП у Волинській області"),
    ("Коваль", "Любов", "Іллівна", "f", "general-third", "ГУНП у Волинській області"),
    ("Заєць", "Петро", "Степанович", "m", None, ""),
)


def _order(store: Store, *, copies: int = 1, kind: str = ENROLMENT) -> int:
    """A draft that names the people above, ``copies`` times over with other given names' years."""
    make.furnished(store)
    cohort = store.execute(AddCohort("2020-11", starts=make.STARTS, ends=make.ENDS), by=make.BY).result
    for copy in range(copies):
        for number, (surname, given, patronymic, sex, rank, unit) in enumerate(PEOPLE):
            new = make.person(
                surname=surname,
                given=given,
                patronymic=patronymic,
                sex=sex,
                rank=rank,
                unit=unit,
                oblast="",
                birth_date=dt.date(1985 + copy, 1, 1 + number),
            )
            store.execute(EnrolPerson(cohort, new=new), by=make.BY)
    key: int = store.execute(DraftOrder(kind, cohort, dt.date(2020, 11, 19)), by=make.BY).result
    return key


def _register(store: Store, order: int) -> None:
    store.execute(RegisterOrder(order, "512 о/с", make.ENROLLED, make.ENROLLED, make.STARTS), by=make.BY)


def _plain(pdf: bytes) -> str:
    return " ".join(text_of(pdf))


def test_the_few_stand_in_the_accusative(any_store: Store) -> None:
    order = _order(any_store)
    _register(any_store, order)
    text = _plain(any_store.query(order_pdf, order))
    for whom in (
        "лейтенанта поліції Іваненка Івана Івановича, ГУНП в Харківській області",
        "капітана поліції Мельник Ольгу Петрівну, УПП в Харківській області ДПП",
        "старшого сержанта поліції Сороку Олега, ГУНП у Волинській області",
        "генерала поліції третього рангу Коваль Любов Іллівну, ГУНП у Волинській області",
        "Зайця Петра Степановича",
    ):
        assert whom in text
    assert "НАКАЗ 20 листопада 2020 року м. Харків № 512 о/с" in text
    assert "Зарахувати слухачами потоку 2020-11 з 23 листопада 2020 року:" in text
    assert "ПРОЄКТ" not in text


def test_a_draft_says_that_it_is_one_and_leaves_number_and_date_to_be_written(any_store: Store) -> None:
    text = _plain(any_store.query(order_pdf, _order(any_store)))
    assert "ПРОЄКТ" in text
    assert "№ ___________" in text
    assert "Проєкт підготовлено 19.11.2020." in text


def test_a_long_list_goes_into_an_annex_in_the_nominative_by_unit(store: Store) -> None:
    order = _order(store, copies=3)
    _register(store, order)
    text = _plain(store.query(order_pdf, order))
    assert "15 осіб згідно зі списком, що додається." in text
    assert "Додаток до наказу ХНУВС від 20 листопада 2020 року № 512 о/с" in text
    assert text.index("ГУНП у Волинській області — 6") < text.index("ГУНП в Харківській області — 3")
    assert "капітан поліції Мельник Ольга Петрівна, 1985 р. н." in text
    assert "Усього: 15 осіб." in text
    assert "Мельник Ольгу" not in text


def test_an_extract_names_only_the_people_of_its_unit(store: Store) -> None:
    order = _order(store)
    _register(store, order)
    text = _plain(store.query(order_pdf, order, "ГУНП у Волинській області"))
    assert "ВИТЯГ З НАКАЗУ" in text
    assert "Сороку Олега" in text
    assert "Коваль Любов Іллівну" in text
    assert "Іваненка" not in text
    assert "Згідно з оригіналом" in text


def test_no_extract_is_made_of_a_draft(store: Store) -> None:
    order = _order(store)
    with pytest.raises(Rejected, match="order-extract-of-draft"):
        store.query(order_pdf, order, "ГУНП у Волинській області")


def test_a_doubtful_form_is_told_until_somebody_confirms_it(any_store: Store) -> None:
    order = _order(any_store)
    row = any_store.query(order_paper_row, order)
    doubtful = [line for line in row.lines if line.doubt is not None]
    assert [line.surname for line in doubtful] == ["Заєць"]
    key = next(each.id for each in any_store.query(people) if each.surname == "Заєць")
    told = SetCaseForm(key, "name", "Заєць Петро Степанович", "accusative", "Заєця Петра Степановича")
    any_store.execute(told, by=make.BY)
    (line,) = [each for each in any_store.query(order_paper_row, order).lines if each.surname == "Заєць"]
    assert (line.doubt, line.confirmed, line.whom) == (None, True, "Заєця Петра Степановича")
    assert "Заєця Петра Степановича" in _plain(any_store.query(order_pdf, order))


def test_a_registered_order_keeps_the_name_it_froze(store: Store) -> None:
    order = _order(store)
    _register(store, order)
    key = next(each.id for each in store.query(people) if each.surname == "Іваненко")
    store.execute(CorrectName(key, "Іваненків", "Іван", "Іванович"), by=make.BY)
    assert "Іваненка Івана Івановича" in _plain(store.query(order_pdf, order))


def test_the_three_files_say_the_same_names(store: Store, tmp_path: Path) -> None:
    order = _order(store, copies=3)
    for ending in (".pdf", ".docx", ".xlsx"):
        store.query(write_order, order, tmp_path / f"наказ{ending}")
    with zipfile.ZipFile(tmp_path / "наказ.docx") as archive:
        document = archive.read("word/document.xml").decode()
    pdf = _plain((tmp_path / "наказ.pdf").read_bytes())
    sheet = openpyxl.load_workbook(tmp_path / "наказ.xlsx").active
    assert sheet is not None
    cells = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
    for name in ("Іваненко Іван", "Мельник Ольга", "Коваль Любов"):
        assert name in pdf
        assert name in document.replace("\N{NO-BREAK SPACE}", " ")
        assert any(cell.startswith(name) for cell in cells)
    assert "лейтенанта поліції Іваненка Івана Івановича" in cells
    assert document.count("ПРОЄКТ") == 1


def test_a_file_of_another_kind_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Rejected, match="paper-file-kind"):
        store.query(write_order, _order(store), tmp_path / "наказ.odt")


def test_the_same_order_gives_the_same_document(store: Store) -> None:
    order = _order(store)
    assert store.query(order_docx, order) == store.query(order_docx, order)
