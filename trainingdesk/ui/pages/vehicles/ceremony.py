"""The ceremony: one list in big type, one key a call; how many are left; what was not handed over."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.ceremonies import (
    ABSENT,
    WAITING,
    CallAbsent,
    CallHandedOver,
    CallRow,
    CeremonyRow,
    CloseCeremony,
    CorrectCall,
    SetCalls,
    calls,
    ceremonies,
    not_handed,
    packages,
)
from trainingdesk.services.listings import acts_listing
from trainingdesk.ui.dialogs import ceremony as ask
from trainingdesk.ui.kit.act import Act, ActMenu
from trainingdesk.ui.kit.ask import confirm
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.drawer import Section, Verdict
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import DONE, EYE, EYE_STATE, QUIET
from trainingdesk.ui.memory import number_in
from trainingdesk.ui.pages.vehicles.act_doing import ActDoing
from trainingdesk.ui.pages.vehicles.calls import CallsView
from trainingdesk.ui.pages.vehicles.counter import Counter, call_line
from trainingdesk.ui.pages.vehicles.drawer import VehiclesDrawer
from trainingdesk.ui.pages.vehicles.list_papers import ListPapers, Make
from trainingdesk.ui.pages.vehicles.part import Part
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, tr


class CeremonyPapers(ListPapers):
    """The list of what a ceremony did not hand over."""

    def __init__(self, page: Page, row: Callable[[], CeremonyRow | None]) -> None:
        super().__init__(page)
        self._row = row

    def offered(self) -> list[tuple[str, Make]]:
        """Return that one list."""
        query, row = self._workspace.store.query, self._row()
        if row is None:
            return []
        key, title = row.id, row.title
        return [
            (
                tr("What was not handed over"),
                lambda: acts_listing([call.act for call in query(not_handed, key)], title),
            )
        ]


class CeremonyPart(Part):
    """«Урочиста передача»."""

    def __init__(self, page: Page, drawer: VehiclesDrawer, doing: ActDoing) -> None:
        super().__init__(page, tr("Ceremony"))
        self._drawer, self._doing = drawer, doing
        self._rows: list[CeremonyRow] = []
        self._calls: list[CallRow] = []
        self._loading = False
        self._build()
        self._build_acts()

    def _build(self) -> None:
        self.bar = FilterRow(under_belt=True)
        self.which = Combo()
        self.which.setAccessibleName(tr("Which ceremony"))
        self.which.setFixedWidth(theme().px(380))
        self.which.currentIndexChanged.connect(self._other)
        self.bar.add(self.which)
        self.column.addWidget(self.bar)
        self.counter = Counter()
        self.column.addWidget(self.counter)
        self.view = CallsView(tr("Calls of the ceremony"))
        self.view.current.connect(self._judge)
        self.nothing = EmptyState(
            tr("A ceremony calls issued acts one by one, in big letters."),
            tr("None is planned yet: issue the acts first, then plan the ceremony."),
            tr("Plan a ceremony…"),
            self.plan,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.view)
        self.column.addWidget(self.stack, 1)
        self.first = self.view

    def _build_acts(self) -> None:
        key = self._key
        self.new = self.act(tr("Plan a ceremony…"), self.plan, keys="Ctrl+N", icon="calendar")
        self.hand = key(tr("Handed over"), self._hand, "Space", "check")
        self.absent = key(tr("Absent"), self._absent, "A / В", "user-minus")
        self.deputy = key(tr("Deputy…"), self._deputy, "D / З", "user")
        self.back = key(tr("Correction…"), self._correct, "Backspace", "undo-2")
        self.print = self.act(
            tr("Print the community’s package…"), self._print_here, keys="Ctrl+P", icon="printer"
        )
        self.print_all = self.act(
            tr("Print all packages…"), self._print_all, keys="Ctrl+Shift+P", icon="printer"
        )
        self.papers = CeremonyPapers(self.page, self._row)
        self.lacking = self.act(
            tr("List of what was not handed over…"), self.papers.export, keys="Ctrl+E", icon="download"
        )
        up = key(tr("Call earlier"), lambda: self._move(-1), "Alt+Up", "arrow-up")
        down = key(tr("Call later"), lambda: self._move(1), "Alt+Down", "arrow-down")
        self.order = (up, down)
        self.close_act = self.act(tr("Close the ceremony…"), self._close, icon="lock")
        self._menu = ActMenu(
            tr("More"),
            [
                self.absent,
                self.deputy,
                self.back,
                self.print,
                self.print_all,
                self.lacking,
                *self.order,
                self.new,
                self.close_act,
            ],
            "ellipsis",
        )  # fmt: skip

    def _key(self, text: str, run: Any, keys: str, icon: str) -> Act:
        return self.act(text, run, keys=keys, icon=icon, on_list=self.view)

    # --- what the page asks ---

    def buttons(self) -> list[QWidget]:
        """Return the buttons of the header."""
        return [self._menu, self.print.button(), self.new.button(), self.hand.button(primary=True)]

    def subtitle(self) -> str:
        """The day and place of the ceremony."""
        row = self._row()
        return " · ".join(part for part in (date(row.held_on), row.place) if part) if row is not None else ""

    def next_keys(self) -> str:
        """What the next keys do."""
        return tr("Space — handed over · A — absent · D — deputy · Backspace — correction")

    def ask(self, changes: Changes) -> None:
        """Ask the ceremonies and the calls of the one in sight."""
        del changes
        self._rows = self.workspace.query(ceremonies)
        kept = self.which.currentData() or self.desk.memory.recall("ceremony")
        self._loading = True
        self.which.clear()
        for row in self._rows:
            self.which.addItem(f"{date(row.held_on)} · {row.title}", row.id)
        self.which.setCurrentIndex(max(self.which.findData(kept), 0) if self._rows else -1)
        self._loading = False
        self._load()

    def go_to(self, target: Any) -> None:
        """Open a ceremony by its key."""
        at = self.which.findData(target)
        if at >= 0:
            self.which.setCurrentIndex(at)

    def here(self) -> dict[str, Any]:
        """The ceremony and the call one stands on."""
        line = self.view.line()
        return {"ceremony": self.which.currentData(), "call": line.id if line is not None else None}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Open the ceremony and stand on the call."""
        self.go_to(number_in(place, "ceremony"))
        self.view.stand_on(number_in(place, "call"))

    # --- showing ---

    def _row(self) -> CeremonyRow | None:
        return next((row for row in self._rows if row.id == self.which.currentData()), None)

    def _other(self, _index: int) -> None:
        if not self._loading:
            self.desk.memory.keep("ceremony", self.which.currentData())
            self._load()

    def _load(self) -> None:
        row = self._row()
        self._calls = self.workspace.query(calls, row.id) if row is not None else []
        self.bar.setVisible(row is not None)
        self.counter.setVisible(row is not None)
        self.stack.setCurrentWidget(self.view if row is not None else self.nothing)
        self.first = self.view if row is not None else self.nothing.button
        self.counter.show_calls(self._calls)
        self.view.show_calls([call_line(each) for each in self._calls])
        self._judge()
        self.tell()
        self.page.header.set_subtitle(self.subtitle())

    def describe(self) -> None:
        """Fill the drawer with what is not handed over yet, and the packages to print."""
        self._drawer.show_no_paper()
        row = self._row()
        if row is None:
            self._drawer.show_nothing(tr("Plan a ceremony to see its list."))
            return
        open_ = [each for each in self._calls if each.outcome in {WAITING, ABSENT}]
        said = tr("%n acts not handed over", len(open_)) if open_ else tr("All is handed over")
        verdict = Verdict(said, EYE if open_ else DONE, tr("closed") if row.closed else "")
        section = Section(tr("Not handed over"), str(len(open_)))
        for each in open_:
            look = EYE_STATE if each.outcome == ABSENT else QUIET
            words = f"{each.act.community_name} · {each.act.receiver_name}"
            section.line(f"№ {each.act.number}", words, look=look, act=self._goer(each.id))
        prints = Section(tr("Packages by community"))
        for key, name, acts in self.workspace.query(packages, row.id):
            prints.line("", name or "—", tr("%n acts", len(acts)), act=self._printer(acts, name))
            del key
        self._drawer.show_parts(tr("Ceremony"), [verdict, section, prints])

    def _goer(self, call: int) -> Any:
        return lambda: self.view.stand_on(call)

    def _printer(self, acts: tuple[int, ...], name: str) -> Any:
        return lambda: self._doing.print_acts(acts, name or tr("Acts"))

    def _call(self) -> CallRow | None:
        line = self.view.line()
        return next((each for each in self._calls if line is not None and each.id == line.id), None)

    def _judge(self, *_ignored: object) -> None:
        row, call = self._row(), self._call()
        why = tr("Plan a ceremony first.") if row is None else ""
        if row is not None and row.closed:
            why = tr("The ceremony is closed.")
        done = tr("It is handed over already. Backspace corrects a mistake.")
        waits = call is not None and call.outcome in {WAITING, ABSENT}
        for act in (self.hand, self.absent, self.deputy):
            act.why_not(why or ("" if waits else done))
        untouched = call is None or call.outcome == WAITING
        self.back.why_not(why or (tr("Nothing has been noted for this call yet.") if untouched else ""))
        for act in self.order:
            act.why_not(why)
        for act in (self.print, self.print_all, self.lacking):
            act.why_not("" if self._calls else tr("Plan a ceremony first."))
        self.close_act.why_not(why)

    # --- doing ---

    def plan(self) -> None:
        """Plan a ceremony of the issued acts and open it."""
        try:
            made = ask.plan(self.page, self.workspace)
        except Rejected as refusal:
            self.workspace.reject(refusal)
            return
        if made is not None:
            self.stale = False
            self.ask(Changes.EVERYTHING)
            self.go_to(made)
            self.view.setFocus()

    def _hand(self) -> None:
        call = self._call()
        if call is None:
            return
        said = tr("Handed over: {name}").format(name=_who(call))
        command = CallHandedOver(call.id, call.seen, dt.datetime.now(dt.UTC))
        if self.workspace.execute(command, said) is not None:
            self.view.next_waiting()

    def _absent(self) -> None:
        call = self._call()
        if call is not None and self.workspace.execute(CallAbsent(call.id)) is not None:
            self.view.next_waiting()

    def _deputy(self) -> None:
        call = self._call()
        if call is not None and ask.ask_deputy(self.page, self.workspace, call):
            self.view.next_waiting()

    def _correct(self) -> None:
        call = self._call()
        if call is None or call.outcome == WAITING:
            return
        if call.outcome == ABSENT:
            self.workspace.execute(CorrectCall(call.id, ""))
        else:
            ask.ask_correction(self.page, self.workspace, call)

    def _move(self, by: int) -> None:
        """Call the act one stands on earlier or later; the others close the gap."""
        row, call = self._row(), self._call()
        if row is None or call is None:
            return
        order = [each.act.id for each in self._calls]
        at = order.index(call.act.id)
        to = at + by
        if 0 <= to < len(order):
            order[at], order[to] = order[to], order[at]
            self.workspace.execute(SetCalls(row.id, tuple(order)))

    def _close(self) -> None:
        row = self._row()
        if row is None:
            return
        left = sum(each.outcome in {WAITING, ABSENT} for each in self._calls)
        detail = tr("%n acts are not handed over; their list stays here.", left) if left else ""
        if confirm(self.page, tr("Close the ceremony?"), detail, yes=tr("Close")):
            self.workspace.execute(CloseCeremony(row.id, dt.datetime.now(dt.UTC)))
            self.page.show_drawer()

    def _print_here(self) -> None:
        call = self._call()
        if call is None:
            return
        same = [each for each in self._calls if each.act.community == call.act.community]
        self._doing.print_acts([each.act.id for each in same], call.act.community_name or tr("Acts"))

    def _print_all(self) -> None:
        row = self._row()
        if row is not None:
            grouped = self.workspace.query(packages, row.id)
            self._doing.print_acts([act for _, _, acts in grouped for act in acts], row.title)


def _who(call: CallRow) -> str:
    return call.act.receiver_name or call.act.community_name
