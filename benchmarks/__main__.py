"""Every figure in one table: ``python -m benchmarks`` all, ``python -m benchmarks workbook`` one.

Each file here measures against the simplest program that could do the same, in one run, and says how it
grows; each runs in a process of its own. ``--write`` also puts the table into ``docs/figures.md``. Timings
are never tests: a machine has bad minutes, so a limit not kept is told and nothing more.
"""

import dataclasses
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks._figure import Figure, table

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "figures.md"
BEGIN, END = "<!-- measured -->\n", "<!-- end of measured -->\n"
ORDER = ("start", "intake", "certificates", "acts", "paste", "register", "selection", "vehicles", "workbook")


def main(arguments: list[str]) -> int:
    """Run the named measurements, or all of them; 1 when one could not be run, 2 for a name unknown."""
    options = {each for each in arguments if each.startswith("--")}
    wanted = [each for each in arguments if not each.startswith("--")] or list(ORDER)
    unknown = [name for name in wanted if name not in ORDER]
    if unknown or options - {"--write", "--json"}:
        print(f"Measurements: {', '.join(ORDER)}; options: --write")
        return 2
    if "--json" in options:  # the child's part: one measurement, on one line
        print(json.dumps([dataclasses.asdict(each) for each in figures(wanted[0])]))
        return 0
    found: list[Figure] = []
    failed = False
    for name in wanted:
        print(f"{name} …", file=sys.stderr, flush=True)
        part = child(name)
        failed |= part is None
        found += part or []
    print(table(found))
    if "--write" in options and not failed:
        write(found)
    return int(failed)


def figures(name: str) -> list[Figure]:
    """What one measurement says."""
    made: list[Figure] = importlib.import_module(f"benchmarks.{name}").figures()
    return made


def child(name: str) -> list[Figure] | None:
    """Run one measurement in a process of its own; nothing when it failed, its reason already said."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", name, "--json"],
        cwd=HERE.parent,
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        stdout=subprocess.PIPE,
        check=False,
        text=True,
    )
    if done.returncode:
        return None
    return [Figure(**each) for each in json.loads(done.stdout.splitlines()[-1])]


def write(found: list[Figure]) -> None:
    """Put the table into the page."""
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}{table(found)}{END}{after}", "utf-8")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
