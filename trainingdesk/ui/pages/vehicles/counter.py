"""How many calls are done and how many are left, in big type; and each call as the big list shows it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainingdesk.services.ceremonies import ABSENT, DEPUTY, HANDED, WAITING, CallRow
from trainingdesk.ui import fonts
from trainingdesk.ui.kit import paint
from trainingdesk.ui.kit.paint import QUIET, Look
from trainingdesk.ui.pages.vehicles.calls import CallLine
from trainingdesk.ui.theme import SEMIBOLD, theme
from trainingdesk.words import tr

LOOKS = {
    WAITING: QUIET,
    HANDED: Look("grn", "check", "grn", 600),
    DEPUTY: Look("grn", "user", "grn", 600),
    ABSENT: Look("amb", "user-minus", "amb", 600),
}
_PLATE = re.compile(r"\S{2} \d{4} \S{2}$")


class Counter(QWidget):
    """How many are done and how many are left, read from two metres."""

    BIG = 30

    def __init__(self) -> None:
        super().__init__()
        self._done, self._all, self._absent = 0, 0, 0
        self.setFixedHeight(theme().px(56))

    def show_calls(self, rows: Sequence[CallRow]) -> None:
        """Count anew."""
        self._all = len(rows)
        self._done = sum(each.outcome in {HANDED, DEPUTY} for each in rows)
        self._absent = sum(each.outcome == ABSENT for each in rows)
        self.setAccessibleName(self.said())
        self.update()

    def said(self) -> str:
        """«передано 12 з 26 · лишилося 13 · відсутні 1»."""
        done = tr("handed over {done} of {all}").format(done=self._done, all=self._all)
        left = tr("{count} left").format(count=self._all - self._done - self._absent)
        absent = tr("{count} absent").format(count=self._absent) if self._absent else ""
        return " · ".join(part for part in (done, left, absent) if part)

    def sizeHint(self) -> QSize:
        """Any width, one height."""
        return QSize(theme().px(300), theme().px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the counts, and a bar of how far it is."""
        p, px = theme().palette, theme().px
        painter = QPainter(self)
        painter.fillRect(self.rect(), p.head)
        share = self._done / self._all if self._all else 0
        foot = QRect(0, self.height() - px(6), self.width(), px(6))
        painter.fillRect(foot, p.line)
        painter.fillRect(foot.adjusted(0, 0, round(foot.width() * share) - foot.width(), 0), p.bar)
        room = self.rect().adjusted(px(24), 0, -px(20), -px(6))
        font = fonts.font(px(self.BIG), SEMIBOLD)
        wanted = QFontMetrics(font).horizontalAdvance(self.said())
        if wanted > room.width():  # smaller rather than cut: the last figure counts too
            font = fonts.font(max(px(self.BIG) * room.width() // wanted, 1), SEMIBOLD)
        painter.setFont(font)
        painter.setPen(p.ink)
        painter.drawText(room, int(paint.LEFT), self.said())


def call_line(call: CallRow) -> CallLine:
    """A call as the big list shows it."""
    said = {
        WAITING: "",
        HANDED: tr("handed over"),
        DEPUTY: tr("to a deputy"),
        ABSENT: tr("absent"),
    }[call.outcome]
    return CallLine(
        call.id, call.place, call.act.community_name or call.act.unit_name, call.act.receiver_name,
        tuple(plate_of(car) for car in call.act.cars), said, LOOKS[call.outcome],
    )  # fmt: skip


def plate_of(car: str) -> str:
    """The plate at the end of a car's name; another number as it is written there."""
    found = _PLATE.search(car)
    return found.group() if found is not None else car.rsplit(maxsplit=1)[-1]
