"""The pages of the desk, listed once; a page's module is imported when it is first shown."""

import importlib
from typing import NamedTuple

from trainingdesk.ui.kit.screen import Desk, Screen
from trainingdesk.words import tr_later


class Entry(NamedTuple):  # made in a tenth of a dataclass's time, before the first paint
    """One page: its name (settings, help, ``desk.go``), its title (``tr`` it), icon, where its class is."""

    name: str
    title: str
    icon: str
    module: str
    cls: str
    foot: bool = False

    def make(self, desk: Desk) -> Screen:
        """Import the page's module and build the page; deferred so that the shell paints first."""
        found = getattr(importlib.import_module(f"trainingdesk.ui.pages.{self.module}"), self.cls)
        page = found(desk)
        if not isinstance(page, Screen):
            raise TypeError(page)
        return page


PAGES: tuple[Entry, ...] = (
    Entry("overview", tr_later("Overview"), "layout-dashboard", "overview", "OverviewPage"),
    Entry("selection", tr_later("Selection"), "list-filter", "selection", "SelectionPage"),
    Entry("cohorts", tr_later("Cohorts"), "users", "cohorts", "CohortsPage"),
    Entry("gradebook", tr_later("Grades"), "pencil", "gradebook", "GradebookPage"),
    Entry("graduation", tr_later("Graduation"), "award", "graduation", "GraduationPage"),
    Entry("vehicles", tr_later("Vehicles"), "car", "vehicles", "VehiclesPage"),
    Entry("communities", tr_later("Communities"), "map-pin", "communities", "CommunitiesPage"),
    Entry("people", tr_later("People"), "contact", "people", "PeoplePage"),
    Entry("history", tr_later("History"), "history", "history", "HistoryPage"),
    Entry("settings", tr_later("Settings"), "settings", "settings", "SettingsPage", foot=True),
)
