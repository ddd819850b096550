"""The register of communities under real keys: found as one types, headed, renamed, merged, updated."""

import dataclasses
import datetime as dt
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.demo import DemoDirectory
from trainingdesk import app
from trainingdesk.db.store import Store
from trainingdesk.domain.communities import Codifier
from trainingdesk.services.codifier import plan_update, shipped
from trainingdesk.services.communities import ensure_codifier, find_communities, heads, names
from trainingdesk.services.community_changes import SetHead
from trainingdesk.services.history import operations
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.vehicle_changes import AddVehicle, NewVehicle
from trainingdesk.settings import Settings
from trainingdesk.ui.finding import found
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Line
from trainingdesk.ui.kit.picker import Picker
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.communities import CommunitiesPage
from trainingdesk.ui.pages.communities.update import UpdateDialog
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace

KHARKIV = "Харківська"
SINCE = dt.date(2026, 10, 1)


class Desk:
    """The page on a real store, and the hands of whoever sits at it."""

    def __init__(self, qtbot: QtBot, window: Window, store: Store) -> None:
        self.qtbot, self.window, self.store = qtbot, window, store
        window.go("communities")
        page = window.page()
        assert isinstance(page, CommunitiesPage)
        self.page = page

    def listed(self) -> list[str]:
        return [line.row.name for line in self.page.model.rows]

    def current(self) -> str:
        line = self.page.table.row()
        return "" if line is None else str(line.row.name)

    def stand(self, name: str) -> int:
        key = self.store.query(find_communities, name, KHARKIV)[0].id
        self.page.activate(key)
        return key

    def drawer(self) -> str:
        assert self.page.drawer is not None
        return words_of(self.page.drawer)


def done(store: Store) -> list[str]:
    """What was carried out so far."""
    return sorted(row.command for row in store.query(operations))


def type_(text: str) -> None:
    for letter in text:
        here = QApplication.focusWidget()
        assert here is not None
        QApplication.sendEvent(
            here, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, modifiers)


def answering(act: Callable[[], object], fill: Callable[[FormQuestion], object]) -> str:
    """Do something that asks, fill the form in, press its button; gives what it refused with."""
    told: list[str] = []

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        try:
            assert isinstance(asked, FormQuestion)
            fill(asked)
            asked.yes.click()
            told.append(words_of(asked.form) if asked.isVisible() else "")
        finally:  # a question nobody answers would hold the test for ever
            if isinstance(asked, QDialog) and asked.isVisible():
                asked.reject()

    QTimer.singleShot(0, answer)
    act()
    assert told
    return told[0]


def put(asked: FormQuestion, **values: Any) -> None:
    for key, value in values.items():
        field = asked.form.fields[key]
        match field:
            case QComboBox():
                field.setCurrentIndex(field.findData(value))
            case QCheckBox():
                field.setChecked(value)
            case Picker():
                field.setText(value)
                field.settle()
            case QLineEdit():
                field.setText(value)


def words_of(widget: QWidget) -> str:
    shown = [each.accessibleName() or getattr(each, "text", str)() for each in widget.findChildren(QWidget)]
    return "\n".join(str(each) for each in shown)


@pytest.fixture(scope="module")
def loaded(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the communities in it, to be copied."""
    from trainingdesk.db import engine as databases  # noqa: PLC0415

    path = tmp_path_factory.mktemp("communities") / "desk.sqlite3"
    path.write_bytes(sqlite_template.read_bytes())
    engine = databases.open_database(databases.sqlite_url(path))
    ensure_codifier(make.furnished(Store(engine)), make.BY)
    engine.dispose()
    return path


def _window(qtbot: QtBot, store: Store) -> Window:
    theme().set_mode("light")
    made = Window(Memory(None, Settings(operator=make.BY)), PAGES, Jobs(Inline()))
    made.resize(1366, 768)
    made.show()
    made.open_desk(Workspace(store, make.BY, made), DemoDirectory())
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def desk(qtbot: QtBot, url: str, loaded: Path) -> Iterator[Desk]:
    """The page over all communities, none of them ours yet."""
    from trainingdesk.db import engine as databases  # noqa: PLC0415

    Path(url.removeprefix("sqlite:///")).write_bytes(loaded.read_bytes())
    engine = databases.open_database(url)
    made = _window(qtbot, Store(engine))
    yield Desk(qtbot, made, Store(engine))
    made.close()
    made.deleteLater()
    engine.dispose()


def test_the_communities_are_loaded_when_the_page_is_first_opened(qtbot: QtBot, store: Store) -> None:
    window = _window(qtbot, make.furnished(store))
    assert done(store) == ["Furnish"]
    first = Desk(qtbot, window, store)
    assert len(first.listed()) == 1469
    window.go("people")
    window.go("communities")
    assert done(store) == ["Furnish", "LoadCodifier"]
    window.close()
    window.deleteLater()


def test_letters_typed_in_the_list_find_by_the_old_name_and_open_its_card(desk: Desk) -> None:
    QAbstractItemModelTester(desk.page.model)
    desk.page.table.setFocus()
    type_("красногр")
    assert desk.listed() == [desk.current()] == ["Берестинська"]
    assert "знайдено 1 громаду" in desk.page.finder.shown.text()
    press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "Красноградська" in desk.drawer())
    assert "Берестинська міська територіальна громада" in desk.drawer()
    assert "Харківська обл., Берестинський р-н" in desk.drawer()
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Escape)
    assert len(desk.listed()) == 1469


def test_the_oblast_and_ours_narrow_the_list(desk: Desk) -> None:
    page = desk.page
    page.oblast.setCurrentIndex(page.oblast.findData(KHARKIV))
    page.oblast.activated.emit(page.oblast.currentIndex())
    assert len(desk.listed()) == 56
    page.scope.choose("ours")
    assert desk.listed() == []
    rohan = desk.store.query(find_communities, "Роганська", KHARKIV)[0].id
    desk.store.execute(SetHead(rohan, "селищний голова", None, new=make.person(1)), by=make.BY)
    page.workspace.look()
    page.refresh(page.interests)
    assert desk.listed() == ["Роганська"]
    desk.stand("Вовчанська")  # what is asked for is shown, whatever the filters
    assert desk.current() == "Вовчанська"


def test_ctrl_n_enters_a_new_head_with_the_title_of_the_place_and_ctrl_z_takes_it_back(desk: Desk) -> None:
    key = desk.stand("Роганська")
    titles: list[str] = []

    def fill(asked: FormQuestion) -> None:
        titles.append(str(asked.form.values()["title"]))
        put(asked, surname="Левченко", given="Оксана", patronymic="Юріївна", sex="f", since="12.11.2020")

    desk.page.table.setFocus()
    answering(lambda: press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), fill)
    assert titles == ["селищний голова"]
    assert [(head.name.surname, head.since) for head in desk.store.query(heads, key)] == [
        ("Левченко", dt.date(2020, 11, 12))
    ]
    assert desk.page.table.row().head.name.surname == "Левченко"
    assert "Левченко Оксана Юріївна" in desk.drawer()
    desk.page.workspace.undo()
    assert desk.store.query(heads, key) == []


def test_a_head_from_the_register_takes_over_from_those_ticked_alone(desk: Desk) -> None:
    key = desk.stand("Вовчанська")
    mayor = desk.store.execute(SetHead(key, "міський голова", None, new=make.person(1)), by=make.BY).result
    chief = desk.store.execute(
        SetHead(key, "начальник міської військової адміністрації", None, new=make.person(2)), by=make.BY
    ).result
    desk.store.execute(AddPerson(make.person(3, surname="Яровий")), by=make.BY)

    def fill(asked: FormQuestion) -> None:
        ticked = [name for name, value in asked.form.values().items() if name.startswith("end.") and value]
        assert ticked == [f"end.{mayor}"]  # the same title ends, the other is only offered
        put(asked, person="Яровий", since="01.10.2026")

    answering(desk.page.new_head, fill)
    terms = {head.id: head.until for head in desk.store.query(heads, key)}
    assert (terms[mayor], terms[chief]) == (dt.date(2026, 9, 30), None)


def test_a_head_without_sex_title_or_person_is_asked_for_at_the_field(desk: Desk) -> None:
    key = desk.stand("Роганська")
    assert "стать" in answering(desk.page.new_head, lambda asked: put(asked, surname="Левченко", given="О."))
    assert "посаду" in answering(desk.page.new_head, lambda asked: put(asked, title=" "))
    assert "хто очолює" in answering(desk.page.new_head, lambda _asked: None)
    assert desk.store.query(heads, key) == []


def test_a_term_is_mended_from_the_card(desk: Desk) -> None:
    key = desk.stand("Роганська")
    desk.store.execute(SetHead(key, "сільський голова", None, new=make.person(1)), by=make.BY)
    head = desk.store.query(heads, key)[0]
    answering(
        lambda: desk.page.mend_head(head),
        lambda asked: put(asked, title="селищний голова", until="31.12.2025"),
    )
    now = desk.store.query(heads, key)[0]
    assert (now.id, now.title, now.until) == (head.id, "селищний голова", dt.date(2025, 12, 31))


def test_ctrl_r_renames_from_a_day_and_the_day_is_needed(desk: Desk) -> None:
    key = desk.stand("Роганська")
    assert "дату" in answering(desk.page.rename, lambda asked: put(asked, name="Чистогірська"))
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.page.table.setFocus()
    answering(
        lambda: press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
        lambda asked: put(asked, name="Чистогірська", since="01.10.2026", ground="рішення № 1"),
    )
    assert [name.name for name in desk.store.query(names, key)] == ["Роганська", "Чистогірська"]
    desk.qtbot.waitUntil(lambda: desk.current() == "Чистогірська")
    assert "рішення № 1" in desk.drawer()
    answering(
        lambda: desk.page.mend_name(desk.store.query(names, key)[1]),
        lambda asked: put(asked, since="02.10.2026"),
    )
    assert desk.store.query(names, key)[1].since == dt.date(2026, 10, 2)


def test_ctrl_m_merges_into_another_one(desk: Desk) -> None:
    key = desk.stand("Липецька")
    desk.page.table.setFocus()
    answering(
        lambda: press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier),
        lambda asked: put(asked, into="Дергачівська", on="01.10.2026"),
    )
    assert desk.store.query(find_communities, "Липецька", KHARKIV)[0].closed_on == SINCE
    assert desk.page.table.row().row.id == key
    assert "Припинено 01.10.2026" in desk.drawer()
    assert desk.page.drawer is not None
    into = next(each for each in desk.page.drawer.findChildren(Link) if "Увійшла" in each.accessibleName())
    into.click()
    assert desk.current() == "Дергачівська"


def _file(path: Path, rows: Codifier) -> Path:
    """A workbook as the Ministry lays it out."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Кодифікатор")
    heads_ = ("Перший рівень", "Другий рівень", "Третій рівень", "Четвертий рівень", "Додатковий рівень")
    sheet.append((*heads_, "Категорія об’єкта", "Назва об’єкта"))
    oblasts_: dict[str, str] = {}
    raions: dict[tuple[str, str], str] = {}
    for at, row in enumerate(rows.rows):
        oblast = oblasts_.setdefault(row.oblast, f"UA{len(oblasts_) + 10}000000000000000")
        if (row.oblast, row.raion) not in raions:
            raions[row.oblast, row.raion] = f"{oblast[:4]}{len(raions) + 1:03}000000000000"
            if len([key for key in raions if key[0] == row.oblast]) == 1:
                sheet.append((oblast, None, None, None, None, "O", row.oblast))
            sheet.append((oblast, raions[row.oblast, row.raion], None, None, None, "P", row.raion))
        place = (oblast, raions[row.oblast, row.raion], row.code)
        sheet.append((*place, None, None, "H", row.name))
        letter = {"city": "M", "settlement": "X", "village": "C"}[row.kind]
        centre = f"{row.code[:9]}00100{at:05}"
        sheet.append((*place, centre, None, letter, row.centre.split(" ", 1)[1]))
    book.save(path)
    return path


def test_the_official_file_is_shown_first_and_stored_in_one_step(desk: Desk, tmp_path: Path) -> None:
    changed = [
        dataclasses.replace(row, name="Чистогірська") if row.name == "Роганська" else row
        for row in shipped().rows
        if row.name != "Вільхівська"
    ]
    desk.page.read_codifier(_file(tmp_path / "kodifikator-01-10-2026.xlsx", Codifier(tuple(changed))))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, UpdateDialog)
    shown = [(line.what, line.name, line.now) for line in dialog.table.rows.rows]
    assert shown == [("припинено", "Вільхівська", ""), ("перейменовано", "Роганська", "Чистогірська")]
    assert dialog.since.date() == SINCE
    assert desk.store.query(find_communities, "Чистогірська") == []
    dialog.yes.click()
    assert desk.store.query(find_communities, "Роганська")[0].name == "Чистогірська"
    desk.page.workspace.undo()
    assert desk.store.query(find_communities, "Роганська")[0].name == "Роганська"


def test_a_plan_without_differences_offers_nothing_to_store(desk: Desk, tmp_path: Path) -> None:
    plan = desk.store.query(plan_update, shipped())
    dialog = UpdateDialog(desk.page, desk.window, tmp_path / "a.xlsx", shipped(), plan)
    dialog.open()
    assert not dialog.yes.isEnabled()
    dialog.reject()


def test_a_broken_file_is_one_sentence_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "інше.xlsx")
    desk.page.read_codifier(tmp_path / "інше.xlsx")
    assert QApplication.activeModalWidget() is None
    assert "інше.xlsx" in words_of(desk.page.strip)
    assert done(desk.store) == ["Furnish", "LoadCodifier"]


def test_the_list_in_sight_is_exported(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.page.finder.search.setText("красноград")
    monkeypatch.setattr(
        "trainingdesk.ui.pages.communities.page.save_file", lambda *_ignored: tmp_path / "громади.xlsx"
    )
    desk.page.export()
    sheet = openpyxl.load_workbook(tmp_path / "громади.xlsx").active
    assert sheet is not None
    rows = [[cell for cell in row if cell] for row in sheet.iter_rows(min_row=5, values_only=True)]
    assert rows == [
        [1, "Берестинська", "м. Берестин", "Берестинський", KHARKIV, "Красноградська", "UA63060050000033240"]
    ]


def test_nothing_found_says_so_and_leads_back_to_all(desk: Desk) -> None:
    desk.page.finder.search.setText("щось таке")
    assert desk.listed() == []
    assert "щось таке" in words_of(desk.page.table)
    assert not desk.page.acts[0].isEnabled() or desk.page.table.row() is None
    desk.page._show_all()
    assert len(desk.listed()) == 1469


def test_the_place_on_the_page_is_found_again(desk: Desk) -> None:
    desk.page.oblast.setCurrentIndex(desk.page.oblast.findData(KHARKIV))
    desk.page.finder.search.setText("роган")
    place = desk.page.here()
    desk.page._show_all()
    desk.page.stand_at(place)
    assert desk.current() == "Роганська"
    assert desk.page.oblast.currentData() == KHARKIV


def test_ctrl_k_finds_a_community_by_its_old_name_and_opens_it(desk: Desk, tmp_path: Path) -> None:
    with app.desk(tmp_path / "desk") as program:
        ensure_codifier(program.store, make.BY)
        went: list[tuple[str, object]] = []
        offered = found(program, lambda page, target: went.append((page, target)), "красноград")
        assert [(each.title, "Красноградська" in each.detail) for each in offered] == [("Берестинська", True)]
        offered[0].open()
        key = program.store.query(find_communities, "Берестинська")[0].id
    assert went == [("communities", key)]
    desk.stand("Роганська")
    desk.page.activate(10**6)
    assert "10" in words_of(desk.page.strip)


def test_the_card_tells_the_cars_that_serve_and_opens_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = desk.stand("Роганська")
    car = desk.store.execute(
        AddVehicle(NewVehicle("Renault", "Duster", "АХ 4902 КР", owner_unit="ГУНП", community=key)),
        by=make.BY,
    ).result
    desk.page.refresh(desk.page.interests)
    assert desk.page.drawer is not None
    line = next(each for each in desk.page.drawer.findChildren(Line) if "Duster" in each.accessibleName())
    went: list[tuple[str, object]] = []
    monkeypatch.setattr(desk.window, "go", lambda page, target=None: went.append((page, target)))
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert went == [("vehicles", car)]
    desk.page.scope.choose("ours")
    assert desk.listed() == ["Роганська"]


def test_every_line_of_the_card_says_what_it_is(desk: Desk) -> None:
    desk.stand("Берестинська")
    assert desk.page.drawer is not None
    lines = desk.page.drawer.findChildren(Line)
    assert [each.accessibleName() for each in lines] == [
        "07.07.2026 Берестинська",
        "від початку Красноградська",
    ]
    assert os.linesep not in lines[0].accessibleName()
