"""The ceremony under real keys: one key a call, the current line in sight, all of it on record."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import make
from tests.services.act_desk import DAY, ActDesk, act_desk
from tests.ui.cohorts_window import fill, letters
from tests.ui.vehicles_window import Hands, hands
from trainingdesk.db.store import Store
from trainingdesk.services.act_issue import issue_acts
from trainingdesk.services.ceremonies import PlanCeremony, calls, ceremonies
from trainingdesk.services.custody import chain
from trainingdesk.services.vehicles import vehicles_by_id
from trainingdesk.ui.kit.ask import FormQuestion, Question

CARS = 8


@pytest.fixture
def desk(store: Store) -> ActDesk:
    """Eight cars, an issued act for each."""
    made = act_desk(store, CARS)
    acts = made.draft(apart=True)
    issue_acts(store, acts, {act: str(at) for at, act in enumerate(acts, 1)}, by=make.BY)
    return made


@pytest.fixture
def hand(qtbot: QtBot, desk: ActDesk) -> Iterator[Hands]:
    """The ceremony of these acts, in sight."""
    acts = tuple(range(1, CARS + 1))
    desk.store.execute(PlanCeremony("Передача", DAY, "Харків", acts), by=make.BY)
    with hands(qtbot, desk) as made:
        made.page.activate("ceremony")
        made.on_list()
        yield made


def outcomes(hand: Hands) -> list[str]:
    return [row.outcome for row in hand.store.query(calls, hand.store.query(ceremonies)[0].id)]


def here(hand: Hands) -> int:
    return hand.page.ceremony.view.currentIndex().row()


def test_the_space_bar_hands_over_and_goes_on_to_the_next(hand: Hands) -> None:
    hand.press("Space", "Space")
    assert outcomes(hand)[:3] == ["handed", "handed", "waiting"]
    assert here(hand) == 2
    assert hand.car(0).state == "handed"
    assert hand.car(0).keys[0].holder.name == "Ковальчук Андрій Миколайович"
    assert hand.page.ceremony.counter.said() == "передано 2 з 8 · лишилося 6"


def test_the_whole_list_goes_by_the_space_bar_alone(hand: Hands) -> None:
    hand.press(*["Space"] * CARS)
    assert set(outcomes(hand)) == {"handed"}
    assert "Усе передано" in hand.told()
    held = hand.store.query(vehicles_by_id, list(hand.desk.cars))
    assert {row.state for row in held} == {"handed"}


def test_the_current_call_is_never_out_of_sight(hand: Hands) -> None:
    view = hand.page.ceremony.view
    for _ in range(CARS - 1):
        hand.press("Down")
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert here(hand) == CARS - 1


def test_a_letter_notes_an_absence_in_either_alphabet(hand: Hands) -> None:
    hand.press("A")
    letters(hand.page.ceremony.view, "в")
    assert outcomes(hand)[0] == "absent"
    assert hand.car(0).state == "balance"
    assert "1" in hand.page.ceremony.counter.said()


def test_a_deputy_needs_name_and_document(hand: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        fill(dialog, deputy="Мельник Степан")
        dialog.yes.click()
        assert dialog.form._notes["deputy"][0].text()
        fill(dialog, document="довіреність № 12 від 06.02.2020")
        dialog.yes.click()

    with hand.asked(FormQuestion, answer):
        hand.press("D")
    assert outcomes(hand)[0] == "deputy"
    assert hand.car(0).state == "handed"
    assert here(hand) == 1


def test_backspace_takes_a_mistake_back_and_the_record_stays(hand: Hands) -> None:
    hand.press("Space")
    hand.page.ceremony.view.step(-1)
    with hand.asked(FormQuestion, lambda dialog: dialog.yes.click()):
        hand.press("Backspace")
    assert outcomes(hand)[0] == "waiting"
    assert hand.car(0).state == "balance"
    moves = [link.move for link in hand.store.query(chain, hand.desk.cars[0])]
    assert moves == ["received", "hand_over", "correction"]


def test_an_absence_is_taken_back_without_a_question(hand: Hands) -> None:
    hand.press("A")
    hand.page.ceremony.view.step(-1)
    hand.press("Backspace")
    assert outcomes(hand)[0] == "waiting"


def test_a_closed_ceremony_keeps_the_list_of_what_was_not_handed_over(hand: Hands) -> None:
    hand.press("Space", "A")

    def answer(dialog: Question) -> None:
        dialog.yes.click()

    with hand.asked(Question, answer):
        hand.page.ceremony.close_act.trigger()
    assert hand.store.query(ceremonies)[0].closed
    assert "7 актів не передано" in hand.told()
    assert not hand.page.ceremony.hand.isEnabled()
    assert "завершено" in hand.page.ceremony.hand.toolTip()


def test_a_ceremony_is_planned_of_the_issued_acts(qtbot: QtBot, desk: ActDesk) -> None:
    with hands(qtbot, desk) as made:
        made.page.activate("ceremony")

        def answer(dialog: FormQuestion) -> None:
            fill(dialog, title="Передача ключів", held_on="13.02.2020")
            dialog.yes.click()

        with made.asked(FormQuestion, answer):
            made.page.ceremony.new.trigger()
        assert len(made.page.ceremony.view.calls.lines) == CARS
        assert [row.held_on for row in made.store.query(ceremonies)] == [dt.date(2020, 2, 13)]


def test_a_call_is_moved_earlier_and_taken_back(hand: Hands) -> None:
    view = hand.page.ceremony.view
    view.step(2)
    hand.press("Alt+Up")
    assert [line.id for line in view.calls.lines][:3] == [1, 3, 2]
    assert here(hand) == 1
    hand.window.workspace.undo()
    assert [line.id for line in view.calls.lines][:3] == [1, 2, 3]


def test_what_was_not_handed_over_is_written_as_a_list(
    hand: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.press("Space", "A")
    path = tmp_path / "перелік.xlsx"
    monkeypatch.setattr("trainingdesk.ui.pages.vehicles.list_papers.save_file", lambda *_a: path)
    with hand.asked(FormQuestion, lambda dialog: dialog.yes.click()):
        hand.press("Ctrl+E")
    sheet = load_workbook(path).worksheets[0]
    told = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any("Не передано: Передача" in each for each in told)
    assert any("7" in each and "Актів" in each for each in told)
    assert hand.car(1).plate in " ".join(told)
    assert hand.car(0).plate not in " ".join(told)


def test_the_keyboard_is_in_the_list_however_the_page_is_opened(qtbot: QtBot, desk: ActDesk) -> None:
    desk.store.execute(PlanCeremony("Передача", DAY, "", tuple(range(1, CARS + 1))), by=make.BY)
    with hands(qtbot, desk, "overview") as made:
        made.window.go("overview")
        made.window.go("vehicles", "ceremony")
        assert QApplication.focusWidget() is made.page.ceremony.view
        made.window.go("overview")
        made.window.go("vehicles", ("acts", "issued"))
        assert QApplication.focusWidget() is made.page.papers_part.table
        made.press("Ctrl+3")
        assert QApplication.focusWidget() is made.page.ceremony.view
