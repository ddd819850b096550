"""The log and the crash file of this machine, and the last resort for errors that are ours."""

import contextlib
import datetime as dt
import faulthandler
import logging
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import trainingdesk
from trainingdesk.paths import private_folder

_LOG_BYTES = 1_000_000
_LOG_FILES = 5
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

logger = logging.getLogger("trainingdesk")
logger.addHandler(logging.NullHandler())  # or the last resort of logging itself would write to the console


def start(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Write the program's log to ``folder``; ``OSError`` when it cannot.

    A log of more than a megabyte is put aside at the next start, four old ones are kept. (The library's own
    rotating handler loads sockets and pickles, which cost the window a tenth of its start.) No line carries a
    person's name or data: the journal does that, and can be erased.
    """
    private_folder(folder)
    path = folder / "trainingdesk.log"
    _put_aside(path)
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)
    logger.setLevel(level)
    return handler


def _put_aside(path: Path) -> None:
    """Move a long log to «.1», that to «.2» and so on; another window that holds it keeps it (Windows)."""
    with contextlib.suppress(OSError):
        if path.stat().st_size < _LOG_BYTES:
            return
        for number in range(_LOG_FILES - 1, 0, -1):
            older = path.with_name(f"{path.name}.{number}")
            newer = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
            if newer.exists():
                newer.replace(older)


def stop(handler: logging.Handler) -> None:
    """Close what ``start`` opened."""
    logger.removeHandler(handler)
    handler.close()


class LastResort:
    """``sys.excepthook`` that writes a crash file, tells once and counts the rest.

    An exception in a model's ``data()`` arrives once per cell: the same place is told and written once,
    afterwards only counted.
    """

    def __init__(
        self, folder: Path, tell: Callable[[Path | None, BaseException], None] | None = None
    ) -> None:
        """Crash files go to ``folder``; ``tell`` shows the first of each kind (None: standard error)."""
        self.folder = folder
        self.tell = tell
        self.counts: dict[str, int] = {}
        self._telling = False

    def install(self) -> None:
        """Take over ``sys.excepthook``; hard crashes (C level) go to standard error where there is one."""
        sys.excepthook = self
        if sys.stderr is not None and not faulthandler.is_enabled():
            faulthandler.enable()

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write and tell the first crash of its kind and place, count the others."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        place = _place(kind, trace)
        self.counts[place] = self.counts.get(place, 0) + 1
        if self.counts[place] > 1 or self._telling:
            return
        logger.error("unexpected %s at %s", kind.__name__, place)
        path = self._write(kind, error, trace)
        self._telling = True
        try:
            if self.tell is not None:
                self.tell(path, error)
            elif sys.stderr is not None:
                sys.__excepthook__(kind, error, trace)
        finally:
            self._telling = False

    def _write(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> Path | None:
        """Write the crash file; None when even that fails, for then the dialog alone must do."""
        now = dt.datetime.now(dt.UTC)
        path = self.folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
        python = platform.python_version()
        head = f"trainingdesk {trainingdesk.__version__}, Python {python}, {platform.platform()}"
        text = "".join(traceback.format_exception(kind, error, trace))
        try:
            private_folder(self.folder)
            path.write_text(f"{head}\n{now.isoformat()}\n\n{text}", encoding="utf-8")
        except OSError:
            logger.exception("the crash file could not be written")
            return None
        return path


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What makes two crashes the same: the kind and the innermost line."""
    frames = traceback.extract_tb(trace)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{kind.__name__}@{where}"
