"""What is asked about a candidate: the application, its documents, a withdrawal, the way back."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.dates import read_date
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import DOCUMENTS
from trainingdesk.services.candidate_changes import EditCandidate, Reinstate, SetDocuments, Withdraw
from trainingdesk.services.candidates import CandidateCard, CandidateRow, DocumentRow
from trainingdesk.services.communities import communities_by_id
from trainingdesk.services.decisions import CONSENT, PROPOSAL, REFUSAL, NoteCommunity
from trainingdesk.services.holders import find_units
from trainingdesk.ui.dialogs.found import communities_found, units_found
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import Question, ask_form
from trainingdesk.ui.kit.editgrid import EditRows, EditTable
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.paint import EYE, PLAIN, Look
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.pages.selection.asking import FieldQuestion, months_at, shown_years
from trainingdesk.ui.pages.selection.words import document_words, source_words
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

LONGEST = 300


def today() -> dt.date:
    """This day, here."""
    return dt.date.today()  # noqa: DTZ011 - the office's own day


def edit_application(parent: QWidget, workspace: Workspace, known: CandidateCard) -> bool:
    """Ask what is known of an application; True when it was stored."""
    told = known.application
    form = Form()
    form.picker("unit_id", tr("Sent by"), units_found(workspace), _unit(workspace, told.unit_id))
    form.choice("source", tr("Source"), [(e, source_words(e)) for e in ("serving", "public")], told.source)
    form.date("applied_on", tr("Applied on"), told.applied_on)
    form.text("service", tr("Service, years"), shown_years(told.service_months), hint="1,5", longest=5)
    yes_no = [(None, "—"), (True, tr("yes")), (False, tr("no"))]
    form.choice("higher_education", tr("Higher education"), yes_no, told.higher_education)
    form.text("education", tr("Where and what"), told.education, longest=LONGEST)
    form.text("licence", tr("Driving licence"), told.licence, longest=40)
    form.text("categories", tr("Driving categories"), told.categories, hint="B", longest=20)
    places = {told.first_community_id, told.second_community_id} - {None}
    names = {row.id: f"{row.full} · {row.place}" for row in _communities(workspace, places)}
    finds = communities_found(workspace)
    for key, title in (
        ("first_community_id", tr("Community, first choice")),
        ("second_community_id", tr("Community, second choice")),
    ):
        chosen = getattr(told, key)
        form.picker(key, title, finds, Option(chosen, names.get(chosen, "")) if chosen else None)
    form.choice("housing_needed", tr("Service housing is needed"), yes_no, told.housing_needed)
    form.text("ppp_number", tr("Primary training, certificate №"), told.ppp_number, longest=60)
    form.date("ppp_on", tr("Primary training, date"), told.ppp_on)
    form.date("consent_on", tr("Consent to data processing"), told.consent_on)
    form.text("note", tr("Note"), told.note, longest=500)

    def do(values: dict[str, Any]) -> None:
        values["service_months"] = months_at(form, "service", values.pop("service"))
        workspace.perform(EditCandidate(known.row.id, known.version, replace(told, **values)))

    title = tr("Application of {name}").format(name=known.row.name.full)
    named = {"service_months": "service", "candidate-category": "categories"}
    question = FieldQuestion(parent, title, form, do, yes=tr("Store"), named=named)
    question.widen(640)
    return ask_form(question)


def _unit(workspace: Workspace, key: int | None) -> Option | None:
    if key is None:
        return None
    name = next((row.name for row in workspace.query(find_units, "", 10_000) if row.id == key), "")
    return Option(key, name)


def _communities(workspace: Workspace, keys: set[Any]) -> Sequence[Any]:
    return tuple(workspace.query(communities_by_id, sorted(keys)).values()) if keys else ()


def first_community(workspace: Workspace, known: CandidateCard) -> Option | None:
    """The community of the first choice, as a picker shows it."""
    key = known.application.first_community_id
    if key is None:
        return None
    found = _communities(workspace, {key})
    return Option(key, f"{found[0].full} · {found[0].place}") if found else None


def withdraw(parent: QWidget, workspace: Workspace, row: CandidateRow) -> bool:
    """Ask when and why a candidate takes the application back."""
    form = Form()
    form.date("on", tr("Date"), today())
    form.text("ground", tr("Ground"), hint=tr("report № 7 of 06.02.2021"), longest=LONGEST)

    def do(values: dict[str, Any]) -> None:
        if values["on"] is None:
            raise Rejected("change-date-missing", field="on")
        workspace.perform(Withdraw(row.id, values["on"], values["ground"]))

    title = tr("{name} withdraws").format(name=row.name.full)
    return ask_form(FieldQuestion(parent, title, form, do, yes=tr("Withdraw the application")))


def reinstate(parent: QWidget, workspace: Workspace, chosen: Sequence[CandidateRow]) -> bool:
    """Ask on what ground candidates come back into the selection."""
    form = Form()
    form.text("ground", tr("Ground"), longest=LONGEST)
    keys = tuple(row.id for row in chosen)
    title = (
        tr("{name} comes back into the selection").format(name=chosen[0].name.full)
        if len(chosen) == 1
        else tr("%n candidates come back into the selection", len(chosen))
    )
    return ask_form(
        FieldQuestion(
            parent, title, form, lambda values: workspace.perform(Reinstate(keys, values["ground"])),
            yes=tr("Take back"), detail=tr("The outcome is lifted; results and papers stay."),
        )
    )  # fmt: skip


def note_community(parent: QWidget, workspace: Workspace, row: CandidateRow, chosen: Option | None) -> bool:
    """Ask what a community said of a candidate, and by which letter; a refusal goes back to the reserve."""
    form = Form()
    form.picker("community", tr("Community"), communities_found(workspace), chosen)
    kinds = [(CONSENT, tr("consent")), (PROPOSAL, tr("proposal")), (REFUSAL, tr("refusal"))]
    form.choice("kind", tr("What it said"), kinds)
    form.text("number", tr("Letter №"), longest=60)
    form.date("given_on", tr("Letter of"), today())
    form.text("representative", tr("Representative"), longest=LONGEST)
    form.text("memorandum", tr("Memorandum №"), longest=60)
    form.date("memorandum_on", tr("Memorandum of"))

    def do(values: dict[str, Any]) -> None:
        if values["community"] is None:
            raise Rejected("choice-unknown", field="community", value="—")
        workspace.perform(NoteCommunity(row.id, **values))

    title = tr("The word of the community on {name}").format(name=row.name.full)
    detail = tr("After a refusal the recommended candidate goes back to the reserve; nothing else is lost.")
    return ask_form(
        FieldQuestion(
            parent, title, form, do, yes=tr("Store"), detail=detail, named={"choice-unknown": "community"}
        )
    )


class DocumentsQuestion(Question):
    """The check-list of one application: «+» there, «−» missing, number and dates, typed in place."""

    def __init__(self, parent: QWidget, workspace: Workspace, known: CandidateCard) -> None:
        super().__init__(
            parent,
            tr("Documents of {name}").format(name=known.row.name.full),
            tr("«+» is there, «−» is missing; an empty line is not asked of this candidate."),
            yes=tr("Store"),
        )
        self._workspace, self._candidate = workspace, known.row.id
        there = {each.kind: each for each in known.documents}
        self.model: EditRows[_Doc] = EditRows(
            _document_columns(), lambda row: row.kind, _document_puts(), self._keep
        )
        self.model.set_rows([_Doc.of(kind, there.get(kind)) for kind in DOCUMENTS])
        self.model.refused.connect(self._refuse)
        self.table = EditTable(self.model, "selection.documents")
        self.table.setAccessibleName(tr("Documents"))
        self.table.setMinimumHeight(theme().px(380))
        self.table.setCurrentIndex(self.model.index(0, 1))
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        self.column.insertWidget(self.column.count() - 1, self.table, 1)
        self.column.insertWidget(self.column.count() - 1, self.refused)
        self.widen(720)
        self.table.setFocus()

    def _keep(self, lines: list["_Doc"]) -> None:
        self.model.set_rows(lines)

    def _refuse(self, why: str) -> None:
        self.refused.setText(why)
        self.refused.setVisible(bool(why))

    def try_accept(self) -> None:
        """Store the check-list; a refusal stays on screen."""
        self.table.finish()
        told = tuple(line.row for line in self.model.rows if line.asked)
        try:
            self._workspace.perform(SetDocuments(self._candidate, told))
        except Rejected as refusal:
            self._refuse(sentence(refusal))
            return
        self.accept()


@record
class _Doc:
    """One line of the check-list; ``asked`` is False while nothing is known of it."""

    row: DocumentRow
    asked: bool

    @property
    def kind(self) -> str:
        """The kind of document."""
        return self.row.kind

    @staticmethod
    def of(kind: str, row: DocumentRow | None) -> "_Doc":
        """A line of the list."""
        return _Doc(row or DocumentRow(kind, present=False), asked=row is not None)


def _document_columns() -> list[rows.Column[_Doc]]:
    return [
        rows.text("kind", tr("Document"), lambda r: document_words(r.kind), width=230, stretch=True),
        rows.text("present", tr("There"), _there, width=90, look=_document_look),
        rows.text("number", "№", lambda r: r.row.number, width=150),
        rows.text("issued", tr("Issued on"), lambda r: _day(r.row.issued_on), width=104),
        rows.text("expires", tr("Valid until"), lambda r: _day(r.row.expires_on), width=110),
    ]


def _there(line: _Doc) -> str:
    return "" if not line.asked else "+" if line.row.present else "−"


def _document_look(line: _Doc) -> Look:
    return EYE if line.asked and not line.row.present else PLAIN


def _document_puts() -> dict[str, Callable[[_Doc, str], _Doc]]:
    return {
        "present": _put_present,
        "number": lambda line, text: _filled(line, number=text),
        "issued": lambda line, text: _filled(line, issued_on=_read_day(text)),
        "expires": lambda line, text: _filled(line, expires_on=_read_day(text)),
    }


def _put_present(line: _Doc, text: str) -> _Doc:
    if not text:
        return _Doc(DocumentRow(line.kind, present=False), asked=False)
    missing = text.strip() in {"-", "−", "–", "0"} or text.casefold() in {"ні", "no"}
    return _Doc(replace(line.row, present=not missing), asked=True)


def _filled(line: _Doc, **facts: Any) -> _Doc:
    """Whoever types a number or a date has the document before the eyes."""
    some = any(value for value in facts.values())
    present = line.row.present or (some and not line.asked)
    return _Doc(replace(line.row, present=present, **facts), asked=line.asked or some)


def _read_day(text: str) -> dt.date | None:
    read = read_date(text, today=today()) if text else None
    return read.date if read is not None else None


def _day(value: dt.date | None) -> str:
    return shown_date(value) if value is not None else ""
