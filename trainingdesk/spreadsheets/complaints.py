"""What is wrong in a sheet and what was put right, each with its file, sheet and cell."""

from collections.abc import Mapping
from dataclasses import dataclass

from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.sheet import Cell, Line, Sheet, reference

IN_A_SENTENCE = 80
"""Letters of a cell that a sentence shows; an unclosed quotation mark puts half a file into one cell."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something a person should look at; the sentence comes from ``code`` and ``facts``.

    ``doubtful`` says the identity is unclear, so the line may not be stored without an answer; any other
    complaint leaves one field empty. ``cell`` is as Excel shows it (D7); ``value`` what stands there.
    """

    file: str
    sheet: str
    cell: str
    field: Field
    value: str
    code: str
    facts: Mapping[str, object]
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """What was put right on the way in, to be shown as such; ``code`` says why.

    Codes: letters (Latin look-alikes), capitals, spaces, apostrophe, order, rank-spelling, date-spelling,
    phone-spelling, unit-spelling; and where no column holds the unit, with an empty ``cell``:
    unit-from-title, unit-from-sheet, unit-from-file, unit-from-headline.
    """

    field: Field
    cell: str
    was: str
    became: str
    code: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that is not a person's: its row, what it shows, and ``why`` (see ``lines.Aside``)."""

    file: str
    sheet: str
    row: int
    text: str
    why: str


def complain(
    sheet: Sheet,
    place: Cell | Line,
    about: Field,
    code: str,
    facts: Mapping[str, object] | None = None,
    *,
    doubtful: bool = False,
) -> Complaint:
    """Complain about a cell, or about a whole line at its first cell."""
    if isinstance(place, Line):
        first = place.cells[0].column if place.cells else 1
        cell, value = reference(place.number, first), " ".join(cell.shown.strip() for cell in place.cells)
    else:
        cell, value = place.ref, place.shown.strip()
    told = {"file": sheet.file, "sheet": sheet.title, "cell": cell, "value": in_brief(value)}
    return Complaint(sheet.file, sheet.name, cell, about, value, code, {**(facts or {}), **told}, doubtful)


def in_brief(value: str) -> str:
    """A cell's text as a sentence can carry it: on one line, its end left out where it is long."""
    line = " ".join(value.split())
    return line if len(line) <= IN_A_SENTENCE else line[: IN_A_SENTENCE - 1].rstrip() + "…"
