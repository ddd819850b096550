"""Who may graduate, answered on the phone; exceptions; marks in from a sheet; the workbook out."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.gradebook_hands import Hands, meet, opened
from trainingdesk.db.store import Store
from trainingdesk.domain.graduation import ENROLLED, State
from trainingdesk.services.cell_story import cell_history
from trainingdesk.services.graduation import judged_book
from trainingdesk.services.orders import ENROLMENT
from trainingdesk.ui.directory import ServiceDirectory
from trainingdesk.ui.jobs import State as JobState
from trainingdesk.ui.kit.ask import FormQuestion
from trainingdesk.ui.kit.drawer import Verdict
from trainingdesk.ui.pages.gradebook import deeds
from trainingdesk.ui.pages.gradebook.sheets import MarksImport
from trainingdesk.ui.palette import Palette


@pytest.fixture
def hands(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    yield from opened(qtbot, store, make.cohort(store, 4))


def _verdict(hands: Hands) -> str:
    hands.page.show_drawer()
    return hands.page.details.findChildren(Verdict)[-1].accessibleName()


def _fill(values: dict[str, str]) -> list[str]:
    """Fill the form that is going to open and press its button; gives what it says when it stays open."""
    said: list[str] = []

    def fill(asked: QDialog) -> None:
        if not isinstance(asked, FormQuestion):
            raise TypeError(asked)
        for key, value in values.items():
            asked.form.fields[key].setText(value)  # type: ignore[attr-defined]
        asked.yes.click()
        if asked.isVisible():
            notes = [note for note, _ in asked.form._notes.values() if note.isVisible()]
            said.extend(note.text() for note in notes)
            asked.reject()

    meet(FormQuestion, fill)
    return said


# --- on the phone ----------------------------------------------------------------------------------


def test_six_keys_answer_whether_somebody_is_admitted(hands: Hands) -> None:
    make.order(hands.store, hands.made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(hands.store, hands.made, 80)
    hands.page.workspace.look()
    program = SimpleNamespace(store=hands.store, backups=tuple, embedded=True)
    hands.window.directory = ServiceDirectory(program, hands.window.go)  # type: ignore[arg-type]
    hands.page.show_drawer(open=False)
    hands.press("Ctrl+K")
    palette = hands.window.findChild(Palette)
    assert palette is not None
    for letter in "бонд":
        palette.field.insert(letter)
    hands.press("Enter")
    row = hands.page.standing()
    assert row is not None
    assert row.listener.surname == "Бондар"
    assert _verdict(hands).startswith("Допущений")


def test_the_verdict_counts_what_is_missing(hands: Hands) -> None:
    hands.stand(0, 0).type("54").press("Enter")
    hands.stand(0, 0)
    assert _verdict(hands).startswith("Не допущений")


# --- exceptions ------------------------------------------------------------------------------------


def test_an_exception_needs_reason_and_order_and_is_shown_as_one(hands: Hands) -> None:
    hands.stand(0, 0)
    assert hands.page.deeds.lift_act.isEnabled()
    said = _fill({"reason": "наказ готується"})
    hands.page.deeds.grant_exception()
    assert said
    _fill({"reason": "наказ готується", "number": "13 о/с"})
    hands.page.deeds.grant_exception()
    row = hands.store.query(judged_book, hands.made.id).rows[0]
    assert {each.key: each.state for each in row.verdict.requirements}[ENROLLED] is State.EXCEPTED
    hands.back().press("F7")
    table = hands.page.matrix.table
    assert table is not None
    assert table.rows.data(table.rows.index(0, 3)) == "виняток"
    assert not hands.page.deeds.lift_act.isEnabled()
    hands.press("Ctrl+Z")
    assert table.rows.data(table.rows.index(0, 3)) == "немає"


# --- sheets ----------------------------------------------------------------------------------------


def _sheet(path: Path, hands: Hands, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["№", "Прізвище, ініціали", *(each.short_uk for each in hands.page.grid.disciplines)])
    for number, row in enumerate(rows, start=1):
        sheet.append([number, *row])
    book.save(path)
    return path


def _import(hands: Hands, path: Path) -> MarksImport:
    book = hands.page.grid.book
    assert book is not None
    asked = MarksImport(hands.page, hands.page.desk, book, [path])
    asked.show()
    hands.qtbot.waitUntil(lambda: asked.plan is not None, timeout=20_000)
    return asked


def test_sure_rows_are_stored_in_one_step_and_bad_cells_named(hands: Hands, tmp_path: Path) -> None:
    path = _sheet(
        tmp_path / "зведена.xlsx", hands,
        ("Авраменко О. І.", 87, "н/я", 78.5, 81, 90),
        ("Бондар О. І.", 75, "зарах.", 88, 64, 70),
        ("Невідомий Х. Х.", 75, 76, 88, 64, 70),
    )  # fmt: skip
    asked = _import(hands, path)
    assert asked.plan is not None
    assert len(asked.plan.writes) == 9
    assert [row.value for row in asked.complaints.rows.rows if row.value == "зарах."] == ["зарах."]
    asked.store.click()
    assert [hands.stored(0, column) for column in range(5)] == ["87", "н/я", "78,5", "81", "90"]
    assert [hands.stored(1, column) for column in range(5)] == ["75", "", "88", "64", "70"]
    place = hands.made.enrolments[0], hands.made.disciplines[0]
    assert hands.store.query(cell_history, *place)[0].source == "зведена.xlsx"
    hands.press("Ctrl+Z")
    assert hands.stored(0, 0) == ""


def test_whose_a_row_is_can_be_told_and_a_differing_mark_stays_until_replaced(
    hands: Hands, tmp_path: Path
) -> None:
    hands.stand(0, 0).type("60").press("Enter")
    path = _sheet(
        tmp_path / "marks.xlsx",
        hands,
        ("Авраменко О. І.", 87, 80, 80, 80, 80),
        ("Невідомий Х. Х.", 70, 70, 70, 70, 70),
    )
    asked = _import(hands, path)
    assert asked.plan is not None
    assert (len(asked.plan.writes), len(asked.plan.conflicts)) == (4, 1)
    doubtful = next(line for line in asked.plan.lines if line.listener is None)
    asked.lines.go_to(doubtful.key)
    at = asked.whose.findData(f"enrolment:{hands.made.enrolments[2]}")
    asked.whose.setCurrentIndex(at)
    asked.whose.activated.emit(at)
    asked.replace.click()
    assert len(asked.plan.writes) == 10
    asked.store.click()
    assert (hands.stored(0, 0), hands.stored(2, 4)) == ("87", "70")


# --- workbook --------------------------------------------------------------------------------------


def test_the_workbook_is_written_by_a_job_and_offered_to_be_opened(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "потік.xlsx"
    monkeypatch.setattr(deeds, "save_file", lambda *_: path)
    hands.press("Ctrl+E")
    job = hands.window.jobs.last
    assert job is not None
    assert (job.state, job.trouble) == (JobState.DONE, "")
    assert job.open is not None
    assert str(path) in hands.said()
    book = load_workbook(path)
    assert book.sheetnames[0] == "Слухачі"
    book.close()
