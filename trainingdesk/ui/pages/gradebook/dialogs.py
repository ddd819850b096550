"""What the grade page asks: bad cells of a paste, marks another window changed, a retake, an exception."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit import rows
from trainingdesk.ui.kit.ask import FormQuestion, Question
from trainingdesk.ui.kit.forms import Form
from trainingdesk.ui.kit.rows import RowsModel
from trainingdesk.ui.kit.table import Table
from trainingdesk.ui.pages.gradebook.edits import Bad, Clash, shown
from trainingdesk.ui.theme import theme
from trainingdesk.words import tr

LIST_WIDTH, LIST_HEIGHT = 760, 220


class BadCells(Question):
    """The cells of a paste that hold no mark; nothing has been stored yet."""

    def __init__(self, parent: QWidget, bad: Sequence[Bad], good: int) -> None:
        self.good = False
        super().__init__(
            parent,
            tr("%n cells cannot be stored, so nothing was changed.", n=len(bad)),
            tr("Mend them where they were copied from and paste again, or paste only the good ones."),
            yes=tr("Change nothing"),
            no=tr("Paste the good ones ({count})").format(count=good),
        )
        self.list = _list(
            [
                rows.text("who", tr("Listener"), lambda each: each.who, width=210),
                rows.text("discipline", tr("Discipline"), lambda each: each.discipline, width=120),
                rows.text("value", tr("Value"), lambda each: each.value, width=80),
                rows.text(
                    "why", tr("Why not"), lambda each: each.why, stretch=True, tip=lambda each: each.why
                ),
            ],
            bad,
            tr("Cells that cannot be stored"),
        )
        self.column.insertWidget(self.column.count() - 1, self.list)
        _make_room(self)
        self.paste_good = _other(self)
        self.paste_good.setEnabled(good > 0)
        self.buttons.rejected.disconnect()
        self.buttons.rejected.connect(self._take_good)

    def _take_good(self) -> None:
        self.good = True
        self.accept()


class Clashes(Question):
    """Marks another window changed meanwhile: both values, and whose shall stand."""

    def __init__(self, parent: QWidget, clashes: Sequence[Clash], others: int) -> None:
        self.answer: bool | None = None
        rest = tr("%n other marks are stored in either case.", n=others) if others else ""
        super().__init__(
            parent,
            tr("Another window changed %n marks meanwhile. Whose shall stand?", n=len(clashes)),
            rest,
            yes=tr("Keep theirs"),
        )
        self.list = _list(
            [
                rows.text("who", tr("Listener"), lambda each: each.who, stretch=True),
                rows.text("discipline", tr("Discipline"), lambda each: each.discipline, width=140),
                rows.number(
                    "theirs", tr("Theirs"), lambda each: shown(each.theirs), lambda _each: 0, width=100
                ),
                rows.number(
                    "mine", tr("Mine"), lambda each: shown(each.write.mark), lambda _each: 0, width=100
                ),
            ],
            clashes,
            tr("Marks changed meanwhile"),
        )
        self.column.insertWidget(self.column.count() - 1, self.list)
        _make_room(self)
        self.mine = self.buttons.addButton(tr("Write mine"), QDialogButtonBox.ButtonRole.ActionRole)
        self.mine.clicked.connect(self._take_mine)

    def try_accept(self) -> None:
        """Keep theirs."""
        self.answer = False
        self.accept()

    def _take_mine(self) -> None:
        self.answer = True
        self.accept()


def _other(question: Question) -> QPushButton:
    """The second button of a question."""
    found = next(each for each in question.buttons.buttons() if each is not question.yes)
    if not isinstance(found, QPushButton):
        raise TypeError(found)
    return found


def _list(columns: Sequence[rows.Column[Any]], facts: Sequence[Any], name: str) -> Table:
    numbered = list(enumerate(facts))
    places = {id(fact): at for at, fact in numbered}
    model: RowsModel[Any] = RowsModel(columns, key=lambda each: places[id(each)])
    model.set_rows(facts)
    made = Table(model, "gradebook.asked")
    made.setAccessibleName(name)
    made.setMinimumHeight(theme().px(LIST_HEIGHT))
    return made


def _make_room(question: Question) -> None:
    """Be wide enough for the list, never wider than the window it stands over."""
    over = question.parentWidget()
    room = over.window().width() if over is not None else theme().px(LIST_WIDTH)
    question.setMinimumWidth(min(theme().px(LIST_WIDTH), room - theme().px(40)))


class Questions:
    """Asks the person, over the page."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def store_the_good(self, bad: Sequence[Bad], good: int) -> bool:
        """Show the bad cells; True when the good ones are to be stored all the same."""
        asked = BadCells(self._parent, bad, good)
        asked.exec()
        return asked.good

    def write_mine(self, clashes: Sequence[Clash], others: int) -> bool | None:
        """Show both values; True writes ours, False keeps theirs, None stores nothing at all."""
        asked = Clashes(self._parent, clashes, others)
        asked.exec()
        return asked.answer


Do = Callable[[dict[str, Any]], object]


def retake(parent: QWidget, who: str, discipline: str, number: str, do: Do) -> FormQuestion:
    """Ask the mark and the date of the next attempt."""
    form = Form()
    form.text("mark", tr("Mark"), longest=32, hint=tr("points, or «н/я»"))
    form.date("held_on", tr("Held on"), dt.date.today())  # noqa: DTZ011 - the person's own day
    title = tr("{attempt} attempt: {discipline}").format(attempt=number, discipline=discipline)
    about = {
        "mark-off-scale": "mark", "mark-too-fine": "mark", "mark-not-a-mark": "mark", "mark-missing": "mark",
        "mark-passed-in-points": "mark", "mark-points-in-pass-fail": "mark", "retake-before-first": "held_on",
    }  # fmt: skip
    return FormQuestion(parent, title, form, do, yes=tr("Store the attempt"), detail=who, about=about)


def attempt_date(parent: QWidget, title: str, held_on: dt.date | None, do: Do) -> FormQuestion:
    """Ask the date of an attempt."""
    form = Form()
    form.date("held_on", tr("Held on"), held_on)
    return FormQuestion(parent, title, form, do, yes=tr("Store the date"))


def exception(parent: QWidget, who: str, do: Do) -> FormQuestion:
    """Ask reason and order of an exception; none is granted without both."""
    form = Form()
    form.text("reason", tr("Reason"), longest=300)
    form.text("number", tr("Order No."), longest=40, hint=tr("such as 47 о/с"))
    form.date("date", tr("Order of"))
    return FormQuestion(
        parent,
        tr("Exception: admitted without the enrolment order"),
        form,
        do,
        yes=tr("Grant the exception"),
        detail=who + "\n" + tr("No order turns an unsatisfactory grade into a pass."),
        about={"exception-reason-missing": "reason", "exception-order-missing": "number"},
    )


def needed(mark: object) -> None:
    """Refuse a retake without its mark."""
    if mark is None:
        raise Rejected("mark-missing")
