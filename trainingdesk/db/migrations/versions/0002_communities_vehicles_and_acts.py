"""Communities, vehicles, custody, acts and ceremonies."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "blob",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blob")),
        sa.UniqueConstraint("sha256", name=op.f("uq_blob_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ceremony",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ceremony")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "community",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("oblast", sa.Text(), nullable=False),
        sa.Column("raion", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("centre", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("successor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind in ('city', 'settlement', 'village', '')", name=op.f("ck_community_kind")),
        sa.ForeignKeyConstraint(
            ["successor_id"], ["community.id"], name=op.f("fk_community_successor_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community")),
        sa.UniqueConstraint("code", name=op.f("uq_community_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("community", schema=None) as batch_op:
        batch_op.create_index("ix_community_oblast_sort_key_id", ["oblast", "sort_key", "id"], unique=False)
        batch_op.create_index("ix_community_sort_key_id", ["sort_key", "id"], unique=False)

    op.create_table(
        "community_name",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_community_name_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("community_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_community_name_community_id"), ["community_id"], unique=False)

    op.create_table(
        "community_head",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "until is null or since is null or until >= since", name=op.f("ck_community_head_dates")
        ),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_community_head_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_community_head_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community_head")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("community_head", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_community_head_community_id"), ["community_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_community_head_person_id"), ["person_id"], unique=False)

    op.create_table(
        "driving_right",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("licence_until", sa.Date(), nullable=True),
        sa.Column("clearance", sa.Text(), nullable=False),
        sa.Column("clearance_number", sa.Text(), nullable=False),
        sa.Column("clearance_on", sa.Date(), nullable=True),
        sa.Column("clearance_until", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "clearance in ('driver', 'mate', 'none', '')", name=op.f("ck_driving_right_clearance")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_driving_right_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_driving_right")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("driving_right", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_driving_right_person_id"), ["person_id"], unique=False)

    op.create_table(
        "vehicle",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("make", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("plate_key", sa.Text(), nullable=False),
        sa.Column("vin", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("chassis", sa.Text(), nullable=False),
        sa.Column("registration", sa.Text(), nullable=False),
        sa.Column("insurance", sa.Text(), nullable=False),
        sa.Column("insured_until", sa.Date(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("owner_unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("owner_community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("receiver_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("tank", sa.Integer(), nullable=True),
        sa.Column("documents", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("owner in ('police', 'community')", name=op.f("ck_vehicle_owner")),
        sa.CheckConstraint("vin = '' or length(vin) = 17", name=op.f("ck_vehicle_vin")),
        sa.CheckConstraint("tank is null or tank > 0", name=op.f("ck_vehicle_tank")),
        sa.CheckConstraint("year is null or year between 1950 and 2100", name=op.f("ck_vehicle_year")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_vehicle_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["owner_community_id"], ["community.id"], name=op.f("fk_vehicle_owner_community_id_community")
        ),
        sa.ForeignKeyConstraint(["owner_unit_id"], ["unit.id"], name=op.f("fk_vehicle_owner_unit_id_unit")),
        sa.ForeignKeyConstraint(["receiver_id"], ["person.id"], name=op.f("fk_vehicle_receiver_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vehicle")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("vehicle", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_vehicle_community_id"), ["community_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_vehicle_receiver_id"), ["receiver_id"], unique=False)
        batch_op.create_index("ix_vehicle_sort_key_id", ["sort_key", "id"], unique=False)
        batch_op.create_index(
            "uq_vehicle_plate_key",
            ["plate_key"],
            unique=True,
            sqlite_where=sa.text("plate_key <> ''"),
            postgresql_where=sa.text("plate_key <> ''"),
        )
        batch_op.create_index(
            "uq_vehicle_vin",
            ["vin"],
            unique=True,
            sqlite_where=sa.text("vin <> ''"),
            postgresql_where=sa.text("vin <> ''"),
        )

    op.create_table(
        "act",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("act_year", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("act_on", sa.Date(), nullable=False),
        sa.Column("time", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("exception", sa.Text(), nullable=False),
        sa.Column("giver_unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("giver_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("receiver_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("head_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=True),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("handed_at", sa.DateTime(), nullable=True),
        sa.Column("deputy", sa.Text(), nullable=False),
        sa.Column("voided_at", sa.DateTime(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=False),
        sa.Column("replaces_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('hand_over', 'assignment', 'transfer', 'give_back', 'write_off')",
            name=op.f("ck_act_kind"),
        ),
        sa.CheckConstraint("state in ('draft', 'issued', 'handed', 'void')", name=op.f("ck_act_state")),
        sa.CheckConstraint(
            "state in ('draft', 'void') or (number <> '' and issued_at is not null)",
            name=op.f("ck_act_issued"),
        ),
        sa.CheckConstraint("copies between 1 and 9", name=op.f("ck_act_copies")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_act_community_id_community")
        ),
        sa.ForeignKeyConstraint(["giver_id"], ["person.id"], name=op.f("fk_act_giver_id_person")),
        sa.ForeignKeyConstraint(["giver_unit_id"], ["unit.id"], name=op.f("fk_act_giver_unit_id_unit")),
        sa.ForeignKeyConstraint(
            ["head_id"], ["community_head.id"], name=op.f("fk_act_head_id_community_head")
        ),
        sa.ForeignKeyConstraint(["receiver_id"], ["person.id"], name=op.f("fk_act_receiver_id_person")),
        sa.ForeignKeyConstraint(["replaces_id"], ["act.id"], name=op.f("fk_act_replaces_id_act")),
        sa.ForeignKeyConstraint(
            ["series_id"], ["number_series.id"], name=op.f("fk_act_series_id_number_series")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("act", schema=None) as batch_op:
        batch_op.create_index("ix_act_act_on_id", ["act_on", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_act_community_id"), ["community_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_act_receiver_id"), ["receiver_id"], unique=False)
        batch_op.create_index(
            "uq_act_number",
            ["giver_unit_id", "number", "act_year"],
            unique=True,
            sqlite_where=sa.text("number <> '' and state <> 'void'"),
            postgresql_where=sa.text("number <> '' and state <> 'void'"),
        )
        batch_op.create_index(
            "uq_act_replaces_id",
            ["replaces_id"],
            unique=True,
            sqlite_where=sa.text("replaces_id is not null"),
            postgresql_where=sa.text("replaces_id is not null"),
        )
        batch_op.create_index(
            "uq_act_series_id_seq",
            ["series_id", "seq"],
            unique=True,
            sqlite_where=sa.text("seq is not null"),
            postgresql_where=sa.text("seq is not null"),
        )

    op.create_table(
        "equipment",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("vehicle_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_equipment_quantity")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_equipment_vehicle_id_vehicle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_equipment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("equipment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_equipment_vehicle_id"), ["vehicle_id"], unique=False)

    op.create_table(
        "key_set",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("vehicle_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ignition", sa.Integer(), nullable=False),
        sa.Column("fobs", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("number > 0 and ignition >= 0 and fobs >= 0", name=op.f("ck_key_set_counts")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_key_set_vehicle_id_vehicle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_set")),
        sa.UniqueConstraint("vehicle_id", "number", name=op.f("uq_key_set_vehicle_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "act_line",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("vehicle_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("km", sa.Integer(), nullable=True),
        sa.Column("fuel", sa.Integer(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("documents", sa.Text(), nullable=False),
        sa.Column("equipment", sa.Text(), nullable=False),
        sa.Column("out_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("fuel is null or fuel >= 0", name=op.f("ck_act_line_fuel")),
        sa.CheckConstraint("km is null or km >= 0", name=op.f("ck_act_line_km")),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_act_line_act_id_act")),
        sa.ForeignKeyConstraint(
            ["out_line_id"], ["act_line.id"], name=op.f("fk_act_line_out_line_id_act_line")
        ),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_act_line_vehicle_id_vehicle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act_line")),
        sa.UniqueConstraint("act_id", "vehicle_id", name=op.f("uq_act_line_act_id_vehicle_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("act_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_act_line_vehicle_id"), ["vehicle_id"], unique=False)

    op.create_table(
        "act_member",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_act_member_act_id_act")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_act_member_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act_member")),
        sa.UniqueConstraint("act_id", "place", name=op.f("uq_act_member_act_id_place")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "act_paper",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("template_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_act_paper_act_id_act")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["paper_template.id"], name=op.f("fk_act_paper_template_id_paper_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act_paper")),
        sa.UniqueConstraint("act_id", name=op.f("uq_act_paper_act_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "attachment",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("vehicle_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("blob_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(vehicle_id is null) <> (act_id is null)", name=op.f("ck_attachment_one_owner")),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_attachment_act_id_act")),
        sa.ForeignKeyConstraint(["blob_id"], ["blob.id"], name=op.f("fk_attachment_blob_id_blob")),
        sa.ForeignKeyConstraint(
            ["vehicle_id"], ["vehicle.id"], name=op.f("fk_attachment_vehicle_id_vehicle")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_act_id"), ["act_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_vehicle_id"), ["vehicle_id"], unique=False)

    op.create_table(
        "ceremony_call",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("ceremony_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("deputy", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "outcome in ('waiting', 'handed', 'deputy', 'absent')", name=op.f("ck_ceremony_call_outcome")
        ),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_ceremony_call_act_id_act")),
        sa.ForeignKeyConstraint(
            ["ceremony_id"], ["ceremony.id"], name=op.f("fk_ceremony_call_ceremony_id_ceremony")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ceremony_call")),
        sa.UniqueConstraint("ceremony_id", "act_id", name=op.f("uq_ceremony_call_ceremony_id_act_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("ceremony_call", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ceremony_call_act_id"), ["act_id"], unique=False)

    op.create_table(
        "custody",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("vehicle_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key_set_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("after_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("corrected_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(holder = 'unit' and unit_id is not null) or (holder = 'person' and person_id is not null)"
            " or (holder = 'community' and community_id is not null) or holder = 'nobody'",
            name=op.f("ck_custody_held"),
        ),
        sa.CheckConstraint(
            "holder in ('unit', 'person', 'community', 'nobody')", name=op.f("ck_custody_holder")
        ),
        sa.CheckConstraint(
            "state in ('balance', 'assigned', 'handed', 'in_use', 'repair', 'returned', 'destroyed',"
            " 'written_off', 'held', 'safe', 'lost')",
            name=op.f("ck_custody_state"),
        ),
        sa.CheckConstraint("corrected_by_id is null or until is not null", name=op.f("ck_custody_corrected")),
        sa.CheckConstraint("until is null or until >= since", name=op.f("ck_custody_dates")),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_custody_act_id_act")),
        sa.ForeignKeyConstraint(["after_id"], ["custody.id"], name=op.f("fk_custody_after_id_custody")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_custody_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["corrected_by_id"], ["custody.id"], name=op.f("fk_custody_corrected_by_id_custody")
        ),
        sa.ForeignKeyConstraint(["key_set_id"], ["key_set.id"], name=op.f("fk_custody_key_set_id_key_set")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_custody_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_custody_unit_id_unit")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_custody_vehicle_id_vehicle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custody")),
        sa.UniqueConstraint("after_id", name=op.f("uq_custody_after_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("custody", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_custody_act_id"), ["act_id"], unique=False)
        batch_op.create_index(
            "ix_custody_car",
            ["vehicle_id", "key_set_id", "since", "until", "state", "person_id", "community_id", "unit_id"],
            unique=False,
            sqlite_where=sa.text("key_set_id is null"),
            postgresql_where=sa.text("key_set_id is null"),
        )
        batch_op.create_index(
            "ix_custody_community_id", ["community_id", "until", "since", "vehicle_id"], unique=False
        )
        batch_op.create_index("ix_custody_key_set_id", ["key_set_id"], unique=False)
        batch_op.create_index(
            "ix_custody_now",
            ["vehicle_id", "key_set_id", "until", "since", "state", "person_id", "community_id", "unit_id"],
            unique=False,
            sqlite_where=sa.text("until is null and key_set_id is null"),
            postgresql_where=sa.text("until is null and key_set_id is null"),
        )
        batch_op.create_index(
            "ix_custody_person_id", ["person_id", "until", "since", "vehicle_id"], unique=False
        )
        batch_op.create_index(
            "ix_custody_thing", ["vehicle_id", "key_set_id", "since", "until"], unique=False
        )
        batch_op.create_index("ix_custody_unit_id", ["unit_id", "until"], unique=False)
        batch_op.create_index(
            "uq_custody_first_key",
            ["key_set_id"],
            unique=True,
            sqlite_where=sa.text("after_id is null and key_set_id is not null"),
            postgresql_where=sa.text("after_id is null and key_set_id is not null"),
        )
        batch_op.create_index(
            "uq_custody_first_vehicle",
            ["vehicle_id"],
            unique=True,
            sqlite_where=sa.text("after_id is null and key_set_id is null"),
            postgresql_where=sa.text("after_id is null and key_set_id is null"),
        )
        batch_op.create_index(
            "uq_custody_open_key",
            ["key_set_id"],
            unique=True,
            sqlite_where=sa.text("until is null and key_set_id is not null"),
            postgresql_where=sa.text("until is null and key_set_id is not null"),
        )
        batch_op.create_index(
            "uq_custody_open_vehicle",
            ["vehicle_id"],
            unique=True,
            sqlite_where=sa.text("until is null and key_set_id is null"),
            postgresql_where=sa.text("until is null and key_set_id is null"),
        )

    op.create_table(
        "reading",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("vehicle_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("km", sa.Integer(), nullable=True),
        sa.Column("fuel", sa.Integer(), nullable=True),
        sa.Column("filled", sa.Integer(), nullable=True),
        sa.Column("act_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('received', 'hand_over', 'give_back', 'check', 'refuel', 'replaced')",
            name=op.f("ck_reading_kind"),
        ),
        sa.CheckConstraint("filled is null or filled > 0", name=op.f("ck_reading_filled")),
        sa.CheckConstraint("fuel is null or fuel >= 0", name=op.f("ck_reading_fuel")),
        sa.CheckConstraint("km is null or km >= 0", name=op.f("ck_reading_km")),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_reading_act_id_act")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_reading_vehicle_id_vehicle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.create_index("ix_reading_vehicle_id_taken_on", ["vehicle_id", "taken_on"], unique=False)

    op.create_table(
        "act_key",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key_set_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("goes", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "goes in ('receiver', 'safe', 'community', 'stays')", name=op.f("ck_act_key_goes")
        ),
        sa.ForeignKeyConstraint(["key_set_id"], ["key_set.id"], name=op.f("fk_act_key_key_set_id_key_set")),
        sa.ForeignKeyConstraint(["line_id"], ["act_line.id"], name=op.f("fk_act_key_line_id_act_line")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act_key")),
        sa.UniqueConstraint("line_id", "key_set_id", name=op.f("uq_act_key_line_id_key_set_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("act_key", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_act_key_key_set_id"), ["key_set_id"], unique=False)


def downgrade() -> None:
    """Step back (used by tests only)."""
    with op.batch_alter_table("act_key", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_act_key_key_set_id"))

    op.drop_table("act_key")
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.drop_index("ix_reading_vehicle_id_taken_on")

    op.drop_table("reading")
    with op.batch_alter_table("custody", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_custody_open_vehicle",
            sqlite_where=sa.text("until is null and key_set_id is null"),
            postgresql_where=sa.text("until is null and key_set_id is null"),
        )
        batch_op.drop_index(
            "uq_custody_open_key",
            sqlite_where=sa.text("until is null and key_set_id is not null"),
            postgresql_where=sa.text("until is null and key_set_id is not null"),
        )
        batch_op.drop_index(
            "uq_custody_first_vehicle",
            sqlite_where=sa.text("after_id is null and key_set_id is null"),
            postgresql_where=sa.text("after_id is null and key_set_id is null"),
        )
        batch_op.drop_index(
            "uq_custody_first_key",
            sqlite_where=sa.text("after_id is null and key_set_id is not null"),
            postgresql_where=sa.text("after_id is null and key_set_id is not null"),
        )
        batch_op.drop_index("ix_custody_unit_id")
        batch_op.drop_index("ix_custody_thing")
        batch_op.drop_index("ix_custody_person_id")
        batch_op.drop_index(
            "ix_custody_now",
            sqlite_where=sa.text("until is null and key_set_id is null"),
            postgresql_where=sa.text("until is null and key_set_id is null"),
        )
        batch_op.drop_index("ix_custody_key_set_id")
        batch_op.drop_index("ix_custody_community_id")
        batch_op.drop_index(
            "ix_custody_car",
            sqlite_where=sa.text("key_set_id is null"),
            postgresql_where=sa.text("key_set_id is null"),
        )
        batch_op.drop_index(batch_op.f("ix_custody_act_id"))

    op.drop_table("custody")
    with op.batch_alter_table("ceremony_call", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ceremony_call_act_id"))

    op.drop_table("ceremony_call")
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attachment_vehicle_id"))
        batch_op.drop_index(batch_op.f("ix_attachment_act_id"))

    op.drop_table("attachment")
    op.drop_table("act_paper")
    op.drop_table("act_member")
    with op.batch_alter_table("act_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_act_line_vehicle_id"))

    op.drop_table("act_line")
    op.drop_table("key_set")
    with op.batch_alter_table("equipment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_equipment_vehicle_id"))

    op.drop_table("equipment")
    with op.batch_alter_table("act", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_act_series_id_seq",
            sqlite_where=sa.text("seq is not null"),
            postgresql_where=sa.text("seq is not null"),
        )
        batch_op.drop_index(
            "uq_act_replaces_id",
            sqlite_where=sa.text("replaces_id is not null"),
            postgresql_where=sa.text("replaces_id is not null"),
        )
        batch_op.drop_index(
            "uq_act_number",
            sqlite_where=sa.text("number <> '' and state <> 'void'"),
            postgresql_where=sa.text("number <> '' and state <> 'void'"),
        )
        batch_op.drop_index(batch_op.f("ix_act_receiver_id"))
        batch_op.drop_index(batch_op.f("ix_act_community_id"))
        batch_op.drop_index("ix_act_act_on_id")

    op.drop_table("act")
    with op.batch_alter_table("vehicle", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_vehicle_vin", sqlite_where=sa.text("vin <> ''"), postgresql_where=sa.text("vin <> ''")
        )
        batch_op.drop_index(
            "uq_vehicle_plate_key",
            sqlite_where=sa.text("plate_key <> ''"),
            postgresql_where=sa.text("plate_key <> ''"),
        )
        batch_op.drop_index("ix_vehicle_sort_key_id")
        batch_op.drop_index(batch_op.f("ix_vehicle_receiver_id"))
        batch_op.drop_index(batch_op.f("ix_vehicle_community_id"))

    op.drop_table("vehicle")
    with op.batch_alter_table("driving_right", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_driving_right_person_id"))

    op.drop_table("driving_right")
    with op.batch_alter_table("community_head", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_community_head_person_id"))
        batch_op.drop_index(batch_op.f("ix_community_head_community_id"))

    op.drop_table("community_head")
    with op.batch_alter_table("community_name", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_community_name_community_id"))

    op.drop_table("community_name")
    with op.batch_alter_table("community", schema=None) as batch_op:
        batch_op.drop_index("ix_community_sort_key_id")
        batch_op.drop_index("ix_community_oblast_sort_key_id")

    op.drop_table("community")
    op.drop_table("ceremony")
    op.drop_table("blob")
