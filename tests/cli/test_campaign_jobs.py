"""``campaign list | ranking | protocol``: what is frozen, told to programs and written to files."""

from pathlib import Path

import pytest

from tests import make
from tests.cli.desk import CommandLine
from tests.documents.reading import text_of
from tests.services.test_ranking import Made, campaign_made
from trainingdesk import app


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    data = tmp_path / "desk"
    with app.desk(data) as at:
        campaign_made(at.store)
    return CommandLine(data, capsys)


def _freeze(line: CommandLine) -> None:
    with app.desk(line.data) as at:
        made: Made = campaign_made(at.store, "2020-07")
        at.store.execute(made.freeze(), by=make.BY)


def test_campaigns_are_listed_with_their_counts(line: CommandLine) -> None:
    (found,) = line.ask("campaign", "list")["campaigns"]
    assert (found["code"], found["candidates"], found["places"], found["stages"]) == ("2020-06", 5, 2, 1)
    assert "2020-06" in line.say("campaign", "list")[1]


def test_a_ranking_is_told_with_places_points_and_reasons(line: CommandLine) -> None:
    told = line.ask("campaign", "ranking", "2020-06")
    assert [each["points"] for each in told["ranking"]] == [90.0, 85.5, 85.5, 70.0, 40.0]
    assert [each["outcome"] for each in told["ranking"]].count("recommended") == 2
    assert told["protocol"] is None
    assert told["rule"] == ["service"]


def test_frozen_minutes_are_written_and_unknown_ones_refused(line: CommandLine, tmp_path: Path) -> None:
    assert line.refused("campaign", "protocol", "2020-06", "--out", tmp_path / "п.pdf") == "protocol-unknown"
    assert line.refused("campaign", "ranking", "1999-01") == "campaign-unknown"
    _freeze(line)
    told = line.ask("campaign", "protocol", "2020-07", "--out", tmp_path / "п.pdf")
    assert told["checksum"][:8].upper() in text_of((tmp_path / "п.pdf").read_bytes())[0]
    line.ask("campaign", "protocol", "2020-07", "--out", tmp_path / "п.docx")
    assert (tmp_path / "п.docx").read_bytes()[:2] == b"PK"
    assert line.refused("campaign", "protocol", "2020-07", "--out", tmp_path / "п.txt") == "paper-file-kind"
    assert line.ask("campaign", "ranking", "2020-07")["protocol"]["number"] == "3"
