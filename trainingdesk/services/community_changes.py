"""Changing what is known of a community: its name as of a date, a merger, who heads it."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from trainingdesk.db.models.places import Community, CommunityHead, CommunityName
from trainingdesk.domain.communities import KIND_OF_CATEGORY, Kind, bare_centre, centre_words
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import repair, tidy
from trainingdesk.services.codifier import UpdateCodifier
from trainingdesk.services.communities import community_of, heads, names, settle
from trainingdesk.services.newcomers import NewPerson, add_person, refuse_known
from trainingdesk.services.people import EARLIEST, person_of

__all__ = [
    "EndHead",
    "MendCommunityName",
    "MergeCommunity",
    "RenameCommunity",
    "SetHead",
    "UpdateCodifier",
]
LONGEST = 150
KINDS = frozenset(KIND_OF_CATEGORY.values())


@dataclass(frozen=True, slots=True)
class RenameCommunity:
    """A new name since a date; the old one is kept with its dates and still finds the community.

    ``centre`` is the centre's new name where that changed too («Берестин»); ``seen`` the version looked at.
    """

    community: int
    name: str
    since: dt.date
    ground: str = ""
    centre: str = ""
    seen: int | None = None

    def perform(self, session: Session) -> None:
        """Write the name behind those there are; a date before the last name's is refused."""
        row = community_of(session, self.community)
        _as_seen(row, self.seen)
        name = _name(self.name)
        borne = names(session, row.id)
        last = borne[-1]
        if name == last.name and not self.centre:
            raise Rejected("community-name-same", name=name)
        if last.since is not None and self.since <= last.since:
            raise Rejected("community-name-date", name=last.name, since=last.since)
        if name != last.name:
            if not last.id:
                session.add(CommunityName(community_id=row.id, name=last.name, since=None, ground=""))
            session.add(
                CommunityName(community_id=row.id, name=name, since=self.since, ground=tidy(self.ground))
            )
        if self.centre:
            row.centre = _centre(row, self.centre)
        session.flush()
        settle(session, row)


def _name(text: str) -> str:
    name = repair(tidy(text)).text
    if not name:
        raise Rejected("community-name-missing")
    if len(name) > LONGEST:
        raise Rejected("community-name-long", most=LONGEST)
    return name


def _centre(row: Community, text: str) -> str:
    """The centre with the word of its kind before it."""
    bare = bare_centre(repair(tidy(text)).text)
    return centre_words(Kind(row.kind), bare) if row.kind in KINDS else bare


def _as_seen(row: Community | CommunityHead, seen: int | None) -> None:
    if seen is not None and row.version != seen:
        raise Rejected("row-changed-meanwhile")


@dataclass(frozen=True, slots=True)
class MendCommunityName:
    """Mend one dated name: spelling, ground, the day it holds from, which the codifier does not tell."""

    name_id: int
    name: str
    since: dt.date | None
    ground: str = ""

    def perform(self, session: Session) -> None:
        """Refused when the names would change their order: the first has no day, later ones have."""
        dated = session.get(CommunityName, self.name_id)
        if dated is None:
            raise Rejected("row-changed-meanwhile")
        row = community_of(session, dated.community_id)
        borne = names(session, row.id)
        at = next(place for place, each in enumerate(borne) if each.id == self.name_id)
        if at and self.since is None:
            raise Rejected("change-date-missing")
        mine = self.since or EARLIEST
        before, after = borne[:at][-1:], borne[at + 1 :][:1]
        crossed = [each for each in before if mine <= (each.since or EARLIEST)]
        crossed += [each for each in after if mine >= (each.since or EARLIEST)]
        if crossed:
            raise Rejected("community-name-date", name=crossed[0].name, since=crossed[0].since or "—")
        dated.name, dated.since, dated.ground = _name(self.name), self.since, tidy(self.ground)
        session.flush()
        settle(session, row)


@dataclass(frozen=True, slots=True)
class MergeCommunity:
    """A community ceases on a day and becomes part of another; with ``end_heads`` its heads leave then."""

    community: int
    into: int
    on: dt.date
    end_heads: bool = False
    seen: int | None = None

    def perform(self, session: Session) -> None:
        """Close it; its cars, acts and heads stay with it, since nobody said otherwise."""
        row, into = community_of(session, self.community), community_of(session, self.into)
        _as_seen(row, self.seen)
        if row.id == into.id:
            raise Rejected("community-merge-itself", name=row.name)
        for each in (row, into):
            if each.closed_on is not None:
                raise Rejected("community-closed", name=each.name, date=each.closed_on)
        row.closed_on, row.successor_id = self.on, into.id
        if self.end_heads:
            for head in heads(session, row.id):
                if head.until is None:
                    _end(
                        session, session.get_one(CommunityHead, head.id), max(self.on, head.since or self.on)
                    )


@dataclass(frozen=True, slots=True)
class SetHead:
    """Somebody heads a community since a date; ``head`` mends a term that is entered already.

    ``person`` is somebody in the register, ``new`` somebody who comes into it. Terms of others stay as they
    are, except those in ``ending``, which end on the day before: several may hold office at once.
    """

    community: int
    title: str
    since: dt.date | None
    until: dt.date | None = None
    person: int | None = None
    new: NewPerson | None = None
    ground: str = ""
    head: int = 0
    seen: int | None = None
    ending: tuple[int, ...] = ()

    def perform(self, session: Session) -> int:
        """Gives the key of the term; the same person twice at once under one title is refused."""
        row = community_of(session, self.community)
        title = tidy(self.title)
        if not title:
            raise Rejected("head-title-missing")
        _check_dates(self.since, self.until)
        person = self._person(session)
        self._refuse_twice(session, person, title)
        if self.head:
            term = session.get(CommunityHead, self.head)
            if term is None:
                raise Rejected("row-changed-meanwhile")
            _as_seen(term, self.seen)
        else:
            term = CommunityHead(community_id=row.id, person_id=person, title=title, ground="")
            session.add(term)
        term.person_id, term.title, term.ground = person, title, tidy(self.ground)
        term.since, term.until = self.since, self.until
        session.flush()
        self._end_others(session)
        return term.id

    def _end_others(self, session: Session) -> None:
        """Let the terms chosen end on the day before this one begins."""
        for key in self.ending:
            if self.since is None:
                raise Rejected("change-date-missing")
            other = session.get(CommunityHead, key)
            if other is None or other.community_id != self.community:
                raise Rejected("row-changed-meanwhile")
            _end(session, other, self.since - dt.timedelta(days=1))

    def _person(self, session: Session) -> int:
        if self.new is not None:
            refuse_known(session, self.new)
            return add_person(session, self.new)
        if self.person is None:
            raise Rejected("head-person-missing")
        return person_of(session, self.person).id

    def _refuse_twice(self, session: Session, person: int, title: str) -> None:
        begins, ends = self.since or EARLIEST, self.until or dt.date.max
        for each in heads(session, self.community):
            if each.id in {self.head, *self.ending} or (each.person, each.title) != (person, title):
                continue
            if (each.since or EARLIEST) <= ends and begins <= (each.until or dt.date.max):
                raise Rejected("head-known", name=each.name.full, title=title, since=each.since or "—")


@dataclass(frozen=True, slots=True)
class EndHead:
    """A term of office ends; ``until`` is its last day, None opens it again."""

    head: int
    until: dt.date | None
    ground: str = ""
    seen: int | None = None

    def perform(self, session: Session) -> None:
        """Write the last day; one before the first is refused."""
        row = session.get(CommunityHead, self.head)
        if row is None:
            raise Rejected("row-changed-meanwhile")
        _as_seen(row, self.seen)
        _end(session, row, self.until)
        if self.ground:
            row.ground = tidy(self.ground)


def _end(session: Session, row: CommunityHead, until: dt.date | None) -> None:
    _check_dates(row.since, until)
    row.until = until
    session.flush()


def _check_dates(since: dt.date | None, until: dt.date | None) -> None:
    if since is not None and until is not None and until < since:
        raise Rejected("head-dates", since=since, until=until)
