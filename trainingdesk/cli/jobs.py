"""The batch jobs, one function a sub-command; each opens the desk, does its work and reports."""

import argparse
import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from trainingdesk.app import desk
from trainingdesk.cli.report import DONE, REFUSED, Report
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import atomic_write
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_rows import certificates as issued_certificates
from trainingdesk.services.certificates import bound, issue
from trainingdesk.services.checking import look_over
from trainingdesk.services.cohorts import CohortRow, cohort_by_code, cohorts
from trainingdesk.services.export import cohort_book, write_book
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.intake import intake_files
from trainingdesk.services.intake_grades import grades_file
from trainingdesk.services.intake_report import grades_json, grades_text, intake_json, intake_text
from trainingdesk.services.sample import OpenSample
from trainingdesk.words import moment, sentence, tr

BATCH_TITLE = "Сертифікати потоку {code}"
"""The title inside the PDF; papers are Ukrainian whatever the screen speaks."""


def sample(options: argparse.Namespace) -> Report:
    """Build the sample cohort."""
    with desk(options.data) as at:
        done = at.store.execute(OpenSample(), by=at.operator)
        row = next(each for each in at.store.query(cohorts) if each.id == done.result)
        ready = sum(each.verdict.ready for each in at.store.query(verdicts, row.id))
    lines = (
        tr("Cohort {code} is open: %n listeners.", row.listeners).format(code=row.code),
        tr("%n listeners are ready to graduate.", ready),
        tr("The people are invented; hours, credits and learning outcomes are an example."),
    )
    return Report(DONE, {"cohort": row.code, "listeners": row.listeners, "ready": ready}, lines)


def intake(options: argparse.Namespace) -> Report:
    """Import listeners from sheets."""
    with desk(options.data) as at:
        told = intake_files(
            at.store,
            options.files,
            options.cohort,
            by=at.operator,
            dry_run=options.dry_run,
            decisions=_decisions(options.decide),
            trust_patronymics=options.trust_patronymics,
        )
    return Report(told.exit_code, intake_json(told), tuple(intake_text(told)))


def grades(options: argparse.Namespace) -> Report:
    """Import marks from a consolidated sheet."""
    with desk(options.data) as at:
        told = grades_file(
            at.store,
            options.file,
            options.cohort,
            by=at.operator,
            dry_run=options.dry_run,
            decisions=_decisions(options.decide),
            accept=options.accept,
        )
    return Report(told.exit_code, grades_json(told), tuple(grades_text(told)))


def _decisions(given: Sequence[str]) -> dict[str, str]:
    """What a person decided about doubtful rows, by row; a row's key may hold «=» itself."""
    decided: dict[str, str] = {}
    for each in given:
        row, mark, answer = each.rpartition("=")
        if not (row and mark and answer):
            raise Rejected("decision-unreadable", value=each)
        decided[row] = answer
    return decided


def certificates(options: argparse.Namespace) -> Report:
    """Issue to everybody ready, then write all standing certificates of the cohort to one PDF."""
    with desk(options.data) as at:
        cohort = at.store.query(cohort_by_code, options.cohort)
        signing = Signing(_date(options.date, cohort))
        new: tuple[str, ...] = ()
        try:
            new = issue(at.store, cohort.id, signing, by=at.operator).result
        except Rejected as refusal:
            if refusal.code != "certificate-nobody":
                raise
        rows = [row for row in at.store.query(issued_certificates, cohort.id) if row.voided_at is None]
        if not rows:
            raise Rejected("certificate-nobody")
        whole = at.store.query(bound, [row.id for row in rows], BATCH_TITLE.format(code=cohort.code))
        waiting = [each for each in at.store.query(verdicts, cohort.id) if not each.verdict.ready]
    save(options.out, whole)
    blocked = [
        {
            "name": each.listener.name.full,
            "reasons": [sentence(Rejected(lack.code, **lack.facts)) for lack in each.verdict.lacking],
            "codes": [lack.code for lack in each.verdict.lacking],
        }
        for each in waiting
    ]
    lines = [
        tr("%n certificates issued now.", len(new)),
        tr("{path}: %n certificates.", len(rows)).format(path=options.out),
        *(f"{each['name']}: {' '.join(each['reasons'])}" for each in blocked),
    ]
    facts = {"issued": len(new), "certificates": len(rows), "not_ready": blocked, "out": str(options.out)}
    return Report(DONE, facts, tuple(lines))


def _date(text: str | None, cohort: CohortRow) -> dt.date:
    if text is None:
        return cohort.ends or dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise Rejected("date-unreadable", value=text) from error


def export(options: argparse.Namespace) -> Report:
    """Write the cohort's workbook."""
    with desk(options.data) as at:
        book = at.store.query(cohort_book, options.cohort, dt.datetime.now().astimezone().date())
    write_book(book, options.out)
    facts = {
        "cohort": book.code,
        "listeners": len(book.listeners),
        "disciplines": len(book.disciplines),
        "certificates": len(book.register),
        "out": str(options.out),
    }
    return Report(DONE, facts, (tr("{path}: the workbook is written.").format(path=options.out),))


def backup(options: argparse.Namespace) -> Report:
    """Copy the database now, verified."""
    with desk(options.data) as at:
        made = at.backup()
    facts = {"path": str(made.path), "at": made.at.isoformat(), "sha256": made.sha256, "rows": made.rows}
    return Report(DONE, facts, (tr("{path}: verified copy, %n rows.", made.rows).format(path=made.path),))


def restore(options: argparse.Namespace) -> Report:
    """Make the database what it was when a backup was made, or list the backups."""
    with desk(options.data) as at:
        if options.file is None:
            found = at.backups()
            lines = tuple(f"{moment(each.at)}  {each.path}" for each in found)
            facts = {"backups": [{"path": str(each.path), "at": each.at.isoformat()} for each in found]}
            return Report(DONE, facts, lines or (tr("There is no backup yet."),))
        done = at.restore(options.file)
    lines = (
        tr("The database is as it was when {path} was made.").format(path=options.file),
        tr("What stood before is kept in {path}.").format(path=done.previous),
    )
    return Report(DONE, {"restored": str(options.file), "before": str(done.previous)}, lines)


def check(options: argparse.Namespace) -> Report:
    """Look the database and everything stored in it over."""
    with desk(options.data) as at:
        seen = at.store.query(look_over)
        last = at.backups()[-1:]
    said = [sentence(Rejected(each.code, **each.facts)) for each in seen.findings]
    facts = {
        "people": seen.people,
        "listeners": seen.listeners,
        "papers": seen.papers,
        "operations": seen.operations,
        "last_backup": last[0].at.isoformat() if last else None,
        "findings": [{"code": e.code, "sentence": s} for e, s in zip(seen.findings, said, strict=True)],
    }
    counted = tr("People: {people}, listeners: {listeners}, papers: {papers}, operations: {operations}.")
    lines = (
        counted.format(
            people=seen.people, listeners=seen.listeners, papers=seen.papers, operations=seen.operations
        ),
        *(said or [tr("Everything is in order.")]),
    )
    return Report(REFUSED if said else DONE, facts, lines)


def save(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; ``Rejected`` when the disk or another program refuses."""
    try:
        atomic_write(path, lambda stream: stream.write(data))
    except PermissionError as error:
        raise Rejected("file-held", path=str(path)) from error
    except OSError as error:
        raise Rejected("file-unwritable", path=str(path), reason=error.strerror or "") from error
