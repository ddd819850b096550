"""The store with signals: what pages ask, change and are told, and the one way back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from trainingdesk.deeds import told
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.words import sentence, tr

P = ParamSpec("P")
R = TypeVar("R")

LOOK_EVERY = 1000  # ms; another window's change is seen within two seconds
BUSY = "desk-busy"


class Done(Protocol):
    """What the store says of a command that was carried out."""

    @property
    def operation(self) -> int:
        """Its number in the list of operations."""

    @property
    def result(self) -> Any:
        """What the command returned."""

    @property
    def changes(self) -> Changes:
        """Which kinds of fact it touched."""

    @property
    def touched(self) -> Mapping[str, int]:
        """How many rows of which tables it touched."""

    @property
    def undo(self) -> bool:
        """Whether it can be taken back."""


class News(Protocol):
    """What other windows did meanwhile."""

    @property
    def last(self) -> int:
        """Number of the newest operation."""

    @property
    def changes(self) -> Changes:
        """Which kinds of fact were touched since."""


class Remembered(Protocol):
    """A stored operation that can still be taken back: ``services.history.OperationRow`` has this shape."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def command(self) -> str:
        """The command it carried out."""

    @property
    def touched(self) -> Mapping[str, int]:
        """How many rows of which tables it touched."""


class Store(Protocol):
    """The database as the window sees it: ``trainingdesk.db.store.Store`` has this shape."""

    def query(self, fn: Callable[Concatenate[Any, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a question in a session of its own."""

    def execute(self, command: Any, /, *, by: str) -> Done:
        """Carry a command out in one transaction, or raise ``Rejected``."""

    def undo(self, operation: int, /, *, by: str) -> Done:
        """Take an operation back, or raise ``Rejected``."""

    def news(self, since: int, /) -> News:
        """Tell what happened after operation ``since``."""


class Step(QUndoCommand):
    """One step of the way back: a view of one stored operation, and the only kind of step there is.

    The store has already done the work when Qt calls ``undo`` or ``redo``, so neither can fail.
    """

    def __init__(self, operation: int, said: str) -> None:
        super().__init__(said)
        self.operation = operation
        self.next = operation

    def undo(self) -> None:
        """Point at the operation that did the taking back."""
        self.operation = self.next

    def redo(self) -> None:
        """Point at the operation that did it again; nothing at all when first pushed."""
        self.operation = self.next


class Workspace(QObject):
    """Everything a page may ask of the desk.

    ``changed(Changes)``: look again. ``rejected(sentence)``: the desk said no. ``did(what, undoable)``: for
    the strip. ``cohort_changed(id or None)``: another was chosen. ``way_back_changed()``: undo or redo.
    """

    changed = Signal(object)
    rejected = Signal(str)
    did = Signal(str, bool)
    cohort_changed = Signal(object)
    way_back_changed = Signal()

    def __init__(self, store: Store, operator: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.operator = operator
        self._cohort: int | None = None
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(200)
        self._stack.indexChanged.connect(self.way_back_changed)
        self._last = 0
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    # --- asking ---

    def query(self, fn: Callable[Concatenate[Any, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a question: ``fn(session, ...)`` from ``services``, run in a session of its own."""
        return self.store.query(fn, *args, **kwargs)

    # --- changing ---

    def perform(self, command: Any, said: str = "") -> Any:
        """Carry a command out and return its result; raise ``Rejected`` for the page to answer.

        ``said`` is what the strip will say; without it the words of ``trainingdesk.deeds`` are used.
        """
        done = self.store.execute(command, by=self.operator)
        self.accept(done, said or told(type(command).__name__, done.touched))
        return done.result

    def execute(self, command: Any, said: str = "") -> Done | None:
        """Carry a command out; a refusal is said in the strip and None is returned."""
        try:
            done = self.store.execute(command, by=self.operator)
        except Rejected as refusal:
            self.reject(refusal)
            return None
        self.accept(done, said or told(type(command).__name__, done.touched))
        return done

    def accept(self, done: Done, said: str) -> None:
        """Tell everybody of a command carried out elsewhere (by a job), and offer its way back."""
        if done.undo:
            self._stack.push(Step(done.operation, said))
        self._note(done)
        self.changed.emit(done.changes)
        self.did.emit(said, done.undo)

    def reject(self, refusal: Rejected) -> None:
        """Say a refusal where the person looks: in the strip."""
        self.rejected.emit(sentence(refusal))

    # --- the way back ---

    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return self._stack.canUndo()

    def can_redo(self) -> bool:
        """Tell whether there is a step to do again."""
        return self._stack.canRedo()

    def undo_text(self) -> str:
        """Return what the next undo takes back."""
        return self._stack.undoText()

    def redo_text(self) -> str:
        """Return what the next redo does again."""
        return self._stack.redoText()

    def undo(self) -> bool:
        """Take the last step back; say why when it cannot be, and tell whether it was."""
        if not self._stack.canUndo():
            return False
        step = self._stack.command(self._stack.index() - 1)
        return self._walk(step, self._stack.undo, tr("Taken back: {what}"))

    def redo(self) -> bool:
        """Do the step taken back last again; say why when it cannot be, and tell whether it was."""
        if not self._stack.canRedo():
            return False
        step = self._stack.command(self._stack.index())
        return self._walk(step, self._stack.redo, tr("Done again: {what}"))

    def restore_way_back(self, remembered: Sequence[Remembered]) -> None:
        """Fill the stack with stored operations, oldest first, so that undo survives a restart."""
        self._stack.clear()
        for each in remembered:
            self._stack.push(Step(each.id, told(each.command, each.touched)))

    def _walk(self, step: QUndoCommand, move: Callable[[], None], words: str) -> bool:
        """Let the store do the work first, then move the stack; a step that cannot be walked is dropped."""
        if not isinstance(step, Step):
            raise TypeError(step)
        try:
            done = self.store.undo(step.operation, by=self.operator)
        except Rejected as refusal:
            if refusal.code != BUSY:  # a busy desk is tried again; nothing else comes right by waiting
                step.setObsolete(True)
                move()
            self.reject(refusal)
            return False
        step.next = done.operation
        move()
        self._note(done)
        self.changed.emit(done.changes)
        self.did.emit(words.format(what=step.text() or tr("the last change")), False)
        return True

    # --- other windows ---

    def watch(self, last: int) -> None:
        """Start looking for other windows' changes after operation ``last``."""
        self._last = last
        self._timer.start()

    def look(self) -> None:
        """Look once; a desk too busy to answer is asked again next time."""
        try:
            news = self.store.news(self._last)
        except Rejected:
            return
        self._last = max(news.last, self._last)
        if news.changes:
            self.changed.emit(news.changes)

    def _note(self, done: Done) -> None:
        """Our own operation is no news, unless another window's came in between."""
        if done.operation == self._last + 1:
            self._last = done.operation

    def rest(self) -> None:
        """Stop looking: the window is closing."""
        self._timer.stop()

    # --- the cohort chosen at the top ---

    @property
    def cohort(self) -> int | None:
        """The cohort shared by the pages that follow it."""
        return self._cohort

    def choose_cohort(self, cohort: int | None) -> None:
        """Choose the cohort for every page that follows it."""
        if cohort != self._cohort:
            self._cohort = cohort
            self.cohort_changed.emit(cohort)
