"""What is asked about a person: somebody new, a name mended or changed, new rank or unit, a cohort."""

from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.names import capitalised
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANKS
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.units import read_unit
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.enrolments import EnrolPerson
from trainingdesk.services.erasure import ErasePast
from trainingdesk.services.newcomers import AddPerson, NewPerson
from trainingdesk.services.people import PersonCard, PersonRow, units
from trainingdesk.services.person_changes import ChangeName, ChangeStanding, CorrectName
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form, offer
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

MOST = 100
ABOUT_NAMES = {"person-name-missing": "surname", "person-known": "birth_date", "rank-unknown": "rank"}
ABOUT_DATES = {"change-date-missing": "since", "dated-change-exists": "since", "standing-empty": "rank"}


def sexes() -> list[tuple[str | None, str]]:
    """The choice of a sex; a dash while it is not known."""
    return [(None, "—"), (Sex.MALE.value, tr("male")), (Sex.FEMALE.value, tr("female"))]


def _name(form: Form, surname: str, given: str, patronymic: str) -> None:
    form.text("surname", tr("Surname"), surname, longest=MOST)
    form.text("given", tr("Given name"), given, longest=MOST)
    form.text("patronymic", tr("Patronymic"), patronymic, longest=MOST)


def _service(form: Form, workspace: Workspace, nothing: str) -> None:
    form.choice(
        "rank", tr("Rank"), [(None, nothing), *((each.code, rank_words(each.code)) for each in RANKS)]
    )
    form.text("position", tr("Position"), longest=200)
    offer(form.text("unit", tr("Unit"), longest=200), workspace.query(units))


def add_person(parent: QWidget, workspace: Workspace, typed: str) -> int | None:
    """Ask for a new person, beginning with what was searched for; the key when somebody was added."""
    words = [capitalised(word) for word in typed.split()]
    surname, given, patronymic = [*words, "", "", ""][:3]
    form = Form()
    _name(form, surname, given, patronymic)
    form.choice("sex", tr("Sex"), sexes())
    form.date("birth_date", tr("Birth date"))
    _service(form, workspace, "—")
    form.text("phone", tr("Phone"), longest=40)
    form.text("badge", tr("Badge"), longest=40)
    added: list[int] = []

    def do(values: dict[str, Any]) -> None:
        unit = read_unit(values.pop("unit"))
        new = NewPerson(**values, unit=unit.name, unit_kind=unit.kind.value, oblast=unit.oblast)
        added.append(workspace.perform(AddPerson(new)))

    asked = FormQuestion(parent, tr("Add a person"), form, do, yes=tr("Add"), about=ABOUT_NAMES)
    return added[0] if ask_form(asked) else None


def correct_name(parent: QWidget, workspace: Workspace, row: PersonRow) -> bool:
    """Ask for the right spelling of the present name; True when it was stored."""
    form = Form()
    _name(form, row.surname, row.given, row.patronymic)
    return ask_form(
        FormQuestion(
            parent,
            tr("Correct the name"),
            form,
            lambda values: workspace.perform(CorrectName(row.id, **values)),
            yes=tr("Correct"),
            detail=tr("For a misspelt name. If the name itself has changed, give its date instead."),
            about=ABOUT_NAMES,
        )
    )


def change_name(parent: QWidget, workspace: Workspace, row: PersonRow) -> bool:
    """Ask for a new name and its date; True when it was stored."""
    form = Form()
    _name(form, "", row.given, row.patronymic)
    form.date("since", tr("Since"))
    form.text("ground", tr("Ground"), hint=tr("marriage certificate, its number and date"), longest=200)

    def do(values: dict[str, Any]) -> None:
        if values["since"] is None:
            raise Rejected("change-date-missing")
        workspace.perform(ChangeName(row.id, **values))

    return ask_form(
        FormQuestion(
            parent,
            tr("New surname of {name}").format(name=row.name.full),
            form,
            do,
            yes=tr("Store"),
            detail=tr("Papers dated before keep the old name; both names find the person."),
            about=ABOUT_NAMES | ABOUT_DATES,
        )
    )


def change_standing(parent: QWidget, workspace: Workspace, card: PersonCard) -> bool:
    """Ask for a new rank, position or unit and its date; True when it was stored."""
    form = Form()
    _service(form, workspace, tr("unchanged"))
    for key in ("position", "unit"):
        field = form.fields[key]
        field.setProperty("placeholderText", tr("unchanged"))
    form.date("since", tr("Since"), note=tr("Empty: corrects what was entered first."))
    form.text("ground", tr("Ground"), hint=tr("order № 512 о/с of 06.02.2021"), longest=200)

    def do(values: dict[str, Any]) -> None:
        unit = read_unit(values["unit"])
        workspace.perform(
            ChangeStanding(
                card.row.id,
                values["since"],
                values["rank"],
                values["position"] or None,
                unit.name or None,
                unit.kind.value,
                unit.oblast,
                values["ground"],
            )
        )

    return ask_form(
        FormQuestion(
            parent,
            tr("Rank, position or unit of {name}").format(name=card.row.name.full),
            form,
            do,
            yes=tr("Store"),
            detail=tr("A paper takes what was in force on its date; papers already issued stay as they are."),
            about=ABOUT_DATES,
        )
    )


def erase_past(parent: QWidget, workspace: Workspace, row: PersonRow) -> bool:
    """Ask on what ground the history is to forget a person's former values; True when it was done."""
    form = Form()
    form.text("ground", tr("Ground"), hint=tr("application of 06.02.2021"), longest=200)
    return ask_form(
        FormQuestion(
            parent,
            tr("Erase the former values of {name} from the history").format(name=row.name.full),
            form,
            lambda values: workspace.perform(ErasePast(row.id, values["ground"])),
            yes=tr("Erase"),
            detail=tr(
                "The history keeps who changed what and when, without the old names, dates and numbers. The "
                "card and issued papers stay. This is not taken back, and neither are the changes it "
                "concerns."
            ),
            about={"erasure-ground-missing": "ground"},
        )
    )


def enrol(parent: QWidget, workspace: Workspace, row: PersonRow) -> bool:
    """Ask for a cohort and put the person into it; True when it was done."""
    form = Form()
    options = [
        (each.id, f"{each.code} · {each.title}" if each.title else each.code)
        for each in workspace.query(cohorts)
    ]
    form.choice("cohort", tr("Cohort"), options, workspace.cohort)
    form.text("group", tr("Group"), longest=40)

    def do(values: dict[str, Any]) -> None:
        workspace.perform(EnrolPerson(values["cohort"], person=row.id, group=values["group"]))

    title = tr("Add {name} to a cohort").format(name=row.name.full)
    about = {"enrolled-already": "cohort", "group-name-missing": "group"}
    return ask_form(FormQuestion(parent, title, form, do, yes=tr("Add"), about=about))
