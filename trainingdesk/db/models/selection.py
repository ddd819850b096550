"""Selection: campaigns with quotas, letters and stages; candidates, results, protocols and ranking."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Tracked, UtcDateTime, partial, table_args
from trainingdesk.db.models.places import Community
from trainingdesk.domain.changes import Changes


class Campaign(Tracked):
    """One selection (відбір): announced by an order, with its window of dates, places and requirements.

    ``service_months`` and ages are least and greatest values, empty where the announcement asks none;
    ``category`` a driving category («В») or empty. ``tie_rule`` is JSON: the ordered list of what decides
    between equal points, stored again with each ranking. ``retention_months`` after ``closes`` the records of
    those not selected are due for erasure. ``cohort_id`` is the cohort that the recommended are enrolled in.
    """

    __tablename__ = "campaign"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("code"),
        CheckConstraint("closes is null or opens is null or closes >= opens", name="dates"),
        CheckConstraint("places is null or places > 0", name="places"),
        CheckConstraint("max_age is null or min_age is null or max_age >= min_age", name="ages"),
    )

    code: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    order_number: Mapped[str] = mapped_column(Text, default="")
    order_on: Mapped[dt.date | None]
    opens: Mapped[dt.date | None]
    closes: Mapped[dt.date | None]
    places: Mapped[int | None]
    service_months: Mapped[int | None]
    higher_education: Mapped[bool] = mapped_column(default=False)
    category: Mapped[str] = mapped_column(Text, default="")
    min_age: Mapped[int | None]
    max_age: Mapped[int | None]
    tie_rule: Mapped[str] = mapped_column(Text, default="[]")
    retention_months: Mapped[int | None]
    cohort_id: Mapped[int | None] = mapped_column(ForeignKey("cohort.id"))
    note: Mapped[str] = mapped_column(Text, default="")


class Quota(Tracked):
    """How many places of a campaign a sending unit or a community has (рознарядка)."""

    __tablename__ = "quota"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        CheckConstraint("(unit_id is null) <> (community_id is null)", name="one_owner"),
        CheckConstraint("places >= 0", name="places"),
        partial("uq_quota_campaign_id_unit_id", "campaign_id", "unit_id", where="unit_id is not null"),
        partial(
            "uq_quota_campaign_id_community_id",
            "campaign_id",
            "community_id",
            where="community_id is not null",
        ),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id))
    places: Mapped[int]


class Stage(Tracked):
    """One stage of one campaign, in its order.

    ``kind``: ``accept`` (accepted or rejected), ``points`` (0 to ``highest``, passed from ``pass_from``),
    ``fit`` (fit or unfit, never a diagnosis), ``recommend`` (recommended or refused), ``exercises`` (by
    norms; ``pass_from`` is the least sum of marks), ``interview`` (members' points and the decision).
    ``exemption`` says who may be exempt and on what ground; empty means nobody. Points are integer tenths.
    """

    __tablename__ = "stage"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("campaign_id", "place"),
        CheckConstraint(
            "kind in ('accept', 'points', 'fit', 'recommend', 'exercises', 'interview')", name="kind"
        ),
        CheckConstraint("highest is null or highest > 0", name="highest"),
        CheckConstraint("pass_from is null or highest is null or pass_from <= highest", name="pass_from"),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    place: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    short: Mapped[str] = mapped_column(Text, default="")
    kind: Mapped[str] = mapped_column(Text)
    highest: Mapped[int | None]
    pass_from: Mapped[int | None]
    excuse_reschedules: Mapped[bool] = mapped_column(default=True)
    exemption: Mapped[str] = mapped_column(Text, default="")
    ranked: Mapped[bool] = mapped_column(default=True)
    held_on: Mapped[dt.date | None]
    place_held: Mapped[str] = mapped_column(Text, default="")


class Criterion(Tracked):
    """One weighted criterion of an interview; ``weight`` in per cent, ``highest`` whole points."""

    __tablename__ = "criterion"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("stage_id", "place"),
        CheckConstraint("weight > 0 and weight <= 100 and highest > 0", name="weight"),
    )

    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"))
    place: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    weight: Mapped[int]
    highest: Mapped[int]


class Candidate(Tracked):
    """One application: a person in a campaign.

    ``source`` is ``serving`` or ``public``; a candidate from the public needs completed primary professional
    training (``ppp_number``, ``ppp_on``) before enrolment. ``outcome`` is empty while the selection runs,
    then ``recommended``, ``reserve``, ``refused`` (``reason``), ``withdrawn`` or ``enrolled``.
    """

    __tablename__ = "candidate"
    __changes__ = Changes.SELECTION
    __personal__ = frozenset({"licence", "education", "ppp_number", "note"})
    __table_args__ = table_args(
        UniqueConstraint("campaign_id", "person_id"),
        CheckConstraint("source in ('serving', 'public')", name="source"),
        CheckConstraint(
            "outcome in ('', 'recommended', 'reserve', 'refused', 'withdrawn', 'enrolled')", name="outcome"
        ),
        CheckConstraint("service_months is null or service_months >= 0", name="service"),
        CheckConstraint("outcome <> 'enrolled' or enrolment_id is not null", name="enrolled"),
        Index("ix_candidate_campaign_id_outcome", "campaign_id", "outcome"),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    applied_on: Mapped[dt.date | None]
    source: Mapped[str] = mapped_column(Text, default="serving")
    service_months: Mapped[int | None]
    education: Mapped[str] = mapped_column(Text, default="")
    higher_education: Mapped[bool | None]
    licence: Mapped[str] = mapped_column(Text, default="")
    categories: Mapped[str] = mapped_column(Text, default="")
    first_community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id))
    second_community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id))
    housing_needed: Mapped[bool | None]
    consent_on: Mapped[dt.date | None]
    ppp_number: Mapped[str] = mapped_column(Text, default="")
    ppp_on: Mapped[dt.date | None]
    outcome: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    outcome_on: Mapped[dt.date | None]
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("candidate.id"))
    enrolment_id: Mapped[int | None] = mapped_column(ForeignKey("enrolment.id"), index=True)
    note: Mapped[str] = mapped_column(Text, default="")


class CandidateDocument(Tracked):
    """One document of an application's check-list: number, dates, whether it is there."""

    __tablename__ = "candidate_document"
    __changes__ = Changes.SELECTION
    __personal__ = frozenset({"number"})
    __table_args__ = table_args(UniqueConstraint("candidate_id", "kind"))

    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"))
    kind: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text, default="")
    issued_on: Mapped[dt.date | None]
    expires_on: Mapped[dt.date | None]
    present: Mapped[bool] = mapped_column(default=True)


class Letter(Tracked):
    """A directorate's letter with a version of its list, known by its incoming number."""

    __tablename__ = "letter"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(UniqueConstraint("campaign_id", "number", "received_on"))

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    number: Mapped[str] = mapped_column(Text)
    received_on: Mapped[dt.date]
    note: Mapped[str] = mapped_column(Text, default="")


class LetterLine(Tracked):
    """What a letter did to one candidate: ``added``, ``removed``, ``changed``, put ``instead`` of another."""

    __tablename__ = "letter_line"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("letter_id", "candidate_id"),
        CheckConstraint("deed in ('added', 'removed', 'changed', 'instead')", name="deed"),
    )

    letter_id: Mapped[int] = mapped_column(ForeignKey("letter.id"))
    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"), index=True)
    deed: Mapped[str] = mapped_column(Text)
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("candidate.id"))
    ground: Mapped[str] = mapped_column(Text, default="")


class Protocol(Tracked):
    """Minutes on a stage or, without one, on the ranking: frozen with a checksum of its lines.

    A frozen protocol does not change; ``rectifies_id`` names the one that a later protocol puts right.
    """

    __tablename__ = "protocol"
    __changes__ = Changes.SELECTION
    __personal__ = frozenset({"facts"})
    __unjournalled__ = frozenset({"pdf"})
    __table_args__ = table_args(
        UniqueConstraint("campaign_id", "number"),
        CheckConstraint("frozen_at is null or checksum <> ''", name="frozen"),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    stage_id: Mapped[int | None] = mapped_column(ForeignKey("stage.id"))
    number: Mapped[str] = mapped_column(Text)
    held_on: Mapped[dt.date]
    city: Mapped[str] = mapped_column(Text, default="")
    tie_rule: Mapped[str] = mapped_column(Text, default="[]")
    frozen_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    frozen_by: Mapped[str] = mapped_column(Text, default="")
    checksum: Mapped[str] = mapped_column(Text, default="")
    facts: Mapped[str] = mapped_column(Text, default="")
    template_id: Mapped[int | None] = mapped_column(ForeignKey("paper_template.id"))
    pdf: Mapped[bytes | None] = mapped_column(LargeBinary)
    rectifies_id: Mapped[int | None] = mapped_column(ForeignKey("protocol.id"))
    reason: Mapped[str] = mapped_column(Text, default="")


class ProtocolMember(Tracked):
    """A member of a protocol's commission: ``role`` ``chair``, ``member`` or ``secretary``, and from whom."""

    __tablename__ = "protocol_member"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("protocol_id", "place"),
        CheckConstraint("role in ('chair', 'member', 'secretary')", name="role"),
    )

    protocol_id: Mapped[int] = mapped_column(ForeignKey("protocol.id"))
    place: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    role: Mapped[str] = mapped_column(Text)
    represents: Mapped[str] = mapped_column(Text, default="")


class RankingLine(Tracked):
    """One line of a ranking protocol as decided: place, tenths of points, outcome and reason."""

    __tablename__ = "ranking_line"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("protocol_id", "place"),
        UniqueConstraint("protocol_id", "candidate_id"),
        CheckConstraint("outcome in ('recommended', 'reserve', 'refused')", name="outcome"),
    )

    protocol_id: Mapped[int] = mapped_column(ForeignKey("protocol.id"))
    place: Mapped[int]
    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"), index=True)
    points: Mapped[int | None]
    outcome: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")


class StageResult(Tracked):
    """What came of one candidate's stage; of several attempts (after an excuse) the last counts.

    ``state``: ``passed``, ``failed``, ``absent`` (no ground), ``excused`` (with ground, comes again) or
    ``exempt`` (with ground). ``points`` are integer tenths.
    """

    __tablename__ = "stage_result"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("candidate_id", "stage_id", "attempt"),
        CheckConstraint("state in ('passed', 'failed', 'absent', 'excused', 'exempt')", name="state"),
        CheckConstraint("points is null or points >= 0", name="points"),
        Index("ix_stage_result_stage_id_candidate_id", "stage_id", "candidate_id"),
    )

    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"))
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"))
    attempt: Mapped[int] = mapped_column(default=1)
    state: Mapped[str] = mapped_column(Text)
    points: Mapped[int | None]
    held_on: Mapped[dt.date | None]
    protocol_id: Mapped[int | None] = mapped_column(ForeignKey("protocol.id"), index=True)
    ground: Mapped[str] = mapped_column(Text, default="")


class Exercise(Tracked):
    """One physical exercise of the norms: measured in ``seconds`` or ``times``, less or more is better."""

    __tablename__ = "exercise"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        UniqueConstraint("name"),
        CheckConstraint("unit in ('seconds', 'times')", name="unit"),
    )

    name: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text)
    less_is_better: Mapped[bool]


class Norm(Tracked):
    """The bound of one grade of an exercise for a sex and ages, valid between dates.

    ``bound`` in hundredths of a second or in repetitions.
    """

    __tablename__ = "norm"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        CheckConstraint("sex in ('m', 'f')", name="sex"),
        CheckConstraint("age_to is null or age_to >= age_from", name="ages"),
        CheckConstraint("grade between 1 and 100", name="grade"),
    )

    exercise_id: Mapped[int] = mapped_column(ForeignKey("exercise.id"), index=True)
    sex: Mapped[str] = mapped_column(Text)
    age_from: Mapped[int]
    age_to: Mapped[int | None]
    grade: Mapped[int]
    bound: Mapped[int]
    since: Mapped[dt.date | None]
    until: Mapped[dt.date | None]


class ExerciseResult(Tracked):
    """What a candidate did in one exercise, and the mark computed from it at the time: both are kept."""

    __tablename__ = "exercise_result"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(UniqueConstraint("result_id", "exercise_id"))

    result_id: Mapped[int] = mapped_column(ForeignKey("stage_result.id"))
    exercise_id: Mapped[int] = mapped_column(ForeignKey("exercise.id"))
    raw: Mapped[int]
    grade: Mapped[int]


class Score(Tracked):
    """One member's points for one candidate at an interview, by criterion where there are criteria."""

    __tablename__ = "score"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        partial(
            "uq_score_criterion",
            "candidate_id",
            "member_id",
            "criterion_id",
            where="criterion_id is not null",
        ),
        partial("uq_score_whole", "candidate_id", "member_id", where="criterion_id is null"),
        CheckConstraint("points >= 0", name="points"),
    )

    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("protocol_member.id"), index=True)
    criterion_id: Mapped[int | None] = mapped_column(ForeignKey("criterion.id"))
    points: Mapped[int]


class CommunityConsent(Tracked):
    """What a community said of a candidate: ``consent``, ``proposal`` or ``refusal``, and by which letter."""

    __tablename__ = "community_consent"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(
        CheckConstraint("kind in ('consent', 'proposal', 'refusal')", name="kind"),
    )

    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"), index=True)
    community_id: Mapped[int] = mapped_column(ForeignKey(Community.id))
    kind: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text, default="")
    given_on: Mapped[dt.date | None]
    representative: Mapped[str] = mapped_column(Text, default="")
    memorandum: Mapped[str] = mapped_column(Text, default="")
    memorandum_on: Mapped[dt.date | None]


class Readiness(Tracked):
    """One item of a community's readiness (premises, furniture, fuel, housing, car), and if it is there."""

    __tablename__ = "readiness"
    __changes__ = Changes.SELECTION
    __table_args__ = table_args(UniqueConstraint("community_id", "item"))

    community_id: Mapped[int] = mapped_column(ForeignKey(Community.id))
    item: Mapped[str] = mapped_column(Text)
    present: Mapped[bool]
    checked_on: Mapped[dt.date | None]
    note: Mapped[str] = mapped_column(Text, default="")
