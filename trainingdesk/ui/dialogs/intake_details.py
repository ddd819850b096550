"""Beside the preview: what is stored of one line, what was put right, what is wrong, who it may be."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.services.intake_report import CORRECTIONS, FIELDS, SKIPPED, field_value
from trainingdesk.services.intake_rows import Action, Alternative, PlannedRow
from trainingdesk.ui.dialogs.intake_shown import LOOKS, Shown, place_words, state_words
from trainingdesk.ui.kit.buttons import Button, Choice, Link, Segmented
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.forms import DateField
from trainingdesk.ui.kit.labels import caption, label, panel
from trainingdesk.ui.kit.paint import EYE, EYE_STATE, PLAIN, QUIET
from trainingdesk.ui.kit.ranks import rank_words
from trainingdesk.ui.theme import MEDIUM, theme
from trainingdesk.words import date, sentence, tr

SAME, NEW, SKIP = "same", "new", "skip"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person may answer about a line: who it is, and from when an offered change holds."""

    decide: Callable[[Shown, str], None]
    accept: Callable[[Shown, object], None]
    go_to: Callable[[str], None]


class Details(QScrollArea):
    """The parts of one line; built anew for each."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self._answers = answers
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Details"))
        self.show_line(None, "")

    def show_line(self, line: Shown | None, decision: str) -> None:
        """Show a line with the answer given about it, if one was."""
        body = panel("surf")
        column = QVBoxLayout(body)
        px = theme().px
        column.setContentsMargins(px(15), px(10), px(12), px(8))
        column.setSpacing(px(2))
        for part in self._parts(line, decision) if line is not None else ():
            column.addWidget(part)
        column.addStretch(1)
        # What was pressed may stand on the old body, and its event is not over yet.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)

    def _parts(self, line: Shown, decision: str) -> list[QWidget]:
        row = line.planned
        if row is None:
            return _nobody(line)
        made: list[QWidget] = [facts(row.name.full, place_words(line)), _verdict(line)]
        if row.alternatives or decision or row.action is Action.DOUBTFUL:
            made.append(self._decision(line, row, decision))
        made += [self._beside(line, row, other) for other in row.alternatives]
        if row.changes:
            made.append(self._changes(line, row))
        if line.complaints:
            section = Section(tr("Look at this"), str(len(line.complaints)))
            for each in line.complaints:
                section.cause(sentence(each), each.cell, look=EYE_STATE)
            made.append(section)
        if row.corrections:
            made.append(_corrections(row))
        made.append(_stored(row))
        return made

    def _decision(self, line: Shown, row: PlannedRow, decision: str) -> QWidget:
        section = Section(tr("Who is this?"), "1 · 2 · 3")
        choose = Segmented(tr("Who is this?"), loose=True)
        choices = [Choice(NEW, tr("2 another")), Choice(SKIP, tr("3 skip"))]
        if row.alternatives:
            choices.insert(0, Choice(SAME, tr("1 the same")))
        choose.set_choices(choices)
        choose.key = ""
        if decision:
            choose.choose(decision.partition(":")[0])
        choose.chosen.connect(lambda key: self._answers.decide(line, key))
        section.add(choose)
        section.add(
            caption(tr("“The same” fills what is empty; “another” comes in as a new person."), wrap=True)
        )
        return section

    def _beside(self, line: Shown, row: PlannedRow, other: Alternative) -> QWidget:
        """The line and somebody it may mean, field by field; what differs stands out."""
        title = tr("In the register") if other.person is not None else tr("In an earlier row")
        section = Section(title, ", ".join(other.where))
        section.add(_compare(row, other, title))
        if other.person is None:
            link = Link(tr("Go to that row"), step="caption")
            link.clicked.connect(lambda _checked=False: self._answers.go_to(other.key))
            section.add(link)
        if len(row.alternatives) > 1:
            this = Link(tr("It is this one"), step="caption")
            this.clicked.connect(lambda _checked=False: self._answers.decide(line, f"{SAME}:{other.key}"))
            section.add(this)
        return section

    def _changes(self, line: Shown, row: PlannedRow) -> QWidget:
        """A changed rank, position or unit: offered with a date, never overwritten."""
        section = Section(tr("Offered changes"))
        for each in row.changes:
            old, new = _value(each.field, each.old), _value(each.field, each.new)
            section.add(_fixed(_field(each.field), old, new, ""))
        ask = QWidget()
        box = QHBoxLayout(ask)
        box.setContentsMargins(0, theme().px(4), 0, 0)
        box.addWidget(caption(tr("Holds from")))
        field = DateField(row.change_from)
        field.setAccessibleName(tr("Holds from"))
        box.addWidget(field, 1)
        accept = Button(tr("Accept"))
        box.addWidget(accept)
        wrong = caption("", tone="red", wrap=True)
        wrong.hide()

        def take() -> None:
            try:
                self._answers.accept(line, field.date())
            except Rejected as refusal:
                wrong.setText(sentence(refusal))
                wrong.show()

        accept.clicked.connect(take)
        field.returnPressed.connect(take)
        section.add(ask)
        section.add(wrong)
        section.add(caption(tr("Without a date the register stays as it is."), wrap=True))
        return section


def _nobody(line: Shown) -> list[QWidget]:
    """A line of which no person was made: what stands there and why."""
    if line.unread is not None:
        section = Section(tr("Look at this")).cause(sentence(line.unread), line.unread.cell, look=EYE_STATE)
        return [facts(line.unread.value or "—", place_words(line)), section]
    if line.skipped is None:
        return []
    return [facts(line.skipped.text, place_words(line)), caption(tr(SKIPPED[line.skipped.why]), wrap=True)]


def _verdict(line: Shown) -> QWidget:
    word = state_words(line.state)
    row = line.planned
    said = {
        Action.NEW: tr("Will be added"),
        Action.KNOWN: tr("In the register already"),
        Action.CHANGE: tr("In the register, with a change"),
        Action.DUPLICATE: tr("The same person stands in an earlier row"),
        Action.DOUBTFUL: tr("Nothing is stored until you decide"),
        Action.SKIPPED: tr("Left out by your decision"),
    }.get(Action(line.state), word)
    if row is not None and row.action is Action.KNOWN and row.enrols:
        said = tr("Known, comes into the cohort")
    look = EYE if line.state in {Action.DOUBTFUL, Action.CHANGE} else LOOKS[line.state]
    return Verdict(said, look)


def _fixed(lead: str, was: str, became: str, why: str) -> QWidget:
    """One value before and after."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, theme().px(3), 0, theme().px(3))
    column.setSpacing(0)
    column.addWidget(caption(f"{lead} · {why}" if why else lead, wrap=True))
    column.addWidget(label(f"{was or '—'} → {became}", weight=MEDIUM, wrap=True))
    return made


def _field(name: str) -> str:
    words = FIELDS.get(name, name)
    return tr(words)


def _corrections(row: PlannedRow) -> QWidget:
    section = Section(tr("Put right on the way in"), str(len(row.corrections)))
    for each in row.corrections:
        why = ", ".join(part for part in (tr(CORRECTIONS[each.code]), each.cell) if part)
        became = _value(each.field, each.became)
        section.add(_fixed(_field(each.field), each.was, became, why))
    return section


def _value(name: str, value: str) -> str:
    """A value as a person reads it, a rank in the interface's language."""
    return rank_words(value) or value if name == "rank" else field_value(name, value)


def _facts(row: PlannedRow) -> list[tuple[str, str]]:
    """Everything that will be stored of a row, by the field's name."""
    new = row.new
    return [
        ("rank", _value("rank", new.rank or "")),
        ("birth_date", date(new.birth_date) if new.birth_date else ""),
        ("sex", field_value("sex", new.sex) if new.sex else ""),
        ("unit", new.unit),
        ("oblast", new.oblast),
        ("position", new.position),
        ("phone", new.phone),
        ("badge", new.badge),
        ("group", row.group),
        ("reserve", row.reserve),
        ("note", row.note),
    ]


def _stored(row: PlannedRow) -> QWidget:
    """What will be stored; of somebody known only what fills an empty field."""
    known = row.person is not None
    section = Section(tr("Fills what is empty") if known else tr("What will be stored"))
    told = [(name, value) for name, value in _facts(row) if value and (not known or name in row.fills)]
    for name, value in told:
        section.line(tr(FIELDS[name]), value, look=PLAIN)
    if not told:
        section.line("", tr("nothing"), look=QUIET)
    if row.former:
        section.line(tr("Former surname"), row.former, look=PLAIN)
    if row.hidden:
        section.line("", tr("The row was hidden in the sheet"), look=QUIET)
    return section


def _compare(row: PlannedRow, other: Alternative, title: str) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, theme().px(4), 0, theme().px(4))
    grid.setHorizontalSpacing(theme().px(8))
    grid.setVerticalSpacing(theme().px(2))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.addWidget(caption(tr("In this row")), 0, 0)
    grid.addWidget(caption(title), 0, 1)
    pairs = (
        (row.name.full, other.name.full),
        (_date(row.new.birth_date), _date(other.birth_date)),
        (_value("rank", row.new.rank or ""), _value("rank", other.rank or "")),
        (row.new.unit, other.unit),
        (row.new.badge, other.badge),
        (row.new.phone, other.phone),
    )
    shown = [(mine, theirs) for mine, theirs in pairs if mine or theirs]
    for at, (mine, theirs) in enumerate(shown, start=1):
        tone = "ink" if mine == theirs else "amb"
        for side, text in enumerate((mine, theirs)):
            grid.addWidget(caption(text or "—", tone=tone, wrap=True), at, side)
    return made


def _date(value: object) -> str:
    return date(value) if value is not None else ""  # type: ignore[arg-type]
