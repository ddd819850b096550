"""How registration numbers are written: a pattern with its live sample, and the series so far."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QLineEdit

from trainingdesk.domain.changes import Changes
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.numbers import SeriesRow, series, write_number
from trainingdesk.services.office import CERTIFICATES, SetPattern, institution
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.inplace import InPlace
from trainingdesk.ui.kit.page import Page
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.settings.pane import Pane
from trainingdesk.words import sentence, tr


class NumberingPane(Pane):
    """«Нумерація»."""

    key = "numbering"
    interests = Changes.OFFICE | Changes.CERTIFICATES

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            tr("Numbering"),
            tr(
                "Registration numbers begin anew each year; a number is never given twice, whatever befalls "
                "its paper."
            ),
        )
        self._last = 0
        self._edrpou = ""
        self.form = InPlace(self._store)
        pattern = self.form.text("pattern", tr("Pattern"), longest=80)
        pattern.textChanged.connect(self._sample)
        self.fields(self.form)
        legend = (
            ("{edrpou}", tr("the code of the institution")),
            ("{seq:06d}", tr("the number within the year, in six digits")),
            ("{yy:02d}", tr("the year in two digits")),
            ("{yyyy}", tr("the year in four")),
        )
        self.note(" · ".join(f"{sign} — {words}" for sign, words in legend))
        self.heading(tr("Series"))
        self.model: RowsModel[SeriesRow] = RowsModel(
            [
                rows.number("year", tr("Year"), lambda row: str(row.year), lambda row: row.year, width=80),
                rows.text("pattern", tr("Pattern"), lambda row: row.pattern, width=260, stretch=True),
                rows.number("last", tr("Given"), lambda row: str(row.last), lambda row: row.last, width=100),
            ],
            key=lambda row: row.year,
        )
        self.table = Table(self.model, "settings.series", self.desk.memory)
        self.table.setAccessibleName(tr("Series"))
        self.add(self.table)
        self.finish_column()
        self.first = self.form.fields["pattern"]

    def refresh(self) -> None:
        """Show the pattern in force this year and the series."""
        found = self.workspace.query(series, CERTIFICATES)
        self.model.set_rows(found)
        self.fit(self.table, most=6)
        year = _year()
        here = next((row for row in found if row.year <= year), None)
        self._last = here.last if here is not None and here.year == year else 0
        self._edrpou = self.workspace.query(institution).edrpou
        self.form.load({"pattern": here.pattern if here is not None else ""})
        self._sample()

    def _sample(self, *_ignored: object) -> None:
        """Show the next number as the pattern typed would write it, or why it would not do."""
        field = self.form.fields["pattern"]
        text = field.text() if isinstance(field, QLineEdit) else ""
        try:
            shown = write_number(text, edrpou=self._edrpou, seq=self._last + 1, year=_year())
        except Rejected as refusal:
            self.form.remark("pattern", sentence(refusal), "red")
            return
        self.form.remark("pattern", tr("The next number: {number}").format(number=shown))

    def _store(self, _key: str, value: Any, _seen: Any) -> None:
        self.workspace.perform(SetPattern(CERTIFICATES, _year(), str(value)))


def _year() -> int:
    return dt.date.today().year  # noqa: DTZ011 - the office's own day
