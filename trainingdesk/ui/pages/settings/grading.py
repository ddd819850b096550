"""The grading profile: bands typed in place, checked at each letter, stored as an edition of their own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.grading import Band, GradingProfile, National, national_word
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.programmes import PinCohort, ProfileRow, SaveProfile, profiles
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.controls import Combo, Tick
from trainingdesk.ui.kit.editgrid import EditRows, EditTable
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import retone
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.paint import DONE, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.words import language, sentence, tr

GRADES = (National.EXCELLENT, National.GOOD, National.SATISFACTORY, National.UNSATISFACTORY)
FAILS = Look("ink2", "x", "red")


@dataclass(frozen=True, slots=True)
class Line:
    """One band being typed; ``place`` names it, since letters and bounds change."""

    place: int
    band: Band


class GradingPane(Pane):
    """«Оцінювання»."""

    key = "grading"
    interests = Changes.PROGRAMMES | Changes.COHORTS

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Grading"),
            tr(
                "What points are worth. Stored bands never change: a change is another edition, and cohorts "
                "keep theirs."
            ),
        )
        self._rows: list[ProfileRow] = []
        self._row: ProfileRow | None = None
        self._next = 0
        self.edition = Combo()
        self.edition.setAccessibleName(tr("Edition"))
        self.edition.activated.connect(self._chosen)
        self.add(self.edition)
        self.model: EditRows[Line] = EditRows(
            _columns(),
            lambda line: line.place,
            {
                "low": _put_points("low"),
                "high": _put_points("high"),
                "ects": _put_letter,
                "national": _put_grade,
            },
            self._typed,
            {"national": [national_word(each, language()) for each in GRADES]},
        )
        self.table = EditTable(self.model, "settings.bands", self.desk.memory)
        self.table.setAccessibleName(tr("Bands"))
        self.add(self.table)
        self.verdict = self.note()
        self.model.refused.connect(self._say_wrong)
        self.confirmed = Tick(tr("Confirmed by the training office"))
        self.confirmed.clicked.connect(self._judge)
        self.add(self.confirmed)
        self.save = self.act(tr("Store as a new edition"), self.store, keys="Ctrl+S", icon="save")
        add = self.act(tr("Add a band"), self.add_band, icon="plus")
        self.drop = self.act(tr("Take the band away"), self.drop_band, icon="trash-2")
        self.back = self.act(tr("As stored"), self.take_back, icon="rotate-ccw")
        self.buttons(self.save, add, self.drop, self.back, primary=self.save)
        self.heading(tr("Cohorts by this profile"))
        self.bound = self.note()
        self.pin = self.act(tr("Grade a cohort by this edition…"), self.pin_cohort, icon="link")
        self.buttons(self.pin)
        self.finish_column()
        self.first = self.table

    # --- showing ---

    def refresh(self) -> None:
        """Show the editions; bands being typed stay."""
        drafted = self._row is not None and self._changed()
        self._rows = self.workspace.query(profiles)
        wanted = self._row.id if self._row is not None else 0
        row = next((each for each in self._rows if each.id == wanted), self._rows[0])
        self._list_editions(row)
        if drafted:
            self._judge()
            return
        self._show(row)

    def attention(self) -> bool:
        """The newest edition is not confirmed."""
        return bool(self._rows) and not self._rows[0].confirmed

    def _list_editions(self, row: ProfileRow) -> None:
        self.edition.clear()
        for each in self._rows:
            said = tr("{name} · edition {edition}").format(name=each.name, edition=each.edition)
            self.edition.addItem(said if each.confirmed else f"{said} · {tr('not confirmed')}", each.id)
        self.edition.setCurrentIndex(self._rows.index(row))

    def _chosen(self, at: int) -> None:
        self._show(self._rows[at])

    def _show(self, row: ProfileRow) -> None:
        self._row = row
        self.confirmed.setChecked(row.confirmed)
        self._next = len(row.profile.bands)
        self.model.set_rows([Line(at, band) for at, band in enumerate(row.profile.bands)])
        bound = [each.code for each in self.workspace.query(cohorts) if each.profile_id == row.id]
        self.bound.setText(", ".join(bound) if bound else tr("None."))
        self._judge()

    # --- the draft ---

    def _bands(self) -> tuple[Band, ...]:
        return tuple(line.band for line in self.model.rows)

    def _changed(self) -> bool:
        """Whether what stands here differs from the edition stored."""
        if self._row is None:
            return False
        stored = self._row.profile.bands
        return set(self._bands()) != set(stored) or self.confirmed.isChecked() != self._row.confirmed

    def _typed(self, lines: list[Line]) -> None:
        self.model.set_rows(lines)
        self._judge()

    def _judge(self, *_ignored: object) -> None:
        """Say at each letter whether the bands hold together, and what can be done."""
        self.fit(self.table, most=10)
        wrong = ""
        try:
            GradingProfile(self._name(), self._bands())
        except Rejected as refusal:
            wrong = sentence(refusal)
        changed = self._changed()
        fine = tr("The bands cover 0 to 100 points without gap or overlap.")
        self.verdict.setText(wrong or fine)
        retone(self.verdict, "red" if wrong else "grn")
        self.save.why_not(wrong or ("" if changed else tr("Nothing has been changed.")))
        self.back.why_not("" if changed else tr("Nothing has been changed."))
        self.drop.why_not("" if len(self.model.rows) > 1 else tr("A profile needs at least one band."))
        self.pin.why_not(self._why_not_pin(changed=changed))
        self.desk.set_unsaved(unsaved=changed)

    def _why_not_pin(self, *, changed: bool) -> str:
        if changed:
            return tr("Store the bands first.")
        return "" if self.workspace.query(cohorts) else tr("There is no cohort yet.")

    def _say_wrong(self, text: str) -> None:
        if text:
            self.verdict.setText(text)
            retone(self.verdict, "red")

    def _name(self) -> str:
        return self._row.name if self._row is not None else ""

    def add_band(self) -> None:
        """Put an empty band last, to be typed."""
        self._next += 1
        lines = [*self.model.rows, Line(self._next, Band(0, 0, "", National.UNSATISFACTORY, passed=False))]
        self._typed(lines)
        self.table.go_to(self._next)

    def drop_band(self) -> None:
        """Take the current band out of the draft."""
        line = self.table.row()
        if line is not None:
            self._typed([each for each in self.model.rows if each.place != line.place])

    def take_back(self) -> None:
        """Show the stored bands again."""
        if self._row is not None:
            self._show(self._row)

    def store(self) -> None:
        """Store the draft as the next edition."""
        self.table.finish()
        try:
            drafted = GradingProfile(self._name(), self._bands())
        except Rejected as refusal:
            self.workspace.reject(refusal)
            return
        confirmed = self.confirmed.isChecked()
        self._row = None  # the draft is about to become the newest edition
        self.workspace.execute(SaveProfile(drafted, confirmed=confirmed))
        self.refresh()

    def pin_cohort(self) -> None:
        """Ask which cohort is to be graded by the edition in sight."""
        row = self._row
        if row is None:
            return
        known = {each.id: each for each in self.workspace.query(cohorts)}
        form = Form()
        options = [(each.id, each.code) for each in known.values()]
        form.choice("cohort", tr("Cohort"), options, self.workspace.cohort)

        def do(values: dict[str, Any]) -> None:
            cohort = known[values["cohort"]]
            self.workspace.perform(PinCohort(cohort.id, cohort.programme_id, row.id))

        title = tr("Grade a cohort by «{name}», edition {edition}").format(name=row.name, edition=row.edition)
        detail = tr("Its marks stay as they were given; grades are read from them by these bands.")
        about = {"cohort-certified": "cohort"}
        ask_form(FormQuestion(self, title, form, do, yes=tr("Bind"), detail=detail, about=about))

    def leave(self) -> None:
        """Take what is being typed; the draft stays until it is stored or the page is closed."""
        self.table.finish()
        super().leave()


def _columns() -> list[Column[Line]]:
    return [
        rows.number("low", tr("From"), lambda line: str(line.band.low), lambda line: line.band.low, width=80),
        rows.number(
            "high", tr("To"), lambda line: str(line.band.high), lambda line: line.band.high, width=80
        ),
        rows.text("ects", tr("ECTS"), lambda line: line.band.ects, width=80),
        rows.text("national", tr("National grade"), _national, width=200, stretch=True),
        rows.state(
            "passed", tr("Result"), _result, lambda line: DONE if line.band.passed else FAILS, width=150
        ),
    ]


def _national(line: Line) -> str:
    return national_word(line.band.national, language())


def _result(line: Line) -> str:
    return tr("passed") if line.band.passed else tr("not passed")


def _put_points(key: str) -> Callable[[Line, str], Line]:
    def put(line: Line, text: str) -> Line:
        if not text.isdecimal():
            raise Rejected("band-points-unreadable", value=text)
        change: dict[str, Any] = {key: int(text)}
        return replace(line, band=replace(line.band, **change))

    return put


def _put_letter(line: Line, text: str) -> Line:
    return replace(line, band=replace(line.band, ects=text.upper()))


def _put_grade(line: Line, text: str) -> Line:
    """Only the unsatisfactory grade fails, so the result follows the grade."""
    words = {national_word(each, name).casefold(): each for each in GRADES for name in ("uk", "en")}
    found = next((each for word, each in words.items() if text and word.startswith(text.casefold())), None)
    if found is None:
        raise Rejected(
            "band-grade-unreadable", value=text, known=[national_word(each, language()) for each in GRADES]
        )
    passed = found is not National.UNSATISFACTORY
    return replace(line, band=replace(line.band, national=found, passed=passed))
