"""Before acts are issued: the number of each, what is in the way, what is doubtful, when handed over."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.domain.declension import Case
from trainingdesk.domain.people import Sex
from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.act_facts import ActDoubt
from trainingdesk.services.act_issue import plan_issue, plan_numbers
from trainingdesk.services.act_people import PartySex, unsexed_parties
from trainingdesk.services.acts import ActRow
from trainingdesk.services.listener_changes import ConfirmSexes
from trainingdesk.services.person_changes import SetCaseForm
from trainingdesk.ui.kit.ask import FormQuestion, Question, ask_form
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Cause
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.labels import caption, panel
from trainingdesk.ui.kit.paint import EYE_STATE, REFUSED_STATE, Look
from trainingdesk.ui.theme import theme
from trainingdesk.ui.workspace import Workspace
from trainingdesk.words import date, sentence, tr

FEW = 4
"""So many numbers are asked without scrolling."""
UNSEXED = "act-sex-unknown"
AT_NUMBER = frozenset({"act-number-taken", "act-number-twice"})


@dataclass(frozen=True, slots=True)
class IssueAnswer:
    """What was answered: the numbers typed by act, and the day of handing over when that goes with it."""

    acts: tuple[int, ...]
    numbers: dict[int, str]
    handed_on: dt.date | None


class ActIssueDialog(Question):
    """One line an act for its number; the button cannot be pressed while something is in the way."""

    def __init__(self, parent: QWidget, workspace: Workspace, rows: Sequence[ActRow]) -> None:
        super().__init__(parent, tr("Issue %n acts", len(rows)), yes=tr("Issue"))
        self.widen(720)
        self._workspace, self._rows = workspace, list(rows)
        self.answer: IssueAnswer | None = None
        self._blocked = self._failed = False
        self.form = Form()
        for row in self._rows:
            who = row.receiver_name or row.community_name or "—"
            field = self.form.text(f"number{row.id}", tr("№ of the act"), longest=40)
            self.form.remark(f"number{row.id}", f"{date(row.act_on)} · {who} · {', '.join(row.cars)}")
            field.editingFinished.connect(self._look_at_numbers)
        self.form.check("hand", tr("Handed over at once"), value=False)
        self.form.date("on", tr("Handed over on"), max(row.act_on for row in self._rows))
        self.form.fields["hand"].toggled.connect(self._handing)  # type: ignore[attr-defined]
        self.form.fields["on"].setEnabled(False)
        self.says = caption(wrap=True)
        self.causes = panel("win")
        self._list = QVBoxLayout(self.causes)
        self._list.setContentsMargins(0, 0, 0, 0)
        final = caption(tr("An issued act does not change any more: it can only be voided."), wrap=True)
        fields = self.form if len(self._rows) <= FEW else self._scrolled(self.form)
        self._below = self._scrolled(self.causes)
        for part in (fields, self.says, self._below, final):
            self.column.insertWidget(self.column.count() - 1, part)
        self._look()

    @staticmethod
    def _scrolled(part: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(part)
        scroll.setMinimumHeight(theme().px(190))
        return scroll

    def _handing(self, on: bool) -> None:
        self.form.fields["on"].setEnabled(on)

    def _numbers(self) -> dict[int, str]:
        values = self.form.values()
        return {row.id: values[f"number{row.id}"] for row in self._rows if values[f"number{row.id}"]}

    # --- looking again ---

    def _look_at_numbers(self) -> None:
        """Say what is wrong with the numbers alone: to plan everything anew takes too long between keys."""
        self.form.forgive()
        try:
            told, refused = self._workspace.query(
                plan_numbers, [row.id for row in self._rows], self._numbers()
            )
        except Rejected:
            self._look()
            return
        for key, number in told.items():
            self._offer(key, number)
        for key, reason in refused.items():
            self.form.complain(f"number{key}", sentence(reason), go_there=False)
        if self._failed and not refused:
            self._look()
            return
        self._allow(allowed=not self._blocked and not refused)

    def _offer(self, key: int, number: str) -> None:
        field = self.form.fields[f"number{key}"]
        field.setProperty("placeholderText", tr("{number}, from our series").format(number=number))

    def _look(self) -> None:
        """Plan the issue as typed and say what it comes to."""
        self._clear()
        self.form.forgive()
        self._failed = False
        try:
            plan = self._workspace.query(plan_issue, [row.id for row in self._rows], self._numbers())
        except Rejected as refusal:
            self._failed = True
            self._add(sentence(refusal), REFUSED_STATE)
            self._below.show()
            self._allow(allowed=False)
            return
        for row, facts in zip(self._rows, plan.facts, strict=True):
            self._offer(row.id, facts.number)
        misfits = plan.misfits
        unsexed = any(reason.code == UNSEXED for _, reason in plan.refusals) and self._sexes()
        for key, reason in plan.refusals:
            if unsexed and reason.code == UNSEXED:
                continue
            if reason.code in AT_NUMBER:
                self.form.complain(f"number{key}", sentence(reason), go_there=False)
            else:
                self._add(f"{self._name(key)}: {sentence(reason)}", REFUSED_STATE)
        for misfit in misfits:
            self._add(sentence(misfit), REFUSED_STATE)
        for key, warning in plan.warnings:
            self._add(f"{self._name(key)}: {sentence(warning)}", EYE_STATE)
        doubts = list(dict.fromkeys(_alone(each) for each in plan.doubts))
        for doubt in doubts:
            self._doubt(doubt)
        self._list.addStretch(1)
        self._say(len(doubts))
        self._below.setVisible(self._list.count() > 1)
        self._blocked = bool(misfits) or any(reason.code not in AT_NUMBER for _, reason in plan.refusals)
        self._allow(allowed=not plan.refusals and not misfits)

    def _name(self, key: int) -> str:
        row = next(each for each in self._rows if each.id == key)
        return row.receiver_name or row.community_name or ", ".join(row.cars)

    def _say(self, doubts: int) -> None:
        self.says.setText(
            tr("%n forms of names nobody has confirmed yet: look at the amber lines.", doubts)
            if doubts
            else tr("All names, ranks and titles are declined without doubt or confirmed.")
        )

    def _allow(self, *, allowed: bool) -> None:
        self.yes.setEnabled(allowed)
        self.yes.setToolTip("" if allowed else tr("Mend first what is in the way."))

    def _doubt(self, doubt: ActDoubt) -> None:
        said = f"{doubt.nominative} → «{doubt.text}». {sentence(Rejected(doubt.code))}"
        cause = Cause(said, "", tr("Confirm as it stands"), partial(self._confirm, doubt), look=EYE_STATE)
        other = Link(tr("Write it otherwise…"), step="caption")
        other.clicked.connect(partial(self._mend, doubt))
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(theme().px(23), 0, 0, theme().px(6))
        row.addWidget(other)
        self._list.addWidget(cause)
        self._list.addWidget(holder)

    def _sexes(self) -> bool:
        """Offer to confirm at once the sexes that patronymics suggest; whether there are any."""
        proposed = self._workspace.query(unsexed_parties, [row.id for row in self._rows])
        if not proposed:
            return False
        men = [each.name.short for each in proposed if each.sex is Sex.MALE]
        women = [each.name.short for each in proposed if each.sex is Sex.FEMALE]
        told = [
            tr("men: {names}").format(names=", ".join(men)) if men else "",
            tr("women: {names}").format(names=", ".join(women)) if women else "",
        ]
        said = tr("The sex of %n people is not entered; the acts need it.", len(proposed))
        confirm = partial(self._confirm_sexes, proposed)
        link = tr("Confirm by the patronymic")
        self._list.addWidget(Cause(said, "; ".join(filter(None, told)), link, confirm, look=REFUSED_STATE))
        return True

    def _confirm_sexes(self, proposed: Sequence[PartySex]) -> None:
        self._workspace.perform(ConfirmSexes(tuple((each.person, each.sex.value) for each in proposed)))
        self._look()

    def _confirm(self, doubt: ActDoubt) -> None:
        self._store(doubt, doubt.text)
        self._look()

    def _mend(self, doubt: ActDoubt, _checked: bool = False) -> None:
        form = Form()
        form.text("text", tr("As papers write it"), doubt.text, longest=300)
        question = FormQuestion(
            self, tr("Genitive of «{text}»").format(text=doubt.nominative), form,
            lambda values: self._store(doubt, values["text"]), yes=tr("Confirm"),
        )  # fmt: skip
        if ask_form(question):
            self._look()

    def _store(self, doubt: ActDoubt, text: str) -> None:
        self._workspace.perform(
            SetCaseForm(doubt.person, doubt.subject, doubt.nominative, Case.GENITIVE.value, text)
        )

    def _add(self, text: str, look: Look) -> None:
        self._list.addWidget(Cause(text, "", "", None, look=look))

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def try_accept(self) -> None:
        """Accept what is planned; a number typed just now is looked at first."""
        self._look()
        if not self.yes.isEnabled():
            return
        values = self.form.values()
        on = values["on"] if values["hand"] else None
        if values["hand"] and on is None:
            self.form.complain_of("on", Rejected("move-date-missing"))
            return
        self.answer = IssueAnswer(tuple(row.id for row in self._rows), self._numbers(), on)
        self.accept()


def _alone(doubt: ActDoubt) -> ActDoubt:
    """The doubt without its act: one form may stand on many acts."""
    return ActDoubt(0, doubt.person, doubt.subject, doubt.nominative, doubt.text, doubt.code)


def ask_issue(parent: QWidget, workspace: Workspace, rows: Sequence[ActRow]) -> IssueAnswer | None:
    """Show the dialog and wait; None when the person left it."""
    dialog = ActIssueDialog(parent, workspace, rows)
    answers: list[IssueAnswer | None] = []
    dialog.finished.connect(lambda _code: answers.append(dialog.answer))
    dialog.exec()
    return answers[0] if answers else None
