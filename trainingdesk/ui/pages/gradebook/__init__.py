"""The page «Успішність»: the grade grid with Excel's hands, and who may graduate and why not."""

from trainingdesk.ui.pages.gradebook.page import GradebookPage

__all__ = ["GradebookPage"]
