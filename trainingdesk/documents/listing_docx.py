"""A plain list as a .docx: the heading, columns and rows of the paper, for approvals and mending by hand."""

from datetime import date

from trainingdesk.documents.docx import Box, Grid, Line, Paragraph, Run, write
from trainingdesk.domain.listing import ListColumn, Listing

_FIELD = {True: 267.0, False: 180.0}
"""Width of the text in mm, by whether the sheet lies across."""
_ALIGNED = {"number": "right", "centre": "center", "date": "center"}
_SIZE = 9.5


def listing_docx(listing: Listing, dated: date, author: str = "") -> bytes:
    """The list as an editable document; the same list gives the same bytes."""
    before, _, after = listing.page.partition("{page}")
    between, _, end = after.partition("{of}")
    foot = Paragraph(
        (
            Run(before, 8.5),
            Run("", 8.5, field="PAGE"),
            Run(between, 8.5),
            Run("", 8.5, field="NUMPAGES"),
            Run(end, 8.5),
        ),
        "right",
    )
    parts = (
        Paragraph((Run(listing.title, 14, bold=True),), after=1, keep_next=True),
        Paragraph((Run(listing.about, 10.5),), after=3, keep_next=True),
        _grid(listing),
        Paragraph((Run("", 1),)),
    )
    return write(parts, foot, title=listing.title, author=author, dated=dated, landscape=listing.landscape)


def _grid(listing: Listing) -> Grid:
    """The table, its columns widened or narrowed together to the width of the sheet."""
    share = _FIELD[listing.landscape] / sum(column.width for column in listing.columns)
    head = Line(
        tuple(Box((_cell(column.heading, "center", bold=True),)) for column in listing.columns), 8, head=True
    )
    lines = [
        Line(tuple(Box((_of(text, column),)) for text, column in zip(row, listing.columns, strict=True)), 6)
        for row in listing.rows
    ]
    return Grid(tuple(column.width * share for column in listing.columns), (head, *lines), pad=1.2)


def _of(text: str, column: ListColumn) -> Paragraph:
    return _cell(text, _ALIGNED.get(column.style, "left"))


def _cell(text: str, align: str, *, bold: bool = False) -> Paragraph:
    return Paragraph((Run(text, _SIZE, bold=bold),), align, 0.4, 0.4)
