"""Looking the stored acts over: each paper against its hash, each series of numbers against its acts."""

from hashlib import sha256

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from trainingdesk.db.models import NumberSeries
from trainingdesk.db.models.acts import Act, ActPaper
from trainingdesk.services.act_issue import ACTS
from trainingdesk.services.custody_check import Said


def broken_acts(session: Session) -> list[Said]:
    """What is wrong with the acts: codes and facts of sentences, nothing most of the time."""
    return [*_papers(session), *_without_paper(session), *_numbers(session)]


def _papers(session: Session) -> list[Said]:
    query = select(Act.number, ActPaper.pdf, ActPaper.sha256).join(ActPaper, ActPaper.act_id == Act.id)
    return [
        ("act-damaged", {"number": number})
        for number, pdf, digest in session.execute(query)
        if sha256(pdf).hexdigest() != digest
    ]


def _without_paper(session: Session) -> list[Said]:
    """Acts that were issued and yet have no paper."""
    query = select(Act.number).outerjoin(ActPaper, ActPaper.act_id == Act.id)
    query = query.where(Act.issued_at.is_not(None), ActPaper.id.is_(None))
    return [("check-act-paper", {"number": number}) for number in session.scalars(query)]


def _numbers(session: Session) -> list[Said]:
    """A series must have given exactly the numbers it says: none missing, none above the last."""
    query = (
        select(NumberSeries.year, NumberSeries.last, func.count(Act.id), func.max(Act.seq))
        .outerjoin(Act, Act.series_id == NumberSeries.id)
        .where(NumberSeries.kind == ACTS)
        .group_by(NumberSeries.id, NumberSeries.year, NumberSeries.last)
    )
    return [
        ("check-act-numbers", {"year": year, "last": last, "count": count})
        for year, last, count, highest in session.execute(query)
        if last != count or (highest or 0) != last
    ]
