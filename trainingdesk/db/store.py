"""The one door to the database: a query opens a reading session, a command a writing transaction."""

import dataclasses
import datetime as dt
import json
from collections.abc import Callable, Mapping
from typing import Concatenate, Generic, ParamSpec, Protocol, TypeVar

from sqlalchemy import Engine, func, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError

from trainingdesk.db import guards, journal
from trainingdesk.db.engine import refusal_of
from trainingdesk.db.models import Operation
from trainingdesk.db.revert import Revert
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")


class Command(Protocol[T_co]):
    """A change somebody asked for: a frozen dataclass that knows how to carry itself out."""

    def perform(self, session: Session) -> T_co:
        """Make the change in ``session``; ``Rejected`` leaves nothing behind."""


@record
class Done(Generic[T]):
    """A command carried out: its operation, its result, what it touched, and whether it can be taken back."""

    operation: int
    result: T
    changes: Changes
    touched: Mapping[str, int]
    undo: bool


@record
class News:
    """What was done by anybody since an operation: the last one, and the kinds of fact touched."""

    last: int
    changes: Changes


class Store:
    """A database ready to be asked and told; opens and closes a session for each."""

    def __init__(
        self, engine: Engine, *, clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)
    ) -> None:
        """Stand on ``engine``; ``clock`` gives the moment of each operation, in UTC."""
        self.engine = engine
        self._clock = clock
        self._writing = sessionmaker(
            engine.execution_options(writes=True), autoflush=False, expire_on_commit=False, class_=Session
        )
        guards.listen(self._writing)
        journal.listen(self._writing)

    def query(self, ask: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What ``ask(session, …)`` answers, from one consistent moment."""
        try:
            with Session(self.engine, autoflush=False) as session:
                return ask(session, *args, **kwargs)
        except DBAPIError as error:
            raise refusal_of(error) or error from error

    def execute(self, command: Command[T], *, by: str) -> Done[T]:
        """Carry ``command`` out in one writing transaction, journalled; ``by`` is who asked."""
        return self._execute(command, by, None)

    def _execute(self, command: Command[T], by: str, reverts: int | None) -> Done[T]:
        try:
            with self._writing.begin() as session:
                return self._perform(session, command, by, reverts)
        except IntegrityError as error:
            raise _integrity(error, command) from error
        except StaleDataError as error:
            raise Rejected("row-changed-meanwhile") from error
        except DBAPIError as error:
            raise refusal_of(error) or error from error

    def _perform(self, session: Session, command: Command[T], by: str, reverts: int | None) -> Done[T]:
        final: str | None = getattr(command, "undoable", None)
        operation = Operation(
            at=self._clock(),
            by=by,
            command=type(command).__name__,
            args=as_json(command),
            why_final=final,
        )
        session.add(operation)
        session.flush()
        log = journal.watch(session, operation.id)
        result = command.perform(session)
        session.flush()
        undo = final is None and log.seq > 0
        session.execute(
            update(Operation)
            .where(Operation.id == log.operation)
            .values(
                changes=log.changes.value,
                touched=json.dumps(dict(log.touched)),
                inverse=as_json(Revert(log.operation)) if undo else None,
                reverts=reverts,  # only now is it sure that there is such an operation
            )
        )
        return Done(log.operation, result, log.changes, dict(log.touched), undo)

    def undo(self, operation: int, *, by: str) -> Done[int]:
        """Take an operation back; its own operation can be taken back in turn (redo)."""
        return self._execute(Revert(operation), by, operation)

    def news(self, since: int) -> News:
        """What anybody did after operation ``since``."""
        return self.query(_news, since)


def _news(session: Session, since: int) -> News:
    last = session.scalar(select(func.max(Operation.id))) or 0
    if last < since:  # another database, or an older state of this one, was put in its place
        return News(last, Changes.EVERYTHING)
    if last == since:
        return News(last, Changes.NOTHING)
    changes = Changes.NOTHING
    for value in session.scalars(select(Operation.changes).where(Operation.id > since).distinct()):
        changes |= Changes(value)
    return News(last, changes)


def _integrity(error: IntegrityError, command: object) -> Rejected:
    """A constraint that held where no sentence of a command came first."""
    if isinstance(command, Revert):
        return Rejected("undo-in-use")
    return Rejected("database-constraint", reason=str(error.orig).splitlines()[0])


def as_json(command: object) -> str:
    """A command as JSON: its name and its fields, or what its ``record()`` gives where those are bulky."""
    record = getattr(command, "record", None)
    if record is not None:
        fields = record()
    elif dataclasses.is_dataclass(command) and not isinstance(command, type):
        fields = dataclasses.asdict(command)
    else:
        fields = {}
    return json.dumps({"command": type(command).__name__, **fields}, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    return str(value)
