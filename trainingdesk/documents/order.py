"""What an order says, as plain facts, and the blocks of its paper: the order, its annex, an extract.

A few people stand in the text, in the accusative; for a longer list the text is short and an annex names them
in the nominative by unit.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from trainingdesk.documents.paper_blocks import (
    Block,
    Centred,
    ColumnLook,
    Ends,
    Group,
    Listed,
    NewPage,
    Paper,
    Signature,
    Words,
)
from trainingdesk.documents.phrases import Phrases
from trainingdesk.domain.dates import in_digits, in_words
from trainingdesk.domain.listing import ListColumn, Listing
from trainingdesk.domain.people import Sex
from trainingdesk.domain.text import sort_key
from trainingdesk.domain.typography import NOTHING, plural, typeset
from trainingdesk.domain.units import UnitKind, read_unit

FEW = 10
"""So many people at most stand in the text of an order; more stand in its annex."""
LISTED = "person_listed"
"""The phrase for one person where a list is counted, not an object of a verb."""
_BETWEEN, _END = ";", "."
_LIST = (ColumnLook("", 12, "R"), ColumnLook("", 58), ColumnLook("", 110))


@dataclass(frozen=True, slots=True)
class Named:
    """One person of an order: rank and name in the nominative, and both in the accusative (``whom``).

    ``born`` is the year of birth where two people of the order bear one name, else None.
    """

    rank: str
    name: str
    whom: str
    unit: str
    sex: Sex | None
    born: int | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the title in lines, «В. о.» and the like in them, and «Власне ім’я ПРІЗВИЩЕ»."""

    title: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """Everything one order says. A draft has ``frozen`` false; then number and dates may be missing.

    ``ground`` is what the order rests on («протоколу …», in the genitive), empty where nothing is known.
    """

    kind: str
    frozen: bool
    number: str
    drafted_on: date | None
    signed_on: date | None
    registered_on: date | None
    effective_on: date | None
    ministry: str
    institution: str
    city: str
    programme: str
    cohort: str
    starts: date | None
    ends: date | None
    people: tuple[Named, ...]
    rector: Signer
    training_head: Signer
    ground: str = ""
    unit: str = ""
    """With it the paper is an extract for this unit, and ``people`` are its own."""


def order_paper(facts: OrderFacts, words: Phrases, today: date) -> Paper:
    """The paper of an order, or the extract of one."""
    called = _called(facts, words)
    return Paper(
        title=called,
        dated=facts.signed_on or facts.drafted_on or today,
        author=facts.institution,
        subject=_about(facts, words),
        blocks=tuple(_blocks(facts, words)),
        foot=typeset(called),
        page=words.say("page", page="{page}", of="{of}"),
        mark="" if facts.frozen else words.say("draft"),
    )


def order_listing(facts: OrderFacts, words: Phrases) -> Listing:
    """The people of an order as a list for a workbook: both cases side by side."""
    cells = [
        {
            "place": str(place),
            "rank": each.rank or NOTHING,
            "name": _with_year(each, each.name, words),
            "unit": each.unit or NOTHING,
            "whom": each.whom,
        }
        for place, each in enumerate(facts.people, start=1)
    ]
    columns = words.columns()
    return Listing(
        title=_about(facts, words),
        about=words.say("list_about", order=_called(facts, words), count=_people(len(cells), words, LISTED)),
        sheet=words.say("list_sheet"),
        page=words.say("page", page="{page}", of="{of}"),
        columns=tuple(ListColumn(heading, width, style) for _, heading, width, style in columns),
        rows=tuple(tuple(line[key] for key, *_ in columns) for line in cells),
    )


def _called(facts: OrderFacts, words: Phrases) -> str:
    """«Наказ від 20.11.2020 № 512 о/с», «Проєкт наказу про зарахування»."""
    if not facts.frozen or facts.signed_on is None:
        return words.say("called_draft")
    key = "called_extract" if facts.unit else "called"
    return words.say(key, date=in_digits(facts.signed_on), number=facts.number)


def _about(facts: OrderFacts, words: Phrases) -> str:
    return typeset(words.say("about", programme=facts.programme))


def _blocks(facts: OrderFacts, words: Phrases) -> Iterator[Block]:
    annexed = len(facts.people) > FEW
    yield from _head(facts, words)
    yield from _points(facts, words, annexed=annexed)
    yield from _signed(facts, words)
    if annexed:
        yield from _annex(facts, words)


def _head(facts: OrderFacts, words: Phrases) -> Iterator[Block]:
    yield Centred(facts.ministry.upper(), 11.5)
    yield Centred(facts.institution.upper(), 13, bold=True, before=1.0)
    title = words.say("extract" if facts.unit else "order")
    yield Centred(title, 16, bold=True, track=2.4, before=6.0, after=4.0)
    day = in_words(facts.signed_on) if facts.signed_on else typeset(words.say("no_date"))
    number = words.say("number", number=facts.number) if facts.number else words.say("no_number")
    yield Ends(day, typeset(facts.city), typeset(number), after=6.0)
    yield Words(_about(facts, words), bold=True, indent=0, width=105, after=5.0, keep=True)


def _points(facts: OrderFacts, words: Phrases, *, annexed: bool) -> Iterator[Block]:
    known = {"programme": facts.programme, "cohort": facts.cohort, "ground": facts.ground}
    purpose = words.say("by_ground" if facts.ground else "purpose", **known)
    yield Words(typeset(purpose), keep=True, after=3.0)
    yield Words(words.say("command"), bold=True, indent=0, keep=True, after=3.0)
    day = _from(facts)
    known["date"] = in_words(day) if day is not None else words.say("no_date")
    if annexed:
        text = words.say("many", count=_people(len(facts.people), words), **known)
        yield Words(typeset(text), after=2.0)
    elif len(facts.people) == 1:
        one = facts.people[0]
        key = "one_f" if one.sex is Sex.FEMALE else "one"
        yield Words(typeset(words.say(key, whom=_whom(one, words), **known)), after=2.0)
    else:
        yield Words(typeset(words.say("few", **known)), keep=True, after=1.0)
        for place, each in enumerate(facts.people, start=1):
            end = _END if place == len(facts.people) else _BETWEEN
            yield Words(typeset(f"{place}) {_whom(each, words)}{end}"), after=1.0)
    if not facts.unit:
        yield from _rest(facts, words)


def _rest(facts: OrderFacts, words: Phrases) -> Iterator[Block]:
    """The points after the first one."""
    number = 2
    if facts.starts is not None and facts.ends is not None and "period" in words.said:
        text = words.say("period", number=number, starts=in_words(facts.starts), ends=in_words(facts.ends))
        yield Words(typeset(text), before=1.0, after=2.0)
        number += 1
    for key in ("next", "control"):
        if key in words.said:
            yield Words(typeset(words.say(key, number=number)), before=1.0, after=2.0, keep=key == "control")
            number += 1


def _signed(facts: OrderFacts, words: Phrases) -> Iterator[Block]:
    yield Signature(_titles(facts.rector), facts.rector.name, before=14.0)
    if facts.unit:
        yield Words(words.say("true_copy"), indent=0, before=12.0, keep=True)
        yield Signature(_titles(facts.training_head), facts.training_head.name, rule=True, before=4.0)
        yield Words(typeset(words.say("copy_date")), indent=0, before=4.0)
        return
    told = [
        typeset(words.say(key, date=in_digits(day)))
        for key, day in (
            ("drafted", facts.drafted_on),
            ("approved", facts.signed_on if facts.frozen else None),
            ("registered", facts.registered_on if facts.frozen else None),
            ("effective", facts.effective_on),
        )
        if day is not None
    ]
    if told:
        yield Words("; ".join(told) + _END, 9.5, indent=0, before=10.0)


def _annex(facts: OrderFacts, words: Phrases) -> Iterator[Block]:
    """Everybody in the nominative by unit, units in Ukrainian order, the order's own order within each."""
    yield NewPage()
    dated = in_words(facts.signed_on) if facts.frozen and facts.signed_on else words.say("no_date")
    number = words.say("number", number=facts.number) if facts.number else words.say("no_number")
    place = words.say("annex", institution=_short(facts, words))
    for text in (place, words.say("annex_of", date=dated, number=number)):
        yield Words(typeset(text), 12, indent=0, left=105, keep=True)
    yield Centred(words.say("list"), 14, bold=True, track=1.6, before=6.0)
    title = words.say("list_of", programme=facts.programme, cohort=facts.cohort)
    yield Centred(typeset(title), 13, before=1.0, after=4.0)
    headings = (words.say("column_no"), words.say("column_rank"), words.say("column_name"))
    columns = tuple(
        ColumnLook(text, look.width, look.align) for text, look in zip(headings, _LIST, strict=True)
    )
    yield Listed(columns, tuple(_groups(facts.people, words)))
    total = words.say("total", count=_people(len(facts.people), words, LISTED))
    yield Words(typeset(total), 12, indent=0, before=3.0, keep=True)
    yield Signature(_titles(facts.training_head), facts.training_head.name, before=12.0)


def _groups(people: Sequence[Named], words: Phrases) -> Iterator[Group]:
    units = sorted({each.unit for each in people}, key=_unit_order)
    place = 0
    for unit in units:
        rows = []
        for each in people:
            if each.unit == unit:
                place += 1
                rows.append((f"{place}.", each.rank or NOTHING, typeset(_with_year(each, each.name, words))))
        heading = words.say("unit", unit=unit or words.say("no_unit"), count=len(rows))
        yield Group(typeset(heading), tuple(rows))


def _unit_order(name: str) -> tuple[object, ...]:
    """By kind of body, then by oblast, so that «у» or «в» in a name decides nothing; no unit comes last."""
    unit = read_unit(name)
    kinds = list(UnitKind)
    return not name, kinds.index(unit.kind), sort_key(unit.oblast), sort_key(name)


def _whom(each: Named, words: Phrases) -> str:
    whom = _with_year(each, each.whom, words)
    return words.say("whom", whom=whom, unit=each.unit) if each.unit else whom


def _with_year(each: Named, text: str, words: Phrases) -> str:
    return words.say("born", name=text, year=each.born) if each.born else text


def _from(facts: OrderFacts) -> date | None:
    """The day from which the order works: told, else by what it is about."""
    return (
        facts.effective_on or (facts.starts if facts.kind == "enrolment" else facts.ends) or facts.signed_on
    )


def _people(count: int, words: Phrases, one: str = "person") -> str:
    """«81 особу» (of a list: «81 особа»), «84 особи», «85 осіб»."""
    return f"{count} {plural(count, words.say(one), words.say('people_few'), words.say('people_many'))}"


def _titles(signer: Signer) -> tuple[str, ...]:
    return tuple(typeset(line) for line in signer.title)


def _short(facts: OrderFacts, words: Phrases) -> str:
    return words.say("institution_short") or facts.institution
