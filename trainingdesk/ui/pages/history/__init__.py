"""History of changes: who changed what and when, old → new, and taking back where it is possible."""

import contextlib
import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QWidget

from trainingdesk.deeds import told
from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.history import (
    PAGE,
    OperationRow,
    Subject,
    actors,
    operations,
    row_changes,
    subjects,
)
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.drawer import Drawer, Section, Verdict, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import DateField
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.page import Desk, Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import EYE, PLAIN, QUIET, Look
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import key_in, number_in, text_in
from trainingdesk.ui.pages.history.words import changed_fields, table_word
from trainingdesk.ui.theme import theme
from trainingdesk.words import language, moment, sentence, tr

SHOWN_ROWS = 60
"""How many changed rows the drawer lists; an import changes thousands."""


def state_of(row: OperationRow) -> str:
    """What became of an operation."""
    if row.undone_by is not None:
        return tr("taken back")
    if row.redone_by is not None:
        return tr("done again")
    if row.reverts is not None:
        return tr("takes back № {number}").format(number=row.reverts)
    if not row.can_undo:
        return tr("final")
    return ""


def look_of(row: OperationRow) -> Look:
    """Exceptions are marked, the ordinary is quiet."""
    if row.undone_by is not None or row.reverts is not None:
        return Look("ink2", "undo-2", "ink2")
    if not row.can_undo:
        return Look("ink2", "lock", "ink2")
    return PLAIN


class HistoryPage(Page):
    """«Історія змін»."""

    name = "history"
    interests = Changes.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("History"), parent)
        self._record: tuple[str, int] | None = None
        self.finder = FilterRow()
        self.who = Combo()
        self.who.setAccessibleName(tr("Who"))
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.who.setMinimumWidth(theme().px(170))
        self.who.activated.connect(self._asked)
        self.day = DateField()
        self.day.setAccessibleName(tr("Day"))
        self.day.setPlaceholderText(tr("any day"))
        self.day.editingFinished.connect(self._asked)
        self.finder.add(self.who)
        self.finder.add(self.day)
        self.find_with(self.finder)
        self.add(self.finder)
        self._model: RowsModel[OperationRow] = RowsModel(
            [
                rows.number("id", tr("No."), lambda row: str(row.id), lambda row: row.id, width=64),
                rows.moment("at", tr("When"), lambda row: moment(row.at), lambda row: row.at, width=160),
                rows.text("by", tr("Who"), lambda row: row.by, width=150),
                rows.text("what", tr("What was done"), what, width=300, stretch=True),
                rows.state("state", tr("State"), state_of, look_of, width=160),
            ],
            key=lambda row: row.id,
        )
        self.list = Table(self._model, "history.list", desk.memory)
        self.list.setAccessibleName(tr("History"))
        self.list.current.connect(self._show)
        self.list.set_empty(
            EmptyState(
                tr("Nothing was done here yet."),
                tr("Every change appears here with who made it and when."),
                tr("Show everything"),
                self._show_all,
                primary=False,
            )
        )
        self.add(self.list, 1)
        self.first = self.list
        self._take_back = self.act(
            tr("Take back"), self._revert, keys="Ctrl+Backspace", icon="undo-2", button=True
        )
        self.finder.search.textChanged.connect(self._narrow)
        self._found: Sequence[OperationRow] = ()
        self.add_drawer(Drawer())
        self._show(None)

    # --- what is asked ---

    def refresh(self, changes: Changes) -> None:
        """Ask the newest operations again."""
        del changes
        people = self.workspace.query(actors)
        chosen = self.who.currentData()
        self.who.clear()
        self.who.addItem(tr("Everybody"), None)
        for name in people:
            self.who.addItem(name, name)
        self.who.setCurrentIndex(max(self.who.findData(chosen), 0))
        self._asked()

    def activate(self, target: Any = None) -> None:
        """Show one record's history when asked for (table, key)."""
        self._record = target if isinstance(target, tuple) else None
        if self._record is not None:
            self._asked()
        self.list.setFocus()

    def here(self) -> dict[str, Any]:
        """The operation, the day and whose; whose by an operation of theirs, since a name is no key."""
        somebody = self.who.currentData() is not None and bool(self._found)
        try:
            day = self.day.date()
        except Rejected:  # half a date has been typed
            day = None
        return self.list.here() | {
            "day": day.isoformat() if day is not None else "",
            "by": self._found[0].id if somebody else 0,
            "record": list(self._record) if self._record is not None else None,
            "loaded": len(self._model.rows),
        }

    def stand_at(self, place: dict[str, Any]) -> None:
        """Filter as before and stand on the same operation."""
        by = number_in(place, "by")
        found = self.workspace.query(operations, before=by + 1)[:1] if by else []
        self.who.setCurrentIndex(max(self.who.findData(found[0].by) if found else 0, 0))
        with contextlib.suppress(ValueError):
            self.day.set_date(dt.date.fromisoformat(text_in(place, "day")))
        match place.get("record"):
            case [str(table), int(row)]:
                self._record = (table, row)
        self._asked()
        wanted, nowhere = key_in(place, "row"), QModelIndex()
        while (
            self._model.find(wanted) < 0
            and len(self._model.rows) < number_in(place, "loaded")
            and self._model.canFetchMore(nowhere)
        ):
            self._model.fetchMore(nowhere)
        self.list.stand_at(place)

    def _asked(self, *_ignored: object) -> None:
        try:
            day = self.day.date()
        except Rejected as refusal:
            self.workspace.reject(refusal)
            return
        by = self.who.currentData()

        def page(before: int | None) -> list[OperationRow]:
            return self.workspace.query(operations, by=by, day=day, record=self._record, before=before)

        self._found = page(None)
        self._more = page
        self._narrow()

    def _narrow(self, *_ignored: object) -> None:
        """Filter what is loaded by the words in sight."""
        wanted = self.finder.search.text().casefold().split()
        shown = [row for row in self._found if all(word in _words_of(row) for word in wanted)]
        more = None if wanted or len(self._found) < PAGE else self._next
        self._model.set_rows(shown, more)
        self.finder.set_shown(len(shown), len(self._found))
        if self.list.row() is None and shown:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self._show(self.list.row())

    def _next(self, offset: int) -> list[OperationRow]:
        """The page behind the last row loaded."""
        del offset
        last = self._model.rows[-1].id if self._model.rows else None
        return self._more(last) if last is not None else []

    def _show_all(self) -> None:
        self._record = None
        self.day.set_date(None)
        self.who.setCurrentIndex(0)
        self.finder.search.clear()
        self._asked()

    # --- one operation ---

    def _show(self, row: OperationRow | None) -> None:
        drawer = self.drawer
        if drawer is None:
            return
        if row is None:
            self._take_back.why_not(tr("Choose an operation first."))
            drawer.show_nothing(tr("Choose an operation to see what it changed."))
            return
        self._take_back.why_not(self._why_not(row))
        parts: list[QWidget] = [facts(what(row), f"{moment(row.at)} · {row.by}")]
        if row.why_final is not None:
            parts.append(caption(sentence(Rejected(row.why_final)), wrap=True))
        elif row.undone_by is not None:
            parts.append(Verdict(tr("Taken back"), EYE, f"№ {row.undone_by}"))
        parts += self._changes(row)
        drawer.show_parts(f"№ {row.id}", parts)

    def _changes(self, row: OperationRow) -> list[QWidget]:
        changes = self.workspace.query(row_changes, row.id)
        section = Section(tr("What changed"), tr("%n rows", len(changes)))
        about = self.workspace.query(subjects, changes[:SHOWN_ROWS])
        for change in changes[:SHOWN_ROWS]:
            whose = _whose(about.get((change.table, change.row)))
            section.line("", f"{table_word(change.table)} · {whose or f'№ {change.row}'}", look=PLAIN)
            if change.erased:
                section.line("", tr("personal values were erased"), look=QUIET)
            for field, old, new in changed_fields(change):
                section.line(field, new if change.kind == "insert" else f"{old} → {new}", look=QUIET)
        if len(changes) > SHOWN_ROWS:
            section.add(caption(tr("and %n rows more", len(changes) - SHOWN_ROWS)))
        return [section]

    def _why_not(self, row: OperationRow) -> str:
        if row.why_final is not None:
            return sentence(Rejected(row.why_final))
        if row.undone_by is not None:
            return tr("It has been taken back already.")
        return "" if row.can_undo else tr("It changed nothing that could be taken back.")

    def _revert(self) -> None:
        row = self.list.row()
        if row is None:
            return
        try:
            # What was done again is taken back where it was done last, as Ctrl+Z would.
            done = self.workspace.store.undo(row.redone_by or row.id, by=self.workspace.operator)
        except Rejected as refusal:
            self.workspace.reject(refusal)
            return
        self.workspace.accept(done, tr("Taken back: {what}").format(what=what(row)))


def _whose(subject: Subject | None) -> str:
    """Whom a row is about: «Попович Р. О., Домедична»; nothing where it is about nobody."""
    if subject is None:
        return ""
    uk, en = subject.discipline
    return ", ".join(part for part in (subject.name.short, (en if language() == "en" else "") or uk) if part)


def what(row: OperationRow) -> str:
    """What an operation did, in words."""
    return told(row.command, row.touched)


def _words_of(row: OperationRow) -> str:
    return f"{row.id} {row.by} {what(row)} {state_of(row)} {moment(row.at)}".casefold()
