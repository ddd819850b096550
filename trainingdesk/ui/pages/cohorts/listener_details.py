"""The drawer beside the list of listeners: who, what is missing for graduation and its mending, the rest."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.enrolment import LEFT
from trainingdesk.domain.graduation import (
    DATES,
    ENROLLED,
    PRESENT,
    SEX,
    Requirement,
    State,
    Verdict,
    standing_word,
)
from trainingdesk.domain.people import Sex, suggested_sex
from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.services.people import PersonRow
from trainingdesk.ui.kit import drawer as parts
from trainingdesk.ui.kit.buttons import Choice, Link, Segmented
from trainingdesk.ui.kit.drawer import Section
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.paint import EYE, PLAIN, QUIET, REFUSED, REFUSED_STATE, WAITING, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.pages.cohorts.columns import LOOKS, state_words
from trainingdesk.words import date, language, sentence, tr

READY = Look("grn", "check", "grn", 600, "grnBg")
LEFT_LOOK = Look("ink2", "user-minus", "ink2", 600)
NOT_READY = Look("amb", "clock", "amb", 600, "ambBg")


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the links of the drawer lead: each mends one thing that is missing."""

    mend: Callable[[ListenerRow, Requirement], None]
    set_sex: Callable[[ListenerRow, str], None]
    open_card: Callable[[ListenerRow], None]
    note: Callable[[], None]


def listener_parts(
    row: ListenerRow, person: PersonRow | None, verdict: Verdict | None, ways: Ways
) -> list[QWidget]:
    """Make the parts of the drawer for one listener."""
    made = [_who(row, person)]
    if verdict is not None:
        made.append(_verdict(row, verdict))
    if row.sex is None:
        made.append(_sex(row, ways))
    if verdict is not None and verdict.lacking:
        made.append(_missing(row, verdict, ways))
    made += [_service(row, person), _place(row, ways)]
    card = Link(tr("Open the person’s card"))
    card.clicked.connect(lambda _checked=False: ways.open_card(row))
    made.append(card)
    return made


def _who(row: ListenerRow, person: PersonRow | None) -> QWidget:
    born = tr("born {date}").format(date=date(row.birth_date)) if row.birth_date else tr("birth date unknown")
    return parts.facts(
        f"{row.given} {row.patronymic}".strip(),
        " · ".join(part for part in (rank_words(row.rank), born) if part),
        row.unit,
        person.phone if person else "",
    )


def _verdict(row: ListenerRow, verdict: Verdict) -> QWidget:
    failed = any(each.state is State.FAILED for each in verdict.lacking)
    key = "admitted" if verdict.ready else "not-admitted" if failed else "not-yet"
    word = standing_word("left" if row.state == LEFT else key, language(), row.sex)
    said = word[:1].upper() + word[1:]
    if row.state == LEFT:
        return parts.Verdict(said, LEFT_LOOK)
    if verdict.ready:
        return parts.Verdict(said, READY)
    return parts.Verdict(said, REFUSED if failed else NOT_READY, tr("%n reasons", n=len(verdict.lacking)))


def _sex(row: ListenerRow, ways: Ways) -> QWidget:
    """The sex, to be said by a person; the patronymic only hints."""
    section = Section(tr("Sex"), tr("not entered"))
    choose = Segmented(tr("Sex"), loose=True)
    choose.set_choices([Choice(Sex.MALE.value, tr("male")), Choice(Sex.FEMALE.value, tr("female"))])
    choose.chosen.connect(lambda key: ways.set_sex(row, key))
    section.add(choose)
    hint = suggested_sex(row.patronymic)
    if hint is not None:
        word = tr("female") if hint is Sex.FEMALE else tr("male")
        section.add(caption(tr("By the patronymic: {sex}. Press to confirm.").format(sex=word), wrap=True))
    return section


_LINKS: dict[str, Callable[[], str]] = {
    ENROLLED: lambda: tr("Open the enrolment order"),
    DATES: lambda: tr("Enter the dates of the cohort"),
    SEX: lambda: "",
    PRESENT: lambda: "",
}


def _missing(row: ListenerRow, verdict: Verdict, ways: Ways) -> QWidget:
    section = Section(tr("What is missing"))
    for each in verdict.lacking:
        link = _LINKS.get(each.key, lambda: tr("Open the grades"))()
        look = REFUSED_STATE if each.state is State.FAILED else WAITING
        section.cause(sentence(each), "", link, _mending(row, each, ways) if link else None, look=look)
    return section


def _mending(row: ListenerRow, requirement: Requirement, ways: Ways) -> Callable[[], None]:
    return lambda: ways.mend(row, requirement)


def _service(row: ListenerRow, person: PersonRow | None) -> QWidget:
    section = Section(tr("Service"))
    for lead, value in (
        (tr("Position"), row.position),
        (tr("Oblast"), row.oblast),
        (tr("Badge"), person.badge if person else ""),
    ):
        if value:
            section.line(lead, value, look=PLAIN)
    return section


def _place(row: ListenerRow, ways: Ways) -> QWidget:
    """Where the listener stands in the cohort, and what was noted on the way in."""
    section = Section(tr("In the cohort"))
    section.line(tr("State"), state_words(row), look=LOOKS[row.state])
    if row.state == LEFT:
        section.line(
            tr("Left"), row.left_ground, date(row.left_on) if row.left_on else "", look=REFUSED_STATE
        )
    section.line(tr("Group"), row.group or "—", look=PLAIN)
    if row.reserve:
        section.line(tr("Reserve"), row.reserve, look=EYE)
    section.line(tr("Note"), row.note or "—", look=PLAIN, act=ways.note)
    if row.hidden_in_sheet:
        section.line("", tr("The row was hidden in the sheet"), look=QUIET)
    section.line(tr("Source"), _source(row), look=QUIET)
    return section


def _source(row: ListenerRow) -> str:
    named = {"window": tr("entered in the window"), "sample": tr("the sample")}
    return named.get(row.source, row.source) or "—"
