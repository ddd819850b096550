"""What is asked about a campaign: a new one, its record, a copy."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.selection import Requirements
from trainingdesk.services.campaigns import (
    CampaignRow,
    CampaignTerms,
    CopyCampaign,
    EditCampaign,
    OpenCampaign,
)
from trainingdesk.services.cohorts import cohorts
from trainingdesk.ui.kit.ask import ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.pages.selection.asking import FieldQuestion, months_at, shown_years, whole_at
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

NAMED = {"min_age": "min_age", "campaign-exists": "code"}


def _form(workspace: Workspace, row: CampaignRow | None) -> Form:
    asked = row.requirements if row is not None else Requirements()
    form = Form()
    form.text("code", tr("Short name"), row.code if row else "", hint="2020-06", longest=40)
    form.text(
        "title",
        tr("Title"),
        row.title if row else "",
        hint=tr("Selection for the police officer of a community course"),
        longest=300,
    )
    form.text("order_number", tr("Order №"), row.order_number if row else "", longest=60)
    form.date("order_on", tr("Order of"), row.order_on if row else None)
    form.date("opens", tr("Opens"), row.opens if row else None)
    form.date("closes", tr("Closes"), row.closes if row else None)
    form.text("places", tr("Places"), _number(row.places if row else None), longest=5)
    form.section(tr("What the announcement asks; empty where it asks nothing"))
    form.text(
        "service", tr("Service, years at least"), shown_years(asked.service_months), hint="1,5", longest=5
    )
    form.check("higher_education", tr("Higher education is needed"), value=asked.higher_education)
    form.text("category", tr("Driving category"), asked.category, hint="B", longest=10)
    form.text("min_age", tr("Age from"), _number(asked.min_age), longest=2)
    form.text("max_age", tr("Age to"), _number(asked.max_age), longest=2)
    form.section(tr("In the office"))
    options: list[tuple[int | None, str]] = [(None, "—")]
    options += [
        (each.id, f"{each.code} · {each.title}" if each.title else each.code)
        for each in workspace.query(cohorts)
    ]
    form.choice("cohort_id", tr("For the cohort"), options, row.cohort_id if row else None)
    form.text(
        "retention_months", tr("Records of those not selected are kept, months"),
        _number(row.retention_months if row else None), longest=3,
    )  # fmt: skip
    form.text("note", tr("Note"), row.note if row else "", longest=500)
    return form


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _terms(form: Form, values: dict[str, Any], tie_rule: tuple[str, ...]) -> CampaignTerms:
    """The terms as typed; a number that is none is marked at its field."""
    requirements = Requirements(
        months_at(form, "service", values["service"]),
        values["higher_education"],
        values["category"],
        whole_at(form, "min_age", values["min_age"]),
        whole_at(form, "max_age", values["max_age"]),
    )
    return CampaignTerms(
        code=values["code"],
        title=values["title"],
        order_number=values["order_number"],
        order_on=values["order_on"],
        opens=values["opens"],
        closes=values["closes"],
        places=whole_at(form, "places", values["places"]),
        requirements=requirements,
        tie_rule=tie_rule,
        retention_months=whole_at(form, "retention_months", values["retention_months"]),
        cohort_id=values["cohort_id"],
        note=values["note"],
    )


def _ask(
    parent: QWidget, form: Form, title: str, yes: str, do: Callable[[CampaignTerms], object],
    tie_rule: tuple[str, ...] = (), detail: str = "",
) -> bool:  # fmt: skip
    question = FieldQuestion(
        parent, title, form, lambda values: do(_terms(form, values, tie_rule)), yes=yes, detail=detail,
        named=NAMED,
    )  # fmt: skip
    question.widen(640)
    return ask_form(question)


def open_campaign(parent: QWidget, workspace: Workspace) -> int | None:
    """Ask for a new campaign; its key when one was opened."""
    opened: list[int] = []
    _ask(
        parent, _form(workspace, None), tr("Open a campaign"), tr("Open the campaign"),
        lambda terms: opened.append(workspace.perform(OpenCampaign(terms))),
        detail=tr("A list in a directorate’s letter needs only the name; stages can be added later."),
    )  # fmt: skip
    return opened[0] if opened else None


def edit_campaign(parent: QWidget, workspace: Workspace, row: CampaignRow) -> bool:
    """Ask for the record of a campaign anew; True when it was stored."""
    return _ask(
        parent, _form(workspace, row), tr("Record of campaign {code}").format(code=row.code), tr("Store"),
        lambda terms: workspace.perform(EditCampaign(row.id, row.version, terms)),
        row.tie_rule,
    )  # fmt: skip


def copy_campaign(parent: QWidget, workspace: Workspace, row: CampaignRow) -> int | None:
    """Ask the name of a campaign like this one; its key when it was opened."""
    form = Form()
    form.text("code", tr("Short name"), "", hint="2021-02", longest=40)
    form.text("title", tr("Title"), row.title, longest=300)
    opened: list[int] = []

    def do(values: dict[str, Any]) -> None:
        opened.append(workspace.perform(CopyCampaign(row.id, values["code"], values["title"])))

    title = tr("A campaign like {code}").format(code=row.code)
    detail = tr("The requirements, the stages and the quota are copied; dates, the order and people are not.")
    ask_form(FieldQuestion(parent, title, form, do, yes=tr("Open the campaign"), detail=detail))
    return opened[0] if opened else None
