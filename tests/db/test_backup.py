"""Backups are whole, proved and kept by the calendar, whatever disturbs their making."""

import datetime as dt
import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from tests.db.worlds import WHO, AddPeople, Found, SetMarks
from trainingdesk.db import backup as backups
from trainingdesk.db.backup import backup, check, due, kept, list_backups
from trainingdesk.db.engine import open_database, sqlite_url
from trainingdesk.db.store import Store
from trainingdesk.domain.progress import Stopped
from trainingdesk.domain.refusal import Rejected

MORNING = dt.datetime(2021, 2, 6, 7, 30, tzinfo=dt.UTC)
moments = st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2023, 1, 1), timezones=st.just(dt.UTC))


def morning() -> dt.datetime:
    return MORNING


def a_file(folder: Path, at: dt.datetime) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"trainingdesk-{at:%Y%m%d-%H%M%S}Z.tdbackup"
    path.write_bytes(b"old")
    return path


def test_a_backup_holds_everything_and_says_so(any_store: Store, tmp_path: Path) -> None:
    world = any_store.execute(Found(), by=WHO).result
    any_store.execute(SetMarks(world.cells, 875), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    assert made.path.name == "trainingdesk-20210206-073000Z.tdbackup"
    assert made.at == MORNING
    assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()
    assert made.rows == sum(check(made.path).rows.values())
    assert check(made.path).rows["attempt"] == len(world.cells)
    assert [each.path for each in list_backups(tmp_path / "b")] == [made.path]


def test_a_backup_stands_alone_with_no_file_beside_it(any_store: Store, tmp_path: Path) -> None:
    any_store.execute(Found(), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    check(made.path)
    assert [path.name for path in (tmp_path / "b").iterdir()] == [made.path.name]
    assert made.path.read_bytes()[18:20] == b"\x01\x01", "a file in WAL mode wants a sidecar"


def test_two_backups_in_one_second_are_two_files(store: Store, tmp_path: Path) -> None:
    first = backup(store.engine, tmp_path / "b", morning)
    second = backup(store.engine, tmp_path / "b", morning)
    assert first.path != second.path
    assert {each.at for each in list_backups(tmp_path / "b")} == {MORNING}
    assert len(list_backups(tmp_path / "b")) == 2


def test_others_write_while_a_backup_is_made(store: Store, tmp_path: Path) -> None:
    store.execute(AddPeople(tuple(f"А{n}" for n in range(2000))), by=WHO)
    stored = []
    going = threading.Event()
    over = threading.Event()

    def write() -> None:
        while not over.is_set():
            stored.append(store.execute(AddPeople(("Б", "В")), by=WHO).operation)
            going.set()

    writer = threading.Thread(target=write)
    writer.start()
    going.wait(10)
    try:
        made = [backup(store.engine, tmp_path / "b", morning) for _ in range(3)]
    finally:
        over.set()
        writer.join()
    for each in made:
        rows = check(each.path).rows
        assert rows["person"] == rows["person_name"] == 2000 + 2 * (rows["operation"] - 1)
    assert len(stored) > 1


def test_a_backup_can_be_stopped_and_leaves_nothing(any_store: Store, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Stopped

    any_store.execute(Found(), by=WHO)
    with pytest.raises(Stopped):
        backup(any_store.engine, tmp_path / "b", morning, progress=Impatient())
    assert list((tmp_path / "b").iterdir()) == []


# --- what is kept --------------------------------------------------------------------------------------


@given(st.lists(moments, max_size=60, unique=True))
def test_never_fewer_than_five_stay(found: list[dt.datetime]) -> None:
    assert len(kept(found)) >= min(5, len(found))
    assert kept(found) <= set(found)


@given(st.lists(moments, min_size=1, max_size=60, unique=True))
def test_the_newest_of_each_late_day_week_and_month_stays(found: list[dt.datetime]) -> None:
    staying = kept(found)
    for limit, name in ((7, "%Y%m%d"), (4, "%G%V"), (12, "%Y%m")):
        groups: dict[str, dt.datetime] = {}
        for at in sorted(found):
            groups[at.strftime(name)] = at
        for period in sorted(groups)[-limit:]:
            assert groups[period] in staying


@given(st.lists(moments, max_size=60, unique=True))
def test_no_more_stay_than_the_calendar_asks_for(found: list[dt.datetime]) -> None:
    assert len(kept(found)) <= 7 + 4 + 12 + 5


@given(st.lists(moments, max_size=40, unique=True), moments)
def test_what_was_once_dropped_would_never_be_wanted_back(found: list[dt.datetime], new: dt.datetime) -> None:
    later = max([*found, new]) + dt.timedelta(days=1)
    assert kept([*kept(found), later]) == kept([*found, later])


def test_two_years_of_daily_backups_come_down_to_about_twenty() -> None:
    days = [MORNING - dt.timedelta(days=n) for n in range(730)]
    staying = sorted(kept(days), reverse=True)
    assert staying[:7] == days[:7]
    assert len(staying) == 19
    assert (MORNING - staying[-1]).days > 300


def test_old_backups_are_dropped_only_after_the_new_one_stands(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    old = [a_file(folder, MORNING - dt.timedelta(hours=n)) for n in range(1, 20)]
    other = folder / "відомість.xlsx"
    other.write_bytes(b"not ours")
    made = backup(store.engine, folder, morning, spare={old[-1]})
    left = {each.path for each in list_backups(folder)}
    assert made.path in left
    assert old[-1] in left, "what is spared stays"
    assert other.exists()
    assert len(left) < len(old)


def test_a_backup_is_due_when_a_day_went_by_or_the_clock_went_back(tmp_path: Path) -> None:
    assert due(tmp_path / "none", MORNING)
    a_file(tmp_path, MORNING)
    assert not due(tmp_path, MORNING + dt.timedelta(hours=23, minutes=59))
    assert due(tmp_path, MORNING + dt.timedelta(days=1))
    assert due(tmp_path, MORNING - dt.timedelta(minutes=1))


def test_the_remains_of_killed_backups_are_swept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / ".trainingdesk-20210206-073000Z.tdbackup.abc.part"
    fresh.write_bytes(b"half")
    (tmp_path / ".trainingdesk-x.part").mkdir()
    (tmp_path / ".trainingdesk-x.part" / "copy.sqlite3").write_bytes(b"half")
    of_a_restore = Path(str(store.engine.url.database)).with_name(".trainingdesk-y.part")
    of_a_restore.mkdir()
    backup(store.engine, tmp_path / "b", morning)
    backup(store.engine, tmp_path, morning)
    assert fresh.exists(), "another window may be writing it this moment"
    monkeypatch.setattr(backups, "_STALE_S", -1)
    backup(store.engine, tmp_path / "b", morning)
    assert not of_a_restore.exists()
    backup(store.engine, tmp_path, morning)
    assert not list(tmp_path.glob(".trainingdesk-*"))


# --- a disk that refuses -------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes; needs the right to mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_full_disk_refuses_the_backup_and_keeps_the_old_ones(any_store: Store, small_disk: Path) -> None:
    folder = small_disk / "b"
    any_store.execute(Found(), by=WHO)
    first = backup(any_store.engine, folder, morning)
    any_store.execute(AddPeople(tuple(f"А{n}" for n in range(2500))), by=WHO)
    old = [a_file(folder, MORNING - dt.timedelta(minutes=n)) for n in range(1, 9)]
    with pytest.raises(Rejected) as refused:
        backup(any_store.engine, folder, morning)
    assert refused.value.code == "backup-disk-full"
    assert {each.path for each in list_backups(folder)} == {first.path, *old}
    assert not list(folder.glob(".*")), "the half-made file is gone"


def test_a_backup_dropped_while_we_look_is_not_missed(tmp_path: Path) -> None:
    a_file(tmp_path, MORNING)
    (tmp_path / "trainingdesk-20210205-073000Z.tdbackup").symlink_to(tmp_path / "gone")
    assert [each.at for each in list_backups(tmp_path)] == [MORNING]


def test_a_folder_that_is_a_file_refuses_the_backup(store: Store, tmp_path: Path) -> None:
    (tmp_path / "b").write_text("x")
    with pytest.raises(Rejected) as refused:
        backup(store.engine, tmp_path / "b", morning)
    assert refused.value.code == "backup-folder-unwritable"


def test_an_empty_database_has_nothing_to_back_up(tmp_path: Path) -> None:
    engine = open_database(sqlite_url(tmp_path / "new.sqlite3"))
    with pytest.raises(Rejected) as refused:
        backup(engine, tmp_path / "b", morning)
    engine.dispose()
    assert refused.value.code == "backup-nothing"


def test_a_damaged_database_gives_no_backup_that_looks_sound(store: Store, tmp_path: Path, url: str) -> None:
    store.execute(AddPeople(tuple(f"А{n}" for n in range(3000))), by=WHO)
    live = Path(str(store.engine.url.database))
    store.engine.dispose()
    damage(live)
    engine = open_database(url)
    with pytest.raises(Rejected) as refused:
        backup(engine, tmp_path / "b", morning)
    engine.dispose()
    assert refused.value.code in {"backup-not-sound", "database-damaged"}  # where the rubbish fell decides
    assert list((tmp_path / "b").iterdir()) == []


def damage(path: Path) -> None:
    """Write rubbish over some pages in the middle of a closed database."""
    with path.open("r+b") as stream:
        stream.seek(4096 * (path.stat().st_size // 4096 // 2))
        stream.write(b"\xa5" * 4096 * 6)


# --- reading a backup ----------------------------------------------------------------------------------


def _refusal(path: Path) -> str:
    with pytest.raises(Rejected) as refused:
        check(path)
    return refused.value.code


def test_a_backup_is_looked_at_before_it_is_believed(store: Store, tmp_path: Path) -> None:
    store.execute(AddPeople(tuple(f"А{n}" for n in range(3000))), by=WHO)
    made = backup(store.engine, tmp_path / "b", morning).path
    assert _refusal(tmp_path / "absent") == "restore-missing"

    text = tmp_path / "лист.tdbackup"
    text.write_text("Не база даних. " * 500)
    assert _refusal(text) == "restore-not-a-backup"

    empty = tmp_path / "порожній.tdbackup"
    empty.touch()
    assert _refusal(empty) == "restore-not-a-backup"

    other = tmp_path / "other.sqlite3"
    connection = dbapi2.connect(str(other))
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert _refusal(other) == "restore-not-a-backup"

    cut = tmp_path / "cut.tdbackup"
    cut.write_bytes(made.read_bytes()[:-50_000])
    assert _refusal(cut) == "restore-damaged"

    spoilt = tmp_path / "spoilt.tdbackup"
    spoilt.write_bytes(made.read_bytes())
    damage(spoilt)
    assert _refusal(spoilt) == "restore-damaged"

    newer = tmp_path / "newer.tdbackup"
    newer.write_bytes(made.read_bytes())
    connection = dbapi2.connect(str(newer), isolation_level=None)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert _refusal(newer) == "restore-newer"
