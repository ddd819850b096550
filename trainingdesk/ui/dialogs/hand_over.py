"""What is asked when a car or a set of keys moves: to whom, on which day, on what ground."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from trainingdesk.domain import custody
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services import custody_moves as moves
from trainingdesk.services.custody import Holder, KeyRow, Thing
from trainingdesk.services.vehicles import VehicleRow
from trainingdesk.ui.dialogs.found import holders_found, option_of
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr

ABOUT = {
    "choice-unknown": "to",
    "holder-missing": "to",
    "holder-unfit": "to",
    "custody-same": "to",
    "custody-before": "since",
    "custody-future": "since",
    "move-date-missing": "since",
    "custody-ground-missing": "ground",
    "workshop-missing": "place",
    "correction-reason-missing": "reason",
}
"""The field each refusal is said at; others stand above the buttons."""
EVERYBODY = (custody.PERSON, custody.UNIT, custody.COMMUNITY)
LONGEST = 300


class Move:
    """One question about a move: its form, and what it does when the button is pressed."""

    def __init__(self, parent: QWidget, workspace: Workspace, title: str, yes: str, detail: str = "") -> None:
        self._parent, self._workspace = parent, workspace
        self._title, self._yes, self._detail = title, yes, detail
        self.form = Form()

    def to(self, title: str, chosen: Holder | None = None, *, kinds: tuple[str, ...] = EVERYBODY) -> "Move":
        """Ask who takes it."""
        option = option_of(chosen) if chosen is not None and chosen.id is not None else None
        self.form.picker("to", title, holders_found(self._workspace, *kinds), option)
        return self

    def place(self, value: str = "") -> "Move":
        """Ask where it lies from now on."""
        self.form.text("place", tr("Where it lies"), value, hint=tr("safe of the duty unit"), longest=LONGEST)
        return self

    def since(self) -> "Move":
        """Ask the day of the action."""
        today = dt.date.today()  # noqa: DTZ011 - the office's own day
        self.form.date("since", tr("Date of the action"), today)
        return self

    def ground(self, hint: str, title: str = "") -> "Move":
        """Ask on what ground."""
        self.form.text("ground", title or tr("Ground"), hint=hint, longest=LONGEST)
        return self

    def ask(self, command: Callable[[dict[str, Any]], Any]) -> bool:
        """Ask and carry out; True when it was done."""

        def do(values: dict[str, Any]) -> None:
            if "to" in values and values["to"] is None:
                raise Rejected("holder-missing")
            if "since" in values and values["since"] is None:
                raise Rejected("move-date-missing")
            if "to" in values and values.get("place"):
                values["to"] = Holder(values["to"].kind, values["to"].id, place=values["place"])
            self._workspace.perform(command(values))

        about = {code: key for code, key in ABOUT.items() if key in self.form.fields}
        return ask_form(
            FormQuestion(
                self._parent, self._title, self.form, do, yes=self._yes, detail=self._detail, about=about
            )
        )


def assign(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Assign a car to somebody by an order."""
    move = Move(parent, workspace, tr("Assign {car}").format(car=row.name), tr("Assign"))
    move.to(tr("To whom"), _meant(row)).since().ground(tr("order № 512 о/с of 06.02.2021"))
    return move.ask(lambda v: moves.AssignVehicle(row.id, v["to"], v["since"], row.link, v["ground"]))


def start_use(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Say that a car handed over is in use."""
    move = Move(
        parent, workspace, tr("{car} is in use").format(car=row.name), tr("Note it"),
        tr("When the signed act has come back. Attaching its scan notes this by itself."),
    ).since().ground(tr("signed act received"))  # fmt: skip
    return move.ask(lambda v: moves.StartUse(row.id, v["since"], row.link, v["ground"]))


def give_back(parent: QWidget, workspace: Workspace, row: VehicleRow, owner: Holder | None) -> bool:
    """Take a car back."""
    move = Move(
        parent, workspace, tr("Return of {car}").format(car=row.name), tr("Take it back"),
        tr("It is with {holder} now. Its keys are returned apart.").format(holder=row.holder.name),
    )  # fmt: skip
    move.to(tr("Who takes it back"), owner, kinds=(custody.UNIT, custody.COMMUNITY)).since()
    move.ground(tr("return act № 12 of 06.02.2021"))
    return move.ask(lambda v: moves.GiveBack(Thing(row.id), v["to"], v["since"], row.link, v["ground"]))


def transfer(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Pass a car from its holder to another as one record."""
    move = Move(
        parent, workspace, tr("Pass {car} to another").format(car=row.name), tr("Pass it on"),
        tr("It is with {holder} now: one record ends that and begins the next.").format(
            holder=row.holder.name
        ),
    )  # fmt: skip
    move.to(tr("To whom"), kinds=(custody.PERSON, custody.COMMUNITY)).since()
    move.ground(tr("act № 12 of 06.02.2021"))
    return move.ask(lambda v: moves.Transfer(Thing(row.id), v["to"], v["since"], row.link, v["ground"]))


def to_repair(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Send a car to a workshop."""
    move = Move(
        parent, workspace, tr("{car} to repair").format(car=row.name), tr("To repair"),
        tr("Whoever has it answers for it further."),
    )  # fmt: skip
    move.form.text("place", tr("Workshop"), longest=LONGEST)
    move.since().ground(tr("report № 7 of 06.02.2021"))
    return move.ask(lambda v: moves.ToRepair(row.id, v["since"], row.link, v["place"], v["ground"]))


def from_repair(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Take a car back from the workshop, into the hands it went from."""
    move = Move(
        parent, workspace, tr("{car} back from repair").format(car=row.name), tr("From repair"),
        tr("It goes back to whoever had it, in the state it had."),
    ).since().ground(tr("work report № 7 of 06.02.2021"))  # fmt: skip
    return move.ask(lambda v: moves.FromRepair(row.id, v["since"], row.link, v["ground"]))


def correct(parent: QWidget, workspace: Workspace, last: list[tuple[int, str]]) -> bool:
    """Ask which last record is the mistake and why, and write the counter-record."""
    move = Move(
        parent, workspace, tr("Correct a mistake in the chain"), tr("Write the counter-record"),
        tr("The mistaken record stays in sight, struck, with the reason; the former holder is put back."),
    )  # fmt: skip
    move.form.choice("link", tr("The mistaken record"), last)
    move.form.text("reason", tr("What was the mistake"), hint=tr("another car was meant"), longest=LONGEST)
    return move.ask(lambda v: moves.CorrectLink(v["link"], v["reason"]))


def destroy(
    parent: QWidget, workspace: Workspace, row: VehicleRow, owner: Holder | None, names: Callable[[int], str]
) -> bool:
    """Say that a car is destroyed, on what grounds, and what became of each set of keys."""
    move = Move(
        parent, workspace, tr("{car} is destroyed").format(car=row.name), tr("Note it"),
        tr("It awaits its writing off. Say what became of each set of keys."),
    ).since().ground(tr("act of inspection № 3, ERDR № 12021220000000001"), tr("Grounds"))  # fmt: skip
    fates: list[tuple[Any, str]] = [
        (custody.DESTROYED, tr("destroyed with the car")),
        (custody.LOST, tr("lost")),
        (custody.SAFE, tr("in the unit’s safe")),
        (moves.STAYS, tr("stays with its holder")),
    ]
    for key in row.keys:
        move.form.choice(f"key{key.id}", names(key.number), fates)

    def command(values: dict[str, Any]) -> moves.Destroy:
        said = tuple(
            moves.KeyFate(key.id, key.link, values[f"key{key.id}"], owner or custody_safe(key))
            for key in row.keys
        )
        return moves.Destroy(row.id, values["since"], row.link, values["ground"], said)

    return move.ask(command)


def custody_safe(key: KeyRow) -> Holder:
    """Whose safe a set of keys goes to when nobody owns the car by name: where it lies now."""
    return key.holder


def write_off(parent: QWidget, workspace: Workspace, row: VehicleRow) -> bool:
    """Write a car off by an act; the chains of its keys end with it."""
    move = Move(
        parent, workspace, tr("Write {car} off").format(car=row.name), tr("Write off"),
        tr("Its chain and those of its keys end here."),
    ).since().ground(tr("write-off act № 4 of 06.02.2021"), tr("Act"))  # fmt: skip
    keys = tuple(moves.SeenKey(key.id, key.link) for key in row.keys)
    return move.ask(lambda v: moves.WriteOff(row.id, v["since"], row.link, v["ground"], keys))


# --- keys ---


def hand_key(parent: QWidget, workspace: Workspace, row: VehicleRow, key: KeyRow, name: str) -> bool:
    """Hand a set of keys on: out of the safe, from holder to holder, or found again."""
    title = tr("{key} of {car}").format(key=name, car=row.name)
    where = key.holder.place or key.holder.name
    now = tr("It is lost.") if key.state == custody.LOST else tr("It is with {holder}.").format(holder=where)
    move = Move(parent, workspace, title, _yes_of(key), now)
    chosen = _meant(row) if key.state == custody.SAFE else None
    move.to(tr("To whom"), chosen).place().since()
    move.ground(tr("issue register, line 14"))

    def command(values: dict[str, Any]) -> Any:
        to: Holder = values["to"]
        args = (to, values["since"], key.link, values["ground"])
        if key.state == custody.LOST:
            return moves.MarkFound(key.id, *args)
        if to.kind == custody.UNIT and key.state == custody.HELD:
            return moves.GiveBack(Thing(row.id, key.id), *args)
        if key.state == custody.SAFE and to.kind != custody.UNIT:
            return moves.HandKey(key.id, *args)
        return moves.Transfer(Thing(row.id, key.id), *args)

    return move.ask(command)


def lose_key(parent: QWidget, workspace: Workspace, row: VehicleRow, key: KeyRow, name: str) -> bool:
    """Say that a set of keys is lost, on the ground of a report."""
    title = tr("{key} of {car} is lost").format(key=name, car=row.name)
    move = Move(parent, workspace, title, tr("Note the loss")).since()
    move.ground(tr("report № 7 of 06.02.2021"))
    return move.ask(lambda v: moves.MarkLost(key.id, v["since"], key.link, v["ground"]))


def choose_key(parent: QWidget, row: VehicleRow, names: Callable[[KeyRow], str], title: str) -> KeyRow | None:
    """Ask which set of keys is meant; the one there is when there is one alone."""
    if len(row.keys) <= 1:
        return row.keys[0] if row.keys else None
    form = Form()
    form.choice("key", tr("Which keys"), [(key.id, names(key)) for key in row.keys])
    found: list[KeyRow] = []

    def do(values: dict[str, Any]) -> None:
        found.extend(key for key in row.keys if key.id == values["key"])

    return found[0] if ask_form(FormQuestion(parent, title, form, do, yes=tr("Next"))) else None


def _yes_of(key: KeyRow) -> str:
    if key.state == custody.LOST:
        return tr("It is found")
    return tr("Hand over") if key.state == custody.SAFE else tr("Pass it on")


def _meant(row: VehicleRow) -> Holder | None:
    """For whom the car is meant: the officer, else the community."""
    if row.meant_for is not None:
        return Holder(custody.PERSON, row.meant_for, row.meant_for_name)
    if row.community is not None:
        return Holder(custody.COMMUNITY, row.community, row.community_name)
    return None
