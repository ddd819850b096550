"""Candidates of the campaign: found as one types, each with its card, and what can be done with it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.services.campaigns import StageRow, stages
from trainingdesk.services.candidates import (
    CandidateRow,
    candidate,
    candidates,
    candidates_by_id,
    count_candidates,
)
from trainingdesk.services.register import PAGE
from trainingdesk.services.selection_funnel import sending_units
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import number_in
from trainingdesk.ui.pages.selection import card
from trainingdesk.ui.pages.selection.candidate_acts import CandidateActs
from trainingdesk.ui.pages.selection.columns import columns
from trainingdesk.ui.pages.selection.filters import CandidateFilters, Wanted
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.words import stage_name
from trainingdesk.words import tr

CARD_AFTER = 80  # ms without a step down the list
FAR = 5000
"""So many rows are loaded at once to come back to a place."""
COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CandidatesPart(Part):
    """«Кандидати»."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Candidates"))
        self._wanted = Wanted()
        self._stages: dict[int, StageRow] = {}
        self._units: list[tuple[int, str]] = []
        self._build_list()
        self.can = CandidateActs(self, page)
        self._card_soon = QTimer(self, singleShot=True, interval=CARD_AFTER)
        self._card_soon.timeout.connect(self._show_here)

    def _build_list(self) -> None:
        self.filters = CandidateFilters()
        self.filters.changed.connect(self._look)
        self.filters.left.connect(self._left_search)
        self.column.addWidget(self.filters)
        self.model: RowsModel[CandidateRow] = RowsModel(
            columns(self._stage), key=lambda row: row.id, sorts_here=False
        )
        self.table = Table(self.model, "selection.candidates", self.desk.memory)
        self.table.setAccessibleName(tr("Candidates"))
        self.table.installEventFilter(self)
        self.table.current.connect(self._card_later)
        self.table.selectionModel().selectionChanged.connect(self._judge_later)
        self.table.opened.connect(lambda _row: self.can.edit())
        self.column.addWidget(self.table, 1)
        self.first = self.table

    def _stage(self, key: int) -> str:
        found = self._stages.get(key)
        return "" if found is None else stage_name(found)

    def buttons(self) -> list[QWidget]:
        """The menu, then the letter, then adding one."""
        return self.can.buttons()

    # --- asking ---

    def other_campaign(self) -> None:
        """Begin with the whole list."""
        self.filters.blockSignals(True)
        self.filters.clear()
        self.filters.blockSignals(False)

    def ask(self) -> None:
        """Ask stages, units and the rows in sight again."""
        if self.campaign is None:
            return
        self._stages = {each.id: each for each in self.workspace.query(stages, self.campaign.id)}
        self._units = [
            (key, name or tr("no unit"))
            for key, name in self.workspace.query(sending_units, self.campaign.id)
        ]
        self.filters.set_stages(tuple(self._stages.values()))
        self.filters.set_units(self._units)
        self._ask(max(len(self.model.rows), PAGE))
        self._show_here()

    def _look(self) -> None:
        self._ask(PAGE)
        self._card_soon.start()

    def _ask(self, limit: int) -> None:
        """Show the first rows that match."""
        if self.campaign is None:
            return
        self._wanted = wanted = self.filters.wanted()
        rows = self._rows(limit)
        self._say_empty()
        more = self._more if len(rows) >= limit and wanted.these is None else None
        self.model.set_rows(rows, more)
        if self.table.row() is None and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say_count(rows, complete=more is None)

    def _rows(self, limit: int) -> Sequence[CandidateRow]:
        wanted, campaign = self._wanted, self.campaign
        if campaign is None:
            return ()
        if wanted.these is not None:
            return self.workspace.query(candidates_by_id, campaign.id, wanted.these)
        return self.workspace.query(candidates, campaign.id, wanted.words, **wanted.query(), limit=limit)

    def _more(self, offset: int) -> list[CandidateRow]:
        if self.campaign is None:
            return []
        return self.workspace.query(
            candidates, self.campaign.id, self._wanted.words, **self._wanted.query(), offset=offset
        )

    def _say_count(self, rows: Sequence[CandidateRow], *, complete: bool) -> None:
        if self.campaign is None:
            return
        wanted, total = self._wanted, self.campaign.candidates
        if complete:
            shown = len(rows)
        else:
            shown = self.workspace.query(count_candidates, self.campaign.id, wanted.words, **wanted.query())
        self.filters.set_shown(shown, total)

    def _say_empty(self) -> None:
        if self._wanted.narrowed:
            state = EmptyState(
                tr("No candidate answers to this."),
                tr("Past names and badges were looked through too. The filters may hide somebody."),
                tr("Show all candidates"),
                self._show_all,
                primary=False,
            )
        else:
            state = EmptyState(
                tr("The candidates of the campaign stand here."),
                tr("Nobody has applied yet: take in the list of a letter, or add the first one."),
                tr("Add a candidate…"),
                self.can.add_candidate,
            )
        self.table.set_empty(state)

    def _show_all(self) -> None:
        self.filters.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_these(self, label: str, these: Sequence[int]) -> None:
        """Show the rows behind a count."""
        self.filters.show_these(label, these)

    # --- one candidate ---

    def row(self) -> CandidateRow | None:
        """The candidate one stands on."""
        found: CandidateRow | None = self.table.row()
        return found

    def chosen(self) -> list[CandidateRow]:
        """The selected candidates, or the one one stands on."""
        chosen: list[CandidateRow] = self.table.chosen()
        row = self.row()
        return chosen or ([] if row is None else [row])

    def _card_later(self, _row: object) -> None:
        self._card_soon.start()

    def _judge_later(self, *_ignored: object) -> None:
        self._card_soon.start()

    def _show_here(self) -> None:
        self._card_soon.stop()
        self.can.judge()
        self.tell()

    def describe(self) -> None:
        """Show the card of the candidate one stands on."""
        drawer, row = self.page.drawer, self.row()
        if drawer is None:
            return
        if row is None:
            drawer.show_nothing(tr("Choose a candidate to see the card."))
            return
        known = self.workspace.query(candidate, row.id)
        parts = card.parts(known, tuple(self._stages.values()), self._ways())
        drawer.show_parts(row.name.surname, parts, self.can.foot())

    def _ways(self) -> card.Ways:
        return card.Ways(self._open_person, self._open_listener, self.can.edit)

    def _open_person(self, person: int) -> None:
        self.desk.go("people", person)

    def _open_listener(self, enrolment: int) -> None:
        if self.campaign is not None and self.campaign.cohort_id is not None:
            self.workspace.choose_cohort(self.campaign.cohort_id)
        self.desk.go("cohorts", ("listener", enrolment))

    def next_keys(self) -> str:
        """The keys of the list."""
        if not self.model.rows:
            return tr("Ctrl+2 — quota and letters · Ins — add a candidate")
        return tr("Type a name to find somebody · Ins — add · F8 — put another instead · F9 — enrol")

    # --- places ---

    def go_to(self, target: Any) -> None:
        """Show a candidate by the key, whatever the filters hide."""
        if self.model.find(target) < 0:
            self.filters.clear()
        if self.model.find(target) < 0:
            self._ask(FAR)
        self.table.go_to(target)
        self._show_here()

    def here(self) -> dict[str, Any]:
        """The candidate and how much of the list is loaded; not the words searched for: they are a name."""
        return super().here() | {"loaded": len(self.model.rows)}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Load as far as the candidate stood."""
        loaded = min(number_in(place, "loaded"), FAR)
        if loaded > PAGE:
            self._ask(loaded)
        super().stand_at(place)

    # --- hands ---

    def open_find(self) -> None:
        """Go to the search."""
        self.filters.open_find()

    def _left_search(self, keep: bool) -> None:
        if not keep:
            self.filters.search.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list are a search."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = event.text()
            if text.isprintable() and text.strip() and not event.modifiers() & COMMAND_KEYS:
                self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.filters.search.setText(text)
                return True
        return super().eventFilter(watched, event)
