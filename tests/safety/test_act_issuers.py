"""Issuers of acts killed (SIGKILL) at random: no number missing, no car handed over by halves."""

import os
import random
from multiprocessing.context import ForkServerContext

import pytest
from sqlalchemy import select

from tests.documents.reading import text_of
from tests.safety.act_issuing import issue_acts_until_killed, issue_one_act
from tests.safety.victims import Victim, opened, settled
from tests.services.act_desk import act_desk
from trainingdesk.db.engine import open_database
from trainingdesk.db.models import NumberSeries
from trainingdesk.db.models.acts import Act
from trainingdesk.db.store import Store
from trainingdesk.services.act_issue import ACTS
from trainingdesk.services.acts import act_card, act_pdf
from trainingdesk.services.checking import look_over
from trainingdesk.services.custody import chain, keys

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are killed through a fork server"),
]
ISSUERS, CARS = 6, 16
LONGEST = 0.4  # seconds between two kills


def begin(nursery: ForkServerContext, url: str, seed: int, acts: tuple[int, ...]) -> Victim:
    ear, mouth = nursery.Pipe(duplex=False)
    process = nursery.Process(target=issue_acts_until_killed, args=(url, seed, acts, mouth))
    process.start()
    mouth.close()
    return Victim(process, ear)


def test_issuers_of_acts_killed_at_random_leave_no_gap_and_no_half(
    any_url: str, nursery: ForkServerContext, dice: random.Random
) -> None:
    engine = open_database(any_url)
    desk = act_desk(Store(engine), cars=CARS)
    acts = desk.draft(apart=True)
    engine.dispose()
    first = begin(nursery, any_url, dice.randrange(10**9), acts)
    first.hear_until(1)  # alone: beside the others it might never get an act of its own
    issuers = [first, *(begin(nursery, any_url, dice.randrange(10**9), acts) for _ in range(ISSUERS - 1))]
    acknowledged: list[object] = []
    for issuer in issuers:
        issuer.hear(dice.uniform(0, LONGEST))
        acknowledged += [number for _, number in issuer.kill()]
    store = opened(any_url)
    settled(store)
    stored = sound(store)
    assert len(set(acknowledged)) == len(acknowledged)
    assert set(acknowledged) <= set(stored)
    for act in acts:
        issue_one_act(store, act)
    assert len(sound(store)) == CARS
    store.engine.dispose()


def sound(store: Store) -> list[str]:
    """Every number there once; each act drafted, or issued with its paper and its car and keys moved."""
    rows = store.query(lambda s: [(row.id, row.state, row.number) for row in s.scalars(select(Act))])
    numbers = [number for _, state, number in rows if state != "draft"]
    query = select(NumberSeries.last).where(NumberSeries.kind == ACTS, NumberSeries.year == 2020)
    last = store.query(lambda s: s.scalar(query)) or 0
    assert sorted(numbers) == sorted(f"{number}/2020" for number in range(1, last + 1)), "a gap or a double"
    for key, state, number in rows:
        assert state in {"draft", "handed"}
        (line,) = store.query(act_card, key).lines
        held = [key.state for key in store.query(keys, line.vehicle)]
        link = store.query(chain, line.vehicle)[-1]
        if state == "draft":
            assert (link.state, held) == ("balance", ["safe", "safe"])
        else:
            assert (link.state, link.act, held) == ("handed", key, ["held", "safe"])
            assert f"№ {number}" in text_of(store.query(act_pdf, key))[0]
    assert store.query(look_over).findings == ()
    return numbers
