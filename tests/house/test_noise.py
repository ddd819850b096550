"""The guards against noise bite: each of these tests leaves something behind and must fail for it."""

import re
import subprocess
import sys
from pathlib import Path

from tests.tools import ROOT

NOISY = """
import logging, threading, time, warnings, sys
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_a_warning(): warnings.warn("old")
def test_a_log_line(): logging.getLogger("x").warning("odd")
def test_a_thread():
    threading.Thread(target=time.sleep, args=(3,), daemon=True).start()
def test_a_window(qapp):
    kept.append(QWidget()); kept[-1].show()
def test_a_timer(qapp):
    kept.append(QWidget()); timer = QTimer(kept[-1]); timer.start(1000)
def test_a_qt_message(qapp): qWarning("odd")
def test_a_hook(): sys.excepthook = print
def test_quiet(qapp, caplog): logging.getLogger("x").warning("looked at")
"""


def test_whatever_a_test_leaves_behind_fails_it(tmp_path: Path) -> None:
    (tmp_path / "test_noisy.py").write_text(NOISY, encoding="utf-8")
    options = ["-p", "tests.conftest", "-p", "no:randomly", "-p", "no:cacheprovider", "-q", "-rA"]
    place = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *place, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout
    bad = set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", said, re.MULTILINE))
    noisy = {"warning", "log_line", "thread", "window", "timer", "qt_message", "hook"}
    assert bad == {f"test_a_{each}" for each in noisy}, said
