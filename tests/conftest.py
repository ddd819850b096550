"""What every test gets: an own home, own databases, and failure on any noise left behind.

Fixtures for databases: ``url``/``store`` (SQLite) and ``any_url``/``any_store`` (SQLite and PostgreSQL in
turn). Each is a real file or database, copied from a template that was migrated once.
"""

import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt or asks where a home is: no display, no person's folders, Kyiv's clock.
_HOME = tempfile.mkdtemp(prefix="desk-home-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "EET-2EEST,M3.5.0/3,M10.5.0/4"
for _name in ("DATA", "CONFIG", "STATE", "CACHE"):
    os.environ[f"XDG_{_name}_HOME"] = f"{_HOME}/{_name.lower()}"
for _name in ("LOCALAPPDATA", "APPDATA", "HOME", "XDG_RUNTIME_DIR"):
    os.environ[_name] = _HOME
os.environ.pop("TRAININGDESK_DATABASE", None)
if sys.platform != "win32":
    time.tzset()

import hypothesis
import psycopg
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from tests import make, postgresql
from tests.tools import CI
from trainingdesk import words
from trainingdesk.db import engine as databases
from trainingdesk.db import schema
from trainingdesk.db.store import Store
from trainingdesk.services.sample import OpenSample

hypothesis.settings.register_profile("desk", deadline=None, max_examples=50)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=200, print_blob=True)
hypothesis.settings.load_profile("ci" if CI else "desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden papers and workbooks be taken anew."""
    parser.addoption("--accept", action="store_true", help="take what is drawn now as the golden one")


def pytest_unconfigure() -> None:
    """Take the home of the run away."""
    shutil.rmtree(_HOME, ignore_errors=True)


# --- databases -------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of today's schema, closed, to be copied."""
    path = tmp_path_factory.mktemp("template") / "desk.sqlite3"
    engine = databases.open_database(databases.sqlite_url(path))
    schema.ensure(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A server of this run, started when the first test asks."""
    with postgresql.server() as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> str:
    """The name of an empty database of today's schema, to be copied."""
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE template_desk")
    engine = databases.open_database(_other_database(postgresql_server, "template_desk"))
    schema.ensure(engine)
    engine.dispose()
    return "template_desk"


def _other_database(url: str, name: str) -> str:
    head, _, tail = url.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}?{tail}"


@pytest.fixture
def url(sqlite_template: Path, tmp_path: Path) -> str:
    """The URL of an empty embedded database of its own."""
    path = tmp_path / "desk.sqlite3"
    shutil.copyfile(sqlite_template, path)
    return databases.sqlite_url(path)


@pytest.fixture
def postgresql_url(postgresql_server: str, postgresql_template: str) -> Iterator[str]:
    """The URL of an empty database of its own on the run's server."""
    name = f"desk_{time.monotonic_ns()}"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {postgresql_template}")
        yield _other_database(postgresql_server, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind in turn."""
    found: str = request.getfixturevalue("url" if request.param == "sqlite" else "postgresql_url")
    return found


@pytest.fixture(scope="session")
def sample_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample cohort, closed, to be copied: building it anew takes most of a second."""
    path = tmp_path_factory.mktemp("template") / "sample.sqlite3"
    shutil.copyfile(sqlite_template, path)
    engine = databases.open_database(databases.sqlite_url(path))
    made = make.furnished(Store(engine))
    made.execute(OpenSample(), by=make.BY)
    engine.dispose()
    return path


@pytest.fixture
def sample_store(sample_template: Path, tmp_path: Path) -> Iterator[Store]:
    """A store on an embedded database of its own with the sample cohort."""
    path = tmp_path / "sample.sqlite3"
    shutil.copyfile(sample_template, path)
    yield from _store(databases.sqlite_url(path))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """A store on an empty embedded database."""
    yield from _store(url)


@pytest.fixture
def any_store(any_url: str) -> Iterator[Store]:
    """A store on an empty database of each kind in turn."""
    yield from _store(any_url)


def _store(url: str) -> Iterator[Store]:
    engine = databases.open_database(url)
    yield Store(engine)
    engine.dispose()


# --- noise -----------------------------------------------------------------------------------------


class _Ear(logging.Handler):
    """Remembers what was said loudly."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _silence(request: pytest.FixtureRequest) -> Iterator[None]:
    """No warning in the log (unless the test looks at the log), no thread, window or timer left running."""
    threads = set(threading.enumerate())
    hook = sys.excepthook
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    yield
    logging.getLogger().removeHandler(ear)
    if words.language() is not words.DEFAULT_LANGUAGE:
        words.use(words.DEFAULT_LANGUAGE)
    left = _threads_left(threads) + _windows_left()
    if sys.excepthook is not hook:
        left.append("sys.excepthook is not put back")
        sys.excepthook = hook
    if "caplog" not in request.fixturenames:
        left += ear.heard
    assert not left, left


def _threads_left(before: set[threading.Thread]) -> list[str]:
    """Threads that are still there after a second; those of Qt that once ran Python do not count."""
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):
            continue
        thread.join(1.0)
        if thread.is_alive():
            return [f"thread still running: {thread.name}"]
    return []


def _windows_left() -> list[str]:
    """Windows still shown and timers still running in what is left of them."""
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left: list[str] = []
    for widget in application.topLevelWidgets():
        if widget.isVisible():
            left.append(f"window still shown: {type(widget).__name__} {widget.windowTitle()!r}")
            widget.close()
        for timer in widget.findChildren(QTimer):
            if timer.isActive():
                timer.stop()
                name = timer.objectName() or f"every {timer.interval()} ms"
                left.append(f"timer still running in {type(widget).__name__}: {name}")
    return left
