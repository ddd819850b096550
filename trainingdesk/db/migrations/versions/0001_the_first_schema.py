"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "grading_profile",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grading_profile")),
        sa.UniqueConstraint("name", "edition", name=op.f("uq_grading_profile_name_edition")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "institution",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("ministry_uk", sa.Text(), nullable=False),
        sa.Column("ministry_en", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("city_uk", sa.Text(), nullable=False),
        sa.Column("city_en", sa.Text(), nullable=False),
        sa.Column("edrpou", sa.Text(), nullable=False),
        sa.Column("edrpou_confirmed", sa.Boolean(), nullable=False),
        sa.Column("crest", sa.LargeBinary(), nullable=True),
        sa.Column("crest_sha256", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "number_series",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("last >= 0", name=op.f("ck_number_series_last")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_series")),
        sa.UniqueConstraint("kind", "year", name=op.f("uq_number_series_kind_year")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "operation",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("args", sa.Text(), nullable=True),
        sa.Column("inverse", sa.Text(), nullable=True),
        sa.Column("why_final", sa.Text(), nullable=True),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("touched", sa.Text(), nullable=False),
        sa.Column("reverts", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["reverts"], ["operation.id"], name=op.f("fk_operation_reverts_operation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("operation", schema=None) as batch_op:
        batch_op.create_index("ix_operation_at", ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_operation_reverts"), ["reverts"], unique=False)

    op.create_table(
        "paper_template",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_template")),
        sa.UniqueConstraint("sha256", name=op.f("uq_paper_template_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "preference",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preference")),
        sa.UniqueConstraint("key", name=op.f("uq_preference_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "programme",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("title_uk", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("credits", sa.Integer(), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
        sa.UniqueConstraint("code", "edition", name=op.f("uq_programme_code_edition")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sheet_layout",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_layout")),
        sa.UniqueConstraint("kind", "fingerprint", name=op.f("uq_sheet_layout_kind_fingerprint")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "signatory",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("title_uk", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("acting", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("role in ('rector', 'training_head')", name=op.f("ck_signatory_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatory")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "unit",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("oblast", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("search_key", name=op.f("uq_unit_search_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "cohort",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("profile_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("show_ects", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends is null or starts is null or ends >= starts", name=op.f("ck_cohort_dates")),
        sa.ForeignKeyConstraint(
            ["profile_id"], ["grading_profile.id"], name=op.f("fk_cohort_profile_id_grading_profile")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_cohort_programme_id_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort")),
        sa.UniqueConstraint("code", name=op.f("uq_cohort_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("cohort", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cohort_profile_id"), ["profile_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cohort_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "discipline",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("short_uk", sa.Text(), nullable=False),
        sa.Column("short_en", sa.Text(), nullable=False),
        sa.Column("control", sa.Text(), nullable=False),
        sa.Column("exam", sa.Boolean(), nullable=False),
        sa.Column("lectures", sa.Integer(), nullable=False),
        sa.Column("seminars", sa.Integer(), nullable=False),
        sa.Column("practicals", sa.Integer(), nullable=False),
        sa.Column("self_study", sa.Integer(), nullable=False),
        sa.Column("control_hours", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("control in ('points', 'pass_fail')", name=op.f("ck_discipline_control")),
        sa.CheckConstraint(
            "lectures >= 0 and seminars >= 0 and practicals >= 0 and self_study >= 0 and control_hours >= 0",
            name=op.f("ck_discipline_hours"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_discipline_programme_id_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discipline")),
        sa.UniqueConstraint("programme_id", "code", name=op.f("uq_discipline_programme_id_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("discipline", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_discipline_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "grading_band",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("profile_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("ects", sa.Text(), nullable=False),
        sa.Column("national", sa.Text(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("low >= 0 and high <= 100 and low <= high", name=op.f("ck_grading_band_range")),
        sa.ForeignKeyConstraint(
            ["profile_id"], ["grading_profile.id"], name=op.f("fk_grading_band_profile_id_grading_profile")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grading_band")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grading_band", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grading_band_profile_id"), ["profile_id"], unique=False)

    op.create_table(
        "journal",
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_journal_operation_id_operation")
        ),
        sa.PrimaryKeyConstraint("operation_id", "seq", name=op.f("pk_journal")),
    )
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index("ix_journal_row", ["table_name", "row_id"], unique=False)

    op.create_table(
        "journal_personal",
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_journal_personal_operation_id_operation")
        ),
        sa.PrimaryKeyConstraint("operation_id", "seq", name=op.f("pk_journal_personal")),
    )
    op.create_table(
        "outcome",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("text_uk", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_outcome_programme_id_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outcome_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "person",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("surname", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("patronymic", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("rank", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("badge", sa.Text(), nullable=False),
        sa.Column("tax_number", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("latin_surname", sa.Text(), nullable=False),
        sa.Column("latin_given", sa.Text(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("sex in ('m', 'f')", name=op.f("ck_person_sex")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_person_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(
            "ix_person_birth_date_sort_key_id", ["birth_date", "sort_key", "id"], unique=False
        )
        batch_op.create_index("ix_person_rank_sort_key_id", ["rank", "sort_key", "id"], unique=False)
        batch_op.create_index("ix_person_search_key", ["search_key"], unique=False)
        batch_op.create_index(
            "ix_person_sort_key_id_search_key", ["sort_key", "id", "search_key"], unique=False
        )
        batch_op.create_index("ix_person_unit_id_sort_key_id", ["unit_id", "sort_key", "id"], unique=False)

    op.create_table(
        "case_form",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("nominative", sa.Text(), nullable=False),
        sa.Column("gcase", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("gcase in ('genitive', 'dative', 'accusative')", name=op.f("ck_case_form_gcase")),
        sa.CheckConstraint("subject in ('name', 'rank', 'position')", name=op.f("ck_case_form_subject")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_form_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_form")),
        sa.UniqueConstraint(
            "person_id",
            "subject",
            "nominative",
            "gcase",
            name=op.f("uq_case_form_person_id_subject_nominative_gcase"),
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("case_form", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_form_person_id"), ["person_id"], unique=False)

    op.create_table(
        "person_name",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("surname", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("patronymic", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_name_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("person_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_name_person_id"), ["person_id"], unique=False)

    op.create_table(
        "person_standing",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("rank", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=True),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_standing_person_id_person")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_person_standing_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_standing")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("person_standing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_standing_person_id"), ["person_id"], unique=False)

    op.create_table(
        "staff_order",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("drafted_on", sa.Date(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.Column("frozen", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind in ('enrolment', 'graduation')", name=op.f("ck_staff_order_kind")),
        sa.CheckConstraint(
            "registered_on is null or number <> ''", name=op.f("ck_staff_order_registered_has_number")
        ),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_staff_order_cohort_id_cohort")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_order")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("staff_order", schema=None) as batch_op:
        batch_op.create_index("ix_staff_order_cohort_id", ["cohort_id"], unique=False)
        batch_op.create_index(
            "uq_staff_order_number",
            ["number", "registered_on"],
            unique=True,
            sqlite_where=sa.text("number <> ''"),
            postgresql_where=sa.text("number <> ''"),
        )

    op.create_table(
        "study_group",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_study_group_cohort_id_cohort")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_group")),
        sa.UniqueConstraint("cohort_id", "name", name=op.f("uq_study_group_cohort_id_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("study_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_study_group_cohort_id"), ["cohort_id"], unique=False)

    op.create_table(
        "enrolment",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("group_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("left_ground", sa.Text(), nullable=False),
        sa.Column("left_order", sa.Text(), nullable=False),
        sa.Column("left_order_date", sa.Date(), nullable=True),
        sa.Column("reserve", sa.Text(), nullable=False),
        sa.Column("hidden_in_sheet", sa.Boolean(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state <> 'left' or left_ground <> ''", name=op.f("ck_enrolment_left_has_ground")),
        sa.CheckConstraint(
            "state in ('expected', 'arrived', 'enrolled', 'left', 'graduated')",
            name=op.f("ck_enrolment_state"),
        ),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_enrolment_cohort_id_cohort")),
        sa.ForeignKeyConstraint(
            ["group_id"], ["study_group.id"], name=op.f("fk_enrolment_group_id_study_group")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_enrolment_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
        sa.UniqueConstraint("cohort_id", "person_id", name=op.f("uq_enrolment_cohort_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_group_id"), ["group_id"], unique=False)
        batch_op.create_index("ix_enrolment_person_id", ["person_id"], unique=False)

    op.create_table(
        "attempt",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("enrolment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("discipline_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tenths", sa.Integer(), nullable=True),
        sa.Column("word", sa.Text(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(tenths is null) <> (word is null)", name=op.f("ck_attempt_one_value")),
        sa.CheckConstraint("number between 1 and 3", name=op.f("ck_attempt_number")),
        sa.CheckConstraint("tenths is null or tenths between 0 and 1000", name=op.f("ck_attempt_scale")),
        sa.ForeignKeyConstraint(
            ["discipline_id"], ["discipline.id"], name=op.f("fk_attempt_discipline_id_discipline")
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_attempt_enrolment_id_enrolment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        sa.UniqueConstraint(
            "enrolment_id",
            "discipline_id",
            "number",
            name=op.f("uq_attempt_enrolment_id_discipline_id_number"),
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.create_index("ix_attempt_discipline_id", ["discipline_id"], unique=False)

    op.create_table(
        "certificate",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("enrolment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("registration_number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("rector_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("head_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=True),
        sa.Column("checked_at", sa.DateTime(), nullable=True),
        sa.Column("signed_at", sa.DateTime(), nullable=True),
        sa.Column("handed_at", sa.DateTime(), nullable=True),
        sa.Column("voided_at", sa.DateTime(), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "voided_at is null or void_reason <> ''", name=op.f("ck_certificate_void_has_reason")
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_certificate_enrolment_id_enrolment")
        ),
        sa.ForeignKeyConstraint(["head_id"], ["signatory.id"], name=op.f("fk_certificate_head_id_signatory")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["staff_order.id"], name=op.f("fk_certificate_order_id_staff_order")
        ),
        sa.ForeignKeyConstraint(
            ["rector_id"], ["signatory.id"], name=op.f("fk_certificate_rector_id_signatory")
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["number_series.id"], name=op.f("fk_certificate_series_id_number_series")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("registration_number", name=op.f("uq_certificate_registration_number")),
        sa.UniqueConstraint("series_id", "seq", name=op.f("uq_certificate_series_id_seq")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_certificate_order_id"), ["order_id"], unique=False)
        batch_op.create_index(
            "uq_certificate_standing",
            ["enrolment_id"],
            unique=True,
            sqlite_where=sa.text("voided_at is null"),
            postgresql_where=sa.text("voided_at is null"),
        )

    op.create_table(
        "order_entry",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("rank", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_order_entry_enrolment_id_enrolment")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["staff_order.id"], name=op.f("fk_order_entry_order_id_staff_order")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_entry")),
        sa.UniqueConstraint("order_id", "enrolment_id", name=op.f("uq_order_entry_order_id_enrolment_id")),
        sa.UniqueConstraint("order_id", "place", name=op.f("uq_order_entry_order_id_place")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("order_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_order_entry_enrolment_id"), ["enrolment_id"], unique=False)

    op.create_table(
        "waiver",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("enrolment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("requirement", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("order_date", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("reason <> '' and order_number <> ''", name=op.f("ck_waiver_grounds")),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_waiver_enrolment_id_enrolment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiver")),
        sa.UniqueConstraint("enrolment_id", "requirement", name=op.f("uq_waiver_enrolment_id_requirement")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "certificate_paper",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("certificate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("template_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("spoilt_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["certificate_id"],
            ["certificate.id"],
            name=op.f("fk_certificate_paper_certificate_id_certificate"),
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["paper_template.id"],
            name=op.f("fk_certificate_paper_template_id_paper_template"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate_paper")),
        sa.UniqueConstraint(
            "certificate_id", "edition", name=op.f("uq_certificate_paper_certificate_id_edition")
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Step back (used by tests only)."""
    op.drop_table("certificate_paper")
    op.drop_table("waiver")
    with op.batch_alter_table("order_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_order_entry_enrolment_id"))

    op.drop_table("order_entry")
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_certificate_standing",
            sqlite_where=sa.text("voided_at is null"),
            postgresql_where=sa.text("voided_at is null"),
        )
        batch_op.drop_index(batch_op.f("ix_certificate_order_id"))

    op.drop_table("certificate")
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.drop_index("ix_attempt_discipline_id")

    op.drop_table("attempt")
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.drop_index("ix_enrolment_person_id")
        batch_op.drop_index(batch_op.f("ix_enrolment_group_id"))

    op.drop_table("enrolment")
    with op.batch_alter_table("study_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_study_group_cohort_id"))

    op.drop_table("study_group")
    with op.batch_alter_table("staff_order", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_staff_order_number",
            sqlite_where=sa.text("number <> ''"),
            postgresql_where=sa.text("number <> ''"),
        )
        batch_op.drop_index("ix_staff_order_cohort_id")

    op.drop_table("staff_order")
    with op.batch_alter_table("person_standing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_standing_person_id"))

    op.drop_table("person_standing")
    with op.batch_alter_table("person_name", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_name_person_id"))

    op.drop_table("person_name")
    with op.batch_alter_table("case_form", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_form_person_id"))

    op.drop_table("case_form")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index("ix_person_unit_id_sort_key_id")
        batch_op.drop_index("ix_person_sort_key_id_search_key")
        batch_op.drop_index("ix_person_search_key")
        batch_op.drop_index("ix_person_rank_sort_key_id")
        batch_op.drop_index("ix_person_birth_date_sort_key_id")

    op.drop_table("person")
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outcome_programme_id"))

    op.drop_table("outcome")
    op.drop_table("journal_personal")
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.drop_index("ix_journal_row")

    op.drop_table("journal")
    with op.batch_alter_table("grading_band", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_grading_band_profile_id"))

    op.drop_table("grading_band")
    with op.batch_alter_table("discipline", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_discipline_programme_id"))

    op.drop_table("discipline")
    with op.batch_alter_table("cohort", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cohort_programme_id"))
        batch_op.drop_index(batch_op.f("ix_cohort_profile_id"))

    op.drop_table("cohort")
    op.drop_table("unit")
    op.drop_table("signatory")
    op.drop_table("sheet_layout")
    op.drop_table("programme")
    op.drop_table("preference")
    op.drop_table("paper_template")
    with op.batch_alter_table("operation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_operation_reverts"))
        batch_op.drop_index("ix_operation_at")

    op.drop_table("operation")
    op.drop_table("number_series")
    op.drop_table("institution")
    op.drop_table("grading_profile")
