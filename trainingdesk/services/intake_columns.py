"""Which discipline a column of marks belongs to: as chosen, as remembered, or by likeness of names."""

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainingdesk.domain.text import search_key
from trainingdesk.services.programmes import DisciplineRow
from trainingdesk.spreadsheets.marks import MarksSheet
from trainingdesk.spreadsheets.sheet import reference

SURE = 0.6
"""The likeness from which a heading is taken for a discipline."""
AHEAD = 0.1
"""How much liker the best discipline must be than the next."""
STEM = 4
"""Letters two words share at their beginning to be one word in two forms or shortened."""
_SIGNS = re.compile(r"[^\w\s]+")
_SMALL = frozenset({"та", "і", "й", "з", "із", "в", "у", "до", "на"})


@dataclass(frozen=True, slots=True)
class PlannedColumn:
    """A column of marks and its discipline, if one was found.

    ``settled`` says a person chose it, now or before, or that the names are alike enough; a column a person
    left out is settled and has no discipline. ``ref`` is the cell of its heading.
    """

    fingerprint: str
    column: int
    ref: str
    heading: str
    discipline: DisciplineRow | None
    likeness: float
    chosen: bool
    settled: bool

    @property
    def torn(self) -> bool:
        """Whether it has no discipline because two are as like, or another column is as like."""
        return not self.settled and self.likeness >= SURE


def match_columns(
    sheet: MarksSheet,
    disciplines: Sequence[DisciplineRow],
    remembered: Mapping[str, Mapping[int, str]],
    chosen: Mapping[tuple[str, int], str],
) -> tuple[PlannedColumn, ...]:
    """Every column of marks with its discipline; a discipline goes to one column only, the likest."""
    fingerprint = sheet.table.columns.fingerprint
    told = {
        **remembered.get(fingerprint, {}),
        **{column: code for (look, column), code in chosen.items() if look == fingerprint},
    }
    by_code = {discipline.code: discipline for discipline in disciplines}
    told = {column: code for column, code in told.items() if not code or code in by_code}
    free = [d for d in disciplines if d.code not in told.values()]
    best = _best({c.column: c.heading for c in sheet.columns if c.column not in told}, free)
    row = sheet.table.heading_rows[-1] if sheet.table.heading_rows else 1
    found: list[PlannedColumn] = []
    for column in sheet.columns:
        chosen_here = column.column in told
        discipline, likeness = best.get(column.column, (None, 0.0))
        if chosen_here:
            discipline, likeness = by_code.get(told[column.column]), 1.0
        elif discipline is None:
            likeness = max((alike(column.heading, each) for each in free), default=0.0)
        found.append(
            PlannedColumn(
                fingerprint,
                column.column,
                reference(row, column.column),
                column.heading,
                discipline,
                likeness,
                chosen_here,
                chosen_here or discipline is not None,
            )
        )
    return tuple(found)


def _best(
    headings: Mapping[int, str], disciplines: Sequence[DisciplineRow]
) -> dict[int, tuple[DisciplineRow, float]]:
    """The likest pairs first, each column and each discipline once; a tie is nobody's."""
    scores = {
        (column, discipline.code): alike(heading, discipline)
        for column, heading in headings.items()
        for discipline in disciplines
    }
    by_code = {discipline.code: discipline for discipline in disciplines}
    found: dict[int, tuple[DisciplineRow, float]] = {}
    while scores:
        (column, code), score = max(scores.items(), key=lambda pair: pair[1])
        if score < SURE:
            break
        # Two disciplines as like leave the column nobody's; two columns as like leave the discipline so.
        tied = [pair for pair, other in scores.items() if score - other < AHEAD]
        column_tied = any(col == column and dis != code for col, dis in tied)
        discipline_tied = any(col != column and dis == code for col, dis in tied)
        if not column_tied and not discipline_tied:
            found[column] = by_code[code], score
        column_done, discipline_done = column_tied or column in found, discipline_tied or column in found
        scores = {
            (col, dis): other
            for (col, dis), other in scores.items()
            if not (column_done and col == column) and not (discipline_done and dis == code)
        }
    return found


def alike(heading: str, discipline: DisciplineRow) -> float:
    """How alike a heading and a discipline's names are, from 0 to 1 (the very name or code)."""
    names = (
        discipline.name_uk,
        discipline.short_uk,
        discipline.code,
        discipline.name_en,
        discipline.short_en,
    )
    return max(_alike(_words(heading), _words(name)) for name in names)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in search_key(_SIGNS.sub(" ", text)).split() if word not in _SMALL)


def _alike(heading: tuple[str, ...], name: tuple[str, ...]) -> float:
    if not heading or not name:
        return 0.0
    if heading == name:
        return 1.0
    if len(heading) == 1 and len(name) > 1 and heading[0] == "".join(word[0] for word in name):
        return 0.9  # «ТСП» is «Тактико-спеціальна підготовка»
    met = sum(len(word) for word in heading if any(_one_word(word, other) for other in name))
    share = met / sum(len(word) for word in heading)
    whole = difflib.SequenceMatcher(None, " ".join(heading), " ".join(name)).ratio()
    # All words of the heading stand in the name: «Вогнева» is «Вогнева підготовка».
    return max(0.95 * share * (0.7 + 0.3 * min(1.0, len(heading) / len(name))), 0.95 * whole)


def _one_word(one: str, other: str) -> bool:
    """Whether two words are one, in two forms or shortened: «домед» and «домедична»."""
    short, long = sorted((one, other), key=len)
    if one == other:
        return True
    return len(short) >= STEM - 1 and long.startswith(short[: max(STEM, len(short) - 3)])
