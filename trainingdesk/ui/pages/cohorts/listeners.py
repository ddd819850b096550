"""The tab «Слухачі»: the cohort's list, who is in which group and state, and what can be done with them."""

import datetime as dt
from collections import Counter
from typing import Any

from PySide6.QtGui import QResizeEvent

from trainingdesk.domain.enrolment import EXPECTED, LEFT, STATES, state_of_many
from trainingdesk.domain.graduation import Requirement, Verdict
from trainingdesk.domain.text import search_key
from trainingdesk.services.cohort_changes import AssignGroup
from trainingdesk.services.cohorts import CohortRow, ListenerRow, cohorts, groups, listeners
from trainingdesk.services.enrolments import Arrive
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.listener_changes import NoteListener, sex_proposals
from trainingdesk.services.people import people_by_id
from trainingdesk.services.person_changes import CorrectPerson
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.memory import text_in
from trainingdesk.ui.pages.cohorts import listener_forms
from trainingdesk.ui.pages.cohorts.columns import GROUP, MORE, note_words
from trainingdesk.ui.pages.cohorts.listener_add import AddListener
from trainingdesk.ui.pages.cohorts.listener_details import Ways, listener_parts
from trainingdesk.ui.pages.cohorts.listener_list import ListenersModel, ListenersTable
from trainingdesk.ui.pages.cohorts.pane import Pane
from trainingdesk.ui.pages.cohorts.sexes import ConfirmSexesQuestion
from trainingdesk.ui.theme import theme
from trainingdesk.words import language, tr

WIDE = 1280
"""From this width on, new room goes to more facts."""
NOBODY_GROUP = "none"
SEX_UNKNOWN = "sex"


class ListenersPane(Pane):
    """The list, its filters, and the drawer's words for the current listener."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Listeners"))
        self._rows: list[ListenerRow] = []
        self._verdicts: dict[int, Verdict] | None = None
        self._wanted: int | None = None
        self._build_filters()
        self._wide = False
        self.model = ListenersModel()
        self.table = ListenersTable(self.model, self.desk.memory)
        self.table.setAccessibleName(tr("Listeners"))
        self.column.addWidget(self.table, 1)
        self.first = self.table
        self._build_acts()
        self.table.current.connect(self._judge)
        self.table.selectionModel().selectionChanged.connect(self._judge)
        self.table.opened.connect(self._open)
        self.model.typed.connect(self._typed)

    # --- building ---

    def _build_filters(self) -> None:
        self.filters = FilterRow(under_belt=True)
        self.by_group = self.filters.segmented(tr("Group"))
        self.by_state = self.filters.segmented(tr("State"), loose=True)
        self.by_eye = self.filters.segmented(tr("Needs an eye"), loose=True)
        for each in (self.by_group, self.by_state, self.by_eye):
            each.chosen.connect(self._show_rows)
        self.filters.search.textChanged.connect(self._show_rows)
        self.filters.left.connect(self._left_find)
        self.column.addWidget(self.filters)

    def _build_acts(self) -> None:
        self.add_act = self.act(tr("Add a listener…"), self.add_listener, keys="Ins", icon="user-plus")
        self.arrive_act = self.act(tr("Arrived"), self.arrive, keys="Space", icon="check", on_list=self.table)
        self.group_act = self.act(
            tr("Group…"), self.table.type_group, keys="F3", icon="users", on_list=self.table
        )
        self.note_act = self.act(
            tr("Note"), self.table.type_note, keys="F2", icon="pen-line", on_list=self.table
        )
        self.exclude_act = self.act(
            tr("Exclude…"), self.exclude, keys="Del", icon="user-minus", on_list=self.table
        )
        self.move_act = self.act(tr("Move to another cohort…"), self.move_on, icon="arrow-right")
        self.sexes_act = self.act(tr("Confirm the sex by the patronymic…"), self.confirm_sexes, icon="users")
        self.act(tr("Filter the list"), self.filters.open_find, keys="Ctrl+F", icon="search")

    def menu(self) -> list:  # type: ignore[type-arg]
        """The acts that stand in the menu of the page's head."""
        return [
            self.arrive_act,
            self.group_act,
            self.note_act,
            self.exclude_act,
            self.move_act,
            self.sexes_act,
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more facts while there is room; what a person has hidden stays hidden."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(WIDE)
        if wide != self._wide:
            self._wide = wide
            self.table.widths.offer(MORE, room=wide)

    # --- facts ---

    def show_cohort(self, cohort: CohortRow) -> None:
        """Ask who listens in the cohort and show them."""
        super().show_cohort(cohort)
        self._rows = self.workspace.query(listeners, cohort.id)
        self._verdicts = None
        self._show_choices()
        self._show_rows()

    def count(self) -> int | None:
        """Everybody still here; who left is in the list and not in the count."""
        return sum(row.state != LEFT for row in self._rows)

    def next_keys(self) -> str:
        """The keys of the list."""
        if not self._rows:
            return ""
        return tr("a digit — group · Space — arrived · F2 — note · Del — exclude")

    def _show_choices(self) -> None:
        here = [row for row in self._rows if row.state != LEFT]
        choices = [Choice("", tr("All"), len(self._rows))]
        if self.cohort is not None:
            found = self.workspace.query(groups, self.cohort.id)
            choices += [Choice(str(each.id), _group_words(each.name), each.listeners) for each in found]
        without = sum(row.group_id is None for row in here)
        if without and len(choices) > 1:
            choices.append(Choice(NOBODY_GROUP, tr("Without a group"), without))
        self.by_group.set_choices(choices)
        states = Counter(row.state for row in self._rows)
        met = [state for state in STATES if states[state]]
        shown = [Choice(state, state_of_many(language(), state), states[state]) for state in met]
        self.by_state.set_choices(shown if len(met) > 1 else [])
        unknown = sum(row.sex is None for row in here)
        look = Look("ink", "triangle-alert", "amb")
        self.by_eye.set_choices(
            [Choice(SEX_UNKNOWN, tr("Sex not entered"), unknown, look)] if unknown else []
        )
        self.by_eye.setVisible(bool(unknown))
        self.by_state.setVisible(len(met) > 1)
        for each, keys in ((self.by_state, met), (self.by_eye, [SEX_UNKNOWN] if unknown else [])):
            if each.key not in keys:
                each.key = ""

    def _show_rows(self, *_ignored: object) -> None:
        words_ = search_key(self.filters.search.text()).split()
        shown = [row for row in self._rows if self._passes(row) and _matches(row, words_)]
        self.model.set_rows(shown)
        self.filters.set_shown(len(shown), len(self._rows))
        self.table.set_empty(None if shown else self._empty())
        if self._wanted is not None and self.table.go_to(self._wanted):
            self._wanted = None
        if not self.table.currentIndex().isValid() and shown:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._judge()

    def _passes(self, row: ListenerRow) -> bool:
        group = self.by_group.key
        if group == NOBODY_GROUP and row.group_id is not None:
            return False
        if group not in {"", NOBODY_GROUP} and group != str(row.group_id):
            return False
        if self.by_state.key and row.state != self.by_state.key:
            return False
        return not self.by_eye.key or (row.sex is None and row.state != LEFT)

    def _empty(self) -> EmptyState:
        if self._rows:
            return EmptyState(
                tr("Nobody fits the filter."),
                "",
                tr("Show all {count}").format(count=len(self._rows)),
                self.show_all,
                primary=False,
            )
        return EmptyState(
            tr("The listeners of the cohort stand here."),
            tr(
                "Nobody has been entered yet: import the lists that the oblasts have sent, or drop them here."
            ),
            tr("Import…"),
            lambda: self.page.activate("import"),
        )

    def show_all(self) -> None:
        """Take every filter off."""
        self.filters.close_find()
        for each in (self.by_state, self.by_eye):
            if each.key:
                each.choose(each.key)
        self.by_group.choose("")
        self.table.setFocus()

    def show_unknown_sex(self) -> None:
        """Show those whose sex nobody has entered."""
        self.show_all()
        if self.by_eye.isVisible() or any(row.sex is None for row in self._rows):
            self.by_eye.choose(SEX_UNKNOWN)

    def go_to(self, enrolment: int) -> None:
        """Make a listener the current one, whatever filter hides them."""
        if not self.table.go_to(enrolment):
            self._wanted = enrolment
            self.show_all()
            self._show_rows()

    def here(self) -> dict[str, Any]:
        """The listener, the scroll and the filters; not the words searched for, which may be a name."""
        filters = {"group": self.by_group.key, "state": self.by_state.key, "eye": self.by_eye.key}
        return self.table.here() | filters

    def stand_at(self, place: dict[str, Any]) -> None:
        """Filter as before and stand on the same listener."""
        for part, name in ((self.by_group, "group"), (self.by_state, "state"), (self.by_eye, "eye")):
            part.restore(text_in(place, name))
        self._show_rows()
        self.table.stand_at(place)

    def leave(self) -> None:
        """Store the group or the note that is being typed."""
        self.table.finish()

    # --- the drawer ---

    def describe(self) -> None:
        """Say who the current listener is and what is missing."""
        drawer, row = self.page.drawer, self.table.row()
        if drawer is None:
            return
        if row is None:
            drawer.show_nothing(tr("Choose a listener to see the details."))
            return
        person = next(iter(self.workspace.query(people_by_id, [row.person])), None)
        ways = Ways(self._mend, self.set_sex, self._open, self.table.type_note)
        parts = listener_parts(row, person, self._verdict(row), ways)
        drawer.show_parts(row.surname, parts, [self.exclude_act])

    def _verdict(self, row: ListenerRow) -> Verdict | None:
        if self._verdicts is None and self.cohort is not None:
            judged = self.workspace.query(verdicts, self.cohort.id)
            self._verdicts = {each.enrolment: each.verdict for each in judged}
        return (self._verdicts or {}).get(row.enrolment)

    def _mend(self, row: ListenerRow, requirement: Requirement) -> None:
        """Open the place where what is missing is mended."""
        if requirement.discipline is not None:
            self.desk.go("gradebook", (row.enrolment, requirement.discipline))
        else:
            self.page.activate(requirement.key)

    def _open(self, row: ListenerRow | None) -> None:
        if row is not None:
            self.desk.go("people", row.person)

    def _left_find(self, keep: bool) -> None:
        if not keep:
            self.filters.close_find()
        self.table.setFocus()

    # --- doing ---

    def _judge(self, *_ignored: object) -> None:
        """Say of each act why it cannot be done now, and describe the current row."""
        row = self.table.row()
        chosen = self._chosen()
        nobody = "" if row is not None else tr("Choose a listener first.")
        left = tr("This listener has left already.") if row is not None and row.state == LEFT else ""
        expected = any(each.state == EXPECTED for each in chosen)
        self.arrive_act.why_not(nobody or ("" if expected else tr("Nobody chosen is still expected.")))
        self.exclude_act.why_not(nobody or left)
        for act in (self.group_act, self.note_act):
            act.why_not(nobody)
        alone = tr("There is no other cohort to move to.")
        others = self.workspace.query(cohorts) if row is not None else []
        self.move_act.why_not(nobody or ("" if len(others) > 1 else alone))
        unknown = any(each.sex is None for each in self._rows)
        self.sexes_act.why_not("" if unknown else tr("The sex of everybody is entered."))
        self.tell()

    def _chosen(self) -> list[ListenerRow]:
        chosen: list[ListenerRow] = self.table.chosen()
        row = self.table.row()
        return chosen if row is None or row in chosen else [row]

    def _typed(self, row: ListenerRow, column: str, text: str) -> None:
        """Store what was typed into the list: a group for all chosen, a note for the one."""
        if column == GROUP:
            chosen = self._chosen()
            rows = chosen if row in chosen else [row]
            self.workspace.execute(AssignGroup(tuple(each.enrolment for each in rows), text))
        else:
            begun = self.table.begun
            seen = begun if begun is not None and begun.enrolment == row.enrolment else row
            self.workspace.execute(NoteListener(row.enrolment, text, seen.note))

    def arrive(self) -> None:
        """Note that the chosen ones have arrived, now."""
        rows = tuple(each.enrolment for each in self._chosen() if each.state == EXPECTED)
        if rows:
            self.workspace.execute(Arrive(rows, dt.datetime.now(dt.UTC)))

    def set_sex(self, row: ListenerRow, sex: str) -> None:
        """Store the sex a person has said."""
        self.workspace.execute(CorrectPerson(row.person, "sex", sex or None, row.sex))

    def add_listener(self) -> None:
        """Add somebody from the register, or a new person."""
        if self.cohort is not None:
            asked = AddListener(self, self.workspace, self.desk.memory, self.cohort)
            asked.exec()
            if asked.added is not None:
                self.go_to(asked.added)

    def exclude(self) -> None:
        """Ask ground, date and order, and exclude the current listener."""
        row = self.table.row()
        if row is not None:
            listener_forms.exclude(self, self.workspace, row)

    def move_on(self) -> None:
        """Move the current listener to another cohort."""
        row = self.table.row()
        if row is not None and self.cohort is not None:
            others = [each for each in self.workspace.query(cohorts) if each.id != self.cohort.id]
            listener_forms.move(self, self.workspace, row, others)

    def confirm_sexes(self) -> None:
        """List what the patronymics suggest and store what the person confirms."""
        if self.cohort is None:
            return
        proposed = self.workspace.query(sex_proposals, self.cohort.id)
        if proposed:
            ConfirmSexesQuestion(self, self.workspace, proposed).exec()
        else:
            self.page.strip.warn(tr("No patronymic tells the sex: enter it in the details of each listener."))


def _group_words(name: str) -> str:
    """A group's name as a filter shows it: a bare number needs its noun."""
    return tr("Group {name}").format(name=name) if name[:1].isdigit() and len(name) <= 3 else name  # noqa: PLR2004 - «12а»


def _matches(row: ListenerRow, wanted: list[str]) -> bool:
    if not wanted:
        return True
    told = search_key(
        f"{row.surname} {row.given} {row.patronymic} {rank_words(row.rank)} {row.unit} {row.oblast} "
        f"{row.group} {note_words(row)}"
    )
    return all(word in told for word in wanted)
