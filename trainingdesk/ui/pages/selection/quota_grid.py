"""The table of places: a name and a number a line, typed or pasted from Excel; what is left beside it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.editgrid import EditRows, EditTable
from trainingdesk.ui.kit.paint import EYE, PLAIN, QUIET, REFUSED, Look
from trainingdesk.ui.memory import Memory
from trainingdesk.words import tr

NAME, PLACES = "name", "places"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a stored one has ``quota`` (its key), one that waits to be typed has 0.

    ``places`` is None where a unit sent people but has no places; ``key`` is what the line is told by.
    """

    key: str
    name: str = ""
    places: int | None = None
    listed: int = 0
    reserve: int = 0
    recommended: int = 0
    left: int | None = None
    quota: int = 0
    unit: int | None = None
    sends: bool = False
    """Whether it is a unit that sent people and has no places."""


class QuotaRows(EditRows[Line]):
    """Lines and an empty one at the foot; a block longer than the list brings its lines along.

    ``store(lines)`` stores those that have both name and places, or raises; the others wait here. ``grew``
    tells whether the last writing was into a line that was not stored yet.
    """

    def __init__(self, store: Callable[[list[Line]], object]) -> None:
        puts = {NAME: _put_name, PLACES: _put_places}
        super().__init__(_columns(), lambda line: line.key, puts, self._keep)
        self._store_lines = store
        self._spare = 0
        self._stored: list[Line] = []
        self._halves: list[Line] = []
        self.grew = False

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these, what is half typed, and an empty line to type into."""
        self._stored = list(lines)
        self.set_rows([*self._stored, *self._halves, self._fresh()])

    def forget(self) -> None:
        """Drop what is half typed: another campaign is opened."""
        self._halves = []

    def lines(self) -> list[Line]:
        """The lines as they are stored."""
        return self._stored

    def _fresh(self) -> Line:
        self._spare += 1
        return Line(f"new{self._spare}")

    def write(self, cells: Mapping[tuple[int, int], str]) -> bool:
        """Put texts into cells, all or none; lines that are not there yet are added for them."""
        lowest = max((row for row, _ in cells), default=0)
        was = list(self.rows)
        self.grew = any(row >= len(was) or not was[row].quota for row, _ in cells)
        if lowest >= len(was):
            self.set_rows([*was, *(self._fresh() for _ in range(lowest - len(was) + 1))])
        stored = super().write(cells)
        if not stored:
            self.set_rows(was)
        return stored

    def _keep(self, lines: list[Line]) -> None:
        """Store the whole lines; a name without places, or places without a name, waits for the other."""
        whole = [line for line in lines if line.name and line.places is not None]
        halves, self._halves = self._halves, [line for line in lines if _half(line)]
        if _told(whole) == _told(line for line in self._stored if line.places is not None):
            self.set_lines(self._stored)
            return
        try:
            self._store_lines(whole)
        except Rejected:
            self._halves = halves
            raise


def _half(line: Line) -> bool:
    """Whether a line is begun and not yet stored."""
    return not line.quota and not line.sends and bool(line.name) != (line.places is not None)


def _told(lines: Iterable[Line]) -> list[tuple[str, int | None]]:
    return [(line.name, line.places) for line in lines]


class QuotaTable(EditTable):
    """The table itself; Enter after the places of a new line goes to the next one's name."""

    def __init__(self, model: QuotaRows, memory: Memory) -> None:
        super().__init__(model, "selection.quota", memory)
        self.lines = model
        self.setAccessibleName(tr("Quota"))

    def step(self, down: int, right: int) -> None:
        """Go to a neighbour cell; from a line just begun to the next thing to be typed."""
        last = self.lines.rowCount() - 1
        if down > 0 and self.lines.grew and not self.lines.rows[last].name:
            self.lines.grew = False
            self.setCurrentIndex(self.lines.index(last, 0))
            return
        super().step(down, right)


def _put_name(line: Line, text: str) -> Line:
    if line.quota and not text:
        return replace(line, name="", places=None)
    return replace(line, name=text)


def _put_places(line: Line, text: str) -> Line:
    if not text:
        return replace(line, places=None)
    if not text.isdecimal():
        raise Rejected("quota-number", value=text, name=line.name)
    return replace(line, places=int(text))


def _columns() -> list[rows.Column[Line]]:
    return [
        rows.text(NAME, tr("Unit or community"), lambda line: line.name, width=260, stretch=True,
                  tip=lambda line: line.name),
        rows.number(PLACES, tr("Places"), lambda line: _shown(line.places), lambda line: line.places),
        rows.number("listed", tr("Listed"), lambda line: _count(line, line.listed), lambda line: line.listed,
                    width=100, look=lambda _line: QUIET),
        rows.number("recommended", tr("Recommended"), lambda line: _count(line, line.recommended),
                    lambda line: line.recommended, width=130, look=lambda _line: QUIET),
        rows.number("left", tr("Places left"), lambda line: _shown(line.left), lambda line: line.left,
                    width=110, look=_left_look, tip=left_words),
    ]  # fmt: skip


def _shown(value: int | None) -> str:
    return "" if value is None else str(value).replace("-", "−")


def _count(line: Line, count: int) -> str:
    return str(count) if line.name else ""


def _left_look(line: Line) -> Look:
    if line.left is None:
        return EYE if line.listed else QUIET
    return REFUSED if line.left < 0 else PLAIN


def left_words(line: Line) -> str:
    """What the balance of a line means."""
    if line.places is None:
        return tr("This unit sent people and has no places.") if line.listed else ""
    left = line.left or 0
    if left < 0:
        return tr("%n too many", -left)
    return tr("%n places left", left) if left else tr("the quota is filled")
