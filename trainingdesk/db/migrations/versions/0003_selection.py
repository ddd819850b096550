"""Selection: campaigns, candidates, stages, protocols."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "exercise",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("less_is_better", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("unit in ('seconds', 'times')", name=op.f("ck_exercise_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exercise")),
        sa.UniqueConstraint("name", name=op.f("uq_exercise_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "norm",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("exercise_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=False),
        sa.Column("age_to", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=False),
        sa.Column("bound", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("sex in ('m', 'f')", name=op.f("ck_norm_sex")),
        sa.CheckConstraint("age_to is null or age_to >= age_from", name=op.f("ck_norm_ages")),
        sa.CheckConstraint("grade between 1 and 100", name=op.f("ck_norm_grade")),
        sa.ForeignKeyConstraint(["exercise_id"], ["exercise.id"], name=op.f("fk_norm_exercise_id_exercise")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_norm")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("norm", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_norm_exercise_id"), ["exercise_id"], unique=False)

    op.create_table(
        "readiness",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_readiness_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readiness")),
        sa.UniqueConstraint("community_id", "item", name=op.f("uq_readiness_community_id_item")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "campaign",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("opens", sa.Date(), nullable=True),
        sa.Column("closes", sa.Date(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("service_months", sa.Integer(), nullable=True),
        sa.Column("higher_education", sa.Boolean(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("min_age", sa.Integer(), nullable=True),
        sa.Column("max_age", sa.Integer(), nullable=True),
        sa.Column("tie_rule", sa.Text(), nullable=False),
        sa.Column("retention_months", sa.Integer(), nullable=True),
        sa.Column("cohort_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "closes is null or opens is null or closes >= opens", name=op.f("ck_campaign_dates")
        ),
        sa.CheckConstraint(
            "max_age is null or min_age is null or max_age >= min_age", name=op.f("ck_campaign_ages")
        ),
        sa.CheckConstraint("places is null or places > 0", name=op.f("ck_campaign_places")),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_campaign_cohort_id_cohort")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("code", name=op.f("uq_campaign_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "letter",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_letter_campaign_id_campaign")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_letter_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint(
            "campaign_id", "number", "received_on", name=op.f("uq_letter_campaign_id_number_received_on")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "quota",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(unit_id is null) <> (community_id is null)", name=op.f("ck_quota_one_owner")),
        sa.CheckConstraint("places >= 0", name=op.f("ck_quota_places")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_quota_campaign_id_campaign")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_quota_community_id_community")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_quota_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("quota", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quota_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_index(
            "uq_quota_campaign_id_community_id",
            ["campaign_id", "community_id"],
            unique=True,
            sqlite_where=sa.text("community_id is not null"),
            postgresql_where=sa.text("community_id is not null"),
        )
        batch_op.create_index(
            "uq_quota_campaign_id_unit_id",
            ["campaign_id", "unit_id"],
            unique=True,
            sqlite_where=sa.text("unit_id is not null"),
            postgresql_where=sa.text("unit_id is not null"),
        )

    op.create_table(
        "stage",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("short", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=True),
        sa.Column("pass_from", sa.Integer(), nullable=True),
        sa.Column("excuse_reschedules", sa.Boolean(), nullable=False),
        sa.Column("exemption", sa.Text(), nullable=False),
        sa.Column("ranked", sa.Boolean(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("place_held", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('accept', 'points', 'fit', 'recommend', 'exercises', 'interview')",
            name=op.f("ck_stage_kind"),
        ),
        sa.CheckConstraint("highest is null or highest > 0", name=op.f("ck_stage_highest")),
        sa.CheckConstraint(
            "pass_from is null or highest is null or pass_from <= highest", name=op.f("ck_stage_pass_from")
        ),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_stage_campaign_id_campaign")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage")),
        sa.UniqueConstraint("campaign_id", "place", name=op.f("uq_stage_campaign_id_place")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "candidate",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("applied_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("service_months", sa.Integer(), nullable=True),
        sa.Column("education", sa.Text(), nullable=False),
        sa.Column("higher_education", sa.Boolean(), nullable=True),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("first_community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("second_community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("housing_needed", sa.Boolean(), nullable=True),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("ppp_number", sa.Text(), nullable=False),
        sa.Column("ppp_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("instead_of_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("enrolment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "outcome <> 'enrolled' or enrolment_id is not null", name=op.f("ck_candidate_enrolled")
        ),
        sa.CheckConstraint(
            "outcome in ('', 'recommended', 'reserve', 'refused', 'withdrawn', 'enrolled')",
            name=op.f("ck_candidate_outcome"),
        ),
        sa.CheckConstraint("source in ('serving', 'public')", name=op.f("ck_candidate_source")),
        sa.CheckConstraint(
            "service_months is null or service_months >= 0", name=op.f("ck_candidate_service")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_candidate_campaign_id_campaign")
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_candidate_enrolment_id_enrolment")
        ),
        sa.ForeignKeyConstraint(
            ["first_community_id"], ["community.id"], name=op.f("fk_candidate_first_community_id_community")
        ),
        sa.ForeignKeyConstraint(
            ["instead_of_id"], ["candidate.id"], name=op.f("fk_candidate_instead_of_id_candidate")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_candidate_person_id_person")),
        sa.ForeignKeyConstraint(
            ["second_community_id"], ["community.id"], name=op.f("fk_candidate_second_community_id_community")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_candidate_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate")),
        sa.UniqueConstraint("campaign_id", "person_id", name=op.f("uq_candidate_campaign_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("candidate", schema=None) as batch_op:
        batch_op.create_index("ix_candidate_campaign_id_outcome", ["campaign_id", "outcome"], unique=False)
        batch_op.create_index(batch_op.f("ix_candidate_enrolment_id"), ["enrolment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_candidate_person_id"), ["person_id"], unique=False)

    op.create_table(
        "criterion",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("stage_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("weight > 0 and weight <= 100 and highest > 0", name=op.f("ck_criterion_weight")),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name=op.f("fk_criterion_stage_id_stage")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterion")),
        sa.UniqueConstraint("stage_id", "place", name=op.f("uq_criterion_stage_id_place")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "protocol",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("stage_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("tie_rule", sa.Text(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(), nullable=True),
        sa.Column("frozen_by", sa.Text(), nullable=False),
        sa.Column("checksum", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("template_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("pdf", sa.LargeBinary(), nullable=True),
        sa.Column("rectifies_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("frozen_at is null or checksum <> ''", name=op.f("ck_protocol_frozen")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_protocol_campaign_id_campaign")
        ),
        sa.ForeignKeyConstraint(
            ["rectifies_id"], ["protocol.id"], name=op.f("fk_protocol_rectifies_id_protocol")
        ),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name=op.f("fk_protocol_stage_id_stage")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["paper_template.id"], name=op.f("fk_protocol_template_id_paper_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocol")),
        sa.UniqueConstraint("campaign_id", "number", name=op.f("uq_protocol_campaign_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "candidate_document",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_candidate_document_candidate_id_candidate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate_document")),
        sa.UniqueConstraint("candidate_id", "kind", name=op.f("uq_candidate_document_candidate_id_kind")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "community_consent",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("community_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("representative", sa.Text(), nullable=False),
        sa.Column("memorandum", sa.Text(), nullable=False),
        sa.Column("memorandum_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('consent', 'proposal', 'refusal')", name=op.f("ck_community_consent_kind")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_community_consent_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_community_consent_community_id_community")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community_consent")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("community_consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_community_consent_candidate_id"), ["candidate_id"], unique=False)

    op.create_table(
        "letter_line",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("letter_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("instead_of_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "deed in ('added', 'removed', 'changed', 'instead')", name=op.f("ck_letter_line_deed")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_letter_line_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["instead_of_id"], ["candidate.id"], name=op.f("fk_letter_line_instead_of_id_candidate")
        ),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_letter_line_letter_id_letter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_line")),
        sa.UniqueConstraint("letter_id", "candidate_id", name=op.f("uq_letter_line_letter_id_candidate_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("letter_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letter_line_candidate_id"), ["candidate_id"], unique=False)

    op.create_table(
        "protocol_member",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("protocol_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("represents", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("role in ('chair', 'member', 'secretary')", name=op.f("ck_protocol_member_role")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_protocol_member_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["protocol_id"], ["protocol.id"], name=op.f("fk_protocol_member_protocol_id_protocol")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocol_member")),
        sa.UniqueConstraint("protocol_id", "place", name=op.f("uq_protocol_member_protocol_id_place")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ranking_line",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("protocol_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "outcome in ('recommended', 'reserve', 'refused')", name=op.f("ck_ranking_line_outcome")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_ranking_line_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["protocol_id"], ["protocol.id"], name=op.f("fk_ranking_line_protocol_id_protocol")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ranking_line")),
        sa.UniqueConstraint(
            "protocol_id", "candidate_id", name=op.f("uq_ranking_line_protocol_id_candidate_id")
        ),
        sa.UniqueConstraint("protocol_id", "place", name=op.f("uq_ranking_line_protocol_id_place")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("ranking_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ranking_line_candidate_id"), ["candidate_id"], unique=False)

    op.create_table(
        "stage_result",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("stage_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("protocol_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state in ('passed', 'failed', 'absent', 'excused', 'exempt')", name=op.f("ck_stage_result_state")
        ),
        sa.CheckConstraint("points is null or points >= 0", name=op.f("ck_stage_result_points")),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_stage_result_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["protocol_id"], ["protocol.id"], name=op.f("fk_stage_result_protocol_id_protocol")
        ),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name=op.f("fk_stage_result_stage_id_stage")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_result")),
        sa.UniqueConstraint(
            "candidate_id", "stage_id", "attempt", name=op.f("uq_stage_result_candidate_id_stage_id_attempt")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("stage_result", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stage_result_protocol_id"), ["protocol_id"], unique=False)
        batch_op.create_index(
            "ix_stage_result_stage_id_candidate_id", ["stage_id", "candidate_id"], unique=False
        )

    op.create_table(
        "exercise_result",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("result_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("exercise_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("raw", sa.Integer(), nullable=False),
        sa.Column("grade", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["exercise_id"], ["exercise.id"], name=op.f("fk_exercise_result_exercise_id_exercise")
        ),
        sa.ForeignKeyConstraint(
            ["result_id"], ["stage_result.id"], name=op.f("fk_exercise_result_result_id_stage_result")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exercise_result")),
        sa.UniqueConstraint(
            "result_id", "exercise_id", name=op.f("uq_exercise_result_result_id_exercise_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "score",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("candidate_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("member_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("criterion_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("points >= 0", name=op.f("ck_score_points")),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_score_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["criterion.id"], name=op.f("fk_score_criterion_id_criterion")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["protocol_member.id"], name=op.f("fk_score_member_id_protocol_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("score", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_score_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "uq_score_criterion",
            ["candidate_id", "member_id", "criterion_id"],
            unique=True,
            sqlite_where=sa.text("criterion_id is not null"),
            postgresql_where=sa.text("criterion_id is not null"),
        )
        batch_op.create_index(
            "uq_score_whole",
            ["candidate_id", "member_id"],
            unique=True,
            sqlite_where=sa.text("criterion_id is null"),
            postgresql_where=sa.text("criterion_id is null"),
        )


def downgrade() -> None:
    """Step back (used by tests only)."""
    with op.batch_alter_table("score", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_score_whole",
            sqlite_where=sa.text("criterion_id is null"),
            postgresql_where=sa.text("criterion_id is null"),
        )
        batch_op.drop_index(
            "uq_score_criterion",
            sqlite_where=sa.text("criterion_id is not null"),
            postgresql_where=sa.text("criterion_id is not null"),
        )
        batch_op.drop_index(batch_op.f("ix_score_member_id"))

    op.drop_table("score")
    op.drop_table("exercise_result")
    with op.batch_alter_table("stage_result", schema=None) as batch_op:
        batch_op.drop_index("ix_stage_result_stage_id_candidate_id")
        batch_op.drop_index(batch_op.f("ix_stage_result_protocol_id"))

    op.drop_table("stage_result")
    with op.batch_alter_table("ranking_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ranking_line_candidate_id"))

    op.drop_table("ranking_line")
    op.drop_table("protocol_member")
    with op.batch_alter_table("letter_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letter_line_candidate_id"))

    op.drop_table("letter_line")
    with op.batch_alter_table("community_consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_community_consent_candidate_id"))

    op.drop_table("community_consent")
    op.drop_table("candidate_document")
    op.drop_table("protocol")
    op.drop_table("criterion")
    with op.batch_alter_table("candidate", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_candidate_person_id"))
        batch_op.drop_index(batch_op.f("ix_candidate_enrolment_id"))
        batch_op.drop_index("ix_candidate_campaign_id_outcome")

    op.drop_table("candidate")
    op.drop_table("stage")
    with op.batch_alter_table("quota", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_quota_campaign_id_unit_id",
            sqlite_where=sa.text("unit_id is not null"),
            postgresql_where=sa.text("unit_id is not null"),
        )
        batch_op.drop_index(
            "uq_quota_campaign_id_community_id",
            sqlite_where=sa.text("community_id is not null"),
            postgresql_where=sa.text("community_id is not null"),
        )
        batch_op.drop_index(batch_op.f("ix_quota_campaign_id"))

    op.drop_table("quota")
    op.drop_table("letter")
    op.drop_table("campaign")
    op.drop_table("readiness")
    with op.batch_alter_table("norm", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_norm_exercise_id"))

    op.drop_table("norm")
    op.drop_table("exercise")
