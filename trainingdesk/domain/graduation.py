"""Who may graduate: every discipline passed, enrolment complete; and what is missing otherwise."""

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache

from trainingdesk.domain.grading import Grade, National
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

PRESENT = "present"
ENROLLED = "enrolled"
DATES = "dates"
SEX = "sex"
DISCIPLINES = "disciplines"
GENERAL = (PRESENT, ENROLLED, DATES, SEX)
"""Conditions that are not grades, in the order the matrix shows them."""
WAIVABLE = frozenset({ENROLLED})
"""Conditions an order may lift; a grade never is one of them, nor is a fact the certificate must print."""


class State(enum.StrEnum):
    """How a listener stands to one requirement."""

    MET = "met"
    MISSING = "missing"
    FAILED = "failed"
    EXCEPTED = "excepted"


@record
class Lifted:
    """An order that lifts a condition: its reason and number."""

    reason: str
    order_number: str
    order_date: dt.date | None = None


@record
class Result:
    """A listener's standing in one discipline; ``grade`` is nothing where there is no mark yet."""

    discipline: int
    name: str
    grade: Grade | None


@record
class Standing:
    """All that the question «may they graduate?» needs of one listener."""

    state: str
    left_on: dt.date | None
    left_ground: str
    sex: str | None
    starts: dt.date | None
    ends: dt.date | None
    results: tuple[Result, ...]
    exceptions: Mapping[str, Lifted] = field(default_factory=dict)


@record
class Requirement:
    """One cell of the matrix: the requirement's key (general, or «discipline:7»), the state, and why."""

    key: str
    state: State
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def discipline(self) -> int | None:
        """The discipline it asks for, or nothing for a general condition."""
        kind, _, number = self.key.partition(":")
        return int(number) if kind == "discipline" else None


@record
class Verdict:
    """Every requirement answered; ready when none is missing or failed."""

    requirements: tuple[Requirement, ...]

    @property
    def ready(self) -> bool:
        """Whether the listener may graduate."""
        return not self.lacking

    @property
    def lacking(self) -> tuple[Requirement, ...]:
        """What is missing or failed."""
        # Compared, not looked up in a set: an enum's hash is a call of Python, and this is asked most of all.
        return tuple(r for r in self.requirements if r.state is State.MISSING or r.state is State.FAILED)


def judge(standing: Standing) -> Verdict:
    """Judge one listener. No exception turns a missing or unsatisfactory grade into a pass."""
    general = {
        PRESENT: _present(standing),
        ENROLLED: _enrolled(standing),
        DATES: _known(DATES, "lack-dates", known=standing.starts is not None and standing.ends is not None),
        SEX: _known(SEX, "lack-sex", known=standing.sex is not None),
    }
    return Verdict((*(general[key] for key in GENERAL), *_grades(standing.results)))


def judged_anew(verdict: Verdict, results: tuple[Result, ...]) -> Verdict:
    """The verdict on the same listener with other grades; the general conditions stay as answered."""
    return Verdict((*verdict.requirements[: len(GENERAL)], *_grades(results)))


def _grades(results: tuple[Result, ...]) -> tuple[Requirement, ...]:
    """One requirement a discipline."""
    # A programme without disciplines asks for nothing, and must not therefore graduate everybody.
    return tuple(map(_passed, results)) or (Requirement(DISCIPLINES, State.MISSING, "lack-disciplines"),)


_STANDING: dict[str, dict[str, tuple[str, str]]] = {
    "uk": {
        "admitted": ("допущений", "допущена"),
        "not-admitted": ("не допущений", "не допущена"),
        "not-yet": ("ще не допущений", "ще не допущена"),
        "left": ("вибув", "вибула"),
    },
    "en": {
        "admitted": ("admitted", "admitted"),
        "not-admitted": ("not admitted", "not admitted"),
        "not-yet": ("not yet admitted", "not yet admitted"),
        "left": ("left", "left"),
    },
}


def standing_word(key: str, language: str, sex: str | None) -> str:
    """Return how a listener stands, agreeing with sex («не допущена»); masculine where sex is unknown."""
    masculine, feminine = _STANDING[language][key]
    return feminine if sex == "f" else masculine


def check_exception(key: str, reason: str, order_number: str) -> None:
    """Refuse an exception to what no order can lift, or one without its grounds."""
    if key not in WAIVABLE:
        raise Rejected("exception-impossible", requirement=key)
    if not reason.strip():
        raise Rejected("exception-reason-missing")
    if not order_number.strip():
        raise Rejected("exception-order-missing")


def _present(standing: Standing) -> Requirement:
    if standing.state == "left":
        facts = {"date": standing.left_on, "ground": standing.left_ground}
        return Requirement(PRESENT, State.FAILED, "lack-left", facts)
    return Requirement(PRESENT, State.MET)


def _enrolled(standing: Standing) -> Requirement:
    if standing.state in {"enrolled", "graduated"} or standing.state == "left":
        return Requirement(ENROLLED, State.MET)
    lifted = standing.exceptions.get(ENROLLED)
    if lifted is not None:
        facts = {"reason": lifted.reason, "number": lifted.order_number}
        return Requirement(ENROLLED, State.EXCEPTED, "lack-enrolment-excepted", facts)
    return Requirement(ENROLLED, State.MISSING, "lack-enrolment-order")


def _known(key: str, code: str, *, known: bool) -> Requirement:
    return Requirement(key, State.MET) if known else Requirement(key, State.MISSING, code)


_WHY = {
    National.ABSENT: "lack-absent",
    National.NOT_ATTESTED: "lack-not-attested",
    National.NOT_ADMITTED: "lack-not-admitted",
    National.FAILED: "lack-failed",
    National.UNSATISFACTORY: "lack-unsatisfactory",
}


@lru_cache(maxsize=256)
def _met(key: str) -> Requirement:
    """A discipline passed, which most of them are; without facts one stands for all."""
    return Requirement(key, State.MET)


def _passed(result: Result) -> Requirement:
    key = f"discipline:{result.discipline}"
    if result.grade is None:
        return Requirement(key, State.MISSING, "lack-grade", {"discipline": result.name})
    if result.grade.passed:
        return _met(key)
    facts = {"discipline": result.name, "points": result.grade.points}
    return Requirement(key, State.FAILED, _WHY[result.grade.national], facts)
