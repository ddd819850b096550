"""What an intake of cars did, in documented keys for programs and in sentences for people."""

from typing import Any

from trainingdesk import words
from trainingdesk.services.intake_report import CORRECTIONS, FIELDS, place_text, said_lines, skipped_json
from trainingdesk.services.vehicle_intake import VehicleReport
from trainingdesk.services.vehicle_intake_rows import (
    EACH,
    NEW,
    ONE,
    SKIP,
    WITHOUT,
    Action,
    Answer,
    PlannedVehicle,
    Question,
)
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.words import tr, tr_later

ANSWERS: dict[str, str] = {
    ONE: tr_later("one person"),
    EACH: tr_later("a namesake at each"),
    WITHOUT: tr_later("without it"),
    NEW: tr_later("another person, new"),
    SKIP: tr_later("leave the row out"),
}
"""Answers that are words, as a person reads them."""


def answer_words(answer: Answer) -> str:
    """An answer as a person reads it: a community with its oblast, a person with the unit, words."""
    if answer.name:
        return ", ".join((answer.name, *answer.details))
    if answer.key.isdigit():
        return tr("%n key sets", n=int(answer.key))
    return tr(ANSWERS[answer.key])


def vehicles_json(report: VehicleReport) -> dict[str, Any]:
    """An intake of cars as one object.

    ``stored``: cars put on the books (in a dry run: that would be), with ``keys`` sets and ``people`` new to
    the register; ``known``: cars here already; ``duplicates``: rows repeated; ``doubtful``: questions under
    their ``key`` with the answers each takes, and rows that name no car; ``complaints``, ``corrections``,
    ``differences`` (each with the ``key`` that --accept takes, where it is offered), ``skipped``: each with
    its place; ``changed``: differences stored; ``unit``: on whose books the cars come; ``operation``: what
    ``undo`` takes back, none in a dry run or where nothing was stored.
    """
    plan, done = report.plan, report.done
    new = plan.of(Action.NEW)
    return {
        "unit": plan.unit,
        "dry_run": report.dry_run,
        "operation": done.operation if done else None,
        "read": len(plan.rows),
        "stored": len(new),
        "keys": sum(row.keys for row in new),
        "people": len(plan.people),
        "known": len(plan.of(Action.KNOWN, Action.CHANGE)),
        "duplicates": len(plan.of(Action.DUPLICATE)),
        "left_out": len(plan.of(Action.SKIPPED)),
        "changed": done.result.changed if done else len(plan.changes),
        "doubtful": [_question(each) for each in plan.waiting] + [_said(each) for each in plan.unread],
        "complaints": [_said(each) for each in plan.complaints],
        "corrections": [each for row in plan.rows for each in _corrections(row)],
        "differences": [each for row in plan.rows for each in _differences(row)],
        "vehicles": [_vehicle(row) for row in new],
        "skipped": skipped_json(plan.skipped),
    }


def _said(complaint: Complaint) -> dict[str, Any]:
    return {
        "file": complaint.file, "sheet": complaint.sheet, "cell": complaint.cell,
        "field": complaint.field.value, "value": complaint.value, "code": complaint.code,
        "sentence": words.sentence(complaint),
    }  # fmt: skip


def _question(question: Question) -> dict[str, Any]:
    return {
        **_said(question.complaint),
        "key": question.key,
        "rows": list(question.rows),
        "suggested": question.suggested or None,
        "answers": [
            {"key": each.key, "name": answer_words(each)} for each in (*question.answers, Answer(SKIP))
        ],
    }


def _place(row: PlannedVehicle) -> dict[str, Any]:
    return {"file": row.line.file, "sheet": row.line.sheet, "cell": row.line.cell}


def _corrections(row: PlannedVehicle) -> list[dict[str, Any]]:
    return [
        {
            **_place(row), "cell": each.cell, "field": each.field.value, "value": each.was,
            "became": each.became, "code": each.code, "sentence": tr(CORRECTIONS[each.code]),
        }
        for each in row.line.corrections
    ]  # fmt: skip


def _differences(row: PlannedVehicle) -> list[dict[str, Any]]:
    return [
        {
            **_place(row), "cell": row.line.at(each.field)[0], "vehicle": row.name, "field": each.field.value,
            "old": each.old, "new": each.new, "key": each.key if each.offered else None,
            "accepted": each.accepted,
        }
        for each in row.differences
    ]  # fmt: skip


def _vehicle(row: PlannedVehicle) -> dict[str, Any]:
    line = row.line
    return {
        **_place(row), "row": row.key, "make": line.make, "model": line.model, "plate": row.plate,
        "vin": row.vin, "year": line.year, "km": line.km, "keys": row.keys,
        "community": row.place.code if row.place else None,
        "community_name": row.place.name if row.place else None,
        "receiver": line.receiver.full if line.receiver and (row.receiver or row.newcomer) else None,
        "person": row.receiver, "planned_on": line.act_on.isoformat() if line.act_on else None,
    }  # fmt: skip


def vehicles_text(report: VehicleReport) -> list[str]:
    """An intake of cars in sentences: what was stored, then everything a person should look at."""
    told = vehicles_json(report)
    head = (
        tr("%n cars would come on the books of {unit}.", n=told["stored"])
        if report.dry_run
        else tr("%n cars put on the books of {unit}.", n=told["stored"])
    )
    lines = [head.format(unit=told["unit"])]
    lines += [
        said
        for number, said in (
            (told["keys"], tr("%n key sets are in the unit’s safe.", n=told["keys"])),
            (told["people"], tr("%n receivers are new to the register.", n=told["people"])),
            (told["known"], tr("%n cars were here already.", n=told["known"])),
            (told["duplicates"], tr("%n rows repeat a car.", n=told["duplicates"])),
            (told["left_out"], tr("%n rows were left out as decided.", n=told["left_out"])),
            (told["changed"], tr("%n values that differ were accepted.", n=told["changed"])),
            (len(told["corrections"]), tr("%n values were put right.", n=len(told["corrections"]))),
        )
        if number
    ]
    lines += said_lines(tr("These questions wait, so nothing was stored of their rows:"), told["doubtful"])
    lines += said_lines(tr("Look at these cells:"), told["complaints"])
    open_ = [each for each in told["differences"] if not each["accepted"]]
    if open_:
        lines.append(tr("%n values differ from the desk and were kept:", n=len(open_)))
        lines += [
            f"  {place_text(each)}: {each['vehicle']}: {tr(FIELDS[each['field']])}: "
            f"{each['old'] or '—'} ≠ {each['new']}"
            for each in open_
        ]
    return lines
