"""Which community a list means: by any name it ever had, with the oblast, raion and kind the words tell."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models.places import Community, CommunityHead, CommunityName
from trainingdesk.domain.communities import head_titles, read_code
from trainingdesk.domain.text import search_key
from trainingdesk.domain.units import read_oblast, read_unit
from trainingdesk.domain.vehicle_lists import title_kind
from trainingdesk.services.communities import find_communities
from trainingdesk.services.intake_match import batched
from trainingdesk.services.vehicle_intake_rows import (
    WITHOUT,
    Answer,
    Asked,
    Place,
    PlannedVehicle,
    Question,
    said,
)
from trainingdesk.spreadsheets.complaints import Complaint
from trainingdesk.spreadsheets.headers import Field
from trainingdesk.spreadsheets.vehicles import VehicleLine

NEAR = 5
"""Communities offered where none is called as the list says."""


class Places:
    """All communities by every name they had and by code."""

    def __init__(self, session: Session) -> None:
        self._by_name: dict[str, list[Place]] = {}
        self.by_code: dict[str, Place] = {}
        self.by_id: dict[int, Place] = {}
        closed: dict[int, int] = {}
        for row in session.scalars(select(Community)):
            place = Place(row.id, row.code, row.name, row.oblast, row.raion, row.kind, row.centre)
            self.by_code[row.code] = self.by_id[row.id] = place
            if row.closed_on is not None and row.successor_id is not None:
                closed[row.id] = row.successor_id
        names = [(place.id, place.name) for place in self.by_id.values()]
        former = session.execute(select(CommunityName.community_id, CommunityName.name))
        for key, name in names + [(key, name) for key, name in former]:
            while key in closed:
                # A community merged into another is asked for under its old name: the other is meant.
                key = closed[key]  # noqa: PLW2901 - following the chain
            held = self._by_name.setdefault(search_key(name), [])
            if self.by_id[key] not in held:
                held.append(self.by_id[key])

    def named(self, line: VehicleLine) -> list[Place]:
        """The communities a line may mean: by code, else by name, narrowed by what stands around it."""
        code = read_code(line.community)
        if code is not None:
            return [self.by_code[code]] if code in self.by_code else []
        found = self._by_name.get(search_key(line.community_name), [])
        told = search_key(line.community)
        oblast = read_oblast(line.community.replace(line.community_name, " "))
        for fits in (
            [each for each in found if oblast and oblast in each.oblast],
            [each for each in found if each.raion and search_key(each.raion).split()[0] in told.split()],
            [each for each in found if line.community_kind and each.kind == line.community_kind],
        ):
            found = fits or found
        return found


def group_key(line: VehicleLine) -> str:
    """The same for two lines that name a community alike."""
    return search_key(line.community)


def ask_community(
    session: Session, rows: Sequence[PlannedVehicle], places: Places, unit: str
) -> tuple[Place | None, Question | None]:
    """The community these rows surely mean, or the question which of several it is.

    For a name no community has, those that are found by its words are offered.
    """
    line = rows[0].line
    found = places.named(line)
    if len(found) == 1:
        return found[0], None
    key = f"{rows[0].key}|{Asked.COMMUNITY}"
    keys = tuple(row.key for row in rows)
    if not found:
        complaint = said(line, Field.COMMUNITY, "vehicle-community-unknown", {}, doubtful=True)
        near = find_communities(session, line.community_name, limit=NEAR)
        offered = [places.by_id[row.id] for row in near if row.id in places.by_id]
        answers = (*(_answer(place, line) for place in offered), Answer(WITHOUT))
        return None, Question(key, Asked.COMMUNITY, complaint, answers, keys)
    where = "; ".join(", ".join(details(place)[:2]) for place in found)
    facts = {"n": len(found), "where": where, "value": line.community_name}
    complaint = said(line, Field.COMMUNITY, "vehicle-community-ambiguous", facts, doubtful=True)
    at_home = read_unit(unit).oblast
    own = [place.code for place in found if at_home and at_home in place.oblast]
    answers = (*(_answer(place, line) for place in found), Answer(WITHOUT))
    suggested = own[0] if len(own) == 1 else ""
    return None, Question(key, Asked.COMMUNITY, complaint, answers, keys, suggested)


def _answer(place: Place, line: VehicleLine) -> Answer:
    """A community to choose, with the name the list calls it by where that is an old one."""
    same = search_key(place.name) == search_key(line.community_name)
    name = place.name if same else f"{place.name} ({line.community_name})"
    return Answer(place.code, name, details(place))


def details(place: Place) -> tuple[str, ...]:
    """What tells a community from its namesakes: oblast, raion, centre."""
    oblast = place.oblast if " " in place.oblast else f"{place.oblast} обл."
    raion = place.raion if " " in place.raion else f"{place.raion} р-н" if place.raion else ""
    return tuple(filter(None, (oblast, raion, place.centre)))


def judge_titles(
    session: Session, rows: Iterable[PlannedVehicle]
) -> tuple[dict[str, list[Complaint]], tuple[tuple[int, str], ...]]:
    """What is doubtful about heads' titles, by row; and titles to store for heads known without one.

    A title must fit the kind of the community, be one for it in the whole list, and agree with the head the
    desk knows. No head is made from a title: a list names none.
    """
    told: dict[str, list[Complaint]] = {}
    titled = [row for row in rows if row.line.head_title and row.place is not None]
    heads = _heads(session, {row.place.id for row in titled if row.place})
    first: dict[int, PlannedVehicle] = {}
    fills: dict[int, str] = {}
    for row in titled:
        place, title, line = row.place, row.line.head_title, row.line
        assert place is not None  # noqa: S101 - just chosen so
        doubts = told.setdefault(row.key, [])
        kind = title_kind(title)
        if kind and place.kind and kind != place.kind:
            facts = {"community": place.name, "centre": place.centre, "fit": head_titles(place.kind)[0]}
            doubts.append(said(line, Field.HEAD_TITLE, "head-title-kind", facts))
        earlier = first.setdefault(place.id, row)
        if earlier.line.head_title != title:
            where = earlier.line.at(Field.HEAD_TITLE)[0]
            facts = {"community": place.name, "held": earlier.line.head_title, "where": where}
            doubts.append(said(line, Field.HEAD_TITLE, "head-title-two", facts))
        for head in heads.get(place.id, ()):
            if not _serves(head, line):
                continue
            if not head.title and not doubts:
                fills[head.id] = title
            elif head.title and search_key(head.title) != search_key(title):
                facts = {"community": place.name, "held": head.title}
                doubts.append(said(line, Field.HEAD_TITLE, "head-title-differs", facts))
    return told, tuple(sorted(fills.items()))


def _heads(session: Session, communities: Iterable[int]) -> dict[int, list[CommunityHead]]:
    found: dict[int, list[CommunityHead]] = {}
    for some in batched(sorted(communities)):
        for head in session.scalars(select(CommunityHead).where(CommunityHead.community_id.in_(some))):
            found.setdefault(head.community_id, []).append(head)
    return found


def _serves(head: CommunityHead, line: VehicleLine) -> bool:
    """Whether a head is in office on the day of the line's act."""
    day = line.act_on
    return day is None or (
        (head.since is None or head.since <= day) and (head.until is None or day <= head.until)
    )
