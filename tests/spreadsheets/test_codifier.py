"""The Ministry's codifier: its real layout is read, anything broken is one sentence with its cell."""

import dataclasses
import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.codifier import shipped
from trainingdesk.spreadsheets import codifier as room
from trainingdesk.spreadsheets.codifier import read_codifier
from trainingdesk.spreadsheets.opening import read_file
from trainingdesk.spreadsheets.sheet import Line, Sheet, make_cell

HEADINGS = (
    "Перший рівень", "Другий рівень", "Третій рівень", "Четвертий рівень", "Додатковий рівень",
    "Категорія об’єкта", "Назва об’єкта",
)  # fmt: skip
KHARKIV, RAION, ROHAN = "UA63000000000041885", "UA63120000000091135", "UA63120230000080742"
CRIMEA, BAKHCHYSARAI = "UA01000000000013043", "UA01020000000022387"
ROWS: tuple[tuple[str | None, ...], ...] = (
    (None, None, None, None, None, "ЗАТВЕРДЖЕНО\nнаказом Міністерства", None),
    ("Кодифікатор адміністративно-територіальних одиниць", None, None, None, None, None, None),
    HEADINGS,
    (CRIMEA, None, None, None, None, "O", "Автономна Республіка Крим"),
    (CRIMEA, BAKHCHYSARAI, None, None, None, "P", "Бахчисарайський"),
    (CRIMEA, BAKHCHYSARAI, "UA01020010000048857", None, None, "H", "Андріївська "),
    (KHARKIV, None, None, None, None, "O", "Харківська"),
    (KHARKIV, RAION, None, None, None, "P", "Харківський"),
    (KHARKIV, RAION, ROHAN, None, None, "H", "Роганська "),
    (KHARKIV, RAION, ROHAN, "UA63120230010032001", None, "X", "Рогань"),
    (KHARKIV, RAION, ROHAN, "UA63120230020093874", None, "C", "Бісквітне"),
    (KHARKIV, RAION, "UA63120150000086206", None, None, "Н", "Мереф'янська"),
    (KHARKIV, RAION, "UA63120150000086206", "UA63120150010046459", None, "М", "Мерефа"),
    (None, None, None, None, None, None, None),
    ("Коди UA01… набирають чинності з моменту повернення", None, None, None, None, None, None),
)


def sheet(rows: Sequence[Sequence[str | None]] = ROWS, file: str = "kodifikator-07-07-2026.xlsx") -> Sheet:
    lines = []
    for number, row in enumerate(rows, 1):
        cells = [make_cell(number, column, value) for column, value in enumerate(row, 1)]
        lines.append(Line(number, hidden=False, cells=tuple(cell for cell in cells if cell is not None)))
    return Sheet(file, "Кодифікатор", tuple(lines))


@pytest.fixture(autouse=True)
def _two_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "FEWEST", 2)


def test_communities_are_read_with_raion_oblast_and_the_kind_of_their_centre() -> None:
    read = read_codifier([sheet()])
    assert [(row.code, row.name, row.oblast, row.raion, row.kind, row.centre) for row in read.rows] == [
        (ROHAN, "Роганська", "Харківська", "Харківський", "settlement", "с-ще Рогань"),
        ("UA63120150000086206", "Мереф’янська", "Харківська", "Харківський", "city", "м. Мерефа"),
    ]
    assert read.edition == dt.date(2026, 7, 7)


def test_the_workbook_itself_is_read_the_same(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in ROWS:
        page.append(row)
    book.save(tmp_path / "kodyfikator.xlsx")
    read = read_codifier(read_file(tmp_path / "kodyfikator.xlsx"))
    assert (read.rows, read.edition) == (read_codifier([sheet()]).rows, None)


def _changed(row: int, column: int, value: str | None) -> list[list[str | None]]:
    rows = [list(each) for each in ROWS]
    rows[row - 1][column - 1] = value
    return rows


@pytest.mark.parametrize(
    ("rows", "code", "cell"),
    [
        (_changed(9, 3, "UA6312023000008074"), "codifier-code", "C9"),
        (_changed(9, 6, "Q"), "codifier-category", "F9"),
        (_changed(9, 6, None), "codifier-category", "C9"),
        (_changed(9, 7, None), "codifier-name", "C9"),
        (_changed(12, 3, ROHAN), "codifier-twice", "G12"),
        (_changed(9, 2, None), "codifier-parent", "G9"),
        (_changed(8, 2, "UA63140000000096278"), "codifier-parent", "G9"),
        (_changed(3, 7, "Що це"), "codifier-headings", None),
        (ROWS[:10], "codifier-short", None),
    ],
)
def test_a_broken_codifier_is_refused_at_its_cell(
    rows: Sequence[Sequence[str | None]], code: str, cell: str | None
) -> None:
    with pytest.raises(Rejected, match=code) as refusal:
        read_codifier([sheet(rows)])
    assert refusal.value.facts.get("cell") == cell


def test_no_file_at_all_is_no_codifier() -> None:
    with pytest.raises(Rejected, match="codifier-headings"):
        read_codifier([])


def test_a_village_without_its_centre_keeps_what_is_known() -> None:
    read = read_codifier([sheet([row for row in ROWS if row[6] != "Рогань"])])
    assert (read.rows[0].kind, read.rows[0].centre) == ("", "")


def test_what_ships_is_what_a_codifier_gives() -> None:
    by_code = {row.code: row for row in shipped().rows}
    for row in read_codifier([sheet()]).rows:
        assert dataclasses.replace(by_code[row.code], former=(), former_centres=()) == row
