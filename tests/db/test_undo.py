"""Taking back is exact, outlives a restart, and never runs over somebody else's work."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from tests.db.worlds import (
    WHO,
    AddLone,
    AddName,
    AddPeople,
    AddUnit,
    Certify,
    Drop,
    Found,
    Rename,
    Replace,
    SetMarks,
    SetPhone,
    Swap,
    everything,
    person,
    whole,
)
from trainingdesk.db import schema
from trainingdesk.db.engine import open_database, sqlite_url
from trainingdesk.db.models import (
    Attempt,
    JournalEntry,
    JournalPersonal,
    Operation,
    Person,
    PersonName,
    PersonStanding,
    Tracked,
    Unit,
)
from trainingdesk.db.store import Done, Store
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected

Row = TypeVar("Row", bound=Tracked)
Step = tuple[str, int, str]
steps = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "unit",
                "person",
                "name",
                "standing",
                "rename",
                "move",
                "born",
                "drop",
                "drop-unit",
                "drop-name",
                "flush",
            ]
        ),
        st.integers(0, 30),
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6),
    ),
    max_size=14,
)


@dataclass(frozen=True, slots=True)
class Script:
    """A random command: rows added, changed and deleted in any order, flushed at any moment."""

    steps: tuple[Step, ...]

    def perform(self, session: Session) -> int:
        for step in self.steps:
            _take(session, *step)
        return len(self.steps)


def _take(session: Session, what: str, which: int, word: str) -> None:
    if what == "flush":
        session.flush()
        return
    people, units, names = _rows(session, Person), _rows(session, Unit), _rows(session, PersonName)
    someone = people[which % len(people)] if people else None
    unit = units[which % len(units)] if units else None
    match what:
        case "unit":
            session.add(Unit(name=word, search_key=f"{word}{which}"))
        case "person":
            session.add(person(word, unit_id=unit.id if unit else None))
        case "drop-unit" if unit:
            session.delete(unit)
        case "drop-name" if names:
            session.delete(names[which % len(names)])
        case _ if someone:
            _touch(session, what, someone, unit, which, word)


def _touch(session: Session, what: str, someone: Person, unit: Unit | None, which: int, word: str) -> None:
    match what:
        case "name":
            session.add(PersonName(person_id=someone.id, surname=word, given="", since=None))
        case "standing":
            unit_id = unit.id if unit else None
            session.add(PersonStanding(person_id=someone.id, unit_id=unit_id, since=_day(which), rank=None))
        case "rename":
            someone.surname = word
        case "move":
            someone.unit_id = unit.id if unit and which % 3 else None
        case "born":
            someone.birth_date = None if which % 4 == 0 else _day(which)
        case "drop":
            session.delete(someone)


def _rows(session: Session, kind: type[Row]) -> list[Row]:
    return list(session.scalars(select(kind).order_by(kind.id)))


def _day(which: int) -> dt.date:
    return dt.date(1990, 1, 1) + dt.timedelta(days=which)


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database for all examples of a property: each finds what the ones before it left."""
    engine = open_database(sqlite_url(tmp_path_factory.mktemp("undo") / "desk.sqlite3"))
    schema.ensure(engine)
    yield Store(engine)
    engine.dispose()


def _try(store: Store, command: Script) -> Done[int] | None:
    """Carry a script out, or nothing where the database refuses what it asks for."""
    try:
        return store.execute(command, by=WHO)
    except Rejected as refusal:
        if refusal.code != "database-constraint":
            raise
        return None


@given(script=steps)
def test_a_command_taken_back_was_never_there(shared_store: Store, script: list[Step]) -> None:
    before = everything(shared_store)
    done = _try(shared_store, Script(tuple(script)))
    if done is None:
        assert everything(shared_store) == before, "a refused command leaves nothing behind"
        return
    after = everything(shared_store)
    if not done.undo:
        assert after == before
        return
    undone = shared_store.undo(done.operation, by=WHO)
    assert everything(shared_store) == before
    if undone.undo:
        shared_store.undo(undone.operation, by=WHO)
        assert everything(shared_store) == after


@settings(max_examples=25)
@given(scripts=st.lists(steps, min_size=2, max_size=4))
def test_commands_taken_back_in_turn_lead_all_the_way_home(
    shared_store: Store, scripts: list[list[Step]]
) -> None:
    before = everything(shared_store)
    done = [each for script in scripts if (each := _try(shared_store, Script(tuple(script)))) is not None]
    for each in reversed(done):
        if each.undo:
            shared_store.undo(each.operation, by=WHO)
    assert everything(shared_store) == before
    whole(shared_store)


def test_what_was_deleted_comes_back_under_its_own_key(any_store: Store) -> None:
    keys = any_store.execute(AddLone("Перша"), by=WHO).result
    gone = any_store.execute(Drop(keys), by=WHO)
    other = any_store.execute(AddLone("Друга"), by=WHO).result
    assert other != keys, "a key is never handed out twice"
    any_store.undo(gone.operation, by=WHO)
    assert any_store.query(lambda s: s.get_one(Person, keys).surname) == "Перша"


def test_a_row_put_in_the_place_of_another_gives_it_back(any_store: Store) -> None:
    world = any_store.execute(Found(listeners=1, disciplines=1), by=WHO).result
    any_store.execute(SetMarks(world.cells, 600), by=WHO)
    before = everything(any_store)
    done = any_store.execute(Replace(world.cells[0], 700), by=WHO)
    after = everything(any_store)
    undone = any_store.undo(done.operation, by=WHO)
    assert everything(any_store) == before
    any_store.undo(undone.operation, by=WHO)
    assert everything(any_store) == after


@pytest.mark.parametrize("pair", [("а", "б"), ("б", "а")])
def test_unique_values_that_swapped_swap_back(any_store: Store, pair: tuple[str, str]) -> None:
    for key in ("а", "б"):
        any_store.execute(AddUnit(key), by=WHO)
    before = everything(any_store)
    done = any_store.execute(Swap(*pair), by=WHO)
    assert everything(any_store) != before
    any_store.undo(done.operation, by=WHO)
    assert everything(any_store) == before


def test_taking_back_outlives_a_restart(any_store: Store, any_url: str) -> None:
    world = any_store.execute(Found(), by=WHO).result
    before = everything(any_store)
    done = any_store.execute(SetMarks(world.cells, 905), by=WHO)
    any_store.engine.dispose()
    engine = open_database(any_url)
    again = Store(engine)
    assert again.undo(done.operation, by=WHO).result == len(world.cells)
    assert everything(again) == before
    engine.dispose()


def test_redo_is_the_undoing_of_an_undo(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    done = any_store.execute(SetMarks(world.cells, 905), by=WHO)
    after = everything(any_store)
    undone = any_store.undo(done.operation, by=WHO)
    redone = any_store.undo(undone.operation, by=WHO)
    assert everything(any_store) == after
    any_store.undo(redone.operation, by=WHO)
    assert not any(table == "attempt" for table, _ in everything(any_store))
    assert undone.changes == Changes.GRADES
    assert any_store.query(lambda s: s.get_one(Operation, undone.operation).reverts) == done.operation


def _refused(store: Store, operation: int) -> str:
    before = everything(store)
    operations = store.query(lambda s: len(s.scalars(select(Operation.id)).all()))
    with pytest.raises(Rejected) as refused:
        store.undo(operation, by=WHO)
    assert everything(store) == before, "a refused undo changes nothing"
    assert store.query(lambda s: len(s.scalars(select(Operation.id)).all())) == operations
    return refused.value.code


def test_an_undo_is_refused_when_somebody_changed_the_row_since(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    first = any_store.execute(SetMarks(world.cells, 700), by=WHO)
    any_store.execute(SetMarks(world.cells[:1], 800), by="Інша О. О.")
    assert _refused(any_store, first.operation) == "undo-changed-meanwhile"


def test_an_undo_is_refused_when_the_row_is_gone_since(any_store: Store) -> None:
    key = any_store.execute(AddLone("Перша"), by=WHO).result
    renamed = any_store.execute(Rename(key, "Друга"), by=WHO)
    any_store.execute(Drop(key), by=WHO)
    assert _refused(any_store, renamed.operation) == "undo-changed-meanwhile"


def test_a_change_of_another_column_of_the_row_does_not_hinder(any_store: Store) -> None:
    key = any_store.execute(AddLone("Перша"), by=WHO).result
    renamed = any_store.execute(Rename(key, "Друга"), by=WHO)
    any_store.execute(SetPhone(key, "050"), by="Інша О. О.")
    any_store.undo(renamed.operation, by=WHO)
    row = everything(any_store)["person", key]
    assert (row["surname"], row["phone"]) == ("Перша", "050")


def test_an_undo_is_refused_where_others_already_rest_on_the_row(any_store: Store) -> None:
    added = any_store.execute(AddLone("Перша"), by=WHO)
    any_store.execute(AddName(added.result, "Давня"), by=WHO)
    assert _refused(any_store, added.operation) == "undo-in-use"


def test_an_undo_is_refused_where_another_took_the_place(any_store: Store) -> None:
    dropped = any_store.execute(AddUnit("гунп"), by=WHO)
    gone = any_store.undo(dropped.operation, by=WHO)
    any_store.execute(AddUnit("гунп"), by=WHO)
    assert _refused(any_store, gone.operation) == "undo-in-use"


def test_the_same_operation_is_not_taken_back_twice(any_store: Store) -> None:
    done = any_store.execute(AddLone("Перша"), by=WHO)
    any_store.undo(done.operation, by=WHO)
    assert _refused(any_store, done.operation) == "undo-changed-meanwhile"


def test_what_was_erased_is_not_brought_back(any_store: Store) -> None:
    key = any_store.execute(AddLone("Перша"), by=WHO).result
    renamed = any_store.execute(Rename(key, "Друга"), by=WHO)
    with any_store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(delete(JournalPersonal).where(JournalPersonal.operation_id == renamed.operation))
    assert _refused(any_store, renamed.operation) == "undo-erased"


def test_personal_values_stand_only_where_they_can_be_erased(any_store: Store) -> None:
    any_store.execute(AddPeople(("Згурська",)), by=WHO)
    entries = any_store.query(lambda s: s.execute(select(JournalEntry.old, JournalEntry.new)).all())
    assert "Згурська" not in str(entries)
    personal = any_store.query(lambda s: s.scalars(select(JournalPersonal.new)).all())
    assert "Згурська" in str(personal)


def test_a_final_command_says_why_it_cannot_be_taken_back(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    done = any_store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO)
    assert not done.undo
    assert _refused(any_store, done.operation) == "certificate-never-deleted"


def test_there_is_nothing_to_take_back_where_nothing_changed(any_store: Store) -> None:
    done = any_store.execute(AddPeople(()), by=WHO)
    assert not done.undo
    assert done.changes == Changes.NOTHING
    assert _refused(any_store, done.operation) == "undo-nothing"
    assert _refused(any_store, 10**6) == "undo-unknown"


def test_a_write_past_the_session_is_seen_as_somebody_elses(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    done = any_store.execute(SetMarks(world.cells, 700), by=WHO)
    with any_store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(update(Attempt).values(tenths=650))
    assert _refused(any_store, done.operation) == "undo-changed-meanwhile"


def test_the_journal_tells_old_and_new(any_store: Store) -> None:
    world = any_store.execute(Found(listeners=1, disciplines=1), by=WHO).result
    any_store.execute(SetMarks(world.cells, 700), by=WHO)
    done = any_store.execute(SetMarks(world.cells, 755), by="Інша О. О.")
    entry = any_store.query(
        lambda s: s.scalars(select(JournalEntry).where(JournalEntry.operation_id == done.operation)).one()
    )
    assert (entry.table_name, entry.kind, entry.old, entry.new) == (
        "attempt",
        "update",
        '{"tenths":700}',
        '{"tenths":755}',
    )
    operation = any_store.query(lambda s: s.get_one(Operation, done.operation))
    assert (operation.by, operation.command, operation.at.tzinfo) == ("Інша О. О.", "SetMarks", dt.UTC)
    whole(any_store)
