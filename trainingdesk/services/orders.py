"""Orders with lists of people: drafted, registered (which freezes the list), and what follows from it."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Enrolment, Order, OrderEntry, Person
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.cohorts import ListenerRow, listeners
from trainingdesk.services.graduation import verdicts
from trainingdesk.services.people import as_of

ENROLMENT = "enrolment"
GRADUATION = "graduation"
KINDS = (ENROLMENT, GRADUATION)


@record
class OrderRow:
    """One order of a cohort; ``entries`` counts its list."""

    id: int
    kind: str
    cohort: int
    number: str
    drafted_on: dt.date | None
    signed_on: dt.date | None
    registered_on: dt.date | None
    effective_on: dt.date | None
    frozen: bool
    entries: int


@record
class EntryRow:
    """One line of an order's list; name, rank code and unit as frozen, or as now while it is a draft."""

    place: int
    enrolment: int
    name: str
    rank: str | None
    unit: str


def orders(session: Session, cohort: int) -> list[OrderRow]:
    """The cohort's orders, the first first."""
    query = (
        select(Order, func.count(OrderEntry.id))
        .outerjoin(OrderEntry, OrderEntry.order_id == Order.id)
        .where(Order.cohort_id == cohort)
        .group_by(Order.id)
        .order_by(Order.id)
    )
    return [_order_row(o, count) for o, count in session.execute(query)]


def order_row(session: Session, key: int) -> OrderRow:
    """One order; ``Rejected`` when it is gone."""
    order = session.get(Order, key)
    if order is None:
        raise Rejected("order-unknown", order=key)
    count = session.scalar(select(func.count()).where(OrderEntry.order_id == key))
    return _order_row(order, count or 0)


def _order_row(o: Order, count: int) -> OrderRow:
    return OrderRow(
        o.id,
        o.kind,
        o.cohort_id,
        o.number,
        o.drafted_on,
        o.signed_on,
        o.registered_on,
        o.effective_on,
        o.frozen,
        count,
    )


def entries(session: Session, order: int) -> list[EntryRow]:
    """The order's list in its order."""
    rows = session.scalars(select(OrderEntry).where(OrderEntry.order_id == order).order_by(OrderEntry.place))
    return [EntryRow(r.place, r.enrolment_id, r.name, r.rank, r.unit) for r in rows]


def graduation_order(session: Session, enrolment: int) -> tuple[OrderRow, EntryRow] | None:
    """The registered graduation order that names a listener, and the line that does."""
    found = session.execute(
        select(Order.id, Order.cohort_id)
        .join(OrderEntry, OrderEntry.order_id == Order.id)
        .where(OrderEntry.enrolment_id == enrolment, Order.kind == GRADUATION, Order.frozen.is_(True))
        .order_by(Order.id.desc())
    ).first()
    if found is None:
        return None
    order = next(row for row in orders(session, found[1]) if row.id == found[0])
    entry = next(row for row in entries(session, found[0]) if row.enrolment == enrolment)
    return order, entry


def _on_lists(session: Session, cohort: int, kind: str) -> set[int]:
    """Enrolments that some order of this kind names already."""
    query = (
        select(OrderEntry.enrolment_id)
        .join(Order, Order.id == OrderEntry.order_id)
        .where(Order.cohort_id == cohort, Order.kind == kind)
    )
    return set(session.scalars(query))


@record
class Prospect:
    """Somebody an order of a kind could name, or why it cannot: a sentence's code and facts each."""

    listener: ListenerRow
    why_not: tuple[Rejected, ...]


def prospects(session: Session, cohort: int, kind: str, order: int | None = None) -> list[Prospect]:
    """Everybody still in the cohort, in the order of its list; ``order`` is the draft being edited."""
    known = {row.id: row for row in orders(session, cohort)}
    query = select(OrderEntry.enrolment_id, OrderEntry.order_id).join(Order, Order.id == OrderEntry.order_id)
    query = query.where(Order.cohort_id == cohort, Order.kind == kind, Order.id != (order or 0))
    named = {row[0]: known[row[1]] for row in session.execute(query)}
    judged = {row.enrolment: row.verdict for row in verdicts(session, cohort)} if kind == GRADUATION else {}
    found = []
    for row in listeners(session, cohort):
        if row.state == "left":
            continue
        if row.enrolment in named:
            other = named[row.enrolment]
            why = [Rejected("order-names-already", number=other.number or "—", date=other.registered_on)]
        elif row.enrolment in judged:
            why = [Rejected(each.code, **each.facts) for each in judged[row.enrolment].lacking]
        else:
            why = []
        found.append(Prospect(row, tuple(why)))
    return found


@record
class DraftOrder:
    """Draft an order with everybody it may name and no earlier one named.

    An enrolment order names who has not left; a graduation order who is ready. ``enrolments`` narrows the
    list to these and says in which order they stand.
    """

    kind: str
    cohort: int
    drafted_on: dt.date
    enrolments: tuple[int, ...] | None = None

    def perform(self, session: Session) -> int:
        """Gives the order's key; refused when it would name nobody."""
        if self.kind not in KINDS:
            raise Rejected("order-kind", kind=self.kind)
        named = _on_lists(session, self.cohort, self.kind)
        rows = [row for row in listeners(session, self.cohort) if _may(row, named)]
        if self.enrolments is not None:
            places = {enrolment: place for place, enrolment in enumerate(self.enrolments)}
            rows = sorted(
                (row for row in rows if row.enrolment in places), key=lambda row: places[row.enrolment]
            )
        if self.kind == GRADUATION:
            ready = {v.enrolment for v in verdicts(session, self.cohort) if v.verdict.ready}
            rows = [row for row in rows if row.enrolment in ready]
        if not rows:
            raise Rejected("order-names-nobody")
        order = Order(
            kind=self.kind,
            cohort_id=self.cohort,
            number="",
            drafted_on=self.drafted_on,
            signed_on=None,
            registered_on=None,
            effective_on=None,
            frozen=False,
            note="",
        )
        session.add(order)
        session.flush()
        _list(session, order.id, [row.enrolment for row in rows])
        return order.id


def _may(row: ListenerRow, named: set[int]) -> bool:
    """Whether an order may name a listener: still here, and not named by an earlier one."""
    return row.state != "left" and row.enrolment not in named


def _list(session: Session, order: int, enrolments: Sequence[int]) -> None:
    """Write the list anew in this order; names are filled in when the order is registered."""
    for old in session.scalars(select(OrderEntry).where(OrderEntry.order_id == order)):
        session.delete(old)
    session.flush()
    query = select(Enrolment.id, Person.surname).join(Person).where(Enrolment.id.in_(enrolments))
    people = {row[0]: row[1] for row in session.execute(query)}
    for place, enrolment in enumerate(enrolments, start=1):
        session.add(
            OrderEntry(
                order_id=order,
                place=place,
                enrolment_id=enrolment,
                name=people[enrolment],
                rank=None,
                unit="",
            )
        )


@record
class SetOrderList:
    """Say whom a draft order names, in which order."""

    order: int
    enrolments: tuple[int, ...]

    def perform(self, session: Session) -> int:
        """Gives how many are named; a registered order's list does not change."""
        order = _draft(session, self.order)
        if not self.enrolments:
            raise Rejected("order-names-nobody")
        if order.kind == GRADUATION:
            _refuse_unready(session, order.cohort_id, self.enrolments)
        _list(session, self.order, list(dict.fromkeys(self.enrolments)))
        return len(self.enrolments)


@record
class NoteDraft:
    """Keep the number and dates typed into a draft; it is not registered by that."""

    order: int
    number: str
    signed_on: dt.date | None
    registered_on: dt.date | None
    effective_on: dt.date | None

    def perform(self, session: Session) -> None:
        """Write them down as they are; they are judged when the order is registered."""
        order = _draft(session, self.order)
        order.number = tidy(self.number)
        order.signed_on, order.effective_on = self.signed_on, self.effective_on
        # A registered date without a number would look like a registration.
        order.registered_on = self.registered_on if order.number else None


@record
class DropDraft:
    """Throw a draft order away."""

    order: int

    def perform(self, session: Session) -> None:
        """Delete the draft and its list; a registered order stays."""
        order = _draft(session, self.order)
        for row in session.scalars(select(OrderEntry).where(OrderEntry.order_id == self.order)):
            session.delete(row)
        session.flush()
        session.delete(order)


@record
class RegisterOrder:
    """Give a draft its number and dates, which freezes its list with names and ranks as of the signing."""

    order: int
    number: str
    signed_on: dt.date
    registered_on: dt.date
    effective_on: dt.date | None = None

    def perform(self, session: Session) -> int:
        """Gives how many it names. An enrolment order enrols them, a graduation order graduates them."""
        order = _draft(session, self.order)
        number = tidy(self.number)
        if not number:
            raise Rejected("order-number-missing")
        if self.registered_on < self.signed_on:
            raise Rejected("order-dates", signed=self.signed_on, registered=self.registered_on)
        taken = select(Order.id).where(
            Order.number == number, Order.registered_on == self.registered_on, Order.id != self.order
        )
        if session.scalar(taken) is not None:
            raise Rejected("order-number-taken", number=number, date=self.registered_on)
        rows = list(session.scalars(select(OrderEntry).where(OrderEntry.order_id == self.order)))
        if not rows:
            raise Rejected("order-names-nobody")
        query = select(Enrolment).where(Enrolment.id.in_([row.enrolment_id for row in rows]))
        enrolments = {row.id: row for row in session.scalars(query)}
        if order.kind == GRADUATION:
            _refuse_unready(session, order.cohort_id, [row.enrolment_id for row in rows])
        stood = as_of(session, [e.person_id for e in enrolments.values()], self.signed_on)
        for row in rows:
            enrolment = enrolments[row.enrolment_id]
            person = stood[enrolment.person_id]
            if enrolment.state == "left":
                raise Rejected("order-names-left", surname=person.name.surname)
            row.name, row.rank, row.unit = person.name.full, person.rank, person.unit
            enrolment.state = "enrolled" if order.kind == ENROLMENT else "graduated"
        session.flush()
        order.number, order.signed_on, order.registered_on = number, self.signed_on, self.registered_on
        order.effective_on, order.frozen = self.effective_on or self.signed_on, True
        return len(rows)


def _draft(session: Session, key: int) -> Order:
    order = session.get(Order, key)
    if order is None:
        raise Rejected("order-unknown", order=key)
    if order.frozen:
        raise Rejected("order-frozen", number=order.number, date=order.registered_on)
    return order


def _refuse_unready(session: Session, cohort: int, enrolments: Sequence[int]) -> None:
    """Refuse a graduation list with somebody on it who may not graduate."""
    wanted = set(enrolments)
    for row in verdicts(session, cohort):
        if row.enrolment in wanted and not row.verdict.ready:
            raise Rejected("order-names-unready", surname=row.listener.surname, given=row.listener.given)
