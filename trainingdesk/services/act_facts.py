"""What an act says, gathered from the database as of its day; and which forms nobody has confirmed yet."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Person, Unit
from trainingdesk.db.models.acts import Act, ActKey, ActLine, ActMember
from trainingdesk.db.models.places import Community, CommunityHead
from trainingdesk.db.models.vehicles import Vehicle
from trainingdesk.documents import act as paper
from trainingdesk.documents.act_template import ActTemplate
from trainingdesk.domain.communities import full_name
from trainingdesk.domain.custody import HELD, PERSON, SAFE
from trainingdesk.domain.declension import Case, Declined, decline_name, decline_position, decline_rank
from trainingdesk.domain.people import Sex
from trainingdesk.domain.ranks import RANK_BY_CODE
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.acts import act_of, lines_of, things_of
from trainingdesk.services.communities import name_on
from trainingdesk.services.custody import KeyRow, keys
from trainingdesk.services.declined import NAME, POSITION, RANK
from trainingdesk.services.driving import right_on
from trainingdesk.services.people import AsOf, as_of, case_forms

GENITIVE = Case.GENITIVE


@dataclass(frozen=True, slots=True)
class ActDoubt:
    """A form on an act that needs an eye: whose, of what (name, rank, position), as it would be printed."""

    act: int
    person: int
    subject: str
    nominative: str
    text: str
    code: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts of one act, and its doubtful forms."""

    facts: paper.ActFacts
    doubts: tuple[ActDoubt, ...]


def gather(session: Session, act: int, number: str, template: ActTemplate) -> Gathered:
    """The facts of an act under a number, as of its day; an empty number is that of a draft."""
    return _Gatherer(session, act_of(session, act), number, template).gathered()


class _Gatherer:
    """Gathers one act; keeps the people and confirmed forms it has asked for."""

    def __init__(self, session: Session, act: Act, number: str, template: ActTemplate) -> None:
        self.session = session
        self.act = act
        self.number = number
        self.say = template.say
        self.phrases = template.phrases
        self.doubts: list[ActDoubt] = []
        query = select(ActMember.person_id).where(ActMember.act_id == act.id).order_by(ActMember.place)
        self.members = list(session.scalars(query))
        head = session.get(CommunityHead, act.head_id) if act.head_id else None
        self.head = head
        ids = [act.giver_id, act.receiver_id, head.person_id if head else None, *self.members]
        wanted = {key for key in ids if key is not None}
        self.people: Mapping[int, AsOf] = as_of(session, wanted, act.act_on)
        self.forms = case_forms(session, wanted)

    def gathered(self) -> Gathered:
        """Put the facts together."""
        act = self.act
        facts = paper.ActFacts(
            act=act.id,
            kind=act.kind,
            number=self.number,
            act_on=act.act_on,
            time=act.time,
            city=act.city,
            ground=act.ground,
            exception=act.exception,
            giver=self.giver(),
            receiver=self.receiver(),
            community=self.community(),
            members=tuple(self.signer(person) for person in self.members),
            cars=tuple(self.car(line) for line in lines_of(self.session, act.id)),
            copies=act.copies,
            remarks=act.remarks,
        )
        return Gathered(facts, tuple(dict.fromkeys(self.doubts)))

    # --- parties ---------------------------------------------------------------------------------

    def giver(self) -> paper.Party:
        """The unit in the person of its officer; of a return or a transfer the officer himself."""
        if self.act.kind in {"give_back", "transfer"} and self.act.giver_id is not None:
            return self.officer(self.act.giver_id)
        return self.body(self.unit(), self.act.giver_id)

    def receiver(self) -> paper.Party | None:
        """The officer who takes; of a return the unit in the person of who takes for it."""
        if self.act.kind == "give_back":
            return self.body(self.unit(), self.act.receiver_id)
        return None if self.act.receiver_id is None else self.officer(self.act.receiver_id)

    def community(self) -> paper.Party | None:
        """The community in the person of its head."""
        key = self.act.community_id
        if key is None:
            return None
        row = self.session.get_one(Community, key)
        body = full_name(name_on(self.session, key, self.act.act_on), row.kind)
        if self.head is None:
            return self.body(body, None)
        return self.body(body, self.head.person_id, self.head.title)

    def unit(self) -> str:
        """The unit's name in full: «Головне управління Національної поліції в Харківській області»."""
        row = self.session.get(Unit, self.act.giver_unit_id) if self.act.giver_unit_id else None
        if row is None:
            return ""
        short, space, rest = row.name.partition(" ")
        return f"{self.phrases.get(f'unit_{short}', short)}{space}{rest}"

    def body(self, name: str, person: int | None, title: str = "") -> paper.Party:
        signer = None if person is None else self.signer(person, title, genitive=True)
        return paper.Party(signer, body=name)

    def officer(self, person: int) -> paper.Party:
        """An officer with badge, licence and clearance as of the day."""
        right = right_on(self.session, person, self.act.act_on)
        badge = self.session.get_one(Person, person).badge
        signer = self.signer(person)
        if right is None:
            return paper.Party(signer, badge=badge)
        known = right.clearance in {"driver", "mate"}
        return paper.Party(
            signer,
            badge=badge,
            licence=right.licence,
            categories=right.categories,
            clearance=right.clearance if known else "",
            clearance_number=right.clearance_number if known else "",
            clearance_on=right.clearance_on if known else None,
        )

    def signer(self, person: int, title: str = "", *, genitive: bool = False) -> paper.Signer:
        """A person as of the day; ``title`` stands over the post of service (a head of a community)."""
        stood = self.people[person]
        rank = RANK_BY_CODE[stood.rank] if stood.rank and not title else None
        post = title or stood.position
        sex = Sex(stood.sex) if stood.sex else None
        told = ""
        if genitive:
            forms = [self.form(person, POSITION, post, decline_position(post, GENITIVE))] if post else []
            if rank is not None:
                forms.append(self.form(person, RANK, rank.uk, decline_rank(rank, GENITIVE)))
            declined = decline_name(stood.name, sex, GENITIVE)
            forms.append(self.form(person, NAME, stood.name.full, declined))
            told = " ".join(forms)
        return paper.Signer(stood.name.full, stood.name.signature, post, rank.uk if rank else "", told, sex)

    def form(self, person: int, subject: str, nominative: str, declined: Declined) -> str:
        """The form somebody confirmed, or else the program's own; a doubtful one is remembered."""
        confirmed = self.forms.get((person, subject, nominative, GENITIVE.value))
        if confirmed is not None:
            return confirmed
        if declined.doubt is not None:
            self.doubts.append(
                ActDoubt(self.act.id, person, subject, nominative, declined.text, declined.doubt.value)
            )
        return declined.text

    # --- cars ------------------------------------------------------------------------------------

    def car(self, line: ActLine) -> paper.CarFacts:
        """One car with its things and keys."""
        row = self.session.get_one(Vehicle, line.vehicle_id)
        sets = {key.id: key for key in keys(self.session, row.id)}
        query = select(ActKey).where(ActKey.line_id == line.id)
        going = [(sets[key.key_set_id], key) for key in self.session.scalars(query) if key.key_set_id in sets]
        going.sort(key=lambda pair: pair[0].number)
        return paper.CarFacts(
            name=" ".join(filter(None, (row.make, row.model))),
            plate=row.plate,
            vin=row.vin,
            year=row.year,
            colour=row.colour,
            engine=row.engine,
            chassis=row.chassis,
            registration=row.registration,
            owner=self.owner(row),
            km=line.km,
            fuel=line.fuel,
            insurance=row.insurance,
            insured_until=row.insured_until,
            condition=line.condition,
            documents=line.documents,
            things=_things(line),
            keys=tuple(self.key(key, goes) for key, goes in going),
            key_sets=len(sets),
            out=self.went_out(line),
        )

    def owner(self, row: Vehicle) -> str:
        if row.owner_unit_id is not None:
            return self.session.get_one(Unit, row.owner_unit_id).name
        if row.owner_community_id is not None:
            place = self.session.get_one(Community, row.owner_community_id)
            return full_name(place.name, place.kind)
        return ""

    def key(self, key: KeyRow, goes: ActKey) -> paper.KeySetFacts:
        """One key set: to whom it goes and where it will be kept."""
        to, place, handed = self.way(key, goes.goes)
        return paper.KeySetFacts(key.number, key.ignition, key.fobs, to, goes.place or place, handed)

    def way(self, key: KeyRow, goes: str) -> tuple[str, str, bool]:
        """Who gets the set, where it is usually kept, and whether it leaves the safe."""
        act = self.act
        if goes == "receiver" and act.receiver_id is not None and act.kind != "give_back":
            return self.people[act.receiver_id].name.short, self.say("key_held"), True
        if goes == "community" and act.community_id is not None:
            place = self.session.get_one(Community, act.community_id)
            return full_name(place.name, place.kind), self.say("key_of_community"), True
        if goes == "safe" and act.giver_unit_id is not None:
            return self.session.get_one(Unit, act.giver_unit_id).name, self.say("key_safe"), False
        if key.state == SAFE:
            return key.holder.name, key.holder.place or self.say("key_safe"), False
        if key.state == HELD:
            name = key.holder.name
            if key.holder.kind == PERSON and key.holder.id is not None:
                name = as_of(self.session, [key.holder.id], act.act_on)[key.holder.id].name.short
            return name, key.holder.place or self.say("key_held"), True
        return "", self.say(f"key_{key.state}"), False

    def went_out(self, line: ActLine) -> paper.WentOut | None:
        """How the car stood when it was handed over."""
        out = self.session.get(ActLine, line.out_line_id) if line.out_line_id else None
        if out is None:
            return None
        act = act_of(self.session, out.act_id)
        return paper.WentOut(act.number, act.act_on, out.km, out.fuel, out.condition, _things(out))


def _things(line: ActLine) -> tuple[paper.Thing, ...]:
    return tuple(paper.Thing(t.name, t.quantity, t.present) for t in things_of(line.equipment))


def refuse_unsexed(facts: Sequence[paper.ActFacts]) -> None:
    """Refuse acts on which a verb cannot agree: «Здав» or «Здала» needs the sex of who signs."""
    for each in facts:
        for party in (each.giver, each.receiver, each.community):
            if party is not None and party.signer is not None and party.signer.sex is None:
                raise Rejected("act-sex-unknown", name=party.signer.name)


def usual_day(session: Session, vehicles: Sequence[int], today: dt.date) -> dt.date:
    """The day to offer for acts of these cars: the one they were planned for, else today."""
    query = select(Vehicle.planned_on).where(Vehicle.id.in_(vehicles), Vehicle.planned_on.is_not(None))
    return session.scalar(query.order_by(Vehicle.planned_on).limit(1)) or today
