"""The grade page under real keys, over a real database: Excel's hands, and nothing lost or spoilt."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.gradebook_hands import Hands, answer, meet, opened
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark, Word, show_mark
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.gradebook import attempts, grid
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.pages.gradebook.dialogs import BadCells, Clashes
from trainingdesk.ui.pages.gradebook.ranges import Range

ENTER, SHIFT_ENTER, TAB, ESC = "Enter", "Shift+Enter", "Tab", "Esc"


@pytest.fixture
def hands(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    yield from opened(qtbot, store, make.cohort(store, 4))


@pytest.fixture
def certified(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    made = make.graduated(store, 2)
    issue(store, made.id, Signing(make.ENDS), by=make.BY)
    yield from opened(qtbot, store, made)


# --- typing ----------------------------------------------------------------------------------------


def test_three_keys_store_a_mark_and_go_down(hands: Hands) -> None:
    hands.stand(0, 0).type("87").press(ENTER)
    assert (hands.stored(0, 0), hands.at) == ("87", (1, 0))


def test_one_letter_and_enter_store_an_absence(hands: Hands) -> None:
    hands.stand(0, 0).type("н").press(ENTER)
    assert hands.stored(0, 0) == "н/я"
    cell = hands.store.query(grid, hands.made.id).rows[0].cells[0]
    assert cell is not None
    assert cell.mark == Mark(word=Word.ABSENT)


def test_twenty_eight_marks_take_three_keys_each(hands: Hands) -> None:
    hands.stand(0, 0)
    for points in ("81", "82", "83", "84"):
        hands.type(points).press(ENTER)
    assert hands.column(0) == ["81", "82", "83", "84"]


def test_tab_goes_right_and_enter_returns_to_the_column_it_began_in(hands: Hands) -> None:
    hands.stand(0, 1).type("71").press(TAB).type("72").press(TAB).type("73").press(ENTER)
    assert [hands.stored(0, column) for column in (1, 2, 3)] == ["71", "72", "73"]
    assert hands.at == (1, 1)


def test_shift_enter_goes_up_and_shift_tab_left(hands: Hands) -> None:
    hands.stand(1, 1).type("71").press(SHIFT_ENTER)
    assert hands.at == (0, 1)
    hands.type("72").press("Shift+Backtab")
    assert (hands.at, hands.stored(0, 1)) == ((0, 0), "72")


def test_tab_past_the_last_discipline_goes_to_the_next_line(hands: Hands) -> None:
    hands.stand(0, 4).press(TAB)
    assert hands.at == (1, 0)


@pytest.mark.parametrize(
    ("key", "to"), [("Up", (0, 1)), ("Down", (2, 1)), ("Left", (1, 0)), ("Right", (1, 2))]
)
def test_arrows_store_and_move_while_typing_over(hands: Hands, key: str, to: tuple[int, int]) -> None:
    hands.stand(1, 1).type("77").press(key)
    assert (hands.stored(1, 1), hands.at) == ("77", to)


def test_after_f2_arrows_move_the_caret_and_the_text_is_kept(hands: Hands) -> None:
    hands.stand(0, 0).type("87").press(ENTER)
    hands.stand(0, 0).press("F2", "Left").type("5").press(ENTER)
    assert hands.said()
    assert hands.stored(0, 0) == "87"  # «857» is off the scale: the old value stays
    hands.stand(0, 0).press("F2", "Backspace").type("6").press(ENTER)
    assert hands.stored(0, 0) == "86"


def test_f2_again_gives_the_arrows_back_to_the_grid(hands: Hands) -> None:
    hands.stand(1, 1).press("F2").type("66").press("F2", "Right")
    assert (hands.stored(1, 1), hands.at) == ("66", (1, 2))


def test_escape_leaves_the_old_value(hands: Hands) -> None:
    hands.stand(0, 0).type("87").press(ENTER)
    hands.stand(0, 0).type("5").press(ESC)
    assert (hands.stored(0, 0), hands.shown(0, 0), hands.at) == ("87", "87", (0, 0))


def test_a_refused_mark_leaves_the_old_value_and_says_why_at_the_cell_and_in_the_strip(hands: Hands) -> None:
    hands.stand(0, 0).type("87").press(ENTER)
    hands.stand(0, 0).type("101").press(ENTER)
    assert (hands.stored(0, 0), hands.shown(0, 0), hands.at) == ("87", "87", (0, 0))
    assert "101" in hands.said()
    bubble = hands.page.view.bubble
    assert bubble.isVisible()
    assert bubble.accessibleName() == hands.said()
    hands.type("88").press(ENTER)  # one just types again
    assert (hands.stored(0, 0), bubble.isVisible()) == ("88", False)


def test_a_mark_of_one_decimal_is_shown_as_entered_and_in_the_drawer_rounded(hands: Hands) -> None:
    hands.stand(0, 0).type("87,5").press(ENTER)
    hands.stand(0, 0)
    assert hands.shown(0, 0) == "87,5"
    hands.qtbot.waitUntil(lambda: _in_drawer(hands, "87,5 → 88"))


def _in_drawer(hands: Hands, text: str) -> bool:
    return any(text in each.accessibleName() for each in hands.page.details.findChildren(QWidget))


def test_typing_is_told_in_the_strip_and_the_status_line(hands: Hands) -> None:
    hands.stand(0, 0).type("8")
    assert "Enter — записати 8" in hands.page.strip.next.text()
    hands.press(ESC)
    assert "F2" in hands.page.strip.next.text()


# --- blocks ----------------------------------------------------------------------------------------


def test_del_clears_what_is_chosen_in_one_step(hands: Hands) -> None:
    make.mark(hands.store, hands.made, 70)
    hands.page.workspace.look()
    hands.stand(0, 0).press("Shift+Down", "Shift+Right", "Del")
    assert [hands.stored(row, column) for row in (0, 1) for column in (0, 1)] == [""] * 4
    hands.press("Ctrl+Z")
    assert [hands.stored(row, column) for row in (0, 1) for column in (0, 1)] == ["70"] * 4


def test_ctrl_d_fills_down_and_ctrl_r_right(hands: Hands) -> None:
    hands.stand(0, 0).type("77").press(ENTER)
    hands.stand(0, 0).press("Shift+Down", "Shift+Down", "Shift+Down", "Ctrl+D")
    assert hands.column(0) == ["77"] * 4
    hands.stand(1, 0).press("Shift+Right", "Shift+Right", "Ctrl+R")
    assert [hands.stored(1, column) for column in range(4)] == ["77", "77", "77", ""]


def test_ctrl_d_in_one_cell_takes_what_stands_above(hands: Hands) -> None:
    hands.stand(0, 0).type("77").press(ENTER, "Ctrl+D")
    assert hands.stored(1, 0) == "77"


def test_ctrl_enter_while_typing_fills_the_chosen_cells(hands: Hands) -> None:
    hands.stand(0, 0).press("Shift+Down", "Shift+Down").type("65").press("Ctrl+Enter")
    assert hands.column(0) == ["65", "65", "65", ""]


def test_a_block_goes_out_and_in_as_excel_writes_it(hands: Hands) -> None:
    make.mark(hands.store, hands.made, 70, but={(0, 0): Mark(tenths=875), (1, 1): Mark(word=Word.ABSENT)})
    hands.page.workspace.look()
    hands.stand(0, 0).press("Shift+Down", "Shift+Right", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "87,5\t70\n70\tн/я"
    hands.stand(2, 2).press("Ctrl+V")
    assert [hands.stored(row, column) for row in (2, 3) for column in (2, 3)] == ["87,5", "70", "70", "н/я"]
    assert hands.page.view.chosen_marks() == _block(hands, 2, 2, 3, 3)


def _block(hands: Hands, top: int, left: int, bottom: int, right: int) -> Range:
    first = hands.page.grid.mark_columns()[0]
    return Range(top, left + first, bottom, right + first)


def test_excels_trailing_newline_and_quotes_are_understood(hands: Hands) -> None:
    hands.stand(0, 0).clipboard('"87"\t91\r\n75\t\r\n').press("Ctrl+V")
    assert [hands.stored(row, column) for row in (0, 1) for column in (0, 1)] == ["87", "91", "75", ""]


def test_one_value_fills_what_is_chosen(hands: Hands) -> None:
    hands.stand(0, 0).clipboard("64\n").press("Shift+Down", "Shift+Right", "Ctrl+V")
    assert [hands.stored(row, column) for row in (0, 1) for column in (0, 1)] == ["64"] * 4


def test_a_paste_with_a_bad_cell_changes_nothing_and_names_it(hands: Hands) -> None:
    met = answer(BadCells, "Нічого не змінювати")
    hands.stand(0, 0).clipboard("87\n101\nзарах.\n88").press("Ctrl+V")
    asked = met[0]
    assert isinstance(asked, BadCells)
    assert [(each.value, each.discipline) for each in asked.list.rows.rows] == [
        ("101", hands.page.grid.disciplines[0].short_uk),
        ("зарах.", hands.page.grid.disciplines[0].short_uk),
    ]
    assert hands.column(0) == [""] * 4


def test_the_second_button_pastes_the_good_ones(hands: Hands) -> None:
    answer(BadCells, "Вставити придатні")
    hands.stand(0, 0).clipboard("87\n101\nзарах.\n88").press("Ctrl+V")
    assert hands.column(0) == ["87", "", "", "88"]


def test_more_rows_than_there_are_are_refused_in_words(hands: Hands) -> None:
    hands.stand(1, 0).clipboard("1\n2\n3\n4\n5").press("Ctrl+V")
    assert hands.column(0) == [""] * 4
    assert "5 рядків" in hands.said()
    assert "3" in hands.said()


def test_a_cut_block_moves_when_it_is_pasted(hands: Hands) -> None:
    hands.stand(0, 0).type("77").press(ENTER)
    hands.stand(0, 0).press("Ctrl+X")
    assert hands.stored(0, 0) == "77"
    hands.stand(2, 1).press("Ctrl+V")
    assert (hands.stored(0, 0), hands.stored(2, 1)) == ("", "77")
    hands.press("Ctrl+Z")
    assert (hands.stored(0, 0), hands.stored(2, 1)) == ("77", "")


def test_ctrl_a_chooses_all_marks_and_then_everything(hands: Hands) -> None:
    hands.stand(1, 1).press("Ctrl+A")
    assert hands.page.view.chosen_marks() == _block(hands, 0, 0, 3, 4)
    hands.press("Ctrl+A")
    assert hands.page.view.chosen().left == 0


def test_home_end_and_their_ctrl_go_to_the_ends_of_the_marks(hands: Hands) -> None:
    hands.stand(1, 2).press("Home")
    assert hands.at == (1, 0)
    hands.press("End")
    assert hands.at == (1, 4)
    hands.press("Ctrl+Home")
    assert hands.at == (0, 0)
    hands.press("Ctrl+End")
    assert hands.at == (3, 4)


def test_enter_goes_round_inside_a_chosen_block(hands: Hands) -> None:
    hands.stand(0, 0).press("Shift+Down", "Shift+Right")
    for points in ("61", "62", "63", "64"):
        hands.type(points).press(ENTER)
    assert [hands.stored(row, column) for column in (0, 1) for row in (0, 1)] == ["61", "62", "63", "64"]


# --- the way back ----------------------------------------------------------------------------------


def test_undo_and_redo_show_the_cell_again(hands: Hands) -> None:
    hands.stand(0, 0).type("87").press(ENTER)
    hands.stand(3, 4).press("Ctrl+Z")
    assert (hands.stored(0, 0), hands.at) == ("", (0, 0))
    hands.stand(3, 4).press("Ctrl+Y")
    assert (hands.stored(0, 0), hands.at) == ("87", (0, 0))


# --- two windows -----------------------------------------------------------------------------------


def test_a_half_typed_mark_survives_another_windows_changes(hands: Hands) -> None:
    hands.stand(0, 0).type("8")
    hands.elsewhere(1, 1, 55)
    hands.page.workspace.look()
    assert hands.shown(1, 1) == "55"
    hands.type("7").press(ENTER)
    assert hands.stored(0, 0) == "87"


def test_a_cell_changed_meanwhile_shows_both_values_and_keeps_theirs(hands: Hands) -> None:
    hands.stand(0, 0).type("87")
    hands.elsewhere(0, 0, 55)
    met = answer(Clashes, "Залишити їхні")
    hands.press(ENTER)
    asked = met[0]
    assert isinstance(asked, Clashes)
    clash = asked.list.rows.rows[0]
    assert (show_mark(clash.theirs), show_mark(clash.write.mark)) == ("55", "87")
    assert (hands.stored(0, 0), hands.shown(0, 0)) == ("55", "55")


def test_a_cell_changed_meanwhile_takes_mine_when_told(hands: Hands) -> None:
    hands.stand(0, 0).type("87")
    hands.elsewhere(0, 0, 55)
    answer(Clashes, "Записати мої")
    hands.press(ENTER)
    assert hands.stored(0, 0) == "87"


def test_who_types_in_a_cell_is_told_at_once_that_another_window_changed_it(hands: Hands) -> None:
    hands.stand(0, 0).type("8")
    hands.elsewhere(0, 0, 55)
    hands.page.workspace.look()
    assert "55" in hands.said()
    assert hands.page.view.bubble.isVisible()
    assert hands.page.strip.next.text().endswith("лишити 55")
    hands.press(ESC)
    assert hands.shown(0, 0) == "55"


def test_only_cells_that_differ_are_told(hands: Hands) -> None:
    told: list[tuple[int, int, int, int]] = []
    model = hands.page.grid
    model.dataChanged.connect(lambda a, b: told.append((a.row(), a.column(), b.row(), b.column())))
    hands.elsewhere(2, 1, 55)
    hands.page.workspace.look()
    first = model.mark_columns()[0]
    marks = [each for each in told if first <= each[1] <= model.mark_columns()[-1]]
    assert marks == [(2, first + 1, 2, first + 1)]
    assert {each[0] for each in told} == {2}


def test_the_model_keeps_qts_promises(hands: Hands) -> None:
    tester = QAbstractItemModelTester(
        hands.page.grid, QAbstractItemModelTester.FailureReportingMode.Fatal, hands.page
    )
    hands.elsewhere(2, 1, 55)
    hands.page.workspace.look()
    hands.page.view.sort_by(hands.page.grid.mark_columns()[1])
    hands.page.filters.groups.choose("")
    hands.page.filters.search.setText("Бон")
    assert hands.page.grid.rowCount() == 1
    hands.page.show_everybody()
    assert hands.page.grid.rowCount() == 4
    assert tester.model() is hands.page.grid


# --- locked, retaken, excepted ---------------------------------------------------------------------


def test_a_certified_grade_answers_typing_with_the_sentence(certified: Hands) -> None:
    certified.stand(0, 0).type("9")
    assert certified.page.view.entry.editor is None
    assert certified.page.view.bubble.isVisible()
    assert "сертифікат" in certified.page.view.bubble.accessibleName().casefold()
    assert certified.stored(0, 0) == "80"


def test_a_block_over_certified_grades_names_them_as_bad(certified: Hands) -> None:
    met = answer(BadCells, "Нічого не змінювати")
    certified.stand(0, 0).clipboard("80\n90").press("Ctrl+V")
    asked = met[0]
    assert isinstance(asked, BadCells)
    assert len(asked.list.rows.rows) == 1  # the same mark again is no change
    assert certified.column(0) == ["80", "80"]


def test_a_retake_is_asked_with_its_date_and_shown_as_second(hands: Hands) -> None:
    hands.stand(0, 0).type("54").press(ENTER)
    hands.stand(0, 0)

    def fill(asked: QDialog) -> None:
        form = asked.form  # type: ignore[attr-defined]
        form.fields["mark"].setText("76")
        form.fields["held_on"].setText("30.01.2021")
        asked.yes.click()  # type: ignore[attr-defined]

    meet(FormQuestion, fill)
    hands.press("Ctrl+Enter")
    tried = hands.store.query(attempts, hands.made.enrolments[0], hands.made.disciplines[0])
    assert [(each.number, show_mark(each.mark)) for each in tried] == [(1, "54"), (2, "76")]
    first = hands.page.grid.mark_columns()[0]
    assert hands.page.grid.shown(0, first).attempt == "2-га"


def test_f6_opens_the_history_of_the_cell(hands: Hands) -> None:
    hands.stand(0, 0).type("45").press(ENTER)
    hands.stand(0, 0).type("54").press(ENTER)
    hands.page.show_drawer(open=False)
    hands.stand(0, 0).press("F6")
    assert not hands.page.details.isHidden()
    assert _in_drawer(hands, "45 → 54")


# --- looking ---------------------------------------------------------------------------------------


def test_debtors_are_counted_and_shown_alone_until_the_filter_is_left(hands: Hands) -> None:
    hands.stand(1, 0).type("54").press(ENTER)
    hands.page.filters.debtors.choose("debtors")
    assert [row.enrolment for row in hands.page.grid.rows] == [hands.made.enrolments[1]]
    hands.stand(1, 0).type("76").press(ENTER)
    assert hands.page.grid.rowCount() == 1  # the row one works on does not run away
    hands.page.filters.debtors.choose("debtors")
    assert hands.page.grid.rowCount() == 4


def test_sorting_by_a_discipline_keeps_those_without_a_mark_last(hands: Hands) -> None:
    for row, points in ((0, "70"), (1, "90"), (3, "80")):
        hands.stand(row, 0).type(points).press(ENTER)
    column = hands.page.grid.mark_columns()[0]
    hands.page.view.sort_by(column)
    assert [hands.shown(row, 0) for row in range(4)] == ["70", "80", "90", "—"]
    hands.page.view.sort_by(column)
    assert [hands.shown(row, 0) for row in range(4)] == ["90", "80", "70", "—"]


def test_the_matrix_says_what_is_missing_and_enter_opens_the_cell(hands: Hands) -> None:
    hands.stand(1, 2).type("н").press(ENTER)
    hands.stand(1, 2).press("F7")
    table = hands.page.matrix.table
    assert table is not None
    assert table.row().enrolment == hands.made.enrolments[1]
    column = 2 + 4 + 2
    assert table.rows.data(table.rows.index(1, column)) == "н/я"
    table.setCurrentIndex(table.rows.index(1, column))
    hands.press(ENTER)
    assert (hands.page.stack.currentIndex(), hands.at) == (0, (1, 2))


def test_a_click_on_a_red_cell_opens_its_cause(hands: Hands) -> None:
    hands.stand(1, 2).type("н").press(ENTER)
    hands.page.show_drawer(open=False)
    rect = hands.page.view.rect_of((hands.made.enrolments[1], hands.made.disciplines[2]))
    assert rect is not None
    QTest.mouseClick(
        hands.page.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(rect.center().x(), rect.center().y()),
    )
    assert not hands.page.details.isHidden()


def test_going_to_a_cell_of_a_listener_filtered_out_shows_everybody(hands: Hands) -> None:
    hands.page.filters.search.setText("Бон")
    hands.page.activate((hands.made.enrolments[3], hands.made.disciplines[1]))
    assert (hands.at, hands.page.grid.rowCount()) == ((3, 1), 4)


def test_leaving_the_page_stores_what_was_typed(hands: Hands) -> None:
    hands.stand(0, 0).type("87")
    hands.page.leave()
    assert hands.stored(0, 0) == "87"
