"""Lists of cars in: columns → preview → one command. Nothing is stored before the last step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from trainingdesk.domain.progress import Progress
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.communities import ensure_codifier, find_communities
from trainingdesk.services.office import SetPreference
from trainingdesk.services.people import units
from trainingdesk.services.sheet_memory import RememberFields, fields_remembered
from trainingdesk.services.vehicle_intake import take_in_vehicles
from trainingdesk.services.vehicle_intake_plan import UNIT_PREFERENCE, owner_unit, plan_vehicles
from trainingdesk.services.vehicle_intake_rows import Action, VehiclePlan
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.layout import columns_by_contents
from trainingdesk.spreadsheets.reading import read
from trainingdesk.spreadsheets.sheet import Sheet
from trainingdesk.spreadsheets.vehicles import ANCHORS, CARS, VehiclesSheet, read_vehicles
from trainingdesk.ui.dialogs.intake_columns import ColumnsStep, Listed, ListWords
from trainingdesk.ui.dialogs.vehicle_intake_preview import VehiclePreview
from trainingdesk.ui.jobs import Job, State
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.labels import Elided, caption, label
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import sentence, tr, tr_later

COLUMNS, PREVIEW = range(2)
SIZE = (1320, 700)
OFFERED = 8
Choice = dict[Field, int]
STORED = (
    Field.MAKE, Field.MODEL, Field.PLATE, Field.VIN, Field.YEAR, Field.COLOUR, Field.REGISTRATION,
    Field.MILEAGE, Field.KEYS, Field.COMMUNITY, Field.RECEIVER, Field.HEAD_TITLE, Field.ACT_DATE, Field.NOTE,
)  # fmt: skip
"""What a list of cars can tell that is stored or looked at."""
WORDS = ListWords(
    STORED,
    ANCHORS,
    tr_later("Cars"),
    tr_later("no cars"),
    tr_later("No column of VINs, plates or makes was found: choose which it is, or leave the sheet out."),
)


class VehicleIntakeDialog(QDialog):
    """Two steps over one set of files; ``stored(how many cars)`` once they are in.

    ``sheets`` are what was read already; without them the files are read as a job of the desk, in a child
    process. What was chosen for columns and the unit are remembered when the import is done.
    """

    stored = Signal(int)

    def __init__(
        self, parent: QWidget | None, desk: Desk, files: Sequence[Path], sheets: Sequence[Sheet] = ()
    ) -> None:
        super().__init__(parent)
        self._desk, self._workspace = desk, desk.workspace
        self._files = list(dict.fromkeys(path.resolve() for path in files))
        self._sheets = tuple(sheets)
        self._remembered: dict[str, Choice] = {}
        self._mine: dict[str, Choice] = {}
        self._cars: VehiclesSheet | None = None
        self._decisions: dict[str, str] = {}
        self._accepted: set[str] = set()
        self._plan: VehiclePlan | None = None
        self._job: Job | None = None
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(tr("Import of cars"))
        self.setAccessibleName(tr("Import of cars"))
        self._build()
        self._place()
        self.finished.connect(self._leave)
        self.turn(COLUMNS)
        QTimer.singleShot(0, self, self.read)

    # --- building ---

    def _build(self) -> None:
        px = theme().px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(12), px(20), px(12))
        whole.setSpacing(px(8))
        whole.addLayout(self._build_head())
        self.columns = ColumnsStep(WORDS)
        self.preview = VehiclePreview(self._desk.memory, self._find)
        self.stack = QStackedWidget()
        for step in (self.columns, self.preview):
            self.stack.addWidget(step)
        whole.addWidget(self.stack, 1)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        whole.addWidget(self.refused)
        whole.addLayout(self._build_foot())
        self.columns.chosen.connect(self._choose_columns)
        self.columns.agreed.connect(self.forward)
        self.preview.decided.connect(self._decide)
        self.preview.accepted.connect(self._accept)
        self.preview.agreed.connect(self.forward)
        for keys, act in (("Alt+Left", self.back), ("Alt+Right", self.forward)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _build_head(self) -> QHBoxLayout:
        """The title, and on whose books the cars come."""
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.title = label("", step="title", weight=SEMIBOLD)
        row.addWidget(self.title)
        row.addStretch(1)
        self.unit = Combo()
        self.unit.setEditable(True)
        self.unit.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.unit.setMinimumWidth(px(150))
        self.unit.setMaximumWidth(px(320))
        self.unit.setAccessibleName(tr("On the books of"))
        self.unit.setToolTip(tr("The unit whose cars these are; remembered for the next list"))
        own = self._workspace.query(owner_unit)
        names = self._workspace.query(units)
        self.unit.addItems(names if own in names else [own, *names])
        self.unit.setEditText(own)
        words = caption(tr("On the books of"))
        words.setBuddy(self.unit)
        row.addWidget(words)
        row.addWidget(self.unit, 3)
        self.unit.activated.connect(self._replan)
        editor = self.unit.lineEdit()
        if editor is not None:
            editor.setCursorPosition(0)
            editor.editingFinished.connect(self._replan)
        return row

    def _build_foot(self) -> QHBoxLayout:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(160))
        self.keys = Elided(step="caption", tone="ink2")
        self.back_button = QPushButton(tr("Back"))
        self.next_button = QPushButton(tr("Next"))
        self.cancel_button = QPushButton(tr("Cancel"))
        for button, act in (
            (self.back_button, self.back),
            (self.next_button, self.forward),
            (self.cancel_button, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.next_button.setDefault(True)
        row.addWidget(self.bar)
        row.addWidget(self.keys)
        row.addStretch(1)
        for button in (self.cancel_button, self.back_button, self.next_button):
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
        self.title.setText((tr("Import of cars: columns"), tr("Import of cars: preview"))[step])
        self._show_buttons()
        first = (self.columns.table, self.preview.table)[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forward(self) -> None:
        """Go on: look, import."""
        if self._job is not None or not self.next_button.isEnabled():
            return
        if self.step == COLUMNS:
            if self._replan():
                self.turn(PREVIEW)
        else:
            self._import()

    def back(self) -> None:
        """Go one step back; nothing that was answered is lost."""
        if self._job is None and self.step > COLUMNS:
            self._say("")
            self.turn(COLUMNS)

    def _show_buttons(self) -> None:
        busy = self._job is not None
        self.back_button.setVisible(self.step > COLUMNS)
        self.bar.setVisible(busy)
        self.next_button.setText((tr("Next"), self._import_words())[self.step])
        ready = not busy
        if self.step == COLUMNS:
            ready = ready and any(each.named for each in self.columns.model.rows)
        elif self._plan is not None:
            # Enter must not close the preview while every row of it waits for an answer.
            ready = self._plan.useful or not self._plan.waiting
        self.next_button.setEnabled(ready)
        keys = (
            tr("Enter — next"),
            tr("1, 2… — answer the question · 0 — take it back · Enter — import · Alt+← — columns"),
        )
        self.keys.setText(tr("Reading the files…") if busy else keys[self.step])

    def _import_words(self) -> str:
        plan = self._plan
        if plan is None or not plan.useful:
            waiting = len(plan.of(Action.DOUBTFUL)) if plan is not None else 0
            return tr("%n rows wait for an answer", n=waiting) if waiting else tr("Close: nothing is new")
        new = len(plan.of(Action.NEW))
        return tr("Import %n cars", n=new) if new else tr("Store what was accepted")

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

    def read(self) -> None:
        """Read the files in a child process, if they were not read before; the window stays alive."""
        if self._job is not None or self._gone:
            return
        store, by = self._workspace.store, self._workspace.operator
        files, sheets = self._files, self._sheets

        def work(progress: Progress) -> tuple[tuple[Sheet, ...], dict[str, Choice]]:
            found = sheets or read(files, progress)
            # Communities are matched with the codifier: it must be there before the first preview.
            ensure_codifier(store, by)
            remembered = {look: dict(choice) for look, choice in store.query(fields_remembered).items()}
            return found, remembered

        self._say("")
        job = self._desk.jobs.run(tr("Reading lists"), work)
        self._job = job
        job.moved.connect(self._moved)
        self._moved()

    def _moved(self) -> None:
        job = self._job
        if job is None or self._gone:
            return
        if job.alive:
            self.bar.setRange(0, job.total)
            self.bar.setValue(job.done)
            self._show_buttons()
            return
        self._job = None
        job.moved.disconnect(self._moved)
        if job.state is not State.DONE:
            self._show_buttons()
            self._say(job.trouble or tr("Reading was stopped; nothing has been stored."))
            return
        self._sheets, self._remembered = job.result
        self._read_cars()
        self.turn(COLUMNS)
        lists = self.columns.model.rows
        if lists and all(each.sure for each in lists):
            # Nothing is to be chosen: the columns are one step back.
            self.forward()

    # --- columns ---

    def _read_cars(self) -> None:
        self._cars = read_vehicles(self._sheets, _merged(self._remembered, self._mine))
        self.columns.show_lists(lists_of(self._sheets, self._cars))

    def _choose_columns(self, fingerprint: str, choice: Choice) -> None:
        """Read the lists anew by the columns a person chose."""
        self._mine[fingerprint] = {**self._mine.get(fingerprint, {}), **choice}
        self._decisions.clear()
        self._accepted.clear()
        self._read_cars()
        self._show_buttons()

    # --- preview ---

    def _replan(self, *_ignored: object) -> bool:
        """Plan anew and show it; False when the desk refuses, with its sentence."""
        cars = self._cars
        if cars is None:
            return False

        def plan() -> None:
            self._plan = self._workspace.query(
                plan_vehicles,
                cars,
                unit=self.unit.currentText(),
                decisions=self._decisions,
                accept=frozenset(self._accepted),
            )

        if not self._tried(plan) or self._plan is None:
            return False
        if not self._plan.rows and not self._plan.unread:
            self._say(sentence(Rejected("vehicle-intake-nothing")))
            return False
        self.preview.show_plan(self._plan)
        self._show_buttons()
        return True

    def _decide(self, answers: dict[str, str]) -> None:
        before = dict(self._decisions)
        now = {**self._decisions, **answers}
        self._decisions = {key: given for key, given in now.items() if given}
        if not self._replan():
            self._decisions = before

    def _accept(self, key: str, yes: bool) -> None:
        (self._accepted.add if yes else self._accepted.discard)(key)
        self._replan()

    def _find(self, text: str) -> list[Option]:
        """Communities by any name, for a question whose answers do not have the right one."""
        return [
            Option(row.code, f"{row.full} · {row.place}")
            for row in self._workspace.query(find_communities, text, limit=OFFERED)
            if row.closed_on is None
        ]

    # --- storing ---

    def _import(self) -> None:
        plan = self._plan
        if plan is None or not plan.useful:
            self.reject()
            return

        def do() -> None:
            store, by = self._workspace.store, self._workspace.operator
            # Before the import, so that undo takes the import back first; a memory needs no way back.
            for fingerprint, choice in self._mine.items():
                store.execute(RememberFields(fingerprint, choice), by=by)
            if plan.unit != self._workspace.query(owner_unit):
                store.execute(SetPreference(UNIT_PREFERENCE, plan.unit), by=by)
            result = self._workspace.perform(take_in_vehicles(plan), _said(plan))
            self.stored.emit(len(result.vehicles))

        if self._tried(do):
            self.accept()

    def _leave(self, _code: int) -> None:
        self._gone = True
        if self._job is not None:
            self._job.stop()


def lists_of(sheets: Sequence[Sheet], cars: VehiclesSheet) -> list[Listed]:
    """Every list of cars that was found, and every sheet where none was, to be told by a person."""
    made: list[Listed] = []
    for sheet in sheets:
        found = [table for table in cars.tables if table.sheet == sheet]
        for table in found:
            numbers = {line.number for line in table.lines}
            count = sum(
                line.file == sheet.file and line.sheet == sheet.name and line.row in numbers
                for line in cars.lines
            )
            made.append(Listed(len(made), sheet, table.columns, table.lines, count, WORDS))
        if not found and sheet.lines:
            columns = columns_by_contents(sheet, CARS)
            made.append(Listed(len(made), sheet, columns, sheet.lines, 0, WORDS))
    return made


def _merged(remembered: dict[str, Choice], mine: dict[str, Choice]) -> dict[str, Choice]:
    """What was remembered, and over it what was chosen now."""
    return {look: {**remembered.get(look, {}), **mine.get(look, {})} for look in {*remembered, *mine}}


def _said(plan: VehiclePlan) -> str:
    """What the strip says of the import."""
    new, left = len(plan.of(Action.NEW)), len(plan.of(Action.DOUBTFUL)) + len(plan.unread)
    told = [tr("%n cars imported", n=new) if new else tr("%n values brought up to date", n=len(plan.changes))]
    if left:
        told.append(tr("%n doubtful rows left out", n=left))
    return " · ".join(told)
