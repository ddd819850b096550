"""An order from its list to its number in one step: what the window does dialog by dialog, all or nothing."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.orders import (
    DraftOrder,
    NoteDraft,
    OrderRow,
    RegisterOrder,
    SetOrderList,
    orders,
)


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """What is told of an order; nothing told leaves the draft as it is.

    ``enrolments`` are whom it names, in this order; without them a new draft names everybody it may.
    ``drafted_on`` is the day of a new draft.
    """

    kind: str
    cohort: int
    drafted_on: dt.date
    enrolments: tuple[int, ...] | None = None
    number: str | None = None
    signed_on: dt.date | None = None
    registered_on: dt.date | None = None
    effective_on: dt.date | None = None

    @property
    def told(self) -> bool:
        """Whether a draft that is there would change at all."""
        given = (self.enrolments, self.number, self.signed_on, self.registered_on, self.effective_on)
        return any(each is not None for each in given)


def draft_order(session: Session, cohort: int, kind: str) -> OrderRow | None:
    """The cohort's order of this kind that is not registered yet, the oldest first."""
    return next((row for row in orders(session, cohort) if row.kind == kind and not row.frozen), None)


@dataclass(frozen=True, slots=True)
class PrepareOrder:
    """Draft an order, or go on with the draft there is: its list, its number, its dates."""

    terms: OrderTerms

    def perform(self, session: Session) -> int:
        """Gives the draft's key."""
        draft = _prepared(session, self.terms)
        NoteDraft(draft.id, draft.number, draft.signed_on, draft.registered_on, draft.effective_on).perform(
            session
        )
        return draft.id


@dataclass(frozen=True, slots=True)
class PrepareAndRegister:
    """Draft an order, or go on with the draft there is, and register it."""

    terms: OrderTerms

    def perform(self, session: Session) -> int:
        """Gives the order's key; refused without its number or the date of its signing."""
        draft = _prepared(session, self.terms)
        if draft.signed_on is None:
            raise Rejected("order-signed-missing")
        RegisterOrder(
            draft.id,
            draft.number,
            draft.signed_on,
            draft.registered_on or draft.signed_on,
            draft.effective_on,
        ).perform(session)
        return draft.id


def _prepared(session: Session, terms: OrderTerms) -> OrderRow:
    """The draft with its list stored, and with what was told of it over what it said before."""
    there = draft_order(session, terms.cohort, terms.kind)
    if there is None:
        DraftOrder(terms.kind, terms.cohort, terms.drafted_on, terms.enrolments).perform(session)
    elif terms.enrolments is not None:
        SetOrderList(there.id, terms.enrolments).perform(session)
    session.flush()
    draft = draft_order(session, terms.cohort, terms.kind)
    if draft is None:  # it was drafted a moment ago
        raise Rejected("order-unknown")
    return OrderRow(
        draft.id,
        draft.kind,
        draft.cohort,
        draft.number if terms.number is None else terms.number,
        draft.drafted_on,
        terms.signed_on or draft.signed_on,
        terms.registered_on or draft.registered_on,
        terms.effective_on or draft.effective_on,
        draft.frozen,
        draft.entries,
    )
