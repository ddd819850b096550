"""The paper of an order in the window: seen, confirmed, written to files, by keys alone."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests import make
from tests.documents.reading import text_of
from tests.ui.cohorts_window import Hands, fill, focus, hands
from trainingdesk.db.store import Store
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.orders import ENROLMENT, DraftOrder, orders
from trainingdesk.ui.dialogs import paper_files
from trainingdesk.ui.dialogs.order_paper import OrderPaperDialog
from trainingdesk.ui.dialogs.orders import OrderDialog
from trainingdesk.ui.kit.ask import FormQuestion


@pytest.fixture
def drafted(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    """A cohort of two men of doubtful surnames and a woman, with a draft order, on the tab of orders."""
    make.furnished(store)
    cohort = store.execute(AddCohort("2020-11", starts=make.STARTS, ends=make.ENDS), by=make.BY).result
    for surname, given, patronymic, sex in (
        ("Заєць", "Петро", "Іванович", "m"),
        ("Кіт", "Олег", "Іванович", "m"),
        ("Мельник", "Ольга", "Петрівна", "f"),
    ):
        new = make.person(surname=surname, given=given, patronymic=patronymic, sex=sex)
        store.execute(EnrolPerson(cohort, new=new), by=make.BY)
    store.execute(DraftOrder(ENROLMENT, cohort, make.ENROLLED), by=make.BY)
    with hands(qtbot, store, cohort) as made:
        made.page.activate("orders")
        made.press("Ctrl+4")
        yield made


def _key(_dialog: QDialog, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, held)


def test_doubtful_names_are_confirmed_one_after_another_by_enter(drafted: Hands) -> None:
    def look(dialog: OrderPaperDialog) -> None:
        assert "2 імені потребують перевірки" in dialog.doubts.text()
        assert dialog.lines.row().surname == "Заєць"
        _key(dialog, Qt.Key.Key_Return)
        assert dialog.lines.row().surname == "Кіт"
        _key(dialog, Qt.Key.Key_Return)
        assert "без сумнівів" in dialog.doubts.text()
        _key(dialog, Qt.Key.Key_Escape)

    with drafted.asked(OrderPaperDialog, look):
        drafted.press("Ctrl+P")


def test_a_form_written_otherwise_stands_on_the_page_at_once(drafted: Hands) -> None:
    def mend(dialog: OrderPaperDialog) -> None:
        def type_it(asked: FormQuestion) -> None:
            fill(asked, text="Заєця Петра Івановича")
            asked.try_accept()

        with drafted.asked(FormQuestion, type_it):
            _key(dialog, Qt.Key.Key_F2)
        page = dialog.preview.document.getAllText(0).text()
        assert "капітана поліції Заєця Петра" in " ".join(page.split())
        dialog.reject()

    with drafted.asked(OrderPaperDialog, mend):
        drafted.press("Ctrl+P")


@pytest.mark.parametrize(
    ("key", "ending"), [(Qt.Key.Key_S, ".pdf"), (Qt.Key.Key_D, ".docx"), (Qt.Key.Key_E, ".xlsx")]
)
def test_the_paper_is_saved_by_its_key(
    drafted: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Qt.Key, ending: str
) -> None:
    offered: list[str] = []
    path = tmp_path / f"наказ{ending}"

    def choose(_parent: object, _memory: object, _title: str, name: str, _filters: str) -> Path:
        offered.append(name)
        return path

    monkeypatch.setattr(paper_files, "save_file", choose)

    def save(dialog: OrderPaperDialog) -> None:
        _key(dialog, key, Qt.KeyboardModifier.ControlModifier)
        assert dialog.files.said.text() == f"Записано: {path.name}"
        assert dialog.files.open.isVisible()
        dialog.reject()

    with drafted.asked(OrderPaperDialog, save):
        drafted.press("Ctrl+P")
    assert offered == [f"Наказ № проєкт{ending}"]
    if ending == ".pdf":
        assert "ПРОЄКТ" in " ".join(text_of(path.read_bytes()))
    else:
        assert zipfile.is_zipfile(path)


def test_the_file_written_can_be_opened(
    drafted: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(paper_files, "save_file", lambda *_: tmp_path / "n.pdf")

    def open_url(url: QUrl) -> bool:
        opened.append(url.fileName())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    def save(dialog: OrderPaperDialog) -> None:
        dialog.files.pdf.trigger()
        dialog.files.open.click()
        dialog.reject()

    with drafted.asked(OrderPaperDialog, save):
        drafted.press("Ctrl+P")
    assert opened == ["n.pdf"]


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(
    drafted: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "n.pdf").mkdir()
    monkeypatch.setattr(paper_files, "save_file", lambda *_: tmp_path / "n.pdf")

    def save(dialog: OrderPaperDialog) -> None:
        dialog.files.pdf.trigger()
        assert dialog.files.said.isVisible()
        assert "Записано" not in dialog.files.said.text()
        dialog.reject()

    with drafted.asked(OrderPaperDialog, save):
        drafted.press("Ctrl+P")


def test_the_dialog_of_the_order_stores_the_draft_before_its_paper(drafted: Hands) -> None:
    def order(dialog: OrderDialog) -> None:
        dialog.number.setText("512 о/с")

        def look(paper: OrderPaperDialog) -> None:
            assert "№ 512 о/с" in " ".join(paper.preview.document.getAllText(0).text().split())
            paper.reject()

        with drafted.asked(OrderPaperDialog, look):
            dialog.paper.click()
        dialog.reject()

    with drafted.asked(OrderDialog, order):
        drafted.press("Enter")
    cohort = drafted.page.workspace.cohort
    assert cohort is not None
    (stored,) = drafted.store.query(orders, cohort)
    assert (stored.number, stored.frozen) == ("512 о/с", False)
