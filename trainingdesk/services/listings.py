"""Lists of cars, of who holds what, and of a car's way, for paper and workbook; their words are templates."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from trainingdesk.documents.listing import listing_pdf
from trainingdesk.domain.listing import ListColumn, Listing
from trainingdesk.paths import refusing, resources
from trainingdesk.services.acts import ActRow
from trainingdesk.services.custody import Holder, HoldingRow, KeyRow, LinkRow, chain, holdings, keys
from trainingdesk.services.vehicles import VehicleRow, today, vehicle_of
from trainingdesk.spreadsheets import listing_book


@cache
def _words() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads((resources() / "templates" / "listings.json").read_text("utf-8"))
    return found


def vehicles_listing(rows: Sequence[VehicleRow], on: dt.date | None = None) -> Listing:
    """The cars of a list as they stand on a date, or today."""
    words = _words()
    lines = [
        {
            "car": f"{row.make} {row.model}".strip(),
            "plate": row.plate,
            "vin": row.vin,
            "year": str(row.year or ""),
            "community": row.community_name,
            "state": words["car_states"][row.state],
            "holder": _holder(row.holder),
            "since": _day(row.since),
            "keys": "; ".join(_key(key) for key in row.keys),
            "insured": _day(row.insured_until),
        }
        for row in rows
    ]
    about = words["vehicles"]["about"].format(count=len(rows), date=_day(on or today()))
    return _listing("vehicles", words["vehicles"]["title"], about, lines)


def holdings_listing(
    session: Session,
    on: dt.date | None = None,
    person: int | None = None,
    community: int | None = None,
    unit: int | None = None,
) -> Listing:
    """Who holds what on a date, or today; with a person, community or unit, the sheet of what it holds."""
    words = _words()
    rows = holdings(session, on, person, community, unit)
    lines = [_held(row) for row in rows]
    cars = sum(row.key_set is None for row in rows)
    about = words["holdings"]["about"].format(cars=cars, keys=len(rows) - cars, date=_day(on or today()))
    title = words["holdings"]["title"]
    if rows and (person or community or unit):
        title = words["holdings"]["of"].format(holder=rows[0].holder.name)
    return _listing("holdings", title, about, lines)


def chain_listing(session: Session, vehicle: int, key_set: int | None = None) -> Listing:
    """The way of a car, or of one set of its keys: every record, those taken back included."""
    words = _words()
    car = vehicle_of(session, vehicle)
    name = " ".join(filter(None, (car.make, car.model, car.plate or car.vin)))
    title = words["chain"]["title"].format(car=name)
    if key_set is not None:
        number = next((key.number for key in keys(session, vehicle) if key.id == key_set), "")
        title = words["chain"]["key_title"].format(car=name, number=number)
    links = chain(session, vehicle, key_set)
    about = words["chain"]["about"].format(count=len(links), date=_day(today()))
    return _listing("chain", title, about, [_link(link) for link in links])


def acts_listing(rows: Sequence[ActRow], ceremony: str = "") -> Listing:
    """The register of acts, as these rows stand now; of a ``ceremony``, what it did not hand over."""
    words = _words()
    lines = [
        {
            "number": row.number,
            "date": _day(row.act_on),
            "kind": words["act_kinds"][row.kind],
            "community": row.community_name,
            "receiver": row.receiver_name,
            "cars": "; ".join(row.cars),
            "state": words["act_states"][row.state],
            "scan": "" if row.state in {"draft", "void"} else words["scan"]["yes" if row.scanned else "no"],
        }
        for row in rows
    ]
    title = words["acts"]["not_handed"].format(ceremony=ceremony) if ceremony else words["acts"]["title"]
    about = words["acts"]["about"].format(count=len(rows), date=_day(today()))
    return _listing("acts", title, about, lines)


def write_listing(listing: Listing, path: Path) -> None:
    """Write a list as a workbook; ``Rejected`` when the disk or another program refuses."""
    with refusing(path):
        listing_book.write(listing, path)


def print_listing(listing: Listing, dated: dt.date) -> bytes:
    """A list as a PDF for the printer."""
    return listing_pdf(listing, dated)


def _listing(kind: str, title: str, about: str, lines: Sequence[Mapping[str, str]]) -> Listing:
    words = _words()
    columns = words[kind]["columns"]
    return Listing(
        title=title,
        about=about,
        sheet=words[kind]["sheet"],
        page=words["page"],
        columns=tuple(ListColumn(each["heading"], each["width"], each["style"]) for each in columns),
        rows=tuple(
            tuple(str(place) if each["key"] == "place" else line[each["key"]] for each in columns)
            for place, line in enumerate(lines, 1)
        ),
    )


def _held(row: HoldingRow) -> Mapping[str, str]:
    words = _words()
    states = words["key_states" if row.key_set else "car_states"]
    number = row.key_number
    return {
        "car": f"{row.make} {row.model}".strip(),
        "plate": row.plate,
        "vin": row.vin,
        "thing": words["holdings"]["key"].format(number=number) if number else words["holdings"]["car"],
        "state": states[row.state],
        "holder": _holder(row.holder),
        "since": _day(row.since),
        "act": row.act_number,
    }


def _link(link: LinkRow) -> Mapping[str, str]:
    words = _words()
    mistake = words["chain"]["mistake"] if link.corrected_by is not None else ""
    return {
        "since": _day(link.since),
        "until": _day(link.until),
        "move": words["moves"][link.move],
        "state": words["key_states" if link.key_set else "car_states"][link.state],
        "holder": _holder(link.holder),
        "ground": "; ".join(filter(None, (link.ground, mistake))),
        "act": link.act_number,
        "recorded": f"{_moment(link.recorded_at)}, {link.recorded_by}",
    }


def _key(key: KeyRow) -> str:
    holder = _holder(key.holder)
    state = _words()["key_states"][key.state]
    return f"{key.number} — {holder if key.state == 'held' else state}"


def _holder(holder: Holder) -> str:
    return ", ".join(filter(None, (holder.name, holder.place))) or "—"


def _day(day: dt.date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"


def _moment(at: dt.datetime) -> str:
    return f"{at.astimezone():%d.%m.%Y %H:%M}"
