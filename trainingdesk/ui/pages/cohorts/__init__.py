"""The cohorts page: listeners, groups, curriculum and orders of the cohort chosen at the top."""

from trainingdesk.ui.pages.cohorts.page import CohortsPage

__all__ = ["CohortsPage"]
