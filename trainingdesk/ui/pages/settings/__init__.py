"""Settings: the office's facts in the database, and this machine's own beside them."""

from trainingdesk.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
