"""What is asked at a ceremony: its plan, the deputy with the document, the reason of a correction."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import sort_key
from trainingdesk.services.acts import ActRow
from trainingdesk.services.acts import acts as find_acts
from trainingdesk.services.ceremonies import CallDeputy, CallRow, CorrectCall, PlanCeremony
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr


def plan(parent: QWidget, workspace: Workspace) -> int | None:
    """Ask title, day and place; every issued act not handed over is called, by community and number."""
    issued = in_call_order(workspace.query(find_acts, state="issued", limit=None))
    form = Form()
    form.text("title", tr("Title"), tr("Handing over of cars to communities"), longest=200)
    today = dt.date.today()  # noqa: DTZ011 - the office's own day
    form.date("held_on", tr("Day"), max((row.act_on for row in issued), default=today))
    form.text("place", tr("Place"), longest=200)
    made: list[int] = []

    def do(values: dict[str, Any]) -> None:
        if values["held_on"] is None:
            raise Rejected("move-date-missing")
        made.append(workspace.perform(PlanCeremony(**values, acts=tuple(row.id for row in issued))))

    communities = len({row.community for row in issued})
    detail = tr("%n issued acts are called, by community and number", len(issued))
    question = FormQuestion(
        parent, tr("Plan a ceremony"), form, do, yes=tr("Plan it"),
        detail=f"{detail}. {tr('%n communities', communities)}.",
        about={"ceremony-title-missing": "title", "move-date-missing": "held_on"},
    )  # fmt: skip
    return made[0] if ask_form(question) else None


def in_call_order(rows: Sequence[ActRow]) -> list[ActRow]:
    """Acts as they are called: by community, then by number."""
    return sorted(rows, key=lambda row: (sort_key(row.community_name), _number(row.number), row.id))


def _number(text: str) -> tuple[int, str]:
    """Numbers in their own order: 9 before 10."""
    digits = "".join(char for char in text.split("/", maxsplit=1)[0] if char.isdigit())
    return int(digits or 0), text


def ask_deputy(parent: QWidget, workspace: Workspace, call: CallRow) -> bool:
    """Ask who came instead and by which document, then hand over."""
    form = Form()
    form.text("deputy", tr("Who came"), hint=tr("surname, name, post"), longest=200)
    form.text("document", tr("Document"), hint=tr("power of attorney № 12 of 06.02.2021"), longest=200)

    def do(values: dict[str, Any]) -> None:
        now = dt.datetime.now(dt.UTC)
        workspace.perform(CallDeputy(call.id, values["deputy"], values["document"], call.seen, now))

    who = call.act.receiver_name or call.act.community_name
    title = tr("Deputy for {name}").format(name=who)
    about = {"ceremony-deputy-missing": "deputy"}
    return ask_form(FormQuestion(parent, title, form, do, yes=tr("Hand over"), about=about))


def ask_correction(parent: QWidget, workspace: Workspace, call: CallRow) -> bool:
    """Ask why a call handed over is taken back; its cars and keys return by counter-records."""
    form = Form()
    form.text("reason", tr("What was the mistake"), tr("the wrong line was marked"), longest=200)
    who = call.act.receiver_name or call.act.community_name
    return ask_form(
        FormQuestion(
            parent,
            tr("Take back: {name}?").format(name=who),
            form,
            lambda values: workspace.perform(CorrectCall(call.id, values["reason"])),
            yes=tr("Put it back"),
            about={"correction-reason-missing": "reason"},
        )
    )
