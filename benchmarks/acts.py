"""26 acts in three copies against a bare ReportLab script that draws the same marks.

The bare script knows where every mark stands and only calls ReportLab (``TTFont``, ``drawString``, ``line``,
``rect``), all acts in **one** file. Ours lays every text out first, draws 26 papers of their own, which are
stored, and binds them. Both are measured in one run.
"""

import dataclasses
import io
from collections.abc import Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks._figure import Figure, median, seconds, side_by_side
from tests.documents.act_sample import ACT, CAR
from trainingdesk import paths
from trainingdesk.documents.act import ActFacts
from trainingdesk.documents.act_paper import draw, laid_out
from trainingdesk.documents.act_template import shipped
from trainingdesk.documents.binding import bind
from trainingdesk.documents.faces import FORM_FILES, MM
from trainingdesk.documents.sheet import Line, Rule, Sheet, Squares

CARS, ROUNDS, LIMIT, MOST, TIMES = 26, 7, 1.0, 0.5, 4


def batch(cars: int) -> list[ActFacts]:
    """Acts of different cars with different numbers."""
    return [
        dataclasses.replace(
            ACT,
            act=number,
            number=str(number),
            cars=(dataclasses.replace(CAR, plate=f"АХ {number:04} КР", km=12_000 + number),),
        )
        for number in range(1, cars + 1)
    ]


def bare(acts: Sequence[Sequence[Sheet]]) -> bytes:
    """Draw known marks with plain ReportLab into one file."""
    folder = paths.resources() / "fonts" / "papers"
    names = {key: f"Bare{name}" for key, name in FORM_FILES.items()}
    for key, name in FORM_FILES.items():
        pdfmetrics.registerFont(TTFont(names[key], str(folder / f"{name}.ttf")))
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    for sheets in acts:
        for sheet in sheets:
            width, height = sheet.size
            canvas.setPageSize((width * MM, height * MM))
            for mark in sheet.marks:
                if isinstance(mark, Line):
                    canvas.setFont(names[mark.face], mark.size)
                    canvas.setFillColor(mark.colour)
                    canvas.drawString(mark.x * MM, (height - mark.y) * MM, mark.text, charSpace=mark.track)
                elif isinstance(mark, Rule):
                    canvas.setLineWidth(mark.weight)
                    canvas.setStrokeColor(mark.colour)
                    canvas.line(mark.x1 * MM, (height - mark.y1) * MM, mark.x2 * MM, (height - mark.y2) * MM)
                else:
                    _squares(canvas, mark, height)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _squares(canvas: Canvas, mark: Squares, height: float) -> None:
    """Draw a code module by module."""
    canvas.setFillColor(mark.colour)
    side = mark.module * MM
    for row, modules in enumerate(mark.rows):
        for column, dark in enumerate(modules):
            if dark == "1":
                x, y = mark.x * MM + column * side, (height - mark.y) * MM - (row + 1) * side
                canvas.rect(x, y, side, side, stroke=0, fill=1)


def figures() -> list[Figure]:
    """A ceremony's acts drawn apart and bound, and how it grows with their number."""
    template = shipped()
    acts, more_acts = batch(CARS), batch(CARS * TIMES)
    known = [laid_out(facts, template)[0] for facts in acts]
    papers: list[bytes] = []

    def ours() -> None:
        papers[:] = draw(acts, template)
        bind(papers, "Акти")

    taken, base, ratio = side_by_side(ours, lambda: bare(known), ROUNDS)
    more = median(lambda: seconds(lambda: bind(draw(more_acts, template), "Акти")))
    size = sum(map(len, papers)) / CARS / 1000
    return [
        Figure(
            f"{CARS} acts in three copies, at most {MOST} s", taken,
            "bare ReportLab, the same marks in one file", base, ratio, limit=LIMIT,
            grows=f"{TIMES} × the acts take {more / taken:.1f} × the time; {size:.0f} kB an act",
        )
    ]  # fmt: skip
