"""An act as a .docx: the blocks of the paper, so both say the same; for approvals, never the issue itself."""

import math
from collections.abc import Iterator

from trainingdesk.documents.act import ActFacts
from trainingdesk.documents.act_blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Overleaf,
    Pair,
    Ruled,
    Signatures,
    Table,
    Text,
    Title,
)
from trainingdesk.documents.act_paper import check
from trainingdesk.documents.act_strips import BODY, BOLD
from trainingdesk.documents.act_template import ActTemplate
from trainingdesk.documents.act_words import blocks, called
from trainingdesk.documents.docx import Box, Grid, Line, Paragraph, Run, write
from trainingdesk.documents.fitting import fitted

_FIELD = 180.0
_COLUMN, _GAP = 54.0, 9.0


def act_docx(facts: ActFacts, template: ActTemplate) -> bytes:
    """The act as an editable document; the code and the marks of the copies stand on the paper alone."""
    check(facts)
    name = called(facts, template)
    foot = Paragraph(
        (
            Run(f"{name}\t{template.say('page')}", 7),
            Run("", 7, field="PAGE"),
            Run(template.say("page_of"), 7),
            Run("", 7, field="NUMPAGES"),
        ),
        tab=_FIELD,
    )
    parts = tuple(_parts(facts, template))
    return write(parts, foot, title=name, author=facts.giver.body, dated=facts.act_on)


def _parts(facts: ActFacts, template: ActTemplate) -> Iterator[Paragraph | Grid]:
    if facts.copies > 1:
        yield Paragraph((Run(template.say("copy_blank", copies=facts.copies), 9, italic=True),))
    overleaf = False
    for block in blocks(facts, template):
        if isinstance(block, Overleaf):
            # A longer face runs over by itself; a break would then leave most of a page empty.
            overleaf = not facts.members and all(car.out is None for car in facts.cars)
            continue
        yield from _block(block, new_page=overleaf)
        overleaf = False


def _block(block: Block, *, new_page: bool) -> Iterator[Paragraph | Grid]:
    match block:
        case Title():
            yield Paragraph((Run(block.title, 16, bold=True, track=2.4),), "center", 1, 1.5, keep_next=True)
            yield Paragraph((Run(block.subtitle, 12, bold=True),), "center", 0, 5, keep_next=True)
        case Pair():
            yield Paragraph((Run(f"{block.left}\t{block.right}"),), after=4, tab=_FIELD)
        case Text():
            size = 9.5 if block.note else 11.5
            before = 9.0 if block.with_next else 1.1
            yield Paragraph((Run(block.text, size),), before=before, after=1, keep_next=block.with_next)
        case Heading():
            size = 12.5 if block.car else 11
            yield Paragraph(
                (Run(block.text, size, bold=True),), before=5.5, after=2.2, keep_next=True, new_page=new_page
            )
        case Table():
            if block.look.over:
                yield Paragraph((Run("", 1),), line=block.look.over, keep_next=True)
            yield _table(block)
        case Ruled():
            yield from _ruled(block)
        case Signatures():
            yield from _signatures(block)


def _table(block: Table) -> Grid:
    look = block.look
    lines = []
    if block.head:
        boxes = tuple(
            Box((Paragraph((Run(text, look.head_size),), "center", keep_next=True),), _rules(block, column))
            for column, text in enumerate(block.head)
        )
        lines.append(Line(boxes, look.head, head=True))
    for row in block.rows:
        boxes = tuple(_box(cell, block, column) for column, cell in enumerate(row))
        lines.append(Line(boxes, look.row))
    return Grid(look.widths, tuple(lines), pad=min(look.pad, 1.8))


def _rules(block: Table, column: int) -> tuple[tuple[str, float], ...]:
    return (("right", 0.8),) if column == block.look.thick_after else ()


def _box(cell: Cell, block: Table, column: int) -> Box:
    align = {"L": "left", "C": "center", "R": "right"}[cell.align]
    look = block.look
    face, most = (BOLD if cell.bold else BODY), look.widths[column] - 2 * look.pad
    # Word counts in half points; a size rounded up would break a line that fits on the paper.
    size = math.floor(fitted(cell.text, face, look.sizes[column], look.down_to, 0, most).size * 2) / 2
    flowing = look.lines > 2  # noqa: PLR2004 - words that run over many lines begin at the top
    space = 1.4 if flowing else 0.0
    paragraph = Paragraph((Run(cell.text, size, bold=cell.bold),), align, space, space)
    return Box((paragraph,), _rules(block, column), middle=not flowing)


def _ruled(block: Ruled) -> Iterator[Paragraph]:
    """What is known, underlined, then empty rules; Word itself breaks the words into lines."""
    if block.text:
        yield Paragraph((Run(block.text, 11),), before=2, rule=True, keep_next=True)
    for _ in range(block.rules - (1 if block.text else 0)):
        # A letter between two ruled paragraphs keeps Word from joining them into one box.
        yield Paragraph((Run("\u00a0", 11),), before=2, line=6.5, rule=True, keep_next=True)
        yield Paragraph((Run("", 1),), line=0.4, keep_next=True)


def _signatures(block: Signatures) -> Iterator[Paragraph | Grid]:
    widths: list[float] = []
    over: list[Box] = []
    under: list[Box] = []
    for place, column in enumerate(block.columns):
        if place:
            widths.append(_GAP)
            over.append(Box((Paragraph(()),)))
            under.append(Box((Paragraph(()),)))
        widths.append(_COLUMN)
        over.append(Box(tuple(_post(column)), middle=False))
        under.append(Box(tuple(_name(column, block)), (("top", 0.4),), middle=False))
    yield Paragraph((Run("", 6),), keep_next=True)
    yield Grid(tuple(widths), (Line(tuple(over), 31), Line(tuple(under), 40)), ruled=False, pad=0)
    if block.members:
        yield Paragraph((Run(block.commission, 9.5, bold=True),), before=3, after=2, keep_next=True)
        lines = [_member(member, block) for member in block.members]
        yield Grid((72, 44, 6, 58), tuple(lines), ruled=False, pad=0)
    # A table may not be the last thing of a document.
    yield Paragraph((Run("", 1),))


def _post(column: Column) -> Iterator[Paragraph]:
    yield Paragraph((Run(column.did, 9.5, bold=True),), after=1.5, keep_next=True)
    for post in column.posts:
        yield Paragraph((Run(post, 10.5),), keep_next=True)
    if not column.posts:
        yield Paragraph((), keep_next=True)


def _name(column: Column, block: Signatures) -> Iterator[Paragraph]:
    yield Paragraph((Run(block.signature, 7, italic=True),), "center", after=2)
    yield Paragraph((Run(column.name, 10.5, bold=True),), after=4)
    yield Paragraph((Run(block.date_line, 10.5),), after=6)
    yield Paragraph((Run(block.seal if column.seal else "", 10.5),))


def _member(member: Column, block: Signatures) -> Line:
    posts = (
        Paragraph((Run(member.did, 10.5),)),
        *(Paragraph((Run(post, 10.5),)) for post in member.posts),
    )
    signed = (
        Paragraph((Run("", 10.5),), rule=True),
        Paragraph((Run(block.signature, 7, italic=True),), "center"),
    )
    name = Paragraph((Run(member.name, 10.5, bold=True),))
    return Line(
        (
            Box(posts, middle=False),
            Box(signed, middle=False),
            Box((Paragraph(()),)),
            Box((name,), middle=False),
        ),
        14,
    )
