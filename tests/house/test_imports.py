"""What import contracts cannot say: the finer rules of who may know what."""

import ast
import subprocess
import sys

import pytest

from tests.house.source import PACKAGE, imported, modules
from tests.tools import ROOT

LONGEST = 500


def test_words_knows_qtcore_alone() -> None:
    names = imported(ast.parse((PACKAGE / "words.py").read_text(encoding="utf-8")))
    assert {name.rsplit(".", 1)[0] for name in names if name.startswith("PySide6")} == {"PySide6.QtCore"}


def test_domain_needs_nothing_but_python_and_the_language_libraries() -> None:
    allowed = sys.stdlib_module_names | {"shevchenko", "translitua"}
    strange = {
        (place, name)
        for place, tree in modules(PACKAGE / "domain")
        for name in imported(tree)
        if name.split(".")[0] not in allowed and not name.startswith("trainingdesk.domain")
    }
    assert strange == set()


def test_no_module_hides_a_circle_behind_type_checking() -> None:
    assert [place for place, tree in modules() if "typing.TYPE_CHECKING" in imported(tree)] == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
    names = [set(place.removesuffix(".py").split("/")) for place, _ in modules()]
    assert [parts for parts in names if parts & drawers] == []


def test_no_file_grows_beyond_reading() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in PACKAGE.rglob("*.py")
        if "migrations" not in path.parts  # written by a machine, read once
    }
    assert {place: lines for place, lines in lengths.items() if lines > LONGEST} == {}


@pytest.mark.parametrize("module", ["trainingdesk.words", "trainingdesk.db.store", "trainingdesk.services"])
def test_the_headless_rooms_load_no_window(module: str) -> None:
    code = f"import sys, {module}; sys.exit('PySide6.QtGui' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
