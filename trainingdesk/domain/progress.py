"""How long work tells where it is."""

from typing import Protocol

from trainingdesk.domain.refusal import Stopped

__all__ = ["Progress", "Quiet", "Stopped"]


class Progress(Protocol):
    """Told after each step; raises ``Stopped`` when a person asked to stop."""

    def step(self, done: int, total: int, label: str = "") -> None:
        """Say that ``done`` of ``total`` steps are behind us."""


class Quiet:
    """Progress nobody watches."""

    def step(self, done: int, total: int, label: str = "") -> None:
        """Do nothing."""
