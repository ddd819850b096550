"""84 certificates with their supplements against a bare ReportLab script that draws the same marks.

The bare script knows where every mark stands: it only calls ReportLab, as a person would write it in an
evening (``TTFont``, ``drawString``, one shared form for the frame), all 84 in **one** file. Ours fits every
text first, draws 84 papers of their own, which are stored, and binds them. Both are measured in one run.
"""

import dataclasses
import io
import math
from collections.abc import Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks._figure import Figure, median, seconds, side_by_side
from tests.documents.sample import ROWS, changed
from trainingdesk import paths
from trainingdesk.documents.binding import bind
from trainingdesk.documents.certificate import PLAIN, draw, laid_out
from trainingdesk.documents.faces import FILES, MM
from trainingdesk.documents.facts import CertificateFacts, SupplementRow
from trainingdesk.documents.guilloche import HEIGHT, Drawing
from trainingdesk.documents.sheet import PAGE, Line, Rule, Sheet
from trainingdesk.documents.template import shipped

LISTENERS, ROUNDS, LIMIT, TIMES = 84, 7, 1.5, 4
SURNAMES = (
    "Ковальчук", "Бондаренко", "Шевченко", "Ткаченко-Гнатюк", "Мельник", "Кравченко", "Їжакевич",
    "Дем’яненко", "Красноступська-Переверзієва", "Лисенко", "Олійник", "Ґудзь",
)  # fmt: skip


def batch(listeners: int) -> list[CertificateFacts]:
    """A cohort of different people with different points."""
    return [
        changed(
            registration=f"08571096/{number:06d}-21",
            surname=SURNAMES[number % len(SURNAMES)],
            english_surname=f"Surname {number}",
            rows=tuple(_pointed(row, 60 + (number * 7 + place * 3) % 41) for place, row in enumerate(ROWS)),
        )
        for number in range(listeners)
    ]


def _pointed(row: SupplementRow, points: int) -> SupplementRow:
    return dataclasses.replace(row, points=points)


def bare(people: Sequence[Sequence[Sheet]]) -> bytes:
    """Draw known marks with plain ReportLab into one file."""
    folder = paths.resources() / "fonts" / "papers"
    names = {key: f"Bare{name}" for key, name in FILES.items()}
    for key, name in FILES.items():
        pdfmetrics.registerFont(TTFont(names[key], str(folder / f"{name}.ttf")))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=PAGE, pageCompression=1)
    for sheets in people:
        for sheet in sheets:
            for drawing in sheet.drawings:
                _form(canvas, drawing)
                canvas.doForm(drawing.name)
            for mark in sheet.marks:
                if isinstance(mark, Line):
                    canvas.setFont(names[mark.face], mark.size)
                    canvas.setFillColor(mark.colour)
                    canvas.drawString(mark.x * MM, (HEIGHT - mark.y) * MM, mark.text, charSpace=mark.track)
                elif isinstance(mark, Rule):
                    canvas.setLineWidth(mark.weight)
                    canvas.setStrokeColor(mark.colour)
                    canvas.line(mark.x1 * MM, (HEIGHT - mark.y1) * MM, mark.x2 * MM, (HEIGHT - mark.y2) * MM)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _form(canvas: Canvas, drawing: Drawing) -> None:
    """Put a drawing into the file once."""
    if canvas.hasForm(drawing.name):
        return
    for part in drawing.uses:
        _form(canvas, part)
    operators = drawing.operators
    canvas.beginForm(drawing.name, *map(math.floor, drawing.box[:2]), *map(math.ceil, drawing.box[2:]))
    for part in drawing.uses:
        operators = operators.replace(f"/{part.name} Do", f"/FormXob.{part.name} Do")
        canvas._formsinuse.append(part.name)  # type: ignore[attr-defined]  # noqa: SLF001 - a form in a form
    canvas.addLiteral(operators)
    canvas.endForm()


def figures() -> list[Figure]:
    """A batch drawn apart and bound, and how it grows with the batch."""
    template = shipped()
    people, larger = batch(LISTENERS), batch(LISTENERS * TIMES)
    known = [laid_out(facts, template, PLAIN)[0] for facts in people]
    papers: list[bytes] = []

    def ours() -> None:
        papers[:] = draw(people, template)
        bind(papers, "Сертифікати")

    taken, base, ratio = side_by_side(ours, lambda: bare(known), ROUNDS)
    more = median(lambda: seconds(lambda: bind(draw(larger, template), "Сертифікати")))
    size = sum(map(len, papers)) / LISTENERS / 1000
    return [
        Figure(
            f"{LISTENERS} certificates with supplements", taken, "bare ReportLab, the same marks in one file",
            base, ratio, limit=LIMIT,
            grows=f"{TIMES} × the listeners take {more / taken:.1f} × the time; {size:.0f} kB a paper",
        )
    ]  # fmt: skip
