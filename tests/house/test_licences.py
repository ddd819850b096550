"""Nothing is given on without the reader being told under which licence."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires

from packaging.requirements import Requirement

from tests.tools import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLE = README.rpartition("## Licences")[2]
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
PARTS_OF = {"psycopg-binary": "psycopg", "shiboken6": "PySide6"}
PARTS_OF |= dict.fromkeys(("pyside6-addons", "pyside6-essentials"), "PySide6")
"""Packages that their makers only cut up; the whole is named."""


def canonical(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def shipped() -> set[str]:
    """Every package that a run of the program needs, whatever asked for it."""
    found: set[tuple[str, str]] = set()
    ahead = [Requirement(each) for each in DECLARED]
    while ahead:
        wanted = ahead.pop()
        for extra in {"", *wanted.extras}:
            if (canonical(wanted.name), extra) in found:
                continue
            found.add((canonical(wanted.name), extra))
            try:
                asked = [Requirement(each) for each in requires(wanted.name) or ()]
            except PackageNotFoundError:  # for another system
                continue
            ahead += [each for each in asked if each.marker is None or each.marker.evaluate({"extra": extra})]
    return {name for name, _ in found}


def test_every_library_is_named_with_its_licence() -> None:
    told = {canonical(word) for word in re.findall(r"[A-Za-z][\w.-]*", TABLE)}
    needed = shipped()
    assert len(needed) > len(DECLARED)
    assert sorted(name for name in needed if canonical(PARTS_OF.get(name, name)) not in told) == []


def test_the_licences_that_their_libraries_leave_out_are_shipped() -> None:
    for name, first in (("GPL-3.0", "GNU GENERAL PUBLIC LICENSE"), ("LGPL-3.0", "GNU LESSER GENERAL PUBLIC")):
        assert first in (ROOT / "resources" / "licences" / f"{name}.txt").read_text(encoding="utf-8")


def test_every_typeface_lies_beside_its_licence() -> None:
    for folder in {path.parent for path in (ROOT / "resources" / "fonts").rglob("*.ttf")}:
        texts = [path.read_text(encoding="utf-8") for path in folder.glob("OFL*.txt")]
        assert texts
        assert all("SIL OPEN FONT LICENSE" in text.upper() for text in texts)
