"""The card of a candidate: verdict, what is missing, stages, documents, letters, other applications."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from trainingdesk.domain.selection import Outcome, Result, State, masked, show_result
from trainingdesk.services.campaigns import StageRow
from trainingdesk.services.candidates import CandidateCard, StageCell
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.paint import EYE_STATE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.pages.selection.asking import shown_years
from trainingdesk.ui.pages.selection.columns import standing_words
from trainingdesk.ui.pages.selection.words import (
    STATE_LOOKS,
    deed_words,
    document_words,
    outcome_words,
    source_words,
    stage_name,
)
from trainingdesk.words import date, sentence, tr

GOOD = Look("grn", "check", "grn", 600, "grnBg")
BAD = Look("red", "circle-alert", "red", 600, "redBg")
WAITS = Look("ink", "clock", "ink2", 600, "lock")


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the card leads: the person's record, the listener, the form."""

    person: Callable[[int], object]
    listener: Callable[[int], object]
    edit: Callable[[], object]


def parts(known: CandidateCard, stages: Sequence[StageRow], ways: Ways) -> list[QWidget]:
    """The parts of the drawer, in their order."""
    row = known.row
    born = tr("born {date}").format(date=date(known.birth_date)) if known.birth_date else ""
    made: list[QWidget] = [
        facts(
            f"{row.name.given} {row.name.patronymic}".strip(),
            " · ".join(part for part in (rank_words(row.rank), born) if part),
            row.unit,
        ),
        _verdict(known, stages),
    ]
    if row.reason:
        made.append(caption(row.reason, wrap=True))
    made += _lacking(known, ways)
    if stages:
        made.append(_stages(known, stages))
    made.append(_application(known))
    made += [*_documents(known), *_letters(known)]
    made.append(_elsewhere(known, ways))
    return made


def _verdict(known: CandidateCard, stages: Sequence[StageRow]) -> QWidget:
    row = known.row
    names = {each.id: stage_name(each) for each in stages}
    words = standing_words(row, lambda key: names.get(key, ""))
    on = date(known.outcome_on) if known.outcome_on else ""
    look = WAITS
    if row.outcome in {Outcome.RECOMMENDED, Outcome.ENROLLED}:
        look = GOOD
    elif row.outcome == Outcome.REFUSED or row.failed_at is not None:
        look = BAD
    return Verdict(words[:1].upper() + words[1:], look, on)


def _lacking(known: CandidateCard, ways: Ways) -> list[QWidget]:
    if not known.row.warnings:
        return []
    section = Section(tr("Needs an eye"), str(len(known.row.warnings)))
    last = len(known.row.warnings) - 1
    for at, warning in enumerate(known.row.warnings):
        link = tr("Complete the application…") if at == last else ""
        section.cause(sentence(warning), "", link, ways.edit, look=EYE_STATE)
    return [section]


def _stages(known: CandidateCard, stages: Sequence[StageRow]) -> QWidget:
    """Each stage with its result; of several attempts the earlier ones stand above the last."""
    section = Section(tr("Stages"))
    for stage in stages:
        attempts = [cell for cell in known.attempts if cell.stage == stage.id]
        if not attempts:
            waits = tr("waits") if known.row.waiting_for == stage.id else "—"
            section.line("", stage_name(stage), waits, look=QUIET)
        for cell in attempts:
            on = date(cell.held_on) if cell.held_on else ""
            section.line(on, stage_name(stage), shown_cell(cell, stage), look=cell_look(cell))
            if cell.ground:
                section.add(caption(cell.ground, wrap=True))
    return section


def shown_cell(cell: StageCell, stage: StageRow) -> str:
    """A result in words for the card: «н» is written out."""
    words = {
        State.ABSENT: tr("did not come"),
        State.EXCUSED: tr("excused"),
        State.EXEMPT: tr("exempt"),
    }.get(cell.state)
    return words or show_result(Result(cell.state, cell.points), stage.kind)


def cell_look(cell: StageCell) -> Look:
    """The tone of a result."""
    look = STATE_LOOKS.get(cell.state, PLAIN)
    return PLAIN if look.tone == "ink2" else look


def _application(known: CandidateCard) -> QWidget:
    told = known.application
    section = Section(tr("Application"), date(told.applied_on) if told.applied_on else "")
    section.line("", tr("Source"), source_words(told.source))
    if known.row.first_community:
        section.line("", tr("Community"), known.row.first_community)
    if told.service_months is not None:
        section.line("", tr("Service, years"), shown_years(told.service_months))
    if told.education or told.higher_education is not None:
        level = {True: tr("higher"), False: tr("not higher")}.get(bool(told.higher_education), "")
        section.line("", tr("Education"), level if told.higher_education is not None else "—")
        if told.education:
            section.add(caption(told.education, wrap=True))
    if told.licence or told.categories:
        section.line("", tr("Driving licence"), f"{masked(told.licence)} {told.categories}".strip())
    if told.ppp_number:
        on = date(told.ppp_on) if told.ppp_on else ""
        section.line("", tr("Primary training"), f"№ {told.ppp_number} {on}".strip())
    if told.consent_on:
        section.line("", tr("Consent to data processing"), date(told.consent_on))
    if told.note:
        section.add(caption(told.note, wrap=True))
    return section


def _documents(known: CandidateCard) -> list[QWidget]:
    if not known.documents:
        return []
    there = sum(each.present for each in known.documents)
    section = Section(tr("Documents"), f"{there} / {len(known.documents)}")
    today = dt.date.today()  # noqa: DTZ011 - the office's own day
    for each in known.documents:
        late = each.expires_on is not None and each.expires_on < today
        value = tr("missing") if not each.present else tr("expired") if late else masked(each.number) or "✓"
        section.line(
            "", document_words(each.kind), value, look=EYE_STATE if late or not each.present else PLAIN
        )
    return [section]


def _letters(known: CandidateCard) -> list[QWidget]:
    if not known.letters:
        return []
    section = Section(tr("Letters"), str(len(known.letters)))
    for each in known.letters:
        section.line(date(each.received_on), f"№ {each.number}", deed_words(each.deed), look=QUIET)
        if each.ground:
            section.add(caption(each.ground, wrap=True))
    return [section]


def _elsewhere(known: CandidateCard, ways: Ways) -> QWidget:
    """The person beyond this campaign."""
    section = Section(tr("The person"))
    person, enrolment = known.row.person, known.row.enrolment
    section.line("", tr("Record in the register"), "→", act=lambda: ways.person(person))
    if enrolment is not None:
        section.line("", tr("Listener of the cohort"), "→", act=lambda: ways.listener(enrolment))
    for each in known.elsewhere:
        section.line(each.code, each.title, outcome_words(each.outcome), look=QUIET)
    return section
