"""What the page says about itself: order, empty lists, missing papers, and what the next key does."""

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_outlook import Outlook
from trainingdesk.services.graduation_belt import Belt, Stage
from trainingdesk.ui.kit.act import shown_keys
from trainingdesk.ui.pages.graduation.shown import PASSED, Shown
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

Empty = tuple[str, str, str, str]
"""What belongs here, why it is empty, the button's words, and which act it stands for."""


def subtitle(belt: Belt) -> str:
    """The order beside the page's title."""
    order = belt.registered
    if order is not None and order.signed_on is not None:
        return tr("order № {number} of {date}").format(number=order.number, date=shown_date(order.signed_on))
    if belt.draft is not None:
        return tr("draft order: %n listeners", n=belt.draft.entries)
    return tr("no graduation order yet")


def empty_of(belt: Belt | None, key: str) -> Empty:
    """Say what belongs into an empty list and how it comes there."""
    if belt is None:
        return (
            tr("The way of a cohort to its certificates."),
            tr("No cohort is chosen."),
            tr("Cohorts"),
            "cohorts",
        )
    if not belt.rows:
        return (
            tr("The way of a cohort to its certificates."),
            tr("Nobody is in this cohort yet."),
            tr("Open the cohort"),
            "cohorts",
        )
    if not belt.ready:
        return (
            tr("Those who may graduate."),
            tr("Nobody is ready yet: marks or the enrolment order are missing."),
            tr("See what each one lacks"),
            "gradebook",
        )
    if key in PASSED.values() and not belt.passed(Stage.ORDERED):
        return (
            tr("Those named by the graduation order."),
            tr("There is no registered order yet. Draft it, check the list, enter its number and date."),
            tr("Graduation order…"),
            "order",
        )
    if key in PASSED.values() and not belt.passed(Stage.ISSUED):
        return (
            tr("Certificates with their numbers."),
            tr("None is issued yet; numbers are given in the order of the list."),
            tr("Issue certificates…"),
            "issue",
        )
    return tr("Nobody stands here."), "", tr("Show all %n", n=len(belt.rows)), "all"


def no_paper(belt: Belt, line: Shown, outlook: Outlook | None, refusal: Rejected | None) -> str:
    """Say why there is no paper to look at."""
    if refusal is not None:
        return sentence(refusal)
    row = line.row
    if row.refused:
        return tr("There is no certificate while something is missing.")
    if row.stage is Stage.READY:
        if row.order is not None:
            return tr(
                "The paper is shown here as soon as the order is registered: it bears its number and date."
            )
        if belt.registered is None:
            return tr(
                "Draft the graduation order (Ctrl+O); then the paper is shown here as it will be printed."
            )
        return tr("The order does not name this listener; an additional one is drafted with Ctrl+O.")
    if outlook is not None and outlook.refusal is not None:
        return sentence(outlook.refusal)
    return tr("The paper is being drawn…")


def hint_of(line: Shown | None) -> str:
    """Say what the next keys do with the current line."""
    if line is None or line.void:
        return ""
    if line.row.refused:
        return tr("Enter — open what is missing")
    spoilt = tr("Z — spoilt")
    if line.changed:
        return tr("Z — spoilt, print anew")
    space = shown_keys("Space")
    match line.row.stage:
        case Stage.READY:
            return tr("Ctrl+O — graduation order")
        case Stage.ORDERED:
            return tr("Ctrl+I — issue")
        case Stage.ISSUED:
            return " · ".join((tr("Ctrl+P — print"), spoilt))
        case Stage.PRINTED:
            return " · ".join((tr("{key} — checked").format(key=space), spoilt))
        case Stage.CHECKED:
            return " · ".join((tr("S — signed and sealed"), spoilt))
        case Stage.SIGNED:
            return " · ".join((tr("H — handed out"), spoilt))
    return ""
