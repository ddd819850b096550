"""What narrows the list of cars: words, state, community, insurance, and the day it is looked at."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from trainingdesk.domain.custody import CAR_STATES
from trainingdesk.domain.refusal import Rejected
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.controls import Combo
from trainingdesk.ui.kit.forms import DateField
from trainingdesk.ui.kit.labels import caption, label, panel, retone
from trainingdesk.ui.kit.pagehead import FilterRow
from trainingdesk.ui.kit.picker import Option, Picker
from trainingdesk.ui.pages.vehicles.words import state_words
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import date, sentence, tr


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the filters ask for; ``on`` is None for today, when the list can be worked in."""

    words: str = ""
    state: str = ""
    community: int | None = None
    insurance: str = ""
    on: dt.date | None = None

    def query(self) -> dict[str, Any]:
        """The arguments of ``services.vehicles.vehicles``."""
        return {
            "search": self.words, "state": self.state, "community": self.community,
            "insurance": self.insurance, "on": self.on,
        }  # fmt: skip

    @property
    def narrowed(self) -> bool:
        """Whether anything but the day is asked for."""
        return bool(self.words.strip() or self.state or self.insurance or self.community)


class CarFilters(FilterRow):
    """The row above the list; ``changed()`` whenever another list is asked for, ``refused(sentence)``."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, communities: Callable[[str], Sequence[Option]]) -> None:
        super().__init__(under_belt=True)
        px = theme().px
        self._loading = False
        self._on: dt.date | None = None
        self.search.setPlaceholderText(tr("Plate, VIN, community, surname"))
        self.search.setFixedWidth(px(220))
        self.search.show()
        self.search.textChanged.connect(self._tell)
        self.state = Combo()
        self.state.setAccessibleName(tr("State"))
        self.state.addItem(tr("All states"), "")
        for state in CAR_STATES:
            self.state.addItem(state_words(state), state)
        self.state.insertSeparator(self.state.count())
        self.state.addItem(tr("insurance expired"), "expired")
        self.state.addItem(tr("insurance ends soon"), "soon")
        self.state.setFixedWidth(px(150))
        self.state.currentIndexChanged.connect(self._tell)
        self.community = Picker(communities)
        self.community.setAccessibleName(tr("Community"))
        self.community.setPlaceholderText(tr("All communities"))
        self.community.setFixedSize(px(170), px(28))
        self.community.picked.connect(self._tell)
        self.on = DateField()
        self.on.setAccessibleName(tr("As of a date"))
        self.on.setPlaceholderText(tr("today"))
        self.on.setToolTip(tr("The list as it stood on a date; empty is today"))
        self.on.setFixedSize(px(104), px(28))
        self.on.editingFinished.connect(self._other_day)
        for part in (self.state, self.community, caption(tr("as of")), self.on):
            self.add(part)

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        kind = str(self.state.currentData() or "")
        chosen = self.community.chosen()
        of_insurance = kind in {"expired", "soon"}
        return Wanted(
            self.search.text(),
            "" if of_insurance else kind,
            None if chosen is None else chosen.key,
            kind if of_insurance else "",
            self._on,
        )

    def show_state(self, key: str) -> None:
        """Narrow to a state, or to an insurance."""
        self.state.setCurrentIndex(max(self.state.findData(key), 0))

    def clear(self) -> None:
        """Ask for every car; the day stays."""
        self._loading = True
        self.search.clear()
        self.state.setCurrentIndex(0)
        self.community.choose(None)
        self._loading = False
        self.changed.emit()

    def go_to_day(self, day: dt.date | None) -> None:
        """Look at another day; None is today."""
        self.on.set_date(day)
        self._other_day()

    def _other_day(self) -> None:
        try:
            day = past(self.on.date())
        except Rejected as refusal:
            self.refused.emit(sentence(refusal))
            return
        if day != self._on:
            self._on = day
            self._tell()

    def _tell(self, *_ignored: object) -> None:
        if not self._loading:
            self.changed.emit()


def past(day: dt.date | None) -> dt.date | None:
    """Return a day that has come, None for today; ``custody-future`` for one that has not."""
    today = dt.date.today()  # noqa: DTZ011 - the office's own day
    if day is not None and day > today:
        raise Rejected("custody-future", date=day)
    return None if day == today else day


class DayBanner:
    """The line that says the list stands as of a day and is only looked at; ``back`` leads to today."""

    def __init__(self) -> None:
        px = theme().px
        self.frame = panel("head")
        row = QHBoxLayout(self.frame)
        row.setContentsMargins(px(16), px(5), px(16), px(5))
        self._words = label(weight=SEMIBOLD)
        retone(self._words, "amb")
        self.back = Link(tr("Back to today"))
        row.addWidget(self._words)
        row.addWidget(caption(tr("It is only looked at: nothing can be changed on a past day.")), 1)
        row.addWidget(self.back)
        self.frame.hide()

    def show_day(self, day: dt.date | None) -> None:
        """Show the day, or nothing for today."""
        self.frame.setVisible(day is not None)
        if day is not None:
            self._words.setText(tr("As of {date}").format(date=date(day)))
