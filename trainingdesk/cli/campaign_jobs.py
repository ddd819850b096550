"""Campaigns of selection without a window: the list, a ranking, the frozen minutes as a file."""

import argparse
from typing import Any

from trainingdesk.cli.jobs import desk
from trainingdesk.cli.report import DONE, Report
from trainingdesk.domain.selection import show_points
from trainingdesk.services.campaigns import CampaignRow, campaign_by_code, campaigns
from trainingdesk.services.ranking import RankingRow, ranking
from trainingdesk.services.selection_papers import protocol_of, write_protocol
from trainingdesk.words import date, tr


def campaign_list(options: argparse.Namespace) -> Report:
    """Every campaign with its counts, the newest first."""
    with desk(options.data) as at:
        rows = at.store.query(campaigns)
    lines = [
        tr("{code}: {title}, %n candidates", row.candidates).format(code=row.code, title=row.title)
        for row in rows
    ]
    return Report(
        DONE,
        {"campaigns": [_campaign(row) for row in rows]},
        tuple(lines) or (tr("There is no campaign in the desk yet."),),
    )


def campaign_ranking(options: argparse.Namespace) -> Report:
    """The ranking of a campaign: as frozen, or as the results give it today."""
    with desk(options.data) as at:
        row = at.store.query(campaign_by_code, options.code)
        found = at.store.query(ranking, row.id, anew=options.anew)
    frozen = found.frozen
    facts = {
        "campaign": row.code,
        "rule": list(found.rule),
        "waiting": found.waiting,
        "undecided": list(found.undecided),
        "changed": found.changed,
        "protocol": None
        if frozen is None
        else {
            "number": frozen.number,
            "held_on": frozen.held_on.isoformat(),
            "frozen_at": frozen.frozen_at.isoformat(),
            "frozen_by": frozen.frozen_by,
            "checksum": frozen.checksum,
        },
        "ranking": [_line(line) for line in found.lines],
    }
    told = (
        tr("Proposed from the results of today; not frozen.")
        if frozen is None
        else tr("Frozen by minutes № {number} of {date}.").format(
            number=frozen.number, date=date(frozen.held_on)
        )
    )
    lines = [told]
    if found.changed:
        lines.append(tr("Decisions changed after the freezing: lines with «!»."))
    lines += [_words(line) for line in found.lines]
    return Report(DONE, facts, tuple(lines))


def campaign_protocol(options: argparse.Namespace) -> Report:
    """Write the frozen minutes of a campaign to a file: PDF as stored, .docx or .xlsx."""
    with desk(options.data) as at:
        row, protocol = at.store.query(protocol_of, options.code)
        at.store.query(write_protocol, protocol.id, options.out)
    facts = {
        "campaign": row.code,
        "number": protocol.number,
        "held_on": protocol.held_on.isoformat(),
        "checksum": protocol.checksum,
        "out": str(options.out),
    }
    told = tr("Minutes № {number} of {date} written to {path}.")
    said = told.format(number=protocol.number, date=date(protocol.held_on), path=options.out)
    return Report(DONE, facts, (said,))


def _campaign(row: CampaignRow) -> dict[str, Any]:
    return {
        "code": row.code,
        "title": row.title,
        "opens": row.opens.isoformat() if row.opens else None,
        "closes": row.closes.isoformat() if row.closes else None,
        "places": row.places,
        "stages": row.stages,
        "candidates": row.candidates,
        "outcomes": dict(row.outcomes),
        "cohort": row.cohort,
    }


def _line(line: RankingRow) -> dict[str, Any]:
    row = line.candidate
    return {
        "place": line.place,
        "candidate": row.id,
        "name": row.name.full,
        "birth_year": row.birth_year,
        "unit": row.unit,
        "points": line.points / 10 if line.points is not None else None,
        "outcome": line.outcome.value,
        "reason": line.reason,
        "decided_by": line.decided_by,
        "open_tie": line.open_tie,
        "now": row.outcome.value,
        "changed": line.changed,
    }


def _words(line: RankingRow) -> str:
    row = line.candidate
    points = show_points(line.points) if line.points is not None else "—"
    mark = "! " if line.changed else ""
    told = f"{mark}{line.place}. {row.name.full}, {row.unit or '—'}: {points}, {line.outcome.value}"
    return f"{told} ({line.reason})" if line.reason else told
