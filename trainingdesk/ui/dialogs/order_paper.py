"""The paper of an order before it leaves: its people in the accusative, the page, files and printer."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.domain.declension import Case
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.declined import NAME
from trainingdesk.services.office import PLACEHOLDER
from trainingdesk.services.order_papers import (
    OrderPaperRow,
    WhomLine,
    order_paper_row,
    order_pdf,
    write_order,
)
from trainingdesk.services.orders import ENROLMENT
from trainingdesk.services.person_changes import SetCaseForm
from trainingdesk.ui.dialogs.paper_files import PaperFiles
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.act import Act
from trainingdesk.ui.kit.ask import FormQuestion, ask_form
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.paint import EYE_STATE, QUIET, Look
from trainingdesk.ui.kit.preview import PdfPreview
from trainingdesk.ui.kit.rows import Column, RowsModel
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import date, sentence, tr

SIZE = (1120, 720)


def open_paper(parent: QWidget, desk: Desk, order: int) -> None:
    """Show the paper of a stored order and wait."""
    OrderPaperDialog(parent, desk, order).exec()


class OrderPaperDialog(QDialog):
    """At the left whom the order names and how, amber where it needs an eye; at the right the page."""

    def __init__(self, parent: QWidget | None, desk: Desk, order: int) -> None:
        super().__init__(parent)
        self._desk, self._workspace, self._order = desk, desk.workspace, order
        self._row: OrderPaperRow = self._workspace.query(order_paper_row, order)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self._title()
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._build(title)
        self._place()
        self._show()
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        self._to_doubt()

    def _title(self) -> str:
        row = self._row.order
        if row.frozen and row.signed_on is not None:
            return tr("Order № {number} of {date}: its paper").format(
                number=row.number, date=date(row.signed_on)
            )
        return (
            tr("Enrolment order: draft paper")
            if row.kind == ENROLMENT
            else tr("Graduation order: draft paper")
        )

    # --- building ---

    def _build(self, title: str) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(label(title, step="title", weight=SEMIBOLD))
        head.addStretch(1)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which paper"))
        self.which.addItem(tr("The whole order"), "")
        if self._row.order.frozen:
            for unit in self._row.units:
                self.which.addItem(tr("Extract: {unit}").format(unit=unit), unit)
        self.which.currentIndexChanged.connect(lambda _at: self._show_page())
        head.addWidget(self.which)
        column.addLayout(head)
        both = QHBoxLayout()
        both.setSpacing(px(16))
        both.addLayout(self._build_lines(), 1)
        self.preview = PdfPreview()
        both.addWidget(self.preview, 1)
        column.addLayout(both, 1)
        self.files = PaperFiles(self, self._desk, self._file_name, self._pdf, self._write)
        column.addWidget(self.files)

    def _build_lines(self) -> QVBoxLayout:
        self.doubts = caption(wrap=True)
        self.lines = Table(
            RowsModel(_columns(), lambda line: line.enrolment), "order.paper", self._desk.memory
        )
        self.lines.setSortingEnabled(False)
        self.lines.setAccessibleName(tr("Whom the order names"))
        self.lines.current.connect(lambda _row: self._judge())
        self.lines.opened.connect(lambda _row: self._confirm())
        self.why = caption(tone="amb", wrap=True)
        self.confirm = Act(self.lines, tr("Confirm as it stands"), self._confirm, icon="check")
        self.mend = Act(self.lines, tr("Write it otherwise…"), self._mend, keys="F2", icon="pencil")
        foot = QHBoxLayout()
        foot.setSpacing(theme().px(8))
        foot.addWidget(self.confirm.button())
        foot.addWidget(self.mend.button())
        foot.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme().px(6))
        column.addWidget(self.doubts)
        column.addWidget(self.lines, 1)
        column.addWidget(self.why)
        column.addLayout(foot)
        return column

    def _place(self) -> None:
        """Take the size that shows most, never more than the screen has."""
        room = self.screen().availableSize()
        px = theme().px
        self.resize(min(px(SIZE[0]), room.width() - px(40)), min(px(SIZE[1]), room.height() - px(60)))

    # --- showing ---

    def _show(self) -> None:
        """Ask again and show everything as it stands now."""
        self._row = self._workspace.query(order_paper_row, self._order)
        self.lines.rows.set_rows(list(self._row.lines))
        count = sum(line.doubt is not None for line in self._row.lines)
        told = (
            tr("%n names need an eye: Enter confirms one as it stands, F2 writes it otherwise.", count)
            if count
            else tr("All names and ranks are declined without doubt or confirmed.")
        )
        if self._row.annexed:
            told = f"{told} {tr('The list is long: these forms stand in extracts, the annex is nominative.')}"
        self.doubts.setText(told)
        self._judge()
        self._show_page()

    def _show_page(self) -> None:
        try:
            self.preview.show_pdf(self._pdf())
        except Rejected as refusal:
            self.preview.clear()
            self.files.say(sentence(refusal), "red")
            return
        if self._row.signatory.startswith(PLACEHOLDER):
            self.files.say(sentence(Rejected("doubt-signatory", name=self._row.signatory)), "amb")

    def _unit(self) -> str:
        return str(self.which.currentData() or "")

    def _judge(self) -> None:
        line = self.lines.row()
        self.why.setText(sentence(Rejected(line.doubt.value)) if line and line.doubt else "")
        nobody = "" if line is not None else tr("Choose somebody first.")
        self.confirm.why_not(nobody)
        self.mend.why_not(nobody)

    def _to_doubt(self) -> None:
        """Stand on the first name that needs an eye, else on the first."""
        doubtful = [line for line in self._row.lines if line.doubt is not None]
        for line in (doubtful or list(self._row.lines))[:1]:
            self.lines.go_to(line.enrolment)

    # --- forms ---

    def _confirm(self) -> None:
        line = self.lines.row()
        if line is not None:
            self._keep(line, line.whom_name)

    def _mend(self) -> None:
        line = self.lines.row()
        if line is None:
            return
        form = Form()
        form.text("text", tr("As the order writes it"), line.whom_name, longest=300)
        title = tr("Accusative of «{text}»").format(text=line.nominative)

        def do(values: dict[str, Any]) -> None:
            self._store(line, values["text"])

        if ask_form(FormQuestion(self, title, form, do, yes=tr("Confirm"))):
            self._went_on(line)

    def _keep(self, line: WhomLine, text: str) -> None:
        try:
            self._store(line, text)
        except Rejected as refusal:
            self.files.say(sentence(refusal), "red")
            return
        self._went_on(line)

    def _store(self, line: WhomLine, text: str) -> None:
        told = SetCaseForm(line.person, NAME, line.nominative, Case.ACCUSATIVE.value, text)
        self._workspace.perform(told)

    def _went_on(self, line: WhomLine) -> None:
        """Show the paper anew and stand on the next name that needs an eye."""
        self._show()
        later = [each for each in self._row.lines if each.doubt is not None and each.place > line.place]
        self.lines.go_to((later or [line])[0].enrolment)

    # --- leaving ---

    def _pdf(self) -> bytes:
        pdf: bytes = self._workspace.query(order_pdf, self._order, self._unit())
        return pdf

    def _write(self, path: Path) -> None:
        self._workspace.query(write_order, self._order, path, self._unit())

    def _file_name(self) -> str:
        row = self._row.order
        named = tr("Order № {number}").format(number=row.number if row.frozen else tr("draft"))
        return f"{named}, {self._unit()}" if self._unit() else named


def _columns() -> list[Column[WhomLine]]:
    """Columns of the list; an order has its own order, so none sorts."""
    made: list[Column[WhomLine]] = [
        rows.number("no", "№", lambda line: str(line.place), lambda line: line.place, width=44),
        rows.state("whom", tr("In the order"), lambda line: line.whom, _look, width=330, tip=_tip),
        rows.text(
            "unit", tr("Unit"), lambda line: line.unit, width=200, quiet=True, tip=lambda line: line.unit
        ),
    ]
    return [replace(column, order=None) for column in made]


def _look(line: WhomLine) -> Look:
    return EYE_STATE if line.doubt is not None else QUIET if line.confirmed else Look()


def _tip(line: WhomLine) -> str:
    return f"{line.nominative} → {line.whom}"
