"""No command of the command line loads the window's library, and each runs without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.tools import ROOT
from trainingdesk.cli.commands import parser
from trainingdesk.ui.start import HEADLESS

SHEET = "№ з/п;Прізвище;Ім’я;По батькові;Дата народження\n1;Ґалаґан;Мар’яна;Юріївна;07.07.1987\n"
RUN = """
import json, sys
from trainingdesk.cli import main
codes = {name: main([name, "--data", "data", *rest]) for name, *rest in json.loads(sys.argv[1])}
print(json.dumps([codes, sorted(name for name in sys.modules if name.startswith("PySide6.Qt"))]))
"""
CALLS = [
    ["sample"],
    ["intake", "people.csv", "--cohort", "2026-01"],
    ["cohort", "2020-11", "--title", "Офіцери громади"],
    ["orders", "2020-11"],
    ["order", "enrolment", "2026-01"],
    ["grades", "people.csv", "--cohort", "2020-11"],
    ["certificates", "--cohort", "2020-11", "--out", "certificates.pdf"],
    ["campaign", "list"],
    ["vehicles", "list"],
    ["communities", "find", "Суми"],
    ["act", "такого немає", "--out", "act.pdf"],
    ["export", "--cohort", "2020-11", "--out", "cohort.xlsx"],
    ["backup"],
    ["restore"],
    ["check"],
]
REFUSED_HERE = {"grades", "act"}
"""The sheet holds no marks, and no act is called so."""


def commands() -> set[str]:
    """Every sub-command the parser knows."""
    groups = parser()._subparsers
    assert groups is not None
    return {name for action in groups._group_actions for name in (action.choices or {})}


def test_every_command_is_called_below() -> None:
    assert {call[0] for call in CALLS} == commands()


def test_a_machine_without_a_display_is_told_every_command() -> None:
    assert set(HEADLESS.split(", ")) == commands()


def test_no_headless_command_loads_more_of_qt_than_its_core(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(SHEET.encode("cp1251", "replace"))
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps(CALLS)],
        cwd=tmp_path, env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    codes, modules = json.loads(done.stdout.splitlines()[-1])
    assert modules == ["PySide6.QtCore"]
    assert {name for name, code in codes.items() if code not in {0, 3}} == REFUSED_HERE, done.stderr


def test_the_shell_is_painted_before_the_heavy_libraries_are_loaded(tmp_path: Path) -> None:
    code = """
import json, os, sys
from trainingdesk.ui import opening

def painted(self):
    print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})), flush=True)
    os._exit(0)

opening.Opening.open = painted
from trainingdesk.cli import main
main(["--data", "data"])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    heavy = {"sqlalchemy", "alembic", "psycopg", "sqlcipher3", "reportlab", "openpyxl", "PIL", "shevchenko"}
    assert set(json.loads(done.stdout)) & heavy == set()
