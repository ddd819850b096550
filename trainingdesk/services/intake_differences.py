"""Where a sheet and the register, or two rows of the files, say different things of one person."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from trainingdesk.domain.text import search_key
from trainingdesk.services.intake_match import Known, unit_key
from trainingdesk.services.intake_rows import (
    ENROLMENT_FIELDS,
    PERSON_FIELDS,
    STANDING_FIELDS,
    Action,
    OfferedChange,
    PlannedRow,
    differences,
    shown,
)
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.spreadsheets.headers import Field


def contradictions(first: PlannedRow, second: PlannedRow) -> Iterable[Complaint]:
    """What a duplicate has otherwise than the row it belongs to: the first row's value is taken."""
    for _, mine, theirs in differences(first, second):
        facts = {
            "value": theirs,
            "held": mine,
            "where": tuple(filter(None, (first.file, first.sheet, first.cell))),
        }
        yield complaint_of(second, Field.OTHER, "intake-duplicate-differs", facts)


_KEEPS = {
    "birth_date": ("intake-keeps-birth-date", Field.BIRTH_DATE),
    "sex": ("intake-keeps-sex", Field.SEX),
    "badge": ("intake-keeps-badge", Field.BADGE),
    "phone": ("intake-keeps-phone", Field.PHONE),
}


def complaint_of(row: PlannedRow, about: Field, code: str, facts: Mapping[str, object]) -> Complaint:
    """A complaint about a row, at its name's cell; ``facts`` may name another value than the name."""
    told = {"file": row.file, "sheet": row.sheet, "cell": row.cell, "value": row.name.full, **facts}
    return Complaint(row.file, row.sheet, row.cell, about, str(told["value"]), code, told)


def settled(row: PlannedRow, person: Known | None, accepted: dt.date | None) -> PlannedRow:
    """A row of somebody known with what it fills, what it offers, and what the register keeps against it."""
    if person is None:
        return row
    fills = [name for name in (*PERSON_FIELDS, *STANDING_FIELDS) if _fills(row, person, name)]
    if row.new.patronymic and not person.name.patronymic:
        fills.append("patronymic")
    if row.enrolment is not None:
        held = {"group": "+" if person.grouped else "", "reserve": person.reserve, "note": person.note}
        fills += [name for name in ENROLMENT_FIELDS if getattr(row, name) and not held[name]]
    if person.sex:  # the register knows: nothing is left to confirm
        row = replace(row, suggested_sex=None)
    changes = tuple(_offers(row, person))
    kept = tuple(_kept(row, person))
    return replace(
        row,
        action=Action.CHANGE if changes else row.action,
        fills=tuple(fills),
        changes=changes,
        change_from=accepted if changes else None,
        complaints=(*row.complaints, *kept),
    )


def _held(person: Known, name: str) -> object:
    return person.identity.birth_date if name == "birth_date" else getattr(person, name)


def _fills(row: PlannedRow, person: Known, name: str) -> bool:
    return bool(getattr(row.new, name)) and not _held(person, name)


def _offers(row: PlannedRow, person: Known) -> Iterable[OfferedChange]:
    """What the sheet has otherwise; what the person already was before is old news, not a change."""
    surname = row.identity.names[-1][0]
    if surname not in {parts[0] for parts in person.identity.names}:
        yield OfferedChange("surname", person.name.surname, row.new.surname)
    past: dict[str, tuple[object, frozenset[str]]] = {
        "rank": (row.new.rank, person.ranks),
        "position": (search_key(row.new.position), person.positions),
        "unit": (unit_key(row.new.unit), person.units),
    }
    for name in STANDING_FIELDS:
        key, known = past[name]
        old, new = getattr(person, name), getattr(row.new, name)
        if new and old and key not in known:
            yield OfferedChange(name, str(old), str(new))


def _kept(row: PlannedRow, person: Known) -> Iterable[Complaint]:
    """Where the sheet contradicts the register: the register's value stays, and a person is told."""
    for name, (code, about) in _KEEPS.items():
        theirs, held = getattr(row.new, name), _held(person, name)
        if theirs and held and theirs != held:
            facts = {"value": shown(theirs), "held": shown(held), "name": row.name.full}
            yield complaint_of(row, about, code, facts)
    if person.left:
        yield complaint_of(row, Field.FULL_NAME, "intake-has-left", {"name": row.name.full})
