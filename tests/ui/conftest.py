"""A window on invented facts, shown and closed for each test that asks."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.demo import DemoDirectory, DemoStore, entries
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace


@pytest.fixture
def demo_store() -> DemoStore:
    return DemoStore()


@pytest.fixture
def workspace(qtbot: QtBot, demo_store: DemoStore) -> Workspace:
    """A workspace on the invented store; it does not look for news by itself."""
    del qtbot
    return Workspace(demo_store, "О. Савчук")


@pytest.fixture
def memory() -> Memory:
    """Settings that are never written."""
    return Memory(None, Settings())


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, memory: Memory) -> Iterator[Window]:
    """The shell with the invented pages, shown and active."""
    theme().set_mode("light")
    made = Window(memory, entries(), Jobs(Inline()))
    made.resize(1366, 768)
    made.show()
    made.open_desk(workspace, DemoDirectory())
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
