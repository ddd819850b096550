"""Rectangles of cells, and where the keys go inside them."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass

Cell = tuple[int, int]
"""Row and column on screen."""


@dataclass(frozen=True, slots=True)
class Range:
    """A rectangle of cells, its edges included."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def between(cls, one: Cell, other: Cell) -> "Range":
        """The rectangle with these two corners."""
        rows, columns = sorted((one[0], other[0])), sorted((one[1], other[1]))
        return cls(rows[0], columns[0], rows[1], columns[1])

    @property
    def high(self) -> int:
        """How many rows."""
        return self.bottom - self.top + 1

    @property
    def wide(self) -> int:
        """How many columns."""
        return self.right - self.left + 1

    @property
    def size(self) -> int:
        """How many cells."""
        return self.high * self.wide

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell lies inside."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def cells(self) -> Iterator[Cell]:
        """The cells row by row."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column

    def within_columns(self, first: int, last: int) -> "Range | None":
        """The part that lies in these columns."""
        left, right = max(self.left, first), min(self.right, last)
        return Range(self.top, left, self.bottom, right) if left <= right else None


class Go(enum.Enum):
    """Where a key goes once a mark is stored: Enter and Tab go round inside a block, arrows leave it."""

    ENTER = enum.auto()
    BACK_ENTER = enum.auto()
    TAB = enum.auto()
    BACK_TAB = enum.auto()
    UP = enum.auto()
    DOWN = enum.auto()
    LEFT = enum.auto()
    RIGHT = enum.auto()

    @property
    def step(self) -> Cell:
        """How many rows down and columns right."""
        return _STEPS[self]

    @property
    def arrow(self) -> bool:
        """Whether an arrow asked for it."""
        return self in {Go.UP, Go.DOWN, Go.LEFT, Go.RIGHT}

    @property
    def tab(self) -> bool:
        """Whether Tab asked for it."""
        return self in {Go.TAB, Go.BACK_TAB}


_STEPS = {
    Go.ENTER: (1, 0),
    Go.BACK_ENTER: (-1, 0),
    Go.TAB: (0, 1),
    Go.BACK_TAB: (0, -1),
    Go.UP: (-1, 0),
    Go.DOWN: (1, 0),
    Go.LEFT: (0, -1),
    Go.RIGHT: (0, 1),
}


def round_in(block: Range, row: int, column: int, go: Go) -> Cell:
    """The next cell inside a block: Enter runs down its columns, Tab along its rows, both come round."""
    if go.tab:
        place = (row - block.top) * block.wide + column - block.left + go.step[1]
        place %= block.size
        return block.top + place // block.wide, block.left + place % block.wide
    place = (column - block.left) * block.high + row - block.top + go.step[0]
    place %= block.size
    return block.top + place % block.high, block.left + place // block.high
