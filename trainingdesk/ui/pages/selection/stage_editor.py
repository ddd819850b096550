"""The editor of a campaign's stages: one line a stage, edited in place, begun from a template."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingdesk.domain.dates import read_date
from trainingdesk.domain.refusal import Rejected
from trainingdesk.domain.selection import SCORED, StageKind, read_points, show_points
from trainingdesk.services.campaign_stages import (
    SetStages,
    StageDraft,
    StageTemplate,
    stage_templates,
)
from trainingdesk.services.campaigns import CampaignRow, StageRow, draft_of
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.act import Act, ActMenu
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.buttons import Button
from trainingdesk.ui.kit.editgrid import EditRows, EditTable
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.labels import label
from trainingdesk.ui.kit.paint import QUIET
from trainingdesk.ui.pages.selection.words import kind_words
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date, sentence, tr


@dataclass(frozen=True, slots=True)
class Line:
    """One stage being edited: the draft, and what the line is told by while it has no key yet."""

    key: int
    draft: StageDraft
    results: int = 0


class StageQuestion(Question):
    """Edits the stages and stores them all at once; ``stored`` tells whether it did."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, campaign: CampaignRow, stages: Sequence[StageRow]
    ) -> None:
        super().__init__(
            parent,
            tr("Stages of campaign {code}").format(code=campaign.code),
            tr(
                "In the order they are passed: the next one opens only after the former is passed. Type into "
                "a cell, or begin from a template. A stage that has results stays."
            ),
            yes=tr("Store the stages"),
        )
        self.stored = False
        self._workspace, self._campaign = workspace, campaign
        self._made = 0
        self.model: EditRows[Line] = EditRows(
            _columns(),
            lambda line: line.key,
            _puts(),
            self._keep,
            {"kind": [kind_words(k) for k in StageKind]},
        )
        self.table = EditTable(self.model, "selection.stage_editor")
        self.table.setAccessibleName(tr("Stages"))
        self.table.setMinimumHeight(theme().px(260))
        self.table.set_empty(
            EmptyState(
                tr("The stages stand here, a line each."),
                tr("There is none yet: begin from a template, or press Ins."),
            )
        )
        self.model.refused.connect(self._refuse)
        self.refused = label("", tone="red", wrap=True)
        self.refused.hide()
        self.model.set_rows([self._line(draft_of(each), each.results) for each in stages])
        if stages:
            self.table.setCurrentIndex(self.model.index(0, 0))
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        self._acts = self._build_acts()
        for act in self._acts:
            button = Button("", act.icon_name)
            button.follow(act, keys=act.keys)
            row.addWidget(button)
        row.addStretch(1)
        self.templates = ActMenu(tr("From a template"), self._template_acts())
        row.addWidget(self.templates)
        for at, part in enumerate((bar, self.table, self.refused)):
            self.column.insertWidget(self.column.count() - 1, part, 1 if at == 1 else 0)
        self.widen(1180)
        (self.table if stages else self.templates).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_acts(self) -> list[Act]:
        return [
            Act(self, tr("Add a stage"), self.add_stage, keys="Ins", icon="plus"),
            Act(self, tr("Take the stage away"), self.drop_stage, keys="Ctrl+Del", icon="trash-2"),
            Act(self, tr("Earlier"), lambda: self.shift(-1), keys="Alt+Up", icon="arrow-up"),
            Act(self, tr("Later"), lambda: self.shift(1), keys="Alt+Down", icon="arrow-down"),
        ]

    def _template_acts(self) -> list[Act]:
        return [Act(self, each.title, self._begins(each)) for each in stage_templates()]

    def _begins(self, template: StageTemplate) -> Callable[[], None]:
        return lambda: self.begin_from(template)

    def _line(self, draft: StageDraft, results: int = 0) -> Line:
        self._made += 1
        return Line(self._made, draft, results)

    # --- editing ---

    def begin_from(self, template: StageTemplate) -> None:
        """Put the stages of a template after those that are there."""
        self._keep([*self.model.rows, *(self._line(each) for each in template.stages)])
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_stage(self) -> None:
        """Add a stage at the end and go to its title."""
        draft = StageDraft(tr("New stage"), StageKind.ACCEPT)
        self._keep([*self.model.rows, self._line(draft)])
        self.table.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_stage(self) -> None:
        """Take the current stage away; one with results stays and says so."""
        at = self.table.currentIndex().row()
        if at < 0:
            return
        line = self.model.rows[at]
        if line.results:
            self._refuse(sentence(Rejected("stage-has-results", title=line.draft.title)))
            return
        self._keep([each for each in self.model.rows if each is not line])

    def shift(self, by: int) -> None:
        """Move the current stage among the others."""
        at, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        to = at + by
        if at < 0 or not 0 <= to < self.model.rowCount():
            return
        lines = list(self.model.rows)
        lines.insert(to, lines.pop(at))
        self._keep(lines)
        self.table.setCurrentIndex(self.model.index(to, column))

    def _keep(self, lines: Sequence[Line]) -> None:
        self.model.set_rows(lines)

    def _refuse(self, why: str) -> None:
        self.refused.setText(why)
        self.refused.setVisible(bool(why))

    def try_accept(self) -> None:
        """Store the stages; a refusal stays on screen."""
        self.table.finish()
        drafts = tuple(line.draft for line in self.model.rows)
        try:
            self._workspace.perform(SetStages(self._campaign.id, drafts))
        except Rejected as refusal:
            self._refuse(sentence(refusal))
            return
        self.stored = True
        self.accept()


def _columns() -> list[rows.Column[Line]]:
    return [
        rows.text("title", tr("Stage"), lambda r: r.draft.title, width=160, stretch=True,
                  tip=lambda r: r.draft.title),
        rows.text("short", tr("Short"), lambda r: r.draft.short, width=86),
        rows.text("kind", tr("Result"), lambda r: kind_words(r.draft.kind), width=170),
        rows.number("highest", tr("At most"), lambda r: _points(r.draft.highest), lambda r: r.draft.highest,
                    width=90),
        rows.number("pass_from", tr("Passed from"), lambda r: _points(r.draft.pass_from),
                    lambda r: r.draft.pass_from, width=110),
        rows.text("held_on", tr("Date"), lambda r: date(r.draft.held_on) if r.draft.held_on else "",
                  width=100),
        rows.text("place_held", tr("Place"), lambda r: r.draft.place_held, width=90,
                  tip=lambda r: r.draft.place_held),
        rows.text("exemption", tr("Exempt on the ground of"), lambda r: r.draft.exemption, width=140,
                  tip=lambda r: r.draft.exemption),
        rows.text("ranked", tr("Counts in the ranking"), lambda r: yes_no(r.draft.ranked), width=84,
                  look=lambda _r: QUIET),
        rows.text("excuse", tr("Excuse gives another day"), lambda r: yes_no(r.draft.excuse_reschedules),
                  width=120, look=lambda _r: QUIET),
    ]  # fmt: skip


def yes_no(value: bool) -> str:
    """A yes or no of a cell."""
    return tr("yes") if value else tr("no")


def _points(tenths: int | None) -> str:
    return "" if tenths is None else show_points(tenths)


def _puts() -> dict[str, Callable[[Line, str], Line]]:
    return {
        "title": lambda r, text: _with(r, title=text),
        "short": lambda r, text: _with(r, short=text),
        "kind": _put_kind,
        "highest": lambda r, text: _with(r, highest=read_points(text) if text else None),
        "pass_from": lambda r, text: _with(r, pass_from=read_points(text) if text else None),
        "held_on": _put_date,
        "place_held": lambda r, text: _with(r, place_held=text),
        "exemption": lambda r, text: _with(r, exemption=text),
        "ranked": lambda r, text: _with(r, ranked=_yes(text)),
        "excuse": lambda r, text: _with(r, excuse_reschedules=_yes(text)),
    }


def _with(line: Line, **facts: object) -> Line:
    return replace(line, draft=replace(line.draft, **facts))  # type: ignore[arg-type]


def _put_kind(line: Line, text: str) -> Line:
    for kind in StageKind:
        if text.casefold() and kind_words(kind).casefold().startswith(text.casefold()):
            plain = {} if kind in SCORED else {"highest": None, "pass_from": None}
            return _with(line, kind=kind, **plain)
    raise Rejected("stage-kind-unknown", value=text, words=", ".join(kind_words(kind) for kind in StageKind))


def _put_date(line: Line, text: str) -> Line:
    read = read_date(text, today=today()) if text else None
    return _with(line, held_on=read.date if read is not None else None)


def _yes(text: str) -> bool:
    return text.casefold() in {"так", "yes", "+", "1", "т", "y", tr("yes").casefold()}


def today() -> dt.date:
    """This day, here."""
    return dt.date.today()  # noqa: DTZ011 - the office's own day
