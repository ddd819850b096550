"""Drafting acts: from chosen cars, one act a receiver or one a car, with what is known of each car last."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.acts import Act, ActKey, ActLine, ActMember, CeremonyCall
from trainingdesk.db.models.places import Community, CommunityHead
from trainingdesk.db.models.vehicles import KeySet
from trainingdesk.domain.custody import COMMUNITY, HELD, LOST, PERSON, SAFE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import tidy
from trainingdesk.services.acts import GOES, KINDS, ThingRow, act_of, lines_of
from trainingdesk.services.communities import head_on
from trainingdesk.services.custody import Holder, KeyRow, Thing, keys, open_link
from trainingdesk.services.office import institution
from trainingdesk.services.people import person_of
from trainingdesk.services.vehicles import VehicleCard, vehicle, vehicle_of

MOST_COPIES = 9
MOST_MEMBERS = 9
TEXTS = ("time", "city", "ground", "exception", "remarks")
FIELDS = (
    *TEXTS, "kind", "act_on", "giver_unit_id", "giver_id", "receiver_id", "community_id", "head_id", "copies",
)  # fmt: skip
LINE_FIELDS = ("km", "fuel", "condition", "documents", "things")


@dataclass(frozen=True, slots=True)
class DraftActs:
    """Draft acts for chosen cars: one act a receiver (``apart`` False), or one a car.

    Receiver and community are those the car is meant for where none is given; the head of the community is
    who holds office on the day. Kilometres, litres, equipment, documents and condition are the last known.
    The main keys go to the receiver, the spare ones to the unit's safe.
    """

    vehicles: tuple[int, ...]
    act_on: dt.date
    kind: str = "hand_over"
    apart: bool = False
    unit: int | None = None
    giver: int | None = None
    receiver: int | None = None
    community: int | None = None
    ground: str = ""
    city: str = ""
    time: str = ""
    copies: int = 3
    members: tuple[int, ...] = ()

    def perform(self, session: Session) -> tuple[int, ...]:
        """Gives the acts' keys; a car on another draft is refused, naming it."""
        if self.kind not in KINDS:
            raise Rejected("act-kind", kind=self.kind)
        if not self.vehicles:
            raise Rejected("act-without-cars")
        batches: dict[tuple[object, ...], list[VehicleCard]] = {}
        for key in dict.fromkeys(self.vehicles):
            card = vehicle(session, key)
            _refuse_drafted(session, card)
            whose = (*self._parties(session, card), card.row.id if self.apart else 0)
            batches.setdefault(whose, []).append(card)
        return tuple(self._act(session, cards) for cards in batches.values())

    def _parties(self, session: Session, card: VehicleCard) -> tuple[int | None, ...]:
        """Unit, giver, receiver and community of the act that a car comes on."""
        holder = card.row.holder
        owner = vehicle_of(session, card.row.id).owner_unit_id
        unit = self.unit or (holder.id if holder.kind == "unit" else None) or owner
        giver, receiver = self.giver, self.receiver or card.row.meant_for
        if self.kind in {"give_back", "transfer"} and holder.kind == PERSON:
            giver = self.giver or holder.id
            receiver = self.receiver
        if self.kind == "write_off":
            receiver = self.receiver
        community = self.community or card.row.community
        if self.kind in {"give_back", "write_off"}:
            community = self.community
        return unit, giver, receiver, community

    def _act(self, session: Session, cards: Sequence[VehicleCard]) -> int:
        unit, giver, receiver, community = self._parties(session, cards[0])
        head = head_on(session, community, self.act_on) if community else None
        act = Act(
            kind=self.kind,
            state="draft",
            number="",
            act_year=self.act_on.year,
            act_on=self.act_on,
            time=tidy(self.time),
            city=tidy(self.city) or institution(session).city_uk,
            ground=tidy(self.ground),
            exception="",
            giver_unit_id=unit,
            giver_id=giver,
            receiver_id=receiver,
            community_id=community,
            head_id=head.id if head else None,
            copies=check_copies(self.copies),
            remarks="",
        )
        session.add(act)
        session.flush()
        for place, card in enumerate(cards, start=1):
            add_line(session, act, place, card)
        set_members(session, act.id, self.members)
        return act.id


def add_line(session: Session, act: Act, place: int, card: VehicleCard) -> int:
    """Put a car on an act with what is known of it last."""
    out = _went_out(session, card.row.id) if act.kind == "give_back" else None
    line = ActLine(
        act_id=act.id,
        place=place,
        vehicle_id=card.row.id,
        km=card.km,
        fuel=card.fuel,
        condition=_last_condition(session, card.row.id),
        documents=card.documents,
        equipment=json.dumps([[t.name, t.quantity, t.present] for t in card.equipment], ensure_ascii=False),
        out_line_id=out.id if out is not None else None,
    )
    session.add(line)
    session.flush()
    for key in keys(session, card.row.id):
        goes = _usual_way(act, key)
        session.add(ActKey(line_id=line.id, key_set_id=key.id, goes=goes, place=_usual_place(key, goes)))
    session.flush()
    return line.id


def _usual_way(act: Act, key: KeyRow) -> str:
    """Where a key set goes unless somebody says otherwise."""
    if key.state not in {SAFE, HELD} or act.kind == "write_off":
        return "stays"
    if act.kind == "give_back":
        return "safe"
    if key.number == 1:
        return "receiver" if act.receiver_id or not act.community_id else "community"
    return "stays" if act.kind == "transfer" and key.state == SAFE else "safe"


def _usual_place(key: KeyRow, goes: str) -> str:
    return key.holder.place if goes in {"safe", "stays"} else ""


def _went_out(session: Session, car: int) -> ActLine | None:
    """The line of the last standing act by which a car was handed to somebody."""
    return session.scalars(
        select(ActLine)
        .join(Act, Act.id == ActLine.act_id)
        .where(
            ActLine.vehicle_id == car,
            Act.state == "handed",
            Act.kind.in_(("hand_over", "assignment", "transfer")),
        )
        .order_by(Act.act_on.desc(), Act.id.desc())
        .limit(1)
    ).first()


def _last_condition(session: Session, car: int) -> str:
    query = (
        select(ActLine.condition)
        .join(Act, Act.id == ActLine.act_id)
        .where(ActLine.vehicle_id == car, Act.state.in_(("issued", "handed")))
        .order_by(Act.act_on.desc(), Act.id.desc())
        .limit(1)
    )
    return session.scalar(query) or ""


def _refuse_drafted(session: Session, card: VehicleCard) -> None:
    """A car stands on one act at a time that is not handed over yet."""
    query = (
        select(Act)
        .join(ActLine, ActLine.act_id == Act.id)
        .where(ActLine.vehicle_id == card.row.id, Act.state.in_(("draft", "issued")))
        .limit(1)
    )
    other = session.scalar(query)
    if other is not None:
        number = other.number or "—"
        raise Rejected("act-car-on-another", what=card.row.name, date=other.act_on, number=number)


def draft_of(session: Session, key: int) -> Act:
    """The row of a draft; an issued act is refused, since it does not change any more."""
    act = act_of(session, key)
    if act.state != "draft":
        raise Rejected("act-issued", number=act.number, date=act.act_on)
    return act


@dataclass(frozen=True, slots=True)
class EditAct:
    """Change one of ``FIELDS`` of a draft; refused when somebody changed it after it was ``seen``."""

    act: int
    field: str
    value: str | int | dt.date | None
    seen: str | int | dt.date | None

    def perform(self, session: Session) -> None:
        """Write the value; with the community goes its head on the day."""
        if self.field not in FIELDS:
            raise Rejected("act-field-unknown", field=self.field)
        act = draft_of(session, self.act)
        now = getattr(act, self.field)
        if now != self.seen:
            raise Rejected("field-changed-meanwhile", now=now, yours=self.value)
        setattr(act, self.field, self._checked(session, act))
        act.act_year = act.act_on.year
        if self.field in {"community_id", "act_on"}:
            head = head_on(session, act.community_id, act.act_on) if act.community_id else None
            act.head_id = head.id if head else None

    def _checked(self, session: Session, act: Act) -> str | int | dt.date | None:
        """The value as it may be stored; a key that leads nowhere is refused like a field nobody knows."""
        match self.field, self.value:
            case "kind", str() as value if value in KINDS:
                return value
            case "act_on", dt.date() as value:
                return value
            case "copies", int() as value:
                return check_copies(value)
            case _, str() as value if self.field in TEXTS:
                return tidy(value)
            case _, (int() | None) as value if self.field.endswith("_id") and self._leads(session, act):
                return value
        raise Rejected("act-field-unknown", field=self.field)

    def _leads(self, session: Session, act: Act) -> bool:
        """Whether there is somebody or something under the key; an emptied field always is right."""
        if self.value is None:
            return True
        if self.field == "head_id":
            head = session.get(CommunityHead, self.value)
            return head is not None and head.community_id == act.community_id
        table = {"giver_unit_id": Unit, "community_id": Community}.get(self.field, Person)
        return session.get(table, self.value) is not None


def check_copies(copies: int) -> int:
    """The number of copies, from one to nine."""
    if not 1 <= copies <= MOST_COPIES:
        raise Rejected("act-copies", most=MOST_COPIES)
    return copies


@dataclass(frozen=True, slots=True)
class EditActLine:
    """Change one of ``LINE_FIELDS`` of a car on a draft; ``things`` is a tuple of ``ThingRow``."""

    line: int
    field: str
    value: str | int | tuple[ThingRow, ...] | None

    def perform(self, session: Session) -> None:
        """Write the value; kilometres and litres are judged against the log when the act is issued."""
        line = session.get(ActLine, self.line)
        if line is None:
            raise Rejected("act-unknown")
        draft_of(session, line.act_id)
        match self.field, self.value:
            case (("km" | "fuel"), (int() | None) as number):
                if number is not None and number < 0:
                    raise Rejected("fuel-negative", value=number)
                setattr(line, self.field, number)
            case (("condition" | "documents"), str() as text):
                setattr(line, self.field, tidy(text))
            case "things", tuple() as things:
                told = [[tidy(t.name), t.quantity, t.present] for t in things if tidy(t.name)]
                line.equipment = json.dumps(told, ensure_ascii=False)
            case _:
                raise Rejected("act-field-unknown", field=self.field)


@dataclass(frozen=True, slots=True)
class SetActKey:
    """Say where one key set goes by a draft, and where it will be kept."""

    key: int
    goes: str
    place: str = ""

    def perform(self, session: Session) -> None:
        """Write it; keys that are lost or destroyed stay where they are."""
        row = session.get(ActKey, self.key)
        if row is None:
            raise Rejected("act-unknown")
        line = session.get_one(ActLine, row.line_id)
        draft_of(session, line.act_id)
        if self.goes not in GOES:
            raise Rejected("act-field-unknown", field="goes")
        state = open_link(session, Thing(line.vehicle_id, row.key_set_id)).state
        if state not in {SAFE, HELD} and self.goes != "stays":
            number = session.get_one(KeySet, row.key_set_id).number
            code = "act-key-lost" if state == LOST else "act-key-gone"
            raise Rejected(code, number=number)
        row.goes, row.place = self.goes, tidy(self.place)


@dataclass(frozen=True, slots=True)
class SetActMembers:
    """Name the commission of a draft, its chair first."""

    act: int
    members: tuple[int, ...]

    def perform(self, session: Session) -> None:
        """Write the list anew."""
        draft_of(session, self.act)
        set_members(session, self.act, self.members)


def set_members(session: Session, act: int, members: Iterable[int]) -> None:
    """Write the commission of an act."""
    wanted = list(dict.fromkeys(members))
    if len(wanted) > MOST_MEMBERS:
        raise Rejected("act-members", most=MOST_MEMBERS)
    for row in session.scalars(select(ActMember).where(ActMember.act_id == act)):
        session.delete(row)
    session.flush()
    for place, person in enumerate(wanted, start=1):
        session.add(ActMember(act_id=act, place=place, person_id=person_of(session, person).id))
    session.flush()


@dataclass(frozen=True, slots=True)
class DropActDraft:
    """Throw a draft act away."""

    act: int

    def perform(self, session: Session) -> None:
        """Delete the draft with its lines and keys; an issued act stays."""
        act = draft_of(session, self.act)
        for call in session.scalars(select(CeremonyCall).where(CeremonyCall.act_id == act.id)):
            session.delete(call)
        for line in lines_of(session, act.id):
            for key in session.scalars(select(ActKey).where(ActKey.line_id == line.id)):
                session.delete(key)
        for member in session.scalars(select(ActMember).where(ActMember.act_id == act.id)):
            session.delete(member)
        session.flush()
        for line in lines_of(session, act.id):
            session.delete(line)
        session.flush()
        session.delete(act)


def receiver_of(act: Act) -> Holder:
    """Who takes the cars of an act: the officer, else the community; ``act-without-receiver`` for neither."""
    if act.receiver_id is not None:
        return Holder(PERSON, act.receiver_id)
    if act.community_id is not None:
        return Holder(COMMUNITY, act.community_id)
    raise Rejected("act-without-receiver")
