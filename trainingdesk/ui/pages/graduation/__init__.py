"""The page «Graduation»: the belt from ready to handed out, the papers as they will be printed."""

from trainingdesk.ui.pages.graduation.page import GraduationPage

__all__ = ["GraduationPage"]
