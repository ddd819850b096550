"""The words of an act: facts turned into blocks by the phrases of its template, typography laid on."""

from collections.abc import Iterable, Iterator

from trainingdesk.documents.act import ActFacts, CarFacts, Party, Signer, Thing
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
from trainingdesk.documents.act_compare import Comparison
from trainingdesk.documents.act_template import ActTemplate
from trainingdesk.domain.dates import in_digits, in_words
from trainingdesk.domain.people import Sex
from trainingdesk.domain.typography import NOTHING, grouped, typeset

_COPIES = ("giver", "receiver", "community")
_CAR = {
    "make": "make and model",
    "plate": "licence plate",
    "vin": "VIN",
    "year_colour": "year and colour",
    "engine": "engine number",
    "chassis": "chassis number",
    "registration": "registration certificate",
    "owner": "owner of the car",
    "odometer": "odometer",
    "fuel": "fuel left",
    "insurance": "insurance policy",
    "valid_until": "insured until",
}
"""What each line of the vehicle's table is called when its words do not fit."""


def blocks(facts: ActFacts, template: ActTemplate) -> tuple[Block, ...]:
    """The whole act in order: parties, sections 1 to 4 for each car, documents, remarks, signatures."""
    return tuple(_Writer(facts, template).written())


def called(facts: ActFacts, template: ActTemplate) -> str:
    """«Акт № 12 від 06.02.2021», as the foot of each sheet and the file itself are called."""
    key = "document" if facts.number else "document_unnumbered"
    return typeset(template.say(key, number=facts.number, date=in_digits(facts.act_on)))


def whose_copy(facts: ActFacts, template: ActTemplate, copy: int) -> str:
    """«примірник 1 з 3 — для сторони, що здала»; nothing where there is one copy only."""
    if facts.copies == 1:
        return ""
    parties = (facts.giver, facts.receiver, facts.community)
    owners = [name for name, party in zip(_COPIES, parties, strict=True) if party is not None]
    whose = owners[copy - 1] if copy <= len(owners) else "file"
    if whose == "giver" and facts.kind == "write_off":
        whose = "unit"
    text = template.say("copy", copy=copy, copies=facts.copies, whose=template.say(f"copy_of_{whose}"))
    return typeset(text)


class _Writer:
    """Writes one act; ``say`` speaks a phrase with typography."""

    def __init__(self, facts: ActFacts, template: ActTemplate) -> None:
        self.facts = facts
        self.template = template
        self.many = len(facts.cars) > 1

    def say(self, phrase: str, **facts: object) -> str:
        return typeset(self.template.say(phrase, **facts))

    def of_many(self, phrase: str) -> str:
        """The phrase, in the plural where the act is about several cars."""
        return f"{phrase}_many" if self.many else phrase

    def written(self) -> Iterator[Block]:
        """Yield every block."""
        yield from self.opening()
        for place, car in enumerate(self.facts.cars, start=1):
            if self.many:
                yield Heading(self.say("car_heading", place=place, car=car.called), car=True)
            yield from self.car(car)
        section = "section_documents_of_car" if self.facts.kind == "write_off" else "section_documents"
        yield Heading(self.say(self.of_many(section)))
        yield from self.documents()
        yield Heading(self.say("section_remarks"))
        yield Ruled(typeset(self.facts.remarks))
        yield Text(self.copies(), with_next=True)
        yield self.signatures()

    def opening(self) -> Iterator[Block]:
        """Title, place and time, ground, preamble, parties."""
        facts = self.facts
        name = self.say(self.of_many(facts.kind))
        key = "numbered" if facts.number else "unnumbered"
        yield Title(self.say("title"), self.say(key, name=name, number=facts.number))
        day = in_words(facts.act_on)
        yield Pair(
            typeset(facts.city), self.say("moment", date=day, time=facts.time) if facts.time else typeset(day)
        )
        ground = _sentence(facts.ground)
        told = self.say("ground", ground=ground) if ground else self.say("no_ground")
        yield Text(told, "ground of the act")
        if facts.exception:
            yield Text(self.say("exception", exception=_sentence(facts.exception)), "exception of the act")
        yield Text(self.say(self.of_many(f"preamble_{facts.kind}")))
        yield Table("parties", tuple(self.parties()))

    def parties(self) -> Iterator[tuple[Cell, ...]]:
        """One row a party, and the commission's."""
        facts = self.facts
        rows = [(self.did("gave", facts.giver), self.party(facts.giver))]
        if facts.receiver is not None:
            rows.append((self.did("took", facts.receiver), self.party(facts.receiver)))
        if facts.community is not None:
            rows.append((self.say("of_community"), self.party(facts.community)))
        if facts.members:
            rows.append((self.say("commission"), self.commission()))
        for label, text in rows:
            yield Cell(label, "party of the act", bold=True), Cell(typeset(text), "party of the act")

    def did(self, verb: str, party: Party, *, loud: bool = False) -> str:
        """«Здав» or «Здала»; both where the sex is not known or nobody is named.

        Of a writing off nobody takes anything: the officer signs for the unit.
        """
        if verb == "gave" and self.facts.kind == "write_off":
            text = self.say("for_unit")
            return text.upper() if loud else text
        sex = party.signer.sex if party.signer is not None else None
        man, woman = self.say(f"{verb}_m"), self.say(f"{verb}_f")
        text = {Sex.MALE: man, Sex.FEMALE: woman, None: f"{man} ({woman.lower()})"}[sex]
        return text.upper() if loud else text

    def party(self, party: Party) -> str:
        """«Орган в особі …», or an officer with badge, licence, category and clearance."""
        signer = party.signer
        if party.body:
            person = signer.genitive if signer is not None else self.template.say("blank_person")
            return self.template.say("through", body=party.body, person=person)
        parts = [signer.nominative if signer is not None else self.template.say("blank_person")]
        if party.badge:
            parts.append(self.template.say("badge", badge=party.badge))
        if party.licence:
            parts.append(self.template.say("licence", licence=party.licence))
        if party.categories:
            several = "," in party.categories
            key = "categories" if several else "category"
            parts.append(self.template.say(key, categories=party.categories))
        if party.clearance:
            parts.append(self.clearance(party))
        return ", ".join(parts)

    def clearance(self, party: Party) -> str:
        text = self.template.say(f"clearance_{party.clearance}")
        if party.clearance_on is not None:
            text += self.template.say("clearance_on", date=in_digits(party.clearance_on))
        if party.clearance_number:
            text += self.template.say("clearance_number", number=party.clearance_number)
        return text

    def commission(self) -> str:
        chair, *others = (member.nominative for member in self.facts.members)
        told = [self.template.say("chair", person=chair)]
        if len(others) == 1:
            told.append(self.template.say("member", person=others[0]))
        elif others:
            told.append(self.template.say("members", people=", ".join(others)))
        return "; ".join(told)

    # --- one car ---------------------------------------------------------------------------------

    def car(self, car: CarFacts) -> Iterator[Block]:
        """Sections 1 to 4."""
        yield Heading(self.say("section_vehicle"))
        yield Table("vehicle", tuple(self.vehicle(car)))
        yield Heading(self.say("section_condition"))
        if car.out is not None:
            yield Comparison(self.say, self.km, self.litres).table(car)
        elif car.condition:
            yield Text(typeset(car.condition), "condition of the car")
        else:
            yield Ruled("", rules=2)
        yield Heading(self.say("section_equipment"))
        if car.things:
            yield self.equipment(car)
        yield Text(self.things_total(car), "equipment of the car", note=True)
        if not self.many:
            yield Overleaf()
        yield Heading(self.say("section_keys"))
        yield self.keys(car)

    def vehicle(self, car: CarFacts) -> Iterator[tuple[Cell, ...]]:
        year = ", ".join(filter(None, (str(car.year or ""), car.colour)))
        chassis = car.chassis
        if chassis and chassis == car.vin:
            chassis = self.say("same_as_vin")
        until = in_digits(car.insured_until) if car.insured_until else ""
        pairs = (
            ("make", car.name), ("plate", car.plate),
            ("vin", car.vin), ("year_colour", year),
            ("engine", car.engine), ("chassis", chassis),
            ("registration", car.registration), ("owner", typeset(car.owner, narrow=True)),
            ("odometer", self.km(car.km)), ("fuel", self.litres(car.fuel)),
            ("insurance", car.insurance), ("valid_until", until),
        )  # fmt: skip
        cells = [
            (Cell(self.say(label), _CAR[label]), Cell(value or NOTHING, _CAR[label], bold=True))
            for label, value in pairs
        ]
        for left, right in zip(cells[::2], cells[1::2], strict=True):
            yield (*left, *right)

    def km(self, km: int | None) -> str:
        return "" if km is None else self.say("km", km=grouped(km))

    def litres(self, litres: int | None) -> str:
        return "" if litres is None else self.say("litres", litres=grouped(litres))

    def equipment(self, car: CarFacts) -> Table:
        """Two blocks side by side, the longer one on the left."""
        half = (len(car.things) + 1) // 2
        numbered = list(enumerate(car.things, start=1))
        rows = []
        for place in range(half):
            left = self.thing(*numbered[place])
            right = (
                self.thing(*numbered[half + place])
                if half + place < len(numbered)
                else (Cell(""), Cell(""), Cell(""), Cell(""))
            )
            rows.append((*left, *right))
        head = (self.say("number_column"), self.say("thing"), self.say("quantity"), self.say("presence"))
        return Table("equipment", tuple(rows), head * 2)

    def thing(self, number: int, thing: Thing) -> tuple[Cell, ...]:
        return (
            Cell(str(number), "equipment of the car", align="R"),
            Cell(typeset(thing.name, narrow=True), "equipment of the car"),
            Cell(str(thing.quantity), "equipment of the car", align="C"),
            Cell(
                self.say("is" if thing.present else "is_not"), "equipment of the car", not thing.present, "C"
            ),
        )

    def things_total(self, car: CarFacts) -> str:
        """«Усього найменувань — 12; у наявності — 11; немає — 1 (позиція 7). Зброю …»."""
        if not car.things:
            return self.say("no_things")
        absent = [str(number) for number, thing in enumerate(car.things, start=1) if not thing.present]
        text = self.say(
            "things_total", all=len(car.things), present=len(car.things) - len(absent), absent=len(absent)
        )
        if absent:
            key = "position" if len(absent) == 1 else "positions_many"
            text += self.say("positions", positions=self.say(key, numbers=", ".join(absent)))
        return f"{text}. {self.say('weapon')}"

    def keys(self, car: CarFacts) -> Table:
        """One row a key set, and the total."""
        box = "keys of the car"
        rows = [
            (
                Cell(str(key.number), box, align="C"),
                Cell(str(key.ignition), box, align="C"),
                Cell(str(key.fobs), box, align="C"),
                Cell(typeset(key.to) or NOTHING, box),
                Cell(typeset(key.place) or NOTHING, box),
            )
            for key in car.keys
        ]
        handed = sum(key.handed for key in car.keys)
        gone = sum(not key.to for key in car.keys)
        counted = (("handed", handed), ("stored", len(car.keys) - handed - gone), ("gone", gone))
        told = [self.say(phrase, count=count) for phrase, count in counted if count]
        total = (
            Cell(self.say("total"), box, bold=True, align="C"),
            Cell(_count(key.ignition for key in car.keys), box, bold=True, align="C"),
            Cell(_count(key.fobs for key in car.keys), box, bold=True, align="C"),
            Cell(", ".join(told), box, bold=True),
            Cell("", box),
        )
        columns = ("key_set", "ignition", "fobs", "given_to", "kept")
        return Table("keys", (*rows, total), tuple(self.say(name) for name in columns))

    # --- the end ---------------------------------------------------------------------------------

    def documents(self) -> Iterator[Block]:
        """Section 5: one paragraph, or one a car."""
        for car in self.facts.cars:
            none = "no_documents_of_car" if self.facts.kind == "write_off" else "no_documents"
            text = _sentence(car.documents) or self.template.say(none)
            if self.many:
                text = self.template.say("documents_of", car=car.called, documents=text)
            yield Text(typeset(text), "documents of the car")

    def copies(self) -> str:
        facts = self.facts
        if facts.copies == 1:
            return self.say("copies_one")
        parties = 1 + (facts.receiver is not None) + (facts.community is not None)
        key = "copies_parties" if facts.copies == parties else "copies"
        return self.say(key, count=self.template.say(f"copies_{facts.copies}"))

    def signatures(self) -> Signatures:
        facts = self.facts
        columns = [self.column(self.did("gave", facts.giver, loud=True), facts.giver)]
        if facts.receiver is not None:
            columns.append(self.column(self.did("took", facts.receiver, loud=True), facts.receiver))
        if facts.community is not None:
            column = self.column(self.did("present", facts.community, loud=True), facts.community, guest=True)
            columns.append(column)
        members = tuple(
            Column(
                self.say("chair_signs" if place == 0 else "member_signs"), _posts(member), member.signature,
                seal=False,
            )
            for place, member in enumerate(facts.members)
        )  # fmt: skip
        return Signatures(
            tuple(columns), members, self.say("commission_signs"), self.say("signature"),
            self.say("date_line"), self.say("seal"),
        )  # fmt: skip

    def column(self, did: str, party: Party, *, guest: bool = False) -> Column:
        """One party's column; only a body has a seal."""
        signer = party.signer
        if signer is None:
            return Column(did, (), "", seal=bool(party.body))
        posts = _posts(signer)
        if guest and signer.title:
            posts = (self.say("of_community_signs", post=signer.title), *posts[1:])
        return Column(did, posts, signer.signature, seal=bool(party.body))


def _posts(signer: Signer) -> tuple[str, ...]:
    """Post and rank of who signs, the post with a capital."""
    title = signer.title[:1].upper() + signer.title[1:]
    return tuple(typeset(text) for text in (title, signer.rank) if text)


def _sentence(text: str) -> str:
    """The text with one full stop at its end; nothing stays nothing."""
    clean = text.strip()
    return clean if not clean or clean.endswith((".", "!", "?", "…")) else f"{clean}."


def _count(values: Iterable[int]) -> str:
    """Their sum; a dash where there is nothing to count."""
    return str(sum(values) or NOTHING)
