"""The cohort workbook of 84 listeners against bare openpyxl writing the same cells in the same styles."""

import io
from collections.abc import Callable

from openpyxl import Workbook, load_workbook

from benchmarks._figure import Figure, median, seconds, side_by_side
from tests.spreadsheets.book_sample import many
from trainingdesk.spreadsheets.book import write

LISTENERS, ROUNDS, TIMES = 84, 5, 4


def bare(listeners: int) -> Callable[[], object]:
    """A script that knows every cell of the workbook and its style, and only writes them."""
    stream = io.BytesIO()
    write(many(listeners), stream)
    stream.seek(0)
    model = load_workbook(stream)
    cells = [
        (sheet.title, [(cell.row, cell.column, cell.value, cell.style) for row in sheet for cell in row])
        for sheet in model
    ]
    named = [style for style in vars(model)["_named_styles"] if style.name != "Normal"]

    def script() -> None:
        workbook = Workbook()
        for style in named:
            workbook.add_named_style(style)
        for title, filled in cells:
            sheet = workbook.create_sheet(title)
            for row, column, value, style in filled:
                cell = sheet.cell(row, column, value)
                cell.style = style
        workbook.save(io.BytesIO())

    return script


def figures() -> list[Figure]:
    """The workbook, and how it grows with the cohort."""
    facts, larger = many(LISTENERS), many(LISTENERS * TIMES)
    taken, base, ratio = side_by_side(lambda: write(facts, io.BytesIO()), bare(LISTENERS), ROUNDS)
    more = median(lambda: seconds(lambda: write(larger, io.BytesIO())))
    return [
        Figure(
            f"the workbook of {LISTENERS} listeners", taken, "bare openpyxl, the same cells and styles", base,
            ratio, grows=f"{TIMES} × the listeners take {more / taken:.1f} × the time",
        )
    ]  # fmt: skip
