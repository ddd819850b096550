"""Editing a draft act: parties, commission, day and ground, then each car with its keys; one step back."""

from typing import Any

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_drafts import EditAct, EditActLine, SetActKey, SetActMembers
from trainingdesk.services.act_edits import ActEdit, MendAct
from trainingdesk.services.acts import ActCard, LineRow, ThingRow
from trainingdesk.services.communities import heads
from trainingdesk.ui.dialogs.act_prepare import MEMBERS, kinds
from trainingdesk.ui.dialogs.found import communities_found, people_found, units_found
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.picker import Option
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import tr, tr_later

GOES = {
    "receiver": tr_later("to the receiver"),
    "community": tr_later("to the community"),
    "safe": tr_later("to the unit’s safe"),
    "stays": tr_later("stays where it is"),
}
ABOUT = {
    "act-copies": "copies", "act-date-missing": "act_on", "number-unreadable": "remarks",
    "field-changed-meanwhile": "remarks",
}  # fmt: skip
LEAST = 8
"""A commission has room for so many more members than it has."""


def edit_act(parent: QWidget, workspace: Workspace, card: ActCard) -> bool:
    """Ask what is to be changed on a draft and store it as one operation."""
    form = _ActForm(workspace, card)

    def do(values: dict[str, Any]) -> None:
        edits = form.edits(values)
        if edits:
            workspace.perform(MendAct(card.row.id, tuple(edits)))

    cars = ", ".join(card.row.cars)
    question = _Tall(
        parent, tr("Draft act: {cars}").format(cars=cars), form, do, yes=tr("Store"), about=ABOUT
    )
    return ask_form(question)


class _Tall(FormQuestion):
    """A form too long for a small screen: its fields scroll, its buttons stay."""

    def __init__(self, parent: QWidget, *args: Any, **options: Any) -> None:
        super().__init__(parent, *args, **options)
        px = theme().px
        self.widen(760)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        at = self.column.indexOf(self.form)
        self.column.removeWidget(self.form)
        scroll.setWidget(self.form)
        scroll.setMinimumHeight(min(px(560), parent.window().height() - px(200)))
        self.column.insertWidget(at, scroll, 1)
        self._scroll = scroll
        for field in self.form.fields.values():
            field.installEventFilter(self)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Bring the field the keyboard is in into sight."""
        if event.type() is event.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, theme().px(40))
        return super().eventFilter(watched, event)


class _ActForm(Form):
    """The fields of an act; ``edits`` gives what differs from what was shown."""

    def __init__(self, workspace: Workspace, card: ActCard) -> None:
        super().__init__()
        self._card = card
        row = card.row
        people, places = people_found(workspace), communities_found(workspace)
        self.choice("kind", tr("What for"), kinds(), row.kind)
        self.date("act_on", tr("Date of the act"), row.act_on)
        self.text("time", tr("Time"), card.time, hint="11:00", longest=5)
        self.text("city", tr("City"), card.city, longest=100)
        self.text("ground", tr("Ground"), card.ground, longest=300)
        self.picker(
            "giver_unit_id",
            tr("Unit that hands over"),
            units_found(workspace),
            _known(row.unit, row.unit_name),
        )
        self.picker("giver_id", tr("Who hands over"), people, _known(card.giver, card.giver_name))
        self.picker("receiver_id", tr("Who takes"), people, _known(row.receiver, row.receiver_name))
        self.text(
            "exception", tr("Order of exception"), card.exception, longest=200,
            note=tr("only when the receiver may not take the wheel on that day"),
        )  # fmt: skip
        self.picker("community_id", tr("Community"), places, _known(row.community, row.community_name))
        able = workspace.query(heads, row.community) if row.community is not None else []
        self.choice(
            "head_id", tr("Head of the community"),
            [(None, "—"), *((each.id, f"{each.name.full}, {each.title}") for each in able)], card.head,
        )  # fmt: skip
        for at in range(max(MEMBERS, len(card.members))):
            title = tr("Chair of the commission") if at == 0 else tr("Member of the commission")
            known = card.members[at] if at < len(card.members) else (None, "")
            self.picker(f"member{at}", title, people, _known(*known))
        self.choice("copies", tr("Copies"), [(n, str(n)) for n in range(1, 10)], card.copies)
        self.long_text("remarks", tr("Remarks"), card.remarks, lines=2)
        for line in card.lines:
            self._car(line)

    def _car(self, line: LineRow) -> None:
        self.section(line.car)
        self.text(f"km{line.id}", tr("Odometer, km"), _number(line.km), longest=9)
        self.text(f"fuel{line.id}", tr("Fuel, l"), _number(line.fuel), longest=4)
        self.text(f"condition{line.id}", tr("Condition, damage"), line.condition, longest=300)
        self.text(f"documents{line.id}", tr("Documents"), line.documents, longest=200)
        for key in line.keys:
            title = tr("Key set {number}").format(number=key.number)
            self.choice(f"goes{key.id}", title, [(goes, tr(words)) for goes, words in GOES.items()], key.goes)
            self.text(f"place{key.id}", tr("Where it lies"), key.place, longest=200)
        self.long_text(
            f"things{line.id}",
            tr("Equipment"),
            "\n".join(thing_line(thing) for thing in line.things),
            lines=5,
        )

    def edits(self, values: dict[str, Any]) -> list[ActEdit]:
        """What was changed, as commands; ``Rejected`` where something typed cannot be read."""
        card, act = self._card, self._card.row.id
        if values["act_on"] is None:
            raise Rejected("act-date-missing")
        seen: dict[str, Any] = {
            "kind": card.row.kind, "act_on": card.row.act_on, "time": card.time, "city": card.city,
            "ground": card.ground, "giver_unit_id": card.row.unit, "giver_id": card.giver,
            "receiver_id": card.row.receiver, "exception": card.exception, "community_id": card.row.community,
            "copies": card.copies, "remarks": card.remarks,
        }  # fmt: skip
        found: list[ActEdit] = [
            EditAct(act, key, values[key], was) for key, was in seen.items() if values[key] != was
        ]
        moved = values["community_id"] != card.row.community or values["act_on"] != card.row.act_on
        if values["head_id"] != card.head and not moved:  # otherwise the head of that day and place is taken
            found.append(EditAct(act, "head_id", values["head_id"], card.head))
        members = tuple(
            value for key, value in values.items() if key.startswith("member") and value is not None
        )
        if members != tuple(key for key, _ in card.members):
            found.append(SetActMembers(act, members))
        for line in card.lines:
            found += self._line_edits(line, values)
        return found

    def _line_edits(self, line: LineRow, values: dict[str, Any]) -> list[ActEdit]:
        found: list[ActEdit] = []
        for field in ("km", "fuel"):
            number = self._whole(f"{field}{line.id}", values[f"{field}{line.id}"])
            if number != getattr(line, field):
                found.append(EditActLine(line.id, field, number))
        found += [
            EditActLine(line.id, field, values[f"{field}{line.id}"])
            for field in ("condition", "documents")
            if values[f"{field}{line.id}"] != getattr(line, field)
        ]
        things = tuple(read_thing(text) for text in values[f"things{line.id}"].splitlines() if text.strip())
        if things != line.things:
            found.append(EditActLine(line.id, "things", things))
        for key in line.keys:
            goes, place = values[f"goes{key.id}"], values[f"place{key.id}"]
            if (goes, place) != (key.goes, key.place):
                found.append(SetActKey(key.id, goes, place))
        return found

    def _whole(self, key: str, text: str) -> int | None:
        typed = "".join(text.split())
        if typed and not typed.isdecimal():
            refusal = Rejected("number-unreadable", value=text)
            self.complain_of(key, refusal)
            raise refusal
        return int(typed) if typed else None


def thing_line(thing: ThingRow) -> str:
    """«− аптечка × 2»: a line of the list of equipment, as it is typed."""
    many = f" × {thing.quantity}" if thing.quantity > 1 else ""
    return f"{'' if thing.present else '− '}{thing.name}{many}"


def read_thing(line: str) -> ThingRow:
    """Read such a line back."""
    text = line.strip()
    present = not text.startswith(("−", "-", "–"))
    bare = text.lstrip("−-– ")
    name, times, many = bare.rpartition("×")
    if times and many.strip().isdecimal():
        return ThingRow(name.strip(), int(many), present)
    return ThingRow(bare, 1, present)


def _known(key: int | None, name: str) -> Option | None:
    return Option(key, name) if key is not None else None


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
