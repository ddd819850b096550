"""Taking mistakes in a chain of custody back: by counter-records, never by deleting."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from trainingdesk.db.models.custody import Custody
from trainingdesk.domain.custody import CORRECTION, REPAIRED, TO_REPAIR, USE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.custody import Holder, Thing, add_link, named, recorded, restored_by
from trainingdesk.services.custody_rows import of_key


def correct(session: Session, link: int, reason: str) -> int:
    """Put the former state and holder back by a counter-record; gives its key.

    Only the last link of a chain, or the one that a counter-record at the end of it restored; and not the
    first one: before it the thing was not there.
    """
    wrong = session.get(Custody, link)
    if wrong is None:
        raise Rejected("link-unknown")
    thing = Thing(wrong.vehicle_id, wrong.key_set_id)
    last = wrong if wrong.until is None else _open(session, thing)
    if last is not wrong and _stood_before(session, last) is not wrong:
        followers = aliased(Custody)
        follower = session.scalars(select(followers).where(followers.after_id == wrong.id)).one()
        raise Rejected("link-followed", since=follower.since, **named(session, thing))
    return _take_back(session, last, wrong, reason)


def correct_acts(session: Session, acts: Iterable[int], reason: str) -> int:
    """Take back what these acts moved, whatever was corrected since; gives how many things went back.

    Raises ``Rejected`` link-followed where a car or key moved on since.
    """
    query = select(Custody).where(Custody.act_id.in_(list(acts)), Custody.move != CORRECTION)
    moved: dict[Thing, list[Custody]] = {}
    for row in session.scalars(query.order_by(Custody.id)):
        moved.setdefault(Thing(row.vehicle_id, row.key_set_id), []).append(row)
    taken = 0
    for thing, rows in moved.items():
        standing_ones = [row for row in rows if row.corrected_by_id is None]
        last = _open(session, thing)
        if standing_ones:
            correct(session, standing_ones[-1].id, reason)
        elif last.act_id in {row.act_id for row in rows}:
            # Corrected, and that correction taken back again: the open counter-record says the act's move.
            _take_back(session, last, rows[-1], reason)
        else:
            continue
        taken += 1
    return taken


def _stood_before(session: Session, last: Custody) -> Custody | None:
    """The move that the counter-record at the end of a chain restored; nothing where it ends otherwise."""
    row: Custody | None = last
    while row is not None and row.move == CORRECTION:
        row = restored_by(session, row)
    return None if row is last else row


def _open(session: Session, thing: Thing) -> Custody:
    query = select(Custody).where(
        Custody.vehicle_id == thing.vehicle, of_key(thing.key_set), Custody.until.is_(None)
    )
    return session.scalars(query).one()


def _take_back(session: Session, last: Custody, wrong: Custody, reason: str) -> int:
    """Write the counter-record behind ``last`` that restores what stood before ``wrong``; gives its key."""
    thing = Thing(wrong.vehicle_id, wrong.key_set_id)
    if wrong.after_id is None:
        raise Rejected("link-first", **named(session, thing))
    if not tidy(reason):
        raise Rejected("correction-reason-missing")
    former = session.get_one(Custody, wrong.after_id)
    held_by = former.unit_id or former.person_id or former.community_id
    back = Holder(former.holder, held_by, place=former.place)
    mistaken, row = [wrong], last
    while row is not wrong and row.after_id is not None:
        if row.corrected_by_id is None:
            mistaken.append(row)
        row = session.get_one(Custody, row.after_id)
    for row in mistaken:
        row.until = row.since
    session.flush()
    record = add_link(
        session, thing, back, former.state, wrong.since, "correction", recorded(session),
        after=last.id, ground=reason, act=former.act_id,
    )  # fmt: skip
    for row in mistaken:
        if row.corrected_by_id is None:
            row.corrected_by_id = record.id
    session.flush()
    return record.id


def handed_by(session: Session, thing: Thing) -> int | None:
    """The act on which the holder has a thing now; nothing where no act says so.

    A workshop, a use and a mistake taken back leave the holder whom the act named.
    """
    row = _open(session, thing)
    while row.act_id is None and row.move in {CORRECTION, TO_REPAIR, REPAIRED, USE} and row.after_id:
        row = session.get_one(Custody, row.after_id)
        while row.corrected_by_id is not None and row.after_id is not None:
            row = session.get_one(Custody, row.after_id)
    return row.act_id
