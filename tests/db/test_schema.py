"""Every way to today's schema ends in the same place, and no step loses a row."""

import ast
import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from tests.db.worlds import WHO, AddPeople, Certify, Found, SetMarks, everything, whole
from trainingdesk.db import copying, schema
from trainingdesk.db.backup import check
from trainingdesk.db.engine import open_database, sqlite_url
from trainingdesk.db.restore import restore
from trainingdesk.db.store import Store
from trainingdesk.domain.refusal import Rejected

RELEASED = schema.HEAD
STORED = Path(__file__).parents[1] / "stored"

REBUILD = """
def upgrade() -> None:
    with op.batch_alter_table("person", recreate=how()) as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer(), nullable=True))
    op.create_table("boot", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade() -> None:
    op.drop_table("boot")
    with op.batch_alter_table("person", recreate=how()) as batch:
        batch.drop_column("shoe_size")
"""
HEADING = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{before}"


def how():
    return "always" if op.get_bind().dialect.name == "sqlite" else "auto"

"""
STUMBLE = REBUILD.replace("\n\ndef downgrade", "    raise ZeroDivisionError\n\n\ndef downgrade")
LOSING = """
def upgrade() -> None:
    op.execute("DELETE FROM attempt WHERE id = (SELECT min(id) FROM attempt)")


def downgrade() -> None:
    pass
"""
BREAKING = """
def upgrade() -> None:
    op.execute("UPDATE person_name SET person_id = 999999")


def downgrade() -> None:
    pass
"""


def a_second_step(monkeypatch: pytest.MonkeyPatch, folder: Path, body: str) -> None:
    """Let the program know a step more than it ships."""
    steps = folder / "migrations"
    shutil.copytree(schema.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    text = HEADING.format(before=schema.HEAD) + body
    (steps / "versions" / "next.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    monkeypatch.setattr(schema, "KNOWN", (*schema.KNOWN, "next"))
    monkeypatch.setattr(schema, "HEAD", "next")


@pytest.fixture
def filled(any_store: Store) -> Store:
    """A desk with rows in most tables."""
    world = any_store.execute(Found(), by=WHO).result
    any_store.execute(SetMarks(world.cells, 900), by=WHO)
    any_store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO)
    any_store.execute(AddPeople(("Перша", "Друга")), by=WHO)
    return any_store


def shape(engine: Engine) -> dict[str, object]:
    """Tables as the database itself describes them, in no particular order."""
    found: dict[str, object] = {}
    looking = inspect(engine)
    for table in looking.get_table_names():
        if table == "alembic_version":
            continue
        found[table] = {
            "columns": {c["name"]: (str(c["type"]), c["nullable"]) for c in looking.get_columns(table)},
            "key": looking.get_pk_constraint(table),
            "links": _sorted(looking.get_foreign_keys(table)),
            "unique": _sorted(looking.get_unique_constraints(table)),
            "checks": _sorted(looking.get_check_constraints(table)),
            "indexes": _sorted(looking.get_indexes(table)),
        }
    return found


def _sorted(things: Any) -> list[str]:
    return sorted(json.dumps(thing, default=str, sort_keys=True) for thing in things)


def test_the_migrated_schema_is_that_of_the_models(any_store: Store) -> None:
    with any_store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.declared(connection)) == []


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_schema_made_from_the_models_is_the_migrated_one(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    engine = open_database(request.getfixturevalue("url" if kind == "sqlite" else "postgresql_url"))
    migrated = shape(engine)
    if kind == "sqlite":
        engine.dispose()
        engine = open_database(sqlite_url(tmp_path / "made.sqlite3"))
    with engine.execution_options(writes=True).begin() as connection:
        models = schema.declared(connection)
        models.drop_all(connection)
        models.create_all(connection)
    made = shape(engine)
    engine.dispose()
    assert made.keys() == migrated.keys()
    for table in made:
        assert made[table] == migrated[table]


def test_keys_are_counted_on_in_every_table_people_edit(store: Store) -> None:
    with store.engine.connect() as connection:
        tables = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
    lacking = [
        name
        for name, sql in tables
        if "AUTOINCREMENT" not in sql
        and name not in {"alembic_version", "journal", "journal_personal", "sqlite_sequence"}
    ]
    assert lacking == []


def test_the_newest_step_is_the_one_the_program_names() -> None:
    scripts = ScriptDirectory(str(schema.MIGRATIONS))
    assert scripts.get_heads() == [schema.HEAD]
    assert tuple(step.revision for step in reversed(list(scripts.walk_revisions()))) == schema.KNOWN


def test_the_schema_is_settled_once(any_store: Store) -> None:
    assert schema.version_of(any_store.engine) == schema.HEAD
    assert not schema.ensure(any_store.engine, backup=lambda: pytest.fail("nothing to do"))


def test_a_new_database_needs_no_backup(tmp_path: Path) -> None:
    engine = open_database(sqlite_url(tmp_path / "new.sqlite3"))
    assert schema.version_of(engine) is None
    assert schema.ensure(engine, backup=lambda: pytest.fail("nothing to lose yet"))
    engine.dispose()


def test_a_step_keeps_every_row_and_the_way_back_does_too(
    filled: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = everything(filled)
    old = shape(filled.engine)
    a_second_step(monkeypatch, tmp_path, REBUILD)
    asked: list[str | None] = []
    assert schema.ensure(filled.engine, backup=lambda: asked.append(schema.version_of(filled.engine)))
    assert asked == [RELEASED], "the copy is made before anything is touched"
    assert schema.version_of(filled.engine) == "next"
    assert everything(filled) == before, "children of a rebuilt table are still there"
    whole(filled)
    filled.execute(AddPeople(("Третя",)), by=WHO)
    with filled.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    schema.migrate(filled.engine, RELEASED, down=True)
    assert shape(filled.engine) == old
    assert everything(filled).keys() > before.keys()


@pytest.mark.parametrize(
    ("body", "code"),
    [(LOSING, "migration-lost-rows"), (BREAKING, "migration-broke-links"), (STUMBLE, None)],
)
def test_a_step_that_does_harm_is_taken_back_whole(
    filled: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, body: str, code: str | None
) -> None:
    before, old = everything(filled), shape(filled.engine)
    a_second_step(monkeypatch, tmp_path, body)
    with pytest.raises((Rejected, ZeroDivisionError, DBAPIError)) as caught:
        schema.ensure(filled.engine)
    if code and filled.engine.dialect.name == "sqlite":
        assert isinstance(caught.value, Rejected)
        assert caught.value.code == code
    assert schema.version_of(filled.engine) == RELEASED
    assert shape(filled.engine) == old
    assert everything(filled) == before
    filled.execute(AddPeople(("Третя",)), by=WHO)


def test_all_the_way_down_and_up_again(filled: Store) -> None:
    schema.migrate(filled.engine, "base", down=True)
    assert shape(filled.engine) == {}
    assert schema.version_of(filled.engine) is None
    assert schema.ensure(filled.engine)
    assert everything(filled) == {}


def test_two_windows_may_migrate_at_once(
    store: Store, url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    a_second_step(monkeypatch, tmp_path, REBUILD)
    other = open_database(url)
    assert schema.ensure(store.engine, backup=lambda: schema.ensure(other))
    assert schema.version_of(other) == "next"
    other.dispose()


# --- databases as they were released -------------------------------------------------------------------


def test_every_released_schema_has_its_stored_database() -> None:
    assert {path.name.partition(".")[0] for path in STORED.glob("*.tdbackup.gz")} == set(schema.KNOWN)


@pytest.fixture(params=schema.KNOWN)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A backup as that version of the program wrote it."""
    path = tmp_path / f"{request.param}.tdbackup"
    path.write_bytes(gzip.decompress((STORED / f"{request.param}.tdbackup.gz").read_bytes()))
    return path


def test_a_released_database_opens_in_todays_program(
    released: Path, any_store: Store, tmp_path: Path
) -> None:
    facts = json.loads((STORED / f"{released.stem}.json").read_text(encoding="utf-8"))
    assert check(released).rows == facts["rows"]
    restore(any_store.engine, released, tmp_path / "b", by=WHO)
    assert schema.version_of(any_store.engine) == schema.HEAD
    found = everything(any_store)
    for table, rows in facts["rows"].items():
        if table not in {"operation", "journal", "journal_personal"}:
            assert sum(name == table for name, _ in found) == rows, table
    whole(any_store)
    any_store.undo(facts["last"], by=WHO)
    any_store.execute(AddPeople(("Нова",)), by=WHO)
    if released.stem == schema.HEAD:
        with any_store.engine.connect() as connection:
            assert copying.contents_of(connection)["certificate"].sha256 == facts["certificate"]


def test_the_steps_import_nothing_of_the_program() -> None:
    """A step must do tomorrow what it does today, whatever becomes of the models."""
    for path in (schema.MIGRATIONS / "versions").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not str(node.module).startswith("trainingdesk"), path.name
