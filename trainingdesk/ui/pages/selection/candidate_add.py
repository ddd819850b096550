"""Adding a candidate: a form, and beside it those of the register who may be the same person."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.domain.names import capitalised
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANKS
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.units import read_unit
from trainingdesk.services.campaigns import CampaignRow
from trainingdesk.services.candidate_changes import AddCandidate
from trainingdesk.services.candidates import Application
from trainingdesk.services.intake_match import Likeness
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.services.people import units
from trainingdesk.services.returning import Resemblance, resemblances
from trainingdesk.ui.dialogs.found import communities_found
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.drawer import Line, Section
from trainingdesk.ui.kit.forms import Form, offer
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.paint import EYE_STATE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.pages.selection.asking import months_at
from trainingdesk.ui.pages.selection.words import outcome_words, source_words
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

LOOK_AFTER = 250  # ms without a letter
MOST = 100
FORM, BESIDE = 430, 380


@dataclass(frozen=True, slots=True)
class _Pair:
    """One fact of both records, side by side."""

    title: str
    typed: str
    known: str

    @property
    def look(self) -> Look:
        """Where both are known and differ, one has to look."""
        return EYE_STATE if self.typed and self.known and self.typed != self.known else PLAIN


class AddQuestion(Question):
    """Asks for one candidate; ``added`` is the key then.

    Those who look alike are shown beside the form as one types; nobody is merged: a press says that it is
    the same person, and «add as another person» that it is not.
    """

    def __init__(
        self, parent: QWidget, workspace: Workspace, campaign: CampaignRow, typed: str = "", title: str = ""
    ) -> None:
        title = title or tr("Add a candidate to {code}").format(code=campaign.code)
        super().__init__(parent, title, yes=tr("Add as a new person"))
        self.added: int | None = None
        self._workspace, self._campaign = workspace, campaign
        self._shown: list[Resemblance] = []
        self.form = self._form(typed)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        self.beside = QScrollArea()
        self.beside.setWidgetResizable(True)
        self.beside.setMinimumWidth(theme().px(BESIDE) // 2)
        self.beside.setAccessibleName(tr("Who it may be"))
        form_side = QScrollArea()
        form_side.setWidgetResizable(True)
        form_side.setWidget(self.form)
        form_side.setMinimumWidth(theme().px(FORM) // 2)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(16))
        row.addWidget(form_side, 1)
        row.addWidget(self.beside, 1)
        self.column.insertWidget(self.column.count() - 1, middle, 1)
        self.column.insertWidget(self.column.count() - 1, self.refused)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        self.form.changed.connect(self._soon.start)
        self.form.changed.connect(self.refused.hide)
        self.widen(FORM + BESIDE + 80)
        room = parent.window().height()
        self.setMinimumHeight(min(theme().px(620), room - theme().px(60)))
        self.look()
        self.form.fields["surname"].setFocus()

    def _form(self, typed: str) -> Form:
        words = [capitalised(word) for word in typed.split()]
        surname, given, patronymic = [*words, "", "", ""][:3]
        form = Form()
        self.begin(form)
        form.text("surname", tr("Surname"), surname, longest=MOST)
        form.text("given", tr("Given name"), given, longest=MOST)
        form.text("patronymic", tr("Patronymic"), patronymic, longest=MOST)
        form.date("birth_date", tr("Birth date"))
        form.choice(
            "sex", tr("Sex"), [(None, "—"), (Sex.MALE.value, tr("male")), (Sex.FEMALE.value, tr("female"))]
        )
        form.choice("rank", tr("Rank"), [(None, "—"), *((e.code, rank_words(e.code)) for e in RANKS)])
        offer(form.text("unit", tr("Unit"), longest=200), self._workspace.query(units))
        form.text("badge", tr("Badge"), longest=40)
        form.text("tax_number", tr("Tax number"), longest=10)
        form.section(tr("Application"))
        form.choice("source", tr("Source"), [(e, source_words(e)) for e in ("serving", "public")])
        form.date("applied_on", tr("Applied on"))
        form.picker("community", tr("Community"), communities_found(self._workspace))
        form.text("service", tr("Service, years"), hint="1,5", longest=5)
        form.choice("education", tr("Higher education"), [(None, "—"), (True, tr("yes")), (False, tr("no"))])
        form.text("categories", tr("Driving categories"), hint="B", longest=20)
        form.date("consent_on", tr("Consent to data processing"))
        return form

    def words(self, *, shown: bool) -> str:
        """What the button says; ``shown`` while somebody alike stands beside the form."""
        return tr("Add as another person") if shown else tr("Add as a new person")

    def begin(self, form: Form) -> None:
        """Put fields before those of the person."""

    # --- who it may be ---

    def look(self) -> None:
        """Show those who look like whoever is typed."""
        self._soon.stop()
        try:
            new = self.new(self.form.values())
        except Rejected:  # a date half typed; it is told when the form is sent
            return
        tax = self._tax()
        enough = bool(new.badge or tax or (len(new.surname) > 1 and new.given))
        self._shown = self._workspace.query(resemblances, new, tax) if enough else []
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme().px(8), 0)
        column.addWidget(label(tr("In the register"), weight=600))
        if not self._shown:
            said = (
                tr("Nobody of the register looks like this.")
                if enough
                else tr("Those who may be the same person appear here as you type the name or a number.")
            )
            column.addWidget(caption(said, wrap=True))
        for each in self._shown:
            column.addWidget(self._one(each, new))
        column.addStretch(1)
        self.beside.setWidget(body)
        alike = any(each.likeness is Likeness.SAME for each in self._shown)
        self.yes.setText(self.words(shown=bool(self._shown)))
        self.yes.setDefault(not alike)

    def _one(self, each: Resemblance, new: NewPerson) -> QWidget:
        """One of the register: what is typed and what is known, side by side."""
        row = each.person
        sure = tr("the same person") if each.certain else tr("looks alike")
        section = Section(row.name.full, sure)
        section.add(Line(" ", tr("typed"), tr("in the register"), look=QUIET, lead_width=92))
        for pair in self._pairs(each, new):
            value = pair.known or "—"
            section.add(Line(pair.title, pair.typed or "—", value, look=pair.look, lead_width=92))
        for other in each.applications:
            section.add(caption(f"{other.code}: {outcome_words(other.outcome)}"))
        if each.cohorts:
            section.add(caption(tr("cohorts: {codes}").format(codes=", ".join(each.cohorts))))
        same = Button(tr("It is this person: add"), "user")
        same.setAccessibleName(tr("It is {name}: add").format(name=row.name.full))
        same.clicked.connect(lambda _checked=False, key=row.id: self.add_known(key))
        section.add(same)
        return section

    def _pairs(self, each: Resemblance, new: NewPerson) -> list[_Pair]:
        row = each.person
        return [
            _Pair(tr("Name"), f"{new.surname} {new.given}".strip(), f"{row.surname} {row.given}"),
            _Pair(tr("Patronymic"), new.patronymic, row.patronymic),
            _Pair(tr("Born"), _day(new.birth_date), _day(row.birth_date)),
            _Pair(tr("Rank"), rank_words(new.rank, short=True), rank_words(row.rank, short=True)),
            _Pair(tr("Unit"), new.unit, row.unit),
            _Pair(tr("Badge"), new.badge, row.badge),
        ]

    # --- adding ---

    def try_accept(self) -> None:
        """Add as a person of its own, apart from those shown."""
        self.look()
        self._add(lambda values: self.for_new(values, tuple(each.person.id for each in self._shown)))

    def add_known(self, person: int) -> None:
        """Add somebody of the register."""
        self._add(lambda values: self.for_known(values, person))

    def for_new(self, values: dict[str, Any], apart: tuple[int, ...]) -> object:
        """The command that takes somebody new."""
        return AddCandidate(
            self._campaign.id, new=self.new(values), application=self.application(values),
            tax_number=values["tax_number"], apart=apart,
        )  # fmt: skip

    def for_known(self, values: dict[str, Any], person: int) -> object:
        """The command that takes somebody of the register."""
        unit = read_unit(values["unit"]).name
        return AddCandidate(self._campaign.id, person=person, application=self.application(values), unit=unit)

    def _add(self, command: Callable[[dict[str, Any]], object]) -> None:
        self.form.forgive()
        try:
            self.added = self._workspace.perform(command(self.form.values()))
        except Rejected as refusal:
            self._refuse(refusal)
            return
        self.accept()

    def _refuse(self, refusal: Rejected) -> None:
        """Say a refusal at its field, else above the buttons."""
        field = {
            "service_months": "service", "higher_education": "education", "first_community_id": "community",
        }.get(str(refusal.facts.get("field", "")), str(refusal.facts.get("field", "")))  # fmt: skip
        if refusal.code == "choice-unknown":
            field = "community"
        if field in self.form.fields:
            self.form.complain_of(field, refusal)
            return
        self.refused.setText(sentence(refusal))
        self.refused.show()

    def _tax(self) -> str:
        return str(self.form.values()["tax_number"])

    def new(self, values: dict[str, Any]) -> NewPerson:
        """The person as typed."""
        unit = read_unit(values["unit"])
        return NewPerson(
            values["surname"], values["given"], values["patronymic"], values["sex"], values["birth_date"],
            values["rank"], "", unit.name, unit.kind.value, unit.oblast, values["badge"],
        )  # fmt: skip

    def application(self, values: dict[str, Any]) -> Application:
        """The application as typed; a number that is none is marked at its field."""
        return Application(
            applied_on=values["applied_on"],
            source=values["source"],
            service_months=months_at(self.form, "service", values["service"]),
            higher_education=values["education"],
            categories=values["categories"],
            first_community_id=values["community"],
            consent_on=values["consent_on"],
        )


def _day(value: Any) -> str:
    return shown_date(value) if value is not None else ""
