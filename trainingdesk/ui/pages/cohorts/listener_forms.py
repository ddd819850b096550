"""What is asked about one listener: leaving on a ground, going to another cohort."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import CohortRow, ListenerRow
from trainingdesk.services.enrolments import Exclude, MoveToCohort
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

GROUNDS = (
    "за власним бажанням",
    "за станом здоров’я",
    "за невиконання навчального плану",
    "за порушення дисципліни",
    "у зв’язку з відкликанням",
    "у зв’язку зі звільненням зі служби",
    "виключено зі списків у зв’язку зі смертю",
)
"""As orders word them; any other may be typed."""


def offer(field: QLineEdit, texts: Sequence[str]) -> None:
    """Let a field complete what is typed by any part of these texts."""
    completer = QCompleter(list(texts), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


def exclude(parent: QWidget, workspace: Workspace, row: ListenerRow) -> bool:
    """Ask ground, date and order, and exclude the listener; True when it was done."""
    form = Form()
    offer(form.text("ground", tr("Ground"), longest=200), GROUNDS)
    form.date("on", tr("Since"), dt.date.today())  # noqa: DTZ011 - the office's own day
    form.text("order", tr("Order №"), hint=tr("512 о/с"), longest=60)
    form.date("order_date", tr("Order of"))

    def do(values: dict[str, Any]) -> None:
        if values["on"] is None:
            raise Rejected("exit-date-missing")
        workspace.perform(
            Exclude(row.enrolment, values["on"], values["ground"], values["order"], values["order_date"])
        )

    return ask_form(
        FormQuestion(
            parent,
            tr("Exclude {name}").format(name=row.name.full),
            form,
            do,
            yes=tr("Exclude"),
            detail=tr("The name stays on the list as one who left; marks and papers stay too."),
            about={"exit-ground-missing": "ground", "exit-date-missing": "on"},
        )
    )


def move(parent: QWidget, workspace: Workspace, row: ListenerRow, others: Sequence[CohortRow]) -> bool:
    """Ask which cohort the listener goes to; True when it was done."""
    form = Form()
    form.choice("cohort", tr("Cohort"), [(each.id, _cohort_words(each)) for each in others])
    return ask_form(
        FormQuestion(
            parent,
            tr("Move {name} to another cohort").format(name=row.name.full),
            form,
            lambda values: workspace.perform(MoveToCohort(row.enrolment, values["cohort"])),
            yes=tr("Move"),
            detail=tr("For somebody entered in the wrong cohort: the group is left behind."),
        )
    )


def _cohort_words(row: CohortRow) -> str:
    return f"{row.code} · {row.title}" if row.title else row.code
