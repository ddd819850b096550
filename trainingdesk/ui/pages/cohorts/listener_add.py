"""Adding a listener by hand: somebody of the register found as you type, or a new person."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from trainingdesk.domain.names import capitalised
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANKS
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.units import read_unit
from trainingdesk.services.cohorts import CohortRow, groups
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.people import PersonRow, people, units
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import FormQuestion, Question
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.pages.cohorts.listener_forms import offer
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

OFFERED = 100


class AddListener(Question):
    """Search the register; Enter adds the person under the ring. ``added`` is the enrolment then."""

    def __init__(self, parent: QWidget, workspace: Workspace, memory: Memory, cohort: CohortRow) -> None:
        super().__init__(
            parent,
            tr("Add a listener to cohort {code}").format(code=cohort.code),
            tr("Find the person in the register by any part of the name, or enter a new one."),
            yes=tr("Add"),
        )
        self.added: int | None = None
        self._workspace, self._cohort = workspace, cohort
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Any part of the name"))
        self.search.setAccessibleName(tr("Find a person"))
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.model: RowsModel[PersonRow] = RowsModel(_columns(), key=lambda row: row.id)
        self.table = Table(self.model, "cohorts.register", memory)
        self.table.setAccessibleName(tr("Found in the register"))
        self.table.setMinimumHeight(theme().px(240))
        self.widen(760)
        self.table.opened.connect(lambda _row: self.try_accept())
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        for at, part in enumerate((self.search, self.table, self.refused)):
            self.column.insertWidget(self.column.count() - 1, part, 1 if at == 1 else 0)
        self.new = self.buttons.addButton(tr("New person…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.new.clicked.connect(self.enter_new)
        self._look()
        self.search.setFocus()

    def try_accept(self) -> None:
        """Add the person under the ring."""
        row = self.table.row()
        if row is None:
            self.enter_new()
            return
        try:
            self.added = self._workspace.perform(EnrolPerson(self._cohort.id, person=row.id))
        except Rejected as refusal:
            self.refused.setText(sentence(refusal))
            self.refused.show()
            return
        self.accept()

    def enter_new(self) -> None:
        """Ask for a new person, beginning with what was typed."""
        asked = new_person(self, self._workspace, self._cohort, self.search.text(), self._take)
        if asked.exec() and self.added is not None:
            self.accept()

    def _take(self, command: EnrolPerson) -> None:
        self.added = self._workspace.perform(command)

    def _look(self, *_ignored: object) -> None:
        found = self._workspace.query(people, self.search.text(), limit=OFFERED)
        self.model.set_rows(found)
        self.refused.hide()
        if found:
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.table.set_empty(
                EmptyState(
                    tr("Nobody of this name is in the register."), "", tr("New person…"), self.enter_new
                )
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down walk the list while the keyboard stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.search:
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
            if step and self.model.rowCount():
                at = min(max(self.table.currentIndex().row() + step, 0), self.model.rowCount() - 1)
                self.table.setCurrentIndex(self.model.index(at, 0))
                return True
        return super().eventFilter(watched, event)


def _columns() -> list[Column[PersonRow]]:
    return [
        rows.name("who", tr("Person"), lambda r: (r.surname, r.given, r.patronymic)),
        rows.moment(
            "born",
            tr("Born"),
            lambda r: shown_date(r.birth_date) if r.birth_date else "",
            lambda r: r.birth_date,
        ),
        rows.text("rank", tr("Rank"), lambda r: rank_words(r.rank, short=True), quiet=True, width=130),
        rows.text("unit", tr("Unit"), lambda r: r.unit, quiet=True, width=190, tip=lambda r: r.unit),
    ]


def new_person(
    parent: QWidget, workspace: Workspace, cohort: CohortRow, typed: str, take: Any
) -> FormQuestion:
    """Make the form of a new person; ``take(EnrolPerson)`` carries it out or raises ``Rejected``."""
    words = [capitalised(word) for word in typed.split()]
    surname, given, patronymic = [*words, "", "", ""][:3]
    form = Form()
    form.text("surname", tr("Surname"), surname, longest=100)
    form.text("given", tr("Given name"), given, longest=100)
    form.text("patronymic", tr("Patronymic"), patronymic, longest=100)
    form.choice(
        "sex", tr("Sex"), [(None, "—"), (Sex.MALE.value, tr("male")), (Sex.FEMALE.value, tr("female"))]
    )
    form.date("birth_date", tr("Birth date"))
    form.choice("rank", tr("Rank"), [(None, "—"), *((each.code, rank_words(each.code)) for each in RANKS)])
    form.text("position", tr("Position"), longest=200)
    offer(form.text("unit", tr("Unit"), longest=200), workspace.query(units))
    form.text("phone", tr("Phone"), longest=40)
    form.text("badge", tr("Badge"), longest=40)
    known = [each.name for each in workspace.query(groups, cohort.id)]
    offer(form.text("group", tr("Group"), longest=40), known)

    def do(values: dict[str, Any]) -> None:
        group = values.pop("group")
        unit = read_unit(values.pop("unit"))
        new = NewPerson(**values, unit=unit.name, unit_kind=unit.kind.value, oblast=unit.oblast)
        take(EnrolPerson(cohort.id, new=new, group=group))

    return FormQuestion(
        parent,
        tr("New person in cohort {code}").format(code=cohort.code),
        form,
        do,
        yes=tr("Add"),
        about={"person-name-missing": "surname", "person-known": "birth_date", "rank-unknown": "rank"},
    )
