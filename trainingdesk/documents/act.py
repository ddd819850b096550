"""What a handover act says, as plain facts: no table, no window, nothing that changes after the issue."""

import dataclasses
import json
import types
import typing
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, TypeVar

from trainingdesk.domain.people import Sex

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Signer:
    """A person on an act: post and rank in the nominative, «Власне ім’я ПРІЗВИЩЕ», the whole in the genitive.

    ``genitive`` is post, rank and name as they follow «в особі»; ``title`` and ``rank`` may be empty.
    """

    name: str
    signature: str
    title: str = ""
    rank: str = ""
    genitive: str = ""
    sex: Sex | None = None

    @property
    def nominative(self) -> str:
        """Post, rank and full name in one line."""
        return " ".join(filter(None, (self.title, self.rank, self.name)))


@dataclass(frozen=True, slots=True)
class Party:
    """One side of an act: a body (unit, community) in the person of somebody, or an officer for himself.

    ``clearance`` is ``driver``, ``mate`` or empty where it is not known; ``licence`` is series and number.
    """

    signer: Signer | None
    body: str = ""
    badge: str = ""
    licence: str = ""
    categories: str = ""
    clearance: str = ""
    clearance_number: str = ""
    clearance_on: date | None = None


@dataclass(frozen=True, slots=True)
class Thing:
    """One line of what goes with the car."""

    name: str
    quantity: int
    present: bool


@dataclass(frozen=True, slots=True)
class KeySetFacts:
    """One key set: to whom it goes (``to``, «Ковальчук А. М.»), where it is kept.

    ``handed`` tells a set given to a person or a community from one kept in a safe; nobody has one that is
    lost or destroyed (``to`` empty, ``place`` says what became of it).
    """

    number: int
    ignition: int
    fobs: int
    to: str
    place: str
    handed: bool


@dataclass(frozen=True, slots=True)
class WentOut:
    """How the car stood when it was handed over, for a return act."""

    number: str
    act_on: date
    km: int | None
    fuel: int | None
    condition: str
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class CarFacts:
    """One car of an act; ``km`` and ``fuel`` (litres) are copied from checked readings."""

    name: str
    """Make and model."""
    plate: str
    vin: str
    year: int | None
    colour: str
    engine: str
    chassis: str
    registration: str
    owner: str
    km: int | None
    fuel: int | None
    insurance: str
    insured_until: date | None
    condition: str
    documents: str
    things: tuple[Thing, ...] = ()
    keys: tuple[KeySetFacts, ...] = ()
    key_sets: int = 0
    """How many key sets the vehicle card holds; the act must name each of them."""
    out: WentOut | None = None

    @property
    def called(self) -> str:
        """Make, model and plate: «Renault Duster, АХ 0000 ХХ»."""
        return ", ".join(filter(None, (self.name, self.plate or self.vin)))


@dataclass(frozen=True, slots=True)
class ActFacts:
    """Everything one act says. ``kind`` is that of the act's row; ``number`` is empty for a draft."""

    act: int
    kind: str
    number: str
    act_on: date
    time: str
    city: str
    """With its kind: «м. Харків»."""
    ground: str
    exception: str
    giver: Party
    receiver: Party | None
    community: Party | None
    members: tuple[Signer, ...]
    cars: tuple[CarFacts, ...]
    copies: int
    remarks: str
    deputy: str = ""

    @property
    def sha256(self) -> str:
        """The fingerprint of the facts; its beginning stands in the code of each sheet."""
        return sha256(to_json(self).encode("utf-8")).hexdigest()


def to_json(facts: ActFacts) -> str:
    """The facts as stored with the issue."""
    return json.dumps(dataclasses.asdict(facts), ensure_ascii=False, sort_keys=True, default=_plain)


def from_json(text: str) -> ActFacts:
    """The facts as they were stored; ``ValueError``, ``KeyError`` or ``TypeError`` when they are damaged."""
    return _shaped(ActFacts, json.loads(text))


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _shaped(kind: type[T], data: dict[str, Any]) -> T:
    hints = typing.get_type_hints(kind)
    return kind(**{name: _value(hints[name], value) for name, value in data.items()})


def _value(hint: Any, value: Any) -> Any:
    """Make one value of its declared type: optional ones, dates, sexes, records and tuples of them."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType:
        return None if value is None else _value(inner[0], value)
    if origin is tuple:
        return tuple(_value(inner[0], item) for item in value)
    if hint is date:
        return date.fromisoformat(value)
    if hint is Sex:
        return Sex(value)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return _shaped(hint, value)
    return value
