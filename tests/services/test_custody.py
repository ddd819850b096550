"""Cars and keys from hand to hand: each step recorded once, every refusal says who has it and what next."""

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tests import make
from trainingdesk.db.models.acts import Act
from trainingdesk.db.models.custody import Custody
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.custody import Holder, Thing, chain, holdings, keys, last_holder, move, open_link
from trainingdesk.services.custody_check import broken_chains
from trainingdesk.services.custody_moves import (
    AssignVehicle,
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
    StartUse,
    ToRepair,
    Transfer,
    WriteOff,
)
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.vehicle_changes import AddKeySet, AddVehicle
from trainingdesk.services.vehicles import vehicles
from trainingdesk.words import sentence

DAY = dt.date(2020, 2, 12)
ACT = "акт № 12 від 12.02.2020"


class World:
    """One car with two sets of keys, two officers and a community."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.car = store.execute(AddVehicle(make.vehicle()), by=make.BY).result
        self.one = Holder("person", store.execute(AddPerson(make.person(0)), by=make.BY).result)
        self.other = Holder("person", store.execute(AddPerson(make.person(1)), by=make.BY).result)
        self.community = Holder("community", make.community(store))
        self.main, self.spare = (key.id for key in store.query(keys, self.car))
        self.unit = store.query(open_link, Thing(self.car)).holder

    def seen(self, key: int | None = None) -> int:
        return self.store.query(open_link, Thing(self.car, key)).id

    def state(self, key: int | None = None) -> tuple[str, int | None]:
        link = self.store.query(open_link, Thing(self.car, key))
        return link.state, link.holder.id

    def hand_car(self, to: Holder | None = None, day: dt.date = DAY) -> int:
        command = HandVehicle(self.car, to or self.one, day, self.seen(), ACT)
        return self.store.execute(command, by=make.BY).result

    def hand_key(self, key: int, to: Holder | None = None, day: dt.date = DAY) -> int:
        return self.store.execute(HandKey(key, to or self.one, day, self.seen(key)), by=make.BY).result

    def refused(self, command: object) -> Rejected:
        before = self.links()
        with pytest.raises(Rejected) as caught:
            self.store.execute(command, by=make.BY)  # type: ignore[arg-type]
        assert self.links() == before
        sentence(caught.value)
        return caught.value

    def links(self) -> list[object]:
        return [self.store.query(chain, self.car, key) for key in (None, self.main, self.spare)]


@pytest.fixture
def world(any_store: Store) -> World:
    return World(any_store)


def test_a_new_car_is_on_balance_and_its_keys_are_in_the_safe_of_its_unit(world: World) -> None:
    assert world.state() == ("balance", world.unit.id)
    assert world.state(world.main) == world.state(world.spare) == ("safe", world.unit.id)


def test_a_car_goes_its_whole_way(world: World) -> None:
    do, day = world.store.execute, DAY
    order = "наказ № 48 о/с від 05.02.2020"
    do(AssignVehicle(world.car, world.one, day, world.seen(), order), by=make.BY)
    world.hand_car(day=day + dt.timedelta(1))
    do(StartUse(world.car, day + dt.timedelta(2), world.seen()), by=make.BY)
    do(ToRepair(world.car, day + dt.timedelta(3), world.seen(), "СТО «Авто»"), by=make.BY)
    assert world.store.query(open_link, Thing(world.car)).holder.place == "СТО «Авто»"
    do(FromRepair(world.car, day + dt.timedelta(9), world.seen()), by=make.BY)
    assert world.state() == ("in_use", world.one.id)
    do(Transfer(Thing(world.car), world.other, day + dt.timedelta(20), world.seen(), ACT), by=make.BY)
    do(GiveBack(Thing(world.car), world.unit, day + dt.timedelta(40), world.seen(), ACT), by=make.BY)
    fates = tuple(KeyFate(key, world.seen(key), "destroyed") for key in (world.main, world.spare))
    do(Destroy(world.car, day + dt.timedelta(60), world.seen(), "рапорт № 3", fates), by=make.BY)
    assert world.state() == ("destroyed", None)
    ends = tuple(SeenKey(key, world.seen(key)) for key in (world.main, world.spare))
    do(WriteOff(world.car, day + dt.timedelta(90), world.seen(), "акт № 7", ends), by=make.BY)
    told = [(link.move, link.state) for link in world.store.query(chain, world.car)]
    assert told == [
        ("received", "balance"), ("assigned", "assigned"), ("hand_over", "handed"), ("in_use", "in_use"),
        ("repair", "repair"), ("repaired", "in_use"), ("transfer", "handed"), ("give_back", "returned"),
        ("destroyed", "destroyed"), ("write_off", "written_off"),
    ]  # fmt: skip
    assert {world.state(key)[0] for key in (world.main, world.spare)} == {"written_off"}


def test_a_transfer_is_one_record_without_a_return(world: World) -> None:
    world.hand_key(world.main)
    before = len(world.store.query(chain, world.car, world.main))
    command = Transfer(Thing(world.car, world.main), world.other, DAY, world.seen(world.main))
    world.store.execute(command, by=make.BY)
    links = world.store.query(chain, world.car, world.main)
    assert len(links) == before + 1
    assert (links[-1].move, links[-1].holder.id) == ("transfer", world.other.id)


def test_whoever_comes_second_is_told_who_has_the_key_now(world: World) -> None:
    seen = world.seen(world.spare)
    first = Store(world.store.engine)
    second = Store(world.store.engine)
    first.execute(HandKey(world.spare, world.one, DAY, seen), by="О. Савчук")
    with pytest.raises(Rejected) as caught:
        second.execute(HandKey(world.spare, world.other, DAY, seen), by="І. Бойко")
    said = caught.value
    assert said.code == "key-moved"
    assert said.facts["holder"] == "Авраменко Олег Іванович"
    assert (said.facts["number"], said.facts["since"]) == (2, DAY)
    assert world.state(world.spare) == ("held", world.one.id)


def test_of_two_windows_at_once_one_hands_the_key_and_the_other_is_told(world: World) -> None:
    seen = world.seen(world.spare)
    ready = threading.Barrier(2)

    def window(to: Holder) -> str:
        store = Store(world.store.engine)
        ready.wait(timeout=10)
        try:
            store.execute(HandKey(world.spare, to, DAY, seen), by=make.BY)
        except Rejected as said:
            return f"{said.code} {said.facts['holder']}"
        return "handed"

    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(window, (world.one, world.other)))
    winner = ("Авраменко", "Бондар")[told.index("handed")]
    assert sorted(told) == sorted(["handed", f"key-moved {winner} Олег Іванович"])
    assert len(world.store.query(chain, world.car, world.spare)) == 2


def test_a_car_that_is_gone_still_says_who_had_it_last(world: World) -> None:
    world.hand_car()
    wrong = world.store.execute(
        Transfer(Thing(world.car), world.other, DAY, world.seen(), ACT), by=make.BY
    ).result
    world.store.execute(CorrectLink(wrong, "помилка"), by=make.BY)
    fates = tuple(KeyFate(key, world.seen(key), "destroyed") for key in (world.main, world.spare))
    world.store.execute(Destroy(world.car, DAY, world.seen(), "рапорт", fates), by=make.BY)
    assert world.store.query(last_holder, Thing(world.car)).id == world.one.id
    assert world.store.query(last_holder, Thing(world.car, world.main)).id == world.unit.id


def test_a_car_already_handed_over_names_its_holder_and_the_next_step(world: World) -> None:
    world.hand_car()
    said = world.refused(HandVehicle(world.car, world.other, DAY, world.seen(), ACT))
    assert (said.code, said.facts["holder"]) == ("car-handed", "Авраменко Олег Іванович")


def test_a_return_before_the_hand_over_is_refused(world: World) -> None:
    world.hand_key(world.main)
    early = DAY - dt.timedelta(1)
    said = world.refused(GiveBack(Thing(world.car, world.main), world.unit, early, world.seen(world.main)))
    assert (said.code, said.facts["former"]) == ("custody-before", DAY)


def test_a_day_to_come_is_refused(world: World) -> None:
    tomorrow = dt.datetime.now().astimezone().date() + dt.timedelta(1)
    assert (
        world.refused(HandKey(world.main, world.one, tomorrow, world.seen(world.main))).code
        == "custody-future"
    )


@pytest.mark.parametrize("ground", ["", "  "])
def test_a_car_moves_only_on_a_ground(world: World, ground: str) -> None:
    for command in (
        HandVehicle(world.car, world.one, DAY, world.seen(), ground),
        AssignVehicle(world.car, world.one, DAY, world.seen(), ground),
        Destroy(world.car, DAY, world.seen(), ground, ()),
        WriteOff(world.car, DAY, world.seen(), ground, ()),
        MarkLost(world.main, DAY, world.seen(world.main), ground),
    ):
        assert world.refused(command).code == "custody-ground-missing"


def test_a_key_stays_with_whom_it_is_and_a_safe_is_no_persons(world: World) -> None:
    world.hand_key(world.main)
    thing, seen = Thing(world.car, world.main), world.seen(world.main)
    assert world.refused(Transfer(thing, world.one, DAY, seen)).code == "custody-same"
    assert world.refused(GiveBack(thing, world.other, DAY, seen)).code == "holder-unfit"
    assert world.refused(Transfer(thing, world.unit, DAY, seen)).code == "holder-unfit"


def test_a_lost_key_is_nobodys_until_it_is_found(world: World) -> None:
    world.store.execute(MarkLost(world.spare, DAY, world.seen(world.spare), "рапорт № 3"), by=make.BY)
    assert world.refused(HandKey(world.spare, world.one, DAY, world.seen(world.spare))).code == "key-lost"
    world.store.execute(MarkFound(world.spare, world.unit, DAY, world.seen(world.spare)), by=make.BY)
    assert world.state(world.spare) == ("safe", world.unit.id)


def test_a_destroyed_car_says_the_fate_of_every_key(world: World) -> None:
    fate = KeyFate(world.main, world.seen(world.main), "destroyed")
    said = world.refused(Destroy(world.car, DAY, world.seen(), "рапорт", (fate,)))
    assert (said.code, said.facts["numbers"]) == ("keys-unsaid", [2])
    safe = KeyFate(world.spare, world.seen(world.spare), "stays")
    world.store.execute(Destroy(world.car, DAY, world.seen(), "рапорт", (fate, safe)), by=make.BY)
    assert [world.state(key)[0] for key in (None, world.main, world.spare)] == [
        "destroyed", "destroyed", "safe",
    ]  # fmt: skip


def test_a_corrected_destruction_gives_the_car_and_its_keys_back(world: World) -> None:
    world.hand_car()
    world.hand_key(world.main)
    fates = (
        KeyFate(world.main, world.seen(world.main), "destroyed"),
        KeyFate(world.spare, world.seen(world.spare), "lost"),
    )
    wrong = world.store.execute(Destroy(world.car, DAY, world.seen(), "рапорт", fates), by=make.BY).result
    world.store.execute(CorrectLink(wrong, "знищено інший автомобіль"), by=make.BY)
    assert world.state() == ("handed", world.one.id)
    assert world.state(world.main) == ("held", world.one.id)
    assert world.state(world.spare) == ("safe", world.unit.id)


def test_a_counter_record_puts_the_former_holder_back_and_stays_in_the_chain(world: World) -> None:
    world.hand_key(world.main)
    wrong = world.store.execute(
        Transfer(Thing(world.car, world.main), world.other, DAY + dt.timedelta(3), world.seen(world.main)),
        by=make.BY,
    ).result
    world.store.execute(CorrectLink(wrong, "передано іншому"), by=make.BY)
    *_, mistake, record = world.store.query(chain, world.car, world.main)
    assert (mistake.id, mistake.corrected_by, mistake.until) == (wrong, record.id, mistake.since)
    assert (record.move, record.ground, record.holder.id) == ("correction", "передано іншому", world.one.id)
    held = world.store.query(holdings, DAY + dt.timedelta(3), world.one.id)
    assert [row.key_number for row in held] == [1]
    assert world.store.query(holdings, DAY + dt.timedelta(3), world.other.id) == []


def test_only_the_last_record_is_corrected_never_the_first_and_not_without_a_reason(world: World) -> None:
    first = world.seen(world.main)
    assert world.refused(CorrectLink(first, "помилка")).code == "link-first"
    handed = world.hand_key(world.main)
    world.store.execute(GiveBack(Thing(world.car, world.main), world.unit, DAY, handed), by=make.BY)
    assert world.refused(CorrectLink(handed, "помилка")).code == "link-followed"
    assert world.refused(CorrectLink(world.seen(world.main), " ")).code == "correction-reason-missing"
    assert world.refused(CorrectLink(10**6, "помилка")).code == "link-unknown"


def test_a_move_written_under_a_wrong_day_is_written_anew_under_an_earlier_one(world: World) -> None:
    day = DAY + dt.timedelta(3)
    wrong = world.store.execute(HandVehicle(world.car, world.one, day, world.seen(), ACT), by=make.BY).result
    world.store.execute(CorrectLink(wrong, "помилка в даті"), by=make.BY)
    right = HandVehicle(world.car, world.one, DAY, world.seen(), ACT)
    link = world.store.execute(right, by=make.BY).result
    for on, state in ((DAY - dt.timedelta(1), "balance"), (DAY, "handed"), (day, "handed")):
        found = [row.state for row in world.store.query(holdings, on) if row.key_set is None]
        assert found == [state]
    assert world.store.query(broken_chains) == []
    world.store.execute(CorrectLink(link, "ще раз"), by=make.BY)
    before = world.refused(HandVehicle(world.car, world.one, dt.date(2020, 1, 1), world.seen(), ACT))
    assert before.code == "custody-before"


def test_a_record_that_a_counter_record_restored_is_taken_back_too(world: World) -> None:
    handed = world.store.execute(HandVehicle(world.car, world.one, DAY, world.seen(), ACT), by=make.BY).result
    used = StartUse(world.car, DAY + dt.timedelta(2), world.seen())
    wrong = world.store.execute(used, by=make.BY).result
    assert world.refused(CorrectLink(handed, "помилка")).code == "link-followed"
    world.store.execute(CorrectLink(wrong, "не той автомобіль"), by=make.BY)
    world.store.execute(CorrectLink(handed, "помилка"), by=make.BY)
    assert world.state()[0] == "balance"
    found = [row.state for row in world.store.query(holdings, DAY) if row.key_set is None]
    assert found == ["balance"]
    assert world.store.query(broken_chains) == []


def test_a_correction_of_a_correction_holds_what_was_said_first(world: World) -> None:
    handed = world.hand_key(world.main)
    record = world.store.execute(CorrectLink(handed, "помилка"), by=make.BY).result
    world.store.execute(CorrectLink(record, "таки передано"), by=make.BY)
    assert world.state(world.main) == ("held", world.one.id)


def test_a_car_back_from_repair_ignores_a_mistake_taken_back(world: World) -> None:
    world.hand_car()
    world.store.execute(ToRepair(world.car, DAY, world.seen(), "СТО"), by=make.BY)
    back = world.store.execute(FromRepair(world.car, DAY, world.seen()), by=make.BY).result
    world.store.execute(CorrectLink(back, "ще на ремонті"), by=make.BY)
    assert world.state() == ("repair", world.one.id)
    world.store.execute(FromRepair(world.car, DAY, world.seen()), by=make.BY)
    assert world.state() == ("handed", world.one.id)


def test_no_keys_come_to_a_car_that_is_gone(world: World) -> None:
    ends = tuple(SeenKey(key, world.seen(key)) for key in (world.main, world.spare))
    world.store.execute(WriteOff(world.car, DAY, world.seen(), "акт № 7", ends), by=make.BY)
    assert world.refused(AddKeySet(world.car, DAY, world.unit)).code == "keys-of-a-car-gone"
    assert world.refused(ToRepair(world.car, DAY, world.seen(), "СТО")).code == "car-written-off"


def test_the_second_key_stands_in_the_row_of_its_car(world: World) -> None:
    world.hand_key(world.spare, world.community)
    (row,) = world.store.query(vehicles, "1000")
    assert [(key.number, key.holder.name) for key in row.keys] == [
        (1, make.UNIT_NAME), (2, "Роганська"),
    ]  # fmt: skip


def test_a_move_taken_back_and_done_again_stands_as_it_stood(world: World) -> None:
    before = world.links()
    done = world.store.execute(HandKey(world.main, world.one, DAY, world.seen(world.main)), by=make.BY)
    after = world.links()
    undone = world.store.undo(done.operation, by=make.BY)
    assert world.links() == before
    world.store.undo(undone.operation, by=make.BY)
    assert world.links() == after


def test_a_move_that_something_followed_is_not_taken_back(world: World) -> None:
    done = world.store.execute(HandKey(world.main, world.one, DAY, world.seen(world.main)), by=make.BY)
    world.store.execute(GiveBack(Thing(world.car, world.main), world.unit, DAY, done.result), by=make.BY)
    with pytest.raises(Rejected) as caught:
        world.store.undo(done.operation, by=make.BY)
    assert caught.value.code in {"undo-changed-meanwhile", "undo-in-use"}
    assert world.state(world.main) == ("safe", world.unit.id)


# --- what the database itself holds --------------------------------------------------------------------


def put(store: Store, **changes: object) -> None:
    """Write a link straight into the table, past every service."""
    with store.engine.execution_options(writes=True).begin() as connection:
        row = dict(
            connection.execute(select(Custody.__table__).order_by(Custody.__table__.c.id).limit(1))
            .mappings().one()
        ) | changes  # fmt: skip
        row.pop("id")
        connection.execute(insert(Custody), [row])


@pytest.mark.parametrize(
    "changes",
    [
        {},  # a second open link of the car
        {"until": DAY},  # a second beginning of its chain
        {"holder": "person", "until": DAY},  # held by a person, and by nobody named
        {"state": "stolen", "until": DAY},
        {"until": make.ON_BOOKS - dt.timedelta(1)},  # ends before it begins
        {"holder": "ghost", "until": DAY},
    ],
)
def test_the_database_refuses_what_would_break_a_chain(world: World, changes: dict[str, object]) -> None:
    with pytest.raises(IntegrityError):
        put(world.store, **changes)


def test_the_database_lets_no_chain_fork(world: World) -> None:
    first = world.seen(world.main)
    world.hand_key(world.main)
    with pytest.raises(IntegrityError):
        put(world.store, key_set_id=world.main, after_id=first, until=DAY)


def test_the_database_keeps_one_open_link_a_key(world: World) -> None:
    with pytest.raises(IntegrityError):
        put(world.store, key_set_id=world.main, after_id=world.seen(world.main))


class Tamper:
    """A command that does what no service does."""

    def __init__(self, link: int, what: str) -> None:
        self.link, self.what = link, what

    def perform(self, session: Session) -> None:
        row = session.get_one(Custody, self.link)
        if self.what == "since":
            row.since = dt.date(2019, 1, 1)
        else:
            copy = {
                c.key: getattr(row, c.key)
                for c in Custody.__mapper__.column_attrs
                if c.key not in {"id", "version"}
            }
            session.add(Custody(**copy | {"after_id": row.id, "key_set_id": None, "until": DAY}))
        session.flush()


def test_no_command_changes_what_a_link_says_or_hangs_it_elsewhere(world: World) -> None:
    link = world.hand_key(world.main)
    assert world.refused(Tamper(link, "since")).code == "custody-fixed"
    assert world.refused(Tamper(link, "fork")).code == "custody-broken"


class IssuedAct:
    """An act that was issued, without its paper."""

    def perform(self, session: Session) -> int:
        now = dt.datetime(2020, 2, 12, 9, 0, tzinfo=dt.UTC)
        act = Act(kind="hand_over", state="issued", number="12", act_year=2020, act_on=DAY, issued_at=now)
        session.add(act)
        session.flush()
        return act.id


class MoveByAct:
    """Hand a car over by an act that was issued; unlike the real command, one that may be taken back."""

    def __init__(self, car: int, to: Holder, seen: int, act: int) -> None:
        self.car, self.to, self.seen, self.act = car, to, seen, act

    def perform(self, session: Session) -> int:
        return move(session, Thing(self.car), self.to, "handed", DAY, "hand_over", self.seen, act=self.act)


def test_what_an_act_moved_is_not_taken_away_but_corrected(world: World) -> None:
    act = world.store.execute(IssuedAct(), by=make.BY).result
    done = world.store.execute(MoveByAct(world.car, world.one, world.seen(), act), by=make.BY)
    with pytest.raises(Rejected) as caught:
        world.store.undo(done.operation, by=make.BY)
    assert (caught.value.code, caught.value.facts["number"]) == ("custody-by-act", "12")
    moved = Transfer(Thing(world.car), world.other, DAY, world.seen(), "акт № 31")
    wrong = world.store.execute(moved, by=make.BY).result
    mended = world.store.execute(CorrectLink(wrong, "помилка"), by=make.BY)
    assert world.store.query(open_link, Thing(world.car)).act_number == "12"
    world.store.undo(mended.operation, by=make.BY)
    assert world.state() == ("handed", world.other.id)
    again = world.store.execute(CorrectLink(wrong, "таки помилка"), by=make.BY).result
    assert world.state() == ("handed", world.one.id)
    assert world.seen() == again


def test_the_look_over_names_a_chain_that_was_broken_by_hand(world: World) -> None:
    world.hand_key(world.main)
    assert world.store.query(broken_chains) == []
    with world.store.engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("update custody set until = '2020-02-11' where id = 2"))
        connection.execute(text("update custody set until = since where id = 3"))
    found = world.store.query(broken_chains)
    assert [code for code, _ in found] == ["check-chain-open", "check-chain-broken"]
