"""What is asked about a car itself: a new one, a reading, its equipment, another set of keys."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain import custody
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.acts import ThingRow
from trainingdesk.services.custody import Holder
from trainingdesk.services.equipment import SetEquipment, usual_equipment
from trainingdesk.services.people import units
from trainingdesk.services.readings import CHECK, REFUEL, REPLACED, AddReading
from trainingdesk.services.vehicle_changes import (
    OF_COMMUNITY,
    POLICE,
    AddKeySet,
    AddVehicle,
    NewKeySet,
    NewVehicle,
)
from trainingdesk.services.vehicles import EquipmentRow, VehicleCard, VehicleRow
from trainingdesk.ui.dialogs.act_edit import read_thing, thing_line
from trainingdesk.ui.dialogs.found import communities_found, holders_found, people_found
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form, offer
from trainingdesk.ui.pages.vehicles.card import whole
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

ABOUT_CAR = {
    "vin-letter": "vin", "vin-sign": "vin", "vin-length": "vin", "vin-taken": "vin", "plate-taken": "plate",
    "vehicle-make-missing": "make", "vehicle-year": "year", "vehicle-tank": "tank",
    "vehicle-owner-missing": "owner_unit", "custody-future": "since", "odometer-much": "km",
    "fuel-over-tank": "fuel", "fuel-negative": "fuel", "key-counts": "keys", "number-unreadable": "km",
}  # fmt: skip
ABOUT_READING = {
    "reading-future": "taken_on", "move-date-missing": "taken_on", "odometer-lower": "km",
    "odometer-higher": "km", "odometer-much": "km", "reading-empty": "km", "replaced-km-missing": "km",
    "fuel-over-tank": "fuel", "fuel-negative": "fuel", "refuel-litres": "filled",
    "replaced-note-missing": "note",
}  # fmt: skip


def today() -> dt.date:
    """This day, here."""
    return dt.date.today()  # noqa: DTZ011 - the office's own day


def new_car(parent: QWidget, workspace: Workspace, typed: str) -> int | None:
    """Ask for a new car, beginning with what was searched for; its key when one was added."""
    form = Form()
    form.text("plate", tr("Plate"), typed.strip(), longest=20)
    form.text("vin", "VIN", longest=40, note=tr("17 characters, no I, O, Q"))
    form.text("make", tr("Make"), longest=60)
    form.text("model", tr("Model"), longest=60)
    form.text("year", tr("Year"), longest=4)
    form.text("colour", tr("Colour"), longest=40)
    form.text("registration", tr("Registration certificate"), longest=40)
    form.date("insured_until", tr("Insured until"))
    owners = [(POLICE, tr("the police")), (OF_COMMUNITY, tr("the community"))]
    form.choice("owner", tr("Owner"), owners)
    offer(form.text("owner_unit", tr("On the books of"), longest=200), workspace.query(units))
    form.picker("community", tr("For the community"), communities_found(workspace))
    form.picker("receiver", tr("For the officer"), people_found(workspace))
    form.choice("keys", tr("Key sets"), [(count, str(count)) for count in (2, 1, 3, 4)])
    form.text("tank", tr("Tank, l"), longest=4)
    form.text("km", tr("Odometer, km"), longest=9)
    form.text("fuel", tr("Fuel, l"), longest=4)
    form.date("since", tr("On the books since"), today())
    added: list[int] = []

    def do(values: dict[str, Any]) -> None:
        numbers = {key: _whole_at(form, key, values[key]) for key in ("year", "tank", "km", "fuel")}
        keys = tuple(NewKeySet() for _ in range(values.pop("keys")))
        owner_community = values["community"] if values["owner"] == OF_COMMUNITY else None
        new = NewVehicle(
            **(values | numbers), keys=keys, owner_community=owner_community,
            equipment=tuple(workspace.query(usual_equipment)),
        )  # fmt: skip
        added.append(workspace.perform(AddVehicle(new)))

    asked = FormQuestion(parent, tr("New car"), form, do, yes=tr("Add the car"), about=ABOUT_CAR)
    return added[0] if ask_form(asked) else None


def _whole_at(form: Form, key: str, text: str) -> int | None:
    """Read a whole number; what is none is marked at its own field."""
    try:
        return whole(text)
    except Rejected as refusal:
        form.complain_of(key, refusal)
        raise


def add_reading(parent: QWidget, workspace: Workspace, card: VehicleCard) -> bool:
    """Ask what the odometer and the gauge say."""
    form = Form()
    kinds = [(CHECK, tr("check")), (REFUEL, tr("refuelled")), (REPLACED, tr("odometer replaced"))]
    form.date("taken_on", tr("Day"), today())
    form.text("km", tr("Odometer, km"), longest=9)
    form.text("fuel", tr("Fuel in the tank, l"), longest=4)
    form.text("filled", tr("Filled in, l"), longest=4)
    form.choice("kind", tr("What it is"), kinds)
    form.text("note", tr("Note"), longest=200)

    def do(values: dict[str, Any]) -> None:
        if values["taken_on"] is None:
            raise Rejected("move-date-missing")
        numbers = {key: _whole_at(form, key, values[key]) for key in ("km", "fuel", "filled")}
        if numbers["filled"] and values["kind"] == CHECK:
            values["kind"] = REFUEL
        workspace.perform(AddReading(card.row.id, **(values | numbers)))

    last = tr("The last one: {km} km.").format(km=card.km) if card.km is not None else ""
    title = tr("Odometer and fuel of {car}").format(car=card.row.name)
    return ask_form(FormQuestion(parent, title, form, do, yes=tr("Store"), detail=last, about=ABOUT_READING))


def change_equipment(
    parent: QWidget, workspace: Workspace, row: VehicleRow, items: tuple[EquipmentRow, ...]
) -> bool:
    """Ask what goes with a car: a line a thing, «- » before what is missing, « × 2» behind the many."""
    form = Form()
    listed = items or tuple(workspace.query(usual_equipment))
    form.long_text(
        "items",
        tr("Equipment"),
        "\n".join(thing_line(ThingRow(item.name, item.quantity, item.present)) for item in listed),
        lines=14,
    )

    def do(values: dict[str, Any]) -> None:
        typed = [read_thing(line) for line in values["items"].splitlines() if line.strip()]
        read = tuple(EquipmentRow(thing.name, thing.quantity, thing.present) for thing in typed)
        workspace.perform(SetEquipment(row.id, read, items))

    return ask_form(
        FormQuestion(
            parent,
            tr("Equipment of {car}").format(car=row.name),
            form,
            do,
            yes=tr("Store"),
            detail=tr("A line a thing. «−» before it says that it is missing, «× 2» behind it how many."),
        )
    )


def add_key(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Ask about a further set of keys."""
    form = Form()
    kinds = (custody.UNIT, custody.PERSON, custody.COMMUNITY)
    form.picker("to", tr("With whom"), holders_found(workspace, *kinds))
    form.text("place", tr("Where it lies"), longest=200)
    form.text("ignition", tr("Ignition keys"), "1", longest=1)
    form.text("fobs", tr("Fobs"), "1", longest=1)
    form.text("tag", tr("Tag"), longest=60)
    form.date("since", tr("Since"), today())
    form.text("ground", tr("Ground"), longest=200)

    def do(values: dict[str, Any]) -> None:
        if values["to"] is None:
            raise Rejected("holder-missing")
        if values["since"] is None:
            raise Rejected("move-date-missing")
        to = Holder(values["to"].kind, values["to"].id, place=values["place"])
        counts = [_whole_at(form, key, values[key]) or 0 for key in ("ignition", "fobs")]
        new = NewKeySet(counts[0], counts[1], values["tag"])
        workspace.perform(AddKeySet(row.id, values["since"], to, new, values["ground"]))

    about = {
        "holder-missing": "to", "choice-unknown": "to", "holder-unfit": "to", "move-date-missing": "since",
        "custody-future": "since", "key-counts": "ignition",
    }  # fmt: skip
    title = tr("Another key set of {car}").format(car=row.name)
    return ask_form(FormQuestion(parent, title, form, do, yes=tr("Add"), about=about))
