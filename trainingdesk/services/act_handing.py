"""Handing over by an act: custody of cars and keys moves on, readings are taken; voiding takes it back."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.acts import Act, ActKey, ActLine
from trainingdesk.db.models.custody import Custody, Reading
from trainingdesk.db.models.vehicles import KeySet
from trainingdesk.domain.custody import (
    ASSIGNED,
    ASSIGNMENT,
    CAR_SAYS,
    COMMUNITY,
    GIVE_BACK,
    HAND_OVER,
    HANDED,
    HELD,
    PERSON,
    RETURNED,
    SAFE,
    TRANSFER,
    UNIT,
    WRITE_OFF,
    WRITTEN_OFF,
    may,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.act_drafts import receiver_of
from trainingdesk.services.acts import act_of, lines_of
from trainingdesk.services.custody import (
    NO_HOLDER,
    Holder,
    LinkRow,
    Thing,
    check_day,
    facts_of,
    keys,
    move,
    open_link,
    open_links,
)
from trainingdesk.services.custody_back import correct_acts
from trainingdesk.services.driving import may_take
from trainingdesk.services.readings import check_fuel, check_km, take_reading
from trainingdesk.services.vehicles import vehicle_of

MOVES: Mapping[str, tuple[str, str]] = {
    "hand_over": (HAND_OVER, HANDED),
    "assignment": (ASSIGNMENT, ASSIGNED),
    "transfer": (TRANSFER, HANDED),
    "give_back": (GIVE_BACK, RETURNED),
    "write_off": (WRITE_OFF, WRITTEN_OFF),
}
"""By the kind of the act: the move of its cars, and the state it leads to."""

Seen = tuple[tuple[Thing, int], ...]


@dataclass(frozen=True, slots=True)
class HandOverActs:
    """Hand issued acts over on a day; ``seen`` are the open links of cars and keys as a person saw them.

    ``deputies`` say by act who came instead of the receiver and with which document.
    """

    acts: tuple[int, ...]
    on: dt.date
    seen: Seen
    at: dt.datetime
    deputies: tuple[tuple[int, str], ...] = ()
    undoable = "act-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command."""
        return {"acts": list(self.acts), "on": self.on}

    def perform(self, session: Session) -> int:
        """Gives how many cars moved; all acts or none, the refusal names the thing that is in the way."""
        return sum(
            hand_over(session, key, self.on, dict(self.seen), self.at, dict(self.deputies).get(key, ""))
            for key in self.acts
        )


def seen_of(session: Session, acts: Iterable[int]) -> Seen:
    """The open links of the cars and keys of these acts, as ``HandOverActs`` wants them."""
    query = select(ActLine.vehicle_id).where(ActLine.act_id.in_(list(acts)))
    return tuple((thing, link.id) for thing, link in open_links(session, session.scalars(query)).items())


def seen_by_act(session: Session, acts: Iterable[int]) -> dict[int, Seen]:
    """The open links act by act: what a ceremony's list asks for at once."""
    cars: dict[int, set[int]] = {}
    query = select(ActLine.act_id, ActLine.vehicle_id).where(ActLine.act_id.in_(list(acts)))
    for act, vehicle in session.execute(query):
        cars.setdefault(act, set()).add(vehicle)
    links = open_links(session, {vehicle for mine in cars.values() for vehicle in mine})
    return {
        act: tuple((thing, link.id) for thing, link in links.items() if thing.vehicle in mine)
        for act, mine in cars.items()
    }


def hand_over(
    session: Session, key: int, on: dt.date, seen: Mapping[Thing, int], at: dt.datetime, deputy: str = ""
) -> int:
    """Move the cars and keys of one issued act; gives how many cars."""
    act = act_of(session, key)
    if act.state != "issued":
        said = {"draft": "act-not-issued", "handed": "act-handed", "void": "act-void"}
        raise Rejected(said[act.state], number=act.number)
    if on < act.act_on:
        raise Rejected("act-handed-before", date=on, act_on=act.act_on)
    check_lines(session, act, on)
    lines = lines_of(session, key)
    for line in lines:
        _hand_car(session, act, line, on, seen)
        if line.km is not None or line.fuel is not None:
            kind = "give_back" if act.kind == "give_back" else "hand_over"
            car = vehicle_of(session, line.vehicle_id)
            take_reading(session, car, on, kind, km=line.km, fuel=line.fuel, act=act.id)
    act.state, act.handed_at, act.deputy = "handed", at, tidy(deputy)
    session.flush()
    return len(lines)


def _hand_car(session: Session, act: Act, line: ActLine, on: dt.date, seen: Mapping[Thing, int]) -> None:
    """Move one car, then each of its keys as the act says."""
    kind, state = MOVES[act.kind]
    car = Thing(line.vehicle_id)
    move(session, car, target(act), state, on, kind, _seen(seen, car), act.ground, act.id)
    for key in session.scalars(select(ActKey).where(ActKey.line_id == line.id).order_by(ActKey.id)):
        thing = Thing(line.vehicle_id, key.key_set_id)
        now = open_link(session, thing)
        step = _key_step(act, key, now)
        if step is not None:
            to, kind, state = step
            move(session, thing, to, state, on, kind, _seen(seen, thing), act.ground, act.id)


def target(act: Act) -> Holder:
    """Who has the cars after the act."""
    if act.kind == "write_off":
        return NO_HOLDER
    if act.kind == "give_back":
        return _unit(act)
    return receiver_of(act)


def _unit(act: Act) -> Holder:
    if act.giver_unit_id is None:
        raise Rejected("act-without-unit")
    return Holder(UNIT, act.giver_unit_id)


def _key_step(act: Act, key: ActKey, now: LinkRow) -> tuple[Holder, str, str] | None:
    """Where a key set goes, by which move and into which state; nothing where it stays."""
    if act.kind == "write_off":
        return None if now.state == WRITTEN_OFF else (NO_HOLDER, WRITE_OFF, WRITTEN_OFF)
    if key.goes == "stays":
        return None
    if key.goes == "safe":
        unit = _unit(act)
        to = Holder(UNIT, unit.id, place=key.place)
        if now.state == SAFE:
            same = (now.holder.kind, now.holder.id) == (UNIT, unit.id)
            return None if same else (to, TRANSFER, SAFE)
        return to, GIVE_BACK, SAFE
    if key.goes == "community" and act.community_id is not None:
        to = Holder(COMMUNITY, act.community_id, place=key.place)
    else:
        person = receiver_of(act)
        to = Holder(person.kind, person.id, place=key.place)
    if (now.holder.kind, now.holder.id) == (to.kind, to.id):
        return None
    return to, HAND_OVER if now.state == SAFE else TRANSFER, HELD


def _seen(seen: Mapping[Thing, int], thing: Thing) -> int:
    """The link a person saw; a thing nobody saw is refused like one that moved: no link has the key 0."""
    return seen.get(thing, 0)


def check_lines(session: Session, act: Act, on: dt.date) -> None:
    """Refuse an act that cannot be handed over as it stands: cars, kilometres, litres, keys, receiver."""
    lines = lines_of(session, act.id)
    if not lines:
        raise Rejected("act-without-cars")
    to = target(act)
    kind, state = MOVES[act.kind]
    for line in lines:
        car = vehicle_of(session, line.vehicle_id)
        link = open_link(session, Thing(car.id))
        if not may(kind, link.state, state, key=False):
            row = session.get_one(Custody, link.id)
            raise Rejected(CAR_SAYS[link.state], **facts_of(session, Thing(car.id), row))
        check_day(session, link.id, on)
        check_km(session, car, on, line.km)
        check_fuel(car, line.fuel)
        _check_keys(session, line)
    takes = to.kind == PERSON and act.kind in {"hand_over", "assignment", "transfer"}
    if takes and to.id is not None and not act.exception:
        refusal = may_take(session, to.id, on)
        if refusal is not None:
            raise refusal


def _check_keys(session: Session, line: ActLine) -> None:
    """Every key set of the car stands on the act, and none of another car."""
    on_card = {key.id for key in keys(session, line.vehicle_id)}
    on_act = set(session.scalars(select(ActKey.key_set_id).where(ActKey.line_id == line.id)))
    if on_card != on_act:
        car = vehicle_of(session, line.vehicle_id)
        name = " ".join(filter(None, (car.make, car.model, car.plate)))
        raise Rejected("act-keys-do-not-add-up", car=name, on_card=len(on_card), on_act=len(on_act))


@dataclass(frozen=True, slots=True)
class RefreshActKeys:
    """Bring the key sets of a draft up to those of its cars: a new one is added, staying where it is."""

    act: int

    def perform(self, session: Session) -> int:
        """Gives how many were added."""
        act = act_of(session, self.act)
        if act.state != "draft":
            raise Rejected("act-issued", number=act.number, date=act.act_on)
        added = 0
        for line in lines_of(session, act.id):
            known = set(session.scalars(select(ActKey.key_set_id).where(ActKey.line_id == line.id)))
            query = select(KeySet.id).where(KeySet.vehicle_id == line.vehicle_id).order_by(KeySet.number)
            for key in session.scalars(query):
                if key not in known:
                    session.add(ActKey(line_id=line.id, key_set_id=key, goes="stays", place=""))
                    added += 1
        session.flush()
        return added


@dataclass(frozen=True, slots=True)
class VoidAct:
    """Void an issued act with its reason; what it moved goes back by counter-records, the number stays."""

    act: int
    reason: str
    at: dt.datetime
    undoable = "act-void-final"

    def perform(self, session: Session) -> int:
        """Gives how many links were taken back; refused when a car or key moved on since (link-followed)."""
        act = act_of(session, self.act)
        if act.state not in {"issued", "handed"}:
            code = "act-not-issued" if act.state == "draft" else "act-void"
            raise Rejected(code, number=act.number)
        if not tidy(self.reason):
            raise Rejected("act-void-reason-missing")
        taken = void(session, act, self.reason, self.at)
        session.flush()
        return taken


def void(session: Session, act: Act, reason: str, at: dt.datetime) -> int:
    """Mark an act void and take its moves back."""
    act.state, act.voided_at, act.void_reason = "void", at, tidy(reason)
    return take_back(session, act, reason)


def take_back(session: Session, act: Act, reason: str) -> int:
    """Take back what an act did to custody and to the logs; gives how many cars and keys went back.

    Its kilometres and litres leave the logs: mistaken ones would stand in the way of the right ones. The
    stored paper keeps them.
    """
    acts = line_of_acts(session, act)
    for reading in session.scalars(select(Reading).where(Reading.act_id.in_(acts))):
        session.delete(reading)
    session.flush()
    return correct_acts(session, acts, reason)


def line_of_acts(session: Session, act: Act) -> list[int]:
    """The act and those it took the place of: a car handed by the first edition rests on that one."""
    found = [act.id]
    while act.replaces_id is not None:
        act = act_of(session, act.replaces_id)
        found.append(act.id)
    return found
