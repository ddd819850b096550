"""The cohort workbook of 84 listeners against bare openpyxl writing the same cells in the same styles.

Both are measured in one run, so the figure is a ratio. ``python -m benchmarks.workbook`` prints it alone.
"""

import io
import statistics
import time
from collections.abc import Callable

from openpyxl import Workbook, load_workbook

from tests.spreadsheets.book_sample import many
from trainingdesk.spreadsheets.book import write

LISTENERS, ROUNDS = 84, 5


def seconds(work: Callable[[], object]) -> float:
    """The median of some rounds, after one to warm up."""
    work()
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def ratio() -> tuple[float, float]:
    """Return how many times bare openpyxl the workbook takes, and its seconds."""
    facts = many(LISTENERS)
    stream = io.BytesIO()
    write(facts, stream)
    stream.seek(0)
    model = load_workbook(stream)
    cells = [
        (sheet.title, [(cell.row, cell.column, cell.value, cell.style) for row in sheet for cell in row])
        for sheet in model
    ]
    named = [style for style in vars(model)["_named_styles"] if style.name != "Normal"]

    def bare() -> None:
        workbook = Workbook()
        for style in named:
            workbook.add_named_style(style)
        for title, filled in cells:
            sheet = workbook.create_sheet(title)
            for row, column, value, style in filled:
                cell = sheet.cell(row, column, value)
                cell.style = style
        workbook.save(io.BytesIO())

    ours = seconds(lambda: write(facts, io.BytesIO()))
    return ours / seconds(bare), ours


if __name__ == "__main__":
    times, taken = ratio()
    print(f"workbook, {LISTENERS} listeners: {taken:.2f} s, {times:.2f} × bare openpyxl")
