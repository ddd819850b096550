"""Every page has its help, the same in both languages, in clean typography."""

import re

import pytest

from tests.tools import ROOT
from trainingdesk.domain.text import repair
from trainingdesk.ui.pages import PAGES

HELP = ROOT / "resources" / "help"
NAMES = sorted(path.stem for path in (HELP / "uk").glob("*.md"))
KEY = re.compile(r"\*\*((?:Ctrl|Alt|Shift|F\d|Enter|Tab|Esc|Del|Home|End)[+ …A-Z0-9a-z]*)\*\*")


def text(language: str, name: str) -> str:
    return (HELP / language / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_page_has_its_help(language: str) -> None:
    for page in PAGES:
        assert (HELP / language / f"{page.name}.md").exists()


def test_both_languages_have_the_same_files() -> None:
    assert sorted(path.stem for path in (HELP / "en").glob("*.md")) == NAMES


def shape(said: str) -> list[str]:
    """What each line is: heading, item, step, empty or running text."""
    kinds = (("## ", "heading"), ("# ", "title"), ("- ", "item"), ("", "text"))
    return [
        "step" if line[:1].isdigit() else next(kind for start, kind in kinds if line.startswith(start))
        for line in said.splitlines()
        if line
    ]


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_one_shape_and_name_the_same_keys(name: str) -> None:
    ours, theirs = text("uk", name), text("en", name)
    assert shape(ours) == shape(theirs)
    assert KEY.findall(ours) == KEY.findall(theirs)


@pytest.mark.parametrize("name", NAMES)
def test_ukrainian_help_is_typeset_and_spelt_in_one_alphabet(name: str) -> None:
    said = text("uk", name)
    assert not repair(said).fixes
    assert not re.search("[\"'`]| - |\\.\\.\\.", said)


def test_help_is_short_enough_to_be_read_beside_the_page() -> None:
    longest = max((len(path.read_text(encoding="utf-8")), path.name) for path in HELP.rglob("*.md"))
    assert longest[0] < 2600, longest
