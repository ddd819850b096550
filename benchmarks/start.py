"""Start-up against what nobody can beat: an empty window, and one that imports the database library too.

The shell painted (remembered geometry, no SQLAlchemy yet) may take 1.5 times an empty PySide6 window; the
first page filled 1.4 times an empty window and ``import sqlalchemy.orm``. Each start is a process of its own;
the four kinds take turns, so that a bad minute of the machine hits them all; medians are compared.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._figure import Figure, medians

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


GEOMETRY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
print(window.saveGeometry().toBase64().toStdString())
"""


def started(folder: Path, code: str, *arguments: str) -> float:
    """Seconds from the start of the process to what it reports."""
    # Whoever starts a program a second time has its bytecode, wherever this machine is told to keep it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={"QT_QPA_PLATFORM": "offscreen"}
        | environment
        | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.splitlines()[-1]) - begin


def furnished(folder: Path, *, sample: bool) -> str:
    """A desk used before: settings remembered, a fresh backup, and the sample cohort or nothing at all."""
    for command in [["sample"]] * sample + [["backup"]]:
        subprocess.run(
            [sys.executable, "-m", "trainingdesk", *command, "--data", folder],
            stdout=subprocess.DEVNULL,
            check=True,
        )
    told = subprocess.run(
        [sys.executable, "-c", GEOMETRY],
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    remembered = {"operator": "bench", "geometry": told.stdout.strip(), "window": {"page": "overview"}}
    (folder / "settings.json").write_text(json.dumps(remembered))
    return str(folder)


def figures() -> list[Figure]:
    """The shell against an empty window, the first page against one that also imports SQLAlchemy."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = furnished(folder / "sample", sample=True)
        empty = furnished(folder / "empty", sample=False)
        kinds = {
            "window": (EMPTY,),
            "shell": (OURS, data),
            "library": (EMPTY, "more"),
            "page": (OURS, data, "more"),
            "empty page": (OURS, empty, "more"),
        }
        # The first round warms the disk's cache and writes the bytecode.
        rounds = [
            {kind: started(folder, *arguments) for kind, arguments in kinds.items()}
            for _ in range(ROUNDS + 1)
        ][1:]
    shell = medians([(each["shell"], each["window"]) for each in rounds])
    page = medians([(each["page"], each["library"]) for each in rounds])
    bare = medians([(each["page"], each["empty page"]) for each in rounds])[2]
    return [
        Figure(
            "the shell painted", shell[0], "an empty PySide6 window", *shell[1:], limit=SHELL_LIMIT,
            grows="not at all: nothing of the database is known yet",
        ),
        Figure(
            "the first page filled", page[0], "an empty window and `import sqlalchemy.orm`", *page[1:],
            limit=PAGE_LIMIT, grows=f"84 listeners take {bare:.2f} × an empty desk",
        ),
    ]  # fmt: skip
