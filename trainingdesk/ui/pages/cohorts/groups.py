"""The tab «Групи»: the study groups with their counts, and who is in them."""

from typing import Any

from trainingdesk.domain.enrolment import LEFT
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import sort_key
from trainingdesk.services.cohort_changes import AddGroup, AssignGroup
from trainingdesk.services.cohorts import CohortRow, GroupRow, ListenerRow, groups, listeners
from trainingdesk.services.listener_changes import AssignGroups, DropGroup, RenameGroup
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.drawer import Section, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.paint import QUIET
from trainingdesk.ui.pages.cohorts.pane import ListPane
from trainingdesk.words import tr


class GroupsPane(ListPane[GroupRow]):
    """The list of groups; the drawer names the members."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Groups"), "cohorts.groups", _columns(), lambda row: row.id)
        self._members: dict[int | None, list[ListenerRow]] = {}
        self.add_act = self.act(tr("Add a group…"), self.add_group, keys="Ins", icon="plus")
        self.rename_act = self.act(tr("Rename…"), self.rename, keys="F2", icon="pen-line", on_list=self.table)
        self.drop_act = self.act(tr("Take away"), self.drop, keys="Del", icon="trash-2", on_list=self.table)
        self.split_act = self.act(tr("Divide the listeners evenly…"), self.divide, icon="users")
        self.frame(
            (self.add_act, self.split_act),
            EmptyState(
                tr("The study groups of the cohort stand here."),
                tr("There is none yet: type a number in the list of listeners, or divide them evenly."),
                tr("Add a group…"),
                self.add_group,
            ),
        )
        self.table.opened.connect(lambda _row: self.rename())

    def show_cohort(self, cohort: CohortRow) -> None:
        """Ask the groups and their members."""
        super().show_cohort(cohort)
        self._members = {}
        for each in self.workspace.query(listeners, cohort.id):
            if each.state != LEFT:
                self._members.setdefault(each.group_id, []).append(each)
        self.show_rows(sorted(self.workspace.query(groups, cohort.id), key=lambda r: sort_key(r.name)))

    def next_keys(self) -> str:
        """The keys of the list."""
        return tr("Ins — add · F2 — rename") if self.model.rows else ""

    def describe(self) -> None:
        """Name the members of the current group, then who is in none."""
        drawer, row = self.page.drawer, self.table.row()
        if drawer is None:
            return
        without = self._members.get(None, [])
        if row is None:
            drawer.show_nothing(tr("There are no groups yet."))
            return
        members = self._members.get(row.id, [])
        section = Section(tr("Members"), str(len(members)))
        _lines(section, members)
        made = [facts(tr("%n listeners", n=row.listeners)), section]
        if without:
            rest = Section(tr("In no group"), str(len(without)))
            _lines(rest, without)
            made.append(rest)
        drawer.show_parts(row.name, made, [self.rename_act, self.drop_act])

    def judge(self, *_ignored: object) -> None:
        """Say what can be done with the current row."""
        row = self.table.row()
        nobody = "" if row is not None else tr("Choose a group first.")
        self.rename_act.why_not(nobody)
        held = tr("Only an empty group can be taken away.") if row is not None and row.listeners else ""
        self.drop_act.why_not(nobody or held)
        self.split_act.why_not("" if any(self._members.values()) else tr("The cohort has no listeners yet."))
        self.tell()

    def add_group(self) -> None:
        """Ask the name of a new group."""
        if self.cohort is not None:
            cohort = self.cohort.id
            self._ask_name(
                tr("New group"), "", lambda name: self.workspace.perform(AddGroup(cohort, name)), tr("Add")
            )

    def rename(self) -> None:
        """Ask another name for the current group."""
        row = self.table.row()
        if row is not None:
            self._ask_name(
                tr("Rename group {name}").format(name=row.name),
                row.name,
                lambda name: self.workspace.perform(RenameGroup(row.id, name)),
                tr("Rename"),
            )

    def drop(self) -> None:
        """Take an empty group away."""
        row = self.table.row()
        if row is not None:
            self.workspace.execute(DropGroup(row.id))

    def divide(self) -> None:
        """Put the listeners into equal groups in the order of the list: one step, taken back at once."""
        here = sorted((each for some in self._members.values() for each in some), key=lambda each: each.no)
        form = Form()
        form.text("groups", tr("How many groups"), str(max(round(len(here) / 28), 1)), longest=2)

        def do(values: dict[str, Any]) -> None:
            text = values["groups"]
            if not text.isdigit() or not 1 <= int(text) <= len(here):
                raise Rejected("groups-number", most=len(here))
            self.workspace.perform(
                AssignGroups(_divided([each.enrolment for each in here], int(text))),
                tr("%n listeners divided into groups", n=len(here)),
            )

        detail = tr("In the order of the list, the groups called 1, 2, 3…; marks and orders do not change.")
        ask_form(
            FormQuestion(
                self,
                tr("Divide %n listeners evenly", n=len(here)),
                form,
                do,
                yes=tr("Divide"),
                detail=detail,
                about={"groups-number": "groups"},
            )
        )

    def _ask_name(self, title: str, value: str, do: Any, yes: str) -> None:
        form = Form()
        field = form.text("name", tr("Name of the group"), value, longest=40)
        field.selectAll()
        about = {"group-exists": "name", "group-name-missing": "name"}
        question = FormQuestion(self, title, form, lambda values: do(values["name"]), yes=yes, about=about)
        ask_form(question)


def _divided(enrolments: list[int], number: int) -> tuple[AssignGroup, ...]:
    """Neighbours in the list together; sizes differ by one at most."""
    size, over = divmod(len(enrolments), number)
    made: list[AssignGroup] = []
    start = 0
    for at in range(number):
        end = start + size + (at < over)
        made.append(AssignGroup(tuple(enrolments[start:end]), str(at + 1)))
        start = end
    return tuple(made)


def _lines(section: Section, members: list[ListenerRow]) -> None:
    for each in members:
        section.line("", each.name.short, unit_of(each) if each.namesake else "", look=QUIET)


def _columns() -> list[rows.Column[GroupRow]]:
    return [
        rows.text("name", tr("Group"), lambda r: r.name, width=220, stretch=True),
        rows.number(
            "listeners", tr("Listeners"), lambda r: str(r.listeners), lambda r: r.listeners, width=120
        ),
    ]
