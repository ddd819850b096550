"""Start-up against what nobody can beat: an empty window, and one that imports the database library too.

The shell painted (remembered geometry, no SQLAlchemy yet) may take 1.5 times an empty PySide6 window; the
first page filled 1.4 times an empty window and ``import sqlalchemy.orm``. Each start is a process of its own;
the four kinds take turns, so that a bad minute of the machine hits them all; medians are compared.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
SHELL_LIMIT, PAGE_LIMIT = 1.5, 1.4

EMPTY = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False

def done():
    if "more" in sys.argv:
        import sqlalchemy.orm
    print(time.monotonic(), flush=True)
    os._exit(0)

app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
ground = QWidget()
window.setCentralWidget(ground)
watch = Watch()
ground.installEventFilter(watch)
window.show()
app.exec()
"""
OURS = """
import os, sys, time
from trainingdesk.__main__ import main
from trainingdesk.ui import start

def done(*_):
    print(time.monotonic(), flush=True)
    os._exit(0)

run = start.run
def watched(data):
    from trainingdesk.ui import opening
    if "more" in sys.argv:
        take_in = opening.Opening._take_in
        def filled(self):
            take_in(self)
            from PySide6.QtWidgets import QApplication
            QApplication.processEvents()
            done()
        opening.Opening._take_in = filled
    else:
        opening.Opening.open = done
    return run(data)

start.run = watched
main(["--data", sys.argv[1]])
"""


def started(code: str, *arguments: str) -> float:
    """Seconds from the start of the process to what it reports."""
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return float(done.stdout.splitlines()[-1]) - begin


def measure(data: str) -> dict[str, float]:
    """Median seconds of the four kinds of start."""
    kinds = {
        "empty": (EMPTY,),
        "shell": (OURS, data),
        "empty and sqlalchemy": (EMPTY, "more"),
        "first page": (OURS, data, "more"),
    }
    taken: dict[str, list[float]] = {kind: [] for kind in kinds}
    for turn in range(ROUNDS + 1):
        for kind, (code, *arguments) in kinds.items():
            seconds = started(code, *arguments)
            if turn:  # the first round warms the disk's cache
                taken[kind].append(seconds)
    return {kind: statistics.median(each) for kind, each in taken.items()}


def main() -> None:
    """Build a desk with the sample cohort, measure, print."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        subprocess.run(
            [sys.executable, "-m", "trainingdesk", "sample", "--data", data],
            stdout=subprocess.DEVNULL,
            check=True,
        )
        (data / "settings.json").write_text('{"operator": "bench", "window": {"page": "overview"}}')
        subprocess.run(
            [sys.executable, "-m", "trainingdesk", "backup", "--data", data],
            stdout=subprocess.DEVNULL,
            check=True,
        )
        medians = measure(str(data))
    for kind, base, limit in (
        ("shell", "empty", SHELL_LIMIT),
        ("first page", "empty and sqlalchemy", PAGE_LIMIT),
    ):
        ratio = medians[kind] / medians[base]
        print(
            f"{kind}: {medians[kind] * 1000:.0f} ms, {ratio:.2f} × {base} ({medians[base] * 1000:.0f} ms), "
            f"limit {limit}"
        )


if __name__ == "__main__":
    main()
