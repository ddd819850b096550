"""The lines of an intake's preview: people as they will be stored, and lines that are nobody."""

import re
from dataclasses import dataclass

from trainingdesk.domain.text import sort_key
from trainingdesk.services.intake_plan import IntakePlan
from trainingdesk.services.intake_report import SKIPPED, field_value
from trainingdesk.services.intake_rows import Action, PlannedRow
from trainingdesk.spreadsheets.complaints import Complaint, Correction, Skipped
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.paint import EYE_STATE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import date, sentence, tr

NOBODY = "nobody"
"""The key of lines that are no person: a title, a total, a signature."""
_ROW = re.compile(r"\d+")
LOOKS: dict[str, Look] = {
    Action.NEW: Look("ink2", "user-plus", "grn"),
    Action.KNOWN: Look("ink2", "check", "ink2"),
    Action.CHANGE: Look("amb", "pen-line", "amb", 600),
    Action.DUPLICATE: Look("ink2", "copy", "ink2"),
    Action.DOUBTFUL: EYE_STATE,
    Action.SKIPPED: Look("ink2", "ban", "ink2"),
    NOBODY: Look("ink2", "minus", "ink2"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of the preview; exactly one of ``planned``, ``unread`` and ``skipped`` is there."""

    place: tuple[int, int, int]
    key: str
    file: str
    sheet: str
    cell: str
    planned: PlannedRow | None = None
    unread: Complaint | None = None
    skipped: Skipped | None = None

    @property
    def state(self) -> str:
        """The action, or ``NOBODY``."""
        if self.planned is not None:
            return self.planned.action
        return NOBODY if self.skipped is not None else Action.DOUBTFUL

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What a person should look at; a doubt that was answered is none any more."""
        if self.planned is not None:
            settled = self.planned.action is not Action.DOUBTFUL
            return tuple(each for each in self.planned.complaints if not (settled and each.doubtful))
        return (self.unread,) if self.unread is not None else ()

    @property
    def mended(self) -> tuple[Correction, ...]:
        """What was put right in a cell; where a unit was taken from elsewhere is no correction of a cell."""
        if self.planned is None:
            return ()
        return tuple(each for each in self.planned.corrections if each.was)


def shown_lines(plan: IntakePlan) -> list[Shown]:
    """Every line the files hold under a heading, in the order of files, sheets and rows."""
    files: dict[tuple[str, str], int] = {}
    made: list[Shown] = []

    def place(file: str, sheet: str, row: int) -> tuple[int, int, int]:
        return (0, files.setdefault((file, sheet), len(files)), row)

    made += [
        Shown(place(row.file, row.sheet, row.row), row.key, row.file, row.sheet, row.cell, row)
        for row in plan.rows
    ]
    for at, complaint in enumerate(plan.unread):
        number = int(found[0]) if (found := _ROW.search(complaint.cell)) else 0
        where = place(complaint.file, complaint.sheet, number)
        key = f"unread|{at}"
        made.append(Shown(where, key, complaint.file, complaint.sheet, complaint.cell, unread=complaint))
    told = {(each.file, each.sheet, each.place[2]) for each in made}
    for at, line in enumerate(plan.skipped):
        if (line.file, line.sheet, line.row) not in told:
            where = place(line.file, line.sheet, line.row)
            made.append(Shown(where, f"skipped|{at}", line.file, line.sheet, f"{line.row}", skipped=line))
    return sorted(made, key=lambda each: each.place)


def state_words(state: str) -> str:
    """What will be done with a line, in one word."""
    return {
        Action.NEW: tr("new"),
        Action.KNOWN: tr("here already"),
        Action.CHANGE: tr("a change"),
        Action.DUPLICATE: tr("duplicate"),
        Action.DOUBTFUL: tr("doubtful"),
        Action.SKIPPED: tr("skipped"),
        NOBODY: tr("not a person"),
    }[Action(state) if state != NOBODY else state]


def place_words(line: Shown) -> str:
    """File, sheet and cell; a .csv has no sheet."""
    cell = line.cell if line.skipped is None else tr("row {row}").format(row=line.cell)
    return ", ".join(part for part in (line.file, line.sheet, cell) if part)


def remark(line: Shown) -> str:
    """The one thing to be seen in the list: a doubt, a complaint, a change, or what was put right."""
    if line.skipped is not None:
        return tr(SKIPPED[line.skipped.why])
    if line.complaints:
        more = len(line.complaints) - 1
        first = sentence(_gravest(line))
        return f"{first} (+{more})" if more else first
    row = line.planned
    if row is not None and row.changes:
        return "; ".join(
            f"{field_value(each.field, each.old)} → {field_value(each.field, each.new)}"
            for each in row.changes
        )
    return "; ".join(f"{each.was} → {field_value(each.field, each.became)}" for each in line.mended)


def _gravest(line: Shown) -> Complaint:
    return next((each for each in line.complaints if each.doubtful), line.complaints[0])


def remark_look(line: Shown) -> Look:
    """Amber where a person should look, quiet where all was put right."""
    if line.complaints:
        return Look("amb", "triangle-alert", "amb")
    changes = line.planned is not None and line.planned.changes
    return PLAIN if changes else QUIET


def name_parts(line: Shown) -> tuple[str, str, str]:
    """The name as it will be stored, or what stands in a line that is nobody."""
    if line.planned is not None:
        name = line.planned.name
        return name.surname, name.given, name.patronymic
    text = line.skipped.text if line.skipped is not None else line.unread.value if line.unread else ""
    return "", text, ""


def _name(line: Shown) -> str:
    return " ".join(name_parts(line))


def preview_columns() -> list[Column[Shown]]:
    """The columns of the preview."""
    return [
        Column(
            "place", tr("Row"), lambda line: line.cell, lambda line: line.place, width=56,
            look=lambda _line: QUIET, tip=place_words,
        ),
        rows.state("state", tr("State"), lambda line: state_words(line.state), lambda line: LOOKS[line.state],
                   width=112),
        rows.name("who", tr("Person"), name_parts, width=160, order=lambda line: sort_key(_name(line))),
        rows.text("rank", tr("Rank"), _rank, width=120),
        Column("born", tr("Born"), _born, lambda line: line.planned.new.birth_date if line.planned else None,
               width=100),
        rows.text("unit", tr("Unit"), lambda line: line.planned.new.unit if line.planned else "", width=140,
                  quiet=True, tip=lambda line: line.planned.new.unit if line.planned else ""),
        rows.text("group", tr("Gr."), lambda line: line.planned.group if line.planned else "", width=52),
        rows.text("remark", tr("Remark"), remark, width=160, look=remark_look, tip=remark, stretch=True),
        rows.text("file", tr("File"), lambda line: line.file, width=190, quiet=True, tip=place_words,
                  hidden=True),
    ]  # fmt: skip


def _rank(line: Shown) -> str:
    return rank_words(line.planned.new.rank, short=True) if line.planned else ""


def _born(line: Shown) -> str:
    born = line.planned.new.birth_date if line.planned else None
    return date(born) if born is not None else ""
