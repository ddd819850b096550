"""The face of the certificate: its lines, its name, its strip of facts, its microline."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from trainingdesk.documents.faces import MM, Face, faces
from trainingdesk.documents.facts import CertificateFacts, Signatory
from trainingdesk.documents.fitting import Fitted, Tray, fitted, put_box
from trainingdesk.documents.guilloche import HEIGHT
from trainingdesk.documents.layout import Box, Micro, NameBox, TitleBox
from trainingdesk.documents.strip import put_strip
from trainingdesk.documents.template import Template
from trainingdesk.documents.wording import fill, title_lines, words
from trainingdesk.domain.typography import apostrophes, typeset

_NAME_STEP = 0.5
_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class NameFit:
    """How a name stands: its lines at one size, and how full the widest of them makes its box."""

    lines: tuple[str, ...]
    size: float
    share: float
    """Of one line at full size: over 1 means smaller letters, then two lines."""
    over: float = 0.0
    """mm by which it does not fit even so."""
    missing: str = ""

    @property
    def two(self) -> bool:
        """Whether the name takes two lines, for which the sheet makes room."""
        return len(self.lines) > 1


def lay_face(
    tray: Tray, facts: CertificateFacts, template: Template, fields: Mapping[str, str], *, blank: bool
) -> None:
    """Lay out the whole face; on a pre-printed ``blank`` only what varies."""
    layout = template.face
    name = fit_name(facts, layout.name)

    def put_lines(top: float, bottom: float) -> None:
        for box in layout.lines:
            if top <= box.at[1] < bottom:
                y, size = _place(box, layout.name, two=name.two, ranked=bool(facts.rank_uk))
                text = words(box.words, fields, box.language, verbatim=box.verbatim)
                put_box(tray, box, text, y=y, size=size, blank=blank)

    # In the order of reading, so that copied text makes sense.
    name_at, strip_at = layout.name.one.at[1], layout.strip.caption.y
    put_lines(0.0, name_at)
    _put_name(tray, name, layout.name, facts.person)
    put_lines(name_at, strip_at)
    put_strip(tray, layout.strip, fields, blank=blank)
    put_title(tray, layout.title_of_signatory, facts.rector, "title of the signatory")
    english = layout.title_of_signatory_en
    put_box(tray, english, words(english.words, fields, "en"), y=english.at[1], size=english.size)
    put_lines(strip_at, HEIGHT)
    put_micro(tray, layout.micro, fields)
    if not blank:
        for rule in layout.rules:
            tray.rule(*rule.start, *rule.end, rule.weight, rule.colour)


def fit_name(facts: CertificateFacts, box: NameBox) -> NameFit:
    """Fit a name: one line while it can, then two; last, a double surname is broken after its hyphen.

    Never hyphenated, never condensed, never a lone patronymic.
    """
    face = faces()[box.face]
    surname, rest = apostrophes(facts.surname), apostrophes(f"{facts.given} {facts.patronymic}".strip())
    whole = f"{surname} {rest}"
    missing = face.missing(whole)
    if missing:
        return NameFit((whole,), box.one.size, 0.0, missing=missing)
    share = face.width(whole, box.one.size, box.track) / box.one.max
    for lines, line in (
        ((whole,), box.one),
        ((surname, rest), box.two),
        *(((head, tail), box.two) for head, tail in _halves(surname, rest)),
    ):
        size = _largest(face, lines, line.size, line.down_to, line.max, box.track)
        if size is not None:
            return NameFit(lines, size, share)
    widest = max(face.width(text, box.two.down_to, box.track) for text in (surname, rest))
    return NameFit((surname, rest), box.two.down_to, share, over=widest - box.two.max)


def put_title(tray: Tray, box: TitleBox, signatory: Signatory, name: str) -> None:
    """Set a signatory's title in the lines it was stored with, the last on its baseline."""
    lines = [typeset(line) for line in title_lines(signatory)]
    if len(lines) > box.lines:
        tray.overflow(name, " ".join(lines), (len(lines) - box.lines) * box.step)
    fits = [fitted(line, box.face, box.size, box.down_to, 0.0, box.max) for line in lines]
    size = min((fit.size for fit in fits), default=box.size)
    for index, (line, fit) in enumerate(zip(lines, fits, strict=True)):
        tray.complain(fit, name, line)
        tray.letters(
            line, box.face, size, box.at[0], box.at[1] - box.step * (len(lines) - 1 - index), box.colour
        )


def put_micro(tray: Tray, micro: Micro, fields: Mapping[str, str]) -> None:
    """Repeat the microline a whole number of times and stretch it to exactly its field."""
    text = fill(micro.words, fields)
    face = faces()[micro.face]
    missing = face.missing(text)
    if missing:
        tray.complain(Fitted(micro.size, 0.0, missing=missing), micro.box, text)
        return
    left, right = micro.field
    times = max(1, math.floor((right - left) / face.width(text + micro.separator, micro.size)))
    line = micro.separator.join([text] * times)
    slack = (right - left) - face.width(line, micro.size)
    tray.letters(
        line, micro.face, micro.size, left, micro.y, micro.colour, track=slack * MM / (len(line) - 1)
    )


def _place(box: Box, name: NameBox, *, two: bool, ranked: bool) -> tuple[float, float]:
    """Return the baseline and the size of a line, as the name and the rank leave room for it."""
    y, size = box.at[1], box.size
    if two:
        y, size = name.moved.get(box.box, y), name.shrunk.get(box.box, size)
    if not ranked:
        y = name.without_rank.get(box.box, y)
    return y, size


def _put_name(tray: Tray, name: NameFit, box: NameBox, person: str) -> None:
    tray.complain(Fitted(name.size, 0.0, over=name.over, missing=name.missing), "name", person)
    if name.missing:
        return
    line = box.two if name.two else box.one
    face = faces()[box.face]
    for index, text in enumerate(name.lines):
        left = line.at[0] - face.width(text, name.size, box.track) / 2
        tray.letters(
            text, box.face, name.size, left, line.at[1] + line.step * index, box.colour, track=box.track
        )


def _largest(
    face: Face, lines: tuple[str, ...], size: float, down_to: float, most: float, track: float
) -> float | None:
    """Return the largest size, by half a point, at which every line fits; None when none does."""
    while size >= down_to:
        if all(face.width(text, size, track) <= most + _HAIR for text in lines):
            return size
        size -= _NAME_STEP
    return None


def _halves(surname: str, rest: str) -> list[tuple[str, str]]:
    """Break a double surname after its own hyphen: the hyphen stays above, the given name goes below."""
    head, hyphen, tail = surname.partition("-")
    return [(head + hyphen, f"{tail} {rest}")] if hyphen else []
