"""The page: belt over the full width, the register at the left, the paper at the right."""

from collections.abc import Sequence
from typing import Any, ClassVar

import shiboken6
from PySide6.QtGui import QResizeEvent

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.graduation import DATES, ENROLLED, SEX, Requirement
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.services.certificate_rows import CertificateRow
from trainingdesk.services.graduation_belt import Belt, Stage, belt
from trainingdesk.services.orders import ENROLMENT, GRADUATION
from trainingdesk.ui.dialogs.orders import open_orders
from trainingdesk.ui.kit.ask import ask_form
from trainingdesk.ui.kit.belt import Belt as BeltWidget
from trainingdesk.ui.kit.buttons import Choice, Segmented
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import text_in
from trainingdesk.ui.pages.graduation import printing
from trainingdesk.ui.pages.graduation.acts import Acts, Runs
from trainingdesk.ui.pages.graduation.doing import Doing
from trainingdesk.ui.pages.graduation.paper import PaperDrawer, Subject
from trainingdesk.ui.pages.graduation.papers import Papers
from trainingdesk.ui.pages.graduation.shown import (
    ALL,
    CHANGED,
    MISFIT,
    PASSED,
    UNREADY,
    VOID,
    WAITING,
    Shown,
    choices,
    columns,
    exceptions,
    filtered,
    lines,
    step_choice,
    steps,
)
from trainingdesk.ui.pages.graduation.telling import empty_of, hint_of, no_paper, subtitle
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

PLACES = {"issue": WAITING[Stage.ISSUED], "print": WAITING[Stage.PRINTED]}
"""Places other pages send a person to, beside the filters' own names."""
NARROW = 900
"""Below this width only the act that is due stands in the header."""
FEWER = 2
"""So many filters of those who wait a narrow page shows."""
FILTERS = {ALL, UNREADY, CHANGED, MISFIT, VOID, *PASSED.values(), *WAITING.values()}


class GraduationPage(Page):
    """Seven steps from ready to handed out; each listener's paper as it will be printed."""

    name: ClassVar[str] = "graduation"
    follows_cohort: ClassVar[bool] = True
    interests: ClassVar[Changes] = Changes.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Graduation"))
        self._belt: Belt | None = None
        self._lines: list[Shown] = []
        self._filter = ALL
        self._awaited = ""
        self._narrow = False
        self._filling = False
        self._doing = Doing(self, desk)
        self._papers = Papers(desk, self._looked)
        self._build_list()
        self._build_paper()
        self._build_acts()
        self.first = self.table

    # --- building ---

    def _build_list(self) -> None:
        self.add_above(self.header)
        self.steps = BeltWidget(tr("The way to the certificate"))
        self.steps.chosen.connect(self._choose)
        self.add_above(self.steps)
        self.filters = FilterRow(under_belt=True)
        self.choice = self.filters.segmented(tr("Who is shown"), loose=True)
        self.odd = self.filters.segmented(tr("What needs an eye"), loose=True)
        self.step = self.filters.segmented(tr("Step of the belt"), loose=True)
        for group in (self.choice, self.odd, self.step):
            group.chosen.connect(self._choose)
        self.filters.search.textChanged.connect(self._filter_list)
        self.add(self.filters)
        self.table = Table(RowsModel(columns(), lambda each: each.key), "graduation.list", self.desk.memory)
        self.table.setAccessibleName(tr("Listeners and their certificates"))
        self.table.current.connect(self._show_current)
        self.table.opened.connect(self._open)
        self.add(self.table, 1)
        self.find_with(self.filters)

    def _build_paper(self) -> None:
        self.paper = PaperDrawer()
        self.paper.asked_for.connect(self._go_to)
        self.paper.mending.connect(self._mend)
        self.paper.person.connect(self._open_person)
        self.paper.spoilt.connect(self._spoilt)
        self.paper.stepped.connect(self._next_step)
        self.paper.calibrated.connect(self._calibrate)
        self.add_drawer(self.paper)

    def _build_acts(self) -> None:
        self.can = Acts(
            self,
            self.table,
            Runs(
                self._orders,
                self._issue,
                self._print,
                self._print_chosen,
                self._save,
                self._stamp,
                self._spoilt,
                self._void,
                self._calibrate,
            ),
        )

    # --- answering ---

    def refresh(self, changes: Changes) -> None:
        """Ask where everybody stands; the look ahead follows from the worker's thread."""
        cohort = self.workspace.cohort
        if cohort is None:
            self._belt = None
            self._papers.forget()
        else:
            self._belt = self.workspace.query(belt, cohort)
            self._papers.look(self._belt, changes)
        self._show()

    def activate(self, target: Any = None) -> None:
        """Go to a filter by its name, or to a listener by the enrolment's key."""
        match target:
            case str():
                key = PLACES.get(target, target)
                self._choose(key if key in FILTERS else ALL)
            case int():
                self._go_to(target)

    def here(self) -> dict[str, Any]:
        """The listener and the filter; not the words searched for, which may be a name."""
        return self.table.here() | {
            "cohort": self.workspace.cohort,
            "filter": self._awaited or self._filter,
        }

    def stand_at(self, place: dict[str, Any]) -> None:
        """Filter as before and stand on the same listener, while the cohort is the same."""
        if place.get("cohort") != self.workspace.cohort:
            return
        wanted = text_in(place, "filter")
        self._choose(wanted if wanted in FILTERS else ALL)
        if wanted in {CHANGED, MISFIT} and self._filter != wanted:
            self._awaited = wanted  # what papers would change is known once they have been looked through
        self.table.stand_at(place)

    def _looked(self) -> None:
        """Take what the look ahead or the drawing of a paper found."""
        if shiboken6.isValid(self):
            self._show()
            if self._awaited in {each.key for each in exceptions(self._lines)}:
                self._choose(self._awaited)

    # --- showing ---

    def _show(self) -> None:
        here = self._belt
        self._lines = [] if here is None else lines(here, self._papers.outlook)
        self.steps.set_steps([] if here is None else steps(here))
        for part in (self.steps, self.filters):
            part.setVisible(here is not None)
        self.header.set_subtitle("" if here is None else subtitle(here))
        self.choice.set_choices(self._choices())
        odd = exceptions(self._lines)
        self.odd.set_choices(odd)
        self.odd.setVisible(bool(odd))
        self._filter_list()
        self.can.judge(here, narrow=self._narrow)

    def _choose(self, key: str) -> None:
        """Filter by a step of the belt or by a segment; the same step again shows everybody."""
        self._awaited = ""
        again = key == self._filter and key in PASSED.values()
        self._filter = ALL if again or not key else key
        self._filter_list()

    def _filter_list(self) -> None:
        waits = {each.key for each in self._choices()}
        odd = {each.key for each in exceptions(self._lines)}
        if self._filter not in waits | odd | set(PASSED.values()):
            self._filter = ALL
        _mark(self.choice, self._filter if self._filter in waits else "")
        _mark(self.odd, self._filter if self._filter in odd else "")
        step = step_choice(self._lines, self._filter)
        self.step.set_choices(step)
        self.step.setVisible(bool(step))
        _mark(self.step, self._filter if step else "")
        words = self.filters.search.text().strip()
        shown = filtered(self._lines, self._filter, words, _matches)
        self.table.set_empty(self._empty(words))
        self._filling = True  # the rows that pass by on the way need no paper
        self.table.rows.set_rows(shown)
        total = len(self._belt.rows) if self._belt is not None else 0
        self.filters.set_shown(len(shown), total)
        if shown and self.table.row() is None:
            self.table.go_to(shown[0].key)
        self._filling = False
        self._show_current(self.table.row())

    def _empty(self, words: str) -> EmptyState:
        """Say what belongs here and how it comes here."""
        if words and self._belt is not None:
            count = len(self._belt.rows)
            return EmptyState(
                tr("Nobody here is called so."), "", tr("Show all %n", n=count), self._show_all, primary=False
            )
        what, why, button, act = empty_of(self._belt, self._filter)
        runs = {
            "cohorts": lambda: self.desk.go("cohorts"),
            "gradebook": lambda: self.desk.go("gradebook", "admission"),
            "order": self._orders,
            "issue": self._issue,
            "all": self._show_all,
        }
        return EmptyState(what, why, button, runs.get(act))

    def _show_all(self) -> None:
        self.filters.close_find()
        self._choose(ALL)
        self.take_focus()

    def _show_current(self, line: Shown | None) -> None:
        """Show the paper of the current line and everything beneath it."""
        if self._filling:
            return
        if self._belt is None or line is None:
            self.paper.show_no_paper("")
        else:
            pdf = self._papers.pdf_of(line)
            if isinstance(pdf, bytes):
                self.paper.show_paper(pdf)
            else:
                self.paper.show_no_paper(no_paper(self._belt, line, self._papers.outlook, pdf))
        story = self._papers.story_of(line)
        shift = printing.shift_words(printing.remembered_shift(self.desk))
        self.paper.show_subject(Subject(line, story, self._papers.outlook, shift))
        self.strip.tell_next(hint_of(line))

    def _choices(self) -> list[Choice]:
        return choices(self._lines, FEWER) if self._narrow else choices(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow page has no room for."""
        super().resizeEvent(event)
        narrow = self.width() < theme().px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()

    def _why_no_issue(self) -> str:
        if self._belt is None or self._belt.registered is None:
            return tr("There is no registered graduation order: draft and register it first.")
        return tr("Everybody named by the order has a certificate or lacks something.")

    # --- doing ---

    def _chosen(self) -> list[Shown]:
        """The selected lines, else the current one."""
        found = self.table.chosen()
        row = self.table.row()
        return found or ([row] if row is not None else [])

    def _orders(self) -> None:
        if self._belt is not None:
            open_orders(self, self.desk, GRADUATION, self._belt.cohort.id, self._belt.cohort.ends)

    def _issue(self) -> None:
        if self._belt is None:
            return
        try:
            self._doing.issue(self._belt, self._papers.outlook, lambda: self._choose(WAITING[Stage.PRINTED]))
        except Rejected as refusal:
            self.workspace.reject(refusal)

    def _print(self) -> None:
        """Print those waiting for it; when nobody waits, everything issued."""
        if self._belt is None:
            return
        waiting = self._belt.waiting(Stage.PRINTED) or self._belt.passed(Stage.ISSUED)
        papers = [row.certificate for row in waiting if row.certificate is not None]
        if papers:
            self._doing.print_papers(self._belt, papers)

    def _certificates(self, chosen: Sequence[Shown]) -> list[CertificateRow]:
        return [each.row.certificate for each in chosen if each.standing is not None and each.row.certificate]

    def _print_chosen(self) -> None:
        papers = self._certificates(self._chosen())
        if self._belt is not None and papers:
            self._doing.print_papers(self._belt, papers)

    def _save(self) -> None:
        """Save the selected certificates; with one line selected, all of them."""
        if self._belt is None:
            return
        chosen = self._chosen()
        papers = self._certificates(chosen if len(chosen) > 1 else self._lines)
        if papers:
            self._doing.save_pdf(self._belt, papers)

    def _stamp(self, stage: Stage) -> None:
        """Note a step for the selection; from a single line go on to the next."""
        chosen = self._chosen()
        at = self.table.currentIndex().row()
        if self._doing.stamp(chosen, stage) and len(chosen) == 1:
            kept = self.table.row()
            stays = kept is not None and kept.key == chosen[0].key
            to = min(at + (1 if stays else 0), self.table.rows.rowCount() - 1)
            if to >= 0:
                self.table.go_to(self.table.rows.key_of(self.table.rows.rows[to]))

    def _next_step(self) -> None:
        line = self.table.row()
        if line is None or line.standing is None:
            return
        if line.row.stage is Stage.ISSUED:
            self._print_chosen()
        elif line.row.stage < Stage.HANDED:
            self._stamp(Stage(line.row.stage + 1))

    def _spoilt(self) -> None:
        line = self.table.row()
        if line is None or line.standing is None:
            return
        if line.row.stage is Stage.HANDED and line.row.certificate is not None:
            number = line.row.certificate.registration_number
            self.workspace.reject(Rejected("certificate-handed", number=number))
            return
        self._doing.spoilt(line)

    def _void(self) -> None:
        line = self.table.row()
        if line is not None and line.standing is not None:
            self._doing.void(line)

    def _calibrate(self) -> None:
        ask_form(printing.Calibration(self, self.desk, self._doing.print_trial))
        self._show_current(self.table.row())

    # --- going elsewhere ---

    def _go_to(self, enrolment: int) -> None:
        key = (enrolment, 0)
        if self.table.rows.find(key) < 0:
            self._show_all()
        self.table.go_to(key)
        self.table.setFocus()

    def _open(self, line: Shown | None) -> None:
        """Enter: what lacks is opened where it is mended, a changed paper is drawn anew, else the paper."""
        if line is None:
            return
        if line.row.refused and not line.void:
            self._mend(line.row.verdict.lacking[0])
        elif line.changed:
            self._spoilt()
        elif line.misfit:
            self._open_person(line.row.listener.enrolment)
        else:
            self.show_drawer()

    def _mend(self, lack: Requirement) -> None:
        """Open what a listener lacks where it is mended."""
        line = self.table.row()
        if line is None or self._belt is None:
            return
        if lack.key == SEX:
            self.desk.go("people", line.row.listener.person)
        elif lack.key == ENROLLED:
            open_orders(self, self.desk, ENROLMENT, self._belt.cohort.id, self._belt.cohort.ends)
        elif lack.key == DATES:
            self.desk.go("cohorts", DATES)
        else:
            self.desk.go("gradebook", (line.row.listener.enrolment, lack.discipline))

    def _open_person(self, enrolment: int) -> None:
        person = next(
            (each.row.listener.person for each in self._lines if each.row.listener.enrolment == enrolment), 0
        )
        if person:
            self.desk.go("people", person)


def _mark(group: Segmented, key: str) -> None:
    """Show which segment is chosen, none for "", without choosing it anew."""
    if group.key != key:
        blocked = group.blockSignals(True)
        group.choose(key or group.key)
        group.blockSignals(blocked)


def _matches(line: Shown, text: str) -> bool:
    """Whether every typed word stands in the name, the unit or the number."""
    who = line.row.listener
    number = line.row.certificate.registration_number if line.row.certificate else ""
    whole = search_key(f"{who.name.full} {who.unit} {number}")
    return all(word in whole for word in search_key(text).split())
