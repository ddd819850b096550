"""The page of graduation under real keys, over a real database: no blank spoilt, no number lost."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import Mark
from trainingdesk.services.certificate_changes import StampCertificates
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_rows import CertificateRow, certificates
from trainingdesk.services.certificates import issue
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.graduation_belt import belt
from trainingdesk.services.office import SaveSignatory, SignatoryRow
from trainingdesk.services.orders import ENROLMENT, orders
from trainingdesk.services.person_changes import CorrectName
from trainingdesk.settings import Settings
from trainingdesk.ui.dialogs.orders import OrderDialog
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.ask import FormQuestion, Question
from trainingdesk.ui.kit.drawer import Cause
from trainingdesk.ui.kit.topbar import CohortChoice
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.graduation import GraduationPage, printing
from trainingdesk.ui.pages.graduation.issue import IssueDialog
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Standing, Window
from trainingdesk.ui.workspace import Workspace

NOW = dt.datetime(2021, 2, 6, 9, 0, tzinfo=dt.UTC)
SIGNING = Signing(make.ENDS)


class _Directory:
    def __init__(self, store: Store) -> None:
        self.store = store

    def cohorts(self) -> list[CohortChoice]:
        return [CohortChoice(row.id, row.code, "") for row in self.store.query(cohorts)]

    def find(self, text: str) -> list[object]:
        return []

    def standing(self) -> Standing:
        return Standing("")


class _Window(Window):
    """Remembers which page was asked for, for those this test does not open."""

    asked: list[tuple[str, object]]

    def go(self, page: str, target: object = None) -> None:
        if page == "graduation":
            super().go(page, target)
        else:
            self.asked.append((page, target))


class Hands:
    """Works on the page as a person would."""

    def __init__(self, window: _Window, store: Store, made: make.Made) -> None:
        self.window, self.store, self.made = window, store, made
        page = window.pages["graduation"]
        assert isinstance(page, GraduationPage)
        self.page = page

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> "Hands":
        for key in keys:
            QTest.keyClick(_focus(), key, held)
        return self

    def stand(self, line: int) -> "Hands":
        self.page.table.go_to(self.page.table.rows.key_of(self.page.table.rows.rows[line]))
        return self

    def counts(self) -> list[int]:
        return [step.count for step in self.page.steps.steps]

    def states(self) -> list[str]:
        column = self.page.table.rows.column_at("state")
        model = self.page.table.rows
        return [str(model.index(at, column).data()) for at in range(model.rowCount())]

    def said(self) -> str:
        return self.page.strip.words.text()

    def papers(self) -> list[CertificateRow]:
        return self.store.query(certificates, self.made.id)

    def stamp(self, *steps: str) -> "Hands":
        for step in steps:
            keys = tuple(paper.id for paper in self.papers())
            self.page.workspace.perform(StampCertificates(keys, step, NOW))
        return self


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _answer(
    kind: type[QDialog], button: str, before: Callable[[QDialog], None] | None = None
) -> list[QDialog]:
    """Press a button of the dialog that is going to open; gives what opened."""
    met: list[QDialog] = []

    def press() -> None:
        asked = QApplication.activeModalWidget()
        try:
            assert isinstance(asked, kind), asked
            met.append(asked)
            if before is not None:
                before(asked)
            wanted = [each for each in asked.findChildren(QPushButton) if each.text().startswith(button)]
            assert wanted, [each.text() for each in asked.findChildren(QPushButton)]
            wanted[0].click()
        finally:  # refused, or not as expected: the person gives up, and the test does not wait for ever
            if isinstance(asked, QDialog) and shiboken6.isValid(asked) and asked.isVisible():
                asked.reject()

    QTimer.singleShot(0, press)
    return met


def _hands(qtbot: QtBot, store: Store, made: make.Made) -> Iterator[Hands]:
    theme().set_mode("light")
    entries = [each for each in PAGES if each.name == "graduation"]
    window = _Window(Memory(None, Settings()), entries, Jobs(Inline()))
    window.asked = []
    window.resize(1366, 768)
    window.show()
    window.open_desk(Workspace(store, make.BY), _Directory(store))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands = Hands(window, store, made)
    hands.page.take_focus()
    yield hands
    window.close()
    window.deleteLater()


@pytest.fixture
def ordered(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """Three listeners named by a registered order."""
    yield from _hands(qtbot, store, make.graduated(store, 3))


@pytest.fixture
def issued(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """Three listeners with their certificates."""
    made = make.graduated(store, 3)
    issue(store, made.id, SIGNING, by=make.BY)
    yield from _hands(qtbot, store, made)


@pytest.fixture
def marked(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """Three listeners, two of whom may graduate; no order yet."""
    made = make.cohort(store, 3)
    make.order(store, made, ENROLMENT, "512 о/с", make.ENROLLED)
    make.mark(store, made, but={(1, 2): Mark(tenths=400)})
    yield from _hands(qtbot, store, made)


@pytest.fixture
def empty(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """A cohort in which nobody has a mark."""
    yield from _hands(qtbot, store, make.cohort(store, 2))


# --- the belt and the list -------------------------------------------------------------------------


def test_the_belt_counts_those_who_passed_each_step(issued: Hands) -> None:
    issued.stamp("printed")
    assert issued.counts() == [3, 3, 3, 3, 0, 0, 0]
    assert [step.current for step in issued.page.steps.steps].index(True) == 4


def test_a_step_of_the_belt_filters_and_a_second_press_shows_all(marked: Hands) -> None:
    belt_widget = marked.page.steps
    middle = QPoint(belt_widget.width() // 14, belt_widget.height() // 2)
    QTest.mouseClick(belt_widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert len(marked.states()) == 2
    QTest.mouseClick(belt_widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert len(marked.states()) == 3


def test_a_typed_word_filters_by_name_or_number(issued: Hands) -> None:
    issued.press(Qt.Key.Key_F, held=Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(_focus(), "000002")
    assert [row.row.listener.surname for row in issued.page.table.rows.rows] == ["Бондар"]


def test_the_list_keeps_qt_s_promises(issued: Hands) -> None:
    model = issued.page.table.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    issued.press(Qt.Key.Key_P)
    assert issued.states()[0] == "надруковано"


def test_a_red_cell_says_why_and_enter_opens_the_very_mark(marked: Hands) -> None:
    assert marked.states() == ["допущено", "не допущено", "допущено"]
    marked.stand(1).press(Qt.Key.Key_Return)
    assert marked.window.asked == [("gradebook", (marked.made.enrolments[1], marked.made.disciplines[2]))]


def test_where_nobody_is_ready_the_page_leads_to_the_admission(empty: Hands) -> None:
    empty.page.steps.chosen.emit("passed-ready")
    state = empty.page._empty("")
    state.button.click()
    assert empty.window.asked == [("gradebook", "admission")]


# --- orders ----------------------------------------------------------------------------------------


def test_an_order_is_registered_with_its_number_and_date(marked: Hands) -> None:
    def fill(asked: QDialog) -> None:
        assert isinstance(asked, OrderDialog)
        assert asked.named.rows.rowCount() == 2
        asked.number.setText("47 о/с")
        asked.left.fields["signed"].setText("5.2.21")  # type: ignore[attr-defined]

    _answer(OrderDialog, "Зареєструвати", fill)
    marked.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)
    assert marked.counts()[:3] == [2, 2, 0]
    order = marked.store.query(orders, marked.made.id)[-1]
    assert (order.number, order.signed_on, order.registered_on) == ("47 о/с", make.ORDERED, make.ORDERED)


def test_an_order_without_a_number_is_refused_and_nothing_is_drafted(marked: Hands) -> None:
    _answer(OrderDialog, "Зареєструвати")
    marked.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)
    assert len(marked.store.query(orders, marked.made.id)) == 1


def test_a_list_is_put_in_order_and_thinned_before_it_is_drafted(marked: Hands, qtbot: QtBot) -> None:
    def edit(asked: QDialog) -> None:
        assert isinstance(asked, OrderDialog)
        asked.activateWindow()
        qtbot.waitUntil(asked.isActiveWindow)
        asked.named.setFocus()
        asked.named.go_to(marked.made.enrolments[2])
        QTest.keyClick(asked.named, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        asked.named.go_to(marked.made.enrolments[0])
        QTest.keyClick(asked.named, Qt.Key.Key_Delete)

    _answer(OrderDialog, "Зберегти", edit)
    marked.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)
    found = marked.store.query(belt, marked.made.id)
    assert [row.listener.enrolment for row in found.rows if row.place] == [marked.made.enrolments[2]]


def test_who_may_not_graduate_cannot_be_put_on_the_list(marked: Hands) -> None:
    def put(asked: QDialog) -> None:
        assert isinstance(asked, OrderDialog)
        asked.others.go_to(marked.made.enrolments[1])
        asked.others.setFocus()
        assert not asked.on.isEnabled()
        QTest.keyClick(asked.others, Qt.Key.Key_Return)
        assert asked.named.rows.rowCount() == 2
        assert "незадовільно" in asked.refused.text()

    _answer(OrderDialog, "Закрити", put)
    marked.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)


def test_a_registered_order_can_only_be_looked_at(ordered: Hands) -> None:
    def look(asked: QDialog) -> None:
        assert isinstance(asked, OrderDialog)
        assert not asked.register.isVisible()
        assert not asked.number.isEnabled()
        assert asked.named.rows.rowCount() == 3

    _answer(OrderDialog, "Закрити", look)
    ordered.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)


# --- issuing ---------------------------------------------------------------------------------------


def test_before_the_issue_the_paper_is_seen_as_it_will_be_printed(ordered: Hands) -> None:
    document = ordered.page.paper.preview.document
    assert document.pageCount() == 2
    words = document.getAllText(0).text()
    assert "Авраменко Олег Іванович" in words.replace("\xa0", " ")
    assert "000001-21" in words


def test_two_keys_issue_the_batch_on_the_last_day_of_the_course(ordered: Hands) -> None:
    met = _answer(IssueDialog, "Видати 3 сертифікати")
    ordered.press(Qt.Key.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    assert met
    assert [paper.issued_on for paper in ordered.papers()] == [make.ENDS] * 3
    assert ordered.counts()[:3] == [3, 3, 3]
    assert ordered.page.can.print.text() == "Друкувати 3…"


def test_what_nobody_confirmed_is_said_before_the_issue_and_leads_to_the_settings(ordered: Hands) -> None:
    def follow(asked: QDialog) -> None:
        causes = asked.findChildren(Cause)
        assert len(causes) == 4
        causes[-1].link.click()

    met = _answer(IssueDialog, "Скасувати", follow)
    ordered.press(Qt.Key.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    assert met
    assert ordered.window.asked == [("settings", "institution")]
    assert ordered.papers() == []


def test_a_day_before_the_order_is_refused_in_the_dialog(ordered: Hands) -> None:
    def early(asked: QDialog) -> None:
        assert isinstance(asked, IssueDialog)
        asked.day.setText("01.02.2021")
        asked.day.editingFinished.emit()
        assert not asked.yes.isEnabled()

    _answer(IssueDialog, "Скасувати", early)
    ordered.press(Qt.Key.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    assert ordered.papers() == []


def test_an_acting_signatory_is_chosen_once_for_the_batch(ordered: Hands) -> None:
    acting = SignatoryRow(0, "rector", "ректора", "Rector", "Ганна ІНША", "В. о.", None, None)
    key = ordered.page.workspace.perform(SaveSignatory(acting))

    def choose(asked: QDialog) -> None:
        assert isinstance(asked, IssueDialog)
        assert asked.rector.isEnabled()
        asked.rector.setCurrentIndex(asked.rector.findData(key))

    _answer(IssueDialog, "Видати", choose)
    ordered.press(Qt.Key.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    assert len(ordered.papers()) == 3
    assert "Ганна ІНША" in ordered.page.paper.preview.document.getAllText(0).text().replace("\xa0", " ")


def test_while_a_name_does_not_fit_nobody_gets_a_certificate(qtbot: QtBot, store: Store) -> None:
    made = make.graduated(store, 2)
    person = store.query(belt, made.id).rows[1].listener.person
    store.execute(CorrectName(person, "Надзвичайнодовгопрізвищенко" * 3, "Олег", "Іванович"), by=make.BY)
    working = _hands(qtbot, store, made)
    hands = next(working)
    assert "не вміщається" in hands.states()

    def look(asked: QDialog) -> None:
        assert isinstance(asked, IssueDialog)
        assert not asked.yes.isEnabled()

    _answer(IssueDialog, "Скасувати", look)
    hands.press(Qt.Key.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    assert hands.papers() == []
    with pytest.raises(StopIteration):
        next(working)


# --- the keys of the belt --------------------------------------------------------------------------


def test_space_checks_one_certificate_and_goes_on_to_the_next(issued: Hands) -> None:
    issued.stamp("printed").stand(0).press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert issued.states() == ["перевірено", "перевірено", "надруковано"]


def test_one_key_each_signs_and_hands_out_the_whole_selection(issued: Hands) -> None:
    issued.stamp("printed", "checked")
    issued.press(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier).press(Qt.Key.Key_S, Qt.Key.Key_H)
    assert issued.states() == ["вручено"] * 3
    assert issued.said() == "Вручено 3 сертифікати"


def test_the_keys_work_in_the_ukrainian_layout_too(issued: Hands) -> None:
    keys = {keys.toString() for act in issued.page.can.of_chosen for keys in act.shortcuts()}
    assert {"P", "З", "S", "І", "H", "Р", "Z", "Я", "Space"} <= keys


def test_a_stamp_is_taken_back_by_ctrl_z(issued: Hands) -> None:
    issued.stand(0).press(Qt.Key.Key_P)
    issued.press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert issued.states()[0] == "пронумеровано"


def test_a_step_left_out_is_refused_with_its_sentence(issued: Hands) -> None:
    issued.stand(0).press(Qt.Key.Key_Space)
    assert issued.states()[0] == "пронумеровано"
    assert "000001-21" in issued.said()


def test_z_and_enter_draw_a_spoilt_certificate_anew_under_its_number(issued: Hands) -> None:
    issued.stamp("printed").stand(0)
    before = issued.papers()[0]
    _answer(FormQuestion, "Оформити")
    issued.press(Qt.Key.Key_Z)
    after = issued.papers()[0]
    assert (after.registration_number, after.edition) == (before.registration_number, 2)
    assert issued.states()[0] == "пронумеровано"


def test_after_hand_out_nothing_is_drawn_anew(issued: Hands) -> None:
    issued.stamp("printed", "checked", "signed", "handed").stand(0).press(Qt.Key.Key_Z)
    assert "вручено" in issued.said()
    assert issued.papers()[0].edition == 1


def test_voiding_asks_a_reason_and_keeps_the_record(issued: Hands) -> None:
    _answer(FormQuestion, "Анулювати")
    issued.page.can.void.trigger()
    assert issued.papers()[0].voided_at is None

    def say(asked: QDialog) -> None:
        asked.findChildren(QLineEdit)[0].setText("помилково видано")

    _answer(FormQuestion, "Анулювати", say)
    issued.page.can.void.trigger()
    assert issued.papers()[0].void_reason == "помилково видано"
    issued.page.activate("void")
    assert issued.states() == ["анульовано"]


def test_a_record_changed_after_the_drawing_is_amber_and_says_what_to_do(issued: Hands) -> None:
    person = issued.page.table.rows.rows[0].row.listener.person
    issued.page.workspace.perform(CorrectName(person, "Авраменко", "Остап", "Іванович"))
    assert issued.states()[0] == "дані змінено"
    issued.page.activate("changed")
    assert len(issued.states()) == 1
    _answer(FormQuestion, "Оформити")
    issued.press(Qt.Key.Key_Return)
    assert issued.papers()[0].name == "Авраменко Остап Іванович"


# --- paper -----------------------------------------------------------------------------------------


def test_printing_sends_both_sides_at_their_true_size_and_asks_before_marking(
    issued: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "printed.pdf"

    def chosen(_parent: QWidget, title: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printing.prepare(printer, title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return printer

    monkeypatch.setattr(printing, "choose_printer", chosen)
    met = _answer_later("Позначити")
    issued.press(Qt.Key.Key_P, held=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(met))
    assert issued.states() == ["надруковано"] * 3
    printed = QPdfDocument()
    printed.load(str(out))
    assert printed.pageCount() == 6
    size = printed.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (842, 595)
    printed.close()


def _answer_later(button: str) -> list[QDialog]:
    """Answer a question that is asked only once the event loop runs again."""
    met: list[QDialog] = []

    def press() -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, Question):
            QTimer.singleShot(5, press)
            return
        met.append(asked)
        next(each for each in asked.findChildren(QPushButton) if each.text().startswith(button)).click()

    QTimer.singleShot(0, press)
    return met


def test_without_a_printer_the_page_says_what_to_do(issued: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    issued.press(Qt.Key.Key_P, held=Qt.KeyboardModifier.ControlModifier)
    assert "PDF" in issued.said()
    assert issued.states()[0] == "пронумеровано"


def test_the_saved_file_holds_every_stored_paper(
    issued: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "сертифікати"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    issued.press(Qt.Key.Key_S, held=Qt.KeyboardModifier.ControlModifier)
    saved = QPdfDocument()
    saved.load(str(out.with_suffix(".pdf")))
    assert saved.pageCount() == 6
    saved.close()
    assert "3 сертифікати" in issued.said()


def test_the_shift_of_the_printer_is_typed_with_a_comma_and_remembered(issued: Hands) -> None:
    def typed(asked: QDialog) -> None:
        right, down = asked.findChildren(QLineEdit)[:2]
        right.setText("1,5")
        down.setText("-0,8")

    _answer(printing.Calibration, "Запам’ятати", typed)
    issued.page._calibrate()
    assert printing.remembered_shift(issued.window) == (15, -8)
    assert issued.page.paper.shift.text().replace("\xa0", " ") == "друк 100 % · зсув +1,5 / −0,8 мм"


@pytest.mark.parametrize("text", ["пів", "1,55", "900"])
def test_a_shift_that_is_no_length_or_leaves_the_sheet_is_refused(issued: Hands, text: str) -> None:
    def typed(asked: QDialog) -> None:
        asked.findChildren(QLineEdit)[0].setText(text)

    _answer(printing.Calibration, "Запам’ятати", typed)
    issued.page._calibrate()
    assert printing.remembered_shift(issued.window) == (0, 0)
