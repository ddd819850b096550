"""The sub-commands: what each takes, how it is run, and what becomes of what it says."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

import trainingdesk
from trainingdesk import logs, paths
from trainingdesk.cli.console import say
from trainingdesk.cli.report import REFUSED, Report
from trainingdesk.cli.usage import Parser, speak_plainly
from trainingdesk.domain.refusal import Rejected
from trainingdesk.words import tr

COHORT_JOBS = frozenset({"cohort", "order", "orders"})
"""Commands whose jobs stand in a room of their own."""
CAR_JOBS = frozenset({"vehicles"})
"""Those of the cars."""
COMMUNITY_JOBS = frozenset({"communities"})
"""Those of the communities."""
ACT_JOBS = frozenset({"act"})
"""Those of the acts."""

CAMPAIGN_JOBS = frozenset({"campaign"})
"""Those of selection."""


def headless(options: argparse.Namespace) -> int:
    """Run a sub-command; gives the exit code."""
    try:
        # The jobs load the database library, which must not stand between a person and the window.
        from trainingdesk.cli import (  # noqa: PLC0415
            act_jobs,
            campaign_jobs,
            car_jobs,
            cohort_jobs,
            community_jobs,
            jobs,
        )

        room = cohort_jobs if options.command in COHORT_JOBS else jobs
        if options.command in CAR_JOBS:
            room = car_jobs
        if options.command in COMMUNITY_JOBS:
            room = community_jobs
        if options.command in ACT_JOBS:
            room = act_jobs
        if options.command in CAMPAIGN_JOBS:
            room = campaign_jobs
        run: Callable[[argparse.Namespace], Report] = getattr(room, options.job)
        report = run(options)
    except Rejected as refusal:
        report = Report.refused(refusal)
    except KeyboardInterrupt:
        told = tr("Stopped before the end. Run the command again: nothing is stored twice.")
        report = Report(REFUSED, {"refused": "stopped", "facts": {}, "sentence": told}, (told,))
    except Exception as error:  # noqa: BLE001 - the last resort: a person gets a sentence, the file the rest
        report = Report.broken(_crash_file(options.data, error))
    try:
        say(report, as_json=options.json)
    except BrokenPipeError:
        # Whoever listened has heard enough; the work itself is done and its exit code stands.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return report.code


def _crash_file(data: Path | None, error: Exception) -> Path | None:
    """Write a mistake of ours down beside the log; nothing where not even that can be written."""
    written: list[Path | None] = []
    last = logs.LastResort(paths.places(data).logs, lambda path, _: written.append(path))
    last(type(error), error, error.__traceback__)
    return written[0]


def _file(text: str) -> Path:
    """A path given on the command line; an empty one comes from a variable that was never set."""
    if not text.strip():
        raise argparse.ArgumentTypeError(tr("the name is empty"))
    return Path(text)


def parser() -> argparse.ArgumentParser:
    """Everything the command line understands, in the language spoken."""
    speak_plainly()
    whole = Parser(
        prog="trainingdesk",
        description=tr(
            "Training and certification of community police officers; opens the window by default."
        ),
        parents=[_common(first=True)],
    )
    whole.add_argument("--version", action="version", version=f"trainingdesk {trainingdesk.__version__}")
    says_whole = tr("check that the program itself is whole, window included")
    whole.add_argument("--check", dest="self_check", action="store_true", help=says_whole)
    commands = whole.add_subparsers(dest="command", metavar=tr("COMMAND"))

    def add(name: str, says: str, *, job: str | None = None) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(
            name, help=says, description=says, parents=[_common(first=False)]
        )
        made.set_defaults(job=job or name)
        return made

    add("sample", tr("build the sample: the cohort 2020-11 and 26 cars"))
    _intake(add("intake", tr("import listeners or candidates from sheets")))
    _cohort(add("cohort", tr("show a cohort, set its dates and programme, or open a new one")))
    _order(add("order", tr("draft an order, or go on with its draft; register it")))
    listing = add("orders", tr("show the cohort’s orders with their lists"), job="list_orders")
    listing.add_argument("cohort", metavar="COHORT", help=tr("the cohort’s code, as 2020-11"))
    grades = add("grades", tr("import marks from a consolidated sheet"))
    grades.add_argument("file", type=_file, metavar="FILE")
    _for_cohort(grades)
    _dry(grades)
    accept = tr("store this mark over the one that stands; MARK is its key from --json")
    grades.add_argument("--accept", action="append", default=[], metavar="MARK", help=accept)
    _certificates(add("certificates", tr("issue what is ready, write all to one PDF")))
    _campaign(add("campaign", tr("list campaigns of selection, show a ranking, write its minutes")))
    _communities(add("communities", tr("find communities by the codifier")))
    _vehicles(add("vehicles", tr("import cars from lists, or list them")))
    _act(add("act", tr("write an issued handover act to a file")))
    export = add("export", tr("write the cohort’s workbook"))
    _for_cohort(export)
    export.add_argument("--out", required=True, type=_file, metavar="FILE.xlsx")
    add("backup", tr("copy the database now, verified"))
    restore = add("restore", tr("make the database what it was when a backup was made"))
    restore.add_argument(
        "file", nargs="?", type=_file, metavar="FILE", help=tr("without it, list the backups")
    )
    add("check", tr("look the database and everything stored in it over"))
    return whole


def _intake(intake: argparse.ArgumentParser) -> None:
    intake.add_argument("files", nargs="+", type=_file, metavar="FILE")
    whither = intake.add_mutually_exclusive_group(required=True)
    whither.add_argument("--cohort", metavar="CODE", help=tr("the cohort’s code, as 2020-11"))
    whither.add_argument("--campaign", metavar="CODE", help=tr("the campaign’s code, as 2020-06"))
    _dry(intake)
    trust = tr("I confirm: where a sheet does not give the sex, it is as the patronymic says")
    intake.add_argument("--trust-patronymics", action="store_true", help=trust)


def _certificates(certificates: argparse.ArgumentParser) -> None:
    _for_cohort(certificates)
    certificates.add_argument("--out", required=True, type=_file, metavar="FILE.pdf")
    on = tr("the date of issue; without it, the last day of the cohort")
    certificates.add_argument("--date", metavar="YYYY-MM-DD", help=on)
    signs = tr("part of the name of who signs, where more than one could")
    for role in ("--rector", "--head"):
        certificates.add_argument(role, metavar="NAME", help=signs)


def _cohort(cohort: argparse.ArgumentParser) -> None:
    cohort.add_argument("code", metavar="CODE", help=tr("the cohort’s code, as 2020-11"))
    cohort.add_argument("--new", action="store_true", help=tr("open the cohort"))
    for name, says in (
        ("--starts", tr("the first day of study; an empty one takes it away")),
        ("--ends", tr("the last day of study; an empty one takes it away")),
    ):
        cohort.add_argument(name, metavar="YYYY-MM-DD", help=says)
    cohort.add_argument("--title", metavar="TITLE", help=tr("the cohort’s title"))
    edition = tr("the edition of the programme, as «ПОГ:2» or «2»")
    cohort.add_argument("--programme", metavar="EDITION", help=edition)
    cohort.add_argument("--ects", choices=("yes", "no"), help=tr("whether papers show the ECTS grade"))


def _order(order: argparse.ArgumentParser) -> None:
    order.add_argument("kind", choices=("enrolment", "graduation"), help=tr("what the order is about"))
    order.add_argument("cohort", metavar="COHORT", help=tr("the cohort’s code, as 2020-11"))
    for name, says in (
        ("--date", tr("when the order was signed")),
        ("--registered", tr("when it was registered; without it, when it was signed")),
        ("--effective", tr("from when it holds; without it, from its signing")),
    ):
        order.add_argument(name, metavar="YYYY-MM-DD", help=says)
    order.add_argument("--number", metavar="NUMBER", help=tr("the number of the order, as «512 о/с»"))
    for name, says in (
        ("--only", tr("name only these, in this order; a part of the name or its number in --json")),
        ("--leave-out", tr("do not name these")),
    ):
        order.add_argument(name, action="append", default=[], metavar="LISTENER", help=says)
    ending = order.add_mutually_exclusive_group()
    registers = tr("register it: from then on its list stays as it is")
    ending.add_argument("--register", action="store_true", help=registers)
    ending.add_argument("--drop", action="store_true", help=tr("throw the draft away"))


def _common(*, first: bool) -> Parser:
    """Options that stand before the command or behind it; only the first have defaults, so the later win."""
    common = Parser(add_help=False)

    def default(value: object) -> object:
        return value if first else argparse.SUPPRESS

    folder = tr("the folder with database, settings, logs and backups")
    common.add_argument("--data", type=_file, metavar="DIR", default=default(None), help=folder)
    common.add_argument(
        "--language", choices=("uk", "en"), default=default(None), help=tr("the language to speak")
    )
    common.add_argument(
        "--json", action="store_true", default=default(False), help=tr("print one JSON object")
    )
    return common


def _vehicles(vehicles: argparse.ArgumentParser) -> None:
    whats = vehicles.add_subparsers(dest="what", metavar=tr("COMMAND"), required=True)

    def add(name: str, says: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = whats.add_parser(
            name, help=says, description=says, parents=[_common(first=False)]
        )
        made.set_defaults(job=f"vehicles_{name}")
        return made

    intake = add("intake", tr("import cars from lists"))
    intake.add_argument("files", nargs="+", type=_file, metavar="FILE")
    _dry(intake)
    accept = tr("store this value over the one in the desk; DIFFERENCE is its key from --json")
    intake.add_argument("--accept", action="append", default=[], metavar="DIFFERENCE", help=accept)
    unit = tr("on whose books the cars come; without it, the unit set in the office")
    intake.add_argument("--unit", default="", metavar="UNIT", help=unit)
    listing = add("list", tr("show every car with its holder and keys"))
    listing.add_argument("--on", metavar="YYYY-MM-DD", help=tr("as it was on that day; without it, now"))
    listing.add_argument("--search", default="", metavar="TEXT", help=tr("only those that match"))


def _campaign(campaign: argparse.ArgumentParser) -> None:
    whats = campaign.add_subparsers(dest="what", metavar=tr("COMMAND"), required=True)

    def add(name: str, says: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = whats.add_parser(
            name, help=says, description=says, parents=[_common(first=False)]
        )
        made.set_defaults(job=f"campaign_{name}")
        return made

    add("list", tr("show every campaign with its counts"))
    code = tr("the campaign’s code, as 2020-06")
    found = add("ranking", tr("show the ranking: as frozen, or as the results give it"))
    found.add_argument("code", metavar="CODE", help=code)
    anew = tr("as the results give it now, whatever is frozen")
    found.add_argument("--anew", action="store_true", help=anew)
    minutes = add("protocol", tr("write the frozen minutes to a file"))
    minutes.add_argument("code", metavar="CODE", help=code)
    out = tr("PDF as frozen, or the same words as .docx or .xlsx")
    minutes.add_argument("--out", required=True, type=_file, metavar="FILE.pdf|.docx|.xlsx", help=out)


def _act(act: argparse.ArgumentParser) -> None:
    act.add_argument("number", metavar="NUMBER", help=tr("the act’s number, as «12»"))
    out = tr("PDF as issued, or .docx for approvals")
    act.add_argument("--out", required=True, type=_file, metavar="FILE.pdf|.docx", help=out)
    year = tr("where several years have this number")
    act.add_argument("--year", type=int, metavar="YYYY", help=year)


def _communities(communities: argparse.ArgumentParser) -> None:
    whats = communities.add_subparsers(dest="what", metavar=tr("COMMAND"), required=True)
    says = tr("find communities by any old or new name")
    find: argparse.ArgumentParser = whats.add_parser(
        "find", help=says, description=says, parents=[_common(first=False)]
    )
    find.set_defaults(job="communities_find")
    parts = tr(
        "part of an old or new name of a community or its centre, or a code; oblast and raion narrow it"
    )
    find.add_argument("text", nargs="+", metavar="TEXT", help=parts)
    find.add_argument("--oblast", metavar="OBLAST", help=tr("only in this oblast, as «Харківська»"))
    most = tr("at most so many; without it, 50")
    find.add_argument("--limit", type=int, default=50, metavar="N", help=most)


def _for_cohort(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cohort", required=True, metavar="CODE", help=tr("the cohort’s code, as 2020-11"))


def _dry(parser: argparse.ArgumentParser) -> None:
    decide = tr(
        "settle a doubtful row: ROW is its key from --json, ANSWER one of its answers (same, new, skip…)"
    )
    parser.add_argument("--decide", action="append", default=[], metavar="ROW=ANSWER", help=decide)
    parser.add_argument("--dry-run", action="store_true", help=tr("show what would be stored, store nothing"))
