"""The one model of lists: rows replaced whole, only what differs told, the selection kept."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.ui.demo import Listener, people
from trainingdesk.settings import Settings
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.cells import fitted_name
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.rows import ROW, SORT, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.theme import theme


@dataclass(frozen=True)
class Noted:
    """Somebody, and a note that is mostly empty."""

    surname: str
    note: str


def make_model(*, sorts_here: bool = True) -> RowsModel[Listener]:
    return RowsModel(
        [
            rows.number("no", "№", lambda r: str(r.id), lambda r: r.id),
            rows.name("who", "Слухач", lambda r: (r.surname, r.given, r.patronymic)),
            rows.number("mark", "Бал", lambda r: str(r.mark or "—"), lambda r: r.mark),
        ],
        key=lambda r: r.id,
        sorts_here=sorts_here,
    )


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(make_model(), "test", Memory(None, Settings()))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.rows.set_rows(people())
    made.show()
    return made


@given(st.lists(st.lists(st.integers(1, 28), unique=True), max_size=5))
def test_any_rows_may_follow_any_others(steps: list[list[int]]) -> None:
    model = make_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    everyone = {each.id: each for each in people()}
    for ids in steps:
        model.set_rows([everyone[at] for at in ids])
        assert [row.id for row in model.rows] == ids
    tester.deleteLater()


def test_only_the_cells_that_differ_are_told(table: Table) -> None:
    told: list[tuple[int, int]] = []
    table.rows.dataChanged.connect(lambda first, _last: told.append((first.row(), first.column())))
    fresh = people()
    fresh[4] = replace(fresh[4], mark=99)
    table.rows.set_rows(fresh)
    assert told == [(4, 2)]
    assert table.rows.data(table.rows.index(4, 2)) == "99"


def test_the_selection_survives_new_rows_in_another_order(table: Table) -> None:
    table.go_to(8)
    table.rows.set_rows(list(reversed(people()))[5:])
    assert table.row().id == 8
    assert [row.id for row in table.chosen()] == [8]


def test_a_row_that_goes_away_takes_only_itself(table: Table) -> None:
    table.go_to(8)
    table.rows.set_rows([each for each in people() if each.id not in {3, 12}])
    assert table.row().id == 8
    assert table.rows.rowCount() == len(people()) - 2


def test_ukrainian_letters_sort_in_their_own_order(table: Table) -> None:
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    surnames = [row.surname for row in table.rows.rows]
    assert surnames[surnames.index("Ґалаґан") - 1] == "Гуменюк"
    assert surnames[-3:] == ["Єременко", "Жук", "Їжакевич"]


def test_missing_figures_come_last_whichever_way_one_sorts(table: Table) -> None:
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(2, order)
        marks = [row.mark for row in table.rows.rows]
        assert marks[-1] is None
        assert marks[0] is not None


def test_new_rows_come_in_the_chosen_order(table: Table) -> None:
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    table.rows.set_rows(people())
    best = max(each.mark or 0 for each in people())
    assert table.rows.rows[0].mark == best


def test_a_long_list_asks_the_database_to_sort(qtbot: QtBot) -> None:
    model = make_model(sorts_here=False)
    model.set_rows(people())
    with qtbot.waitSignal(model.sort_asked) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["who", True]
    assert model.rows == people()


def test_a_long_list_loads_page_by_page() -> None:
    everyone = people()
    model = make_model()
    model.set_rows(everyone[:10], more=lambda offset: everyone[offset : offset + 10])
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rows == everyone


def test_native_values_and_rows_are_there_for_whoever_asks(table: Table) -> None:
    cell = table.rows.index(0, 0)
    assert table.rows.data(cell, SORT) == 1
    assert table.rows.data(cell, ROW) == people()[0]


def test_widths_and_order_are_remembered(qtbot: QtBot) -> None:
    memory = Memory(None, Settings())
    first = Table(make_model(), "kept", memory)
    qtbot.addWidget(first)
    first.setColumnWidth(0, 77)
    first.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    second = Table(make_model(), "kept", memory)
    qtbot.addWidget(second)
    assert second.columnWidth(0) == 77
    assert second.head.sortIndicatorSection() == 2
    assert second.head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_a_remembered_width_grows_with_the_scale(qtbot: QtBot) -> None:
    memory = Memory(None, Settings())
    first = Table(make_model(), "kept", memory)
    qtbot.addWidget(first)
    first.setColumnWidth(0, 77)
    theme().set_scale(2.0)
    try:
        second = Table(make_model(), "kept", memory)
        qtbot.addWidget(second)
        assert second.columnWidth(0) == 154
    finally:
        theme().set_scale(1.0)


def test_rows_are_copied_as_excel_takes_them(table: Table) -> None:
    table.setCurrentIndex(table.rows.index(0, 0))
    table.selectionModel().select(
        table.rows.index(1, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "1\tАвраменко Олег Іванович\t60\n2\tАндрущенко Тарас Вікторович\t—"
    )


def test_enter_opens_the_row(qtbot: QtBot, table: Table) -> None:
    table.go_to(3)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [people()[2]]


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        (("Down", "Down", "Ctrl+Home"), [0]),
        (("Down", "Down", "Ctrl+Home", "Ctrl+Home"), [0]),
        (("Down", "Down", "Shift+Home"), [0, 1, 2]),
        (("End", "Up", "Ctrl+Shift+End"), [26, 27]),
        (("Down", "Home", "Shift+Down"), [0, 1]),
    ],
)
def test_home_and_end_choose_as_the_arrows_do(
    qtbot: QtBot, table: Table, keys: tuple[str, ...], chosen: list[int]
) -> None:
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.setFocus()
    for key in keys:
        QTest.keySequence(table, QKeySequence(key))
    assert [table.rows.rows.index(each) for each in table.chosen()] == chosen


def test_going_to_a_row_chooses_it_alone_whatever_keys_are_held(qtbot: QtBot, table: Table) -> None:
    table.go_to(table.rows.key_of(table.rows.rows[3]))
    act = QShortcut(QKeySequence("Ctrl+G"), table)
    act.activated.connect(lambda: table.go_to(table.rows.key_of(table.rows.rows[5])))
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    QTest.keySequence(table, QKeySequence("Ctrl+G"))
    assert [table.rows.rows.index(each) for each in table.chosen()] == [5]


def test_an_empty_list_says_what_belongs_there(table: Table) -> None:
    state = EmptyState("Тут будуть слухачі.", "Жодного ще не внесено.", "Імпорт…", lambda: None)
    table.set_empty(state)
    assert state.isHidden()
    table.rows.set_rows([])
    assert state.isVisible()
    table.rows.set_rows(people())
    assert state.isHidden()


def test_the_patronymic_shrinks_before_anything_is_elided(table: Table) -> None:
    del table
    name = ("Андрущенко", "Олег", "Вікторович")
    assert fitted_name(name, 260) == ("Андрущенко", "Олег Вікторович")
    assert fitted_name(name, 150) == ("Андрущенко", "Олег В.")
    assert fitted_name(("Андрущенко", "Олег", ""), 40) == ("Андрущенко", "Олег")


def shown_table(qtbot: QtBot, memory: Memory, width: int = 600) -> Table:
    """A list in a window of some width."""
    made = Table(make_model(), "kept", memory)
    qtbot.addWidget(made)
    made.resize(width, 400)
    made.rows.set_rows(people())
    made.show()
    return made


def test_what_the_window_and_the_page_change_is_no_choice_of_the_persons(qtbot: QtBot) -> None:
    memory = Memory(None, Settings())
    table = shown_table(qtbot, memory, 1200)
    table.widths.offer(("mark",), room=False)
    table.widths.offer(("mark",), room=True)
    table.resize(400, 400)
    assert not memory.recall("list.kept", {}).get("dragged")
    assert not memory.recall("list.kept", {}).get("shown")
    assert table.horizontalScrollBar().maximum() == 0


def test_a_column_a_person_hid_stays_hidden_when_room_comes(qtbot: QtBot) -> None:
    memory = Memory(None, Settings())
    table = shown_table(qtbot, memory)
    table.head._show_section(2, on=False)
    table.widths.offer(("mark",), room=True)
    assert table.isColumnHidden(2)
    assert shown_table(qtbot, memory).isColumnHidden(2)


def test_a_column_without_values_leaves_its_room_to_the_name(qtbot: QtBot) -> None:
    note: rows.Column[Noted] = rows.text("note", "Примітка", lambda r: r.note, width=300)
    who: rows.Column[Noted] = rows.name("who", "Слухач", lambda r: (r.surname, "", ""))
    made = Table(RowsModel([who, note], key=lambda r: r.surname), "empty")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.rows.set_rows([Noted("Бондар", ""), Noted("Вовк", "")])
    narrow = made.columnWidth(1)
    assert narrow < 120
    assert made.columnWidth(0) == made.viewport().width() - narrow
    made.rows.set_rows([Noted("Бондар", "у резерві"), Noted("Вовк", "")])
    assert made.columnWidth(1) == 300
    made.rows.set_rows([Noted("Вовк", "")])  # a search hides the value: nothing jumps
    assert made.columnWidth(1) == 300
