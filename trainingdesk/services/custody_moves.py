"""Moving cars and keys by hand: each move one record with its day and ground, taken back by a counter-record.

Every command carries what the person ``seen``: the open link of the thing (of each thing it moves).
"""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import JournalEntry
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.vehicles import KeySet
from trainingdesk.domain.custody import (
    ASSIGNED,
    ASSIGNMENT,
    DESTROYED,
    DESTRUCTION,
    FINDING,
    GIVE_BACK,
    HAND_OVER,
    HANDED,
    HELD,
    IN_USE,
    LOSS,
    LOST,
    REPAIR,
    REPAIRED,
    RETURNED,
    SAFE,
    TO_REPAIR,
    TRANSFER,
    USE,
    WRITE_OFF,
    WRITTEN_OFF,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.custody import NO_HOLDER, Holder, Thing, keys, move, named, open_link
from trainingdesk.services.custody_back import correct
from trainingdesk.services.vehicles import vehicle_of

STAYS = "stays"
FATES = (DESTROYED, LOST, SAFE, STAYS)


@dataclass(frozen=True, slots=True)
class HandKey:
    """Hand a set of keys out of the safe to a person or a community."""

    key_set: int
    to: Holder
    since: dt.date
    seen: int
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key; in another window's hands meanwhile, it says who has them (key-moved)."""
        thing = key_thing(session, self.key_set)
        return move(session, thing, self.to, HELD, self.since, HAND_OVER, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class HandVehicle:
    """Hand a car over by the owner's own act, which is not kept here: ``ground`` is its number and date."""

    vehicle: int
    to: Holder
    since: dt.date
    seen: int
    ground: str

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        return _grounded(
            session, self.vehicle, self.to, HANDED, self.since, HAND_OVER, self.seen, self.ground
        )


@dataclass(frozen=True, slots=True)
class AssignVehicle:
    """Assign a car to somebody by an order: ``ground`` is its number and date."""

    vehicle: int
    to: Holder
    since: dt.date
    seen: int
    ground: str

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        return _grounded(
            session, self.vehicle, self.to, ASSIGNED, self.since, ASSIGNMENT, self.seen, self.ground
        )


@dataclass(frozen=True, slots=True)
class StartUse:
    """Say that a car handed over is in use: the signed act came back."""

    vehicle: int
    since: dt.date
    seen: int
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key; the holder stays."""
        holder = open_link(session, Thing(self.vehicle)).holder
        return move(session, Thing(self.vehicle), holder, IN_USE, self.since, USE, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class Transfer:
    """Pass a car or a set of keys from its holder to another, or from safe to safe, as one record.

    A car needs its ``ground``.
    """

    thing: Thing
    to: Holder
    since: dt.date
    seen: int
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        if self.thing.key_set is None:
            return _grounded(
                session, self.thing.vehicle, self.to, HANDED, self.since, TRANSFER, self.seen, self.ground
            )
        state = SAFE if open_link(session, self.thing).state == SAFE else HELD
        return move(session, self.thing, self.to, state, self.since, TRANSFER, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Take a car back, or put a set of keys into the safe of a unit."""

    thing: Thing
    to: Holder
    since: dt.date
    seen: int
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        state = RETURNED if self.thing.key_set is None else SAFE
        return move(session, self.thing, self.to, state, self.since, GIVE_BACK, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class MarkLost:
    """A set of keys is lost; ``ground`` is the report about it."""

    key_set: int
    since: dt.date
    seen: int
    ground: str

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        thing = key_thing(session, self.key_set)
        _need_ground(self.ground)
        return move(session, thing, NO_HOLDER, LOST, self.since, LOSS, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class MarkFound:
    """A lost set of keys is found: it lies in a safe, or somebody has it."""

    key_set: int
    to: Holder
    since: dt.date
    seen: int
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        thing = key_thing(session, self.key_set)
        state = SAFE if self.to.kind == "unit" else HELD
        return move(session, thing, self.to, state, self.since, FINDING, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class ToRepair:
    """A car goes to a workshop; whoever has it answers for it further."""

    vehicle: int
    since: dt.date
    seen: int
    place: str
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        holder = open_link(session, Thing(self.vehicle)).holder
        at = Holder(holder.kind, holder.id, place=self.place)
        return move(session, Thing(self.vehicle), at, REPAIR, self.since, TO_REPAIR, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class FromRepair:
    """A car is back from the workshop, in the state and the hands it went from."""

    vehicle: int
    since: dt.date
    seen: int
    ground: str = ""

    def perform(self, session: Session) -> int:
        """Gives the new link's key."""
        thing = Thing(self.vehicle)
        before = _before_repair(session, open_link(session, thing).id)
        return move(session, thing, before[1], before[0], self.since, REPAIRED, self.seen, self.ground)


@dataclass(frozen=True, slots=True)
class KeyFate:
    """What became of one set of keys of a destroyed car: one of ``FATES``; in a safe, ``to`` is whose."""

    key_set: int
    seen: int
    fate: str
    to: Holder = NO_HOLDER


@dataclass(frozen=True, slots=True)
class Destroy:
    """A car is destroyed and awaits its writing off; the fate of each set of keys is said with it."""

    vehicle: int
    since: dt.date
    seen: int
    ground: str
    keys: tuple[KeyFate, ...]

    def perform(self, session: Session) -> int:
        """Gives the car's new link; keys whose fate is not said are refused (keys-unsaid)."""
        link = _grounded(
            session, self.vehicle, NO_HOLDER, DESTROYED, self.since, DESTRUCTION, self.seen, self.ground
        )
        _all_said(session, self.vehicle, {key.key_set for key in self.keys})
        for key in self.keys:
            self._move(session, key)
        return link

    def _move(self, session: Session, key: KeyFate) -> None:
        thing = key_thing(session, key.key_set)
        now = open_link(session, thing)
        if key.fate not in FATES:
            raise Rejected("key-fate-unknown", fate=key.fate)
        if key.fate == STAYS or (key.fate == now.state and key.fate != SAFE) or now.state == DESTROYED:
            return
        if key.fate == SAFE:
            kind = {SAFE: TRANSFER, LOST: FINDING}.get(now.state, GIVE_BACK)
            move(session, thing, key.to, SAFE, self.since, kind, key.seen, self.ground)
        else:
            kind = LOSS if key.fate == LOST else DESTRUCTION
            move(session, thing, NO_HOLDER, key.fate, self.since, kind, key.seen, self.ground)


@dataclass(frozen=True, slots=True)
class SeenKey:
    """A set of keys and the open link of it that was seen."""

    key_set: int
    seen: int


@dataclass(frozen=True, slots=True)
class WriteOff:
    """A car is written off by an act (``ground``, its number and date); the chains of its keys end too."""

    vehicle: int
    since: dt.date
    seen: int
    ground: str
    keys: tuple[SeenKey, ...]
    act: int | None = None

    def perform(self, session: Session) -> int:
        """Gives the car's new link."""
        _need_ground(self.ground)
        thing = Thing(vehicle_of(session, self.vehicle).id)
        link = move(
            session, thing, NO_HOLDER, WRITTEN_OFF, self.since, WRITE_OFF, self.seen, self.ground, self.act
        )
        _all_said(session, self.vehicle, {key.key_set for key in self.keys})
        for key in self.keys:
            if open_link(session, Thing(self.vehicle, key.key_set)).state == WRITTEN_OFF:
                continue
            move(
                session, Thing(self.vehicle, key.key_set), NO_HOLDER, WRITTEN_OFF, self.since, WRITE_OFF,
                key.seen, self.ground, self.act,
            )  # fmt: skip
        return link


@dataclass(frozen=True, slots=True)
class CorrectLink:
    """Take a mistaken link back by a counter-record with its reason: the last of a chain, never the first.

    With a car go the keys that the same operation moved, as far as they did not move on since.
    """

    link: int
    reason: str

    def perform(self, session: Session) -> int:
        """Gives the counter-record's key."""
        _refuse_key_of_the_written_off(session, self.link)
        with_it = _moved_with(session, self.link)
        record = correct(session, self.link, self.reason)
        for key in with_it:
            correct(session, key, self.reason)
        return record


def key_thing(session: Session, key_set: int) -> Thing:
    """A set of keys as a thing; ``Rejected`` when there is none under this key."""
    row = session.get(KeySet, key_set)
    if row is None:
        raise Rejected("key-unknown")
    return Thing(row.vehicle_id, row.id)


def _need_ground(ground: str) -> None:
    if not tidy(ground):
        raise Rejected("custody-ground-missing")


def _grounded(
    session: Session, vehicle: int, to: Holder, state: str, since: dt.date, kind: str, seen: int, ground: str
) -> int:
    """Move a car, which needs an order or an act (domain reference 6.2)."""
    _need_ground(ground)
    return move(session, Thing(vehicle_of(session, vehicle).id), to, state, since, kind, seen, ground)


def _all_said(session: Session, vehicle: int, said: set[int]) -> None:
    """Refuse to end a car while one of its key sets is not spoken of, or a stranger's is."""
    there = {key.id: key.number for key in keys(session, vehicle)}
    if said - there.keys():
        raise Rejected("key-unknown")
    missing = [number for key, number in there.items() if key not in said]
    if missing:
        raise Rejected("keys-unsaid", numbers=missing, what=named(session, Thing(vehicle))["what"])


def _before_repair(session: Session, link: int) -> tuple[str, Holder]:
    """The state and the holder a car had before the workshop; mistakes taken back do not count."""
    row = session.get_one(Custody, link)
    while row.after_id is not None and (row.state == REPAIR or row.corrected_by_id is not None):
        row = session.get_one(Custody, row.after_id)
    held_by = row.unit_id or row.person_id or row.community_id
    return row.state, Holder(row.holder, held_by, place=row.place)


def _refuse_key_of_the_written_off(session: Session, link: int) -> None:
    """Keys of a written-off car come back with the car, never alone."""
    row = session.get(Custody, link)
    if row is None or row.key_set_id is None or row.state != WRITTEN_OFF:
        return
    if open_link(session, Thing(row.vehicle_id)).state == WRITTEN_OFF:
        raise Rejected("key-with-its-car", **named(session, Thing(row.vehicle_id, row.key_set_id)))


def _moved_with(session: Session, link: int) -> list[int]:
    """The open links of keys that were made by the operation that made this link of their car."""
    row = session.get(Custody, link)
    if row is None or row.key_set_id is not None:
        return []
    made = select(func.max(JournalEntry.operation_id)).where(
        JournalEntry.table_name == Custody.__tablename__,
        JournalEntry.row_id == link,
        JournalEntry.kind == "insert",
    )
    alike = select(JournalEntry.row_id).where(
        JournalEntry.operation_id == made.scalar_subquery(),
        JournalEntry.table_name == Custody.__tablename__,
        JournalEntry.kind == "insert",
    )
    query = (
        select(Custody.id)
        .where(
            Custody.id.in_(alike),
            Custody.vehicle_id == row.vehicle_id,
            Custody.key_set_id.is_not(None),
            Custody.until.is_(None),
            Custody.after_id.is_not(None),
        )
        .order_by(Custody.id)
    )
    return list(session.scalars(query))
