"""The reading child process: opens strangers' files so that the desk need not.

``python -m trainingdesk.spreadsheets.child FILE…``, in the frozen program ``trainingdesk read-sheet FILE…``.
One line of JSON a file goes to the standard output, in the order asked:
``{"sheets": [...]}`` as ``sheet.write_sheet`` writes them, or ``{"refused": code, "facts": {...}}``.
Memory and processor time are limited where the system can: a hostile file ends this process, not the desk.
"""

import json
import sys
import traceback
import warnings
from collections.abc import Sequence
from pathlib import Path

from trainingdesk.domain.refusal import Rejected
from trainingdesk.spreadsheets.opening import read_file
from trainingdesk.spreadsheets.sheet import write_sheet

if sys.platform != "win32":
    import resource

MEMORY = 1024 * 1024 * 1024
"""Address space: python-calamine asks for 550 GB on a file of 1.4 KB whose only cell is XFD1048576."""
SECONDS = 60


def main(files: Sequence[str]) -> int:
    """Read the files and say what is in them; always 0, since a refusal is an answer."""
    limit_this_process()
    # openpyxl warns about what it will not keep on saving; nothing is saved here.
    warnings.simplefilter("ignore")
    for file in files:
        sys.stdout.buffer.write(json.dumps(answer(Path(file))).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()
    return 0


def limit_this_process() -> None:
    """Limit memory and processor time; on Windows the caller's clock and the size checks are the limits."""
    if sys.platform != "win32":
        for what, most in (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_CPU, SECONDS),
            (resource.RLIMIT_CORE, 0),
        ):
            _, ceiling = resource.getrlimit(what)
            allowed = most if ceiling == resource.RLIM_INFINITY else min(most, ceiling)
            resource.setrlimit(what, (allowed, allowed))


def answer(path: Path) -> dict[str, object]:
    """What one line of the output says of one file."""
    try:
        return {"sheets": [write_sheet(sheet) for sheet in read_file(path)]}
    except Rejected as refusal:
        return {"refused": refusal.code, "facts": refusal.facts}
    except (MemoryError, RecursionError):
        return {"refused": "sheet-too-large", "facts": {"file": path.name}}
    except Exception as error:  # noqa: BLE001 - the last resort: whatever a file does to a library, one answer
        traceback.print_exc()
        return {
            "refused": "sheet-broken",
            "facts": {"file": path.name, "detail": f"{type(error).__name__}: {error}"},
        }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
