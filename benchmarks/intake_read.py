"""Nine sheets in, from strangers' files to people: the child process with its start, and the recognising.

The limit of the whole intake is 1.5 s; this is its reading half, against a bare loop over openpyxl in this
process. ``python -m benchmarks.intake_read`` prints it alone.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook

from tests.spreadsheets import makers
from trainingdesk.spreadsheets.people import read_people
from trainingdesk.spreadsheets.reading import read

ROUNDS = 5
OFFICE = Path(__file__).resolve().parents[2] / "shared" / "data" / "incoming"
"""An office's own nine files, where they stand beside this checkout."""


def seconds(work: Callable[[], object]) -> float:
    """The median of some rounds, after one to warm up."""
    work()
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def made(folder: Path) -> list[Path]:
    """Nine invented files of the four kinds, ten people each."""
    rows = [makers.PEOPLE[0], *list(makers.PEOPLE[1:]) * 3, makers.PEOPLE[1]]
    return [
        *(makers.xlsx(folder / f"{number}.xlsx", rows) for number in range(6)),
        makers.xls(folder / "6.xls", rows),
        makers.ods(folder / "7.ods", rows),
        makers.text(folder / "8.csv", rows),
    ]


def bare(files: list[Path]) -> list[object]:
    """The simplest program that could do it: every cell of the .xlsx files, with no care at all."""
    return [
        cell.value
        for path in files
        if path.suffix == ".xlsx"
        for sheet in load_workbook(path)
        for row in sheet
        for cell in row
    ]


def main() -> None:
    """Print the seconds and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        files = sorted(OFFICE.glob("0[1-9]-*")) or made(Path(folder))
        sheets = read(files)
        reading = seconds(lambda: read(files))
        telling = seconds(lambda: read_people(sheets))
        simplest = seconds(lambda: bare(files))
        found = len(read_people(sheets).lines)
    print(
        f"intake, {len(files)} files, {found} lines: read in the child {reading:.2f} s, "
        f"recognised {telling:.3f} s, together {(reading + telling) / simplest:.1f} × bare openpyxl "
        f"(limit of the whole intake 1.5 s)"
    )


if __name__ == "__main__":
    main()
