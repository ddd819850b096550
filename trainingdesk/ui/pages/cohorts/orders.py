"""The tab «Накази»: every order of the cohort, its list, and the way to draft and register one."""

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import CohortRow
from trainingdesk.services.orders import ENROLMENT, EntryRow, OrderRow, entries, orders
from trainingdesk.ui.dialogs.orders import open_orders
from trainingdesk.ui.kit import drawer as parts
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.drawer import Section, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.paint import EYE, QUIET, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.pages.cohorts.pane import ListPane
from trainingdesk.words import date, tr

DRAFT = Look("amb", "pen-line", "amb", 600)
REGISTERED = Look("ink2", "stamp", "grn")


class OrdersPane(ListPane[OrderRow]):
    """The list of orders; the drawer shows dates and the list, frozen or not."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Orders"), "cohorts.orders", _columns(), lambda row: row.id)
        self.enrol_act = self.act(tr("Enrolment order…"), self.enrol, keys="Ins", icon="file-plus")
        self.open_act = self.act(tr("Open the order"), self.open, icon="file-text")
        self.paper_act = self.act(tr("Paper of the order…"), self.paper, keys="Ctrl+P", icon="printer")
        self.graduation_act = self.act(tr("To graduation"), self.graduate, icon="award")
        self.frame(
            (self.enrol_act, self.graduation_act),
            EmptyState(
                tr("The orders of the cohort stand here."),
                tr("There is none yet. A listener counts as enrolled once a registered order names them."),
                tr("Enrolment order…"),
                self.enrol,
            ),
        )
        self.table.opened.connect(lambda _row: self.open())

    def show_cohort(self, cohort: CohortRow) -> None:
        """Ask the orders."""
        super().show_cohort(cohort)
        self.show_rows(self.workspace.query(orders, cohort.id))

    def next_keys(self) -> str:
        """The keys of the list."""
        return tr("Enter — open the order") if self.model.rows else ""

    def judge(self, *_ignored: object) -> None:
        """Say what can be done with the current row."""
        row = self.table.row()
        self.open_act.why_not("" if row is not None else tr("Choose an order first."))
        empty = self.cohort is not None and not self.cohort.listeners and not self.model.rows
        self.paper_act.why_not("" if row is not None else tr("Choose an order first."))
        self.enrol_act.why_not(tr("The cohort has no listeners yet.") if empty else "")
        self.tell()

    def describe(self) -> None:
        """Say what the current order is, and whom it names."""
        drawer, row = self.page.drawer, self.table.row()
        if drawer is None:
            return
        if row is None:
            drawer.show_nothing(tr("There are no orders yet."))
            return
        made = [facts(kind_words(row), _dates(row))]
        if row.frozen:
            made.append(
                parts.Verdict(tr("Registered: the list is frozen"), Look("grn", "lock", "grn", 600, "grnBg"))
            )
        else:
            made.append(parts.Verdict(tr("A draft: nothing follows from it yet"), EYE))
        section = Section(tr("List"), str(row.entries))
        for entry in self.workspace.query(entries, row.id):
            section.line(f"{entry.place}.", _entry_words(entry), look=QUIET)
        made.append(section)
        title = tr("№ {number}").format(number=row.number) if row.number else tr("Draft")
        drawer.show_parts(title, made, [self.open_act, self.paper_act])

    def enrol(self) -> None:
        """Draft, put in order or register the enrolment order."""
        if self.cohort is not None:
            open_orders(self, self.desk, ENROLMENT, self.cohort.id, self.cohort.ends)

    def open(self) -> None:
        """Open the current order."""
        row = self.table.row()
        if row is not None and self.cohort is not None:
            open_orders(self, self.desk, row.kind, self.cohort.id, self.cohort.ends, row.id)

    def paper(self) -> None:
        """Show the paper of the current order: as printed, its files and extracts."""
        # Papers bring the drawing of PDFs, which no list of orders waits for.
        from trainingdesk.ui.dialogs.order_paper import open_paper  # noqa: PLC0415

        row = self.table.row()
        if row is None:
            return
        try:
            open_paper(self, self.desk, row.id)
        except Rejected as refusal:
            self.workspace.reject(refusal)

    def graduate(self) -> None:
        """Go to graduation, where that order is made of those who are ready."""
        self.desk.go("graduation")


def kind_words(row: OrderRow) -> str:
    """What an order is about."""
    return tr("On enrolment") if row.kind == ENROLMENT else tr("On graduation")


def _state(row: OrderRow) -> str:
    return tr("registered") if row.frozen else tr("draft")


def _date(value: object) -> str:
    return date(value) if value is not None else "—"  # type: ignore[arg-type]


def _dates(row: OrderRow) -> str:
    told = (
        (tr("drafted {date}"), row.drafted_on),
        (tr("signed {date}"), row.signed_on),
        (tr("registered {date}"), row.registered_on),
        (tr("in force from {date}"), row.effective_on),
    )
    return ", ".join(words.format(date=date(when)) for words, when in told if when is not None)


def _entry_words(entry: EntryRow) -> str:
    return " · ".join(part for part in (entry.name, rank_words(entry.rank, short=True), entry.unit) if part)


def _columns() -> list[rows.Column[OrderRow]]:
    return [
        rows.text("kind", tr("Order"), kind_words, width=200, stretch=True),
        rows.text("number", "№", lambda r: r.number or "—", width=110),
        rows.moment("signed", tr("Signed"), lambda r: _date(r.signed_on), lambda r: r.signed_on),
        rows.moment(
            "registered",
            tr("Registered"),
            lambda r: _date(r.registered_on),
            lambda r: r.registered_on,
            width=124,
        ),
        rows.moment(
            "effective",
            tr("In force from"),
            lambda r: _date(r.effective_on),
            lambda r: r.effective_on,
            width=124,
        ),
        rows.number("entries", tr("Listeners"), lambda r: str(r.entries), lambda r: r.entries, width=92),
        rows.state("state", tr("State"), _state, lambda r: REGISTERED if r.frozen else DRAFT, width=140),
    ]
