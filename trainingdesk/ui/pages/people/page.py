"""The register of everyone ever known here: found as you type, in any order, each with a card."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.text import search_key
from trainingdesk.services.cohorts import cohorts
from trainingdesk.services.declined import FormIn, forms_in_cases
from trainingdesk.services.people import (
    PersonRow,
    count_people,
    first_page,
    people,
    people_by_id,
    person_card,
)
from trainingdesk.services.person_changes import CorrectPerson, SetCaseForm
from trainingdesk.services.person_record import person_record
from trainingdesk.services.register import PAGE
from trainingdesk.ui.kit.act import ActMenu
from trainingdesk.ui.kit.drawer import Drawer
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import number_in
from trainingdesk.ui.pages.people import forms
from trainingdesk.ui.pages.people.card import Card, Ways
from trainingdesk.ui.pages.people.columns import columns
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

COUNT_AFTER = 150  # ms without a letter typed
CARD_AFTER = 80
WIDE = 1600
FAR = 5000
"""So many rows are loaded at once to come back to a place."""
COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PeoplePage(Page):
    """«Люди»."""

    name = "people"
    interests = Changes.PEOPLE | Changes.COHORTS | Changes.ENROLMENTS | Changes.GRADES | Changes.CERTIFICATES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("People"), parent)
        self._order, self._descending = "name", False
        self._every: tuple[int, ...] | None = None
        self._searched = ""
        self._acts()
        self._build_list()
        self._card_soon = QTimer(self, singleShot=True, interval=CARD_AFTER)
        self._card_soon.timeout.connect(self._show_here)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._counting.timeout.connect(self._count)
        self.card = Card(
            Ways(
                self._correct,
                self._confirm,
                self.correct_name,
                self.change_name,
                self.change_standing,
                self.enrol,
                self._go,
            )
        )
        self.card.typing.connect(self._typing)
        self.card.left.connect(self.take_focus)
        self.nobody = caption(tr("Choose a person to see the card."), wrap=True)
        self.add_drawer(Drawer(width=320)).show_parts("", [self.nobody, self.card])
        self._show(None)

    # --- building ---

    def _acts(self) -> None:
        mend = self.act(tr("Correct the name…"), self.correct_name, icon="pen-line")
        rename = self.act(tr("Change the surname from a date…"), self.change_name, icon="pencil")
        serve = self.act(
            tr("New rank, position or unit from a date…"), self.change_standing, keys="Ctrl+R", icon="stamp"
        )
        self._enrol = self.act(tr("Add to a cohort…"), self.enrol, keys="Ctrl+G", icon="users", button=True)
        erase = self.act(tr("Erase former values from the history…"), self.erase_past, icon="trash-2")
        self._of_person = (mend, rename, serve, erase, self._enrol)
        self.header.add(ActMenu(tr("Change"), [mend, rename, serve, erase], "pen-line"))
        self.act(tr("Add a person…"), self.add_person, keys="Ctrl+N", icon="user-plus", primary=True)
        self.act(tr("Edit the card"), self.edit, keys="F2")

    def _build_list(self) -> None:
        self.finder = FilterRow()
        self.finder.search.setPlaceholderText(tr("Any part of any name, or a badge"))
        self.finder.search.setFixedWidth(theme().px(280))
        self.finder.search.show()
        self.finder.search.textChanged.connect(self._look)
        self.find_with(self.finder)
        self.finder.left.connect(self._keep_search)
        self.add(self.finder)
        wide = self._wide()
        self.model: RowsModel[PersonRow] = RowsModel(
            columns(wide=wide), key=lambda row: row.id, sorts_here=False
        )
        self.table = Table(self.model, "people.wide" if wide else "people.list", self.desk.memory)
        self.table.setAccessibleName(tr("People"))
        self.table.installEventFilter(self)
        self.table.current.connect(self._card_later)
        self.table.opened.connect(self._opened)
        section = self.table.head.sortIndicatorSection()
        if section in range(len(self.model.columns)):  # the order of last time
            self._order = self.model.columns[section].key
            self._descending = self.table.head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.model.sort_asked.connect(self._sort)
        self.table.sort_first("name")
        self.table.head.sortIndicatorChanged.connect(self._keep_order)
        self.add(self.table, 1)
        self.first = self.table
        self.strip.tell_next(tr("Type a name to find somebody · Enter opens the card"))

    def _wide(self) -> bool:
        """Tell whether the window has room for more facts; asked once, when the page is built."""
        window = self.desk if isinstance(self.desk, QWidget) else self.window()
        return window.width() >= theme().px(WIDE)

    # --- asking ---

    def refresh(self, changes: Changes) -> None:
        """Ask the rows in sight again, and the card."""
        del changes
        self._every = None
        self._ask(max(len(self.model.rows), PAGE))
        self._show_here()

    def activate(self, target: Any = None) -> None:
        """Show a person by the key."""
        if not isinstance(target, int):
            return
        if self.model.find(target) < 0:
            found = self.workspace.query(people_by_id, [target])
            if not found:
                self.workspace.reject(Rejected("person-unknown"))
                return
            self.finder.search.setText(found[0].name.full)
        self.table.go_to(target)
        self._show_here()
        self.show_drawer()

    def here(self) -> dict[str, Any]:
        """The person and how much of the register is loaded; not the words searched for: they are a name."""
        return self.table.here() | {"loaded": len(self.model.rows)}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Load as far as the person stood, or find them by their name as it is now."""
        loaded = min(number_in(place, "loaded"), FAR)
        if loaded > PAGE:
            self._ask(loaded)
        person = number_in(place, "row")
        if not self.table.stand_at(place):
            found = self.workspace.query(people_by_id, [person])
            if found:
                self.finder.search.setText(found[0].name.full)
                self.table.stand_at(place)

    def leave(self) -> None:
        """Store what is typed on the card."""
        self.card.commit()

    def _look(self, text: str) -> None:
        """Search at each letter; a longer search looks among those found before."""
        if not search_key(text).startswith(search_key(self._searched)) or " " in text[len(self._searched) :]:
            self._every = None
        self._ask(PAGE)

    def _sort(self, key: str, descending: bool) -> None:
        if (key, descending) != (self._order, self._descending):
            self._order, self._descending = key, descending
            self._ask(PAGE)

    def _keep_order(self, section: int, _order: Qt.SortOrder) -> None:
        """A column that cannot be sorted by leaves the arrow where it was."""
        if section >= 0 and self.model.columns[section].order is None:
            order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
            self.table.head.setSortIndicator(self.model.column_at(self._order), order)

    def _ask(self, limit: int) -> None:
        """Show the first rows that match, in the order chosen."""
        self._searched = text = self.finder.search.text()
        found = self.workspace.query(
            first_page, text, order=self._order, descending=self._descending, within=self._every
        )
        self._every = found.every
        rows: Sequence[PersonRow] = found.rows
        if limit > PAGE:
            rows = self.workspace.query(
                people, text, order=self._order, descending=self._descending, limit=limit
            )
        self._say_empty(text)
        self.model.set_rows(rows, self._more if len(rows) >= PAGE else None)
        if self.table.row() is None and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._card_soon.start()
        if found.total is None:
            self.finder.shown.show()
            self.finder.shown.setText("…")
            self._counting.start()
        else:
            self._counting.stop()
            self._say_count(found.total)

    def _more(self, offset: int) -> list[PersonRow]:
        return self.workspace.query(
            people, self._searched, order=self._order, descending=self._descending, offset=offset
        )

    def _count(self) -> None:
        self._say_count(self.workspace.query(count_people, self._searched))

    def _say_count(self, total: int) -> None:
        searched = bool(search_key(self._searched))
        self.finder.shown.setVisible(searched)
        if searched:
            self.finder.shown.setText(tr("%n people found", total))
            return
        self.header.set_subtitle(tr("%n people", total))

    def _say_empty(self, text: str) -> None:
        if search_key(text):
            state = EmptyState(
                tr("Nobody is called «{text}».").format(text=text.strip()),
                tr("Past names and badges were looked through too."),
                tr("Add a person…"),
                self.add_person,
                primary=False,
            )
        else:
            state = EmptyState(
                tr("Everyone known to the office stands here."),
                tr("Nobody has been entered yet: import the lists of a cohort, or add a person."),
                tr("Add a person…"),
                self.add_person,
            )
        self.table.set_empty(state)

    # --- one person ---

    def _card_later(self, _row: object) -> None:
        """A card is read when the walk down the list, or the typing of a name, pauses."""
        self._card_soon.start()

    def _show_here(self) -> None:
        self._card_soon.stop()
        self._show(self.table.row())

    def _show(self, row: PersonRow | None) -> None:
        for act in self._of_person:
            act.why_not("" if row is not None else tr("Choose a person first."))
        if row is not None and not self.workspace.query(cohorts):
            self._enrol.why_not(tr("There is no cohort yet. Open one on the page of cohorts."))
        if self.drawer is None:
            return
        self.nobody.setVisible(row is None)
        self.card.setVisible(row is not None)
        self.drawer.title.setText(row.surname if row is not None else "")
        if row is None:
            return
        try:
            card = self.workspace.query(person_card, row.id)
        except Rejected:  # another window took the person away; the list is about to be asked again
            return
        record = self.workspace.query(person_record, row.id)
        self.card.show_person(card, record, self.workspace.query(forms_in_cases, card.row))

    def _opened(self, _row: object) -> None:
        self.edit()

    def edit(self) -> None:
        """Put the keyboard into the card's first field."""
        if self.table.row() is not None:
            self.show_drawer()
            self.card.plain.fields["sex"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _correct(self, field: str, value: Any, seen: Any) -> None:
        row = self.table.row()
        if row is not None:
            self.workspace.perform(CorrectPerson(row.id, field, value, seen))

    def _confirm(self, form: FormIn, text: str) -> None:
        row = self.table.row()
        if row is not None:
            self.workspace.perform(SetCaseForm(row.id, form.subject, form.nominative, form.case.value, text))

    def _typing(self, typed: bool) -> None:
        self.desk.set_unsaved(unsaved=typed)

    def _go(self, page: str, cohort: int | None, target: Any) -> None:
        if cohort is not None:
            self.workspace.choose_cohort(cohort)
        self.desk.go(page, target)

    # --- acts ---

    def add_person(self) -> None:
        """Ask for a new person and show the card."""
        added = forms.add_person(self, self.workspace, self.finder.search.text())
        if added is not None:
            self.finder.search.clear()
            self.activate(added)

    def correct_name(self) -> None:
        """Mend the spelling of the present name."""
        row = self.table.row()
        if row is not None:
            forms.correct_name(self, self.workspace, row)

    def change_name(self) -> None:
        """Enter a new surname with its date."""
        row = self.table.row()
        if row is not None:
            forms.change_name(self, self.workspace, row)

    def change_standing(self) -> None:
        """Enter a new rank, position or unit with its date."""
        row = self.table.row()
        if row is not None:
            forms.change_standing(self, self.workspace, self.workspace.query(person_card, row.id))

    def erase_past(self) -> None:
        """Let the history forget the person's former values, on a ground."""
        row = self.table.row()
        if row is not None:
            forms.erase_past(self, self.workspace, row)

    def enrol(self) -> None:
        """Put the person into a cohort."""
        row = self.table.row()
        if row is not None:
            forms.enrol(self, self.workspace, row)

    # --- hands ---

    def _keep_search(self, _keep: bool) -> None:
        """The search stays in sight on this page: finding people is what it is for."""
        self.finder.search.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list are a search."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = event.text()
            if text.isprintable() and text.strip() and not event.modifiers() & COMMAND_KEYS:
                self.finder.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.finder.search.setText(text)
                return True
        return super().eventFilter(watched, event)
