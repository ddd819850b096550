"""A desk worked from the command line alone: calls as a person types them, answers as programs read them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from trainingdesk.cli import main


@dataclass(frozen=True)
class CommandLine:
    """Runs commands over one data folder."""

    data: Path
    capsys: pytest.CaptureFixture[str]

    def say(self, *args: object) -> tuple[int, str, str]:
        """Run one command; gives exit code, output and errors."""
        code = main(["--data", str(self.data), *map(str, args)])
        told = self.capsys.readouterr()
        return code, told.out, told.err

    def ask(self, *args: object, code: int = 0) -> dict[str, Any]:
        """Run one command with ``--json``; it must end with ``code``."""
        found, out, err = self.say(*args, "--json")
        assert found == code, (out, err)
        told: dict[str, Any] = json.loads(out)
        return told

    def refused(self, *args: object) -> str:
        """The code with which a command is refused."""
        said: str = self.ask(*args, code=1)["refused"]
        return said
