"""Selection in words: outcomes, sources, states of a stage, kinds of result, what a letter did."""

from trainingdesk.services.campaigns import StageRow
from trainingdesk.ui.kit.paint import DONE, EYE_STATE, PLAIN, QUIET, REFUSED_STATE, WAITING, Look
from trainingdesk.words import tr

RUNNING, RECOMMENDED, RESERVE, REFUSED, WITHDRAWN, ENROLLED = (
    "", "recommended", "reserve", "refused", "withdrawn", "enrolled",
)  # fmt: skip
OUTCOMES = (RUNNING, RECOMMENDED, RESERVE, REFUSED, WITHDRAWN, ENROLLED)
OUTCOME_LOOKS: dict[str, Look] = {
    RUNNING: QUIET,
    RECOMMENDED: DONE,
    RESERVE: WAITING,
    REFUSED: REFUSED_STATE,
    WITHDRAWN: QUIET,
    ENROLLED: DONE,
}
STATE_LOOKS: dict[str, Look] = {
    "passed": DONE,
    "exempt": DONE,
    "failed": REFUSED_STATE,
    "absent": REFUSED_STATE,
    "excused": EYE_STATE,
}
"""How each state of a stage result looks."""


def outcome_words(outcome: str) -> str:
    """What became of an application."""
    return {
        RUNNING: tr("in selection"),
        RECOMMENDED: tr("recommended"),
        RESERVE: tr("in the reserve"),
        REFUSED: tr("refused"),
        WITHDRAWN: tr("withdrawn"),
        ENROLLED: tr("enrolled"),
    }.get(outcome, outcome)


def outcome_look(outcome: str) -> Look:
    """The look of an outcome."""
    return OUTCOME_LOOKS.get(outcome, PLAIN)


def source_words(source: str) -> str:
    """Where a candidate comes from."""
    return tr("from the public") if source == "public" else tr("serving officer")


def kind_words(kind: str) -> str:
    """What the result of a stage is."""
    return {
        "accept": tr("accepted or rejected"),
        "points": tr("points"),
        "fit": tr("fit or unfit"),
        "recommend": tr("recommended or refused"),
        "exercises": tr("exercises by norms"),
        "interview": tr("interview"),
    }.get(kind, kind)


def deed_words(deed: str) -> str:
    """What a letter did to a candidate."""
    return {
        "added": tr("added"),
        "removed": tr("removed"),
        "changed": tr("changed"),
        "instead": tr("put instead"),
    }.get(deed, deed)


def stage_name(stage: StageRow) -> str:
    """The short title where there is one."""
    return stage.short or stage.title


def document_words(kind: str) -> str:
    """A document of the check-list."""
    return {
        "application": tr("written application"),
        "passport": tr("copies of the passport"),
        "tax-number": tr("copies of the tax number"),
        "record-card": tr("personal record card"),
        "questionnaire": tr("questionnaire"),
        "autobiography": tr("autobiography"),
        "photographs": tr("photographs"),
        "declaration": tr("declaration of the past year"),
        "work-book": tr("copy of the work record book"),
        "education": tr("copies of education documents"),
        "military": tr("military registration document"),
        "no-record": tr("certificate of no criminal record"),
        "licence": tr("driving licence"),
        "consent": tr("consent to data processing"),
    }.get(kind, kind)


def waits_words(stage: str) -> str:
    """«очікує: тест»."""
    return tr("waits: {stage}").format(stage=stage)


def tie_words(word: str) -> str:
    """What decides between equal points."""
    return {
        "last-stage": tr("more points at the last stage"),
        "consent": tr("the consent of the community"),
        "service": tr("longer service"),
        "education": tr("higher education"),
        "applied": tr("the earlier application"),
        "older": tr("the elder"),
        "younger": tr("the younger"),
        "name": tr("the alphabet"),
    }.get(word, word)
