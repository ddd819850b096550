"""Thirty issuers of real certificates, killed (SIGKILL) at random: no number missing, every paper whole."""

import os
import random
import time
from multiprocessing import connection
from multiprocessing.context import ForkServerContext

import pypdfium2
import pytest
from sqlalchemy import select

from tests import make
from tests.db.worlds import WHO, whole
from tests.safety.issuing import TOGETHER, Office, OpenOffice, issue_one, issue_until_killed
from tests.safety.victims import Victim, opened, settled
from trainingdesk.db.engine import open_database
from trainingdesk.db.models import Certificate, NumberSeries
from trainingdesk.db.store import Store
from trainingdesk.services.certificates import paper_pdf
from trainingdesk.services.checking import look_over
from trainingdesk.services.office import CERTIFICATES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are killed through a fork server"),
]
ISSUERS = 30
COHORTS, LISTENERS = 2, 30
LONGEST = 0.25  # seconds between two kills


@pytest.fixture
def office(any_url: str) -> Office:
    """Much to issue, none of it issued."""
    engine = open_database(any_url)
    found = Store(engine).execute(OpenOffice(COHORTS, LISTENERS), by=WHO).result
    engine.dispose()
    return found


def begin(nursery: ForkServerContext, url: str, seed: int, office: Office) -> Victim:
    ear, mouth = nursery.Pipe(duplex=False)
    process = nursery.Process(target=issue_until_killed, args=(url, seed, office, mouth))
    process.start()
    mouth.close()
    return Victim(process, ear)


def test_thirty_issuers_killed_at_random_leave_no_gap_and_no_double(
    any_url: str, office: Office, nursery: ForkServerContext, dice: random.Random
) -> None:
    acknowledged, took = timed(any_url, office)
    issuers = [begin(nursery, any_url, dice.randrange(10**9), office) for _ in range(ISSUERS)]
    assert connection.wait([issuer.ear for issuer in issuers], timeout=60), "nobody issues anything"  # type: ignore[misc]
    for issuer in issuers:
        # No two batches can be stored within the time that one takes: so there is work left at the last kill.
        issuer.hear(dice.uniform(0, min(1.5 * took, LONGEST)))
        for _, numbers in issuer.kill():
            assert isinstance(numbers, tuple)
            acknowledged += numbers
    store = opened(any_url)
    settled(store)
    stored = numbers_of(store)
    total = COHORTS * LISTENERS
    assert 2 * TOGETHER <= len(stored) < total, "the last was killed while something was still to be issued"
    assert stored == expected(len(stored)), "a gap or a double"
    assert len(acknowledged) == len(set(acknowledged)), "a number was given to two"
    assert set(acknowledged) <= set(stored), "a number that was given is not there"
    assert len(stored) - len(acknowledged) <= ISSUERS * TOGETHER
    sound(store)
    for cohort, order in office.orders:  # the next one issues what is left, and goes on where they ended
        issue_one(store, cohort, order)
    assert numbers_of(store) == expected(total)
    sound(store)
    store.engine.dispose()


def timed(url: str, office: Office) -> tuple[list[str], float]:
    """Issue by the first order; gives the numbers and the seconds."""
    engine = open_database(url)
    began = time.monotonic()
    numbers = issue_one(Store(engine), *office.orders[0])
    took = time.monotonic() - began
    engine.dispose()
    return list(numbers), took


def expected(count: int) -> list[str]:
    return [f"08571096/{number:06d}-{make.ENDS:%y}" for number in range(1, count + 1)]


def numbers_of(store: Store) -> list[str]:
    """Every number given, as the certificates bear them; the series says just as many."""
    found = store.query(lambda s: list(s.scalars(select(Certificate.registration_number))))
    series = select(NumberSeries.last).where(
        NumberSeries.kind == CERTIFICATES, NumberSeries.year == make.ENDS.year
    )
    assert (store.query(lambda s: s.scalar(series)) or 0) == len(found)
    return sorted(found)


def sound(store: Store) -> None:
    """No batch by halves, nobody certified twice, every paper there and its own; no fault to find."""
    rows = store.query(
        lambda s: [
            (row.id, row.order_id, row.enrolment_id, row.registration_number)
            for row in s.scalars(select(Certificate))
        ]
    )
    orders = [order for _, order, _, _ in rows]
    assert all(orders.count(order) == TOGETHER for order in orders), "a batch went in by halves"
    assert len({enrolment for _, _, enrolment, _ in rows}) == len(rows), "somebody has two certificates"
    for key, _, _, number in rows:
        face = pypdfium2.PdfDocument(store.query(paper_pdf, key))[0].get_textpage().get_text_bounded()
        assert number in face, "the paper bears another number than its record"
    assert store.query(look_over).findings == ()
    whole(store)
