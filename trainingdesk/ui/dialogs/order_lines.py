"""The lines of an order's list, and those who do not stand on it."""

from dataclasses import dataclass, replace

from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.services.orders import EntryRow, Prospect
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.paint import QUIET, REFUSED_STATE, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import sentence, tr


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the order's list; ``unit`` with the year of birth where two people bear the name."""

    place: int
    enrolment: int
    surname: str
    given: str
    patronymic: str
    unit: str


def line_of(place: int, each: ListenerRow) -> Line:
    """The line of a draft: the person as now."""
    return Line(place, each.enrolment, each.surname, each.given, each.patronymic, unit_of(each))


def frozen_line(entry: EntryRow, listener: ListenerRow | None) -> Line:
    """The line of a registered order: name and unit as frozen, a namesake told apart as now."""
    surname, _, rest = entry.name.partition(" ")
    unit = entry.unit if listener is None else unit_of(replace(listener, unit=entry.unit))
    return Line(entry.place, entry.enrolment, surname, rest, "", unit)


def line_columns() -> list[Column[Line]]:
    """Columns of the list; an order has its own order, so none sorts."""
    columns: list[Column[Line]] = [
        rows.number("no", "№", lambda line: str(line.place), lambda line: line.place, width=44),
        rows.name("who", tr("Listener"), lambda line: (line.surname, line.given, line.patronymic), width=220),
        rows.text(
            "unit", tr("Unit"), lambda line: line.unit, width=220, quiet=True, tip=lambda line: line.unit
        ),
    ]
    return [replace(column, order=None) for column in columns]


def prospect_columns() -> list[Column[Prospect]]:
    """Columns of those who do not stand on it, with the reason."""
    columns: list[Column[Prospect]] = [
        rows.name(
            "who",
            tr("Listener"),
            lambda each: (each.listener.surname, each.listener.given, each.listener.patronymic),
            width=160,
        ),
        rows.text("why", tr("Why"), why, width=190, stretch=True, look=_why_look, tip=why),
    ]
    return [replace(column, order=None, stretch=column.key == "why") for column in columns]


def why(each: Prospect) -> str:
    """Say why somebody cannot be named; empty for who was only taken off."""
    return " ".join(sentence(reason) for reason in each.why_not)


def _why_look(each: Prospect) -> Look:
    return REFUSED_STATE if each.why_not else QUIET
