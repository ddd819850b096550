"""The jobs of one cohort: its dates and programme, its orders, and who may not graduate yet."""

import argparse
import datetime as dt
from collections.abc import Sequence
from typing import Any

from trainingdesk.app import Desk
from trainingdesk.cli.jobs import blocked, desk, read_date
from trainingdesk.cli.report import DONE, Report
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.services.cohort_changes import AddCohort, EditCohort
from trainingdesk.services.cohort_setup import ArrangeCohort
from trainingdesk.services.cohorts import CohortRow, ListenerRow, cohort_by_code, listeners
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.order_preparation import (
    OrderTerms,
    PrepareAndRegister,
    PrepareOrder,
    draft_order,
)
from trainingdesk.services.orders import (
    ENROLMENT,
    GRADUATION,
    DropDraft,
    OrderRow,
    Prospect,
    entries,
    orders,
    prospects,
)
from trainingdesk.services.programmes import PinCohort, ProgrammeRow, programme_of, programmes
from trainingdesk.words import date, sentence, tr

# --- the cohort itself ---


def cohort(options: argparse.Namespace) -> Report:
    """Show a cohort, change its record, or open a new one."""
    with desk(options.data) as at:
        operation = _open(at, options) if options.new else _change(at, options)
        row = at.store.query(cohort_by_code, options.code)
        programme = at.store.query(programme_of, row.id)
        judged = at.store.query(verdicts, row.id)
    waiting = [blocked(each) for each in judged if not each.verdict.ready]
    facts = {
        "cohort": row.code,
        "title": row.title,
        "starts": row.starts,
        "ends": row.ends,
        "programme": edition_of(programme),
        "programme_title": programme.title_uk,
        "ects": row.show_ects,
        "listeners": row.listeners,
        "left": row.left,
        "ready": len(judged) - len(waiting),
        "not_ready": waiting,
        "operation": operation,
    }
    return Report(DONE, facts, _cohort_text(row, programme, facts))


def _cohort_text(row: CohortRow, programme: ProgrammeRow, facts: dict[str, Any]) -> tuple[str, ...]:
    head = tr("Cohort {code}: %n listeners.", row.listeners).format(code=row.code)
    if row.starts is None or row.ends is None:
        dates = tr("It has no dates of study yet: certificates cannot be issued without them.")
    else:
        dates = tr("Studies from {starts} to {ends}.").format(starts=date(row.starts), ends=date(row.ends))
    bound = tr("Programme {edition}: {title}.").format(
        edition=edition_of(programme), title=programme.title_uk
    )
    return (
        f"{head} {row.title}".rstrip(),
        dates,
        bound,
        tr("%n listeners are ready to graduate.", facts["ready"]),
        *(f"{each['name']}: {' '.join(each['reasons'])}" for each in facts["not_ready"]),
    )


def edition_of(programme: ProgrammeRow) -> str:
    """What an edition of a programme is called on the command line: «ПОГ:2»."""
    return f"{programme.code}:{programme.edition}"


def _open(at: Desk, options: argparse.Namespace) -> int:
    """Open a cohort; what is told beside its code is set in the step that follows, or nothing is stored."""
    starts, ends = _day(options.starts), _day(options.ends)
    if options.programme is not None or options.ects is not None:
        raise Rejected("cohort-new-alone", code=options.code)
    return at.store.execute(
        AddCohort(options.code, options.title or "", starts, ends), by=at.operator
    ).operation


def _change(at: Desk, options: argparse.Namespace) -> int | None:
    """Set what was told; gives the operation, or nothing where all of it stood so already."""
    row = at.store.query(cohort_by_code, options.code)
    edit = EditCohort(
        row.id,
        row.version,
        row.title if options.title is None else tidy(options.title),
        row.starts if options.starts is None else _day(options.starts),
        row.ends if options.ends is None else _day(options.ends),
        row.show_ects if options.ects is None else options.ects == "yes",
    )
    edited = (edit.title, edit.starts, edit.ends, edit.show_ects) != (
        row.title,
        row.starts,
        row.ends,
        row.show_ects,
    )
    programme = row.programme_id if options.programme is None else _edition(at, options.programme)
    pin = PinCohort(row.id, programme, row.profile_id)
    if programme != row.programme_id:
        return at.store.execute(ArrangeCohort(edit, pin), by=at.operator).operation
    return at.store.execute(edit, by=at.operator).operation if edited else None


def _day(text: str | None) -> dt.date | None:
    """A date told on the command line; an empty one takes away what stands."""
    return read_date(text) if text else None


def _edition(at: Desk, text: str) -> int:
    """The key of an edition called «ПОГ:2», or «2» where only one programme has it."""
    known = at.store.query(programmes)
    found = [row for row in known if search_key(text) in {search_key(edition_of(row)), str(row.edition)}]
    if len(found) != 1:
        raise Rejected(
            "programme-edition-unknown", value=text, known=", ".join(edition_of(row) for row in known)
        )
    return found[0].id


# --- its orders ---


def order(options: argparse.Namespace) -> Report:
    """Draft an order or go on with its draft; register it where that is asked for."""
    with desk(options.data) as at:
        row = at.store.query(cohort_by_code, options.cohort)
        if options.drop:
            return _drop(at, row, options.kind)
        draft = at.store.query(draft_order, row.id, options.kind)
        terms = OrderTerms(
            options.kind,
            row.id,
            dt.datetime.now().astimezone().date(),
            _list(at, row, options, draft),
            None if options.number is None else tidy(options.number),
            _day(options.date),
            _day(options.registered),
            _day(options.effective),
        )
        key, operation = draft.id if draft else 0, None
        if options.register:
            done = at.store.execute(PrepareAndRegister(terms), by=at.operator)
            key, operation = done.result, done.operation
        elif draft is None or terms.told:
            done = at.store.execute(PrepareOrder(terms), by=at.operator)
            key, operation = done.result, done.operation
        facts = _order_facts(at, row, key)
        named = {each["listener"] for each in facts["names"]}
        left = at.store.query(prospects, row.id, options.kind, key)
    out = [_left_out(each) for each in left if each.listener.enrolment not in named]
    lines = (
        _order_text(facts),
        *(f"{each['name']}: {' '.join(each['reasons'])}".rstrip(": ") for each in out),
    )
    return Report(DONE, {"cohort": row.code, **facts, "left_out": out, "operation": operation}, lines)


def _drop(at: Desk, row: CohortRow, kind: str) -> Report:
    """Throw the draft away."""
    draft = at.store.query(draft_order, row.id, kind)
    if draft is None:
        raise Rejected("order-no-draft", code=row.code)
    facts = _order_facts(at, row, draft.id)
    done = at.store.execute(DropDraft(draft.id), by=at.operator)
    said = tr("The draft is thrown away.")
    return Report(DONE, {"cohort": row.code, **facts, "left_out": [], "operation": done.operation}, (said,))


def _list(
    at: Desk, row: CohortRow, options: argparse.Namespace, draft: OrderRow | None
) -> tuple[int, ...] | None:
    """Whom the order is to name, where something was told about that; ``--only`` says the order, too."""
    if not options.only and not options.leave_out:
        return None
    known = at.store.query(prospects, row.id, options.kind, draft.id if draft else None)
    if options.only:
        named = [_one(known, text, row.code) for text in options.only]
        for each in named:
            _refuse_unfit(each, options.kind)
        listed = [each.listener.enrolment for each in named]
    elif draft is not None:
        listed = [each.enrolment for each in at.store.query(entries, draft.id)]
    else:
        listed = [each.listener.enrolment for each in known if not each.why_not]
    off = {_one(known, text, row.code).listener.enrolment for text in options.leave_out}
    return tuple(each for each in dict.fromkeys(listed) if each not in off)


def _one(known: Sequence[Prospect], text: str, code: str) -> Prospect:
    """The listener meant by a part of the name, or by the number that ``orders`` prints."""
    if text.strip().isdecimal():
        found = [each for each in known if each.listener.enrolment == int(text)]
    else:
        found = [each for each in known if search_key(text) in search_key(each.listener.name.full)]
    if not found:
        raise Rejected("order-listener-unknown", name=text, code=code)
    if len(found) > 1:
        names = ", ".join(f"{each.listener.enrolment} {each.listener.name.full}" for each in found)
        raise Rejected("order-listener-several", name=text, code=code, names=names)
    return found[0]


def _refuse_unfit(each: Prospect, kind: str) -> None:
    """Say why somebody asked for cannot stand in the order."""
    named = next((why for why in each.why_not if why.code == "order-names-already"), None)
    if named is not None:
        raise named
    if each.why_not and kind == GRADUATION:
        raise Rejected("order-names-unready", surname=each.listener.surname, given=each.listener.given)


def _left_out(each: Prospect) -> dict[str, Any]:
    who = each.listener
    return {
        "listener": who.enrolment,
        "name": who.name.full,
        "reasons": [sentence(why) for why in each.why_not],
        "codes": [why.code for why in each.why_not],
    }


def list_orders(options: argparse.Namespace) -> Report:
    """Show the cohort's orders with their lists."""
    with desk(options.data) as at:
        row = at.store.query(cohort_by_code, options.cohort)
        found = [_order_facts(at, row, each.id) for each in at.store.query(orders, row.id)]
    lines: list[str] = []
    for each in found:
        lines.append(_order_text(each))
        lines += [f"{name['place']:>4}. {name['name']}" for name in each["names"]]
    told = tuple(lines) or (tr("Cohort {code} has no orders yet.").format(code=row.code),)
    return Report(DONE, {"cohort": row.code, "orders": found}, told)


def _order_facts(at: Desk, row: CohortRow, key: int) -> dict[str, Any]:
    """An order with its list; a draft names people as they are called now, a registered one as it says."""
    found = next(each for each in at.store.query(orders, row.id) if each.id == key)
    now = {each.enrolment: each for each in at.store.query(listeners, row.id)}
    return {
        "order": found.id,
        "kind": found.kind,
        "draft": not found.frozen,
        "number": found.number,
        "signed": found.signed_on,
        "registered": found.registered_on,
        "effective": found.effective_on,
        "names": [
            {
                "place": each.place,
                "listener": each.enrolment,
                "name": each.name if found.frozen else _now(now.get(each.enrolment), each.name),
                "rank": each.rank,
                "unit": each.unit,
            }
            for each in at.store.query(entries, key)
        ],
    }


def _now(listener: ListenerRow | None, name: str) -> str:
    return listener.name.full if listener is not None else name


def _order_text(facts: dict[str, Any]) -> str:
    """One order in one sentence."""
    count = len(facts["names"])
    if facts["draft"]:
        return (
            tr("A draft of the enrolment order names %n listeners.", count)
            if facts["kind"] == ENROLMENT
            else tr("A draft of the graduation order names %n listeners.", count)
        )
    said = (
        tr("Enrolment order № {number} of {date} names %n listeners.", count)
        if facts["kind"] == ENROLMENT
        else tr("Graduation order № {number} of {date} names %n listeners.", count)
    )
    return said.format(number=facts["number"], date=date(facts["signed"]))
