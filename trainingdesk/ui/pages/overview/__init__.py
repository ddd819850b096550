"""Overview: what needs somebody today, the slower news, and how far each running cohort is."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.dates import in_words
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.overview import Attention, CohortProgress, Counters, Weight, overview
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.cells import ROW_HEIGHT
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.labels import caption, label, panel
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.overview.progress import Progress
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import Language, count, date, language, tr, tr_later

CARS_AFTER = 400  # ms; the page stands before anything of cars is imported
LOOKS = {
    Weight.OVERDUE: Look("ink", "circle-alert", "red", 600),
    Weight.BRINK: Look("ink", "triangle-alert", "amb", 600),
    Weight.NEWS: Look("ink", "award", "ink2", 600),
}


def today() -> dt.date:
    """This day, where the desk stands."""
    return dt.datetime.now().astimezone().date()


COUNTED = {
    "debtors": tr_later("%n listeners may not graduate"),
    "marks-missing": tr_later("%n listeners have marks missing"),
    "enrolment-missing": tr_later("%n listeners in no enrolment order"),
    "sex-missing": tr_later("%n listeners without a confirmed sex"),
    "certificates-to-issue": tr_later("%n certificates are ready to be issued"),
    "certificates-to-print": tr_later("%n certificates are ready to be printed"),
    "certificates-changed": tr_later("%n undelivered certificates no longer agree with the record"),
    "signatory-unnamed": tr_later("%n signatories are not named"),
}
PLAIN = {
    "cohort-dates-missing": tr_later("The cohort has no dates of study"),
    "cohort-empty": tr_later("Nobody is in the cohort yet"),
    "programme-example": tr_later("Hours and credits are still an example"),
    "edrpou-unconfirmed": tr_later("The code of the institution is not confirmed"),
}
ACTS = {
    "debtors": tr_later("Who and why"),
    "marks-missing": tr_later("Enter them"),
    "enrolment-missing": tr_later("Open the cohort"),
    "cohort-dates-missing": tr_later("Open the cohort"),
    "sex-missing": tr_later("Confirm"),
    "cohort-empty": tr_later("Import…"),
    "certificates-to-issue": tr_later("Issue"),
    "certificates-to-print": tr_later("Print"),
    "certificates-changed": tr_later("Compare"),
    "programme-example": tr_later("Fill in"),
    "signatory-unnamed": tr_later("Fill in"),
    "edrpou-unconfirmed": tr_later("Fill in"),
}


def fact(line: Attention) -> str:
    """The fact of a line, in words."""
    return tr(COUNTED[line.code], line.count) if line.code in COUNTED else tr(PLAIN[line.code])


def circumstance(line: Attention) -> str:
    """Where and who, in words."""
    facts = dict(line.facts)
    where = tr("cohort {code}").format(code=facts["code"]) if "code" in facts else ""
    return " · ".join(part for part in (str(facts.get("names", "")), where) if part)


def act_of(line: Attention) -> str:
    """What the link at the right does."""
    return tr(ACTS[line.code])


class OverviewPage(Page):
    """«Огляд»."""

    name = "overview"
    interests = Changes.EVERYTHING
    follows_cohort = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Overview"), parent)
        self._model: RowsModel[Attention] = RowsModel(
            [
                rows.state(
                    "fact", tr("Needs somebody today"), fact, lambda line: LOOKS[line.weight], width=360
                ),
                rows.text("where", tr("Where"), circumstance, width=260, stretch=True, quiet=True),
                rows.text(
                    "act", tr("What to do"), act_of, width=160, look=lambda _line: Look("link", weight=500)
                ),
            ],
            key=lambda line: (line.code, line.cohort),
        )
        self.lines = Table(self._model, "overview.lines", None)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines.setSortingEnabled(False)
        self.lines.setAccessibleName(tr("Needs somebody today"))
        self.lines.opened.connect(self._open)
        self.lines.set_empty(EmptyState(tr("Nothing needs you today."), tr("Whatever will, appears here.")))
        self.counters = _Counters()
        self.begin = _framed(self._where_to_begin())
        self._slower = QVBoxLayout()
        self._cars: QWidget | None = None
        self._cars_soon = QTimer(self, singleShot=True, interval=CARS_AFTER)
        self._cars_soon.timeout.connect(self._show_cars)
        self._running = QVBoxLayout()
        self._shown: list[Progress] = []
        self.add(self._body(), 1)
        self.first = self.lines

    def _body(self) -> QWidget:
        px = theme().px
        body = panel("win")
        column = QVBoxLayout(body)
        column.setContentsMargins(px(16), 0, px(16), px(8))
        column.setSpacing(px(16))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(_framed(self.lines), 1, Qt.AlignmentFlag.AlignTop)
        self.counters.setFixedWidth(px(264))
        top.addWidget(_framed(self.counters), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._running.setSpacing(px(16))
        column.addLayout(self._running)
        column.addLayout(self._slower)
        column.addWidget(self.begin)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        return scroll

    def refresh(self, changes: Changes) -> None:
        """Ask what needs somebody, and show it."""
        del changes
        day = today()
        self.header.set_subtitle(in_words(day) if language() is Language.UK else date(day))
        seen = self.workspace.query(overview, day, self.workspace.cohort)
        self._model.set_rows(seen.attention)
        self._fit_lines(len(seen.attention))
        self.begin.setVisible(not seen.counters.cohorts)
        if not self.lines.currentIndex().isValid() and seen.attention:
            self.lines.setCurrentIndex(self._model.index(0, 0))
        self.counters.show_counters(seen.counters)
        self._show_running(seen.running)
        self._cars_soon.start()
        for page in ("cohorts", "gradebook", "graduation"):
            self.desk.set_count(page, sum(line.page == page for line in seen.attention))

    def _where_to_begin(self) -> EmptyState:
        """The first step on a desk where nothing is yet."""
        return EmptyState(
            tr("Begin with a cohort."),
            tr("Import the lists that the oblasts have sent: the cohort, its people and its groups come in."),
            tr("Import…"),
            lambda: self.desk.go("cohorts", "import"),
        )

    def _show_cars(self) -> None:
        """Show the block of cars, where there are any; their services are read only now."""
        from trainingdesk.services.vehicle_overview import vehicle_counters  # noqa: PLC0415 - no start waits
        from trainingdesk.ui.pages.overview.cars import Cars  # noqa: PLC0415 - for cars

        try:
            counters = self.workspace.query(vehicle_counters, today())
        except Rejected:  # the desk is busy: the next change asks again
            return
        if self._cars is not None:
            self._slower.removeWidget(self._cars)
            self._cars.hide()
            self._cars.deleteLater()
            self._cars = None
        if counters.cars:
            self._cars = _framed(Cars(counters, lambda place: self.desk.go("vehicles", place)))
            self._slower.addWidget(self._cars)
        self.desk.set_count("vehicles", bool(counters.unsigned) + bool(counters.expired))

    def _fit_lines(self, lines: int) -> None:
        """As high as the lines need, so that the cohorts stand right below."""
        px = theme().px
        rows_ = min(max(lines, 3), 9)
        self.lines.setFixedHeight(self.lines.head.sizeHint().height() + rows_ * px(ROW_HEIGHT) + px(2))

    def _show_running(self, running: Sequence[CohortProgress]) -> None:
        for old in self._shown:
            self._running.removeWidget(old)
            old.deleteLater()
        self._shown = []
        for each in running:
            made = Progress(each, today())
            made.opened.connect(self._open_cohort)
            self._running.addWidget(made)
            self._shown.append(made)

    def _open(self, line: Attention) -> None:
        if line.cohort is not None:
            self.workspace.choose_cohort(line.cohort)
        self.desk.go(line.page, line.target)

    def _open_cohort(self, cohort: int) -> None:
        self.workspace.choose_cohort(cohort)
        self.desk.go("gradebook")


class _Counters(QWidget):
    """The slower news: a figure, its noun, a comparison."""

    def __init__(self) -> None:
        super().__init__()
        px = theme().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(2))
        self.setAccessibleName(tr("Counters"))
        self._cells = [(label(step="title", weight=SEMIBOLD), label(), caption()) for _ in range(3)]
        for figure, noun, beside in self._cells:
            line = QHBoxLayout()
            line.addWidget(figure)
            line.addStretch(1)
            line.addWidget(beside, 0, Qt.AlignmentFlag.AlignBottom)
            self._column.addLayout(line)
            self._column.addWidget(noun)
            self._column.addSpacing(px(8))
        self._column.addStretch(1)

    def show_counters(self, counters: Counters) -> None:
        """Show the figures."""
        facts = (
            (counters.listeners, tr("%n listeners", counters.listeners), tr("%n cohorts", counters.cohorts)),
            (counters.people, tr("%n people in the register", counters.people), ""),
            (
                counters.certificates,
                tr("%n certificates stand", counters.certificates),
                tr("this year: {count}").format(count=count(counters.certificates_this_year)),
            ),
        )
        for (figure, noun, beside), (value, words, more) in zip(self._cells, facts, strict=True):
            figure.setText(count(value))
            noun.setText(words.removeprefix(count(value)).strip())
            beside.setText(more)


def _framed(widget: QWidget) -> QFrame:
    """A block on the page: its own ground and a quiet line around."""
    frame = panel("surf")
    frame.setProperty("frame", "line")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(widget)
    return frame
