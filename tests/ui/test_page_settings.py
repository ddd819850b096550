"""The settings under real keys, over a real desk: fields store themselves, refusals stand at their fields."""

import datetime as dt
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from trainingdesk import app, paths, settings
from trainingdesk.db.engine import sqlite_url
from trainingdesk.services import history
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.newcomers import AddPerson
from trainingdesk.services.numbers import series
from trainingdesk.services.office import CERTIFICATES, institution, signatories
from trainingdesk.services.people import count_people
from trainingdesk.services.programmes import profiles, programmes
from trainingdesk.ui.directory import ServiceDirectory
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.ask import FormQuestion, Question
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.settings import SettingsPage
from trainingdesk.ui.pages.settings.backups import BackupsPane
from trainingdesk.ui.pages.settings.database import DatabasePane
from trainingdesk.ui.pages.settings.grading import GradingPane
from trainingdesk.ui.pages.settings.institution import InstitutionPane
from trainingdesk.ui.pages.settings.numbering import NumberingPane
from trainingdesk.ui.pages.settings.programme import ProgrammePane
from trainingdesk.ui.pages.settings.signatories import SignatoriesPane
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import Language, language


class Sitting:
    """Somebody at the settings of a real desk in a folder of its own."""

    def __init__(self, qtbot: QtBot, window: Window, program: app.Desk) -> None:
        self.qtbot, self.window, self.program, self.store = qtbot, window, program, program.store

    @property
    def page(self) -> SettingsPage:
        page = self.window.page()
        assert isinstance(page, SettingsPage)
        return page

    def open(self, key: str) -> Any:
        self.window.go("settings", key)
        return self.page.panes[key]

    def write(self, form: Form, key: str, text: str) -> None:
        """Type into a field and press Enter."""
        field = form.fields[key]
        self.qtbot.waitUntil(field.isVisible)
        field.setFocus()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        type_(text)
        press(Qt.Key.Key_Return)


def type_(text: str) -> None:
    for letter in text:
        QApplication.sendEvent(
            _focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focus(), key, modifiers)


def _focus() -> QWidget:
    here = QApplication.focusWidget() or QApplication.activeWindow()
    assert here is not None
    return here


def note(form: Form, key: str) -> str:
    return str(form._notes[key][0].text())


def answering(act: Callable[[], object], fill: Callable[[Question], object]) -> None:
    """Do something that asks, answer it and press its button."""
    seen: list[Question] = []

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, Question)
        seen.append(asked)
        fill(asked)
        if asked.isVisible():
            asked.yes.click()
        if asked.isVisible():
            asked.reject()

    QTimer.singleShot(0, answer)
    act()
    assert seen


def png() -> bytes:
    """A red dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\x00\xff\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.fixture
def sitting(qtbot: QtBot, sqlite_template: Path, tmp_path: Path) -> Iterator[Sitting]:
    """A window on a desk in its own folder."""
    home = paths.places(tmp_path / "data")
    home.make()
    home.database.write_bytes(sqlite_template.read_bytes())
    program = app.open_desk(tmp_path / "data")
    theme().set_mode("light")
    made = Window(Memory(home.settings, settings.Settings(operator=make.BY)), PAGES, Jobs(Inline()))
    made.resize(1366, 768)
    made.show()
    made.open_desk(Workspace(program.store, make.BY, made), ServiceDirectory(program, made.go), program)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield Sitting(qtbot, made, program)
    made.close()
    made.deleteLater()
    program.close()


# --- the list of sections ---


def test_the_arrows_walk_the_sections_and_enter_goes_into_one(sitting: Sitting) -> None:
    sitting.window.go("settings")
    press(Qt.Key.Key_Down)
    assert sitting.page.sections.key() == "signatories"
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is sitting.page.panes["signatories"].first
    assert sitting.window.memory.recall("settings.section") == "signatories"


def test_every_section_opens_and_says_what_it_is_for(sitting: Sitting) -> None:
    for key in ("institution", "signatories", "programme", "grading", "numbering", "backups", "database",
                "operator", "look"):  # fmt: skip
        sitting.open(key)
        pane = sitting.page.panes[key]
        assert sitting.page.stack.currentWidget() is pane
        assert pane.first is not None


def test_sections_with_something_unconfirmed_are_marked(sitting: Sitting) -> None:
    sitting.open("institution")
    needing = {key for key, pane in sitting.page.panes.items() if pane.attention()}
    assert needing == {"institution", "signatories", "programme", "grading", "backups"}


# --- institution ---


def test_the_code_is_stored_and_a_short_one_is_refused_at_its_field(sitting: Sitting) -> None:
    pane: InstitutionPane = sitting.open("institution")
    sitting.write(pane.code, "edrpou", "123")
    assert "123" in note(pane.code, "edrpou")
    assert sitting.store.query(institution).edrpou == "08571096"
    sitting.write(pane.code, "edrpou", "12345678")
    assert sitting.store.query(institution).edrpou == "12345678"
    sitting.window.undo()
    field = pane.code.fields["edrpou"]
    assert isinstance(field, QLineEdit)
    assert field.text() == "08571096"


def test_the_mark_goes_when_the_code_is_confirmed(sitting: Sitting) -> None:
    pane: InstitutionPane = sitting.open("institution")
    box = pane.code.fields["edrpou_confirmed"]
    sitting.qtbot.waitUntil(box.isVisible)
    box.setFocus()
    press(Qt.Key.Key_Space)
    assert sitting.store.query(institution).edrpou_confirmed
    assert not pane.attention()


def test_an_emblem_is_shown_and_what_is_no_picture_is_refused(
    sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane: InstitutionPane = sitting.open("institution")
    said: list[str] = []
    sitting.window.workspace.rejected.connect(said.append)
    path = tmp_path / "crest.png"
    monkeypatch.setattr("trainingdesk.ui.pages.settings.institution.open_files", lambda *_: [path])
    for content in (b"no picture", b"\x89PNG\r\n\x1a\nbroken"):
        path.write_bytes(content)
        pane.choose_emblem()
        assert sitting.store.query(institution).crest is None
    assert len(said) == 2
    path.write_bytes(png())
    pane.choose_emblem()
    assert sitting.store.query(institution).crest == png()
    assert not pane.emblem.pixmap().isNull()
    pane.drop_emblem()
    assert sitting.store.query(institution).crest is None


# --- signatories ---


def test_a_placeholder_is_amber_until_somebody_is_named(sitting: Sitting) -> None:
    pane: SignatoriesPane = sitting.open("signatories")
    assert note(pane.form, "name")
    sitting.write(pane.form, "name", "Олена КОВАЛЬ")
    assert sitting.store.query(signatories)[0].name == "Олена КОВАЛЬ"
    assert note(pane.form, "name") == ""


def test_a_title_keeps_its_line_break(sitting: Sitting) -> None:
    pane: SignatoriesPane = sitting.open("signatories")
    field = pane.form.fields["title_uk"]
    assert isinstance(field, QPlainTextEdit)
    sitting.qtbot.waitUntil(field.isVisible)
    field.setFocus()
    field.setPlainText("Ректор\nуніверситету")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sitting.store.query(signatories)[0].title_uk == "Ректор\nуніверситету"


def test_an_end_before_the_beginning_is_refused_at_the_date(sitting: Sitting) -> None:
    pane: SignatoriesPane = sitting.open("signatories")
    sitting.write(pane.form, "since", "1.2.2021")
    sitting.write(pane.form, "until", "1.1.2021")
    assert "01.01.2021" in note(pane.form, "until")
    assert sitting.store.query(signatories)[0].until is None


def test_an_acting_signatory_is_added_with_the_title_of_the_office(sitting: Sitting) -> None:
    pane: SignatoriesPane = sitting.open("signatories")

    def fill(asked: Question) -> None:
        assert isinstance(asked, FormQuestion)
        field = asked.form.fields["name"]
        assert isinstance(field, QLineEdit)
        field.setText("Ігор БОНДАР")
        acting = asked.form.fields["acting"]
        assert isinstance(acting, QComboBox)
        acting.setCurrentIndex(acting.findData("В. о."))

    answering(pane.add_signatory, fill)
    row = next(row for row in sitting.store.query(signatories) if row.name == "Ігор БОНДАР")
    assert (row.acting, row.title_uk) == ("В. о.", sitting.store.query(signatories)[0].title_uk)


# --- programme ---


def _cell(pane: ProgrammePane | GradingPane, row: int, key: str) -> None:
    pane.table.setFocus()
    pane.table.setCurrentIndex(pane.model.index(row, pane.model.column_at(key)))


def test_hours_are_typed_over_and_enter_goes_down(sitting: Sitting) -> None:
    pane: ProgrammePane = sitting.open("programme")
    QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    _cell(pane, 0, "lectures")
    type_("41")
    press(Qt.Key.Key_Return)
    assert sitting.store.query(programmes)[0].disciplines[0].lectures == 41
    assert pane.table.currentIndex().row() == 1


def test_a_wrong_cell_keeps_its_value_and_says_why(sitting: Sitting) -> None:
    pane: ProgrammePane = sitting.open("programme")
    before = sitting.store.query(programmes)[0]
    for key, text in (("lectures", "багато"), ("form", "усно"), ("name_uk", "")):
        _cell(pane, 0, key)
        assert not pane.model.setData(pane.table.currentIndex(), text)
        assert not pane.wrong.isHidden()
        assert pane.wrong.text()
    assert sitting.store.query(programmes)[0] == before
    _cell(pane, 0, "form")
    assert pane.model.setData(pane.table.currentIndex(), "зал")
    assert sitting.store.query(programmes)[0].disciplines[0].form.value == "pass_fail"
    assert pane.wrong.isHidden()


def test_a_pasted_block_comes_whole_or_not_at_all(sitting: Sitting) -> None:
    pane: ProgrammePane = sitting.open("programme")
    before = sitting.store.query(programmes)[0]
    _cell(pane, 0, "lectures")
    QGuiApplication.clipboard().setText("1\t2\n3\tx")
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sitting.store.query(programmes)[0] == before
    QGuiApplication.clipboard().setText("1\t2\n3\t4")
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    first, second = sitting.store.query(programmes)[0].disciplines[:2]
    assert (first.lectures, first.seminars, second.lectures, second.seminars) == (1, 2, 3, 4)
    sitting.window.undo()
    assert sitting.store.query(programmes)[0] == before


def test_credits_outcomes_and_the_confirmation_store_themselves(sitting: Sitting) -> None:
    pane: ProgrammePane = sitting.open("programme")
    sitting.write(pane.form, "credits", "сто")
    assert "сто" in note(pane.form, "credits")
    sitting.write(pane.form, "credits", "7,5")
    field = pane.outcomes.fields["outcomes_uk"]
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    field.setPlainText("перше\nдруге")
    pane.table.setFocus()
    box = pane.form.fields["confirmed"]
    box.setFocus()
    press(Qt.Key.Key_Space)
    row = sitting.store.query(programmes)[0]
    assert (row.credits, row.confirmed, row.edition) == (75, True, 1)
    assert [uk for uk, _ in row.outcomes] == ["перше", "друге"]
    assert row.outcomes[0][1].startswith("applies the law")


def test_an_edition_papers_rest_on_is_left_and_the_next_one_is_made(sitting: Sitting) -> None:
    made = make.graduated(sitting.store)
    issue(sitting.store, made.id, Signing(make.ENDS), by=make.BY)
    pane: ProgrammePane = sitting.open("programme")
    pane.refresh()
    assert "2" in pane.standing.text()
    _cell(pane, 0, "lectures")
    type_("41")
    press(Qt.Key.Key_Return)
    newest, first = sitting.store.query(programmes)
    assert (newest.edition, newest.disciplines[0].lectures) == (2, 41)
    assert first.disciplines[0].lectures == 30
    assert sitting.store.query(cohorts)[0].programme_id == first.id
    assert pane.edition.currentData() == newest.id


def test_a_discipline_comes_and_goes(sitting: Sitting) -> None:
    pane: ProgrammePane = sitting.open("programme")

    def fill(asked: Question) -> None:
        assert isinstance(asked, FormQuestion)
        for key, text in (("code", "PHY"), ("name_uk", "Фізична підготовка")):
            field = asked.form.fields[key]
            assert isinstance(field, QLineEdit)
            field.setText(text)

    answering(pane.add_discipline, fill)
    assert [row.code for row in sitting.store.query(programmes)[0].disciplines][-1] == "PHY"
    _cell(pane, 5, "code")
    pane.drop_discipline()
    assert len(sitting.store.query(programmes)[0].disciplines) == 5


# --- grading ---


def test_bands_are_judged_at_each_cell_and_stored_as_another_edition(sitting: Sitting) -> None:
    cohort = make.cohort(sitting.store)
    pane: GradingPane = sitting.open("grading")
    pane.refresh()
    _cell(pane, 0, "low")
    type_("95")
    press(Qt.Key.Key_Return)
    assert "90" in pane.verdict.text()
    assert "94" in pane.verdict.text()
    assert not pane.save.isEnabled()
    type_("94")  # Enter went down to the next band's lower bound
    press(Qt.Key.Key_Escape)
    _cell(pane, 1, "high")
    type_("94")
    press(Qt.Key.Key_Return)
    assert pane.save.isEnabled()
    pane.store()
    newest, first = sitting.store.query(profiles)
    assert (newest.edition, newest.profile.bands[0].low, first.profile.bands[0].low) == (2, 95, 90)
    assert sitting.store.query(cohorts)[0].profile_id == first.id
    answering(pane.pin_cohort, lambda _asked: None)
    assert sitting.store.query(cohorts)[0].profile_id == newest.id
    assert cohort.code in pane.bound.text()


def test_a_draft_of_bands_survives_what_others_do_and_can_be_taken_back(sitting: Sitting) -> None:
    pane: GradingPane = sitting.open("grading")
    pane.add_band()
    assert len(pane.model.rows) == 8
    make.cohort(sitting.store)
    sitting.window.workspace.look()
    pane.refresh()
    assert len(pane.model.rows) == 8
    pane.take_back()
    assert len(pane.model.rows) == 7
    assert len(sitting.store.query(profiles)) == 1


def test_the_confirmation_of_bands_is_an_edition_too(sitting: Sitting) -> None:
    pane: GradingPane = sitting.open("grading")
    pane.confirmed.click()
    pane.store()
    assert [(row.edition, row.confirmed) for row in sitting.store.query(profiles)] == [(2, True), (1, False)]
    assert not pane.attention()


# --- numbering ---


def test_the_sample_follows_the_pattern_as_it_is_typed(sitting: Sitting) -> None:
    pane: NumberingPane = sitting.open("numbering")
    year = dt.date.today().year
    assert f"08571096/000001-{year % 100:02d}" in note(pane.form, "pattern")
    sitting.write(pane.form, "pattern", "{edrpou}/{seq}")
    assert sitting.store.query(series, CERTIFICATES)[0].year == 2020
    sitting.write(pane.form, "pattern", "{edrpou}/{seq:04d}-{yyyy}")
    assert f"08571096/0001-{year}" in note(pane.form, "pattern")
    row = sitting.store.query(series, CERTIFICATES)[0]
    assert (row.year, row.pattern) == (year, "{edrpou}/{seq:04d}-{yyyy}")


# --- backups ---


def test_a_copy_is_made_and_restoring_it_brings_everything_back(sitting: Sitting) -> None:
    sitting.store.execute(AddPerson(make.person()), by=make.BY)
    pane: BackupsPane = sitting.open("backups")
    pane.back_up()
    assert pane.model.rowCount() == 1
    sitting.window.workspace.execute(AddPerson(make.person(1)))
    assert sitting.store.query(count_people) == 2
    asked: list[str] = []
    answering(pane.restore, lambda question: asked.append(question.accessibleName()))
    assert asked
    assert sitting.store.query(count_people) == 1
    assert pane.model.rowCount() == 2, "the state before the restore is kept"
    steps = sitting.store.query(history.undo_steps, make.BY)
    assert sitting.window.workspace.can_undo() == bool(steps)
    assert [row.command for row in steps] == ["AddPerson"]


def test_a_restore_that_was_not_agreed_to_changes_nothing(sitting: Sitting) -> None:
    pane: BackupsPane = sitting.open("backups")
    pane.back_up()
    sitting.store.execute(AddPerson(make.person()), by=make.BY)
    answering(pane.restore, lambda question: question.reject())
    assert sitting.store.query(count_people) == 1


def test_a_file_that_is_no_copy_is_refused(
    sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.store.execute(AddPerson(make.person()), by=make.BY)
    pane: BackupsPane = sitting.open("backups")
    path = tmp_path / "letter.docx"
    path.write_bytes(b"no backup at all")
    monkeypatch.setattr("trainingdesk.ui.pages.settings.backups.open_files", lambda *_: [path])
    said: list[str] = []
    sitting.window.workspace.rejected.connect(said.append)
    answering(pane.restore_other, lambda _question: None)
    assert "letter.docx" in said[0]
    assert sitting.store.query(count_people) == 1


# --- database ---


def test_an_address_is_tried_and_kept_for_the_next_start(sitting: Sitting, tmp_path: Path) -> None:
    pane: DatabasePane = sitting.open("database")
    assert str(sitting.program.places.database) in pane.place.text()
    sitting.write(pane.form, "url", "postgresql://nobody@127.0.0.1:1/none")
    pane.check_address()
    assert "127.0.0.1" in note(pane.form, "url")
    pane.url.setText(sqlite_url(tmp_path / "other.sqlite3"))
    pane.keep_address()
    assert note(pane.form, "url")
    assert sitting.window.memory.settings.database == ""
    pane.url.setText("postgresql://desk@server/trainingdesk")
    pane.keep_address()
    kept = settings.read(sitting.program.places.settings).settings.database
    assert kept == "postgresql://desk@server/trainingdesk"


def test_a_server_that_answers_is_said_to(sitting: Sitting, postgresql_url: str) -> None:
    pane: DatabasePane = sitting.open("database")
    pane.url.setText(postgresql_url)
    pane.check_address()
    assert pane.answer.property("tone") == "grn"


def test_a_sound_database_is_found_sound_and_a_damaged_paper_is_told(sitting: Sitting) -> None:
    made = make.graduated(sitting.store)
    issue(sitting.store, made.id, Signing(make.ENDS), by=make.BY)
    pane: DatabasePane = sitting.open("database")

    def told() -> list[str]:
        lines = pane.findings.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [str(line.property("tone")) for line in lines if not line.isHidden()]

    pane.check()
    sitting.qtbot.waitUntil(lambda: told() == ["grn", "ink2"])
    with sitting.store.engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("update certificate_paper set pdf = x'00' where id = 1")
    pane.check()
    sitting.qtbot.waitUntil(lambda: told() == ["red", "ink2", "red"])


# --- this machine ---


def test_the_operator_of_the_next_change_is_the_one_named_here(sitting: Sitting) -> None:
    pane = sitting.open("operator")
    pane.first.setFocus()
    pane.first.clear()
    press(Qt.Key.Key_Return)
    assert note(pane.form, "operator")
    sitting.write(pane.form, "operator", "І. Бойко")
    assert sitting.window.memory.settings.operator == "І. Бойко"
    sitting.window.workspace.execute(AddPerson(make.person()))
    assert sitting.store.query(history.operations)[0].by == "І. Бойко"


def _pick(sitting: Sitting, key: str, value: Any) -> None:
    pane = sitting.open("look")
    box = pane.form.fields[key]
    assert isinstance(box, QComboBox)
    sitting.qtbot.waitUntil(box.isVisible)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_language_theme_and_size_change_at_once_and_the_section_stays(sitting: Sitting) -> None:
    _pick(sitting, "theme", "dark")
    assert theme().dark
    _pick(sitting, "theme", "light")
    _pick(sitting, "language", "en")
    sitting.qtbot.waitUntil(lambda: language() is Language.EN)
    sitting.qtbot.waitUntil(lambda: sitting.page.sections.key() == "look")
    assert sitting.page.accessibleName() == "Settings"
    _pick(sitting, "scale", 1.5)
    sitting.qtbot.waitUntil(lambda: theme().scale == 1.5)
    _pick(sitting, "scale", 1.0)
    sitting.qtbot.waitUntil(lambda: theme().scale == 1.0)
    assert sitting.window.memory.settings.language == "en"
