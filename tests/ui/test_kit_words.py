"""Words in their place: a word without an end, a choice too long for its field, a file nobody opens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from trainingdesk import words
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.drawer import Drawer, facts
from trainingdesk.ui.kit.labels import breakable, label
from trainingdesk.ui.kit.opening import open_outside
from trainingdesk.ui.workspace import Workspace

ENDLESS = "ї" * 300


def test_a_word_of_three_hundred_letters_is_broken_into_its_place(qtbot: QtBot) -> None:
    drawer = Drawer()
    qtbot.addWidget(drawer)
    drawer.resize(300, 500)
    drawer.show_parts(ENDLESS, [facts(ENDLESS, ENDLESS), label(ENDLESS, wrap=True)])
    drawer.show()
    body = drawer._scroll.widget()
    assert body is not None
    assert body.width() == drawer._scroll.viewport().width()
    assert drawer.minimumSizeHint().width() <= 300
    assert body.minimumSizeHint().width() <= 300


def test_a_word_of_usual_length_is_left_alone() -> None:
    assert breakable("психолого-педагогічний практикум") == "психолого-педагогічний практикум"
    assert breakable(ENDLESS).replace("\N{ZERO WIDTH SPACE}", "") == ENDLESS


def test_a_choice_too_long_for_its_field_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    pictures = []
    for end in ("університету внутрішніх справ", "академії зовсім інших справ"):
        field = Combo()
        qtbot.addWidget(field)
        field.addItem(f"Олег ГНАТЕНКО — ректор Харківського національного {end}")
        field.resize(200, 30)
        field.show()
        pictures.append(field.grab().toImage())
    assert pictures[0] == pictures[1]  # what differs lies behind the same ellipsis, nothing is cut in half


def test_a_file_no_program_opens_is_said_with_its_place(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    workspace.rejected.connect(told.append)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    open_outside(workspace, Path("/тут/Потік.xlsx"))
    assert len(told) == 1
    assert str(Path("/тут/Потік.xlsx")) in told[0]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    open_outside(workspace, Path("/тут/Потік.xlsx"))
    assert len(told) == 1


def test_qts_own_file_dialog_speaks_ukrainian(qtbot: QtBot, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert application is not None
    words.install_qt_words(application)
    (tmp_path / "inner").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert said[0] == "Де шукати:"
    tree = dialog.findChild(QTreeView)
    assert tree is not None
    model = tree.model()
    qtbot.waitUntil(lambda: model.rowCount(tree.rootIndex()) == 1)
    kind = model.index(0, 2, tree.rootIndex()).data()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    latin = [each for each in (*said, kind, *heads) if any("a" <= letter <= "z" for letter in each.lower())]
    assert not latin
    words.install_qt_words(application)
