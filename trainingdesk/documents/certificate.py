"""Certificates for a whole batch: first everything is fitted, then everything is drawn, each paper by itself.

The bytes ``draw`` returns are the paper: they are stored, and a reprint gives them back. ``binding.bind``
joins stored papers into one file for the printer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from trainingdesk.documents.emblem import emblem
from trainingdesk.documents.face import fit_name, lay_face
from trainingdesk.documents.facts import CertificateFacts
from trainingdesk.documents.fitting import Misfit, Tray
from trainingdesk.documents.guilloche import HEIGHT, WIDTH, Drawing, face_frame, ground, supplement_frame
from trainingdesk.documents.sheet import PRODUCER, About, Rule, Sheet, to_pdf
from trainingdesk.documents.supplement import lay_supplement, parts_of
from trainingdesk.documents.template import Template
from trainingdesk.documents.wording import check, fields_of, fill
from trainingdesk.domain.progress import Progress, Quiet
from trainingdesk.domain.refusal import Rejected

_LARGEST_SHIFT = 20.0  # mm; more than that is a slip of the finger
_NO_DATE = date(2000, 1, 1)
_CROSS = 5.0  # mm, half of an arm


@dataclass(frozen=True, slots=True)
class Printing:
    """How the paper is printed: everything on a plain sheet, or only what varies on a pre-printed blank.

    ``right`` and ``down`` move the print, in tenths of a millimetre.
    """

    blank: bool = False
    right: int = 0
    down: int = 0

    @property
    def shift(self) -> tuple[float, float]:
        """The move in mm; ``print-shift-too-large`` when it would leave the sheet."""
        shift = (self.right / 10, self.down / 10)
        if max(map(abs, shift)) > _LARGEST_SHIFT:
            raise Rejected("print-shift-too-large", most=_LARGEST_SHIFT)
        return shift


@dataclass(frozen=True, slots=True)
class Tight:
    """How near a name is to the end of its box: ``share`` of one line at full size, and how it is set."""

    registration: str
    person: str
    share: float
    lines: tuple[str, ...]
    size: float


PLAIN = Printing()


def fit(batch: Sequence[CertificateFacts], template: Template) -> tuple[Misfit, ...]:
    """Fit every text of every paper of the batch and return all that cannot be printed; empty means print."""
    check(template)
    return tuple(misfit for facts in batch for misfit in laid_out(facts, template, PLAIN)[1])


def draw(
    batch: Sequence[CertificateFacts],
    template: Template,
    progress: Progress | None = None,
    printing: Printing = PLAIN,
) -> list[bytes]:
    """Draw each certificate with its supplement as a PDF of its own, in the order given.

    Raises ``Rejected("papers-do-not-fit")`` before the first page when anything does not fit, and ``Stopped``
    between papers when a person asked for it; either way nothing is returned by halves.
    """
    check(template)
    told = progress or Quiet()
    ready = [laid_out(facts, template, printing) for facts in batch]
    misfits = [misfit for _, found in ready for misfit in found]
    if misfits:
        first = misfits[0]
        raise Rejected("papers-do-not-fit", n=len(misfits), **first.facts)
    papers: list[bytes] = []
    for facts, (sheets, _) in zip(batch, ready, strict=True):
        told.step(len(papers), len(batch), facts.person)
        papers.append(to_pdf(sheets, _about(facts, template)))
    told.step(len(papers), len(batch))
    return papers


def tightest(batch: Sequence[CertificateFacts], template: Template, count: int = 3) -> tuple[Tight, ...]:
    """Return the ``count`` names that fill their box most: look at these before printing."""
    found = []
    for facts in batch:
        name = fit_name(facts, template.face.name)
        found.append(Tight(facts.registration, facts.person, name.share, name.lines, name.size))
    return tuple(sorted(found, key=lambda tight: -tight.share)[:count])


def trial_page(template: Template, printing: Printing) -> bytes:
    """Draw crosses at the four corners of the frame and at the name, for laying the print on a blank."""
    colour = template.colours["ink"]
    centres = [(x, y) for x in (10.0, WIDTH - 10.0) for y in (10.0, HEIGHT - 10.0)] + [
        template.face.name.one.at
    ]
    marks: list[Rule] = []
    for x, y in centres:
        marks.append(Rule(x - _CROSS, y, x + _CROSS, y, 0.4, colour))
        marks.append(Rule(x, y - _CROSS, x, y + _CROSS, 0.4, colour))
    return to_pdf(
        [Sheet((), tuple(marks), shift=printing.shift)],
        About(template.phrases["trial_title"], PRODUCER, "", _NO_DATE),
    )


def laid_out(
    facts: CertificateFacts, template: Template, printing: Printing
) -> tuple[list[Sheet], list[Misfit]]:
    """Lay out the face and every sheet of the supplement, and say what does not fit; nothing is drawn yet."""
    fields = fields_of(facts, template)
    face = Tray(facts.registration, facts.person, template.colours)
    lay_face(face, facts, template, fields, blank=printing.blank)
    picture = emblem(facts.crest) if facts.crest is not None and not printing.blank else None
    drawings: tuple[Drawing, ...] = () if printing.blank else (face_frame(),)
    if template.face.ground and not printing.blank:
        drawings = (ground(), *drawings)
    sheets = [Sheet(drawings, tuple(face.marks), picture, printing.shift)]
    misfits = list(face.misfits)
    for part in parts_of(facts, template):
        tray = Tray(facts.registration, facts.person, template.colours)
        lay_supplement(tray, facts, template, fields, part)
        sheets.append(Sheet((supplement_frame(),), tuple(tray.marks)))
        misfits += tray.misfits
    return sheets, list(dict.fromkeys(misfits))


def _about(facts: CertificateFacts, template: Template) -> About:
    title = fill(template.phrases["title"], {"registration": facts.registration})
    return About(title, facts.institution.name_uk, facts.specialization_uk, facts.issued)
