"""Beside the preview of cars: the questions of one row with their answers, what is stored, what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trainingdesk.services.intake_report import FIELDS
from trainingdesk.services.vehicle_intake_report import answer_words
from trainingdesk.services.vehicle_intake_rows import SKIP, Action, Answer, Asked, PlannedVehicle, Question
from trainingdesk.ui.dialogs.vehicle_intake_shown import (
    LOOKS,
    Shown,
    car_name,
    correction_words,
    facts_of,
    place_words,
    state_words,
)
from trainingdesk.ui.kit.buttons import Button, Link
from trainingdesk.ui.kit.drawer import Section, Verdict, facts
from trainingdesk.ui.kit.labels import caption, label, panel
from trainingdesk.ui.kit.paint import EYE, EYE_STATE, PLAIN, QUIET
from trainingdesk.ui.kit.picker import Option, Picker
from trainingdesk.ui.theme import MEDIUM, theme
from trainingdesk.words import sentence, tr


@dataclass(frozen=True, slots=True)
class Acts:
    """What a person does about a row: answers a question, accepts a difference, finds a community.

    ``find`` offers communities as one types, by the codifier's code.
    """

    answer: Callable[[Question, str], None]
    accept: Callable[[str, bool], None]
    find: Callable[[str], list[Option]]


def choices(question: Question) -> tuple[Answer, ...]:
    """The answers in the order of their digits; leaving the row out is the last."""
    return (*question.answers, Answer(SKIP))


class Details(QScrollArea):
    """The parts of one line; built anew for each."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Details"))
        self.show_line(None)

    def show_line(self, line: Shown | None) -> None:
        """Show a line."""
        body = panel("surf")
        column = QVBoxLayout(body)
        px = theme().px
        column.setContentsMargins(px(15), px(10), px(12), px(8))
        column.setSpacing(px(2))
        for part in self._parts(line) if line is not None else ():
            column.addWidget(part)
        column.addStretch(1)
        # What was pressed may stand on the old body, and its event is not over yet.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(body)

    def _parts(self, line: Shown) -> list[QWidget]:
        made: list[QWidget] = [facts(car_name(line), place_words(line)), _verdict(line)]
        first = next((each.key for each in line.waiting), "")
        made += [self._question(each, digits=each.key == first) for each in line.asked]
        row = line.planned
        if row is not None and row.differences:
            made.append(self._differences(row))
        if line.remarks:
            section = Section(tr("Look at this"), str(len(line.remarks)))
            for complaint in line.remarks:
                section.cause(sentence(complaint), complaint.cell, look=EYE_STATE)
            made.append(section)
        if row is not None:
            made += _put_right(row)
            if row.action is not Action.DUPLICATE and row.vehicle is None:
                made.append(_stored(row))
        return made

    def _question(self, question: Question, *, digits: bool) -> QWidget:
        """A question with its answers; the digits answer the first one that waits."""
        count = len(question.rows)
        section = Section(_title(question), tr("%n rows", n=count) if count > 1 else "")
        section.add(caption(sentence(question.complaint), tone="ink", wrap=True))
        for number, answer in enumerate(choices(question), start=1):
            section.add(self._answer(question, answer, str(number) if digits else ""))
        if question.asked is Asked.COMMUNITY:
            picker = Picker(self._acts.find)
            picker.setAccessibleName(tr("Another community"))
            picker.setPlaceholderText(tr("Another community"))
            picker.picked.connect(lambda: self._picked(question, picker))
            section.add(picker)
        if question.given:
            back = Link(tr("Take the answer back"), step="caption")
            back.clicked.connect(lambda _checked=False: self._acts.answer(question, ""))
            section.add(back)
        return section

    def _picked(self, question: Question, picker: Picker) -> None:
        chosen = picker.chosen()
        if chosen is not None:
            self._acts.answer(question, str(chosen.key))

    def _answer(self, question: Question, answer: Answer, number: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, theme().px(3), 0, theme().px(3))
        row.setSpacing(theme().px(8))
        given = question.given == answer.key
        suggested = answer.key == question.suggested and not question.given
        button = Button(number, "check" if given else "" if number else "minus", primary=suggested)
        words = answer_words(answer)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: self._acts.answer(question, answer.key))
        row.addWidget(button)
        shown = f"{words} · {tr('likely')}" if suggested else words
        row.addWidget(label(shown, weight=MEDIUM, wrap=True) if given else label(shown, wrap=True), 1)
        return made

    def _differences(self, row: PlannedVehicle) -> QWidget:
        """Other values than the desk's: offered ones are accepted one by one, the others only shown."""
        section = Section(tr("Differs from the desk"), str(len(row.differences)))
        for each in row.differences:
            section.add(caption(tr(FIELDS[each.field])))
            section.add(label(f"{each.old or '—'} → {each.new}", weight=MEDIUM, wrap=True))
            if each.offered:
                words = tr("Leave as it is") if each.accepted else tr("Accept")
                link = Link(words, step="caption")
                link.setAccessibleName(f"{words}: {tr(FIELDS[each.field])}")
                link.clicked.connect(
                    lambda _checked=False, each=each: self._acts.accept(each.key, not each.accepted)
                )
                section.add(link)
        section.add(caption(tr("What is not accepted stays as it is in the desk."), wrap=True))
        return section


def _title(question: Question) -> str:
    return {
        Asked.COMMUNITY: tr("Which community?"),
        Asked.ONE_PERSON: tr("One person?"),
        Asked.RECEIVER: tr("Who receives it?"),
        Asked.KEYS: tr("How many key sets?"),
        Asked.VIN: tr("Which VIN?"),
        Asked.PLATE: tr("Which plate?"),
        Asked.NUMBER: tr("Which car?"),
    }[question.asked]


def _verdict(line: Shown) -> QWidget:
    said = {
        Action.NEW: tr("Will be added"),
        Action.KNOWN: tr("In the desk already"),
        Action.CHANGE: tr("In the desk, with other values"),
        Action.DUPLICATE: tr("The same car stands in an earlier row"),
        Action.DOUBTFUL: tr("Nothing is stored until you decide"),
        Action.SKIPPED: tr("Left out by your decision"),
    }[line.state]
    look = EYE if line.state in {Action.DOUBTFUL, Action.CHANGE} else LOOKS[line.state]
    return Verdict(said or state_words(line.state), look)


def _put_right(row: PlannedVehicle) -> list[QWidget]:
    if not row.line.corrections:
        return []
    section = Section(tr("Put right on the way in"), str(len(row.line.corrections)))
    for each in row.line.corrections:
        section.add(
            caption(f"{tr(FIELDS[each.field])}, {each.cell} · {correction_words(each.code)}", wrap=True)
        )
        section.add(label(f"{each.was} → {each.became}", weight=MEDIUM, wrap=True))
    return [section]


def _stored(row: PlannedVehicle) -> QWidget:
    section = Section(tr("What will be stored"))
    for name, value in facts_of(row):
        if value:
            section.line(name, value, look=PLAIN)
    if row.line.hidden:
        section.line("", tr("The row was hidden in the sheet"), look=QUIET)
    return section
