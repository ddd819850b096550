"""The columns of the register of communities."""

from trainingdesk.services.communities import CommunityLine
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.paint import QUIET, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.ui.theme import SEMIBOLD
from trainingdesk.words import date, tr

NAME = Look(weight=SEMIBOLD)


def columns() -> list[Column[CommunityLine]]:
    """Make the columns; one who looks for a former name sees it beside the present one."""
    return [
        rows.text("name", tr("Community"), _name, width=140, look=_look, tip=lambda line: line.row.full),
        rows.text("centre", tr("Centre"), lambda line: line.row.centre, width=132, quiet=True),
        rows.text("raion", tr("Raion"), lambda line: line.row.raion, width=118, quiet=True),
        rows.text("oblast", tr("Oblast"), lambda line: line.row.oblast, width=126, quiet=True),
        rows.text("head", tr("Head"), _head, width=150, stretch=True, tip=_title),
        rows.number("cars", tr("No. of cars"), _cars, lambda line: line.cars, width=64),
        rows.text("former", tr("Formerly"), _former, width=132, quiet=True, tip=_former),
        rows.text("code", tr("Code"), lambda line: line.row.code, width=170, quiet=True, hidden=True),
    ]


def _name(line: CommunityLine) -> str:
    closed = line.row.closed_on
    return f"{line.row.name} · {tr('until {date}').format(date=date(closed))}" if closed else line.row.name


def _look(line: CommunityLine) -> Look:
    return QUIET if line.row.closed_on else NAME


def _former(line: CommunityLine) -> str:
    return ", ".join(line.row.former)


def _head(line: CommunityLine) -> str:
    return line.head.name.short if line.head else ""


def _title(line: CommunityLine) -> str:
    return f"{line.head.name.full}, {line.head.title}" if line.head else ""


def _cars(line: CommunityLine) -> str:
    return str(line.cars) if line.cars else ""
