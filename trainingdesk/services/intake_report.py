"""What an intake of people or marks did, in documented keys for programs and in sentences for people."""

from collections.abc import Iterable
from typing import Any

from trainingdesk import words
from trainingdesk.domain.grading import show_mark
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.services.intake import IntakeReport
from trainingdesk.services.intake_grades import GradesReport, PlannedLine, PlannedMark
from trainingdesk.services.intake_rows import Action, Alternative, PlannedRow
from trainingdesk.spreadsheets.complaints import Complaint, Skipped
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.words import tr, tr_later

FIELDS: dict[str, str] = {
    Field.FULL_NAME: tr_later("Full name"),
    Field.SURNAME: tr_later("Surname"),
    Field.GIVEN: tr_later("Given name"),
    Field.PATRONYMIC: tr_later("Patronymic"),
    Field.INITIALS: tr_later("Surname and initials"),
    Field.RANK: tr_later("Rank"),
    Field.POSITION: tr_later("Position"),
    Field.UNIT: tr_later("Unit"),
    Field.OBLAST: tr_later("Oblast"),
    Field.BIRTH_DATE: tr_later("Birth date"),
    Field.SEX: tr_later("Sex"),
    Field.PHONE: tr_later("Phone"),
    Field.BADGE: tr_later("Badge"),
    Field.GROUP: tr_later("Group"),
    Field.COMMUNITY: tr_later("Community"),
    Field.NOTE: tr_later("Note"),
    Field.EMAIL: tr_later("E-mail"),
    Field.LICENCE: tr_later("Driving licence"),
    Field.LICENCE_SINCE: tr_later("Driving since"),
    Field.MAKE: tr_later("Make"),
    Field.MODEL: tr_later("Model"),
    Field.PLATE: tr_later("Plate"),
    Field.VIN: tr_later("VIN"),
    Field.YEAR: tr_later("Year of make"),
    Field.COLOUR: tr_later("Colour"),
    Field.REGISTRATION: tr_later("Registration certificate"),
    Field.MILEAGE: tr_later("Odometer, km"),
    Field.KEYS: tr_later("Key sets"),
    Field.RECEIVER: tr_later("Receiver"),
    Field.HEAD_TITLE: tr_later("Title of the head"),
    Field.ACT_DATE: tr_later("Date of the act"),
    Field.NUMBER: tr_later("No."),
    Field.AGE: tr_later("Age"),
    Field.OTHER: tr_later("Other"),
    "birth_date": tr_later("Birth date"),
    "reserve": tr_later("Reserve"),
}
"""A field of a sheet or of the register as a person calls it."""
CORRECTIONS: dict[str, str] = {
    "letters": tr_later("Latin letters replaced by Ukrainian ones"),
    "capitals": tr_later("capitals put in order"),
    "spaces": tr_later("superfluous spaces removed"),
    "apostrophe": tr_later("apostrophe made one"),
    "order": tr_later("surname put first"),
    "rank-spelling": tr_later("rank written in full"),
    "date-spelling": tr_later("date written in full"),
    "phone-spelling": tr_later("phone written with the country's code"),
    "unit-spelling": tr_later("unit written in full"),
    "unit-from-title": tr_later("unit taken from the title above the list"),
    "unit-from-sheet": tr_later("unit taken from the sheet's name"),
    "unit-from-file": tr_later("unit taken from the file's name"),
    "unit-from-headline": tr_later("unit taken from the line above"),
    "sex-from-patronymic": tr_later("sex taken from the patronymic"),
    "make-spelling": tr_later("make written as the office writes it"),
    "plate-spelling": tr_later("plate written in Ukrainian letters, with spaces"),
    "vin-letters": tr_later("Ukrainian letters replaced by Latin ones"),
    "vin-spelling": tr_later("VIN written in capitals without spaces"),
    "receiver-spelling": tr_later("name written surname first, its spelling put in order"),
    "number-from-text": tr_later("the number taken out of its words"),
}
"""Why a value was put right."""
SKIPPED: dict[str, str] = {
    "total": tr_later("a total"),
    "signature": tr_later("a signature"),
    "headline": tr_later("a heading"),
    "no-name": tr_later("a line without a name"),
}
"""What a line is that is no person's."""


def intake_json(report: IntakeReport) -> dict[str, Any]:
    """An intake as one object.

    ``stored``: listeners added to the cohort (in a dry run: that would be); ``people``: of them new to the
    register; ``known``: rows of listeners already here; ``duplicates``: rows of somebody in an earlier row;
    ``filled``, ``changed``: empty fields filled, dated changes stored; ``doubtful``: rows that wait for a
    decision under their ``row`` key; ``complaints``, ``corrections``, ``changes_offered``,
    ``duplicate_rows``, ``skipped``: each with its place; ``sex_to_confirm``: listeners whose sex only the
    patronymic tells;
    ``operation``: what ``undo`` takes back, none in a dry run or where nothing was stored.
    """
    plan, done = report.plan, report.done
    result = done.result if done else None
    return {
        "cohort": plan.cohort_code,
        "cohort_opened": result.opened if result else plan.cohort is None and plan.enrolling > 0,
        "dry_run": report.dry_run,
        "operation": done.operation if done else None,
        "read": len(plan.rows),
        "stored": plan.enrolling,
        "people": len(plan.of(Action.NEW)),
        "known": len(plan.of(Action.KNOWN, Action.CHANGE)),
        "duplicates": len(plan.of(Action.DUPLICATE)),
        "filled": result.filled if result else sum(len(row.fills) for row in plan.rows),
        "changed": result.changed if result else 0,
        "doubtful": [_doubt(row) for row in plan.of(Action.DOUBTFUL)] + [_said(c) for c in plan.unread],
        "complaints": complaints_json(plan.complaints),
        "corrections": list(_corrections(plan.rows)),
        "changes_offered": list(_changes(plan.of(Action.CHANGE))),
        "duplicate_rows": [
            {**_place(row), "row": row.key, "value": row.name.full, "of": row.of}
            for row in plan.of(Action.DUPLICATE)
        ],
        "reserve": [
            {**_place(row), "value": row.name.full, "note": row.reserve} for row in plan.rows if row.reserve
        ],
        "hidden": [{**_place(row), "value": row.name.full} for row in plan.rows if row.hidden],
        "sex_to_confirm": sum(
            row.enrols and not row.new.sex and bool(row.suggested_sex) for row in plan.rows
        ),
        "skipped": skipped_json(plan.skipped),
    }


def complaints_json(complaints: Iterable[Complaint]) -> list[dict[str, Any]]:
    """Complaints that leave one field empty; what is doubtful stands apart."""
    return [_said(complaint) for complaint in complaints if not complaint.doubtful]


def skipped_json(skipped: Iterable[Skipped]) -> list[dict[str, Any]]:
    """Lines that were no people, and what they were."""
    return [
        {
            "file": line.file, "sheet": line.sheet, "row": line.row, "value": line.text, "code": line.why,
            "sentence": tr(SKIPPED[line.why]),
        }
        for line in skipped
    ]  # fmt: skip


def _said(complaint: Complaint) -> dict[str, Any]:
    return {
        "file": complaint.file, "sheet": complaint.sheet, "cell": complaint.cell,
        "field": complaint.field.value, "value": complaint.value, "code": complaint.code,
        "sentence": words.sentence(complaint),
    }  # fmt: skip


def _place(row: PlannedRow) -> dict[str, Any]:
    return {"file": row.file, "sheet": row.sheet, "cell": row.cell}


def _doubt(row: PlannedRow) -> dict[str, Any]:
    told = _said(row.doubt) if row.doubt else {}
    return {**told, "row": row.key, "alternatives": [_alternative(other) for other in row.alternatives]}


def _alternative(other: Alternative) -> dict[str, Any]:
    return {
        "key": other.key, "name": other.name.full, "rank": other.rank, "unit": other.unit,
        "birth_date": other.birth_date.isoformat() if other.birth_date else None, "where": list(other.where),
    }  # fmt: skip


def _corrections(rows: Iterable[PlannedRow]) -> Iterable[dict[str, Any]]:
    for row in rows:
        for each in row.corrections:
            yield {
                **_place(row), "cell": each.cell or row.cell, "field": each.field.value, "value": each.was,
                "became": field_value(each.field, each.became), "code": each.code,
                "sentence": tr(CORRECTIONS[each.code]),
            }  # fmt: skip


def _changes(rows: Iterable[PlannedRow]) -> Iterable[dict[str, Any]]:
    for row in rows:
        for change in row.changes:
            yield {
                **_place(row), "row": row.key, "value": row.name.full, "field": change.field,
                "old": field_value(change.field, change.old), "new": field_value(change.field, change.new),
                "accepted_from": row.change_from.isoformat() if row.change_from else None,
            }  # fmt: skip


def field_value(name: str, value: str) -> str:
    """A value as a person reads it: a rank's code as its name, a sex in words."""
    if name == "rank" and value in RANK_BY_CODE:
        return RANK_BY_CODE[value].uk
    if name == "sex":
        return tr("male") if value == Sex.MALE else tr("female")
    return value


def intake_text(report: IntakeReport) -> list[str]:
    """An intake in sentences: what was stored, then everything a person should look at, with its place."""
    plan = report.plan
    head = (
        tr("Cohort {code}: %n listeners would be added.", n=plan.enrolling)
        if report.dry_run
        else tr("Cohort {code}: %n listeners added.", n=plan.enrolling)
    )
    told = intake_json(report)
    lines = [head.format(code=plan.cohort_code)]
    lines += [
        said
        for number, said in (
            (told["known"], tr("%n listeners were here already.", n=told["known"])),
            (len(told["hidden"]), tr("%n hidden rows came in, marked.", n=len(told["hidden"]))),
            (len(told["reserve"]), tr("%n listeners are in reserve.", n=len(told["reserve"]))),
            (len(told["corrections"]), tr("%n values were put right.", n=len(told["corrections"]))),
        )
        if number
    ]
    if told["duplicates"]:
        lines.append(tr("%n duplicates recognised.", n=told["duplicates"]))
        lines += [f"  {place_text(each)}: {each['value']}" for each in told["duplicate_rows"]]
    lines += said_lines(tr("Not clear who this is, so nothing was stored:"), told["doubtful"])
    lines += said_lines(tr("Look at these cells:"), told["complaints"])
    if told["sex_to_confirm"]:
        said = tr("The sex of %n listeners is in no sheet and stays empty.", n=told["sex_to_confirm"])
        lines.append(f"{said} {tr('With --trust-patronymics it is taken from the patronymic.')}")
    if told["changes_offered"]:
        lines.append(tr("%n changes of rank, position or unit are offered.", n=len(told["changes_offered"])))
        lines += [
            f"  {place_text(each)}: {each['value']}: {each['old']} → {each['new']}"
            for each in told["changes_offered"]
        ]
    return lines


def candidates_text(report: IntakeReport) -> list[str]:
    """An intake of candidates in sentences."""
    plan, told = report.plan, intake_json(report)
    head = (
        tr("Campaign {code}: %n candidates would be added.", n=plan.enrolling)
        if report.dry_run
        else tr("Campaign {code}: %n candidates added.", n=plan.enrolling)
    )
    lines = [head.format(code=plan.cohort_code)]
    if told["known"]:
        lines.append(tr("%n candidates were here already.", n=told["known"]))
    if told["duplicates"]:
        lines.append(tr("%n duplicates recognised.", n=told["duplicates"]))
    lines += said_lines(tr("These wait for a decision, so nothing was stored:"), told["doubtful"])
    return lines + said_lines(tr("Look at these cells:"), told["complaints"])


def said_lines(heading: str, told: list[dict[str, Any]]) -> list[str]:
    """Complaints under a heading, one a line with its place; nothing for none."""
    return [heading, *(f"  {place_text(each)}: {each['sentence']}" for each in told)] if told else []


def place_text(each: dict[str, Any]) -> str:
    """File, sheet and cell; the sheet of a .csv has no name."""
    return ", ".join(filter(None, (each["file"], each["sheet"], each["cell"])))


def grades_json(report: GradesReport) -> dict[str, Any]:
    """An import of marks as one object.

    ``stored``: cells written (in a dry run: that would be); ``listeners``: rows whose listener is known;
    ``same``: marks the grade book had already; ``duplicates``: rows repeated with the same marks;
    ``conflicts``: cells where another mark stands, by their ``key``; ``doubtful``: rows and columns that wait
    for a decision; ``complaints``: cells that hold no mark of their discipline; ``columns``: which discipline
    each was taken for; ``skipped`` and ``operation`` as in an intake.
    """
    plan, done = report.plan, report.done
    known = [line for line in plan.lines if line.action is Action.KNOWN]
    by_place = {(each.doubt.sheet, each.doubt.cell): each for each in plan.lines if each.doubt is not None}
    return {
        "cohort": plan.cohort.code,
        "dry_run": report.dry_run,
        "operation": done.operation if done else None,
        "stored": done.result if done else len(plan.writes),
        "listeners": len(known),
        "same": sum(mark.same for line in known for mark in line.marks),
        "duplicates": sum(line.action is Action.DUPLICATE for line in plan.lines),
        "conflicts": [_conflict(line, mark) for line, mark in plan.conflicts],
        "doubtful": [_marks_doubt(doubt, by_place.get((doubt.sheet, doubt.cell))) for doubt in plan.doubts],
        "complaints": complaints_json(plan.complaints),
        "columns": [
            {
                "fingerprint": each.fingerprint, "column": each.column, "heading": each.heading,
                "discipline": each.discipline.code if each.discipline else None, "chosen": each.chosen,
            }
            for each in plan.columns
        ],
        "skipped": skipped_json(plan.skipped),
    }  # fmt: skip


def _conflict(line: PlannedLine, mark: PlannedMark) -> dict[str, Any]:
    return {
        "file": line.line.file, "sheet": line.line.sheet, "cell": mark.ref, "key": mark.key,
        "name": line.listener.name.full if line.listener else line.line.text,
        "discipline": mark.discipline.code, "value": show_mark(mark.mark), "stands": show_mark(mark.seen),
    }  # fmt: skip


def _marks_doubt(doubt: Complaint, line: PlannedLine | None) -> dict[str, Any]:
    if line is None:
        return _said(doubt)
    alternatives = [
        {
            "key": f"enrolment:{row.enrolment}", "name": row.name.full, "unit": row.unit,
            "birth_date": row.birth_date.isoformat() if row.birth_date else None,
        }
        for row in line.alternatives
    ]  # fmt: skip
    return {**_said(doubt), "row": line.key, "alternatives": alternatives}


def grades_text(report: GradesReport) -> list[str]:
    """An import of marks in sentences: what was stored, then what a person should look at, with its place."""
    told = grades_json(report)
    head = (
        tr("Cohort {code}: %n marks would be stored.", n=told["stored"])
        if report.dry_run
        else tr("Cohort {code}: %n marks stored.", n=told["stored"])
    )
    lines = [head.format(code=told["cohort"])]
    if told["same"]:
        lines.append(tr("%n marks stood in the grade book already.", n=told["same"]))
    lines += said_lines(tr("Not clear whose this is, so nothing was stored:"), told["doubtful"])
    lines += said_lines(tr("Look at these cells:"), told["complaints"])
    if told["conflicts"]:
        lines.append(tr("%n other marks stand in the grade book and were kept:", n=len(told["conflicts"])))
        lines += [
            f"  {place_text(each)}: {each['name']}: {each['stands']} ≠ {each['value']}"
            for each in told["conflicts"]
        ]
    return lines
