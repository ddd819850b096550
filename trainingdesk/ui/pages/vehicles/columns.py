"""The columns of the list of cars; those in ``vehicles.ORDERS`` are sorted by in the database."""

import datetime as dt
from dataclasses import dataclass, replace

from trainingdesk.domain import custody
from trainingdesk.services.custody import Holder, KeyRow
from trainingdesk.services.vehicle_papers import CarPaper
from trainingdesk.services.vehicles import ORDERS, VehicleRow
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.ui.pages.vehicles.words import LOOKS, insurance_words, state_words
from trainingdesk.words import NBSP, date, tr


@dataclass(frozen=True, slots=True)
class CarLine:
    """A car as the list shows it, its newest act, and the day it is looked at."""

    row: VehicleRow
    paper: CarPaper | None
    on: dt.date

    @property
    def id(self) -> int:
        """The car's key."""
        return self.row.id

    def key_set(self, number: int) -> KeyRow | None:
        """The key set of that number."""
        return next((each for each in self.row.keys if each.number == number), None)


def columns(*, wide: bool) -> list[Column[CarLine]]:
    """Make the columns; a ``wide`` window shows make and model, names and places in full."""
    made: list[Column[CarLine]] = [
        rows.text("plate", tr("Plate"), _plate, width=96, look=_strong, tip=_make),
        rows.text("name", tr("Make, model"), _make, width=126, quiet=True, hidden=not wide),
        rows.text(
            "community", tr("Community"), lambda line: line.row.community_name, width=150 if wide else 106,
            stretch=True, tip=lambda line: line.row.community_name,
        ),
        rows.text(
            "holder", tr("With whom"), lambda line: holder_words(line.row.holder, short=not wide),
            width=210 if wide else 120, tip=lambda line: holder_words(line.row.holder),
        ),
        rows.state(
            "state", tr("State"), lambda line: state_words(line.row.state, short=not wide),
            lambda line: LOOKS.get(line.row.state, PLAIN), width=176 if wide else 128,
            tip=lambda line: state_words(line.row.state),
        ),
        _key("key1", tr("Main key"), 1, wide=wide),
        _key("key2", tr("Spare key"), 2, wide=wide),
        rows.state("insured", tr("Insured until"), _insured, _insured_look, width=112, tip=_insured_words),
        rows.state("act", tr("Act, scan"), _act, _act_look, width=72, tip=_act_words),
        rows.text("vin", "VIN", lambda line: line.row.vin, width=160, quiet=True, hidden=True),
        rows.text(
            "receiver", tr("Meant for"), lambda line: line.row.meant_for_name, width=200, quiet=True,
            hidden=True,
        ),
    ]  # fmt: skip
    return [each if each.key in ORDERS else replace(each, order=None) for each in made]


def holder_words(holder: Holder, *, short: bool = False) -> str:
    """Who holds a thing; a person by surname and initials where there is little room."""
    if holder.kind == custody.NOBODY:
        return "—"
    name = holder.name
    if short and holder.kind == custody.PERSON:
        surname, *rest = name.split()
        name = NBSP.join([surname, *(f"{part[0]}." for part in rest)])
    return name or holder.place


def key_words(key: KeyRow | None, *, short: bool = False) -> str:
    """Who has a key set, or what has become of it."""
    if key is None:
        return "—"
    if key.holder.kind == custody.NOBODY:
        return state_words(key.state, key=True)
    if key.state == custody.SAFE and short:
        return state_words(key.state, key=True)
    if key.state == custody.SAFE:
        return key.holder.place or tr("safe: {who}").format(who=key.holder.name)
    return holder_words(key.holder, short=short)


def _key(name: str, title: str, number: int, *, wide: bool) -> Column[CarLine]:
    def look(line: CarLine) -> Look:
        found = line.key_set(number)
        return QUIET if found is None else LOOKS.get(found.state, PLAIN)

    def words(line: CarLine) -> str:
        found = line.key_set(number)
        if not wide and found is not None and _together(found.holder, line.row.holder):
            return tr("with the car")  # the name stands two columns further left already
        return key_words(found, short=not wide)

    return rows.text(
        name, title, words, width=180 if wide else (106 if number == 1 else 100), look=look,
        tip=lambda line: key_words(line.key_set(number)),
    )  # fmt: skip


def _together(key: Holder, car: Holder) -> bool:
    return key.kind == custody.PERSON and (key.kind, key.id) == (car.kind, car.id)


def _strong(_line: CarLine) -> Look:
    return Look("ink", weight=600)


def _plate(line: CarLine) -> str:
    return line.row.plate or "—"


def _make(line: CarLine) -> str:
    return f"{line.row.make} {line.row.model}".strip()


def _insured(line: CarLine) -> str:
    until = line.row.insured_until
    return date(until) if until is not None else "—"


def _insured_words(line: CarLine) -> str:
    return insurance_words(line.row.insured_until, line.on)[0]


def _insured_look(line: CarLine) -> Look:
    return insurance_words(line.row.insured_until, line.on)[1]


def _act(line: CarLine) -> str:
    if line.paper is None:
        return ""
    return line.paper.number or tr("draft")


def _act_words(line: CarLine) -> str:
    if line.paper is None:
        return tr("no act")
    said = tr("act № {number} of {date}").format(number=_act(line), date=date(line.paper.act_on))
    if line.paper.state == "draft":
        return tr("draft of an act")
    scanned = tr("signed scan attached") if line.paper.scanned else tr("no signed scan")
    return f"{said}, {scanned}"


def _act_look(line: CarLine) -> Look:
    if line.paper is None or line.paper.state == "draft":
        return QUIET
    return DONE if line.paper.scanned else EYE_STATE
