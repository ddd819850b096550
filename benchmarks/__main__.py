"""Run the measurements, each in its own process: ``python -m benchmarks`` all, ``python -m benchmarks workbook`` one.

Each file here measures one thing against the simplest program that could do the same, in one run, and prints
the ratio and its limit. Timings are never tests: a machine has bad minutes.
"""

import subprocess
import sys
from pathlib import Path


def main(wanted: list[str]) -> int:
    """Run the named measurements, or all of them; gives how many could not be run."""
    here = Path(__file__).parent
    known = sorted(path.stem for path in here.glob("*.py") if not path.stem.startswith("_"))
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"No such measurement: {', '.join(unknown)}. There are: {', '.join(known)}")
        return 2
    failed = 0
    for name in wanted or known:
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=here.parent, check=False)
        failed += bool(done.returncode)
    return failed


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
