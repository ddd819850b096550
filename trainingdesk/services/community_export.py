"""The register of communities as a workbook: the lines of the page, as they stand there."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from trainingdesk.paths import refusing
from trainingdesk.services.communities import CommunityLine
from trainingdesk.spreadsheets import places_book
from trainingdesk.spreadsheets.places_book import PlaceRow


def write_communities(lines: Sequence[CommunityLine], as_of: dt.date, path: Path) -> None:
    """Write these lines as of a day; ``Rejected`` when the disk or another program refuses."""
    rows = tuple(
        PlaceRow(
            line.row.code,
            line.row.name,
            line.row.centre,
            line.row.raion,
            line.row.oblast,
            line.head.title if line.head else "",
            line.head.name.full if line.head else "",
            line.cars,
            ", ".join(line.row.former),
            line.row.closed_on,
        )
        for line in lines
    )
    with refusing(path):
        places_book.write(rows, as_of, path)
