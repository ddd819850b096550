"""What Ctrl+K finds of cars and acts; who has each set of keys is said in the result itself."""

from collections.abc import Callable, Sequence

from trainingdesk.app import Desk
from trainingdesk.domain import custody
from trainingdesk.services.acts import ActRow, acts
from trainingdesk.services.custody import KeyRow
from trainingdesk.services.vehicles import VehicleRow, vehicles
from trainingdesk.ui.palette import Found
from trainingdesk.words import date, tr

OFFERED = 6
SHORTEST = 2
"""From so many letters on cars and acts are looked for: one letter finds too many."""
Go = Callable[[str, object], None]


def vehicles_found(program: Desk, text: str, go: Go) -> Sequence[Found]:
    """Return cars by plate, VIN or holder, and acts by number; ``Rejected`` when the desk is busy."""
    if len(text.strip()) < SHORTEST:
        return []
    ask = program.store.query
    return [
        *(_car(row, go) for row in ask(vehicles, text, limit=OFFERED)),
        *(_act(row, go) for row in ask(acts, text, limit=OFFERED)),
    ]


def _car(row: VehicleRow, go: Go) -> Found:
    """«АХ 4902 ВК — 1: Ковальчук А. М. · 2: сейф чергової частини»: the phone's question is answered here."""
    keys = " · ".join(f"{key.number}: {_with_whom(key)}" for key in row.keys)
    detail = tr("keys {holders}").format(holders=keys) if keys else tr("no keys on record")
    return Found(tr("Car"), "car", row.plate or row.name, detail, lambda: go("vehicles", row.id))


def _with_whom(key: KeyRow) -> str:
    if key.holder.kind == custody.NOBODY:
        return {
            custody.LOST: tr("lost"),
            custody.DESTROYED: tr("destroyed"),
            custody.WRITTEN_OFF: tr("written off"),
        }[key.state]
    name = key.holder.name
    if key.holder.kind == custody.PERSON:
        surname, *rest = name.split()
        return " ".join([surname, *(f"{part[0]}." for part in rest)])
    return key.holder.place or name


def _act(row: ActRow, go: Go) -> Found:
    who = row.receiver_name or row.community_name
    detail = " · ".join(part for part in (date(row.act_on), who, ", ".join(row.cars)) if part)
    title = tr("Act № {number}").format(number=row.number) if row.number else tr("Draft act")
    return Found(tr("Act"), "file-text", title, detail, lambda: go("vehicles", ("acts", row.id)))
