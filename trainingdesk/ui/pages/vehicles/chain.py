"""A custody chain as it was recorded: each link, and a mistaken one struck with the reason why."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trainingdesk.domain import custody
from trainingdesk.services.custody import LinkRow
from trainingdesk.ui.kit.buttons import Link
from trainingdesk.ui.kit.drawer import Section
from trainingdesk.ui.kit.labels import caption, label
from trainingdesk.ui.pages.vehicles.columns import holder_words
from trainingdesk.ui.pages.vehicles.words import move_words, state_words
from trainingdesk.ui.theme import theme
from trainingdesk.words import date, moment, tr

DAY = 74
"""Width of the day before each link, in the tokens' pixels."""


def chain_section(title: str, links: Sequence[LinkRow], open_act: Callable[[int], object]) -> Section:
    """The links of one thing, the newest first."""
    section = Section(title, tr("%n records", n=len(links)))
    by_id = {row.id: row for row in links}
    for row in reversed(links):
        mended = by_id.get(row.corrected_by) if row.corrected_by is not None else None
        section.add(ChainLine(row, mended.ground if mended is not None else "", open_act))
    return section


class ChainLine(QWidget):
    """One link: day, what happened, who has it since; beneath it ground, act and when it was recorded."""

    def __init__(self, row: LinkRow, mistake: str, open_act: Callable[[int], object]) -> None:
        super().__init__()
        px = theme().px
        wrong = row.corrected_by is not None
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, px(4), 0, px(4))
        whole.setSpacing(px(8))
        day = caption(date(row.since))
        day.setFixedWidth(px(DAY))
        whole.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(1))
        whole.addLayout(words, 1)
        what = label(self.what(row), tone="ink2" if wrong else "ink", wrap=True)
        if wrong:
            font = what.font()
            font.setStrikeOut(True)
            what.setFont(font)
        words.addWidget(what)
        if mistake:
            words.addWidget(caption(tr("mistake: {reason}").format(reason=mistake), tone="amb", wrap=True))
        for part in (row.ground, _recorded(row)):
            if part:
                words.addWidget(caption(part, wrap=True))
        if row.act is not None:
            act = row.act
            link = Link(tr("act № {number}").format(number=row.act_number or "—"), step="caption")
            link.clicked.connect(lambda _checked=False: open_act(act))
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)  # else no line may be wider than the link
        told = tr("mistake: {reason}").format(reason=mistake) if wrong else ""
        self.setAccessibleName(", ".join(each for each in (date(row.since), self.what(row), told) if each))

    @staticmethod
    def what(row: LinkRow) -> str:
        """«передано — Шевченко Тарас Григорович»; where it lies when a place is told."""
        key = row.key_set is not None
        began = row.move in {custody.RECEIVED, custody.CORRECTION}
        said = move_words(row.move)
        if began:
            said = f"{said}: {state_words(row.state, key=key)}"
        where = row.holder.place if row.holder.place != row.holder.name else ""
        who = " · ".join(part for part in (holder_words(row.holder), where) if part and part != "—")
        return f"{said} — {who}" if who else said


def _recorded(row: LinkRow) -> str:
    """When and by whom it was written down, where that is another day than the action's."""
    at: dt.datetime = row.recorded_at
    if at.astimezone().date() == row.since:
        return row.recorded_by
    return tr("recorded {moment}, {who}").format(moment=moment(at), who=row.recorded_by)
