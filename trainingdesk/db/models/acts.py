"""Handover acts with their lines, keys, parties and papers; the ceremony at which cars are handed over."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Tracked, UtcDateTime, partial, table_args
from trainingdesk.db.models.places import Community, CommunityHead
from trainingdesk.db.models.vehicles import KeySet, Vehicle
from trainingdesk.domain.changes import Changes


class Act(Tracked):
    """One act of three parties: the unit that gives, the officer who takes, the head of the community.

    ``kind``: ``hand_over`` (приймання-передачі), ``assignment`` (закріплення), ``transfer`` (officer to
    officer), ``give_back`` (повернення), ``write_off``. ``number`` is typed in, since the owner of the car
    numbers it, or drawn from the series (``seq``). A draft becomes issued (number and paper final), then
    handed; a void one says why, and ``replaces_id`` of the new one names it. ``time`` is «11:30» or empty.
    ``exception`` is the order by which a receiver without the right to drive takes the car.
    """

    __tablename__ = "act"
    __changes__ = Changes.ACTS
    __table_args__ = table_args(
        CheckConstraint(
            "kind in ('hand_over', 'assignment', 'transfer', 'give_back', 'write_off')", name="kind"
        ),
        CheckConstraint("state in ('draft', 'issued', 'handed', 'void')", name="state"),
        CheckConstraint("copies between 1 and 9", name="copies"),
        CheckConstraint(
            "state in ('draft', 'void') or (number <> '' and issued_at is not null)", name="issued"
        ),
        partial(
            "uq_act_number", "giver_unit_id", "number", "act_year", where="number <> '' and state <> 'void'"
        ),
        partial("uq_act_series_id_seq", "series_id", "seq", where="seq is not null"),
        partial("uq_act_replaces_id", "replaces_id", where="replaces_id is not null"),
        Index("ix_act_act_on_id", "act_on", "id"),
    )

    kind: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text, default="draft")
    number: Mapped[str] = mapped_column(Text, default="")
    act_year: Mapped[int]
    series_id: Mapped[int | None] = mapped_column(ForeignKey("number_series.id"))
    seq: Mapped[int | None]
    act_on: Mapped[dt.date]
    time: Mapped[str] = mapped_column(Text, default="")
    city: Mapped[str] = mapped_column(Text, default="")
    ground: Mapped[str] = mapped_column(Text, default="")
    exception: Mapped[str] = mapped_column(Text, default="")
    giver_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    giver_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    receiver_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id), index=True)
    head_id: Mapped[int | None] = mapped_column(ForeignKey(CommunityHead.id))
    copies: Mapped[int] = mapped_column(default=3)
    remarks: Mapped[str] = mapped_column(Text, default="")
    issued_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    issued_by: Mapped[str] = mapped_column(Text, default="")
    handed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    deputy: Mapped[str] = mapped_column(Text, default="")
    voided_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    void_reason: Mapped[str] = mapped_column(Text, default="")
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("act.id"))


class ActMember(Tracked):
    """One member of an act's commission; the first is its chair."""

    __tablename__ = "act_member"
    __changes__ = Changes.ACTS
    __table_args__ = table_args(UniqueConstraint("act_id", "place"))

    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    place: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class ActLine(Tracked):
    """One car of an act: readings in km and litres, condition, documents, what goes with it.

    ``equipment`` is JSON: a list of [name, quantity, present]. ``out_line_id`` of a return names the line by
    which the car went out, so that both conditions stand side by side.
    """

    __tablename__ = "act_line"
    __changes__ = Changes.ACTS
    __table_args__ = table_args(
        UniqueConstraint("act_id", "vehicle_id"),
        CheckConstraint("km is null or km >= 0", name="km"),
        CheckConstraint("fuel is null or fuel >= 0", name="fuel"),
    )

    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    place: Mapped[int]
    vehicle_id: Mapped[int] = mapped_column(ForeignKey(Vehicle.id), index=True)
    km: Mapped[int | None]
    fuel: Mapped[int | None]
    condition: Mapped[str] = mapped_column(Text, default="")
    documents: Mapped[str] = mapped_column(Text, default="")
    equipment: Mapped[str] = mapped_column(Text, default="[]")
    out_line_id: Mapped[int | None] = mapped_column(ForeignKey("act_line.id"))


class ActKey(Tracked):
    """Where one key set goes by an act: ``receiver``, ``safe`` (of the unit), ``community`` or ``stays``."""

    __tablename__ = "act_key"
    __changes__ = Changes.ACTS
    __table_args__ = table_args(
        UniqueConstraint("line_id", "key_set_id"),
        CheckConstraint("goes in ('receiver', 'safe', 'community', 'stays')", name="goes"),
    )

    line_id: Mapped[int] = mapped_column(ForeignKey("act_line.id"))
    key_set_id: Mapped[int] = mapped_column(ForeignKey(KeySet.id), index=True)
    goes: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text, default="")


class ActPaper(Tracked):
    """The paper drawn for an issued act: facts and template as issued, the PDF and its hash."""

    __tablename__ = "act_paper"
    __changes__ = Changes.ACTS
    __personal__ = frozenset({"facts"})
    __unjournalled__ = frozenset({"pdf"})
    __table_args__ = table_args(UniqueConstraint("act_id"))

    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    facts: Mapped[str] = mapped_column(Text)
    template_id: Mapped[int] = mapped_column(ForeignKey("paper_template.id"))
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(Text)


class Ceremony(Tracked):
    """One sitting at which cars and keys are handed over."""

    __tablename__ = "ceremony"
    __changes__ = Changes.ACTS

    title: Mapped[str] = mapped_column(Text)
    held_on: Mapped[dt.date]
    place: Mapped[str] = mapped_column(Text, default="")
    closed_at: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)


class CeremonyCall(Tracked):
    """One act in the call order of a ceremony, and what came of it.

    ``outcome``: ``waiting``, ``handed``, ``deputy`` (with the document he came by), ``absent``.
    """

    __tablename__ = "ceremony_call"
    __changes__ = Changes.ACTS
    __table_args__ = table_args(
        UniqueConstraint("ceremony_id", "act_id"),
        CheckConstraint("outcome in ('waiting', 'handed', 'deputy', 'absent')", name="outcome"),
    )

    ceremony_id: Mapped[int] = mapped_column(ForeignKey("ceremony.id"))
    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"), index=True)
    place: Mapped[int]
    outcome: Mapped[str] = mapped_column(Text, default="waiting")
    deputy: Mapped[str] = mapped_column(Text, default="")
    document: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
