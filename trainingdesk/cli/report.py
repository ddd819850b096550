"""What a headless command has to say: an exit code, one JSON object, and the same in sentences."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainingdesk.domain.refusal import Rejected
from trainingdesk.words import sentence

DONE = 0
REFUSED = 1
DOUBTFUL = 3
BROKEN = 70
"""The program itself failed: a mistake of ours, never of the person's (EX_SOFTWARE of sysexits.h)."""


@dataclass(frozen=True, slots=True)
class Report:
    """``code`` is the exit code; ``facts`` the JSON object; ``lines`` plain sentences."""

    code: int
    facts: Mapping[str, Any]
    lines: tuple[str, ...]

    @classmethod
    def refused(cls, refusal: Rejected) -> "Report":
        """The report of a refusal: its stable code, facts and sentence."""
        said = sentence(refusal)
        facts = {
            name: value if isinstance(value, int | str | None) else str(value)
            for name, value in refusal.facts.items()
        }
        return cls(REFUSED, {"refused": refusal.code, "facts": facts, "sentence": said}, (said,))

    @classmethod
    def broken(cls, crash: Path | None) -> "Report":
        """The report of a mistake of our own: where it was written down for whoever mends it."""
        refusal = Rejected("program-mistake", path=crash) if crash else Rejected("program-mistake-unwritten")
        return dataclasses.replace(cls.refused(refusal), code=BROKEN)
