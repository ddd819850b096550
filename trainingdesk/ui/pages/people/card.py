"""One person's card in the drawer: fields that store themselves, names and service over time, the record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingdesk.domain.people import Sex, suggested_sex
from trainingdesk.domain.transliteration import latin_name, to_latin
from trainingdesk.services.declined import FormIn
from trainingdesk.services.people import NameRow, PersonCard, StandingRow
from trainingdesk.services.person_record import PersonRecord
from trainingdesk.ui.kit import drawer as parts
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Section, Verdict
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.paint import EYE
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.kit.slot import Slot
from trainingdesk.ui.pages.people.cases import CasesForm
from trainingdesk.ui.pages.people.forms import sexes
from trainingdesk.ui.pages.people.record import certificates_part, courses_part, history_part
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, tr

PLAIN = ("sex", "birth_date", "phone", "badge", "tax_number", "note")
LATIN = ("latin_surname", "latin_given")


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the card's links lead, and how its fields are stored (raising ``Rejected``)."""

    correct: Callable[[str, Any, Any], object]
    confirm: Callable[[FormIn, str], object]
    correct_name: Callable[[], object]
    change_name: Callable[[], object]
    change_standing: Callable[[], object]
    enrol: Callable[[], object]
    go: Callable[[str, int | None, Any], object]
    """Open a page, at a cohort, at a place."""


class Card(QWidget):
    """The card; ``show_person`` fills it, what is being typed stays while the person stays the same.

    ``typing(bool)`` tells whether something is typed and not stored, ``left()`` that Esc asks for the list.
    """

    typing = Signal(bool)
    left = Signal()

    def __init__(self, ways: Ways) -> None:
        super().__init__()
        self._ways = ways
        self._person: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        self.who, self.names, self.service = Slot(), Slot(), Slot()
        self.courses, self.papers, self.history = Slot(), Slot(), Slot()
        self.plain = self._plain()
        self.latin = self._latin()
        self.cases = CasesForm(ways.confirm)
        for form in (self.plain, self.latin, self.cases):
            form.typing.connect(self._tell)
            form.left.connect(self.left)
        column.addWidget(self.who)
        column.addWidget(self.courses)
        column.addWidget(Section(tr("Personal data")).add(self.plain))
        column.addWidget(self.names)
        column.addWidget(self.service)
        column.addWidget(Section(tr("Declension")).add(self.cases))
        column.addWidget(Section(tr("In Latin letters")).add(self.latin))
        column.addWidget(self.papers)
        column.addWidget(self.history)

    def show_person(self, card: PersonCard, record: PersonRecord, forms: tuple[FormIn, ...]) -> None:
        """Show a person, or the same one again after a change."""
        anew = card.row.id != self._person
        self._person = card.row.id
        self.who.show_parts(self._who(card, forms))
        self._load(self.plain, {key: _fact(card, key) for key in PLAIN}, anew=anew)
        self._hint_sex(card)
        self._load(self.latin, {key: _fact(card, key) for key in LATIN}, anew=anew)
        self._hint_latin(card)
        self.names.show_parts([self._names(card)])
        self.service.show_parts([self._service(card)])
        self.cases.show_forms(forms, anew=anew)
        self.courses.show_parts([courses_part(record.courses, card.row.sex, self._ways.enrol, self._ways.go)])
        self.papers.show_parts(certificates_part(record.certificates, self._ways.go))
        self.history.show_parts([history_part(card.row.id, record.history, self._ways.go)])

    def commit(self) -> None:
        """Store whatever is typed: the page is being left, or another person is shown."""
        for form in (self.plain, self.latin, self.cases):
            form.commit_all()

    # --- fields ---

    def _plain(self) -> InPlace:
        form = InPlace(self._ways.correct)
        form.choice("sex", tr("Sex"), sexes())
        form.date("birth_date", tr("Birth date"))
        form.text("phone", tr("Phone"), longest=40)
        form.text("badge", tr("Badge"), longest=40)
        form.text("tax_number", tr("Tax number"), longest=20)
        form.long_text("note", tr("Note"), lines=2)
        return form

    def _latin(self) -> InPlace:
        form = InPlace(self._ways.correct)
        form.text("latin_surname", tr("Surname"), longest=100)
        form.text("latin_given", tr("Given name"), longest=100)
        return form

    @staticmethod
    def _load(form: InPlace, values: dict[str, Any], *, anew: bool) -> None:
        if anew:
            form.load_anew(values)
        else:
            form.load(values)

    def _hint_sex(self, card: PersonCard) -> None:
        """Say what the patronymic hints at; nothing is stored until a person chooses."""
        hint = suggested_sex(card.row.patronymic) if card.row.sex is None else None
        word = tr("female") if hint is Sex.FEMALE else tr("male")
        said = tr("By the patronymic: {sex}. Choose it to confirm.").format(sex=word) if hint else ""
        self.plain.remark("sex", said, "amb")

    def _hint_latin(self, card: PersonCard) -> None:
        """Propose the spelling of resolution 55 in the empty fields, and show what papers will print."""
        name = card.row.name
        self.latin.hint("latin_surname", to_latin(name.surname))
        self.latin.hint("latin_given", to_latin(name.given))
        printed = latin_name(name, card.latin_surname, card.latin_given)
        self.latin.remark("latin_given", tr("On papers: {name}").format(name=printed))

    # --- parts shown anew each time ---

    def _who(self, card: PersonCard, forms: tuple[FormIn, ...]) -> list[QWidget]:
        row = card.row
        born = tr("born {date}").format(date=date(row.birth_date)) if row.birth_date else ""
        shown: list[QWidget] = [
            parts.facts(
                f"{row.given} {row.patronymic}".strip(),
                " · ".join(part for part in (rank_words(row.rank), row.position) if part),
                row.unit,
                born,
                tr("Somebody else in the register bears the same name.") if row.namesake else "",
            )
        ]
        doubtful = sum(form.doubt is not None for form in forms)
        if row.sex is None:
            shown.append(Verdict(tr("The sex is not entered"), EYE))
        elif doubtful:
            shown.append(Verdict(tr("The cases need an eye"), EYE, str(doubtful)))
        return shown

    def _names(self, card: PersonCard) -> QWidget:
        section = Section(tr("Names"))
        for row in reversed(card.names):
            section.add(parts.facts(row.name.full, _since(row)))
        section.add(_link(tr("Correct the name…"), self._ways.correct_name))
        return section.add(_link(tr("Change the surname from a date…"), self._ways.change_name))

    def _service(self, card: PersonCard) -> QWidget:
        section = Section(tr("Service"))
        for row in reversed(card.standings):
            said = " · ".join(part for part in (rank_words(row.rank), row.position, row.unit) if part)
            if said:
                section.add(parts.facts(said, _since(row)))
        return section.add(_link(tr("New rank, position or unit from a date…"), self._ways.change_standing))

    def _tell(self, _typed: bool) -> None:
        self.typing.emit(any(form.unsaved() for form in (self.plain, self.latin, self.cases)))


def _fact(card: PersonCard, key: str) -> Any:
    return getattr(card if hasattr(card, key) else card.row, key)


def _since(row: NameRow | StandingRow) -> str:
    start = tr("since {date}").format(date=date(row.since)) if row.since else tr("from the beginning")
    return " · ".join(part for part in (start, row.ground) if part)


def _link(text: str, act: Callable[[], object]) -> Link:
    made = Link(text, step="caption")
    made.clicked.connect(lambda _checked=False: act())
    return made
