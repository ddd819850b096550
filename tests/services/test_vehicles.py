"""Cars on the books: found by whatever one remembers, kept apart, with what goes with them."""

import datetime as dt

import pytest

from tests import make
from trainingdesk.db.store import Command, Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.custody import Holder, Thing, keys, open_link
from trainingdesk.services.custody_moves import HandVehicle, Transfer
from trainingdesk.services.driving import (
    DRIVER,
    MATE,
    REFUSED,
    SetDrivingRight,
    driving_doubt,
    may_take,
    read_categories,
    right_on,
)
from trainingdesk.services.equipment import USUAL, SetEquipment, SetUsualEquipment, usual_equipment
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.photos import MOST, AddPhoto, RemovePhoto, photo
from trainingdesk.services.readings import AddReading, CorrectReading
from trainingdesk.services.vehicle_changes import (
    AddKeySet,
    AddVehicle,
    EditKeySet,
    EditVehicle,
    NewKeySet,
    SetOwner,
)
from trainingdesk.services.vehicles import ORDERS, EquipmentRow, count_vehicles, vehicle, vehicles
from trainingdesk.words import Language, sentence, use

DAY = dt.date(2020, 2, 12)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100
JPEG = b"\xff\xd8\xff\xe0" + b"1" * 100


def added(store: Store, number: int = 0, **changes: object) -> int:
    return store.execute(AddVehicle(make.vehicle(number, **changes)), by=make.BY).result


def officer(store: Store, number: int = 0) -> int:
    return store.execute(AddPerson(make.person(number)), by=make.BY).result


def refused(store: Store, command: Command[object]) -> Rejected:
    with pytest.raises(Rejected) as caught:
        store.execute(command, by=make.BY)
    sentence(caught.value)
    return caught.value


def hand(store: Store, car: int, to: Holder, day: dt.date = DAY) -> None:
    seen = store.query(open_link, Thing(car)).id
    store.execute(HandVehicle(car, to, day, seen, "акт № 12"), by=make.BY)


# --- the record ----------------------------------------------------------------------------------------


def test_a_second_car_with_the_same_vin_or_plate_is_refused_naming_the_first(any_store: Store) -> None:
    added(any_store)
    twin = make.vehicle(1, vin="vf1 hsrса5 00000000")  # two of its letters are Cyrillic
    said = refused(any_store, AddVehicle(twin))
    assert (said.code, said.facts["what"]) == ("vin-taken", "Renault Duster АХ 1000 КР")
    said = refused(any_store, AddVehicle(make.vehicle(1, plate="ax1000kp")))
    assert (said.code, said.facts["vin"]) == ("plate-taken", "VF1HSRCA500000000")


def test_cars_without_vin_or_plate_do_not_stand_in_each_others_way(any_store: Store) -> None:
    added(any_store, 0, vin="", plate="")
    added(any_store, 1, vin="", plate="")
    assert any_store.query(count_vehicles) == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"make": " "}, "vehicle-make-missing"),
        ({"vin": "VF1HSRCA5O0000000"}, "vin-letter"),
        ({"year": 1900}, "vehicle-year"),
        ({"tank": 0}, "vehicle-tank"),
        ({"owner_unit": ""}, "vehicle-owner-missing"),
        ({"community": 99}, "community-key-unknown"),
        ({"receiver": 99}, "person-unknown"),
        ({"fuel": 60}, "fuel-over-tank"),
        ({"since": dt.date(2999, 1, 1)}, "custody-future"),
        ({"keys": (NewKeySet(0, 0),)}, "key-counts"),
    ],
)
def test_bad_facts_of_a_new_car_are_refused_and_nothing_is_stored(
    store: Store, changes: dict[str, object], code: str
) -> None:
    assert refused(store, AddVehicle(make.vehicle(0, **changes))).code == code
    assert store.query(count_vehicles) == 0


def test_a_communitys_own_car_is_on_its_books(store: Store) -> None:
    place = make.community(store)
    car = added(store, owner="community", owner_unit="", owner_community=place)
    card = store.query(vehicle, car)
    assert (card.owner_name, card.row.holder.name) == ("Роганська", "Роганська")
    assert [key.holder.kind for key in card.row.keys] == ["community", "community"]


def test_one_field_is_changed_unless_somebody_did_meanwhile(any_store: Store) -> None:
    car = added(any_store)
    any_store.execute(EditVehicle(car, "colour", "білий", ""), by=make.BY)
    any_store.execute(EditVehicle(car, "plate", "ах 7777 кр", "АХ 1000 КР"), by=make.BY)
    said = refused(any_store, EditVehicle(car, "colour", "синій", ""))
    assert (said.code, said.facts["now"]) == ("field-changed-meanwhile", "білий")
    (row,) = any_store.query(vehicles, "ax7777")
    assert (row.colour, row.plate) == ("білий", "АХ 7777 КР")


def test_a_field_takes_only_its_own_kind_of_value(store: Store) -> None:
    car = added(store)
    assert refused(store, EditVehicle(car, "year", "2019", 2019)).code == "vehicle-field-unknown"
    assert refused(store, EditVehicle(car, "search_key", "x", None)).code == "vehicle-field-unknown"
    store.execute(EditVehicle(car, "insured_until", DAY, None), by=make.BY)
    assert store.query(vehicle, car).row.insured_until == DAY


def test_the_owner_changes_and_the_holder_stays(store: Store) -> None:
    car, place = added(store), make.community(store)
    store.execute(SetOwner(car, "community", community=place), by=make.BY)
    card = store.query(vehicle, car)
    assert (card.owner, card.owner_name, card.row.holder.name) == ("community", "Роганська", make.UNIT_NAME)


def test_a_third_set_of_keys_gets_the_next_number(store: Store) -> None:
    car, person = added(store), officer(store)
    made = store.execute(AddKeySet(car, DAY, Holder("person", person)), by=make.BY).result
    store.execute(EditKeySet(made, NewKeySet(2, 0, "червона бирка")), by=make.BY)
    third = store.query(keys, car)[2]
    assert (third.number, third.state, third.ignition, third.tag) == (3, "held", 2, "червона бирка")


# --- the list ------------------------------------------------------------------------------------------


def test_a_car_is_found_by_plate_vin_make_holder_receiver_and_community(any_store: Store) -> None:
    place, one, two = make.community(any_store), officer(any_store, 0), officer(any_store, 1)
    car = added(any_store, 7, community=place, receiver=two)
    added(any_store, 8, make="Suzuki", model="Vitara", vin="JSAFJB33V00600008")
    hand(any_store, car, Holder("person", one))
    remembered = ("1007", "ах1007", "AX 1007 KP", "rca500000007", "DUST", "рога", "бонд", "авра олег")
    for text in remembered:
        assert [row.id for row in any_store.query(vehicles, text)] == [car], text
        assert any_store.query(count_vehicles, text) == 1
    assert any_store.query(vehicles, "авра vitara") == []


def test_a_list_is_narrowed_by_state_holder_community_and_insurance(any_store: Store) -> None:
    place, one = make.community(any_store), officer(any_store)
    first = added(any_store, 0, community=place, insured_until=DAY - dt.timedelta(1))
    second = added(any_store, 1, insured_until=DAY + dt.timedelta(30))
    third = added(any_store, 2, insured_until=DAY + dt.timedelta(31))
    fourth = added(any_store, 3)
    hand(any_store, second, Holder("person", one))
    hand(any_store, third, Holder("community", place))

    def ids(**asked: object) -> list[int]:
        found = any_store.query(vehicles, **asked)  # type: ignore[arg-type]
        assert any_store.query(count_vehicles, **asked) == len(found)  # type: ignore[arg-type]
        return [row.id for row in found]

    assert ids(state="handed") == [second, third]
    assert ids(holder=Holder("person", one)) == [second]
    assert ids(community=place) == [first, third]
    assert ids(insurance="expired", on=DAY) == [first]
    assert ids(insurance="soon", on=DAY) == [second]
    assert ids(insurance="valid", on=DAY) == [third]
    assert ids(insurance="unknown", on=DAY) == [fourth]
    assert [row.insurance for row in any_store.query(vehicles, on=DAY)] == [
        "expired",
        "soon",
        "valid",
        "unknown",
    ]


def test_the_list_of_a_day_is_as_it_stood_then(any_store: Store) -> None:
    car, one, two = added(any_store), officer(any_store, 0), officer(any_store, 1)
    late = added(any_store, 1, since=dt.date(2021, 1, 1))
    hand(any_store, car, Holder("person", one))
    seen = any_store.query(open_link, Thing(car)).id
    command = Transfer(Thing(car), Holder("person", two), dt.date(2020, 6, 1), seen, "акт № 31")
    any_store.execute(command, by=make.BY)

    def held(on: dt.date) -> list[tuple[int, str, int | None]]:
        return [(row.id, row.state, row.holder.id) for row in any_store.query(vehicles, on=on)]

    assert held(dt.date(2020, 1, 31)) == []
    assert [state for _, state, _ in held(dt.date(2020, 2, 11))] == ["balance"]
    assert held(dt.date(2020, 2, 12)) == held(dt.date(2020, 5, 31)) == [(car, "handed", one)]
    assert held(dt.date(2020, 6, 1)) == [(car, "handed", two)]
    assert [row[0] for row in held(dt.date(2021, 1, 1))] == [car, late]
    assert [row.id for row in any_store.query(vehicles, "авраменко", on=dt.date(2020, 3, 1))] == [car]
    assert any_store.query(vehicles, "авраменко") == []


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_lists_every_car_once_in_pages(any_store: Store, order: str) -> None:
    cars = {added(any_store, n) for n in range(5)}
    hand(any_store, min(cars), Holder("person", officer(any_store)))
    for down in (False, True):
        pages = [
            row.id
            for offset in (0, 2, 4)
            for row in any_store.query(vehicles, order=order, descending=down, offset=offset, limit=2)
        ]
        assert (len(pages), set(pages)) == (5, cars)


# --- readings ------------------------------------------------------------------------------------------


def test_kilometres_only_grow_and_the_sentence_says_since_when(any_store: Store) -> None:
    car = added(any_store, km=18, fuel=30)
    any_store.execute(AddReading(car, DAY, km=1000, fuel=20), by=make.BY)
    said = refused(any_store, AddReading(car, DAY + dt.timedelta(1), km=999))
    assert (said.code, said.facts["former"], said.facts["date"]) == ("odometer-lower", 1000, DAY)
    said = refused(any_store, AddReading(car, DAY - dt.timedelta(1), km=1001))
    assert (said.code, said.facts["later"]) == ("odometer-higher", 1000)
    any_store.execute(AddReading(car, DAY - dt.timedelta(1), km=500), by=make.BY)
    card = any_store.query(vehicle, car)
    assert (card.km, card.fuel) == (1000, 20)
    assert [row.km for row in card.readings] == [18, 500, 1000]


def test_a_replaced_odometer_begins_anew_and_says_why(any_store: Store) -> None:
    car = added(any_store, km=90_000)
    late = DAY + dt.timedelta(30)
    assert refused(any_store, AddReading(car, DAY, km=0, kind="replaced")).code == "replaced-note-missing"
    any_store.execute(AddReading(car, DAY, km=0, kind="replaced", note="акт СТО № 5"), by=make.BY)
    any_store.execute(AddReading(car, late, km=120), by=make.BY)
    assert refused(any_store, AddReading(car, late, km=119)).code == "odometer-lower"
    any_store.execute(AddReading(car, make.ON_BOOKS + dt.timedelta(1), km=90_010), by=make.BY)


@pytest.mark.parametrize(
    ("reading", "code"),
    [
        ({}, "reading-empty"),
        ({"km": -1}, "odometer-much"),
        ({"km": 3_000_000}, "odometer-much"),
        ({"fuel": 51}, "fuel-over-tank"),
        ({"fuel": -1}, "fuel-negative"),
        ({"filled": 60, "kind": "refuel"}, "fuel-over-tank"),
        ({"km": 10, "kind": "refuel"}, "refuel-litres"),
        ({"km": 10, "kind": "hand_over"}, "reading-kind"),
        ({"km": 10, "taken_on": dt.date(2999, 1, 1)}, "reading-future"),
        ({"kind": "replaced", "note": "акт", "fuel": 3}, "replaced-km-missing"),
    ],
)
def test_a_senseless_reading_is_refused(store: Store, reading: dict[str, object], code: str) -> None:
    car = added(store)
    fields: dict[str, object] = {"vehicle": car, "taken_on": DAY} | reading
    assert refused(store, AddReading(**fields)).code == code  # type: ignore[arg-type]


def test_a_mistyped_reading_is_mended_within_its_neighbours(any_store: Store) -> None:
    car = added(any_store, km=18)
    wrong = any_store.execute(AddReading(car, DAY, km=5000), by=make.BY).result
    any_store.execute(AddReading(car, DAY + dt.timedelta(9), km=6000), by=make.BY)
    any_store.execute(CorrectReading(wrong, 500, None, None, ""), by=make.BY)
    assert refused(any_store, CorrectReading(wrong, 17, None, None, "")).code == "odometer-lower"
    assert refused(any_store, CorrectReading(wrong, 6001, None, None, "")).code == "odometer-higher"


# --- equipment -----------------------------------------------------------------------------------------


def test_the_usual_list_is_the_offices_own(store: Store) -> None:
    assert [item.name for item in store.query(usual_equipment)] == list(USUAL)
    assert len(USUAL) == 12
    store.execute(SetUsualEquipment((EquipmentRow("аптечка", 2, present=True),)), by=make.BY)
    assert store.query(usual_equipment) == [EquipmentRow("аптечка", 2, present=True)]


def test_a_cars_list_is_written_anew_unless_it_changed_meanwhile(any_store: Store) -> None:
    usual = tuple(any_store.query(usual_equipment))
    car = added(any_store, equipment=usual)
    without = (*usual[:6], EquipmentRow("вогнегасник", 1, present=False))
    done = any_store.execute(SetEquipment(car, without, usual), by=make.BY)
    assert any_store.query(vehicle, car).equipment == without
    assert refused(any_store, SetEquipment(car, usual, usual)).code == "equipment-changed-meanwhile"
    any_store.undo(done.operation, by=make.BY)
    assert any_store.query(vehicle, car).equipment == usual


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ((EquipmentRow(" ", 1, present=True),), "equipment-name-missing"),
        ((EquipmentRow("Сейф", 1, present=True), EquipmentRow("сейф", 1, present=True)), "equipment-twice"),
        ((EquipmentRow("сейф", 0, present=True),), "equipment-quantity"),
        (tuple(EquipmentRow(f"річ {n}", 1, present=True) for n in range(41)), "equipment-many"),
    ],
)
def test_a_list_that_no_act_could_say_is_refused(
    store: Store, items: tuple[EquipmentRow, ...], code: str
) -> None:
    assert refused(store, SetEquipment(added(store), items, ())).code == code


# --- the right to drive --------------------------------------------------------------------------------


def test_what_is_not_known_of_a_driver_is_a_doubt_and_no_refusal(any_store: Store) -> None:
    person = officer(any_store)
    assert any_store.query(may_take, person, DAY) is None
    doubt = any_store.query(driving_doubt, person, DAY)
    assert doubt is not None and doubt.code == "driving-licence-unknown"  # noqa: PT018
    any_store.execute(SetDrivingRight(person, None, "ВХМ 123456", "В, С1"), by=make.BY)
    doubt = any_store.query(driving_doubt, person, DAY)
    assert doubt is not None and doubt.code == "driving-clearance-unknown"  # noqa: PT018


@pytest.mark.parametrize(
    ("right", "code"),
    [
        ({"clearance": DRIVER}, None),
        ({"clearance": MATE}, None),  # a mate may take the wheel too (mark 4)
        ({"clearance": REFUSED}, "driving-refused"),
        ({"clearance": DRIVER, "clearance_until": DAY}, None),
        ({"clearance": DRIVER, "clearance_until": DAY - dt.timedelta(1)}, "driving-clearance-over"),
        ({"clearance": DRIVER, "categories": "A, C"}, "driving-no-category"),
        ({"clearance": DRIVER, "licence_until": DAY - dt.timedelta(1)}, "driving-licence-over"),
    ],
)
def test_a_receiver_is_judged_by_the_day(store: Store, right: dict[str, object], code: str | None) -> None:
    person = officer(store)
    fields: dict[str, object] = {"person": person, "since": None, "categories": "B"} | right
    store.execute(SetDrivingRight(**fields), by=make.BY)  # type: ignore[arg-type]
    said = store.query(may_take, person, DAY)
    assert (said and said.code) == code


def test_the_refusal_of_a_driver_reads_as_the_office_speaks(store: Store) -> None:
    person = officer(store)
    store.execute(SetDrivingRight(person, dt.date(2021, 1, 1), categories="B", clearance=REFUSED), by=make.BY)
    assert store.query(may_take, person, DAY) is None
    said = store.query(may_take, person, dt.date(2021, 2, 6))
    assert said is not None
    use(Language.UK)
    assert sentence(said) == (
        "Автомобіль не можна передати: Авраменко Олег Іванович станом на 06.02.2021 не має допуску до "
        "керування. Якщо є окремий наказ, зазначте його номер і дату."
    )


def test_a_right_entered_for_the_same_day_replaces_what_was_there(store: Store) -> None:
    person = officer(store)
    for clearance in (MATE, DRIVER):
        store.execute(SetDrivingRight(person, DAY, categories="b", clearance=clearance), by=make.BY)
    right = store.query(right_on, person, DAY)
    assert right is not None
    assert (right.clearance, right.categories) == (DRIVER, "B")
    assert store.query(right_on, person, DAY - dt.timedelta(1)) is None


def test_categories_are_read_in_either_alphabet_and_a_strange_one_refused() -> None:
    assert read_categories("в, С1; ве") == ["B", "C1", "BE"]
    with pytest.raises(Rejected, match="licence-category"):
        read_categories("B, X")


def test_a_clearance_that_ends_before_it_begins_is_refused(store: Store) -> None:
    command = SetDrivingRight(
        officer(store), None, clearance=DRIVER, clearance_on=DAY, clearance_until=make.ON_BOOKS
    )
    assert refused(store, command).code == "clearance-dates"
    assert (
        refused(store, SetDrivingRight(officer(store, 1), None, clearance="pilot")).code
        == "clearance-unknown"
    )


# --- photos --------------------------------------------------------------------------------------------


def test_a_photo_taken_away_comes_back_with_its_bytes(any_store: Store) -> None:
    car = added(any_store)
    done = any_store.execute(AddPhoto(car, "бік.png", PNG, "лівий бік"), by=make.BY)
    gone = any_store.execute(RemovePhoto(done.result), by=make.BY)
    assert any_store.query(vehicle, car).photos == ()
    back = any_store.undo(gone.operation, by=make.BY)
    assert any_store.query(photo, done.result) == PNG
    any_store.undo(back.operation, by=make.BY)
    with pytest.raises(Rejected, match="photo-unknown"):
        any_store.query(photo, done.result)
    any_store.execute(AddPhoto(car, "той самий.png", PNG), by=make.BY)
    (again,) = any_store.query(vehicle, car).photos
    assert (again.media_type, any_store.query(photo, again.id)) == ("image/png", PNG)


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [
        ("лист.png", b"%PDF-1.7", "photo-format"),
        ("порожній.jpg", b"", "photo-empty"),
        ("великий.jpg", JPEG + b"0" * MOST, "photo-large"),
    ],
)
def test_only_a_picture_of_a_sensible_size_is_kept(store: Store, name: str, body: bytes, code: str) -> None:
    said = refused(store, AddPhoto(added(store), name, body))
    assert (said.code, said.facts["name"]) == (code, name)


def test_a_picture_is_told_by_its_bytes_and_not_by_its_name(store: Store) -> None:
    car = added(store)
    store.execute(AddPhoto(car, "фото.png", JPEG), by=make.BY)
    (one,) = store.query(vehicle, car).photos
    assert one.media_type == "image/jpeg"
