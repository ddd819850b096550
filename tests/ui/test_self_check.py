"""The program looks itself over: what a frozen folder lacks is found, step by step."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PIL import Image

from trainingdesk import app, paths
from trainingdesk.documents import act_template, scan
from trainingdesk.documents.act_code import SheetCode
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services import codifier
from trainingdesk.ui import self_check


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[app.Desk]:
    opened = app.open_desk(tmp_path / "desk")
    yield opened
    opened.close()


@pytest.fixture
def without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """The program as if this file or folder of its resources had not been shipped."""

    def lack(name: str) -> None:
        copy = tmp_path / "resources"
        copytree(paths.resources(), copy, ignore=lambda _, names: {each for each in names if each == name})
        for module in (paths, codifier):
            monkeypatch.setattr(module, "resources", lambda: copy)
        act_template.shipped.cache_clear()
        codifier.shipped.cache_clear()

    return lack


@pytest.fixture(autouse=True)
def _as_shipped() -> Iterator[None]:
    yield
    act_template.shipped.cache_clear()
    codifier.shipped.cache_clear()


@pytest.mark.usefixtures("qapp")
def test_a_whole_program_finds_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_check.self_check() == 0
    lines = capsys.readouterr().out.splitlines()
    steps = ("database", "certificate", "sheets", "communities", "act", "catalogue", "window")
    assert lines[:-1] == [f"{step}: ok" for step in steps]


def test_a_step_that_fails_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        self_check._step("act", broken)
    assert capsys.readouterr().out == "act: FAILED\n"


def test_a_codifier_that_is_not_shipped_is_found(desk: app.Desk, without: Callable[[str], None]) -> None:
    without("codifier")
    with pytest.raises(FileNotFoundError):
        self_check._communities(desk)


def test_an_act_template_that_is_not_shipped_is_found(desk: app.Desk, without: Callable[[str], None]) -> None:
    community = self_check._communities(desk)
    without("act")
    with pytest.raises(Rejected, match="template-missing"):
        self_check._act(desk, community)


def test_a_reader_of_codes_that_sees_nothing_is_found(
    desk: app.Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def blind(_picture: Image.Image) -> list[SheetCode]:
        return []

    community = self_check._communities(desk)
    monkeypatch.setattr(scan, "read_codes", blind)
    with pytest.raises(LookupError):
        self_check._act(desk, community)
