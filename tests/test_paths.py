"""Where things live, and files written whole or not at all."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.tools import ROOT
from trainingdesk import paths


def test_one_folder_holds_everything_when_it_is_named(tmp_path: Path) -> None:
    home = paths.places(tmp_path / "desk")
    for place in (home.database, home.backups, home.logs, home.settings, home.lock):
        assert place.is_relative_to(tmp_path / "desk")
    assert not (tmp_path / "desk").exists()
    home.make()
    assert home.backups.is_dir()
    assert home.logs.is_dir()


def test_without_a_named_folder_the_systems_own_are_used() -> None:
    home = paths.places()
    assert home.database.name == "trainingdesk.sqlite3"
    assert "trainingdesk" in home.data.parts
    assert not home.chosen


def test_the_named_folder_beats_the_variable_and_the_variable_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = paths.places()
    assert paths.database_url(home, None) is None
    assert paths.database_url(home, "") is None
    assert paths.database_url(home, "postgresql://settings") == "postgresql://settings"
    monkeypatch.setenv("TRAININGDESK_DATABASE", "postgresql://variable")
    assert paths.database_url(home, "postgresql://settings") == "postgresql://variable"
    assert paths.database_url(paths.places(tmp_path), "postgresql://settings") is None


def test_the_resources_are_there() -> None:
    assert (paths.resources() / "i18n" / "uk.qm").is_file()


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "Потік 2020-11.pdf"
    paths.atomic_write(target, lambda stream: stream.write(b"old"))
    paths.atomic_write(target, lambda stream: stream.write(b"new"))
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    target.write_bytes(b"old")

    def write(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        paths.atomic_write(target, write)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_writer_that_wants_a_name_gets_one(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    with paths.whole_file(target) as temporary:
        temporary.write_bytes(b"rows")
        assert not target.exists()
    assert target.read_bytes() == b"rows"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_a_replaced_file_keeps_its_rights_and_a_new_one_gets_the_usual_ones(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        target = tmp_path / "settings.json"
        paths.atomic_write(target, lambda stream: stream.write(b"{}"))
        assert target.stat().st_mode & 0o777 == 0o644
        target.chmod(0o600)
        paths.atomic_write(target, lambda stream: stream.write(b"{}"))
        assert target.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(mask)


def test_a_file_held_by_another_program_is_waited_for_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, refusals = Path.replace, [PermissionError("in use")] * 3

    def held(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(paths, "_REPLACE_PAUSE", 0.001)
    monkeypatch.setattr(paths, "_sync_folder", lambda _folder: None)
    monkeypatch.setattr(sys, "platform", "win32")
    paths.atomic_write(tmp_path / "book.xlsx", lambda stream: stream.write(b"rows"))
    assert (tmp_path / "book.xlsx").read_bytes() == b"rows"


def test_a_free_name_is_counted_up(tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    assert paths.free_name(target) == target
    target.touch()
    (tmp_path / "book (2).xlsx").touch()
    assert paths.free_name(target) == tmp_path / "book (3).xlsx"


def test_what_a_killed_writer_left_is_swept_a_day_later(tmp_path: Path) -> None:
    old, fresh, other = (tmp_path / name for name in (".a.pdf.12.part", ".a.pdf.34.part", ".b.pdf.56.part"))
    for path in (old, fresh, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (time.time() - 90_000, time.time() - 90_000))
    paths.atomic_write(tmp_path / "a.pdf", lambda stream: stream.write(b"paper"))
    assert {path.name for path in tmp_path.iterdir()} == {"a.pdf", fresh.name, other.name}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a matter of POSIX")
def test_a_file_is_whole_whenever_its_writer_is_killed(tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    code = """
import sys
from pathlib import Path
from trainingdesk.paths import atomic_write
target, turn = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    turn += 1
    part = bytes([turn % 256]) * 10_000
    atomic_write(target, lambda stream: [stream.write(part) for _ in range(20)])
"""
    for turn in range(8):
        writer = subprocess.Popen([sys.executable, "-c", code, target], cwd=ROOT, stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.02 + 0.013 * turn)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        if target.exists():
            body = target.read_bytes()
            assert len(body) == 200_000
            assert len(set(body)) == 1
    assert target.exists()
