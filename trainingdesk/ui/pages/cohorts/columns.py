"""The columns of the listeners' list: who, from where, which group, which state, and what was noted."""

from dataclasses import replace
from functools import lru_cache

from trainingdesk.domain.enrolment import ARRIVED, ENROLLED, EXPECTED, GRADUATED, LEFT, STATES, state_word
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.text import sort_key
from trainingdesk.domain.units import read_unit
from trainingdesk.services.cohorts import ListenerRow
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.namesakes import unit_of
from trainingdesk.ui.kit.paint import QUIET, WAITING, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import date, language, tr

GROUP, NOTE = "group", "note"
MORE = ("born", "position")
"""Facts a wide window has room for."""
LOOKS: dict[str, Look] = {
    EXPECTED: WAITING,
    ARRIVED: Look("ink", "user", "ink2"),
    ENROLLED: Look("ink2", "check", "grn"),
    GRADUATED: Look("ink2", "award", "grn"),
    LEFT: Look("ink2", "user-minus", "ink2"),
}


def state_words(row: ListenerRow) -> str:
    """The state in one word, agreeing with sex."""
    return state_word(language(), row.state, row.sex)


def note_words(row: ListenerRow) -> str:
    """The sender's word for the reserve, the note, and that the row was hidden in the sheet."""
    hidden = tr("hidden row") if row.hidden_in_sheet else ""
    return " · ".join(part for part in (row.reserve, row.note, hidden) if part)


def unit_words(row: ListenerRow) -> str:
    """The unit without its oblast, which has a column of its own; with the year of birth for namesakes."""
    kind = _kind(row.unit)
    return unit_of(replace(row, unit=kind)) if kind else unit_of(row)


@lru_cache(maxsize=1024)
def _kind(unit: str) -> str:
    read = read_unit(unit)
    return read.kind.value if read.sure else ""


def listener_columns() -> list[Column[ListenerRow]]:
    """The columns, in their order; those of ``MORE`` wait in the head's menu while the window is narrow."""
    return [
        rows.number("no", "№", lambda r: str(r.no), lambda r: r.no, width=40),
        rows.name(
            "who",
            tr("Listener"),
            lambda r: (r.surname, r.given, r.patronymic),
            order=lambda r: r.no,
            width=200,
            tip=lambda r: r.name.full,
        ),
        Column(
            "rank",
            tr("Rank"),
            lambda r: rank_words(r.rank, short=True),
            lambda r: RANK_BY_CODE[r.rank].order if r.rank else None,
            width=116,
            look=lambda _r: QUIET,
            tip=lambda r: rank_words(r.rank),
        ),
        Column(
            "born",
            tr("Born"),
            lambda r: date(r.birth_date) if r.birth_date else "",
            lambda r: r.birth_date,
            width=100,
            look=lambda _r: QUIET,
            hidden=True,
        ),
        rows.text(
            "position",
            tr("Position"),
            lambda r: r.position,
            quiet=True,
            width=220,
            hidden=True,
            tip=lambda r: r.position,
        ),
        rows.text("unit", tr("Unit"), unit_words, quiet=True, width=134, tip=unit_of),
        rows.text("oblast", tr("Oblast"), lambda r: r.oblast, quiet=True, width=138, tip=lambda r: r.oblast),
        rows.number(
            GROUP, tr("Gr."), lambda r: r.group, lambda r: sort_key(r.group) if r.group else None, width=46
        ),
        Column(
            "state",
            tr("State"),
            state_words,
            lambda r: STATES.index(r.state),
            rows.Cell.STATE,
            116,
            look=lambda r: LOOKS[r.state],
            tip=lambda r: r.left_ground,
        ),
        rows.text(NOTE, tr("Note"), note_words, quiet=True, width=84, tip=note_words),
    ]
