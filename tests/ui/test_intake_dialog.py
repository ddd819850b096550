"""The import of lists in the window: files, columns, preview, one command, one way back."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.spreadsheets import makers
from tests.tools import shared
from tests.ui.cohorts_window import Hands, hands
from trainingdesk.db.store import Store
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.cohorts import cohort_by_code, cohorts, listeners
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.people import count_people, person_card
from trainingdesk.services.sheet_memory import fields_remembered
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.ui.dialogs.intake import COLUMNS, FILES, PREVIEW, IntakeDialog, droppable
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.forms import DateField
from trainingdesk.ui.kit.labels import label

HEADING = ("ПІБ", "Звання", "Дата народження", "Підрозділ")
SUMY = "ГУНП в Сумській області"
OLENA = ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", SUMY)
IVAN = ("Петренко Іван Львович", "майор поліції", "01.02.1985", SUMY)


class Held:
    """A runner that lets a job wait until it is told to go on."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def start(self, job: Job) -> None:
        self.jobs.append(job)

    def go(self) -> None:
        while self.jobs:
            self.jobs.pop(0).run()

    def finish(self) -> None:
        self.go()


class Sheets:
    """Imports files into a window and looks at what the dialog says."""

    def __init__(self, here: Hands, folder: Path) -> None:
        self.here, self.folder, self.store = here, folder, here.store

    def file(self, name: str, *rows: Sequence[object], heading: Sequence[object] = HEADING) -> Path:
        return makers.xlsx(self.folder / name, [heading, *rows] if heading else list(rows))

    def open(self, *files: Path) -> IntakeDialog:
        dialog = self.here.page.take_in(files)
        self.here.qtbot.waitUntil(dialog.isActiveWindow)
        QApplication.processEvents()
        return dialog

    def preview(self, *files: Path, code: str = "2020-11") -> IntakeDialog:
        dialog = self.open(*files)
        assert dialog.step == COLUMNS, dialog.refused.text()
        dialog.code.setEditText(code)
        self.here.press("Enter")
        assert dialog.step == PREVIEW, dialog.refused.text()
        return dialog

    def counted(self) -> int:
        return self.store.query(count_people)


@pytest.fixture
def sheets(qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[Sheets]:
    with hands(qtbot, make.furnished(store), None) as here:
        yield Sheets(here, tmp_path)


def body(dialog: IntakeDialog) -> QWidget:
    """What stands beside the preview."""
    found = dialog.preview.details.widget()
    assert found is not None
    return found


def details(dialog: IntakeDialog) -> str:
    """Every word of it."""
    parts = body(dialog).findChildren(QWidget)
    return " | ".join(each.text() if isinstance(each, QLabel) else each.accessibleName() for each in parts)


def column(dialog: IntakeDialog, key: str) -> list[str]:
    model = dialog.preview.model
    at = model.column_at(key)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def closed(dialog: IntakeDialog) -> bool:
    try:
        return not dialog.isVisible()
    except RuntimeError:
        return True


# --- the usual way ---------------------------------------------------------------------------------


def test_a_dropped_file_takes_two_keys_and_one_step_back(sheets: Sheets) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheets.file("сумська.xlsx", OLENA, IVAN)))])
    dialog = sheets.open(*droppable(data))
    assert [each.people for each in dialog.columns.model.rows] == [2]
    dialog.code.setEditText("2020-11")
    sheets.here.press("Enter", "Enter")
    assert closed(dialog)
    assert sheets.here.said() == "Імпортовано 2 слухачів"
    assert sheets.here.shown() == ["Гнатюк", "Петренко"]
    assert sheets.store.query(cohort_by_code, "2020-11").listeners == 2
    sheets.here.press("Ctrl+Z")
    assert (sheets.counted(), sheets.store.query(cohorts)) == (0, [])


def test_the_same_file_again_has_nothing_new(sheets: Sheets) -> None:
    path = sheets.file("сумська.xlsx", OLENA, IVAN)
    sheets.preview(path)
    sheets.here.press("Enter")
    dialog = sheets.preview(path)
    assert column(dialog, "state") == ["уже є", "уже є"]
    assert dialog.next_button.text() == "Закрити: нового немає"
    sheets.here.press("Enter")
    assert closed(dialog)
    assert sheets.counted() == 2


def test_alt_left_goes_back_and_keeps_what_was_answered(sheets: Sheets) -> None:
    dialog = sheets.preview(sheets.file("сумська.xlsx", OLENA, IVAN))
    sheets.here.press("3", "Alt+Left")
    assert dialog.step == COLUMNS
    sheets.here.press("Enter")
    assert column(dialog, "state") == ["пропущено", "новий"]


def test_the_models_keep_qts_promises(sheets: Sheets) -> None:
    dialog = sheets.open(sheets.file("сумська.xlsx", OLENA, IVAN))
    strict = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (dialog.preview.model, dialog.columns.model, dialog.files.model)
    testers = [QAbstractItemModelTester(model, strict) for model in models]
    dialog.code.setEditText("2020-11")
    sheets.here.press("Enter", "3", "Alt+Left", "Alt+Left")
    assert dialog.step == FILES
    sheets.here.press("Esc")
    assert closed(dialog)
    del testers


# --- what is shown before it is stored -------------------------------------------------------------


def test_corrections_and_complaints_stand_with_their_cells(sheets: Sheets) -> None:
    path = sheets.file(
        "вади.xlsx",
        ("ЛIСОВА Мар'яна Юріївна", "кап. поліції", "29.05.92", SUMY),
        ("Петренко Іван Львович", "майор поліції", "31.02.1990", SUMY),
        ("Усього:", 2),
    )
    dialog = sheets.preview(path)
    assert [each.split(" (")[0] for each in column(dialog, "state")] == ["новий", "новий"]
    assert "31.02.1990" in column(dialog, "remark")[1]
    told = details(dialog)
    assert "31.02.1990" in told
    assert "C3" in told
    sheets.here.press("Home")
    told = details(dialog)
    assert "ЛIСОВА" in told
    assert "→ Лісова" in told.replace("Лісова Мар’яна Юріївна", "Лісова")
    assert "29.05.92 → 29.05.1992" in told
    dialog.preview.by_state.choose("nobody")
    assert column(dialog, "remark") == ["підсумок"]
    assert dialog.preview.counts.text().startswith("2 нові")


def test_a_person_sent_twice_is_shown_beside_the_first(sheets: Sheets) -> None:
    twice = ("Гнатюк Олена Іванівна", "капітан поліції", "12.03.1990", "УПП в Сумській області ДПП")
    dialog = sheets.preview(sheets.file("двічі.xlsx", OLENA, IVAN, twice))
    assert column(dialog, "state") == ["новий", "новий", "повтор"]
    dialog.preview.by_state.choose("duplicate")
    told = details(dialog)
    assert SUMY in told
    assert "УПП в Сумській області ДПП" in told
    sheets.here.press("Enter")
    assert sheets.counted() == 2


def test_a_returning_person_waits_for_one_key(sheets: Sheets) -> None:
    former = NewPerson(
        "Гнатюк", "Олена", "Іванівна", birth_date=dt.date(1990, 3, 12), rank="captain", unit=SUMY
    )
    there = sheets.store.execute(AddCohort("2019-09"), by=make.BY).result
    sheets.store.execute(EnrolPerson(there, new=former), by=make.BY)
    dialog = sheets.preview(sheets.file("сумська.xlsx", OLENA, IVAN))
    assert column(dialog, "state") == ["сумнівний", "новий"]
    assert "2019-09" in details(dialog)
    assert dialog.next_button.text() == "Імпортувати 1 особу"
    sheets.here.press("1")
    assert column(dialog, "state") == ["уже є", "новий"]
    sheets.here.press("0", "2")
    assert column(dialog, "state") == ["новий", "новий"]
    sheets.here.press("Home", "1", "Enter")
    assert sheets.counted() == 2
    assert sheets.store.query(cohort_by_code, "2020-11").listeners == 2


def test_one_key_answers_for_every_chosen_row(sheets: Sheets) -> None:
    path = sheets.file("сумська.xlsx", OLENA, IVAN)
    sheets.preview(path, code="2019-09")
    sheets.here.press("Enter")
    dialog = sheets.preview(path)
    assert column(dialog, "state") == ["сумнівний", "сумнівний"]
    assert dialog.next_button.text() == "2 рядки чекають на відповідь"
    sheets.here.press("Enter")
    assert not closed(dialog)
    sheets.here.press("Ctrl+A", "1")
    assert column(dialog, "state") == ["уже є", "уже є"]
    assert column(dialog, "remark") == ["", ""]
    sheets.here.press("Enter")
    assert sheets.counted() == 2
    assert sheets.store.query(cohort_by_code, "2020-11").listeners == 2


def test_doubtful_rows_are_left_out_and_said(sheets: Sheets) -> None:
    dialog = sheets.preview(sheets.file("а.xlsx", OLENA, ("Гнатюк О. І.", "капітан поліції", None, SUMY)))
    assert column(dialog, "state") == ["новий", "сумнівний"]
    sheets.here.press("Enter")
    assert sheets.here.said() == "Імпортовано 1 слухача · пропущено 1 сумнівний рядок"


def test_a_changed_rank_is_stored_from_the_date_a_person_gives(sheets: Sheets) -> None:
    sheets.preview(sheets.file("а.xlsx", OLENA))
    sheets.here.press("Enter")
    promoted = ("Гнатюк Олена Іванівна", "майор поліції", "12.03.1990", SUMY)
    dialog = sheets.preview(sheets.file("б.xlsx", promoted))
    assert column(dialog, "state") == ["зміна"]
    assert "капітан поліції → майор поліції" in details(dialog)
    assert dialog.next_button.text() == "Закрити: нового немає"
    field = body(dialog).findChild(DateField)
    assert field is not None
    field.setFocus()
    sheets.here.write("1.12.20").press("Enter")
    assert dialog.next_button.text() == "Зберегти нове"
    dialog.preview.table.setFocus()
    sheets.here.press("Enter")
    person = sheets.store.query(listeners, 1)[0]
    assert person.rank == "major"
    card = sheets.store.query(person_card, person.person)
    assert [(each.rank, each.since) for each in card.standings] == [
        ("captain", None), ("major", dt.date(2020, 12, 1)),
    ]  # fmt: skip


def test_the_sex_is_stored_only_with_the_tick(sheets: Sheets) -> None:
    path = sheets.file("а.xlsx", OLENA, IVAN)
    dialog = sheets.preview(path)
    assert "стать 2 осіб за іменем по батькові" in dialog.preview.trust.text()
    dialog.preview.trust.setChecked(True)
    dialog.preview.table.setFocus()
    sheets.here.press("Enter")
    assert [row.sex for row in sheets.store.query(listeners, 1)] == ["f", "m"]


def test_without_the_tick_no_sex_is_stored(sheets: Sheets) -> None:
    sheets.preview(sheets.file("а.xlsx", OLENA, IVAN))
    sheets.here.press("Enter")
    assert [row.sex for row in sheets.store.query(listeners, 1)] == [None, None]


def test_a_group_is_given_to_those_whose_sheet_tells_none(sheets: Sheets) -> None:
    path = sheets.file("а.xlsx", (*OLENA, "7"), (*IVAN, None), heading=(*HEADING, "Група"))
    dialog = sheets.open(path)
    dialog.group.setText("2")
    dialog.code.setEditText("2020-11")
    dialog.columns.table.setFocus()
    sheets.here.press("Enter", "Enter")
    assert [row.group for row in sheets.store.query(listeners, 1)] == ["7", "2"]


# --- columns ---------------------------------------------------------------------------------------


def choose(dialog: IntakeDialog, heading: str, words: str) -> None:
    """Choose what a column holds, as a person would in its list."""
    QApplication.processEvents()
    combos = dialog.columns.area.findChildren(QComboBox)
    named = f"Стовпець «{heading}»"
    combo = next(each for each in combos if each.isVisible() and each.accessibleName() == named)
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())
    QApplication.processEvents()


def test_a_column_chosen_by_hand_is_remembered_for_the_sender(sheets: Sheets) -> None:
    heading = ("ПІБ", "Звання", "Дата народження", "Звідки")
    dialog = sheets.open(sheets.file("а.xlsx", OLENA, heading=heading))
    choose(dialog, "Звання", "— не імпортувати")
    choose(dialog, "Звідки", "Підрозділ")
    assert sheets.store.query(fields_remembered) == {}
    dialog.code.setEditText("2020-11")
    dialog.columns.table.setFocus()
    sheets.here.press("Enter", "Enter")
    row = sheets.store.query(listeners, 1)[0]
    assert (row.rank, row.unit) == (None, SUMY)
    (remembered,) = sheets.store.query(fields_remembered).values()
    assert (remembered[Field.UNIT], remembered[Field.RANK]) == (4, 0)
    again = sheets.preview(sheets.file("б.xlsx", IVAN, heading=heading))
    assert column(again, "unit") == [SUMY]
    assert column(again, "rank") == [""]
    again.reject()


def test_a_sheet_without_names_can_be_told_its_column(sheets: Sheets) -> None:
    rows = [(f"щось {n}", f"Гнатюк{'абвгд'[n]}", "Олена") for n in range(4)]
    dialog = sheets.open(sheets.file("дивна.xlsx", *rows, heading=()))
    assert [each.named for each in dialog.columns.model.rows] == [False]
    assert not dialog.next_button.isEnabled()
    choose(dialog, "B", "Прізвище")
    choose(dialog, "C", "Ім’я")
    dialog.code.setEditText("2020-11")
    dialog.columns.table.setFocus()
    sheets.here.press("Enter")
    assert [each.split()[0] for each in column(dialog, "who")] == ["Гнатюка", "Гнатюкб", "Гнатюкв", "Гнатюкг"]
    dialog.reject()


# --- what may go wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "maker"),
    [("бомба.xlsx", makers.zip_bomb), ("край.xlsx", makers.far_cell), ("сміх.xlsx", makers.laughing_xlsx)],
)
def test_a_hostile_file_is_one_sentence_and_nothing_stored(
    sheets: Sheets, name: str, maker: Callable[[Path], Path]
) -> None:
    dialog = sheets.open(sheets.file("добра.xlsx", OLENA), maker(sheets.folder / name))
    assert dialog.step == FILES
    assert name in dialog.refused.text()
    assert (sheets.counted(), sheets.store.query(cohorts)) == (0, [])
    dialog.files.table.go_to(str(sheets.folder / name))
    dialog.files.table.setFocus()
    sheets.here.press("Del")
    assert dialog.next_button.isEnabled()
    dialog.forward()
    assert dialog.step == COLUMNS
    assert dialog.refused.isHidden()
    dialog.reject()


def test_a_file_that_is_no_spreadsheet_is_said_so(sheets: Sheets) -> None:
    path = sheets.folder / "лист.xlsx"
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 8)
    dialog = sheets.open(path)
    assert "лист.xlsx" in dialog.refused.text()
    assert dialog.step == FILES
    dialog.reject()


def test_stop_ends_the_reading_and_nothing_is_stored(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    held = Held()
    with hands(qtbot, make.furnished(store), None, held) as here:
        sheets = Sheets(here, tmp_path)
        dialog = sheets.open(sheets.file("а.xlsx", OLENA))
        assert dialog.stop_button.isVisible()
        assert not dialog.next_button.isVisible()
        dialog.stop_button.click()
        held.go()
        assert "зупинено" in dialog.refused.text()
        assert dialog.step == FILES
        dialog.forward()
        held.go()
        assert dialog.step == COLUMNS
        dialog.reject()
        assert sheets.counted() == 0


def test_closing_while_reading_stops_it(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    held = Held()
    with hands(qtbot, make.furnished(store), None, held) as here:
        sheets = Sheets(here, tmp_path)
        dialog = sheets.open(sheets.file("а.xlsx", OLENA))
        sheets.here.press("Esc")
        held.go()
        assert closed(dialog)
        assert here.page.desk.jobs.last is not None
        assert not here.page.desk.jobs.last.alive


def test_a_register_that_changed_meanwhile_is_refused_in_the_dialog(sheets: Sheets) -> None:
    dialog = sheets.preview(sheets.file("а.xlsx", OLENA, IVAN))
    born = dt.date(1985, 2, 1)
    there = sheets.store.execute(AddCohort("2020-11"), by="інше вікно").result
    new = NewPerson("Петренко", "Іван", "Львович", birth_date=born)
    sheets.store.execute(EnrolPerson(there, new=new), by="інше вікно")
    sheets.here.press("Enter")
    assert not closed(dialog)
    assert "2020-11" in dialog.refused.text()
    assert sheets.counted() == 1
    dialog.reject()


def test_a_code_that_cannot_be_is_said_and_the_preview_waits(sheets: Sheets) -> None:
    dialog = sheets.open(sheets.file("а.xlsx", OLENA))
    dialog.code.setEditText(" ")
    sheets.here.press("Enter")
    assert dialog.step == COLUMNS
    assert dialog.refused.isVisible()
    dialog.reject()


# --- what an office really gets --------------------------------------------------------------------


def test_the_nine_files_of_an_office_bring_84_people(sheets: Sheets) -> None:
    files = sorted(shared("data/incoming").glob("0*"))
    dialog = sheets.preview(*files)
    assert column(dialog, "state").count("новий") == 84
    assert column(dialog, "state").count("повтор") == 1
    assert "84 нові" in dialog.preview.counts.text()
    assert "1 повтор" in dialog.preview.counts.text()
    assert "31.02.1990" in details(dialog)
    sheets.here.press("Enter")
    assert closed(dialog)
    assert sheets.store.query(cohort_by_code, "2020-11").listeners == 84
    assert sheets.here.said() == "Імпортовано 84 слухачів"


def test_labels_do_not_read_a_sheet_as_markup() -> None:
    assert label("<b>Гнатюк</b>").textFormat().name == "PlainText"
