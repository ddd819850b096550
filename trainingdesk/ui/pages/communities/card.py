"""One community in the drawer: where it lies, who heads it, its names over time, its cars and keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from trainingdesk.services.communities import CommunityRow, HeadRow, NameRow
from trainingdesk.services.custody import HoldingRow
from trainingdesk.services.vehicles import VehicleRow
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.paint import EYE, PLAIN, QUIET
from trainingdesk.words import date, tr


@dataclass(frozen=True, slots=True)
class Known:
    """All the drawer shows of one community; ``successor`` is what it went over into."""

    row: CommunityRow
    successor: CommunityRow | None
    heads: tuple[HeadRow, ...]
    names: tuple[NameRow, ...]
    cars: tuple[VehicleRow, ...]
    holdings: tuple[HoldingRow, ...]
    serving: frozenset[int]
    """The keys of those terms of office that hold today."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the drawer's links lead."""

    new_head: Callable[[], object]
    mend_head: Callable[[HeadRow], object]
    rename: Callable[[], object]
    mend_name: Callable[[NameRow], object]
    vehicle: Callable[[int], object]
    community: Callable[[int], object]


def parts(known: Known, ways: Ways) -> list[QWidget]:
    """The drawer's parts, from the top."""
    row = known.row
    shown: list[QWidget] = [facts(row.full, row.centre, row.place, row.code)]
    if row.closed_on:
        shown.append(Verdict(tr("Ceased on {date}").format(date=date(row.closed_on)), EYE))
        if known.successor is not None:
            into = known.successor
            words = tr("Went over into {name}").format(name=into.full)
            shown.append(_link(words, lambda: ways.community(into.id)))
    elif row.ambiguous:
        shown.append(caption(tr("Other communities bear this name too: check the raion."), wrap=True))
    return [*shown, _heads(known, ways), _cars(known, ways), _names(known, ways)]


def _heads(known: Known, ways: Ways) -> QWidget:
    section = Section(tr("Heads"), str(len(known.heads)) if known.heads else "")
    if not known.heads:
        section.add(caption(tr("Nobody is entered: acts have nobody to sign for the community."), wrap=True))
    for head in known.heads:
        serving = head.id in known.serving
        look, act = PLAIN if serving else QUIET, _opens(ways.mend_head, head)
        section.line("", head.name.full, look=look, act=act, ruled=False)
        section.add(caption(f"{head.title} · {_term(head)}", wrap=True))
    return section.add(_link(tr("New head…"), ways.new_head))


def _opens(open_: Callable[[HeadRow], object], head: HeadRow) -> Callable[[], object]:
    return lambda: open_(head)


def _term(head: HeadRow) -> str:
    since = tr("since {date}").format(date=date(head.since)) if head.since else ""
    until = tr("until {date}").format(date=date(head.until)) if head.until else ""
    return " ".join(part for part in (since, until) if part) or tr("dates of office not entered")


def _cars(known: Known, ways: Ways) -> QWidget:
    """The cars that serve here, whoever drives them, and what the community itself holds."""
    section = Section(tr("Cars and keys"), str(len(known.cars)) if known.cars else "")
    if not known.cars and not known.holdings:
        return section.add(caption(tr("No car serves here, and the community holds nothing."), wrap=True))
    for car in known.cars:
        section.line("", car.name, act=_drives(ways.vehicle, car.id), ruled=False)
        section.add(caption(f"{car.holder.name or car.holder.place} · {date(car.since)}", wrap=True))
    told = {car.id for car in known.cars}
    others = [held for held in known.holdings if held.key_number or held.vehicle not in told]
    if others:
        section.add(caption(tr("Held by the community itself:"), wrap=True))
    for held in others:
        what = tr("keys № {number}").format(number=held.key_number) if held.key_number else tr("car")
        words = " ".join(filter(None, (held.make, held.model, held.plate or held.vin)))
        section.line(date(held.since), f"{what} · {words}", act=_drives(ways.vehicle, held.vehicle))
    return section


def _drives(open_: Callable[[int], object], vehicle: int) -> Callable[[], object]:
    return lambda: open_(vehicle)


def _names(known: Known, ways: Ways) -> QWidget:
    section = Section(tr("Names over time"))
    for name in reversed(known.names):
        since = date(name.since) if name.since else tr("from the beginning")
        section.line(since, name.name, act=_mends(ways.mend_name, name) if name.id else None)
        if name.ground:
            section.add(caption(name.ground, wrap=True))
    return section.add(_link(tr("New name from a date…"), ways.rename))


def _mends(mend: Callable[[NameRow], object], name: NameRow) -> Callable[[], object]:
    return lambda: mend(name)


def _link(text: str, act: Callable[[], object]) -> Link:
    made = Link(text, step="caption")
    made.clicked.connect(lambda _checked=False: act())
    return made
