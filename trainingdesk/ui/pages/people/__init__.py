"""People: the register of everyone ever known here, and each person's card."""

from trainingdesk.ui.pages.people.page import PeoplePage

__all__ = ["PeoplePage"]
