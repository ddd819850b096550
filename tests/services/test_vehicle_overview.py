"""What the overview and the list ask of cars: counts, papers, owners; on both databases."""

import datetime as dt

from tests import make
from tests.services.act_desk import DAY, act_desk
from trainingdesk.db.store import Store
from trainingdesk.services.holders import find_units, owner_of
from trainingdesk.services.vehicle_changes import EditVehicle
from trainingdesk.services.vehicle_overview import vehicle_counters
from trainingdesk.services.vehicle_papers import acts_of_car, papers_of_cars


def test_cars_are_counted_by_state_and_unsigned_acts_and_insurances_with_them(any_store: Store) -> None:
    desk = act_desk(any_store, 3)
    desk.handed(desk.cars[0])
    for car, until in zip(desk.cars, (dt.date(2020, 2, 1), dt.date(2020, 2, 20), None), strict=True):
        any_store.execute(EditVehicle(car, "insured_until", until, None), by=make.BY)
    counted = any_store.query(vehicle_counters, DAY)
    assert dict(counted.states) == {"handed": 1, "balance": 2}
    assert (counted.cars, counted.unsigned, counted.expired, counted.ending) == (3, 1, 1, 1)


def test_a_car_knows_its_newest_standing_act_and_all_of_them(any_store: Store) -> None:
    desk = act_desk(any_store, 2)
    act = desk.handed(desk.cars[0], number="7")
    papers = any_store.query(papers_of_cars, desk.cars)
    assert set(papers) == {desk.cars[0]}
    assert (papers[desk.cars[0]].act, papers[desk.cars[0]].number) == (act, "7")
    assert not papers[desk.cars[0]].scanned
    assert [row.number for row in any_store.query(acts_of_car, desk.cars[0])] == ["7"]
    assert any_store.query(acts_of_car, desk.cars[1]) == []


def test_units_are_found_by_any_word_and_the_owner_is_named(any_store: Store) -> None:
    desk = act_desk(any_store, 1)
    assert [row.id for row in any_store.query(find_units, "харківськ гунп")] == [desk.unit]
    assert any_store.query(find_units, "немає такого") == []
    owner = any_store.query(owner_of, desk.cars[0])
    assert owner is not None
    assert (owner.kind, owner.id) == ("unit", desk.unit)
