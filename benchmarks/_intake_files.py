"""Nine files as nine oblasts send them, and the simplest program that could read them."""

import csv
import datetime as dt
from itertools import product
from pathlib import Path

from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from tests.spreadsheets import makers

OFFICE = Path(__file__).resolve().parents[2] / "shared" / "data" / "incoming"
"""An office's own nine files, where they stand beside this checkout."""
EACH = 10
ROOTS = ("Бондар", "Мельник", "Ткач", "Коваль", "Кравець", "Швець", "Гончар", "Писар", "Лимар", "Шинкар")
ENDINGS = ("енко", "чук", "ишин", "івський", "ів", "юк", "ченко", "ський", "ик")


def nine(folder: Path, each: int = EACH) -> list[Path]:
    """The office's files, or as many invented ones of the same four kinds, each with other people."""
    office = sorted(OFFICE.glob("0[1-9]-*"))
    return office if len(office) == 9 and each == EACH else made(folder, each)


def made(folder: Path, each: int = EACH) -> list[Path]:
    """Nine invented files, ``each`` people in each, one of them sent twice."""
    folder.mkdir(exist_ok=True)
    names = [f"{root}{ending}" for root, ending in product(ROOTS, ENDINGS)]
    people = [
        (f"{names[at % len(names)]} {given} {patronymic}", dt.date(1980 + at % 20, 1 + at % 12, 1 + at % 28))
        for at, (given, patronymic) in zip(range(9 * each), _given(), strict=False)
    ]
    ranks = ("капрал поліції", "ст. л-т поліції", "майор поліції")
    files: list[Path] = []
    for number in range(9):
        mine = people[number * each : (number + 1) * each]
        rows: list[tuple[object, ...]] = [tuple(makers.PEOPLE[0])]
        for place, (name, born) in enumerate([*mine, people[0]] if number == 8 else mine, start=1):
            shown = born if place % 3 else f"{born:%d.%m.%Y}р."
            rows.append(
                (place, name, ranks[place % 3], shown, f"ГУНП в {number + 1}-й області", f"050{place:07}")
            )
        match number:
            case 6:
                files.append(makers.xls(folder / "6.xls", rows))
            case 7:
                files.append(makers.ods(folder / "7.ods", rows))
            case 8:
                files.append(makers.text(folder / "8.csv", rows))
            case _:
                files.append(makers.xlsx(folder / f"{number}.xlsx", rows))
    return files


def _given() -> list[tuple[str, str]]:
    """More pairs of given name and patronymic than anybody asks for here."""
    men = ("Олег", "Тарас", "Андрій", "Сергій", "Богдан", "Ігор", "Юрій", "Віктор", "Остап", "Роман")
    fathers = ("Іванович", "Петрович", "Степанович", "Богданович", "Вікторович", "Романович", "Олегович")
    return [*product(men, fathers)] * 20


def bare(files: list[Path]) -> list[str]:
    """Every cell of every sheet, with no care at all: openpyxl for .xlsx, calamine for .xls and .ods."""
    cells: list[str] = []
    for path in files:
        match path.suffix:
            case ".xlsx":
                cells += [str(cell.value) for sheet in load_workbook(path) for row in sheet for cell in row]
            case ".csv" | ".txt":
                with path.open(encoding="cp1251", errors="replace", newline="") as stream:
                    cells += [cell for row in csv.reader(stream, delimiter=";") for cell in row]
            case _:
                book = CalamineWorkbook.from_path(str(path))
                for name in book.sheet_names:
                    cells += [str(cell) for row in book.get_sheet_by_name(name).to_python() for cell in row]
    return cells
