"""Lists of acts for paper, workbook and Word: the register, and what a ceremony did not hand over."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from trainingdesk.documents.listing_docx import listing_docx
from trainingdesk.domain.listing import ListColumn, Listing
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import resources
from trainingdesk.services.acts import ActRow
from trainingdesk.services.ceremonies import ceremonies, not_handed


@cache
def _words() -> Mapping[str, Any]:
    path = resources() / "templates" / "act_listings.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def register_listing(rows: Sequence[ActRow], today: dt.date) -> Listing:
    """The register of acts as it stands on the screen."""
    words = _words()
    unsigned = sum(row.state in {"issued", "handed"} and not row.scanned for row in rows)
    about = words["register"]["about"].format(count=len(rows), unsigned=unsigned, date=_day(today))
    lines = [
        {
            "number": row.number,
            "date": _day(row.act_on),
            "kind": words["kinds"][row.kind],
            "community": row.community_name,
            "receiver": row.receiver_name,
            "cars": "; ".join(row.cars),
            "state": words["states"][row.state],
            "scan": words["yes" if row.scanned else "no"],
        }
        for row in rows
    ]
    return _listing("register", words["register"]["title"], about, lines)


def not_handed_listing(session: Session, ceremony: int) -> Listing:
    """What a ceremony did not hand over: who did not come, who was not called."""
    words = _words()
    row = next((each for each in ceremonies(session) if each.id == ceremony), None)
    if row is None:
        raise Rejected("ceremony-unknown")
    left = not_handed(session, ceremony)
    place = f"{row.place}, " if row.place else ""
    about = words["not_handed"]["about"].format(
        place=place, date=_day(row.held_on), count=len(left), all=row.calls
    )
    lines = [
        {
            "number": call.act.number,
            "community": call.act.community_name,
            "receiver": call.act.receiver_name,
            "cars": "; ".join(call.act.cars),
            "outcome": words["outcomes"][call.outcome],
            "note": call.note,
        }
        for call in left
    ]
    return _listing("not_handed", words["not_handed"]["title"].format(title=row.title), about, lines)


def word_listing(listing: Listing, dated: dt.date) -> bytes:
    """A list as a .docx."""
    return listing_docx(listing, dated)


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


def _day(day: dt.date) -> str:
    return f"{day:%d.%m.%Y}"
