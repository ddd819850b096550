"""Programmes with their disciplines and outcomes, and grading profiles: versioned, pinned by the cohort."""

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import (
    Attempt,
    Certificate,
    Cohort,
    Discipline,
    Enrolment,
    GradingBand,
    GradingProfile,
    Outcome,
    Programme,
)
from trainingdesk.domain import grading
from trainingdesk.domain.grading import FormOfControl, National
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy


@record
class DisciplineRow:
    """A discipline as a programme edition has it; hours are academic hours. ``id`` is 0 for a new one."""

    id: int
    code: str
    name_uk: str
    name_en: str
    short_uk: str
    short_en: str
    form: FormOfControl
    exam: bool = False
    lectures: int = 0
    seminars: int = 0
    practicals: int = 0
    self_study: int = 0
    control_hours: int = 0

    @property
    def hours(self) -> int:
        """All hours together."""
        return self.lectures + self.seminars + self.practicals + self.self_study + self.control_hours


@record
class ProgrammeRow:
    """A programme edition whole. ``credits`` are tenths of an ECTS credit; outcomes are (uk, en) pairs."""

    id: int
    code: str
    edition: int
    title_uk: str
    title_en: str
    credits: int | None
    confirmed: bool
    disciplines: tuple[DisciplineRow, ...]
    outcomes: tuple[tuple[str, str], ...]

    @property
    def hours(self) -> int:
        """All hours of all disciplines."""
        return sum(row.hours for row in self.disciplines)


@record
class ProfileRow:
    """A grading profile edition with its bands."""

    id: int
    name: str
    edition: int
    confirmed: bool
    profile: grading.GradingProfile


def programmes(session: Session) -> list[ProgrammeRow]:
    """All editions, the newest first."""
    ids = session.scalars(select(Programme.id).order_by(Programme.code, Programme.edition.desc()))
    return [programme(session, key) for key in ids]


def disciplines(session: Session, key: int) -> tuple[DisciplineRow, ...]:
    """The disciplines of one edition, in its order."""
    found = session.scalars(
        select(Discipline).where(Discipline.programme_id == key).order_by(Discipline.place, Discipline.id)
    )
    return tuple(_discipline_row(each) for each in found)


def confirmed(session: Session, key: int) -> bool:
    """Whether hours, credits and outcomes of an edition are those of the office and no example."""
    return session.get_one(Programme, key).confirmed


def programme(session: Session, key: int) -> ProgrammeRow:
    """One edition whole."""
    row = session.get_one(Programme, key)
    outcomes = session.scalars(
        select(Outcome).where(Outcome.programme_id == key).order_by(Outcome.place, Outcome.id)
    )
    return ProgrammeRow(
        row.id,
        row.code,
        row.edition,
        row.title_uk,
        row.title_en,
        row.credits,
        row.confirmed,
        disciplines(session, key),
        tuple((o.text_uk, o.text_en) for o in outcomes),
    )


def _discipline_row(row: Discipline) -> DisciplineRow:
    return DisciplineRow(
        row.id,
        row.code,
        row.name_uk,
        row.name_en,
        row.short_uk,
        row.short_en,
        FormOfControl(row.control),
        row.exam,
        row.lectures,
        row.seminars,
        row.practicals,
        row.self_study,
        row.control_hours,
    )


def programme_of(session: Session, cohort: int) -> ProgrammeRow:
    """The edition a cohort studies by."""
    return programme(session, session.get_one(Cohort, cohort).programme_id)


def profiles(session: Session) -> list[ProfileRow]:
    """All grading profile editions, the newest first."""
    ids = session.scalars(select(GradingProfile.id).order_by(GradingProfile.id.desc()))
    return [profile(session, key) for key in ids]


def profile(session: Session, key: int) -> ProfileRow:
    """One grading profile edition."""
    row = session.get_one(GradingProfile, key)
    bands = session.scalars(select(GradingBand).where(GradingBand.profile_id == key))
    read = tuple(grading.Band(b.low, b.high, b.ects, National(b.national), passed=b.passed) for b in bands)
    return ProfileRow(row.id, row.name, row.edition, row.confirmed, grading.GradingProfile(row.name, read))


def profile_of(session: Session, cohort: int) -> ProfileRow:
    """The profile a cohort is graded by."""
    return profile(session, session.get_one(Cohort, cohort).profile_id)


@record
class SaveProgramme:
    """Store a programme: in place while no paper rests on the edition, otherwise as the next edition."""

    row: ProgrammeRow

    def perform(self, session: Session) -> int:
        """Gives the key of the edition that holds the change; the newest cohorts without papers follow it."""
        row = self.row
        _check(row)
        if row.id and not _printed(session, row.id):
            _write(session, session.get_one(Programme, row.id), row)
            return row.id
        edition = session.scalar(select(func.max(Programme.edition)).where(Programme.code == row.code)) or 0
        target = Programme(
            code=row.code,
            edition=edition + 1,
            title_uk="",
            title_en="",
            credits=None,
            confirmed=row.confirmed,
        )
        session.add(target)
        session.flush()
        _write(session, target, replace(row, disciplines=tuple(replace(d, id=0) for d in row.disciplines)))
        return target.id


def certified(session: Session, key: int) -> bool:
    """Whether papers rest on a programme edition, so that a change becomes the next one."""
    return _printed(session, key)


def _check(row: ProgrammeRow) -> None:
    if not tidy(row.title_uk):
        raise Rejected("programme-title-missing")
    if not row.disciplines:
        raise Rejected("programme-empty")
    codes = [d.code for d in row.disciplines]
    if len(set(codes)) < len(codes) or not all(codes):
        raise Rejected("discipline-code", code=next((c for c in codes if codes.count(c) > 1), ""))
    for d in row.disciplines:
        if not tidy(d.name_uk):
            raise Rejected("discipline-name-missing", code=d.code)
        if min(d.lectures, d.seminars, d.practicals, d.self_study, d.control_hours) < 0:
            raise Rejected("discipline-hours-negative", name=d.name_uk)


def _printed(session: Session, key: int) -> bool:
    query = (
        select(Certificate.id)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(Cohort, Cohort.id == Enrolment.cohort_id)
        .where(Cohort.programme_id == key)
        .limit(1)
    )
    return session.scalar(query) is not None


def _write(session: Session, target: Programme, row: ProgrammeRow) -> None:
    target.title_uk, target.title_en = tidy(row.title_uk), tidy(row.title_en)
    target.credits, target.confirmed = row.credits, row.confirmed
    kept = {d.id for d in row.disciplines if d.id}
    stored = {
        d.id: d for d in session.scalars(select(Discipline).where(Discipline.programme_id == target.id))
    }
    for key, old in stored.items():
        if key not in kept:
            session.delete(old)
    session.flush()
    for place, d in enumerate(row.disciplines, start=1):
        there = stored.get(d.id)
        fields = {
            "place": place,
            "code": tidy(d.code),
            "name_uk": tidy(d.name_uk),
            "name_en": tidy(d.name_en),
            "short_uk": tidy(d.short_uk) or tidy(d.name_uk),
            "short_en": tidy(d.short_en) or tidy(d.name_en),
            "control": d.form.value,
            "exam": d.exam,
            "lectures": d.lectures,
            "seminars": d.seminars,
            "practicals": d.practicals,
            "self_study": d.self_study,
            "control_hours": d.control_hours,
        }
        if there is None:
            session.add(Discipline(programme_id=target.id, **fields))
        else:
            for name, value in fields.items():
                setattr(there, name, value)
    _write_outcomes(session, target.id, row.outcomes)


def _write_outcomes(session: Session, key: int, outcomes: tuple[tuple[str, str], ...]) -> None:
    stored = list(session.scalars(select(Outcome).where(Outcome.programme_id == key).order_by(Outcome.place)))
    for extra in stored[len(outcomes) :]:
        session.delete(extra)
    for place, (uk, en) in enumerate(outcomes, start=1):
        if place <= len(stored):
            there = stored[place - 1]
            there.place, there.text_uk, there.text_en = place, tidy(uk), tidy(en)
        else:
            session.add(Outcome(programme_id=key, place=place, text_uk=tidy(uk), text_en=tidy(en)))


@record
class SaveProfile:
    """Store a grading profile as its next edition; cohorts keep the edition they were pinned to."""

    profile: grading.GradingProfile
    confirmed: bool = False

    def perform(self, session: Session) -> int:
        """Gives the key of the new edition."""
        name = tidy(self.profile.name)
        edition = (
            session.scalar(select(func.max(GradingProfile.edition)).where(GradingProfile.name == name)) or 0
        )
        row = GradingProfile(name=name, edition=edition + 1, confirmed=self.confirmed)
        session.add(row)
        session.flush()
        for band in self.profile.bands:
            session.add(
                GradingBand(
                    profile_id=row.id,
                    low=band.low,
                    high=band.high,
                    ects=band.ects,
                    national=band.national.value,
                    passed=band.passed,
                )
            )
        return row.id


@record
class PinCohort:
    """Bind a cohort to a programme edition and a grading profile; refused once a certificate rests on it."""

    cohort: int
    programme: int
    profile: int

    def perform(self, session: Session) -> None:
        """Rebind; a programme with other disciplines is refused while marks stand."""
        row = session.get_one(Cohort, self.cohort)
        if session.scalar(
            select(Certificate.id)
            .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
            .where(Enrolment.cohort_id == self.cohort)
            .limit(1)
        ):
            raise Rejected("cohort-certified", code=row.code)
        if row.programme_id != self.programme:
            if _marked(session, self.cohort):
                raise Rejected("cohort-has-marks", code=row.code)
            row.programme_id = self.programme
        row.profile_id = self.profile


def _marked(session: Session, cohort: int) -> bool:
    query = (
        select(Attempt.id)
        .join(Enrolment, Enrolment.id == Attempt.enrolment_id)
        .where(Enrolment.cohort_id == cohort)
    )
    return session.scalar(query.limit(1)) is not None
