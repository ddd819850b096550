"""Selection: kinds of stages, what came of a stage, and how people type it; points as integer tenths."""

import datetime as dt
import enum
import re

from trainingdesk.domain.dates import age_on
from trainingdesk.domain.pattern import pattern
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import LATIN_TO_CYRILLIC, tidy

TENTHS = 10
MOST_POINTS = 1000
"""Points a stage can have at most, whole ones; more is a slip of the keyboard."""


class StageKind(enum.StrEnum):
    """What a stage ends with."""

    ACCEPT = "accept"
    POINTS = "points"
    FIT = "fit"
    RECOMMEND = "recommend"
    EXERCISES = "exercises"
    INTERVIEW = "interview"


class State(enum.StrEnum):
    """What came of one attempt at a stage."""

    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"
    EXCUSED = "excused"
    EXEMPT = "exempt"


class Outcome(enum.StrEnum):
    """How the selection ended for a candidate; it runs while there is none."""

    RUNNING = ""
    RECOMMENDED = "recommended"
    RESERVE = "reserve"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ENROLLED = "enrolled"


BEYOND = frozenset({State.PASSED, State.EXEMPT})
"""What lets a candidate go on to the next stage."""
SCORED = frozenset({StageKind.POINTS, StageKind.EXERCISES, StageKind.INTERVIEW})
"""Kinds of stages that give points."""
WORDED = frozenset({StageKind.ACCEPT, StageKind.FIT, StageKind.RECOMMEND, StageKind.INTERVIEW})
"""Kinds of stages that end with a word; an interview may have points beside it."""
CHOSEN = frozenset({Outcome.RECOMMENDED, Outcome.ENROLLED})
"""Outcomes that take a place of the quota."""


@record
class Result:
    """What was typed of one stage: its state, points in tenths where it gives them, the ground typed."""

    state: State
    points: int | None = None
    ground: str = ""


# Word for word as an office writes it; the short forms are what a hurried hand types.
_SHOWN: dict[StageKind, tuple[str, str]] = {
    StageKind.ACCEPT: ("прийнято", "відхилено"),
    StageKind.POINTS: ("складено", "не складено"),
    StageKind.FIT: ("придатний", "непридатний"),
    StageKind.RECOMMEND: ("рекомендовано", "не рекомендовано"),
    StageKind.EXERCISES: ("складено", "не складено"),
    StageKind.INTERVIEW: ("рекомендовано", "відмовлено"),
}
_ABSENCES: dict[State, str] = {State.ABSENT: "нп", State.EXCUSED: "н", State.EXEMPT: "зв"}
"""«нп» without ground, «н» excused, «зв» exempt; the same as in the class journal."""

_PASSED = (
    "+ так прийнято прийнятий прийнята прийн пр допущено допущений допущена придатний придатна прид п "
    "рекомендовано рекомендований рекомендована рек р складено скл пройдено пройшов пройшла yes passed fit"
)
_FAILED = (
    "- ні відхилено відхил відх повернуто непридатний непридатна непридат непр нерекомендовано "
    "нерекомендований нерекомендована нерек відмовлено відмовити відм нескладено нескл непройдено "
    "непройшов непройшла no failed unfit"
)
_TYPED: dict[State, str] = {
    State.PASSED: _PASSED,
    State.FAILED: _FAILED,
    State.ABSENT: "нп н/п неявка нез’явився нез’явилася absent",
    State.EXCUSED: "н н/я поважна зповажної excused",
    State.EXEMPT: "зв звільнено звільнений звільнена exempt",
}
_READ: dict[str, State] = {word: state for state, words in _TYPED.items() for word in words.split()}
_NUMBER = pattern(r"[+-]?\d+(?:[.,]\d*)?")
_LOOK_ALIKES = str.maketrans(LATIN_TO_CYRILLIC)


def read_result(
    text: str, kind: StageKind, *, highest: int | None = None, pass_from: int | None = None
) -> Result | None:
    """Read one typed or pasted result; nothing is None. ``highest`` and ``pass_from`` are tenths.

    What follows «н» (excused) or «зв» (exempt) is the ground: «н лікарняний № 12».

    Raises ``Rejected``: result-unread, result-points-needed, result-word-needed, result-above,
    result-too-fine.
    """
    typed = tidy(text)
    if not typed:
        return None
    if _NUMBER.fullmatch(typed):
        if kind not in SCORED:
            raise Rejected("result-word-needed", value=typed, words=" / ".join(_SHOWN[kind]))
        points = read_points(typed, highest)
        return Result(State.PASSED if points >= (pass_from or 0) else State.FAILED, points)
    state, ground = _state(typed), ""
    if state is None:
        word, _, ground = typed.partition(" ")
        state = _state(word)
        if state not in {State.EXCUSED, State.EXEMPT}:
            raise Rejected("result-unread", value=typed)
    if kind not in WORDED and state in {State.PASSED, State.FAILED}:
        raise Rejected("result-points-needed", value=typed)
    return Result(state, ground=ground)


def read_points(text: str, highest: int | None = None) -> int:
    """Points in tenths; refused below nought, above ``highest`` (tenths), or finer than a tenth."""
    whole, _, rest = text.replace(",", ".").partition(".")
    rest = rest.rstrip("0")
    if len(rest) > 1:
        raise Rejected("result-too-fine", value=text)
    points = int(whole) * TENTHS + (int(rest) if rest else 0)
    most = MOST_POINTS * TENTHS if highest is None else highest
    if points < 0 or points > most:
        raise Rejected("result-above", value=text, most=show_points(most))
    return points


def _state(typed: str) -> State | None:
    plain = re.sub(r"[\s.]+", "", typed.casefold())
    return _READ.get(plain) or _READ.get(plain.translate(_LOOK_ALIKES))


def show_points(tenths: int) -> str:
    """«87», «87,5»."""
    whole, rest = divmod(tenths, TENTHS)
    return f"{whole},{rest}" if rest else str(whole)


def show_result(result: Result | None, kind: StageKind) -> str:
    """A result as the table and papers show it: points, else its word; ``read_result`` reads it back."""
    if result is None:
        return ""
    if result.state in _ABSENCES:
        return _ABSENCES[result.state]
    if result.points is not None:
        return show_points(result.points)
    passed, failed = _SHOWN[kind]
    return passed if result.state is State.PASSED else failed


DOCUMENTS = (
    "application", "passport", "tax-number", "record-card", "questionnaire", "autobiography", "photographs",
    "declaration", "work-book", "education", "military", "no-record", "licence", "consent",
)  # fmt: skip
"""Kinds of documents an application has (domain reference 2.2); the words for them are the window's."""


# --- what an announcement asks ---


@record
class Requirements:
    """What an announcement asks of candidates; None or empty where it asks nothing."""

    service_months: int | None = None
    higher_education: bool = False
    category: str = ""
    min_age: int | None = None
    max_age: int | None = None


@record
class Facts:
    """What of a candidate an announcement may ask about; None where nobody knows."""

    birth_date: dt.date | None
    source: str
    service_months: int | None
    higher_education: bool | None
    categories: str


def unmet(asked: Requirements, facts: Facts, on: dt.date) -> list[Rejected]:
    """What is known and falls short on a day; each names its field. Service is asked of who serves."""
    found: list[Rejected] = []
    if facts.birth_date is not None:
        age = age_on(facts.birth_date, on)
        if asked.min_age is not None and age < asked.min_age:
            found.append(Rejected("candidate-young", field="birth_date", age=age, least=asked.min_age))
        if asked.max_age is not None and age > asked.max_age:
            found.append(Rejected("candidate-old", field="birth_date", age=age, most=asked.max_age))
    served = facts.service_months
    least = asked.service_months
    if least is not None and facts.source == "serving" and served is not None and served < least:
        found.append(Rejected("candidate-service", field="service_months", has=served, least=least))
    if asked.higher_education and facts.higher_education is False:
        found.append(Rejected("candidate-education", field="higher_education"))
    held = categories(facts.categories)
    if asked.category and held and not categories(asked.category) <= held:
        found.append(
            Rejected("candidate-category", field="categories", category=asked.category, has=", ".join(held))
        )
    return found


def unknown(asked: Requirements, facts: Facts) -> list[Rejected]:
    """What the announcement asks and nobody has told yet; each names its field."""
    found: list[Rejected] = []
    if facts.birth_date is None and (asked.min_age is not None or asked.max_age is not None):
        found.append(Rejected("candidate-age-unknown", field="birth_date"))
    if facts.service_months is None and asked.service_months is not None and facts.source == "serving":
        found.append(Rejected("candidate-service-unknown", field="service_months"))
    if facts.higher_education is None and asked.higher_education:
        found.append(Rejected("candidate-education-unknown", field="higher_education"))
    if asked.category and not categories(facts.categories):
        found.append(Rejected("candidate-category-unknown", field="categories", category=asked.category))
    return found


_LICENCE_LETTERS = str.maketrans({"А": "A", "В": "B", "С": "C", "Е": "E", "Т": "T", "М": "M"})


def categories(text: str) -> frozenset[str]:
    """Driving categories of a text in either alphabet: «А, В1; С» are A, B1 and C."""
    return frozenset(re.findall(r"[A-Z]+\d?", tidy(text).upper().translate(_LICENCE_LETTERS)))


_MASK = "•"
_SEEN = 3


def masked(text: str) -> str:
    """A sensitive number as a list shows it: only its last three signs («•••••••123»)."""
    hidden = max(len(text) - _SEEN, 0) if len(text) > _SEEN else len(text)
    return _MASK * hidden + text[hidden:]
