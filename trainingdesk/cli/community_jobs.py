"""The communities without a window: found by any old or new name."""

import argparse
from typing import Any

from trainingdesk.cli.jobs import desk
from trainingdesk.cli.report import DONE, REFUSED, Report
from trainingdesk.services.communities import CommunityRow, ensure_codifier, find_communities
from trainingdesk.words import date, tr


def communities_find(options: argparse.Namespace) -> Report:
    """Find communities by a text; exit code 1 when there is none."""
    text = " ".join(options.text)
    with desk(options.data) as at:
        ensure_codifier(at.store, at.operator)
        found = at.store.query(find_communities, text, options.oblast or "", options.limit)
    facts = {"query": text, "found": len(found), "communities": [_facts(row) for row in found]}
    if not found:
        return Report(REFUSED, facts, (tr("No community answers to «{text}».").format(text=text),))
    return Report(DONE, facts, tuple(_line(row) for row in found))


def _facts(row: CommunityRow) -> dict[str, Any]:
    return {
        "code": row.code,
        "name": row.name,
        "kind": row.kind,
        "centre": row.centre,
        "raion": row.raion,
        "oblast": row.oblast,
        "former": list(row.former),
        "ambiguous": row.ambiguous,
        "closed_on": row.closed_on.isoformat() if row.closed_on else None,
    }


def _line(row: CommunityRow) -> str:
    parts = [row.code, row.full, row.centre, row.place]
    if row.former:
        parts.append(tr("formerly {names}").format(names=", ".join(row.former)))
    if row.closed_on:
        parts.append(tr("ceased on {date}").format(date=date(row.closed_on)))
    return " · ".join(part for part in parts if part)
