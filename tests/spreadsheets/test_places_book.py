"""The list of communities as a workbook: what stood on the page, text kept as text."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.community_export import write_communities
from trainingdesk.spreadsheets.places_book import PlaceRow, build, write

DAY = dt.date(2026, 11, 22)
ROHAN = PlaceRow(
    "UA63120230000080742", "Роганська", "с-ще Рогань", "Харківський", "Харківська", "селищний голова",
    "Левченко Оксана Юріївна", 2, "=Стара", None,
)  # fmt: skip
LYPTSI = PlaceRow(
    "UA63120090000046130", "Липецька", "с. Липці", "Харківський", "Харківська", "", "", 0, "", DAY
)  # fmt: skip


def test_each_community_is_a_row_under_its_heading(tmp_path: Path) -> None:
    write((ROHAN, LYPTSI), DAY, tmp_path / "громади.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "громади.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0] == "Територіальні громади"
    assert rows[1][0] == "Громад: 2 · станом на 22.11.2026"
    assert rows[3] == (
        "№", "Громада", "Адміністративний центр", "Район", "Область", "Посада голови", "Голова громади",
        "Авто", "Колишні назви", "Припинено", "Код за КАТОТТГ",
    )  # fmt: skip
    assert rows[4][1:8] == (
        "Роганська", "с-ще Рогань", "Харківський", "Харківська", "селищний голова", "Левченко Оксана Юріївна",
        2,
    )  # fmt: skip
    assert rows[5][7] is None
    assert rows[5][9] == dt.datetime(2026, 11, 22)


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    sheet = build((ROHAN,), DAY).active
    assert sheet is not None
    cell = sheet["I5"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=Стара", "s", True)


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(Rejected):
        write_communities([], DAY, tmp_path)
