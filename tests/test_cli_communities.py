"""Communities on the command line: found by any name, in words or as one JSON object."""

import json
import re
from pathlib import Path

import pytest

from tests.tools import ROOT
from trainingdesk.cli import main

BERESTYN = "UA63060050000033240"


def run(capsys: pytest.CaptureFixture[str], data: Path, *args: object) -> tuple[int, str, str]:
    """Run one command in a folder of its own; gives exit code, output and errors."""
    code = main(["--data", str(data), "communities", "find", *(str(arg) for arg in args)])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_community_is_found_on_a_new_desk_by_its_old_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = f"{BERESTYN} · Берестинська міська територіальна громада · м. Берестин"
    place = "Харківська обл., Берестинський р-н · колишня Красноградська"
    assert run(capsys, tmp_path, "Красноград") == (0, f"{found} · {place}\n", "")


def test_the_json_has_the_keys_that_the_readme_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, tmp_path, "Корнинська", "--json")
    told = json.loads(out)
    assert (code, told["query"], told["found"]) == (0, "Корнинська", 2)
    assert [each["ambiguous"] for each in told["communities"]] == [True, True]
    (line,) = [
        row
        for row in (ROOT / "README.md").read_text("utf-8").splitlines()
        if row.startswith("| `communities find` |")
    ]
    inner = re.search(r"communities: \[\{([^}]*)\}\]", line)
    assert inner is not None
    assert inner[1].split(", ") == list(told["communities"][0])
    assert set(re.findall(r"`(query|found|communities)", line.split("|")[2])) == set(told)


def test_oblast_limit_and_several_words_narrow_the_search(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert json.loads(run(capsys, tmp_path, "Миколаївська", "--limit", 3, "--json")[1])["found"] == 3
    narrowed = json.loads(run(capsys, tmp_path, "корнинська", "рівн", "--json")[1])["communities"]
    assert [each["oblast"] for each in narrowed] == ["Рівненська"]
    only = run(capsys, tmp_path, "корнинська", "--oblast", "Житомирська", "--json")[1]
    assert json.loads(only)["found"] == 1


def test_nothing_found_is_said_with_exit_code_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, tmp_path, "ззз") == (1, "", "Громади за запитом «ззз» немає.\n")
