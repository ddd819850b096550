"""Who holds a car and each set of its keys, now and on any day: one chain a thing, one record a move."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from trainingdesk.db.journal import OperationLog
from trainingdesk.db.models import Operation
from trainingdesk.db.models.acts import Act
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.domain.custody import (
    CAR_SAYS,
    COMMUNITY,
    CORRECTION,
    KEY_SAYS,
    NOBODY,
    PERSON,
    TRANSFER,
    UNIT,
    check_holder,
    may,
)
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.custody_rows import (
    HOLDER_COLUMNS,
    NO_HOLDER,
    Asked,
    Condition,
    Holder,
    HoldingRow,
    KeyRow,
    LinkRow,
    Thing,
    car_name,
    holder_of,
    link_row,
    links,
    of_key,
    said,
    standing,
    with_holders,
)

__all__ = [
    "NO_HOLDER",
    "Holder",
    "HoldingRow",
    "KeyRow",
    "LinkRow",
    "Recorded",
    "Thing",
    "add_link",
    "begin",
    "car_name",
    "chain",
    "check_day",
    "facts_of",
    "holdings",
    "keys",
    "keys_of",
    "last_holder",
    "move",
    "named",
    "open_link",
    "open_links",
    "recorded",
    "restored_by",
]
"""What others know custody by, the rows among it."""


def chain(session: Session, vehicle: int, key_set: int | None = None) -> list[LinkRow]:
    """The whole chain of a car or of one of its key sets, the first link first, mistakes included."""
    query = links().where(Custody.vehicle_id == vehicle, of_key(key_set)).order_by(Custody.id)
    return _in_order([link_row(row) for row in session.execute(query)])


def _in_order(rows: Sequence[LinkRow]) -> list[LinkRow]:
    """Links one behind the other, whatever their keys: an undone move done again keeps its own."""
    after = {row.after: row for row in rows}
    ordered: list[LinkRow] = []
    row = after.get(None)
    while row is not None:
        ordered.append(row)
        row = after.get(row.id)
    return ordered


def keys(session: Session, vehicle: int, on: dt.date | None = None) -> list[KeyRow]:
    """The key sets of a car by their numbers, with who has each now or on a date."""
    return keys_of(session, [vehicle], on).get(vehicle, [])


def keys_of(session: Session, vehicles: Iterable[int], on: dt.date | None = None) -> dict[int, list[KeyRow]]:
    """The key sets of these cars by car; one that was not there yet on the date is left out."""
    query: Asked = (
        select(
            KeySet.id, KeySet.vehicle_id, KeySet.number, KeySet.ignition, KeySet.fobs, KeySet.tag,
            Custody.id, Custody.state, Custody.since, *HOLDER_COLUMNS,
        )
        .join(Custody, _of_set(on))
        .where(KeySet.vehicle_id.in_(list(vehicles)))
        .order_by(KeySet.vehicle_id, KeySet.number)
    )  # fmt: skip
    found: dict[int, list[KeyRow]] = {}
    for row in session.execute(with_holders(query)):
        key, vehicle, number, ignition, fobs, tag, link, state, since, *held = row
        found.setdefault(vehicle, []).append(
            KeyRow(key, vehicle, number, ignition, fobs, tag, link, state, holder_of(held), since)
        )
    return found


def _of_set(on: dt.date | None) -> Condition:
    """The link of a set of keys on a date; the car is named too, since links are found by their car."""
    same = (Custody.vehicle_id == KeySet.vehicle_id, Custody.key_set_id == KeySet.id)
    return and_(*same, standing(on))


def holdings(
    session: Session,
    on: dt.date | None = None,
    person: int | None = None,
    community: int | None = None,
    unit: int | None = None,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[HoldingRow]:
    """What everybody, or one person, community or unit, holds now or on a date; keys behind their car.

    An outer join from the cars, as in ``services.vehicles``: one holder's links are few, so they come first.
    """
    query: Asked = (
        select(
            Custody.id, Custody.vehicle_id, Custody.key_set_id, KeySet.number, Vehicle.make, Vehicle.model,
            Vehicle.plate, Vehicle.vin, Custody.state, Custody.since, Custody.act_id, Act.number,
            *HOLDER_COLUMNS,
        )
        .select_from(Vehicle)
        .outerjoin(Custody, and_(Custody.vehicle_id == Vehicle.id, standing(on)))
        .outerjoin(KeySet, KeySet.id == Custody.key_set_id)
        .outerjoin(Act, Act.id == Custody.act_id)
        .where(said(Custody.holder, NOBODY) != NOBODY)
        .order_by(Vehicle.sort_key, Vehicle.id, func.coalesce(KeySet.number, 0))
        .offset(offset)
        .limit(limit)
    )  # fmt: skip
    for column, key in (
        (Custody.person_id, person),
        (Custody.community_id, community),
        (Custody.unit_id, unit),
    ):
        if key is not None:
            query = query.where(column == key)
    return [_holding(row) for row in session.execute(with_holders(query))]


def _holding(row: Sequence[Any]) -> HoldingRow:
    link, vehicle, key_set, number, make, model, plate, vin, state, since, act, act_number, *held = row
    return HoldingRow(
        link, vehicle, key_set, number, make, model, plate, vin, state, holder_of(held), since, act,
        act_number or "",
    )  # fmt: skip


def open_link(session: Session, thing: Thing) -> LinkRow:
    """Where a thing is now; ``Rejected`` when there is no such thing."""
    query = links().where(Custody.vehicle_id == thing.vehicle, of_key(thing.key_set), Custody.until.is_(None))
    row = session.execute(query).first()
    if row is None:
        raise Rejected("key-unknown" if thing.key_set else "vehicle-unknown")
    return link_row(row)


def last_holder(session: Session, thing: Thing) -> Holder:
    """Who has a thing, or had it last before it was lost, destroyed or written off; mistakes do not count."""
    links = chain(session, thing.vehicle, thing.key_set)
    held = [link.holder for link in links if link.holder.kind != NOBODY and link.corrected_by is None]
    return held[-1] if held else NO_HOLDER


def open_links(session: Session, vehicles: Iterable[int]) -> dict[Thing, LinkRow]:
    """Where these cars and all their keys are now."""
    query = links().where(Custody.vehicle_id.in_(list(vehicles)), Custody.until.is_(None))
    rows = (link_row(row) for row in session.execute(query))
    return {Thing(row.vehicle, row.key_set): row for row in rows}


# --- moving ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Recorded:
    """When and by whom the running operation was asked for."""

    at: dt.datetime
    by: str

    @property
    def today(self) -> dt.date:
        """The day of it here."""
        return self.at.astimezone().date()


def recorded(session: Session) -> Recorded:
    """The moment and the person of the operation that runs in this session."""
    log: OperationLog = session.info["operation"]
    operation = session.get_one(Operation, log.operation)
    return Recorded(operation.at, operation.by)


def begin(session: Session, thing: Thing, to: Holder, state: str, since: dt.date, ground: str = "") -> int:
    """Put the first link of a new thing; gives its key."""
    now = recorded(session)
    _check_day(since, now.today)
    check_holder(state, to.kind)
    return add_link(session, thing, to, state, since, "received", now, ground=ground).id


def move(
    session: Session,
    thing: Thing,
    to: Holder,
    state: str,
    since: dt.date,
    kind: str,
    seen: int,
    ground: str = "",
    act: int | None = None,
) -> int:
    """Move a thing on by one record; gives the new link's key.

    ``kind`` is the move (``domain.custody``), ``state`` what it leads to, ``seen`` the open link as the
    person saw it. Raises ``Rejected``: custody-moved, key-moved (it is with somebody else by now), the
    sentence of the state where the step is not possible from it, custody-before, custody-future,
    custody-same.
    """
    now = recorded(session)
    last = _last(session, thing, seen)
    is_key = thing.key_set is not None
    if not may(kind, last.state, state, key=is_key):
        raise Rejected((KEY_SAYS if is_key else CAR_SAYS)[last.state], **facts_of(session, thing, last))
    check_holder(state, to.kind)
    _check_day(since, now.today)
    if (kind == TRANSFER or last.state == state) and _same(last, to):
        raise Rejected("custody-same", **facts_of(session, thing, last))
    _end(session, last, since)
    session.flush()
    return add_link(session, thing, to, state, since, kind, now, after=last.id, ground=ground, act=act).id


def _end(session: Session, last: Custody, since: dt.date) -> None:
    """End the open link on a day; a day before a counter-record reaches back to the link it restored.

    A hand-over written down under the 13th, taken back and written anew under the 12th: the former holder
    had the thing until the 12th, and the counter-record of the 13th stood for no day.
    """
    for link in _ended(session, last, since):
        link.until = max(since, link.since)


def _ended(session: Session, last: Custody, since: dt.date) -> list[Custody]:
    """The links that a move on this day ends; ``custody-before`` where the thing was not there yet."""
    ended, former = [last], last
    while since < former.since:
        before = restored_by(session, former)
        if before is None:
            thing = Thing(last.vehicle_id, last.key_set_id)
            raise Rejected("custody-before", date=since, former=former.since, **named(session, thing))
        ended.append(before)
        former = before
    return ended


def check_day(session: Session, link: int, since: dt.date) -> None:
    """Refuse a day on which a thing could not move from its open link: it was not there yet."""
    _ended(session, session.get_one(Custody, link), since)


def restored_by(session: Session, record: Custody) -> Custody | None:
    """The link that a counter-record put back, when what it says is what stood before it."""
    row = record
    while row.move == CORRECTION and row.after_id is not None:
        row = session.get_one(Custody, row.after_id)
        while row.corrected_by_id is not None and row.after_id is not None:
            row = session.get_one(Custody, row.after_id)
        if row.until != row.since or row.move != CORRECTION:
            return row if _alike(row, record) else None
    return None


def _alike(one: Custody, other: Custody) -> bool:
    """Whether two links say the same of state and holder."""
    names = ("state", "holder", "unit_id", "person_id", "community_id", "place")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _last(session: Session, thing: Thing, seen: int) -> Custody:
    """The open link, if it is the one that was seen; else the sentence names who has the thing now."""
    query = select(Custody).where(
        Custody.vehicle_id == thing.vehicle, of_key(thing.key_set), Custody.until.is_(None)
    )
    last = session.scalar(query)
    if last is None:
        raise Rejected("key-unknown" if thing.key_set else "vehicle-unknown")
    if last.id != seen:
        raise Rejected("key-moved" if thing.key_set else "custody-moved", **facts_of(session, thing, last))
    return last


def add_link(
    session: Session,
    thing: Thing,
    to: Holder,
    state: str,
    since: dt.date,
    kind: str,
    now: Recorded,
    *,
    after: int | None = None,
    ground: str = "",
    act: int | None = None,
) -> Custody:
    """Write a link down; the one before it has ended already."""
    link = Custody(
        vehicle_id=thing.vehicle,
        key_set_id=thing.key_set,
        after_id=after,
        state=state,
        holder=to.kind,
        unit_id=to.id if to.kind == UNIT else None,
        person_id=to.id if to.kind == PERSON else None,
        community_id=to.id if to.kind == COMMUNITY else None,
        place=tidy(to.place),
        since=since,
        until=None,
        move=kind,
        act_id=act,
        ground=tidy(ground),
        corrected_by_id=None,
        recorded_at=now.at,
        recorded_by=now.by,
    )
    session.add(link)
    session.flush()
    return link


def _check_day(since: dt.date, today: dt.date) -> None:
    if since > today:
        raise Rejected("custody-future", date=since)


def _same(link: Custody, to: Holder) -> bool:
    held_by = link.unit_id or link.person_id or link.community_id
    return (link.holder, held_by, link.place) == (to.kind, to.id, tidy(to.place))


def named(session: Session, thing: Thing) -> Mapping[str, object]:
    """How a sentence names a thing: ``what`` is the car, ``number`` that of the key set (or nothing)."""
    vehicle = session.get_one(Vehicle, thing.vehicle)
    number = session.get_one(KeySet, thing.key_set).number if thing.key_set else None
    return {"what": car_name(vehicle), "number": number}


def facts_of(session: Session, thing: Thing, link: Custody) -> dict[str, object]:
    """A thing, who has it by this link, and since when, for a sentence."""
    row = session.execute(with_holders(select(*HOLDER_COLUMNS).where(Custody.id == link.id))).one()
    holder = holder_of(row)
    shown = " · ".join(filter(None, (holder.name, holder.place))) or "—"
    return {"holder": shown, "since": link.since, **named(session, thing)}
