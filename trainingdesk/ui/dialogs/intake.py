"""Sheets in: files → columns → preview → one command. Nothing is stored before the last step."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import CohortRow, cohorts
from trainingdesk.services.intake import take_in
from trainingdesk.services.intake_plan import IntakePlan, plan_intake
from trainingdesk.services.intake_rows import Action
from trainingdesk.services.sheet_memory import RememberFields, fields_remembered
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.people import PeopleSheet, read_people
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Sheet
from trainingdesk.spreadsheets.vehicles import vehicle_tables
from trainingdesk.ui.dialogs.intake_columns import ColumnsStep, lists_of
from trainingdesk.ui.dialogs.intake_files import FilesStep
from trainingdesk.ui.dialogs.intake_preview import PreviewStep
from trainingdesk.ui.dialogs.vehicle_intake import VehicleIntakeDialog
from trainingdesk.ui.jobs import Job, State
from trainingdesk.ui.kit.ask import open_files
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.labels import Elided, caption, label
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import sentence, tr

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
FILES, COLUMNS, PREVIEW = range(3)
SIZE = (1320, 700)
Choice = dict[Field, int]


def FILTERS() -> str:
    """What the file dialog shows."""
    wanted = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    return f"{tr('Sheets')} ({wanted});;{tr('All files')} (*)"


def droppable(data: QMimeData) -> list[Path]:
    """The files somebody drags here; nothing when there are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class IntakeDialog(QDialog):
    """Three steps over one set of files; ``stored(cohort)`` once they are in.

    Reading runs as a job of the desk, in a child process: the window stays alive and Stop works. What was
    chosen for columns is remembered when the import is done; nothing else is stored before it.
    """

    stored = Signal(int)

    def __init__(
        self, parent: QWidget | None, desk: Desk, files: Sequence[Path], cohort: CohortRow | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._workspace = desk, desk.workspace
        self._job: Job | None = None
        self._gone = False
        self._sheets: tuple[Sheet, ...] = ()
        self._remembered: dict[str, Choice] = {}
        self._mine: dict[str, Choice] = {}
        self._people: PeopleSheet | None = None
        self._decisions: dict[str, str] = {}
        self._accepted: dict[str, dt.date] = {}
        self._plan: IntakePlan | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import of lists"))
        self.setAccessibleName(tr("Import of lists"))
        self.setAcceptDrops(True)
        self._build(cohort)
        self._place()
        self.finished.connect(self._leave)
        self.files.set_files(files)
        self.turn(FILES)
        if files:
            QTimer.singleShot(0, self, self.read)

    # --- building ---

    def _build(self, cohort: CohortRow | None) -> None:
        px = theme().px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(12), px(20), px(12))
        whole.setSpacing(px(8))
        whole.addLayout(self._build_head(cohort))
        self.files, self.columns = FilesStep(), ColumnsStep()
        self.preview = PreviewStep(self._desk.memory)
        self.stack = QStackedWidget()
        for step in (self.files, self.columns, self.preview):
            self.stack.addWidget(step)
        whole.addWidget(self.stack, 1)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        whole.addWidget(self.refused)
        whole.addLayout(self._build_foot())
        self.files.choose.clicked.connect(self.choose_files)
        self.files.changed.connect(self._show_buttons)
        self.columns.chosen.connect(self._choose_columns)
        self.columns.agreed.connect(self.forward)
        self.preview.decided.connect(self._decide)
        self.preview.accepted.connect(self._accept)
        self.preview.trusted.connect(self._replan)
        self.preview.agreed.connect(self.forward)
        for keys, act in (("Alt+Left", self.back), ("Alt+Right", self.forward)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _build_head(self, cohort: CohortRow | None) -> QHBoxLayout:
        """The title, where the people go, and the group of those whose sheet tells none."""
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.title = label("", step="title", weight=SEMIBOLD)
        row.addWidget(self.title)
        row.addStretch(1)
        self.code = Combo()
        self.code.setEditable(True)
        self.code.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.code.setMinimumWidth(px(150))
        self.code.setAccessibleName(tr("Into the cohort"))
        for each in self._workspace.query(cohorts):
            self.code.addItem(each.code)
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        self.code.setEditText(cohort.code if cohort else f"{today:%Y-%m}")
        self.group = QLineEdit()
        self.group.setFixedWidth(px(140))
        self.group.setPlaceholderText(tr("as in the sheet"))
        self.group.setAccessibleName(tr("Group"))
        self.group.setToolTip(tr("For everybody whose sheet tells no group"))
        for text, field in ((tr("Into the cohort"), self.code), (tr("Group"), self.group)):
            words = caption(text)
            words.setBuddy(field)
            row.addWidget(words)
            row.addWidget(field)
        self.code.activated.connect(self._replan)
        editor = self.code.lineEdit()
        if editor is not None:
            editor.editingFinished.connect(self._replan)
        self.group.editingFinished.connect(self._replan)
        return row

    def _build_foot(self) -> QHBoxLayout:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(160))
        self.doing = caption()
        self.keys = Elided(step="caption", tone="ink2")
        self.back_button = QPushButton(tr("Back"))
        self.stop_button = QPushButton(tr("Stop"))
        self.next_button = QPushButton(tr("Next"))
        self.cancel_button = QPushButton(tr("Cancel"))
        for button, act in (
            (self.back_button, self.back),
            (self.stop_button, self.stop),
            (self.next_button, self.forward),
            (self.cancel_button, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.next_button.setDefault(True)
        for part in (self.bar, self.doing, self.keys):
            row.addWidget(part)
        row.addStretch(1)
        for button in (self.cancel_button, self.back_button, self.stop_button, self.next_button):
            row.addWidget(button)
        return row

    def _place(self) -> None:
        """Take the size that shows most, never more than the window it stands on, or the screen, has."""
        over = self.parentWidget()
        room = over.window().size() if over is not None else self.screen().availableSize()
        px = theme().px
        self.setMinimumSize(min(px(760), room.width() - px(40)), min(px(480), room.height() - px(80)))
        self.resize(min(px(SIZE[0]), room.width() - px(40)), min(px(SIZE[1]), room.height() - px(60)))

    # --- steps ---

    @property
    def step(self) -> int:
        """Which step is in sight."""
        return self.stack.currentIndex()

    def turn(self, step: int) -> None:
        """Show a step and put the keyboard where it begins."""
        self.stack.setCurrentIndex(step)
        titles = (tr("Import: files"), tr("Import: columns"), tr("Import: preview"))
        self.title.setText(titles[step])
        self._show_buttons()
        first = (self.next_button, self.columns.table, self.preview.table)[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forward(self) -> None:
        """Go on: read, look, import."""
        if self._job is not None or not self.next_button.isEnabled():
            return
        if self.step == FILES:
            self.read()
        elif self.step == COLUMNS:
            if self._replan():
                self.turn(PREVIEW)
        else:
            self._import()

    def back(self) -> None:
        """Go one step back; nothing that was answered is lost."""
        if self._job is None and self.step > FILES:
            self._say("")
            self.turn(self.step - 1)

    def _show_buttons(self) -> None:
        busy = self._job is not None
        self.back_button.setVisible(self.step > FILES)
        self.stop_button.setVisible(busy)
        self.bar.setVisible(busy)
        self.doing.setVisible(busy)
        self.next_button.setVisible(not busy)
        self.files.setEnabled(not busy)
        here = (tr("Read the files"), tr("Next"), self._import_words())
        self.next_button.setText(here[self.step])
        ready = bool(self.files.paths()) if self.step == FILES else True
        if self.step == COLUMNS:
            ready = any(each.named for each in self.columns.model.rows)
        if self.step == PREVIEW and self._plan is not None:
            # Enter must not close the preview while every row of it waits for an answer.
            ready = self._plan.useful or not self._plan.of(Action.DOUBTFUL)
        self.next_button.setEnabled(ready)
        keys = (
            tr("Enter — read"),
            tr("Enter — next · Alt+← — back"),
            tr("1 the same · 2 another · 3 skip · Enter — import · Alt+← — back"),
        )
        self.keys.setText("" if busy else keys[self.step])

    def _import_words(self) -> str:
        plan = self._plan
        if plan is None or not plan.useful:
            waiting = len(plan.of(Action.DOUBTFUL)) if plan is not None else 0
            return tr("%n rows wait for an answer", n=waiting) if waiting else tr("Close: nothing is new")
        return tr("Import %n people", n=plan.enrolling) if plan.enrolling else tr("Store what is new")

    def _say(self, text: str) -> None:
        self.refused.setText(text)
        self.refused.setVisible(bool(text))

    def _tried(self, act: Callable[[], Any]) -> bool:
        """Do something that the desk may refuse; a refusal is said in the dialog."""
        try:
            act()
        except Rejected as refusal:
            self._say(sentence(refusal))
            return False
        self._say("")
        return True

    # --- reading ---

    def choose_files(self) -> None:
        """Ask for more files."""
        self.files.add(open_files(self, self._desk.memory, tr("Lists to import"), FILTERS()))
        self._show_buttons()

    def read(self) -> None:
        """Read the files in a child process; the window stays alive and Stop works."""
        paths = list(dict.fromkeys(path.resolve() for path in self.files.paths()))
        if self._job is not None or not paths:
            return
        store, mine = self._workspace.store, self._mine

        def work(progress: Progress) -> tuple[tuple[Sheet, ...], dict[str, Choice], PeopleSheet]:
            sheets = read(paths, progress)
            remembered = {look: dict(choice) for look, choice in store.query(fields_remembered).items()}
            return sheets, remembered, read_people(sheets, _merged(remembered, mine))

        self._say("")
        # A job that runs at once ends before it is known here.
        job = self._desk.jobs.run(tr("Reading lists"), work)
        self._job = job
        job.moved.connect(self._moved)
        self._moved()

    def stop(self) -> None:
        """Stop reading; nothing has been stored."""
        if self._job is not None:
            self._job.stop()

    def _moved(self) -> None:
        job = self._job
        if job is None or self._gone:
            return
        if job.alive:
            self.bar.setRange(0, job.total)
            self.bar.setValue(job.done)
            self.doing.setText(
                tr("Reading {done} of {total}: {file}").format(
                    done=min(job.done + 1, job.total), total=job.total, file=job.label
                )
                if job.label
                else tr("Waiting for other work to end…")
            )
            self._show_buttons()
            return
        self._job = None
        job.moved.disconnect(self._moved)
        if job.state is State.DONE:
            self._sheets, self._remembered, self._people = job.result
            if not self._pass_cars_on():
                return
            self._show_lists()
            self.turn(COLUMNS)
            return
        self.turn(FILES)
        self._say(job.trouble or tr("Reading was stopped; nothing has been stored."))

    def _pass_cars_on(self) -> bool:
        """Open the import of cars on the files that list cars; False when no other file is left."""
        files = {table.sheet.file for table in vehicle_tables(self._sheets, self._remembered)}
        if not files:
            return True
        cars = [sheet for sheet in self._sheets if sheet.file in files]
        self._sheets = tuple(sheet for sheet in self._sheets if sheet.file not in files)
        over = self if self._sheets else self.parentWidget()
        VehicleIntakeDialog(over, self._desk, self.files.paths(), cars).open()
        if not self._sheets:
            self.reject()
            return False
        self._people = read_people(self._sheets, _merged(self._remembered, self._mine))
        return True

    # --- columns ---

    def _show_lists(self) -> None:
        if self._people is not None:
            self.columns.show_lists(lists_of(self._sheets, self._people))

    def _choose_columns(self, fingerprint: str, choice: Choice) -> None:
        """Read the lists anew by the columns a person chose."""
        self._mine[fingerprint] = {**self._mine.get(fingerprint, {}), **choice}
        self._people = read_people(self._sheets, _merged(self._remembered, self._mine))
        self._decisions.clear()
        self._accepted.clear()
        self._show_lists()
        self._show_buttons()

    # --- preview ---

    def _replan(self, *_ignored: object) -> bool:
        """Plan anew and show it; False when the desk refuses, with its sentence."""
        if self._people is None or self.step == FILES:
            return False
        people = self._people
        group = self.group.text().strip()
        if group:
            lines = tuple(replace(line, group=line.group or group) for line in people.lines)
            people = replace(people, lines=lines)

        def plan() -> None:
            self._plan = self._workspace.query(
                plan_intake,
                self.code.currentText(),
                people,
                decisions=self._decisions,
                accept_changes=self._accepted,
                trust_patronymics=self.preview.trust.isChecked(),
            )

        if not self._tried(plan) or self._plan is None:
            return False
        if not self._plan.rows:
            self._say(sentence(Rejected("intake-nobody")))
            return False
        self.preview.show_plan(self._plan, self._decisions)
        self._show_buttons()
        return True

    def _decide(self, answers: dict[str, str]) -> None:
        before = dict(self._decisions)
        now = {**self._decisions, **answers}
        self._decisions = {key: decision for key, decision in now.items() if decision}
        if not self._replan():
            self._decisions = before

    def _accept(self, key: str, since: dt.date | None) -> None:
        self._accepted.pop(key, None)
        if since is not None:
            self._accepted[key] = since
        self._replan()

    # --- storing ---

    def _import(self) -> None:
        plan = self._plan
        if plan is None or not plan.useful:
            self.reject()
            return

        def do() -> None:
            # Before the import, so that undo takes the import back first; a memory needs no way back.
            for fingerprint, choice in self._mine.items():
                self._workspace.store.execute(
                    RememberFields(fingerprint, choice), by=self._workspace.operator
                )
            result = self._workspace.perform(take_in(plan), _said(plan))
            self.stored.emit(result.cohort)

        if self._tried(do):
            self.accept()

    def _leave(self, _code: int) -> None:
        self._gone = True
        self.stop()

    # --- files dropped ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take more files while they are being chosen."""
        if self.step == FILES and self._job is None and droppable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add them."""
        event.acceptProposedAction()
        self.files.add(droppable(event.mimeData()))
        self._show_buttons()


def _merged(remembered: dict[str, Choice], mine: dict[str, Choice]) -> dict[str, Choice]:
    """What was remembered, and over it what was chosen now."""
    return {look: {**remembered.get(look, {}), **mine.get(look, {})} for look in {*remembered, *mine}}


def _said(plan: IntakePlan) -> str:
    """What the strip says of the import."""
    left = len(plan.of(Action.DOUBTFUL)) + len(plan.unread)
    told = [tr("%n listeners imported", n=plan.enrolling) if plan.enrolling else tr("The register completed")]
    if left:
        told.append(tr("%n doubtful rows left out", n=left))
    return " · ".join(told)
