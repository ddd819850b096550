"""The cars on the command line: a list in with every doubt asked, and who has what on a day."""

import json
from pathlib import Path

import pytest

from tests.services.test_vehicle_intake import HEADING, car
from tests.spreadsheets import makers
from trainingdesk.cli import main


def run(capsys: pytest.CaptureFixture[str], data: Path, *args: object) -> tuple[int, str, str]:
    """Run one command in a folder of its own; gives exit code, output and errors."""
    code = main(["--data", str(data), *(str(arg) for arg in args)])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_list_of_cars_goes_in_its_doubts_are_settled_by_key_and_the_cars_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = makers.xlsx(tmp_path / "авто.xlsx", [HEADING, car(1), car(2), car(3, keys=1, plate="4902")])
    data = tmp_path / "desk"
    code, out, _ = run(capsys, data, "vehicles", "intake", file, "--json")
    told = json.loads(out)
    assert (code, told["stored"], told["keys"]) == (3, 2, 4)
    (doubt,) = told["doubtful"]
    assert [each["key"] for each in doubt["answers"]] == ["1", "2", "skip"]
    answer = f"{doubt['key']}=1"
    code, out, _ = run(capsys, data, "vehicles", "intake", file, "--decide", answer)
    assert code == 0
    assert out.startswith("Узято на баланс (ГУНП в Харківській області) 1 автомобіль.\n")
    assert "D4: У номерному знаку є лише цифри" in out
    code, out, _ = run(capsys, data, "vehicles", "list", "--on", "2020-02-12", "--json")
    cars = json.loads(out)["vehicles"]
    assert (code, [len(each["keys"]) for each in cars]) == (0, [1, 2, 2])
    assert {each["holder"]["name"] for each in cars} == {"ГУНП в Харківській області"}
    assert (
        json.loads(run(capsys, data, "vehicles", "list", "--on", "2020-02-11", "--json")[1])["vehicles"] == []
    )
    assert "Renault Duster 4902 — на балансі" in run(capsys, data, "vehicles", "list")[1]


def test_a_difference_is_stored_by_its_key_and_a_mistyped_one_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "desk"
    run(capsys, data, "vehicles", "intake", makers.xlsx(tmp_path / "авто.xlsx", [HEADING, car(1)]))
    file = makers.xlsx(tmp_path / "авто.xlsx", [HEADING, car(1, km=500)])
    (told,) = json.loads(run(capsys, data, "vehicles", "intake", file, "--json")[1])["differences"]
    assert (told["old"], told["new"], told["accepted"]) == ("31", "500", False)
    code, out, _ = run(capsys, data, "vehicles", "intake", file, "--accept", "нема", "--json")
    assert (code, json.loads(out)["refused"]) == (1, "decision-stray")
    code, out, _ = run(capsys, data, "vehicles", "intake", file, "--accept", told["key"], "--json")
    assert (code, json.loads(out)["changed"]) == (0, 1)


def test_a_dry_run_stores_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = makers.xlsx(tmp_path / "авто.xlsx", [HEADING, car(1)])
    code, out, _ = run(
        capsys, tmp_path / "desk", "vehicles", "intake", file, "--dry-run", "--unit", "ГУНП у Львівській обл."
    )
    assert code == 0
    assert out.startswith("Буде взято на баланс (ГУНП у Львівській області) 1 автомобіль.\n")
    assert "0 автомобілів." in run(capsys, tmp_path / "desk", "vehicles", "list")[1]


def test_a_file_without_cars_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = makers.xlsx(tmp_path / "люди.xlsx", [("ПІБ", "Звання"), ("Мороз Ілля Іванович", "майор поліції")])
    code, out, err = run(capsys, tmp_path / "desk", "vehicles", "intake", file)
    assert (code, out) == (1, "")
    assert "не знайдено списку автомобілів" in err
