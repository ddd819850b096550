"""What can be done on the grade page: listed once, for keys, menu, palette and help."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtGui import QGuiApplication

from trainingdesk.domain.graduation import DATES, ENROLLED, SEX, State
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.gradebook import ATTEMPTS, AddAttempt, AttemptRow, DateAttempt
from trainingdesk.services.graduation import DropException, Except, JudgedRow
from trainingdesk.ui.jobs import Job
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.ask import ask_form, save_file
from trainingdesk.ui.kit.opening import open_outside
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.pages.gradebook import dialogs
from trainingdesk.ui.pages.gradebook.block import read_block, write_block
from trainingdesk.ui.pages.gradebook.details import Links
from trainingdesk.ui.pages.gradebook.edits import Edits
from trainingdesk.ui.pages.gradebook.grid import Place
from trainingdesk.ui.pages.gradebook.standing import attempt_word
from trainingdesk.ui.pages.gradebook.view import GridView
from trainingdesk.words import tr

WORKBOOKS = "Excel (*.xlsx)"


class Where(Protocol):
    """Where the person stands on the page, and how to go elsewhere."""

    def standing(self) -> JudgedRow | None:
        """The listener one stands on."""

    def standing_place(self) -> Place | None:
        """The cell of marks one stands on."""

    def standing_requirement(self) -> str:
        """The requirement one stands on in the matrix, "" beside them."""

    def go_to_cell(self, enrolment: int, discipline: int | None = None) -> None:
        """Stand on a cell of the grid."""

    def show_these(self, keys: frozenset[int]) -> None:
        """Show exactly these listeners."""

    def show_history(self) -> None:
        """Show who changed the cell."""

    def other_view(self) -> None:
        """Go from the marks to the admission, or back."""

    def discipline_name(self, place: Place) -> str:
        """The short name of a cell's discipline."""


class Deeds:
    """The acts of the page; ``allow`` says which of them can be done where the person stands, and why not."""

    def __init__(self, page: Page, where: Where, view: GridView, edits: Edits) -> None:
        self._page, self._where, self._view, self._edits = page, where, view, edits
        self._make_cell_acts()
        self._make_page_acts()
        view.acts = [
            self.cut_act, self.copy_act, self.paste_act, self.fill_act, self.right_act, self.clear_act,
            self.again_act, self.history_act, self.lift_act,
        ]  # fmt: skip
        self.feet = [self.card_act, self.again_act]

    def _make_cell_acts(self) -> None:
        add = self._in_grid
        self.copy_act = add(tr("Copy"), self.copy, "Ctrl+C", "copy")
        self.cut_act = add(tr("Cut"), self.cut, "Ctrl+X", "")
        self.paste_act = add(tr("Paste"), self.paste, "Ctrl+V", "clipboard-check")
        self.fill_act = add(tr("Fill down"), self.fill_down, "Ctrl+D", "arrow-down")
        self.right_act = add(tr("Fill right"), self.fill_right, "Ctrl+R", "arrow-right")
        self.clear_act = add(tr("Clear"), self.clear, "Del", "")
        self.all_act = add(tr("Select all"), self._view.choose_all, "Ctrl+A", "")
        self.again_act = add(tr("New attempt…"), self.try_again, "Ctrl+Return / Ctrl+Enter", "rotate-ccw")

    def _in_grid(self, text: str, run: Callable[[], object], keys: str, icon: str) -> Act:
        made = Act(self._view, text, run, keys=keys, icon=icon)
        self._page.acts.append(made)
        return made

    def _make_page_acts(self) -> None:
        act = self._page.act
        self.history_act = act(
            tr("Who changed this cell"), self._where.show_history, keys="F6", icon="history"
        )
        self.view_act = act(tr("Admission or grades"), self._where.other_view, keys="F7", icon="eye")
        self.lift_act = act(tr("Exception…"), self.grant_exception, icon="stamp")
        self.card_act = act(tr("Card"), self.open_card, icon="contact")
        self.import_act = act(tr("Import…"), self.take_in, keys="Ctrl+I", icon="upload", button=True)
        self.export_act = act(tr("Export"), self.export, keys="Ctrl+E", icon="download", button=True)

    def links(self) -> Links:
        """What the drawer leads to."""
        go = self._page.desk.go
        return Links(
            cell=self._where.go_to_cell,
            person=lambda person: go("people", person),
            cohort=lambda: go("cohorts", DATES),
            orders=lambda: go("cohorts", "orders"),
            lift=self.grant_exception,
            drop_exception=self.drop_exception,
            date_attempt=self.date_attempt,
            spread=self._where.show_these,
        )

    def allow(self) -> None:
        """Say what cannot be done here, and why."""
        row, place = self._where.standing(), self._where.standing_place()
        self.card_act.why_not("" if row is not None else tr("Choose a listener."))
        self.history_act.why_not("" if place is not None else tr("Stand on a cell under a discipline."))
        self.again_act.why_not(self._why_no_retake(row, place))
        self.lift_act.why_not(_why_no_exception(row))
        empty = not self._view.grid.book or not self._view.grid.book.rows
        nobody = tr("The cohort has no listeners yet.") if empty else ""
        self.export_act.why_not(nobody)
        self.import_act.why_not(nobody)

    def _why_no_retake(self, row: JudgedRow | None, place: Place | None) -> str:
        if row is None or place is None:
            return tr("Stand on a cell under a discipline.")
        if row.certificate:
            return self._edits.may_edit(place)
        cell = self._view.grid.cell_of(place)
        if cell is None:
            return tr("There is no first attempt yet: type the mark in the cell.")
        if cell.grade.passed:
            return tr("The discipline is passed; there is nothing to retake.")
        if cell.number >= ATTEMPTS:
            return tr("All attempts have been used.")
        return ""

    # --- cells ---

    def copy(self) -> None:
        """Copy the chosen cells for Excel."""
        block = self._view.chosen()
        grid = self._view.grid
        if block.top < 0:
            return
        columns = [at for at in range(block.left, block.right + 1) if self._view.visible(at)]
        rows = [[grid.copied(row, at) for at in columns] for row in range(block.top, block.bottom + 1)]
        QGuiApplication.clipboard().setText(write_block(rows))
        self._view.show_cut(frozenset())

    def cut(self) -> None:
        """Copy the chosen marks; they move when they are pasted."""
        block = self._view.chosen_marks()
        if block is None:
            return
        self._view.choose(block)
        self.copy()
        self._view.show_cut(frozenset(self._view.chosen_places()))

    def paste(self) -> None:
        """Put a block from Excel onto the chosen cells."""
        onto = self._view.chosen_marks()
        if onto is None or onto != self._view.chosen():
            self._refuse(tr("Marks are pasted under a discipline: stand on the first cell there."))
            return
        block = read_block(QGuiApplication.clipboard().text())
        if not block:
            self._refuse(tr("There is nothing to paste: copy cells first."))
            return
        refusal, fell = self._edits.paste(block, onto, self._view.cut)
        if refusal:
            self._refuse(refusal)
            return
        self._view.show_cut(frozenset())
        if fell is not None:
            self._view.choose(fell)

    def fill_down(self) -> None:
        """Copy the first chosen row into those under it; one cell takes what stands above."""
        self._fill(down=True)

    def fill_right(self) -> None:
        """Copy the first chosen column into those at its right; one cell takes what stands left of it."""
        self._fill(down=False)

    def _fill(self, *, down: bool) -> None:
        block = self._view.chosen_marks()
        if block is not None and self._view.entry.editor is None:
            self._refuse(self._edits.copy_along(block, down=down))

    def clear(self) -> None:
        """Take the chosen marks away."""
        self._refuse(self._edits.clear(self._view.chosen_places()))

    def _refuse(self, sentence: str) -> None:
        if sentence:
            self._page.strip.refuse(sentence)
            place = self._view.active()
            if place is not None:
                self._view.say_at(place, sentence)

    # --- attempts and exceptions ---

    def try_again(self) -> None:
        """Ask for the next attempt; while a mark is typed, store it in every chosen cell, as Excel does."""
        if self._view.entry.editor is not None:
            self._view.entry.finish(self._view.chosen_places())
            return
        row, place = self._where.standing(), self._where.standing_place()
        cell = self._view.grid.cell_of(place) if place is not None else None
        if row is None or place is None or cell is None:
            return

        def store(values: dict[str, Any]) -> None:
            mark = self._edits.read(place, values["mark"])
            if mark is None:
                raise Rejected("mark-missing")
            self._page.workspace.perform(AddAttempt(*place, mark, values["held_on"]))

        discipline = self._where.discipline_name(place)
        number = attempt_word(cell.number + 1)
        ask_form(dialogs.retake(self._page, row.listener.name.full, discipline, number, store))

    def date_attempt(self, attempt: AttemptRow) -> None:
        """Ask when an attempt was held."""

        def store(values: dict[str, Any]) -> None:
            self._page.workspace.perform(DateAttempt(attempt.id, values["held_on"]))

        title = tr("Date of attempt {number}").format(number=attempt.number)
        ask_form(dialogs.attempt_date(self._page, title, attempt.held_on, store))

    def grant_exception(self) -> None:
        """Ask the ground of an exception."""
        row = self._where.standing()
        if row is None:
            return

        def store(values: dict[str, Any]) -> None:
            self._page.workspace.perform(
                Except(row.enrolment, ENROLLED, values["reason"], values["number"], values["date"])
            )

        ask_form(dialogs.exception(self._page, row.listener.name.full, store))

    def drop_exception(self) -> None:
        """Take the exception back; undo brings it again."""
        row = self._where.standing()
        if row is not None:
            self._page.workspace.execute(DropException(row.enrolment, ENROLLED))

    def mend(self) -> None:
        """Open what mends the requirement one stands on in the matrix."""
        row, place = self._where.standing(), self._where.standing_place()
        if row is None:
            return
        links = self.links()
        if place is not None:
            self._where.go_to_cell(*place)
            return
        match self._where.standing_requirement():
            case key if key == ENROLLED:
                links.orders()
            case key if key == DATES:
                links.cohort()
            case key if key == SEX:
                links.person(row.listener.person)
            case _:
                self._page.show_drawer()

    def open_card(self) -> None:
        """Open the person's card."""
        row = self._where.standing()
        if row is not None:
            self._page.desk.go("people", row.listener.person)

    # --- files ---

    def take_in(self) -> None:
        """Import marks from a sheet."""
        from trainingdesk.ui.pages.gradebook.sheets import import_marks  # noqa: PLC0415 - readers of sheets load late

        book = self._view.grid.book
        if book is not None:
            import_marks(self._page, self._page.desk, book)

    def export(self) -> None:
        """Write the cohort's workbook, and offer to open it."""
        from trainingdesk.services.export import cohort_book, write_book  # noqa: PLC0415 - openpyxl loads late

        book = self._view.grid.book
        if book is None:
            return
        title = tr("Export the cohort’s workbook")
        path = save_file(self._page, self._page.desk.memory, title, f"{book.code}.xlsx", WORKBOOKS)
        if path is None:
            return
        store, code, today = self._page.workspace.store, book.code, dt.date.today()  # noqa: DTZ011 - the person's day

        def work(progress: Progress) -> Path:
            facts = store.query(cohort_book, code, today)
            progress.step(1, 2)
            write_book(facts, path)
            return path

        self._page.desk.jobs.run(tr("Export"), work, self._exported)

    def _exported(self, job: Job) -> None:
        path: Path = job.result
        job.offer(tr("Open"), lambda: open_outside(self._page.workspace, path))
        self._page.strip.say(tr("The workbook is written: {path}").format(path=path))


def _why_no_exception(row: JudgedRow | None) -> str:
    if row is None:
        return tr("Choose a listener.")
    lacking = {each.key for each in row.verdict.requirements if each.state is State.MISSING}
    if ENROLLED not in lacking:
        return tr("An order can lift only the condition of enrolment, and it is met.")
    return ""
