"""Cars under real keys, over a real database: found, handed on, mended, and never anything lost."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests import make
from tests.services.act_desk import ActDesk, act_desk
from tests.ui.cohorts_window import fill
from tests.ui.vehicles_window import Hands, hands, pick
from trainingdesk.db.store import Store
from trainingdesk.services.custody import Holder
from trainingdesk.services.custody_moves import HandKey, HandVehicle
from trainingdesk.services.vehicles import vehicle
from trainingdesk.ui.found_vehicles import vehicles_found
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.drawer import Line
from trainingdesk.ui.pages.overview.cars import Cars
from trainingdesk.ui.pages.vehicles.photos import PhotoStrip

DAY = dt.date(2020, 2, 13)


@pytest.fixture
def desk(store: Store) -> ActDesk:
    """Three cars on the books, each with two sets of keys in the safe."""
    return act_desk(store, 3)


@pytest.fixture
def hand(qtbot: QtBot, desk: ActDesk) -> Iterator[Hands]:
    """The page on these cars."""
    with hands(qtbot, desk) as made:
        yield made


def handed(desk: ActDesk, at: int = 0) -> None:
    """Hand a car and its main key to the officer."""
    row = vehicle_row(desk, at)
    to = Holder("person", desk.receiver)
    desk.store.execute(HandVehicle(row.id, to, DAY, row.link, "акт № 5"), by=make.BY)
    desk.store.execute(HandKey(row.keys[0].id, to, DAY, row.keys[0].link), by=make.BY)


def vehicle_row(desk: ActDesk, at: int = 0) -> Any:
    return desk.store.query(vehicle, desk.cars[at]).row


def yes(dialog: FormQuestion) -> None:
    dialog.yes.click()


# --- finding ---


def test_digits_typed_in_the_list_find_a_plate(hand: Hands) -> None:
    assert hand.plates() == ["АХ 1000 КР", "АХ 1001 КР", "АХ 1002 КР"]
    hand.on_list().write("1001")
    assert hand.plates() == ["АХ 1001 КР"]
    hand.press("Esc")
    assert len(hand.plates()) == 3


def test_a_plate_in_latin_letters_a_part_of_a_vin_and_a_surname_find_a_car(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()
    for words in ("AX1000", "ах 1000", "sRCA500000000", "ковальч 1000"):
        hand.page.cars.filters.search.setText(words)
        assert hand.plates() == ["АХ 1000 КР"], words


def test_the_list_narrows_to_a_state_and_a_community(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()
    filters = hand.page.cars.filters
    filters.show_state("handed")
    assert hand.plates() == ["АХ 1000 КР"]
    filters.clear()
    assert len(hand.plates()) == 3


def test_on_a_past_day_the_list_is_as_it_was_and_nothing_can_be_done(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()
    hand.page.cars.filters.go_to_day(dt.date(2020, 2, 5))
    assert {line.row.state for line in hand.page.cars.model.rows} == {"balance"}
    assert hand.page.cars.banner.frame.isVisible()
    can = hand.page.cars.can
    assert not can.new.isEnabled()
    assert "минулий день" in can.correct.toolTip()
    hand.page.cars.go_to_today()
    assert not hand.page.cars.banner.frame.isVisible()
    assert can.new.isEnabled()


def test_a_day_that_has_not_come_is_refused(hand: Hands) -> None:
    hand.page.cars.filters.go_to_day(dt.date.today() + dt.timedelta(days=2))
    assert hand.page.cars.on is None
    assert hand.said()


def test_the_list_obeys_the_rules_of_models(hand: Hands) -> None:
    QAbstractItemModelTester(hand.page.cars.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    handed(hand.desk)
    hand.window.workspace.look()
    hand.page.cars.filters.search.setText("1000")
    hand.page.cars.filters.search.clear()


# --- the card ---


def test_the_card_says_who_has_the_car_and_each_key(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()
    told = hand.told()
    assert "Ковальчук Андрій Миколайович" in told
    assert "сейф чергової частини" in told
    assert "31 км" in told
    assert "Вогнегасник" in told


def test_a_field_of_the_card_is_stored_by_enter_and_taken_back(hand: Hands) -> None:
    hand.on_list().press("F2")
    card = hand.page.cars.card
    colour = card.record.fields["colour"]
    assert isinstance(colour, QLineEdit)
    colour.setFocus()
    hand.write("білий").press("Enter")
    assert hand.car().colour == "білий"
    hand.press("Ctrl+Z")
    assert hand.car().colour == ""


def test_a_vin_with_the_letter_o_is_refused_at_its_field(hand: Hands) -> None:
    hand.on_list().press("F2")
    record = hand.page.cars.card.record
    vin = record.fields["vin"]
    assert isinstance(vin, QLineEdit)
    vin.setFocus()
    vin.selectAll()
    hand.write("VF1HSRCA5O0000001").press("Enter")
    note = record._notes["vin"][0].text()
    assert "O" in note
    assert vin.text() == "VF1HSRCA5O0000001"
    assert hand.car().vin == "VF1HSRCA500000000"


def test_a_photo_is_kept_and_seen(hand: Hands, tmp_path: Path) -> None:
    path = tmp_path / "фото.png"
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    assert picture.save(str(path))
    hand.page.cars.take(hand.page.cars.takes([path]))
    hand.told()
    assert hand.page.cars.card.findChildren(PhotoStrip)
    assert len(hand.store.query(vehicle, hand.desk.cars[0]).photos) == 1


# --- moving ---


def test_a_new_car_comes_with_its_keys(hand: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        fill(
            dialog, plate="АХ 7777 КР", make="Renault", model="Logan", owner_unit="ГУНП в Харківській області"
        )
        dialog.form.fields["since"].setText("01.02.2020")  # type: ignore[attr-defined]
        yes(dialog)

    with hand.asked(FormQuestion, answer):
        hand.press("Ctrl+N")
    assert "АХ 7777 КР" in hand.plates()
    line = hand.page.cars.line()
    assert line is not None
    assert line.row.plate == "АХ 7777 КР"
    assert len(line.row.keys) == 2


def test_a_plate_that_another_car_has_is_refused_at_its_field_and_nothing_typed_is_lost(hand: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        fill(dialog, plate="ах1001кр", make="Renault", owner_unit="ГУНП в Харківській області")
        yes(dialog)
        assert "АХ 1001 КР" in dialog.form._notes["plate"][0].text()
        plate = dialog.form.fields["plate"]
        assert isinstance(plate, QLineEdit)
        assert plate.text() == "ах1001кр"
        dialog.reject()

    with hand.asked(FormQuestion, answer):
        hand.press("Ctrl+N")
    assert len(hand.plates()) == 3


def test_a_key_is_handed_out_of_the_safe_by_its_letter_and_back_by_undo(hand: Hands) -> None:
    def whom(dialog: FormQuestion) -> None:
        pick(dialog, "to", "ковальч")
        fill(dialog, since="13.02.2020", ground="журнал видачі")
        yes(dialog)

    def which(dialog: FormQuestion) -> None:
        choice = dialog.form.fields["key"]
        assert isinstance(choice, QComboBox)
        choice.setCurrentIndex(1)
        QTimer.singleShot(20, answer_next)
        yes(dialog)

    def answer_next() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, FormQuestion)
        whom(asked)

    with hand.asked(FormQuestion, which):
        hand.on_list().press("K")
    assert hand.car().keys[1].holder.name == "Ковальчук Андрій Миколайович"
    hand.window.workspace.undo()
    assert hand.car().keys[1].state == "safe"


def test_a_key_of_another_windows_hands_is_refused_by_name(hand: Hands) -> None:
    key = hand.car().keys[0]

    def whom(dialog: FormQuestion) -> None:
        to = Holder("community", hand.desk.community)
        hand.store.execute(HandKey(key.id, to, DAY, key.link), by="інший")
        pick(dialog, "to", "ковальч")
        fill(dialog, since="13.02.2020")
        yes(dialog)
        assert "Роганська" in dialog.refused.text()
        dialog.reject()

    with hand.asked(FormQuestion, whom):
        hand.page.cars.can.hand_that_key(key.id)
    assert hand.car().keys[0].holder.kind == "community"


def test_nobody_named_is_said_at_the_field(hand: Hands) -> None:
    def whom(dialog: FormQuestion) -> None:
        dialog.form.fields["to"].setText("Немає Такого")  # type: ignore[attr-defined]
        yes(dialog)
        assert "не знайдено" in dialog.form._notes["to"][0].text()
        dialog.reject()

    with hand.asked(FormQuestion, whom):
        hand.page.cars.can.hand_that_key(hand.car().keys[0].id)


def test_a_return_before_the_hand_over_is_refused_at_the_date(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, since="01.02.2020", ground="акт повернення № 6")
        yes(dialog)
        assert "13.02.2020" in dialog.form._notes["since"][0].text()
        dialog.reject()

    with hand.asked(FormQuestion, answer):
        hand.on_list().press("R")
    assert hand.car().state == "handed"


def test_what_a_state_does_not_allow_is_disabled_with_its_reason(hand: Hands) -> None:
    moves = dict(hand.page.cars.can._moves)
    assert not moves["give_back"].isEnabled()
    assert moves["give_back"].toolTip()
    assert moves["assigned"].isEnabled()


def test_a_destroyed_car_says_the_fate_of_each_key(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, since="02.03.2022", ground="акт огляду № 3")
        spare = [name for name in dialog.form.fields if name.startswith("key")][1]
        choice = dialog.form.fields[spare]
        assert isinstance(choice, QComboBox)
        choice.setCurrentIndex(choice.findData("stays"))
        yes(dialog)

    with hand.asked(FormQuestion, answer):
        hand.on_list().press("D")
    row = hand.car()
    assert row.state == "destroyed"
    assert [key.state for key in row.keys] == ["destroyed", "safe"]


def test_a_mistake_is_corrected_and_stays_in_sight_struck(hand: Hands) -> None:
    handed(hand.desk)
    hand.window.workspace.look()

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, reason="передано інший автомобіль")
        yes(dialog)

    with hand.asked(FormQuestion, answer):
        hand.on_list().press("C")
    links = hand.chain()
    assert [link.move for link in links] == ["received", "hand_over", "correction"]
    assert hand.car().state == "balance"
    assert "помилка: передано інший автомобіль" in hand.told()


def test_fewer_kilometres_than_before_are_refused_at_the_field(hand: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        fill(dialog, km="5", taken_on="20.02.2020")
        yes(dialog)
        assert "31" in dialog.form._notes["km"][0].text()
        fill(dialog, km="120")
        yes(dialog)

    with hand.asked(FormQuestion, answer):
        hand.on_list().press("O")
    assert hand.store.query(vehicle, hand.desk.cars[0]).km == 120


def test_equipment_is_typed_a_line_a_thing(hand: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        dialog.form.fields["items"].setPlainText("Домкрат\n− Аптечка × 2\n")  # type: ignore[attr-defined]
        yes(dialog)

    with hand.asked(FormQuestion, answer):
        hand.on_list().press("E")
    found = hand.store.query(vehicle, hand.desk.cars[0]).equipment
    assert [(thing.name, thing.quantity, thing.present) for thing in found] == [
        ("Домкрат", 1, True),
        ("Аптечка", 2, False),
    ]


def test_without_cars_the_list_says_what_belongs_here(qtbot: QtBot, store: Store) -> None:
    make.furnished(store)
    empty = ActDesk(store, (), 0, 0, 0, 0, 0)
    with hands(qtbot, empty) as made:
        state = made.page.cars.table._empty
        assert state is not None
        assert state.isVisible()
        assert state.button.text() == "Імпорт…"


# --- papers ---


@pytest.mark.parametrize("way", ["xlsx", "pdf"])
def test_each_list_is_written_as_a_workbook_and_as_a_pdf(
    hand: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    handed(hand.desk)
    hand.window.workspace.look()
    written: list[Path] = []

    def where(_parent: object, _memory: object, _title: str, name: str, _filters: str) -> Path:
        written.append(tmp_path / name)
        return written[-1]

    monkeypatch.setattr("trainingdesk.ui.pages.vehicles.list_papers.save_file", where)
    lists = len(hand.page.cars.papers.offered())
    assert lists == 7  # cars, holdings, officer's and unit's sheets, three chains
    for at in range(lists):

        def answer(dialog: FormQuestion, at: int = at) -> None:
            for key, value in (("list", at), ("way", way)):
                choice = dialog.form.fields[key]
                assert isinstance(choice, QComboBox)
                choice.setCurrentIndex(choice.findData(value))
            yes(dialog)

        with hand.asked(FormQuestion, answer):
            hand.on_list().press("Ctrl+E")
    sign = b"PK" if way == "xlsx" else b"%PDF"
    assert len(set(written)) == lists
    assert all(path.read_bytes().startswith(sign) for path in written)


# --- the overview ---


def test_the_block_of_cars_comes_a_moment_later_and_each_line_opens_its_list(
    qtbot: QtBot, desk: ActDesk
) -> None:
    handed(desk)
    with hands(qtbot, desk, "overview") as made:
        made.window.go("overview")
        page = made.window.pages["overview"]
        assert page.findChildren(Cars) == []
        qtbot.waitUntil(lambda: bool(page.findChildren(Cars)), timeout=3000)
        line = next(each for each in page.findChildren(Line) if "передано" in each.accessibleName())
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert made.window.page() is made.page
        assert [each.row.state for each in made.page.cars.model.rows] == ["handed"]


# --- Ctrl+K ---


def test_four_digits_say_who_has_the_second_key(desk: ActDesk) -> None:
    row = vehicle_row(desk, 1)
    to = Holder("community", desk.community, place="сейф громади")
    desk.store.execute(HandKey(row.keys[1].id, to, DAY, row.keys[1].link), by=make.BY)
    opened: list[object] = []
    program: Any = SimpleNamespace(store=desk.store)
    found = vehicles_found(program, "1001", lambda *place: opened.append(place))
    assert [each.title for each in found] == ["АХ 1001 КР"]
    assert found[0].detail == "ключі 1: сейф чергової частини · 2: сейф громади"
    found[0].open()
    assert opened == [("vehicles", desk.cars[1])]


def test_an_act_is_found_by_its_number(desk: ActDesk) -> None:
    act = desk.handed(desk.cars[0], number="ПГ-57")
    opened: list[object] = []
    program: Any = SimpleNamespace(store=desk.store)
    found = vehicles_found(program, "пг-57", lambda *place: opened.append(place))
    assert [each.title for each in found] == ["Акт № ПГ-57"]
    found[0].open()
    assert opened == [("vehicles", ("acts", act))]
