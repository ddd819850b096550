"""States, moves and holders of cars and keys, in words and looks."""

import datetime as dt

from trainingdesk.domain import custody
from trainingdesk.domain.vehicles import insurance_on
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, PLAIN, QUIET, REFUSED_STATE, WAITING, Look
from trainingdesk.words import date, tr, tr_later

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
MOVES = {
    custody.RECEIVED: tr_later("received"),
    custody.ASSIGNMENT: tr_later("assigned"),
    custody.HAND_OVER: tr_later("handed over"),
    custody.USE: tr_later("taken into use"),
    custody.TRANSFER: tr_later("transferred"),
    custody.GIVE_BACK: tr_later("given back"),
    custody.TO_REPAIR: tr_later("to repair"),
    custody.REPAIRED: tr_later("from repair"),
    custody.LOSS: tr_later("lost"),
    custody.FINDING: tr_later("found"),
    custody.DESTRUCTION: tr_later("destroyed"),
    custody.WRITE_OFF: tr_later("written off"),
    custody.CORRECTION: tr_later("mistake corrected"),
}
READINGS = {
    "received": tr_later("received"),
    "hand_over": tr_later("handed over"),
    "give_back": tr_later("given back"),
    "check": tr_later("check"),
    "refuel": tr_later("refuelled"),
    "replaced": tr_later("odometer replaced"),
}
LOOKS = {
    custody.BALANCE: WAITING,
    custody.RETURNED: WAITING,
    custody.ASSIGNED: QUIET,
    custody.HANDED: DONE,
    custody.IN_USE: DONE,
    custody.REPAIR: Look("amb", "settings", "amb", 600),
    custody.DESTROYED: REFUSED_STATE,
    custody.WRITTEN_OFF: Look("ink2", "ban", "ink2"),
    custody.SAFE: Look("ink2", "lock", "ink2"),
    custody.HELD: PLAIN,
    custody.LOST: EYE_STATE,
}


def state_words(state: str, *, key: bool = False, short: bool = False) -> str:
    """The state of a car, or of a ``key`` set, in words; ``short`` leaves out what follows from it."""
    if short and state == custody.DESTROYED:
        return tr("destroyed")
    return tr((KEY_STATES if key else CAR_STATES)[state])


def move_words(move: str) -> str:
    """What began a link of the chain."""
    return tr(MOVES[move])


def key_name(number: int) -> str:
    """What a key set is called: main, spare, or its number."""
    if number == 1:
        return tr("main key")
    return tr("spare key") if number == 2 else tr("key {number}").format(number=number)  # noqa: PLR2004


def insurance_words(until: dt.date | None, on: dt.date) -> tuple[str, Look]:
    """The term of an insurance with its warning in words, as it stands on a day."""
    match insurance_on(until, on):
        case "expired":
            return tr("expired {date}").format(date=date(until or on)), REFUSED_STATE
        case "soon":
            return tr("until {date}, soon").format(date=date(until or on)), EYE_STATE
        case "valid":
            return tr("until {date}").format(date=date(until or on)), QUIET
    return "—", QUIET
