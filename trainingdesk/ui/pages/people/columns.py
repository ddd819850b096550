"""The columns of the register; those in ``register.ORDERS`` can be sorted by, in the database."""

from dataclasses import replace
from functools import lru_cache

from trainingdesk.domain.units import read_unit
from trainingdesk.services.people import PersonRow
from trainingdesk.services.register import ORDERS
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import date as shown_date
from trainingdesk.words import tr


def unit_words(row: PersonRow) -> str:
    """The unit without its oblast, which has a column of its own; with the year of birth for namesakes."""
    kind = _kind(row.unit)
    return unit_of(replace(row, unit=kind)) if kind else unit_of(row)


@lru_cache(maxsize=1024)
def _kind(unit: str) -> str:
    read = read_unit(unit)
    return read.kind.value if read.sure else ""


def columns(*, wide: bool) -> list[Column[PersonRow]]:
    """Make the columns; a ``wide`` window shows ranks and units in full, and telephones."""
    unit = unit_of if wide else unit_words
    rank = (lambda row: rank_words(row.rank)) if wide else (lambda row: rank_words(row.rank, short=True))
    made: list[Column[PersonRow]] = [
        rows.name("name", tr("Person"), lambda row: (row.surname, row.given, row.patronymic), width=200),
        rows.text("rank", tr("Rank"), rank, width=200 if wide else 116, quiet=True),
        rows.text(
            "position", tr("Position"), lambda row: row.position, width=190 if wide else 110, quiet=True,
            tip=lambda row: row.position,
        ),
        rows.text("unit", tr("Unit"), unit, width=280 if wide else 138, quiet=True, tip=unit_of),
        rows.text("oblast", tr("Oblast"), lambda row: row.oblast, width=138, quiet=True),
        rows.moment("birth_date", tr("Born"), _born, lambda row: row.birth_date, width=94),
        rows.text("badge", tr("Badge"), lambda row: row.badge, width=80, quiet=True),
        rows.text("phone", tr("Phone"), lambda row: row.phone, width=130, quiet=True, hidden=not wide),
    ]  # fmt: skip
    return [each if each.key in ORDERS else replace(each, order=None) for each in made]


def _born(row: PersonRow) -> str:
    return shown_date(row.birth_date) if row.birth_date else ""
