"""The stages of the campaign: who waits for what, results typed and pasted, the list of stages itself."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.campaign_stages import DateStage
from trainingdesk.services.campaigns import StageRow, stages
from trainingdesk.services.candidates import CandidateRow, candidates, count_candidates
from trainingdesk.services.register import PAGE
from trainingdesk.services.stages import RectifyResult, Refusal, ResultWrite, SetResults, stage_counts
from trainingdesk.ui.kit.ask import ask_form
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.drawer import Section, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import PLAIN, QUIET
from trainingdesk.ui.pages.selection.asking import FieldQuestion
from trainingdesk.ui.pages.selection.card import cell_look, shown_cell
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.stage_editor import StageQuestion
from trainingdesk.ui.pages.selection.stage_grid import StageRows, StageTable, shown
from trainingdesk.ui.pages.selection.words import kind_words, stage_name, waits_words
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, sentence, tr

SHOWN = 12
"""So many refused cells are listed in the drawer."""


class StagesPart(Part):
    """«Етапи»."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Stages"))
        self._stages: tuple[StageRow, ...] = ()
        self._refused: tuple[Refusal, ...] = ()
        self._loading = False
        self.table: StageTable | None = None
        self.model: StageRows | None = None
        self._build_filters()
        self._build_acts()
        self.none = EmptyState(
            tr("The stages that candidates pass stand here, a column each."),
            tr(
                "This campaign has none: a list in a letter needs none. Otherwise begin from a template and "
                "change it as the announcement says."
            ),
            tr("Set up the stages…"),
            self.edit_stages,
        )
        self.column.addWidget(self.none, 1)

    def _build_filters(self) -> None:
        self.filters = FilterRow(under_belt=True)
        self.filters.search.setPlaceholderText(tr("Any part of any name"))
        self.filters.search.setFixedWidth(theme().px(200))
        self.filters.search.show()
        self.filters.search.textChanged.connect(self._filtered)
        self.filters.left.connect(self._left_search)
        self.waiting = Combo()
        self.waiting.setAccessibleName(tr("Who is waiting for what"))
        self.waiting.setFixedWidth(theme().px(220))
        self.waiting.currentIndexChanged.connect(self._filtered)
        self.filters.add(self.waiting)
        self.column.addWidget(self.filters)

    def _build_acts(self) -> None:
        self.edit_act = self.act(tr("Set up the stages…"), self.edit_stages, keys="F6", icon="layers")
        self.date_act = self.act(tr("Date of the stage…"), self.date_stage, icon="calendar")
        self.invite_act = self.act(tr("Invitation list…"), self.invite, keys="Ctrl+P", icon="file-text")
        self.rectify_act = self.act(tr("Rectify the result…"), self.rectify, keys="F7", icon="rotate-ccw")

    def buttons(self) -> list[QWidget]:
        """The date of a stage, then the stages themselves."""
        return [self.date_act.button(), self.invite_act.button(), self.edit_act.button()]

    # --- asking ---

    def other_campaign(self) -> None:
        """Begin with everybody."""
        self._loading = True
        self.filters.search.clear()
        self.waiting.setCurrentIndex(0)
        self._loading = False
        self._refused = ()

    def ask(self) -> None:
        """Ask the stages and the rows in sight."""
        if self.campaign is None:
            return
        self._stages = self.workspace.query(stages, self.campaign.id)
        counts = self.workspace.query(stage_counts, self.campaign.id)
        self._fill_waiting([(each.stage, each.short or each.title, each.waiting) for each in counts])
        some = bool(self._stages)
        for piece in (self.filters, *([self.table] if self.table is not None else [])):
            piece.setVisible(some)
        self.none.setVisible(not some)
        if some:
            self._show_table({each.stage: each.waiting for each in counts})
            self._ask_rows(max(self.model.rowCount() if self.model is not None else 0, PAGE))
        self.first = self.table if some else self.none.button
        self._judge()

    def _fill_waiting(self, counts: list[tuple[int, str, int]]) -> None:
        self._loading = True
        kept = self.waiting.currentData()
        self.waiting.clear()
        self.waiting.addItem(tr("Everybody"), 0)
        for key, name, count in counts:
            self.waiting.addItem(f"{waits_words(name)} — {count}", key)
        self.waiting.setCurrentIndex(max(self.waiting.findData(kept), 0))
        self._loading = False

    def _show_table(self, waiting: dict[int, int]) -> None:
        """Make the table when there is none for these stages; else only say how many wait."""
        if self.model is not None and _shape(self.model.stages) == _shape(self._stages):
            self.model.say_waiting(waiting)
            return
        place = self.table.here() if self.table is not None else {}
        kept = self.model.rows if self.model is not None else []
        if self.table is not None:
            had_focus = self.table.hasFocus()
            self.column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        else:
            had_focus = False
        self.model = StageRows(self._stages, waiting, self._store)
        self.model.refused.connect(self._told)
        self.table = StageTable(self.model, self.desk.memory)
        self.table.stood.connect(self._stood)
        self.table.shut.connect(self.page.strip.refuse)
        self.column.addWidget(self.table, 1)
        self.model.set_rows(kept)
        self.table.stand_at(place)
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_rows(self, limit: int) -> None:
        if self.campaign is None or self.model is None or self.table is None:
            return
        text, waits = self.filters.search.text(), self.waiting.currentData() or None
        campaign = self.campaign.id
        found = self.workspace.query(candidates, campaign, text, waiting_for=waits, limit=limit)
        more = self._more if len(found) >= limit else None
        shown_count = (
            len(found)
            if more is None
            else self.workspace.query(count_candidates, campaign, text, waiting_for=waits)
        )
        self.table.set_empty(self._empty())
        self.model.set_rows(found, more)
        self.filters.set_shown(shown_count, self.campaign.candidates)
        if not self.table.currentIndex().isValid():
            self.table.stand_first()

    def _more(self, offset: int) -> list[CandidateRow]:
        if self.campaign is None:
            return []
        waits = self.waiting.currentData() or None
        return self.workspace.query(
            candidates, self.campaign.id, self.filters.search.text(), waiting_for=waits, offset=offset
        )

    def _empty(self) -> EmptyState:
        if self.filters.search.text().strip() or self.waiting.currentData():
            return EmptyState(
                tr("Nobody is waiting here."), "", tr("Show everybody"), self._show_all, primary=False
            )
        return EmptyState(
            tr("The results of the candidates stand here, a column a stage."),
            tr("Nobody has applied yet: add candidates on the first tab."),
        )

    def _filtered(self, *_ignored: object) -> None:
        if not self._loading:
            self._ask_rows(PAGE)
            self._judge()
            self.tell()

    def _show_all(self) -> None:
        self.other_campaign()
        self._filtered()

    # --- typing ---

    def _store(self, writes: tuple[ResultWrite, ...]) -> None:
        """Store a block; refused cells of one are listed in the drawer."""
        if self.campaign is None:
            return
        self._refused = ()
        try:
            self.workspace.perform(SetResults(self.campaign.id, writes))
        except Rejected as refusal:
            listed = refusal.facts.get("refused", ())
            self._refused = listed if isinstance(listed, tuple) else ()
            raise

    def _told(self, why: str) -> None:
        if why:
            self.page.strip.refuse(why)
            self.tell()

    def _stood(self) -> None:
        self._judge()
        self.tell()

    def _judge(self) -> None:
        place = self.table.place() if self.table is not None and self._stages else None
        self.date_act.why_not("" if place is not None else tr("Stand on a cell of the stage first."))
        self.invite_act.why_not("" if place is not None else tr("Stand on a cell of the stage first."))
        cell = place[0].result(place[1].id) if place is not None else None
        frozen = cell is not None and cell.frozen
        self.rectify_act.why_not(
            "" if frozen else tr("Only a result that frozen minutes hold is rectified; type over any other.")
        )

    # --- the drawer ---

    def describe(self) -> None:
        """Say what stands in the cell, why it is shut, and what the stage is."""
        drawer = self.page.drawer
        place = self.table.place() if self.table is not None and self._stages else None
        if drawer is None:
            return
        if place is None:
            drawer.show_nothing(tr("Choose a cell to see the result."))
            return
        row, stage = place
        made: list[QWidget] = [facts(f"{row.name.given} {row.name.patronymic}".strip(), row.unit)]
        made += self._refused_part()
        section = Section(stage.title, date(stage.held_on) if stage.held_on else "")
        cell = row.result(stage.id)
        if cell is not None:
            on = date(cell.held_on) if cell.held_on else ""
            section.line(on, tr("Result"), shown_cell(cell, stage), look=cell_look(cell))
            if cell.ground:
                section.add(caption(cell.ground, wrap=True))
            if cell.attempt > 1:
                section.add(caption(tr("attempt {number}").format(number=cell.attempt)))
        else:
            why = self.model.why_shut(self.table.currentIndex()) if self.model and self.table else None
            words = sentence(why) if why is not None else tr("No result yet: type it.")
            section.add(caption(words, wrap=True))
        made += [section, self._how(stage), self._others(row, stage)]
        drawer.show_parts(row.name.surname, made, [self.rectify_act, self.date_act])

    def _refused_part(self) -> list[QWidget]:
        if not self._refused:
            return []
        section = Section(tr("Nothing was stored"), str(len(self._refused)))
        for each in self._refused[:SHOWN]:
            section.cause(each.name, sentence(each.why))
        return [section]

    def _how(self, stage: StageRow) -> QWidget:
        """What can be typed here."""
        section = Section(tr("What is typed here"), kind_words(stage.kind))
        if stage.highest is not None:
            least, most = (stage.pass_from or 0) / 10, stage.highest / 10
            section.line("", tr("passed from"), f"{least:g} / {most:g}".replace(".", ","))
        words = tr("+ or −, points, a word; «нп» did not come, «н» and the ground — excused, «зв» — exempt")
        return section.add(caption(words, wrap=True))

    def _others(self, row: CandidateRow, here: StageRow) -> QWidget:
        section = Section(tr("Stages"))
        for stage in self._stages:
            text = shown(row.result(stage.id), stage) or "—"
            section.line("", stage_name(stage), text, look=QUIET if stage.id != here.id else PLAIN)
        return section

    def next_keys(self) -> str:
        """The keys of the table."""
        if not self._stages:
            return ""
        return tr("Type a result · Enter — down · Ctrl+V — paste a block · F6 — stages")

    # --- acts ---

    def edit_stages(self) -> None:
        """Set the stages up."""
        if self.campaign is not None:
            StageQuestion(self.page, self.workspace, self.campaign, self._stages).exec()

    def date_stage(self) -> None:
        """Ask when and where the stage one stands on is held."""
        place = self.table.place() if self.table is not None else None
        if place is None:
            return
        stage = place[1]
        form = Form()
        form.date("held_on", tr("Date"), stage.held_on)
        form.text("place_held", tr("Place"), stage.place_held, longest=200)
        ask_form(
            FieldQuestion(
                self.page, stage.title, form,
                lambda v: self.workspace.perform(DateStage(stage.id, v["held_on"], v["place_held"])),
                yes=tr("Store"), detail=tr("No result of the stage may be older than its date."),
            )
        )  # fmt: skip

    def invite(self) -> None:
        """Show the list of those invited to the stage one stands on, as it is printed."""
        place = self.table.place() if self.table is not None else None
        if place is None or self.campaign is None:
            return
        from trainingdesk.ui.pages.selection import papers  # noqa: PLC0415 - the printer's libraries are heavy

        papers.show_invitation(self.page, self.campaign.id, place[1])

    def rectify(self) -> None:
        """Put right a result that frozen minutes hold, with its ground."""
        place = self.table.place() if self.table is not None else None
        if place is None:
            return
        row, stage = place
        form = Form()
        form.text("text", tr("Right result"), longest=60)
        form.text("ground", tr("Ground"), longest=300)
        form.date("held_on", tr("Date"))

        def do(values: dict[str, Any]) -> None:
            self.workspace.perform(
                RectifyResult(row.id, stage.id, values["text"], values["ground"], values["held_on"])
            )

        title = tr("Rectify {stage} of {name}").format(stage=stage_name(stage), name=row.name.full)
        ask_form(
            FieldQuestion(
                self.page, title, form, do, yes=tr("Rectify"),
                detail=tr("The minutes keep what they say; the right result stands beside, with its ground."),
            )
        )  # fmt: skip

    # --- hands ---

    def open_find(self) -> None:
        """Go to the search."""
        self.filters.open_find()

    def _left_search(self, keep: bool) -> None:
        if not keep:
            self.filters.search.clear()
        if self.table is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what is being typed."""
        if self.table is not None:
            self.table.finish()


def _shape(found: tuple[StageRow, ...]) -> list[StageRow]:
    """What of the stages the columns show: how many have results is none of it."""
    return [replace(each, results=0) for each in found]
