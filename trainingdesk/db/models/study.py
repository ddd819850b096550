"""Programmes and their disciplines, grading profiles, cohorts, groups and enrolments."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Tracked, UtcDateTime, table_args
from trainingdesk.domain.changes import Changes


class Programme(Tracked):
    """One edition of a training programme; a cohort pins the edition it studies by.

    ``credits`` are integer tenths of an ECTS credit; ``confirmed`` says whether hours, credits and outcomes
    were confirmed by the office or are still an example.
    """

    __tablename__ = "programme"
    __changes__ = Changes.PROGRAMMES
    __table_args__ = table_args(UniqueConstraint("code", "edition"))

    code: Mapped[str] = mapped_column(Text)
    edition: Mapped[int]
    title_uk: Mapped[str] = mapped_column(Text)
    title_en: Mapped[str] = mapped_column(Text)
    credits: Mapped[int | None]
    confirmed: Mapped[bool] = mapped_column(default=False)


class Discipline(Tracked):
    """A discipline of one programme edition, with hours by kind and the form of control.

    ``control`` is ``points`` (0–100) or ``pass_fail``; hours are academic hours.
    """

    __tablename__ = "discipline"
    __changes__ = Changes.PROGRAMMES
    __table_args__ = table_args(
        UniqueConstraint("programme_id", "code"),
        CheckConstraint("control in ('points', 'pass_fail')", name="control"),
        CheckConstraint(
            "lectures >= 0 and seminars >= 0 and practicals >= 0 and self_study >= 0 and control_hours >= 0",
            name="hours",
        ),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    place: Mapped[int]
    code: Mapped[str] = mapped_column(Text)
    name_uk: Mapped[str] = mapped_column(Text)
    name_en: Mapped[str] = mapped_column(Text)
    short_uk: Mapped[str] = mapped_column(Text)
    short_en: Mapped[str] = mapped_column(Text)
    control: Mapped[str] = mapped_column(Text)
    exam: Mapped[bool] = mapped_column(default=False)
    lectures: Mapped[int] = mapped_column(default=0)
    seminars: Mapped[int] = mapped_column(default=0)
    practicals: Mapped[int] = mapped_column(default=0)
    self_study: Mapped[int] = mapped_column(default=0)
    control_hours: Mapped[int] = mapped_column(default=0)


class Outcome(Tracked):
    """One learning outcome of a programme edition."""

    __tablename__ = "outcome"
    __changes__ = Changes.PROGRAMMES

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    place: Mapped[int]
    text_uk: Mapped[str] = mapped_column(Text)
    text_en: Mapped[str] = mapped_column(Text)


class GradingProfile(Tracked):
    """One edition of the bands points are read by; a cohort pins it."""

    __tablename__ = "grading_profile"
    __changes__ = Changes.PROGRAMMES
    __table_args__ = table_args(UniqueConstraint("name", "edition"))

    name: Mapped[str] = mapped_column(Text)
    edition: Mapped[int]
    confirmed: Mapped[bool] = mapped_column(default=False)


class GradingBand(Tracked):
    """Points from ``low`` to ``high`` inclusive: the ECTS letter, the national grade's code, pass or not."""

    __tablename__ = "grading_band"
    __changes__ = Changes.PROGRAMMES
    __table_args__ = table_args(
        CheckConstraint("low >= 0 and high <= 100 and low <= high", name="range"),
    )

    profile_id: Mapped[int] = mapped_column(ForeignKey("grading_profile.id"), index=True)
    low: Mapped[int]
    high: Mapped[int]
    ects: Mapped[str] = mapped_column(Text)
    national: Mapped[str] = mapped_column(Text)
    passed: Mapped[bool]


class Cohort(Tracked):
    """One intake of a course (потік), with the programme edition and the grading profile it is bound to."""

    __tablename__ = "cohort"
    __changes__ = Changes.COHORTS
    __table_args__ = table_args(
        UniqueConstraint("code"),
        CheckConstraint("ends is null or starts is null or ends >= starts", name="dates"),
    )

    code: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text, default="")
    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("grading_profile.id"), index=True)
    starts: Mapped[dt.date | None]
    ends: Mapped[dt.date | None]
    show_ects: Mapped[bool] = mapped_column(default=False)


class StudyGroup(Tracked):
    """A study group (навчальна група) of a cohort."""

    __tablename__ = "study_group"
    __changes__ = Changes.COHORTS
    __table_args__ = table_args(UniqueConstraint("cohort_id", "name"))

    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    name: Mapped[str] = mapped_column(Text)


class Enrolment(Tracked):
    """A person in a cohort: where they stand on the way from expected to left or graduated.

    ``hidden_in_sheet`` marks a row the sender had hidden; ``reserve`` keeps the sender's word for it.
    """

    __tablename__ = "enrolment"
    __changes__ = Changes.ENROLMENTS
    __personal__ = frozenset({"note"})
    __table_args__ = table_args(
        UniqueConstraint("cohort_id", "person_id"),
        CheckConstraint("state in ('expected', 'arrived', 'enrolled', 'left', 'graduated')", name="state"),
        CheckConstraint("state <> 'left' or left_ground <> ''", name="left_has_ground"),
        Index("ix_enrolment_person_id", "person_id"),
    )

    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("study_group.id"), index=True)
    state: Mapped[str] = mapped_column(Text, default="expected")
    arrived_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    left_on: Mapped[dt.date | None]
    left_ground: Mapped[str] = mapped_column(Text, default="")
    left_order: Mapped[str] = mapped_column(Text, default="")
    left_order_date: Mapped[dt.date | None]
    reserve: Mapped[str] = mapped_column(Text, default="")
    hidden_in_sheet: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class Waiver(Tracked):
    """An exception to a condition of graduation, with its reason and order; never to a failed grade."""

    __tablename__ = "waiver"
    __changes__ = Changes.ENROLMENTS
    __table_args__ = table_args(
        UniqueConstraint("enrolment_id", "requirement"),
        CheckConstraint("reason <> '' and order_number <> ''", name="grounds"),
    )

    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    requirement: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    order_number: Mapped[str] = mapped_column(Text)
    order_date: Mapped[dt.date | None]
