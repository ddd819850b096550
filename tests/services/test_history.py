"""What became of an operation: taken back, done again, taken back once more."""

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.history import OperationRow, operations, undo_steps


def _fate(store: Store, operation: int) -> OperationRow:
    return next(row for row in store.query(operations) if row.id == operation)


def test_what_was_taken_back_and_done_again_counts_as_done(any_store: Store) -> None:
    make.furnished(any_store)
    first = any_store.execute(AddCohort("2021-01"), by=make.BY).operation
    assert (_fate(any_store, first).undone_by, _fate(any_store, first).redone_by) == (None, None)
    back = any_store.undo(first, by=make.BY).operation
    assert (_fate(any_store, first).undone_by, _fate(any_store, first).redone_by) == (back, None)
    again = any_store.undo(back, by=make.BY).operation
    assert (_fate(any_store, first).undone_by, _fate(any_store, first).redone_by) == (None, again)
    assert _fate(any_store, back).undone_by == again
    assert [step.id for step in any_store.query(undo_steps, make.BY)][-1] == again


def test_the_fate_of_an_operation_follows_every_turn(any_store: Store) -> None:
    make.furnished(any_store)
    first = last = any_store.execute(AddCohort("2021-01"), by=make.BY).operation
    for turn in range(1, 7):
        last = any_store.undo(last, by=make.BY).operation
        fate = _fate(any_store, first)
        assert (fate.undone_by is None) == (turn % 2 == 0)
        assert fate.redone_by == (last if turn % 2 == 0 else None)


def test_a_page_of_the_history_without_its_later_part_tells_the_same_fate(any_store: Store) -> None:
    make.furnished(any_store)
    first = any_store.execute(AddCohort("2021-01"), by=make.BY).operation
    again = any_store.undo(any_store.undo(first, by=make.BY).operation, by=make.BY).operation
    (row,) = any_store.query(operations, before=first + 1, limit=1)
    assert (row.id, row.undone_by, row.redone_by) == (first, None, again)
