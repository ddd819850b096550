"""Cars in from lists: every doubt asked, stored whole or not at all, taken back in one step."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.services.sheets_in import furnished, sheet
from tests.spreadsheets import makers
from tests.tools import shared
from trainingdesk.db.models import Person
from trainingdesk.db.models.custody import Custody, Reading
from trainingdesk.db.models.places import Community, CommunityHead, CommunityName
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.db.store import Done, Store
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, sort_key
from trainingdesk.services.newcomers import AddPerson, NewPerson
from trainingdesk.services.people import people, person_card
from trainingdesk.services.vehicle_intake import (
    VehicleIntakeResult,
    take_in_vehicles,
    vehicle_files,
)
from trainingdesk.services.vehicle_intake_plan import USUAL_UNIT, plan_vehicles
from trainingdesk.services.vehicle_intake_report import vehicles_json, vehicles_text
from trainingdesk.services.vehicle_intake_rows import Action, PlannedVehicle, Question, VehiclePlan
from trainingdesk.services.vehicles import vehicle, vehicles
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.vehicles import VehiclesSheet, read_vehicles
from trainingdesk.words import sentence

HEADING = (
    "№", "Громада", "Марка, модель", "ДНЗ", "VIN", "Рік", "Пробіг, км", "Ключі, компл.", "Отримав (ПОГ)",
    "Голова громади (посада)", "Дата акта",
)  # fmt: skip
FILE = "авто.xlsx"
KEY = f"{FILE}|Аркуш1|"
TABLES = (Vehicle, KeySet, Custody, Reading, Person)
ROHAN, MALYN_ZP, MALYN_KH, OSKIL = (f"UA{number:017}" for number in (1, 2, 3, 4))


@dataclass(frozen=True)
class Settle:
    """Put a few communities into the desk: two called alike, one renamed."""

    def perform(self, session: Session) -> None:
        for code, name, oblast, kind, centre, former in (
            (ROHAN, "Роганська", "Харківська", "settlement", "с-ще Рогань", ""),
            (MALYN_ZP, "Малинівська", "Запорізька", "village", "с. Малинівка", ""),
            (MALYN_KH, "Малинівська", "Харківська", "settlement", "с-ще Малинівка", ""),
            (OSKIL, "Пролісненська", "Харківська", "settlement", "с-ще Пролісне", "Чкаловська"),
        ):
            row = Community(
                code=code, name=name, oblast=oblast, raion="Харківський", kind=kind, centre=centre,
                closed_on=None, successor_id=None, search_key=search_key(f"{name} {former} {centre}"),
                sort_key=sort_key(name),
            )  # fmt: skip
            session.add(row)
            session.flush()
            if former:
                session.add(CommunityName(community_id=row.id, name=former, since=None, ground=""))


@dataclass(frozen=True)
class PutHead:
    """Put a head whose title nobody has typed yet."""

    code: str
    title: str

    def perform(self, session: Session) -> None:
        place = session.scalars(select(Community.id).where(Community.code == self.code)).one()
        person = session.scalars(select(Person.id)).first()
        assert person is not None
        session.add(
            CommunityHead(
                community_id=place, person_id=person, title=self.title, since=None, until=None, ground=""
            )
        )


def car(number: int, **changes: object) -> list[object]:
    """The row of a car; each number another VIN, plate and officer."""
    letters = "АБВГДЕЖЗИК"
    row: dict[str, object] = {
        "no": number, "community": "Роганська ТГ", "make": "RENAULT  Duster", "plate": f"АХ {number:04} КР",
        "vin": f"VF1AAAAAAAAA{number:05}", "year": 2019, "km": "31 км", "keys": 2,
        "receiver": f"Мороз{letters[number % 10].lower()} Ілля Іванович", "title": "селищний голова",
        "on": dt.date(2020, 2, 12),
    }  # fmt: skip
    return list((row | changes).values())


def cars(*rows: Sequence[object], file: str = FILE) -> VehiclesSheet:
    return read_vehicles([sheet(file, (HEADING, *rows))], today=dt.date(2021, 2, 6))


def plan(store: Store, told: VehiclesSheet, accept: Sequence[str] = (), **decisions: str) -> VehiclePlan:
    """Plan with answers by row and kind: ``r2_keys="1"``."""
    given = {f"{KEY}{key[1:].replace('_', '|', 1)}": value for key, value in decisions.items()}
    given = {key.replace("one_person", "one-person"): value for key, value in given.items()}
    return store.query(plan_vehicles, told, decisions=given, accept=accept)


def take(
    store: Store, told: VehiclesSheet, accept: Sequence[str] = (), **decisions: str
) -> Done[VehicleIntakeResult]:
    return store.execute(take_in_vehicles(plan(store, told, accept, **decisions)), by="тест")


def counted(session: Session) -> list[int]:
    return [session.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES]


def asked(store: Store, *rows: Sequence[object], **decisions: str) -> Question:
    """The one question a list puts."""
    (question,) = plan(store, cars(*rows), **decisions).waiting
    return question


def only(plan_: VehiclePlan) -> PlannedVehicle:
    (row,) = plan_.rows
    return row


@pytest.fixture
def desk(any_store: Store) -> Store:
    """A desk with four communities and no cars, on each database in turn."""
    furnished(any_store).execute(Settle(), by="тест")
    return any_store


# --- what is stored --------------------------------------------------------------------------------


def test_a_car_comes_on_the_books_with_its_keys_in_the_safe(desk: Store) -> None:
    done = take(desk, cars(car(1)))
    assert (done.result.keys, done.result.people) == (2, 1)
    (row,) = desk.query(vehicles)
    assert (row.make, row.model, row.plate, row.state) == ("Renault", "Duster", "АХ 0001 КР", "balance")
    assert (row.holder.kind, row.holder.name) == ("unit", USUAL_UNIT)
    assert [(key.number, key.state, key.holder.name) for key in row.keys] == [
        (1, "safe", USUAL_UNIT), (2, "safe", USUAL_UNIT),
    ]  # fmt: skip
    assert (row.community_name, row.meant_for_name) == ("Роганська", "Морозб Ілля Іванович")
    card = desk.query(vehicle, row.id)
    assert card.km == 31
    assert len(card.chain) == 1


def test_the_day_of_the_act_is_kept_and_the_car_stands_on_the_books_by_then(desk: Store) -> None:
    take(desk, cars(car(1)))
    days = desk.query(lambda session: session.execute(select(Vehicle.planned_on, Custody.since)
                      .join(Custody, Custody.vehicle_id == Vehicle.id)).all())  # fmt: skip
    assert {tuple(each) for each in days} == {(dt.date(2020, 2, 12), dt.date(2020, 2, 12))}


def test_a_receiver_nobody_knows_comes_in_without_unit_and_rank_and_with_the_source(desk: Store) -> None:
    take(desk, cars(car(1)))
    (row,) = desk.query(people)
    assert (row.name.full, row.unit, row.rank) == ("Морозб Ілля Іванович", "", None)
    assert desk.query(person_card, row.id).note == "авто.xlsx, Аркуш1, I2"


def test_undo_takes_the_whole_list_away(desk: Store) -> None:
    before = desk.query(counted)
    done = take(desk, cars(car(1), car(2), car(3)))
    assert desk.query(counted) != before
    desk.undo(done.operation, by="тест")
    assert desk.query(counted) == before


def test_a_second_time_adds_nobody(desk: Store) -> None:
    told = cars(car(1), car(2))
    take(desk, told)
    before = desk.query(counted)
    again = plan(desk, told)
    assert (again.useful, [row.action for row in again.rows]) == (False, [Action.KNOWN, Action.KNOWN])
    take(desk, told)
    assert desk.query(counted) == before


def test_what_changed_since_the_preview_is_refused_whole(desk: Store) -> None:
    shown = take_in_vehicles(plan(desk, cars(car(1), car(2))))
    take(desk, cars(car(2)))
    before = desk.query(counted)
    with pytest.raises(Rejected) as refusal:
        desk.execute(shown, by="тест")
    assert refusal.value.code == "vehicle-intake-changed"
    assert desk.query(counted) == before


def test_a_row_with_a_mistake_leaves_no_trace(desk: Store) -> None:
    done = take(desk, cars(car(1), car(2, vin="VF1AAAAAAAAAO0002"), car(3, keys=1)))
    assert len(done.result.vehicles) == 1
    assert desk.query(counted) == [1, 2, 3, 1, 1]


# --- which car it is -------------------------------------------------------------------------------


@pytest.mark.parametrize("vin", ["VF1AAAAAAAAAO0002", "VF1AAAAAAAAAI0002", "VF1AAAAAAAAAQ0002", "VF1AA"])
def test_a_vin_that_cannot_be_is_asked_about_with_its_cell(desk: Store, vin: str) -> None:
    question = asked(desk, car(1), car(2, vin=vin))
    assert (question.key, question.complaint.cell) == (f"{KEY}3|vin", "E3")
    assert vin in sentence(question.complaint)
    done = take(desk, cars(car(1), car(2, vin=vin)), r3_vin="without")
    assert [row.vin for row in desk.query(vehicles)] == ["VF1AAAAAAAAA00001", ""]
    assert len(done.result.vehicles) == 2


def test_one_vin_twice_in_a_list_is_asked_about(desk: Store) -> None:
    question = asked(desk, car(1), car(2, vin="VF1AAAAAAAAA00001"))
    assert (question.complaint.code, question.complaint.cell) == ("vin-twice", "E3")
    assert "E2" in sentence(question.complaint)


def test_a_row_that_repeats_a_car_is_a_duplicate(desk: Store) -> None:
    row = plan(desk, cars(car(1), car(1))).rows[1]
    assert (row.action, row.of) == (Action.DUPLICATE, f"{KEY}2")


def test_a_plate_that_another_car_of_the_desk_has_is_asked_about(desk: Store) -> None:
    take(desk, cars(car(1)))
    question = asked(desk, car(2, plate="AX 0001 KP"))
    assert (question.complaint.code, question.complaint.cell) == ("plate-of-another", "D2")


def test_a_car_without_vin_and_plate_is_left_out(desk: Store) -> None:
    question = asked(desk, car(1, vin=None, plate=None))
    assert (question.complaint.code, question.answers) == ("vehicle-no-number", ())


def test_changed_kilometres_and_plate_are_shown_and_stored_only_when_accepted(desk: Store) -> None:
    take(desk, cars(car(1)))
    told = cars(car(1, km=500, plate="АХ 7777 КР"))
    shown = only(plan(desk, told))
    assert {(each.field, each.old, each.new) for each in shown.differences} == {
        (Field.MILEAGE, "31", "500"), (Field.PLATE, "АХ 0001 КР", "АХ 7777 КР"),
    }  # fmt: skip
    take(desk, told)
    assert [row.plate for row in desk.query(vehicles)] == ["АХ 0001 КР"]
    done = take(desk, told, [each.key for each in shown.differences])
    (row,) = desk.query(vehicles)
    assert (row.plate, desk.query(vehicle, row.id).km, done.result.changed) == ("АХ 7777 КР", 500, 2)
    desk.undo(done.operation, by="тест")
    assert [row.plate for row in desk.query(vehicles)] == ["АХ 0001 КР"]


def test_fewer_kilometres_than_before_are_complained_of_and_never_offered(desk: Store) -> None:
    take(desk, cars(car(1)))
    row = only(plan(desk, cars(car(1, km=5))))
    assert ([each.code for each in row.complaints], row.differences) == (["list-odometer-lower"], ())


# --- keys ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", ["1", "2"])
def test_fewer_keys_than_most_is_asked_about(desk: Store, keys: str) -> None:
    rows = (car(1), car(2), car(3, keys=1))
    question = asked(desk, *rows)
    assert (question.complaint.cell, [each.key for each in question.answers]) == ("H4", ["1", "2"])
    assert take(desk, cars(*rows), r4_keys=keys).result.keys == 4 + int(keys)


def test_a_list_that_does_not_say_how_many_keys_asks_once(desk: Store) -> None:
    question = asked(desk, car(1, keys=None), car(2, keys=None))
    assert (question.complaint.code, len(question.rows)) == ("keys-untold", 2)
    assert take(desk, cars(car(1, keys=None), car(2, keys=None)), r2_keys="2").result.keys == 4


# --- communities -----------------------------------------------------------------------------------


def test_an_ambiguous_community_is_asked_with_oblast_and_raion(desk: Store) -> None:
    question = asked(desk, car(1, community="Малинівська ТГ"))
    assert [each.key for each in question.answers] == [MALYN_ZP, MALYN_KH, "without"]
    assert "Запорізька обл., Харківський р-н" in sentence(question.complaint)
    assert question.suggested == MALYN_KH, "the oblast of the unit that holds the cars"
    take(desk, cars(car(1, community="Малинівська ТГ")), r2_community=MALYN_ZP)
    assert [row.community_name for row in desk.query(vehicles)] == ["Малинівська"]


@pytest.mark.parametrize("told", ["Малинівська ТГ Харківської обл.", "Малинівська (Харківська область)",
                                  "Малинівська селищна ТГ", MALYN_KH])  # fmt: skip
def test_words_around_a_name_tell_which_community_it_is(desk: Store, told: str) -> None:
    row = only(plan(desk, cars(car(1, community=told))))
    assert row.place is not None
    assert row.place.code == MALYN_KH


def test_an_old_name_finds_its_community(desk: Store) -> None:
    row = only(plan(desk, cars(car(1, community="Чкаловська ОТГ"))))
    assert row.place is not None
    assert row.place.name == "Пролісненська"


def test_an_unknown_community_is_refused_with_a_sentence_and_can_be_chosen(desk: Store) -> None:
    question = asked(desk, car(1, community="Вигадана ТГ"))
    assert "Вигадана ТГ" in sentence(question.complaint)
    row = only(plan(desk, cars(car(1, community="Вигадана ТГ")), r2_community=ROHAN))
    assert (row.action, row.place and row.place.code) == (Action.NEW, ROHAN)


# --- receivers -------------------------------------------------------------------------------------


def test_a_receiver_the_register_knows_is_confirmed(desk: Store) -> None:
    known = desk.execute(AddPerson(NewPerson("Морозб", "Ілля", "Іванович")), by="тест").result
    question = asked(desk, car(1))
    assert (question.complaint.code, question.suggested) == ("vehicle-receiver-known", f"person:{known}")
    take(desk, cars(car(1)), r2_receiver=question.suggested)
    assert [row.meant_for for row in desk.query(vehicles)] == [known]
    assert len(desk.query(people)) == 1


def test_namesakes_are_asked_about_and_a_third_may_be_new(desk: Store) -> None:
    for year in (1990, 1991):
        new = NewPerson("Морозб", "Ілля", "Іванович", birth_date=dt.date(year, 1, 1))
        desk.execute(AddPerson(new), by="тест")
    question = asked(desk, car(1))
    assert (question.complaint.code, question.suggested, len(question.answers)) == (
        "vehicle-receiver-namesakes", "", 4,
    )  # fmt: skip
    assert take(desk, cars(car(1)), r2_receiver="new").result.people == 1


@pytest.mark.parametrize(("answer", "people_"), [("one", 1), ("each", 2)])
def test_one_name_at_two_communities_is_asked_about(desk: Store, answer: str, people_: int) -> None:
    rows = (car(1), car(2, community="Чкаловська ТГ", receiver="Морозб Ілля Іванович"))
    question = asked(desk, *rows)
    assert (question.complaint.code, len(question.rows)) == ("vehicle-receiver-twice", 2)
    assert take(desk, cars(*rows), r2_one_person=answer).result.people == people_


def test_one_name_twice_at_one_community_is_one_person(desk: Store) -> None:
    done = take(desk, cars(car(1), car(2, receiver="Морозб Ілля Іванович")))
    assert done.result.people == 1


# --- heads -----------------------------------------------------------------------------------------


def test_a_title_that_does_not_fit_the_community_is_shown_and_no_head_is_made(desk: Store) -> None:
    done = take(desk, cars(car(1, title="міський голова")))
    assert len(done.result.vehicles) == 1
    told = plan(desk, cars(car(2, title="міський голова"))).complaints
    assert [each.code for each in told] == ["head-title-kind"]
    assert "селищний голова" in sentence(told[0])
    assert desk.query(lambda session: session.scalar(select(func.count()).select_from(CommunityHead))) == 0


def test_two_titles_for_one_community_are_shown(desk: Store) -> None:
    told = plan(desk, cars(car(1), car(2, title="сільський голова"))).complaints
    assert [each.code for each in told] == ["head-title-kind", "head-title-two"]


@pytest.mark.parametrize(("held", "kept", "codes"), [
    ("", "селищний голова", []), ("начальник", "начальник", ["head-title-differs"]),
])  # fmt: skip
def test_a_title_is_stored_only_for_a_head_known_without_one(
    desk: Store, held: str, kept: str, codes: list[str]
) -> None:
    desk.execute(AddPerson(NewPerson("Вовк", "Ірина", "Петрівна")), by="тест")
    desk.execute(PutHead(ROHAN, held), by="тест")
    told = cars(car(1))
    assert [each.code for each in plan(desk, told).complaints] == codes
    take(desk, told)
    assert desk.query(lambda session: session.scalar(select(CommunityHead.title))) == kept


# --- answers and the report ------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "answer"), [("r2_keys", "7"), ("r2_receiver", "person:999"), ("r2", "new")])
def test_an_answer_that_its_question_does_not_have_is_refused(desk: Store, key: str, answer: str) -> None:
    desk.execute(AddPerson(NewPerson("Морозб", "Ілля", "Іванович")), by="тест")
    with pytest.raises(Rejected) as refusal:
        plan(desk, cars(car(1, keys=1), car(2), car(3)), **{key: answer})
    assert refusal.value.code == "intake-decision-unknown"


def test_a_row_left_out_is_not_stored_whatever_else_it_waits_for(desk: Store) -> None:
    told = plan(desk, cars(car(1, community="Малинівська ТГ", keys=1), car(2), car(3)), r2="skip")
    assert ([row.action for row in told.rows], told.waiting) == (
        [Action.SKIPPED, Action.NEW, Action.NEW], [],
    )  # fmt: skip


def test_the_file_of_a_sender_is_read_planned_and_stored(desk: Store, tmp_path: Path) -> None:
    file = makers.xlsx(tmp_path / "авто.xlsx", [HEADING, car(1), car(2), car(3, keys=1)])
    told = vehicle_files(desk, [file], by="тест")
    facts = vehicles_json(told)
    assert (told.exit_code, facts["stored"], facts["keys"], facts["people"]) == (3, 2, 4, 2)
    (doubt,) = facts["doubtful"]
    assert (doubt["cell"], [each["key"] for each in doubt["answers"]]) == ("H4", ["1", "2", "skip"])
    assert any("H4" in line for line in vehicles_text(told))
    told = vehicle_files(desk, [file], by="тест", decisions={doubt["key"]: "1"})
    assert (told.exit_code, vehicles_json(told)["stored"], vehicles_json(told)["known"]) == (0, 1, 2)


@pytest.mark.parametrize("make", [makers.ods, makers.xls])
def test_old_and_open_workbooks_are_read_too(desk: Store, tmp_path: Path, make: object) -> None:
    assert callable(make)
    file = make(tmp_path / f"авто.{'ods' if make is makers.ods else 'xls'}", [HEADING, car(1), car(2)])
    assert vehicles_json(vehicle_files(desk, [file], by="тест"))["stored"] == 2


def test_a_file_without_cars_is_refused(desk: Store, tmp_path: Path) -> None:
    file = makers.xlsx(tmp_path / "люди.xlsx", [("ПІБ", "Звання"), ("Мороз Ілля Іванович", "майор поліції")])
    with pytest.raises(Rejected) as refusal:
        vehicle_files(desk, [file], by="тест")
    assert refusal.value.code == "vehicle-intake-nothing"


def test_the_office_list_goes_in_once_its_questions_are_answered(store: Store) -> None:
    file = shared("data/incoming/11-автомобілі.xlsx")
    furnished(store)
    told = vehicle_files(store, [file], by="тест", dry_run=True)
    assert len(told.plan.waiting) == 16
    answers = {each.key: each.suggested or each.answers[0].key for each in told.plan.waiting}
    done = vehicle_files(store, [file], by="тест", decisions=answers)
    assert done.done is not None
    assert (len(done.done.result.vehicles), done.done.result.keys, done.exit_code) == (26, 51, 0)
    assert len({row.community_name for row in store.query(vehicles)}) == 13
    again = vehicle_files(store, [file], by="тест")
    assert (again.done, again.exit_code) == (None, 0)
