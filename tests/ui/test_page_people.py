"""The register and the card under real keys, over a real database: found as you type, mended in place."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.demo import DemoDirectory
from trainingdesk.db.store import Store
from trainingdesk.services import register
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohorts import cohorts, listeners
from trainingdesk.services.history import RowChange, operations, row_changes
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.orders import ENROLMENT, GRADUATION
from trainingdesk.services.people import case_forms, people, person_card
from trainingdesk.services.person_changes import ChangeName, CorrectPerson
from trainingdesk.settings import Settings
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Line, Verdict
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.people import PeoplePage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace


class Desk:
    """The page on a real store, and the hands of whoever sits at it."""

    def __init__(self, qtbot: QtBot, window: Window, store: Store) -> None:
        self.qtbot, self.window, self.store = qtbot, window, store
        window.go("people")
        page = window.page()
        assert isinstance(page, PeoplePage)
        self.page = page

    def names(self) -> list[str]:
        return [row.surname for row in self.page.model.rows]

    def person(self) -> int:
        row = self.page.table.row()
        assert row is not None
        return int(row.id)

    def field(self, key: str) -> QLineEdit:
        form = next(f for f in (self.page.card.plain, self.page.card.latin, self.page.card.cases)
                    if key in f.fields)  # fmt: skip
        found = form.fields[key]
        assert isinstance(found, QLineEdit)
        self.qtbot.waitUntil(found.isVisible)
        return found

    def write(self, key: str, text: str) -> None:
        """Type into a field of the card and press Enter."""
        field = self.field(key)
        field.setFocus()
        field.selectAll()
        type_(text)
        press(Qt.Key.Key_Return)

    def note(self, form: Any, key: str) -> str:
        return str(form._notes[key][0].text())


def type_(text: str) -> None:
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(_focus(), event)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focus(), key, modifiers)


def _focus() -> QWidget:
    here = QApplication.focusWidget() or QApplication.activeWindow()
    assert here is not None
    return here


def answering(act: Callable[[], object], fill: Callable[[FormQuestion], object]) -> None:
    """Do something that asks, fill the form in and press its button."""
    seen: list[FormQuestion] = []

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        try:
            assert isinstance(asked, FormQuestion)
            seen.append(asked)
            fill(asked)
            asked.yes.click()
        finally:  # a question nobody answers would hold the test for ever
            if isinstance(asked, QDialog) and asked.isVisible():
                asked.reject()

    QTimer.singleShot(0, answer)
    act()
    assert seen


def put(asked: FormQuestion, **values: Any) -> None:
    for key, value in values.items():
        field = asked.form.fields[key]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        else:
            assert isinstance(field, QLineEdit)
            field.setText(value)


def words_of(widget: QWidget) -> str:
    shown = [each.accessibleName() or getattr(each, "text", str)() for each in widget.findChildren(QWidget)]
    return "\n".join(str(each) for each in shown)


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    """A register of six; one of them is a namesake of another."""
    make.cohort(store, 4)
    store.execute(AddPerson(make.person(1, birth_date=dt.date(1985, 3, 4), sex=None)), by=make.BY)
    store.execute(AddPerson(make.person(9, surname="Заєць", rank=None, position="")), by=make.BY)
    theme().set_mode("light")
    made = Window(Memory(None, Settings(operator=make.BY)), PAGES, Jobs(Inline()))
    made.resize(1366, 768)
    made.show()
    made.open_desk(Workspace(store, make.BY, made), DemoDirectory())
    made.choose_cohort(store.query(cohorts)[0].id)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield Desk(qtbot, made, store)
    made.close()
    made.deleteLater()


# --- finding ---


def test_letters_typed_in_the_list_find_people_at_once(desk: Desk) -> None:
    assert desk.names() == ["Авраменко", "Бондар", "Бондар", "Вовк", "Гнатюк", "Заєць"]
    desk.page.table.setFocus()
    type_("бон")
    assert desk.names() == ["Бондар", "Бондар"]
    assert "2" in desk.page.finder.shown.text()
    type_("др")
    assert desk.names() == []
    press(Qt.Key.Key_Escape)
    assert len(desk.names()) == 6
    assert desk.page.finder.search.isVisible()


def test_a_search_with_a_second_word_still_finds_by_both(desk: Desk) -> None:
    desk.page.finder.open_find()
    type_("о ва")
    assert desk.names() == [row.surname for row in desk.store.query(people, "о ва")] != []


def test_a_past_name_finds_the_person(desk: Desk) -> None:
    key = desk.store.query(people, "вовк")[0].id
    desk.store.execute(ChangeName(key, "Лисенко", "Олег", "Іванович", dt.date(2021, 3, 1)), by=make.BY)
    desk.window.workspace.look()
    desk.page.finder.open_find()
    type_("вовк")
    assert desk.names() == ["Лисенко"]


def test_the_list_is_sorted_by_the_database_and_an_unsortable_head_changes_nothing(desk: Desk) -> None:
    table, model = desk.page.table, desk.page.model
    table.sortByColumn(model.column_at("birth_date"), Qt.SortOrder.DescendingOrder)
    assert desk.names() == [
        row.surname for row in desk.store.query(people, order="birth_date", descending=True)
    ]
    before = desk.names()
    table.sortByColumn(model.column_at("position"), Qt.SortOrder.AscendingOrder)
    assert desk.names() == before
    assert table.head.sortIndicatorSection() == model.column_at("birth_date")


def test_a_long_register_comes_in_pages_and_stays_whole_after_a_change(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "PAGE", 2)
    monkeypatch.setattr("trainingdesk.ui.pages.people.page.PAGE", 2)
    desk.page.model.set_rows([])
    desk.page.refresh(desk.page.interests)
    assert len(desk.names()) == 2
    model = desk.page.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    monkeypatch.setattr(model, "_more", lambda offset: desk.store.query(people, offset=offset, limit=2))
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert len(set(desk.names())) == 5
    assert len(desk.names()) == 6
    desk.page.table.setCurrentIndex(model.index(4, 0))
    here = desk.person()
    desk.page.workspace.execute(CorrectPerson(here, "phone", "050", ""))
    assert len(desk.names()) == 6
    assert desk.person() == here


def test_namesakes_show_the_year_of_birth(desk: Desk) -> None:
    at = desk.page.model.column_at("unit")
    shown = [desk.page.model.index(row, at).data() for row in range(len(desk.names()))]
    assert {words[:4] for words in shown[1:3]} == {"1985", "1990"}
    assert shown[0] == "ГУНП"


def test_a_person_of_the_palette_is_shown_whatever_was_searched(desk: Desk) -> None:
    desk.page.finder.open_find()
    type_("бондар")
    key = desk.store.query(people, "гнатюк")[0].id
    desk.window.go("people", key)
    assert desk.person() == key
    assert desk.page.drawer is not None
    assert desk.page.drawer.title.text() == "Гнатюк"


def test_nobody_found_offers_to_add_the_one_typed(desk: Desk) -> None:
    desk.page.finder.open_find()
    type_("стус василь")
    proposed: list[str] = []

    def fill(asked: FormQuestion) -> None:
        proposed.append(asked.form.values()["surname"])
        put(asked, birth_date="6.1.1988", sex="m")

    answering(desk.page.add_person, fill)
    assert proposed == ["Стус"]
    added = desk.store.query(people, "стус")[0]
    assert (added.given, added.birth_date, added.sex) == ("Василь", dt.date(1988, 1, 6), "m")
    assert desk.person() == added.id


def test_somebody_known_is_refused_at_the_field_and_nothing_is_stored(desk: Desk) -> None:
    said: list[str] = []

    def fill(asked: FormQuestion) -> None:
        put(asked, surname="Гнатюк", given="Олег", patronymic="Іванович", birth_date="04.01.1990")
        asked.try_accept()
        said.append(asked.form._notes["birth_date"][0].text())

    answering(desk.page.add_person, fill)
    assert "Гнатюк" in said[0]
    assert len(desk.names()) == 6


# --- mending in place ---


def test_a_field_is_stored_by_enter_and_taken_back_by_undo(desk: Desk) -> None:
    desk.page.table.setFocus()
    press(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is desk.page.card.plain.fields["sex"]
    desk.write("phone", "050 123 45 67")
    assert desk.store.query(person_card, desk.person()).row.phone == "050 123 45 67"
    assert not desk.page.card.plain.unsaved()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.store.query(person_card, desk.person()).row.phone == ""
    assert desk.field("phone").text() == ""


def test_leaving_a_field_stores_it(desk: Desk) -> None:
    desk.field("badge").setFocus()
    type_("0012345")
    desk.page.table.setFocus()
    assert desk.store.query(person_card, desk.person()).row.badge == "0012345"
    desk.page.finder.open_find()
    type_("12345")
    assert desk.names() == ["Авраменко"]


def test_esc_brings_back_what_was_stored_then_goes_to_the_list(desk: Desk) -> None:
    desk.field("phone").setFocus()
    type_("050")
    assert desk.page.card.plain.unsaved()
    press(Qt.Key.Key_Escape)
    assert desk.field("phone").text() == ""
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.page.table


@pytest.mark.parametrize(
    ("key", "typed", "part"),
    [
        ("birth_date", "31.02.1990", "31.02.1990"),
        ("birth_date", "01.01.2025", "01.01.2025"),
        ("latin_surname", "Авраменко", "Авраменко"),
    ],
)
def test_a_refusal_stands_at_its_field_with_what_was_typed(
    desk: Desk, key: str, typed: str, part: str
) -> None:
    before = desk.store.query(person_card, desk.person())
    desk.write(key, typed)
    form = desk.page.card.plain if key in desk.page.card.plain.fields else desk.page.card.latin
    assert part in desk.note(form, key)
    assert desk.field(key).text() == typed
    assert desk.field(key).property("wrong") is True
    assert desk.store.query(person_card, desk.person()) == before


def test_a_badge_belongs_to_one_person(desk: Desk) -> None:
    desk.write("badge", "0012345")
    desk.page.table.setCurrentIndex(desk.page.model.index(4, 0))
    desk.qtbot.waitUntil(lambda: desk.page.drawer is not None and desk.page.drawer.title.text() == "Гнатюк")
    desk.write("badge", "0012345")
    assert "Авраменко" in desk.note(desk.page.card.plain, "badge")


def test_what_another_window_wrote_meanwhile_is_not_overwritten(desk: Desk) -> None:
    desk.field("phone").setFocus()
    type_("050")
    desk.store.execute(CorrectPerson(desk.person(), "phone", "067", ""), by="Інша")
    desk.window.workspace.look()
    assert desk.field("phone").text() == "050"
    press(Qt.Key.Key_Return)
    said = desk.note(desk.page.card.plain, "phone")
    assert "067" in said
    assert "050" in said
    assert desk.store.query(person_card, desk.person()).row.phone == "067"


def test_the_sex_is_only_hinted_at_until_somebody_chooses_it(desk: Desk) -> None:
    key = next(row.id for row in desk.store.query(people, "бондар") if row.sex is None)
    desk.window.go("people", key)
    assert "чоловіча" in desk.note(desk.page.card.plain, "sex")
    assert any(each.accessibleName().startswith("Стать") for each in desk.page.card.findChildren(Verdict))
    assert desk.store.query(person_card, key).row.sex is None
    box = desk.page.card.plain.fields["sex"]
    assert isinstance(box, QComboBox)
    box.setFocus()
    press(Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.activated.emit(box.currentIndex())
    assert desk.store.query(person_card, key).row.sex == "m"


def test_the_passport_spelling_wins_over_the_table(desk: Desk) -> None:
    assert desk.field("latin_surname").placeholderText() == "Avramenko"
    assert "Oleh AVRAMENKO" in desk.note(desk.page.card.latin, "latin_given")
    desk.write("latin_given", "Oleg")
    assert "Oleg AVRAMENKO" in desk.note(desk.page.card.latin, "latin_given")


# --- cases ---


def _hare(desk: Desk) -> int:
    key = desk.store.query(people, "заєць")[0].id
    desk.window.go("people", key)
    return key


def test_a_doubtful_form_says_why_and_enter_confirms_it(desk: Desk) -> None:
    key = _hare(desk)
    assert list(desk.page.card.cases.fields) == ["name.genitive", "name.dative", "name.accusative"]
    assert "голосні" in desk.note(desk.page.card.cases, "name.genitive")
    form = desk.field("name.genitive").text()
    desk.field("name.genitive").setFocus()
    press(Qt.Key.Key_Return)
    stored = desk.store.query(case_forms, [key])
    assert stored == {(key, "name", "Заєць Олег Іванович", "genitive"): form}
    assert "підтверджено" in desk.note(desk.page.card.cases, "name.genitive")


def test_a_form_typed_is_remembered_and_forgotten_when_emptied(desk: Desk) -> None:
    key = _hare(desk)
    desk.write("name.dative", "Заєцу Олегу Івановичу")
    assert list(desk.store.query(case_forms, [key]).values()) == ["Заєцу Олегу Івановичу"]
    assert desk.field("name.dative").text() == "Заєцу Олегу Івановичу"
    field = desk.field("name.dative")
    field.setFocus()
    field.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert desk.store.query(case_forms, [key]) == {}
    assert desk.field("name.dative").text() != "Заєцу Олегу Івановичу"


# --- acts ---


def test_a_surname_changes_from_a_date_and_both_find_the_person(desk: Desk) -> None:
    desk.page.table.go_to(desk.store.query(people, "вовк")[0].id)
    answering(desk.page.change_name, lambda form: put(form, surname="Лисенко", since="1.3.2021"))
    card = desk.store.query(person_card, desk.person())
    assert [row.name.surname for row in card.names] == ["Вовк", "Лисенко"]
    assert card.names[1].since == dt.date(2021, 3, 1)


def test_a_change_without_its_date_is_refused_at_the_date(desk: Desk) -> None:
    said: list[str] = []

    def fill(asked: FormQuestion) -> None:
        put(asked, surname="Лисенко")
        asked.try_accept()
        said.append(asked.form._notes["since"][0].text())

    answering(desk.page.change_name, fill)
    assert said[0]
    assert len(desk.store.query(person_card, desk.person()).names) == 1


def test_a_misspelt_name_is_mended_in_place(desk: Desk) -> None:
    answering(desk.page.correct_name, lambda form: put(form, surname="Аврамчук"))
    names = desk.store.query(person_card, desk.person()).names
    assert [row.name.surname for row in names] == ["Аврамчук"]


def test_a_rank_changes_from_a_date_and_the_unit_stays(desk: Desk) -> None:
    answering(
        desk.page.change_standing, lambda form: put(form, rank="major", since="01.02.2021", ground="№ 15 о/с")
    )
    card = desk.store.query(person_card, desk.person())
    assert (card.row.rank, card.row.unit) == ("major", "ГУНП в Харківській області")
    assert (card.standings[-1].since, card.standings[-1].unit) == (dt.date(2021, 2, 1), None)


def test_a_person_of_the_register_is_put_into_a_cohort(desk: Desk) -> None:
    key = _hare(desk)
    cohort = desk.store.query(cohorts)[0].id
    answering(desk.page.enrol, lambda form: put(form, group="1"))
    assert key in {row.person for row in desk.store.query(listeners, cohort)}
    assert "2020-11" in words_of(desk.page.card.courses)


def test_the_card_tells_courses_and_certificates_and_leads_to_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cohort = desk.store.query(cohorts)[0].id
    made = make.seen(desk.store, cohort)
    make.order(desk.store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(desk.store, made)
    make.order(desk.store, made, GRADUATION, "47 о/с", make.ORDERED)
    issue(desk.store, cohort, Signing(make.ENDS), by=make.BY)
    desk.window.workspace.look()
    desk.qtbot.waitUntil(lambda: bool(desk.page.card.papers.findChildren(Line)))
    went: list[tuple[str, Any]] = []
    monkeypatch.setattr(desk.window, "go", lambda page, target=None: went.append((page, target)))
    for slot in (desk.page.card.courses, desk.page.card.papers):
        line = slot.findChildren(Line)[0]
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert [page for page, _ in went] == ["gradebook", "graduation"]
    desk.page.card.history.findChildren(Link)[-1].click()
    assert went[-1] == ("history", ("person", desk.person()))


def test_the_history_forgets_former_values_on_a_ground_alone(desk: Desk) -> None:
    key = desk.person()
    desk.write("phone", "050 123 45 67")
    desk.write("phone", "067 765 43 21")
    answering(desk.page.erase_past, lambda _form: None)
    assert not any(row.erased for row in _changes_of(desk, key))
    answering(desk.page.erase_past, lambda form: put(form, ground="заява"))
    assert all(row.erased for row in _changes_of(desk, key) if row.kind == "update")
    assert desk.store.query(person_card, key).row.phone == "067 765 43 21"


def _changes_of(desk: Desk, person: int) -> list[RowChange]:
    found = desk.store.query(operations, record=("person", person))
    return [row for each in found for row in desk.store.query(row_changes, each.id) if row.table == "person"]
