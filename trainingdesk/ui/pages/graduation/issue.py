"""Before certificates are issued: the day, who signs, what is doubtful, whom it concerns."""

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.certificate_facts import Signing
from trainingdesk.services.certificate_outlook import Doubt, Outlook, able_to_sign, batch_now, doubts
from trainingdesk.services.certificates import Plan
from trainingdesk.services.office import SignatoryRow
from trainingdesk.ui.kit.ask import Question
from trainingdesk.ui.kit.drawer import Cause
from trainingdesk.ui.kit.forms import DateField, Form
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.kit.paint import EYE_STATE, REFUSED_STATE, Look
from trainingdesk.ui.kit.screen import Desk
from trainingdesk.ui.theme import theme
from trainingdesk.words import date as shown_date
from trainingdesk.words import sentence, tr

NAMED = 3
"""So many people are named before the rest is only counted."""


class IssueDialog(Question):
    """Asks the day and who signs; its button issues, and cannot be pressed while something does not fit."""

    def __init__(
        self, parent: QWidget, desk: Desk, cohort: int, day: dt.date, outlook: Outlook | None
    ) -> None:
        super().__init__(parent, tr("Issue certificates"), yes=tr("Issue"))
        self.setMinimumWidth(theme().px(760))
        self._desk, self._workspace = desk, desk.workspace
        self._cohort, self._outlook = cohort, outlook
        self._filling = False
        self.answer: Signing | None = None
        """What was chosen, once the button was pressed; the fields are gone by then."""
        self.form = Form()
        self.day: DateField = self.form.date("day", tr("Date of issue"), day)
        self.rector: QComboBox = self.form.choice("rector", tr("Signs the certificate"), [])
        self.head: QComboBox = self.form.choice("head", tr("Signs the supplement"), [])
        self.says: QLabel = label("", wrap=True)
        self.causes = QWidget()
        self._list = QVBoxLayout(self.causes)
        self._list.setContentsMargins(0, 0, 0, 0)
        final = caption(
            tr("Numbers are given for good: an issue is not taken back, a certificate can only be voided."),
            wrap=True,
        )
        for part in (self.form, self.says, self.causes, final):
            self.column.insertWidget(self.column.count() - 1, part)
        self.column.insertStretch(self.column.count() - 1, 1)
        self.day.editingFinished.connect(self._other_day)
        for choice in (self.rector, self.head):
            choice.currentIndexChanged.connect(self._other_signatory)
        self._other_day()

    def signing(self) -> Signing:
        """What the fields say now; ``Rejected`` when the day is none."""
        day = self.day.date()
        if day is None:
            raise Rejected("issue-date-missing")
        return Signing(day, self.rector.currentData(), self.head.currentData())

    # --- looking again ---

    def _other_day(self) -> None:
        """Offer who was in office on that day; an acting signatory is chosen for the whole batch."""
        try:
            day = self.signing().issued_on
            rectors, heads = self._workspace.query(able_to_sign, day)
        except Rejected as refusal:
            self._refuse(refusal, "day")
            return
        self._filling = True
        for field, able in ((self.rector, rectors), (self.head, heads)):
            kept = field.currentData()
            field.clear()
            for row in able:
                field.addItem(_signatory_words(row), row.id)
                field.setItemData(field.count() - 1, _signatory_words(row), Qt.ItemDataRole.ToolTipRole)
            field.setCurrentIndex(max(field.findData(kept), 0) if able else -1)
            field.setEnabled(len(able) > 1)
            field.setToolTip(field.currentText())
        self._filling = False
        self._look()

    def _other_signatory(self, _index: int) -> None:
        if not self._filling:
            self._look()

    def _look(self) -> None:
        """Plan the batch as chosen and say what it comes to."""
        try:
            signing = self.signing()
            batch = self._workspace.query(batch_now, self._cohort, signing)
            found = self._workspace.query(doubts, self._cohort, signing)
        except Rejected as refusal:
            self._refuse(refusal, "day" if refusal.code == "certificate-before-order" else "")
            return
        self.form.forgive()
        self._clear()
        misfits = self._outlook.misfits if self._outlook is not None else ()
        for _, misfit in misfits:
            self._add(sentence(misfit), REFUSED_STATE)
        for doubt in found:
            self._add(sentence(doubt), EYE_STATE, doubt)
        if batch.blocked:
            names = _listed([each.name for each in batch.blocked])
            words = tr(
                "%n people of the order get none now, something is missing: {names}.", len(batch.blocked)
            )
            self._add(words.format(names=names), EYE_STATE)
        self.says.setText(_what_comes(batch))
        count = len(batch.enrolments)
        self.yes.setText(tr("Issue %n certificates", n=count))
        self.yes.setEnabled(bool(count) and not misfits)
        self.yes.setToolTip(tr("Mend first what does not fit.") if misfits else "")
        wide = max(self.width(), self.minimumWidth())
        self.resize(wide, self.column.totalHeightForWidth(wide))

    def _refuse(self, refusal: Rejected, key: str) -> None:
        self._clear()
        self.says.setText("")
        self.yes.setEnabled(False)
        if key:
            self.form.complain_of(key, refusal)
        else:
            self._add(sentence(refusal), REFUSED_STATE)

    def _add(self, text: str, look: Look, doubt: Doubt | None = None) -> None:
        """Add a line; a doubt leads to where it is settled."""
        if doubt is None:
            self._list.addWidget(Cause(text, "", "", None, look=look))
            return
        leave = partial(self._leave, doubt)
        self._list.addWidget(Cause(text, "", tr("Open the settings"), leave, look=look))

    def _leave(self, doubt: Doubt) -> None:
        self.reject()
        self._desk.go(doubt.page, doubt.target)

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def try_accept(self) -> None:
        """Accept what is planned; a day typed just now is looked at first."""
        self._other_day()
        if self.yes.isEnabled():
            self.answer = self.signing()
            self.accept()
        else:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)


def _signatory_words(row: SignatoryRow) -> str:
    """«В. о. Олег ГНАТЕНКО, ректор університету»: who, then the exact title in one line."""
    title = " ".join(row.title_uk.split())
    return f"{row.acting} {row.name} — {title}".strip()


def _what_comes(batch: Plan) -> str:
    """Say how many, which numbers, by which order."""
    order = tr("Order № {number} of {date}").format(
        number=batch.order.number, date=shown_date(batch.order.signed_on) if batch.order.signed_on else "—"
    )
    if not batch.facts:
        return tr("{order}: everybody it names has a certificate or lacks something.").format(order=order)
    first, last = batch.facts[0].registration, batch.facts[-1].registration
    numbers = first if first == last else f"{first} … {last}"
    words = tr("{order}: %n certificates, numbers {numbers} in its order.", len(batch.facts))
    return words.format(order=order, numbers=numbers)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:NAMED])
    return shown if len(names) <= NAMED else tr("{names} and %n more", len(names) - NAMED).format(names=shown)
