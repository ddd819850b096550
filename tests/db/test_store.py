"""One writer at a time, none lost, none kept waiting for long; readers only read."""

import datetime as dt
import multiprocessing
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, load_only

from tests.db.worlds import (
    WHO,
    AddCount,
    AddLone,
    AddPeople,
    AddUnit,
    Certify,
    Drop,
    Found,
    Rename,
    SetMarks,
    attempt,
    everything,
    person,
    until_done,
    whole,
)
from trainingdesk.db.engine import open_database
from trainingdesk.db.models import (
    Attempt,
    Certificate,
    CertificatePaper,
    Discipline,
    JournalEntry,
    NumberSeries,
    Operation,
    Order,
    OrderEntry,
    Person,
)
from trainingdesk.db.store import Store
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected

# --- one transaction ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fail:
    """Write, then refuse."""

    def perform(self, session: Session) -> None:
        session.add(person("Перша"))
        session.flush()
        raise Rejected("name-empty")


@dataclass(frozen=True, slots=True)
class Stumble:
    """Write, then make a mistake of our own."""

    def perform(self, session: Session) -> None:
        session.add(person("Перша"))
        session.flush()
        raise ZeroDivisionError


@pytest.mark.parametrize("command", [Fail(), Stumble()])
def test_a_refused_command_leaves_no_trace(any_store: Store, command: Fail | Stumble) -> None:
    with pytest.raises((Rejected, ZeroDivisionError)):
        any_store.execute(command, by=WHO)
    assert everything(any_store) == {}
    assert any_store.query(lambda s: s.scalars(select(Operation)).all()) == []
    assert any_store.execute(AddPeople(("Друга",)), by=WHO).result, "the store works on"


def test_a_command_is_told_by_what_it_flushed(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO)
    wanted = Changes.OFFICE | Changes.PROGRAMMES | Changes.COHORTS | Changes.PEOPLE | Changes.ENROLMENTS
    assert world.changes == wanted
    done = any_store.execute(SetMarks(world.result.cells, 700), by=WHO)
    assert (done.changes, done.touched) == (Changes.GRADES, {"attempt": 12})
    again = any_store.execute(SetMarks(world.result.cells, 700), by=WHO)
    assert (again.changes, again.touched, again.undo) == (Changes.NOTHING, {}, False)
    whole(any_store)


def test_a_constraint_that_no_command_foresaw_is_a_refusal(any_store: Store) -> None:
    any_store.execute(AddUnit("гунп"), by=WHO)
    with pytest.raises(Rejected) as refused:
        any_store.execute(AddUnit("гунп"), by=WHO)
    assert refused.value.code == "database-constraint"
    assert "\n" not in str(refused.value.facts["reason"])


@dataclass(frozen=True, slots=True)
class LateWrite:
    """Change a row as it was seen before somebody else wrote it."""

    person: int
    version: int

    def perform(self, session: Session) -> None:
        row = session.get_one(Person, self.person)
        session.execute(
            update(Person).where(Person.id == self.person).values(version=self.version + 1),
            execution_options={"synchronize_session": False},
        )
        row.surname = "Запізніла"


def test_a_row_written_by_another_meanwhile_is_not_overwritten(any_store: Store) -> None:
    key = any_store.execute(AddLone("Перша"), by=WHO).result
    with pytest.raises(Rejected) as refused:
        any_store.execute(LateWrite(key, 5), by=WHO)
    assert refused.value.code == "row-changed-meanwhile"
    assert everything(any_store)["person", key]["surname"] == "Перша"


def test_each_write_counts_the_version(any_store: Store) -> None:
    key = any_store.execute(AddLone("Перша"), by=WHO).result
    first = any_store.query(lambda s: s.get_one(Person, key).version)
    any_store.execute(Rename(key, "Друга"), by=WHO)
    assert any_store.query(lambda s: s.get_one(Person, key).version) == first + 1


def test_a_key_is_never_handed_out_twice(any_store: Store) -> None:
    keys = []
    for _ in range(5):
        key = any_store.execute(AddLone("Перша"), by=WHO).result
        any_store.execute(Drop(key), by=WHO)
        keys.append(key)
    assert len(set(keys)) == 5
    assert keys == sorted(keys)


# --- readers -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        update(Person).values(surname="Інша"),
        delete(Person),
        insert(Operation).values(at=dt.datetime.now(dt.UTC), by="", command="", changes=0, touched="{}"),
    ],
)
def test_a_query_that_writes_fails(any_store: Store, statement: object) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    before = everything(any_store)

    def sneak(session: Session) -> None:
        session.execute(statement)  # type: ignore[call-overload]
        session.commit()

    with pytest.raises((Rejected, DBAPIError)):
        any_store.query(sneak)
    assert everything(any_store) == before
    any_store.execute(AddPeople(("Друга",)), by=WHO)


def test_a_query_sees_one_moment(any_store: Store) -> None:
    def ask(session: Session) -> tuple[int, int]:
        before = len(session.scalars(select(Person.id)).all())
        any_store.execute(AddPeople(("Друга",)), by=WHO)
        return before, len(session.scalars(select(Person.id)).all())

    any_store.execute(AddPeople(("Перша",)), by=WHO)
    assert any_store.query(ask) == (1, 1)


# --- writers beside writers ---------------------------------------------------------------------------


def test_four_threads_lose_no_count(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    problems: list[Exception] = []

    def count() -> None:
        try:
            for _ in range(10):
                until_done(lambda: any_store.execute(AddCount(world.disciplines[0]), by=WHO))
        except Rejected as error:
            problems.append(error)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert any_store.query(lambda s: s.get_one(Discipline, world.disciplines[0]).lectures) == 40
    whole(any_store)


def _count_in_a_process(url: str, discipline: int, times: int) -> None:
    engine = open_database(url)
    store = Store(engine)
    for _ in range(times):
        until_done(lambda: store.execute(AddCount(discipline), by=WHO))
    engine.dispose()


def test_four_processes_lose_no_count(any_store: Store, any_url: str) -> None:
    world = any_store.execute(Found(), by=WHO).result
    context = multiprocessing.get_context("spawn")
    children = [
        context.Process(target=_count_in_a_process, args=(any_url, world.disciplines[0], 10))
        for _ in range(4)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join(120)
    assert [child.exitcode for child in children] == [0, 0, 0, 0]
    assert any_store.query(lambda s: s.get_one(Discipline, world.disciplines[0]).lectures) == 40


def test_a_busy_database_says_so_soon_and_never_hangs(any_store: Store, any_url: str) -> None:
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    other = open_database(any_url)
    with other.execution_options(writes=True).begin():
        started = time.monotonic()
        with pytest.raises(Rejected) as refused:
            any_store.execute(AddPeople(("Друга",)), by=WHO)
        waited = time.monotonic() - started
        assert any_store.query(lambda s: len(s.scalars(select(Person)).all())) == 1, "readers go on"
    other.dispose()
    assert refused.value.code == "desk-busy"
    assert 0.15 <= waited < 2.0
    assert any_store.execute(AddPeople(("Друга",)), by=WHO).result


def test_a_reader_does_not_wait_for_a_window_that_rebuilds_tables(postgresql_url: str) -> None:
    engine, other = open_database(postgresql_url), open_database(postgresql_url)
    store = Store(engine)
    with other.execution_options(writes=True).begin() as rebuilding:
        rebuilding.execute(text("ALTER TABLE person ADD COLUMN shoe_size integer"))
        started = time.monotonic()
        with pytest.raises(Rejected) as refused:
            everything(store)
        assert time.monotonic() - started < 2.0
        rebuilding.rollback()
    assert refused.value.code == "desk-busy"
    assert everything(store) == {}
    other.dispose()
    engine.dispose()


def test_a_short_writer_is_waited_for(any_store: Store, any_url: str) -> None:
    other = open_database(any_url)
    holding = threading.Event()

    def hold() -> None:
        with other.execution_options(writes=True).begin():
            holding.set()
            time.sleep(0.05)

    thread = threading.Thread(target=hold)
    thread.start()
    holding.wait(10)
    any_store.execute(AddPeople(("Перша",)), by=WHO)
    thread.join()
    other.dispose()


def test_another_window_hears_what_was_done(any_store: Store, any_url: str) -> None:
    engine = open_database(any_url)
    window = Store(engine)
    start = window.news(0)
    world = any_store.execute(Found(), by=WHO).result
    first = window.news(start.last)
    assert first.changes & Changes.COHORTS
    any_store.execute(SetMarks(world.cells, 500), by=WHO)
    second = window.news(first.last)
    assert (second.changes, second.last) == (Changes.GRADES, first.last + 1)
    assert window.news(second.last).changes == Changes.NOTHING
    engine.dispose()


# --- what no command may do ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Do:
    """Carry out a function, so that a test can try what no command of the desk would."""

    undoable: ClassVar[str | None] = None
    act: Callable[[Session], object]

    def perform(self, session: Session) -> None:
        self.act(session)


def _refusal(store: Store, act: Callable[[Session], object]) -> str:
    before = everything(store)
    with pytest.raises(Rejected) as refused:
        store.execute(Do(act), by=WHO)
    assert everything(store) == before
    return refused.value.code


def test_a_certificate_and_what_it_rests_on_stand(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    marked = any_store.execute(SetMarks(world.cells, 900), by=WHO)
    enrolment = world.enrolments[0]
    key, _ = any_store.execute(Certify(world.cohort, enrolment), by=WHO).result

    def remark(session: Session) -> None:
        row = session.scalars(select(Attempt).where(Attempt.enrolment_id == enrolment).limit(1)).one()
        row.tenths = 1000

    def unmark(session: Session) -> None:
        session.delete(
            session.scalars(select(Attempt).where(Attempt.enrolment_id == enrolment).limit(1)).one()
        )

    assert _refusal(any_store, lambda s: s.delete(s.get_one(Certificate, key))) == "certificate-never-deleted"
    assert (
        _refusal(any_store, lambda s: s.delete(s.scalars(select(CertificatePaper)).one()))
        == "certificate-never-deleted"
    )
    assert _refusal(any_store, remark) == "grade-certified"
    assert _refusal(any_store, unmark) == "grade-certified"
    assert _refusal(any_store, lambda s: s.add(attempt(enrolment, 1, 1, number=2))) == "grade-certified"
    with pytest.raises(Rejected) as refused:
        any_store.undo(marked.operation, by=WHO)
    assert refused.value.code == "grade-certified", "undo passes no guard by"
    others = tuple(cell for cell in world.cells if cell[0] != enrolment)
    any_store.execute(SetMarks(others, 800), by=WHO)


def test_the_list_of_a_frozen_order_stays(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    _, order = any_store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO).result
    another = OrderEntry(order_id=order, place=2, enrolment_id=world.enrolments[1], name="Інша")
    assert _refusal(any_store, lambda s: s.add(another)) == "order-frozen"
    assert _refusal(any_store, lambda s: s.delete(s.scalars(select(OrderEntry)).one())) == "order-frozen"

    def renumber(session: Session) -> None:
        session.get_one(Order, order).number = "28"

    assert _refusal(any_store, renumber) == "order-has-certificates"


def test_a_voided_certificate_frees_the_grade(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    any_store.execute(SetMarks(world.cells, 900), by=WHO)
    key, _ = any_store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO).result

    def void(session: Session) -> None:
        row = session.get_one(Certificate, key)
        row.voided_at = dt.datetime.now(dt.UTC)
        row.void_reason = "помилка"

    any_store.execute(Do(void), by=WHO)
    any_store.execute(SetMarks(world.cells, 1000), by=WHO)


def test_drawn_numbers_are_journalled(any_store: Store) -> None:
    world = any_store.execute(Found(), by=WHO).result
    any_store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO)
    tables = set(any_store.query(lambda s: s.scalars(select(JournalEntry.table_name)).all()))
    assert NumberSeries.__tablename__ in tables


def test_what_cannot_be_journalled_is_our_mistake(store: Store) -> None:
    key = store.execute(AddLone("Перша"), by=WHO).result

    def blind(session: Session) -> None:
        query = select(Person).options(load_only(Person.id, Person.version))
        session.scalars(query).one().surname = "Навмання"

    with pytest.raises(RuntimeError, match="before it was read"):
        store.execute(Do(blind), by=WHO)
    assert everything(store)["person", key]["surname"] == "Перша"
