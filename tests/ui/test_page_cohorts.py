"""The cohorts page under real keys, over a real database."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from tests import make
from tests.ui.cohorts_window import Hands, fill, focus, hands, letters
from trainingdesk.db.store import Store
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.cohorts import cohorts, groups
from trainingdesk.services.enrolments import EnrolPerson, enrol
from trainingdesk.services.listener_changes import NoteListener
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.orders import ENROLMENT
from trainingdesk.services.programmes import programme_of, programmes
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.pages.cohorts import page as page_module
from trainingdesk.ui.pages.cohorts.groups import GroupsPane
from trainingdesk.ui.pages.cohorts.listener_add import AddListener
from trainingdesk.ui.pages.cohorts.listener_list import ListenersModel
from trainingdesk.ui.pages.cohorts.orders import OrdersPane
from trainingdesk.ui.pages.cohorts.programme_form import ProgrammeQuestion
from trainingdesk.ui.pages.cohorts.sexes import ConfirmSexesQuestion


@pytest.fixture
def here(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    with hands(qtbot, store, make.cohort(store, 5).id) as made:
        yield made


@pytest.fixture
def enrolled(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    made = make.cohort(store, 3)
    make.order(store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    with hands(qtbot, store, made.id) as opened:
        yield opened


@pytest.fixture
def empty(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    with hands(qtbot, make.furnished(store), None) as made:
        yield made


def add(store: Store, number: int, cohort: int = 1, **changes: object) -> int:
    done = store.execute(EnrolPerson(cohort, new=make.person(number, **changes)), by=make.BY)
    enrolment: int = done.result
    return enrolment


def yes(dialog: FormQuestion) -> None:
    dialog.yes.click()


# --- the list --------------------------------------------------------------------------------------


def test_the_model_of_listeners_keeps_qts_promises(here: Hands) -> None:
    model = ListenersModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(here.rows())
    model.set_rows(here.rows()[2:])
    tester.deleteLater()


def test_a_digit_and_enter_put_the_current_listener_into_a_group(here: Hands) -> None:
    here.press("Home").write("3").press("Enter")
    assert [row.group for row in here.rows()] == ["3", "", "", "", ""]


def test_a_digit_groups_every_chosen_listener_in_one_step(here: Hands) -> None:
    here.press("Home", "Shift+Down", "Shift+Down").write("12").press("Enter")
    assert [row.group for row in here.rows()] == ["12", "12", "12", "", ""]
    here.press("Ctrl+Z")
    assert {row.group for row in here.rows()} == {""}


def test_enter_in_a_cell_goes_down_and_does_not_open_the_row(here: Hands) -> None:
    opened: list[object] = []
    here.page.listeners.table.opened.connect(opened.append)
    here.press("Home").write("1").press("Enter").write("2").press("Enter")
    assert [row.group for row in here.rows()][:3] == ["1", "2", ""]
    assert here.page.listeners.table.currentIndex().row() == 2
    assert opened == []


def test_esc_leaves_the_group_as_it_was(here: Hands) -> None:
    here.press("Home").write("3").press("Esc")
    assert {row.group for row in here.rows()} == {""}


def test_space_notes_the_arrival_and_ctrl_z_takes_it_back(here: Hands) -> None:
    here.press("Home", "Space")
    assert [row.state for row in here.rows()][:2] == ["arrived", "expected"]
    here.press("Ctrl+Z")
    assert here.rows()[0].state == "expected"


def test_f2_types_a_note_into_its_cell(here: Hands) -> None:
    here.press("Home", "F2").write("без зброї").press("Enter")
    assert here.rows()[0].note == "без зброї"
    here.press("Home")
    assert "без зброї" in here.told()


def test_another_windows_note_does_not_disturb_the_one_being_typed(here: Hands) -> None:
    row = here.rows()[0]
    here.press("Home", "F2").write("моє")
    here.store.execute(NoteListener(row.enrolment, "їхнє", ""), by="інше вікно")
    here.page.workspace.look()
    field = here.page.listeners.table.field()
    assert field is not None
    assert field.text() == "моє"
    here.press("Enter")
    assert here.rows()[0].note == "їхнє"
    assert "«їхнє»" in here.said()
    assert "«моє»" in here.said()


def test_leaving_the_page_stores_what_is_being_typed(here: Hands) -> None:
    here.press("Home", "F2").write("хворіє")
    here.page.leave()
    assert here.rows()[0].note == "хворіє"


def test_ctrl_f_filters_by_any_part_and_esc_shows_all(here: Hands) -> None:
    here.press("Ctrl+F").write("гна")
    assert here.shown() == ["Гнатюк"]
    here.press("Esc")
    assert len(here.shown()) == 5
    assert focus() is here.page.listeners.table


def test_filters_carry_counts_of_groups_and_states(here: Hands) -> None:
    here.press("Home", "Shift+Down").write("1").press("Enter")
    here.press("Home", "Space")
    pane = here.page.listeners
    assert [(p.choice.text, p.choice.count) for p in pane.by_group._parts] == [
        ("Усі", 5), ("Група 1", 2), ("Без групи", 3),
    ]  # fmt: skip
    assert [(p.choice.text, p.choice.count) for p in pane.by_state._parts] == [
        ("Очікуються", 4), ("Прибули", 1),
    ]  # fmt: skip
    pane.by_state.choose("arrived")
    assert len(here.shown()) == 1


def test_namesakes_carry_the_year_of_birth(here: Hands) -> None:
    add(here.store, 0, birth_date=dt.date(1985, 3, 2))
    here.page.workspace.look()
    model = here.page.listeners.model
    at = model.column_at("unit")
    told = [str(model.index(row, at).data()).replace("\xa0", " ") for row in range(2)]
    assert told == ["1990 р. н. · ГУНП", "1985 р. н. · ГУНП"]


def test_a_reserve_and_a_hidden_row_are_marked(here: Hands, store: Store) -> None:
    model = here.page.listeners.model
    made = store.query(cohorts)[0].id
    person = store.execute(AddPerson(make.person(7)), by=make.BY).result
    store.execute(_Hidden(made, person), by=make.BY)
    here.page.workspace.look()
    at = model.find(here.rows()[-1].enrolment)
    assert model.index(at, model.column_at("note")).data() == "резерв · прихований рядок"


@dataclass(frozen=True)
class _Hidden:
    """An enrolment as an import of a hidden row in reserve makes it."""

    cohort: int
    person: int

    def perform(self, session: Session) -> int:
        return enrol(session, self.cohort, self.person, reserve="резерв", hidden_in_sheet=True)


# --- the drawer ------------------------------------------------------------------------------------


def test_the_drawer_says_what_is_missing_and_leads_there(here: Hands) -> None:
    here.press("Home")
    assert "Ще не допущений" in here.told()
    here.cause("наказу про зарахування").link.click()
    assert isinstance(here.page.pane(), OrdersPane)


def test_a_known_sex_agrees_and_an_unknown_one_can_be_said_at_once(here: Hands) -> None:
    enrolment = add(here.store, 6, sex=None, given="Ольга", patronymic="Іванівна")
    here.page.workspace.look()
    here.page.listeners.go_to(enrolment)
    assert "За іменем по батькові: жіноча" in here.told()
    row = next(row for row in here.rows() if row.enrolment == enrolment)
    here.page.listeners.set_sex(row, "f")
    assert next(row for row in here.rows() if row.enrolment == enrolment).sex == "f"
    assert "Ще не допущена" in here.told()


def test_the_record_opens_where_dates_are_missing(qtbot: QtBot, store: Store) -> None:
    with hands(qtbot, store, make.cohort(store, 1, dates=False).id) as here:
        assert here.page.header.subtitle.text() == "строків ще не вказано"

        def enter(dialog: FormQuestion) -> None:
            fill(dialog, starts="23.11.2020", ends="06.02.2021")
            yes(dialog)

        with here.asked(FormQuestion, enter):
            here.page.edit_cohort()
        assert here.page.header.subtitle.text() == "23.11.2020 – 06.02.2021"


# --- sexes -----------------------------------------------------------------------------------------


def test_sexes_are_listed_first_and_stored_only_when_confirmed(here: Hands) -> None:
    for number, given, patronymic in (
        (5, "Ольга", "Іванівна"),
        (6, "Іван", "Львович"),
        (7, "Інна", "Юріївна"),
    ):
        add(here.store, number, sex=None, given=given, patronymic=patronymic)
    here.page.workspace.look()

    def answer(dialog: ConfirmSexesQuestion) -> None:
        assert [line.proposal.sex.value for line in dialog.lines] == ["f", "m", "f"]
        assert sum(row.sex is None for row in here.rows()) == 3
        dialog.table.setFocus()
        QTest.keyClick(dialog.table, Qt.Key.Key_Home)
        QTest.keyClick(dialog.table, Qt.Key.Key_Space)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    with here.asked(ConfirmSexesQuestion, answer):
        here.page.listeners.sexes_act.trigger()
    assert sum(row.sex is None for row in here.rows()) == 1
    assert here.said() == "Підтверджено стать 2 осіб"


def test_the_filter_shows_whose_sex_is_unknown(here: Hands) -> None:
    add(here.store, 6, sex=None)
    here.page.workspace.look()
    here.page.activate("sex")
    assert len(here.shown()) == 1
    assert here.page.listeners.by_eye._parts[0].choice.count == 1


# --- coming and leaving ----------------------------------------------------------------------------


def test_an_exclusion_needs_its_ground_and_puts_the_listener_last(here: Hands) -> None:
    first = here.rows()[0]

    def answer(dialog: FormQuestion) -> None:
        yes(dialog)
        assert "підставу" in dialog.form._notes["ground"][0].text()
        fill(dialog, ground="за власним бажанням", order="17 о/с", order_date="12.01.2021")
        yes(dialog)

    with here.asked(FormQuestion, answer):
        here.press("Home", "Del")
    last = here.rows()[-1]
    assert (last.enrolment, last.state, last.left_ground) == (first.enrolment, "left", "за власним бажанням")
    assert not here.page.listeners.exclude_act.isEnabled() or here.page.listeners.table.row() != last


def test_somebody_of_the_register_is_added_by_a_few_letters(here: Hands) -> None:
    here.store.execute(AddPerson(make.person(7, given="Ярослав")), by=make.BY)

    def answer(dialog: AddListener) -> None:
        letters(dialog.search, "їжак")
        assert dialog.model.rowCount() == 1
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    with here.asked(AddListener, answer):
        here.press("Ins")
    assert [row.given for row in here.rows()].count("Ярослав") == 1
    assert here.page.listeners.table.row().given == "Ярослав"


def test_a_new_person_is_added_with_what_was_typed(here: Hands) -> None:
    def enter(dialog: FormQuestion) -> None:
        assert dialog.form.values()["surname"] == "Мельник"
        fill(dialog, patronymic="Петрівна", birth_date="3.4.91", unit="УПП в Харківській обл. ДПП", group="2")
        dialog.yes.click()

    def answer(dialog: AddListener) -> None:
        letters(dialog.search, "мельник ольга")
        with here.asked(FormQuestion, enter):
            dialog.new.click()

    with here.asked(AddListener, answer):
        here.page.listeners.add_listener()
    row = next(row for row in here.rows() if row.surname == "Мельник")
    assert (row.given, row.birth_date, row.unit, row.oblast, row.group, row.sex) == (
        "Ольга", dt.date(1991, 4, 3), "УПП в Харківській області ДПП", "Харківська", "2", None,
    )  # fmt: skip


def test_somebody_who_is_here_already_is_refused_in_the_dialog(here: Hands) -> None:
    said: list[str] = []

    def answer(dialog: AddListener) -> None:
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        said.append(dialog.refused.text())
        dialog.reject()

    with here.asked(AddListener, answer):
        here.page.listeners.add_listener()
    assert "Авраменко" in said[0]
    assert len(here.rows()) == 5


def test_a_listener_moves_to_another_cohort(here: Hands) -> None:
    assert not here.page.listeners.move_act.isEnabled()
    there = here.store.execute(AddCohort("2021-03"), by=make.BY).result
    here.page.workspace.look()
    with here.asked(FormQuestion, yes):
        here.page.listeners.move_act.trigger()
    assert len(here.rows()) == 4
    assert {row.id: row.listeners for row in here.store.query(cohorts)}[there] == 1


# --- the other tabs --------------------------------------------------------------------------------


def test_control_and_a_digit_open_the_tabs(here: Hands) -> None:
    for digit, at in (("2", 1), ("3", 2), ("4", 3), ("1", 0)):
        here.press(f"Ctrl+{digit}")
        assert here.page.tabs.currentIndex() == at
        assert focus() is here.page.first
    assert here.page.tabs.tabText(0) == "Слухачі  5"


def test_listeners_are_divided_evenly_in_one_step(here: Hands) -> None:
    here.page.open_tab(1)

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, groups="9")
        yes(dialog)
        assert "від 1 до 5" in dialog.form._notes["groups"][0].text()
        fill(dialog, groups="2")
        yes(dialog)

    pane = here.page.pane()
    assert isinstance(pane, GroupsPane)
    with here.asked(FormQuestion, answer):
        pane.split_act.trigger()
    assert [row.group for row in here.rows()] == ["1", "1", "1", "2", "2"]
    here.press("Ctrl+Z")
    assert {row.group for row in here.rows()} == {""}


def test_a_group_is_added_renamed_and_taken_away(here: Hands) -> None:
    here.page.open_tab(1)

    def called(text: str) -> object:
        def answer(dialog: FormQuestion) -> None:
            fill(dialog, name=text)
            yes(dialog)

        return answer

    with here.asked(FormQuestion, called("1")):  # type: ignore[arg-type]
        here.press("Ins")
    with here.asked(FormQuestion, called("1 взвод")):  # type: ignore[arg-type]
        here.press("F2")
    assert [row.name for row in here.store.query(groups, 1)] == ["1 взвод"]
    here.press("Del")
    assert here.store.query(groups, 1) == []


def test_the_orders_show_number_dates_and_the_frozen_list(enrolled: Hands) -> None:
    enrolled.page.activate("orders")
    told = enrolled.told()
    assert "№\xa0512 о/с" in told
    assert "Список уже незмінний" in told
    assert "Авраменко Олег Іванович" in told


def test_the_curriculum_is_changed_and_confirmed_as_a_whole(here: Hands) -> None:
    here.page.activate("curriculum")
    assert "Приклад, не підтверджено" in here.told()

    def answer(dialog: ProgrammeQuestion) -> None:
        grid = dialog.grid
        column = 6
        grid.setCurrentIndex(grid.edits.index(0, column))
        grid.setFocus()
        letters(grid, "х")
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        QApplication.processEvents()
        assert "не кількість годин" in dialog.refused.text()
        grid.edits.setData(grid.edits.index(0, column), "34")
        fill(dialog, credits="11,5")
        dialog.confirmed.setChecked(True)
        dialog.yes.click()

    with here.asked(ProgrammeQuestion, answer):
        here.press("F2")
    found = here.store.query(programme_of, 1)
    assert (found.credits, found.confirmed, found.disciplines[0].lectures) == (115, True, 34)
    assert "11,5 кредиту ЄКТС" in here.told()


def test_disciplines_are_added_and_taken_away_in_the_form(here: Hands) -> None:
    here.page.activate("curriculum")
    before = here.store.query(programme_of, 1).disciplines

    def answer(dialog: ProgrammeQuestion) -> None:
        grid = dialog.grid
        grid.add_row()
        grid.add_row()
        for row, name in ((len(before), "Етика"), (len(before) + 1, "Мова")):
            grid.edits.setData(grid.edits.index(row, 1), name)
        grid.setCurrentIndex(grid.edits.index(len(before), 1))
        grid.drop_row()
        dialog.yes.click()

    with here.asked(ProgrammeQuestion, answer):
        here.press("F2")
    after = here.store.query(programme_of, 1).disciplines
    assert [each.name_uk for each in after] == [*(each.name_uk for each in before), "Мова"]
    assert [each.id for each in after[:-1]] == [each.id for each in before]


def test_a_change_of_what_papers_rest_on_is_a_new_edition(qtbot: QtBot, store: Store) -> None:
    made = make.graduated(store, 2)
    issue(store, made.id, Signing(make.ENDS), by=make.BY)
    with hands(qtbot, store, made.id) as here:
        here.page.activate("curriculum")

        def answer(dialog: ProgrammeQuestion) -> None:
            fill(dialog, credits="12")
            dialog.yes.click()

        with here.asked(ProgrammeQuestion, answer):
            here.press("Enter")
        assert len(store.query(programmes)) == 2
        assert store.query(programme_of, made.id).edition == 1
        assert "новою редакцією" in here.said()


# --- no cohort yet ---------------------------------------------------------------------------------


def test_an_empty_desk_offers_import_a_new_cohort_and_the_sample(empty: Hands) -> None:
    assert empty.page.whole.isVisible()
    assert not empty.page.export_act.isEnabled()

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, code="2021-03", starts="1.3.21", ends="1.2.21")
        yes(dialog)
        assert dialog.form._notes["ends"][0].text()
        fill(dialog, ends="15.5.21")
        yes(dialog)

    with empty.asked(FormQuestion, answer):
        empty.press("Ctrl+Shift+N")
    assert focus() is empty.page.listeners.table
    assert not empty.page.whole.isVisible()
    assert [row.code for row in empty.store.query(cohorts)] == ["2021-03"]


def test_the_sample_cohort_opens_with_its_84_listeners(empty: Hands) -> None:
    button = next(b for b in empty.page.whole.findChildren(Button) if b.text() == "Відкрити потік-приклад")
    button.click()
    assert len(empty.shown()) == 84
    assert empty.page.tabs.tabText(0) == "Слухачі  84"


# --- places and papers -----------------------------------------------------------------------------


def test_the_page_opens_at_a_listener_whatever_the_filter_hides(here: Hands) -> None:
    last = here.rows()[-1].enrolment
    here.page.listeners.filters.search.setText("авра")
    here.page.activate(("listener", last))
    assert here.page.listeners.table.row().enrolment == last


def test_the_page_opens_at_a_cohort(here: Hands) -> None:
    there = here.store.execute(AddCohort("2021-03"), by=make.BY).result
    here.page.activate(there)
    assert here.page.workspace.cohort == there
    assert here.shown() == []


def test_the_workbook_is_written_where_the_person_says(
    here: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "потік.xlsx"
    monkeypatch.setattr(page_module, "save_file", lambda *_args: path)
    here.page.export_act.trigger()
    assert path.stat().st_size > 5000
    assert here.said() == "Записано: потік.xlsx"
    job = here.page.desk.jobs.last
    assert job is not None
    assert job.open is not None
