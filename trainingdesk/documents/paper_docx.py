"""An office paper as a .docx: the blocks of the PDF, for approvals and mending by hand."""

from collections.abc import Iterator

from trainingdesk.documents.docx import Box, Grid, Line, Paragraph, Run, write
from trainingdesk.documents.paper_blocks import (
    Block,
    Centred,
    Ends,
    Listed,
    NewPage,
    Paper,
    Signature,
    Words,
)

_FIELD = 180.0
_ALIGN = {"L": "left", "C": "center", "R": "right"}
_BODY = 13.0


def paper_docx(paper: Paper) -> bytes:
    """The paper as an editable document; the same paper gives the same bytes."""
    before, _, after = paper.page.partition("{page}")
    between, _, end = after.partition("{of}")
    foot = Paragraph(
        (
            Run(f"{paper.foot}\t{before}", 8),
            Run("", 8, field="PAGE"),
            Run(between, 8),
            Run("", 8, field="NUMPAGES"),
            Run(end, 8),
        ),
        tab=_FIELD,
    )
    return write(tuple(_parts(paper)), foot, title=paper.title, author=paper.author, dated=paper.dated)


def _parts(paper: Paper) -> Iterator[Paragraph | Grid]:
    if paper.mark:
        yield Paragraph((Run(paper.mark, 12, bold=True, track=1.2),), "right", after=2)
    fresh = False
    for block in paper.blocks:
        if isinstance(block, NewPage):
            fresh = True
            continue
        yield from _block(block, fresh=fresh)
        fresh = False


def _block(block: Block, *, fresh: bool) -> Iterator[Paragraph | Grid]:
    match block:
        case Centred():
            run = Run(block.text, block.size, bold=block.bold, track=block.track)
            yield Paragraph((run,), "center", block.before, block.after, keep_next=True, new_page=fresh)
        case Ends():
            yield _ends(block, fresh=fresh)
        case Words():
            yield from _words(block, fresh=fresh)
        case Listed():
            yield Paragraph((Run("", 2),), line=2, keep_next=True, new_page=fresh)
            yield _listed(block)
        case Signature():
            yield Paragraph((Run("", 2),), line=max(block.before, 1), keep_next=True, new_page=fresh)
            yield _signature(block)
            yield Paragraph((Run("", 1),), line=0.4, keep_next=block.keep)


def _ends(block: Ends, *, fresh: bool) -> Paragraph:
    tabs = (_FIELD / 2, _FIELD)
    text = f"{block.left}\t{block.middle}\t{block.right}"
    return Paragraph(
        (Run(text, _BODY),), before=block.before, after=block.after, keep_next=True, new_page=fresh,
        tab=tabs[1], middle=tabs[0],
    )  # fmt: skip


def _words(block: Words, *, fresh: bool) -> Iterator[Paragraph]:
    right = _FIELD - block.width if block.width else 0.0
    yield Paragraph(
        (Run(block.text, block.size, bold=block.bold, italic=block.italic),),
        before=block.before,
        after=block.after,
        keep_next=block.keep,
        new_page=fresh,
        indent=block.indent,
        left=block.left,
        right=right,
    )


def _listed(block: Listed) -> Grid:
    head = Line(
        tuple(
            Box((Paragraph((Run(column.heading, block.size, bold=True),), "center", keep_next=True),))
            for column in block.columns
        ),
        8,
        head=True,
    )
    lines = [head]
    for group in block.groups:
        if group.heading:
            title = Paragraph((Run(group.heading, block.size, bold=True),), keep_next=True)
            lines.append(Line((Box((title,), span=len(block.columns)),), 6))
        for cells in group.rows:
            boxes = tuple(
                Box((Paragraph((Run(text, block.size),), _ALIGN[column.align]),))
                for text, column in zip(cells, block.columns, strict=True)
            )
            lines.append(Line(boxes, 5.5))
    return Grid(tuple(column.width for column in block.columns), tuple(lines), pad=1.6)


def _signature(block: Signature) -> Grid:
    posts = tuple(Paragraph((Run(post, _BODY),), keep_next=True) for post in block.posts) or (Paragraph(()),)
    blank = tuple(Paragraph((Run("", _BODY),), keep_next=True) for _ in block.posts[1:])
    signed = (*blank, Paragraph((Run("", _BODY),), rule=block.rule, keep_next=block.keep))
    name = (*blank, Paragraph((Run(block.name, _BODY),), keep_next=block.keep))
    boxes = (
        Box(posts, middle=False),
        Box(signed, middle=False),
        Box((Paragraph(()),)),
        Box(name, middle=False),
    )
    return Grid((84, 32, 6, 58), (Line(boxes),), ruled=False, pad=0)
