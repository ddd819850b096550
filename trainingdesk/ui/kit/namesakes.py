"""Whom a line means where two people bear one name: the year of birth stands before the unit."""

import datetime as dt
from typing import Protocol

from trainingdesk.words import tr


class Listed(Protocol):
    """Anybody in a list: ``services.cohorts.ListenerRow`` has this shape."""

    @property
    def birth_date(self) -> dt.date | None:
        """The day of birth."""

    @property
    def unit(self) -> str:
        """The unit that sent the person."""

    @property
    def namesake(self) -> bool:
        """Whether somebody else in the list bears the same name."""


def unit_of(person: Listed) -> str:
    """The unit, after the year of birth for a namesake: «1991 р. н. · ГУНП в Харківській області»."""
    if not person.namesake or person.birth_date is None:
        return person.unit
    born = tr("born {year}").format(year=person.birth_date.year)
    return f"{born} · {person.unit}" if person.unit else born
