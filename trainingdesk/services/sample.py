"""The sample cohort: 2020-11 as the public facts tell it, with invented people, marks and orders.

Public: 84 listeners from nine oblasts, five blocks of disciplines, 2.5 months, graduation on 06.02.2021
(domain reference 1.1, K1). Invented: every person, mark, order number, hour and credit.
"""

import csv
import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Attempt, Cohort, Enrolment
from trainingdesk.domain.grading import FormOfControl, read_mark
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import resources
from trainingdesk.services.cohort_changes import add_cohort, find_or_add_group
from trainingdesk.services.enrolments import enrol
from trainingdesk.services.newcomers import NewPerson, add_person
from trainingdesk.services.office import Furnish, furnished
from trainingdesk.services.orders import ENROLMENT, GRADUATION, DraftOrder, RegisterOrder
from trainingdesk.services.programmes import ProgrammeRow, programme_of

CODE = "2020-11"
STARTS = dt.date(2020, 11, 23)
ENDS = dt.date(2021, 2, 6)
ENROLLED_ON = dt.date(2020, 11, 20)
GRADUATES_BY = dt.date(2021, 2, 5)
EXAMS_ON = dt.date(2021, 1, 27)
RETAKEN_ON = dt.date(2021, 1, 30)
RETAKE = ">"


@dataclass(frozen=True, slots=True)
class OpenSample:
    """Build the sample cohort in one step, so that it can be taken away in one step too."""

    path: Path | None = None

    def perform(self, session: Session) -> int:
        """Gives the cohort's key; a cohort of that code is refused."""
        if session.scalar(select(Cohort.id).where(Cohort.code == CODE)) is not None:
            raise Rejected("cohort-exists", code=CODE)
        if not furnished(session):
            Furnish().perform(session)
            session.flush()
        cohort = add_cohort(session, CODE, title="Поліцейські офіцери громад", starts=STARTS, ends=ENDS)
        source = self.path or resources() / "sample" / "listeners.tsv"
        with source.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="\t"))
        enrolments = [_enrol(session, cohort, row) for row in rows]
        session.flush()
        _register(session, ENROLMENT, cohort, "512 о/с", ENROLLED_ON, STARTS)
        programme = programme_of(session, cohort)
        for enrolment, row in zip(enrolments, rows, strict=True):
            _mark(session, enrolment, programme, row)
        session.flush()
        _register(session, GRADUATION, cohort, "47 о/с", GRADUATES_BY, ENDS)
        return cohort


def _register(
    session: Session, kind: str, cohort: int, number: str, signed: dt.date, effective: dt.date
) -> None:
    order = DraftOrder(kind, cohort, signed).perform(session)
    session.flush()
    RegisterOrder(order, number, signed, signed, effective).perform(session)
    session.flush()


def _enrol(session: Session, cohort: int, row: dict[str, str]) -> int:
    person = add_person(
        session,
        NewPerson(
            surname=row["surname"],
            given=row["given"],
            patronymic=row["patronymic"],
            sex=row["sex"],
            birth_date=dt.date.fromisoformat(row["birth_date"]),
            rank=row["rank"],
            position=row["position"],
            unit=row["unit"],
            unit_kind=row["unit_kind"],
            oblast=row["oblast"],
        ),
    )
    group = find_or_add_group(session, cohort, row["group"])
    enrolment = enrol(
        session, cohort, person, state="arrived", group_id=group, note=row["note"], source="sample"
    )
    session.get_one(Enrolment, enrolment).arrived_at = dt.datetime(2020, 11, 23, 6, 30, tzinfo=dt.UTC)
    return enrolment


def _mark(session: Session, enrolment: int, programme: ProgrammeRow, row: dict[str, str]) -> None:
    """Store the tries a cell holds: «48>71» is a failed first try and a retake."""
    for discipline in programme.disciplines:
        for number, text in enumerate(filter(None, row[discipline.code].split(RETAKE)), start=1):
            mark = read_mark(text, FormOfControl.POINTS)
            if mark is None:
                continue
            session.add(
                Attempt(
                    enrolment_id=enrolment,
                    discipline_id=discipline.id,
                    number=number,
                    tenths=mark.tenths,
                    word=mark.word.value if mark.word else None,
                    held_on=EXAMS_ON if number == 1 else RETAKEN_ON,
                    source="sample",
                )
            )
