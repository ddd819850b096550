"""A working day's facts, and hands on the whole window: every page, over a real database."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests import make
from tests.ui.cohorts_window import Hands, letters
from trainingdesk import app, paths, settings
from trainingdesk.app import Desk
from trainingdesk.db.store import Store
from trainingdesk.domain.grading import show_mark
from trainingdesk.services.certificate_rows import CertificateRow, certificates
from trainingdesk.services.cohorts import ListenerRow, cohorts, listeners
from trainingdesk.services.gradebook import grid
from trainingdesk.services.orders import OrderRow, orders
from trainingdesk.ui.jobs import Inline, Jobs
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.opening import Opening
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.cohorts import CohortsPage
from trainingdesk.ui.theme import theme
from trainingdesk.ui.window import Window

CODE = "2020-11"


def rows_of(oblast: str, people: str) -> list[tuple[object, ...]]:
    """A sheet's rows: heads, then a person a line; 1990-03-29 becomes a date, the rest stays as typed."""
    made: list[tuple[object, ...]] = [HEADS]
    for number, line in enumerate(people.strip().splitlines(), start=1):
        name, rank, born, sex = (part.strip() for part in line.split("|"))
        when = dt.date.fromisoformat(born) if born[4] == "-" else born
        made.append((number, name, f"{rank} поліції", when, sex, f"ГУНП в {oblast} області"))
    return made


HEADS = ("№ з/п", "ПІБ", "Звання", "Дата народження", "Стать", "Підрозділ")
SUMY = """
Авраменко Олег Іванович | капітан | 1990-03-29 | ч
Бондар Ірина Петрівна | ст. л-т | 1991-04-03 | ж
Вовк Степан Андрійович | майор | 07.07.1987р. | ч
Гнатюк Лев Ігорович | лейтенант | 1993-01-02 | ч
"""
KHARKIV = """
Ґудзь Мар'яна Павлівна | капітан | 1984-12-03 | ж
Дем’яненко Юрій Олегович | капітан | 31.02.1990 | ч
Євтушенко Ганна Юріївна | майор | 1989-08-08 | ж
Їжакевич Роман Львович | сержант | 1995-05-05 | ч
"""
POLTAVA = """
Кравець Ольга Іванівна | капітан | 11.11.1990 |
Вовк Степан Андрійович | майор | 07.07.1987 | ч
Лисенко Максим Ярославович | капітан | 12.12.1992 | ч
Мельник Тарас Юрійович | лейтенант | 01.02.1994 | ч
Онищенко Софія Романівна | майор | 03.04.1986 | ж
"""
BLOCK = (
    "90\t85\t80\t75\t95",
    "82\t79\t91\t88\t64",
    "77\t101\t85\t90\t61",
    "95\t96\t97\t98\t99",
    "60\t61\t62\t63\t",
    "88\t88\t88\t88\t88",
    "91\t82\t73\t64\t95",
    "75\t75\t40\t75\t75",
    "84,5\t90\t77\t81\t92",
    "66\t71\t78\t89\t93",
    "100\t99\t98\t97\t96",
    "74\t82\t90\t83\t87",
)
NAMES = [
    "Авраменко", "Бондар", "Вовк", "Гнатюк", "Ґудзь", "Дем’яненко", "Євтушенко", "Їжакевич", "Кравець",
    "Лисенко", "Мельник", "Онищенко",
]  # fmt: skip
READY = [name for name in NAMES if name not in {"Ґудзь", "Їжакевич"}]  # absent from an exam; failed one
SAID = [
    "Відмічено стан 1 сертифіката", "Відмічено стан 1 сертифіката", "Видано 10 сертифікатів",
    "Наказ зареєстровано", "Підготовлено проєкт наказу", "Виставлено 1 оцінку", "Виставлено 1 оцінку",
    "Виставлено 58 оцінок", "Наказ зареєстровано", "Підготовлено проєкт наказу", "Дані потоку змінено",
    "Дію скасовано", "Дію скасовано", "Імпортовано 12 слухачів", "Базу підготовлено",
]  # fmt: skip
"""What the history says, the newest first."""
BAD, ABSENT, FAILED = (2, 1), (4, 4), (7, 2)
SOON = 5000  # ms; whatever is waited for is there well before
D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=Page)


class Watch(QTimer):
    """Closes a dialog nobody answered, so that the test fails instead of waiting for ever."""

    PATIENCE = 80

    def __init__(self) -> None:
        super().__init__(interval=250)
        self.unanswered: list[str] = []
        self._seen, self._looks = "", 0
        self.timeout.connect(self.look)

    def look(self) -> None:
        dialog = QApplication.activeModalWidget()
        seen = "" if dialog is None else f"{type(dialog).__name__} {dialog.accessibleName()}"
        self._looks = self._looks + 1 if seen and seen == self._seen else 0
        self._seen = seen
        if dialog is not None and self._looks > self.PATIENCE:
            self.unanswered.append(seen)
            dialog.close()


class Day(Hands):
    """Hands on the whole window."""

    cohort: int

    def open(self, key: str, kind: type[P]) -> P:
        """Open a page with its key."""
        self.press(key)
        here = self.window.page()
        assert isinstance(here, kind)
        return here

    def people(self) -> list[ListenerRow]:
        """Everybody of the cohort, as stored."""
        found = self.store.query(cohorts)
        return self.store.query(listeners, found[0].id) if found else []

    def marks(self) -> list[list[str]]:
        """Every mark, as stored."""
        book = self.store.query(grid, self.cohort)
        return [[show_mark(cell.mark) if cell else "" for cell in row.cells] for row in book.rows]

    def order(self, kind: str) -> OrderRow:
        """The one order of a kind."""
        found = [each for each in self.store.query(orders, self.cohort) if each.kind == kind]
        assert len(found) == 1
        return found[0]

    def papers(self) -> list[CertificateRow]:
        """The certificates, as stored."""
        return self.store.query(certificates, self.cohort)

    def said_by(self, page: Page) -> str:
        """What the page's strip says."""
        return plain(page.strip.words.text())

    def answered(self, kind: type[D], answer: Callable[[D], object], *keys: str) -> None:
        """Press keys that open a dialog, and answer it."""
        with self.asked(kind, answer) as met:
            self.press(*keys)
            self.qtbot.waitUntil(lambda: bool(met), timeout=SOON)


def plain(text: str) -> str:
    """The words without the spaces that do not break."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def enter(field: object, text: str) -> None:
    """Type into a field in place of what stands there."""
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    letters(field, text)


def click(dialog: QDialog, words: str) -> None:
    """Press the button that begins with these words."""
    found = [each for each in dialog.findChildren(QPushButton) if plain(each.text()).startswith(words)]
    assert found, [each.text() for each in dialog.findChildren(QPushButton)]
    assert found[0].isEnabled(), found[0].toolTip()
    found[0].click()


def mornings(
    qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Day]]:
    """Gives what opens the window on the store, each time as after a restart."""
    make.furnished(store)
    home = paths.places(tmp_path / "home")
    home.make()
    settings.save(home.settings, settings.Settings(operator=make.BY))
    monkeypatch.setattr(Opening, "_start_log", lambda _self: None)
    monkeypatch.setattr(
        app, "open_desk", lambda _data: Desk(home, settings.read(home.settings).settings, store)
    )
    opened: list[Window] = []
    watch = Watch()

    def close() -> None:
        for window in opened:
            window.close()
            window.deleteLater()
        opened.clear()

    def begin() -> Day:
        close()
        theme().set_mode("light")
        window = Window(Memory(home.settings, settings.read(home.settings).settings), PAGES, Jobs(Inline()))
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        Opening(window, tmp_path).open()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.go("cohorts")
        page = window.pages["cohorts"]
        assert isinstance(page, CohortsPage)
        return Day(qtbot, window, page, store)

    watch.start()
    yield begin
    watch.stop()
    close()
    assert not watch.unanswered, watch.unanswered


def shown_in(part: QWidget | None) -> str:
    """Every word a part of the window says."""
    assert part is not None
    inner = part.findChildren(QWidget)
    return plain(" | ".join(each.accessibleName() or getattr(each, "text", str)() for each in inner))
