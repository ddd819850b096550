"""Communities: the register by the codifier, who heads each one, what cars and keys it has."""

from trainingdesk.ui.pages.communities.page import CommunitiesPage

__all__ = ["CommunitiesPage"]
