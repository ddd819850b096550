"""Minutes of a selection commission with the ranking they froze: plain facts, their checksum, the paper."""

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

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

CHAIR, MEMBER, SECRETARY = "chair", "member", "secretary"
ROLES = (CHAIR, MEMBER, SECRETARY)
OUTCOMES = ("recommended", "reserve", "refused")
_WIDTHS = (14.0, 60.0, 42.0, 16.0, 48.0)
_ALIGNS = ("R", "L", "L", "R", "L")
_QUARTER = 8


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """One of the commission: role, «Власне ім’я ПРІЗВИЩЕ», rank and post or the body represented."""

    role: str
    signature: str
    post: str


@dataclass(frozen=True, slots=True)
class LineFacts:
    """One line as decided; ``points`` as shown («87,5»), empty where none; ``reason`` in words."""

    place: int
    candidate: int
    name: str
    rank: str
    unit: str
    points: str
    outcome: str
    reason: str
    born: int | None = None


@dataclass(frozen=True, slots=True)
class ProtocolFacts:
    """Everything the minutes say; ``rule`` are the words of the rule for equal points, in their order."""

    number: str
    held_on: date
    city: str
    institution: str
    campaign: str
    title: str
    order: str
    places: int | None
    rule: tuple[str, ...]
    members: tuple[MemberFacts, ...]
    lines: tuple[LineFacts, ...]
    rectifies: str = ""
    reason: str = ""

    @property
    def text(self) -> str:
        """The facts as stored, always the same text for the same facts."""
        return json.dumps(
            dataclasses.asdict(self), ensure_ascii=False, sort_keys=True, default=date.isoformat
        )

    @property
    def checksum(self) -> str:
        """SHA-256 of the text, in hexadecimal."""
        return sha256(self.text.encode("utf-8")).hexdigest()


def from_text(text: str) -> ProtocolFacts:
    """The facts as they were stored; ``ValueError``, ``KeyError`` or ``TypeError`` when they are damaged."""
    data = json.loads(text)
    data["held_on"] = date.fromisoformat(data["held_on"])
    data["rule"] = tuple(data["rule"])
    data["members"] = tuple(MemberFacts(**each) for each in data["members"])
    data["lines"] = tuple(LineFacts(**each) for each in data["lines"])
    return ProtocolFacts(**data)


def protocol_paper(facts: ProtocolFacts, words: Phrases, checksum: str = "") -> Paper:
    """The minutes as a paper; without a checksum they are a draft and say so."""
    called = words.say("called", date=in_digits(facts.held_on), number=facts.number or NOTHING)
    foot = words.say("foot", called=called, code=checksum[:_QUARTER].upper()) if checksum else called
    return Paper(
        title=called,
        dated=facts.held_on,
        author=facts.institution,
        subject=facts.title,
        blocks=tuple(_blocks(facts, words, checksum)),
        foot=typeset(foot),
        page=words.say("page", page="{page}", of="{of}"),
        mark="" if checksum else words.say("draft"),
    )


def protocol_listing(facts: ProtocolFacts, words: Phrases) -> Listing:
    """The ranking of the minutes as a list for a workbook."""
    columns = words.columns()
    cells = [
        {
            "place": str(line.place),
            "name": _name(line, words),
            "rank": line.rank or NOTHING,
            "unit": line.unit or NOTHING,
            "points": line.points or NOTHING,
            "outcome": words.say(line.outcome),
            "reason": line.reason,
        }
        for line in facts.lines
    ]
    return Listing(
        title=words.say("list_title", title=facts.title),
        about=words.say("called", date=in_digits(facts.held_on), number=facts.number or NOTHING),
        sheet=words.say("list_sheet"),
        page=words.say("page", page="{page}", of="{of}"),
        columns=tuple(ListColumn(heading, width, style) for _, heading, width, style in columns),
        rows=tuple(tuple(line[key] for key, *_ in columns) for line in cells),
    )


def _blocks(facts: ProtocolFacts, words: Phrases, checksum: str) -> Iterator[Block]:
    yield Centred(facts.institution.upper(), 12, bold=True)
    number = typeset(words.say("title", number=facts.number or "_____"))
    yield Centred(number, 15, bold=True, track=1.2, before=5.0)
    yield Centred(typeset(words.say("of", title=facts.title)), 13, before=1.0, after=3.0)
    yield Ends(in_words(facts.held_on), "", typeset(facts.city), after=4.0)
    if facts.rectifies:
        told = words.say("rectifies", former=facts.rectifies, reason=facts.reason)
        yield Words(typeset(told), before=1.0, after=2.0)
    yield from _present(facts, words)
    yield Words(typeset(words.say("agenda")), indent=0, before=2.0, after=2.0)
    heard = words.say("heard", order=words.say("by_order", order=facts.order) if facts.order else "")
    yield Words(typeset(heard), after=2.0)
    rule = "; ".join(words.say(f"tie.{word}") for word in facts.rule)
    yield Words(typeset(words.say("rule", rule=rule) if rule else words.say("no_rule")), after=2.0, keep=True)
    yield _ranking(facts, words)
    yield from _decided(facts, words)
    if checksum:
        yield Words(words.say("checksum", code=_spaced(checksum)), 9.0, indent=0, before=4.0)
    for place, member in enumerate(_in_order(facts.members)):
        posts = (words.say(f"role.{member.role}"), *([typeset(member.post)] if member.post else []))
        yield Signature(posts, member.signature, rule=True, before=9.0 if place == 0 else 5.0)


def _present(facts: ProtocolFacts, words: Phrases) -> Iterator[Block]:
    yield Words(words.say("present"), bold=True, indent=0, keep=True, after=1.0)
    members = _in_order(facts.members)
    for place, member in enumerate(members, start=1):
        told = words.say(f"present.{member.role}", name=member.signature, post=member.post)
        end = "." if place == len(members) else ";"
        yield Words(typeset(told.removesuffix(", ") + end), indent=0, left=6, after=0.5)


def _in_order(members: tuple[MemberFacts, ...]) -> list[MemberFacts]:
    return sorted(members, key=lambda member: ROLES.index(member.role))


def _ranking(facts: ProtocolFacts, words: Phrases) -> Listed:
    headings = (words.say(f"column.{key}") for key in ("place", "name", "unit", "points", "outcome"))
    columns = tuple(
        ColumnLook(text, width, align) for text, width, align in zip(headings, _WIDTHS, _ALIGNS, strict=True)
    )
    rows = tuple(
        (
            f"{line.place}.",
            typeset(", ".join(filter(None, (_name(line, words), line.rank)))),
            typeset(line.unit or NOTHING),
            line.points or NOTHING,
            typeset(": ".join(filter(None, (words.say(line.outcome), line.reason)))),
        )
        for line in facts.lines
    )
    return Listed(columns, (Group("", rows),), 10.5)


def _decided(facts: ProtocolFacts, words: Phrases) -> Iterator[Block]:
    """What the commission decided, each with how many it is about; what is about nobody is left out."""
    yield Words(words.say("decided"), bold=True, indent=0, before=4.0, after=1.5, keep=True)
    number = 0
    for outcome in OUTCOMES:
        count = sum(line.outcome == outcome for line in facts.lines)
        if count:
            number += 1
            people = (
                f"{count} {plural(count, *(words.say(f'people.{form}') for form in ('one', 'few', 'many')))}"
            )
            told = words.say(f"decided.{outcome}", number=number, people=people)
            yield Words(typeset(told), after=1.0)


def _name(line: LineFacts, words: Phrases) -> str:
    return words.say("born", name=line.name, year=line.born) if line.born else line.name


def _spaced(checksum: str) -> str:
    return " ".join(checksum[at : at + _QUARTER].upper() for at in range(0, len(checksum), _QUARTER))
