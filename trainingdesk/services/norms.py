"""Physical norms: tables by exercise, sex, age and grade, dated; the mark computed from seconds and times."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person
from trainingdesk.db.models.selection import Exercise, ExerciseResult, Norm, Stage, StageResult
from trainingdesk.domain.dates import age_on
from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import TENTHS, StageKind, show_points
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.paths import resources
from trainingdesk.services.candidates import candidate_of
from trainingdesk.services.stages import ResultWrite, SetResults

SECONDS, TIMES = "seconds", "times"
_CLOCK = pattern(r"(?:(\d{1,2}):)?(\d{1,3})(?:[.,](\d{1,2}))?")
_COUNT = pattern(r"\d{1,4}")


@record
class NormDraft:
    """The bound of one grade: hundredths of a second or repetitions; open ages and dates are None."""

    sex: str
    age_from: int
    age_to: int | None
    grade: int
    bound: int
    since: dt.date | None = None
    until: dt.date | None = None


@record
class ExerciseRow:
    """One exercise with its table."""

    id: int
    name: str
    unit: str
    less_is_better: bool
    norms: tuple[NormDraft, ...]


@record
class ExerciseDraft:
    """An exercise to be written; ``id`` keeps one that is there."""

    name: str
    unit: str
    less_is_better: bool
    norms: tuple[NormDraft, ...]
    id: int = 0


def exercises(session: Session) -> list[ExerciseRow]:
    """Every exercise with its norms, the best grade first."""
    norms: dict[int, list[NormDraft]] = {}
    for row in session.scalars(select(Norm).order_by(Norm.sex, Norm.age_from, Norm.grade.desc(), Norm.id)):
        told = NormDraft(row.sex, row.age_from, row.age_to, row.grade, row.bound, row.since, row.until)
        norms.setdefault(row.exercise_id, []).append(told)
    return [
        ExerciseRow(row.id, row.name, row.unit, row.less_is_better, tuple(norms.get(row.id, ())))
        for row in session.scalars(select(Exercise).order_by(Exercise.id))
    ]


def shipped_norms() -> tuple[str, tuple[ExerciseDraft, ...]]:
    """Where the example comes from (it is to be confirmed), and its exercises."""
    told = json.loads((resources() / "selection" / "norms.json").read_text("utf-8"))
    drafts = tuple(
        ExerciseDraft(
            each["name"],
            each["unit"],
            each["less_is_better"],
            tuple(NormDraft(**norm) for norm in each["norms"]),
        )
        for each in told["exercises"]
    )
    return told["source"], drafts


@record
class SetNorms:
    """Write the exercises and their tables anew; one that results rest on cannot be left out."""

    exercises: tuple[ExerciseDraft, ...]

    def perform(self, session: Session) -> int:
        """Gives how many exercises there are; marks computed before stay as they were."""
        there = {row.id: row for row in session.scalars(select(Exercise))}
        names = [search_key(each.name) for each in self.exercises]
        for each in self.exercises:
            _check(each, names)
        for key in there.keys() - {each.id for each in self.exercises}:
            used = select(ExerciseResult.id).where(ExerciseResult.exercise_id == key).limit(1)
            if session.scalar(used) is not None:
                raise Rejected("exercise-has-results", name=there[key].name)
            for norm in session.scalars(select(Norm).where(Norm.exercise_id == key)):
                session.delete(norm)
            session.flush()
            session.delete(there[key])
        session.flush()
        for each in self.exercises:
            _write(session, there.get(each.id), each)
        return len(self.exercises)


def _check(draft: ExerciseDraft, names: Sequence[str]) -> None:
    if not tidy(draft.name) or names.count(search_key(draft.name)) > 1:
        raise Rejected("exercise-name", field="name", name=draft.name or "—")
    if draft.unit not in {SECONDS, TIMES}:
        raise Rejected("exercise-unit", field="unit", value=draft.unit)
    for norm in draft.norms:
        backwards = norm.age_to is not None and norm.age_to < norm.age_from
        if norm.sex not in {"m", "f"} or backwards or norm.bound < 0 or not 1 <= norm.grade <= 100:  # noqa: PLR2004
            raise Rejected("norm-line", name=draft.name, grade=norm.grade)


def _write(session: Session, row: Exercise | None, draft: ExerciseDraft) -> None:
    exercise = row or Exercise()
    exercise.name, exercise.unit = tidy(draft.name), draft.unit
    exercise.less_is_better = draft.less_is_better
    session.add(exercise)
    session.flush()
    wanted = list(draft.norms)
    for norm in session.scalars(select(Norm).where(Norm.exercise_id == exercise.id)):
        told = NormDraft(norm.sex, norm.age_from, norm.age_to, norm.grade, norm.bound, norm.since, norm.until)
        if told in wanted:
            wanted.remove(told)
        else:
            session.delete(norm)
    for told in wanted:
        session.add(
            Norm(
                exercise_id=exercise.id, sex=told.sex, age_from=told.age_from, age_to=told.age_to,
                grade=told.grade, bound=told.bound, since=told.since, until=told.until,
            )
        )  # fmt: skip


def read_raw(text: str, unit: str) -> int:
    """What was done: «14,05» or «3:40» in hundredths of a second, «12» in repetitions."""
    typed = tidy(text)
    if unit == TIMES and _COUNT.fullmatch(typed):
        return int(typed)
    clock = _CLOCK.fullmatch(typed) if unit == SECONDS else None
    if clock is None:
        raise Rejected("exercise-unread", value=text)
    minutes, whole, rest = clock.groups()
    return int(minutes or 0) * 6000 + int(whole) * 100 + int((rest or "").ljust(2, "0"))


def grade_by(exercise: ExerciseRow, sex: str, age: int, raw: int, on: dt.date) -> int:
    """The best grade whose bound is met; 0 where none is, refused where the table has no line for them."""
    lines = [norm for norm in exercise.norms if _applies(norm, sex, age, on)]
    if not lines:
        raise Rejected("norm-missing", name=exercise.name, age=age, sex=sex)
    met = (n.grade for n in lines if (raw <= n.bound if exercise.less_is_better else raw >= n.bound))
    return max(met, default=0)


def _applies(norm: NormDraft, sex: str, age: int, on: dt.date) -> bool:
    aged = norm.age_from <= age and (norm.age_to is None or age <= norm.age_to)
    dated = (norm.since is None or norm.since <= on) and (norm.until is None or on <= norm.until)
    return norm.sex == sex and aged and dated


@record
class SetExercises:
    """What a candidate did at a stage with exercises, as (exercise, typed text); its points are the marks."""

    candidate: int
    stage: int
    done: tuple[tuple[int, str], ...]
    held_on: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives the sum of marks; what was typed and the mark are both kept."""
        row = candidate_of(session, self.candidate)
        stage = session.get(Stage, self.stage)
        if stage is None or stage.kind != StageKind.EXERCISES:
            raise Rejected("stage-no-exercises", title=stage.title if stage else "—")
        if not self.done:
            raise Rejected("exercise-unread", value="")
        on = self.held_on or stage.held_on or dt.datetime.now().astimezone().date()
        marks = _marks(session, session.get_one(Person, row.person_id), self.done, on)
        total = sum(grade for _, _, grade in marks)
        write = ResultWrite(self.candidate, self.stage, show_points(total * TENTHS), on)
        SetResults(row.campaign_id, (write,)).perform(session)
        session.flush()
        asked = (
            select(StageResult)
            .where(StageResult.candidate_id == row.id, StageResult.stage_id == stage.id)
            .order_by(StageResult.attempt.desc())
            .limit(1)
        )
        result = session.scalars(asked).one()
        for former in session.scalars(select(ExerciseResult).where(ExerciseResult.result_id == result.id)):
            session.delete(former)
        session.flush()
        for exercise, raw, grade in marks:
            session.add(ExerciseResult(result_id=result.id, exercise_id=exercise, raw=raw, grade=grade))
        return total


def _marks(
    session: Session, person: Person, done: Iterable[tuple[int, str]], on: dt.date
) -> list[tuple[int, int, int]]:
    """Exercise, what was done, and its mark."""
    if person.sex is None or person.birth_date is None:
        raise Rejected("norm-who", name=f"{person.surname} {person.given}")
    known = {row.id: row for row in exercises(session)}
    age = age_on(person.birth_date, on)
    found: list[tuple[int, int, int]] = []
    for key, text in done:
        if key not in known:
            raise Rejected("row-changed-meanwhile")
        raw = read_raw(text, known[key].unit)
        found.append((key, raw, grade_by(known[key], person.sex, age, raw, on)))
    return found
