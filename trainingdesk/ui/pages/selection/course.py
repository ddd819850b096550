"""How the campaign goes: how many came how far, by stage, unit, source, sex and age; a bar opens its rows."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingdesk.domain.people import Sex
from trainingdesk.services.selection_funnel import (
    AGE,
    AGES,
    APPLIED,
    CUTS,
    SEX,
    SOURCE,
    STAGE,
    UNIT,
    FunnelBar,
    funnel,
)
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.bars import Bar, Bars
from trainingdesk.ui.kit.buttons import Choice
from trainingdesk.ui.kit.drawer import Section, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.memory import text_in
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.words import outcome_words, source_words
from trainingdesk.ui.theme import theme
from trainingdesk.words import number, tr

MOST_BARS = 12
"""So many bars are drawn; the rest stand in the table, which holds them all."""
Opens = Callable[[str, Sequence[int]], object]


class CoursePart(Part):
    """«Перебіг»: a picture of counts and its table; Enter or a press opens who stands behind a count."""

    def __init__(self, page: Page, opens: Opens) -> None:
        super().__init__(page, tr("Course"))
        self._opens = opens
        self._bars: list[FunnelBar] = []
        filters = FilterRow(under_belt=True)
        self.cut = filters.segmented(tr("Counted by"))
        words = {
            STAGE: tr("Stage"), UNIT: tr("Unit"), SOURCE: tr("Source"), SEX: tr("Sex"), AGE: tr("Age"),
        }  # fmt: skip
        self.cut.set_choices([Choice(each, words[each]) for each in CUTS])
        self.cut.chosen.connect(self._other_cut)
        self.column.addWidget(filters)
        self.bars = Bars(tr("How many candidates"))
        self.bars.setFixedHeight(theme().px(170))
        self.bars.setCursor(Qt.CursorShape.PointingHandCursor)
        self.bars.picked.connect(self._picked)
        self.picture = QWidget()
        row = QHBoxLayout(self.picture)
        row.setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(8))
        row.addWidget(self.bars)
        self.column.addWidget(self.picture)
        self.model: RowsModel[FunnelBar] = RowsModel(self._columns(), key=lambda bar: bar.key)
        self.table = Table(self.model, "selection.course", self.desk.memory)
        self.table.setAccessibleName(tr("How many candidates"))
        self.table.current.connect(self.tell)
        self.table.opened.connect(self._opened)
        self.table.set_empty(
            EmptyState(
                tr("How the selection goes stands here: how many applied and how far they came."),
                tr("There is no candidate yet."),
            )
        )
        self.column.addWidget(self.table, 1)
        self.first = self.table

    def _columns(self) -> list[rows.Column[FunnelBar]]:
        return [
            rows.text("what", tr("What is counted"), self._label, width=240, stretch=True, tip=self._label),
            rows.number(
                "count", tr("Candidates"), lambda bar: str(bar.count), lambda bar: bar.count, width=110
            ),
            rows.number("share", tr("Share of all"), self._share, lambda bar: bar.count, width=120),
            rows.number(
                "chosen", tr("Recommended"), lambda bar: str(bar.chosen), lambda b: b.chosen, width=130
            ),
        ]

    # --- facts ---

    def ask(self) -> None:
        """Count anew."""
        if self.campaign is None:
            return
        self._bars = self.workspace.query(funnel, self.campaign.id, self.cut.key)
        everyone = self._total()
        self.model.set_rows(self._bars if everyone else [])
        shown = self._bars[:MOST_BARS] if everyone else []
        self.bars.set_bars([Bar(bar.short or self._label(bar), bar.count) for bar in shown])
        self.picture.setVisible(bool(shown))
        if shown and self.table.row() is None:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _total(self) -> int:
        if self.cut.key == STAGE:
            return self._bars[0].count if self._bars else 0
        return sum(bar.count for bar in self._bars)

    def _share(self, bar: FunnelBar) -> str:
        total = self._total()
        return f"{number(100 * bar.count / total, 1)} %" if total else ""

    def _label(self, bar: FunnelBar) -> str:
        """What a bar counts, in words."""
        key = self.cut.key
        if key == AGE:
            return age_words(int(bar.key))
        if key == SEX:
            return {
                Sex.MALE.value: tr("men"), Sex.FEMALE.value: tr("women"),
            }.get(str(bar.key), tr("sex not known"))  # fmt: skip
        if key == SOURCE:
            return source_words(str(bar.key))
        if key == UNIT:
            return bar.label or tr("no unit")
        if bar.key == APPLIED:
            return tr("applied")
        return bar.label or outcome_words(str(bar.key))

    def describe(self) -> None:
        """Name those behind the count one stands on."""
        drawer, bar = self.page.drawer, self.table.row()
        if drawer is None:
            return
        if bar is None:
            drawer.show_nothing(tr("Choose a line to see what it means."))
            return
        parts: list[Any] = [facts(tr("%n candidates", bar.count), self._share(bar))]
        section = Section(tr("Of them"))
        section.line("", tr("recommended or enrolled"), str(bar.chosen))
        parts.append(section)
        lost = self._lost(bar)
        if lost is not None:
            parts.append(caption(tr("%n candidates did not come from the step before.", lost), wrap=True))
        title = self._label(bar)
        drawer.show_parts(title[:1].upper() + title[1:], parts)

    def _lost(self, bar: FunnelBar) -> int | None:
        at = self._bars.index(bar) if bar in self._bars else 0
        if self.cut.key != STAGE or not at:
            return None
        return max(self._bars[at - 1].count - bar.count, 0)

    def next_keys(self) -> str:
        """The key of the list."""
        return tr("Enter — open these candidates")

    # --- hands ---

    def _other_cut(self, _key: str) -> None:
        self.ask()
        self.tell()

    def _picked(self, at: int) -> None:
        if 0 <= at < len(self._bars):
            self._opened(self._bars[at])

    def _opened(self, bar: FunnelBar) -> None:
        self._opens(self._label(bar), bar.candidates)

    def here(self) -> dict[str, Any]:
        """The cut too."""
        return super().here() | {"cut": self.cut.key}

    def stand_at(self, place: dict[str, Any]) -> None:
        """Count as it was counted."""
        if text_in(place, "cut") in CUTS:
            self.cut.restore(text_in(place, "cut"))
            self.ask()
        super().stand_at(place)


def age_words(band: int) -> str:
    """A band of ages: «25–29 років»."""
    if band < 0:
        return tr("age not known")
    least, most = AGES[band]
    if least is None:
        return tr("under {age} years").format(age=(most or 0) + 1)
    return (
        tr("{age} years and over").format(age=least)
        if most is None
        else tr("{least}–{most} years").format(least=least, most=most)
    )
