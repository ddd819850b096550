"""Long work, one at a time on one worker thread: it shows itself, can be stopped, hands its result over."""

import enum
import logging
import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected, Stopped
from trainingdesk.words import sentence, tr

log = logging.getLogger(__name__)

Work = Callable[[Progress], Any]


class State(enum.Enum):
    """Where a job stands."""

    WAITING = enum.auto()
    RUNNING = enum.auto()
    DONE = enum.auto()
    STOPPED = enum.auto()
    FAILED = enum.auto()


class Job(QObject):
    """One piece of long work; ``moved`` after each step and at the end, always in the window's thread."""

    moved = Signal()
    _stepped = Signal(int, int, str)
    _ended = Signal(object, object, str)

    def __init__(
        self, title: str, work: Work, then: Callable[[Any], None] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.state = State.WAITING
        self.done = 0
        self.total = 0
        self.label = ""
        self.result: Any = None
        self.trouble = ""
        """What went wrong, as a sentence; empty when nothing did."""
        self.open: Callable[[], None] | None = None
        """Opens the result with one click; set by ``then``."""
        self.open_text = ""
        self._work = work
        self._then = then
        self._asked_to_stop = False
        self._began = 0.0
        self._stepped.connect(self._note_step)
        self._ended.connect(self._note_end)

    # --- in the worker's thread ---

    def step(self, done: int, total: int, label: str = "") -> None:
        """Tell how far it is (the ``Progress`` promise); raise ``Stopped`` when the person asked to stop."""
        if self._asked_to_stop:
            raise Stopped
        self._stepped.emit(done, total, label)

    def run(self) -> None:
        """Do the work; whatever happens is told to the window's thread, never raised."""
        self._began = time.monotonic()
        try:
            self.step(0, 0)
            result = self._work(self)
        except Stopped:
            self._ended.emit(State.STOPPED, None, "")
        except Rejected as refusal:
            self._ended.emit(State.FAILED, None, sentence(refusal))
        except Exception:
            log.exception("job failed: %s", self.title)
            trouble = tr("The work failed because of an error in the program; see the log.")
            self._ended.emit(State.FAILED, None, trouble)
        else:
            self._ended.emit(State.DONE, result, "")

    # --- in the window's thread ---

    def stop(self) -> None:
        """Ask it to stop at its next step."""
        self._asked_to_stop = True

    @property
    def alive(self) -> bool:
        """Whether it still waits or runs."""
        return self.state in {State.WAITING, State.RUNNING}

    def seconds_left(self) -> float | None:
        """Guess the time left from the steps behind; None while there is nothing to guess from."""
        if self.state is not State.RUNNING or not self.done or not self.total:
            return None
        spent = time.monotonic() - self._began
        return spent / self.done * (self.total - self.done)

    def offer(self, text: str, opener: Callable[[], None]) -> None:
        """Offer the result: one click on ``text`` calls ``opener``."""
        self.open_text, self.open = text, opener
        self.moved.emit()

    def _note_step(self, done: int, total: int, label: str) -> None:
        self.state = State.RUNNING
        self.done, self.total, self.label = done, total, label
        self.moved.emit()

    def _note_end(self, state: State, result: Any, trouble: str) -> None:
        self.state, self.result, self.trouble = state, result, trouble
        if state is State.DONE and self._then is not None:
            self._then(result)
        self.moved.emit()


class Runner(Protocol):
    """Runs a job somewhere."""

    def start(self, job: Job) -> None:
        """Run it, now or later."""

    def finish(self) -> None:
        """Wait until nothing runs."""


class _Runnable(QRunnable):
    """Keeps a job alive in the pool's queue."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        """Run the job in the pool's thread."""
        self._job.run()


class Worker:
    """One thread: jobs queue and never race."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def start(self, job: Job) -> None:
        """Queue the job."""
        self._pool.start(_Runnable(job))

    def finish(self) -> None:
        """Wait until the queue is empty."""
        self._pool.waitForDone()


class Inline:
    """Runs a job at once in the caller's thread: for tests."""

    def start(self, job: Job) -> None:
        """Run the job to its end."""
        job.run()

    def finish(self) -> None:
        """Nothing is ever left running."""


class Jobs(QObject):
    """The desk's long work; ``moved(job)`` whenever one of them steps or ends."""

    moved = Signal(object)

    def __init__(self, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: Runner = runner or Worker()
        self.last: Job | None = None
        self._alive: list[Job] = []

    def run(
        self, title: str, work: Work, then: Callable[[Job], None] | None = None, *, quiet: bool = False
    ) -> Job:
        """Queue ``work(progress)``; ``then(job)`` is called in the window's thread when it is done well.

        The work asks its facts in its own session (``workspace.store.query``), draws outside any session and
        writes once at the end. ``then`` may call ``job.offer(tr("Open"), opener)`` and
        ``workspace.accept(job.result, said)``. A ``quiet`` job (a preview) is not shown: it only looks.
        """
        job = Job(title, work, None if then is None else lambda _result: then(job), self)
        self._alive.append(job)
        if quiet:
            job.moved.connect(lambda: self._ended(job))
            self._runner.start(job)
            return job
        job.moved.connect(lambda: self._moved(job))
        if self.last is None or not self.last.alive:
            self.last = job
        self.moved.emit(job)
        self._runner.start(job)
        return job

    def alive(self) -> int:
        """Count the jobs that wait or run."""
        return len(self._alive)

    def stop_all(self) -> None:
        """Ask every job to stop and wait for the one that runs: the window is closing."""
        for job in self._alive:
            job.stop()
        self._runner.finish()

    def _moved(self, job: Job) -> None:
        """Show the job that moved; forget those that ended, except the one shown last."""
        self.last = job
        self._ended(job)
        self.moved.emit(job)

    def _ended(self, job: Job) -> None:
        if not job.alive and job in self._alive:
            self._alive.remove(job)
