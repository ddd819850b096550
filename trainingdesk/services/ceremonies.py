"""The ceremony: acts in call order, each handed over by one key; who came instead, who did not come."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models.acts import Act, Ceremony, CeremonyCall
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.act_handing import Seen, hand_over, seen_by_act, take_back
from trainingdesk.services.act_issue import bound_acts
from trainingdesk.services.acts import ActRow, act_of, acts_by_id

WAITING, HANDED, DEPUTY, ABSENT = "waiting", "handed", "deputy", "absent"


@dataclass(frozen=True, slots=True)
class CeremonyRow:
    """One ceremony, with how many acts it calls and how many of them were handed over."""

    id: int
    title: str
    held_on: dt.date
    place: str
    closed: bool
    calls: int
    handed: int


@dataclass(frozen=True, slots=True)
class CallRow:
    """One act in call order and what came of it; ``seen`` is what a hand-over must carry."""

    id: int
    place: int
    act: ActRow
    outcome: str
    deputy: str
    document: str
    note: str
    seen: Seen


def ceremonies(session: Session) -> list[CeremonyRow]:
    """All ceremonies, the newest first."""
    query: Select[*tuple[Any, ...]] = select(
        CeremonyCall.ceremony_id, CeremonyCall.outcome, func.count()
    ).group_by(CeremonyCall.ceremony_id, CeremonyCall.outcome)
    counted: dict[int, dict[str, int]] = {}
    for ceremony, outcome, count in session.execute(query):
        counted.setdefault(ceremony, {})[outcome] = count
    rows = session.scalars(select(Ceremony).order_by(Ceremony.held_on.desc(), Ceremony.id.desc()))
    found = []
    for row in rows:
        outcomes = counted.get(row.id, {})
        handed = outcomes.get(HANDED, 0) + outcomes.get(DEPUTY, 0)
        found.append(
            CeremonyRow(
                row.id, row.title, row.held_on, row.place, row.closed_at is not None,
                sum(outcomes.values()), handed,
            )
        )  # fmt: skip
    return found


def calls(session: Session, ceremony: int) -> list[CallRow]:
    """The acts of a ceremony in call order."""
    rows = _calls(session, ceremony)
    shown = {row.id: row for row in acts_by_id(session, [call.act_id for call in rows])}
    seen = seen_by_act(session, [call.act_id for call in rows if call.outcome in {WAITING, ABSENT}])
    return [
        CallRow(
            call.id, call.place, shown[call.act_id], call.outcome, call.deputy, call.document, call.note,
            seen.get(call.act_id, ()),
        )
        for call in rows
    ]  # fmt: skip


def not_handed(session: Session, ceremony: int) -> list[CallRow]:
    """What a ceremony did not hand over: absent or never called."""
    return [call for call in calls(session, ceremony) if call.outcome in {WAITING, ABSENT}]


def packages(session: Session, ceremony: int) -> list[tuple[int | None, str, tuple[int, ...]]]:
    """The acts by community in call order, for printing: its key, its name, the acts' keys."""
    found: dict[int | None, tuple[str, list[int]]] = {}
    for call in calls(session, ceremony):
        found.setdefault(call.act.community, (call.act.community_name, []))[1].append(call.act.id)
    return [(key, name, tuple(keys)) for key, (name, keys) in found.items()]


def package_pdf(session: Session, acts: Sequence[int], title: str) -> bytes:
    """The acts of one community with all their copies as one PDF."""
    return bound_acts(session, acts, title)


def _calls(session: Session, ceremony: int) -> list[CeremonyCall]:
    query = select(CeremonyCall).where(CeremonyCall.ceremony_id == ceremony).order_by(CeremonyCall.place)
    return list(session.scalars(query))


@dataclass(frozen=True, slots=True)
class PlanCeremony:
    """Plan a ceremony: title, day, place, and its acts in call order."""

    title: str
    held_on: dt.date
    place: str
    acts: tuple[int, ...]

    def perform(self, session: Session) -> int:
        """Gives the ceremony's key."""
        if not tidy(self.title):
            raise Rejected("ceremony-title-missing")
        row = Ceremony(title=tidy(self.title), held_on=self.held_on, place=tidy(self.place))
        session.add(row)
        session.flush()
        _list(session, row.id, self.acts)
        return row.id


@dataclass(frozen=True, slots=True)
class SetCalls:
    """Say which acts a ceremony calls, in which order; what was called already keeps its outcome."""

    ceremony: int
    acts: tuple[int, ...]

    def perform(self, session: Session) -> int:
        """Gives how many are called; one handed over stays on the list."""
        _open(session, self.ceremony)
        _list(session, self.ceremony, self.acts)
        return len(self.acts)


def _list(session: Session, ceremony: int, acts: Sequence[int]) -> None:
    """Write the call order anew."""
    wanted = list(dict.fromkeys(acts))
    if not wanted:
        raise Rejected("ceremony-without-acts")
    known = {call.act_id: call for call in _calls(session, ceremony)}
    for key in wanted:
        act = act_of(session, key)
        if act.state == "void" or (act.state == "handed" and key not in known):
            raise Rejected("act-void" if act.state == "void" else "act-handed", number=act.number)
    for key, call in known.items():
        if key in wanted:
            continue
        if call.outcome in {HANDED, DEPUTY}:
            raise Rejected("ceremony-call-done", number=act_of(session, key).number)
        session.delete(call)
    session.flush()
    for place, key in enumerate(wanted, start=1):
        if key in known:
            known[key].place = place
        else:
            session.add(CeremonyCall(ceremony_id=ceremony, act_id=key, place=place, outcome=WAITING))
    session.flush()


def _open(session: Session, key: int) -> Ceremony:
    row = session.get(Ceremony, key)
    if row is None:
        raise Rejected("ceremony-unknown")
    if row.closed_at is not None:
        raise Rejected("ceremony-closed", date=row.held_on)
    return row


def _call(session: Session, key: int) -> tuple[CeremonyCall, Ceremony]:
    call = session.get(CeremonyCall, key)
    if call is None:
        raise Rejected("ceremony-unknown")
    return call, _open(session, call.ceremony_id)


@dataclass(frozen=True, slots=True)
class CallHandedOver:
    """The receiver came up and took the cars and keys: one key on the keyboard."""

    call: int
    seen: Seen
    at: dt.datetime
    undoable = "act-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command."""
        return {"call": self.call}

    def perform(self, session: Session) -> int:
        """Gives how many cars were handed over."""
        return _hand(session, self.call, self.seen, self.at, HANDED)


@dataclass(frozen=True, slots=True)
class CallDeputy:
    """Somebody else took the cars and keys for the receiver, by a document."""

    call: int
    deputy: str
    document: str
    seen: Seen
    at: dt.datetime
    undoable = "act-final"

    def record(self) -> dict[str, object]:
        """What the history keeps of the command."""
        return {"call": self.call, "deputy": self.deputy, "document": self.document}

    def perform(self, session: Session) -> int:
        """Gives how many cars were handed over; name and document are both needed."""
        if not tidy(self.deputy) or not tidy(self.document):
            raise Rejected("ceremony-deputy-missing")
        return _hand(session, self.call, self.seen, self.at, DEPUTY, self.deputy, self.document)


def _hand(
    session: Session,
    key: int,
    seen: Seen,
    at: dt.datetime,
    outcome: str,
    deputy: str = "",
    document: str = "",
) -> int:
    call, ceremony = _call(session, key)
    told = ", ".join(filter(None, (tidy(deputy), tidy(document))))
    moved = hand_over(session, call.act_id, ceremony.held_on, dict(seen), at, told)
    call.outcome, call.deputy, call.document, call.note = outcome, tidy(deputy), tidy(document), ""
    session.flush()
    return moved


@dataclass(frozen=True, slots=True)
class CallAbsent:
    """Nobody came up; the cars and keys stay where they are."""

    call: int
    note: str = ""

    def perform(self, session: Session) -> None:
        """Write it down; one handed over already is corrected first."""
        call, _ = _call(session, self.call)
        if call.outcome in {HANDED, DEPUTY}:
            raise Rejected("ceremony-call-done", number=act_of(session, call.act_id).number)
        call.outcome, call.note = ABSENT, tidy(self.note)


@dataclass(frozen=True, slots=True)
class CorrectCall:
    """The wrong row was struck: the act's moves are taken back by counter-records, and it waits again."""

    call: int
    reason: str
    undoable = "act-final"

    def perform(self, session: Session) -> int:
        """Gives how many links were taken back; a car or key that moved on since is in the way."""
        call, _ = _call(session, self.call)
        taken = 0
        if call.outcome in {HANDED, DEPUTY}:
            taken = call_back(session, act_of(session, call.act_id), self.reason)
        call.outcome, call.deputy, call.document, call.note = WAITING, "", "", ""
        session.flush()
        return taken


def call_back(session: Session, act: Act, reason: str) -> int:
    """Make a handed act merely issued again; its moves are corrected, its paper stands."""
    if not tidy(reason):
        raise Rejected("correction-reason-missing")
    act.state, act.handed_at, act.deputy = "issued", None, ""
    session.flush()
    return take_back(session, act, reason)


@dataclass(frozen=True, slots=True)
class CloseCeremony:
    """The ceremony is over: nothing is called any more."""

    ceremony: int
    at: dt.datetime

    def perform(self, session: Session) -> int:
        """Gives how many acts were not handed over."""
        row = _open(session, self.ceremony)
        row.closed_at = self.at
        return sum(call.outcome in {WAITING, ABSENT} for call in _calls(session, self.ceremony))
