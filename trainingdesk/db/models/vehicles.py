"""Vehicles, their key sets and equipment; who has the right to drive; the bytes of photos and scans."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from trainingdesk.db.base import Base, Id, SortText, Tracked, partial, table_args
from trainingdesk.db.models.places import Community
from trainingdesk.domain.changes import Changes


class Vehicle(Tracked):
    """One service car. Where it is and in what state stands in its custody chain.

    ``vin`` is empty where unknown, otherwise unique; ``plate_key`` is the plate folded to one alphabet,
    without spaces. ``owner`` is ``police`` (on the books of ``owner_unit_id``) or ``community``
    (``owner_community_id``). ``tank`` in litres. ``community_id`` and ``receiver_id`` say for whom it is
    meant, ``planned_on`` the day its act of hand-over is to bear.
    """

    __tablename__ = "vehicle"
    __changes__ = Changes.VEHICLES
    __table_args__ = table_args(
        CheckConstraint("owner in ('police', 'community')", name="owner"),
        CheckConstraint("vin = '' or length(vin) = 17", name="vin"),
        CheckConstraint("year is null or year between 1950 and 2100", name="year"),
        CheckConstraint("tank is null or tank > 0", name="tank"),
        partial("uq_vehicle_vin", "vin", where="vin <> ''"),
        partial("uq_vehicle_plate_key", "plate_key", where="plate_key <> ''"),
        Index("ix_vehicle_sort_key_id", "sort_key", "id"),
    )

    make: Mapped[str] = mapped_column(Text)
    model: Mapped[str] = mapped_column(Text, default="")
    plate: Mapped[str] = mapped_column(Text, default="")
    plate_key: Mapped[str] = mapped_column(Text, default="")
    vin: Mapped[str] = mapped_column(Text, default="")
    year: Mapped[int | None]
    colour: Mapped[str] = mapped_column(Text, default="")
    engine: Mapped[str] = mapped_column(Text, default="")
    chassis: Mapped[str] = mapped_column(Text, default="")
    registration: Mapped[str] = mapped_column(Text, default="")
    insurance: Mapped[str] = mapped_column(Text, default="")
    insured_until: Mapped[dt.date | None]
    owner: Mapped[str] = mapped_column(Text, default="police")
    owner_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    owner_community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id))
    community_id: Mapped[int | None] = mapped_column(ForeignKey(Community.id), index=True)
    receiver_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    planned_on: Mapped[dt.date | None]
    tank: Mapped[int | None]
    documents: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    search_key: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(SortText)


class KeySet(Tracked):
    """One set of keys of one vehicle, a thing of its own; ``number`` 1 is the main one, others are spare."""

    __tablename__ = "key_set"
    __changes__ = Changes.VEHICLES
    __table_args__ = table_args(
        UniqueConstraint("vehicle_id", "number"),
        CheckConstraint("number > 0 and ignition >= 0 and fobs >= 0", name="counts"),
    )

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicle.id"))
    number: Mapped[int]
    ignition: Mapped[int] = mapped_column(default=1)
    fobs: Mapped[int] = mapped_column(default=1)
    tag: Mapped[str] = mapped_column(Text, default="")


class Equipment(Tracked):
    """One thing that goes with a vehicle (spare wheel, first-aid kit, radio …), and whether it is there."""

    __tablename__ = "equipment"
    __changes__ = Changes.VEHICLES
    __table_args__ = table_args(CheckConstraint("quantity > 0", name="quantity"))

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicle.id"), index=True)
    place: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    quantity: Mapped[int] = mapped_column(default=1)
    present: Mapped[bool] = mapped_column(default=True)


class DrivingRight(Tracked):
    """A person's driving licence and clearance to drive service cars, since a date.

    ``clearance`` is ``driver``, ``mate``, ``none`` (refused) or empty where not known.
    """

    __tablename__ = "driving_right"
    __changes__ = Changes.PEOPLE
    __personal__ = frozenset({"licence"})
    __table_args__ = table_args(
        CheckConstraint("clearance in ('driver', 'mate', 'none', '')", name="clearance"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    since: Mapped[dt.date | None]
    licence: Mapped[str] = mapped_column(Text, default="")
    categories: Mapped[str] = mapped_column(Text, default="")
    licence_until: Mapped[dt.date | None]
    clearance: Mapped[str] = mapped_column(Text, default="")
    clearance_number: Mapped[str] = mapped_column(Text, default="")
    clearance_on: Mapped[dt.date | None]
    clearance_until: Mapped[dt.date | None]


class Blob(Base):
    """The bytes of a photo or a scan, kept once by their hash, never changed and never deleted.

    Not journalled: an attachment that is taken back and put back again finds them here.
    """

    __tablename__ = "blob"
    __table_args__ = table_args(UniqueConstraint("sha256"))

    id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=True)
    sha256: Mapped[str] = mapped_column(Text)
    body: Mapped[bytes] = mapped_column(LargeBinary)
