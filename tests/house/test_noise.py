"""The guards against noise bite: each of these tests leaves something behind and must fail for it."""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.tools import ROOT, missing

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


@pytest.mark.skipif(sys.platform == "win32", reason="the server that comes as a wheel watches itself")
def test_a_killed_test_run_leaves_no_server_behind() -> None:
    code = """
import os, signal
from tests.postgresql import server
with server() as url:
    print(url, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    if not (shutil.which("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))):
        missing("initdb")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    folder = Path(unquote(done.stdout.strip().partition("host=")[2]))
    assert folder.name.startswith("desk-pg-")
    deadline = time.monotonic() + 20
    while folder.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not folder.exists()
