"""What can be done with cars and their keys: each act with its key, and why it cannot be done now."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from trainingdesk.domain import custody
from trainingdesk.domain.refusal import Rejected
from trainingdesk.paths import refusing
from trainingdesk.services.custody import Holder, KeyRow, chain
from trainingdesk.services.holders import owner_of
from trainingdesk.services.photos import AddPhoto
from trainingdesk.services.vehicles import VehicleCard, VehicleRow, vehicle
from trainingdesk.ui.dialogs import hand_over
from trainingdesk.ui.kit.act import Act, ActMenu
from trainingdesk.ui.kit.ask import open_files
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.vehicles import forms
from trainingdesk.ui.pages.vehicles.chain import ChainLine
from trainingdesk.ui.pages.vehicles.columns import CarLine, key_words
from trainingdesk.ui.pages.vehicles.words import key_name
from trainingdesk.words import date, sentence, tr


class Place(Protocol):
    """The part the acts belong to."""

    page: Page
    table: Table
    acts: list[Act]

    def row_now(self) -> VehicleRow | None:
        """Return the car one stands on, None when a past day is looked at."""

    def chosen(self) -> list[CarLine]:
        """Return the selected cars."""

    def act(
        self, text: str, run: Callable[[], object], *, keys: str = "", icon: str = "",
        on_list: QWidget | None = None,
    ) -> Act:  # fmt: skip
        """Make an act of the part."""

    def edit_card(self) -> None:
        """Put the keyboard into the card."""

    def searched(self) -> str:
        """Return what is typed in the search."""

    def go_to(self, target: object) -> None:
        """Stand on a car."""


class CarActs(QObject):
    """Makes the acts of the part and says why one cannot be done.

    Bare letters belong to the list alone; each stands twice, as it is written on either keyboard.
    """

    def __init__(self, part: Place, page: Page, prepare: Callable[[list[int]], object]) -> None:
        super().__init__(page)
        self._part, self._page, self._workspace = part, page, page.workspace
        self._prepare_acts = prepare
        self.new = part.act(tr("New car…"), self.add, keys="Ctrl+N", icon="plus")
        self._edit = part.act(tr("Edit the card"), self.edit, keys="F2", icon="pen-line")
        self.prepare = self._key(tr("Prepare acts…"), self._prepare, "H / Р", "file-text")
        self._moves = self._build_moves()
        self._keys = (
            self._key(tr("Hand over a key…"), self.hand_key, "K / Л", "arrow-right"),
            self._key(tr("A key is lost…"), self.lose_key, "L / Д", "triangle-alert"),
        )
        self._facts = (
            self._key(tr("Odometer and fuel…"), self.add_reading, "O / Щ", "pen-line"),
            self._key(tr("Equipment…"), self.change_equipment, "E / У", "clipboard-check"),
            self._key(tr("Photo…"), self.add_photo, "F / А", "upload"),
            part.act(tr("Another key set…"), self.add_key, icon="plus"),
        )
        self.correct = self._key(tr("Correct a mistake…"), self._correct, "C / С", "rotate-ccw")
        each = [act for _, act in self._moves]
        rest = (*self._keys, self.correct, *self._facts, self._edit, self.new)
        self.menu = ActMenu(tr("More"), [*each, *rest], "ellipsis")

    def _key(self, text: str, run: Callable[[], object], keys: str, icon: str) -> Act:
        return self._part.act(text, run, keys=keys, icon=icon, on_list=self._part.table)

    def _build_moves(self) -> list[tuple[str, Act]]:
        """The acts that move a car, each with the move it begins."""
        ask, key = self._asker, self._key
        return [
            (custody.ASSIGNMENT, key(tr("Assign by an order…"), ask(hand_over.assign), "A / Ф", "stamp")),
            (custody.USE, key(tr("Taken into use…"), ask(hand_over.start_use), "U / Г", "check")),
            (custody.TRANSFER, key(tr("Pass to another…"), ask(hand_over.transfer), "T / Е", "users")),
            (custody.GIVE_BACK, key(tr("Return…"), self._give_back, "R / К", "undo-2")),
            (custody.TO_REPAIR, key(tr("To repair…"), ask(hand_over.to_repair), "M / Ь", "settings")),
            (custody.REPAIRED, key(tr("From repair…"), ask(hand_over.from_repair), "N / Т", "check")),
            (custody.DESTRUCTION, key(tr("Destroyed…"), self._destroy, "D / В", "circle-alert")),
            (custody.WRITE_OFF, key(tr("Written off…"), ask(hand_over.write_off), "W / Ц", "ban")),
        ]

    # --- which can be done ---

    def judge(self, chosen: Sequence[CarLine], on: dt.date | None) -> None:
        """Say which can be done with the car one stands on."""
        row = self._part.row_now()
        why = ""
        if on is not None:
            why = tr("The list stands as of a past day: go back to today first.")
        elif row is None:
            why = tr("Choose a car first.")
        self.new.why_not(tr("The list stands as of a past day: go back to today first.") if on else "")
        for act in (self._edit, *self._facts, *self._keys, self.correct, self.prepare):
            act.why_not(why)
        many = len(chosen)
        self.prepare.setText(tr("Prepare %n acts…", many) if many > 1 else tr("Hand over by act…"))
        if row is not None:
            allowed = custody.next_moves(row.state, key=False)
            says = sentence(state_refusal(row))
            for move, act in self._moves:
                act.why_not("" if move in allowed else says)
            if not row.keys:
                for act in self._keys:
                    act.why_not(tr("No key set of this car is on record."))
            return
        for _, act in self._moves:
            act.why_not(why)

    # --- cars ---

    def add(self) -> None:
        """Ask for a new car and stand on it."""
        added = forms.new_car(self._page, self._workspace, self._part.searched())
        if added is not None:
            self._part.go_to(added)

    def edit(self) -> None:
        """Put the keyboard into the card's first field."""
        if self._part.row_now() is not None:
            self._page.show_drawer()
            self._part.edit_card()

    def _prepare(self) -> None:
        self._prepare_acts([line.id for line in self._part.chosen()])

    def _asker(self, ask: Callable[..., bool]) -> Callable[[], None]:
        def run() -> None:
            row = self._part.row_now()
            if row is not None:
                ask(self._page, self._workspace, row)

        return run

    def _give_back(self) -> None:
        row = self._part.row_now()
        if row is not None:
            hand_over.give_back(self._page, self._workspace, row, self._owner(row))

    def _destroy(self) -> None:
        row = self._part.row_now()
        if row is not None:
            hand_over.destroy(self._page, self._workspace, row, self._owner(row), key_name)

    def _owner(self, row: VehicleRow) -> Holder | None:
        return self._workspace.query(owner_of, row.id)

    def _correct(self) -> None:
        """Correct the last record of the car or of a set of its keys, whichever was the mistake."""
        row = self._part.row_now()
        if row is None:
            return
        chains = [(tr("car"), self._workspace.query(chain, row.id))]
        chains += [(key_name(key.number), self._workspace.query(chain, row.id, key.id)) for key in row.keys]
        last = [
            (links[-1].id, f"{name}: {date(links[-1].since)}, {ChainLine.what(links[-1])}")
            for name, links in chains
            if len(links) > 1
        ]
        if not last:
            self._workspace.reject(Rejected("link-first", what=row.name, number=None))
            return
        hand_over.correct(self._page, self._workspace, last)

    # --- keys ---

    def hand_key(self) -> None:
        """Hand a set of keys on, asking which when there are several."""
        row = self._part.row_now()
        key = self._which(row, tr("Hand over a key"))
        if row is not None and key is not None:
            hand_over.hand_key(self._page, self._workspace, row, key, key_name(key.number))

    def hand_that_key(self, key_set: int) -> None:
        """Hand this set of keys on."""
        row = self._part.row_now()
        key = next((each for each in row.keys if each.id == key_set), None) if row is not None else None
        if row is not None and key is not None:
            hand_over.hand_key(self._page, self._workspace, row, key, key_name(key.number))

    def lose_key(self) -> None:
        """Say that a set of keys is lost."""
        row = self._part.row_now()
        key = self._which(row, tr("Which keys are lost"))
        if row is not None and key is not None:
            hand_over.lose_key(self._page, self._workspace, row, key, key_name(key.number))

    def add_key(self) -> None:
        """Put another set of keys on record."""
        row = self._part.row_now()
        if row is not None:
            forms.add_key(self._page, self._workspace, row)

    def _which(self, row: VehicleRow | None, title: str) -> KeyRow | None:
        if row is None:
            return None
        return hand_over.choose_key(self._page, row, key_title, title)

    # --- facts ---

    def add_reading(self) -> None:
        """Write down what the odometer says."""
        card = self._card()
        if card is not None:
            forms.add_reading(self._page, self._workspace, card)

    def change_equipment(self) -> None:
        """Change what goes with the car."""
        card = self._card()
        if card is not None:
            forms.change_equipment(self._page, self._workspace, card.row, card.equipment)

    def add_photo(self) -> None:
        """Ask for pictures and keep them as photos of the car."""
        if self._part.row_now() is not None:
            filters = tr("Pictures (*.jpg *.jpeg *.png)")
            self.keep_photos(open_files(self._page, self._page.desk.memory, tr("Photos of the car"), filters))

    def keep_photos(self, files: Sequence[Path]) -> None:
        """Keep these files as photos of the car."""
        row = self._part.row_now()
        for path in files if row is not None else ():
            try:
                with refusing(path):
                    body = path.read_bytes()
            except Rejected as refusal:
                self._workspace.reject(refusal)
                continue
            if row is not None:
                self._workspace.execute(AddPhoto(row.id, path.name, body))

    def _card(self) -> VehicleCard | None:
        row = self._part.row_now()
        return None if row is None else self._workspace.query(vehicle, row.id)


def key_title(key: KeyRow) -> str:
    """«запасний ключ — сейф чергової частини»."""
    return f"{key_name(key.number)} — {key_words(key)}"


def state_refusal(row: VehicleRow) -> Rejected:
    """What the car says to a step its state does not allow."""
    return Rejected(
        custody.CAR_SAYS[row.state],
        what=row.name,
        holder=row.holder.name or "—",
        since=row.since,
        number=None,
    )
