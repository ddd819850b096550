"""A restore brings back exactly what was, on either kind of database, and keeps what it replaced."""

import contextlib
import datetime as dt
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from tests.db.test_backup import damage, morning
from tests.db.worlds import WHO, AddPeople, Certify, Drop, Found, Rename, SetMarks, everything, whole
from trainingdesk.db import backup as backups
from trainingdesk.db import copying, schema
from trainingdesk.db.backup import backup, check, list_backups
from trainingdesk.db.engine import open_database, sqlite_url
from trainingdesk.db.restore import replace_unopenable, restore
from trainingdesk.db.store import Store
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected


def evening() -> dt.datetime:
    return dt.datetime(2021, 2, 6, 18, 0, tzinfo=dt.UTC)


def later(minutes: int) -> Callable[[], dt.datetime]:
    return lambda: morning() + dt.timedelta(minutes=minutes)


@pytest.fixture
def other_store(any_store: Store, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty database of the other kind, to restore into."""
    if any_store.engine.dialect.name == "postgresql":
        engine = open_database(sqlite_url(tmp_path / "other.sqlite3"))
        schema.ensure(engine)
    else:
        engine = open_database(request.getfixturevalue("postgresql_url"))
    yield Store(engine)
    engine.dispose()


def restore_unless_busy(store: Store, path: Path, folder: Path) -> Path | None:
    """Restore; gives where the state before went, or nothing where another window was writing."""
    try:
        return restore(store.engine, path, folder, by=WHO).previous
    except Rejected as refusal:
        if refusal.code == "desk-busy":
            return None
        raise


def add_unless_busy(store: Store, surname: str) -> bool:
    """Add one person unless another window is writing."""
    try:
        store.execute(AddPeople((surname,)), by=WHO)
    except Rejected as refusal:
        if refusal.code == "desk-busy":
            return False
        raise
    return True


def a_full_desk(store: Store) -> None:
    """A bit of everything, with Cyrillic, bytes, dates, moments, deleted rows and an undone operation."""
    world = store.execute(Found(), by=WHO).result
    store.execute(SetMarks(world.cells, 875), by=WHO)
    store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO)
    done = store.execute(AddPeople(("О’Нєженко", "Їжак")), by=WHO)
    store.undo(done.operation, by=WHO)
    store.execute(SetMarks(world.cells[3:6], 601), by=WHO)


def test_a_restore_brings_everything_back(any_store: Store, tmp_path: Path) -> None:
    a_full_desk(any_store)
    before = everything(any_store)
    made = backup(any_store.engine, tmp_path / "b", morning)
    last = any_store.execute(AddPeople(("Зайвий",)), by=WHO).operation
    any_store.execute(Rename(1, "Інший"), by=WHO)
    done = restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    assert everything(any_store) == before
    assert done.rows == made.rows + 1, "the restore itself stands in the history"
    assert done.operation > last, "operations keep their order, whatever windows remember"
    whole(any_store)


def test_the_state_before_a_restore_can_be_restored_too(any_store: Store, tmp_path: Path) -> None:
    a_full_desk(any_store)
    made = backup(any_store.engine, tmp_path / "b", morning)
    any_store.execute(Rename(1, "Пізніший"), by=WHO)
    later = everything(any_store)
    done = restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    restore(any_store.engine, done.previous, tmp_path / "b", evening, by=WHO)
    assert everything(any_store) == later


def test_a_backup_of_one_kind_is_restored_on_the_other(
    any_store: Store, other_store: Store, tmp_path: Path
) -> None:
    a_full_desk(any_store)
    made = backup(any_store.engine, tmp_path / "b", morning)
    other_store.execute(AddPeople(("Зайвий",)), by=WHO)
    restore(other_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    assert everything(other_store) == everything(any_store)
    with any_store.engine.connect() as ours, other_store.engine.connect() as theirs:
        of_ours, of_theirs = copying.contents_of(ours), copying.contents_of(theirs)
    assert {name for name in of_ours if of_ours[name] != of_theirs[name]} == {"operation"}
    whole(other_store)


def test_keys_go_on_where_they_had_come_to(any_store: Store, other_store: Store, tmp_path: Path) -> None:
    keys = any_store.execute(AddPeople(("Перша", "Друга")), by=WHO).result
    last = any_store.execute(AddPeople(("Третя",)), by=WHO)
    any_store.undo(last.operation, by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    restore(other_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    new = other_store.execute(AddPeople(("Четверта",)), by=WHO).result
    assert new[0] > last.result[0] > max(keys)


def test_keys_handed_out_after_the_backup_are_not_handed_out_again(any_store: Store, tmp_path: Path) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    later = any_store.execute(AddPeople(tuple(f"П{n}" for n in range(20))), by=WHO).result
    restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    assert any_store.execute(AddPeople(("Нова",)), by=WHO).result[0] > max(later)


def test_undo_goes_on_after_a_restore(any_store: Store, other_store: Store, tmp_path: Path) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    before = everything(any_store)
    done = any_store.execute(AddPeople(("Друга",)), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    restored = restore(other_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    other_store.undo(done.operation, by=WHO)
    assert everything(other_store) == before
    with pytest.raises(Rejected) as refused:
        other_store.undo(restored.operation, by=WHO)
    assert refused.value.code == "restore-final"


def test_every_other_window_hears_of_a_restore(any_store: Store, tmp_path: Path) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    seen = any_store.execute(AddPeople(("Друга",)), by=WHO).operation
    restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    news = any_store.news(seen)
    assert news.changes == Changes.EVERYTHING
    assert any_store.news(news.last).changes == Changes.NOTHING


def test_an_open_window_reads_on_through_a_restore(any_store: Store, tmp_path: Path, any_url: str) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    any_store.execute(AddPeople(("Друга",)), by=WHO)
    window = open_database(any_url)
    with window.connect() as reading:
        count = text("SELECT count(*) FROM person")
        assert reading.execute(count).scalar() == 2
        restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
        assert reading.execute(count).scalar() == 2, "one query sees one moment"
    assert len(everything(Store(window))) == 2
    window.dispose()


def test_a_busy_database_is_not_restored_into(any_store: Store, tmp_path: Path, any_url: str) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    any_store.execute(AddPeople(("Друга",)), by=WHO)
    before = everything(any_store)
    other = open_database(any_url)
    with other.execution_options(writes=True).begin(), pytest.raises(Rejected) as refused:
        restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    other.dispose()
    assert refused.value.code == "desk-busy"
    assert everything(any_store) == before


def test_nothing_written_beside_a_restore_is_lost(any_store: Store, tmp_path: Path, any_url: str) -> None:
    """Whoever stored something did so before it (then the kept state has it) or after it (then it stands)."""
    any_store.execute(AddPeople(tuple(f"А{n}" for n in range(500))), by=WHO)
    made = backup(any_store.engine, tmp_path / "b", morning)
    stored: list[str] = []
    going, over = threading.Event(), threading.Event()

    def write() -> None:
        engine = open_database(any_url)
        window = Store(engine)
        while not over.is_set():
            name = f"Б{len(stored)}"
            if add_unless_busy(window, name):
                stored.append(name)
            going.set()
        engine.dispose()

    writer = threading.Thread(target=write)
    writer.start()
    going.wait(10)
    try:
        kept = [restore_unless_busy(any_store, made.path, tmp_path / "b") for _ in range(3)]
    finally:
        over.set()
        writer.join()
    found = {str(row["surname"]) for (table, _), row in everything(any_store).items() if table == "person"}
    for path in filter(None, kept):
        connection = dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)
        found |= {surname for (surname,) in connection.execute("SELECT surname FROM person")}
        connection.close()
    assert any(kept)
    assert set(stored) <= found


def test_a_bad_file_changes_nothing(any_store: Store, tmp_path: Path) -> None:
    a_full_desk(any_store)
    before = everything(any_store)
    made = backup(any_store.engine, tmp_path / "b", morning)
    damage(made.path)
    with pytest.raises(Rejected) as refused:
        restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    assert refused.value.code == "restore-damaged"
    assert everything(any_store) == before
    assert len(list_backups(tmp_path / "b")) == 1


def test_the_live_file_is_no_backup_of_itself(store: Store, tmp_path: Path) -> None:
    live = Path(str(store.engine.url.database))
    with pytest.raises(Rejected) as refused:
        restore(store.engine, live, tmp_path / "b", by=WHO)
    assert refused.value.code == "restore-is-live"


def test_the_backup_being_restored_survives_its_own_restore(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    old = backup(store.engine, folder, morning)
    for n in range(1, 9):
        backup(store.engine, folder, later(n), spare={old.path})
    restore(store.engine, old.path, folder, evening, by=WHO)
    assert old.path.exists()


def test_a_live_file_of_another_folder_is_restored_with_its_log(store: Store, tmp_path: Path) -> None:
    engine = open_database(sqlite_url(tmp_path / "laptop.sqlite3"))
    schema.ensure(engine)
    laptop = Store(engine)
    a_full_desk(laptop)
    restore(store.engine, tmp_path / "laptop.sqlite3", tmp_path / "b", by=WHO)
    assert everything(store) == everything(laptop)
    engine.dispose()


def test_a_restore_into_a_new_database_founds_it(tmp_path: Path, store: Store) -> None:
    a_full_desk(store)
    made = backup(store.engine, tmp_path / "b", morning)
    engine = open_database(sqlite_url(tmp_path / "fresh.sqlite3"))
    restore(engine, made.path, tmp_path / "b2", by=WHO)
    assert everything(Store(engine)) == everything(store)
    engine.dispose()


def test_a_damaged_database_is_kept_as_it_is_and_replaced(store: Store, url: str, tmp_path: Path) -> None:
    store.execute(AddPeople(tuple(f"А{n}" for n in range(3000))), by=WHO)
    before = everything(store)
    made = backup(store.engine, tmp_path / "b", morning)
    store.engine.dispose()
    damage(Path(str(store.engine.url.database)))
    engine = open_database(url)
    done = restore(engine, made.path, tmp_path / "b", evening, by=WHO)
    assert everything(Store(engine)) == before
    assert done.previous.name.startswith("damaged-")
    assert done.previous.stat().st_size > 100_000
    assert [each.path for each in list_backups(tmp_path / "b")] == [made.path]
    engine.dispose()


def test_a_file_that_cannot_be_opened_gives_way_to_a_backup(store: Store, url: str, tmp_path: Path) -> None:
    a_full_desk(store)
    before = everything(store)
    made = backup(store.engine, tmp_path / "b", morning)
    live = Path(str(store.engine.url.database))
    store.engine.dispose()
    live.write_bytes(b"\x00rubbish" * 9000)
    with pytest.raises(Rejected) as refused:
        open_database(url)
    assert refused.value.code == "database-not-a-database"
    done = replace_unopenable(live, made.path, tmp_path / "b", evening, by=WHO)
    assert done.previous.read_bytes() == b"\x00rubbish" * 9000
    engine = open_database(url)
    assert everything(Store(engine)) == before
    engine.dispose()
    assert not list(tmp_path.rglob(".trainingdesk-*"))


def test_a_file_that_cannot_be_opened_stays_until_the_backup_stands(store: Store, tmp_path: Path) -> None:
    a_full_desk(store)
    made = backup(store.engine, tmp_path / "b", morning)
    live = Path(str(store.engine.url.database))
    store.engine.dispose()
    live.write_bytes(b"\x00rubbish" * 9000)
    made.path.write_bytes(made.path.read_bytes()[:200_000])
    with pytest.raises(Rejected) as refused:
        replace_unopenable(live, made.path, tmp_path / "b", evening, by=WHO)
    assert refused.value.code == "restore-damaged"
    assert live.read_bytes() == b"\x00rubbish" * 9000


def test_a_backup_somebody_put_a_trigger_into_is_refused(store: Store, tmp_path: Path) -> None:
    a_full_desk(store)
    made = backup(store.engine, tmp_path / "b", morning)
    with contextlib.closing(dbapi2.connect(str(made.path))) as connection:
        connection.execute("CREATE TRIGGER wipe AFTER INSERT ON operation BEGIN DELETE FROM person; END")
        connection.commit()
    with pytest.raises(Rejected) as refused:
        restore(store.engine, made.path, tmp_path / "b", evening, by=WHO)
    assert refused.value.code == "restore-not-a-backup"


def test_nothing_half_made_stays_beside_the_database(any_store: Store, tmp_path: Path) -> None:
    a_full_desk(any_store)
    made = backup(any_store.engine, tmp_path / "b", morning)
    restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    assert not list(tmp_path.rglob(".trainingdesk-*"))
    assert {path.suffix for path in (tmp_path / "b").iterdir()} == {".tdbackup"}


def test_a_copy_that_reads_back_differently_is_refused(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_full_desk(store)
    made = backup(store.engine, tmp_path / "b", morning)
    monkeypatch.setattr(backups, "row_counts", _one_more(backups.row_counts))
    with pytest.raises(Rejected) as refused:
        backup(store.engine, tmp_path / "b", evening)
    assert refused.value.code == "backup-not-sound"
    assert [each.path for each in list_backups(tmp_path / "b")] == [made.path]


def _one_more(count: Callable[[object], dict[str, int]]) -> Callable[[object], dict[str, int]]:
    """Say at the second asking that a person is missing."""
    asked: list[int] = []

    def counted(connection: object) -> dict[str, int]:
        asked.append(1)
        found = count(connection)
        found["person"] -= len(asked) > 1
        return found

    return counted


def test_the_drop_of_a_referred_row_is_no_backup_business(any_store: Store, tmp_path: Path) -> None:
    """Copying turns no foreign key off on the way in: what arrives obeys them all."""
    keys = any_store.execute(AddPeople(("Перша",)), by=WHO).result
    made = backup(any_store.engine, tmp_path / "b", morning)
    restore(any_store.engine, made.path, tmp_path / "b", evening, by=WHO)
    with pytest.raises(Rejected) as refused:
        any_store.execute(Drop(keys[0]), by=WHO)
    assert refused.value.code == "database-constraint"
    assert check(made.path).rows["person"] == 1
