"""The lines of the preview of a list of cars: what stands in each, and what it waits for."""

import re
from dataclasses import dataclass

from trainingdesk.services.intake_report import CORRECTIONS, FIELDS
from trainingdesk.services.vehicle_intake_rows import Action, PlannedVehicle, Question, VehiclePlan
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.paint import EYE_STATE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.rows import Column
from trainingdesk.words import date, sentence, tr

_ROW = re.compile(r"\d+")
LOOKS: dict[Action, Look] = {
    Action.NEW: Look("ink2", "plus", "grn"),
    Action.KNOWN: Look("ink2", "check", "ink2"),
    Action.CHANGE: Look("amb", "pen-line", "amb", 600),
    Action.DUPLICATE: Look("ink2", "copy", "ink2"),
    Action.DOUBTFUL: EYE_STATE,
    Action.SKIPPED: Look("ink2", "ban", "ink2"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One car of the list with its questions, or a line (``unread``) that names no car."""

    place: tuple[str, str, int]
    key: str
    planned: PlannedVehicle | None = None
    asked: tuple[Question, ...] = ()
    unread: Complaint | None = None

    @property
    def state(self) -> Action:
        """What will be done with it."""
        return self.planned.action if self.planned is not None else Action.DOUBTFUL

    @property
    def waiting(self) -> tuple[Question, ...]:
        """The questions that have no answer yet."""
        return tuple(each for each in self.asked if not each.given)

    @property
    def remarks(self) -> tuple[Complaint, ...]:
        """What a person should look at."""
        if self.unread is not None:
            return (self.unread,)
        return self.planned.complaints if self.planned is not None else ()


def shown_lines(plan: VehiclePlan) -> list[Shown]:
    """Every car of the files in their order, and the lines that name none."""
    questions = {each.key: each for each in plan.questions}
    made = [
        Shown(
            (row.line.file, row.line.sheet, row.line.row),
            row.key,
            row,
            tuple(questions[key] for key in row.questions),
        )
        for row in plan.rows
    ]
    for at, complaint in enumerate(plan.unread):
        number = int(found[0]) if (found := _ROW.search(complaint.cell)) else 0
        made.append(Shown((complaint.file, complaint.sheet, number), f"unread|{at}", unread=complaint))
    return sorted(made, key=lambda each: each.place)


def state_words(state: Action) -> str:
    """What will be done with a line, in a word or two."""
    return {
        Action.NEW: tr("to be added"),
        Action.KNOWN: tr("here already"),
        Action.CHANGE: tr("a change"),
        Action.DUPLICATE: tr("duplicate"),
        Action.DOUBTFUL: tr("doubtful"),
        Action.SKIPPED: tr("skipped"),
    }[state]


def place_words(line: Shown) -> str:
    """File, sheet and row."""
    file, sheet, row = line.place
    return ", ".join(filter(None, (file, sheet, tr("row {row}").format(row=row))))


def car_name(line: Shown) -> str:
    """The car, or what stands in a line that names none."""
    if line.planned is None:
        return line.unread.value if line.unread is not None else ""
    return f"{line.planned.line.make} {line.planned.line.model}".strip()


def remark(line: Shown) -> str:
    """The one thing to be seen in the list: a question, a remark, a difference, or what was put right."""
    asked, remarks = line.waiting, line.remarks
    if asked or remarks:
        first = sentence(asked[0].complaint if asked else remarks[0])
        more = len(asked) + len(remarks) - 1
        return f"{first} (+{more})" if more else first
    row = line.planned
    if row is None:
        return ""
    if row.differences:
        return "; ".join(
            f"{tr(FIELDS[each.field])}: {each.old or '—'} → {each.new}" for each in row.differences
        )
    return "; ".join(f"{each.was} → {each.became}" for each in row.line.corrections)


def _remark_look(line: Shown) -> Look:
    if line.waiting or line.unread is not None:
        return EYE_STATE
    if line.remarks:
        return Look("amb", "triangle-alert", "amb")
    return PLAIN if line.planned is not None and line.planned.differences else QUIET


def facts_of(row: PlannedVehicle) -> list[tuple[str, str]]:
    """What will be stored of a car, by the field's words."""
    line = row.line
    receiver = line.receiver.full if line.receiver is not None else ""
    return [
        (tr("Plate"), row.plate),
        (tr("VIN"), row.vin),
        (tr("Year of make"), str(line.year or "")),
        (tr("Colour"), line.colour),
        (tr("Registration certificate"), line.registration),
        (tr("Odometer, km"), "" if line.km is None else str(line.km)),
        (tr("Key sets"), str(row.keys)),
        (tr("Community"), row.place.name if row.place is not None else ""),
        (tr("Receiver"), receiver if row.receiver or row.newcomer else ""),
        (tr("Date of the act"), date(line.act_on) if line.act_on is not None else ""),
        (tr("Note"), line.note),
    ]


def correction_words(code: str) -> str:
    """Why a value was put right."""
    return tr(CORRECTIONS[code])


def preview_columns() -> list[Column[Shown]]:
    """The columns of the preview."""
    return [
        rows.number("place", tr("Row"), lambda line: str(line.place[2]), lambda line: line.place, width=56,
                    tip=place_words),
        rows.state("state", tr("State"), lambda line: state_words(line.state),
                   lambda line: LOOKS[line.state], width=104),
        rows.text("car", tr("Car"), car_name, width=112),
        rows.text("plate", tr("Plate"), _plate, width=100),
        rows.text("community", tr("Community"), _community, width=126, tip=_community),
        rows.text("receiver", tr("Receiver"), _receiver, width=138, tip=_receiver),
        rows.number("km", tr("km"), _km, lambda line: line.planned.line.km if line.planned else None,
                    width=56, hidden=True),
        rows.number("keys", tr("Keys"), _keys, _keys, width=56),
        Column("act", tr("Date of the act"), _act,
               lambda line: line.planned.line.act_on if line.planned else None, width=96),
        rows.text("remark", tr("Remark"), remark, width=110, look=_remark_look, tip=remark, stretch=True),
        rows.text("vin", tr("VIN"), lambda line: line.planned.vin if line.planned else "", width=170,
                  hidden=True),
        rows.text("file", tr("File"), lambda line: line.place[0], width=170, quiet=True, hidden=True),
    ]  # fmt: skip


def _plate(line: Shown) -> str:
    return line.planned.line.plate if line.planned is not None else ""


def _community(line: Shown) -> str:
    row = line.planned
    if row is None:
        return ""
    return row.place.name if row.place is not None else row.line.community


def _receiver(line: Shown) -> str:
    row = line.planned
    return row.line.receiver.full if row is not None and row.line.receiver is not None else ""


def _km(line: Shown) -> str:
    km = line.planned.line.km if line.planned is not None else None
    return "" if km is None else str(km)


def _keys(line: Shown) -> str:
    return str(line.planned.keys) if line.planned is not None else ""


def _act(line: Shown) -> str:
    day = line.planned.line.act_on if line.planned is not None else None
    return date(day) if day is not None else ""
