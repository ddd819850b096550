"""The register of acts: its filters, its columns, what has become of each act in a word."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from trainingdesk.services.acts import ActRow
from trainingdesk.ui.dialogs.act_prepare import KINDS
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, QUIET, WAITING, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import date, tr, tr_later

ALL, DRAFT, ISSUED, HANDED, UNSIGNED, VOID = "", "draft", "issued", "handed", "unsigned", "void"
FILTERS = {
    DRAFT: tr_later("Drafts"),
    ISSUED: tr_later("Issued"),
    HANDED: tr_later("Handed over"),
    UNSIGNED: tr_later("No signed scan"),
    VOID: tr_later("Void"),
    ALL: tr_later("All"),
}
MANY = 2
"""From so many cars on they are counted instead of named."""


@dataclass(frozen=True, slots=True)
class WantedActs:
    """What the filters ask for."""

    key: str = ALL
    words: str = ""

    def query(self) -> dict[str, Any]:
        """The arguments of ``services.acts.acts``."""
        if self.key == UNSIGNED:
            return {"search": self.words, "unsigned": True}
        return {"search": self.words, "state": self.key}


def standing(row: ActRow) -> tuple[str, Look]:
    """What has become of an act."""
    if row.state == VOID:
        return tr("void"), Look("ink2", "ban", "ink2")
    if row.state == DRAFT:
        return tr("draft"), Look("ink2", "pen-line", "ink2")
    if not row.scanned:
        said = tr("handed over, no scan") if row.state == HANDED else tr("issued, not handed over")
        return said, EYE_STATE if row.state == HANDED else WAITING
    return tr("signed"), DONE


def kind_words(kind: str) -> str:
    """The kind of an act, in words."""
    return tr(KINDS[kind])


def columns() -> list[Column[ActRow]]:
    """Make the columns; the register stands in its own order, the newest first."""
    quiet: Callable[[ActRow], Look] = lambda _row: QUIET  # noqa: E731 - a field, not a function of its own
    made: list[Column[ActRow]] = [
        rows.text("number", "№", lambda row: row.number or "—", width=72, look=lambda _row: Look(weight=600)),
        rows.text("date", tr("Date"), lambda row: date(row.act_on), width=98, look=quiet),
        rows.text("kind", tr("What for"), lambda row: kind_words(row.kind), width=104, look=quiet),
        rows.text("community", tr("Community"), lambda row: row.community_name, width=118),
        rows.name("receiver", tr("Receiver"), _receiver, width=150, tip=lambda row: row.receiver_name),
        rows.text("cars", tr("Cars"), cars_words, width=110, tip=lambda row: "\n".join(row.cars)),
        rows.state("state", tr("State"), _said, lambda row: standing(row)[1], width=176, tip=_said),
    ]  # fmt: skip
    return [replace(column, order=None) for column in made]


def _said(row: ActRow) -> str:
    return standing(row)[0]


def _receiver(row: ActRow) -> tuple[str, str, str]:
    surname, given, patronymic = [*row.receiver_name.split(), "", "", ""][:3]
    return surname, given, patronymic


def cars_words(row: ActRow) -> str:
    """The plate of the one car, or how many there are."""
    if len(row.cars) < MANY:
        return " ".join(row.cars[0].split()[-3:]) if row.cars else "—"
    return tr("%n cars", len(row.cars))
