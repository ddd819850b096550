"""A start loads first what the eye needs, and for the first page nothing that draws papers or migrates."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests import make
from tests.tools import ROOT
from trainingdesk.app import open_desk
from trainingdesk.services.sample import OpenSample

START = """
import json, os, sys
from trainingdesk.__main__ import main
from trainingdesk.ui import start
run = start.run

def watched(data):
    from trainingdesk.ui import opening
    told = []
    open_, take_in = opening.Opening.open, opening.Opening._take_in

    def opened(self):
        told.append(sorted(sys.modules))
        open_(self)
        import builtins, gc
        print(json.dumps([*told, gc.isenabled(), builtins.__import__.__name__]), flush=True)
        os._exit(0)

    def taken_in(self):
        take_in(self)
        told.append(sorted(sys.modules))

    opening.Opening.open, opening.Opening._take_in = opened, taken_in
    return run(data)

start.run = watched
main(["--data", sys.argv[1]])
"""
BEFORE_THE_PAINT = {"sqlalchemy", "trainingdesk.app", "trainingdesk.db", "trainingdesk.services"}
LATER_TABLES = {
    f"trainingdesk.db.models.{each}" for each in ("places", "vehicles", "custody", "acts", "selection")
}
BEFORE_THE_PAGE = LATER_TABLES | {
    "alembic",
    "reportlab",
    "PIL",
    "openpyxl",
    "python_calamine",
    "pypdfium2",
    "zxingcpp",
    "psycopg",
    "sqlalchemy.dialects.postgresql",
}


def test_a_start_loads_only_what_it_shows(tmp_path: Path) -> None:
    data = tmp_path / "data"
    desk = open_desk(data)
    desk.store.execute(OpenSample(), by=make.BY)
    desk.keep(operator=make.BY)
    desk.backup()
    desk.close()
    done = subprocess.run(
        [sys.executable, "-c", START, str(data)],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    painted, filled, collecting, plain = json.loads(done.stdout.splitlines()[-1])
    assert BEFORE_THE_PAINT.isdisjoint(painted)
    assert "trainingdesk.cli.commands" not in painted
    assert "trainingdesk.ui.pages.overview" in filled
    assert BEFORE_THE_PAGE.isdisjoint(filled)
    assert collecting  # the collector is on again once the page stands
    assert plain == "__import__"  # and Qt's import, which reads every source, was put away
