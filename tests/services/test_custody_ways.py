"""Whatever way cars and keys go, each has one holder at a time, and what is taken back leaves no trace."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests import make
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.models.vehicles import KeySet
from trainingdesk.db.store import Command, Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.custody import Holder, LinkRow, Thing, chain, holdings, keys, open_link
from trainingdesk.services.custody_check import broken_chains
from trainingdesk.services.custody_moves import (
    CorrectLink,
    Destroy,
    FromRepair,
    GiveBack,
    HandKey,
    HandVehicle,
    KeyFate,
    MarkFound,
    MarkLost,
    SeenKey,
    ToRepair,
    Transfer,
    WriteOff,
)
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.vehicle_changes import AddVehicle

FIRST = make.ON_BOOKS


@dataclass(frozen=True)
class Step:
    """What somebody tries: which command, with which thing and whom, how many days after the first."""

    what: str
    thing: int
    to: int
    day: int
    stale: bool = False


STEPS = st.builds(
    Step,
    what=st.sampled_from(
        ("hand", "hand", "transfer", "back", "lost", "found", "correct", "correct", "undo", "repair",
         "repaired", "destroy", "write off")
    ),
    thing=st.integers(0, 2),
    to=st.integers(0, 3),
    day=st.integers(0, 6),
    stale=st.integers(0, 9).map(lambda n: n == 0),
)  # fmt: skip


class Desk:
    """One car, its two sets of keys, two officers, a community and the unit; steps become commands."""

    def __init__(self, store: Store, number: int) -> None:
        self.store = store
        self.car = store.execute(AddVehicle(make.vehicle(number)), by=make.BY).result
        self.sets = [key.id for key in store.query(keys, self.car)]
        self.things = [Thing(self.car), *(Thing(self.car, key) for key in self.sets)]
        people = [store.execute(AddPerson(make.person(number * 2 + n)), by=make.BY).result for n in (0, 1)]
        place = make.community(store, f"UA63{number:015}", f"Громада {number}")
        unit = store.query(open_link, Thing(self.car)).holder
        self.holders = [*(Holder("person", one) for one in people), Holder("community", place), unit]

    def links(self) -> list[list[LinkRow]]:
        return [self.store.query(chain, thing.vehicle, thing.key_set) for thing in self.things]

    def seen(self, thing: Thing) -> int:
        return self.store.query(open_link, thing).id

    def command(self, step: Step) -> Command[int]:
        thing, to = self.things[step.thing], self.holders[step.to]
        key = self.sets[max(step.thing - 1, 0)]
        day, of_key = FIRST + dt.timedelta(step.day), Thing(self.car, key)
        seen = self.links()[step.thing][0].id if step.stale else self.seen(thing)
        key_seen = seen if step.thing else self.seen(of_key)
        made: dict[str, Callable[[], Command[int]]] = {
            "hand": lambda: (
                HandKey(key, to, day, key_seen) if step.thing else HandVehicle(self.car, to, day, seen, "акт")
            ),
            "transfer": lambda: Transfer(thing, to, day, seen, "акт"),
            "back": lambda: GiveBack(thing, to, day, seen),
            "lost": lambda: MarkLost(key, day, key_seen, "рапорт"),
            "found": lambda: MarkFound(key, to, day, key_seen),
            "correct": lambda: CorrectLink(seen, "помилка"),
            "repair": lambda: ToRepair(self.car, day, self.seen(Thing(self.car)), "СТО"),
            "repaired": lambda: FromRepair(self.car, day, self.seen(Thing(self.car))),
            "destroy": lambda: Destroy(
                self.car, day, self.seen(Thing(self.car)), "рапорт",
                tuple(
                    KeyFate(one, self.seen(Thing(self.car, one)), fate, self.holders[3])
                    for one, fate in zip(self.sets, ("destroyed", "safe"), strict=True)
                ),
            ),
            "write off": lambda: WriteOff(
                self.car, day, self.seen(Thing(self.car)), "акт",
                tuple(SeenKey(one, self.seen(Thing(self.car, one))) for one in self.sets),
            ),
        }  # fmt: skip
        return made[step.what]()


def one_each(session: Session, car: int) -> None:
    """Each thing has one open link, and the sets of keys add up to their count."""
    query = (
        select(Custody.key_set_id, func.count())
        .where(Custody.vehicle_id == car, Custody.until.is_(None))
        .group_by(Custody.key_set_id)
    )
    found = {row[0]: row[1] for row in session.execute(query)}
    sets = set(session.scalars(select(KeySet.id).where(KeySet.vehicle_id == car)))
    assert found == dict.fromkeys([None, *sets], 1)


def whole(links: Sequence[LinkRow]) -> None:
    """A chain continues from link to link and from day to day; a mistake taken back stood for no day."""
    by_id = {link.id: link for link in links}
    for former, link in pairwise(links):
        assert link.after == former.id
        taken_back = [
            one
            for one in (former, link)
            if one.until == one.since and (one.move == "correction" or one.corrected_by is not None)
        ]
        assert former.until == link.since or taken_back
        if former.corrected_by is not None:
            record = by_id[former.corrected_by]
            assert (former.since, former.until, record.move) == (record.since, record.since, "correction")
    stood = [link for link in links if link.until != link.since]
    for former, link in pairwise(stood):
        assert former.until == link.since
        assert former.since < link.since
    assert [link.until for link in links if link.until is None] == [None]
    assert links[-1].until is None


def restored(before: Sequence[LinkRow], after: Sequence[LinkRow]) -> None:
    """A counter-record says again what stood before the link that it takes back."""
    former, record = before[-2], after[-1]
    assert (record.state, record.holder, record.since) == (former.state, former.holder, before[-1].since)


def go(desk: Desk, steps: Sequence[Step]) -> None:
    """Try every step; whatever is refused has changed nothing."""
    operations: list[int] = []
    for step in steps:
        before = desk.links()
        if step.what == "undo":
            if operations:
                desk.store.undo(operations.pop(), by=make.BY)
            continue
        try:
            done = desk.store.execute(desk.command(step), by=make.BY)
        except Rejected:
            assert desk.links() == before
            continue
        operations.append(done.operation)
        after = desk.links()
        assert after != before or step.what in {"destroy", "write off"}
        if step.what == "correct":
            restored(before[step.thing], after[step.thing])
        else:
            # No path moves a thing twice: one step, one record a thing at most.
            assert all(len(now) - len(then) <= 1 for then, now in zip(before, after, strict=True))
        desk.store.query(one_each, desk.car)
        for links in after:
            whole(links)
    assert desk.store.query(broken_chains) == []


_made = [0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=14)
@given(steps=st.lists(STEPS, min_size=3, max_size=14))
def test_whatever_is_tried_each_thing_has_one_holder_and_its_chain_is_whole(
    any_store: Store, steps: list[Step]
) -> None:
    _made[0] += 1
    go(Desk(any_store, _made[0]), steps)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=8)
@given(steps=st.lists(STEPS.filter(lambda step: step.what != "undo"), min_size=3, max_size=10))
def test_taking_every_move_back_leaves_the_chains_as_they_began(any_store: Store, steps: list[Step]) -> None:
    _made[0] += 1
    desk = Desk(any_store, _made[0])
    began = desk.links()
    operations: list[int] = []
    for step in steps:
        try:
            operations.append(desk.store.execute(desk.command(step), by=make.BY).operation)
        except Rejected:
            continue
    for operation in reversed(operations):
        desk.store.undo(operation, by=make.BY)
    assert desk.links() == began


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=8)
@given(steps=st.lists(STEPS, min_size=3, max_size=12), day=st.integers(0, 7))
def test_what_was_held_on_a_day_is_what_the_chains_say_of_its_end(
    any_store: Store, steps: list[Step], day: int
) -> None:
    _made[0] += 1
    desk = Desk(any_store, _made[0])
    go(desk, steps)
    on = FIRST + dt.timedelta(day)
    told = {(row.vehicle, row.key_set): row.link for row in desk.store.query(holdings, on)}
    for thing, links in zip(desk.things, desk.links(), strict=True):
        last = [link for link in links if link.since <= on and link.until != link.since][-1]
        gone = last.holder.kind == "nobody"
        assert told.get((thing.vehicle, thing.key_set)) == (None if gone else last.id)
