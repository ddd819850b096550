"""What each key does in the grid when nothing is being typed: Excel's map."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from trainingdesk.ui.pages.gradebook.block import jump
from trainingdesk.ui.pages.gradebook.grid import GridModel
from trainingdesk.ui.pages.gradebook.heads import Part
from trainingdesk.ui.pages.gradebook.ranges import Cell, Go

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_BARRED = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class Board(Protocol):
    """The grid as its keys see it."""

    grid: GridModel

    def corner(self) -> Cell:
        """The cell Shift+arrow goes on from."""

    def active_cell(self) -> Cell:
        """The active cell."""

    def page(self) -> int:
        """How many rows are in sight."""

    def visible(self, column: int) -> bool:
        """Whether a column is shown."""

    def stand(self, row: int, column: int) -> None:
        """Make a cell the active one."""

    def extend(self, row: int, column: int) -> None:
        """Choose from the active cell to this one."""

    def go(self, where: Go) -> None:
        """Go on as Enter and Tab do."""

    def edit_mark(self, text: str | None = None) -> None:
        """Open the active cell."""

    def leave_grid(self, *, back: bool) -> None:
        """Give the keyboard to what comes after the grid, or before it."""

    def open_cause(self) -> bool:
        """Show why the active cell is as it is; False where Enter has its usual work."""

    def let_go(self) -> bool:
        """Drop a choice or a cut; False when there was none."""


def press(board: Board, event: QKeyEvent) -> bool:
    """Do what the key asks; False when it is none of the grid's."""
    key = Qt.Key(event.key())
    held = event.modifiers()
    if key in _TARGETS:
        _walk(board, _target(board, key, held), extend=bool(held & _SHIFT))
        return True
    if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
        _tab(board, back=key == Qt.Key.Key_Backtab or bool(held & _SHIFT), leaving=bool(held & _CONTROL))
        return True
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not held & _BARRED:
        if not board.open_cause():
            board.go(Go.BACK_ENTER if held & _SHIFT else Go.ENTER)
        return True
    if key == Qt.Key.Key_F2:
        board.edit_mark()
        return True
    if key == Qt.Key.Key_Backspace and not held & _BARRED:
        board.edit_mark("")
        return True
    if key == Qt.Key.Key_Escape:
        return board.let_go()
    return _type(board, event)


def _type(board: Board, event: QKeyEvent) -> bool:
    """Begin to type over the cell; AltGr, which Windows sends as Ctrl+Alt, types letters too."""
    text = event.text()
    altgr = _CONTROL | Qt.KeyboardModifier.AltModifier
    barred = event.modifiers() & _BARRED
    if not text.strip() or not text.isprintable() or (barred and barred != altgr):
        return False
    board.edit_mark(text)
    return True


def _tab(board: Board, *, back: bool, leaving: bool) -> None:
    row, column = board.active_cell()
    marks = board.grid.mark_columns()
    at_end = (not marks) or (
        (row, column) <= (0, marks[0]) if back else (row, column) >= (board.grid.rowCount() - 1, marks[-1])
    )
    if leaving or at_end:
        board.leave_grid(back=back)
    else:
        board.go(Go.BACK_TAB if back else Go.TAB)


def _walk(board: Board, to: Cell, *, extend: bool) -> None:
    if not board.grid.rowCount():
        return
    row = min(max(to[0], 0), board.grid.rowCount() - 1)
    column = min(max(to[1], 0), board.grid.columnCount() - 1)
    if extend:
        board.extend(row, column)
    else:
        board.stand(row, column)


def _target(board: Board, key: Qt.Key, held: Qt.KeyboardModifier) -> Cell:
    row, column = board.corner() if held & _SHIFT else board.active_cell()
    control = bool(held & _CONTROL)
    marks = board.grid.mark_columns()
    first, last = (marks[0], marks[-1]) if marks else (0, board.grid.columnCount() - 1)
    match key:
        case Qt.Key.Key_Home:
            return (0 if control else row), first
        case Qt.Key.Key_End:
            return (board.grid.rowCount() - 1 if control else row), last
        case Qt.Key.Key_PageUp:
            return row - board.page(), column
        case Qt.Key.Key_PageDown:
            return row + board.page(), column
    down, right = _STEPS[key]
    if control:
        return _edge(board, row, column, down, right)
    return row + down, _seen(board, column, right)


def _seen(board: Board, column: int, right: int) -> int:
    """The next column that is shown."""
    last = board.grid.columnCount() - 1
    ahead = column + right
    while 0 <= ahead <= last and not board.visible(ahead):
        ahead += right
    return ahead if 0 <= ahead <= last else column


def _edge(board: Board, row: int, column: int, down: int, right: int) -> Cell:
    """Where Ctrl+arrow goes: the edge of the filled marks, along a row only among the disciplines."""
    grid = board.grid
    marks = grid.mark_columns()
    if right:
        if column not in marks:
            return row, (marks[0] if right > 0 else 0) if marks else column
        filled = [grid.mark_at(row, at) is not None for at in marks]
        return row, marks[0] + jump(filled, column - marks[0], right)
    part = grid.columns[column].part
    if part is not Part.MARK:
        return (0 if down < 0 else grid.rowCount() - 1), column
    filled = [grid.mark_at(at, column) is not None for at in range(grid.rowCount())]
    return jump(filled, row, down), column


_TARGETS = frozenset({*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
