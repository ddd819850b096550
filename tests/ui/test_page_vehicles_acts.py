"""Acts under real keys, over a real database: drafted, issued, handed over, scanned, voided."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests import make
from tests.services.act_desk import ActDesk, act_desk
from tests.ui.cohorts_window import fill
from tests.ui.vehicles_window import Hands, hands, pick
from trainingdesk.db.store import Store
from trainingdesk.services.act_issue import issue_acts, plan_issue
from trainingdesk.services.acts import act_card, acts
from trainingdesk.services.acts import act_pdf as stored_pdf
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.ui.dialogs.act_issue import ActIssueDialog
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.buttons import Link


@pytest.fixture
def desk(store: Store) -> ActDesk:
    """Two cars on the books, who gives and who takes."""
    return act_desk(store, 2)


@pytest.fixture
def hand(qtbot: QtBot, desk: ActDesk) -> Iterator[Hands]:
    """The page on these cars."""
    with hands(qtbot, desk) as made:
        yield made


def states(hand: Hands) -> list[str]:
    return [row.state for row in hand.store.query(acts)]


def see(hand: Hands, filter_: str = "") -> None:
    """Open the register on a filter."""
    hand.window.workspace.look()
    hand.page.activate(("acts", filter_))
    hand.on_list()


def test_chosen_cars_become_one_draft_by_one_letter(hand: Hands) -> None:
    def answer(dialog: FormQuestion) -> None:
        pick(dialog, "giver", "зразков")
        pick(dialog, "receiver", "ковальч")
        pick(dialog, "community", "роган")
        fill(dialog, act_on="13.02.2020", ground="наказ № 48 о/с")
        dialog.yes.click()

    hand.on_list().press("Ctrl+A")
    assert hand.page.cars.can.prepare.text() == "Підготувати 2 акти…"
    with hand.asked(FormQuestion, answer):
        hand.press("H")
    assert states(hand) == ["draft"]
    assert hand.page.part() is hand.page.papers_part
    row = hand.page.papers_part.model.rows[0]
    assert len(row.cars) == 2
    assert row.receiver_name == "Ковальчук Андрій Миколайович"
    hand.window.workspace.undo()
    assert states(hand) == []


def test_a_draft_is_seen_as_it_will_be_printed_with_what_is_missing(hand: Hands) -> None:
    hand.desk.draft(giver=None)
    see(hand, "draft")
    told = hand.told()
    assert "Видати ще не можна" in told
    assert hand.page.papers._preview is not None
    assert hand.page.papers._preview.document.pageCount() >= 1


def test_a_draft_is_edited_in_one_step_and_taken_back_in_one(hand: Hands) -> None:
    (act,) = hand.desk.draft()
    see(hand, "draft")
    line = hand.store.query(act_card, act).lines[0]

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, ground="наказ № 50", time="12:30", **{f"km{line.id}": "сто"})
        dialog.yes.click()
        assert dialog.form._notes[f"km{line.id}"][0].text()
        fill(dialog, **{f"km{line.id}": "140"})
        dialog.yes.click()

    with hand.asked(FormQuestion, answer):
        hand.press("F2")
    card = hand.store.query(act_card, act)
    assert (card.ground, card.time, card.lines[0].km) == ("наказ № 50", "12:30", 140)
    hand.window.workspace.undo()
    card = hand.store.query(act_card, act)
    assert (card.time, card.lines[0].km) == ("", 31)


def test_acts_are_issued_under_the_number_typed_and_handed_over_at_once(hand: Hands) -> None:
    (act,) = hand.desk.draft()
    see(hand, "draft")

    def answer(dialog: ActIssueDialog) -> None:
        fill(dialog, **{f"number{act}": "57"})
        at_once = dialog.form.fields["hand"]
        assert isinstance(at_once, QCheckBox)
        at_once.setChecked(True)
        dialog.yes.click()

    with hand.asked(ActIssueDialog, answer):
        hand.press("I")
    (row,) = hand.store.query(acts)
    assert (row.number, row.state) == ("57", "handed")
    assert hand.car().holder.name == "Ковальчук Андрій Миколайович"
    assert hand.store.query(stored_pdf, act).startswith(b"%PDF")
    assert "57" in hand.said()


def test_a_number_taken_already_is_said_at_its_field(hand: Hands) -> None:
    hand.desk.handed(hand.desk.cars[0], number="12")
    (act,) = hand.desk.draft(hand.desk.cars[1])
    see(hand, "draft")

    def answer(dialog: ActIssueDialog) -> None:
        fill(dialog, **{f"number{act}": "12"})
        dialog.yes.click()
        assert "12" in dialog.form._notes[f"number{act}"][0].text()
        assert not dialog.yes.isEnabled()
        dialog.reject()

    with hand.asked(ActIssueDialog, answer):
        hand.press("I")
    assert hand.store.query(act_card, act).row.state == "draft"


def test_an_empty_number_comes_from_our_own_series(hand: Hands) -> None:
    (act,) = hand.desk.draft()
    see(hand, "draft")

    def answer(dialog: ActIssueDialog) -> None:
        field = dialog.form.fields[f"number{act}"]
        assert isinstance(field, QLineEdit)
        assert "1/2020" in field.placeholderText()
        dialog.yes.click()

    with hand.asked(ActIssueDialog, answer):
        hand.press("I")
    assert hand.store.query(act_card, act).row.number == "1/2020"


def test_an_issued_act_is_handed_over_by_a_letter(hand: Hands) -> None:
    (act,) = hand.desk.draft()
    issue_acts(hand.store, [act], {act: "8"}, by=make.BY)
    see(hand, "issued")

    def answer(dialog: FormQuestion) -> None:
        fill(dialog, on="01.02.2020")
        dialog.yes.click()
        assert dialog.form._notes["on"][0].text()
        fill(dialog, on="13.02.2020")
        dialog.yes.click()

    with hand.asked(FormQuestion, answer):
        hand.press("H")
    assert states(hand) == ["handed"]


def test_voiding_puts_the_cars_back_by_counter_records(hand: Hands) -> None:
    hand.desk.handed()
    see(hand)

    def answer(dialog: FormQuestion) -> None:
        dialog.yes.click()
        assert dialog.form._notes["reason"][0].text()
        fill(dialog, reason="помилка в номері")
        dialog.yes.click()

    with hand.asked(FormQuestion, answer):
        hand.press("V")
    assert states(hand) == ["void"]
    assert hand.car().state == "balance"
    assert "помилка в номері" in hand.told()


def test_a_scan_without_a_code_goes_to_the_act_one_stands_on(
    hand: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.desk.handed()
    see(hand)
    path = tmp_path / "скан.pdf"
    path.write_bytes(hand.store.query(stored_pdf, 1))
    monkeypatch.setattr("trainingdesk.ui.pages.vehicles.act_scanning.open_files", lambda *_a: [path])
    hand.press("S")
    hand.qtbot.waitUntil(lambda: hand.store.query(acts)[0].scanned, timeout=5000)
    assert hand.car().state == "in_use"


def test_what_cannot_be_done_with_an_act_says_why(hand: Hands) -> None:
    hand.desk.draft()
    see(hand, "draft")
    part = hand.page.papers_part
    assert not part.void.isEnabled()
    assert "виданий акт" in part.void.toolTip()
    assert not part.scan.isEnabled()
    assert part.issue.isEnabled()


def test_a_draft_thrown_away_comes_back_by_undo(hand: Hands) -> None:
    hand.desk.draft()
    see(hand, "draft")
    hand.press("Del")
    assert states(hand) == []
    hand.window.workspace.undo()
    assert states(hand) == ["draft"]


def test_the_paper_is_saved_as_pdf_and_as_docx(
    hand: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = hand.desk.handed()
    see(hand)
    asked: list[str] = []

    def where(_parent: object, _memory: object, _title: str, name: str, _filters: str) -> Path:
        asked.append(name)
        return tmp_path / name

    monkeypatch.setattr("trainingdesk.ui.pages.vehicles.act_doing.save_file", where)
    hand.press("Ctrl+S", "Ctrl+Shift+S")
    assert asked == ["Акт № 12.pdf", "Акт № 12.docx"]
    assert (tmp_path / "Акт № 12.pdf").read_bytes() == hand.store.query(stored_pdf, act)
    assert (tmp_path / "Акт № 12.docx").read_bytes().startswith(b"PK")


def test_the_act_is_found_by_its_number_and_by_a_plate(hand: Hands) -> None:
    hand.desk.handed(hand.desk.cars[0], number="77")
    hand.desk.handed(hand.desk.cars[1], number="78")
    see(hand)
    part = hand.page.papers_part
    part.filters.search.setText("78")
    assert [row.number for row in part.model.rows] == ["78"]
    part.filters.search.setText("ax1000")
    assert [row.number for row in part.model.rows] == ["77"]


def test_a_doubtful_form_is_confirmed_in_the_dialog_and_holds_from_then_on(hand: Hands) -> None:
    name = make.person(5, surname="Кіт", given="Андрій", patronymic="Сергійович")
    giver = hand.store.execute(AddPerson(name), by=make.BY).result
    (act,) = hand.desk.draft(giver=giver)
    see(hand, "draft")
    assert "Потребує уваги" in hand.told()

    def answer(dialog: ActIssueDialog) -> None:
        links = [each for each in dialog.findChildren(Link) if each.text() == "Підтвердити як є"]
        assert len(links) == 1
        links[0].click()
        assert "без сумнівів" in dialog.says.text()
        dialog.reject()

    with hand.asked(ActIssueDialog, answer):
        hand.press("I")
    assert hand.store.query(plan_issue, [act], {}).doubts == ()
