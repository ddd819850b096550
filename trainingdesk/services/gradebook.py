"""The grade grid: listeners by disciplines; every way in (typing, paste, fill, sheet) is one command."""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db import bulk
from trainingdesk.db.models import Attempt, Cohort, Discipline, Enrolment, Person
from trainingdesk.domain.grading import (
    FormOfControl,
    Grade,
    GradingProfile,
    Mark,
    Word,
    grade_of,
    read_mark,
    show_mark,
)
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.cohorts import ListenerRow, listeners
from trainingdesk.services.programmes import DisciplineRow, disciplines, profile, profile_of

ATTEMPTS = 3
"""The first try, a retake with the teacher, one with a commission (MES order 161 of 1993)."""


@record
class Cell:
    """One standing mark: the last attempt, and what it is worth under the cohort's profile."""

    attempt: int
    number: int
    mark: Mark
    grade: Grade
    held_on: dt.date | None = None


@record
class GridRow:
    """One listener with one cell a discipline (nothing where there is no mark)."""

    listener: ListenerRow
    cells: tuple[Cell | None, ...]


@record
class Grid:
    """The whole grade book of a cohort."""

    cohort: int
    disciplines: tuple[DisciplineRow, ...]
    profile: GradingProfile
    rows: tuple[GridRow, ...]


@record
class AttemptRow:
    """One try at a discipline."""

    id: int
    number: int
    mark: Mark
    grade: Grade
    held_on: dt.date | None
    source: str


def grid(session: Session, cohort: int) -> Grid:
    """The grade book: listeners in Ukrainian order, disciplines in the programme's order."""
    row = session.get_one(Cohort, cohort)
    taught = disciplines(session, row.programme_id)
    bands = profile(session, row.profile_id).profile
    standing = standing_marks(session, cohort, {d.id: d.form for d in taught}, bands)
    rows = tuple(
        GridRow(listener, tuple(standing.get((listener.enrolment, d.id)) for d in taught))
        for listener in listeners(session, cohort)
    )
    return Grid(cohort, taught, bands, rows)


def standing_marks(
    session: Session, cohort: int, forms: Mapping[int, FormOfControl], profile: GradingProfile
) -> dict[tuple[int, int], Cell]:
    """The last attempt of every cell by enrolment and discipline; ``forms`` are those of the disciplines."""
    query = (
        select(
            Attempt.enrolment_id,
            Attempt.discipline_id,
            Attempt.id,
            Attempt.number,
            Attempt.tenths,
            Attempt.word,
            Attempt.held_on,
        )
        .join(Enrolment, Enrolment.id == Attempt.enrolment_id)
        .where(Enrolment.cohort_id == cohort)
        .order_by(Attempt.number)
    )
    found: dict[tuple[int, int], Cell] = {}
    worth = _shared_by_form(forms)
    for enrolment, discipline, key, number, tenths, word, held_on in session.execute(query):
        known = worth.get(discipline)
        if known is None:
            continue
        judged = known.get((tenths, word))
        if judged is None:
            mark = stored_mark(tenths, word)
            judged = known[tenths, word] = (mark, grade_of(mark, profile, forms[discipline]))
        found[enrolment, discipline] = Cell(key, number, *judged, held_on)
    return found


_Worth = dict[tuple[int | None, str | None], tuple[Mark, Grade]]


def _shared_by_form(forms: Mapping[int, FormOfControl]) -> dict[int, _Worth]:
    """A place for what marks are worth, by discipline; those of one form share it."""
    shared: dict[FormOfControl, _Worth] = {form: {} for form in set(forms.values())}
    return {discipline: shared[form] for discipline, form in forms.items()}


def stored_mark(tenths: int | None, word: str | None) -> Mark:
    """The mark two columns hold."""
    return Mark(tenths=tenths) if tenths is not None else Mark(word=Word(word or ""))


def attempts(session: Session, enrolment: int, discipline: int) -> list[AttemptRow]:
    """All tries of one listener at one discipline, the first first."""
    row = session.get_one(Enrolment, enrolment)
    profile = profile_of(session, row.cohort_id).profile
    form = FormOfControl(session.get_one(Discipline, discipline).control)
    found = session.scalars(
        select(Attempt)
        .where(Attempt.enrolment_id == enrolment, Attempt.discipline_id == discipline)
        .order_by(Attempt.number)
    )
    return [
        AttemptRow(a.id, a.number, mark, grade_of(mark, profile, form), a.held_on, a.source)
        for a in found
        for mark in (stored_mark(a.tenths, a.word),)
    ]


@record
class MarkWrite:
    """One cell to write: ``mark`` of nothing clears it; ``seen`` is the mark the person saw there."""

    enrolment: int
    discipline: int
    mark: Mark | None
    seen: Mark | None = None


@record
class BadCell:
    """One cell of a paste that cannot be read: where, what stood there, and why not."""

    row: int
    column: int
    value: str
    why: Rejected


@record
class SetMarks:
    """Write cells, all or none. A cell changed by somebody else since it was seen refuses the whole."""

    writes: tuple[MarkWrite, ...]
    source: str = "typed"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command; the marks stand in the journal."""
        return {"cells": len(self.writes), "source": self.source}

    def perform(self, session: Session) -> int:
        """Gives how many cells changed."""
        wanted = {(w.enrolment, w.discipline) for w in self.writes}
        last = _last_attempts(session, {w.enrolment for w in self.writes})
        forms = _forms(session, {discipline for _, discipline in wanted})
        planned: dict[tuple[int, int], Mark | None] = {}
        for write in self.writes:
            place = (write.enrolment, write.discipline)
            there = last.get(place)
            now = planned.get(place, there.mark if there else None)
            if now == write.mark:
                continue
            if now != write.seen:
                raise _changed_meanwhile(session, write, now)
            if write.mark is not None:
                _check_form(write.mark, forms[write.discipline])
            planned[place] = write.mark
        return _store(session, planned, last, self.source)


@record
class _Standing:
    """The last attempt of a cell as it lies in the database."""

    id: int
    version: int
    values: dict[str, object]
    mark: Mark


_COLUMNS = ("enrolment_id", "discipline_id", "number", "tenths", "word", "held_on", "source")


def _last_attempts(session: Session, enrolments: set[int]) -> dict[tuple[int, int], _Standing]:
    """The last attempts of these listeners, as plain values: a paste asks for a thousand of them."""
    query = (
        select(Attempt.id, Attempt.version, *(getattr(Attempt, name) for name in _COLUMNS))
        .where(Attempt.enrolment_id.in_(enrolments))
        .order_by(Attempt.number)
    )
    found: dict[tuple[int, int], _Standing] = {}
    for key, version, *values in session.execute(query):
        enrolment, discipline, _, tenths, word, _, _ = values
        mark = stored_mark(tenths, word)
        found[enrolment, discipline] = _Standing(key, version, dict(zip(_COLUMNS, values, strict=True)), mark)
    return found


def _store(
    session: Session,
    planned: Mapping[tuple[int, int], Mark | None],
    last: Mapping[tuple[int, int], _Standing],
    source: str,
) -> int:
    """Write what was planned, all cells of a kind in one statement; gives how many changed."""
    new: list[dict[str, object]] = []
    other: list[bulk.Change] = []
    gone: list[bulk.Change] = []
    for (enrolment, discipline), mark in planned.items():
        there = last.get((enrolment, discipline))
        if there is None and mark is not None:
            values = (enrolment, discipline, 1, mark.tenths, _word_of(mark), None, source)
            new.append(dict(zip(_COLUMNS, values, strict=True)))
        elif there is not None and mark is None:
            gone.append(bulk.Change(there.id, there.version, there.values, {}))
        elif there is not None and mark is not None and there.mark != mark:
            values_now = {"tenths": mark.tenths, "word": _word_of(mark), "source": source}
            other.append(bulk.Change(there.id, there.version, there.values, values_now))
    bulk.delete_rows(session, Attempt, gone)
    bulk.update_rows(session, Attempt, other)
    bulk.insert_rows(session, Attempt, new, ("enrolment_id", "discipline_id"))
    return len(new) + len(other) + len(gone)


def _word_of(mark: Mark) -> str | None:
    return mark.word.value if mark.word else None


def _forms(session: Session, disciplines: set[int]) -> dict[int, FormOfControl]:
    query = select(Discipline.id, Discipline.control).where(Discipline.id.in_(disciplines))
    return {key: FormOfControl(control) for key, control in session.execute(query)}


def _check_form(mark: Mark, form: FormOfControl) -> None:
    if mark.tenths is not None and form is FormOfControl.PASS_FAIL:
        raise Rejected("mark-points-in-pass-fail", value=show_mark(mark))
    if mark.word in {Word.PASSED, Word.FAILED} and form is FormOfControl.POINTS:
        raise Rejected("mark-passed-in-points", value=show_mark(mark))


def _changed_meanwhile(session: Session, write: MarkWrite, now: Mark | None) -> Rejected:
    surname = session.scalar(
        select(Person.surname)
        .join(Enrolment, Enrolment.person_id == Person.id)
        .where(Enrolment.id == write.enrolment)
    )
    discipline = session.scalar(select(Discipline.short_uk).where(Discipline.id == write.discipline))
    return Rejected(
        "mark-changed-meanwhile",
        surname=surname or "",
        discipline=discipline or "",
        now=show_mark(now) or "—",
        yours=show_mark(write.mark) or "—",
    )


@record
class AddAttempt:
    """Open the next try at a discipline with its mark; only after one that is not a pass."""

    enrolment: int
    discipline: int
    mark: Mark
    held_on: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the number of the new attempt."""
        tries = attempts(session, self.enrolment, self.discipline)
        if not tries:
            raise Rejected("retake-without-first")
        if tries[-1].grade.passed:
            raise Rejected("retake-of-pass", mark=show_mark(tries[-1].mark))
        if len(tries) >= ATTEMPTS:
            raise Rejected("retake-too-many", most=ATTEMPTS)
        if self.held_on is not None and tries[-1].held_on is not None and self.held_on < tries[-1].held_on:
            raise Rejected("retake-before-first", date=tries[-1].held_on)
        _check_form(self.mark, _forms(session, {self.discipline})[self.discipline])
        session.add(
            Attempt(
                enrolment_id=self.enrolment,
                discipline_id=self.discipline,
                number=len(tries) + 1,
                tenths=self.mark.tenths,
                word=self.mark.word.value if self.mark.word else None,
                held_on=self.held_on,
                source="typed",
            )
        )
        return len(tries) + 1


@record
class DateAttempt:
    """Put the date on a try."""

    attempt: int
    held_on: dt.date | None

    def perform(self, session: Session) -> None:
        """Write the date."""
        session.get_one(Attempt, self.attempt).held_on = self.held_on


def read_block(
    texts: tuple[tuple[str, ...], ...], forms: tuple[FormOfControl, ...]
) -> tuple[tuple[tuple[Mark | None, ...], ...], tuple[BadCell, ...]]:
    """Read a pasted block, a row a line; ``forms`` are those of the columns it falls on.

    Gives the marks (nothing where a cell is bad) and the bad cells with their reasons; both count from 0.
    """
    bad: list[BadCell] = []
    read: list[tuple[Mark | None, ...]] = []
    for row, line in enumerate(texts):
        marks: list[Mark | None] = []
        for column, (text, form) in enumerate(zip(line, forms, strict=True)):
            try:
                marks.append(read_mark(text, form))
            except Rejected as why:
                marks.append(None)
                bad.append(BadCell(row, column, text, why))
        read.append(tuple(marks))
    return tuple(read), tuple(bad)
