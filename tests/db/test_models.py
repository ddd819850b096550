"""The tables as a whole: each is found by name, whether a start declared it or not."""

import json
import pkgutil
import subprocess
import sys

import pytest

from tests.tools import ROOT
from trainingdesk.db import models

EVERYTHING = """
import json, sys
from trainingdesk.db import models
models.everything()
print(json.dumps(sorted(sys.modules)))
"""
ALONE = """
import importlib, json, sys
from trainingdesk.db.base import Base
importlib.import_module(sys.argv[1])
tables = Base.metadata.tables.values()
print(json.dumps([key.column.table.name for table in tables for key in table.foreign_keys]))
"""
MODULES = tuple(f"{models.__name__}.{module.name}" for module in pkgutil.iter_modules(models.__path__))


def answered(code: str, *arguments: str) -> list[str]:
    """What a process of its own prints as JSON: here every module has long been imported."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [str(each) for each in json.loads(done.stdout)]


def test_everything_declares_the_tables_of_every_module() -> None:
    assert set(MODULES) <= set(answered(EVERYTHING))


@pytest.mark.parametrize("module", MODULES)
def test_the_keys_of_a_module_of_tables_point_to_tables_it_brings_along(module: str) -> None:
    assert answered(ALONE, module)
