"""Selection: campaigns with their quotas and letters, candidates, stages, ranking, the way to a cohort."""

from trainingdesk.ui.pages.selection.page import SelectionPage

__all__ = ["SelectionPage"]
