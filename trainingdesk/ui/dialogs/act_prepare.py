"""Before acts are drafted for chosen cars: which kind, on which day, who gives, who takes, on what ground."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain import custody
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_drafts import DraftActs
from trainingdesk.services.act_facts import usual_day
from trainingdesk.services.vehicles import VehicleRow, vehicles_by_id
from trainingdesk.ui.dialogs.found import communities_found, people_found
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.memory import Memory
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr, tr_later

KINDS = {
    "hand_over": tr_later("handing over"),
    "assignment": tr_later("assignment"),
    "transfer": tr_later("transfer to another"),
    "give_back": tr_later("return"),
    "write_off": tr_later("writing off"),
}
MEMBERS = 3
KEPT = ("giver", "ground", "city", "copies")
"""What is offered again with the next acts; people by their keys alone."""
ABOUT = {
    "act-copies": "copies", "act-date-missing": "act_on", "act-car-on-another": "kind",
    "person-unknown": "giver",
}  # fmt: skip


def kinds() -> list[tuple[Any, str]]:
    """The kinds of act, in words."""
    return [(key, tr(words)) for key, words in KINDS.items()]


def prepare(parent: QWidget, workspace: Workspace, memory: Memory, cars: Sequence[int]) -> tuple[int, ...]:
    """Ask and draft; the keys of the acts drafted, none when the person left it."""
    rows = workspace.query(vehicles_by_id, list(cars))
    if not rows:
        return ()
    form = _form(workspace, memory, rows)
    made: list[int] = []

    def do(values: dict[str, Any]) -> None:
        if values["act_on"] is None:
            raise Rejected("act-date-missing")
        members = tuple(key for at in range(MEMBERS) if (key := values.pop(f"member{at}")) is not None)
        how = values.pop("how", "receiver")
        made.extend(
            workspace.perform(
                DraftActs(tuple(cars), **values, apart=how == "car", members=members)
            )
        )  # fmt: skip
        memory.keep("acts.ground", values["ground"])
        memory.keep("acts.copies", values["copies"])

    question = FormQuestion(
        parent, tr("Prepare acts for %n cars", len(rows)), form, do, yes=tr("Prepare"), about=ABOUT,
        detail=tr(
            "Drafts: nothing is handed over yet. Officer and community are those the car is meant for, "
            "unless others are named; readings, equipment and condition are the last known."
        ),
    )  # fmt: skip
    return tuple(made) if ask_form(question) else ()


def _form(workspace: Workspace, memory: Memory, rows: Sequence[VehicleRow]) -> Form:
    form = Form()
    today = dt.date.today()  # noqa: DTZ011 - the office's own day
    day = workspace.query(usual_day, [row.id for row in rows], today)
    form.choice("kind", tr("What for"), kinds(), usual_kind(rows))
    form.date("act_on", tr("Date of the act"), day)
    form.text("time", tr("Time"), hint="11:00", longest=5)
    if len(rows) > 1:
        ways = [("receiver", tr("one act for each receiver")), ("car", tr("one act for each car"))]
        form.choice("how", tr("How many"), ways)
    form.picker("giver", tr("Who hands over"), people_found(workspace))
    form.picker("receiver", tr("Who takes"), people_found(workspace), _same_receiver(rows))
    form.picker("community", tr("Community"), communities_found(workspace), _same_community(rows))
    form.text("ground", tr("Ground"), str(memory.recall("acts.ground") or ""), longest=300,
              hint=tr("order № 512 о/с of 06.02.2021"))  # fmt: skip
    kept = memory.recall("acts.copies", 3)
    form.choice("copies", tr("Copies"), [(n, str(n)) for n in range(1, 10)], kept)
    for at in range(MEMBERS):
        title = tr("Chair of the commission") if at == 0 else tr("Member of the commission")
        form.picker(f"member{at}", title, people_found(workspace))
    return form


def usual_kind(rows: Sequence[VehicleRow]) -> str:
    """What acts these cars are about to need, by where the first one is."""
    state = rows[0].state
    if state in {custody.HANDED, custody.IN_USE}:
        return "give_back"
    return "write_off" if state == custody.DESTROYED else "hand_over"


def _same_receiver(rows: Sequence[VehicleRow]) -> Option | None:
    """The officer all the cars are meant for; with several officers each car keeps its own."""
    meant = {(row.meant_for, row.meant_for_name) for row in rows}
    key, name = next(iter(meant))
    in_hand = rows[0].state in {custody.HANDED, custody.IN_USE, custody.DESTROYED}
    return Option(key, name) if len(meant) == 1 and key is not None and not in_hand else None


def _same_community(rows: Sequence[VehicleRow]) -> Option | None:
    meant = {(row.community, row.community_name) for row in rows}
    key, name = next(iter(meant))
    return Option(key, name) if len(meant) == 1 and key is not None else None
