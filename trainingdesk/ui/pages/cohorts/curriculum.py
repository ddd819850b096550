"""The tab «Навчальний план»: disciplines with hours by kind and form of control, credits and outcomes."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.grading import FormOfControl
from trainingdesk.services.cohorts import CohortRow
from trainingdesk.services.programmes import DisciplineRow, ProgrammeRow, programme_of
from trainingdesk.ui.kit import drawer as parts
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.drawer import Section, facts
from trainingdesk.ui.kit.labels import caption, label, retone
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import EYE, QUIET, Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.kit.totals import Totals
from trainingdesk.ui.pages.cohorts.pane import Pane
from trainingdesk.ui.pages.cohorts.programme_form import ProgrammeQuestion
from trainingdesk.words import language, number, tr

TENTHS = 10


class CurriculumPane(Pane):
    """The edition the cohort studies by; changed as a whole, in one step."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Curriculum"))
        self._programme: ProgrammeRow | None = None
        bar = FilterRow(under_belt=True)
        self.edit_act = self.act(tr("Change the curriculum…"), self.edit, keys="F2", icon="pen-line")
        bar.add(self.edit_act.button())
        self.standing = caption()
        bar.add_right(self.standing)
        self.model: RowsModel[DisciplineRow] = RowsModel(_columns(), key=lambda r: r.id)
        self.table = Table(self.model, "cohorts.curriculum", self.desk.memory)
        self.table.setAccessibleName(tr("Curriculum"))
        self.table.opened.connect(lambda _row: self.edit())
        self.table.current.connect(self.tell)
        self.totals = Totals(self.table)
        self.column.addWidget(bar)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.totals)
        self.first = self.table

    def show_cohort(self, cohort: CohortRow) -> None:
        """Ask the cohort's edition of the programme."""
        super().show_cohort(cohort)
        found = self._programme = self.workspace.query(programme_of, cohort.id)
        self.model.set_rows(found.disciplines)
        sums = [
            sum(getattr(each, name) for each in found.disciplines)
            for name in ("lectures", "seminars", "practicals", "self_study", "control_hours", "hours")
        ]
        first = self.model.column_at("lectures")
        texts = {1: tr("Total"), **{first + at: number(each) for at, each in enumerate(sums)}}
        self.totals.set_texts(texts)
        told = [tr("edition {edition}").format(edition=found.edition), credits_words(found.credits)]
        if not found.confirmed:
            told.append(tr("example, not confirmed"))
        self.standing.setText(" · ".join(part for part in told if part))
        retone(self.standing, "ink2" if found.confirmed else "amb")
        self.tell()

    def next_keys(self) -> str:
        """The key of the tab."""
        return tr("Enter — change the curriculum")

    def describe(self) -> None:
        """Say what the programme is, whether it is confirmed, and what it teaches."""
        drawer, found = self.page.drawer, self._programme
        if drawer is None or found is None:
            return
        uk = language() == "uk"
        made: list[QWidget] = [
            facts(
                found.title_uk if uk else found.title_en,
                tr("edition {edition}").format(edition=found.edition),
                " · ".join(
                    part for part in (tr("%n hours", n=found.hours), credits_words(found.credits)) if part
                ),
            )
        ]
        if found.confirmed:
            made.append(parts.Verdict(tr("Confirmed"), Look("grn", "check", "grn", 600, "grnBg")))
        else:
            made.append(parts.Verdict(tr("Example, not confirmed"), EYE))
            made.append(
                caption(
                    tr("Hours, credits and outcomes are marked so on papers until somebody confirms them."),
                    wrap=True,
                )
            )
        section = Section(tr("Learning outcomes"), str(len(found.outcomes)))
        for at, (text_uk, text_en) in enumerate(found.outcomes, start=1):
            section.add(label(f"{at}. {text_uk if uk else text_en or text_uk}", wrap=True))
        made.append(section)
        row = self.table.row()
        if row is not None:
            made.append(_discipline(row))
        drawer.show_parts(found.code, made, [self.edit_act])

    def edit(self) -> None:
        """Change the whole programme at once; a new edition is made where papers rest on this one."""
        if self._programme is None or self.cohort is None:
            return
        asked = ProgrammeQuestion(self, self.workspace, self._programme)
        asked.exec()
        if asked.stored is not None and asked.stored != self._programme.id:
            self.page.strip.warn(
                tr(
                    "Stored as a new edition: papers rest on edition {edition}, which cohort {code} keeps."
                ).format(edition=self._programme.edition, code=self.cohort.code)
            )


def _discipline(row: DisciplineRow) -> QWidget:
    section = Section(row.short_uk if language() == "uk" else row.short_en or row.short_uk)
    section.line(tr("Code"), row.code, look=QUIET)
    section.line(tr("In English"), row.name_en or "—", look=QUIET)
    return section


def control_words(row: DisciplineRow) -> str:
    """The form of control in words."""
    if row.form is FormOfControl.PASS_FAIL:
        return tr("pass or fail")
    return tr("examination, points") if row.exam else tr("points")


def credits_words(tenths: int | None) -> str:
    """ECTS credits: «7,5 кредиту ЄКТС»; nothing where none are known."""
    if tenths is None:
        return ""
    value = Decimal(tenths) / TENTHS
    if tenths % TENTHS:
        return tr("{credits} ECTS credits").format(credits=number(value))
    return tr("%n ECTS credits", n=tenths // TENTHS)


def _columns() -> list[rows.Column[DisciplineRow]]:
    made: list[rows.Column[DisciplineRow]] = [
        rows.text("code", tr("Code"), lambda r: r.code, quiet=True, width=72),
        rows.text("name", tr("Discipline"), _name, width=260, stretch=True, tip=_name),
        rows.text("control", tr("Control"), control_words, quiet=True, width=140),
    ]
    for key, title, tip in (
        ("lectures", tr("Lect."), tr("Lectures")),
        ("seminars", tr("Sem."), tr("Seminars")),
        ("practicals", tr("Pract."), tr("Practical classes")),
        ("self_study", tr("Self"), tr("Self-study")),
        ("control_hours", tr("Contr."), tr("Hours of control")),
        ("hours", tr("Total"), tr("All hours")),
    ):
        made.append(_hours(key, title, tip))
    return made


def _hours(key: str, title: str, tip: str) -> rows.Column[DisciplineRow]:
    def value(row: DisciplineRow) -> int:
        return int(getattr(row, key))

    return rows.number(
        key, title, lambda r: str(value(r)) if value(r) else "—", value, width=70, tip=lambda _r: tip
    )


def _name(row: DisciplineRow) -> str:
    return row.name_uk if language() == "uk" else row.name_en or row.name_uk
