"""The steps a car and a set of its keys may take from hand to hand, and what each state says no with."""

from collections.abc import Mapping

from trainingdesk.domain.refusal import Rejected

BALANCE, ASSIGNED, HANDED, IN_USE, REPAIR, RETURNED = (
    "balance", "assigned", "handed", "in_use", "repair", "returned",
)  # fmt: skip
DESTROYED, WRITTEN_OFF = "destroyed", "written_off"
SAFE, HELD, LOST = "safe", "held", "lost"
CAR_STATES = (BALANCE, ASSIGNED, HANDED, IN_USE, REPAIR, RETURNED, DESTROYED, WRITTEN_OFF)
KEY_STATES = (SAFE, HELD, LOST, DESTROYED, WRITTEN_OFF)

UNIT, PERSON, COMMUNITY, NOBODY = "unit", "person", "community", "nobody"

RECEIVED, ASSIGNMENT, HAND_OVER, USE, TRANSFER = "received", "assigned", "hand_over", "in_use", "transfer"
GIVE_BACK, TO_REPAIR, REPAIRED, LOSS, FINDING = "give_back", "repair", "repaired", "lost", "found"
DESTRUCTION, WRITE_OFF, CORRECTION = "destroyed", "write_off", "correction"

_IN_HAND = (ASSIGNED, HANDED, IN_USE)
_AT_HOME = (BALANCE, RETURNED)

CAR_STEPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    ASSIGNMENT: dict.fromkeys((*_AT_HOME, ASSIGNED), (ASSIGNED,)),
    HAND_OVER: dict.fromkeys((*_AT_HOME, ASSIGNED), (HANDED,)),
    USE: {HANDED: (IN_USE,)},
    TRANSFER: dict.fromkeys((HANDED, IN_USE), (HANDED, IN_USE)),
    GIVE_BACK: dict.fromkeys(_IN_HAND, (RETURNED,)),
    TO_REPAIR: dict.fromkeys((*_AT_HOME, *_IN_HAND), (REPAIR,)),
    REPAIRED: {REPAIR: (*_AT_HOME, *_IN_HAND)},
    DESTRUCTION: dict.fromkeys((*_AT_HOME, *_IN_HAND, REPAIR), (DESTROYED,)),
    WRITE_OFF: dict.fromkeys((*_AT_HOME, REPAIR, DESTROYED), (WRITTEN_OFF,)),
}
"""By the move: the states it may begin from, and for each those it may lead to (domain reference 6.2)."""

KEY_STEPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    HAND_OVER: {SAFE: (HELD,)},
    TRANSFER: {HELD: (HELD,), SAFE: (SAFE,)},
    GIVE_BACK: {HELD: (SAFE,)},
    LOSS: dict.fromkeys((SAFE, HELD), (LOST,)),
    FINDING: {LOST: (SAFE, HELD)},
    DESTRUCTION: dict.fromkeys((SAFE, HELD, LOST), (DESTROYED,)),
    WRITE_OFF: dict.fromkeys((SAFE, HELD, LOST, DESTROYED), (WRITTEN_OFF,)),
}

HOLDERS: Mapping[str, frozenset[str]] = {
    BALANCE: frozenset({UNIT, COMMUNITY}),
    RETURNED: frozenset({UNIT, COMMUNITY}),
    ASSIGNED: frozenset({PERSON, COMMUNITY}),
    HANDED: frozenset({PERSON, COMMUNITY}),
    IN_USE: frozenset({PERSON, COMMUNITY}),
    REPAIR: frozenset({UNIT, PERSON, COMMUNITY}),
    SAFE: frozenset({UNIT, COMMUNITY}),
    HELD: frozenset({PERSON, COMMUNITY}),
    LOST: frozenset({NOBODY}),
    DESTROYED: frozenset({NOBODY}),
    WRITTEN_OFF: frozenset({NOBODY}),
}
"""Who may hold a thing in each state."""

CAR_SAYS: Mapping[str, str] = {
    BALANCE: "car-on-balance",
    ASSIGNED: "car-assigned",
    HANDED: "car-handed",
    IN_USE: "car-in-use",
    REPAIR: "car-in-repair",
    RETURNED: "car-returned",
    DESTROYED: "car-destroyed",
    WRITTEN_OFF: "car-written-off",
}
"""What a car says to a step that its state does not allow: the state, and what is possible next."""

KEY_SAYS: Mapping[str, str] = {
    SAFE: "key-in-safe",
    HELD: "key-held",
    LOST: "key-lost",
    DESTROYED: "key-destroyed",
    WRITTEN_OFF: "key-written-off",
}


def may(move: str, begins: str, leads: str, *, key: bool) -> bool:
    """Whether a move may lead a car, or a ``key`` set, from one state to another."""
    steps = KEY_STEPS if key else CAR_STEPS
    return leads in steps.get(move, {}).get(begins, ())


def next_moves(state: str, *, key: bool) -> tuple[str, ...]:
    """The moves that may begin from a state, a counter-record aside."""
    steps = KEY_STEPS if key else CAR_STEPS
    return tuple(move for move, begins in steps.items() if state in begins)


def check_holder(state: str, holder: str) -> None:
    """Refuse a holder that a thing in this state cannot have: nobody's car in use, a person's safe."""
    if holder not in HOLDERS[state]:
        raise Rejected("holder-unfit")
