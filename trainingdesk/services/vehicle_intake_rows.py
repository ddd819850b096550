"""The cars of a list as they are planned: what each will do, and the questions it waits for."""

import datetime as dt
import enum
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from trainingdesk.domain.names import FullName
from trainingdesk.services.intake_rows import NEW, SKIP, Action, row_key
from trainingdesk.spreadsheets.complaints import Complaint, Skipped
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.vehicles import VehicleLine

__all__ = ["EACH", "NEW", "ONE", "SKIP", "WITHOUT", "Action"]
ONE, EACH, WITHOUT = "one", "each", "without"
"""Answers beside a code, a person or a number: one person, a person for each community, without the value."""


class Asked(enum.StrEnum):
    """What a question is about; its key ends so."""

    COMMUNITY = "community"
    ONE_PERSON = "one-person"
    RECEIVER = "receiver"
    KEYS = "keys"
    VIN = "vin"
    PLATE = "plate"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer: its key for decisions, and what a person tells it by.

    A key that is a word (``one``, ``each``, ``without``, ``new``, ``skip``) has no name: words are made where
    it is shown.
    """

    key: str
    name: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What a row, or several, wait for. ``key`` names it in decisions; ``rows`` are the keys of those rows.

    ``suggested`` is the likely answer, taken only when a person says so; ``given`` the answer given.
    """

    key: str
    asked: Asked
    complaint: Complaint
    answers: tuple[Answer, ...]
    rows: tuple[str, ...]
    suggested: str = ""
    given: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A community of the register as a row is matched with it."""

    id: int
    code: str
    name: str
    oblast: str
    raion: str
    kind: str
    centre: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the list has another value than the desk; stored over it only when ``accepted``.

    A difference that is not ``offered`` is shown and never stored.
    """

    key: str
    field: Field
    old: str
    new: str
    offered: bool
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class PlannedVehicle:
    """One car of a list: what will be stored of it, and what stands in the way.

    ``vehicle`` is the car of the desk it is; ``of`` the row a duplicate repeats. ``receiver`` is a person of
    the register, ``newcomer`` the key of one who comes in with this list. ``receiver_name`` and ``place``
    show whom and what they mean.
    """

    key: str
    line: VehicleLine
    action: Action = Action.NEW
    vehicle: int | None = None
    vin: str = ""
    plate: str = ""
    plate_key: str = ""
    keys: int = 0
    place: Place | None = None
    receiver: int | None = None
    newcomer: str = ""
    questions: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    of: str = ""

    @property
    def name(self) -> str:
        """«Renault Duster АХ 4902 КР», as sentences call a car."""
        line = self.line
        return " ".join(filter(None, (line.make, line.model, line.plate or line.vin)))

    @property
    def outcome(self) -> tuple[object, ...]:
        """Everything that decides what is stored, to compare a preview with the import."""
        line = self.line
        return (
            self.key, self.action.value, self.vehicle, line.make, line.model, self.vin, self.plate, line.year,
            line.colour, line.registration, line.km, self.keys, self.place.id if self.place else None,
            self.receiver, self.newcomer, line.act_on, line.note,
            tuple((each.field, each.new) for each in self.differences if each.accepted),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A receiver nobody knows yet; ``source`` is the file, sheet and cell that name him."""

    key: str
    name: FullName
    rank: str | None
    source: str


@dataclass(frozen=True)
class VehiclePlan:
    """The whole intake of cars: every row, its questions, what is wrong, and whose books they come on.

    ``unit`` is the unit that will hold the cars; ``lines`` are what was read, to plan again from.
    """

    unit: str
    rows: tuple[PlannedVehicle, ...]
    questions: tuple[Question, ...]
    newcomers: tuple[Newcomer, ...]
    titles: tuple[tuple[int, str], ...]
    unread: tuple[Complaint, ...]
    skipped: tuple[Skipped, ...]
    lines: tuple[VehicleLine, ...]
    decisions: tuple[tuple[str, str], ...]
    accepted: tuple[str, ...]

    def of(self, *actions: Action) -> list[PlannedVehicle]:
        """The rows of these actions."""
        return [row for row in self.rows if row.action in actions]

    @property
    def waiting(self) -> list[Question]:
        """The questions nobody has answered, but those of rows left out."""
        out = {row.key for row in self.of(Action.SKIPPED, Action.DUPLICATE)}
        return [each for each in self.questions if not each.given and not set(each.rows) <= out]

    @property
    def complaints(self) -> list[Complaint]:
        """What a person should look at, questions aside."""
        return [complaint for row in self.rows for complaint in row.complaints]

    @property
    def changes(self) -> list[Difference]:
        """The accepted differences."""
        return [each for row in self.of(Action.CHANGE) for each in row.differences if each.accepted]

    @property
    def useful(self) -> bool:
        """Whether an import would store anything."""
        return bool(self.of(Action.NEW) or self.changes)

    @cached_property
    def people(self) -> tuple[Newcomer, ...]:
        """The newcomers whom rows that will be stored bring."""
        brought = {row.newcomer for row in self.of(Action.NEW)}
        return tuple(each for each in self.newcomers if each.key in brought)

    @cached_property
    def digest(self) -> str:
        """The same for two plans that store the same."""
        stored = [row.outcome for row in self.rows]
        told = (self.unit, stored, self.people, self.titles)
        return hashlib.sha256(repr(told).encode()).hexdigest()


def key_of(line: VehicleLine) -> str:
    """What a row is called in decisions."""
    return row_key(line.file, line.sheet, line.row)


def said(
    line: VehicleLine, what: Field, code: str, facts: Mapping[str, object], *, doubtful: bool = False
) -> Complaint:
    """A complaint about a cell of a line."""
    cell, value = line.at(what)
    told = {"file": line.file, "sheet": line.title, "cell": cell, "value": value or "—", **facts}
    return Complaint(line.file, line.sheet, cell, what, value, code, told, doubtful)


def day_of(line: VehicleLine, today: dt.date) -> dt.date:
    """The day a car is known to be on the books: today, or that of its act where it is past."""
    return min(line.act_on or today, today)
