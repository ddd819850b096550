"""The overview's block of cars: where they are, and what of them needs somebody; each line opens its list.

Imported a moment after the page stands: no start waits for cars.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from trainingdesk.domain import custody
from trainingdesk.services.vehicle_overview import VehicleCounters
from trainingdesk.ui.kit.drawer import Line, Section
from trainingdesk.ui.kit.paint import EYE_STATE, PLAIN, REFUSED_STATE, Look
from trainingdesk.ui.theme import theme
from trainingdesk.words import count, tr

ACROSS = 4
Go = Callable[[object], object]


class Cars(QWidget):
    """«Транспорт», wide and low; ``go`` opens a place on the page of vehicles."""

    def __init__(self, counters: VehicleCounters, go: Go) -> None:
        super().__init__()
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), 0, px(12), px(8))
        self._go = go
        column.addWidget(Section(tr("Vehicles"), tr("%n cars", counters.cars)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(0)
        for at, (words, target, number, look) in enumerate(lines(counters)):
            line = Line("", words, count(number), look=look, act=self._opener(target))
            grid.addWidget(line, at // ACROSS, at % ACROSS)
        for place in range(ACROSS):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        self.setAccessibleName(tr("Vehicles"))

    def _opener(self, target: object) -> Callable[[], object]:
        return lambda: self._go(target)


def lines(counters: VehicleCounters) -> list[tuple[str, object, int, Look]]:
    """What is told: words, the place that opens it, the figure, its look; nothing where the figure is 0."""
    by_state = dict(counters.states)
    words = {
        custody.IN_USE: tr("in use"),
        custody.HANDED: tr("handed over"),
        custody.ASSIGNED: tr("assigned"),
        custody.BALANCE: tr("on the books"),
        custody.RETURNED: tr("returned"),
        custody.REPAIR: tr("in repair"),
        custody.DESTROYED: tr("destroyed, to be written off"),
    }
    told = [(said, ("cars", state), by_state.get(state, 0), PLAIN) for state, said in words.items()]
    pressing = [
        (tr("acts without a signed scan"), ("acts", "unsigned"), counters.unsigned, EYE_STATE),
        (tr("insurance expired"), ("cars", "expired"), counters.expired, REFUSED_STATE),
        (tr("insurance ends soon"), ("cars", "soon"), counters.ending, EYE_STATE),
    ]
    return [each for each in (*told, *pressing) if each[2]]
