"""The jobs of the cars: lists in, and who has which car and key on a day."""

import argparse
from typing import Any

from trainingdesk.cli.jobs import desk, next_step, read_date, read_decisions
from trainingdesk.cli.report import DONE, Report
from trainingdesk.services.custody import Holder
from trainingdesk.services.custody_words import state_words
from trainingdesk.services.vehicle_intake import vehicle_files
from trainingdesk.services.vehicle_intake_report import vehicles_json, vehicles_text
from trainingdesk.services.vehicles import VehicleRow, vehicles
from trainingdesk.words import date, tr

EVERY = 1_000_000
"""More cars than any office has: the command line lists them all."""


def vehicles_intake(options: argparse.Namespace) -> Report:
    """Import cars from lists."""
    with desk(options.data) as at:
        told = vehicle_files(
            at.store,
            options.files,
            by=at.operator,
            unit=options.unit,
            dry_run=options.dry_run,
            decisions=read_decisions(options.decide),
            accept=options.accept,
        )
    return Report(told.exit_code, vehicles_json(told), (*vehicles_text(told), *next_step(told.exit_code)))


def vehicles_list(options: argparse.Namespace) -> Report:
    """Every car, with its state, holder and keys, now or on a day."""
    day = read_date(options.on) if options.on else None
    with desk(options.data) as at:
        rows = at.store.query(vehicles, options.search, on=day, limit=EVERY)
    lines = [
        tr("%n cars on {date}.", len(rows)).format(date=date(day)) if day else tr("%n cars.", len(rows)),
        *(_line(row) for row in rows),
    ]
    facts = {"on": day.isoformat() if day else None, "vehicles": [_facts(row) for row in rows]}
    return Report(DONE, facts, tuple(lines))


def _line(row: VehicleRow) -> str:
    """One car: what it is, its state and holder, then each key set and its holder."""
    keys = "; ".join(
        tr("keys {number}: {state}").format(
            number=key.number, state=_held(state_words(key.state, key=True), key.holder)
        )
        for key in row.keys
    )
    return " — ".join(filter(None, (row.name, _held(state_words(row.state), row.holder), keys)))


def _held(state: str, holder: Holder) -> str:
    return ", ".join(filter(None, (state, holder.name, holder.place)))


def _facts(row: VehicleRow) -> dict[str, Any]:
    return {
        "id": row.id, "make": row.make, "model": row.model, "plate": row.plate, "vin": row.vin,
        "year": row.year, "community": row.community_name or None, "meant_for": row.meant_for_name or None,
        "state": row.state, "since": row.since.isoformat(), "holder": _holder(row.holder),
        "keys": [
            {
                "number": key.number, "state": key.state, "since": key.since.isoformat(),
                "holder": _holder(key.holder),
            }
            for key in row.keys
        ],
    }  # fmt: skip


def _holder(holder: Holder) -> dict[str, Any]:
    return {"kind": holder.kind, "name": holder.name or None, "place": holder.place or None}
