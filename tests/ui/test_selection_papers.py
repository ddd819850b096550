"""The papers of a campaign in the window: each is seen and written by its key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import make
from tests.documents.reading import text_of
from tests.services.test_ranking import POINTS, Made, campaign_made
from tests.ui.cohorts_window import Hands, hands
from trainingdesk.db.store import Store
from trainingdesk.services.campaigns import CampaignTerms, OpenCampaign
from trainingdesk.ui.dialogs import paper_files
from trainingdesk.ui.dialogs.selection_papers import SelectionPapersDialog, open_selection_papers


@pytest.fixture
def window(qtbot: QtBot, store: Store) -> Iterator[Hands]:
    make.furnished(store)
    with hands(qtbot, store, None) as made:
        yield made


def _titles(dialog: SelectionPapersDialog) -> list[str]:
    return [dialog.which.itemText(at) for at in range(dialog.which.count())]


def _open(window: Hands, key: int) -> None:
    open_selection_papers(window.page, window.page.desk, key)


def test_minutes_letters_and_invitations_are_offered_as_there_are(window: Hands) -> None:
    made: Made = campaign_made(window.store, results=POINTS[:3])

    def look(dialog: SelectionPapersDialog) -> None:
        assert _titles(dialog) == [
            "Запрошення: Тестування",
            "Лист: ГУНП в Харківській області",
            "Лист: ГУНП у Волинській області",
        ]
        words = " ".join(dialog.preview.document.getAllText(0).text().split())
        assert "Усього запрошено: 2 особи" in words
        dialog.reject()

    with window.asked(SelectionPapersDialog, look):
        _open(window, made.id)


def test_the_frozen_minutes_are_saved_by_the_key_as_they_are_stored(
    window: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = campaign_made(window.store)
    window.store.execute(made.freeze(), by=make.BY)
    monkeypatch.setattr(paper_files, "save_file", lambda *_: tmp_path / "п.pdf")

    def save(dialog: SelectionPapersDialog) -> None:
        assert _titles(dialog)[0] == "Протокол від 20.06.2020 № 3"
        QTest.keyClick(dialog.which, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert dialog.files.said.text() == "Записано: п.pdf"
        dialog.reject()

    with window.asked(SelectionPapersDialog, save):
        _open(window, made.id)
    assert "ПРОТОКОЛ № 3" in " ".join(text_of((tmp_path / "п.pdf").read_bytes()))


def test_a_campaign_of_nobody_says_that_it_has_no_papers(window: Hands) -> None:
    key = window.store.execute(OpenCampaign(CampaignTerms("2021-01", "Відбір")), by=make.BY).result

    def look(dialog: SelectionPapersDialog) -> None:
        assert "Документів ще немає" in dialog.files.said.text()
        assert not dialog.files.pdf.isEnabled()
        dialog.reject()

    with window.asked(SelectionPapersDialog, look):
        _open(window, key)
