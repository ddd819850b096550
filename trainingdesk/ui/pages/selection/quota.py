"""The quota and the letters of the campaign: who has how many places, what each letter did to the list."""

from PySide6.QtWidgets import QWidget

from trainingdesk.services.campaigns import QuotaRow, quota
from trainingdesk.services.quota_lines import QuotaLine, SetQuotaLines
from trainingdesk.services.selection_funnel import UNIT, funnel
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.labels import caption
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.quota_grid import Line, QuotaRows, QuotaTable, left_words
from trainingdesk.words import tr


class QuotaPart(Part):
    """«Рознарядка»."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Quota"))
        self._quota: tuple[QuotaRow, ...] = ()
        self.filters = FilterRow(under_belt=True)
        self.total = caption()
        self.filters.add(self.total)
        self.column.addWidget(self.filters)
        self.model = QuotaRows(self._store)
        self.model.refused.connect(self._told)
        self.table = QuotaTable(self.model, self.desk.memory)
        self.table.current.connect(self.tell)
        self.column.addWidget(self.table, 1)
        self.first = self.table

    # --- asking ---

    def other_campaign(self) -> None:
        """Forget what is half typed."""
        self.model.forget()

    def ask(self) -> None:
        """Ask the table of places and the balance."""
        if self.campaign is None:
            return
        self._quota = self.workspace.query(quota, self.campaign.id)
        self.model.set_lines(self._lines())
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say_total()

    def _lines(self) -> list[Line]:
        if self.campaign is None:
            return []
        sent = {int(bar.key): bar for bar in self.workspace.query(funnel, self.campaign.id, UNIT)}
        made: list[Line] = []
        for row in self._quota:
            bar = sent.pop(row.unit_id, None) if row.unit_id is not None else None
            made.append(
                Line(
                    f"quota{row.id}", row.unit or row.community, row.places,
                    bar.count if bar else 0, bar.chosen if bar else 0, row.id, row.unit_id,
                )
            )  # fmt: skip
        made += [
            Line(f"unit{key}", bar.label or tr("no unit"), None, bar.count, bar.chosen, 0, key)
            for key, bar in sent.items()
        ]
        return made

    def _say_total(self) -> None:
        given = sum(row.places for row in self._quota)
        places = self.campaign.places if self.campaign is not None else None
        words = tr("%n places given", given)
        if places is not None:
            words += " · " + tr("of {places} in the campaign").format(places=places)
        self.total.setText(words)

    # --- typing ---

    def _store(self, lines: list[Line]) -> None:
        if self.campaign is None:
            return
        seen = tuple((row.id, row.places) for row in self._quota)
        told = tuple(QuotaLine(line.name, line.places or 0) for line in lines)
        self.workspace.perform(SetQuotaLines(self.campaign.id, told, seen))

    def _told(self, why: str) -> None:
        if why:
            self.page.strip.refuse(why)

    # --- the drawer ---

    def describe(self) -> None:
        """Say the balance of the line one stands on."""
        drawer = self.page.drawer
        line: Line | None = self.table.row()
        if drawer is None:
            return
        if line is None or not line.name:
            drawer.show_parts(
                tr("Quota"),
                [
                    caption(
                        tr(
                            "Type a unit or a community and its places, or paste two columns from Excel. The "
                            "balance is counted from the list of candidates."
                        ),
                        wrap=True,
                    )
                ],
            )
            return
        parts: list[QWidget] = [facts(line.name), _verdict(line)]
        section = Section(tr("Balance"))
        section.line("", tr("Places"), "—" if line.places is None else str(line.places))
        section.line("", tr("Listed"), str(line.listed))
        section.line("", tr("Recommended"), str(line.recommended))
        parts.append(section)
        drawer.show_parts(line.name, parts)

    def next_keys(self) -> str:
        """The keys of the table."""
        return tr("Type · Tab — right · Enter — next line · Ctrl+V — paste from Excel · Del — take away")

    def leave(self) -> None:
        """Store what is being typed."""
        self.table.finish()


def _verdict(line: Line) -> QWidget:
    words = left_words(line) or "—"
    if line.left is not None and line.left < 0:
        return Verdict(words, Look("red", "circle-alert", "red", 600, "redBg"))
    if line.left is None or line.left > 0:
        return Verdict(words, Look("ink", "clock", "ink2", 600, "lock"))
    return Verdict(words, Look("grn", "check", "grn", 600, "grnBg"))
