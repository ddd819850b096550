"""The quota and the letters of the campaign: who has how many places, what each letter did to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from trainingdesk.services.campaigns import QuotaRow, quota
from trainingdesk.services.letters import BalanceRow, LetterRow, balance, letter_lines, letters
from trainingdesk.services.quota_lines import QuotaLine, SetQuotaLines
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.empty import EmptyState
from trainingdesk.ui.kit.labels import Elided, caption, label
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.paint import Look
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.selection.letter_dialog import LetterQuestion
from trainingdesk.ui.pages.selection.part import Part
from trainingdesk.ui.pages.selection.quota_grid import Line, QuotaRows, QuotaTable, left_words
from trainingdesk.ui.pages.selection.words import deed_words
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, tr


class QuotaPart(Part):
    """«Рознарядка і листи»: places above with their balance, the letters beneath."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("Quota and letters"))
        self._quota: tuple[QuotaRow, ...] = ()
        self.take_act = self.act(tr("Take in a letter…"), self.take_letter, keys="Ctrl+L", icon="file-plus")
        self.write_act = self.act(
            tr("Letter to the unit…"), self.write_letter, keys="Ctrl+P", icon="file-text"
        )
        self.filters = FilterRow(under_belt=True)
        self.total = Elided(step="caption", tone="ink2")
        self.filters.add(self.total)
        self.column.addWidget(self.filters)
        self.model = QuotaRows(self._store)
        self.model.refused.connect(self._told)
        self.table = QuotaTable(self.model, self.desk.memory)
        self.table.current.connect(self._of_table)
        self.letters: RowsModel[LetterRow] = RowsModel(_letter_columns(), key=lambda row: row.id)
        self.letter_table = Table(self.letters, "selection.letters", self.desk.memory)
        self.letter_table.setAccessibleName(tr("Letters"))
        self.letter_table.current.connect(self._of_letters)
        self.letter_table.set_empty(EmptyState(tr("Letters with lists stand here; none is taken in yet.")))
        self.letter_table.setMinimumHeight(theme().px(96))
        self._shows_letter = False
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.letter_table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.column.addWidget(split, 1)
        self.first = self.table

    def buttons(self) -> list[QWidget]:
        """Taking a letter in."""
        return [self.write_act.button(), self.take_act.button(primary=True)]

    # --- asking ---

    def other_campaign(self) -> None:
        """Forget what is half typed."""
        self.model.forget()

    def ask(self) -> None:
        """Ask the table of places, the balance and the letters."""
        if self.campaign is None:
            return
        self._quota = self.workspace.query(quota, self.campaign.id)
        told = self.workspace.query(balance, self.campaign.id)
        self.model.set_lines([self._line(row) for row in told])
        self.letters.set_rows(reversed(self.workspace.query(letters, self.campaign.id)))
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say_total(told)

    def _line(self, row: BalanceRow) -> Line:
        owner = (row.unit_id, row.community_id)
        stored = next((each.id for each in self._quota if (each.unit_id, each.community_id) == owner), 0)
        key = f"quota{stored}" if stored else f"unit{row.unit_id or 0}"
        return Line(
            key, row.name or tr("no unit"), row.quota, row.listed, row.reserve, row.recommended, row.left,
            stored, sends=not stored, unit=row.unit_id,
        )  # fmt: skip

    def _say_total(self, told: list[BalanceRow]) -> None:
        """Places given, places of the campaign, people listed: the balance in one line."""
        given = sum(row.places for row in self._quota)
        listed = sum(row.listed for row in told if row.community_id is None)
        said = [tr("%n places given", given)]
        if self.campaign is not None and self.campaign.places is not None:
            said.append(tr("{places} in the campaign").format(places=self.campaign.places))
        said.append(tr("%n candidates listed", listed))
        left = sum(row.left for row in told if row.left is not None)
        if self._quota:
            said.append(tr("%n places left", left) if left >= 0 else tr("%n too many", -left))
        self.total.setText(" · ".join(said))

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

    # --- letters ---

    def take_letter(self) -> None:
        """Take in a letter; the unit one stands on is offered as its sender."""
        if self.campaign is None:
            return
        line: Line | None = self.table.row()
        unit = line.name if line is not None and line.key != "unit0" else ""
        question = LetterQuestion(self.page, self.workspace, self.campaign, unit)
        question.exec()
        if question.taken is not None:
            self.letter_table.go_to(question.taken)

    def write_letter(self) -> None:
        """Show the letter to the unit one stands on about its own people, as it is printed."""
        line: Line | None = self.table.row()
        if line is None or line.unit is None or self.campaign is None:
            return
        from trainingdesk.ui.pages.selection import papers  # noqa: PLC0415 - the printer's libraries are heavy

        papers.show_unit_letter(self.page, self.campaign.id, line.unit, line.name)

    def _of_table(self, _row: object) -> None:
        self._shows_letter = False
        self.tell()

    def _of_letters(self, _row: object) -> None:
        self._shows_letter = True
        self.tell()

    # --- the drawer ---

    def describe(self) -> None:
        """Say the balance of the line one stands on, or what the letter did."""
        drawer = self.page.drawer
        line: Line | None = self.table.row()
        sent = line is not None and line.unit is not None and line.listed + line.reserve > 0
        self.write_act.why_not("" if sent else tr("Choose a unit that sent somebody first."))
        letter: LetterRow | None = self.letter_table.row()
        if drawer is None:
            return
        if self._shows_letter and letter is not None:
            drawer.show_parts(f"№ {letter.number}", self._letter(letter), [self.take_act])
            return
        if line is None or not line.name:
            words = tr(
                "Type a unit or a community and its places, or paste two columns from Excel. The balance is "
                "counted from the list of candidates."
            )
            drawer.show_parts(tr("Quota"), [caption(words, wrap=True)], [self.take_act])
            return
        section = Section(tr("Balance"))
        section.line("", tr("Places"), "—" if line.places is None else str(line.places))
        section.line("", tr("Listed"), str(line.listed))
        section.line("", tr("In the reserve"), str(line.reserve))
        section.line("", tr("Recommended"), str(line.recommended))
        drawer.show_parts(tr("Quota"), [facts(line.name), _verdict(line), section], [self.take_act])

    def _letter(self, letter: LetterRow) -> list[QWidget]:
        """Who the letter added, took off and put instead of whom."""
        made: list[QWidget] = [facts(letter.unit or tr("no unit"), date(letter.received_on), letter.note)]
        for deed, lines in self.workspace.query(letter_lines, letter.id):
            section = Section(deed_words(deed), str(len(lines)))
            for name, instead, ground in lines:
                section.add(label(name, wrap=True))
                said = tr("instead of {name}").format(name=instead) if instead else ""
                told = " · ".join(part for part in (said, ground) if part)
                if told:
                    section.add(caption(told, wrap=True))
            made.append(section)
        return made

    def next_keys(self) -> str:
        """The keys of the table."""
        return tr("Enter — next line · Ctrl+V — paste from Excel · Del — take away · Ctrl+L — a letter")

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


def _letter_columns() -> list[Column[LetterRow]]:
    return [
        rows.moment(
            "on", tr("Came in on"), lambda r: date(r.received_on), lambda r: r.received_on, width=120
        ),
        rows.text("number", tr("Incoming №"), lambda r: r.number, width=120),
        rows.text("unit", tr("Unit"), lambda r: r.unit, width=220, stretch=True, tip=lambda r: r.unit),
        rows.number("added", tr("added"), lambda r: _count(r.added), lambda r: r.added, width=90),
        rows.number("removed", tr("removed"), lambda r: _count(r.removed), lambda r: r.removed, width=90),
        rows.number("changed", tr("changed"), lambda r: _count(r.changed), lambda r: r.changed, width=90),
        rows.number(
            "instead", tr("put instead"), lambda r: _count(r.instead), lambda r: r.instead, width=110
        ),
    ]


def _count(count: int) -> str:
    return str(count) if count else ""
