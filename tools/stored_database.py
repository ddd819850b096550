"""Store a database of the schema as released, for tests that open it with later code.

    python tools/stored_database.py    writes tests/stored/STEP.tdbackup.gz and STEP.json for today's step

Made once for each step, when a version with it is released; while a step is still being written it may be
made anew.
"""

import datetime as dt
import gzip
import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.db.worlds import WHO, AddPeople, Certify, Found, SetMarks  # noqa: E402 - after the path is set
from trainingdesk.db import copying, schema  # noqa: E402
from trainingdesk.db.backup import backup, check  # noqa: E402
from trainingdesk.db.engine import open_database, sqlite_url  # noqa: E402
from trainingdesk.db.store import Store  # noqa: E402

STORED = ROOT / "tests" / "stored"
MOMENT = dt.datetime(2021, 2, 6, 9, 0, tzinfo=dt.UTC)


def main() -> int:
    """Make the database, back it up as the program does, and keep the backup with what it holds."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(sqlite_url(Path(folder) / "desk.sqlite3"))
        schema.ensure(engine)
        last = _fill(Store(engine, clock=lambda: MOMENT))
        made = backup(engine, Path(folder) / "backups", lambda: MOMENT)
        with engine.connect() as connection:
            certificate = copying.contents_of(connection)["certificate"].sha256
        engine.dispose()
        rows = check(made.path).rows
        facts = {"rows": rows, "last": last, "certificate": certificate}
        STORED.mkdir(exist_ok=True)
        stored = STORED / f"{schema.HEAD}.tdbackup.gz"
        stored.write_bytes(gzip.compress(made.path.read_bytes(), mtime=0))
    text = json.dumps(facts, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    (STORED / f"{schema.HEAD}.json").write_text(text, encoding="utf-8")
    print(f"{stored.relative_to(ROOT)}: {stored.stat().st_size} bytes, {sum(rows.values())} rows")
    return 0


def _fill(store: Store) -> int:
    """A bit of everything; gives the last operation, which can be taken back."""
    world = store.execute(Found(listeners=6, disciplines=5), by=WHO).result
    store.execute(SetMarks(world.cells, 875), by=WHO)
    store.execute(Certify(world.cohort, world.enrolments[0]), by=WHO)
    undone = store.execute(AddPeople(("О’Нєженко", "Їжак")), by=WHO)
    store.undo(undone.operation, by=WHO)
    return store.execute(AddPeople(("Ґалаґан", "Єва’к")), by=WHO).operation


if __name__ == "__main__":
    raise SystemExit(main())
