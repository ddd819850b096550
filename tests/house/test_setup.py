"""The set-up: what is declared is locked, the lock serves any registry, and every door leads to dev.py."""

import ast
import re
import sys
import tomllib

import pytest

import dev
from tests.house.source import imported
from tests.tools import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_lock_names_no_registry() -> None:
    assert re.findall(r"https?:|index-url|find-links|\bfile:", LOCK) == []


def test_every_locked_package_has_hashes() -> None:
    packages = re.findall(
        r"^([a-z0-9._-]+)==.*?(?=^[a-z])", LOCK + "\nend", re.MULTILINE | re.DOTALL | re.IGNORECASE
    )
    blocks = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)
    assert len(packages) > 20
    assert [block[:40] for block in blocks if "==" in block and "--hash=sha256:" not in block] == []


def test_everything_declared_is_locked() -> None:
    declared = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    names = {re.split(r"[^A-Za-z0-9._-]", each)[0].casefold() for each in declared}
    locked = set(re.findall(r"^([a-z0-9._-]+)==", LOCK, re.MULTILINE))
    assert names - locked == set()


def test_dev_needs_nothing_but_python() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    assert {name.split(".")[0] for name in imported(tree)} <= sys.stdlib_module_names


def test_make_and_dev_know_the_same_commands() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE)) == set(dev.COMMANDS)


def test_continuous_integration_runs_the_two_commands_and_nothing_else() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.findall(r"^make .*$", script, re.MULTILINE) == ["make deps", "make test"]


def test_a_missing_library_is_named_with_the_command_that_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(dev.Trouble, match=r"libnowhere\.so\.1.*make deps"):
        dev.need_libraries({"libnowhere1": "libnowhere.so.1"})


def test_an_unknown_command_shows_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["nonsense"]) == 2
    assert "contracts" in capsys.readouterr().out
