"""The window by its keys: pages, palette, undo, help, drawer, language, theme; nothing left behind."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.demo import DemoList, DemoStore, SetMark
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui import start
from trainingdesk.ui.first import FirstStart
from trainingdesk.ui.help import HelpPane
from trainingdesk.ui.jobs import State
from trainingdesk.ui.kit.ask import FormQuestion, Question
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.palette import Palette
from trainingdesk.ui.shortcuts import ShortcutSheet
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is, as a person does."""
    here = QApplication.focusWidget() or QApplication.activeWindow()
    assert here is not None
    QTest.keyClick(here, key, modifiers)


def write(text: str) -> None:
    """Type letters where the keyboard is; QTest itself knows Latin ones alone."""
    for letter in text:
        here = QApplication.focusWidget()
        assert here is not None
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(here, event)


def grades(window: Window) -> DemoList:
    window.go("gradebook")
    page = window.page()
    assert isinstance(page, DemoList)
    return page


def test_alt_and_a_digit_go_to_a_page(window: Window) -> None:
    for key, name in ((Qt.Key.Key_2, "gradebook"), (Qt.Key.Key_1, "overview"), (Qt.Key.Key_3, "graduation")):
        press(key, ALT)
        page = window.page()
        assert page is not None
        assert page.name == name


def test_holding_alt_shows_the_digits(window: Window) -> None:
    for kind, shown in ((QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        modifiers = ALT if shown else Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_Alt, modifiers))
        assert window.rail.digits is shown


def test_the_keyboard_stands_on_the_list_when_a_page_opens(window: Window) -> None:
    page = grades(window)
    assert page.table.hasFocus()
    assert page.table.row().id == 1


def test_a_page_goes_to_the_place_it_was_opened_for(window: Window) -> None:
    window.go("gradebook", 8)
    page = window.page()
    assert isinstance(page, DemoList)
    assert page.table.row().surname == "Бондар"


def test_what_was_done_stands_in_the_strip_and_ctrl_z_takes_it_back(
    window: Window, demo_store: DemoStore
) -> None:
    page = grades(window)
    before = demo_store.people[0].mark
    press(Qt.Key.Key_F9)
    assert demo_store.people[0].mark == 90
    assert page.strip.words.text() == "Виставлено 1 оцінку"
    assert page.strip.undo.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert demo_store.people[0].mark == before
    assert not page.strip.undo.isVisible()
    press(Qt.Key.Key_Y, CTRL)
    assert demo_store.people[0].mark == 90


def test_the_link_in_the_strip_takes_it_back_too(window: Window, demo_store: DemoStore) -> None:
    page = grades(window)
    before = demo_store.people[0].mark
    press(Qt.Key.Key_F9)
    QTest.mouseClick(page.strip.undo, Qt.MouseButton.LeftButton)
    assert demo_store.people[0].mark == before


def test_a_refusal_stands_in_the_strip_and_no_box_opens(window: Window, demo_store: DemoStore) -> None:
    page = grades(window)
    demo_store.refuse = "desk-busy"
    press(Qt.Key.Key_F9)
    assert page.strip.words.text()
    assert QApplication.activeModalWidget() is None


def test_a_page_looks_again_only_for_what_it_shows(window: Window) -> None:
    page = grades(window)
    before = page.refreshed
    window.workspace.changed.emit(Changes.CERTIFICATES)
    assert page.refreshed == before
    window.workspace.changed.emit(Changes.GRADES)
    assert page.refreshed == before + 1


def test_a_page_out_of_sight_waits_until_it_is_shown(window: Window) -> None:
    page = grades(window)
    window.go("overview")
    before = page.refreshed
    window.workspace.changed.emit(Changes.GRADES)
    window.workspace.changed.emit(Changes.GRADES)
    assert page.refreshed == before
    window.go("gradebook")
    assert page.refreshed == before + 1


def test_ctrl_k_finds_a_page_and_enter_opens_it(window: Window) -> None:
    grades(window)
    press(Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert palette is not None
    write("випуск")
    press(Qt.Key.Key_Return)
    page = window.page()
    assert page is not None
    assert page.name == "graduation"
    assert not palette.isVisible()


def test_ctrl_k_finds_a_command_of_the_page(window: Window, demo_store: DemoStore) -> None:
    grades(window)
    press(Qt.Key.Key_K, CTRL)
    write("постав 90")
    press(Qt.Key.Key_Return)
    assert demo_store.people[0].mark == 90


def test_esc_leaves_the_palette_and_the_keyboard_goes_back(window: Window) -> None:
    page = grades(window)
    press(Qt.Key.Key_K, CTRL)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_a_palette_with_nothing_found_says_what_to_try(window: Window) -> None:
    grades(window)
    window.search("щщщщ")
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.nothing.isVisible()
    assert palette.list.isHidden()


def test_f4_hides_the_drawer_and_the_choice_is_remembered(window: Window, memory: Memory) -> None:
    page = grades(window)
    assert page.drawer is not None
    press(Qt.Key.Key_F4)
    assert page.drawer.isHidden()
    assert memory.recall("drawer.gradebook.open") is False
    press(Qt.Key.Key_F4)
    assert page.drawer.isVisible()


def test_shift_f1_lists_the_pages_own_keys(window: Window) -> None:
    grades(window)
    press(Qt.Key.Key_F1, SHIFT)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_f1_opens_the_help_beside_the_page(window: Window) -> None:
    grades(window)
    press(Qt.Key.Key_F1)
    pane = window.findChild(HelpPane)
    assert pane is not None
    assert pane.text.toPlainText()
    press(Qt.Key.Key_F1)
    assert not pane.isVisible()


def test_the_language_switches_at_once_and_comes_back(window: Window, memory: Memory) -> None:
    grades(window)
    window.set_language("en")
    assert window.status.saved.text() == "saved"
    page = window.page()
    assert page is not None
    assert page.name == "gradebook"
    window.set_language("uk")
    assert window.status.saved.text() == "збережено"
    assert memory.settings.language == "uk"


def test_a_rebuilt_shell_leaves_no_old_page_listening(window: Window) -> None:
    old = weakref.ref(grades(window))
    window.set_language("en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    window.workspace.changed.emit(Changes.EVERYTHING)
    window.workspace.did.emit("щось", False)
    assert old() is None
    window.set_language("uk")


def test_the_theme_switches_at_once(window: Window, memory: Memory) -> None:
    light = window.grab().toImage().pixelColor(700, 60)
    window.set_theme("dark")
    assert window.grab().toImage().pixelColor(700, 60) != light
    assert memory.settings.theme == "dark"
    window.set_theme("light")


def test_at_two_hundred_per_cent_the_shell_still_stands(window: Window) -> None:
    grades(window)
    window.set_scale(2.0)
    try:
        assert window.rail.narrow
        page = window.page()
        assert isinstance(page, DemoList)
        assert page.table.viewport().height() > theme().px(60)
    finally:
        window.set_scale(1.0)


def test_a_job_shows_its_count_and_its_trouble(window: Window) -> None:
    page = grades(window)
    job = window.jobs.run("Друк", lambda progress: progress.step(84, 84))
    assert job.state is State.DONE
    assert "84/84" in window.top.jobs.text()

    def refused(_progress: object) -> None:
        raise Rejected("desk-busy")

    window.jobs.run("Імпорт", refused)
    assert page.strip.words.text()


def test_the_cohort_chosen_is_shared_and_remembered(window: Window, memory: Memory) -> None:
    page = grades(window)
    before = page.refreshed
    window.choose_cohort(2)
    assert page.refreshed == before + 1
    assert memory.recall("cohort") == 2


def test_the_window_remembers_its_page_and_place(window: Window, memory: Memory) -> None:
    grades(window)
    window.close()
    assert memory.recall("page") == "gradebook"
    assert memory.settings.geometry


def test_every_control_in_sight_has_an_accessible_name(window: Window) -> None:
    for name in ("gradebook", "graduation", "overview"):
        window.go(name)
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        assert [type(each).__name__ for each in buttons if not each.accessibleName()] == []


def test_tab_walks_every_part_and_comes_round(window: Window) -> None:
    grades(window)
    seen: list[QWidget] = []
    for _ in range(60):
        here = QApplication.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
        press(Qt.Key.Key_Tab)
    assert {window.top.cohort, window.top.search} <= set(seen)
    assert len(seen) > 10


def test_arrows_move_along_a_filter_and_enter_chooses(window: Window) -> None:
    page = grades(window)
    page.groups.findChildren(QAbstractButton)[0].setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert page.groups.key == "1"
    assert {row.group for row in page.model.rows} == {1}


def test_a_question_says_what_it_does_and_is_freed(qtbot: QtBot, window: Window) -> None:
    asked = Question(window, "Вилучити слухача?", "Це можна скасувати.", yes="Вилучити")
    gone = []
    asked.destroyed.connect(lambda: gone.append(True))
    asked.open()
    assert asked.yes.text() == "Вилучити"
    with qtbot.waitSignal(asked.rejected):
        QTest.keyClick(asked, Qt.Key.Key_Escape)
    del asked
    qtbot.waitUntil(lambda: bool(gone))


def test_a_form_keeps_its_dialog_open_while_the_desk_refuses(qtbot: QtBot, window: Window) -> None:
    form = Form()
    form.text("code", "Шифр")
    form.date("starts", "Початок")
    tried: list[dict[str, object]] = []

    def do(values: dict[str, object]) -> None:
        tried.append(values)
        if len(tried) == 1:
            raise Rejected("desk-busy")

    asked = FormQuestion(window, "Новий потік", form, do, yes="Створити")
    asked.open()
    QTest.keyClicks(form.fields["code"], "2021-03")
    QTest.keyClicks(form.fields["starts"], "1.3.21")
    asked.yes.click()
    assert asked.refused.isVisible()
    with qtbot.waitSignal(asked.accepted):
        asked.yes.click()
    assert [str(each["starts"]) for each in tried] == ["2021-03-01", "2021-03-01"]


def test_an_impossible_date_is_refused_in_the_form(qtbot: QtBot, window: Window) -> None:
    form = Form()
    form.date("starts", "Початок")
    asked = FormQuestion(window, "Новий потік", form, lambda _values: None, yes="Створити",
                         about={"date-impossible": "starts"})  # fmt: skip
    asked.open()
    QTest.keyClicks(form.fields["starts"], "31.02.2021")
    asked.yes.click()
    assert asked.isVisible()
    assert form.fields["starts"].property("wrong") is True
    with qtbot.waitSignal(asked.rejected):
        asked.reject()


def test_a_form_is_answered_by_keyboard_alone(qtbot: QtBot, window: Window) -> None:
    form = Form()
    code = form.text("code", "Код")
    starts = form.date("starts", "Початок")
    tried: list[dict[str, object]] = []
    asked = FormQuestion(window, "Новий потік", form, tried.append, yes="Створити")
    asked.open()
    qtbot.waitUntil(code.hasFocus)
    write("2021-03")
    QTest.keyClick(code, Qt.Key.Key_Tab)
    assert starts.hasFocus()
    write("1.3.21")
    with qtbot.waitSignal(asked.accepted):
        QTest.keyClick(starts, Qt.Key.Key_Return)
    assert [str(each["code"]) for each in tried] == ["2021-03"]


def test_the_first_start_asks_for_a_name(qtbot: QtBot, window: Window) -> None:
    asked = FirstStart(window, offer_sample=True)
    asked.open()
    qtbot.waitUntil(asked.isActiveWindow)
    asked.with_sample.click()
    assert asked.isVisible()
    write("О. Савчук")
    with qtbot.waitSignal(asked.accepted):
        asked.with_sample.click()
    assert (asked.operator, asked.sample) == ("О. Савчук", True)


def test_without_a_display_a_sentence_names_the_headless_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    said = start.display_missing()
    assert said is not None
    assert "certificates" in said
    monkeypatch.setenv("DISPLAY", ":0")
    assert start.display_missing() is None


def test_another_windows_mark_appears_without_moving_anything(window: Window, demo_store: DemoStore) -> None:
    page = grades(window)
    page.table.go_to(8)
    demo_store.happen_elsewhere(9, 61)
    window.workspace.look()
    assert page.model.rows[8].mark == 61
    assert page.table.row().id == 8


def test_the_belt_is_walked_by_arrows(qtbot: QtBot, window: Window) -> None:
    window.go("graduation")
    page = window.page()
    assert page is not None
    belt = page.belt  # type: ignore[attr-defined]
    belt.setFocus()
    press(Qt.Key.Key_Right)
    with qtbot.waitSignal(belt.chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == ["order"]
    with qtbot.waitSignal(belt.chosen) as chosen:
        QTest.mouseClick(belt, Qt.MouseButton.LeftButton, pos=QPoint(belt.width() - 10, 20))
    assert chosen.args == ["handed"]


def test_a_command_is_undone_from_the_top_bar(window: Window, demo_store: DemoStore) -> None:
    before = demo_store.people[1].mark
    window.workspace.execute(SetMark(2, 77), "щось")
    assert "щось" in window.top.undo.toolTip()
    QTest.mouseClick(window.top.undo, Qt.MouseButton.LeftButton)
    assert demo_store.people[1].mark == before
    assert window.top.redo.isEnabled()


def test_ctrl_f_filters_the_list_and_esc_shows_all_again(window: Window) -> None:
    page = grades(window)
    press(Qt.Key.Key_F, CTRL)
    write("бонд")
    assert [row.surname for row in page.model.rows] == ["Бондар", "Бондаренко"]
    press(Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.model.rowCount() == 2
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert page.model.rowCount() == 28
