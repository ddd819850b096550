"""An order with its list: drafted, put in order, registered; the same for enrolment and graduation."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.services.orders import (
    GRADUATION,
    DraftOrder,
    DropDraft,
    NoteDraft,
    OrderRow,
    Prospect,
    RegisterOrder,
    SetOrderList,
    entries,
    orders,
    prospects,
)
from trainingdesk.ui.dialogs.order_lines import (
    Line,
    frozen_line,
    line_columns,
    line_of,
    prospect_columns,
    why,
)
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.ask import confirm
from trainingdesk.ui.kit.buttons import Choice, Segmented
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

NEW = "new"
SIZE = (1000, 620)


def open_orders(
    parent: QWidget,
    desk: Desk,
    kind: str,
    cohort: int,
    ends: dt.date | None = None,
    order: int | None = None,
) -> None:
    """Show a cohort's orders of a kind and wait; ``ends`` is the last day of the course, when known.

    ``order`` is the one shown first; without it the draft, else a new one, else the one registered last.
    """
    dialog = OrderDialog(parent, desk, kind, cohort, ends)
    if order is not None:
        dialog.which.choose(str(order))
    dialog.exec()


class OrderDialog(QDialog):
    """At the left whom the order names, at the right whom it does not and why; number and dates beneath."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, kind: str, cohort: int, ends: dt.date | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._workspace = desk, desk.workspace
        self._kind, self._cohort, self._ends = kind, cohort, ends
        self._order: OrderRow | None = None
        self._named: list[ListenerRow] = []
        self._stored: tuple[int, ...] = ()
        self._prospects: list[Prospect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = tr("Graduation order") if kind == GRADUATION else tr("Enrolment order")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._build(title)
        self._load()
        self._place()

    # --- building ---

    def _build(self, title: str) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(label(title, step="title", weight=SEMIBOLD))
        head.addStretch(1)
        self.which = Segmented(tr("Orders"))
        self.which.chosen.connect(self._other)
        head.addWidget(self.which)
        column.addLayout(head)
        lists = QHBoxLayout()
        lists.setSpacing(px(16))
        lists.addLayout(self._build_named(), 3)
        self.beside = QWidget()
        self.beside.setLayout(self._build_others())
        lists.addWidget(self.beside, 2)
        column.addLayout(lists, 1)
        column.addWidget(self._build_form())
        self.refused: QLabel = label("", tone="red", wrap=True)
        self.refused.hide()
        column.addWidget(self.refused)
        column.addWidget(self._build_buttons())

    def _build_named(self) -> QVBoxLayout:
        self.named_head = caption(tone="ink", weight=SEMIBOLD)
        self.named = Table(
            RowsModel(line_columns(), lambda line: line.enrolment), "order.named", self._desk.memory
        )
        self.named.setAccessibleName(tr("Named by the order"))
        self.up = self._act(self.named, tr("Higher"), lambda: self._move(-1), "Alt+Up", "arrow-up")
        self.down = self._act(self.named, tr("Lower"), lambda: self._move(1), "Alt+Down", "arrow-down")
        self.off = self._act(self.named, tr("Take off the list"), self._take_off, "Del", "user-minus")
        return self._side(self.named_head, self.named, (self.up, self.down, self.off))

    def _build_others(self) -> QVBoxLayout:
        self.others_head = caption(tone="ink", weight=SEMIBOLD)
        self.others = Table(
            RowsModel(prospect_columns(), lambda each: each.listener.enrolment),
            "order.others",
            self._desk.memory,
        )
        self.others.setAccessibleName(tr("Not on the list"))
        self.on = self._act(self.others, tr("Put on the list"), self._put_on, "Ins", "user-plus")
        self.others.opened.connect(lambda _row: self._put_on())
        self.others.current.connect(lambda _row: self._judge_acts())
        return self._side(self.others_head, self.others, (self.on,))

    def _side(self, head: QLabel, table: Table, acts: Sequence[Act]) -> QVBoxLayout:
        table.setSortingEnabled(False)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(6))
        column.addWidget(head)
        column.addWidget(table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme().px(8))
        for act in acts:
            foot.addWidget(act.button())
        foot.addStretch(1)
        column.addLayout(foot)
        return column

    def _build_form(self) -> QWidget:
        """Number and dates in two columns: the text the office knows, and three dates that differ."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(24))
        self.left, self.right = Form(), Form()
        self.number = self.left.text("number", tr("Order №"), hint=tr("512 о/с"), longest=60)
        self.left.date("signed", tr("Signed"))
        self.right.date("registered", tr("Registered"), note=tr("Empty: the day it was signed"))
        self.right.date("effective", tr("In force from"), note=tr("Empty: the day it was signed"))
        for form in (self.left, self.right):
            form.changed.connect(self._forgive)
            row.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        return both

    def _build_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.drop: QPushButton = box.addButton(
            tr("Throw the draft away…"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.paper: QPushButton = box.addButton(tr("Paper…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.paper.setToolTip(tr("The order as it will be printed; PDF, .docx, .xlsx, extracts"))
        self.paper.setShortcut("Ctrl+P")
        self.save: QPushButton = box.addButton(tr("Save the draft"), QDialogButtonBox.ButtonRole.ActionRole)
        self.register: QPushButton = box.addButton(
            tr("Register the order"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.close_: QPushButton = box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.drop, self.paper, self.save, self.close_):
            button.setAutoDefault(False)
        self.drop.clicked.connect(self._drop)
        self.paper.clicked.connect(self._show_paper)
        self.save.clicked.connect(self._save_and_close)
        self.register.clicked.connect(self._register)
        box.rejected.connect(self.reject)
        return box

    @staticmethod
    def _act(owner: QWidget, text: str, run: Any, keys: str, icon: str) -> Act:
        return Act(owner, text, run, keys=keys, icon=icon)

    def _place(self) -> None:
        """Take the size that shows most, never more than the screen has."""
        room = self.screen().availableSize()
        px = theme().px
        self.resize(min(px(SIZE[0]), room.width() - px(40)), min(px(SIZE[1]), room.height() - px(80)))

    # --- facts ---

    def _load(self) -> None:
        """Look the orders up; show the draft, else a new one, else the one registered last."""
        self._orders = [o for o in self._ask(orders, self._cohort) if o.kind == self._kind]
        draft = next((o for o in self._orders if not o.frozen), None)
        fresh = draft is None and any(not each.why_not for each in self._ask_prospects(None))
        choices = [
            Choice(str(o.id), tr("№ {number}").format(number=o.number) if o.frozen else tr("Draft"))
            for o in self._orders
        ]
        if fresh or not choices:
            choices.append(Choice(NEW, tr("New order")))
        self.which.set_choices(choices)
        self.which.setVisible(len(choices) > 1)
        self.which.key = ""
        self.which.choose(str(draft.id) if draft is not None else choices[-1].key)

    def _ask(self, query: Any, *args: Any) -> Any:
        return self._workspace.query(query, *args)

    def _ask_prospects(self, order: int | None) -> list[Prospect]:
        found: list[Prospect] = self._ask(prospects, self._cohort, self._kind, order)
        return found

    def _other(self, key: str) -> None:
        self._order = next((o for o in self._orders if str(o.id) == key), None)
        self._prospects = self._ask_prospects(self._order.id if self._order else None)
        by_key = {each.listener.enrolment: each for each in self._prospects}
        listed = self._ask(entries, self._order.id) if self._order else []
        if self._order is not None and self._order.frozen:
            known = {key: each.listener for key, each in by_key.items()}
            lines = [frozen_line(entry, known.get(entry.enrolment)) for entry in listed]
            self._show_named(lines)
        else:
            self._named = (
                [by_key[e.enrolment].listener for e in listed if e.enrolment in by_key]
                if self._order
                else [each.listener for each in self._prospects if not each.why_not]
            )
            self._stored = tuple(e.enrolment for e in listed)
            self._show_lists()
        self._show_form()

    def _show_lists(self) -> None:
        self._show_named([line_of(place, each) for place, each in enumerate(self._named, start=1)])
        on = {each.enrolment for each in self._named}
        rest = [each for each in self._prospects if each.listener.enrolment not in on]
        self.others.rows.set_rows(rest)
        self.others_head.setText(tr("Not on the list: {count}").format(count=len(rest)))
        if not rest:
            self.others.set_empty(EmptyState(tr("Everybody is on the list.")))
        self._judge_acts()

    def _show_named(self, lines: list[Line]) -> None:
        self.named.rows.set_rows(lines)
        self.named_head.setText(tr("The order names %n listeners", n=len(lines)))
        if not lines:
            reason = (
                tr("Nobody may graduate yet; what each lacks stands at the right.")
                if self._kind == GRADUATION
                else tr("Everybody of this cohort stands in an order already, or the cohort is empty.")
            )
            self.named.set_empty(EmptyState(tr("The order would name nobody."), reason))

    def _show_form(self) -> None:
        order = self._order
        frozen = order is not None and order.frozen
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        signed = order.signed_on if order else None
        if not frozen and signed is None and (self._ends is None or today <= self._ends):
            signed = today
        self.number.setText(order.number if order else "")
        for form, key, value in (
            (self.left, "signed", signed),
            (self.right, "registered", order.registered_on if order else None),
            (self.right, "effective", order.effective_on if order else None),
        ):
            form.fields[key].set_date(value)  # type: ignore[attr-defined]
        for form in (self.left, self.right):
            form.forgive()
            for field in form.fields.values():
                field.setEnabled(not frozen)
        self.beside.setVisible(not frozen)
        for act in (self.up, self.down, self.off, self.on):
            act.setVisible(not frozen)
        self.drop.setVisible(order is not None and not frozen)
        self.save.setVisible(not frozen)
        self.register.setVisible(not frozen)
        self.register.setDefault(not frozen)
        if frozen and order is not None:
            self.named_head.setText(
                tr(
                    "Registered {date}; the list does not change any more: %n listeners", n=order.entries
                ).format(date=shown_date(order.registered_on) if order.registered_on else "—")
            )
        self._forgive()
        (self.named if frozen else self.number).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the list ---

    def _judge_acts(self) -> None:
        nobody = "" if self._named else tr("The list is empty.")
        for act in (self.up, self.down, self.off):
            act.why_not(nobody)
        chosen = self.others.row()
        if chosen is None:
            self.on.why_not(tr("Choose somebody at the right first."))
        else:
            self.on.why_not(why(chosen))

    def _move(self, by: int) -> None:
        """Move the current line up or down."""
        line = self.named.row()
        if line is None:
            return
        at = line.place - 1
        if 0 <= at + by < len(self._named):
            self._named.insert(at + by, self._named.pop(at))
            self._show_lists()
            self.named.go_to(line.enrolment)

    def _take_off(self) -> None:
        off = {line.enrolment for line in self.named.chosen()}
        if not off and self.named.row() is not None:
            off = {self.named.row().enrolment}
        at = self.named.currentIndex().row()
        self._named = [each for each in self._named if each.enrolment not in off]
        self._show_lists()
        if self._named:
            self.named.go_to(self._named[min(at, len(self._named) - 1)].enrolment)

    def _put_on(self) -> None:
        """Put the chosen ones on the list, each before the next one of the cohort's own order."""
        chosen = [each for each in self.others.chosen() if not each.why_not]
        if not chosen:
            row = self.others.row()
            if row is not None and row.why_not:
                self._say(why(row))
            return
        for each in chosen:
            later = [at for at, there in enumerate(self._named) if there.no > each.listener.no]
            self._named.insert(later[0] if later else len(self._named), each.listener)
        self._show_lists()
        self.named.go_to(chosen[-1].listener.enrolment)

    # --- doing ---

    def _list(self) -> tuple[int, ...]:
        return tuple(each.enrolment for each in self._named)

    def _store(self) -> int:
        """Store the draft as it stands on screen and return its key."""
        if self._order is None:
            today = dt.date.today()  # noqa: DTZ011 - the office's own day
            made: int = self._workspace.perform(DraftOrder(self._kind, self._cohort, today, self._list()))
            return made
        if self._list() != self._stored:
            self._workspace.perform(SetOrderList(self._order.id, self._list()))
        return self._order.id

    def _save_and_close(self) -> None:
        try:
            facts = self.left.values() | self.right.values()
            self._note(self._store(), facts)
        except Rejected as refusal:
            self._say(sentence(refusal))
            return
        self.accept()

    def _show_paper(self) -> None:
        """Show the order's paper; a draft is stored first as it stands here, so that the paper says it."""
        # Papers bring the drawing of PDFs, which no list of orders waits for.
        from trainingdesk.ui.dialogs.order_paper import open_paper  # noqa: PLC0415

        try:
            if self._order is None or not self._order.frozen:
                facts = self.left.values() | self.right.values()
                key = self._store()
                self._note(key, facts)
                self._keep_typing(key)
            if self._order is not None:
                open_paper(self, self._desk, self._order.id)
        except Rejected as refusal:
            self._say(sentence(refusal))

    def _note(self, order: int, facts: dict[str, Any]) -> None:
        """Keep the number and dates typed, when they differ from what the draft says."""
        kept = self._order
        before = (kept.number, kept.registered_on, kept.effective_on) if kept else ("", None, None)
        signed = kept.signed_on if kept else None
        told = (facts["number"], facts["registered"], facts["effective"])
        # The day of signing is offered, not typed: alone it is nothing worth keeping.
        if told != before or (signed is not None and facts["signed"] != signed):
            self._workspace.perform(NoteDraft(order, told[0], facts["signed"], told[1], told[2]))

    def _register(self) -> None:
        """Register it; a number or a date that is wrong is said before anything is stored."""
        try:
            facts = self.left.values() | self.right.values()
        except Rejected as refusal:
            self._say(sentence(refusal))
            return
        signed = facts["signed"]
        if not facts["number"]:
            self.left.complain_of("number", Rejected("order-number-missing"))
            return
        if signed is None:
            self.left.complain_of("signed", Rejected("order-signed-missing"))
            return
        order = None
        try:
            order = self._store()
            self._workspace.perform(
                RegisterOrder(
                    order, facts["number"], signed, facts["registered"] or signed, facts["effective"]
                )
            )
        except Rejected as refusal:
            if order is not None and self._order is None:
                self._keep_typing(order)
            self._say(sentence(refusal))
            return
        self.accept()

    def _keep_typing(self, order: int) -> None:
        """Go on with the draft that was stored on the way, keeping what was typed."""
        self._orders = [o for o in self._ask(orders, self._cohort) if o.kind == self._kind]
        self._order = next(o for o in self._orders if o.id == order)
        self._stored = self._list()

    def _drop(self) -> None:
        if self._order is None:
            return
        question = tr("Throw this draft away?")
        detail = tr("Its list of %n listeners goes with it.", n=self._order.entries)
        if confirm(self, question, detail, yes=tr("Throw it away")):
            try:
                self._workspace.perform(DropDraft(self._order.id))
            except Rejected as refusal:
                self._say(sentence(refusal))
                return
            self.accept()

    def _say(self, text: str) -> None:
        self.refused.setText(text)
        self.refused.show()

    def _forgive(self) -> None:
        self.refused.hide()
