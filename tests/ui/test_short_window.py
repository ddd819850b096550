"""At twice the scale on 1366x768 the list keeps its rows: what stands around it becomes lower."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.demo import DemoDirectory
from trainingdesk.db.store import Store
from trainingdesk.services.cohorts import cohorts
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.cohorts import CohortsPage
from trainingdesk.ui.pages.gradebook import GradebookPage
from trainingdesk.ui.pages.gradebook.view import GridView
from trainingdesk.ui.pages.graduation import GraduationPage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace


@pytest.fixture(params=[(1.0, 683, 384), (2.0, 1366, 768)], ids=["by the screen", "by the type"])
def window(qtbot: QtBot, sample_store: Store, request: pytest.FixtureRequest) -> Iterator[Window]:
    """A window as small as 1366x768 is at 200 %."""
    scale, width, height = request.param
    theme().set_mode("light")
    theme().set_scale(scale)
    cohort = sample_store.query(cohorts)[0].id
    made = Window(Memory(None, Settings(operator=make.BY, window={"cohort": cohort})), PAGES, Jobs(Inline()))
    made.resize(width, height)
    made.show()
    made.open_desk(Workspace(sample_store, make.BY, made), DemoDirectory())
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    theme().set_scale(1.0)


def whole_rows(view: Table | GridView) -> int:
    """How many rows are wholly in sight."""
    return view.viewport().height() // view.verticalHeader().defaultSectionSize()


def test_six_listeners_are_in_sight_on_the_page_of_marks(window: Window) -> None:
    window.go("gradebook")
    page = window.page()
    assert isinstance(page, GradebookPage)
    assert whole_rows(page.view) >= 6
    assert page.details.isHidden()
    page.show_drawer()
    assert page.details.isVisible()


def test_four_listeners_are_in_sight_on_the_page_of_graduation(window: Window) -> None:
    window.go("graduation")
    page = window.page()
    assert isinstance(page, GraduationPage)
    assert whole_rows(page.table) >= 4


def test_the_drawer_of_the_cohort_waits_until_it_is_asked_for(window: Window) -> None:
    window.go("cohorts")
    page = window.page()
    assert isinstance(page, CohortsPage)
    assert page.drawer is not None
    assert page.drawer.isHidden()
    assert whole_rows(page.listeners.table) >= 4


def test_a_higher_window_shows_everything_again(window: Window) -> None:
    window.go("gradebook")
    page = window.page()
    assert isinstance(page, GradebookPage)
    assert page.totals.isHidden()
    assert window.status.isHidden()
    window.resize(window.width(), round(768 * theme().scale))
    assert page.totals.isVisible()
    assert window.status.isVisible()
