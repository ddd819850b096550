"""From an empty data folder to a graduated cohort without a window: sheets, dates, orders, marks, papers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from tests.cli.desk import CommandLine
from tests.spreadsheets import makers
from tests.tools import shared

CODE = "2021-05"
HEADS = ("№ з/п", "ПІБ", "Звання", "Дата народження", "Стать", "Підрозділ")
SUMY = "ГУНП в Сумській області"
PEOPLE = (
    ("Авраменко Олег Іванович", "капітан поліції", "29.03.1990", "ч"),
    ("БОНДАР Ірина Петрівна", "ст. л-т поліції", "03.04.91", "ж"),
    ("Вовк Степан Андрійович", "майор поліції", "07.07.1987р.", "ч"),
    ("Гнатюк Лев Ігорович", "лейтенант поліції", "02.01.1993", "ч"),
    ("Ґудзь Мар'яна Павлівна", "капітан поліції", "03.12.1984", "ж"),
    ("Дем`яненко Юрій Олегович", "капітан поліції", "31.02.1990", "ч"),
    ("Вовк Степан Андрійович", "майор поліції", "07.07.1987", "ч"),
)
MARKS = (
    (
        "№",
        "Прізвище, ініціали",
        "Загальноправові",
        "Керування ТЗ",
        "Домедична",
        "Тактико-спеціальна",
        "Вогнева",
    ),
    (1, "Авраменко О. І.", 90, 85, 80, 75, 95),
    (2, "Бондар І. П.", "84,5", 79, 91, 88, 64),
    (3, "Вовк С. А.", 77, 91, "н/я", 90, 61),
    (4, "Гнатюк Л. І.", 60, 61, 62, 63, "зарах."),
    (5, "Ґудзь М. П.", 100, 99, 98, 97, 96),
    (6, "Дем’яненко Ю. О.", 66, 71, 78, 89, 93),
)


@dataclass(frozen=True)
class Graduated:
    """What the whole path ended with."""

    intake: dict[str, Any]
    grades: dict[str, Any]
    cohort: dict[str, Any]
    order: dict[str, Any]
    certificates: dict[str, Any]


def walk(line: CommandLine, files: Sequence[Path], marks: Path, grades_end: int) -> Graduated:
    """Every command of the path in turn; each must end as it should, and the desk be sound after all."""
    dry = line.ask("intake", *files, "--cohort", CODE, "--trust-patronymics", "--dry-run")
    intake = line.ask("intake", *files, "--cohort", CODE, "--trust-patronymics")
    assert (dry["stored"], dry["operation"]) == (intake["stored"], None)
    pdf, book = line.data / "p.pdf", line.data / "b.xlsx"
    assert line.refused("certificates", "--cohort", CODE, "--out", pdf) == "certificate-without-order"
    before = line.ask("cohort", CODE)
    assert (before["ready"], len(before["not_ready"])) == (0, intake["stored"])
    line.ask("cohort", CODE, "--starts", "2020-11-23", "--ends", "2021-02-06")
    enrolment = ("--date", "2020-11-20", "--number", "512 о/с", "--register")
    assert len(line.ask("order", "enrolment", CODE, *enrolment)["names"]) == intake["stored"]
    assert line.refused("order", "graduation", CODE) == "order-names-nobody"
    grades = line.ask("grades", marks, "--cohort", CODE, code=grades_end)
    cohort = line.ask("cohort", CODE)
    graduation = ("--date", "2021-02-05", "--number", "47 о/с", "--register")
    order = line.ask("order", "graduation", CODE, *graduation)
    certificates = line.ask("certificates", "--cohort", CODE, "--out", pdf)
    assert len(pypdfium2.PdfDocument(pdf)) == 2 * certificates["issued"]
    assert line.ask("export", "--cohort", CODE, "--out", book)["certificates"] == certificates["issued"]
    assert openpyxl.load_workbook(book).sheetnames[0] == "Слухачі"
    assert line.ask("check")["findings"] == []
    again = line.ask("intake", *files, "--cohort", CODE, "--trust-patronymics")
    assert (again["stored"], again["known"], again["operation"]) == (0, intake["stored"], None)
    return Graduated(intake, grades, cohort, order, certificates)


def test_sheets_of_four_kinds_become_a_graduated_cohort(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [(number, *each, SUMY) for number, each in enumerate(PEOPLE, start=1)]
    files = [
        makers.xlsx(tmp_path / "01-сумська.xlsx", [HEADS, *rows[:2]]),
        makers.ods(tmp_path / "02-сумська.ods", [HEADS, *rows[2:4]]),
        makers.text(tmp_path / "03-сумська.csv", [HEADS, rows[4]]),
        makers.xls(tmp_path / "04-сумська.xls", [HEADS, *rows[5:]]),
    ]
    marks = makers.xlsx(tmp_path / "10.xlsx", MARKS)
    done = walk(CommandLine(tmp_path / "desk", capsys), files, marks, grades_end=0)
    assert (done.intake["stored"], done.intake["duplicates"]) == (6, 1)
    assert [each["value"] for each in done.intake["complaints"]] == ["31.02.1990"]
    assert done.grades["stored"] == 29
    assert [each["code"] for each in done.grades["complaints"]] == ["mark-passed-in-points"]
    said = {each["name"].split()[0]: each["codes"] for each in done.cohort["not_ready"]}
    assert said == {"Вовк": ["lack-absent"], "Гнатюк": ["lack-grade"]}
    assert [each["name"].split()[0] for each in done.order["names"]] == [
        "Авраменко", "Бондар", "Ґудзь", "Дем’яненко",
    ]  # fmt: skip
    assert (done.certificates["issued"], len(done.certificates["not_ready"])) == (4, 2)


def test_the_files_an_office_really_gets_become_a_graduated_cohort(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shared("data/incoming")
    (marks,) = folder.glob("10*")
    done = walk(CommandLine(tmp_path / "desk", capsys), sorted(folder.glob("0*")), marks, grades_end=3)
    assert (done.intake["stored"], done.intake["duplicates"]) == (84, 1)
    assert {each["code"] for each in done.grades["doubtful"]} == {"marks-listener-ambiguous"}
    assert len(done.grades["doubtful"]) == 2
    assert done.cohort["ready"] == len(done.order["names"]) == done.certificates["issued"]
    assert done.cohort["ready"] + len(done.cohort["not_ready"]) == 84
    assert len(done.order["left_out"]) == len(done.cohort["not_ready"])
    line = CommandLine(tmp_path / "desk", capsys)
    answers: list[str] = []
    for place, each in enumerate(done.grades["doubtful"]):
        answers += ["--decide", f"{each['row']}={each['alternatives'][0]['key']}"]
        assert each["alternatives"][0] == done.grades["doubtful"][1 - place]["alternatives"][1]
    settled = line.ask("grades", marks, "--cohort", CODE, *answers)
    assert (settled["doubtful"], settled["stored"]) == ([], 10)
    ready = line.ask("cohort", CODE)["ready"]
    more = ("--date", "2021-02-06", "--number", "48 о/с", "--register")
    assert len(line.ask("order", "graduation", CODE, *more)["names"]) == ready - done.cohort["ready"]
    certificates = line.ask("certificates", "--cohort", CODE, "--out", tmp_path / "all.pdf")
    assert certificates["issued"] == ready - done.cohort["ready"]
    assert (certificates["certificates"], line.ask("check")["findings"]) == (ready, [])
