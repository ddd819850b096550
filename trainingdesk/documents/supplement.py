"""The supplement: disciplines with hours, points and grades, learning outcomes, and a continuation."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from trainingdesk.documents.face import put_micro, put_title
from trainingdesk.documents.faces import faces
from trainingdesk.documents.facts import CertificateFacts, Outcome, SupplementRow
from trainingdesk.documents.fitting import Tray, put_box, wrapped
from trainingdesk.documents.layout import Box, Style, SupplementLayout, Table, TableColumn, Weight
from trainingdesk.documents.template import Template
from trainingdesk.documents.wording import bands_of, credits_uk, note_of, words
from trainingdesk.domain.typography import NOTHING, grouped, typeset, typeset_english

_PT = 25.4 / 72
_HAIR = 0.01  # mm


@dataclass(frozen=True, slots=True)
class Part:
    """What one sheet of the supplement holds: its rows, numbered from ``first``."""

    rows: tuple[SupplementRow, ...]
    first: int
    sheet: int
    sheets: int

    @property
    def last(self) -> bool:
        """Whether the total stands on this sheet."""
        return self.sheet == self.sheets


@dataclass(frozen=True, slots=True)
class _Row:
    """One row ready for its height: the title in lines, its English in lines, the least height they need."""

    facts: SupplementRow
    uk: tuple[str, ...]
    en: tuple[str, ...]
    least: float
    slashed: bool
    """Whether title and English fit on one line with a slash between them."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands: its number, top and height in mm, and whether its English goes after a slash."""

    number: int
    top: float
    height: float
    low: bool


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of one sheet with their heights; ``low`` ones have their English after a slash."""

    rows: tuple[_Row, ...]
    heights: tuple[float, ...]
    low: bool
    over: float
    """mm that are missing, when they do not fit even so."""


def parts_of(facts: CertificateFacts, template: Template) -> tuple[Part, ...]:
    """Share the disciplines out: one sheet while they fit, then as many alike sheets as are needed."""
    table = template.supplement.table
    columns = _columns(table, show_ects=facts.show_ects)
    count = max(1, math.ceil(len(facts.rows) / table.most_rows))
    while True:
        parts = _shared_out(facts.rows, count)
        if count >= len(facts.rows) or not any(_sized(part.rows, table, columns).over for part in parts):
            return parts
        count += 1


def lay_supplement(
    tray: Tray, facts: CertificateFacts, template: Template, fields: Mapping[str, str], part: Part
) -> None:
    """Lay out one sheet of the supplement."""
    layout = template.supplement
    fields = {**fields, "sheet": str(part.sheet), "sheets": str(part.sheets)}
    for box in layout.lines:
        if _belongs(box, part):
            text = words(box.words, fields, box.language, verbatim=box.verbatim)
            put_box(tray, box, text, y=box.at[1], size=box.size)
    put_title(tray, layout.title_of_signatory, facts.head, "title of the head")
    english = layout.title_of_signatory_en
    put_box(tray, english, words(english.words, fields, "en"), y=english.at[1], size=english.size)
    for rule in layout.rules:
        tray.rule(*rule.start, *rule.end, rule.weight, rule.colour)
    bottom = _put_table(tray, facts, layout, part)
    _put_note(tray, layout, note_of(facts, template, scale=part.sheet == 1), bottom)
    _put_right_column(tray, facts, template, part, bottom)
    put_micro(tray, layout.micro, fields)


def _belongs(box: Box, part: Part) -> bool:
    """Say whether a line stands on this sheet."""
    match box.sheet:
        case "first":
            return part.sheet == 1
        case "next":
            return part.sheet > 1
        case "several":
            return part.sheets > 1
        case _:
            return True


def _shared_out(rows: tuple[SupplementRow, ...], count: int) -> tuple[Part, ...]:
    """Share rows over ``count`` sheets as evenly as can be, the first sheets taking the odd ones."""
    size, odd = divmod(len(rows), count)
    parts = []
    start = 0
    for sheet in range(1, count + 1):
        taken = size + (1 if sheet <= odd else 0)
        parts.append(Part(rows[start : start + taken], start + 1, sheet, count))
        start += taken
    return tuple(parts)


def _columns(table: Table, *, show_ects: bool) -> Mapping[str, TableColumn]:
    chosen = table.columns_with_ects if show_ects else table.columns
    return {column.key: column for column in chosen}


def _sized(rows: tuple[SupplementRow, ...], table: Table, columns: Mapping[str, TableColumn]) -> _Rows:
    """Give the rows their heights: the field shared equally, more for a row that needs it.

    Low rows with a slash are for tables where every row fits so: one table has one manner.
    """
    ready = tuple(_measured(row, table, columns) for row in rows)
    count = max(1, len(ready))
    even = min(table.most_height, max(table.field / count, table.least_height))
    if even < table.two_lines_from and all(row.slashed for row in ready):
        over = even * count - table.least_height * table.most_rows
        return _Rows(ready, (even,) * len(ready), low=True, over=over if over > _HAIR else 0.0)
    needed = sum(row.least for row in ready)
    field = max(table.field, min(needed, table.most_field))
    even = min(table.most_height, field / count)
    tall = [row.least for row in ready if row.least > even]
    share = min(even, (field - sum(tall)) / max(1, count - len(tall)))
    heights = tuple(max(row.least, share) for row in ready)
    over = sum(heights) - field
    return _Rows(ready, heights, low=False, over=over if over > _HAIR else 0.0)


def _measured(row: SupplementRow, table: Table, columns: Mapping[str, TableColumn]) -> _Row:
    """Break the titles of a row and say how high it must be at least."""
    most = columns["title"].right - columns["title"].left
    uk = wrapped(typeset(row.title_uk), table.row_uk.face, table.row_uk.size, most)
    en = (
        wrapped(typeset_english(row.title_en), table.row_en.face, table.row_en.size, most)
        if row.title_en
        else ()
    )
    slashed = len(uk) == 1 and len(en) <= 1 and (not en or _slashed_width(uk[0], en[0], table) <= most)
    extra = table.row_uk.step * (len(uk) - 1) + table.row_en.y * max(0, len(en) - 1)
    return _Row(row, uk, en, table.two_lines_from + extra, slashed)


def _slashed_width(uk: str, en: str, table: Table) -> float:
    upright, italic = faces()[table.row_uk.face], faces()[table.row_en.face]
    if upright.missing(uk) or italic.missing(en):
        return 0.0
    return upright.width(uk + table.slash, table.row_uk.size) + italic.width(en, table.row_en.size)


def _put_table(tray: Tray, facts: CertificateFacts, layout: SupplementLayout, part: Part) -> float:
    """Draw the table; return where it ends, mm from the top."""
    table = layout.table
    columns = _columns(table, show_ects=facts.show_ects)
    left, right = columns["number"].left, columns["grade"].right
    _put_heading(tray, layout, table.heading, left)
    _across(tray, left, right, table.top, table.outer)
    for column in columns.values():
        x, align = _anchor(column)
        tray.put(column.uk, table.head_uk, x, table.top + table.head_uk.y, align)
        tray.put(column.en, table.head_en, x, table.top + table.head_en.y, align)
    y = table.top + table.head
    _across(tray, left, right, y, table.inner)
    sized = _sized(part.rows, table, columns)
    if sized.over:
        tray.overflow("disciplines", part.rows[0].title_uk, sized.over)
    edges = {key: _figures_edge(columns[key], part.rows, facts, table) for key in ("hours", "points")}
    for index, (row, height) in enumerate(zip(sized.rows, sized.heights, strict=True)):
        if index:
            _across(tray, left, right, y, table.between)
        place = _Place(part.first + index, y, height, low=sized.low)
        _put_row(tray, row, place, columns, edges, table)
        y += height
    _across(tray, left, right, y, table.inner)
    _put_total(tray, facts, part, columns, edges["hours"], y, table)
    y += table.total
    _across(tray, left, right, y, table.outer)
    return y


def _put_row(
    tray: Tray,
    row: _Row,
    place: _Place,
    columns: Mapping[str, TableColumn],
    edges: Mapping[str, float],
    table: Table,
) -> None:
    """Draw one row: Ukrainian, its English under it, or after a slash where the row is low."""
    uk, en, low = table.row_uk, table.row_en, place.low
    block = 0.0 if low else uk.step * (len(row.uk) - 1) + en.y * max(1, len(row.en))
    # 5.0 in a row of 11.5 with one line of each; the same balance in every other row.
    first = place.top + (place.height - block) / 2 + (uk.y - (11.5 - en.y) / 2)
    x, align = _anchor(columns["number"])
    tray.put(str(place.number), uk, x, first, align)
    left = columns["title"].left
    most = columns["title"].right - left
    if low and row.en:
        width = tray.put(row.uk[0] + table.slash, uk, left, first, box="discipline")
        tray.put(row.en[0], en, left + width, first, most=most - width, box="discipline in English")
    else:
        for index, line in enumerate(row.uk):
            tray.put(line, uk, left, first + uk.step * index, most=most, box="discipline")
        below = first + uk.step * (len(row.uk) - 1) + en.y
        for index, line in enumerate(row.en):
            tray.put(line, en, left, below + en.y * index, most=most, box="discipline in English")
    facts = row.facts
    tray.put(_figure(facts.hours), uk, edges["hours"], first, "R", box="hours")
    tray.put(_figure(facts.points), uk, edges["points"], first, "R", box="points")
    if "ects" in columns:
        x, align = _anchor(columns["ects"])
        tray.put(facts.ects or NOTHING, uk, x, first, align, box="ECTS")
    grade = columns["grade"]
    most = grade.right - grade.left
    word = typeset(facts.grade_uk) if facts.grade_uk else NOTHING
    if low and facts.grade_en:
        width = tray.put(word + table.slash, uk, grade.left, first, box="grade")
        tray.put(
            typeset_english(facts.grade_en),
            en,
            grade.left + width,
            first,
            most=most + 1 - width,
            box="grade in English",
        )
    else:
        tray.put(word, uk, grade.left, first, most=most, box="grade")
        tray.put(
            typeset_english(facts.grade_en), en, grade.left, first + en.y, most=most, box="grade in English"
        )


def _put_total(
    tray: Tray,
    facts: CertificateFacts,
    part: Part,
    columns: Mapping[str, TableColumn],
    hours_edge: float,
    top: float,
    table: Table,
) -> None:
    """Draw the total of hours and credits; points are never totalled nor averaged."""
    baseline = top + table.total / 2 + table.total_uk.size * _PT * 0.31
    pair = table.total_words if part.last else table.continued
    left = columns["title"].left
    width = tray.put(pair[0], table.total_uk, left, baseline)
    tray.put(pair[1], table.total_en, left + width + 1.6, baseline)
    if not part.last:
        return
    if facts.hours is not None:
        tray.put(grouped(facts.hours), table.total_uk, hours_edge, baseline, "R", box="total of hours")
    if facts.credits is not None:
        grade = columns["grade"]
        tray.put(
            credits_uk(facts.credits),
            table.total_note,
            grade.left,
            baseline,
            most=grade.right - grade.left,
            box="credits",
        )


def _put_note(tray: Tray, layout: SupplementLayout, note: tuple[str, str], bottom: float) -> None:
    """Say under the table what is an example and what the points mean."""
    box = layout.note
    for text, style, below, set_ in (
        (note[0], box.uk, box.first, typeset),
        (note[1], box.en, box.second, typeset_english),
    ):
        if text:
            sized = Style(style.face, style.colour, box.size, box.down_to)
            tray.put(set_(text), sized, box.at, bottom + below, most=box.max, box="note")


def _put_right_column(
    tray: Tray, facts: CertificateFacts, template: Template, part: Part, bottom: float
) -> None:
    """Draw the learning outcomes beside the first rows, the grading scale beside the rest."""
    column = template.supplement.outcomes
    if part.sheet == 1:
        items, heading = facts.outcomes, column.heading
    else:
        scale = zip(bands_of(facts.bands, template, "uk"), bands_of(facts.bands, template, "en"), strict=True)
        items, heading = tuple(Outcome(uk, en) for uk, en in scale), column.scale_heading
    if not items:
        return
    table = template.supplement.table
    indent = column.indent if part.sheet == 1 else 0.0
    width = column.right - column.left - indent
    broken = [
        (
            wrapped(typeset(item.uk), column.uk.face, column.uk.size, width),
            wrapped(typeset_english(item.en), column.en.face, column.en.size, width) if item.en else (),
        )
        for item in items
    ]
    uk_step, en_step = column.uk.leading * _PT, column.en.leading * _PT
    blocks = [
        uk_step * (len(uk) - 1) + (column.english_step + en_step * (len(en) - 1) if en else 0)
        for uk, en in broken
    ]
    gaps = max(1, len(items) - 1)
    taken = column.first + column.last + sum(blocks)
    lowest = table.top + table.head + table.most_field + table.total
    bottom = min(max(bottom, table.top + taken + column.least_gap * gaps), lowest)
    gap = (bottom - table.top - taken) / gaps
    if gap < column.least_gap - _HAIR:
        tray.overflow("learning outcomes", items[-1].uk, (column.least_gap - gap) * gaps)
    _put_heading(tray, template.supplement, heading, column.left)
    _across(tray, column.left, column.right, table.top, table.outer)
    _across(tray, column.left, column.right, bottom, table.outer)
    y = table.top + column.first
    for number, ((uk, en), block) in enumerate(zip(broken, blocks, strict=True), start=1):
        if part.sheet == 1:
            tray.put(f"{number}.", column.number, column.left, y)
        for index, line in enumerate(uk):
            tray.put(
                line,
                column.uk,
                column.left + indent,
                y + uk_step * index,
                most=width,
                box="learning outcomes",
            )
        below = y + uk_step * (len(uk) - 1) + column.english_step
        for index, line in enumerate(en):
            tray.put(
                line,
                column.en,
                column.left + indent,
                below + en_step * index,
                most=width,
                box="learning outcomes in English",
            )
        y += block + min(gap, column.most_gap)


def _put_heading(tray: Tray, layout: SupplementLayout, pair: tuple[str, str], left: float) -> None:
    """Set a heading: Ukrainian bold, English after it."""
    heading = layout.heading
    width = tray.put(pair[0], heading.uk, left, heading.y)
    tray.put(pair[1], heading.en, left + width + heading.gap, heading.y)


def _anchor(column: TableColumn) -> tuple[float, str]:
    """Return where a text of the column is held and how."""
    if column.align == "L":
        return column.left, "L"
    return (column.left + column.right) / 2, "C"


def _figures_edge(
    column: TableColumn, rows: tuple[SupplementRow, ...], facts: CertificateFacts, table: Table
) -> float:
    """Return the right edge of a column of figures: the widest stands centred under the heading."""
    upright, bold = faces()[table.row_uk.face], faces()[table.total_uk.face]
    values = [_figure(getattr(row, column.key)) for row in rows] or [""]
    widest = max(upright.width(value, table.row_uk.size) for value in values)
    if column.key == "hours" and facts.hours is not None:
        widest = max(widest, bold.width(grouped(facts.hours), table.total_uk.size))
    return (column.left + column.right) / 2 + widest / 2


def _figure(value: int | None) -> str:
    return NOTHING if value is None else grouped(value)


def _across(tray: Tray, left: float, right: float, y: float, weight: Weight) -> None:
    tray.rule(left, y, right, y, weight.weight, weight.colour)
