"""What a test may need from outside, and what happens when it is not there."""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
CI = os.environ.get("CI", "").casefold() in {"1", "true", "yes"}

PACKAGES = {
    "pdftotext": "poppler-utils",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "soffice": "libreoffice-calc-nogui",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "initdb": "postgresql",
    "git": "git",
}


def missing(tool: str) -> NoReturn:
    """Skip for want of a tool; under CI nothing is missing, so that is a failure."""
    said = f"{tool} is not installed: `make deps` brings it ({PACKAGES.get(tool, tool)})"
    if CI:
        pytest.fail(said, pytrace=False)
    pytest.skip(said)


def need(tool: str) -> str:
    """The path of a program, or a skip (under CI a failure)."""
    return shutil.which(tool) or missing(tool)


def shared(path: str) -> Path:
    """A file or folder of the material that lies beside the checkout on some machines; skips without it."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"{path} is not beside this checkout")
    return found
