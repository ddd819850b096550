"""What is opened is ours, sound and on this machine, and everything else is refused in a sentence."""

import contextlib
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from tests.db.test_backup import damage
from tests.db.worlds import WHO, AddPeople, everything, until_done, whole
from trainingdesk import words
from trainingdesk.db import schema
from trainingdesk.db.engine import APPLICATION_ID, on_network, open_database, refusal_of, sqlite_url
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
server:/home /mnt/nfs nfs4 rw 0 0
//server/share /mnt/Спільна\\040тека cifs rw 0 0
/dev/sdb1 /mnt/nfs/local ext4 rw 0 0
host:/x /home/user/sshfs fuse.sshfs rw 0 0
"""


def refused(url: str) -> Rejected:
    with pytest.raises(Rejected) as caught:
        open_database(url)
    assert words.sentence(caught.value)
    return caught.value


# --- SQLite as it must be ------------------------------------------------------------------------------


def test_an_embedded_database_is_settled_so_that_nothing_acknowledged_is_lost(store: Store) -> None:
    with store.engine.connect() as connection:
        found = {
            pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for pragma in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "application_id",
                "query_only",
                "busy_timeout",
            )
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
        "query_only": 1,
        "busy_timeout": 200,
    }


@pytest.mark.skipif(os.name != "posix", reason="Windows gives a person's folders their rights itself")
def test_a_new_database_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    path = tmp_path / "тека" / "дані" / "desk.sqlite3"
    mask = os.umask(0)
    try:
        engine = open_database(sqlite_url(path))
        schema.ensure(engine)
        Store(engine).execute(AddPeople(("Перший",)), by=WHO)
        found = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
        engine.dispose()
    finally:
        os.umask(mask)
    assert found == {"desk.sqlite3": 0o600, "desk.sqlite3-wal": 0o600, "desk.sqlite3-shm": 0o600}
    assert [each.stat().st_mode & 0o777 for each in (path.parent, path.parent.parent)] == [0o700, 0o700]


@pytest.mark.skipif(os.name != "posix", reason="Windows gives a person's folders their rights itself")
def test_a_folder_and_a_database_that_are_there_keep_their_rights(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    open_database(sqlite_url(path)).dispose()
    path.chmod(0o640)
    tmp_path.chmod(0o750)
    open_database(sqlite_url(path)).dispose()
    assert (path.stat().st_mode & 0o777, tmp_path.stat().st_mode & 0o777) == (0o640, 0o750)


def test_the_sqlite_inside_is_past_the_corruption_bug(store: Store) -> None:
    with store.engine.connect() as connection:
        version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar())
    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3)


def test_a_pooled_connection_reads_only_until_it_writes_again(store: Store) -> None:
    for _ in range(12):
        store.execute(AddPeople(("Перша",)), by=WHO)
        with (
            pytest.raises(DBAPIError, match="readonly"),
            store.engine.connect() as connection,
        ):
            connection.execute(text("DELETE FROM person"))


def _open(url: str) -> None:
    engine = open_database(url)
    schema.ensure(engine)
    Store(engine).execute(AddPeople(("Перша",)), by=WHO)
    engine.dispose()


def _open_patiently(url: str, gate: threading.Barrier) -> None:
    gate.wait()
    until_done(lambda: _open(url))


def test_two_windows_may_make_the_same_new_database(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "new.sqlite3")
    context = multiprocessing.get_context("spawn")
    gate = context.Barrier(2)
    children = [context.Process(target=_open_patiently, args=(url, gate)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0, 0]
    engine = open_database(url)
    assert len([key for key in everything(Store(engine)) if key[0] == "person"]) == 2
    engine.dispose()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
@pytest.mark.parametrize("put", [None, b"", "another"])
def test_nothing_is_written_into_a_file_that_was_moved_away(store: Store, put: object) -> None:
    live = Path(str(store.engine.url.database))
    store.execute(AddPeople(("Коваль",)), by=WHO)
    away = live.rename(live.with_name("away.sqlite3"))
    if put is not None:
        live.write_bytes(away.read_bytes() if put else b"")
    with pytest.raises(Rejected) as refusal:
        store.execute(AddPeople(("Мельник",)), by=WHO)
    assert refusal.value.code == "database-gone"
    away.rename(live)
    store.execute(AddPeople(("Бойко",)), by=WHO)
    assert len([key for key in everything(store) if key[0] == "person"]) == 2


# --- what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("not a url", "database-url-unreadable"),
        ("sqlite://", "database-url-unreadable"),
        ("sqlite:///:memory:", "database-url-unreadable"),
        ("postgresql://u@h:abc/x", "database-url-unreadable"),
        ("postgresql://u:p@[::1/x", "database-url-unreadable"),
        ("postgresql://u@127.0.0.1:9/d?bogus=1", "database-url-unreadable"),
        ("mysql://u@h/d", "database-kind-unknown"),
        ("postgresql://u@127.0.0.1:9/d", "database-unreachable"),
        ("postgresql://u@/d?host=/nowhere", "database-unreachable"),
        ("sqlite://///server/share/desk.sqlite3", "database-on-network"),
    ],
)
def test_a_bad_address_is_refused(url: str, code: str) -> None:
    assert refused(url).code == code


@pytest.mark.parametrize(("mine", "wrong"), [("/postgres?", "/nowhere?"), ("postgres@", "nobody:secret@")])
def test_what_a_server_itself_refuses_is_told_apart_from_silence(
    postgresql_server: str, mine: str, wrong: str
) -> None:
    refusal = refused(postgresql_server.replace(mine, wrong))
    assert refusal.code == "database-refuses"
    assert "does not exist" in str(refusal.facts["reason"])
    assert "secret" not in str(refusal.facts)


def test_a_servers_database_with_tables_of_another_program_is_left_alone(postgresql_server: str) -> None:
    name = "of_another_program"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    url = postgresql_server.replace("/postgres?", f"/{name}?")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE person (x int)")
    engine = open_database(url)
    with pytest.raises(Rejected) as refusal:
        schema.ensure(engine)
    engine.dispose()
    assert refusal.value.code == "database-not-ours"
    with psycopg.connect(url) as connection:
        assert connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone() == (1,)


def test_a_database_that_forgot_its_version_is_called_damaged(store: Store) -> None:
    with store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    with pytest.raises(Rejected) as refusal:
        schema.ensure(store.engine)
    assert refusal.value.code == "database-damaged"


def test_the_refusal_of_a_network_folder_names_postgresql() -> None:
    assert "PostgreSQL" in words.sentence(Rejected("database-on-network", path="/mnt/nfs/desk.sqlite3"))


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/user/desk.sqlite3", False),
        ("/mnt/nfs/desk.sqlite3", True),
        ("/mnt/nfs/local/desk.sqlite3", False),
        ("/mnt/nfsother/desk.sqlite3", False),
        ("/mnt/Спільна тека/desk.sqlite3", True),
        ("/home/user/sshfs/a/b/desk.sqlite3", True),
        ("\\\\server\\share\\desk.sqlite3", True),
        ("//server/share/desk.sqlite3", True),
    ],
)
def test_a_network_folder_is_recognised(path: str, network: object) -> None:
    assert on_network(Path(path), mounts=MOUNTS) is network


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    before = path.read_bytes()
    assert refused(sqlite_url(path)).code == "database-not-ours"
    assert path.read_bytes() == before


def test_a_marked_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA application_id=7")
    connection.execute("VACUUM")
    connection.close()
    assert refused(sqlite_url(path)).code == "database-not-ours"


def test_what_is_not_a_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Відомість.xlsx"
    path.write_bytes(b"PK\x03\x04" + b"x" * 5000)
    assert refused(sqlite_url(path)).code == "database-not-a-database"
    assert path.read_bytes().startswith(b"PK")


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refused(sqlite_url(tmp_path / "file" / "desk.sqlite3")).code == "database-folder-unwritable"


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    assert refused(sqlite_url(tmp_path)).code == "database-unopenable"


def test_a_newer_schema_is_refused_and_not_touched(any_store: Store) -> None:
    with any_store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Rejected) as caught:
        schema.ensure(any_store.engine, backup=lambda: pytest.fail("nothing is to be migrated"))
    assert caught.value.code == "database-newer"
    assert caught.value.facts == {"found": "9999", "known": schema.HEAD}
    assert schema.version_of(any_store.engine) == "9999"


def test_a_damaged_page_is_told_where_it_is_met(store: Store, url: str) -> None:
    store.execute(AddPeople(tuple(f"А{n}" for n in range(3000))), by=WHO)
    store.engine.dispose()
    damage(Path(str(store.engine.url.database)))
    engine = open_database(url)
    with pytest.raises(Rejected) as caught:
        whole(Store(engine))
    engine.dispose()
    assert caught.value.code == "database-damaged"


# --- disks and rights ----------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes; needs the right to mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def _fill_up(filler: Path) -> None:
    """Write until the disk is full."""
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as stream:
        while stream.write(b"x" * 4096):
            pass


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_full_disk_refuses_the_command_and_keeps_the_database(small_disk: Path) -> None:
    engine = open_database(sqlite_url(small_disk / "desk.sqlite3"))
    schema.ensure(engine)
    store = Store(engine)
    store.execute(AddPeople(("Перша",)), by=WHO)
    before = everything(store)
    filler = small_disk / "filler"
    _fill_up(filler)
    with pytest.raises(Rejected) as caught:
        store.execute(AddPeople(tuple(f"А{n}" for n in range(2000))), by=WHO)
    assert caught.value.code == "disk-full"
    assert everything(store) == before
    filler.unlink()
    store.execute(AddPeople(("Друга",)), by=WHO)
    engine.dispose()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_disk_made_read_only_refuses_the_command(small_disk: Path) -> None:
    engine = open_database(sqlite_url(small_disk / "desk.sqlite3"))
    schema.ensure(engine)
    Store(engine).execute(AddPeople(("Перша",)), by=WHO)
    engine.dispose()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert refused(sqlite_url(small_disk / "desk.sqlite3")).code in {
        "database-read-only",
        "database-unopenable",
    }


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_without_the_right_to_write_is_refused(store: Store, url: str) -> None:
    store.engine.dispose()
    Path(str(store.engine.url.database)).chmod(0o400)
    engine = open_database(url)
    with pytest.raises(Rejected) as caught:
        Store(engine).execute(AddPeople(("Перша",)), by=WHO)
    engine.dispose()
    assert caught.value.code == "database-read-only"


class _Said(Exception):
    def __init__(self, message: str, sqlstate: str | None = None) -> None:
        super().__init__(message)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (_Said("database is locked"), "desk-busy"),
        (_Said("скасування оператора через тайм-аут блокування", "55P03"), "desk-busy"),
        (_Said("виявлено взаємне блокування", "40P01"), "desk-busy"),
        (_Said("не вдалося розширити файл", "53100"), "disk-full"),
        (_Said("attempt to write a readonly database"), "database-read-only"),
        (_Said("немає доступу до таблиці", "42501"), "database-read-only"),
        (_Said("database disk image is malformed"), "database-damaged"),
        (_Said("disk I/O error"), "disk-failing"),
        (_Said("завершення з’єднання за командою адміністратора", "57P01"), "database-lost"),
        (_Said("no such column: x"), None),
    ],
)
def test_what_a_driver_says_becomes_a_sentence_in_any_language(said: _Said, code: str | None) -> None:
    found = refusal_of(DBAPIError("SELECT 1", {}, said))
    assert (found and found.code) == code
    if found:
        assert words.sentence(found)


def test_a_lost_server_is_a_refusal_and_the_next_command_goes_through(
    postgresql_url: str, postgresql_server: str
) -> None:
    engine = open_database(postgresql_url)
    store = Store(engine)
    store.execute(AddPeople(("Перша",)), by=WHO)
    name = engine.url.database
    admin = open_database(postgresql_server)

    def cut(session: Session) -> None:
        session.execute(text("SELECT 1"))
        with admin.connect() as connection:
            connection.execute(
                text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"),
                {"name": name},
            )
        session.execute(text("SELECT 1"))

    with pytest.raises(Rejected) as caught:
        store.query(cut)
    assert caught.value.code == "database-lost"
    store.execute(AddPeople(("Друга",)), by=WHO)
    admin.dispose()
    engine.dispose()
