"""Papers of a selection beside the minutes: who is invited to a stage, and what a sending unit is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from trainingdesk.documents.order import Signer
from trainingdesk.documents.paper_blocks import (
    Block,
    Centred,
    ColumnLook,
    Ends,
    Group,
    Listed,
    Paper,
    Signature,
    Words,
)
from trainingdesk.documents.phrases import Phrases
from trainingdesk.domain.dates import in_digits, in_words
from trainingdesk.domain.listing import ListColumn, Listing
from trainingdesk.domain.typography import NOTHING, plural, typeset

_INVITED = (
    ("no", 11.0, "R"),
    ("name", 63.0, "L"),
    ("rank", 38.0, "L"),
    ("unit", 44.0, "L"),
    ("sign", 24.0, "L"),
)
_TOLD = (("no", 11.0, "R"), ("rank", 44.0, "L"), ("name", 65.0, "L"), ("outcome", 60.0, "L"))


@dataclass(frozen=True, slots=True)
class Applicant:
    """One candidate of a paper; ``outcome`` is empty where nothing is decided, ``reason`` in words."""

    name: str
    rank: str
    unit: str
    born: int | None = None
    outcome: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LettersFacts:
    """What an invitation or a letter says; ``unit`` is who it is written to, ``stage`` what it invites to.

    ``protocol`` names the minutes («від 20.06.2020 № 3»); ``starts`` is the first day of the course.
    """

    institution: str
    city: str
    title: str
    people: tuple[Applicant, ...]
    dated: date
    signer: Signer
    stage: str = ""
    held_on: date | None = None
    place: str = ""
    unit: str = ""
    protocol: str = ""
    starts: date | None = None


def invitation_paper(facts: LettersFacts, words: Phrases) -> Paper:
    """The list of those invited to a stage."""
    return _paper(facts, words, words.say("called", stage=facts.stage), _invitation(facts, words))


def unit_letter_paper(facts: LettersFacts, words: Phrases) -> Paper:
    """The letter to a sending unit about its own people."""
    return _paper(facts, words, words.say("called", unit=facts.unit), _letter(facts, words))


def applicants_listing(facts: LettersFacts, words: Phrases) -> Listing:
    """The people of the paper as a list for a workbook."""
    columns = words.columns()
    cells = [
        {
            "place": str(place),
            "name": _name(each, words),
            "rank": each.rank or NOTHING,
            "unit": each.unit or NOTHING,
            "outcome": _outcome(each, words),
        }
        for place, each in enumerate(facts.people, start=1)
    ]
    return Listing(
        title=words.say("called", stage=facts.stage, unit=facts.unit),
        about=words.say("list_about", title=facts.title, date=in_digits(facts.dated)),
        sheet=words.say("list_sheet"),
        page=words.say("page", page="{page}", of="{of}"),
        columns=tuple(ListColumn(heading, width, style) for _, heading, width, style in columns),
        rows=tuple(tuple(line[key] for key, *_ in columns) for line in cells),
    )


def _paper(facts: LettersFacts, words: Phrases, called: str, blocks: Iterator[Block]) -> Paper:
    return Paper(
        title=called,
        dated=facts.dated,
        author=facts.institution,
        subject=facts.title,
        blocks=tuple(blocks),
        foot=typeset(called),
        page=words.say("page", page="{page}", of="{of}"),
    )


def _invitation(facts: LettersFacts, words: Phrases) -> Iterator[Block]:
    yield Centred(facts.institution.upper(), 12, bold=True)
    yield Centred(words.say("list"), 15, bold=True, track=1.6, before=6.0)
    yield Centred(typeset(words.say("list_of", stage=facts.stage)), 13, before=1.0)
    yield Centred(typeset(facts.title), 12, after=3.0)
    day = in_words(facts.held_on) if facts.held_on else words.say("no_date")
    yield Ends(typeset(day), "", typeset(facts.place or words.say("no_place")), after=2.0)
    rows = tuple(
        (f"{at}.", typeset(_name(each, words)), each.rank or NOTHING, typeset(each.unit or NOTHING), "")
        for at, each in enumerate(facts.people, start=1)
    )
    yield Listed(_columns(_INVITED, words), (Group("", rows),), 10.5)
    yield Words(typeset(words.say("total", people=_count(len(rows), words))), indent=0, before=3.0)
    yield Words(typeset(words.say("bring")), 11.5, indent=0, before=2.0, keep=True)
    yield Signature(tuple(map(typeset, facts.signer.title)), facts.signer.name, before=12.0)


def _letter(facts: LettersFacts, words: Phrases) -> Iterator[Block]:
    yield Centred(facts.institution.upper(), 12, bold=True)
    yield Ends(typeset(words.say("out_date")), "", typeset(words.say("out_number")), before=5.0, after=5.0)
    yield Words(typeset(facts.unit), bold=True, indent=0, left=100, after=6.0)
    yield Words(typeset(words.say("about", title=facts.title)), indent=0, width=110, after=5.0)
    told = words.say("told_by" if facts.protocol else "told", title=facts.title, protocol=facts.protocol)
    yield Words(typeset(told), keep=True, after=2.0)
    rows = tuple(
        (f"{at}.", each.rank or NOTHING, typeset(_name(each, words)), typeset(_outcome(each, words)))
        for at, each in enumerate(facts.people, start=1)
    )
    yield Listed(_columns(_TOLD, words), (Group("", rows),), 11.0)
    chosen = sum(each.outcome in {"recommended", "enrolled"} for each in facts.people)
    if chosen:
        day = in_words(facts.starts) if facts.starts else ""
        key = "send" if facts.starts else "send_later"
        yield Words(typeset(words.say(key, people=_count(chosen, words), date=day)), before=4.0)
    if any(each.outcome == "reserve" for each in facts.people):
        yield Words(typeset(words.say("reserve_note")), before=1.5)
    yield Signature(tuple(map(typeset, facts.signer.title)), facts.signer.name, before=14.0)


def _columns(looks: tuple[tuple[str, float, str], ...], words: Phrases) -> tuple[ColumnLook, ...]:
    return tuple(ColumnLook(words.say(f"column.{key}"), width, align) for key, width, align in looks)


def _name(each: Applicant, words: Phrases) -> str:
    return words.say("born", name=each.name, year=each.born) if each.born else each.name


def _outcome(each: Applicant, words: Phrases) -> str:
    told = words.say(f"outcome.{each.outcome}") if each.outcome else words.say("outcome.running")
    return f"{told}: {each.reason}" if each.reason and each.outcome in {"reserve", "refused"} else told


def _count(count: int, words: Phrases) -> str:
    """«1 особа», «2 особи», «5 осіб»."""
    return f"{count} {plural(count, *(words.say(f'people.{form}') for form in ('one', 'few', 'many')))}"
