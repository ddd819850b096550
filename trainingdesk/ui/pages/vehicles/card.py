"""A car's card in the drawer: who has it and its keys, its record mended in place, what befell it."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from trainingdesk.domain import custody
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.vehicles import insurance_on
from trainingdesk.services.custody import LinkRow
from trainingdesk.services.vehicle_papers import CarAct
from trainingdesk.services.vehicles import EquipmentRow, ReadingRow, VehicleCard
from trainingdesk.ui.kit import drawer as parts
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Section, Verdict
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.paint import DONE, EYE, EYE_STATE, PLAIN, QUIET, REFUSED, REFUSED_STATE, Look
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.kit.slot import Slot
from trainingdesk.ui.pages.vehicles.chain import chain_section
from trainingdesk.ui.pages.vehicles.columns import holder_words, key_words
from trainingdesk.ui.pages.vehicles.photos import PhotoStrip
from trainingdesk.ui.pages.vehicles.words import LOOKS, READINGS, insurance_words, key_name, state_words
from trainingdesk.ui.theme import theme
from trainingdesk.words import count, date, tr

NUMBERS = ("plate", "vin", "make", "model", "year", "colour", "registration", "insurance", "insured_until")
REST = ("community_id", "receiver_id", "tank", "engine", "chassis", "documents", "note")
LOG = 6
"""So many lines of the log are shown; the rest is in the export."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the card's links lead, and how its fields are stored (raising ``Rejected``)."""

    store: Callable[[str, Any, Any], object]
    communities: Callable[[str], Sequence[Option]]
    people: Callable[[str], Sequence[Option]]
    hand_key: Callable[[int], object]
    add_key: Callable[[], object]
    reading: Callable[[], object]
    equipment: Callable[[], object]
    photo: Callable[[], object]
    open_act: Callable[[int], object]
    photo_bytes: Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class CardFacts:
    """All the card shows: the car, the chains of its keys by number, its acts, the day it is looked at."""

    card: VehicleCard
    keys: tuple[tuple[int, tuple[LinkRow, ...]], ...]
    acts: tuple[CarAct, ...]
    on: dt.date


class CarCard(QFrame):
    """The card; ``show_car`` fills it, what is being typed stays while the car stays the same.

    ``typing(bool)`` tells whether something is typed and not stored, ``left()`` that Esc asks for the list.
    """

    typing = Signal(bool)
    left = Signal()

    def __init__(self, ways: Ways) -> None:
        super().__init__()
        px = theme().px
        self._ways = ways
        self._car: int | None = None
        self.setProperty("ground", "surf")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(15), px(4), px(16), px(8))
        column.setSpacing(px(2))
        self.who, self.chains, self.log, self.papers = Slot(), Slot(), Slot(), Slot()
        self.record = self._record()
        self.record.typing.connect(self.typing)
        self.record.left.connect(self.left)
        column.addWidget(self.who)
        column.addWidget(self.papers)
        column.addWidget(self.chains)
        column.addWidget(Section(tr("Record of the car")).add(self.record))
        column.addWidget(self.log)
        column.addStretch(1)

    def show_car(self, facts: CardFacts) -> None:
        """Show a car, or the same one again after a change."""
        card = facts.card
        anew = card.row.id != self._car
        self._car = card.row.id
        self.who.show_parts(self._who(facts))
        values = {key: fact(card, key) for key in (*NUMBERS, *REST)}
        if anew:
            self.record.load_anew(values)
        else:
            self.record.load(values)
        self.papers.show_parts(self._papers(facts))
        made = [chain_section(tr("Chain of the car"), card.chain, self._ways.open_act)]
        for number, links in facts.keys:
            title = tr("Chain: {key}").format(key=key_name(number))
            made.append(chain_section(title, links, self._ways.open_act))
        self.chains.show_parts(made)
        self.log.show_parts([self._log(card), self._equipment(card.equipment), self._photos(card)])

    def commit(self) -> None:
        """Store whatever is typed: another car is shown, or the page is left."""
        self.record.commit_all()

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        field = self.record.fields["plate"]
        field.setFocus()

    # --- the record ---

    def _record(self) -> InPlace:
        form = InPlace(self._store)
        form.text("plate", tr("Plate"), longest=20)
        form.text("vin", "VIN", longest=40)
        form.text("make", tr("Make"), longest=60)
        form.text("model", tr("Model"), longest=60)
        form.text("year", tr("Year"), longest=4)
        form.text("colour", tr("Colour"), longest=40)
        form.text("registration", tr("Registration certificate"), longest=40)
        form.text("insurance", tr("Insurance policy"), longest=60)
        form.date("insured_until", tr("Insured until"))
        form.picker("community_id", tr("For the community"), self._ways.communities)
        form.picker("receiver_id", tr("For the officer"), self._ways.people)
        form.text("tank", tr("Tank, l"), longest=4)
        form.text("engine", tr("Engine №"), longest=40)
        form.text("chassis", tr("Chassis №"), longest=40)
        form.text("documents", tr("Documents"), longest=200)
        form.long_text("note", tr("Note"), lines=2)
        return form

    def _store(self, key: str, value: Any, seen: Any) -> None:
        if key in {"year", "tank"}:
            value, seen = whole(value), whole(seen)
        if isinstance(seen, Option):
            seen = seen.key
        self._ways.store(key, value, seen)

    # --- parts shown anew each time ---

    def _who(self, facts: CardFacts) -> list[QWidget]:
        card, row = facts.card, facts.card.row
        year = str(row.year) if row.year else ""
        about = ", ".join(part for part in (f"{row.make} {row.model}".strip(), year, row.colour) if part)
        made: list[QWidget] = [
            parts.facts(about, f"VIN {row.vin}" if row.vin else "", card.owner_name),
            Verdict(state_words(row.state), _ground(row.state), date(row.since)),
        ]
        section = Section(tr("Who holds"))
        section.line(tr("car"), holder_words(row.holder))
        for key in row.keys:
            tell = key_name(key.number)
            look = LOOKS.get(key.state, PLAIN)
            said = key_words(key)
            section.line(tell, said, date(key.since), look=look, act=self._opener(key.id))
        section.add(_link(tr("Another key set…"), self._ways.add_key))
        made.append(section)
        standing = insurance_on(row.insured_until, facts.on)
        if standing in {"expired", "soon"}:
            words, look = insurance_words(row.insured_until, facts.on)
            made.append(Section(tr("Insurance")).cause(words, card.policy, look=look))
        return made

    def _opener(self, key_set: int) -> Callable[[], object]:
        return lambda: self._ways.hand_key(key_set)

    def _papers(self, facts: CardFacts) -> list[QWidget]:
        if not facts.acts:
            return []
        section = Section(tr("Acts"), str(len(facts.acts)))
        for act in facts.acts:
            said, look = act_standing(act)
            number = tr("№ {number}").format(number=act.number) if act.number else tr("draft")
            section.line(date(act.act_on), f"{number} · {said}", look=look, act=self._act_opener(act.id))
        return [section]

    def _act_opener(self, act: int) -> Callable[[], object]:
        return lambda: self._ways.open_act(act)

    def _log(self, card: VehicleCard) -> QWidget:
        note = tr("{km} km").format(km=count(card.km)) if card.km is not None else ""
        section = Section(tr("Odometer and fuel"), note)
        for row in reversed(card.readings[-LOG:]):
            section.line(date(row.taken_on), reading_words(row), tr(READINGS[row.kind]), look=QUIET)
        return section.add(_link(tr("New reading…"), self._ways.reading))

    def _equipment(self, items: Sequence[EquipmentRow]) -> QWidget:
        there = sum(item.present for item in items)
        section = Section(tr("Equipment"), f"{there} / {len(items)}" if items else "")
        for item in items:
            many = f" × {item.quantity}" if item.quantity > 1 else ""
            look = DONE if item.present else EYE_STATE
            section.line("", f"{item.name}{many}", "" if item.present else tr("missing"), look=look)
        return section.add(_link(tr("Change the list…"), self._ways.equipment))

    def _photos(self, card: VehicleCard) -> QWidget:
        section = Section(tr("Photos"), str(len(card.photos)) if card.photos else "")
        if card.photos:
            section.add(PhotoStrip(card.photos, self._ways.photo_bytes))
        else:
            section.add(caption(tr("Drop a picture here, or choose one."), wrap=True))
        return section.add(_link(tr("Add a photo…"), self._ways.photo))


def fact(card: VehicleCard, key: str) -> Any:
    """What a field of the record shows."""
    row = card.row
    match key:
        case "insurance":
            return card.policy
        case "community_id":
            return Option(row.community, row.community_name) if row.community is not None else None
        case "receiver_id":
            return Option(row.meant_for, row.meant_for_name) if row.meant_for is not None else None
        case "year" | "tank":
            value = row.year if key == "year" else card.tank
            return "" if value is None else str(value)
    return getattr(row if hasattr(row, key) else card, key)


def whole(text: str) -> int | None:
    """Read a whole number as typed; nothing is None; ``number-unreadable``."""
    typed = text.replace(" ", "").replace(" ", "")
    if not typed:
        return None
    if not typed.isdecimal():
        raise Rejected("number-unreadable", value=text)
    return int(typed)


def reading_words(row: ReadingRow) -> str:
    """«12 480 км · 32 л»."""
    km = tr("{km} km").format(km=count(row.km)) if row.km is not None else ""
    fuel = tr("{litres} l").format(litres=row.fuel) if row.fuel is not None else ""
    filled = tr("+{litres} l").format(litres=row.filled) if row.filled is not None else ""
    return " · ".join(part for part in (km, fuel, filled, row.note) if part)


def act_standing(act: CarAct) -> tuple[str, Look]:
    """What has become of an act."""
    if act.state == "void":
        return tr("void"), REFUSED_STATE
    if act.state == "draft":
        return tr("draft"), QUIET
    if not act.scanned:
        return tr("no signed scan"), EYE_STATE
    return (tr("handed over"), DONE) if act.state == "handed" else (tr("issued"), QUIET)


def _ground(state: str) -> Look:
    """The look of the verdict: grounds only for what needs an eye."""
    if state == custody.DESTROYED:
        return REFUSED
    if state == custody.REPAIR:
        return EYE
    return LOOKS.get(state, PLAIN)


def _link(text: str, act: Callable[[], object]) -> Link:
    made = Link(text, step="caption")
    made.clicked.connect(lambda _checked=False: act())
    return made
