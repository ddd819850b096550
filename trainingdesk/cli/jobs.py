"""The batch jobs, one function a sub-command; each opens the desk, does its work and reports."""

import argparse
import contextlib
import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from trainingdesk import app
from trainingdesk.app import Desk
from trainingdesk.cli.console import warn
from trainingdesk.cli.report import DONE, DOUBTFUL, REFUSED, Report
from trainingdesk.documents.template import shipped
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.paths import atomic_write, ensure_writable, refusing
from trainingdesk.services.acts import count_acts
from trainingdesk.services.candidate_intake import candidate_files
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_rows import certificates as issued_certificates
from trainingdesk.services.certificates import Plan, bound, issue, plan
from trainingdesk.services.checking import look_over
from trainingdesk.services.cohorts import CohortRow, cohort_by_code, cohorts
from trainingdesk.services.export import cohort_book, write_book
from trainingdesk.services.graduation import ListenerVerdict, verdicts
from trainingdesk.services.intake import intake_files
from trainingdesk.services.intake_grades import grades_file
from trainingdesk.services.intake_report import (
    candidates_text,
    grades_json,
    grades_text,
    intake_json,
    intake_text,
)
from trainingdesk.services.office import RECTOR, TRAINING_HEAD, in_office
from trainingdesk.services.sample_cars import open_sample_desk
from trainingdesk.services.vehicles import count_vehicles
from trainingdesk.words import moment, sentence, tr

BATCH_TITLE = "Сертифікати потоку {code}"
"""The title inside the PDF; papers are Ukrainian whatever the screen speaks."""


@contextlib.contextmanager
def desk(data: Path | None) -> Iterator[Desk]:
    """A desk for one call; says where settings went that could not be read."""
    with app.desk(data) as opened:
        if opened.broken_settings is not None:
            warn(sentence(Rejected("settings-set-aside", path=str(opened.broken_settings))))
        yield opened


def sample(options: argparse.Namespace) -> Report:
    """Build the sample cohort and the sample cars."""
    with desk(options.data) as at:
        done = open_sample_desk(at.store, by=at.operator)
        row = next(each for each in at.store.query(cohorts) if each.id == done.result)
        ready = sum(each.verdict.ready for each in at.store.query(verdicts, row.id))
        cars, acts = at.store.query(count_vehicles), at.store.query(count_acts)
    lines = (
        tr("Cohort {code} is open: %n listeners.", row.listeners).format(code=row.code),
        tr("%n listeners are ready to graduate.", ready),
        tr("%n cars are on the books.", cars),
        tr("%n handover acts are issued.", acts),
        tr("The people are invented; hours, credits and learning outcomes are an example."),
    )
    facts = {"cohort": row.code, "listeners": row.listeners, "ready": ready, "vehicles": cars, "acts": acts}
    return Report(DONE, facts, lines)


def intake(options: argparse.Namespace) -> Report:
    """Import listeners from sheets, or candidates where a campaign is named."""
    if options.campaign:
        return _candidates(options)
    with desk(options.data) as at:
        told = intake_files(
            at.store,
            options.files,
            options.cohort,
            by=at.operator,
            dry_run=options.dry_run,
            decisions=read_decisions(options.decide),
            trust_patronymics=options.trust_patronymics,
        )
    return Report(told.exit_code, intake_json(told), (*intake_text(told), *next_step(told.exit_code)))


def _candidates(options: argparse.Namespace) -> Report:
    """Import candidates of a campaign; the keys are an intake's, with ``campaign`` for the cohort."""
    with desk(options.data) as at:
        told = candidate_files(
            at.store,
            options.files,
            options.campaign,
            by=at.operator,
            dry_run=options.dry_run,
            decisions=read_decisions(options.decide),
            trust_patronymics=options.trust_patronymics,
        )
    facts = {"campaign": told.plan.cohort_code} | intake_json(told)
    for key in ("cohort", "cohort_opened", "filled", "changed"):
        del facts[key]
    return Report(told.exit_code, facts, (*candidates_text(told), *next_step(told.exit_code)))


def next_step(code: int) -> tuple[str, ...]:
    """How to go on where something waits for a person."""
    if code != DOUBTFUL:
        return ()
    return (tr("Settle it in the window, or with --decide and --accept; --json tells the keys."),)


def grades(options: argparse.Namespace) -> Report:
    """Import marks from a consolidated sheet."""
    with desk(options.data) as at:
        told = grades_file(
            at.store,
            options.file,
            options.cohort,
            by=at.operator,
            dry_run=options.dry_run,
            decisions=read_decisions(options.decide),
            accept=options.accept,
        )
    return Report(told.exit_code, grades_json(told), (*grades_text(told), *next_step(told.exit_code)))


def read_decisions(given: Sequence[str]) -> dict[str, str]:
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
        date = _date(options.date, cohort)
        rector, head = _who(at, RECTOR, options.rector, date), _who(at, TRAINING_HEAD, options.head, date)
        signing = Signing(date, rector, head)
        with refusing(options.out):
            # Numbers are drawn for good: a file that cannot be written is found out before.
            ensure_writable(options.out)
        new: tuple[str, ...] = ()
        try:
            new = issue(at.store, cohort.id, signing, by=at.operator).result
        except Rejected as refusal:
            if refusal.code == "papers-do-not-fit":
                return _misfits(refusal, at.store.query(plan, cohort.id, signing, shipped()))
            if refusal.code != "certificate-nobody":
                raise
        rows = [row for row in at.store.query(issued_certificates, cohort.id) if row.voided_at is None]
        if not rows:
            raise Rejected("certificate-nobody")
        whole = at.store.query(bound, [row.id for row in rows], BATCH_TITLE.format(code=cohort.code))
        waiting = [each for each in at.store.query(verdicts, cohort.id) if not each.verdict.ready]
    unwritten = None
    try:
        save(options.out, whole)
    except Rejected as refusal:
        if not new:
            raise
        unwritten = sentence(refusal)
    unready = [blocked(each) for each in waiting]
    written = tr("{path}: %n certificates.", len(rows)).format(path=options.out)
    again = tr("The certificates are issued and stored; the same command writes them without issuing twice.")
    lines = [
        tr("%n certificates issued now.", len(new)),
        *([unwritten, again] if unwritten else [written]),
        *(f"{each['name']}: {' '.join(each['reasons'])}" for each in unready),
    ]
    facts = {
        "issued": len(new),
        "certificates": len(rows),
        "not_ready": unready,
        "out": None if unwritten else str(options.out),
        "unwritten": unwritten,
    }
    return Report(DOUBTFUL if unwritten else DONE, facts, tuple(lines))


def _misfits(refusal: Rejected, batch: Plan) -> Report:
    """The refusal of a batch, with every text that does not fit instead of the first alone."""
    told = Report.refused(refusal)
    listed = [
        {"name": each.person, "text": each.text, "code": each.code, "sentence": sentence(each)}
        for each in batch.misfits
    ]
    return Report(REFUSED, {**told.facts, "misfits": listed}, (*told.lines, *(e["sentence"] for e in listed)))


def _who(at: Desk, role: str, name: str | None, date: dt.date) -> int | None:
    """The signatory in office whose name holds ``name``; nothing where none was asked for."""
    able = at.store.query(in_office, role, date) if name is not None else []
    if name is None or not able:  # that nobody is in office is said where the papers are planned
        return None
    found = [row for row in able if search_key(name) in search_key(row.name)]
    if len(found) != 1:
        raise Rejected("signatory-unknown", name=name, date=date, names=[row.name for row in able])
    return found[0].id


def blocked(each: ListenerVerdict) -> dict[str, Any]:
    """Somebody who may not graduate, and why: in codes and in sentences."""
    who, born = each.listener, each.listener.birth_date
    apart = ", ".join(filter(None, (str(born.year) if born else "", who.unit))) if who.namesake else ""
    return {
        "name": f"{who.name.full} ({apart})" if apart else who.name.full,
        "reasons": [sentence(Rejected(lack.code, **lack.facts)) for lack in each.verdict.lacking],
        "codes": [lack.code for lack in each.verdict.lacking],
    }


def _date(text: str | None, cohort: CohortRow) -> dt.date:
    if text is None:
        return cohort.ends or dt.datetime.now().astimezone().date()
    return read_date(text)


def read_date(text: str) -> dt.date:
    """A date as the command line takes it."""
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
    if options.file is None:
        found = app.backups(options.data)
        lines = tuple(f"{moment(each.at)}  {each.path}" for each in found)
        facts = {"backups": [{"path": str(each.path), "at": each.at.isoformat()} for each in found]}
        return Report(DONE, facts, lines or (tr("There is no backup yet."),))
    done = app.restore(options.file, options.data)
    lines = (
        tr("The database is as it was when {path} was made.").format(path=options.file),
        tr("What stood before is kept in {path}.").format(path=done.previous),
    )
    return Report(DONE, {"restored": str(options.file), "before": str(done.previous)}, lines)


def check(options: argparse.Namespace) -> Report:
    """Look the database and everything stored in it over."""
    with desk(options.data) as at:
        seen = at.store.query(look_over)
        last = at.backups()[:1]
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
    with refusing(path):
        atomic_write(path, lambda stream: stream.write(data))
