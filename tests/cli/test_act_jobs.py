"""``act NUMBER --out FILE``: the stored paper or the document, refused in a sentence otherwise."""

from pathlib import Path

import pytest

from tests.cli.desk import CommandLine
from tests.documents.reading import text_of
from tests.services.act_desk import act_desk
from trainingdesk import app


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    data = tmp_path / "desk"
    with app.desk(data) as at:
        act_desk(at.store, cars=1).handed()
    return CommandLine(data, capsys)


def test_an_act_is_written_as_pdf_and_as_docx(line: CommandLine, tmp_path: Path) -> None:
    told = line.ask("act", "12", "--out", tmp_path / "акт.pdf")
    assert (told["number"], told["copies"], len(told["cars"])) == ("12", 3, 1)
    assert "№ 12" in text_of((tmp_path / "акт.pdf").read_bytes())[0]
    line.ask("act", "12", "--year", 2020, "--out", tmp_path / "акт.docx")
    assert (tmp_path / "акт.docx").read_bytes()[:2] == b"PK"


def test_what_cannot_be_written_is_refused(line: CommandLine, tmp_path: Path) -> None:
    assert line.refused("act", "13", "--out", tmp_path / "a.pdf") == "act-number-unknown"
    assert line.refused("act", "12", "--year", 2019, "--out", tmp_path / "a.pdf") == "act-number-unknown"
    assert line.refused("act", "12", "--out", tmp_path / "a.txt") == "act-file-kind"
