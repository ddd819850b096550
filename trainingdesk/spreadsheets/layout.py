"""Where the list stands in a sheet: titles above it, a heading of one or two rows, the columns, the lines."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import islice

from trainingdesk.spreadsheets.contents import guess_fields
from trainingdesk.spreadsheets.headers import (
    EXACT,
    NAME_FIELDS,
    NEAR,
    PEOPLE,
    Field,
    Meaning,
    Vocabulary,
    meaning,
    plain_heading,
)
from trainingdesk.spreadsheets.sheet import Cell, Kind, Line, Sheet, column_letters

SAMPLE = 60
"""Lines looked at to tell what a column holds."""
LEAST_FIELDS = 2
"""A row of headings names the person and at least one thing more."""
GUESSED = 0.5
"""How sure a column is that was recognised by what stands in it."""
WORDS_OF_A_FULL_NAME = 2
PARTS = frozenset({Field.FULL_NAME, Field.SURNAME, Field.GIVEN, Field.PATRONYMIC})

Choice = Mapping[Field, int]
"""What a person chose: the column of each field, counted from 1; 0 means there is none."""


@dataclass(frozen=True, slots=True)
class Place:
    """A field found in a column, under this heading, and how sure that is, from 0 to 1."""

    field: Field
    column: int
    heading: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Heading:
    """The text over a column, and the wider heading over that one, if there are two rows."""

    column: int
    text: str
    over: str = ""

    @property
    def whole(self) -> str:
        """Both rows in one line: «Служба / звання»."""
        return " / ".join(filter(None, (self.over, self.text)))


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what. ``headings`` are all columns with their headings, known or not.

    ``fingerprint`` is the same for every sheet with the same headings: remember a choice under it.
    """

    places: tuple[Place, ...]
    headings: tuple[Heading, ...]
    fingerprint: str

    def of(self, field: Field) -> int | None:
        """The column of a field, or none."""
        return next((place.column for place in self.places if place.field is field), None)

    @property
    def names_twice(self) -> bool:
        """Whether two columns are headed as names: two lists side by side, of which one would be lost."""
        told = [(meaning(heading.text), plain_heading(heading.text)) for heading in self.headings]
        names = [
            (what, text) for what, text in told if what and what.field in {Field.FULL_NAME, Field.SURNAME}
        ]
        sure = Counter(what.field for what, _ in names if what.confidence == EXACT)
        return max([*sure.values(), *Counter(text for _, text in names).values()], default=0) > 1

    @property
    def choice(self) -> dict[Field, int]:
        """These columns in the shape a choice is remembered in."""
        return {place.field: place.column for place in self.places}

    def with_column(self, field: Field, column: int | None) -> "Columns":
        """The same columns with a field moved to another column, or to none; what stood there gives way."""
        kept = [place for place in self.places if place.field is not field and place.column != column]
        if column:
            named = (heading.whole for heading in self.headings if heading.column == column)
            kept.append(Place(field, column, next(named, column_letters(column)), EXACT))
        return replace(self, places=tuple(sorted(kept, key=lambda place: place.column)))

    def with_choice(self, choice: Choice) -> "Columns":
        """The same columns as a person once chose them."""
        columns = self
        for field, column in choice.items():
            columns = columns.with_column(field, column or None)
        return columns


@dataclass(frozen=True, slots=True)
class Table:
    """A list inside a sheet: the lines above its heading, the heading's row numbers, and its lines below."""

    sheet: Sheet
    columns: Columns
    titles: tuple[Line, ...]
    heading_rows: tuple[int, ...]
    lines: tuple[Line, ...]

    @property
    def heading_cell(self) -> Cell:
        """The first cell of the heading, or of the list where it has none."""
        first = self.heading_rows[0] if self.heading_rows else 0
        line = next((line for line in self.sheet.lines if line.number == first), self.sheet.lines[0])
        return line.cells[0]


@dataclass(frozen=True, slots=True)
class ListKind:
    """One kind of list: the words of its headings, and the fields of which it has at least one column.

    ``heads`` says whether columns can be the heading of such a list; ``guess`` finds fields by what stands in
    the cells, the columns given aside.
    """

    words: Vocabulary
    anchors: frozenset[Field]
    heads: Callable[[Columns], bool]
    guess: Callable[[Iterable[Line], AbstractSet[int]], dict[Field, int]]


def find_tables(
    sheet: Sheet, choices: Mapping[str, Choice] | None = None, kind: ListKind | None = None
) -> tuple[Table, ...]:
    """The lists of a sheet, each under its heading; one without a heading is told by what stands in it.

    ``choices`` are remembered columns by fingerprint; ``kind`` is people without another. Empty when the
    sheet holds none of the kind's anchors: for people, no names.
    """
    remembered = choices or {}
    kind = kind or OF_PEOPLE
    starts = _headings(sheet, kind)
    if not starts:
        return _without_heading(sheet, remembered, kind)
    tables: list[Table] = []
    ends = [start for start, _, _ in starts[1:]] + [len(sheet.lines)]
    title_from = 0
    for (start, height, columns), end in zip(starts, ends, strict=True):
        body = tuple(line for line in sheet.lines[start + height : end] if not _numbers_columns(line))
        settled = _settle(columns, body, kind).with_choice(remembered.get(columns.fingerprint, {}))
        heading_rows = tuple(line.number for line in sheet.lines[start : start + height])
        tables.append(Table(sheet, settled, sheet.lines[title_from:start], heading_rows, body))
        title_from = start
    return tuple(_joined(tables))


def _joined(tables: list[Table]) -> Iterable[Table]:
    """Tables under the same heading are one: the heading was repeated for the printed page."""
    held: Table | None = None
    for table in tables:
        if held is not None and held.columns.fingerprint == table.columns.fingerprint:
            held = replace(
                held, lines=held.lines + table.lines, heading_rows=held.heading_rows + table.heading_rows
            )
            continue
        if held is not None:
            yield held
        held = replace(table, titles=table.titles if held is None else ())
    if held is not None:
        yield held


def _headings(sheet: Sheet, kind: ListKind) -> list[tuple[int, int, Columns]]:
    """Where headings begin (index into the lines), how many rows they take, and what they say."""
    found: list[tuple[int, int, Columns]] = []
    index = 0
    while index < len(sheet.lines):
        heading = _heading_at(sheet, index, kind)
        if heading is None:
            index += 1
            continue
        height, columns = heading
        found.append((index, height, columns))
        index += height
    return found


def _heading_at(sheet: Sheet, index: int, kind: ListKind) -> tuple[int, Columns] | None:
    upper = sheet.lines[index]
    if not _like_heading(upper, kind.words):
        return None
    single = _columns((Heading(cell.column, cell.shown) for cell in upper.cells), kind.words)
    double = None
    # A title is one cell, often merged over the whole list; a heading is several.
    if index + 1 < len(sheet.lines) and len(upper.cells) >= LEAST_FIELDS:
        lower = sheet.lines[index + 1]
        like = lower.number == upper.number + 1 and _like_heading(lower, kind.words)
        if like and _known(lower, kind.words) >= LEAST_FIELDS:
            double = _columns(_two_rows(sheet, upper, lower), kind.words)
    if double is not None and _told(double) > _told(single) and kind.heads(double):
        return 2, double
    return (1, single) if kind.heads(single) else None


def _told(columns: Columns) -> tuple[int, int]:
    """How much a heading tells: different fields first, then columns understood at all."""
    fields = {place.field for place in columns.places} - {Field.OTHER}
    return len(fields), len(columns.places)


def _names(columns: Columns) -> bool:
    """Whether this can be the heading of a list of people."""
    fields = {place.field for place in columns.places} - {Field.OTHER}
    sure = any(place.field in NAME_FIELDS and place.confidence == EXACT for place in columns.places)
    # «ПІБ» alone is enough: beside it a sheet of marks has nothing but disciplines.
    return sure or (bool(fields & NAME_FIELDS) and len(fields) >= LEAST_FIELDS)


def _like_heading(line: Line, words: Vocabulary) -> bool:
    return all(cell.kind is Kind.TEXT for cell in line.cells) and _known(line, words) > 0


def _known(line: Line, words: Vocabulary) -> int:
    return sum(words.meaning(cell.shown) is not None for cell in line.cells)


def _two_rows(sheet: Sheet, upper: Line, lower: Line) -> Iterable[Heading]:
    """Give each column its lower heading and the upper one over it; a lone upper one stands as the lower."""
    above = {cell.column: cell.shown for cell in upper.cells}
    below = {cell.column: cell.shown for cell in lower.cells}
    for area in sheet.merged:
        if area.top <= upper.number <= area.bottom and area.left in above:
            above.update(dict.fromkeys(range(area.left, area.right + 1), above[area.left]))
    carried = ""
    for column in range(1, max([*above, *below]) + 1):
        # Without merged cells an upper heading reaches over the empty cells to its right.
        carried = above.get(column, carried)
        if column in below:
            yield Heading(column, below[column], carried)
        elif column in above:
            yield Heading(column, above[column])


def _columns(headings: Iterable[Heading], words: Vocabulary) -> Columns:
    texts = tuple(headings)
    places: list[Place] = []
    for heading in texts:
        told = _meaning(heading, words)
        if told is not None:
            places.append(Place(told.field, heading.column, heading.whole, told.confidence))
    return Columns(tuple(places), texts, _fingerprint(texts))


def _meaning(heading: Heading, words: Vocabulary) -> Meaning | None:
    told = words.meaning(heading.text)
    if heading.over and (told is None or told.confidence < EXACT or told.field is Field.OTHER):
        return words.meaning(f"{heading.over} {heading.text}") or told
    return told


def _fingerprint(headings: tuple[Heading, ...]) -> str:
    text = "|".join(
        f"{heading.column}:{plain_heading(heading.over)}/{plain_heading(heading.text)}"
        for heading in headings
    )
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _settle(columns: Columns, lines: tuple[Line, ...], kind: ListKind) -> Columns:
    """One column a field: the surest, then the fullest; what no heading told is guessed from the cells."""
    sample = tuple(islice(lines, SAMPLE))
    filled = Counter(cell.column for line in sample for cell in line.cells)
    best: dict[Field, Place] = {}
    for place in columns.places:
        if place.field is Field.OTHER:
            continue
        rival = best.get(place.field)
        if rival is None or (place.confidence, filled[place.column]) > (
            rival.confidence,
            filled[rival.column],
        ):
            best[place.field] = place
    unknown = {h.column: h for h in columns.headings if _meaning(h, kind.words) is None}
    for field, column in kind.guess(sample, filled.keys() - unknown.keys()).items():
        if field not in best and not (field in PARTS and NAME_FIELDS & set(best)):
            best[field] = Place(field, column, unknown[column].whole, GUESSED)
    _settle_name(best, sample)
    return replace(columns, places=tuple(sorted(best.values(), key=lambda place: place.column)))


def _settle_name(best: dict[Field, Place], sample: tuple[Line, ...]) -> None:
    """Headings say «Прізвище» over whole names and «Повне ім’я» over given names; the cells say which."""
    full, surname, given = (best.get(field) for field in (Field.FULL_NAME, Field.SURNAME, Field.GIVEN))
    if full is None and surname is not None and given is None and _mostly_words(sample, surname.column):
        best[Field.FULL_NAME] = replace(best.pop(Field.SURNAME), field=Field.FULL_NAME)
    elif full is not None and surname is not None and given is None and surname.confidence == EXACT:
        best[Field.GIVEN] = replace(best.pop(Field.FULL_NAME), field=Field.GIVEN, confidence=NEAR)
    elif full is not None and surname is not None:
        best.pop(Field.SURNAME)
        best.pop(Field.GIVEN, None)
        best.pop(Field.PATRONYMIC, None)


def _mostly_words(sample: tuple[Line, ...], column: int) -> bool:
    cells = [cell for line in sample if (cell := line.at(column)) is not None]
    whole = sum(len(cell.shown.split()) >= WORDS_OF_A_FULL_NAME for cell in cells)
    return whole * 2 > len(cells)


def _numbers_columns(line: Line) -> bool:
    """Whether a line numbers the columns, 1 2 3 4, as official forms have it under the heading."""
    wanted = 3
    return len(line.cells) >= wanted and all(
        cell.shown.strip(" .") == str(place) for place, cell in enumerate(line.cells, start=1)
    )


OF_PEOPLE = ListKind(PEOPLE, NAME_FIELDS, _names, guess_fields)
"""Lists of people and of marks."""


def columns_by_contents(sheet: Sheet, kind: ListKind = OF_PEOPLE) -> Columns:
    """The columns of a sheet without a heading, by letter, with what their cells look like."""
    found = kind.guess(tuple(islice(sheet.lines, SAMPLE)), frozenset())
    width = max((cell.column for line in sheet.lines for cell in line.cells), default=0)
    return Columns(
        tuple(
            Place(field, column, column_letters(column), GUESSED)
            for field, column in sorted(found.items(), key=lambda entry: entry[1])
        ),
        tuple(Heading(column, column_letters(column)) for column in range(1, width + 1)),
        f"no-heading-{width}",
    )


def _without_heading(sheet: Sheet, remembered: Mapping[str, Choice], kind: ListKind) -> tuple[Table, ...]:
    columns = columns_by_contents(sheet, kind)
    columns = columns.with_choice(remembered.get(columns.fingerprint, {}))
    if not kind.anchors & set(columns.choice):
        return ()
    return (Table(sheet, columns, (), (), sheet.lines),)
