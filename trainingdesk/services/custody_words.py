"""The states of cars and key sets, in words for the command line and for lists."""

from trainingdesk.domain import custody
from trainingdesk.words import tr, tr_later

CAR_STATES = {
    custody.BALANCE: tr_later("on the books"),
    custody.ASSIGNED: tr_later("assigned"),
    custody.HANDED: tr_later("handed over"),
    custody.IN_USE: tr_later("in use"),
    custody.REPAIR: tr_later("in repair"),
    custody.RETURNED: tr_later("returned"),
    custody.DESTROYED: tr_later("destroyed, to be written off"),
    custody.WRITTEN_OFF: tr_later("written off"),
}
KEY_STATES = {
    custody.SAFE: tr_later("in the safe"),
    custody.HELD: tr_later("in hand"),
    custody.LOST: tr_later("lost"),
    custody.DESTROYED: tr_later("destroyed"),
    custody.WRITTEN_OFF: tr_later("written off"),
}


def state_words(state: str, *, key: bool = False) -> str:
    """The state of a car, or of a ``key`` set, in words."""
    return tr((KEY_STATES if key else CAR_STATES)[state])
