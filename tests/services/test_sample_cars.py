"""The sample of cars: 26 to 13 communities by acts, a transfer, a mistake, a loss; taken away whole."""

import datetime as dt
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests import make
from trainingdesk.db.engine import open_database, sqlite_url
from trainingdesk.db.models import Operation
from trainingdesk.db.models.places import Community, CommunityHead
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.db.store import Store
from trainingdesk.documents.act_paper import draw
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.vehicles import VIN_LENGTH
from trainingdesk.services.act_issue import stored_facts
from trainingdesk.services.act_scans import find_act, read_scan, scan_body, scans
from trainingdesk.services.acts import ActRow, act_by_number, act_card, act_pdf, acts, unsigned_acts
from trainingdesk.services.ceremonies import calls, ceremonies, not_handed
from trainingdesk.services.checking import look_over
from trainingdesk.services.codifier import ensure_codifier
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.communities import head_on
from trainingdesk.services.custody import chain, holdings, keys
from trainingdesk.services.people import count_people
from trainingdesk.services.sample_cars import (
    ABSENT,
    BY_DEPUTY,
    BY_EXCEPTION,
    EXCEPTION,
    SampleCars,
    open_sample_desk,
)
from trainingdesk.services.sample_custody import (
    DESTROYED,
    DESTROYED_ON,
    MISTAKE,
    MISTAKEN,
    SIGNED,
    TRANSFER_ON,
    TRANSFERRED,
)
from trainingdesk.services.vehicle_overview import vehicle_counters
from trainingdesk.services.vehicles import VehicleRow, count_vehicles, vehicles

DAYS = (dt.date(2020, 2, 12), dt.date(2020, 2, 13))
TITLES = {"settlement": "селищний голова", "city": "міський голова", "village": "сільський голова"}


@pytest.fixture(scope="module")
def built(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the cars, closed."""
    path = tmp_path_factory.mktemp("cars") / "desk.sqlite3"
    shutil.copyfile(sqlite_template, path)
    engine = open_database(sqlite_url(path))
    store = Store(engine)
    ensure_codifier(store, make.BY)
    store.execute(SampleCars(), by=make.BY)
    engine.dispose()
    return path


@pytest.fixture
def cars(built: Path, tmp_path: Path) -> Iterator[Store]:
    """The cars on a database of their own."""
    path = tmp_path / "desk.sqlite3"
    shutil.copyfile(built, path)
    engine = open_database(sqlite_url(path))
    yield Store(engine)
    engine.dispose()


def car_of(store: Store, number: int) -> VehicleRow:
    """The car of an act by the act's number."""
    act = store.query(act_card, store.query(act_by_number, str(number)))
    return next(row for row in store.query(vehicles) if row.id == act.lines[0].vehicle)


def register(store: Store) -> dict[str, ActRow]:
    """The acts by their numbers."""
    return {row.number: row for row in store.query(acts)}


def test_26_cars_are_with_13_communities_and_none_bears_the_number_of_another(cars: Store) -> None:
    rows = cars.query(vehicles)
    assert len(rows) == 26
    assert Counter(Counter(row.community for row in rows).values()) == {2: 13}
    assert len({row.plate for row in rows}) == len({row.vin for row in rows}) == 26
    assert {len(row.vin) for row in rows} == {VIN_LENGTH}
    assert sorted(Counter(len(row.keys) for row in rows).items()) == [(1, 1), (2, 25)]


def test_the_desk_with_the_sample_is_clean(cars: Store) -> None:
    assert cars.query(look_over).findings == ()


def test_every_community_had_a_head_with_the_right_title_on_the_days(cars: Store) -> None:
    def heads(session: Session) -> list[tuple[str, str]]:
        places = select(Community).join(Vehicle, Vehicle.community_id == Community.id).distinct()
        found = [(place.kind, head_on(session, place.id, DAYS[0])) for place in session.scalars(places)]
        return [(kind, head.title if head else "") for kind, head in found]

    told = cars.query(heads)
    assert len(told) == 13
    assert all(TITLES[kind] == title for kind, title in told)
    assert cars.query(lambda session: session.scalar(select(func.count(CommunityHead.id)))) == 16


def test_the_acts_are_of_the_two_days_and_say_what_is_stored(cars: Store) -> None:
    rows = register(cars)
    assert len(rows) == 27
    assert {row.act_on for number, row in rows.items() if number != "27"} == set(DAYS)
    facts, template = zip(*(cars.query(stored_facts, row.id) for row in rows.values()), strict=True)
    assert draw(facts, template[0]) == [cars.query(act_pdf, row.id) for row in rows.values()]
    assert cars.query(act_card, rows[str(BY_EXCEPTION)].id).exception == EXCEPTION


def test_one_was_absent_and_one_sent_a_deputy(cars: Store) -> None:
    days = cars.query(ceremonies)
    assert [(row.held_on, row.calls) for row in days] == [(DAYS[1], 12), (DAYS[0], 14)]
    left = [call.act.number for day in days for call in cars.query(not_handed, day.id)]
    assert left == [str(ABSENT)]
    deputies = [call for day in days for call in cars.query(calls, day.id) if call.deputy]
    assert [call.act.number for call in deputies] == [str(BY_DEPUTY)]
    assert car_of(cars, ABSENT).state == "balance"


def test_a_signed_scan_leads_to_its_act_by_its_code(cars: Store) -> None:
    rows = register(cars)
    assert {int(number) for number, row in rows.items() if row.scanned} == set(SIGNED)
    assert len(cars.query(unsigned_acts)) == len(rows) - len(SIGNED)
    act = rows[str(SIGNED[0])].id
    (scan,) = cars.query(scans, act)
    read = read_scan(scan.file_name, cars.query(scan_body, scan.id))
    found = cars.query(find_act, read)
    assert [code.act for code in read.codes] == [act]
    assert found.refusal is not None
    assert found.refusal.code == "act-signed"


def test_a_car_went_from_one_officer_to_the_other(cars: Store) -> None:
    car = car_of(cars, TRANSFERRED)
    links = cars.query(chain, car.id)
    assert [link.move for link in links] == ["received", "hand_over", "in_use", "transfer"]
    assert links[-1].since == TRANSFER_ON
    assert links[-1].holder.id != links[-2].holder.id
    before = cars.query(holdings, TRANSFER_ON - dt.timedelta(days=1), person=links[-2].holder.id)
    assert [row.vehicle for row in before] == [car.id, car.id]


def test_a_mistake_is_seen_with_the_counter_record_that_took_it_back(cars: Store) -> None:
    spare = cars.query(keys, car_of(cars, MISTAKEN).id)[1]
    links = cars.query(chain, spare.vehicle, spare.id)
    assert [link.move for link in links] == ["received", "hand_over", "correction"]
    assert links[1].corrected_by == links[2].id
    assert (links[2].ground, spare.state) == (MISTAKE, "safe")


def test_a_destroyed_car_tells_the_fate_of_each_key(cars: Store) -> None:
    car = car_of(cars, DESTROYED)
    assert (car.state, car.since) == ("destroyed", DESTROYED_ON)
    assert [key.state for key in car.keys] == ["destroyed", "safe"]


def test_some_insurances_end_soon_and_one_has_ended(cars: Store) -> None:
    counted = cars.query(vehicle_counters, dt.datetime.now().astimezone().date())
    assert (counted.ending, counted.expired, counted.cars) == (3, 1, 26)
    states = dict(counted.states)
    assert states["destroyed"] == states["repair"] == states["balance"] == 1


def test_the_whole_sample_is_one_step_and_goes_as_one(any_store: Store) -> None:
    done = open_sample_desk(any_store, by=make.BY)
    assert any_store.query(count_vehicles) == 26
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(cohorts) == []
    assert any_store.query(count_people) == any_store.query(count_vehicles) == 0
    assert any_store.query(look_over).findings == ()


def test_what_went_with_its_papers_is_not_done_again_and_says_so(any_store: Store) -> None:
    ensure_codifier(any_store, make.BY)
    done = any_store.execute(SampleCars(), by=make.BY)
    back = any_store.undo(done.operation, by=make.BY)
    with pytest.raises(Rejected) as told:
        any_store.undo(back.operation, by=make.BY)
    assert told.value.code == "undo-paper-gone"
    any_store.execute(SampleCars(), by=make.BY)
    assert any_store.query(count_vehicles) == 26


def test_the_cars_are_built_once(cars: Store) -> None:
    with pytest.raises(Rejected) as told:
        cars.execute(SampleCars(), by=make.BY)
    assert told.value.code in {"person-known", "vin-taken"}
    assert cars.query(lambda session: session.scalar(select(func.count(Operation.id)))) == 2


def test_without_the_register_of_communities_nothing_is_built(store: Store) -> None:
    with pytest.raises(Rejected) as told:
        store.execute(SampleCars(), by=make.BY)
    assert told.value.code == "community-unknown"
    assert store.query(count_people) == 0
