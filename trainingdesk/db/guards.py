"""What no command may do, whichever way it comes: checked at every flush, undo and import included."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import Session, UOWTransaction, sessionmaker

from trainingdesk.db.models import (
    Attempt,
    Certificate,
    CertificatePaper,
    Enrolment,
    Order,
    OrderEntry,
    Person,
    Tracked,
)
from trainingdesk.domain.refusal import Rejected

Guard = Callable[[Session, Sequence[Tracked]], None]
LEAVING = "leaving"
"""Under this name a session knows which rows (table, key) an undoing takes away altogether."""


def listen(sessions: sessionmaker[Session]) -> None:
    """Check every flush of these sessions."""
    event.listen(sessions, "before_flush", _guard_flush)


def _guard_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    touched: dict[type[Tracked], list[Tracked]] = {}
    for row in _touched(session):
        touched.setdefault(type(row), []).append(row)
    with session.no_autoflush:
        for kind, rows in touched.items():
            for guard in GUARDS.get(kind.__tablename__, ()):
                guard(session, rows)
        for row in session.deleted:
            if isinstance(row, Certificate | CertificatePaper):
                raise Rejected("certificate-never-deleted")


def check(session: Session, kind: type[Tracked], rows: Sequence[Mapping[str, Any]]) -> None:
    """Ask the guards of a table about rows that will change without a flush: each with all its columns."""
    for guard in GUARDS.get(kind.__tablename__, ()):
        guard(session, [kind(**row) for row in _telling(kind, rows)])


def _telling(kind: type[Tracked], rows: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The rows a guard needs to see: of many attempts of one listener one, and of it whose it is."""
    if kind is not Attempt:
        return rows
    return [{"enrolment_id": key} for key in dict.fromkeys(row["enrolment_id"] for row in rows)]


def _touched(session: Session) -> Iterable[Tracked]:
    dirty = session.dirty  # made anew at each asking
    yield from (row for row in dirty if isinstance(row, Tracked) and session.is_modified(row))
    for rows in (session.new, session.deleted):
        yield from (row for row in rows if isinstance(row, Tracked))


def _grades_of_the_certified_stand(session: Session, rows: Sequence[Tracked]) -> None:
    """No attempt changes while a certificate that rests on it stands."""
    wanted = {row.enrolment_id for row in rows if isinstance(row, Attempt)}
    query = (
        select(Certificate.registration_number, Person.surname)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(Person, Person.id == Enrolment.person_id)
        .where(Certificate.voided_at.is_(None), Certificate.enrolment_id.in_(wanted))
        .limit(1)
    )
    found = session.execute(query).first()
    if found is not None:
        raise Rejected("grade-certified", number=found[0], surname=found[1])


def _frozen_lists_stay(session: Session, rows: Sequence[Tracked]) -> None:
    """The list of a registered order does not change; another order amends it."""
    wanted = {row.order_id for row in rows if isinstance(row, OrderEntry)}
    query = (
        select(Order.number, Order.registered_on).where(Order.id.in_(wanted), Order.frozen.is_(True)).limit(1)
    )
    found = session.execute(query).first()
    if found is not None:
        raise Rejected("order-frozen", number=found[0], date=found[1])


def _orders_of_the_certified_stand(session: Session, rows: Sequence[Tracked]) -> None:
    """An order that certificates were issued by stays registered, number and dates included."""
    wanted = {row.id for row in rows if isinstance(row, Order) and row.id is not None}
    found = session.execute(
        select(Order.number, Order.registered_on)
        .join(Certificate, Certificate.order_id == Order.id)
        .where(Order.id.in_(wanted))
        .limit(1)
    ).first()
    if found is not None:
        raise Rejected("order-has-certificates", number=found[0], date=found[1])


def _chains_hold(session: Session, rows: Sequence[Tracked]) -> None:
    """A link of custody continues its chain, never changes what it says, and stays once an act made it."""
    # The tables of custody are not loaded before somebody comes to a car.
    from trainingdesk.db.models.acts import Act  # noqa: PLC0415
    from trainingdesk.db.models.custody import Custody  # noqa: PLC0415

    for row in rows:
        state = inspect(row)
        if not isinstance(row, Custody):
            continue
        if row in session.deleted:
            # A counter-record only repeats the act of the link before; taking it back touches no act.
            by_act = row.act_id is not None and row.move != "correction"
            act = session.get(Act, row.act_id) if by_act else None
            goes_too = ("act", row.act_id) in session.info.get(LEAVING, ())
            if act is not None and act.state in {"issued", "handed"} and not goes_too:
                raise Rejected("custody-by-act", number=act.number)
        elif not state.persistent:
            former = session.get(Custody, row.after_id) if row.after_id is not None else None
            if former is not None and not _continues(session, former, row):
                raise Rejected("custody-broken")
        elif any(
            state.attrs[name].history.has_changes()
            for name in set(state.mapper.column_attrs.keys()) - {"until", "corrected_by_id", "version"}
        ):
            raise Rejected("custody-fixed")


def _continues(session: Session, former: Any, link: Any) -> bool:
    """Whether a link of custody is of the same thing as the former one and begins on the day it ended.

    Links that stood for no day are passed over: behind a mistake taken back the day may be an earlier one.
    """
    if (former.vehicle_id, former.key_set_id) != (link.vehicle_id, link.key_set_id):
        return False
    while former is not None and former.until != link.since and former.until == former.since:
        former = session.get(type(former), former.after_id) if former.after_id is not None else None
    return former is not None and bool(former.until == link.since)


def _selection(name: str) -> Guard:
    """A guard of ``selection_guards``; neither it nor its tables are loaded before somebody selects."""

    def guard(session: Session, rows: Sequence[Tracked]) -> None:
        from trainingdesk.db import selection_guards  # noqa: PLC0415 - as said

        asked: Guard = getattr(selection_guards, name)
        asked(session, rows)

    return guard


GUARDS: dict[str, tuple[Guard, ...]] = {
    Attempt.__tablename__: (_grades_of_the_certified_stand,),
    Order.__tablename__: (_orders_of_the_certified_stand,),
    OrderEntry.__tablename__: (_frozen_lists_stay,),
    "custody": (_chains_hold,),
    "candidate": (_selection("candidates_hold"),),
    "protocol": (_selection("protocols_hold"),),
    "protocol_member": (_selection("protocols_hold"),),
    "ranking_line": (_selection("protocols_hold"),),
    "score": (_selection("protocols_hold"),),
    "stage": (_selection("stages_hold"),),
    "stage_result": (_selection("results_hold"),),
}
"""By the table's name, so that a guard of tables no start needs may import them when such a row is met."""
