"""The log, and the last resort for errors that are ours."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools import ROOT
from trainingdesk import logs


def _raise(error: Exception) -> Exception:
    """The error with the trace it has when raised here."""
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def test_the_log_is_written_and_closed_again(tmp_path: Path) -> None:
    handler = logs.start(tmp_path / "logs")
    logging.getLogger("trainingdesk.db").info("opened")
    logs.stop(handler)
    assert "INFO MainThread trainingdesk.db: opened" in (tmp_path / "logs" / "trainingdesk.log").read_text(
        "utf-8"
    )
    assert handler not in logs.logger.handlers


def test_a_crash_is_written_and_told_once_and_then_counted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Path | None] = []
    hook = logs.LastResort(tmp_path / "logs", lambda path, _error: told.append(path))
    error = _raise(ValueError("odd cell"))
    for _ in range(84):
        hook(type(error), error, error.__traceback__)
    assert len(told) == 1
    assert told[0] is not None
    assert "ValueError: odd cell" in told[0].read_text("utf-8")
    assert list(hook.counts.values()) == [84]
    assert len(caplog.records) == 1


def test_a_long_log_is_put_aside_at_the_next_start_and_four_old_ones_are_kept(tmp_path: Path) -> None:
    for turn in range(7):
        (tmp_path / "trainingdesk.log").write_text(f"turn {turn}" + " " * 1_000_000)
        logs.stop(logs.start(tmp_path))
    assert sorted(path.name[16:] for path in tmp_path.iterdir()) == ["", ".1", ".2", ".3", ".4"]
    heads = [path.read_text("utf-8")[:6] for path in sorted(tmp_path.iterdir())]
    assert heads == ["", "turn 6", "turn 5", "turn 4", "turn 3"]


def test_a_short_log_is_gone_on_with(tmp_path: Path) -> None:
    for turn in range(2):
        handler = logs.start(tmp_path)
        logs.logger.info("turn %d", turn)
        logs.stop(handler)
    assert len((tmp_path / "trainingdesk.log").read_text("utf-8").splitlines()) == 2


@pytest.mark.usefixtures("caplog")
def test_another_crash_elsewhere_is_told_too(tmp_path: Path) -> None:
    told: list[BaseException] = []
    hook = logs.LastResort(tmp_path, lambda _path, error: told.append(error))
    for error in (_raise(ValueError("one")), _raise(KeyError("two"))):
        hook(type(error), error, error.__traceback__)
    assert [type(error) for error in told] == [ValueError, KeyError]


@pytest.mark.usefixtures("caplog")
def test_a_crash_while_a_crash_is_told_does_not_tell_again(tmp_path: Path) -> None:
    inner = _raise(KeyError("inner"))
    told: list[BaseException] = []

    def tell(_path: Path | None, error: BaseException) -> None:
        told.append(error)
        hook(type(inner), inner, inner.__traceback__)

    hook = logs.LastResort(tmp_path, tell)
    outer = _raise(ValueError("outer"))
    hook(type(outer), outer, outer.__traceback__)
    assert told == [outer]


@pytest.mark.usefixtures("caplog")
def test_a_folder_that_cannot_be_written_does_not_hide_the_crash(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    told: list[Path | None] = []
    hook = logs.LastResort(tmp_path / "logs", lambda path, _error: told.append(path))
    error = _raise(ValueError("odd"))
    hook(type(error), error, error.__traceback__)
    assert told == [None]


def test_the_hook_serves_a_whole_program(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from trainingdesk import logs
logs.LastResort(Path(sys.argv[1])).install()
1 / 0
"""
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr
    assert len(list(tmp_path.glob("crash-*.txt"))) == 1
