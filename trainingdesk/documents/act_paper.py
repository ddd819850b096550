"""An act on paper: strips laid on sheets of two sides, a copy for each party, all in one PDF.

The bytes ``draw`` returns are the paper: they are stored, and a reprint gives them back.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from trainingdesk.documents.act import ActFacts
from trainingdesk.documents.act_blocks import Overleaf, Ruled
from trainingdesk.documents.act_code import MODULE, MODULES, code_of, modules
from trainingdesk.documents.act_strips import (
    BODY,
    CAPTION,
    COLOURS,
    FIELD,
    FRAME,
    INK,
    ITALIC,
    Strip,
    strips,
)
from trainingdesk.documents.act_template import ActTemplate
from trainingdesk.documents.act_words import blocks, called, whose_copy
from trainingdesk.documents.faces import FORM_FILES
from trainingdesk.documents.fitting import Misfit, Tray
from trainingdesk.documents.layout import Style
from trainingdesk.documents.sheet import PORTRAIT, About, Mark, Sheet, Squares, to_pdf
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.refusal import Rejected

_FIRST_TOP, _NEXT_TOP, _UNDER_CODE, _BOTTOM = 17.0, 17.8, 25.0, 282.5
_FACE, _REVERSE = 20.0, 10.0
_FOOT, _COPY = 288.4, 12.4
_CODE_TOP = 8.2
_MOST_REMARKS = 12
_MOST_SIDES = 99


@dataclass(slots=True)
class _Page:
    """One side being filled: strips with their places, and how far down it is full."""

    placed: list[tuple[Strip, float]] = field(default_factory=list)
    y: float = _FIRST_TOP


def check(facts: ActFacts) -> None:
    """Refuse an act whose keys do not add up to those of the vehicle card."""
    for car in facts.cars:
        if len(car.keys) != car.key_sets:
            raise Rejected(
                "act-keys-do-not-add-up", car=car.called, on_card=car.key_sets, on_act=len(car.keys)
            )


def fit(batch: Sequence[ActFacts], template: ActTemplate) -> tuple[Misfit, ...]:
    """Fit every text of every act of the batch and return all that cannot be printed; empty means print."""
    return tuple(misfit for facts in batch for misfit in laid_out(facts, template)[1])


def draw(batch: Sequence[ActFacts], template: ActTemplate, progress: Progress | None = None) -> list[bytes]:
    """Draw each act with all its copies as a PDF of its own, in the order given.

    Raises ``Rejected`` (papers-do-not-fit, act-keys-do-not-add-up) before the first page, ``Stopped`` between
    papers; either way nothing is returned by halves.
    """
    told = progress or Quiet()
    ready = []
    for facts in batch:
        check(facts)
        ready.append(laid_out(facts, template))
    misfits = [misfit for _, found in ready for misfit in found]
    if misfits:
        raise Rejected("papers-do-not-fit", n=len(misfits), **misfits[0].facts)
    papers: list[bytes] = []
    for facts, (sheets, _) in zip(batch, ready, strict=True):
        name = called(facts, template)
        told.step(len(papers), len(batch), name)
        about = About(name, facts.giver.body, template.say("subject"), facts.act_on)
        papers.append(to_pdf(sheets, about, FORM_FILES))
    told.step(len(papers), len(batch))
    return papers


def laid_out(facts: ActFacts, template: ActTemplate) -> tuple[list[Sheet], list[Misfit]]:
    """Lay every copy out, and say what does not fit; nothing is drawn yet."""
    tray = _tray(facts)
    pages = list(_paginated(facts, template, tray))
    if len(pages) > _MOST_SIDES:
        raise Rejected("act-too-long", number=facts.number, sides=len(pages))
    sides = [_side(facts, template, page, place, len(pages), tray) for place, page in enumerate(pages)]
    sheets = []
    for copy in range(1, facts.copies + 1):
        whose = whose_copy(facts, template, copy)
        for place, marks in enumerate(sides):
            mark = _tray(facts)
            mark.put(whose, Style(ITALIC, CAPTION, 9), _left(place), _COPY, most=120, box="copy of the act")
            sheets.append(Sheet((), (*marks, *mark.marks), size=PORTRAIT))
        if len(sides) % 2:
            # Printed on both sides, the next copy must not begin on the reverse of this one.
            sheets.append(Sheet((), (), size=PORTRAIT))
    return sheets, list(dict.fromkeys(tray.misfits))


def _tray(facts: ActFacts) -> Tray:
    signer = facts.receiver.signer if facts.receiver is not None else facts.giver.signer
    return Tray(facts.number, signer.name if signer is not None else facts.giver.body, COLOURS)


def _left(place: int) -> float:
    """Where the field of a side begins: the binding is left on the face, right on the reverse."""
    return _REVERSE if place % 2 else _FACE


def _paginated(facts: ActFacts, template: ActTemplate, tray: Tray) -> Iterator[_Page]:
    """Fill sides with chains of strips that may not be parted."""
    pages = [_Page()]
    heads: dict[int, Strip] = {}
    chain: list[Strip] = []
    for table, block in enumerate(blocks(facts, template), start=1):
        if isinstance(block, Overleaf):
            if len(pages) == 1:
                pages.append(_Page(y=_NEXT_TOP))
            continue
        cut = list(strips(block, table, tray))
        if isinstance(block, Ruled) and len(cut) > _MOST_REMARKS:
            tray.overflow("remarks of the act", block.text, sum(s.height for s in cut[_MOST_REMARKS:]))
        for strip in cut:
            if strip.head:
                heads[strip.table] = strip
            chain.append(strip)
            if not strip.with_next:
                _place(pages, chain, heads)
                chain = []
    _place(pages, chain, heads)
    yield from pages


def _place(pages: list[_Page], chain: Sequence[Strip], heads: dict[int, Strip]) -> None:
    """Put a chain on the last side, or on a new one where it does not fit; one taller than a side is cut."""
    page = pages[-1]
    if page.placed and page.y + _height(chain) > _BOTTOM:
        page = _Page(y=_NEXT_TOP)
        pages.append(page)
        first = chain[0]
        if first.table and not first.head and first.table in heads:
            _put(page, heads[first.table])
    for strip in chain:
        if page.placed and page.y + strip.before + strip.height > _BOTTOM:
            page = _Page(y=_NEXT_TOP)
            pages.append(page)
        _put(page, strip)


def _height(chain: Iterable[Strip]) -> float:
    return sum(strip.before + strip.height for strip in chain)


def _put(page: _Page, strip: Strip) -> None:
    """Set a strip at the end of a side; what may be as wide as the field begins under the code."""
    if page.placed:
        page.y += strip.before
    elif page.y == _NEXT_TOP and not (strip.before and strip.with_next):
        page.y = _UNDER_CODE
    page.placed.append((strip, page.y))
    page.y += strip.height


def _side(
    facts: ActFacts, template: ActTemplate, page: _Page, place: int, sides: int, tray: Tray
) -> tuple[Mark, ...]:
    """Everything on one side but the mark of the copy."""
    left = _left(place)
    mine = Tray(tray.registration, tray.person, tray.colours)
    for strip, y in page.placed:
        strip.paint(mine, left, y)
    for top, bottom, width in _tables(page):
        for x1, y1, x2, y2 in (
            (left, top, left + width, top),
            (left, bottom, left + width, bottom),
            (left, top, left, bottom),
            (left + width, top, left + width, bottom),
        ):
            mine.rule(x1, y1, x2, y2, FRAME, INK)
    foot = Style(BODY, CAPTION, 7)
    mine.put(called(facts, template), foot, left, _FOOT, most=120, box="foot of the act")
    mine.put(_numbered(template, place, sides), foot, left + FIELD, _FOOT, "R", box="foot of the act")
    code = code_of(facts.act, facts.sha256, place + 1)
    mine.marks.append(
        Squares(left + FIELD - MODULES * MODULE, _CODE_TOP, MODULE, modules(code.text), COLOURS[INK])
    )
    tray.misfits += mine.misfits
    return tuple(mine.marks)


def _tables(page: _Page) -> Iterator[tuple[float, float, float]]:
    """Where each table, or its part on this side, begins and ends, and how wide it is."""
    spans: dict[int, tuple[float, float]] = {}
    for strip, y in page.placed:
        if strip.table:
            spans[strip.table] = (spans.get(strip.table, (y, y))[0], y + strip.height)
    for top, bottom in spans.values():
        yield top, bottom, FIELD


def _numbered(template: ActTemplate, place: int, sides: int) -> str:
    """«аркуш 1, див. зворот», «аркуш 1 з 2, зворот»."""
    sheets = (sides + 1) // 2
    key = "sheet" if sheets == 1 else "sheet_of"
    text = template.say(key, sheet=place // 2 + 1, sheets=sheets)
    if place % 2:
        return template.say("back", sheet=text)
    return template.say("over", sheet=text) if place + 1 < sides else text
