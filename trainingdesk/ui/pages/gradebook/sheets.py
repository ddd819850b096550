"""Marks in from a sheet: columns and disciplines, whose each row is, what differs; then one command."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from trainingdesk.domain.grading import show_mark
from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.graduation import JudgedBook
from trainingdesk.services.intake_columns import PlannedColumn
from trainingdesk.services.intake_grades import (
    GradesPlan,
    PlannedLine,
    PlannedMark,
    import_grades,
    plan_grades,
    read_marks_files,
)
from trainingdesk.services.intake_rows import SKIP, Action
from trainingdesk.services.sheet_memory import RememberDisciplines
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.spreadsheets.marks import MarksSheet
from trainingdesk.ui.jobs import Job, State
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import open_files
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, QUIET, WAITING, Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.gradebook.heads import short_of
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import sentence, tr

SUFFIXES = "*.xlsx *.xlsm *.xls *.ods *.csv"
SIZE = (1100, 680)
NO_DISCIPLINE = ""
SKIPPED = Look("ink2", "minus", "ink2")


def import_marks(parent: QWidget, desk: Desk, book: JudgedBook) -> None:
    """Ask for a file and import its marks."""
    filters = f"{tr('Sheets')} ({SUFFIXES});;{tr('All files')} (*)"
    files = open_files(parent, desk.memory, tr("Sheets of marks to import"), filters)
    if files:
        MarksImport(parent, desk, book, files).exec()


class MarksImport(QDialog):
    """What a sheet would store, with whatever is unclear asked; nothing is stored before its last button.

    The files are read as a job in a child process: the window stays alive, and Cancel stops it.
    """

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        book: JudgedBook,
        files: Sequence[Path],
    ) -> None:
        super().__init__(parent)
        self._desk, self._workspace, self._cohort = desk, desk.workspace, book.code
        self._disciplines = book.disciplines
        self._listeners = tuple(row.listener for row in book.rows)
        self._sheets: tuple[MarksSheet, ...] = ()
        self._decisions: dict[str, str] = {}
        self._columns: dict[tuple[str, int], str] = {}
        self._accepted: set[str] = set()
        self.plan: GradesPlan | None = None
        self._job: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import of marks"))
        self.setAccessibleName(tr("Import of marks"))
        self._build(files)
        self.finished.connect(self._leave)
        self._read(files)

    # --- building ---

    def _build(self, files: Sequence[Path]) -> None:
        px = theme().px
        over = self.parentWidget()
        room = over.window().size() if over is not None else self.size()
        self.resize(min(px(SIZE[0]), room.width() - px(40)), min(px(SIZE[1]), room.height() - px(60)))
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(14), px(20), px(12))
        whole.setSpacing(px(8))
        title = tr("Marks into cohort {code}").format(code=self._cohort)
        whole.addWidget(label(title, step="title", weight=SEMIBOLD))
        whole.addWidget(caption(", ".join(path.name for path in files), wrap=True))
        self.told = label("", wrap=True)
        whole.addWidget(self.told)
        self.columns_box = QWidget()
        self.columns_grid = QGridLayout(self.columns_box)
        self.columns_grid.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns_box)
        self._build_lines()
        whole.addWidget(self.lines, 3)
        whole.addLayout(self._build_choice())
        whole.addWidget(self.complaints, 1)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        whole.addWidget(self.refused)
        whole.addLayout(self._build_foot())

    def _build_lines(self) -> None:
        model: RowsModel[PlannedLine] = RowsModel(
            [
                rows.text("cell", tr("Row"), lambda each: str(each.line.row), width=56, quiet=True),
                rows.text("text", tr("In the sheet"), lambda each: each.line.text, width=200),
                rows.text("who", tr("Listener"), _whose, stretch=True, tip=_whose),
                rows.text("marks", tr("Marks"), _marks_told, width=250, tip=_marks_told),
                rows.state("state", tr("State"), _state_told, _state_look, width=170),
            ],
            key=lambda each: each.key,
        )
        self.lines = Table(model, "gradebook.import", self._desk.memory)
        self.lines.setAccessibleName(tr("Rows of the sheet"))
        self.lines.current.connect(self._show_choice)
        complaints: RowsModel[Complaint] = RowsModel(
            [
                rows.text("place", tr("Cell"), lambda each: f"{each.sheet}!{each.cell}", width=140),
                rows.text("value", tr("Value"), lambda each: each.value, width=140),
                rows.text("why", tr("Why not"), sentence, stretch=True, tip=sentence),
            ],
            key=lambda each: (each.file, each.sheet, each.cell, each.code),
        )
        self.complaints = Table(complaints, "gradebook.complaints", self._desk.memory)
        self.complaints.setAccessibleName(tr("Complaints"))

    def _build_choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().px(8))
        words = label(tr("Whose row is it?"))
        self.whose = Combo()
        self.whose.setMinimumWidth(theme().px(320))
        self.whose.setAccessibleName(tr("Whose row is it?"))
        words.setBuddy(self.whose)
        self.whose.activated.connect(self._decide)
        self.replace = QCheckBox()
        self.replace.toggled.connect(self._accept_all)
        row.addWidget(words)
        row.addWidget(self.whose, 1)
        row.addWidget(self.replace)
        return row

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme().px(160))
        self.store = QPushButton(tr("Store"))
        self.store.setDefault(True)
        self.store.setEnabled(False)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        self.store.clicked.connect(self.import_plan)
        cancel.clicked.connect(self.reject)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.store)
        return row

    # --- reading ---

    def _read(self, files: Sequence[Path]) -> None:
        store = self._workspace.store

        def work(progress: Progress) -> tuple[MarksSheet, ...]:
            # The store of the window has the shape the reader asks for: it only queries what is remembered.
            return read_marks_files(store, files, progress)  # type: ignore[arg-type]

        self._job = self._desk.jobs.run(tr("Reading marks"), work)
        self._job.moved.connect(self._moved)
        self._moved()

    def _moved(self) -> None:
        job = self._job
        if job is None:
            return
        if job.alive:
            self.bar.setRange(0, job.total)
            self.bar.setValue(job.done)
            self.told.setText(tr("Reading the sheet…"))
            return
        self._job = None
        job.moved.disconnect(self._moved)
        self.bar.hide()
        if job.state is not State.DONE:
            self._refuse(job.trouble or tr("Reading was stopped; nothing has been stored."))
            return
        self._sheets = job.result
        if not any(sheet.lines for sheet in self._sheets):
            self._refuse(sentence(Rejected("marks-nobody", file=job.label)))
            return
        self.replan()

    def _leave(self, _code: int) -> None:
        if self._job is not None:
            self._job.moved.disconnect(self._moved)
            self._job.stop()
            self._job = None

    # --- planning ---

    def replan(self) -> None:
        """Plan again after an answer and show what would be stored."""
        try:
            self.plan = self._workspace.query(
                plan_grades,
                self._cohort,
                self._sheets,
                decisions=self._decisions,
                columns=self._columns,
                accept=frozenset(self._accepted),
            )
        except Rejected as refusal:
            self._refuse(sentence(refusal))
            return
        self.refused.hide()
        self._show_plan(self.plan)

    def _show_plan(self, plan: GradesPlan) -> None:
        self._show_columns(plan.columns)
        self.lines.rows.set_rows(plan.lines)
        self.complaints.rows.set_rows(plan.complaints)
        self.complaints.setVisible(bool(plan.complaints))
        writes = len(plan.writes)
        differing = len(plan.conflicts) + len(self._accepted)
        parts = [tr("%n marks will be stored", n=writes)]
        if plan.doubts:
            parts.append(tr("%n rows or columns are unclear", n=len(plan.doubts)))
        if plan.conflicts:
            parts.append(tr("%n marks differ from the grade book and stay", n=len(plan.conflicts)))
        self.told.setText(" · ".join(parts))
        self.replace.setVisible(differing > 0)
        self.replace.setText(tr("Replace %n marks that differ", n=differing))
        self.store.setText(tr("Store %n marks", n=writes))
        self.store.setEnabled(writes > 0)
        if self.lines.row() is None:
            doubtful = next((each for each in plan.lines if each.action is Action.DOUBTFUL), None)
            self._whole.activate()  # the complaints have just taken their room: the row must stay in sight
            self.lines.go_to((doubtful or plan.lines[0]).key if plan.lines else None)
        self._show_choice(self.lines.row())

    def _show_columns(self, columns: Sequence[PlannedColumn]) -> None:
        """One choice a column; made once, since a list must not vanish under the hand."""
        if self.columns_grid.count():
            return
        for at, column in enumerate(columns):
            combo = Combo()
            combo.addItem(tr("not a discipline"), NO_DISCIPLINE)
            for discipline in self._disciplines:
                combo.addItem(short_of(discipline), discipline.code)
            combo.setCurrentIndex(
                combo.findData(column.discipline.code if column.discipline else NO_DISCIPLINE)
            )
            combo.setAccessibleName(column.heading)
            combo.setProperty("wrong", not column.settled)
            key = (column.fingerprint, column.column)
            combo.activated.connect(lambda _at, key=key, combo=combo: self._choose_column(key, combo))
            words = caption(f"{column.ref} {column.heading}")
            words.setToolTip(column.heading)
            words.setBuddy(combo)
            self.columns_grid.addWidget(words, at // 4 * 2, at % 4)
            self.columns_grid.addWidget(combo, at // 4 * 2 + 1, at % 4)

    def _choose_column(self, key: tuple[str, int], combo: QComboBox) -> None:
        self._columns[key] = str(combo.currentData())
        self.replan()

    def _show_choice(self, line: PlannedLine | None) -> None:
        """Offer those the row may be of, then everybody, then nobody."""
        self.whose.clear()
        self.whose.setEnabled(line is not None)
        if line is None:
            return
        if line.listener is None and line.action is not Action.SKIPPED:
            self.whose.addItem(tr("choose…"), "")
        known = [each for each in (line.listener,) if each is not None]
        offered = {each.enrolment: each for each in (*known, *line.alternatives)}
        everybody = [each for each in self._listeners if each.enrolment not in offered]
        for each in (*offered.values(), *everybody):
            told = ", ".join(filter(None, (each.name.full, unit_of(each))))
            self.whose.addItem(told, f"enrolment:{each.enrolment}")
        self.whose.addItem(tr("nobody: leave the row out"), SKIP)
        self.whose.setCurrentIndex(self.whose.count() - 1 if line.action is Action.SKIPPED else 0)

    def _decide(self, _at: int) -> None:
        line: PlannedLine | None = self.lines.row()
        chosen = str(self.whose.currentData() or "")
        if line is not None and chosen:
            self._decisions[line.key] = chosen
            self.replan()

    def _accept_all(self, on: bool) -> None:
        if self.plan is None:
            return
        if on:
            self._accepted |= {mark.key for _, mark in self.plan.conflicts}
        else:
            self._accepted.clear()
        self.replan()

    # --- storing ---

    def import_plan(self) -> None:
        """Store what was planned: one command, one way back."""
        plan = self.plan
        if plan is None or not plan.writes:
            return
        try:
            # Before the marks, so that undo takes the marks back first; a memory needs no way back.
            for fingerprint, chosen in self._chosen_columns().items():
                self._workspace.store.execute(
                    RememberDisciplines(fingerprint, chosen), by=self._workspace.operator
                )
            done = import_grades(self._workspace.store, plan, by=self._workspace.operator)  # type: ignore[arg-type]
        except Rejected as refusal:
            self.replan()
            self._refuse(sentence(refusal))
            return
        self._workspace.accept(done, tr("%n marks imported", n=done.result))
        self.accept()

    def _chosen_columns(self) -> dict[str, dict[int, str]]:
        found: dict[str, dict[int, str]] = {}
        for (fingerprint, column), code in self._columns.items():
            found.setdefault(fingerprint, {})[column] = code
        return found

    def _refuse(self, text: str) -> None:
        self.refused.setText(text)
        self.refused.show()
        self.told.setText("")


def _whose(line: PlannedLine) -> str:
    if line.listener is not None:
        return ", ".join(filter(None, (line.listener.name.full, unit_of(line.listener))))
    return "—" if line.action is Action.SKIPPED else tr("not known: choose below")


def _marks_told(line: PlannedLine) -> str:
    return " · ".join(_mark_told(mark) for mark in line.marks)


def _mark_told(mark: PlannedMark) -> str:
    """«82», or «70 → 82» where the grade book has another."""
    text = show_mark(mark.mark) or mark.value
    return f"{show_mark(mark.seen)} → {text}" if mark.conflict else text


def _state_told(line: PlannedLine) -> str:
    match line.action:
        case Action.DOUBTFUL:
            return tr("unclear")
        case Action.SKIPPED:
            return tr("left out")
        case Action.DUPLICATE:
            return tr("the same row again")
    stores = sum(mark.stores for mark in line.marks)
    if stores:
        return tr("stores %n marks", n=stores)
    return tr("differs, stays") if any(mark.conflict for mark in line.marks) else tr("nothing new")


def _state_look(line: PlannedLine) -> Look:
    if line.action is Action.DOUBTFUL:
        return EYE_STATE
    if line.action in {Action.SKIPPED, Action.DUPLICATE}:
        return SKIPPED
    if any(mark.stores for mark in line.marks):
        return DONE
    return WAITING if any(mark.conflict for mark in line.marks) else QUIET
