"""The programme: disciplines with hours by kind and form of control, credits, learning outcomes."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.programmes import (
    DisciplineRow,
    ProgrammeRow,
    SaveProgramme,
    certified,
    programmes,
)
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.disciplines import (
    HOURS,
    credit_tenths,
    credits_text,
    discipline_rows,
    forms_of_control,
    outcome_lines,
)
from trainingdesk.ui.kit.editgrid import EditTable
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.labels import retone
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.totals import Totals
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.words import number, tr

FIELDS = ("title_uk", "title_en", "credits", "confirmed")
OUTCOMES = ("outcomes_uk", "outcomes_en")


class ProgrammePane(Pane):
    """«Програма»: every cell and field stores itself; papers keep the edition they rest on."""

    key = "programme"
    interests = Changes.PROGRAMMES | Changes.CERTIFICATES

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Programme"),
            tr("Disciplines, hours, credits and outcomes as the supplement of a certificate prints them."),
        )
        self._rows: list[ProgrammeRow] = []
        self._row: ProgrammeRow | None = None
        self.edition = Combo()
        self.edition.setAccessibleName(tr("Edition"))
        self.edition.activated.connect(self._chosen)
        self.add(self.edition)
        self.standing = self.note()
        self.form = InPlace(self._store)
        self.form.text("title_uk", tr("Title in Ukrainian"), longest=300)
        self.form.text("title_en", tr("Title in English"), longest=300)
        self.form.text("credits", tr("ECTS credits"), longest=5)
        self.form.check("confirmed", tr("Confirmed by the training office"))
        self.fields(self.form)
        self.heading(tr("Disciplines"))
        self._build_grid()
        self.heading(tr("Learning outcomes"))
        self.outcomes = InPlace(self._store)
        self.outcomes.long_text("outcomes_uk", tr("In Ukrainian"), lines=7)
        self.outcomes.long_text("outcomes_en", tr("In English"), lines=7)
        self.outcomes.remark("outcomes_uk", tr("One a line; Ctrl+Enter stores, so does leaving the field."))
        self.fields(self.outcomes)
        self.finish_column()
        self.first = self.edition

    def _build_grid(self) -> None:
        self.model = discipline_rows(self._store_disciplines)
        self.table = EditTable(self.model, "settings.programme", self.desk.memory)
        self.table.setAccessibleName(tr("Disciplines"))
        totals = Totals(self.table)
        self.totals = totals
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(totals)
        self.column.addWidget(holder)
        self.wrong = self.note(tone="red")
        self.wrong.hide()
        self.model.refused.connect(self._say_wrong)
        add = self.act(tr("Add a discipline…"), self.add_discipline, icon="plus")
        self.take_away = self.act(tr("Take the discipline away"), self.drop_discipline, icon="trash-2")
        self.buttons(add, self.take_away)

    # --- showing ---

    def refresh(self) -> None:
        """Show the edition chosen, the newest first."""
        self._rows = self.workspace.query(programmes)
        wanted = self._row.id if self._row is not None else 0
        self._show(next((row for row in self._rows if row.id == wanted), self._rows[0]))

    def attention(self) -> bool:
        """The newest edition is still an example."""
        return bool(self._rows) and not self._rows[0].confirmed

    def _chosen(self, at: int) -> None:
        self.leave()
        self._row = None
        self._show(self._rows[at])

    def _show(self, row: ProgrammeRow) -> None:
        anew = self._row is None or self._row.id != row.id
        self._row = row
        self.edition.clear()
        for each in self._rows:
            self.edition.addItem(_edition_words(each), each.id)
        self.edition.setCurrentIndex(self._rows.index(row))
        values = {
            "title_uk": row.title_uk,
            "title_en": row.title_en,
            "credits": credits_text(row.credits),
            "confirmed": row.confirmed,
        }
        outcomes = dict(zip(OUTCOMES, outcome_lines(row.outcomes), strict=True))
        for form, facts in ((self.form, values), (self.outcomes, outcomes)):
            if anew:
                form.load_anew(facts)
            else:
                form.load(facts)
        example = tr("An example until confirmed: screen and papers print it with the word «приклад».")
        self.form.remark("confirmed", "" if row.confirmed else example, "amb")
        self._say_standing(row)
        self._show_disciplines(row)

    def _say_standing(self, row: ProgrammeRow) -> None:
        """Say beforehand whether a change will be stored in place or as another edition."""
        fixed = self.workspace.query(certified, row.id)
        newest = max(each.edition for each in self._rows if each.code == row.code)
        self.standing.setText(
            tr("Certificates rest on this edition: a change is stored as edition {edition}.").format(
                edition=newest + 1
            )
            if fixed
            else tr("No certificate rests on this edition yet: a change is stored in it.")
        )
        retone(self.standing, "amb" if fixed else "ink2")

    def _show_disciplines(self, row: ProgrammeRow) -> None:
        self.model.set_rows(row.disciplines)
        self.fit(self.table, most=12)
        sums = {key: sum(getattr(each, key) for each in row.disciplines) for key in (*HOURS, "hours")}
        texts = {self.model.column_at(key): number(value) for key, value in sums.items()}
        self.totals.set_texts({self.model.column_at("name_uk"): tr("Total"), **texts})
        only = len(row.disciplines) < 2  # noqa: PLR2004 - the last one
        self.take_away.why_not(tr("A programme needs at least one discipline.") if only else "")

    # --- storing ---

    def _save(self, row: ProgrammeRow) -> None:
        if row == self._row:
            return
        stored = self.workspace.perform(SaveProgramme(row))
        if self._row is not None and stored != self._row.id:
            self._row = replace(self._row, id=stored)
            self.refresh()

    def _store(self, key: str, value: Any, _seen: Any) -> None:
        if self._row is None:
            return
        if key in OUTCOMES:
            self._save(replace(self._row, outcomes=self._pairs(key, str(value))))
        else:
            change: dict[str, Any] = {key: credit_tenths(value) if key == "credits" else value}
            self._save(replace(self._row, **change))

    def _store_disciplines(self, disciplines: list[DisciplineRow]) -> None:
        if self._row is not None:
            self._save(replace(self._row, disciplines=tuple(disciplines)))

    def _pairs(self, key: str, text: str) -> tuple[tuple[str, str], ...]:
        """Outcomes line by line, each with the line of the same number in the other language."""
        stored = self._row.outcomes if self._row is not None else ()
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        others = [pair[1 if key == "outcomes_uk" else 0] for pair in stored]
        count = len(lines) if key == "outcomes_uk" else max(len(lines), len(others))
        pairs = [
            (lines[at] if at < len(lines) else "", others[at] if at < len(others) else "")
            for at in range(count)
        ]
        return tuple(pairs if key == "outcomes_uk" else [(other, line) for line, other in pairs])

    def add_discipline(self) -> None:
        """Ask for a discipline and put it last."""
        form = Form()
        form.text("code", tr("Code"), longest=12)
        form.text("name_uk", tr("Name in Ukrainian"), longest=200)
        form.text("name_en", tr("Name in English"), longest=200)
        form.choice(
            "form", tr("Control"), [(place, words) for place, (words, *_) in enumerate(forms_of_control())]
        )

        def do(values: dict[str, Any]) -> None:
            _, kind, exam = forms_of_control()[values["form"]]
            if self._row is not None:
                made = DisciplineRow(
                    0, values["code"], values["name_uk"], values["name_en"], "", "", kind, exam=exam
                )
                self._save(replace(self._row, disciplines=(*self._row.disciplines, made)))

        about = {"discipline-code": "code", "discipline-name-missing": "name_uk"}
        ask_form(FormQuestion(self, tr("Add a discipline"), form, do, yes=tr("Add"), about=about))

    def drop_discipline(self) -> None:
        """Take the current discipline away; undo brings it back."""
        row = self.table.row()
        if row is None or self._row is None:
            return
        left = tuple(each for each in self._row.disciplines if each.id != row.id)
        try:
            self._save(replace(self._row, disciplines=left))
        except Rejected as refusal:
            self.workspace.reject(refusal)

    def leave(self) -> None:
        """Store what is typed in a cell or a field."""
        self.table.finish()
        super().leave()

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))


def _edition_words(row: ProgrammeRow) -> str:
    said = tr("{code} · edition {edition}").format(code=row.code, edition=row.edition)
    return said if row.confirmed else f"{said} · {tr('example, not confirmed')}"
