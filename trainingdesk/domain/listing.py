"""A list as it leaves the desk, on paper or as a workbook: a heading, a day, columns and rows of text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: its heading, its share of the width in millimetres, and ``style``.

    ``style`` is text, name, centre, number or date, as the workbook's lists have them.
    """

    heading: str
    width: float
    style: str = "text"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: ``title``, ``about`` under it («станом на 12.02.2020»), and rows as wide as ``columns``.

    ``sheet`` names the sheet of the workbook; ``page`` words the number on paper, over ``page`` and ``of``.
    """

    title: str
    about: str
    sheet: str
    page: str
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    landscape: bool = True
