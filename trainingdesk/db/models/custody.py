"""The custody chain of vehicles and key sets, the odometer and fuel log, photos and scans."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Tracked, UtcDateTime, partial, table_args
from trainingdesk.db.models.acts import Act
from trainingdesk.db.models.places import Community
from trainingdesk.db.models.vehicles import Blob, KeySet, Vehicle
from trainingdesk.domain.changes import Changes

_PLACE = ("vehicle_id", "key_set_id", "since", "until", "state", "person_id", "community_id", "unit_id")
# «until» stands third, so that whoever asks for what is open now is led here and not to the whole chains.
_NOW = ("vehicle_id", "key_set_id", "until", "since", "state", "person_id", "community_id", "unit_id")


class Custody(Tracked):
    """One link of the chain of a vehicle (``key_set_id`` empty) or a key set: state, holder, since when.

    Every link but the first follows exactly one other (``after_id``, unique), so a chain never forks; the
    link with no ``until`` is the present one, and a thing has one at most. A mistaken link is kept:
    ``corrected_by_id`` names the counter-record, which puts the former holder back and says why. ``since`` is
    the day of the action, ``recorded_at`` the moment it was written down. ``move`` is what began the link:
    received, assigned, hand_over, in_use, transfer, give_back, repair, repaired, lost, found, destroyed,
    write_off, correction.

    ``holder`` is ``unit``, ``person``, ``community`` or ``nobody`` (lost, destroyed, written off).
    """

    __tablename__ = "custody"
    __changes__ = Changes.VEHICLES
    __table_args__ = table_args(
        CheckConstraint("holder in ('unit', 'person', 'community', 'nobody')", name="holder"),
        CheckConstraint(
            "(holder = 'unit' and unit_id is not null) or (holder = 'person' and person_id is not null)"
            " or (holder = 'community' and community_id is not null) or holder = 'nobody'",
            name="held",
        ),
        CheckConstraint("until is null or until >= since", name="dates"),
        CheckConstraint("corrected_by_id is null or until is not null", name="corrected"),
        CheckConstraint(
            "state in ('balance', 'assigned', 'handed', 'in_use', 'repair', 'returned', 'destroyed',"
            " 'written_off', 'held', 'safe', 'lost')",
            name="state",
        ),
        partial("uq_custody_open_vehicle", "vehicle_id", where="until is null and key_set_id is null"),
        partial("uq_custody_open_key", "key_set_id", where="until is null and key_set_id is not null"),
        partial("uq_custody_first_vehicle", "vehicle_id", where="after_id is null and key_set_id is null"),
        partial("uq_custody_first_key", "key_set_id", where="after_id is null and key_set_id is not null"),
        UniqueConstraint("after_id"),
        # Of one thing on a date; of all cars on a date and now, without a look at the table itself.
        Index("ix_custody_thing", "vehicle_id", "key_set_id", "since", "until"),
        partial("ix_custody_car", *_PLACE, where="key_set_id is null", unique=False),
        partial("ix_custody_now", *_NOW, where="until is null and key_set_id is null", unique=False),
        Index("ix_custody_key_set_id", "key_set_id"),
        Index("ix_custody_person_id", "person_id", "until", "since", "vehicle_id"),
        Index("ix_custody_community_id", "community_id", "until", "since", "vehicle_id"),
        Index("ix_custody_unit_id", "unit_id", "until"),
    )

    vehicle_id: Mapped[int] = mapped_column(ForeignKey(Vehicle.id))
    key_set_id: Mapped[int | None] = mapped_column(ForeignKey(KeySet.id))
    after_id: Mapped[int | None] = mapped_column(ForeignKey("custody.id"))
    state: Mapped[str] = mapped_column(Text)
    holder: Mapped[str] = mapped_column(Text)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id))
    place: Mapped[str] = mapped_column(Text, default="")
    since: Mapped[dt.date]
    until: Mapped[dt.date | None]
    move: Mapped[str] = mapped_column(Text)
    act_id: Mapped[int | None] = mapped_column(ForeignKey(Act.id), index=True)
    ground: Mapped[str] = mapped_column(Text, default="")
    corrected_by_id: Mapped[int | None] = mapped_column(ForeignKey("custody.id"))
    recorded_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(Text)


class Reading(Tracked):
    """One line of a vehicle's odometer and fuel log: kilometres, litres left or litres filled in.

    ``kind`` is ``received``, ``hand_over``, ``give_back``, ``check``, ``refuel`` or ``replaced`` (a new
    odometer: the count begins anew, ``note`` says why).
    """

    __tablename__ = "reading"
    __changes__ = Changes.VEHICLES
    __table_args__ = table_args(
        CheckConstraint("km is null or km >= 0", name="km"),
        CheckConstraint("fuel is null or fuel >= 0", name="fuel"),
        CheckConstraint("filled is null or filled > 0", name="filled"),
        CheckConstraint(
            "kind in ('received', 'hand_over', 'give_back', 'check', 'refuel', 'replaced')", name="kind"
        ),
        Index("ix_reading_vehicle_id_taken_on", "vehicle_id", "taken_on"),
    )

    vehicle_id: Mapped[int] = mapped_column(ForeignKey(Vehicle.id))
    taken_on: Mapped[dt.date]
    kind: Mapped[str] = mapped_column(Text, default="check")
    km: Mapped[int | None]
    fuel: Mapped[int | None]
    filled: Mapped[int | None]
    act_id: Mapped[int | None] = mapped_column(ForeignKey(Act.id))
    note: Mapped[str] = mapped_column(Text, default="")


class Attachment(Tracked):
    """A photo of a vehicle, or the scan of a signed act."""

    __tablename__ = "attachment"
    __changes__ = Changes.VEHICLES | Changes.ACTS
    __table_args__ = table_args(
        CheckConstraint("(vehicle_id is null) <> (act_id is null)", name="one_owner"),
    )

    vehicle_id: Mapped[int | None] = mapped_column(ForeignKey(Vehicle.id), index=True)
    act_id: Mapped[int | None] = mapped_column(ForeignKey(Act.id), index=True)
    blob_id: Mapped[int] = mapped_column(ForeignKey(Blob.id))
    file_name: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str] = mapped_column(Text)
    caption: Mapped[str] = mapped_column(Text, default="")
    taken_on: Mapped[dt.date | None]
