"""The import of cars in the window: dropped on any page, asked by digits, stored by Enter, taken back."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests import make
from tests.services.act_desk import ActDesk
from tests.services.test_vehicle_intake import FILE, HEADING, KEY, Settle, car
from tests.spreadsheets import makers
from tests.ui import vehicles_window
from tests.ui.cohorts_window import Hands, hands
from trainingdesk.db.store import Store
from trainingdesk.services.people import people
from trainingdesk.services.sheet_memory import fields_remembered
from trainingdesk.services.vehicle_intake_plan import owner_unit
from trainingdesk.services.vehicles import count_vehicles, vehicles
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.ui.dialogs.vehicle_intake import COLUMNS, PREVIEW, VehicleIntakeDialog
from trainingdesk.ui.dropping import Dropping, sheets_in

PEOPLE = [("ПІБ", "Звання", "Дата народження"), ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990")]


class Lists:
    """Drops lists of cars on the window and works the import by keys."""

    def __init__(self, here: Hands, folder: Path) -> None:
        self.here, self.folder, self.store = here, folder, here.store
        self.dropping = Dropping(here.window)

    def file(self, *rows: list[object], heading: tuple[object, ...] = HEADING) -> Path:
        return makers.xlsx(self.folder / FILE, [heading, *rows])

    def drop(self, *files: Path) -> VehicleIntakeDialog:
        """Drop files on the window, whatever page is in sight; gives the import of cars."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, plain)
        QApplication.sendEvent(self.here.window, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(self.here.window, QDropEvent(QPointF(5, 5), copy, data, left, plain))
        self.here.qtbot.waitUntil(lambda: self.dialog() is not None)
        dialog = self.dialog()
        assert dialog is not None
        self.here.qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog._job is None)
        QApplication.processEvents()
        return dialog

    def dialog(self) -> VehicleIntakeDialog | None:
        shown = QApplication.activeModalWidget()
        return shown if isinstance(shown, VehicleIntakeDialog) and shown._cars is not None else None

    def cars(self) -> int:
        return self.store.query(count_vehicles)


@pytest.fixture
def lists(qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[Lists]:
    make.furnished(store).execute(Settle(), by="тест")
    with hands(qtbot, store, None) as here:
        yield Lists(here, tmp_path)


def column(dialog: VehicleIntakeDialog, key: str) -> list[str]:
    model = dialog.preview.model
    at = model.column_at(key)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def said(dialog: VehicleIntakeDialog) -> str:
    body = dialog.preview.details.widget()
    assert body is not None
    return " | ".join(each.text() for each in body.findChildren(QLabel))


def closed(dialog: VehicleIntakeDialog) -> bool:
    try:
        return not dialog.isVisible()
    except RuntimeError:
        return True


def test_a_list_dropped_on_the_window_is_stored_by_enter_and_taken_back_by_undo(lists: Lists) -> None:
    dialog = lists.drop(lists.file(car(1), car(2)))
    assert dialog.step == PREVIEW, dialog.refused.text()
    assert column(dialog, "community") == ["Роганська", "Роганська"]
    QAbstractItemModelTester(dialog.preview.model)
    lists.here.press("Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert lists.cars() == 2
    assert lists.here.window.workspace.undo()
    assert lists.cars() == 0


def test_a_doubt_waits_for_a_digit_and_the_next_doubt_follows(lists: Lists) -> None:
    dialog = lists.drop(lists.file(car(1), car(2), car(3, keys=1), car(4, community="Малинівська ТГ")))
    assert dialog.preview.table.row().key == f"{KEY}4"
    assert "1 комплект ключів" in said(dialog)
    lists.here.press("1")
    assert dialog.preview.table.row().key == f"{KEY}5"
    assert "Запорізька обл., Харківський р-н" in said(dialog)
    lists.here.press("2")
    assert not dialog._plan.waiting  # type: ignore[union-attr]
    lists.here.press("Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert sorted(len(row.keys) for row in lists.store.query(vehicles)) == [1, 2, 2, 2]


def test_one_digit_answers_the_same_question_of_every_chosen_row(lists: Lists) -> None:
    again = [car(n + 4, community="Чкаловська ТГ", receiver=car(n)[8]) for n in (1, 2, 3)]
    dialog = lists.drop(lists.file(*(car(n) for n in (1, 2, 3)), *again))
    lists.here.press("Ctrl+A", "1")
    assert dialog._plan is not None
    assert not dialog._plan.waiting
    lists.here.press("0")
    assert len(dialog._plan.waiting) == 3
    lists.here.press("2", "Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert (lists.cars(), len(lists.store.query(people))) == (6, 6)


def test_enter_stores_nothing_while_every_row_waits(lists: Lists) -> None:
    dialog = lists.drop(lists.file(car(1, community="Малинівська ТГ")))
    lists.here.press("Enter")
    assert not closed(dialog)
    assert lists.cars() == 0
    dialog.preview.likely.click()
    lists.here.press("Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert lists.cars() == 1


def test_a_second_time_says_that_nothing_is_new(lists: Lists) -> None:
    file = lists.file(car(1))
    lists.drop(file)
    lists.here.press("Enter")
    dialog = lists.drop(file)
    assert dialog.next_button.text() == "Закрити: нового немає"
    lists.here.press("Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert lists.cars() == 1


def test_a_changed_plate_is_stored_only_when_accepted(lists: Lists) -> None:
    lists.drop(lists.file(car(1)))
    lists.here.press("Enter")
    dialog = lists.drop(lists.file(car(1, plate="АХ 7777 КР")))
    assert "АХ 0001 КР → АХ 7777 КР" in said(dialog)
    dialog.preview.accepted.emit(f"{KEY}2|{Field.PLATE}", True)
    lists.here.press("Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert [row.plate for row in lists.store.query(vehicles)] == ["АХ 7777 КР"]


def test_columns_and_the_unit_are_remembered_once_the_list_is_stored(lists: Lists) -> None:
    heading = tuple("Щось" if each == "ДНЗ" else each for each in HEADING)
    dialog = lists.drop(lists.file(car(1), heading=heading))
    dialog.back()
    assert dialog.step == COLUMNS
    dialog.columns.chosen.emit(dialog.columns.model.rows[0].columns.fingerprint, {Field.PLATE: 4})
    dialog.unit.setEditText("ГУНП в Сумській обл.")
    lists.here.press("Enter", "Enter")
    lists.here.qtbot.waitUntil(lambda: closed(dialog))
    assert [row.plate for row in lists.store.query(vehicles)] == ["АХ 0001 КР"]
    assert lists.store.query(owner_unit) == "ГУНП в Сумській області"
    assert [choice[Field.PLATE] for choice in lists.store.query(fields_remembered).values()] == [4]


def test_a_refused_column_choice_is_said_and_loses_nothing(lists: Lists) -> None:
    dialog = lists.drop(lists.file(car(1)))
    dialog.back()
    found = dialog.columns.model.rows[0].columns
    dialog.columns.chosen.emit(found.fingerprint, dict.fromkeys(found.choice, 0))
    assert not dialog.next_button.isEnabled()
    lists.here.press("Esc")
    assert lists.cars() == 0


def test_people_and_cars_dropped_together_get_an_import_each(lists: Lists) -> None:
    listed = makers.xlsx(lists.folder / "люди.xlsx", PEOPLE)
    cars = lists.drop(lists.file(car(1)), listed)
    assert column(cars, "car") == ["Renault Duster"]
    lists.here.press("Enter")
    lists.here.qtbot.waitUntil(lambda: closed(cars))
    left = QApplication.activeModalWidget()
    assert left is not None
    assert left.accessibleName() == "Імпорт списків"
    lists.here.press("Esc")
    assert lists.cars() == 1


def test_only_sheets_are_taken_by_the_window_itself() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/акт.pdf"), QUrl.fromLocalFile("/tmp/авто.xlsx")])
    assert sheets_in(data) == []


def test_the_page_of_the_cars_imports_a_list_by_its_key(
    qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make.furnished(store).execute(Settle(), by="тест")
    file = makers.xlsx(tmp_path / FILE, [HEADING, car(1)])
    opened: list[VehicleIntakeDialog] = []
    monkeypatch.setattr("trainingdesk.ui.pages.vehicles.cars.open_files", lambda *_args: [file])

    def show(dialog: VehicleIntakeDialog) -> None:
        opened.append(dialog)
        dialog.show()

    monkeypatch.setattr(VehicleIntakeDialog, "open", show)
    with vehicles_window.hands(qtbot, cast("ActDesk", SimpleNamespace(store=store))) as here:
        here.on_list().press("Ctrl+I")
        qtbot.waitUntil(lambda: bool(opened))
        (dialog,) = opened
        qtbot.waitUntil(lambda: dialog._plan is not None)
        dialog.forward()
        qtbot.waitUntil(lambda: closed(dialog))
    assert store.query(count_vehicles) == 1
