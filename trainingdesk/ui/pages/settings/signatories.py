"""Who signs and signed, with exact titles and dates of office; placeholders are amber."""

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QComboBox

from trainingdesk.domain.changes import Changes
from trainingdesk.services.office import RECTOR, TRAINING_HEAD, SaveSignatory, SignatoryRow, signatories
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.paint import EYE_STATE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.words import date, tr

FIELDS = ("role", "acting", "name", "title_uk", "title_en", "since", "until")
ACTING = ("", "В. о.", "Т. в. о.")
"""As papers print it before the title."""
ABOUT = {"signatory-name-missing": "name", "signatory-dates": "until"}


def roles() -> list[tuple[str, str]]:
    """The two who sign."""
    return [(RECTOR, tr("Rector")), (TRAINING_HEAD, tr("Head of the training office"))]


def acting_words() -> list[tuple[str, str]]:
    """Whether somebody acts for another."""
    said = (tr("in office"), tr("В. о. — acting"), tr("Т. в. о. — acting for a time"))
    return list(zip(ACTING, said, strict=True))


class SignatoriesPane(Pane):
    """«Підписанти»."""

    key = "signatories"
    interests = Changes.OFFICE

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Signatories"),
            tr(
                "A paper is signed by whoever is in office on its date. Enter successors beside their "
                "predecessors."
            ),
        )
        self.model: RowsModel[SignatoryRow] = RowsModel(
            [
                rows.text("role", tr("Office"), lambda row: dict(roles())[row.role], width=190),
                replace(rows.state("name", tr("Name"), _named, _look, width=220), stretch=True),
                rows.text("acting", tr("Acting"), lambda row: row.acting, width=108, quiet=True),
                rows.moment(
                    "since", tr("Since"), lambda row: _date(row.since), lambda row: row.since, width=100
                ),
                rows.moment(
                    "until", tr("Until"), lambda row: _date(row.until), lambda row: row.until, width=100
                ),
            ],
            key=lambda row: row.id,
        )
        self.table = Table(self.model, "settings.signatories", self.desk.memory)
        self.table.setAccessibleName(tr("Signatories"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.set_empty(
            EmptyState(tr("Nobody signs yet."), tr("Certificates need the rector and the head."))
        )
        self.table.current.connect(self._show)
        self.table.opened.connect(self._edit)
        self.add(self.table)
        added = self.act(tr("Add a signatory…"), self.add_signatory, keys="Ctrl+N", icon="user-plus")
        self.buttons(added)
        self.form = self.fields(self._build_form(InPlace(self._store)))
        self.finish_column()
        self.first = self.table
        self._shown: int | None = None

    @staticmethod
    def _build_form(form: InPlace) -> InPlace:
        form.choice("role", tr("Office"), roles())
        form.text("name", tr("Name as printed"), hint=tr("Given name SURNAME"), longest=120)
        form.choice("acting", tr("Acting"), acting_words())
        form.long_text("title_uk", tr("Exact title"), lines=2)
        form.text("title_en", tr("Title in English"), longest=200)
        form.date("since", tr("In office since"))
        form.date("until", tr("In office until"), note=tr("Empty: still in office"))
        return form

    def refresh(self) -> None:
        """Show everyone who signs or signed."""
        self.model.set_rows(self.workspace.query(signatories))
        if self.table.row() is None and self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.fit(self.table, most=5)
        self._show(self.table.row())

    def attention(self) -> bool:
        """Somebody has not been named yet."""
        return any(not row.named for row in self.model.rows)

    def _show(self, row: SignatoryRow | None) -> None:
        self.form.setVisible(row is not None)
        if row is None:
            return
        values = {key: getattr(row, key) for key in FIELDS}
        if row.id == self._shown:
            self.form.load(values)
        else:
            self.form.load_anew(values)
            self._shown = row.id
        self.form.remark(
            "name", "" if row.named else tr("A placeholder: papers would print these words."), "amb"
        )
        self.form.remark("title_uk", tr("Two lines where the paper breaks it; Ctrl+Enter stores."))

    def _edit(self, _row: object) -> None:
        self.form.fields["name"].setFocus()

    def _store(self, key: str, value: Any, _seen: Any) -> None:
        row = next((each for each in self.model.rows if each.id == self._shown), None)
        if row is not None:
            self.workspace.perform(SaveSignatory(replace(row, **{key: value})))

    def add_signatory(self) -> None:
        """Ask for somebody new in office; whoever held it until then is to be given an end."""
        form = Form()
        form.choice("role", tr("Office"), roles())
        form.text("name", tr("Name as printed"), hint=tr("Given name SURNAME"), longest=120)
        form.choice("acting", tr("Acting"), acting_words())
        title = form.long_text("title_uk", tr("Exact title"), lines=2)
        title_en = form.text("title_en", tr("Title in English"), longest=200)
        form.date("since", tr("In office since"), dt.date.today())  # noqa: DTZ011 - the office's own day
        form.date("until", tr("In office until"), note=tr("Empty: still in office"))
        role = form.fields["role"]
        known = {row.role: row for row in self.model.rows}

        def propose(_at: int = 0) -> None:
            """The title is mostly the predecessor's."""
            row = known.get(role.currentData()) if isinstance(role, QComboBox) else None
            if row is not None:
                title.setPlainText(row.title_uk)
                title_en.setText(row.title_en)
                title_en.setCursorPosition(0)

        propose()
        if isinstance(role, QComboBox):
            role.currentIndexChanged.connect(propose)
        added: list[int] = []

        def do(values: dict[str, Any]) -> None:
            added.append(self.workspace.perform(SaveSignatory(SignatoryRow(id=0, **values))))

        ask_form(FormQuestion(self, tr("Add a signatory"), form, do, yes=tr("Add"), about=ABOUT))
        if added:
            self.table.go_to(added[0])


def _named(row: SignatoryRow) -> str:
    return row.name or "—"


def _look(row: SignatoryRow) -> Look:
    if not row.named:
        return EYE_STATE
    today = dt.date.today()  # noqa: DTZ011 - the office's own day
    return QUIET if row.until is not None and row.until < today else PLAIN


def _date(value: dt.date | None) -> str:
    return date(value) if value is not None else "—"
