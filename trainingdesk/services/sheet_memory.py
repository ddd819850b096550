"""The columns somebody chose for sheets of one look, remembered for the next sheet of that sender."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import SheetLayout
from trainingdesk.spreadsheets.headers import Field

PEOPLE = "people"
"""Fields of a person by column; holds for lists of people and of marks alike."""
DISCIPLINES = "disciplines"
"""Codes of disciplines by column of a sheet of marks; an empty code leaves the column out."""


def fields_remembered(session: Session) -> dict[str, dict[Field, int]]:
    """The columns chosen for lists, by the fingerprint of their headings; 0 means there is no such column."""
    known = {member.value: member for member in Field}
    return {
        fingerprint: {known[name]: column for name, column in chosen.items() if name in known}
        for fingerprint, chosen in _remembered(session, PEOPLE).items()
    }


def disciplines_remembered(session: Session) -> dict[str, dict[int, str]]:
    """The disciplines' codes chosen for columns of marks, by the fingerprint of the headings."""
    return {
        fingerprint: {int(column): code for column, code in chosen.items()}
        for fingerprint, chosen in _remembered(session, DISCIPLINES).items()
    }


def _remembered(session: Session, kind: str) -> dict[str, dict[str, Any]]:
    rows = session.execute(
        select(SheetLayout.fingerprint, SheetLayout.columns).where(SheetLayout.kind == kind)
    )
    return {fingerprint: json.loads(columns) for fingerprint, columns in rows}


@dataclass(frozen=True, slots=True)
class RememberFields:
    """Remember which column of sheets with these headings holds which field (0: none of them)."""

    fingerprint: str
    columns: Mapping[Field, int]

    def perform(self, session: Session) -> bool:
        """Gives whether that is news."""
        chosen = {field.value: column for field, column in self.columns.items()}
        return _remember(session, PEOPLE, self.fingerprint, chosen)


@dataclass(frozen=True, slots=True)
class RememberDisciplines:
    """Remember which column of marks belongs to which discipline, by code (empty: to none)."""

    fingerprint: str
    columns: Mapping[int, str]

    def perform(self, session: Session) -> bool:
        """Gives whether that is news."""
        chosen = {str(column): code for column, code in self.columns.items()}
        return _remember(session, DISCIPLINES, self.fingerprint, chosen)


def _remember(session: Session, kind: str, fingerprint: str, chosen: Mapping[str, object]) -> bool:
    """Store a choice under its fingerprint; what was chosen there before for other fields stays."""
    row = session.scalar(
        select(SheetLayout).where(SheetLayout.kind == kind, SheetLayout.fingerprint == fingerprint)
    )
    if row is None:
        columns = json.dumps(dict(chosen), ensure_ascii=False, sort_keys=True)
        session.add(SheetLayout(kind=kind, fingerprint=fingerprint, columns=columns))
        return True
    columns = json.dumps(json.loads(row.columns) | chosen, ensure_ascii=False, sort_keys=True)
    if row.columns == columns:
        return False
    row.columns = columns
    return True
