"""The columns of the list of candidates."""

from collections.abc import Callable
from dataclasses import replace

from trainingdesk.domain.selection import Outcome
from trainingdesk.services.candidates import CandidateRow
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.paint import EYE_STATE, REFUSED_STATE, WAITING, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.kit.rows import Column
from trainingdesk.ui.pages.selection.words import outcome_look, outcome_words, waits_words
from trainingdesk.words import sentence, tr

Name = Callable[[int], str]
"""The name of a stage by its key."""


def name_parts(row: CandidateRow) -> tuple[str, str, str]:
    """The name as lists write it."""
    return row.name.surname, row.name.given, row.name.patronymic


def unit_words(row: CandidateRow) -> str:
    """The sending unit; before it the year of birth of a namesake."""
    unit = row.unit.replace(" області", " обл.")
    if not row.namesake or not row.birth_year:
        return unit
    born = tr("born {year}").format(year=row.birth_year)
    return f"{born} · {unit}" if unit else born


def standing_words(row: CandidateRow, stage: Name) -> str:
    """Where the application stands: its outcome, the stage waited for, the stage that ended the way."""
    if row.outcome != Outcome.RUNNING:
        return outcome_words(row.outcome)
    if row.failed_at is not None:
        return tr("did not pass: {stage}").format(stage=stage(row.failed_at))
    if row.waiting_for is not None:
        return waits_words(stage(row.waiting_for))
    return outcome_words(row.outcome) if not row.results else tr("waits for the ranking")


def standing_look(row: CandidateRow) -> Look:
    """What ended badly stands out; what the requirements find needs an eye while the selection runs."""
    if row.outcome != Outcome.RUNNING:
        return outcome_look(row.outcome)
    if row.failed_at is not None:
        return REFUSED_STATE
    return EYE_STATE if row.warnings else WAITING


def told(row: CandidateRow) -> str:
    """What the cell of the state has no room for."""
    return "\n".join([*([row.reason] if row.reason else []), *(sentence(each) for each in row.warnings)])


def columns(stage: Name) -> list[Column[CandidateRow]]:
    """Make the columns; the database gives the order of names, which is the only one."""
    made = [
        rows.name("name", tr("Candidate"), name_parts, width=210),
        rows.text("rank", tr("Rank"), lambda row: rank_words(row.rank, short=True), width=112, quiet=True),
        rows.text("unit", tr("Unit"), unit_words, width=190, quiet=True, tip=lambda row: row.unit),
        rows.text(
            "community", tr("Community"), lambda row: row.first_community, width=130, quiet=True,
            tip=lambda row: row.first_community,
        ),
        rows.state(
            "state", tr("State"), lambda row: standing_words(row, stage), standing_look, width=190, tip=told
        ),
    ]  # fmt: skip
    return [replace(each, order=None) for each in made]
