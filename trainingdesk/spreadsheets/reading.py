"""Sheets in: hands files to the reading child process and takes plain sheets back.

The desk itself never opens a stranger's file. The child may be killed by the system, run out of memory or of
time; whatever happens to it, the caller gets every sheet or one refusal.
"""

import json
import logging
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets.sheet import Sheet, read_sheet

SECONDS = 30.0
"""For each file; the whole of an ordinary one takes hundredths of a second."""
TICK = 0.1
"""How often a person's wish to stop is asked for while the child works."""
ROOT = Path(__file__).resolve().parents[2]
SUBCOMMAND = "read-sheet"
CONSOLE = "trainingdesk-cli"
"""The console program that build.spec puts beside the windowed one."""
log = logging.getLogger(__name__)


def command() -> tuple[str, ...]:
    """How this program starts its own reader; the files follow."""
    if getattr(sys, "frozen", False):
        # The windowed program has no standard output on Windows; the console program stands beside it.
        suffix = ".exe" if sys.platform == "win32" else ""
        console = Path(sys.executable).with_name(f"trainingdesk-cli{suffix}")
        return str(console if console.is_file() else sys.executable), SUBCOMMAND
    return sys.executable, "-X", "utf8", "-P", "-m", "trainingdesk.spreadsheets.child"


def read(
    paths: Sequence[Path],
    progress: Progress | None = None,
    *,
    reader: Sequence[str] | None = None,
    seconds: float = SECONDS,
) -> tuple[Sheet, ...]:
    """Every sheet of every file, in order, or the first file's refusal; ``Stopped`` when a person stops it.

    Rejected, with ``file``: sheet-missing, sheet-folder, sheet-locked, sheet-empty, sheet-too-large,
    sheet-too-far, sheet-protected, sheet-hostile, sheet-broken, sheet-not-a-spreadsheet, sheet-timeout.
    """
    if not paths:
        return ()
    watch = progress or Quiet()
    names = _names(paths)
    sheets: list[Sheet] = []
    with tempfile.TemporaryFile() as noise, _start(paths, reader or command(), noise) as child:
        lines: queue.Queue[bytes] = queue.Queue()
        listener = threading.Thread(
            target=_listen, args=(child.stdout, lines), name="sheet-reader", daemon=True
        )
        listener.start()
        try:
            for done, name in enumerate(names):
                watch.step(done, len(names), name)
                line = _next_line(lines, seconds, watch, (done, len(names), name))
                if line is None:
                    raise Rejected("sheet-timeout", file=name, seconds=int(seconds))
                if not line:
                    raise _ended(child, noise, name)
                sheets.extend(_understand(line, name))
            watch.step(len(names), len(names))
        finally:
            child.kill()
            listener.join()
    return tuple(sheets)


def _names(paths: Sequence[Path]) -> list[str]:
    """What to call each file: its name, with its folder's where two files share it."""
    names = [path.name for path in paths]
    return [f"{path.parent.name}/{path.name}" if names.count(path.name) > 1 else path.name for path in paths]


def _start(paths: Sequence[Path], reader: Sequence[str], noise: IO[bytes]) -> subprocess.Popen[bytes]:
    # Our own package comes first on the child's path, whatever folder the desk was started from.
    known = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603 - our own program, the files as arguments, no shell
        [*reader, *(str(path.absolute()) for path in paths)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=noise,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(known)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _listen(stream: IO[bytes] | None, lines: queue.Queue[bytes]) -> None:
    """Pass on what the child says, line by line, and an empty line when it has said all."""
    if stream is not None:
        for line in stream:
            lines.put(line)
    lines.put(b"")


def _next_line(
    lines: queue.Queue[bytes], seconds: float, watch: Progress, step: tuple[int, int, str]
) -> bytes | None:
    """The child's next line, empty when there are no more, none when its time is up."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            return lines.get(timeout=TICK)
        except queue.Empty:
            watch.step(*step)
    return None


def _ended(child: subprocess.Popen[bytes], noise: IO[bytes], name: str) -> Rejected:
    """The child fell silent in the middle: the file was too much for it."""
    code = child.wait()
    noise.seek(0)
    detail = noise.read().decode("utf-8", "replace").strip().rpartition("\n")[2]
    log.info("the sheet reader ended with %s on %s: %s", code, name, detail)
    return Rejected("sheet-broken", file=name, detail=detail or str(code))


def _understand(line: bytes, name: str) -> list[Sheet]:
    told = json.loads(line)
    if not isinstance(told, Mapping):
        raise TypeError(f"the sheet reader said {line[:80]!r}")
    if "refused" in told:
        raise Rejected(told["refused"], **{**told["facts"], "file": name})
    return [read_sheet(name, written) for written in told["sheets"]]
