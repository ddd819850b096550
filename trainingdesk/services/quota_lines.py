"""The table of places as an office types or pastes it: a name and a number a line."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Unit
from trainingdesk.db.models.selection import Quota
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key, tidy
from trainingdesk.domain.units import read_unit
from trainingdesk.services.campaigns import QuotaDraft, SetQuota
from trainingdesk.services.communities import find_communities
from trainingdesk.services.people import find_or_add_unit


@record
class QuotaLine:
    """One line as typed: the name of a unit or community, and how many places it has."""

    name: str
    places: int


@record
class SetQuotaLines:
    """Write a campaign's table of places from names; ``seen`` is the table the person looked at.

    A name that reads as a unit is made one when it is new; another must be a community's. Refused:
    quota-owner-unknown, quota-twice, row-changed-meanwhile and whatever ``SetQuota`` refuses.
    """

    campaign: int
    lines: tuple[QuotaLine, ...]
    seen: tuple[tuple[int, int], ...]
    """Keys of quota rows and their places as they were shown."""

    def perform(self, session: Session) -> None:
        """Find or make the owners, then write the table."""
        now = session.execute(
            select(Quota.id, Quota.places).where(Quota.campaign_id == self.campaign).order_by(Quota.id)
        )
        if tuple(sorted(self.seen)) != tuple((key, places) for key, places in now):
            raise Rejected("row-changed-meanwhile")
        drafts = tuple(_draft(session, line) for line in self.lines)
        SetQuota(self.campaign, drafts).perform(session)


def _draft(session: Session, line: QuotaLine) -> QuotaDraft:
    name = tidy(line.name)
    known = session.scalar(select(Unit.id).where(Unit.search_key == search_key(name)))
    if known is not None:
        return QuotaDraft(line.places, unit_id=known)
    read = read_unit(name)
    if read.sure:
        unit = find_or_add_unit(session, read.name, kind=read.kind.value, oblast=read.oblast)
        return QuotaDraft(line.places, unit_id=unit)
    communities = [row for row in find_communities(session, name, limit=5) if row.closed_on is None]
    exact = [row for row in communities if search_key(name) in {search_key(row.name), search_key(row.full)}]
    found = exact or communities
    if len(found) != 1:
        raise Rejected("quota-owner-unknown", field="name", name=name)
    return QuotaDraft(line.places, community_id=found[0].id)
