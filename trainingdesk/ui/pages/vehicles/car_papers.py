"""Lists of cars and of who holds what, as of the day in sight."""

import datetime as dt
from collections.abc import Callable

from trainingdesk.domain import custody
from trainingdesk.services.custody import Holder
from trainingdesk.services.listings import chain_listing, holdings_listing, vehicles_listing
from trainingdesk.services.vehicles import vehicles
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.vehicles.columns import CarLine
from trainingdesk.ui.pages.vehicles.filters import Wanted
from trainingdesk.ui.pages.vehicles.list_papers import ListPapers, Make
from trainingdesk.ui.pages.vehicles.words import key_name
from trainingdesk.words import tr

EVERY = 1_000_000
"""More cars than any office has: a list on paper is whole."""


class CarPapers(ListPapers):
    """The lists the part of cars can make: of those in sight, of who holds what, of each chain."""

    def __init__(self, page: Page, line: Callable[[], CarLine | None], wanted: Callable[[], Wanted]) -> None:
        super().__init__(page)
        self._line, self._wanted = line, wanted

    # --- what there is ---

    def offered(self) -> list[tuple[str, Make]]:
        """The lists that can be made now, each with its maker; the makers run on the worker's thread."""
        query, wanted = self._workspace.store.query, self._wanted()
        offered: list[tuple[str, Make]] = [
            (
                tr("Cars, as the list shows them"),
                lambda: vehicles_listing(query(vehicles, **wanted.query(), limit=EVERY), wanted.on),
            ),
            (tr("Who holds what"), lambda: query(holdings_listing, wanted.on)),
        ]
        line = self._line()
        if line is None:
            return offered
        row = line.row
        for holder in dict.fromkeys((row.holder, *(key.holder for key in row.keys))):
            if holder.kind != custody.NOBODY:
                title = tr("What {holder} holds").format(holder=holder.name)
                offered.append((title, self._sheet_of(holder, wanted.on)))
        named = tr("Chain of {car}").format(car=row.plate or row.name)
        offered.append((named, lambda: query(chain_listing, row.id)))
        chains = [(f"{named}: {key_name(key.number)}", self._chain_of(row.id, key.id)) for key in row.keys]
        return [*offered, *chains]

    def _sheet_of(self, holder: Holder, on: dt.date | None) -> Make:
        whose = {holder.kind: holder.id}
        person, community = whose.get(custody.PERSON), whose.get(custody.COMMUNITY)
        unit = whose.get(custody.UNIT)
        return lambda: self._workspace.store.query(holdings_listing, on, person, community, unit)

    def _chain_of(self, car: int, key_set: int) -> Make:
        return lambda: self._workspace.store.query(chain_listing, car, key_set)
