"""Those not selected leave once their term ended: listed, exported, erased; the journal stays readable."""

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import make, selecting
from tests.services.test_stages import Freeze
from trainingdesk.db.models import JournalEntry, JournalPersonal, Operation
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import Outcome
from trainingdesk.services.candidate_changes import Withdraw
from trainingdesk.services.candidate_decisions import Decide
from trainingdesk.services.candidates import candidates
from trainingdesk.services.history import operations
from trainingdesk.services.people import people
from trainingdesk.services.selection_retention import EraseCandidates, due, exported, months_after

ENDED = dt.date(2021, 6, 20)
DAY = dt.date(2020, 6, 25)


def test_a_term_ends_on_the_same_day_of_its_month_or_the_last() -> None:
    assert months_after(dt.date(2020, 6, 20), 12) == ENDED
    assert months_after(dt.date(2020, 12, 31), 2) == dt.date(2021, 2, 28)


def test_only_those_not_selected_are_listed_once_the_term_ended(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    chosen, refused, left = (selecting.candidate(any_store, key) for _ in range(3))
    selecting.pass_stages(any_store, key, chosen)
    any_store.execute(Decide(key, (chosen,), Outcome.RECOMMENDED, DAY), by=make.BY)
    any_store.execute(Decide(key, (refused,), Outcome.REFUSED, DAY, "не з’явився"), by=make.BY)
    any_store.execute(Withdraw(left, DAY, "рапорт"), by=make.BY)
    assert any_store.query(due, ENDED - dt.timedelta(days=1)) == []
    assert [row.candidate for row in any_store.query(due, ENDED)] == [refused, left]
    assert any_store.query(exported, [refused])[0]["reason"] == "не з’явився"


def test_erasing_leaves_no_name_anywhere_and_the_history_readable(any_store: Store) -> None:
    key = selecting.campaign(any_store)
    one = selecting.candidate(any_store, key, note="живе в громаді")
    selecting.pass_stages(any_store, key, one, 1)
    done = any_store.execute(EraseCandidates((one,), "акт від 21.06.2021 № 3", ENDED), by=make.BY)
    assert done.result == 1
    assert any_store.query(candidates, key) == []
    assert any_store.query(due, ENDED) == []
    assert any_store.query(people)[0].surname == "вилучено"
    assert any_store.query(_told) == []
    newest = any_store.query(operations)[0]
    assert newest.by == make.BY
    with pytest.raises(Rejected) as refused:
        any_store.undo(done.operation, by=make.BY)
    assert refused.value.code == "erasure-final"


def _told(session: Session) -> list[str]:
    """Where the journal or the operations still name the erased."""
    rows = [
        *session.execute(select(JournalEntry.old, JournalEntry.new)),
        *session.execute(select(JournalPersonal.old, JournalPersonal.new)),
        *session.execute(select(Operation.args)),
    ]
    return [str(row) for row in rows if "Авраменко" in str(row) or "живе в громаді" in str(row)]


def test_who_is_needed_elsewhere_stays_in_the_register(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    person = store.query(candidates, key)[0].person
    other = selecting.campaign(store, "2021-01", retention_months=600)
    selecting.candidate(store, other)
    from_register = selecting.apply_again(store, other, person)
    assert store.execute(EraseCandidates((one,), "акт № 3", ENDED), by=make.BY).result == 0
    assert store.query(candidates, other, "Авраменко")[0].id == from_register


def test_a_line_in_frozen_minutes_stays(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key, note="живе в громаді")
    selecting.pass_stages(store, key, one, 1)
    store.execute(Freeze(key, one, selecting.stage(store, key, 0)), by=make.BY)
    assert store.query(due, ENDED)[0].kept
    store.execute(EraseCandidates((one,), "акт № 3", ENDED), by=make.BY)
    assert store.query(candidates, key)[0].id == one


def test_nobody_is_erased_before_the_term_or_without_a_ground(store: Store) -> None:
    key = selecting.campaign(store)
    one = selecting.candidate(store, key)
    for command, code in (
        (EraseCandidates((one,), " ", ENDED), "erasure-ground-missing"),
        (EraseCandidates((one,), "акт № 3", DAY), "erasure-not-due"),
    ):
        with pytest.raises(Rejected) as refused:
            store.execute(command, by=make.BY)
        assert refused.value.code == code
