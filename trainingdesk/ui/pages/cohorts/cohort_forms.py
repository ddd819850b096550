"""What is asked about a whole cohort: opening one, and its record."""

from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.services.cohort_changes import AddCohort, EditCohort
from trainingdesk.services.cohorts import CohortRow
from trainingdesk.services.programmes import PinCohort, programmes
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

ABOUT = {"cohort-code": "code", "cohort-exists": "code", "cohort-dates": "ends"}


def new_cohort(parent: QWidget, workspace: Workspace) -> int | None:
    """Ask code, title and dates of a new cohort; gives its key, none when nothing was opened."""
    form = Form()
    form.text(
        "code", tr("Code"), hint="2021-03", note=tr("Year and month of the start, for example."), longest=40
    )
    form.text("title", tr("Title"), longest=200)
    form.date("starts", tr("First day"))
    form.date("ends", tr("Last day"), note=tr("The dates may be entered later; certificates need them."))
    opened: list[int] = []

    def do(values: dict[str, Any]) -> None:
        opened.append(workspace.perform(AddCohort(**values)))

    question = FormQuestion(parent, tr("New cohort"), form, do, yes=tr("Open the cohort"), about=ABOUT)
    return opened[0] if ask_form(question) and opened else None


def edit_cohort(parent: QWidget, workspace: Workspace, row: CohortRow) -> bool:
    """Ask title, dates, edition of the programme and the ECTS switch; True when it was stored."""
    editions = workspace.query(programmes)
    named = [
        (each.id, tr("{title}, edition {edition}").format(title=each.title_uk, edition=each.edition))
        for each in editions
    ]
    form = Form()
    form.text("title", tr("Title"), row.title, longest=200)
    form.date("starts", tr("First day"), row.starts)
    form.date("ends", tr("Last day"), row.ends)
    form.choice(
        "programme",
        tr("Programme"),
        named,
        row.programme_id,
        note=tr("Refused once marks or certificates rest on another edition."),
    )
    form.check(
        "show_ects",
        tr("ECTS letters on papers"),
        value=row.show_ects,
        note=tr("Off by default on police papers: points and the national grade are enough."),
    )

    def do(values: dict[str, Any]) -> None:
        programme = values.pop("programme")
        if programme != row.programme_id:
            workspace.perform(PinCohort(row.id, programme, row.profile_id))
            now = row.version + 1
        else:
            now = row.version
        changed = (row.title, row.starts, row.ends, row.show_ects) != tuple(values.values())
        if changed:
            workspace.perform(EditCohort(row.id, now, **values))

    title = tr("Record of cohort {code}").format(code=row.code)
    return ask_form(FormQuestion(parent, title, form, do, yes=tr("Store"), about=ABOUT))
