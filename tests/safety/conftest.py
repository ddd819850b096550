"""Where the children come from, and the dice that say when they are killed."""

import multiprocessing
import os
import random
from multiprocessing.context import ForkServerContext

import pytest


@pytest.fixture(scope="session")
def nursery() -> ForkServerContext:
    """Where children come from: a process that has already imported everything."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.safety.doing", "tests.safety.issuing"])
    return context


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    """Other moments in each run; a failing one tells its seed."""
    seed = int(os.environ.get("DESK_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
    request.node.user_properties.append(("seed", seed))
    print(f"DESK_SEED={seed}")  # noqa: T201 - pytest shows it when the test fails
    return random.Random(seed)
