"""A paste of 84 × 12 marks in the window: validation, one command, journal, way back and repaint.

Measured against the least that could do it: the same marks and journal rows written by the bare driver in
one transaction, and as many cells repainted by a plain table view. Both in one run, in turns, so the figure
is a ratio; the paste itself, over empty cells and over filled ones, shall take 100 ms at most.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from sqlcipher3 import dbapi2

from benchmarks._figure import Figure
from trainingdesk import app
from trainingdesk.services.cohort_changes import AddCohort
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.gradebook import grid
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.programmes import SaveProgramme, programme_of
from trainingdesk.ui import opening
from trainingdesk.ui.directory import ServiceDirectory
from trainingdesk.ui.pages import PAGES
from trainingdesk.ui.pages.gradebook import GradebookPage
from trainingdesk.ui.window import Window
from trainingdesk.ui.workspace import Workspace

LISTENERS, DISCIPLINES, ROUNDS = 84, 12, 9
LIMIT = 0.1
Taken = tuple[float, float]
"""Seconds on the clock, and seconds the processor worked."""


def figures() -> list[Figure]:
    """A paste into empty cells, one over marks, and the undo."""
    with tempfile.TemporaryDirectory(prefix="desk-paste-") as folder:
        application = opening.application()
        desk = app.open_desk(Path(folder))
        cohort = furnish(desk)
        window = show(desk, application, cohort)
        page = window.pages["gradebook"]
        if not isinstance(page, GradebookPage):
            raise TypeError(page)
        taken = measure(page, application, Path(folder) / "bare.sqlite3")
        window.close()
        desk.close()
    bare, _ = taken.pop("bare")
    twice = taken["paste into empty cells"][0] / taken.pop("half")[0]
    what = "the bare driver and a plain table view"
    return [
        Figure(
            f"{name}, {LISTENERS} × {DISCIPLINES} marks", wall, what, bare, wall / bare,
            limit=LIMIT if name.startswith("paste") else None, in_seconds=True, worked=worked,
            grows=f"twice the listeners take {twice:.1f} × the time" if name.endswith("empty cells") else "",
        )
        for name, (wall, worked) in taken.items()
    ]  # fmt: skip


def furnish(desk: app.Desk) -> int:
    """A cohort of 84 with twelve disciplines and no marks yet."""
    cohort = int(desk.store.execute(AddCohort("2020-11"), by="bench").result)
    made = desk.store.query(programme_of, cohort)
    many = tuple(
        replace(
            made.disciplines[0], id=0, code=f"D{at}", short_uk=f"Дисципліна {at}", name_uk=f"Дисципліна {at}"
        )
        for at in range(DISCIPLINES)
    )
    desk.store.execute(SaveProgramme(replace(made, disciplines=many)), by="bench")
    letters = "абвгдежзик"
    for number in range(LISTENERS):
        surname = "Коваль" + letters[number // 10] + letters[number % 10]
        person = NewPerson(surname=surname, given="Олег", patronymic="Іванович", sex="m")
        desk.store.execute(EnrolPerson(cohort, new=person), by="bench")
    return cohort


def show(desk: app.Desk, application: QApplication, cohort: int) -> Window:
    """The window on the grade page, as big as on an office's larger screens."""
    window = opening.shell(desk.places, application, [each for each in PAGES if each.name == "gradebook"])
    window.resize(1920, 1080)
    window.show()
    window.open_desk(Workspace(desk.store, "О. Савчук", window), ServiceDirectory(desk, window.go), desk)
    window.choose_cohort(cohort)
    settle(application)
    return window


def settle(application: QApplication) -> None:
    """Let everything be laid out and painted."""
    for _ in range(3):
        application.processEvents()


def measure(page: GradebookPage, application: QApplication, path: Path) -> dict[str, Taken]:
    """Medians of each kind; pastes over nothing, over marks, the undo, and the bare thing take turns."""
    blocks = [block(salt) for salt in (0, 5)]
    half = block(0, LISTENERS // 2)
    bare = Bare(path)
    taken: dict[str, list[Taken]] = {
        "paste into empty cells": [],
        "paste over marks": [],
        "undo": [],
        "bare": [],
        "half": [],
    }

    def timed(name: str, act: Callable[[], object]) -> None:
        start, worked = time.perf_counter(), time.process_time()
        act()
        application.processEvents()
        taken[name].append((time.perf_counter() - start, time.process_time() - worked))

    def paste(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        page.view.stand(0, page.grid.mark_columns()[0])
        settle(application)

    for _ in range(ROUNDS):
        paste(blocks[0])
        timed("paste into empty cells", page.deeds.paste)
        check(page, 60)
        paste(blocks[1])
        timed("paste over marks", page.deeds.paste)
        check(page, 65)
        timed("undo", page.workspace.undo)
        page.workspace.undo()
        settle(application)
        timed("bare", lambda: bare.paste(blocks[0]))
        paste(half)
        timed("half", page.deeds.paste)
        page.workspace.undo()
        settle(application)
    bare.close()
    return {name: _median(times[1:]) for name, times in taken.items()}


def block(salt: int, listeners: int = LISTENERS) -> str:
    """A block of points as Excel copies it; another salt makes every one of them another."""
    columns = range(DISCIPLINES)
    lines = ([str(60 + (row * 7 + at * 3 + salt) % 40) for at in columns] for row in range(listeners))
    return "\n".join(map("\t".join, lines))


def _median(times: Sequence[Taken]) -> Taken:
    return statistics.median(wall for wall, _ in times), statistics.median(worked for _, worked in times)


def check(page: GradebookPage, first: int) -> None:
    """Be sure that what was measured was done: stored, judged and shown."""
    book = page.workspace.query(grid, page.workspace.cohort or 0)
    filled = sum(cell is not None for row in book.rows for cell in row.cells)
    shown = page.grid.shown(0, page.grid.mark_columns()[0]).text
    if (filled, shown) != (LISTENERS * DISCIPLINES, str(first)):
        raise AssertionError((filled, shown))


class Bare:
    """The same rows by the bare driver, and a plain table view of as many cells."""

    def __init__(self, path: Path) -> None:
        self._base = dbapi2.connect(str(path), isolation_level=None)
        for line in (
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "CREATE TABLE mark (id INTEGER PRIMARY KEY, listener INT, discipline INT, tenths INT)",
            "CREATE TABLE journal (operation INT, seq INT, mark INT, new TEXT, PRIMARY KEY (operation, seq))",
        ):
            self._base.execute(line)
        self._operation = 0
        self._model = QStandardItemModel(LISTENERS, DISCIPLINES)
        for row in range(LISTENERS):
            for column in range(DISCIPLINES):
                self._model.setItem(row, column, QStandardItem("—"))
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.resize(1300, 900)
        self._view.show()

    def paste(self, block: str) -> None:
        """Split, write in one transaction, show."""
        cells = [line.split("\t") for line in block.split("\n")]
        self._operation += 1
        self._base.execute("BEGIN IMMEDIATE")
        marks = [(row, at, int(text) * 10) for row, line in enumerate(cells) for at, text in enumerate(line)]
        self._base.executemany("INSERT INTO mark (listener, discipline, tenths) VALUES (?, ?, ?)", marks)
        journal: list[tuple[Any, ...]] = [
            (self._operation, seq, seq, f'{{"tenths":{mark[2]}}}') for seq, mark in enumerate(marks)
        ]
        self._base.executemany("INSERT INTO journal VALUES (?, ?, ?, ?)", journal)
        self._base.execute("COMMIT")
        self._model.blockSignals(True)
        for row, line in enumerate(cells):
            for at, text in enumerate(line):
                self._model.item(row, at).setText(text)
        self._model.blockSignals(False)
        self._view.viewport().repaint()

    def close(self) -> None:
        """Let go."""
        self._view.close()
        self._base.close()
