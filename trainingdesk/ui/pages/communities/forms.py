"""What is asked about a community: another name, a merger, who heads it and until when."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.communities import bare_centre, head_titles
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.communities import CommunityRow, HeadRow, NameRow
from trainingdesk.services.community_changes import (
    MendCommunityName,
    MergeCommunity,
    RenameCommunity,
    SetHead,
)
from trainingdesk.services.newcomers import NewPerson
from trainingdesk.ui.dialogs.found import communities_found, people_found
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form, offer
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

LONGEST = 150
ABOUT_NAMES = {
    "community-name-missing": "name", "community-name-long": "name", "community-name-same": "name",
    "community-name-date": "since", "change-date-missing": "since",
}  # fmt: skip
ABOUT_MERGER = {
    "community-merge-itself": "into", "community-closed": "into", "community-unknown": "into",
    "choice-unknown": "into", "change-date-missing": "on",
}  # fmt: skip
ABOUT_HEADS = {
    "head-title-missing": "title", "head-person-missing": "person", "head-known": "person",
    "choice-unknown": "person", "person-unknown": "person", "head-dates": "until",
    "change-date-missing": "since", "person-name-missing": "surname", "person-name-too-long": "surname",
    "person-known": "surname", "head-sex-missing": "sex",
}  # fmt: skip


def rename(parent: QWidget, workspace: Workspace, row: CommunityRow) -> bool:
    """Ask for a new name and its day; True when it was stored."""
    form = Form()
    form.text("name", tr("New name"), row.name, longest=LONGEST)
    centre = bare_centre(row.centre)
    form.text("centre", tr("Centre"), centre, longest=LONGEST, note=tr("Change it if it was renamed too."))
    form.date("since", tr("Since"))
    form.text("ground", tr("Ground"), hint=tr("resolution № 15 of 06.02.2021"), longest=200)

    def do(values: dict[str, Any]) -> None:
        since = _day(values["since"])
        fresh = values["centre"] if values["centre"] != centre else ""
        workspace.perform(
            RenameCommunity(row.id, values["name"], since, values["ground"], fresh, row.version)
        )

    return ask_form(
        FormQuestion(
            parent,
            tr("New name of {name}").format(name=row.full),
            form,
            do,
            yes=tr("Rename"),
            detail=tr("Papers dated before keep the old name; both names find the community."),
            about=ABOUT_NAMES,
        )
    )


def mend_name(parent: QWidget, workspace: Workspace, name: NameRow) -> bool:
    """Ask for the right spelling, day and ground of one dated name; True when it was stored."""
    form = Form()
    form.text("name", tr("Name of the community"), name.name, longest=LONGEST)
    form.date("since", tr("Since"), name.since, note=tr("Empty: from the beginning."))
    form.text("ground", tr("Ground"), name.ground, longest=200)

    def do(values: dict[str, Any]) -> None:
        workspace.perform(MendCommunityName(name.id, values["name"], values["since"], values["ground"]))

    title = tr("The name {name}").format(name=name.name)
    return ask_form(FormQuestion(parent, title, form, do, yes=tr("Correct"), about=ABOUT_NAMES))


def merge(parent: QWidget, workspace: Workspace, row: CommunityRow, heads: Sequence[HeadRow]) -> bool:
    """Ask which community takes this one over, and when; True when it was done."""
    form = Form()
    form.picker("into", tr("Goes over into"), communities_found(workspace))
    form.date("on", tr("Ceases on"))
    serving = [head for head in heads if head.until is None]
    if serving:
        form.check("end_heads", tr("%n heads leave office that day", len(serving)), value=True)

    def do(values: dict[str, Any]) -> None:
        if values["into"] is None:
            raise Rejected("community-unknown", text="")
        ends = bool(values.get("end_heads"))
        workspace.perform(MergeCommunity(row.id, values["into"], _day(values["on"]), ends, row.version))

    return ask_form(
        FormQuestion(
            parent,
            tr("{name} becomes part of another one").format(name=row.full),
            form,
            do,
            yes=tr("Merge"),
            detail=tr(
                "It is still found and keeps its acts; its cars stay where they are until handed over."
            ),
            about=ABOUT_MERGER,
        )
    )


def set_head(
    parent: QWidget, workspace: Workspace, row: CommunityRow, heads: Sequence[HeadRow], mend: HeadRow | None
) -> bool:
    """Ask who heads a community, under what title and since when; ``mend`` is a term to correct."""
    form = Form()
    there = Option(mend.person, mend.name.full) if mend else None
    form.picker("person", tr("Person"), people_found(workspace), there)
    if mend is None:
        form.section(tr("Or somebody new"))
        form.text("surname", tr("Surname"), longest=100)
        form.text("given", tr("Given name"), longest=100)
        form.text("patronymic", tr("Patronymic"), longest=100)
        form.choice("sex", tr("Sex"), [(None, "—"), ("m", tr("male")), ("f", tr("female"))])
        form.section(tr("Term of office"))
    usual = head_titles(row.kind)
    title = mend.title if mend else usual[0] if row.kind else ""
    offer(form.text("title", tr("Exact title"), title, longest=LONGEST, note=_usual(usual)), usual)
    form.date("since", tr("Since"), mend.since if mend else None)
    form.date("until", tr("Until"), mend.until if mend else None)
    form.text("ground", tr("Ground"), mend.ground if mend else "", longest=200)
    serving = [head for head in heads if head.until is None and mend is None]
    if serving:
        form.section(tr("Leave office the day before"))
    for head in serving:
        form.check(f"end.{head.id}", head.name.short, value=head.title == title, note=head.title)
    asked = FormQuestion(
        parent,
        tr("Head: {name}").format(name=row.full),
        form,
        lambda values: _store_head(workspace, row, mend, values),
        yes=tr("Store"),
        detail="" if mend else tr("Several may hold office at once: nobody’s term ends unless you say so."),
        about=ABOUT_HEADS,
    )
    return ask_form(asked)


def _store_head(
    workspace: Workspace, row: CommunityRow, mend: HeadRow | None, values: dict[str, Any]
) -> None:
    new = _newcomer(values)
    workspace.perform(
        SetHead(
            row.id,
            values["title"],
            values["since"],
            values["until"],
            None if new else values["person"],
            new,
            values["ground"],
            mend.id if mend else 0,
            mend.version if mend else None,
            tuple(
                int(key.removeprefix("end.")) for key, on in values.items() if key.startswith("end.") and on
            ),
        )
    )


def _newcomer(values: dict[str, Any]) -> NewPerson | None:
    """Somebody typed in; the sex must be said, since papers agree their verbs with it."""
    if values["person"] is not None or not values.get("surname"):
        return None
    if values["sex"] is None:
        raise Rejected("head-sex-missing")
    return NewPerson(values["surname"], values["given"], values["patronymic"], values["sex"])


def _usual(titles: Sequence[str]) -> str:
    return tr("Usual: {titles}").format(titles=", ".join(titles))


def _day(day: dt.date | None) -> dt.date:
    if day is None:
        raise Rejected("change-date-missing")
    return day
