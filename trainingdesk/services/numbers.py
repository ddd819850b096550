"""Registration numbers: drawn from a counter row inside the transaction that stores what they number.

A database's own sequence leaves a gap for every transaction that did not come to its end; the counter row
does not: number and paper are committed together or not at all.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from trainingdesk.db.models import Institution, NumberSeries
from trainingdesk.domain.record import record
from trainingdesk.domain.refusal import Rejected

PATTERN = "{edrpou}/{seq:06d}-{yy:02d}"
"""The national habit: code of the issuer, number within the year, year (domain reference 5.3)."""


@record
class Drawn:
    """A number taken from a series: where it stands in it, and how it is written."""

    series: int
    seq: int
    number: str


def draw_number(session: Session, kind: str, year: int) -> Drawn:
    """Take the next number of ``kind`` in ``year``; ``session`` must be the writing one.

    The first number of a new year opens its series with the pattern of the year before. Every drawing is
    journalled, so that the series can be read back.
    """
    series = session.scalars(
        select(NumberSeries).where(NumberSeries.kind == kind, NumberSeries.year == year).with_for_update()
    ).one_or_none()
    if series is None:
        series = _open_series(session, kind, year)
    written = write_number(series.pattern, edrpou=_edrpou(session), seq=series.last + 1, year=year)
    series.last += 1
    session.flush()
    return Drawn(series.id, series.last, written)


def write_number(pattern: str, *, edrpou: str, seq: int, year: int) -> str:
    """A number in the form ``pattern`` gives over ``edrpou``, ``seq``, ``yy`` and ``yyyy``.

    ``Rejected`` where the pattern asks for anything else, or leaves ``seq`` or the year out: two papers could
    then bear one number.
    """
    try:
        written = pattern.format(edrpou=edrpou, seq=seq, yy=year % 100, yyyy=year)
        others = {
            pattern.format(edrpou=edrpou, seq=seq + 1, yy=year % 100, yyyy=year),
            pattern.format(edrpou=edrpou, seq=seq, yy=(year + 1) % 100, yyyy=year + 1),
        }
    except (LookupError, ValueError, AttributeError, TypeError) as error:
        raise Rejected("number-pattern-unreadable", pattern=pattern) from error
    if written in others or not written.strip():
        raise Rejected("number-pattern-repeats", pattern=pattern)
    return written


@record
class SeriesRow:
    """A series: the year from which its pattern holds, and the last number drawn in that year."""

    year: int
    pattern: str
    last: int


def series(session: Session, kind: str) -> list[SeriesRow]:
    """All series of a kind of paper, the newest year first."""
    query = select(NumberSeries).where(NumberSeries.kind == kind).order_by(NumberSeries.year.desc())
    return [SeriesRow(row.year, row.pattern, row.last) for row in session.scalars(query)]


def series_pattern(session: Session, kind: str) -> str:
    """The number pattern in force for a kind of paper."""
    latest = session.scalar(
        select(NumberSeries.pattern)
        .where(NumberSeries.kind == kind)
        .order_by(NumberSeries.year.desc())
        .limit(1)
    )
    return latest or PATTERN


def _open_series(session: Session, kind: str, year: int) -> NumberSeries:
    series = NumberSeries(kind=kind, year=year, pattern=series_pattern(session, kind), last=0)
    session.add(series)
    session.flush()
    return series


def _edrpou(session: Session) -> str:
    found = session.scalars(select(Institution.edrpou).limit(1)).first()
    if found is None:
        raise Rejected("institution-missing")
    return found
