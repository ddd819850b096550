"""What an issuer of acts does until it is killed: numbered from the series, drawn, stored and handed over."""

import random
from multiprocessing.connection import Connection

from tests.documents.act_sample import ACT
from tests.services.act_desk import DAY
from trainingdesk.db.engine import open_database
from trainingdesk.db.store import Store
from trainingdesk.documents import act_paper
from trainingdesk.documents.act_template import shipped
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_issue import MOVED, issue_acts

WHO = "О. Савчук"
WARM = act_paper.draw([ACT], shipped())
"""Drawn once where children are forked from: they begin with their typefaces read."""
BEATEN = {MOVED, "act-issued", "desk-busy", "act-number-taken"}
"""What is said to whoever comes second."""


def issue_acts_until_killed(url: str, seed: int, acts: tuple[int, ...], told: Connection) -> None:
    """Issue one draft after another, in an order of its own, and hand each over in the same breath."""
    store = Store(open_database(url))
    mine = list(acts)
    random.Random(seed).shuffle(mine)
    while True:
        for act in mine:
            number = issue_one_act(store, act)
            if number:
                told.send((act, number))


def issue_one_act(store: Store, act: int) -> str:
    """The number issued; none where another issuer was there first or was quicker."""
    try:
        return issue_acts(store, [act], {}, by=WHO, handed_on=DAY).result[0]
    except Rejected as refusal:
        if refusal.code not in BEATEN:
            raise
        return ""
